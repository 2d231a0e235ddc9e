//===- TeamTable.h - the numbers of GPU kernels -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What decides the shape of a kernel by the length of its rows, with the reason
// of each number.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_GPU_TEAMTABLE_H
#define NORM_GPU_TEAMTABLE_H

#include <cstdint>

namespace mlir::norm::team {

/// The threads of a block where a warp or a part of it has a row: 16 blocks
/// fill a multiprocessor of 2048 threads, and one that ends is soon replaced.
inline constexpr int64_t warpBlockThreads = 128;
/// The bytes of a row that a lane holds in registers, per element that is kept:
/// eight 128-bit loads are in flight. A warp has rows of up to 4 KB so, which
/// need no barrier.
inline constexpr int64_t laneBytes = 128;
/// The same for rows that warps share: 1024 threads, which have 64 registers
/// each, hold 16384 f32 or 32768 elements of 16 bits with no spill.
inline constexpr int64_t threadBytes = 64;
/// The most vectors of a thread where fewer threads leave fewer of them idle in
/// the end: 5120 elements of 16 bits are 5 vectors of 128 threads.
inline constexpr int64_t mostVectors = 6;
/// The bytes of registers in which a thread holds what it loads before the
/// first reduction: if all inputs fit they are loaded at once, and their
/// latencies overlap. 32 elements of bf16 are 128 bytes as f32.
inline constexpr int64_t aheadBytes = 128;
/// The bytes that a thread loads at once of parameters, gates and the like when
/// the sums are known: from the caches, or behind other blocks' loads.
inline constexpr int64_t lateBytes = 64;
/// The registers of a thread where a warp has a row, so that five blocks of 128
/// threads run at once.
inline constexpr int64_t warpRegisters = 96;
/// The registers of a thread in blocks that share a row: half of the threads of
/// a multiprocessor have so many. ptxas takes more where it may, and leaves
/// room for one block of 512 threads instead of two.
inline constexpr int64_t blockRegisters = 64;
/// The elements of parameters that a thread keeps from row to row, as f32: as
/// many registers. In blocks of 1024 threads, which have 64 each, none are
/// kept.
inline constexpr int64_t parameterElements = 16;
/// The vectors of an iteration where rows are read again in every pass: as many
/// loads are in flight.
inline constexpr int64_t unroll = 4;
inline constexpr int64_t loopThreads = 512;
/// Blocks take more rows than one where there are more than this, so that what
/// is kept from row to row pays. 132 multiprocessors run 2112 blocks of 128
/// threads at once: with four times as many the last ones cost little.
inline constexpr int64_t mostBlocks = 8192;

/// The row lengths for which kernels with lengths known at run time are made,
/// in bytes of the widest kept element: by a warp, and by blocks.
struct DynamicTeam {
  int64_t threads, rowBytes;
  const char *suffix;
};
inline constexpr DynamicTeam dynamicTeams[] = {
    {32, 4 << 10, "_warp"},
    {256, 16 << 10, "_block"},
    {1024, 64 << 10, "_large"},
};

} // namespace mlir::norm::team

#endif // NORM_GPU_TEAMTABLE_H

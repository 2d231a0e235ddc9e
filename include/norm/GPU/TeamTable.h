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
/// The bytes of a row that a thread holds in registers, per element that is
/// kept: four 128-bit loads are in flight. A warp has rows of up to 2 KB so,
/// which need no barrier, and 1024 threads, which have 64 registers each, 16384
/// f32 or 32768 elements of 16 bits, with no spill. Twice as much spills in a
/// warp, too: ptxas takes 168 registers for layer_norm bf16 2048.
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
/// The registers that a thread may have: with 64 half of the threads of a
/// multiprocessor run at once. Without a limit ptxas takes more, and leaves
/// room for one block of 512 threads instead of two; with too low a one it
/// spills. With these limits, found in steps of 16, none of 14 programs spills
/// in f32, f16 and bf16 on sm_80, sm_90, sm_100 and sm_120
/// (test/Target/nvptx-kernels.py): so many more are given to accesses of 256
/// bits, to teams in a warp, a third pass, more operands than these, more
/// elements than threadBytes, and single elements.
inline constexpr int64_t threadRegisters = 64;
inline constexpr int64_t wideAccessRegisters = 16, warpRegisters = 16,
                         thirdPassRegisters = 16, operandRegisters = 64,
                         largeThreadRegisters = 32, scalarRegisters = 64;
inline constexpr int64_t fewOperands = 5;
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

/// The threads that share a row where its length is known at run time, each for
/// rows of up to threadBytes of a thread.
struct DynamicTeam {
  int64_t threads;
  const char *suffix;
};
inline constexpr DynamicTeam dynamicTeams[] = {
    {32, "_warp"},
    {256, "_block"},
    {1024, "_large"},
};

} // namespace mlir::norm::team

#endif // NORM_GPU_TEAMTABLE_H

//===- RowTeams.h - how a row program runs on a GPU -------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Decides, from a row program and an architecture, which threads share a row
// and where its elements are between the passes.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPU_ROWTEAMS_H
#define NORM_LIB_GPU_ROWTEAMS_H

#include "norm/GPU/GPUTarget.h"
#include "norm/GPU/TeamTable.h"
#include "norm/Lowering/RowPlan.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"
#include <vector>

namespace mlir::norm {

/// Where the elements of a row are from its first pass to its last.
enum class RowStorage {
  /// In the registers of the threads.
  Registers,
  /// In shared memory, in slots of the thread that loads them.
  Shared,
  /// Where they come from: every pass loads them again.
  Memory
};

/// The shape of one kernel. The threads that share a row are a team; thread t
/// of it has the vectors t, t + teamThreads(), ... of the row.
struct TeamSchedule : RowPlan {
  /// Of a block, those that share a row: up to 32 are lanes of one warp.
  int64_t laneThreads = 1;
  int64_t blockThreads = 128;
  /// The blocks that share a row.
  int64_t clusterBlocks = 1;
  RowStorage storage = RowStorage::Memory;
  /// The vectors of a thread in Registers; the vectors of a thread per
  /// iteration else.
  int64_t vectors = 1;
  /// The most registers of a thread, if a block of such threads runs at all.
  int64_t registers = team::threadRegisters;
  /// The most vectors that a row may have; kDynamic: any number.
  int64_t mostVectors = ShapedType::kDynamic;
  /// Whether vectors are whole and aligned for every row only if pointers and
  /// sizes are as KernelLaunch says.
  bool aligned = false;
  /// The values that are kept in shared memory, and the bytes of all slots of a
  /// block.
  SmallVector<Value> kept = {};
  int64_t sharedBytes = 0;
  /// What tells the kernel from others of the same row program.
  StringRef suffix = "";

  int64_t teamThreads() const { return laneThreads * clusterBlocks; }
  int64_t rowsPerBlock() const { return blockThreads / laneThreads; }
  /// Whether a thread runs rows of its own, and neighbours those beside it.
  bool isAcrossRows(RowwiseOp program) const {
    return !program.isRowDim(vectorDim);
  }
};

/// The kernels for `program`, which is on memrefs: the first that may be
/// launched is the best one, the last may always be.
std::vector<TeamSchedule> scheduleTeams(RowwiseOp program,
                                        const RowAnalysis &analysis,
                                        const GPUTarget &target);

/// The bytes of an element in memory.
int64_t bytesOf(Type type);

/// What the elements of a pass are computed from: arguments that differ by row,
/// with `shared` all arguments, and results that an earlier pass stored.
SetVector<Value> leavesOf(RowwiseOp program, const RowAnalysis &analysis,
                          const RowPhase &phase, const DenseSet<Value> &stored,
                          bool shared);

/// The elements of the row in all but the vector's loop, and along it;
/// kDynamic where they are not known.
struct RowExtent {
  int64_t outer, inner;
};
RowExtent getRowExtent(RowwiseOp program, int64_t vectorDim);

} // namespace mlir::norm

#endif // NORM_LIB_GPU_ROWTEAMS_H

//===- TeamReduction.h - collectives of a team ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds what makes one value of those of all threads that share a row.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPU_TEAMREDUCTION_H
#define NORM_LIB_GPU_TEAMREDUCTION_H

#include "RowTeams.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "norm/Lowering/RowReduction.h"

namespace mlir::norm {

/// Where a thread is.
struct ThreadPlace {
  /// The thread of the block, and the thread of the team.
  Value thread, member;
  /// The block of the cluster.
  Value rank;
  /// 0 or 1 in turns from row to row, if the schedule has one round of
  /// collectives for a row.
  Value parity;
};

/// The rounds of collectives of a kernel. A round is one exchange, for all
/// collectives of a pass: by shuffles in a warp; through shared memory with one
/// barrier in a block; through that of all blocks with one barrier in a
/// cluster.
///
/// What a round writes is read by slower warps while faster ones are at the
/// next round, but not at the one after it, since they meet in between. So
/// rounds write to memory of their own, and a single one to two places in
/// turns.
class TeamRounds {
public:
  /// Adds what is needed of shared memory to `kernel`.
  TeamRounds(gpu::GPUFuncOp kernel, const TeamSchedule &schedule);

  /// The sums and maxima over the team, in all of its threads and the same in
  /// each, of what `values` are in each thread; those of the phase with this
  /// number.
  SmallVector<Value> exchange(OpBuilder &builder, unsigned phase,
                              ArrayRef<RowReduction> reductions,
                              ArrayRef<Value> values,
                              const ThreadPlace &place) const;

  /// Whether `place` needs `parity`.
  bool needsParity() const { return numRounds == 1 && warps() > 1; }
  int64_t warps() const {
    return schedule.teamThreads() / GPUTarget::warpThreads;
  }

private:
  const TeamSchedule &schedule;
  unsigned numRounds = 0;
  /// One value of each warp of the team for each collective of each phase.
  SmallVector<SmallVector<Value>> scratch;
};

} // namespace mlir::norm

#endif // NORM_LIB_GPU_TEAMREDUCTION_H

//===- TeamPass.h - one pass of a team over its row -------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds what one thread does with its vectors of a row in one phase of a row
// program.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPU_TEAMPASS_H
#define NORM_LIB_GPU_TEAMPASS_H

#include "TeamReduction.h"

namespace mlir::norm {

/// A row, and this thread's place among those that share it.
struct TeamRow {
  const TeamSchedule &schedule;
  RowState &state;
  SmallVector<OpFoldResult> sizes;
  ThreadPlace place;
  /// The vectors of the row.
  Value count;
  /// Whether there is such a row; null: there is.
  Value exists;
  /// Slots in shared memory, for each of `schedule.kept`.
  ArrayRef<Value> slots;
  /// Those of these values that are in their slots by now.
  DenseSet<Value> inSlots = {};
  /// In RowStorage::Registers, the vectors of this thread.
  std::vector<RowElements> elements = {};
};

/// Vector number `vector` of the row; where `mask` is false it does not exist.
RowElements takeVector(OpBuilder &builder, TeamRow &row, Value vector,
                       Value mask);

/// This thread's vectors of a row that stays in registers.
void takeVectors(OpBuilder &builder, TeamRow &row);

/// Builds phase number `phase`. Returns what its collectives have accumulated
/// in this thread.
SmallVector<Value> buildTeamPass(OpBuilder &builder, TeamRow &row,
                                 unsigned phase);

} // namespace mlir::norm

#endif // NORM_LIB_GPU_TEAMPASS_H

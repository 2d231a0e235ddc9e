//===- RowSchedule.h - how a row program runs on a CPU ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Decides, from a row program and a target, what the kernel looks like: the
// vectors, the accumulators, and what each pass over a row computes.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ROWSCHEDULE_H
#define NORM_LIB_CPU_ROWSCHEDULE_H

#include "norm/Lowering/RowPlan.h"
#include "norm/Passes.h"

namespace mlir::norm {

/// The shape of a kernel.
struct RowSchedule : RowPlan {
  /// Whether each lane of a vector is a row.
  bool acrossRows = false;
  /// An operand that is not contiguous along the vectors, or null. It is loaded
  /// or stored element by element; if every one is such, there are no vectors.
  OpOperand *obstacle = nullptr;
  /// The vectors of an iteration, which are the accumulators of a collective;
  /// across rows, those of a block.
  int64_t unroll = 1;
  /// Whether the rest of the loop along the vectors is one masked vector, or
  /// else scalars.
  bool maskedTail = false;
  /// Whether a row is so short that it stays in registers from the first pass
  /// to the last, as do the parameters that all rows share from row to row.
  bool inRegisters = false;
  /// How many rows before its turn a row is fetched into the caches while
  /// results are written; 0: the hardware does that by itself.
  int64_t prefetchRows = 0;
};

/// The schedule for `program`, streaming its results or not.
RowSchedule scheduleRows(RowwiseOp program, const RowAnalysis &analysis,
                         const LowerRowsOptions &options, bool streaming);

/// Whether `phase` may set `inHalves`.
bool mayReadInHalves(RowwiseOp program, const RowAnalysis &analysis,
                     const RowSchedule &schedule, const RowPhase &phase);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWSCHEDULE_H

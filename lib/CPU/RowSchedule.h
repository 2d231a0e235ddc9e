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

#include "norm/IR/RowAnalysis.h"
#include "norm/Passes.h"

namespace mlir::norm {

/// One pass over a row.
struct RowPhase {
  /// The collectives that this pass computes.
  SmallVector<Operation *> collectives;
  /// The inits with an element per element that this pass writes.
  SmallVector<unsigned> stores;
};

/// The shape of a kernel.
struct RowSchedule {
  /// The loop of the row that runs along the vectors.
  int64_t vectorDim = 0;
  /// The elements of a vector; 1 means scalar code.
  int64_t lanes = 1;
  /// What the scalar code is due to: an operand that is not contiguous along
  /// the last loop of the row.
  OpOperand *obstacle = nullptr;
  /// The vectors of an iteration, which are the accumulators of a collective.
  int64_t unroll = 1;
  /// Whether the rest of a row is one masked vector, or else scalars.
  bool maskedTail = false;
  /// Whether a row is so short that it stays in registers from the first pass
  /// to the last, as do the parameters that all rows share from row to row.
  bool inRegisters = false;
  /// Whether results are written past the caches.
  bool streaming = false;
  /// How many rows before its turn a row is fetched into the caches while
  /// results are written; 0: the hardware does that by itself.
  int64_t prefetchRows = 0;
  SmallVector<RowPhase> phases;
};

/// The schedule for `program`, streaming its results or not.
RowSchedule scheduleRows(RowwiseOp program, const RowAnalysis &analysis,
                         const LowerRowsOptions &options, bool streaming);

/// Whether an init has an element per element of a row, not one per row.
bool hasElementPerElement(RowwiseOp program, unsigned init);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWSCHEDULE_H

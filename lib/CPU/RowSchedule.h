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
  /// Whether two vectors of bf16 are loaded as one, and split into the elements
  /// with even and with odd numbers. To sums order does not matter, and a shift
  /// or a mask makes f32 of a half, where a vector of bf16 must be spread
  /// first: 0.9 of the time of a LayerNorm of rows in the cache.
  bool inHalves = false;

  bool isEmpty() const { return collectives.empty() && stores.empty(); }
};

/// The shape of a kernel.
struct RowSchedule {
  /// The loop that runs along the vectors: one of the row, or across rows a
  /// parallel one.
  int64_t vectorDim = 0;
  /// Whether each lane of a vector is a row.
  bool acrossRows = false;
  /// The elements of a vector; 1 means scalar code.
  int64_t lanes = 1;
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

/// Whether a vector of consecutive elements along `loop` is consecutive in
/// `operand`, or one element.
bool isContiguousAlong(RowwiseOp program, OpOperand &operand, int64_t loop);

/// Whether `phase` may set `inHalves`.
bool mayReadInHalves(RowwiseOp program, const RowAnalysis &analysis,
                     const RowSchedule &schedule, const RowPhase &phase);

/// Whether an init has an element per element of a row, not one per row.
bool hasElementPerElement(RowwiseOp program, unsigned init);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWSCHEDULE_H

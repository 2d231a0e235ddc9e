//===- RowPlan.h - the passes over a row ------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What kernels for all machines decide of a row program: what each pass over a
// row computes, and how elements are accessed.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LOWERING_ROWPLAN_H
#define NORM_LOWERING_ROWPLAN_H

#include "norm/IR/RowAnalysis.h"
#include "llvm/Support/Alignment.h"

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

/// What is the same for every element of a kernel.
struct RowPlan {
  /// The loop that runs along the vectors: one of the row, or across rows a
  /// parallel one.
  int64_t vectorDim = 0;
  /// The elements of a vector; 1 means scalar code.
  int64_t lanes = 1;
  /// What the address of a whole vector is a multiple of, in bytes, unless the
  /// vector is shorter.
  llvm::MaybeAlign alignment = {};
  /// Whether results are written past the caches, by aligned stores.
  bool streaming = false;
  SmallVector<RowPhase> phases = {};
};

/// Phase k knows the collectives of k levels and computes those of the next.
/// A result that is known before the last phase is stored when `early`, if
/// later phases had better load it than compute it again: no input that it
/// alone is computed from is read after it is stored.
SmallVector<RowPhase> planPhases(RowwiseOp program, const RowAnalysis &analysis,
                                 bool early);

/// Whether a vector of consecutive elements along `loop` is consecutive in
/// `operand`, or one element.
bool isContiguousAlong(RowwiseOp program, OpOperand &operand, int64_t loop);

/// An operand whose elements are not consecutive along `loop`, or null.
OpOperand *findObstacle(RowwiseOp program, int64_t loop);

/// The loop along which everything is contiguous, one of the row first. Where
/// there is none, a parallel one is better: a block of rows uses whole cache
/// lines on both sides. 4 x 512 x 1024 f32, normalized over dim 1 of x with
/// dim 2 last in the result: 40 ms along the rows, 2.4 ms across; dim 1 last in
/// x and dim 2 in the result: 41 ms and 1.7 ms. None where nothing is
/// contiguous.
std::optional<int64_t> chooseVectorDim(RowwiseOp program,
                                       const RowAnalysis &analysis);

/// Whether `operand` is the same for all rows. A single row shares nothing: its
/// results may lie where its inputs do.
bool isSharedByRows(RowwiseOp program, OpOperand &operand);

/// Whether an init has an element per element of a row, not one per row.
bool hasElementPerElement(RowwiseOp program, unsigned init);

} // namespace mlir::norm

#endif // NORM_LOWERING_ROWPLAN_H

//===- RowReduction.h - a collective along a row ----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds what norm.row_sum and norm.row_max do with each vector of elements,
// and with the accumulators in the end.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LOWERING_ROWREDUCTION_H
#define NORM_LOWERING_ROWREDUCTION_H

#include "norm/Lowering/RowElements.h"

namespace mlir::norm {

/// One collective, over accumulators of one type.
class RowReduction {
public:
  explicit RowReduction(Operation *collective);

  /// What an accumulator of `lanes` elements starts from.
  Value neutral(OpBuilder &builder, int64_t lanes) const;
  /// `accumulator` and the operand of the collective for `elements`.
  Value accumulate(OpBuilder &builder, Value accumulator,
                   RowElements &elements) const;
  /// All of `accumulators`, vectors or scalars, as one scalar.
  Value finish(OpBuilder &builder, ArrayRef<Value> accumulators) const;
  /// Two accumulators as one.
  Value combine(OpBuilder &builder, Value lhs, Value rhs) const;
  /// The result of the collective: the one accumulator in its type. Each lane
  /// of a vector may be a row of its own.
  Value round(OpBuilder &builder, Value accumulator) const;

  Value getResult() const { return collective->getResult(0); }
  /// The type that is accumulated in: at least 32 bits of float.
  Type getType() const { return type; }

private:
  bool isSum() const { return isa<RowSumOp>(collective); }

  Operation *collective;
  Location loc;
  Type type;
};

} // namespace mlir::norm

#endif // NORM_LOWERING_ROWREDUCTION_H

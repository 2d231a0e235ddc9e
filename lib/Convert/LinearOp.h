//===- LinearOp.h - ops that sum up rows of their operands ------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an op of any frontend on whole tensors, which moves, picks or
// multiplies elements: a contraction, a convolution, a lookup, a slice, a
// concatenation. Leaves: how rows of its operands lie in its result,
//
//   result[r] = sum over parts and over i of factor[r, i] * part[i]
//
// where a dim of a part is a dim of the result, or its elements are picked or
// summed up. Elementwise ops and ops that only rearrange dims are no such ones:
// the readers of the raise know these (ReadGraph.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_LINEAROP_H
#define NORM_LIB_CONVERT_LINEAROP_H

#include "RowForm.h"

namespace mlir::norm::convert {

struct LinearPart {
  OpOperand *operand;
  /// For each dim, the dim of the result that it is, as far as both have the
  /// same size; none for one whose elements are picked or summed up.
  SmallVector<std::optional<unsigned>> dims;
  Factor factor = Factor::Any;
};

struct LinearOp {
  SmallVector<LinearPart, 2> parts;
  /// Operands that the factors are computed from.
  SmallVector<OpOperand *, 2> factors = {};
  /// Dims of the result that the factors may depend on: along these, rows are
  /// no sum of rows of the parts.
  RowDims mixed = {};
  /// What the op does with rows along mixed dims.
  std::string why = {};
};

/// All ways in which a result is linear: a contraction is in either operand.
/// None where the op is not known.
SmallVector<LinearOp, 2> readLinear(OpResult result);

/// The rows of `result`, by the first of `ways` that has some along `dims`.
RowForm rowsOf(ArrayRef<LinearOp> ways, OpResult result, const RowDims &dims);
/// The rows that those of `result` are computed from, see RowForm.h.
Varying variesWith(ArrayRef<LinearOp> ways, OpResult result,
                   const RowDims &dims);
/// Where the rows of `use` along `dims` may go in the result.
RowDims rowsIn(ArrayRef<LinearOp> ways, OpOperand &use, OpResult result,
               const RowDims &dims);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_LINEAROP_H

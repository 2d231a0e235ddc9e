//===- RowPrograms.h - the named norms as row programs ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The definition of the named norms, executable: each is a row program. The
// decomposition, the bufferization and the checks of a raise use this one.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_ROWPROGRAMS_H
#define NORM_IR_ROWPROGRAMS_H

#include "norm/IR/Norm.h"

namespace mlir::norm {

/// Builds the row program of `op` over `operands`, which stand for the operands
/// of `op`, into `inits`, which stand for its results. Both are tensors, or
/// both memrefs.
RowwiseOp buildRowProgram(OpBuilder &builder, NamedNormOpInterface op,
                          ValueRange operands, ValueRange inits);

/// The formulas that norms are made of, on values of the body of a row program;
/// each computes in the type of its first operand.
struct RowFormulas {
  OpBuilder &builder;
  Location loc;

  Value constant(FloatType type, double value);
  /// row_sum(v) / row_size
  Value mean(Value value);
  /// rsqrt(m + epsilon), 1 / (sqrt(m) + epsilon) or 1 / max(sqrt(m), epsilon)
  Value reciprocalRoot(Value square, double epsilon, EpsilonMode mode);
  /// v * scale + bias, or v * (1 + scale) + bias; either may be null.
  Value affine(Value value, Value scale, bool plusOne, Value bias);
};

/// `value` as a `type`: extended, rounded, or as it is.
Value castFloat(OpBuilder &builder, Location loc, Value value, FloatType type);

} // namespace mlir::norm

#endif // NORM_IR_ROWPROGRAMS_H

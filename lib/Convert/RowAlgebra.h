//===- RowAlgebra.h - rows of functions of rows -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the rows of the operands of a function of numbers. Leaves: those of
// its result. `op` is the one that an obstacle names.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_ROWALGEBRA_H
#define NORM_LIB_CONVERT_ROWALGEBRA_H

#include "RowForm.h"

namespace mlir::norm::convert {

/// The narrower one of those that there are.
FloatType narrower(FloatType a, FloatType b);
/// The type of the numbers of a value; null where they are no floating-point
/// ones.
FloatType floatTypeOf(Value value);

/// Whether all elements of a constant are zero, or none is a number: neither
/// has a mean that could be subtracted, and both norms leave it what it is.
bool hasNoMean(Value value);

/// Nothing is known but that all operands of `op` are read.
RowForm unknownRow(Operation *op, const Twine &what);
/// A number that is the same for a whole row.
RowForm uniformRow(Operation *op);
/// The elements of `operand` along `dims`, which may be none: a term, where
/// they are floating-point numbers.
RowForm elementsOf(OpOperand &operand, const RowDims &dims, Operation *op);

/// a + b, a - b, or one of both for a whole row.
RowForm sumOf(RowForm a, const RowForm &b);
/// The same numbers, rounded to `type`.
RowForm castOf(RowForm a, Type type);
/// a with other factors, a sign among them, which are not known.
RowForm rescaled(RowForm a);
/// a times a factor that is the same for a whole row.
RowForm scaled(RowForm a, const RowForm &factor);

// Functions that may not be linear in a row: then `what` is said of `op`, or
// what makes an operand unknown.

/// a * b
RowForm productOf(RowForm a, RowForm b, Operation *op, const Twine &what);
/// a / b
RowForm quotientOf(const RowForm &a, const RowForm &b, Operation *op,
                   const Twine &what);
/// a or b, by the condition.
RowForm choiceOf(const RowForm &condition, const RowForm &a, const RowForm &b,
                 Operation *op);
/// Any other function: the same for a whole row where all that it is computed
/// from is.
RowForm functionOf(ArrayRef<RowForm> operands, Operation *op,
                   const Twine &what);

inline constexpr StringLiteral kIsNotLinear = "is not linear in a row";

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_ROWALGEBRA_H

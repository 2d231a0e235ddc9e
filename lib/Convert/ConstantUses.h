//===- ConstantUses.h - who reads a constant --------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a constant, or what is computed from one alone by ops that cost
// nothing. Leaves: the constant behind it, and the operands that read it behind
// such ops.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_CONSTANTUSES_H
#define NORM_LIB_CONVERT_CONSTANTUSES_H

#include "RowForm.h"
#include "mlir/IR/BuiltinAttributes.h"

namespace mlir::norm::convert {

/// Whether `op`, whose rows are `form`, only moves the elements of one tensor,
/// or converts them, so that a second one of it costs nothing where the tensor
/// is a constant.
bool movesOneTensor(Operation *op, const RowForm &form);

/// The constant, or other value, that the elements of `rows` are moved from,
/// and its dims that they lie along.
Rows constantBehind(Rows rows);

/// The resource that a constant is, or null.
DenseResourceElementsAttr resourceOf(Value constant);

/// All constants of an op and of what is in it.
class ConstantUses {
public:
  explicit ConstantUses(Operation *root);

  /// The operands that read the constant or what is moved from it. Constants of
  /// the same resource are one.
  SmallVector<OpOperand *> readersOf(const Rows &constant) const;

private:
  DenseMap<Attribute, SmallVector<Value>> byResource;
};

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_CONSTANTUSES_H

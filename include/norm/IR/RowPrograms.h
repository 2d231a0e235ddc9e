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

/// `value` as a `type`: extended, rounded, or as it is.
Value castFloat(OpBuilder &builder, Location loc, Value value, FloatType type);

} // namespace mlir::norm

#endif // NORM_IR_ROWPROGRAMS_H

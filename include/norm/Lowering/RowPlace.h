//===- RowPlace.h - a row program outside of its place ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel, which is a function of its own, needs of the place where a row
// program stands: the row that it is at, and what the body uses from outside.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LOWERING_ROWPLACE_H
#define NORM_LOWERING_ROWPLACE_H

#include "norm/Lowering/RowElements.h"

namespace mlir::norm {

/// Sets the position of `row` along `loops`, which are the parallel ones, to
/// that of row number `index`, counted with the last of them fastest.
void placeRow(OpBuilder &builder, RowState &row, ArrayRef<int64_t> loops,
              ArrayRef<OpFoldResult> sizes, Value index);

/// The values that the body uses from outside and that are no constants.
SmallVector<Value> getCapturedValues(RowwiseOp program);

/// Makes what the body uses from outside known to `row`: `captured` are the
/// values of getCapturedValues in the kernel, constants are cloned.
void mapUsedAbove(OpBuilder &builder, RowState &row, ValueRange captured);

} // namespace mlir::norm

#endif // NORM_LOWERING_ROWPLACE_H

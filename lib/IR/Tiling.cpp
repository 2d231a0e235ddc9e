//===- Tiling.cpp - tiling over the rows ------------------------------------*-
// C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;

SmallVector<utils::IteratorType>
norm::detail::getLoopIteratorTypes(NamedNormOpInterface op) {
  return {};
}
SmallVector<Range> norm::detail::getIterationDomain(NamedNormOpInterface op,
                                                    OpBuilder &builder) {
  return {};
}
FailureOr<TilingResult> norm::detail::getTiledImplementation(
    NamedNormOpInterface op, OpBuilder &builder, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes) {
  return failure();
}
LogicalResult norm::detail::getResultTilePosition(
    NamedNormOpInterface op, OpBuilder &builder, unsigned result,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
    SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  return failure();
}
FailureOr<TilingResult> norm::detail::generateResultTileValue(
    NamedNormOpInterface op, OpBuilder &builder, unsigned result,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes) {
  return failure();
}

SmallVector<utils::IteratorType> RowwiseOp::getLoopIteratorTypes() {
  return {};
}
SmallVector<Range> RowwiseOp::getIterationDomain(OpBuilder &builder) {
  return {};
}
FailureOr<TilingResult>
RowwiseOp::getTiledImplementation(OpBuilder &builder,
                                  ArrayRef<OpFoldResult> offsets,
                                  ArrayRef<OpFoldResult> sizes) {
  return failure();
}
LogicalResult RowwiseOp::getResultTilePosition(
    OpBuilder &builder, unsigned result, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  return failure();
}
FailureOr<TilingResult>
RowwiseOp::generateResultTileValue(OpBuilder &builder, unsigned result,
                                   ArrayRef<OpFoldResult> offsets,
                                   ArrayRef<OpFoldResult> sizes) {
  return failure();
}

//===- RowPlace.cpp - a row program outside of its place ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Lowering/RowPlace.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::norm;

void norm::placeRow(OpBuilder &builder, RowState &row, ArrayRef<int64_t> loops,
                    ArrayRef<OpFoldResult> sizes, Value index) {
  SmallVector<Value> place = {index};
  if (loops.size() > 1) {
    SmallVector<OpFoldResult> basis =
        llvm::map_to_vector(loops, [&](int64_t loop) { return sizes[loop]; });
    place = affine::AffineDelinearizeIndexOp::create(
                builder, row.program.getLoc(), index, basis)
                .getResults();
  }
  for (auto [loop, value] : llvm::zip(loops, place))
    row.position[loop] = value;
}

static llvm::SetVector<Value> getUsedAbove(RowwiseOp program) {
  llvm::SetVector<Value> used;
  getUsedValuesDefinedAbove(program.getBody(), used);
  return used;
}

SmallVector<Value> norm::getCapturedValues(RowwiseOp program) {
  return llvm::filter_to_vector(getUsedAbove(program), [](Value value) {
    Operation *op = value.getDefiningOp();
    return !op || !op->hasTrait<OpTrait::ConstantLike>();
  });
}

void norm::mapUsedAbove(OpBuilder &builder, RowState &row,
                        ValueRange captured) {
  for (auto [value, argument] :
       llvm::zip_equal(getCapturedValues(row.program), captured))
    row.uniform.map(value, argument);
  for (Value value : getUsedAbove(row.program))
    if (!row.uniform.contains(value))
      builder.clone(*value.getDefiningOp(), row.uniform);
}

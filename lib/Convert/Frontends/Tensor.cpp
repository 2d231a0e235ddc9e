//===- Tensor.cpp - slices and concatenations of tensors ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "Frontends.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::convert;

/// The destination, but for the rows that the source takes the place of.
static std::optional<LinearOp> readInsert(tensor::InsertSliceOp op,
                                          OpResult result) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  LinearPart source{&op.getSourceMutable(), {}},
      destination{&op.getDestMutable(), {}};
  LinearOp linear;
  linear.why = kCutsRows.str();
  linear.mixed.resize(op.getType().getRank());
  unsigned next = 0;
  for (unsigned dim : llvm::seq<unsigned>(0, op.getType().getRank())) {
    bool isGone = dropped.test(dim);
    // Two sizes that are not known may differ.
    if (isGone || op.getSourceType().isDynamicDim(next))
      linear.mixed.set(dim);
    next += !isGone;
    destination.dims.push_back(dim);
    if (!isGone)
      source.dims.push_back(dim);
  }
  linear.parts = {std::move(source), std::move(destination)};
  return linear;
}

std::optional<LinearOp> norm::convert::readLinearTensor(OpResult result) {
  return llvm::TypeSwitch<Operation *, std::optional<LinearOp>>(
             result.getOwner())
      .Case([&](tensor::ExtractSliceOp slice) {
        llvm::SmallBitVector dropped = slice.getDroppedDims();
        return sliceOf(slice.getSourceMutable(), result,
                       llvm::to_vector_of<int64_t>(dropped.set_bits()));
      })
      .Case([&](tensor::InsertSliceOp insert) {
        return readInsert(insert, result);
      })
      .Case([&](tensor::ConcatOp concat) {
        return concatOf(operandsOf(concat), result, concat.getDim());
      })
      .Default([](Operation *) { return std::nullopt; });
}

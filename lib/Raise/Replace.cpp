//===- Replace.cpp - a tensor in place of what a node was -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Replace.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm::raise;

bool norm::raise::isLaidOutAs(const Place &place, const Place &other) {
  return other.isTensor() &&
         place.tensorType().getRank() == other.tensorType().getRank() &&
         place.dims == other.dims;
}

/// For each dim of the tensor `by`, the dim of a tensor or the loop of a body
/// that it is at `place`; none where it has size 1.
static SmallVector<std::optional<unsigned>> dimsAt(const Place &place,
                                                   const Place &by) {
  SmallVector<std::optional<unsigned>> dims(by.tensorType().getRank());
  for (auto [ofBy, dim] : llvm::zip_equal(by.dims, place.dims))
    dims[ofBy] = dim;
  return dims;
}

bool Replacer::areInOrder(const Place &place, const Place &by) {
  auto order = llvm::to_vector(llvm::seq<unsigned>(0, by.dims.size()));
  llvm::sort(order,
             [&](unsigned a, unsigned b) { return by.dims[a] < by.dims[b]; });
  return llvm::is_sorted(order, [&](unsigned a, unsigned b) {
    return place.dims[a] < place.dims[b];
  });
}

/// The sizes of the tensor `value` at `place`; it stays where only it knows
/// one.
SmallVector<OpFoldResult> Replacer::sizesAt(const Place &place, const Place &by,
                                            Value value) {
  Location loc = value.getLoc();
  RankedTensorType type = place.tensorType();
  SmallVector<OpFoldResult> sizes(type.getRank());
  for (auto [dim, at] : llvm::enumerate(dimsAt(place, by)))
    if (at)
      sizes[*at] = tensor::getMixedSize(rewriter, loc, by.value, dim);
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    if (!type.isDynamicDim(dim))
      size = rewriter.getIndexAttr(type.getDimSize(dim));
    else if (!size)
      size = tensor::getMixedSize(rewriter, loc,
                                  toBuiltinTensor(rewriter, loc, value), dim);
  }
  return sizes;
}

Value Replacer::shownAt(const Place &place, const Place &by, Value whole,
                        Value value) {
  RankedTensorType type = place.tensorType();
  Value shown = by.value;
  if (whole && areInOrder(place, by) &&
      Materializer::canReshape(whole.getType(), type))
    shown = materializer.reshaped(whole, type);
  else if (!isLaidOutAs(by, place))
    shown = materializer.reoriented(by.value, dimsAt(place, by), type,
                                    sizesAt(place, by, value));
  if (shown.getType() != type)
    shown = tensor::CastOp::create(rewriter, value.getLoc(), type, shown);
  return fromBuiltinTensor(rewriter, value.getLoc(), shown, value.getType());
}

void Replacer::replace(const Place &place, const Place &by, Value whole) {
  Value value = materializer.current(place.value);
  if (!place.isTensor()) {
    // Where the body cannot read it, it computes y again.
    if (llvm::any_of(value.getUsers(), [](Operation *user) {
          return !user->hasTrait<OpTrait::IsTerminator>();
        }))
      (void)materializer.readInstead(value, by.value, dimsAt(place, by));
    return;
  }
  rewriter.setInsertionPointAfterValue(value);
  // Not those of the ops that are built here.
  auto uses =
      llvm::map_to_vector(value.getUses(), [](OpOperand &use) { return &use; });
  Value shown = shownAt(place, by, whole, value);
  for (OpOperand *use : uses)
    rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(shown); });
}

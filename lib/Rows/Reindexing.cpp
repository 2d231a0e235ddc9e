//===- Reindexing.cpp - ops that only name elements anew ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Looks through reshapes that only add or drop dims of size 1, and through
// broadcasts: frontends put them between a statistic and what uses it.
//
//===----------------------------------------------------------------------===//

#include "ScalarCode.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

/// For each group of dims of the larger shape the one whose size is not 1, or
/// none; fails if some group has two.
static FailureOr<SmallVector<std::optional<int64_t>>>
matchUnitGroups(RankedTensorType larger,
                ArrayRef<ReassociationIndices> groups) {
  SmallVector<std::optional<int64_t>> dims;
  for (const ReassociationIndices &group : groups) {
    std::optional<int64_t> found;
    for (int64_t dim : group) {
      if (larger.getDimSize(dim) == 1)
        continue;
      if (found)
        return failure();
      found = dim;
    }
    dims.push_back(found);
  }
  return dims;
}

/// expand_shape(x)[i, 0, j] -> x[i, j]
static FailureOr<Access> getSource(tensor::ExpandShapeOp op,
                                   ArrayRef<int64_t> loops) {
  auto dims = matchUnitGroups(op.getResultType(), op.getReassociationIndices());
  if (failed(dims))
    return failure();
  return Access{op.getSrc(),
                llvm::map_to_vector(*dims, [&](std::optional<int64_t> dim) {
                  return dim ? loops[*dim] : Access::kUnit;
                })};
}

/// collapse_shape(x)[i, j] -> x[i, 0, j]
static FailureOr<Access> getSource(tensor::CollapseShapeOp op,
                                   ArrayRef<int64_t> loops) {
  auto dims = matchUnitGroups(op.getSrcType(), op.getReassociationIndices());
  if (failed(dims))
    return failure();
  Access source{op.getSrc(),
                SmallVector<int64_t>(op.getSrcType().getRank(), Access::kUnit)};
  for (auto [dim, loop] : llvm::zip_equal(*dims, loops))
    if (dim)
      source.loops[*dim] = loop;
  return source;
}

/// broadcast(x)[i, j] -> x[i], and likewise for a copy; not for a transpose.
static FailureOr<Access> getSource(linalg::LinalgOp op,
                                   ArrayRef<int64_t> loops) {
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1 ||
      op.getNumDpsInputs() != 1 || op.getNumReductionLoops() != 0 ||
      op.getBlock()->getTerminator()->getOperand(0) !=
          op.getBlock()->getArgument(0))
    return failure();
  auto type = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  AffineMap map = op.getIndexingMapsArray().front(),
            resultMap = op.getIndexingMapsArray().back();
  if (!type || !resultMap.isPermutation())
    return failure();
  Access source{op->getOperand(0), {}};
  int64_t last = -1;
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    if (type.getDimSize(dim) == 1) {
      source.loops.push_back(Access::kUnit);
      continue;
    }
    std::optional<unsigned> position = resultMap.getResultPosition(expr);
    if (!position || static_cast<int64_t>(*position) <= last)
      return failure();
    last = *position;
    source.loops.push_back(loops[last]);
  }
  return source;
}

static FailureOr<Access> getSource(Operation *op, ArrayRef<int64_t> loops) {
  return TypeSwitch<Operation *, FailureOr<Access>>(op)
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp, linalg::LinalgOp>(
          [&](auto reindexing) { return getSource(reindexing, loops); })
      .Default([](Operation *) { return failure(); });
}

Access norm::lookThroughReindexing(Access access) {
  while (Operation *op = access.tensor.getDefiningOp()) {
    FailureOr<Access> source = getSource(op, access.loops);
    if (failed(source))
      break;
    access = *source;
  }
  return access;
}

Value norm::lookThroughReindexing(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type)
    return value;
  SmallVector<int64_t> anywhere(type.getRank(), Access::kUnit);
  return lookThroughReindexing(Access{value, anywhere}).tensor;
}

void norm::forEachUser(Value value, function_ref<void(Operation *)> visit) {
  for (OpOperand &use : value.getUses()) {
    Operation *user = use.getOwner();
    bool reindexes =
        user->getNumResults() == 1 && use.getOperandNumber() == 0 &&
        lookThroughReindexing(user->getResult(0)) != user->getResult(0);
    // One that nothing uses is an end of its own.
    if (reindexes && !user->use_empty())
      forEachUser(user->getResult(0), visit);
    else
      visit(user);
  }
}

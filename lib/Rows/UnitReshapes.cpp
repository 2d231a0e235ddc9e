//===- UnitReshapes.cpp - reshapes that move no element
//----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A reshape that only adds or drops dims of size 1 is looked through: frontends
// put them between a statistic and what uses it.
//
//===----------------------------------------------------------------------===//

#include "ScalarCode.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

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

/// The element of the source of `op` that is its element at `loops`; fails if
/// `op` is no reshape of unit dims.
static FailureOr<Access> getSource(Operation *op, ArrayRef<int64_t> loops) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    auto dims = matchUnitGroups(expand.getResultType(),
                                expand.getReassociationIndices());
    if (failed(dims))
      return failure();
    return Access{expand.getSrc(),
                  llvm::map_to_vector(*dims, [&](std::optional<int64_t> dim) {
                    return dim ? loops[*dim] : Access::kUnit;
                  })};
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    auto dims = matchUnitGroups(collapse.getSrcType(),
                                collapse.getReassociationIndices());
    if (failed(dims))
      return failure();
    SmallVector<int64_t> source(collapse.getSrcType().getRank(), Access::kUnit);
    for (auto [dim, loop] : llvm::zip_equal(*dims, loops))
      if (dim)
        source[*dim] = loop;
    return Access{collapse.getSrc(), source};
  }
  return failure();
}

Access norm::lookThroughUnitReshapes(Access access) {
  while (Operation *op = access.tensor.getDefiningOp()) {
    FailureOr<Access> source = getSource(op, access.loops);
    if (failed(source))
      break;
    access = *source;
  }
  return access;
}

void norm::forEachUser(Value value, function_ref<void(Operation *)> visit) {
  for (Operation *user : value.getUsers()) {
    bool isReshape = isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(user);
    if (isReshape) {
      auto type = cast<RankedTensorType>(user->getResult(0).getType());
      SmallVector<int64_t> anywhere(type.getRank(), Access::kUnit);
      isReshape = succeeded(getSource(user, anywhere));
    }
    if (isReshape)
      forEachUser(user->getResult(0), visit);
    else
      visit(user);
  }
}

//===- Shapes.cpp - views, functions and sums of whole tensors ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: what an op does to the dims of its operands, as its reader knows it.
// Leaves: the result in the graph.
//
//===----------------------------------------------------------------------===//

#include "../Frontend.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::norm::raise;

/// Makes both sizes one; fails where they differ.
static LogicalResult equate(ScalarGraph &graph, Extent a, Extent b) {
  a = graph.resolve(a), b = graph.resolve(b);
  if (isStatic(a) && isStatic(b))
    return success(a == b);
  graph.unify(a, b);
  return success();
}

FailureOr<SmallVector<unsigned>> norm::raise::unitReshape(RankedTensorType from,
                                                          RankedTensorType to) {
  SmallVector<unsigned> dims(from.getRank(), 0);
  int64_t next = 0;
  auto skipUnits = [&] {
    while (next < to.getRank() && to.getDimSize(next) == 1)
      ++next;
  };
  for (int64_t dim : llvm::seq(from.getRank())) {
    if (from.getDimSize(dim) == 1)
      continue;
    skipUnits();
    if (next == to.getRank() || from.getDimSize(dim) != to.getDimSize(next))
      return failure();
    dims[dim] = next++;
  }
  skipUnits();
  if (next != to.getRank())
    return failure();
  return dims;
}

LogicalResult norm::raise::readView(ScalarGraph &graph, Value source,
                                    Value result, ArrayRef<unsigned> dims) {
  auto type = cast<RankedTensorType>(source.getType());
  for (unsigned dim : llvm::seq<unsigned>(0, type.getRank()))
    if (type.getDimSize(dim) != 1 &&
        failed(equate(graph, graph.extentOf(source, dim),
                      graph.extentOf(result, dims[dim]))))
      return failure();
  Access access = graph.read(source);
  for (unsigned &index : access.indices)
    index = dims[index];
  graph.place(result, access, /*isView=*/true);
  return success();
}

LogicalResult norm::raise::readReshape(ScalarGraph &graph, Value source,
                                       Value result) {
  auto from = dyn_cast<RankedTensorType>(source.getType());
  auto to = dyn_cast<RankedTensorType>(result.getType());
  if (!from || !to)
    return failure();
  Access access = graph.read(source);
  if (access.indices.empty()) { // the same number everywhere
    graph.place(result, access, /*isView=*/true);
    return success();
  }
  FailureOr<SmallVector<unsigned>> dims = unitReshape(from, to);
  if (failed(dims))
    return failure();
  return readView(graph, source, result, *dims);
}

LogicalResult norm::raise::readTranspose(ScalarGraph &graph, Value source,
                                         Value result,
                                         ArrayRef<int64_t> permutation) {
  auto type = dyn_cast<RankedTensorType>(source.getType());
  auto to = dyn_cast<RankedTensorType>(result.getType());
  if (!type || !to || to.getRank() != type.getRank() ||
      static_cast<int64_t>(permutation.size()) != type.getRank() ||
      !isPermutationVector(permutation))
    return failure();
  SmallVector<unsigned> dims(permutation.size());
  for (auto [dim, from] : llvm::enumerate(permutation))
    dims[from] = dim;
  return readView(graph, source, result, dims);
}

LogicalResult norm::raise::readPointwise(ScalarGraph &graph, ScalarFn fn,
                                         ArrayRef<Access> operands,
                                         OpResult result) {
  Type type = getElementTypeOrSelf(result);
  if (!type.isIntOrIndexOrFloat())
    return failure();
  for (const Access &operand : operands)
    for (auto [dim, index] : llvm::enumerate(operand.indices))
      if (failed(equate(graph, graph[operand.node].dims[dim],
                        graph.extentOf(result, index))))
        return failure();
  graph.place(result, graph.apply(fn, type, operands, result.getOwner()));
  return success();
}

LogicalResult norm::raise::readSum(ScalarGraph &graph, Value source,
                                   Value result, ArrayRef<int64_t> axes,
                                   bool keepsDims,
                                   std::optional<Access> start) {
  auto from = dyn_cast<RankedTensorType>(source.getType());
  auto to = dyn_cast<RankedTensorType>(result.getType());
  if (!from || !to || !isa<FloatType>(to.getElementType()) ||
      from.getElementType() != to.getElementType() ||
      to.getRank() !=
          from.getRank() - (keepsDims ? 0 : static_cast<int64_t>(axes.size())))
    return failure();
  Access access = graph.read(source);
  SmallVector<unsigned> summed;
  for (int64_t axis : axes) {
    if (from.getDimSize(axis) == 1)
      continue;
    // The sum of what does not depend on the dim is a product.
    if (!llvm::is_contained(access.indices, axis))
      return failure();
    summed.push_back(axis);
  }
  unsigned dropped = 0;
  SmallVector<unsigned> dims(from.getRank());
  for (unsigned dim : llvm::seq<unsigned>(0, from.getRank())) {
    dims[dim] = dim - dropped;
    bool isAxis = llvm::is_contained(axes, dim);
    dropped += isAxis && !keepsDims;
    if (!isAxis && failed(equate(graph, graph.extentOf(source, dim),
                                 graph.extentOf(result, dims[dim]))))
      return failure();
  }
  Type type = to.getElementType();
  if (!summed.empty())
    access = graph.sum(type, access, summed);
  for (unsigned &index : access.indices)
    index = dims[index];
  if (start)
    access = graph.apply(ScalarFn::Add, type, {access, *start});
  graph.place(result, access);
  return success();
}

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
  RankedTensorType type = tensorTypeOf(source);
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
  RankedTensorType from = tensorTypeOf(source);
  RankedTensorType to = tensorTypeOf(result);
  if (!from || !to)
    return failure();
  if (from.hasStaticShape() && to.hasStaticShape() &&
      from.getNumElements() != to.getNumElements())
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

LogicalResult
norm::raise::readExpansion(ScalarGraph &graph, Value source, Value result,
                           llvm::function_ref<bool(unsigned)> keeps) {
  RankedTensorType from = tensorTypeOf(source), to = tensorTypeOf(result);
  if (!from || !to || from.getRank() > to.getRank())
    return failure();
  SmallVector<unsigned> dims;
  for (unsigned dim : llvm::seq<unsigned>(0, from.getRank())) {
    if (from.isDynamicDim(dim) && !keeps(dim))
      return failure();
    dims.push_back(dim + to.getRank() - from.getRank());
  }
  return readView(graph, source, result, dims);
}

LogicalResult norm::raise::readTranspose(ScalarGraph &graph, Value source,
                                         Value result,
                                         ArrayRef<int64_t> permutation) {
  RankedTensorType type = tensorTypeOf(source);
  RankedTensorType to = tensorTypeOf(result);
  if (!type || !to || to.getRank() != type.getRank() ||
      static_cast<int64_t>(permutation.size()) != type.getRank() ||
      !isPermutationVector(permutation))
    return failure();
  SmallVector<unsigned> dims(permutation.size());
  for (auto [dim, from] : llvm::enumerate(permutation))
    dims[from] = dim;
  return readView(graph, source, result, dims);
}

FailureOr<SmallVector<Access>>
norm::raise::broadcastElements(ScalarGraph &graph, ValueRange operands,
                               Value result) {
  RankedTensorType to = tensorTypeOf(result);
  if (!to)
    return failure();
  SmallVector<Extent> sizes(to.getRank(), 1);
  for (Value operand : operands) {
    RankedTensorType from = tensorTypeOf(operand);
    if (!from || from.getRank() > to.getRank())
      return failure();
    unsigned offset = to.getRank() - from.getRank();
    for (unsigned dim : llvm::seq<unsigned>(0, from.getRank())) {
      // A dynamic dim may be a unit dim, and repeated.
      Extent extent = graph.resolve(graph.extentOf(operand, dim));
      Extent &size = sizes[offset + dim];
      if (size != 1 && extent != 1 && size != extent)
        return failure();
      if (extent != 1)
        size = extent;
    }
  }
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (failed(equate(graph, size, graph.extentOf(result, dim))))
      return failure();
  SmallVector<Access> accesses;
  for (Value operand : operands) {
    Access &access = accesses.emplace_back(graph.read(operand));
    unsigned offset = to.getRank() - tensorTypeOf(operand).getRank();
    for (unsigned &index : access.indices)
      index += offset;
  }
  return accesses;
}

LogicalResult norm::raise::readPointwise(ScalarGraph &graph, ScalarFn fn,
                                         ArrayRef<Access> operands,
                                         OpResult result) {
  RankedTensorType tensor = tensorTypeOf(result);
  Type type = tensor ? tensor.getElementType() : result.getType();
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

/// Where the dims of the source of a reduction are in its result; those that
/// are dropped are nowhere.
static FailureOr<SmallVector<unsigned>> reducedDims(ScalarGraph &graph,
                                                    Value source, Value result,
                                                    ArrayRef<int64_t> axes,
                                                    bool keepsDims) {
  RankedTensorType from = tensorTypeOf(source), to = tensorTypeOf(result);
  if (!from || !to || !isa<FloatType>(to.getElementType()) ||
      from.getElementType() != to.getElementType() ||
      to.getRank() !=
          from.getRank() - (keepsDims ? 0 : static_cast<int64_t>(axes.size())))
    return failure();
  unsigned dropped = 0;
  SmallVector<unsigned> dims(from.getRank());
  for (unsigned dim : llvm::seq<unsigned>(0, from.getRank())) {
    dims[dim] = dim - dropped;
    bool isAxis = llvm::is_contained(axes, dim);
    dropped += isAxis && !keepsDims;
    if (isAxis && !keepsDims)
      continue;
    if (failed(equate(graph, isAxis ? 1 : graph.extentOf(source, dim),
                      graph.extentOf(result, dims[dim]))))
      return failure();
  }
  return dims;
}

LogicalResult norm::raise::readSum(ScalarGraph &graph, Value source,
                                   Access access, Value result,
                                   ArrayRef<int64_t> axes, bool keepsDims,
                                   llvm::function_ref<Access(Access)> finish) {
  FailureOr<SmallVector<unsigned>> dims =
      reducedDims(graph, source, result, axes, keepsDims);
  if (failed(dims))
    return failure();
  RankedTensorType type = tensorTypeOf(source);
  SmallVector<unsigned> summed;
  for (int64_t axis : axes) {
    if (type.getDimSize(axis) == 1)
      continue;
    // The sum of what does not depend on the dim is a product.
    if (!llvm::is_contained(access.indices, axis))
      return failure();
    summed.push_back(axis);
  }
  if (!summed.empty())
    access = graph.sum(type.getElementType(), access, summed);
  for (unsigned &index : access.indices)
    index = (*dims)[index];
  graph.place(result, finish(access));
  return success();
}

LogicalResult norm::raise::readMean(ScalarGraph &graph, Value source,
                                    Value result, ArrayRef<int64_t> axes,
                                    bool keepsDims) {
  FailureOr<SmallVector<unsigned>> dims =
      reducedDims(graph, source, result, axes, keepsDims);
  if (failed(dims))
    return failure();
  Access mean = meanOf(graph, tensorTypeOf(source).getElementType(),
                       graph.read(source), llvm::to_vector_of<unsigned>(axes));
  for (unsigned &index : mean.indices)
    index = (*dims)[index];
  graph.place(result, mean);
  return success();
}

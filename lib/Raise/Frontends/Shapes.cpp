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

Access norm::raise::withIndices(Access access, ArrayRef<unsigned> indices) {
  for (unsigned &index : access.indices)
    index = indices[index];
  return access;
}

LogicalResult norm::raise::readView(ScalarGraph &graph, Value source,
                                    Value result, ArrayRef<unsigned> dims) {
  RankedTensorType type = tensorTypeOf(source);
  for (unsigned dim : llvm::seq<unsigned>(0, type.getRank()))
    if (type.getDimSize(dim) != 1 &&
        failed(graph.unify(graph.extentOf(source, dim),
                           graph.extentOf(result, dims[dim]))))
      return failure();
  graph.place(result, withIndices(graph.read(source), dims), /*isView=*/true);
  return success();
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

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

bool norm::raise::isNumeric(Type from) {
  return isa<FloatType>(from) ||
         (from.isSignlessInteger() && !from.isInteger(1));
}

Access norm::raise::castTo(ScalarGraph &graph, Type type,
                           const Access &access) {
  return graph[access.node].type == type
             ? access
             : graph.apply(ScalarFn::Cast, type, access);
}

/// But for the sign of integers.
static bool isSameElementType(Type a, Type b) {
  return a == b || (isa<IntegerType>(a) && isa<IntegerType>(b) &&
                    a.getIntOrFloatBitWidth() == b.getIntOrFloatBitWidth());
}

bool norm::raise::haveType(ElementsAttr elements, RankedTensorType type) {
  return elements.getShapedType().getShape() == type.getShape() &&
         isSameElementType(elements.getElementType(), type.getElementType());
}

LogicalResult norm::raise::readConstant(ScalarGraph &graph, Attribute value,
                                        Value result) {
  RankedTensorType type = tensorTypeOf(result);
  std::optional<double> number = splatOf(value);
  if (!type || !number)
    return failure();
  auto elements = dyn_cast<ElementsAttr>(value);
  if (elements && !haveType(elements, type))
    return failure();
  graph.place(result, graph.constant(type.getElementType(), *number));
  return success();
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
    if (failed(graph.unify(size, graph.extentOf(result, dim))))
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

/// The operands of 1 / x, x * x and max(x, 0).
static SmallVector<Access> operandsOf(ScalarGraph &graph, ScalarFn fn,
                                      Type type, ArrayRef<Access> operands) {
  SmallVector<Access> all(operands);
  if (all.size() == 1 && fn == ScalarFn::Div)
    all.insert(all.begin(), graph.constant(type, 1.0));
  else if (all.size() == 1 && fn == ScalarFn::Mul)
    all.push_back(operands[0]);
  else if (all.size() == 1 && fn == ScalarFn::Max)
    all.push_back(graph.constant(type, 0.0));
  return all;
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
      if (failed(graph.unify(graph[operand.node].dims[dim],
                             graph.extentOf(result, index))))
        return failure();
  graph.place(result,
              graph.apply(fn, type, operandsOf(graph, fn, type, operands),
                          result.getOwner()));
  return success();
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

FailureOr<unsigned> norm::raise::normalizeDim(int64_t dim, int64_t rank) {
  if (dim < -rank || dim >= rank)
    return failure();
  return static_cast<unsigned>(dim < 0 ? dim + rank : dim);
}

bool norm::raise::areDims(ArrayRef<int64_t> dims, int64_t rank) {
  SmallVector<bool> seen(rank, false);
  return llvm::all_of(dims, [&](int64_t dim) {
    return dim >= 0 && dim < rank && !std::exchange(seen[dim], true);
  });
}

FailureOr<SmallVector<int64_t>>
norm::raise::normalizeDims(ArrayRef<int64_t> dims, int64_t rank) {
  SmallVector<int64_t> result;
  for (int64_t dim : dims)
    result.push_back(dim < 0 ? dim + rank : dim);
  if (!areDims(result, rank))
    return failure();
  return result;
}

FailureOr<Access>
norm::raise::sumOver(ScalarGraph &graph, Type type, Access value,
                     ArrayRef<std::pair<unsigned, Extent>> loops) {
  SmallVector<unsigned> summed;
  for (auto [loop, size] : loops) {
    if (graph.resolve(size) == 1)
      continue;
    if (llvm::is_contained(value.indices, loop)) {
      summed.push_back(loop);
      continue;
    }
    // n times the same number; fewer bits cannot count that far.
    if (type.getIntOrFloatBitWidth() < 32)
      return failure();
    value = graph.apply(ScalarFn::Mul, type,
                        {value, graph.extent(type, graph.resolve(size))});
  }
  return summed.empty() ? value : graph.sum(type, value, summed);
}

LogicalResult norm::raise::readContraction(ScalarGraph &graph,
                                           const Access &lhs, const Access &rhs,
                                           ArrayRef<Extent> loops,
                                           Value result) {
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type || !isa<FloatType>(type.getElementType()))
    return failure();
  unsigned rank = type.getRank();
  SmallVector<Extent> sizes;
  for (unsigned dim : llvm::seq(rank))
    sizes.push_back(graph.extentOf(result, dim));
  sizes.append(loops.begin(), loops.end());
  for (const Access &operand : {lhs, rhs})
    for (auto [dim, index] : llvm::enumerate(operand.indices))
      if (graph[operand.node].type != type.getElementType() ||
          failed(graph.unify(graph[operand.node].dims[dim], sizes[index])))
        return failure();
  // Products of elements of different rows are no sum along the rows of
  // anything that exists.
  Access product =
      graph.apply(ScalarFn::Mul, type.getElementType(), {lhs, rhs});
  auto spans = [&](const Access &operand) {
    return operand.indices.size() == product.indices.size();
  };
  if (!spans(lhs) && !spans(rhs))
    return failure();
  SmallVector<std::pair<unsigned, Extent>> summed;
  for (auto [i, size] : llvm::enumerate(loops))
    summed.push_back({rank + i, size});
  FailureOr<Access> sum =
      sumOver(graph, type.getElementType(), product, summed);
  if (failed(sum))
    return failure();
  graph.place(result, *sum);
  return success();
}

FailureOr<Access> norm::raise::withoutAxes(ScalarGraph &graph, Value source,
                                           Access access, Value result,
                                           ArrayRef<int64_t> axes,
                                           bool keepsDims) {
  RankedTensorType from = tensorTypeOf(source), to = tensorTypeOf(result);
  if (!from || !to || graph[access.node].type != to.getElementType() ||
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
    if (failed(graph.unify(isAxis ? 1 : graph.extentOf(source, dim),
                           graph.extentOf(result, dims[dim]))))
      return failure();
  }
  return withIndices(std::move(access), dims);
}

FailureOr<Access> norm::raise::sumOver(ScalarGraph &graph, Value source,
                                       const Access &summand,
                                       ArrayRef<int64_t> axes) {
  RankedTensorType type = tensorTypeOf(source);
  if (!type || !isa<FloatType>(graph[summand.node].type))
    return failure();
  SmallVector<std::pair<unsigned, Extent>> loops;
  for (unsigned axis : axes)
    loops.push_back({axis, graph.extentOf(source, axis)});
  return sumOver(graph, graph[summand.node].type, summand, loops);
}

LogicalResult norm::raise::readLargest(ScalarGraph &graph, Value source,
                                       Value result, ArrayRef<int64_t> axes,
                                       bool keepsDims) {
  RankedTensorType type = tensorTypeOf(source);
  if (!type || !isa<FloatType>(type.getElementType()))
    return failure();
  FailureOr<Access> largest =
      withoutAxes(graph, source,
                  graph.largest(type.getElementType(), graph.read(source),
                                llvm::to_vector_of<unsigned>(axes)),
                  result, axes, keepsDims);
  if (failed(largest))
    return failure();
  graph.place(result, *largest);
  return success();
}

LogicalResult norm::raise::readSum(ScalarGraph &graph, Value source,
                                   const Access &summand, Value result,
                                   ArrayRef<int64_t> axes, bool keepsDims) {
  FailureOr<Access> sum = sumOver(graph, source, summand, axes);
  if (succeeded(sum))
    sum = withoutAxes(graph, source, *sum, result, axes, keepsDims);
  if (failed(sum))
    return failure();
  graph.place(result, *sum);
  return success();
}

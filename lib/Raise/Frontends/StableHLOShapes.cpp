//===- StableHLOShapes.cpp - reads ops of StableHLO that move elements ----===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: broadcasts, reshapes and transposes, with static or computed shapes.
// Leaves: accesses.
//
//===----------------------------------------------------------------------===//

#include "StableHLO.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm::raise;

FailureOr<ArrayRef<int64_t>> stablehlo::dimsOf(Operation *op, StringRef name,
                                               int64_t rank) {
  auto attribute = op->getAttrOfType<DenseI64ArrayAttr>(name);
  if (!attribute || !areDims(attribute, rank))
    return failure();
  return attribute.asArrayRef();
}

LogicalResult stablehlo::readBroadcast(Operation *op, ScalarGraph &graph) {
  if (op->getNumOperands() != 1 || op->getNumResults() != 1)
    return failure();
  auto from = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  auto to = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  // A dynamic dim may be a unit dim, and repeated.
  if (!from || !to || !from.hasStaticShape())
    return failure();
  FailureOr<ArrayRef<int64_t>> dims =
      dimsOf(op, "broadcast_dimensions", to.getRank());
  if (failed(dims) || static_cast<int64_t>(dims->size()) != from.getRank())
    return failure();
  return readView(graph, op->getOperand(0), op->getResult(0),
                  llvm::to_vector_of<unsigned>(*dims));
}

//===----------------------------------------------------------------------===//
// Computed shapes
//===----------------------------------------------------------------------===//

/// The size that a number is, where it is known to be one.
static std::optional<Extent> sizeOf(const ScalarGraph &graph, NodeId id) {
  while (graph[id].fn == ScalarFn::Cast)
    id = graph[id].operands.front().node;
  const Node &node = graph[id];
  if (node.fn == ScalarFn::Extent)
    return graph.resolve(node.extent);
  bool isSize = node.fn == ScalarFn::Constant && node.type.isIntOrIndex() &&
                node.constant >= 0 && node.constant < 0x1p53;
  return isSize ? std::optional(static_cast<Extent>(node.constant))
                : std::nullopt;
}

/// The sizes that a vector of numbers holds, `most` at the most:
///   concatenate(reshape(get_dimension_size(x, 0)), 16)
/// None where they are not known.
static SmallVector<std::optional<Extent>> sizesIn(ScalarGraph &graph,
                                                  Value shape, int64_t most) {
  Operation *op = shape.getDefiningOp();
  auto type = dyn_cast<RankedTensorType>(shape.getType());
  if (!op || !type || type.getRank() != 1 || !type.hasStaticShape() ||
      type.getDimSize(0) > most)
    return {};
  StringRef name = op->getName().getStringRef();
  SmallVector<std::optional<Extent>> sizes;
  if (name == "stablehlo.concatenate") {
    for (Value part : op->getOperands()) {
      auto ofPart = sizesIn(graph, part, type.getDimSize(0) - sizes.size());
      if (ofPart.empty())
        return {};
      sizes.append(ofPart);
    }
  } else if (name == "shape.shape_of" && op->getNumOperands() == 1) {
    Value tensor = op->getOperand(0);
    if (auto of = dyn_cast<RankedTensorType>(tensor.getType()))
      for (unsigned dim : llvm::seq<unsigned>(0, of.getRank()))
        sizes.push_back(graph.resolve(graph.extentOf(tensor, dim)));
  } else if (name == "tensor.from_elements") {
    for (Value element : op->getOperands())
      sizes.push_back(sizeOf(graph, graph.read(element).node));
  } else if (type.getDimSize(0) == 1) {
    sizes.push_back(sizeOf(graph, graph.read(shape).node));
  } else {
    DenseIntElementsAttr elements =
        op->getAttrOfType<DenseIntElementsAttr>("value");
    if (!elements && !matchPattern(shape, m_Constant(&elements)))
      return {};
    for (const APInt &element : elements.getValues<APInt>()) {
      sizes.emplace_back();
      if (element.isSignedIntN(64) && !element.isNegative())
        sizes.back() = element.getSExtValue();
    }
  }
  if (static_cast<int64_t>(sizes.size()) != type.getDimSize(0))
    return {};
  return sizes;
}

/// Tells the graph the sizes of a result that operand 1 of its op computes.
static LogicalResult nameSizes(Operation *op, ScalarGraph &graph) {
  if (op->getNumOperands() != 2 || op->getNumResults() != 1)
    return failure();
  Value result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!isa<RankedTensorType>(op->getOperand(0).getType()) || !type)
    return failure();
  auto sizes = sizesIn(graph, op->getOperand(1), type.getRank());
  if (static_cast<int64_t>(sizes.size()) != type.getRank())
    return failure();
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    if (size && failed(graph.unify(graph.extentOf(result, dim), *size)))
      return failure();
  }
  return success();
}

LogicalResult stablehlo::readDynamicBroadcast(Operation *op,
                                              ScalarGraph &graph) {
  if (failed(nameSizes(op, graph)))
    return failure();
  Value source = op->getOperand(0), result = op->getResult(0);
  auto from = cast<RankedTensorType>(source.getType());
  auto to = cast<RankedTensorType>(result.getType());
  FailureOr<ArrayRef<int64_t>> dims =
      dimsOf(op, "broadcast_dimensions", to.getRank());
  if (failed(dims) || static_cast<int64_t>(dims->size()) != from.getRank())
    return failure();
  // A dim may be repeated unless both sizes are known to be one.
  for (auto [dim, ofResult] : llvm::enumerate(*dims)) {
    Extent size = graph.resolve(graph.extentOf(source, dim));
    if (size != 1 && size != graph.resolve(graph.extentOf(result, ofResult)))
      return failure();
  }
  return readView(graph, source, result, llvm::to_vector_of<unsigned>(*dims));
}

LogicalResult stablehlo::readDynamicReshape(Operation *op, ScalarGraph &graph) {
  if (failed(nameSizes(op, graph)))
    return failure();
  // Adds or removes unit dims.
  Value source = op->getOperand(0), result = op->getResult(0);
  auto dimsWithSize = [&](Value tensor) {
    SmallVector<std::pair<unsigned, Extent>> dims;
    auto type = cast<RankedTensorType>(tensor.getType());
    for (unsigned dim : llvm::seq<unsigned>(0, type.getRank()))
      if (Extent size = graph.resolve(graph.extentOf(tensor, dim)); size != 1)
        dims.push_back({dim, size});
    return dims;
  };
  auto from = dimsWithSize(source), to = dimsWithSize(result);
  if (!llvm::equal(llvm::make_second_range(from), llvm::make_second_range(to)))
    return failure();
  SmallVector<unsigned> dims(cast<RankedTensorType>(source.getType()).getRank(),
                             0);
  for (auto [of, in] : llvm::zip_equal(from, to))
    dims[of.first] = in.first;
  return readView(graph, source, result, dims);
}

LogicalResult stablehlo::readDimensionSize(Operation *op, ScalarGraph &graph) {
  std::optional<int64_t> dim = intOf(op->getAttr("dimension"));
  if (!dim || op->getNumOperands() != 1 || op->getNumResults() != 1)
    return failure();
  Value tensor = op->getOperand(0);
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  auto size = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || !size || size.getRank() != 0 ||
      !size.getElementType().isIntOrIndex() || *dim < 0 ||
      *dim >= type.getRank())
    return failure();
  graph.place(op->getResult(0), graph.extent(size.getElementType(),
                                             graph.extentOf(tensor, *dim)));
  return success();
}

//===----------------------------------------------------------------------===//
// Other views
//===----------------------------------------------------------------------===//

LogicalResult stablehlo::readReshapeOp(Operation *op, ScalarGraph &graph) {
  if (op->getNumOperands() != 1 || op->getNumResults() != 1)
    return failure();
  return readReshape(graph, op->getOperand(0), op->getResult(0));
}

LogicalResult stablehlo::readTransposeOp(Operation *op, ScalarGraph &graph) {
  auto permutation = op->getAttrOfType<DenseI64ArrayAttr>("permutation");
  if (!permutation || op->getNumOperands() != 1 || op->getNumResults() != 1)
    return failure();
  return readTranspose(graph, op->getOperand(0), op->getResult(0), permutation);
}

/// Every result is the operand of its number.
LogicalResult stablehlo::readBarrier(Operation *op, ScalarGraph &graph) {
  if (op->getOperandTypes() != op->getResultTypes() ||
      !llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>))
    return failure();
  for (auto [source, result] :
       llvm::zip_equal(op->getOperands(), op->getResults())) {
    auto rank = cast<RankedTensorType>(source.getType()).getRank();
    (void)readView(graph, source, result,
                   llvm::to_vector(llvm::seq<unsigned>(0, rank)));
  }
  return success();
}

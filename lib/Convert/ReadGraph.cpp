//===- ReadGraph.cpp - the rows of one op by its scalar graph -------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReadGraph.h"
#include "RowAlgebra.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;
using namespace mlir::norm::raise;

OpGraph::OpGraph(Operation *op) : op(op) {
  std::optional<Extent> dynamic;
  auto nameSizes = [&](Value value) {
    RankedTensorType type = tensorTypeOf(value);
    // Rows lie along static dims, or are read as those of whatever dim: which
    // dynamic ones are repeated does not matter to them.
    for (int64_t dim : llvm::seq<int64_t>(0, type ? type.getRank() : 0))
      if (type.isDynamicDim(dim)) {
        Extent extent = graph.extentOf(value, dim);
        (void)graph.unify(extent, dynamic.value_or(extent));
        dynamic = extent;
      }
  };
  for (Value operand : op->getOperands()) {
    RankedTensorType type = tensorTypeOf(operand);
    if (!type || graph.lookup(operand))
      continue;
    nameSizes(operand);
    // A constant is a leaf too: its rows can be changed. Those of one number
    // have none.
    if (type.getRank() == 0) {
      ElementsAttr constant = constantOf(operand);
      if (std::optional<double> number = splatOf(constant))
        graph.place(operand, graph.constant(type.getElementType(), *number));
      else
        graph.read(operand);
      continue;
    }
    auto dims = llvm::to_vector(llvm::seq<unsigned>(0, type.getRank()));
    SmallVector<Extent> sizes;
    for (unsigned dim : dims)
      sizes.push_back(graph.extentOf(operand, dim));
    graph.place(operand, graph.leaf(type.getElementType(), dims, sizes));
  }
  for (Value result : op->getResults())
    nameSizes(result);
  isRead = succeeded(readOp(op, graph)) &&
           llvm::all_of(op->getResults(), [&](Value result) {
             return graph.lookup(result) != nullptr;
           });
}

//===----------------------------------------------------------------------===//
// Dims
//===----------------------------------------------------------------------===//

OpGraph::Along OpGraph::alongOf(OpResult result) const {
  RankedTensorType type = tensorTypeOf(result);
  unsigned rank = type ? type.getRank() : 0;
  Along along;
  for (unsigned index : graph.lookup(result)->indices) {
    along.emplace_back(rank);
    along.back().set(index);
  }
  return along;
}

OpGraph::Along OpGraph::alongOf(const Node &node, unsigned operand,
                                ArrayRef<RowDims> along) const {
  Along ofOperand;
  if (node.fn == ScalarFn::Reshape) {
    for (const Digits &digits : node.digits) {
      RowDims &dims = ofOperand.emplace_back();
      for (const Digit &digit : digits)
        dims |= along[digit.dim];
    }
    return ofOperand;
  }
  for (unsigned index : node.operands[operand].indices)
    // Along dims that are summed over lies no row.
    ofOperand.push_back(index < node.rank() ? along[index] : RowDims());
  return ofOperand;
}

SmallVector<OpOperand *, 2> OpGraph::operandsAt(const Node &leaf) const {
  SmallVector<OpOperand *, 2> operands;
  if (!leaf.places.empty())
    for (OpOperand &operand : op->getOpOperands())
      if (operand.get() == leaf.places.front().value)
        operands.push_back(&operand);
  return operands;
}

void OpGraph::forEachLeaf(
    NodeId id, ArrayRef<RowDims> along,
    llvm::function_ref<void(const Node &, ArrayRef<RowDims>)> visit) const {
  const Node &node = graph[id];
  if (node.fn == ScalarFn::Leaf)
    return visit(node, along);
  for (auto [number, operand] : llvm::enumerate(node.operands))
    forEachLeaf(operand.node, alongOf(node, number, along), visit);
}

RowDims OpGraph::rowsIn(OpOperand &use, OpResult result,
                        const RowDims &dims) const {
  RowDims rows(tensorTypeOf(result).getRank());
  forEachLeaf(graph.lookup(result)->node, alongOf(result),
              [&](const Node &leaf, ArrayRef<RowDims> along) {
                if (!llvm::is_contained(operandsAt(leaf), &use))
                  return;
                for (auto [dim, ofResult] :
                     llvm::zip_equal(leaf.places.front().dims, along))
                  if (dims.test(dim))
                    rows |= ofResult;
              });
  return rows;
}

bool OpGraph::readsElements(OpOperand &use) const {
  bool isReading = false;
  for (OpResult result : op->getResults())
    forEachLeaf(graph.lookup(result)->node, alongOf(result),
                [&](const Node &leaf, ArrayRef<RowDims>) {
                  auto operands = operandsAt(leaf);
                  isReading |=
                      operands.empty() || llvm::is_contained(operands, &use);
                });
  return isReading;
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

RowForm OpGraph::rowsOf(OpResult result, const RowDims &dims) const {
  return formOf(graph.lookup(result)->node, alongOf(result), dims);
}

FailureOr<RowDims> OpGraph::rowsOfLeaf(const Node &leaf,
                                       ArrayRef<RowDims> along,
                                       const RowDims &dims) const {
  const Place &place = leaf.places.front();
  RankedTensorType type = place.tensorType();
  RowDims rows(type ? type.getRank() : 0);
  for (auto [dim, ofResult] : llvm::zip_equal(place.dims, along)) {
    if (!ofResult.anyCommon(dims))
      continue;
    // Some dims of the operand are in a row, others are not.
    if (ofResult.test(dims))
      return failure();
    rows.set(dim);
  }
  return rows;
}

RowForm OpGraph::formOfLeaf(const Node &leaf, ArrayRef<RowDims> along,
                            const RowDims &dims) const {
  SmallVector<OpOperand *, 2> operands = operandsAt(leaf);
  if (operands.empty())
    return unknownRow(op, kIsNotLinear);
  FailureOr<RowDims> rows = rowsOfLeaf(leaf, along, dims);
  if (failed(rows))
    return unknownRow(op, kCutsRows);
  // A value that is read twice is one leaf, whose operands change together.
  RowForm form;
  for (OpOperand *operand : operands)
    form = sumOf(std::move(form), elementsOf(*operand, *rows, op));
  return form;
}

Varying OpGraph::variesWith(OpResult result, const RowDims &dims) const {
  Varying varying(std::in_place);
  forEachLeaf(graph.lookup(result)->node, alongOf(result),
              [&](const Node &leaf, ArrayRef<RowDims> along) {
                SmallVector<OpOperand *, 2> operands = operandsAt(leaf);
                FailureOr<RowDims> rows = failure();
                if (!operands.empty())
                  rows = rowsOfLeaf(leaf, along, dims);
                if (failed(rows))
                  varying.reset();
                else if (varying && rows->any())
                  varying->push_back({operands.front(), *rows});
              });
  return varying;
}

/// Whether the first operand chooses between the others.
static bool isChoice(Operation *op) {
  return llvm::StringSwitch<bool>(op->getName().getStringRef())
      .Cases({"arith.select", "tosa.select", "stablehlo.select", "onnx.Where",
              "torch.aten.where.self"},
             true)
      .Default(false);
}

RowForm OpGraph::formOf(NodeId id, ArrayRef<RowDims> along,
                        const RowDims &dims) const {
  const Node &node = graph[id];
  SmallVector<RowForm> operands;
  for (auto [number, operand] : llvm::enumerate(node.operands))
    operands.push_back(
        formOf(operand.node, alongOf(node, number, along), dims));
  auto isReal = [](const Node &node) { return isa<FloatType>(node.type); };
  switch (node.fn) {
  case ScalarFn::Leaf:
    return formOfLeaf(node, along, dims);
  case ScalarFn::Constant:
    return node.constant == 0.0 ? RowForm() : uniformRow(op);
  case ScalarFn::Extent:
    return uniformRow(op);
  case ScalarFn::Reshape:
    return operands[0];
  case ScalarFn::Neg:
  case ScalarFn::Sum:
    return rescaled(operands[0]);
  case ScalarFn::Cast:
    return isReal(node) && isReal(graph[node.operands[0].node])
               ? castOf(operands[0], node.type)
               : functionOf(operands, op, kIsNotLinear);
  case ScalarFn::Add:
    return sumOf(operands[0], operands[1]);
  case ScalarFn::Sub:
    return sumOf(operands[0], rescaled(operands[1]));
  case ScalarFn::Mul:
    return productOf(operands[0], operands[1], op, kIsNotLinear);
  case ScalarFn::Div:
    return quotientOf(operands[0], operands[1], op, kIsNotLinear);
  case ScalarFn::Other:
    if (node.op == op && node.operands.size() == 3 && isChoice(op))
      return choiceOf(operands[0], operands[1], operands[2], op);
    [[fallthrough]];
  default:
    return functionOf(operands, op, kIsNotLinear);
  }
}

//===- Compute.cpp - nodes that no op computes alone ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a node inside the definition of an op that does more, like the sum
// that an op adds up and normalizes. Leaves: an op that computes this node
// from its operands.
//
//===----------------------------------------------------------------------===//

#include "Materialize.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/RowPrograms.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

/// The function on elements; null where it is not one that can be built.
static Value buildFunction(OpBuilder &builder, Location loc, ScalarFn fn,
                           FloatType type, ValueRange elements) {
  Value a = elements.front(), b = elements.back();
  switch (fn) {
  case ScalarFn::Cast:
    return castFloat(builder, loc, a, type);
  case ScalarFn::Add:
    return arith::AddFOp::create(builder, loc, a, b);
  case ScalarFn::Sub:
    return arith::SubFOp::create(builder, loc, a, b);
  case ScalarFn::Mul:
    return arith::MulFOp::create(builder, loc, a, b);
  case ScalarFn::Div:
    return arith::DivFOp::create(builder, loc, a, b);
  case ScalarFn::Neg:
    return arith::NegFOp::create(builder, loc, a);
  case ScalarFn::Abs:
    return math::AbsFOp::create(builder, loc, a);
  case ScalarFn::Sqrt:
    return math::SqrtOp::create(builder, loc, a);
  case ScalarFn::Rsqrt:
    return math::RsqrtOp::create(builder, loc, a);
  default:
    llvm_unreachable("not one that can be computed");
  }
}

static bool canCompute(const ScalarGraph &graph, const Node &node) {
  if (!isa<FloatType>(node.type))
    return false;
  switch (node.fn) {
  case ScalarFn::Cast:
    return isa<FloatType>(graph[node.operands.front().node].type);
  case ScalarFn::Add:
  case ScalarFn::Sub:
  case ScalarFn::Mul:
  case ScalarFn::Div:
  case ScalarFn::Neg:
  case ScalarFn::Abs:
  case ScalarFn::Sqrt:
  case ScalarFn::Rsqrt:
    return llvm::all_of(node.operands, [&](const Access &operand) {
      return graph[operand.node].type == node.type;
    });
  default:
    return false;
  }
}

FailureOr<Place> Materializer::compute(NodeId id, Operation *before) {
  const Node &node = graph[id];
  if (!canCompute(graph, node))
    return failure();
  auto type = cast<FloatType>(node.type);
  auto isNumber = [&](const Access &operand) {
    return graph[operand.node].fn == ScalarFn::Constant;
  };
  SmallVector<Place> places; // of the operands that are no numbers
  for (const Access &operand : node.operands) {
    if (isNumber(operand))
      continue;
    FailureOr<Place> place =
        tensorOf(operand.node, before, [](const Place &) { return false; });
    if (failed(place))
      return failure();
    places.push_back(*place);
  }

  // Laid out as an operand that has all dims, where there is one.
  auto operands = llvm::make_filter_range(
      node.operands, [&](const Access &operand) { return !isNumber(operand); });
  Place result{nullptr,
               llvm::to_vector<4>(llvm::seq<unsigned>(0, node.rank()))};
  int64_t rank = node.rank();
  for (auto [operand, place] : llvm::zip(operands, places)) {
    if (operand.indices.size() != node.rank())
      continue;
    rank = place.tensorType().getRank();
    for (auto [index, dim] : llvm::zip_equal(operand.indices, place.dims))
      result.dims[index] = dim;
    break;
  }

  rewriter.setInsertionPoint(before);
  Location loc = before->getLoc();
  SmallVector<OpFoldResult> sizes(rank, rewriter.getIndexAttr(1));
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (auto [operand, place] : llvm::zip(operands, places)) {
    // A unit dim is one of the result where both have it.
    SmallVector<AffineExpr> exprs;
    for (unsigned dim : llvm::seq<unsigned>(0, place.tensorType().getRank()))
      exprs.push_back(place.tensorType().getRank() == rank &&
                              !llvm::is_contained(result.dims, dim)
                          ? rewriter.getAffineDimExpr(dim)
                          : rewriter.getAffineConstantExpr(0));
    for (auto [index, dim] : llvm::zip_equal(operand.indices, place.dims)) {
      exprs[dim] = rewriter.getAffineDimExpr(result.dims[index]);
      sizes[result.dims[index]] =
          tensor::getMixedSize(rewriter, loc, place.value, dim);
    }
    inputs.push_back(place.value);
    maps.push_back(AffineMap::get(rank, 0, exprs, rewriter.getContext()));
  }
  maps.push_back(rewriter.getMultiDimIdentityMap(rank));
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  result.value =
      linalg::GenericOp::create(
          rewriter, loc, init.getType(), inputs, init, maps, iterators,
          [&](OpBuilder &nested, Location, ValueRange arguments) {
            SmallVector<Value> elements;
            unsigned next = 0;
            for (const Access &operand : node.operands)
              elements.push_back(
                  isNumber(operand)
                      ? arith::ConstantOp::create(
                            nested, loc, type,
                            nested.getFloatAttr(type,
                                                graph[operand.node].constant))
                      : arguments[next++]);
            linalg::YieldOp::create(
                nested, loc,
                buildFunction(nested, loc, node.fn, type, elements));
          })
          .getResult(0);
  return result;
}

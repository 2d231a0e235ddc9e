//===- Tosa.cpp - reads TOSA ----------------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops of TOSA on tensors of one rank, whose unit dims are repeated.
// Leaves: one node each, or an access where the op moves dims.
//
//===----------------------------------------------------------------------===//

#include "../Frontend.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

static ScalarFn functionOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, ScalarFn>(op)
      .Case<tosa::AddOp>([](auto) { return ScalarFn::Add; })
      .Case<tosa::SubOp>([](auto) { return ScalarFn::Sub; })
      .Case<tosa::MulOp>([](auto) { return ScalarFn::Mul; })
      .Case<tosa::ReciprocalOp>([](auto) { return ScalarFn::Div; })
      .Case<tosa::NegateOp>([](auto) { return ScalarFn::Neg; })
      .Case<tosa::MaximumOp>([](auto) { return ScalarFn::Max; })
      .Case<tosa::AbsOp>([](auto) { return ScalarFn::Abs; })
      .Case<tosa::RsqrtOp>([](auto) { return ScalarFn::Rsqrt; })
      .Case<tosa::PowOp>([](auto) { return ScalarFn::Pow; })
      .Default(ScalarFn::Other);
}

/// The operands that the function is of.
static SmallVector<Value> argumentsOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, SmallVector<Value>>(op)
      .Case([](tosa::MulOp mul) { // a shift is of integers
        return SmallVector<Value>{mul.getInput1(), mul.getInput2()};
      })
      .Case([](tosa::NegateOp negate) { // so is a zero point
        return SmallVector<Value>{negate.getInput1()};
      })
      .Default(
          [](Operation *op) { return SmallVector<Value>(op->getOperands()); });
}

/// Whether no finite number is clamped from above, and some from below.
static bool isOneSided(tosa::ClampOp clamp) {
  auto high = dyn_cast<FloatAttr>(clamp.getMaxValAttr());
  if (!high || !splatOf(clamp.getMinValAttr()))
    return false;
  APFloat limit = high.getValue();
  return !limit.isNegative() && (limit.isInfinity() || limit.isLargest());
}

static LogicalResult readFunction(Operation *op, ScalarGraph &graph) {
  OpResult result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  // Integers wrap, are shifted and have zero points.
  bool compares = isa<tosa::GreaterOp, tosa::GreaterEqualOp>(op);
  if (!type || !(compares || isa<FloatType>(type.getElementType())))
    return failure();
  SmallVector<Value> arguments = argumentsOf(op);
  FailureOr<SmallVector<Access>> elements =
      broadcastElements(graph, arguments, result);
  if (failed(elements))
    return failure();

  SmallVector<Access> operands;
  ScalarFn fn = functionOf(op);
  if (auto cast = dyn_cast<tosa::CastOp>(op))
    if (isNumeric(getElementTypeOrSelf(cast.getInput())))
      fn = ScalarFn::Cast;
  Type element = type.getElementType();
  llvm::append_range(operands, *elements);
  if (isa<tosa::SelectOp>(op)) {
    graph.place(result, readSelect(graph, element, operands[0], operands[1],
                                   operands[2], op));
    return success();
  }
  if (auto clamp = dyn_cast<tosa::ClampOp>(op); clamp && isOneSided(clamp)) {
    fn = ScalarFn::Max;
    operands.push_back(
        graph.constant(element, *splatOf(clamp.getMinValAttr())));
  }
  return readPointwise(graph, fn, operands, result);
}

/// a: N x H x C, b: N x C x W. In floats the zero points are zero.
static LogicalResult readMatmul(tosa::MatMulOp op, ScalarGraph &graph) {
  auto lhsType = dyn_cast<RankedTensorType>(op.getA().getType());
  auto rhsType = dyn_cast<RankedTensorType>(op.getB().getType());
  auto type = dyn_cast<RankedTensorType>(op.getType());
  if (!lhsType || !rhsType || !type || lhsType.getRank() != 3 ||
      rhsType.getRank() != 3 || type.getRank() != 3)
    return failure();
  constexpr std::array<unsigned, 3> lhsDims = {0, 1, 3}, rhsDims = {0, 3, 2};
  return readContraction(graph, withIndices(graph.read(op.getA()), lhsDims),
                         withIndices(graph.read(op.getB()), rhsDims),
                         graph.extentOf(op.getA(), 2), op.getOutput());
}

/// Repeats dims of size 1 only.
static LogicalResult readTile(tosa::TileOp op, ScalarGraph &graph) {
  auto from = dyn_cast<RankedTensorType>(op.getInput1().getType());
  auto to = dyn_cast<RankedTensorType>(op.getType());
  if (!from || !to || !from.hasStaticShape() || !to.hasStaticShape() ||
      from.getRank() != to.getRank())
    return failure();
  return readView(graph, op.getInput1(), op.getOutput(),
                  llvm::to_vector(llvm::seq<unsigned>(0, from.getRank())));
}

LogicalResult norm::raise::readTosaOp(Operation *op, ScalarGraph &graph) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](tosa::ReshapeOp reshape) {
        return readReshape(graph, reshape.getInput1(), reshape.getOutput(),
                           DynamicDims::MayMove);
      })
      .Case([&](tosa::TransposeOp transpose) {
        return readTranspose(graph, transpose.getInput1(),
                             transpose.getOutput(),
                             llvm::to_vector_of<int64_t>(transpose.getPerms()));
      })
      .Case([&](tosa::ReduceSumOp sum) {
        return readSum(graph, sum.getInput(), graph.read(sum.getInput()),
                       sum.getOutput(), sum.getAxis(),
                       /*keepsDims=*/true);
      })
      .Case([&](tosa::ReduceMaxOp largest) {
        return readLargest(graph, largest.getInput(), largest.getOutput(),
                           largest.getAxis(), /*keepsDims=*/true);
      })
      .Case([&](tosa::MatMulOp matmul) { return readMatmul(matmul, graph); })
      .Case([&](tosa::TileOp tile) { return readTile(tile, graph); })
      .Case([&](tosa::IdentityOp identity) {
        return readReshape(graph, identity.getInput1(), identity.getOutput());
      })
      .Default([&](Operation *op) -> LogicalResult {
        // tosa.mul and tosa.cast are elementwise without the trait.
        bool isFunction =
            isa<tosa::MulOp, tosa::CastOp>(op) ||
            op->hasTrait<OpTrait::tosa::TosaElementwiseOperator>();
        if (!isFunction || op->getNumResults() != 1)
          return failure();
        return readFunction(op, graph);
      });
}

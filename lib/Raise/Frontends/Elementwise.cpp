//===- Elementwise.cpp - reads arith and math -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops of arith and math, on scalars or elementwise on tensors. Leaves:
// one node each.
//
//===----------------------------------------------------------------------===//

#include "../Frontend.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

static ScalarFn functionOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, ScalarFn>(op)
      .Case<arith::AddFOp>([](auto) { return ScalarFn::Add; })
      .Case<arith::SubFOp>([](auto) { return ScalarFn::Sub; })
      .Case<arith::MulFOp>([](auto) { return ScalarFn::Mul; })
      .Case<arith::DivFOp>([](auto) { return ScalarFn::Div; })
      .Case<arith::NegFOp>([](auto) { return ScalarFn::Neg; })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>(
          [](auto) { return ScalarFn::Max; })
      .Case<math::AbsFOp>([](auto) { return ScalarFn::Abs; })
      .Case<math::SqrtOp>([](auto) { return ScalarFn::Sqrt; })
      .Case<math::RsqrtOp>([](auto) { return ScalarFn::Rsqrt; })
      .Case<math::PowFOp, math::FPowIOp>([](auto) { return ScalarFn::Pow; })
      .Case<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp,
            arith::IndexCastOp>([](auto) { return ScalarFn::Cast; })
      .Default(ScalarFn::Other);
}

FailureOr<Access> norm::raise::readScalarFn(
    Operation *op, ScalarGraph &graph,
    llvm::function_ref<std::optional<Access>(Value)> read) {
  if (op->getNumResults() != 1 || op->getNumRegions() != 0 ||
      !isMemoryEffectFree(op))
    return failure();
  Type type = getElementTypeOrSelf(op->getResult(0));
  if (!type.isIntOrIndexOrFloat())
    return failure();
  SmallVector<Access> operands;
  for (Value argument : op->getOperands()) {
    std::optional<Access> operand = read(argument);
    if (!operand)
      return failure();
    operands.push_back(std::move(*operand));
  }
  if (isa<arith::SelectOp>(op))
    return readSelect(graph, type, operands[0], operands[1], operands[2], op);
  ScalarFn fn = functionOf(op);
  // A number is read as signed.
  if (isa<arith::UIToFPOp>(op) &&
      graph[operands.front().node].fn == ScalarFn::Constant &&
      graph[operands.front().node].constant < 0)
    fn = ScalarFn::Other;
  return graph.apply(fn, type, operands, op);
}

LogicalResult norm::raise::readElementwise(Operation *op, ScalarGraph &graph) {
  if (!op->hasTrait<OpTrait::Elementwise>() || op->getNumResults() != 1)
    return failure();
  // Scalar operands of an elementwise op are those of every element.
  Value result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type && isa<ShapedType>(result.getType()))
    return failure();
  FailureOr<Access> access = readScalarFn(
      op, graph, [&](Value operand) { return graph.read(operand); });
  if (failed(access))
    return failure();
  if (type)
    for (unsigned dim : llvm::seq<unsigned>(0, type.getRank()))
      for (Value operand : op->getOperands())
        if (isa<RankedTensorType>(operand.getType()) &&
            failed(graph.unify(graph.extentOf(operand, dim),
                               graph.extentOf(result, dim))))
          return failure();
  graph.place(result, *access);
  return success();
}

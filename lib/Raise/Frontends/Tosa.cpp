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

static LogicalResult readFunction(Operation *op, ScalarGraph &graph) {
  OpResult result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  // Integers wrap, are shifted and have zero points.
  if (!type || !isa<FloatType>(type.getElementType()))
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
  if (fn == ScalarFn::Div)
    operands.push_back(graph.constant(type.getElementType(), 1.0));
  llvm::append_range(operands, *elements);
  return readPointwise(graph, fn, operands, result);
}

LogicalResult norm::raise::readTosaOp(Operation *op, ScalarGraph &graph) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](tosa::ReshapeOp reshape) -> LogicalResult {
        // Several dynamic dims may change places.
        auto type = dyn_cast<RankedTensorType>(reshape.getType());
        if (!type || type.getNumDynamicDims() > 1)
          return failure();
        return readReshape(graph, reshape.getInput1(), reshape.getOutput());
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

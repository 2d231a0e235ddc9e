//===- StableHLO.cpp - reads StableHLO and CHLO in generic form -----------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops of StableHLO and CHLO, known by name: the dialects need not be
// loaded, nothing has verified their ops. Leaves: one node each, or an access
// where the op moves or repeats dims.
//
//===----------------------------------------------------------------------===//

#include "StableHLO.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;
using namespace mlir::norm::raise::stablehlo;

namespace {
/// A function of numbers and how many it takes; none for other ops.
struct Function {
  ScalarFn fn = ScalarFn::Other;
  unsigned arity = 0;
};
} // namespace

static Function functionOf(Operation *op) {
  return llvm::StringSwitch<Function>(op->getName().getStringRef())
      .Case("stablehlo.add", {ScalarFn::Add, 2})
      .Case("stablehlo.subtract", {ScalarFn::Sub, 2})
      .Case("stablehlo.multiply", {ScalarFn::Mul, 2})
      .Case("stablehlo.divide", {ScalarFn::Div, 2})
      .Case("stablehlo.power", {ScalarFn::Pow, 2})
      .Case("stablehlo.maximum", {ScalarFn::Max, 2})
      .Case("stablehlo.negate", {ScalarFn::Neg, 1})
      .Case("stablehlo.abs", {ScalarFn::Abs, 1})
      .Case("stablehlo.sqrt", {ScalarFn::Sqrt, 1})
      .Case("stablehlo.rsqrt", {ScalarFn::Rsqrt, 1})
      .Case("stablehlo.convert", {ScalarFn::Cast, 1})
      .Case("chlo.square", {ScalarFn::Mul, 1})
      .Cases({"stablehlo.exponential", "stablehlo.log", "stablehlo.logistic",
              "stablehlo.tanh", "stablehlo.cosine", "stablehlo.sine",
              "stablehlo.floor", "stablehlo.ceil", "stablehlo.sign",
              "stablehlo.not", "stablehlo.is_finite", "chlo.erf"},
             {ScalarFn::Other, 1})
      .Cases({"stablehlo.minimum", "stablehlo.remainder", "stablehlo.compare",
              "stablehlo.and", "stablehlo.or"},
             {ScalarFn::Other, 2})
      .Cases({"stablehlo.select", "stablehlo.clamp"}, {ScalarFn::Other, 3})
      .Default({});
}

/// Whether no finite number is above this constant.
static bool isUnbounded(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getName().getStringRef() != "stablehlo.constant")
    return false;
  auto bound = op->getAttrOfType<DenseFPElementsAttr>("value");
  if (!bound || !bound.isSplat())
    return false;
  auto number = bound.getSplatValue<APFloat>();
  return !number.isNegative() && (number.isInfinity() || number.isLargest());
}

static LogicalResult readFunction(Operation *op, Function function,
                                  ScalarGraph &graph) {
  if (op->getNumOperands() != function.arity || op->getNumResults() != 1)
    return failure();
  OpResult result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type)
    return failure();
  bool isSelect = op->getName().getStringRef() == "stablehlo.select";
  bool isClamp = op->getName().getStringRef() == "stablehlo.clamp";
  SmallVector<Access> operands;
  for (auto [number, operand] : llvm::enumerate(op->getOperands())) {
    auto from = dyn_cast<RankedTensorType>(operand.getType());
    // A condition or a bound may be that of all elements.
    bool mayBeScalar = (isSelect && number == 0) || (isClamp && number != 1);
    if (!from || (failed(verifyCompatibleShape(from, type)) &&
                  !(mayBeScalar && from.getRank() == 0)))
      return failure();
    operands.push_back(graph.read(operand));
  }
  // Integers wrap and are truncated.
  Type from = getElementTypeOrSelf(op->getOperand(0));
  bool isReal = isa<FloatType>(type.getElementType()) &&
                (function.fn == ScalarFn::Cast ? isNumeric(from)
                                               : from == type.getElementType());
  if (!isReal)
    function.fn = ScalarFn::Other;
  if (isSelect && isa<FloatType>(type.getElementType())) {
    graph.place(result, readSelect(graph, type.getElementType(), operands[0],
                                   operands[1], operands[2], op));
    return success();
  }
  if (isClamp && isReal && isUnbounded(op->getOperand(2))) {
    function.fn = ScalarFn::Max;
    operands.pop_back();
  }
  return readPointwise(graph, function.fn, operands, result);
}

Attribute norm::raise::stableHLOConstantOf(Operation *op) {
  return op->getName().getStringRef() == "stablehlo.constant"
             ? op->getAttrOfType<ElementsAttr>("value")
             : Attribute();
}

static LogicalResult readConstantOp(Operation *op, ScalarGraph &graph) {
  Attribute value = stableHLOConstantOf(op);
  return value && op->getNumResults() == 1
             ? readConstant(graph, value, op->getResult(0))
             : failure();
}

/// One row per op that is no function of numbers.
static Reader readerOf(Operation *op) {
  return llvm::StringSwitch<Reader>(op->getName().getStringRef())
      .Case("stablehlo.constant", readConstantOp)
      .Case("stablehlo.broadcast_in_dim", readBroadcast)
      .Case("stablehlo.dynamic_broadcast_in_dim", readDynamicBroadcast)
      .Case("stablehlo.reshape", readReshapeOp)
      .Case("stablehlo.dynamic_reshape", readDynamicReshape)
      .Case("stablehlo.transpose", readTransposeOp)
      .Case("stablehlo.get_dimension_size", readDimensionSize)
      .Case("stablehlo.optimization_barrier", readBarrier)
      .Case("stablehlo.dot_general", readDotGeneral)
      .Case("stablehlo.batch_norm_training", readBatchNormTraining)
      .Default(nullptr);
}

static constexpr StringLiteral kReduce = "stablehlo.reduce";

bool norm::raise::isPureStableHLOOp(Operation *op) {
  if (op->getName().getStringRef() == kReduce)
    return op->getNumRegions() == 1 &&
           (isReductionBy(op->getRegion(0), "stablehlo.add") ||
            isReductionBy(op->getRegion(0), "stablehlo.maximum"));
  if (op->getNumRegions() != 0)
    return false;
  return functionOf(op).arity != 0 || readerOf(op) ||
         llvm::StringSwitch<bool>(op->getName().getStringRef())
             .Cases(
                 {"stablehlo.slice", "stablehlo.concatenate", "stablehlo.iota"},
                 true)
             .Default(false);
}

LogicalResult norm::raise::readStableHLOOp(Operation *op, ScalarGraph &graph) {
  if (!isPureStableHLOOp(op))
    return failure();
  if (Function function = functionOf(op); function.arity != 0)
    return readFunction(op, function, graph);
  if (op->getName().getStringRef() == kReduce)
    return readReduce(op, graph);
  Reader reader = readerOf(op);
  return reader ? reader(op, graph) : failure();
}

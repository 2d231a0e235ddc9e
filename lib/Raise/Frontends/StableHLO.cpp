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

#include "../Frontend.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

static constexpr StringLiteral kReduce = "stablehlo.reduce",
                               kDotGeneral = "stablehlo.dot_general";

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
              "stablehlo.tanh", "stablehlo.cosine", "stablehlo.sine"},
             {ScalarFn::Other, 1})
      .Cases({"stablehlo.minimum", "stablehlo.remainder"}, {ScalarFn::Other, 2})
      .Default({});
}

static LogicalResult readFunction(Operation *op, Function function,
                                  ScalarGraph &graph) {
  OpResult result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type || op->getNumOperands() != function.arity)
    return failure();
  SmallVector<Access> operands;
  for (Value operand : op->getOperands()) {
    auto from = dyn_cast<RankedTensorType>(operand.getType());
    if (!from || from.getRank() != type.getRank() ||
        failed(verifyCompatibleShape(from, type)))
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
  else if (function.fn == ScalarFn::Mul && function.arity == 1)
    operands.push_back(operands.front());
  return readPointwise(graph, function.fn, operands, result);
}

static LogicalResult readConstant(Operation *op, ScalarGraph &graph) {
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  auto value = op->getAttrOfType<ElementsAttr>("value");
  if (!type || !value || value.getShapedType() != type)
    return failure();
  std::optional<double> number = splatOf(value);
  if (!number)
    return failure();
  graph.place(op->getResult(0), graph.constant(type.getElementType(), *number));
  return success();
}

/// A list of different dims of a tensor of this rank.
static FailureOr<ArrayRef<int64_t>> dimsOf(Operation *op, StringRef name,
                                           int64_t rank) {
  auto attribute = op->getAttrOfType<DenseI64ArrayAttr>(name);
  if (!attribute)
    return failure();
  ArrayRef<int64_t> dims = attribute;
  SmallVector<bool> seen(rank, false);
  for (int64_t dim : dims) {
    if (dim < 0 || dim >= rank || seen[dim])
      return failure();
    seen[dim] = true;
  }
  return dims;
}

static LogicalResult readBroadcast(Operation *op, ScalarGraph &graph) {
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

/// Whether a region of two numbers returns their sum.
static bool isSum(Region &region) {
  if (!region.hasOneBlock())
    return false;
  Block &block = region.front();
  if (block.getNumArguments() != 2 || !llvm::hasNItems(block, 2))
    return false;
  Operation &add = block.front(), &end = block.back();
  return add.getName().getStringRef() == "stablehlo.add" &&
         end.getName().getStringRef() == "stablehlo.return" &&
         add.getNumResults() == 1 && add.getNumOperands() == 2 &&
         llvm::all_of(block.getArguments(),
                      [&](Value argument) {
                        return llvm::is_contained(add.getOperands(), argument);
                      }) &&
         end.getOperands() == ValueRange(add.getResult(0));
}

static LogicalResult readReduce(Operation *op, ScalarGraph &graph) {
  if (op->getNumOperands() != 2 || op->getNumRegions() != 1 ||
      !isSum(op->getRegion(0)))
    return failure();
  Value source = op->getOperand(0), init = op->getOperand(1);
  auto type = dyn_cast<RankedTensorType>(source.getType());
  auto initType = dyn_cast<RankedTensorType>(init.getType());
  if (!type || !initType || initType.getRank() != 0 ||
      initType.getElementType() != type.getElementType())
    return failure();
  FailureOr<ArrayRef<int64_t>> axes = dimsOf(op, "dimensions", type.getRank());
  if (failed(axes))
    return failure();
  Access start = graph.read(init);
  return readSum(
      graph, source, graph.read(source), op->getResult(0), *axes,
      /*keepsDims=*/false, [&](Access sum) {
        const Node &node = graph[start.node];
        bool isZero = node.fn == ScalarFn::Constant && node.constant == 0.0;
        return isZero ? sum
                      : graph.apply(ScalarFn::Add, type.getElementType(),
                                    {sum, start});
      });
}

/// The dims in NAME = [..] of the text of #stablehlo.dot<..>.
static FailureOr<SmallVector<int64_t>> dotDimsOf(StringRef text,
                                                 StringRef name) {
  SmallVector<int64_t> dims;
  auto [before, list] = text.split((name + " = [").str());
  for (StringRef rest = list.split(']').first; !rest.empty();) {
    StringRef number;
    std::tie(number, rest) = rest.split(',');
    if (number.trim().getAsInteger(10, dims.emplace_back()))
      return failure();
  }
  return dims;
}

/// The squares of the rows of one tensor, added up.
static LogicalResult readDotGeneral(Operation *op, ScalarGraph &graph) {
  auto numbers = op->getAttrOfType<OpaqueAttr>("dot_dimension_numbers");
  if (!numbers || op->getNumOperands() != 2 ||
      op->getOperand(0) != op->getOperand(1))
    return failure();
  Value source = op->getOperand(0);
  auto type = dyn_cast<RankedTensorType>(source.getType());
  StringRef text = numbers.getAttrData();
  auto rows = dotDimsOf(text, "lhs_batching_dimensions");
  auto otherRows = dotDimsOf(text, "rhs_batching_dimensions");
  auto axes = dotDimsOf(text, "lhs_contracting_dimensions");
  auto otherAxes = dotDimsOf(text, "rhs_contracting_dimensions");
  if (!type || !isa<FloatType>(type.getElementType()) || failed(rows) ||
      failed(otherRows) || failed(axes) || failed(otherAxes) ||
      *rows != *otherRows || *axes != *otherAxes)
    return failure();
  // All other dims are rows, in their order.
  SmallVector<int64_t> others;
  for (int64_t dim : llvm::seq(type.getRank()))
    if (!llvm::is_contained(*axes, dim))
      others.push_back(dim);
  if (others != *rows ||
      static_cast<int64_t>(rows->size() + axes->size()) != type.getRank())
    return failure();
  Access x = graph.read(source);
  Access square = graph.apply(ScalarFn::Mul, type.getElementType(), {x, x});
  return readSum(graph, source, square, op->getResult(0), *axes,
                 /*keepsDims=*/false);
}

bool norm::raise::isPureStableHLOOp(Operation *op) {
  if (op->getName().getStringRef() == kReduce)
    return op->getNumRegions() == 1 && isSum(op->getRegion(0));
  if (op->getNumRegions() != 0)
    return false;
  return functionOf(op).arity != 0 ||
         llvm::StringSwitch<bool>(op->getName().getStringRef())
             .Cases({"stablehlo.constant", "stablehlo.broadcast_in_dim",
                     "stablehlo.reshape", "stablehlo.transpose"},
                    true)
             .Case(kDotGeneral, true)
             .Default(false);
}

LogicalResult norm::raise::readStableHLOOp(Operation *op, ScalarGraph &graph) {
  if (!isPureStableHLOOp(op) || op->getNumResults() != 1)
    return failure();
  if (Function function = functionOf(op); function.arity != 0)
    return readFunction(op, function, graph);
  StringRef name = op->getName().getStringRef();
  if (name == "stablehlo.constant")
    return readConstant(op, graph);
  if (name == kReduce)
    return readReduce(op, graph);
  if (name == kDotGeneral)
    return readDotGeneral(op, graph);
  if (op->getNumOperands() != 1)
    return failure();
  if (name == "stablehlo.broadcast_in_dim")
    return readBroadcast(op, graph);
  Value source = op->getOperand(0), result = op->getResult(0);
  if (name == "stablehlo.reshape")
    return readReshape(graph, source, result);
  auto permutation = op->getAttrOfType<DenseI64ArrayAttr>("permutation");
  return permutation ? readTranspose(graph, source, result, permutation)
                     : failure();
}

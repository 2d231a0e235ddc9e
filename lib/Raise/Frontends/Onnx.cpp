//===- Onnx.cpp - reads ONNX in generic form ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops of ONNX as onnx-mlir prints them, known by name: the dialect need
// not be loaded, nothing has verified its ops. Leaves: one node each, or an
// access where the op moves or repeats dims.
//
//===----------------------------------------------------------------------===//

#include "Onnx.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

//===----------------------------------------------------------------------===//
// What an op says
//===----------------------------------------------------------------------===//

StringRef norm::raise::onnxNameOf(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (name == "onnx.Custom") {
    auto function = op->getAttrOfType<StringAttr>("function_name");
    return function ? function.getValue() : StringRef();
  }
  if (!name.consume_front("onnx.") && !name.consume_front("com.microsoft."))
    return {};
  StringRef unversioned = name.rtrim("0123456789");
  return unversioned != name && unversioned.ends_with('V')
             ? unversioned.drop_back()
             : name;
}

std::optional<int64_t> norm::raise::onnxInt(Operation *op, StringRef name,
                                            std::optional<int64_t> byDefault) {
  Attribute attribute = op->getAttr(name);
  return attribute ? intOf(attribute) : byDefault;
}

std::optional<double> norm::raise::onnxFloat(Operation *op, StringRef name,
                                             std::optional<double> byDefault) {
  Attribute attribute = op->getAttr(name);
  if (!attribute)
    return byDefault;
  return isa<FloatAttr>(attribute) ? splatOf(attribute) : std::nullopt;
}

Value norm::raise::onnxOperand(Operation *op, unsigned i) {
  if (i >= op->getNumOperands() || isa<NoneType>(op->getOperand(i).getType()))
    return nullptr;
  return op->getOperand(i);
}

/// The integers in an attribute: [1 : si64, ..], dense<..>, or one integer.
static FailureOr<SmallVector<int64_t>> intsOf(Attribute attribute) {
  SmallVector<int64_t> ints;
  if (auto elements = dyn_cast_if_present<DenseIntElementsAttr>(attribute)) {
    auto type = dyn_cast<IntegerType>(elements.getElementType());
    if (!type || type.getWidth() > 64)
      return failure();
    for (const APInt &element : elements.getValues<APInt>())
      ints.push_back(element.getSExtValue());
    return ints;
  }
  if (auto array = dyn_cast_if_present<DenseI64ArrayAttr>(attribute))
    return SmallVector<int64_t>(array.asArrayRef());
  auto list = dyn_cast_if_present<ArrayAttr>(attribute);
  for (Attribute element : list ? list.getValue() : ArrayRef(attribute)) {
    std::optional<int64_t> integer = intOf(element);
    if (!integer)
      return failure();
    ints.push_back(*integer);
  }
  return ints;
}

Attribute norm::raise::onnxConstantOf(Operation *op) {
  if (onnxNameOf(op) != "Constant")
    return nullptr;
  for (StringRef name :
       {"value", "value_float", "value_int", "value_floats", "value_ints"})
    if (Attribute value = op->getAttr(name))
      return value;
  return nullptr;
}

static FailureOr<SmallVector<int64_t>> intsOf(Value value) {
  Attribute attribute;
  if (matchPattern(value, m_Constant(&attribute)))
    return intsOf(attribute);
  Operation *op = value.getDefiningOp();
  if (!op)
    return failure();
  return intsOf(onnxConstantOf(op));
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

namespace {
/// A function of numbers and how many it takes; none for other ops.
struct Function {
  ScalarFn fn = ScalarFn::Other;
  unsigned least = 0, most = 0;
};
} // namespace

static constexpr unsigned kMany = 64;

static Function functionOf(StringRef name) {
  return llvm::StringSwitch<Function>(name)
      .Case("Add", {ScalarFn::Add, 2, 2})
      .Case("Sum", {ScalarFn::Add, 1, kMany})
      .Case("Sub", {ScalarFn::Sub, 2, 2})
      .Case("Mul", {ScalarFn::Mul, 2, 2})
      .Case("Div", {ScalarFn::Div, 2, 2})
      .Case("Reciprocal", {ScalarFn::Div, 1, 1})
      .Case("Pow", {ScalarFn::Pow, 2, 2})
      .Case("Max", {ScalarFn::Max, 1, kMany})
      .Case("Relu", {ScalarFn::Max, 1, 1})
      .Case("Clip", {ScalarFn::Max, 1, 3})
      .Case("Neg", {ScalarFn::Neg, 1, 1})
      .Case("Abs", {ScalarFn::Abs, 1, 1})
      .Case("Sqrt", {ScalarFn::Sqrt, 1, 1})
      .Case("Cast", {ScalarFn::Cast, 1, 1})
      .Case("CastLike", {ScalarFn::Cast, 2, 2})
      .Cases({"Acos",      "Acosh",          "Asin",      "Asinh",
              "Atan",      "Atanh",          "Ceil",      "Celu",
              "Cos",       "Cosh",           "Elu",       "Erf",
              "Exp",       "Floor",          "Gelu",      "Log",
              "FastGelu",  "HardSigmoid",    "HardSwish", "IsInf",
              "IsNaN",     "LeakyRelu",      "Mish",      "Not",
              "QuickGelu", "Round",          "Selu",      "Shrink",
              "Sigmoid",   "Sign",           "Sin",       "Sinh",
              "Softplus",  "Softsign",       "Swish",     "Tan",
              "Tanh",      "ThresholdedRelu"},
             {ScalarFn::Other, 1, 1})
      .Cases({"And", "BiasGelu", "Equal", "Greater", "GreaterOrEqual", "Less",
              "LessOrEqual", "Mod", "Or", "PRelu", "Xor"},
             {ScalarFn::Other, 2, 2})
      .Case("Where", {ScalarFn::Other, 3, 3})
      .Case("Min", {ScalarFn::Other, 1, kMany})
      .Default({});
}

static LogicalResult readFunction(Operation *op, StringRef name,
                                  Function function, ScalarGraph &graph) {
  OpResult result = op->getResult(0);
  auto tensor = dyn_cast<RankedTensorType>(result.getType());
  unsigned count = op->getNumOperands();
  if (!tensor || count < function.least || count > function.most)
    return failure();
  Type type = tensor.getElementType();
  ScalarFn fn = function.fn;
  SmallVector<Value> arguments;
  for (unsigned i : llvm::seq(fn == ScalarFn::Cast ? 1u : count)) {
    Value operand = onnxOperand(op, i);
    if (operand)
      arguments.push_back(operand);
    else if (name != "Clip")
      return failure();
  }
  // max(x, lower bound); an upper bound makes it another function.
  if (name == "Clip" && (onnxOperand(op, 2) || arguments.size() != 2))
    fn = ScalarFn::Other;
  if (fn == ScalarFn::Cast && name == "Cast") {
    Attribute to = op->getAttr("to");
    auto toType = dyn_cast_if_present<TypeAttr>(to);
    if (toType ? toType.getValue() != type : !intOf(to))
      return failure();
  }

  FailureOr<SmallVector<Access>> elements =
      broadcastElements(graph, arguments, result);
  if (failed(elements))
    return failure();
  if (fn == ScalarFn::Other)
    return readPointwise(graph, fn, *elements, result);
  // Integers wrap and are truncated. An exponent may have any type.
  bool isReal = isa<FloatType>(type) &&
                llvm::all_of(llvm::enumerate(arguments), [&](auto argument) {
                  Type from = tensorTypeOf(argument.value()).getElementType();
                  bool mayDiffer =
                      fn == ScalarFn::Cast ||
                      (fn == ScalarFn::Pow && argument.index() == 1);
                  return mayDiffer ? isNumeric(from) : from == type;
                });
  if (!isReal)
    return readPointwise(graph, ScalarFn::Other, *elements, result);
  // A sum or a maximum of several.
  while (elements->size() > 2) {
    Access last = elements->pop_back_val();
    elements->back() = graph.apply(fn, type, {elements->back(), last});
  }
  bool isItself =
      elements->size() == 1 && fn != ScalarFn::Cast && function.most == kMany;
  if (isItself) {
    graph.place(result, elements->front(), /*isView=*/true);
    return success();
  }
  return readPointwise(graph, fn, *elements, result);
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

static bool isReduction(StringRef name) {
  return llvm::StringSwitch<bool>(name)
      .Cases({"ReduceMean", "ReduceSum", "ReduceSumSquare", "ReduceL2"}, true)
      .Default(false);
}

/// The axes are an attribute, or since opset 13 and 18 an operand.
static LogicalResult readReduction(Operation *op, StringRef name,
                                   ScalarGraph &graph) {
  Value source = onnxOperand(op, 0), result = op->getResult(0);
  RankedTensorType tensor = tensorTypeOf(source);
  std::optional<int64_t> keepsDims = onnxInt(op, "keepdims", 1),
                         isNoop = onnxInt(op, "noop_with_empty_axes", 0);
  if (!tensor || op->getNumOperands() > 2 || !keepsDims || !isNoop ||
      (op->hasAttr("axes") && onnxOperand(op, 1)))
    return failure();
  SmallVector<int64_t> axes;
  Attribute attribute = op->getAttr("axes");
  if (Value operand = onnxOperand(op, 1); operand || attribute) {
    FailureOr<SmallVector<int64_t>> given =
        operand ? intsOf(operand) : intsOf(attribute);
    if (failed(given))
      return failure();
    given = normalizeDims(*given, tensor.getRank());
    if (failed(given))
      return failure();
    axes = *given;
  }
  if (axes.empty()) {
    // What happens to the elements then changed with the versions.
    bool isIdentity = name == "ReduceMean" || name == "ReduceSum";
    if (*isNoop != 0)
      return isIdentity && result.getType() == tensor
                 ? readReshape(graph, source, result)
                 : failure();
    llvm::append_range(axes, llvm::seq<int64_t>(0, tensor.getRank()));
  }

  Type type = tensor.getElementType();
  Access x = graph.read(source);
  if (name == "ReduceSumSquare" || name == "ReduceL2")
    x = graph.apply(ScalarFn::Mul, type, {x, x});
  bool isMean = name == "ReduceMean";
  if (isMean && !isa<FloatType>(type))
    return failure();
  FailureOr<Access> value =
      isMean ? meanOf(graph, type, x, llvm::to_vector_of<unsigned>(axes))
             : sumOver(graph, source, x, axes);
  if (failed(value))
    return failure();
  if (name == "ReduceL2")
    value = graph.apply(ScalarFn::Sqrt, type, *value);
  value = withoutAxes(graph, source, *value, result, axes, *keepsDims != 0);
  if (failed(value))
    return failure();
  graph.place(result, *value);
  return success();
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

static bool isView(StringRef name) {
  return llvm::StringSwitch<bool>(name)
      .Cases({"Identity", "Reshape", "Squeeze", "Unsqueeze", "Flatten",
              "Expand", "Transpose"},
             true)
      .Default(false);
}

/// The type of the result says the shape.
static LogicalResult readShapeChange(Operation *op, StringRef name,
                                     ScalarGraph &graph) {
  Value source = onnxOperand(op, 0), result = op->getResult(0);
  RankedTensorType from = tensorTypeOf(source), to = tensorTypeOf(result);
  if (!from || !to || from.getElementType() != to.getElementType())
    return failure();
  if (name == "Expand")
    return readExpansion(graph, source, result);
  if (name == "Transpose") {
    auto dims =
        llvm::to_vector(llvm::reverse(llvm::seq<int64_t>(0, from.getRank())));
    if (Attribute attribute = op->getAttr("perm")) {
      FailureOr<SmallVector<int64_t>> permutation = intsOf(attribute);
      if (failed(permutation))
        return failure();
      dims = *permutation;
    }
    return readTranspose(graph, source, result, dims);
  }
  return readReshape(graph, source, result,
                     name == "Reshape" ? DynamicDims::MayMove
                                       : DynamicDims::KeepOrder);
}

bool norm::raise::isPureOnnxOp(Operation *op) {
  StringRef name = onnxNameOf(op);
  return op->getNumRegions() == 0 &&
         (functionOf(name).most != 0 || isReduction(name) || isView(name) ||
          isOnnxNorm(name) || name == "Constant" || name == "NoValue");
}

LogicalResult norm::raise::readOnnxOp(Operation *op, ScalarGraph &graph) {
  StringRef name = onnxNameOf(op);
  if (!isPureOnnxOp(op) || op->getNumResults() == 0)
    return failure();
  if (isOnnxNorm(name))
    return readOnnxNorm(op, name, graph);
  if (op->getNumResults() != 1)
    return failure();
  if (Function function = functionOf(name); function.most != 0)
    return readFunction(op, name, function, graph);
  if (isReduction(name))
    return readReduction(op, name, graph);
  if (isView(name))
    return readShapeChange(op, name, graph);
  return name == "Constant"
             ? readConstant(graph, onnxConstantOf(op), op->getResult(0))
             : failure();
}

//===- Torch.cpp - reads torch-mlir's torch dialect in generic form -------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops of torch-mlir on !torch.vtensor, known by name: the dialect need
// not be loaded, nothing has verified its ops. Leaves: one node each, or an
// access where the op moves or repeats dims.
//
//===----------------------------------------------------------------------===//

#include "Torch.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm::raise;

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

StringRef norm::raise::torchNameOf(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (name == "torch.operator") {
    auto attribute = op->getAttrOfType<StringAttr>("name");
    name = attribute ? attribute.getValue() : StringRef();
  }
  return name.consume_front("torch.") || name.consume_front("torch_")
             ? name
             : StringRef();
}

/// The text of !torch.TEXT
static StringRef torchTypeOf(Value value) {
  auto type = dyn_cast<OpaqueType>(value.getType());
  return type && type.getDialectNamespace() == "torch" ? type.getTypeData()
                                                       : StringRef();
}

Value norm::raise::torchOperand(Operation *op, unsigned i) {
  if (i >= op->getNumOperands() || torchTypeOf(op->getOperand(i)) == "none")
    return nullptr;
  return op->getOperand(i);
}

Attribute norm::raise::torchConstantOf(Operation *op) {
  return torchNameOf(op) == "vtensor.literal" ? op->getAttr("value")
                                              : Attribute();
}

std::optional<double> norm::raise::torchNumber(Value value) {
  Operation *op = value ? value.getDefiningOp() : nullptr;
  if (!op)
    return std::nullopt;
  StringRef name = torchNameOf(op);
  if (name == "constant.bool") {
    auto isTrue = op->getAttrOfType<BoolAttr>("value");
    return isTrue ? std::optional(isTrue.getValue() ? 1.0 : 0.0) : std::nullopt;
  }
  if (name != "constant.int" && name != "constant.float")
    return std::nullopt;
  Attribute number = op->getAttr("value");
  return isa_and_present<IntegerAttr, FloatAttr>(number) ? splatOf(number)
                                                         : std::nullopt;
}

std::optional<int64_t> norm::raise::torchInt(Value value) {
  std::optional<double> number = torchNumber(value);
  if (!number || std::abs(*number) > 1e15 || *number != std::round(*number))
    return std::nullopt;
  return static_cast<int64_t>(*number);
}

std::optional<bool> norm::raise::torchBool(Value value) {
  std::optional<double> number = torchNumber(value);
  return number ? std::optional(*number != 0.0) : std::nullopt;
}

FailureOr<ValueRange> norm::raise::torchList(Value value) {
  Operation *op = value ? value.getDefiningOp() : nullptr;
  if (!op || torchNameOf(op) != "prim.ListConstruct")
    return failure();
  return ValueRange(op->getOperands());
}

FailureOr<SmallVector<int64_t>> norm::raise::torchInts(Value value) {
  FailureOr<ValueRange> list = torchList(value);
  if (failed(list))
    return failure();
  SmallVector<int64_t> ints;
  for (Value element : *list) {
    std::optional<int64_t> integer = torchInt(element);
    if (!integer)
      return failure();
    ints.push_back(*integer);
  }
  return ints;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

namespace {
/// What follows the operands of a function.
enum class Form : uint8_t {
  None,    // not a function
  Plain,   // anything that is no number
  Alpha,   // a factor of the second operand
  Swapped, // a factor of the first operand, and the operands are swapped
};
struct Function {
  ScalarFn fn = ScalarFn::Other;
  unsigned arity = 0;
  Form form = Form::None;
};
} // namespace

static Function functionOf(StringRef name) {
  return llvm::StringSwitch<Function>(name)
      .Cases({"aten.add.Tensor", "aten.add.Scalar"},
             {ScalarFn::Add, 2, Form::Alpha})
      .Cases({"aten.sub.Tensor", "aten.sub.Scalar"},
             {ScalarFn::Sub, 2, Form::Alpha})
      .Cases({"aten.rsub.Tensor", "aten.rsub.Scalar"},
             {ScalarFn::Sub, 2, Form::Swapped})
      .Cases({"aten.mul.Tensor", "aten.mul.Scalar"},
             {ScalarFn::Mul, 2, Form::Plain})
      .Cases({"aten.div.Tensor", "aten.div.Scalar"},
             {ScalarFn::Div, 2, Form::Plain})
      .Cases({"aten.pow.Tensor_Scalar", "aten.pow.Tensor_Tensor",
              "aten.pow.Scalar"},
             {ScalarFn::Pow, 2, Form::Plain})
      .Cases({"aten.maximum", "aten.clamp_min", "aten.clamp_min.Tensor"},
             {ScalarFn::Max, 2, Form::Plain})
      .Case("aten.clamp", {ScalarFn::Max, 3, Form::Plain})
      .Case("aten.relu", {ScalarFn::Max, 1, Form::Plain})
      .Case("aten.square", {ScalarFn::Mul, 1, Form::Plain})
      .Case("aten.reciprocal", {ScalarFn::Div, 1, Form::Plain})
      .Case("aten.neg", {ScalarFn::Neg, 1, Form::Plain})
      .Case("aten.abs", {ScalarFn::Abs, 1, Form::Plain})
      .Case("aten.sqrt", {ScalarFn::Sqrt, 1, Form::Plain})
      .Case("aten.rsqrt", {ScalarFn::Rsqrt, 1, Form::Plain})
      .Cases({"aten.to.dtype", "aten.to.dtype_layout", "aten.to.other",
              "aten._to_copy", "aten.type_as", "prims.convert_element_type"},
             {ScalarFn::Cast, 1, Form::Plain})
      .Cases({"aten.bitwise_not", "aten.ceil", "aten.cos", "aten.erf",
              "aten.exp", "aten.exp2", "aten.floor", "aten.log",
              "aten.logical_not", "aten.round", "aten.sigmoid", "aten.sign",
              "aten.silu", "aten.sin", "aten.tanh"},
             {ScalarFn::Other, 1, Form::Plain})
      .Cases({"aten.bitwise_and.Tensor", "aten.clamp_max", "aten.eq.Scalar",
              "aten.eq.Tensor", "aten.ge.Scalar", "aten.ge.Tensor", "aten.gelu",
              "aten.gt.Scalar", "aten.gt.Tensor", "aten.le.Scalar",
              "aten.le.Tensor", "aten.leaky_relu", "aten.logical_and",
              "aten.logical_or", "aten.lt.Scalar", "aten.lt.Tensor",
              "aten.minimum", "aten.ne.Scalar", "aten.ne.Tensor"},
             {ScalarFn::Other, 2, Form::Plain})
      .Cases({"aten.hardtanh", "aten.masked_fill.Scalar", "aten.softplus",
              "aten.where.ScalarOther", "aten.where.self"},
             {ScalarFn::Other, 3, Form::Plain})
      .Default({});
}

/// Numbers, strings and None: what functions have as operands but tensors.
static bool isScalar(Value value) {
  return llvm::StringSwitch<bool>(torchTypeOf(value))
      .Cases({"int", "float", "number", "bool", "none", "str"}, true)
      .Default(false);
}

/// An operand in the type of the result, as PyTorch promotes it; none where
/// that is no cast of a number.
static std::optional<Access> promote(ScalarGraph &graph, Type type,
                                     Value operand, const Access &access) {
  if (std::optional<double> number = torchNumber(operand))
    return graph.constant(type, *number);
  Type from = graph[access.node].type;
  if (graph[access.node].fn == ScalarFn::Extent || isNumeric(from))
    return castTo(graph, type, access);
  return std::nullopt;
}

static LogicalResult readFunction(Operation *op, StringRef name,
                                  Function function, ScalarGraph &graph) {
  OpResult result = op->getResult(0);
  RankedTensorType tensor = tensorTypeOf(result);
  bool hasFactor =
      function.form == Form::Alpha || function.form == Form::Swapped;
  if (!tensor || op->getNumOperands() < function.arity + hasFactor)
    return failure();
  Type type = tensor.getElementType();
  // A cast has flags that say nothing about the numbers.
  unsigned count = function.fn == ScalarFn::Cast ? 1 : op->getNumOperands();
  SmallVector<Value> arguments(op->getOperands().take_front(count)), tensors;
  for (Value argument : arguments) {
    if (tensorTypeOf(argument))
      tensors.push_back(argument);
    else if (!isScalar(argument))
      return failure();
  }
  FailureOr<SmallVector<Access>> elements =
      broadcastElements(graph, tensors, result);
  if (failed(elements))
    return failure();
  SmallVector<Access> all;
  auto *next = elements->begin();
  for (Value argument : arguments)
    all.push_back(tensorTypeOf(argument) ? *next++ : graph.read(argument));

  auto asOther = [&] {
    return readPointwise(graph, ScalarFn::Other, all, result);
  };
  ScalarFn fn = function.fn;
  // max(x, lower bound); an upper bound makes it another function.
  unsigned arity = function.arity;
  if (name == "aten.clamp") {
    if (!torchOperand(op, 1) || torchOperand(op, 2))
      return asOther();
    arity = 2;
  }
  if (fn == ScalarFn::Other || !isa<FloatType>(type))
    return asOther();
  SmallVector<Access> operands;
  for (unsigned i : llvm::seq(arity)) {
    std::optional<Access> operand = promote(graph, type, arguments[i], all[i]);
    if (!operand)
      return asOther();
    operands.push_back(*operand);
  }
  if (fn == ScalarFn::Cast) {
    bool isItself = operands.front() == all.front();
    graph.place(result, operands.front(), /*isView=*/isItself);
    return success();
  }
  if (hasFactor) {
    std::optional<double> factor = torchNumber(arguments[2]);
    if (!factor)
      return asOther();
    if (function.form == Form::Swapped)
      std::swap(operands[0], operands[1]);
    if (*factor != 1.0)
      operands[1] = graph.apply(ScalarFn::Mul, type,
                                {operands[1], graph.constant(type, *factor)});
  }
  return readPointwise(graph, fn, operands, result);
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

namespace {
enum class View : uint8_t {
  None,
  Same,
  Reshape,
  KeepsOrder, // a reshape that cannot move dynamic dims
  Expand,
  Permute,
  Transpose,
};
} // namespace

static View viewOf(StringRef name) {
  return llvm::StringSwitch<View>(name)
      .Cases({"aten.alias", "aten.clone", "aten.contiguous", "aten.detach",
              "aten.dropout", "aten.lift_fresh_copy", "aten.to.device",
              "c.from_builtin_tensor", "c.to_builtin_tensor"},
             View::Same)
      .Cases({"aten.flatten.using_ints", "aten.reshape", "aten.reshape_as",
              "aten.unflatten.int", "aten._unsafe_view", "aten.view",
              "aten.view_as", "prims.collapse"},
             View::Reshape)
      .Cases({"aten.squeeze", "aten.squeeze.dim", "aten.squeeze.dims",
              "aten.unsqueeze", "prims.squeeze"},
             View::KeepsOrder)
      .Cases({"aten.broadcast_to", "aten.expand", "aten.expand_as"},
             View::Expand)
      .Case("aten.permute", View::Permute)
      .Cases({"aten.t", "aten.transpose.int"}, View::Transpose)
      .Default(View::None);
}

/// A constant dim.
static FailureOr<unsigned> dimOf(Value value, int64_t rank) {
  std::optional<int64_t> dim = torchInt(value);
  if (!dim)
    return failure();
  return normalizeDim(*dim, rank);
}

/// The dims of `result` have these sizes.
static LogicalResult nameSizes(ScalarGraph &graph, ValueRange sizes,
                               Value result) {
  RankedTensorType type = tensorTypeOf(result);
  for (auto [dim, size] : llvm::enumerate(sizes.take_front(type.getRank()))) {
    const Node &node = graph[graph.read(size).node];
    if (node.fn == ScalarFn::Extent &&
        failed(graph.unify(graph.extentOf(result, dim), node.extent)))
      return failure();
  }
  return success();
}

/// The types say the shapes.
static LogicalResult readShapeChange(Operation *op, StringRef name,
                                     ScalarGraph &graph) {
  Value source = torchOperand(op, 0), result = op->getResult(0);
  RankedTensorType from = tensorTypeOf(source), to = tensorTypeOf(result);
  if (!from || !to || from.getElementType() != to.getElementType())
    return failure();
  int64_t rank = from.getRank();
  switch (viewOf(name)) {
  case View::None:
    return failure();
  case View::Same: {
    if (name == "aten.dropout" &&
        torchBool(torchOperand(op, 2)).value_or(true)) // it is in training
      return failure();
    FailureOr<SmallVector<Access>> element =
        broadcastElements(graph, source, result);
    if (failed(element) || to.getRank() != rank)
      return failure();
    // A norm takes the place of a conversion too.
    graph.place(result, element->front(),
                /*isView=*/source.getType() == result.getType());
    return success();
  }
  case View::Reshape:
    return readReshape(graph, source, result, DynamicDims::MayMove);
  case View::KeepsOrder:
    return readReshape(graph, source, result);
  case View::Expand: {
    FailureOr<ValueRange> sizes = torchList(torchOperand(op, 1));
    if (succeeded(sizes) && failed(nameSizes(graph, *sizes, result)))
      return failure();
    // A dynamic dim keeps its size where that is asked for, as -1 or by name.
    return readExpansion(graph, source, result, [&](unsigned dim) {
      unsigned position = dim + to.getRank() - rank;
      bool isGiven = succeeded(sizes) && position < sizes->size();
      return (isGiven && torchNumber((*sizes)[position]) == -1.0) ||
             graph.resolve(graph.extentOf(source, dim)) ==
                 graph.resolve(graph.extentOf(result, position));
    });
  }
  case View::Permute: {
    FailureOr<SmallVector<int64_t>> dims = torchInts(torchOperand(op, 1));
    if (succeeded(dims))
      dims = normalizeDims(*dims, rank);
    return succeeded(dims) ? readTranspose(graph, source, result, *dims)
                           : failure();
  }
  case View::Transpose: {
    bool isMatrix = name == "aten.t";
    FailureOr<unsigned> a =
        isMatrix ? normalizeDim(0, rank) : dimOf(torchOperand(op, 1), rank);
    FailureOr<unsigned> b =
        isMatrix ? normalizeDim(1, rank) : dimOf(torchOperand(op, 2), rank);
    if (failed(a) || failed(b) || (isMatrix && rank != 2))
      return failure();
    auto dims = llvm::to_vector(llvm::seq<int64_t>(0, rank));
    std::swap(dims[*a], dims[*b]);
    return readTranspose(graph, source, result, dims);
  }
  }
  llvm_unreachable("all views are handled");
}

/// x.size(dim)
static LogicalResult readSize(Operation *op, ScalarGraph &graph) {
  Value source = torchOperand(op, 0);
  RankedTensorType type = tensorTypeOf(source);
  FailureOr<unsigned> dim =
      dimOf(torchOperand(op, 1), type ? type.getRank() : 0);
  if (failed(dim))
    return failure();
  graph.place(op->getResult(0),
              graph.extent(IntegerType::get(op->getContext(), 64),
                           graph.extentOf(source, *dim)));
  return success();
}

/// Ops that are read with their users.
static bool isConstant(StringRef name) {
  return name.starts_with("constant.") || name == "prim.ListConstruct";
}

/// Ops that say of a tensor what is known of its type anyhow.
static bool isAnnotation(StringRef name) {
  return name == "aten._assert_tensor_metadata" ||
         name == "bind_symbolic_shape";
}

bool norm::raise::isPureTorchOp(Operation *op) {
  StringRef name = torchNameOf(op);
  if (op->getNumRegions() != 0)
    return false;
  // Dead with what it is about.
  if (isAnnotation(name))
    return op->getNumOperands() != 0 && op->getOperand(0).getDefiningOp() &&
           op->getOperand(0).hasOneUse();
  return functionOf(name).form != Form::None || viewOf(name) != View::None ||
         isTorchReduction(name) || isConstant(name) ||
         name == "vtensor.literal" || name == "aten.size.int";
}

LogicalResult norm::raise::readTorchOp(Operation *op, ScalarGraph &graph) {
  StringRef name = torchNameOf(op);
  if (isAnnotation(name))
    return success();
  if (!isPureTorchOp(op) || op->getNumResults() == 0)
    return failure();
  if (isConstant(name))
    return success();
  if (isTorchReduction(name))
    return readTorchReduction(op, name, graph);
  if (op->getNumResults() != 1)
    return failure();
  if (Function function = functionOf(name); function.form != Form::None)
    return readFunction(op, name, function, graph);
  if (viewOf(name) != View::None)
    return readShapeChange(op, name, graph);
  return name == "vtensor.literal"
             ? readConstant(graph, torchConstantOf(op), op->getResult(0))
             : readSize(op, graph);
}

//===- OnnxNorms.cpp - ONNX's and ONNX Runtime's norms by name ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: LayerNormalization, RMSNormalization, and the like. Leaves: their
// definitions in the graph, with every cast where the operator has it.
//
//===----------------------------------------------------------------------===//

#include "Onnx.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

namespace {
enum class Kind : uint8_t {
  None,
  Layer,          // T: x-hat is cast to T, then scaled
  RMS,            // the same without the mean
  Simplified,     // scaled in the type of the statistics, then cast
  SkipLayer,      // a LayerNorm of x + skip + bias, cast last
  SkipSimplified, // the same without the mean
  Group,          // of one group: a LayerNorm of all dims but the first
};
} // namespace

static Kind kindOf(StringRef name) {
  return llvm::StringSwitch<Kind>(name)
      .Case("LayerNormalization", Kind::Layer)
      .Case("RMSNormalization", Kind::RMS)
      .Case("SimplifiedLayerNormalization", Kind::Simplified)
      .Case("SkipLayerNormalization", Kind::SkipLayer)
      .Case("SkipSimplifiedLayerNormalization", Kind::SkipSimplified)
      .Case("GroupNormalization", Kind::Group)
      .Default(Kind::None);
}

bool norm::raise::isOnnxNorm(StringRef name) {
  return kindOf(name) != Kind::None;
}

namespace {
/// Reads one op; every step may find that it is malformed.
class NormReader {
public:
  NormReader(Operation *op, Kind kind, ScalarGraph &graph)
      : op(op), kind(kind), graph(graph) {}

  LogicalResult read() {
    if (failed(readInput()) || failed(readAttributes()) ||
        failed(readParameters()))
      return failure();
    norm = normalize(graph, x, axes, statType, epsilon,
                     isCentered() ? Centering::Yes : Centering::No);
    placeResults();
    return success();
  }

private:
  bool isSkip() const {
    return kind == Kind::SkipLayer || kind == Kind::SkipSimplified;
  }
  bool isCentered() const {
    return kind == Kind::Layer || kind == Kind::SkipLayer ||
           kind == Kind::Group;
  }

  /// An operand that is broadcast to x.
  FailureOr<Access> elementsOf(Value operand) {
    if (!operand)
      return failure();
    FailureOr<SmallVector<Access>> elements = broadcastElements(
        graph, {op->getOperand(0), operand}, op->getOperand(0));
    if (failed(elements))
      return failure();
    return (*elements)[1];
  }

  /// x, or x + skip + bias in the type of x
  LogicalResult readInput() {
    Value input = onnxOperand(op, 0), result = op->getResult(0);
    tensor = tensorTypeOf(input);
    RankedTensorType resultTensor = tensorTypeOf(result);
    if (!tensor || !resultTensor || !isa<FloatType>(tensor.getElementType()) ||
        tensor.getRank() != resultTensor.getRank())
      return failure();
    FailureOr<SmallVector<Access>> elements =
        broadcastElements(graph, input, result);
    if (failed(elements))
      return failure();
    x = elements->front();
    type = cast<FloatType>(tensor.getElementType());
    // What only scales has the type of its scale.
    resultType = dyn_cast<FloatType>(resultTensor.getElementType());
    bool mayDiffer = kind == Kind::RMS || kind == Kind::Simplified;
    if (!resultType || (resultType != type && !mayDiffer))
      return failure();
    if (!isSkip())
      return success();
    for (unsigned i : {1u, kind == Kind::SkipLayer ? 4u : 3u}) {
      Value operand = onnxOperand(op, i);
      if (!operand && i != 1)
        continue;
      FailureOr<Access> addend = elementsOf(operand);
      if (failed(addend) || graph[addend->node].type != type)
        return failure();
      x = graph.apply(ScalarFn::Add, type, {x, *addend});
    }
    return success();
  }

  LogicalResult readAttributes() {
    int64_t rank = tensor.getRank();
    // Versions of the Skip ops differ in their default epsilon.
    std::optional<double> given =
        onnxFloat(op, "epsilon", isSkip() ? std::optional<double>() : 1e-5f);
    std::optional<int64_t> axis = onnxInt(op, "axis", -1),
                           stash = onnxInt(op, "stash_type", 1),
                           groups = onnxInt(op, "num_groups", std::nullopt);
    if (!given || *given < 0.0 || !axis || !stash)
      return failure();
    epsilon = *given;
    bool isGroup = kind == Kind::Group;
    FailureOr<unsigned> first = normalizeDim(isGroup ? 1 : *axis, rank);
    if (failed(first) || (isGroup && groups != 1))
      return failure();
    llvm::append_range(axes, llvm::seq<unsigned>(*first, rank));
    // TensorProto.DataType
    MLIRContext *context = op->getContext();
    switch (*stash) {
    case 1:
      statType = Float32Type::get(context);
      break;
    case 10:
      statType = Float16Type::get(context);
      break;
    case 11:
      statType = Float64Type::get(context);
      break;
    case 16:
      statType = BFloat16Type::get(context);
      break;
    default:
      return failure();
    }
    return success();
  }

  LogicalResult readParameters() {
    unsigned first = isSkip() ? 2 : 1;
    Value scaleOperand = onnxOperand(op, first),
          biasOperand = isCentered() ? onnxOperand(op, first + 1) : Value();
    FailureOr<Access> read = parameterOf(scaleOperand);
    if (failed(read))
      return failure();
    scale = *read;
    if (!biasOperand)
      return success();
    read = parameterOf(biasOperand);
    if (failed(read))
      return failure();
    bias = *read;
    return success();
  }

  /// A scale or bias; a GroupNormalization has one per channel.
  FailureOr<Access> parameterOf(Value operand) {
    RankedTensorType from = tensorTypeOf(operand);
    if (!from || from.getElementType() != resultType)
      return failure();
    if (kind != Kind::Group)
      return elementsOf(operand);
    if (from.getRank() != 1 || !from.hasStaticShape() ||
        (from.getDimSize(0) != 1 && from.getDimSize(0) != tensor.getDimSize(1)))
      return failure();
    return withIndices(graph.read(operand), 1u);
  }

  void placeResults() {
    // The definition of an RMSNormalization has no type where x and its scale
    // differ; ONNX Runtime and PyTorch's exporter then scale as Simplified
    // does.
    bool castsFirst = kind == Kind::Layer || kind == Kind::Group ||
                      (kind == Kind::RMS && resultType == type);
    Type affineType = castsFirst ? resultType : statType;
    Access y = castTo(graph, affineType, norm.value);
    y = graph.apply(ScalarFn::Mul, affineType,
                    {y, castTo(graph, affineType, scale)});
    if (bias)
      y = graph.apply(ScalarFn::Add, affineType,
                      {y, castTo(graph, affineType, *bias)});
    graph.place(op->getResult(0), castTo(graph, resultType, y));

    // (Y, Mean, InvStdDev, sum); where there is no mean, its place stays empty
    // in the Skip ops alone.
    if (isCentered())
      placeStatistic(1, norm.mean);
    placeStatistic(kind == Kind::Simplified ? 1 : 2, norm.inverseRoot);
    if (isSkip() && op->getNumResults() > 3 &&
        op->getResult(3).getType() == tensor)
      graph.place(op->getResult(3), x);
  }

  /// With unit dims for the row. It is in the type of the statistics, if the op
  /// says so.
  void placeStatistic(unsigned i, const Access &access) {
    if (i >= op->getNumResults())
      return;
    auto to = dyn_cast<RankedTensorType>(op->getResult(i).getType());
    if (!to || to.getRank() != tensor.getRank() ||
        to.getElementType() != statType)
      return;
    for (auto [dim, size] : llvm::enumerate(to.getShape()))
      if (size != (llvm::is_contained(axes, dim) ? 1 : tensor.getDimSize(dim)))
        return;
    graph.place(op->getResult(i), access);
  }

  Operation *op;
  Kind kind;
  ScalarGraph &graph;
  RankedTensorType tensor; // of x
  FloatType type, statType, resultType;
  Access x{0}, scale{0};
  std::optional<Access> bias;
  SmallVector<unsigned> axes;
  double epsilon = 0.0;
  Normalized norm{{0}, {0}, {0}};
};
} // namespace

LogicalResult norm::raise::readOnnxNorm(Operation *op, StringRef name,
                                        ScalarGraph &graph) {
  return NormReader(op, kindOf(name), graph).read();
}

//===- TorchReductions.cpp - torch's reductions and norms by name ---------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: sums, means, variances, and the norms that PyTorch has as ops.
// Leaves: their definitions in the graph. PyTorch computes them all in its
// "opmath" type, f32 for half inputs, and casts the result.
//
//===----------------------------------------------------------------------===//

#include "Torch.h"
#include "llvm/ADT/StringSwitch.h"
#include <limits>

using namespace mlir;
using namespace mlir::norm::raise;

namespace {
enum class Kind : uint8_t {
  None,
  Sum,       // (x, dims, keepdim, dtype)
  Mean,      // the same
  Norm,      // (x, ord, dims, keepdim, dtype)
  Var,       // (x, dims, correction, keepdim)
  VarMean,   // the same
  Std,       // the same
  LayerNorm, // (x, shape, weight, bias, eps) -> y, mean, rstd
  RMSNorm,   // (x, shape, weight, eps) -> y, rstd
};
} // namespace

static Kind kindOf(StringRef name) {
  return llvm::StringSwitch<Kind>(name)
      .Case("aten.sum.dim_IntList", Kind::Sum)
      .Case("aten.mean.dim", Kind::Mean)
      .Case("aten.linalg_vector_norm", Kind::Norm)
      .Cases({"aten.var.correction", "aten.var.dim"}, Kind::Var)
      .Cases({"aten.var_mean.correction", "aten.var_mean.dim"}, Kind::VarMean)
      .Cases({"aten.std.correction", "aten.std.dim"}, Kind::Std)
      .Cases({"aten.layer_norm", "aten.native_layer_norm"}, Kind::LayerNorm)
      .Cases({"aten.rms_norm", "aten._fused_rms_norm"}, Kind::RMSNorm)
      .Default(Kind::None);
}

bool norm::raise::isTorchReduction(StringRef name) {
  return kindOf(name) != Kind::None;
}

namespace {
/// Reads one op; every step may find that it is malformed.
class ReductionReader {
public:
  ReductionReader(Operation *op, Kind kind, ScalarGraph &graph)
      : op(op), kind(kind), graph(graph) {}

  LogicalResult read() {
    source = torchOperand(op, 0);
    tensor = tensorTypeOf(source);
    RankedTensorType result = tensorTypeOf(op->getResult(0));
    if (!tensor || !result || !isa<FloatType>(result.getElementType()) ||
        !isNumeric(tensor.getElementType()))
      return failure();
    switch (kind) {
    case Kind::None:
      return failure();
    case Kind::LayerNorm:
    case Kind::RMSNorm:
      return readNorm();
    case Kind::Sum:
    case Kind::Mean:
      return readSumOrMean(1, 2, 3);
    case Kind::Norm:
      // |x|, the root of the sum of squares
      return torchNumber(torchOperand(op, 1)) == 2.0 ? readSumOrMean(2, 3, 4)
                                                     : failure();
    case Kind::Var:
    case Kind::VarMean:
    case Kind::Std:
      return readVariance();
    }
    llvm_unreachable("all kinds are handled");
  }

private:
  /// In which PyTorch computes what has elements of this type.
  static FloatType opmathOf(Type type) {
    auto number = dyn_cast<FloatType>(type);
    return number && number.getWidth() >= 32
               ? number
               : Float32Type::get(type.getContext());
  }

  LogicalResult readAxes(unsigned dims, unsigned keepDim) {
    std::optional<bool> keeps = torchBool(torchOperand(op, keepDim));
    if (!keeps || op->getNumOperands() <= keepDim)
      return failure();
    keepsDims = *keeps;
    if (Value list = torchOperand(op, dims)) {
      FailureOr<SmallVector<int64_t>> given = torchInts(list);
      if (succeeded(given))
        given = normalizeDims(*given, tensor.getRank());
      if (failed(given))
        return failure();
      axes = *given;
    }
    // None and [] are all dims.
    if (axes.empty())
      llvm::append_range(axes, llvm::seq<int64_t>(0, tensor.getRank()));
    return success();
  }

  /// A reduced value in the type of a result.
  LogicalResult finish(FailureOr<Access> value, unsigned result) {
    if (failed(value) || result >= op->getNumResults())
      return failure();
    RankedTensorType to = tensorTypeOf(op->getResult(result));
    if (!to || !isa<FloatType>(to.getElementType()))
      return failure();
    value =
        withoutAxes(graph, source, castTo(graph, to.getElementType(), *value),
                    op->getResult(result), axes, keepsDims);
    if (failed(value))
      return failure();
    graph.place(op->getResult(result), *value);
    return success();
  }

  SmallVector<unsigned> axisIndices() const {
    return llvm::to_vector_of<unsigned>(axes);
  }

  LogicalResult readSumOrMean(unsigned dims, unsigned keepDim, unsigned dtype) {
    if (op->getNumResults() != 1 || failed(readAxes(dims, keepDim)))
      return failure();
    Type element = tensorTypeOf(op->getResult(0)).getElementType();
    // A dtype that the op names is that of its result, and x is cast to it
    // first.
    if (element != tensor.getElementType() && !torchOperand(op, dtype))
      return failure();
    FloatType type = opmathOf(element);
    Access x = castTo(graph, type, castTo(graph, element, graph.read(source)));
    if (kind == Kind::Norm)
      x = graph.apply(ScalarFn::Mul, type, {x, x});
    FailureOr<Access> value =
        kind == Kind::Mean
            ? FailureOr<Access>(meanOf(graph, type, x, axisIndices()))
            : sumOver(graph, source, x, axes);
    if (succeeded(value) && kind == Kind::Norm)
      value = graph.apply(ScalarFn::Sqrt, type, *value);
    return finish(value, 0);
  }

  /// sum((x - mean)^2) / max(0, n - correction)
  LogicalResult readVariance() {
    if (op->getNumResults() != (kind == Kind::VarMean ? 2 : 1) ||
        failed(readAxes(1, 3)))
      return failure();
    // .dim says whether to correct, and None is 1.
    Value given = torchOperand(op, 2);
    std::optional<double> correction =
        given ? torchNumber(given) : std::optional(1.0);
    FloatType type = opmathOf(tensor.getElementType());
    if (!correction || !isa<FloatType>(tensor.getElementType()))
      return failure();
    Access x = castTo(graph, type, graph.read(source));
    Access mean = meanOf(graph, type, x, axisIndices());
    Access centered = graph.apply(ScalarFn::Sub, type, {x, mean});
    Access square = graph.apply(ScalarFn::Mul, type, {centered, centered});
    FailureOr<Access> variance =
        *correction == 0.0
            ? FailureOr<Access>(meanOf(graph, type, square, axisIndices()))
            : dividedByLess(square, type, *correction);
    if (succeeded(variance) && kind == Kind::Std)
      variance = graph.apply(ScalarFn::Sqrt, type, *variance);
    if (kind == Kind::VarMean && failed(finish(mean, 1)))
      return failure();
    return finish(variance, 0);
  }

  /// sum / (n - correction)
  FailureOr<Access> dividedByLess(const Access &summand, FloatType type,
                                  double correction) {
    double size = 1.0;
    for (int64_t axis : axes) {
      if (tensor.isDynamicDim(axis))
        return failure();
      size *= static_cast<double>(tensor.getDimSize(axis));
    }
    FailureOr<Access> sum = sumOver(graph, source, summand, axes);
    if (failed(sum) || size <= correction)
      return failure();
    return graph.apply(ScalarFn::Div, type,
                       {*sum, graph.constant(type, size - correction)});
  }

  /// (x - mean) * rstd * weight + bias in the opmath type, cast once.
  LogicalResult readNorm() {
    bool isLayerNorm = kind == Kind::LayerNorm;
    FloatType type = opmathOf(tensor.getElementType());
    auto resultType =
        cast<FloatType>(tensorTypeOf(op->getResult(0)).getElementType());
    if (!isa<FloatType>(tensor.getElementType()) ||
        op->getNumOperands() < (isLayerNorm ? 5 : 4) || failed(readShape()))
      return failure();
    // PyTorch's default is that of the type it computes in.
    Value given = torchOperand(op, isLayerNorm ? 4 : 3);
    std::optional<double> epsilon = torchNumber(given);
    if (!given && !isLayerNorm)
      epsilon = type.isF64() ? std::numeric_limits<double>::epsilon()
                             : std::numeric_limits<float>::epsilon();
    if (!epsilon || *epsilon < 0.0)
      return failure();

    FailureOr<SmallVector<Access>> elements =
        broadcastElements(graph, source, op->getResult(0));
    if (failed(elements) ||
        tensorTypeOf(op->getResult(0)).getRank() != tensor.getRank())
      return failure();
    Normalized norm =
        normalize(graph, elements->front(), axisIndices(), type, *epsilon,
                  isLayerNorm ? Centering::Yes : Centering::No);
    Access y = norm.value;
    for (auto [i, fn] : {std::pair(2, ScalarFn::Mul), {3, ScalarFn::Add}}) {
      Value operand = torchOperand(op, i);
      if (!operand || (i == 3 && !isLayerNorm))
        continue;
      RankedTensorType parameter = tensorTypeOf(operand);
      if (!parameter || !isa<FloatType>(parameter.getElementType()))
        return failure();
      elements = broadcastElements(graph, {source, operand}, op->getResult(0));
      if (failed(elements))
        return failure();
      y = graph.apply(fn, type, {y, castTo(graph, type, elements->back())});
    }
    graph.place(op->getResult(0), castTo(graph, resultType, y));
    // The other results have unit dims for the row, in this type or that.
    keepsDims = true;
    if (isLayerNorm)
      (void)finish(norm.mean, 1);
    (void)finish(norm.inverseRoot, isLayerNorm ? 2 : 1);
    return success();
  }

  /// The last dims, as normalized_shape says.
  LogicalResult readShape() {
    FailureOr<ValueRange> shape = torchList(torchOperand(op, 1));
    int64_t rank = tensor.getRank();
    if (failed(shape) || shape->empty() ||
        static_cast<int64_t>(shape->size()) > rank)
      return failure();
    llvm::append_range(
        axes, llvm::seq(rank - static_cast<int64_t>(shape->size()), rank));
    for (auto [axis, given] : llvm::zip_equal(axes, *shape)) {
      std::optional<double> size = torchNumber(given);
      if (size && !tensor.isDynamicDim(axis) &&
          *size != tensor.getDimSize(axis))
        return failure();
    }
    return success();
  }

  Operation *op;
  Kind kind;
  ScalarGraph &graph;
  Value source;
  RankedTensorType tensor; // of the source
  SmallVector<int64_t> axes;
  bool keepsDims = false;
};
} // namespace

LogicalResult norm::raise::readTorchReduction(Operation *op, StringRef name,
                                              ScalarGraph &graph) {
  return ReductionReader(op, kindOf(name), graph).read();
}

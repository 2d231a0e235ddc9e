//===- NamedNorms.cpp - rms_norm and layer_norm ---------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the two named norms share: their constraints, their defaults and the
// shapes of their results.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Verifier
//===----------------------------------------------------------------------===//

/// (C1)
static LogicalResult verifyAxes(NamedNormOpInterface op) {
  int64_t rank = op.getX().getType().getRank(), last = -1;
  if (op.getAxes().empty())
    return op->emitOpError("(C1) expects at least one axis");
  for (int64_t axis : op.getAxes()) {
    if (axis <= last || axis >= rank)
      return op->emitOpError("(C1) expects ascending axes in [0, ")
             << rank << "), got [" << op.getAxes() << "]";
    last = axis;
  }
  return success();
}

/// Whether `value`, where there is one, has the sizes of x along `dims`.
static LogicalResult verifyShape(NamedNormOpInterface op, StringRef constraint,
                                 StringRef name, Value value,
                                 ArrayRef<int64_t> dims) {
  if (!value)
    return success();
  SmallVector<int64_t> expected = llvm::map_to_vector(
      dims, [&](int64_t dim) { return op.getX().getType().getDimSize(dim); });
  auto type = cast<RankedTensorType>(value.getType());
  if (succeeded(verifyCompatibleShape(expected, type.getShape())))
    return success();
  return op->emitOpError() << "(" << constraint << ") expects " << name
                           << " of shape "
                           << RankedTensorType::get(expected,
                                                    type.getElementType())
                           << ", got " << type;
}

/// (C2), (C3), (C6)
static LogicalResult verifyShapes(NamedNormOpInterface op) {
  RankedTensorType xType = op.getX().getType();
  SmallVector<int64_t> all = llvm::to_vector(llvm::seq(xType.getRank()));
  for (auto [name, value] :
       {std::pair<StringRef, Value>("residual", op.getResidual()),
        {"sum", op.getSum()}})
    if (value && getElementTypeOrSelf(value) != xType.getElementType())
      return op->emitOpError("(C2) expects ")
             << name << " with elements of " << xType.getElementType()
             << ", got " << value.getType();
  return success(
      succeeded(verifyShape(op, "C2", "y", op.getY(), all)) &&
      succeeded(verifyShape(op, "C2", "residual", op.getResidual(), all)) &&
      succeeded(verifyShape(op, "C2", "sum", op.getSum(), all)) &&
      succeeded(verifyShape(op, "C3", "scale", op.getScale(), op.getAxes())) &&
      succeeded(verifyShape(op, "C3", "bias", op.getBias(), op.getAxes())) &&
      succeeded(
          verifyShape(op, "C6", "mean", op.getMean(), op.getParallelDims())) &&
      succeeded(
          verifyShape(op, "C6", "rstd", op.getRstd(), op.getParallelDims())));
}

LogicalResult norm::detail::verifyNamedNorm(NamedNormOpInterface op) {
  if (failed(verifyAxes(op)))
    return failure();
  if (op.getEpsilon().isNegative() || !op.getEpsilon().isFinite())
    return op->emitOpError("(C4) expects a finite epsilon >= 0, got ")
           << op.getEpsilon().convertToDouble();
  if (op.getUnitOffset() && !op.getScale())
    return op->emitOpError("(C5) plus_one needs a scale");
  if (op.getWithSum() && !op.getResidual())
    return op->emitOpError("(C5) with_sum needs a residual");
  if (op.getWithMean() && !op.isCentered())
    return op->emitOpError("(C5) with_mean needs a layer_norm");
  size_t expected = 1 + op.getWithSum() + op.getWithMean() + op.getWithRstd();
  if (op->getNumResults() != expected)
    return op->emitOpError("(C7) expects ")
           << expected << " results, one for y and each with_..., got "
           << op->getNumResults();
  for (auto [name, type] : {std::pair<StringRef, std::optional<Type>>(
                                "stat_type", op.getStatType()),
                            {"scale_type", op.getScaleType()}})
    if (type && type->getIntOrFloatBitWidth() < 16)
      return op->emitOpError("(C8) expects a ")
             << name << " of at least 16 bits, got " << *type;
  return verifyShapes(op);
}

//===----------------------------------------------------------------------===//
// Defaults and shapes
//===----------------------------------------------------------------------===//

FloatType norm::detail::getStatisticsType(NamedNormOpInterface op) {
  if (std::optional<Type> named = op.getStatType())
    return cast<FloatType>(*named);
  return op.getDefaultStatisticsType();
}

FloatType norm::detail::getDefaultStatisticsType(NamedNormOpInterface op) {
  MLIRContext *context = op->getContext();
  if (op.getX().getType().getElementType().isF64())
    return Float64Type::get(context);
  return Float32Type::get(context);
}

FloatType norm::detail::getAffineType(NamedNormOpInterface op) {
  if (std::optional<Type> named = op.getScaleType())
    return cast<FloatType>(*named);
  return getStatisticsType(op);
}

SmallVector<int64_t> norm::detail::getParallelDims(NamedNormOpInterface op) {
  return llvm::filter_to_vector(
      llvm::seq(op.getX().getType().getRank()),
      [&](int64_t dim) { return !llvm::is_contained(op.getAxes(), dim); });
}

void norm::detail::getAsmResultNames(
    NamedNormOpInterface op, function_ref<void(Value, StringRef)> setName) {
  setName(op.getY(), "y");
  for (auto [name, value] : {std::pair<StringRef, Value>("sum", op.getSum()),
                             {"mean", op.getMean()},
                             {"rstd", op.getRstd()}})
    if (value)
      setName(value, name);
}

/// Results are shaped as x, or as x without its axes.
LogicalResult
norm::detail::reifyResultShapes(NamedNormOpInterface op, OpBuilder &builder,
                                ReifiedRankedShapedTypeDims &shapes) {
  SmallVector<OpFoldResult> full =
      tensor::getMixedSizes(builder, op->getLoc(), op.getX());
  SmallVector<OpFoldResult> rows = llvm::map_to_vector(
      op.getParallelDims(), [&](int64_t dim) { return full[dim]; });
  for (Value result : op->getResults())
    shapes.push_back(op.isPerRow(result) ? rows : full);
  return success();
}

bool RMSNormOp::isCentered() { return false; }
bool LayerNormOp::isCentered() { return true; }

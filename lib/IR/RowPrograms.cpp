//===- RowPrograms.cpp - the named norms as row programs ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/RowPrograms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

Value norm::castFloat(OpBuilder &builder, Location loc, Value value,
                      FloatType type) {
  auto from = cast<FloatType>(value.getType());
  if (from == type)
    return value;
  if (from.getWidth() > type.getWidth())
    return arith::TruncFOp::create(builder, loc, type, value);
  // A type may be as wide or wider and still not hold every value, as f16 and
  // bf16, or f16 and f8E8M0FNU: f32 holds the values of all narrower types.
  if (from.getWidth() == type.getWidth() ||
      !APFloat::isRepresentableBy(from.getFloatSemantics(),
                                  type.getFloatSemantics())) {
    Value wide =
        arith::ExtFOp::create(builder, loc, builder.getF32Type(), value);
    return arith::TruncFOp::create(builder, loc, type, wide);
  }
  return arith::ExtFOp::create(builder, loc, type, value);
}

Value RowFormulas::constant(FloatType type, double value) {
  return arith::ConstantOp::create(builder, loc, type,
                                   builder.getFloatAttr(type, value));
}

Value RowFormulas::mean(Value value) {
  Value sum = RowSumOp::create(builder, loc, value);
  Value size = RowSizeOp::create(builder, loc, value.getType());
  return arith::DivFOp::create(builder, loc, sum, size);
}

Value RowFormulas::reciprocalRoot(Value square, double epsilon,
                                  EpsilonMode mode) {
  auto type = cast<FloatType>(square.getType());
  Value added = constant(type, epsilon);
  if (mode == EpsilonMode::InsideRoot) {
    Value sum = arith::AddFOp::create(builder, loc, square, added);
    return math::RsqrtOp::create(builder, loc, sum);
  }
  Value root = math::SqrtOp::create(builder, loc, square);
  Value divisor =
      mode == EpsilonMode::OutsideRoot
          ? arith::AddFOp::create(builder, loc, root, added).getResult()
          : arith::MaximumFOp::create(builder, loc, root, added);
  return arith::DivFOp::create(builder, loc, constant(type, 1.0), divisor);
}

Value RowFormulas::affine(Value value, Value scale, bool plusOne, Value bias) {
  auto type = cast<FloatType>(value.getType());
  if (scale) {
    scale = castFloat(builder, loc, scale, type);
    if (plusOne)
      scale = arith::AddFOp::create(builder, loc, scale, constant(type, 1.0));
    value = arith::MulFOp::create(builder, loc, value, scale);
  }
  if (bias)
    value = arith::AddFOp::create(builder, loc, value,
                                  castFloat(builder, loc, bias, type));
  return value;
}

namespace {
/// Writes the body of one norm.
struct BodyBuilder {
  OpBuilder &builder;
  Location loc;
  NamedNormOpInterface op;

  Value cast(Value value, FloatType type) {
    return castFloat(builder, loc, value, type);
  }

  /// The body over `elements`: one of x and, where the norm has them, of its
  /// residual, scale and bias. Returns the values of its results, in order.
  SmallVector<Value> build(ValueRange elements) {
    unsigned next = 0;
    auto take = [&](bool present) {
      return present ? elements[next++] : Value();
    };
    Value x = take(true), residual = take(op.getResidual() != nullptr),
          scale = take(op.getScale() != nullptr),
          bias = take(op.getBias() != nullptr);

    if (residual)
      x = arith::AddFOp::create(builder, loc, x, residual);
    RowFormulas formulas{builder, loc};
    Value value = cast(x, op.getStatisticsType()), average;
    if (op.isCentered()) {
      average = formulas.mean(value);
      value = arith::SubFOp::create(builder, loc, value, average);
    }
    Value square = arith::MulFOp::create(builder, loc, value, value);
    Value rstd = formulas.reciprocalRoot(formulas.mean(square),
                                         op.getEpsilon().convertToDouble(),
                                         op.getEpsilonMode());
    Value normalized = arith::MulFOp::create(builder, loc, value, rstd);
    Value y = formulas.affine(cast(normalized, op.getAffineType()), scale,
                              op.getUnitOffset(), bias);

    SmallVector<Value> values = {cast(y, elementType(op.getY()))};
    if (op.getWithSum())
      values.push_back(x);
    if (op.getWithMean())
      values.push_back(cast(average, elementType(op.getMean())));
    if (op.getWithRstd())
      values.push_back(cast(rstd, elementType(op.getRstd())));
    return values;
  }

  static FloatType elementType(Value value) {
    return ::mlir::cast<FloatType>(getElementTypeOrSelf(value));
  }
};
} // namespace

RowwiseOp norm::buildRowProgram(OpBuilder &builder, NamedNormOpInterface op,
                                ValueRange operands, ValueRange inits) {
  // The loops are the dims of x.
  int64_t rank = op.getX().getType().getRank();
  MLIRContext *context = op->getContext();
  auto mapOf = [&](ArrayRef<int64_t> dims) {
    SmallVector<AffineExpr> results = llvm::map_to_vector(
        dims, [&](int64_t dim) { return getAffineDimExpr(dim, context); });
    return AffineMap::get(rank, 0, results, context);
  };
  AffineMap full = AffineMap::getMultiDimIdentityMap(rank, context);
  AffineMap perElement = mapOf(op.getAxes()),
            perRow = mapOf(op.getParallelDims());

  SmallVector<AffineMap> maps;
  for (Value operand : op->getOperands())
    maps.push_back(operand == op.getScale() || operand == op.getBias()
                       ? perElement
                       : full);
  for (Value result : op->getResults())
    maps.push_back(op.isPerRow(result) ? perRow : full);
  return RowwiseOp::create(
      builder, op->getLoc(), operands, inits, maps, op.getAxes(),
      [&](OpBuilder &nested, Location loc, ValueRange elements) {
        SmallVector<Value> values =
            BodyBuilder{nested, loc, op}.build(elements);
        norm::YieldOp::create(nested, loc, values);
      });
}

FailureOr<SmallVector<Value>> norm::detail::decompose(NamedNormOpInterface op,
                                                      OpBuilder &builder) {
  ReifiedRankedShapedTypeDims shapes;
  if (failed(norm::detail::reifyResultShapes(op, builder, shapes)))
    return failure();
  SmallVector<Value> inits;
  for (auto [result, shape] : llvm::zip_equal(op->getResults(), shapes)) {
    auto type = cast<RankedTensorType>(result.getType());
    inits.push_back(tensor::EmptyOp::create(builder, op->getLoc(), shape,
                                            type.getElementType()));
  }
  RowwiseOp program = buildRowProgram(builder, op, op->getOperands(), inits);
  SmallVector<Value> results;
  for (auto [result, value] :
       llvm::zip_equal(op->getResults(), program.getResults())) {
    // The sizes of x may be more or less static than those of the result.
    Value y = value;
    if (y.getType() != result.getType())
      y = tensor::CastOp::create(builder, op->getLoc(), result.getType(), y);
    results.push_back(y);
  }
  return results;
}

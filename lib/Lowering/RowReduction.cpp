//===- RowReduction.cpp - a collective along a row ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Lowering/RowReduction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

RowReduction::RowReduction(Operation *collective)
    : collective(collective), loc(collective->getLoc()),
      type(collective->getResult(0).getType()) {
  if (isa<FloatType>(type) && type.getIntOrFloatBitWidth() < 32)
    type = Float32Type::get(collective->getContext());
}

/// LLVM knows that -0 + x is x; 0 + x is not where x is -0.
Value RowReduction::neutral(OpBuilder &builder, int64_t lanes) const {
  TypedAttr scalar;
  if (auto floatType = dyn_cast<FloatType>(type))
    scalar = FloatAttr::get(
        type, isSum() ? APFloat::getZero(floatType.getFloatSemantics(),
                                         /*Negative=*/true)
                      : APFloat::getInf(floatType.getFloatSemantics(),
                                        /*Negative=*/true));
  else
    scalar = IntegerAttr::get(
        type, isSum() ? APInt::getZero(type.getIntOrFloatBitWidth())
                      : APInt::getSignedMinValue(type.getIntOrFloatBitWidth()));
  if (lanes == 1)
    return arith::ConstantOp::create(builder, loc, scalar);
  return arith::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(VectorType::get(lanes, type), scalar));
}

/// The sums are associated as is fast already; contraction drops a rounding
/// that the program does not define.
Value RowReduction::combine(OpBuilder &builder, Value lhs, Value rhs) const {
  if (isa<FloatType>(type)) {
    if (isSum())
      return arith::AddFOp::create(builder, loc, lhs, rhs,
                                   arith::FastMathFlags::contract);
    return arith::MaximumFOp::create(builder, loc, lhs, rhs);
  }
  if (isSum())
    return arith::AddIOp::create(builder, loc, lhs, rhs);
  return arith::MaxSIOp::create(builder, loc, lhs, rhs);
}

///   acc + v, or fma(a, b, acc) for v = a * b;  acc where the mask is false
Value RowReduction::accumulate(OpBuilder &builder, Value accumulator,
                               RowElements &elements) const {
  Value operand = collective->getOperand(0), value;
  auto product = operand.getDefiningOp<arith::MulFOp>();
  if (isSum() && product && operand.getType() == type) {
    // A copy of the product, since others round it.
    value = arith::MulFOp::create(builder, loc, elements.get(product.getLhs()),
                                  elements.get(product.getRhs()),
                                  arith::FastMathFlags::contract);
  } else {
    value = elements.get(operand);
    if (operand.getType() != type)
      value = arith::ExtFOp::create(builder, loc, elements.typeOf(type), value);
  }
  Value sum = combine(builder, accumulator, value);
  if (Value mask = elements.getMask())
    return arith::SelectOp::create(builder, loc, mask, sum, accumulator);
  return sum;
}

Value RowReduction::finish(OpBuilder &builder,
                           ArrayRef<Value> accumulators) const {
  // Pairs of equal types until one is left, vectors before scalars.
  SmallVector<Value> vectors, scalars;
  for (Value accumulator : accumulators)
    (isa<VectorType>(accumulator.getType()) ? vectors : scalars)
        .push_back(accumulator);
  auto fold = [&](SmallVector<Value> &values) {
    while (values.size() > 1) {
      SmallVector<Value> next;
      for (unsigned i = 0; i + 1 < values.size(); i += 2)
        next.push_back(combine(builder, values[i], values[i + 1]));
      if (values.size() % 2)
        next.push_back(values.back());
      values = std::move(next);
    }
  };
  fold(vectors);
  if (!vectors.empty()) {
    vector::CombiningKind kind =
        isa<FloatType>(type) ? (isSum() ? vector::CombiningKind::ADD
                                        : vector::CombiningKind::MAXIMUMF)
                             : (isSum() ? vector::CombiningKind::ADD
                                        : vector::CombiningKind::MAXSI);
    // Without reassoc the lanes are added one after the other, and without a
    // start to 0, which is not neutral.
    Value start = kind == vector::CombiningKind::ADD
                      ? neutral(builder, /*lanes=*/1)
                      : Value();
    scalars.push_back(
        vector::ReductionOp::create(builder, loc, type, kind, vectors.front(),
                                    start, arith::FastMathFlags::reassoc));
  }
  fold(scalars);
  return scalars.front();
}

Value RowReduction::round(OpBuilder &builder, Value accumulator) const {
  Type resultType = collective->getResult(0).getType();
  if (resultType == type)
    return accumulator;
  if (auto vector = dyn_cast<VectorType>(accumulator.getType()))
    resultType = vector.clone(resultType);
  return arith::TruncFOp::create(builder, loc, resultType, accumulator);
}

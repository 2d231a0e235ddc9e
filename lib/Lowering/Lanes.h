//===- Lanes.h - arithmetic on each lane of a vector ------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Short names for the arith ops on floats and on their bits, of which functions
// and conversions are made.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_LOWERING_LANES_H
#define NORM_LIB_LOWERING_LANES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::norm {

/// `type` with elements of `element`.
inline Type withElement(Type type, Type element) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(element);
  return element;
}

/// Arithmetic on values of one float type and of the integers of its bits.
class Lanes {
public:
  Lanes(OpBuilder &builder, Location loc, Type floats)
      : builder(builder), loc(loc), floats(floats),
        isDouble(getElementTypeOrSelf(floats).isF64()),
        integers(withElement(floats, isDouble ? builder.getI64Type()
                                              : builder.getI32Type())) {}

  Value real(double value) {
    auto type = cast<FloatType>(getElementTypeOrSelf(floats));
    return splat(floats, builder.getFloatAttr(type, value));
  }
  Value integer(int64_t value) {
    Type type = getElementTypeOrSelf(integers);
    return splat(integers, builder.getIntegerAttr(type, value));
  }

  Value add(Value a, Value b) {
    return arith::AddFOp::create(builder, loc, a, b);
  }
  Value sub(Value a, Value b) {
    return arith::SubFOp::create(builder, loc, a, b);
  }
  Value mul(Value a, Value b) {
    return arith::MulFOp::create(builder, loc, a, b);
  }
  Value div(Value a, Value b) {
    return arith::DivFOp::create(builder, loc, a, b);
  }
  /// a * b + c, fused where the target can.
  Value mulAdd(Value a, Value b, Value c) {
    constexpr auto contract = arith::FastMathFlags::contract;
    Value product = arith::MulFOp::create(builder, loc, a, b, contract);
    return arith::AddFOp::create(builder, loc, product, c, contract);
  }
  /// The polynomial with `coefficients`, that of the highest power first.
  Value polynomial(Value x, ArrayRef<double> coefficients) {
    Value sum = real(coefficients.front());
    for (double coefficient : coefficients.drop_front())
      sum = mulAdd(sum, x, real(coefficient));
    return sum;
  }

  Value less(Value a, Value b) { return compare(a, b, Predicate::OLT); }
  Value equal(Value a, Value b) { return compare(a, b, Predicate::OEQ); }
  Value select(Value condition, Value yes, Value no) {
    return arith::SelectOp::create(builder, loc, condition, yes, no);
  }
  /// x in [low, high], or NaN; the order of operands is that of minps.
  Value clamp(Value x, double low, double high) {
    Value least = real(low), most = real(high);
    x = select(less(most, x), most, x);
    return select(less(x, least), least, x);
  }
  Value abs(Value x) { return math::AbsFOp::create(builder, loc, x); }
  Value copySign(Value x, Value sign) {
    return math::CopySignOp::create(builder, loc, x, sign);
  }

  Value bits(Value x) {
    return arith::BitcastOp::create(builder, loc, integers, x);
  }
  Value fromBits(Value x) {
    return arith::BitcastOp::create(builder, loc, floats, x);
  }
  Value toReal(Value x) {
    return arith::SIToFPOp::create(builder, loc, floats, x);
  }
  /// Any op on two integers.
  template <typename Op> Value apply(Value a, Value b) {
    return Op::create(builder, loc, a, b);
  }
  /// Whether a > b, both signed.
  Value greater(Value a, int64_t b) {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sgt, a,
                                 integer(b));
  }
  Value equalIntegers(Value a, int64_t b) {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, a,
                                 integer(b));
  }
  /// 2^n for an n that makes a normal number.
  Value powerOfTwo(Value n) {
    Value shift = integer(mantissaBits());
    Value exponent = apply<arith::ShLIOp>(n, shift);
    return fromBits(apply<arith::AddIOp>(exponent, bits(real(1))));
  }

  Type getIntegers() const { return integers; }
  bool isF64() const { return isDouble; }
  int64_t mantissaBits() const { return isDouble ? 52 : 23; }

private:
  using Predicate = arith::CmpFPredicate;
  Value compare(Value a, Value b, Predicate predicate) {
    return arith::CmpFOp::create(builder, loc, predicate, a, b);
  }
  Value splat(Type type, TypedAttr scalar) {
    if (auto shaped = dyn_cast<ShapedType>(type))
      scalar = DenseElementsAttr::get(shaped, scalar);
    return arith::ConstantOp::create(builder, loc, scalar);
  }

  OpBuilder &builder;
  Location loc;
  Type floats;
  bool isDouble;
  Type integers;
};

} // namespace mlir::norm

#endif // NORM_LIB_LOWERING_LANES_H

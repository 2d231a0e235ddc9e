//===- ExpandNarrowFloats.cpp - conversions of floats on their bits -------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: conversions of 8 and 16 bit floats from and to f32. Leaves: integer
// ops, and an f32 addition that rounds subnormals.
//
//===----------------------------------------------------------------------===//

#include "Lanes.h"
#include "NarrowFloats.h"
#include "mlir/IR/PatternMatch.h"
#include "norm/Passes.h"
#include "llvm/ADT/APFloat.h"
#include <cmath>

namespace mlir::norm {
#define GEN_PASS_DEF_EXPANDNARROWFLOATS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// A type of floats, as numbers of its codes without the sign.
struct Format {
  explicit Format(FloatType type)
      : semantics(type.getFloatSemantics()), width(type.getWidth()),
        fractionBits(APFloat::semanticsPrecision(semantics) - 1),
        minExponent(APFloat::semanticsMinExponent(semantics)),
        hasInfinity(APFloat::semanticsHasInf(semantics)) {
    hasNegativeZero = code(APFloat::getZero(semantics, /*Negative=*/true)) != 0;
    nan = code(APFloat::getQNaN(semantics));
    overflow = hasInfinity ? code(APFloat::getInf(semantics)) : nan;
  }

  int64_t code(const APFloat &value) const {
    return value.bitcastToAPInt().getZExtValue();
  }
  int64_t signBit() const { return int64_t(1) << (width - 1); }
  /// By how much an exponent's field in f32 is larger.
  int64_t biasDifference() const { return minExponent + 126; }

  /// The least f32, as its bits, that is rounded to what is out of range.
  int64_t overflowBits() const {
    // The largest number, and half of its distance to the number before.
    APFloat largest = APFloat::getLargest(semantics), before = largest;
    before.next(/*nextDown=*/true);
    double last = largest.convertToDouble();
    double limit = last + (last - before.convertToDouble()) / 2;
    APFloat tie(limit);
    bool losesInfo;
    tie.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
    int64_t bits =
        APFloat(static_cast<float>(limit)).bitcastToAPInt().getZExtValue();
    return tie.isFinite() ? bits + 1 : bits;
  }

  const llvm::fltSemantics &semantics;
  int64_t width, fractionBits, minExponent;
  bool hasInfinity, hasNegativeZero;
  int64_t nan, overflow;
};
} // namespace

static constexpr int64_t infinityBits = 0x7f800000, quietNaNBits = 0x7fc00000;

/// The f32 of a narrow `x`. A code's exponent and fraction are moved to where
/// f32 has them and the bias is added. Subnormals get an implicit one so, which
/// a subtraction takes away again, exactly; no f32 is subnormal on the way.
static Value buildExtension(OpBuilder &builder, Location loc, Type result,
                            Value x) {
  Format format(cast<FloatType>(getElementTypeOrSelf(x)));
  Lanes lanes(builder, loc, result);
  Type codes = withElement(x.getType(), builder.getIntegerType(format.width));
  Value raw = arith::BitcastOp::create(builder, loc, codes, x);
  Value code = arith::ExtUIOp::create(builder, loc, lanes.getIntegers(), raw);
  Value magnitude =
      lanes.apply<arith::AndIOp>(code, lanes.integer(format.signBit() - 1));
  Value sign = lanes.apply<arith::ShLIOp>(
      lanes.apply<arith::AndIOp>(code, lanes.integer(format.signBit())),
      lanes.integer(32 - format.width));

  Value shifted = lanes.apply<arith::ShLIOp>(
      magnitude, lanes.integer(23 - format.fractionBits));
  auto withBias = [&](int64_t bias) {
    return lanes.apply<arith::AddIOp>(shifted, lanes.integer(bias << 23));
  };
  Value normal = withBias(format.biasDifference());
  Value subnormal = lanes.bits(
      lanes.sub(lanes.fromBits(withBias(format.biasDifference() + 1)),
                lanes.real(std::ldexp(1.0, format.minExponent))));
  int64_t largestSubnormal = (int64_t(1) << format.fractionBits) - 1;
  Value bits = lanes.select(lanes.greater(magnitude, largestSubnormal), normal,
                            subnormal);
  if (format.hasInfinity) {
    // The fraction says whether it is a NaN.
    Value special =
        lanes.apply<arith::OrIOp>(shifted, lanes.integer(infinityBits));
    bits = lanes.select(lanes.greater(magnitude, format.overflow - 1), special,
                        bits);
  } else {
    Value isNaN = format.hasNegativeZero
                      ? lanes.greater(magnitude, format.nan - 1)
                      : lanes.equalIntegers(code, format.nan);
    bits = lanes.select(isNaN, lanes.integer(quietNaNBits), bits);
  }
  return lanes.fromBits(lanes.apply<arith::OrIOp>(bits, sign));
}

/// The bf16 nearest to an f32 `x`, ties to even: the upper half of its bits,
/// after half of the last place is added, less one where that is even. Signs,
/// subnormals and what overflows come about by themselves. A NaN stays what it
/// is, but quiet: with one and the same for all LLVM would choose between 16
/// bit codes by 32 bit conditions, which takes twice as long.
static Value buildBF16Truncation(OpBuilder &builder, Location loc, Type result,
                                 Value x) {
  Lanes lanes(builder, loc, x.getType());
  Value shift = lanes.integer(16), bits = lanes.bits(x);
  Value odd = lanes.apply<arith::AndIOp>(
      lanes.apply<arith::ShRUIOp>(bits, shift), lanes.integer(/*value=*/1));
  Value rounded = lanes.apply<arith::AddIOp>(
      bits, lanes.apply<arith::AddIOp>(odd, lanes.integer(0x7fff)));
  Value quiet = lanes.apply<arith::OrIOp>(bits, lanes.integer(0x00400000));
  rounded = lanes.select(lanes.equal(x, x), rounded, quiet);
  Type codes = withElement(result, builder.getI16Type());
  Value narrow = arith::TruncIOp::create(
      builder, loc, codes, lanes.apply<arith::ShRUIOp>(rounded, shift));
  return arith::BitcastOp::create(builder, loc, result, narrow);
}

/// The narrow float nearest to an f32 `x`, ties to even.
///   normal:     half of the last place, less one where that is even, is added
///               to the bits; a carry goes into the exponent as it should
///   subnormal:  an f32 whose last place is the type's least number is added
static Value buildTruncation(OpBuilder &builder, Location loc, Type result,
                             Value x) {
  auto type = cast<FloatType>(getElementTypeOrSelf(result));
  if (type.isBF16())
    return buildBF16Truncation(builder, loc, result, x);
  Format format(type);
  Lanes lanes(builder, loc, x.getType());
  int64_t shift = 23 - format.fractionBits;
  Value bits = lanes.bits(x);
  Value magnitude = lanes.apply<arith::AndIOp>(bits, lanes.integer(0x7fffffff));
  Value odd = lanes.apply<arith::AndIOp>(
      lanes.apply<arith::ShRUIOp>(magnitude, lanes.integer(shift)),
      lanes.integer(/*value=*/1));
  int64_t almostHalf = (int64_t(1) << (shift - 1)) - 1;
  Value rounded = lanes.apply<arith::AddIOp>(
      lanes.apply<arith::AddIOp>(
          magnitude,
          lanes.integer(almostHalf - (format.biasDifference() << 23))),
      odd);
  Value code = lanes.apply<arith::ShRUIOp>(rounded, lanes.integer(shift));

  Value scale = lanes.real(
      std::ldexp(1.0, format.minExponent - format.fractionBits + 23));
  Value subnormal = lanes.apply<arith::SubIOp>(
      lanes.bits(lanes.add(lanes.fromBits(magnitude), scale)),
      lanes.bits(scale));
  int64_t leastNormal = (format.minExponent + 127) << 23;
  code =
      lanes.select(lanes.greater(magnitude, leastNormal - 1), code, subnormal);
  code = lanes.select(lanes.greater(magnitude, format.overflowBits() - 1),
                      lanes.integer(format.overflow), code);
  if (format.hasInfinity)
    code = lanes.select(lanes.greater(magnitude, infinityBits),
                        lanes.integer(format.nan), code);

  Value sign = lanes.apply<arith::AndIOp>(
      lanes.apply<arith::ShRUIOp>(bits, lanes.integer(32 - format.width)),
      lanes.integer(format.signBit()));
  if (!format.hasNegativeZero)
    sign = lanes.select(lanes.greater(code, 0), sign, lanes.integer(0));
  code = lanes.apply<arith::OrIOp>(code, sign);
  Type codes = withElement(result, builder.getIntegerType(format.width));
  Value narrow = arith::TruncIOp::create(builder, loc, codes, code);
  return arith::BitcastOp::create(builder, loc, result, narrow);
}

namespace {
struct ExpandNarrowFloats final
    : norm::impl::ExpandNarrowFloatsBase<ExpandNarrowFloats> {
  using ExpandNarrowFloatsBase::ExpandNarrowFloatsBase;

  bool isMissing(Type type, bool noF16, bool noBF16) {
    Type element = getElementTypeOrSelf(type);
    return isByteFloat(element) || (element.isF16() && noF16) ||
           (element.isBF16() && noBF16);
  }
  /// bf16 to f32 is a shift everywhere.
  bool cannotExtend(Type from) {
    return isMissing(from, f16, /*noBF16=*/false);
  }
  bool cannotRound(Type to) { return isMissing(to, f16, bf16); }

  /// From any type to any: by f32, which holds every narrow float.
  void expand(RewriterBase &rewriter, Operation *op) {
    rewriter.setInsertionPoint(op);
    Location loc = op->getLoc();
    Value value = op->getOperand(0);
    Type to = op->getResult(0).getType();
    Type f32 = withElement(to, rewriter.getF32Type());
    if (cannotExtend(value.getType()))
      value = buildExtension(rewriter, loc, f32, value);
    else if (isNarrowFloat(value.getType()))
      value = arith::ExtFOp::create(rewriter, loc, f32, value);
    if (cannotRound(to))
      value = buildTruncation(rewriter, loc, to, value);
    else if (isNarrowFloat(to))
      value = arith::TruncFOp::create(rewriter, loc, to, value);
    else if (to != f32)
      value = arith::ExtFOp::create(rewriter, loc, to, value);
    rewriter.replaceOp(op, value);
  }

  void runOnOperation() override {
    SmallVector<Operation *> missing;
    getOperation()->walk([&](Operation *op) {
      if (isa<arith::ExtFOp, arith::TruncFOp>(op) &&
          (cannotExtend(op->getOperand(0).getType()) ||
           cannotRound(op->getResult(0).getType())))
        missing.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : missing)
      expand(rewriter, op);
  }
};
} // namespace

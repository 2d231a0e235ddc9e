//===- MathFunctions.cpp - functions as polynomials -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a value of floats. Leaves: arith ops that compute a function of it.
//
//===----------------------------------------------------------------------===//

#include "MathFunctions.h"
#include "Lanes.h"
#include <limits>

using namespace mlir;
using namespace mlir::norm;

static constexpr double infinity = std::numeric_limits<double>::infinity();

namespace {
/// exp(x) = (1 + tail) * 2^n, where tail = exp(r) - 1 and |r| <= log(2) / 2.
struct ReducedExp {
  Value tail, n;
};
} // namespace

//===----------------------------------------------------------------------===//
// exp and what is made of it
//===----------------------------------------------------------------------===//

/// exp(r) - 1 = r + r^2 q(r), relative error below 0.01 ulp.
static Value buildTail(Lanes &lanes, Value r) {
  static constexpr double single[] = {0x1.9fbdacp-13, 0x1.6d419cp-10,
                                      0x1.1111ccp-7,  0x1.5554f2p-5,
                                      0x1.555554p-3,  0x1p-1};
  static constexpr double wide[] = {0x1.1ee8808fff4d5p-29,
                                    0x1.af5f68a66ef11p-26,
                                    0x1.27e536a0a06f7p-22,
                                    0x1.71ddf7fe4a9f2p-19,
                                    0x1.a01a017b5ae9dp-16,
                                    0x1.a01a01b001f70p-13,
                                    0x1.6c16c16c1f282p-10,
                                    0x1.111111110f673p-7,
                                    0x1.555555555553ep-5,
                                    0x1.5555555555559p-3,
                                    0x1p-1};
  Value q =
      lanes.isF64() ? lanes.polynomial(r, wide) : lanes.polynomial(r, single);
  return lanes.mulAdd(lanes.mul(r, r), q, r);
}

/// x = n log(2) + r. Adding 1.5 * 2^mantissa rounds to an integer, which is
/// then in the low bits. n times the leading part of log(2) is exact.
static ReducedExp reduceExp(Lanes &lanes, Value x) {
  bool wide = lanes.isF64();
  Value shifter = lanes.real(wide ? 0x1.8p52 : 0x1.8p23);
  Value shifted = lanes.mulAdd(x, lanes.real(0x1.71547652b82fep+0), shifter);
  Value whole = lanes.sub(shifted, shifter);
  Value n =
      lanes.apply<arith::SubIOp>(lanes.bits(shifted), lanes.bits(shifter));
  Value high = lanes.real(wide ? -0x1.62e42fefa38p-1 : -0x1.63p-1);
  Value low = lanes.real(wide ? -0x1.ef35793c7673p-45 : 0x1.bd0106p-13);
  Value r = lanes.mulAdd(whole, low, lanes.mulAdd(whole, high, x));
  return {buildTail(lanes, r), n};
}

/// (1 + tail) * 2^n in two steps, of which the second one rounds where the
/// result is subnormal, and overflows where it is to.
static Value scaleExp(Lanes &lanes, const ReducedExp &reduced) {
  Value half =
      lanes.apply<arith::ShRSIOp>(reduced.n, lanes.integer(/*value=*/1));
  Value rest = lanes.apply<arith::SubIOp>(reduced.n, half);
  Value sum = lanes.add(reduced.tail, lanes.real(1));
  return lanes.mul(lanes.mul(sum, lanes.powerOfTwo(half)),
                   lanes.powerOfTwo(rest));
}

Value norm::buildExp(OpBuilder &builder, Location loc, Value x) {
  Lanes lanes(builder, loc, x.getType());
  // Where the result is 0 or infinity anyway.
  Value clamped =
      lanes.isF64() ? lanes.clamp(x, -746, 710) : lanes.clamp(x, -104, 89);
  return scaleExp(lanes, reduceExp(lanes, clamped));
}

Value norm::buildExp2(OpBuilder &builder, Location loc, Value x) {
  Lanes lanes(builder, loc, x.getType());
  Value clamped = lanes.clamp(x, -151, 128);
  Value shifter = lanes.real(0x1.8p23);
  Value shifted = lanes.add(clamped, shifter);
  Value r = lanes.sub(clamped, lanes.sub(shifted, shifter));
  Value n =
      lanes.apply<arith::SubIOp>(lanes.bits(shifted), lanes.bits(shifter));
  Value tail = buildTail(lanes, lanes.mul(r, lanes.real(0x1.62e43p-1)));
  return scaleExp(lanes, {tail, n});
}

Value norm::buildExpM1(OpBuilder &builder, Location loc, Value x) {
  Lanes lanes(builder, loc, x.getType());
  // Below it is -1; 2^(n-1) stays normal above.
  Value clamped =
      lanes.isF64() ? lanes.clamp(x, -60, 710) : lanes.clamp(x, -30, 89);
  ReducedExp reduced = reduceExp(lanes, clamped);
  // Half of tail 2^n + (2^n - 1), as 2^n may overflow before the result does.
  Value n = lanes.apply<arith::SubIOp>(reduced.n, lanes.integer(/*value=*/1));
  Value scale = lanes.powerOfTwo(n);
  Value half =
      lanes.mulAdd(reduced.tail, scale, lanes.sub(scale, lanes.real(0.5)));
  Value result = lanes.add(half, half);
  // Half of the least number is none.
  Value isTiny = lanes.less(lanes.abs(x), lanes.real(0x1p-60));
  return lanes.select(isTiny, x, result);
}

/// |x| < 0.6:  x + x^3 p(x^2);  else 1 - 2 t / (1 + t), t = exp(-2 |x|)
Value norm::buildTanh(OpBuilder &builder, Location loc, Value x) {
  static constexpr double single[] = {-0x1.82584ep-8, 0x1.54b89ep-6,
                                      -0x1.b898dep-5, 0x1.1109aep-3,
                                      -0x1.55553ep-2};
  static constexpr double wide[] = {
      -0x1.20360a34db599p-16, 0x1.4caab14e0d30ep-14,  -0x1.e32d56b89fb89p-13,
      0x1.33db17ae7d7a8p-11,  -0x1.7d79d98167de1p-10, 0x1.d6d0c6219515bp-9,
      -0x1.226e22929da99p-7,  0x1.664f47f01393fp-6,   -0x1.ba1ba1b7808fbp-5,
      0x1.111111110e1adp-3,   -0x1.5555555555530p-2};
  Lanes lanes(builder, loc, x.getType());
  Value square = lanes.mul(x, x);
  Value p = lanes.isF64() ? lanes.polynomial(square, wide)
                          : lanes.polynomial(square, single);
  Value small = lanes.mulAdd(lanes.mul(x, square), p, x);

  // Where it is 1 to the last bit.
  Value magnitude = lanes.clamp(lanes.abs(x), 0, 20);
  ReducedExp reduced = reduceExp(lanes, lanes.mul(magnitude, lanes.real(-2)));
  Value one = lanes.real(1);
  Value scale = lanes.powerOfTwo(reduced.n);
  Value t = lanes.mulAdd(reduced.tail, scale, scale);
  Value large = lanes.sub(one, lanes.div(lanes.add(t, t), lanes.add(t, one)));
  Value isSmall = lanes.less(magnitude, lanes.real(0.6));
  // Also for zeros: x^3 p(x^2) has the other sign.
  return lanes.copySign(lanes.select(isSmall, small, large), x);
}

/// |x| < 1:  x + x p(x^2);  else 1 - exp(-g(|x|)), g = -log(erfc)
Value norm::buildErf(OpBuilder &builder, Location loc, Value x) {
  static constexpr double near[] = {
      0x1.496a3p-14, -0x1.a3f7p-11,  0x1.5405b2p-8, -0x1.b7f90ep-6,
      0x1.ce2cf8p-4, -0x1.81273ep-2, 0x1.06eba8p-3};
  static constexpr double far[] = {
      -0x1.86dd5ap-13, 0x1.825ae2p-9, -0x1.65cb6ep-6, 0x1.a6534p-4,
      0x1.46baecp-1,   0x1.2088eap+0, 0x1.661d48p-12};
  Lanes lanes(builder, loc, x.getType());
  // Where it is 1 to the last bit.
  Value magnitude = lanes.clamp(lanes.abs(x), 0, 4);
  Value p = lanes.polynomial(lanes.mul(x, x), near);
  Value small = lanes.mulAdd(x, p, x);
  Value g = lanes.polynomial(magnitude, far);
  ReducedExp erfc = reduceExp(lanes, lanes.sub(lanes.real(0), g));
  Value scale = lanes.powerOfTwo(erfc.n);
  Value large =
      lanes.sub(lanes.sub(lanes.real(1), scale), lanes.mul(erfc.tail, scale));
  return lanes.select(lanes.less(magnitude, lanes.real(1)), small,
                      lanes.copySign(large, x));
}

//===----------------------------------------------------------------------===//
// log and what is made of it
//===----------------------------------------------------------------------===//

namespace {
/// x = (1 + f) * 2^n with 1 + f in [sqrt(1/2), sqrt(2)), and
/// log(1 + f) = f + tail.
struct ReducedLog {
  Value f, tail, n;
};
} // namespace

/// For positive x that are finite.
static ReducedLog reduceLog(Lanes &lanes, Value x) {
  // Relative error of log(1 + f): below 0.1 ulp.
  static constexpr double p[] = {-0x1.38b564p-4, 0x1.055b5ap-3,  -0x1.0d854p-3,
                                 0x1.22da2p-3,   -0x1.547246p-3, 0x1.99a008p-3,
                                 -0x1.000226p-2, 0x1.555554p-2};
  Value subnormal = lanes.less(x, lanes.real(0x1p-126));
  x = lanes.select(subnormal, lanes.mul(x, lanes.real(0x1p23)), x);
  Value root = lanes.bits(lanes.real(0x1.6a09e6p-1));
  Value offset = lanes.apply<arith::SubIOp>(lanes.bits(x), root);
  Value n = lanes.apply<arith::ShRSIOp>(offset, lanes.integer(23));
  Value fraction = lanes.apply<arith::AndIOp>(offset, lanes.integer(0x7fffff));
  Value mantissa = lanes.fromBits(lanes.apply<arith::AddIOp>(fraction, root));
  Value f = lanes.sub(mantissa, lanes.real(1));
  Value square = lanes.mul(f, f);
  Value cube = lanes.mul(lanes.mul(f, square), lanes.polynomial(f, p));
  Value tail = lanes.mulAdd(square, lanes.real(-0.5), cube);
  n = lanes.apply<arith::AddIOp>(
      n, lanes.select(subnormal, lanes.integer(-23), lanes.integer(0)));
  return {f, tail, lanes.toReal(n)};
}

/// (n high + (f + (tail + n low + rest))), where `high` has few bits.
static Value combineLog(Lanes &lanes, const ReducedLog &reduced, Value rest) {
  Value high = lanes.real(0x1.63p-1), low = lanes.real(-0x1.bd0106p-13);
  Value tail = lanes.mulAdd(reduced.n, low, reduced.tail);
  if (rest)
    tail = lanes.add(tail, rest);
  return lanes.mulAdd(reduced.n, high, lanes.add(reduced.f, tail));
}

/// `result` for positive x that are finite; the rest as C defines it.
static Value finishLog(Lanes &lanes, Value x, Value result) {
  result = lanes.select(lanes.less(x, lanes.real(infinity)), result, x);
  Value zero = lanes.real(0);
  result = lanes.select(lanes.equal(x, zero), lanes.real(-infinity), result);
  Value nan = lanes.real(std::numeric_limits<double>::quiet_NaN());
  return lanes.select(lanes.less(x, zero), nan, result);
}

Value norm::buildLog(OpBuilder &builder, Location loc, Value x) {
  Lanes lanes(builder, loc, x.getType());
  Value result = combineLog(lanes, reduceLog(lanes, x), /*rest=*/{});
  return finishLog(lanes, x, result);
}

Value norm::buildLog2(OpBuilder &builder, Location loc, Value x) {
  Lanes lanes(builder, loc, x.getType());
  ReducedLog reduced = reduceLog(lanes, x);
  Value log = lanes.add(reduced.f, reduced.tail);
  Value result = lanes.mulAdd(log, lanes.real(0x1.71547652b82fep+0), reduced.n);
  return finishLog(lanes, x, result);
}

/// log(u) + c / u, where u = 1 + x is rounded by c.
Value norm::buildLog1p(OpBuilder &builder, Location loc, Value x) {
  Lanes lanes(builder, loc, x.getType());
  Value one = lanes.real(1);
  Value u = lanes.add(x, one);
  Value back = lanes.sub(u, one);
  Value c = lanes.add(lanes.sub(one, lanes.sub(u, back)), lanes.sub(x, back));
  Value log = combineLog(lanes, reduceLog(lanes, u), lanes.div(c, u));
  Value result = finishLog(lanes, u, log);
  return lanes.select(lanes.equal(x, lanes.real(0)), x, result);
}

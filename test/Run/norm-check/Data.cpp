//===- Data.cpp - inputs, and the precision of outputs --------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a kind of floats. Leaves: numbers of it.
//
//===----------------------------------------------------------------------===//

#include "Data.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

Precision check::getPrecision(ElementKind kind) {
  switch (kind) {
  case ElementKind::Int8:
    return {6, 6, 6};
  case ElementKind::Float8E4M3FN:
    return {3, -6, 8};
  case ElementKind::Float8E5M2:
    return {2, -14, 15};
  case ElementKind::Float8E4M3FNUZ:
    return {3, -7, 7};
  case ElementKind::Float8E5M2FNUZ:
    return {2, -15, 15};
  case ElementKind::Float16:
    return {10, -14, 15};
  case ElementKind::BFloat16:
    return {7, -126, 127};
  case ElementKind::Float32:
    return {23, -126, 127};
  case ElementKind::Float64:
    return {52, -1022, 1023};
  default:
    llvm_unreachable("not a kind of floats");
  }
}

long double Precision::getUnit() const {
  return std::ldexp(1.0L, -fractionBits - 1);
}

long double Precision::getUlp(long double value) const {
  int exponent = value == 0 ? minExponent : std::ilogb(value);
  return std::ldexp(1.0L, std::max(exponent, minExponent) - fractionBits);
}

long double check::roundTo(ElementKind kind, long double value) {
  if (!std::isfinite(value))
    return value;
  Precision precision = getPrecision(kind);
  long double ulp = precision.getUlp(value);
  // The quotient is a power of two away: only nearbyint rounds.
  long double rounded = std::nearbyint(value / ulp) * ulp;
  if (std::abs(rounded) >= std::ldexp(1.0L, precision.maxExponent + 1))
    return std::copysign(std::numeric_limits<long double>::infinity(), value);
  return rounded;
}

ElementKind check::parseKind(StringRef type) {
  return llvm::StringSwitch<ElementKind>(type)
      .Case("f8E4M3FN", ElementKind::Float8E4M3FN)
      .Case("f8E5M2", ElementKind::Float8E5M2)
      .Case("f8E4M3FNUZ", ElementKind::Float8E4M3FNUZ)
      .Case("f8E5M2FNUZ", ElementKind::Float8E5M2FNUZ)
      .Case("f16", ElementKind::Float16)
      .Case("bf16", ElementKind::BFloat16)
      .Case("f32", ElementKind::Float32)
      .Default(ElementKind::Float64);
}

StringRef check::getTypeName(ElementKind kind) {
  switch (kind) {
  case ElementKind::Int8:
    return "i8";
  case ElementKind::Float8E4M3FN:
    return "f8E4M3FN";
  case ElementKind::Float8E5M2:
    return "f8E5M2";
  case ElementKind::Float8E4M3FNUZ:
    return "f8E4M3FNUZ";
  case ElementKind::Float8E5M2FNUZ:
    return "f8E5M2FNUZ";
  case ElementKind::Float16:
    return "f16";
  case ElementKind::BFloat16:
    return "bf16";
  case ElementKind::Float32:
    return "f32";
  default:
    return "f64";
  }
}

StringRef check::getName(Fill fill) {
  switch (fill) {
  case Fill::Plain:
    return "plain values";
  case Fill::LargeMean:
    return "a large mean";
  case Fill::Tiny:
    return "tiny values";
  case Fill::Huge:
    return "huge values";
  case Fill::Zero:
    return "zeros";
  case Fill::NaN:
    return "a NaN";
  case Fill::Infinity:
    return "an infinity";
  }
  llvm_unreachable("all fills are listed");
}

namespace {
/// Elements are offset + spread * u, with u in [-2, 2].
struct Distribution {
  long double offset, spread;
};
} // namespace

static Distribution getDistribution(ElementKind kind, Fill fill,
                                    ElementKind statistics) {
  Precision elements = getPrecision(kind), sums = getPrecision(statistics);
  switch (fill) {
  case Fill::LargeMean:
    // Where neighbours of the mean are farther apart than a deviation, elements
    // would all be equal: a mean that the type still resolves.
    return {std::min(1e4L, std::ldexp(1.0L, elements.fractionBits - 2)), 1};
  case Fill::Tiny:
    return {0, std::ldexp(1.0L, std::max(elements.minExponent,
                                         sums.minExponent / 2 + 4))};
  case Fill::Huge:
    // Leaves room for rows of 2^12 elements.
    return {0, std::ldexp(1.0L, std::min(elements.maxExponent - 2,
                                         sums.maxExponent / 2 - 8))};
  case Fill::Zero:
    return {0, 0};
  case Fill::Plain:
  case Fill::NaN:
  case Fill::Infinity:
    return {0.25L, 1};
  }
  llvm_unreachable("all fills are listed");
}

Buffer check::makeInput(ElementKind kind, ArrayRef<int64_t> shape, Fill fill,
                        ElementKind statistics, Random &random) {
  Buffer buffer = llvm::cantFail(Buffer::allocate(kind, shape));
  Distribution distribution = getDistribution(kind, fill, statistics);
  std::uniform_real_distribution<double> uniform(-2, 2);
  for (int64_t i = 0, e = buffer.getNumElements(); i < e; ++i)
    buffer.set(i, distribution.offset + distribution.spread * uniform(random));
  if (buffer.getNumElements() == 0)
    return buffer;
  if (fill == Fill::NaN)
    buffer.set(0, std::numeric_limits<double>::quiet_NaN());
  if (fill == Fill::Infinity)
    buffer.set(0, std::numeric_limits<double>::infinity());
  return buffer;
}

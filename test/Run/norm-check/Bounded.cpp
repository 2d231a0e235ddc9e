//===- Bounded.cpp - numbers that know their error ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: numbers and their errors. Leaves: what an operation makes of both.
//
//===----------------------------------------------------------------------===//

#include "Bounded.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

void Worst::add(const Buffer &results, int64_t index, Bounded expected) {
  ElementKind kind = results.getKind();
  Wide got = results.get(index);
  Wide distance = std::abs(got - expected.value);
  bool bothNaN = std::isnan(got) && std::isnan(expected.value);
  if (bothNaN || got == roundTo(kind, expected.value))
    return;
  Wide allowed = expected.error + getPrecision(kind).getUlp(expected.value) / 2;
  Wide part = distance / allowed;
  worst = std::isfinite(part) ? std::max(worst, part)
                              : std::numeric_limits<Wide>::infinity();
}

/// `value`, of an error that its operands brought, and some roundings of half
/// an ulp.
Bounded Arithmetic::rounded(Wide value, Wide error, Wide roundings) const {
  return {value, error + roundings * precision.getUlp(value) / 2};
}

Bounded Arithmetic::add(Bounded a, Bounded b) const {
  return rounded(a.value + b.value, a.error + b.error);
}

Bounded Arithmetic::sub(Bounded a, Bounded b) const {
  return rounded(a.value - b.value, a.error + b.error);
}

Bounded Arithmetic::mul(Bounded a, Bounded b) const {
  return rounded(a.value * b.value, std::abs(a.value) * b.error +
                                        std::abs(b.value) * a.error +
                                        a.error * b.error);
}

Bounded Arithmetic::div(Bounded a, Bounded b) const {
  Wide value = a.value / b.value;
  return rounded(value, (a.error + std::abs(value) * b.error) /
                            std::max<Wide>(std::abs(b.value) - b.error, 0));
}

Bounded Arithmetic::sqrt(Bounded a) const {
  Wide value = std::sqrt(a.value);
  return rounded(value,
                 value - std::sqrt(std::max<Wide>(a.value - a.error, 0)));
}

/// Functions of libm, and those that stand for them, are allowed 4 ulp.
static constexpr Wide functionRoundings = 8;

Bounded Arithmetic::exp(Bounded a) const {
  Wide value = std::exp(a.value);
  return rounded(value, value * std::expm1(a.error), functionRoundings);
}

Bounded Arithmetic::log(Bounded a) const {
  Wide value = std::log(a.value);
  return rounded(value, -std::log1p(-a.error / a.value), functionRoundings);
}

Bounded Arithmetic::erf(Bounded a) const {
  // The slope is at most 2 / sqrt(pi).
  return rounded(std::erf(a.value), Wide(1.13) * a.error, functionRoundings);
}

Bounded Arithmetic::tanh(Bounded a) const {
  return rounded(std::tanh(a.value), a.error, functionRoundings);
}

Bounded Arithmetic::sum(ArrayRef<Bounded> values) const {
  Wide sum = 0, magnitude = 0, error = 0;
  for (Bounded one : values) {
    sum += one.value;
    magnitude += std::abs(one.value);
    error += one.error;
  }
  // Even if it is added up element by element, roundings cancel in part.
  Wide roundings = 4 + std::sqrt(static_cast<Wide>(values.size()));
  return {sum, error + roundings * precision.getUlp(magnitude) / 2};
}

Bounded Arithmetic::max(ArrayRef<Bounded> values) const {
  Bounded most{-std::numeric_limits<Wide>::infinity()};
  for (Bounded one : values) {
    if (one.value > most.value || std::isnan(one.value))
      most.value = one.value;
    most.error = std::max(most.error, one.error);
  }
  return most;
}

Bounded Arithmetic::round(Bounded a, ElementKind to) const {
  if (to == kind)
    return a;
  Wide value = roundTo(to, a.value);
  return {value, std::max(roundTo(to, a.value + a.error) - value,
                          value - roundTo(to, a.value - a.error))};
}

//===- Bounded.h - numbers that know their error ----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A formula, written once over these numbers, gives its value and how far a
// kernel that computes in a narrower type may be from it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_BOUNDED_H
#define NORM_CHECK_BOUNDED_H

#include "Data.h"

namespace mlir::norm::check {

using Wide = long double;

/// A value, and how far from it a result may be before it is rounded to the
/// type of the result.
struct Bounded {
  Wide value, error = 0;
};

/// The largest error that was met, as a part of what is allowed.
class Worst {
public:
  void add(const Buffer &results, int64_t index, Bounded expected);
  double get() const { return worst; }

private:
  Wide worst = 0;
};

/// Arithmetic in a type of floats: every operation adds its rounding to the
/// errors of its operands.
class Arithmetic {
public:
  explicit Arithmetic(ElementKind kind)
      : precision(getPrecision(kind)), kind(kind) {}

  ElementKind getKind() const { return kind; }
  Bounded add(Bounded a, Bounded b) const;
  Bounded sub(Bounded a, Bounded b) const;
  Bounded mul(Bounded a, Bounded b) const;
  Bounded div(Bounded a, Bounded b) const;
  Bounded sqrt(Bounded a) const;
  Bounded exp(Bounded a) const;
  Bounded log(Bounded a) const;
  Bounded erf(Bounded a) const;
  Bounded tanh(Bounded a) const;
  /// In any order, and some products not rounded.
  Bounded sum(ArrayRef<Bounded> values) const;
  Bounded max(ArrayRef<Bounded> values) const;
  /// Rounded to `to`, as the definition says: the error is that of the other
  /// numbers that it may lead to.
  Bounded round(Bounded a, ElementKind to) const;

private:
  Bounded rounded(Wide value, Wide error, Wide roundings = 1) const;

  Precision precision;
  ElementKind kind;
};

} // namespace mlir::norm::check

#endif // NORM_CHECK_BOUNDED_H

//===- Data.h - inputs, and the precision of outputs ------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Fills buffers with rows that are hard on a norm, and knows how far apart two
// neighbouring numbers of a type are.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_DATA_H
#define NORM_CHECK_DATA_H

#include "norm/Runtime/Buffer.h"
#include <random>

namespace mlir::norm::check {

/// What the elements of the normalized tensor look like.
enum class Fill {
  Plain,
  /// The mean is 10^4 standard deviations.
  LargeMean,
  /// The squares are barely normal numbers of the statistics' type.
  Tiny,
  /// The sum of squares barely fits the statistics' type.
  Huge,
  Zero,
  /// One element of the first row.
  NaN,
  Infinity
};
StringRef getName(Fill fill);

/// The precision of a kind of floats; integers are 1 apart everywhere.
struct Precision {
  int fractionBits, minExponent, maxExponent;
  /// Half the distance of two neighbours of 1.
  long double getUnit() const;
  /// The distance of `value` and its neighbours.
  long double getUlp(long double value) const;
};
Precision getPrecision(ElementKind kind);

/// `value`, rounded to an element of `kind`.
long double roundTo(ElementKind kind, long double value);

/// The kind named as MLIR's type is, and the other way round.
ElementKind parseKind(StringRef type);
StringRef getTypeName(ElementKind kind);

using Random = std::mt19937_64;

/// A buffer of random elements as `fill` says; `statistics` is the kind in
/// which sums over them are taken.
Buffer makeInput(ElementKind kind, ArrayRef<int64_t> shape, Fill fill,
                 ElementKind statistics, Random &random);

} // namespace mlir::norm::check

#endif // NORM_CHECK_DATA_H

//===- Policy.h - which exact identities become a named norm ----*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Algebra says what is equal, this file what is wanted:
//
// - Constants may differ by 1e-5 from what they should be (1/6 is printed as
//   0.166667), but a divisor must be nearest to the length of the row: n - 1
//   is never taken for n.
// - A norm has the factor 1. x / sqrt(sum / 8) over 16 elements is an RMSNorm
//   with the factor 1/sqrt(2), x * (2 / rms) one with the factor 2: both are
//   far more likely to be meant as something else. A factor that belongs to a
//   scale, as in 0.5 * w * x-hat, is part of the scale.
// - Epsilon may be 0, may stand outside the root, or be the least root that
//   divides; it is never negative.
// - An RMSNorm of x - mean(z) is not one where it is a LayerNorm that went
//   wrong: the mean of another tensor or over other axes.
// - A LayerNorm is preferred to the RMSNorm of its centered input.
// - A product with a vector that is summed along the row right away is a dot
//   product, and the vector is no scale.
// - A norm does not grow over a product with a number: the scale stays the
//   tensor that it is. Nor does it over a reshape alone.
// - A row divided by its largest square or absolute value is none, but was
//   perhaps meant to be one, and is reported.
// - Statistics over dim 0, with a scale that varies along the other dims alone,
//   are those of a batch norm.
// - Where x has one row, all that has its shape varies along the row alone.
//   That is a gate or a residual, no scale or bias, unless it is a constant or
//   has fewer dims than x.
// - Statistics may be computed more precisely than the model does, and in f32
//   instead of f64 (not with mode=strict). Roundings of the data itself stay
//   (see Rounding.h), but for those that no norm can say with mode=relaxed.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_POLICY_H
#define NORM_RAISE_POLICY_H

#include "Match.h"

namespace mlir::norm::raise {

/// How far constants may be off.
constexpr double kTolerance = 1e-5;

/// Whether a mean whose sum was divided by `size / factor` divides by `size`,
/// which is 0 where it is not static.
bool isDivisorOf(double size, double factor);

/// A number as people write it.
std::string toString(double number);

/// Says why the sum in a mean with another divisor is none: "variance divides
/// by n - 1" and the like.
std::string describeDivisor(llvm::StringRef what, double size, double factor);

/// Whether x is the difference of a tensor and a mean: one that is the same for
/// all of a row, or one of a tensor of x's rank over other axes.
bool isCenteredByAnother(const ScalarGraph &graph, NodeId x,
                         ArrayRef<unsigned> axes);

/// Whether a parameter belongs to a row, and does not just look so because
/// there is only one row.
bool isOfARow(const ScalarGraph &graph, NodeId parameter, NodeId x,
              unsigned rowRank);

/// Whether a norm without parameters is the first step of a batch norm.
bool isBatchNorm(const ScalarGraph &graph, const NormMatch &norm);

/// Whether `later` is `norm` times a number.
bool isMultipleOf(const NormMatch &later, const NormMatch &norm);

/// Whether `node` exists only to be summed along all of the row.
bool isDotProduct(const ScalarGraph &graph, NodeId node, unsigned rowRank);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_POLICY_H

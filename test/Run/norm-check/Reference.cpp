//===- Reference.cpp - one norm, as a formula -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a variant of a norm, its arguments, and what it returned. Leaves: how
// far that is from the formula, where every number is wide and only the
// roundings that the norm's definition names are made.
//
//===----------------------------------------------------------------------===//

#include "Bounded.h"
#include "NamedNorm.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

namespace {
struct Row {
  Wide mean, rstd;
  /// The relative error of `rstd`, the absolute one of `mean`.
  Wide rstdError, meanError;
};
} // namespace

/// The elements of x, row by row.
static std::vector<std::vector<int64_t>> getRows(ArrayRef<int64_t> shape,
                                                 ArrayRef<int64_t> axes) {
  auto isAxis = [&](size_t dim) {
    return llvm::is_contained(axes, static_cast<int64_t>(dim));
  };
  int64_t numRows = 1, length = 1, numElements = 1;
  for (auto [dim, size] : llvm::enumerate(shape)) {
    (isAxis(dim) ? length : numRows) *= size;
    numElements *= size;
  }
  std::vector<std::vector<int64_t>> rows(numRows, std::vector<int64_t>(length));
  for (int64_t element = 0; element < numElements; ++element) {
    int64_t row = 0, position = 0, rowStride = 1, stride = 1, rest = element;
    for (size_t dim = shape.size(); dim-- > 0; rest /= shape[dim]) {
      int64_t &index = isAxis(dim) ? position : row;
      int64_t &factor = isAxis(dim) ? stride : rowStride;
      index += rest % shape[dim] * factor;
      factor *= shape[dim];
    }
    rows[row][position] = element;
  }
  return rows;
}

/// How many roundings of the statistics' type a sum over a row may have seen,
/// even if it is added up element by element: they cancel in part.
static Wide getSumRoundings(size_t length) {
  return 4 + std::sqrt(static_cast<Wide>(length));
}

static Wide getFactor(const NamedNorm &norm, Wide variance) {
  switch (norm.epsilonMode) {
  case EpsilonMode::InsideRoot:
    return 1 / std::sqrt(variance + norm.epsilon);
  case EpsilonMode::OutsideRoot:
    return 1 / (std::sqrt(variance) + norm.epsilon);
  case EpsilonMode::Least:
    return 1 / std::max<Wide>(std::sqrt(variance), norm.epsilon);
  }
  llvm_unreachable("all modes are handled");
}

static Row getStatistics(const NamedNorm &norm, ArrayRef<Wide> h) {
  Wide count = h.size(), sum = 0, magnitude = 0, squares = 0;
  for (Wide value : h) {
    sum += value;
    magnitude += std::abs(value);
  }
  Row row;
  row.mean = sum / count;
  Wide center = norm.centered ? row.mean : 0;
  for (Wide value : h)
    squares += (value - center) * (value - center);
  Wide variance = squares / count;
  row.rstd = getFactor(norm, variance);
  Wide unit =
      getPrecision(norm.getStatKind()).getUnit() * getSumRoundings(h.size());
  row.meanError = unit * magnitude / count;
  // An error of the mean is part of every deviation.
  Wide shift = norm.centered ? row.meanError * row.rstd : 0;
  row.rstdError = unit + shift + shift * shift;
  return row;
}

/// n * scale + bias as the affine type rounds it.
static Bounded applyAffine(const NamedNorm &norm, Bounded n, Wide scale,
                           Wide bias) {
  ElementKind kind = norm.getAffineKind();
  Precision precision = getPrecision(kind);
  // Where the type is that of the statistics, a product's rounding is an error
  // like others; a narrower one is part of the definition.
  bool narrow = kind != norm.getStatKind();
  auto toKind = [&](Wide value) {
    return narrow ? roundTo(kind, value) : value;
  };
  auto round = [&](Wide value, Wide error) {
    return Bounded{toKind(value), error + precision.getUlp(value)};
  };
  Bounded result = narrow ? round(n.value, n.error) : n;
  if (norm.scale) {
    scale = toKind(scale);
    if (norm.plusOne)
      scale = toKind(1 + scale);
    result = round(result.value * scale, result.error * std::abs(scale));
  }
  if (norm.bias)
    result = round(result.value + toKind(bias), result.error);
  return result;
}

double NamedNorm::getError(ArrayRef<Buffer> arguments,
                           ArrayRef<Buffer> results) const {
  const Buffer &x = arguments.front();
  auto takeArgument = [&, next = 1](bool exists) mutable {
    return exists ? &arguments[next++] : nullptr;
  };
  const Buffer *r = takeArgument(residual), *w = takeArgument(scale),
               *b = takeArgument(bias);
  auto takeResult = [&, next = 1](bool exists) mutable {
    return exists ? &results[next++] : nullptr;
  };
  const Buffer *sum = takeResult(withSum), *mean = takeResult(withMean),
               *rstd = takeResult(withRstd);

  Worst worst;
  Wide unit = getPrecision(getStatKind()).getUnit();
  for (auto [rowIndex, row] : llvm::enumerate(getRows(x.getShape(), axes))) {
    std::vector<Wide> h;
    for (int64_t element : row) {
      Wide value = x.get(element);
      if (r)
        value = roundTo(kind, value + r->get(element));
      h.push_back(value);
    }
    Row statistics = getStatistics(*this, h);
    Wide center = centered ? statistics.mean : 0;
    for (auto [position, element] : llvm::enumerate(row)) {
      Wide n = (h[position] - center) * statistics.rstd;
      Wide error = std::abs(n) * (statistics.rstdError + 4 * unit) +
                   (centered ? statistics.meanError * statistics.rstd : 0);
      worst.add(results.front(), element,
                applyAffine(*this, {n, error}, w ? w->get(position) : 1,
                            b ? b->get(position) : 0));
      if (sum)
        worst.add(*sum, element, {h[position], 0});
    }
    if (mean)
      worst.add(*mean, rowIndex, {statistics.mean, statistics.meanError});
    if (rstd)
      worst.add(*rstd, rowIndex,
                {statistics.rstd,
                 statistics.rstd * (statistics.rstdError + 4 * unit)});
  }
  return worst.get();
}

//===- Compare.cpp - how far two buffers are apart ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: two buffers, maybe of different kinds. Leaves: their largest
// difference, in doubles.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Compare.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::norm;

static double getDistance(double got, double want) {
  if (got == want || (std::isnan(got) && std::isnan(want)))
    return 0;
  double distance = std::abs(got - want);
  return std::isnan(distance) ? std::numeric_limits<double>::infinity()
                              : distance;
}

double Difference::getRelative() const {
  return absolute == 0 ? 0 : absolute / scale;
}

Difference norm::compare(const Buffer &got, const Buffer &want) {
  assert(got.getNumElements() == want.getNumElements());
  Difference difference;
  for (int64_t i = 0, e = got.getNumElements(); i < e; ++i) {
    double wanted = want.get(i);
    double distance = getDistance(got.get(i), wanted);
    if (distance > difference.absolute) {
      difference.absolute = distance;
      difference.worst = i;
    }
    if (std::isfinite(wanted))
      difference.scale = std::max(difference.scale, std::abs(wanted));
  }
  return difference;
}

std::string norm::describeIndex(ArrayRef<int64_t> shape, int64_t element) {
  SmallVector<int64_t> index(shape.size());
  for (size_t dim = shape.size(); dim-- > 0; element /= shape[dim])
    index[dim] = element % shape[dim];
  std::string text = "[";
  llvm::ListSeparator comma;
  for (int64_t position : index) {
    text += StringRef(comma);
    text += std::to_string(position);
  }
  return text + "]";
}

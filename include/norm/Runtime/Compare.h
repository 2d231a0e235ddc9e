//===- Compare.h - how far two buffers are apart ----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compares a result with what it should be. Tools that judge a run judge it by
// this measure.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_COMPARE_H
#define NORM_RUNTIME_COMPARE_H

#include "norm/Runtime/Buffer.h"

namespace mlir::norm {

/// The largest |got - want|, where equal infinities and two NaNs are 0 apart,
/// and anything else that is not finite is infinitely far from the rest.
struct Difference {
  double absolute = 0;
  /// The largest finite |want|: absolute errors are relative to this one.
  double scale = 0;
  /// The element that is `absolute` away.
  int64_t worst = 0;

  double getRelative() const;
  bool isWithin(double atol, double rtol) const {
    return absolute <= atol + rtol * scale;
  }
};

/// Both have the same number of elements.
Difference compare(const Buffer &got, const Buffer &want);

/// "[1, 0, 3]", the indices of an element.
std::string describeIndex(ArrayRef<int64_t> shape, int64_t element);

} // namespace mlir::norm

#endif // NORM_RUNTIME_COMPARE_H

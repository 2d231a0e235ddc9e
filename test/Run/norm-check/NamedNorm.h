//===- NamedNorm.h - one norm, as IR and as a formula -----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A variant of a named norm: what it looks like in IR, and what it must
// compute, in the widest floats that the host has.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_NAMEDNORM_H
#define NORM_CHECK_NAMEDNORM_H

#include "Data.h"
#include "norm/IR/Norm.h"

namespace mlir::norm::check {

struct NamedNorm {
  bool centered = false;
  ElementKind kind = ElementKind::Float32;
  /// Sizes of x; dynamic ones are ShapedType::kDynamic.
  SmallVector<int64_t> shape;
  SmallVector<int64_t> axes;
  double epsilon = 1e-5;
  EpsilonMode epsilonMode = EpsilonMode::InsideRoot;
  bool residual = false, scale = false, plusOne = false, bias = false;
  bool withSum = false, withMean = false, withRstd = false;
  std::optional<ElementKind> statType, scaleType;

  /// func.func @name(x, residual, scale, bias) -> (y, sum, mean, rstd), of
  /// those that there are.
  std::string getFunction(StringRef name) const;
  /// Random arguments for that function; `shape` is static.
  SmallVector<Buffer> makeArguments(ArrayRef<int64_t> shape, Fill fill,
                                    Random &random) const;
  /// The largest error of `results`, as a part of what is allowed: at most 1.
  double getError(ArrayRef<Buffer> arguments, ArrayRef<Buffer> results) const;

  ElementKind getStatKind() const;
  ElementKind getAffineKind() const;
};

} // namespace mlir::norm::check

#endif // NORM_CHECK_NAMEDNORM_H

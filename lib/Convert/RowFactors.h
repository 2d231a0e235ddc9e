//===- RowFactors.h - norms as factors of rows ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a norm without scale and bias. Leaves: x and the factor of each row,
//
//   y = x * rstd
//
// but for the mean of a layer_norm, which whoever reads x has to subtract.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_ROWFACTORS_H
#define NORM_LIB_CONVERT_ROWFACTORS_H

#include "mlir/IR/PatternMatch.h"
#include "norm/IR/Norm.h"

namespace mlir::norm::convert {

/// What a norm normalizes, x or its sum with the residual, and the factors.
struct RowFactors {
  Value x, rstd;
};

/// Replaces `norm` by one with these results.
RowFactors addRowFactors(NamedNormOpInterface &norm, RewriterBase &rewriter);

/// `value` times `factors` plus `summand`, which may be null, in the wider type
/// of `value` and `factors` and rounded to that of `value`. `factorDims` are
/// the dims of `value` that those of the factors are.
Value multiplyRows(RewriterBase &rewriter, Location loc, Value value,
                   Value factors, ArrayRef<int64_t> factorDims,
                   Value summand = {});

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_ROWFACTORS_H

//===- Cost.h - what a norm costs -------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a norm. Leaves: what its row program does in one run, and what memory
// it needs if nothing is fused with it, as numbers for reports.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_COST_H
#define NORM_LIB_CONVERT_COST_H

#include "mlir/IR/BuiltinAttributes.h"
#include "norm/IR/Norm.h"

namespace mlir::norm::convert {

/// Integers by their names, and the name of the op:
///   op               "layer_norm"
///   passes           over each row: one for each statistic, one for the result
///   parameters       elements of scale and bias
///   parameter_bytes
///   operations       arithmetic: one for each element or row, and each summand
///   bytes            read and written, everything once
/// The last two are not there where a size is not static.
DictionaryAttr costOf(NamedNormOpInterface norm);

/// The names of the integers.
inline constexpr llvm::StringLiteral kCosts[] = {
    "passes", "parameters", "parameter_bytes", "operations", "bytes"};

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_COST_H

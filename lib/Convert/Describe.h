//===- Describe.h - names of values in messages -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How reports and remarks call a value, an op or the rows of a norm.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_DESCRIBE_H
#define NORM_LIB_CONVERT_DESCRIBE_H

#include "RowForm.h"
#include "norm/IR/Norm.h"

namespace mlir::norm::convert {

/// "constant wte", "argument 2", "linalg.matmul at model.mlir:12:8".
std::string describe(Value value);
/// "linalg.matmul at model.mlir:12:8".
std::string describe(Operation *op);
/// "linalg.matmul at model.mlir:12:8 reads the mean with the row".
std::string describe(const Obstacle &obstacle);
/// "bf16".
std::string describe(Type type);
/// The rows of a norm: "over [2] of 2x?x64xf32".
std::string describeRows(NamedNormOpInterface norm);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_DESCRIBE_H

//===- Onnx.h - names, attributes and constants of ONNX ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops as onnx-mlir prints them, which nothing has verified. Leaves:
// what they say, or failure where they do not say it as ONNX does.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_FRONTENDS_ONNX_H
#define NORM_RAISE_FRONTENDS_ONNX_H

#include "../Frontend.h"

namespace mlir::norm::raise {

/// The operator, without its domain and the version that onnx-mlir appends:
///   onnx.ReduceMeanV13                                        ->  ReduceMean
///   onnx.Custom {function_name = "SkipLayerNormalization"}    ->  Skip...
StringRef onnxNameOf(Operation *op);

/// An attribute, or what it is where it is absent; none where it is another
/// kind of attribute.
std::optional<int64_t> onnxInt(Operation *op, StringRef name,
                               std::optional<int64_t> byDefault);
std::optional<double> onnxFloat(Operation *op, StringRef name,
                                std::optional<double> byDefault);

/// Operand i, null where it is left out.
Value onnxOperand(Operation *op, unsigned i);

// Norms by name.
bool isOnnxNorm(StringRef name);
LogicalResult readOnnxNorm(Operation *op, StringRef name, ScalarGraph &graph);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_FRONTENDS_ONNX_H

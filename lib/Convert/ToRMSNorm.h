//===- ToRMSNorm.h - layer_norm as rms_norm ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rewrite that conversions end in, once they know that it may be done.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_TORMSNORM_H
#define NORM_LIB_CONVERT_TORMSNORM_H

#include "mlir/IR/PatternMatch.h"
#include "norm/IR/Norm.h"

namespace mlir::norm::convert {

/// Whether something reads the means of the rows.
bool hasMeanRead(LayerNormOp norm);

/// Replaces `norm`, whose mean is not read, by an rms_norm with the same
/// operands, attributes and other results.
RMSNormOp toRMSNorm(LayerNormOp norm, RewriterBase &rewriter);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_TORMSNORM_H

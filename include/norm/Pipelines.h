//===- Pipelines.h - the pipelines, as builders ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few sequences of passes that every tool runs. Each starts where the one
// above it ends.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_PIPELINES_H
#define NORM_PIPELINES_H

#include "mlir/Pass/PassManager.h"

namespace mlir::norm {

} // namespace mlir::norm

#endif // NORM_PIPELINES_H

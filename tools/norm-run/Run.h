//===- Run.h - from options to results --------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Does what the options ask for: reads, lowers, compiles, runs, writes, judges.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_RUN_H
#define NORM_RUN_RUN_H

#include "Options.h"
#include "mlir/IR/MLIRContext.h"

namespace mlir::norm::run {

llvm::Error run(const Options &options, MLIRContext &context);

} // namespace mlir::norm::run

#endif // NORM_RUN_RUN_H

//===- Lower.h - a module through the pipelines -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads a module and takes it through the pipelines that every tool runs, and
// counts what they make on the way.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_LOWER_H
#define NORM_RUN_LOWER_H

#include "Options.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Support/LLVM.h"

namespace mlir::norm::run {

/// What the pipelines made, each counted when it was there.
struct LoweringStatistics {
  unsigned rmsNorms = 0, layerNorms = 0, rowPrograms = 0;
};

llvm::Expected<OwningOpRef<ModuleOp>> readModule(StringRef path,
                                                 MLIRContext *context);

/// Lowers `module` to `stage`.
llvm::Expected<LoweringStatistics> lower(ModuleOp module, Stage stage,
                                         bool baseline);

} // namespace mlir::norm::run

#endif // NORM_RUN_LOWER_H

//===- Register.h - one registration for every tool -------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The only place where the dialect, its external models, passes and pipelines
// are registered: norm-opt, norm-run, norm-plugin and norm-lsp-server call it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_REGISTER_H
#define NORM_REGISTER_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::norm {

/// Adds the norm dialect and the interfaces that other dialects' passes need of
/// its ops.
void registerNormDialect(DialectRegistry &registry);

/// Adds the passes --norm-... and the pipelines.
void registerNormPassesAndPipelines();

/// Adds every upstream dialect and extension, passes, and the above.
void registerEverything(DialectRegistry &registry);

} // namespace mlir::norm

#endif // NORM_REGISTER_H

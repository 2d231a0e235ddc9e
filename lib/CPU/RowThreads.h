//===- RowThreads.h - work to threads ---------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds a parallel region of OpenMP.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ROWTHREADS_H
#define NORM_LIB_CPU_ROWTHREADS_H

#include "mlir/IR/BuiltinOps.h"

namespace mlir::norm {

/// Has `body` build what a thread does with the units [lo, hi) of `units`.
/// Declares OpenMP's functions in `module`.
void buildThreads(OpBuilder &builder, Location loc, ModuleOp module,
                  Value units, function_ref<void(Value lo, Value hi)> body);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWTHREADS_H

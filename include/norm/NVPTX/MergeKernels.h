//===- MergeKernels.h - the kernels of a module in one place ----*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file of PTX, or a cubin, is one gpu.module.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVPTX_MERGEKERNELS_H
#define NORM_NVPTX_MERGEKERNELS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/Error.h"

namespace mlir::norm {

/// A module that holds one gpu.module @kernels with all that the gpu.modules of
/// `module` hold, in their order. Where names occur twice, what is no kernel
/// gets another one. Fails where kernels have the same name, and where there is
/// none.
llvm::Expected<OwningOpRef<ModuleOp>> mergeKernels(ModuleOp module);

/// The gpu.module of such a module.
gpu::GPUModuleOp getKernels(ModuleOp module);

} // namespace mlir::norm

#endif // NORM_NVPTX_MERGEKERNELS_H

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
/// `module` hold, in their order. Names that occur twice are changed in
/// `module` first, where no launch of it is to be run any more. Fails where
/// kernels without norm.launch have the same name, and where there are no
/// kernels.
llvm::Expected<OwningOpRef<ModuleOp>> mergeKernels(ModuleOp module);

/// Whether an op of a gpu.module is a kernel, in the gpu or the NVVM dialect.
bool isKernel(Operation *op);

/// The gpu.module of such a module.
gpu::GPUModuleOp getKernels(ModuleOp module);

} // namespace mlir::norm

#endif // NORM_NVPTX_MERGEKERNELS_H

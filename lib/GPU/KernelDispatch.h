//===- KernelDispatch.h - which kernel is launched --------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds what the host does in the place of a row program.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPU_KERNELDISPATCH_H
#define NORM_LIB_GPU_KERNELDISPATCH_H

#include "KernelParameters.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::norm {

/// Builds, before `program`, the launch of the first of `kernels` whose
/// conditions hold; of none where there are no rows. The last one has no
/// conditions.
void buildKernelDispatch(OpBuilder &builder, RowwiseOp program,
                         ArrayRef<gpu::GPUFuncOp> kernels,
                         const KernelParameters &parameters);

} // namespace mlir::norm

#endif // NORM_LIB_GPU_KERNELDISPATCH_H

//===- PTX.h - from NVVM kernels to PTX -------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Translates, optimizes and prints kernels.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVPTX_PTX_H
#define NORM_NVPTX_PTX_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "norm/NVPTX/Toolkit.h"

namespace mlir::norm {

/// The kernels of `module`, which are in the NVVM and LLVM dialects, as PTX for
/// `target`, optimized as clang's -O3 does. Products and sums become one
/// operation only where they are flagged so. Code that calls functions of the
/// device library (__nv_*) gets them from `toolkit`.
///
/// What LLVM cannot compile is an error of one line: an operation that the
/// architecture lacks, a function without a body.
llvm::Expected<std::string> emitPTX(gpu::GPUModuleOp module,
                                    const GPUTarget &target,
                                    const CUDAToolkit &toolkit);

} // namespace mlir::norm

#endif // NORM_NVPTX_PTX_H

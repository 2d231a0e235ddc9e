//===- TeamKernel.h - a row program as a kernel -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds the kernel that runs a row program, for one schedule.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPU_TEAMKERNEL_H
#define NORM_LIB_GPU_TEAMKERNEL_H

#include "KernelParameters.h"
#include "RowTeams.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::norm {

/// Builds, at the end of `module`,
///
///   gpu.func @name(%operand: !llvm.ptr<1>, .., %size: i64, .., %stride: i64,
///   ..,
///                  captured ..) kernel
///
/// which runs `program` for all rows, whatever the grid is.
gpu::GPUFuncOp buildTeamKernel(gpu::GPUModuleOp module, RowwiseOp program,
                               const RowAnalysis &analysis,
                               const TeamSchedule &schedule,
                               const KernelParameters &parameters,
                               StringRef name);

} // namespace mlir::norm

#endif // NORM_LIB_GPU_TEAMKERNEL_H

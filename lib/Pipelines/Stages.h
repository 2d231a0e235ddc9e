//===- Stages.h - what several pipelines have in common ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stages of a module for a CPU, which is the host of a GPU too.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_PIPELINES_STAGES_H
#define NORM_LIB_PIPELINES_STAGES_H

#include "norm/Pipelines.h"

namespace mlir::norm {

/// Named norms to row programs, tensors to buffers, and functions for C if they
/// are asked for.
void addBuffers(OpPassManager &pm, const CPUPipelineOptions &options);

/// Ops on narrow floats to those on f32, and ops of arith and math that no
/// machine has to others.
void addSimpleOps(OpPassManager &pm);

/// Buffers to loops, loops to branches; ops that LLVM lacks to ops that it has.
void addLoops(OpPassManager &pm, const CPUPipelineOptions &options);

/// The same with what upstream lacks: matmuls that vectorize, functions as
/// polynomials.
void addFastLoops(OpPassManager &pm, const CPUPipelineOptions &options);

/// Loops and functions to blocks and LLVM's dialect. With `launches`, kernels
/// are launched by calls of upstream's runtime functions.
void addLLVM(OpPassManager &pm, bool launches = false);

} // namespace mlir::norm

#endif // NORM_LIB_PIPELINES_STAGES_H

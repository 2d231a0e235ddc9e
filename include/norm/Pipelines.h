//===- Pipelines.h - the pipelines, as builders -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few sequences of passes that every tool runs. Each starts where the one
// above it ends.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_PIPELINES_H
#define NORM_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "norm/CPU/HostInfo.h"

namespace mlir::norm {

struct RowsPipelineOptions : PassPipelineOptions<RowsPipelineOptions> {
  Option<bool> remarks{
      *this, "remarks",
      llvm::cl::desc("Say of each op that stays outside of a row program why"),
      llvm::cl::init(false)};
};

/// --norm-rows: named norms, and other row reductions in linalg on tensors,
/// with their neighbours to row programs.
void buildRowsPipeline(OpPassManager &pm, const RowsPipelineOptions &options);

/// The target of the CPU pipelines; by default the machine that they run on.
struct CPUPipelineOptions : PassPipelineOptions<CPUPipelineOptions> {
  Option<bool> bf16Rounding{
      *this, "bf16-rounding",
      llvm::cl::desc("the target rounds f32 to bf16 by an instruction"),
      llvm::cl::init(getHostInfo().bf16Rounding)};
};

/// --norm-to-cpu: a whole module (row programs, named norms, linalg on tensors
/// and what else upstream lowers) to the LLVM dialect, with a C interface for
/// its public functions.
void buildCPUPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// --norm-baseline: the same by upstream passes alone, for comparison.
void buildBaselinePipeline(OpPassManager &pm,
                           const CPUPipelineOptions &options);

} // namespace mlir::norm

#endif // NORM_PIPELINES_H

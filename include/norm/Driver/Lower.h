//===- Lower.h - a module through the pipelines -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads a module and takes it from what a frontend emits to the LLVM dialect,
// stage by stage: what the tools that compile have in common.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_DRIVER_LOWER_H
#define NORM_DRIVER_LOWER_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/PassManager.h"
#include "norm/Driver/Stage.h"
#include "norm/Pipelines.h"
#include "llvm/Support/Error.h"

namespace mlir::norm {

struct NormCounts {
  unsigned rmsNorms = 0, layerNorms = 0;
};

/// The module in `path`, or "-" for standard input.
llvm::Expected<OwningOpRef<ModuleOp>> readModule(StringRef path,
                                                 MLIRContext *context);

/// Runs what `build` adds; an error has the first that a pass says, with its
/// place. `name` is told where none says anything.
llvm::Error runPipeline(ModuleOp module, StringRef name,
                        function_ref<void(OpPassManager &)> build);

/// Frontend ops to named norms. Counts those that are in the module then.
llvm::Expected<NormCounts> raise(ModuleOp module);

/// Named norms and other row reductions to row programs. Counts these.
llvm::Expected<unsigned> formRows(ModuleOp module);

/// Row programs to loops over vectors and, for Stage::LLVM, to the LLVM
/// dialect. Sizes that are not static are checked as the code runs.
llvm::Error lowerToCPU(ModuleOp module, Stage stage,
                       const CPUPipelineOptions &options);

/// Row programs to kernels and their host and, for Stage::LLVM, these to NVVM
/// and the LLVM dialect.
llvm::Error lowerToGPU(ModuleOp module, Stage stage,
                       const GPUPipelineOptions &options);

/// Functions on buffers, and the kernels that they launch, to the LLVM dialect
/// and NVVM.
llvm::Error lowerKernels(ModuleOp module, const GPUPipelineOptions &options);

/// Frontend ops to the LLVM dialect for this machine, by upstream's passes.
llvm::Error lowerBaseline(ModuleOp module);

} // namespace mlir::norm

#endif // NORM_DRIVER_LOWER_H

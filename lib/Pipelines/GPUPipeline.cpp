//===- GPUPipeline.cpp - a module to kernels and their host ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module of functions on tensors. Leaves: gpu.modules of NVVM
// kernels, and functions in the LLVM dialect that launch them.
//
//===----------------------------------------------------------------------===//

#include "Stages.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "norm/Passes.h"

using namespace mlir;
using namespace mlir::norm;

/// Kernels to NVVM. The functions that have no instruction are polynomials, as
/// on a CPU: no device library is needed, and both give the same numbers.
static void addKernels(OpPassManager &module, bool hasF8Conversion) {
  OpPassManager &pm = module.nest<gpu::GPUModuleOp>();
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  addSimpleOps(pm);
  pm.addPass(createDeviceFloats({hasF8Conversion}));
  // NVPTX has instructions for f16 and bf16.
  ExpandNarrowFloatsOptions expandFloats;
  expandFloats.f16 = false;
  expandFloats.bf16 = false;
  pm.addPass(createExpandNarrowFloats(expandFloats));
  pm.addPass(createApproximateMath());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createDeviceMath());
  pm.addPass(createConvertGpuOpsToNVVMOps());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void norm::buildKernelPipeline(OpPassManager &pm,
                               const GPUPipelineOptions &options) {
  addBuffers(pm, options);
  if (options.hostBuffers)
    pm.addPass(createDeviceBuffers());
  pm.addPass(createUnitStrides());
  pm.addPass(createCollapseRows());
  pm.addPass(createDivideByUniform());
  pm.addPass(createLowerRowsToGPU({options.arch}));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void norm::buildNVVMPipeline(OpPassManager &pm,
                             const GPUPipelineOptions &options) {
  pm.addNestedPass<func::FuncOp>(createGpuAsyncRegionPass());
  // An unknown architecture is an error where kernels are made for it.
  auto target = llvm::expectedToOptional(getGPUTarget(options.arch));
  addKernels(pm, target && target->hasF8Conversion());
  addFastLoops(pm, options);
  addLLVM(pm, /*launches=*/true);
  pm.addPass(createStreamVectors());
}

void norm::buildGPUPipeline(OpPassManager &pm,
                            const GPUPipelineOptions &options) {
  buildKernelPipeline(pm, options);
  buildNVVMPipeline(pm, options);
}

//===- CPUPipeline.cpp - a module to the LLVM dialect ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module of functions on tensors. Leaves: the LLVM dialect, ready to
// be translated, with _mlir_ciface_ wrappers for the public functions.
//
//===----------------------------------------------------------------------===//

#include "Stages.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVMPass.h"
#include "mlir/Conversion/GPUCommon/GPUCommonPass.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/OpenMPToLLVM/ConvertOpenMPToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Conversion/SCFToOpenMP/SCFToOpenMP.h"
#include "mlir/Conversion/UBToLLVM/UBToLLVM.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVMPass.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "norm/Passes.h"
#include "norm/Pipelines.h"

using namespace mlir;
using namespace mlir::norm;

void CPUPipelineOptions::setTarget(const CPUTarget &target) {
  vectorBytes = target.vectorBytes;
  registers = target.registers;
  maskedAccess = target.maskedAccess;
  bf16Rounding = target.bf16Rounding;
  f16Conversion = target.f16Conversion;
  streamingBytes = target.streamingBytes;
}

/// Tensors to buffers, each freed after its last use; a caller owns the buffers
/// of the results.
static void addBufferization(OpPassManager &pm,
                             const CPUPipelineOptions &options) {
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createLinalgElementwiseOpFusionPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  pm.addPass(createCanonicalizerPass());
  bufferization::buildBufferDeallocationPipeline(
      pm, bufferization::BufferDeallocationPipelineOptions());
  pm.addPass(createConvertBufferizationToMemRefPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // Before kernels are built and libm's functions declared: these want no C
  // interface.
  if (!options.cFunctions)
    pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
}

/// Row programs to loops over vectors.
static void addRows(OpPassManager &pm, const CPUPipelineOptions &options) {
  LowerRowsOptions lower;
  lower.vectorBytes = options.vectorBytes;
  lower.maskedAccess = options.maskedAccess;
  lower.registers = options.registers;
  lower.streamingBytes = options.streamingBytes;
  lower.threads = options.threads;
  pm.addPass(createUnitStrides());
  pm.addPass(createCollapseRows());
  pm.addPass(createLowerRows(lower));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void norm::addSimpleOps(OpPassManager &pm) {
  pm.addPass(createWidenNarrowFloats());
  math::MathExpandOpsPassOptions expandMath;
  expandMath.opMnemonics = {"fpowi"};
  pm.addPass(math::createMathExpandOpsPass(expandMath));
  pm.addPass(arith::createArithExpandOpsPass());
  pm.addPass(createCanonicalizerPass());
}

void norm::addLoops(OpPassManager &pm, const CPUPipelineOptions &options) {
  pm.addPass(createExpandCopies());
  pm.addPass(createConvertLinalgToLoopsPass());
  pm.addPass(memref::createFoldMemRefAliasOpsPass());
  // Without threads, parallel loops become serial ones with the others.
  if (options.threads)
    pm.addPass(createConvertSCFToOpenMPPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());

  addSimpleOps(pm);
  ExpandNarrowFloatsOptions expandFloats;
  expandFloats.f16 = !options.f16Conversion;
  expandFloats.bf16 = !options.bf16Rounding;
  pm.addPass(createExpandNarrowFloats(expandFloats));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void norm::addFastLoops(OpPassManager &pm, const CPUPipelineOptions &options) {
  pm.addPass(createOrderLoops());
  addLoops(pm, options);
  pm.addPass(createApproximateMath());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void norm::addLLVM(OpPassManager &pm, bool launches) {
  // What LLVM has an intrinsic for, then the rest as calls, for each element of
  // a vector.
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertVectorToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createConvertOpenMPToLLVMPass());
  if (launches)
    pm.addPass(createGpuToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createCanonicalizerPass());
}

void norm::addBuffers(OpPassManager &pm, const CPUPipelineOptions &options) {
  pm.addPass(createDecompose());
  if (options.cFunctions)
    pm.addPass(createCSignatures());
  addBufferization(pm, options);
}

void norm::buildVectorPipeline(OpPassManager &pm,
                               const CPUPipelineOptions &options) {
  addBuffers(pm, options);
  addRows(pm, options);
}

void norm::buildLLVMPipeline(OpPassManager &pm,
                             const CPUPipelineOptions &options) {
  addFastLoops(pm, options);
  if (options.cFunctions)
    pm.addPass(createCFunctions());
  addLLVM(pm);
  pm.addPass(createStreamVectors());
}

void norm::buildCPUPipeline(OpPassManager &pm,
                            const CPUPipelineOptions &options) {
  buildVectorPipeline(pm, options);
  buildLLVMPipeline(pm, options);
}

void norm::buildBaselinePipeline(OpPassManager &pm,
                                 const CPUPipelineOptions &options) {
  addBufferization(pm, options);
  addLoops(pm, options);
  addLLVM(pm);
}

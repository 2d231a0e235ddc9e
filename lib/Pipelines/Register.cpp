//===- Register.cpp - one registration for every tool ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Register.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "norm/IR/Bufferize.h"
#include "norm/IR/Norm.h"
#include "norm/IR/VerifySizes.h"
#include "norm/Passes.h"
#include "norm/Pipelines.h"

using namespace mlir;

void norm::registerNormDialect(DialectRegistry &registry) {
  registry.insert<NormDialect>();
  registerBufferizableOpInterfaceExternalModels(registry);
  registerRuntimeVerifiableOpInterfaceExternalModels(registry);
}

void norm::registerNormPassesAndPipelines() {
  registerNormPasses();
  PassPipelineRegistration<RaisePipelineOptions>(
      "norm-raise", "Raise the ops of a frontend to named norms",
      buildRaisePipeline);
  PassPipelineRegistration<ReportPipelineOptions>(
      "norm-report",
      "Raise, and print what was raised and what was not, and why",
      buildReportPipeline);
  PassPipelineRegistration<VerifyRaisePipelineOptions>(
      "norm-verify-raise",
      "Raise to named norms, and compare each with the program by numbers",
      [](OpPassManager &pm, const VerifyRaisePipelineOptions &options) {
        buildRaisePipeline(pm, options);
      });
  PassPipelineRegistration<ConvertPipelineOptions>(
      "norm-convert", "Raise, and turn LayerNorms into RMSNorms",
      buildConvertPipeline);
  PassPipelineRegistration<ConvertReportPipelineOptions>(
      "norm-convert-report",
      "Raise, turn LayerNorms into RMSNorms, and print which and why",
      buildConvertReportPipeline);
  PassPipelineRegistration<RowsPipelineOptions>(
      "norm-rows", "Turn norms and other row reductions into row programs",
      buildRowsPipeline);
  PassPipelineRegistration<CPUPipelineOptions>(
      "norm-to-cpu", "Lower a module with row programs to the LLVM dialect",
      buildCPUPipeline);
  PassPipelineRegistration<GPUPipelineOptions>(
      "norm-to-gpu",
      "Lower row programs to NVVM kernels, and their host to LLVM",
      buildGPUPipeline);
  PassPipelineRegistration<GPUPipelineOptions>(
      "norm-to-kernels", "Lower row programs to kernels and their launches",
      buildKernelPipeline);
  PassPipelineRegistration<GPUPipelineOptions>(
      "norm-gpu-to-llvm", "Lower kernels to NVVM, and their host to LLVM",
      buildNVVMPipeline);
  PassPipelineRegistration<CPUPipelineOptions>(
      "norm-baseline", "Lower a module to the LLVM dialect by upstream passes",
      buildBaselinePipeline);
}

void norm::registerEverything(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllPasses();
  registerNormDialect(registry);
  registerNormPassesAndPipelines();
}

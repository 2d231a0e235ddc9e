//===- Lower.cpp - a module through the pipelines -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a file, or a module at some stage. Leaves: a module at a later stage,
// or the first error of the parser, the verifier or a pass, on one line.
//
//===----------------------------------------------------------------------===//

#include "norm/Driver/Lower.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Transforms/Passes.h"
#include "norm/IR/Norm.h"
#include "norm/Runtime/FirstError.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

llvm::Expected<OwningOpRef<ModuleOp>> norm::readModule(StringRef path,
                                                       MLIRContext *context) {
  auto file = llvm::MemoryBuffer::getFileOrSTDIN(path);
  if (!file)
    return createStringError(path + ": " + file.getError().message());
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(*file), llvm::SMLoc());
  FirstError error(context);
  auto module = parseSourceFile<ModuleOp>(sources, context);
  if (!module)
    return error.take(path + ": not a module");
  return module;
}

llvm::Error norm::runPipeline(ModuleOp module, StringRef name,
                              function_ref<void(OpPassManager &)> build) {
  PassManager pm(module->getContext());
  build(pm);
  FirstError error(module->getContext());
  if (failed(pm.run(module)))
    return error.take("the pipeline " + name + " failed");
  return llvm::Error::success();
}

/// Sizes that come with the arguments may contradict each other.
static bool hasDynamicArguments(ModuleOp module) {
  auto isDynamic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && !shaped.hasStaticShape();
  };
  return llvm::any_of(
      module.getOps<func::FuncOp>(), [&](func::FuncOp function) {
        return llvm::any_of(function.getArgumentTypes(), isDynamic);
      });
}

template <typename OpTy> static unsigned count(ModuleOp module) {
  unsigned number = 0;
  module.walk([&](OpTy) { ++number; });
  return number;
}

llvm::Expected<NormCounts> norm::raise(ModuleOp module) {
  if (llvm::Error error =
          runPipeline(module, "norm-raise", [](OpPassManager &pm) {
            buildRaisePipeline(pm, RaisePipelineOptions());
          }))
    return error;
  return NormCounts{count<RMSNormOp>(module), count<LayerNormOp>(module)};
}

llvm::Expected<unsigned> norm::formRows(ModuleOp module) {
  if (llvm::Error error =
          runPipeline(module, "norm-rows", [](OpPassManager &pm) {
            buildRowsPipeline(pm, RowsPipelineOptions());
          }))
    return error;
  return count<RowwiseOp>(module);
}

llvm::Error norm::lowerToCPU(ModuleOp module, Stage stage,
                             const CPUPipelineOptions &options) {
  return runPipeline(module, "norm-to-cpu", [&](OpPassManager &pm) {
    if (hasDynamicArguments(module))
      pm.addPass(createGenerateRuntimeVerificationPass());
    buildVectorPipeline(pm, options);
    if (stage == Stage::LLVM)
      buildLLVMPipeline(pm, options);
  });
}

llvm::Error norm::lowerToGPU(ModuleOp module, Stage stage,
                             const GPUPipelineOptions &options) {
  return runPipeline(module, "norm-to-gpu", [&](OpPassManager &pm) {
    if (hasDynamicArguments(module))
      pm.addPass(createGenerateRuntimeVerificationPass());
    buildKernelPipeline(pm, options);
    if (stage == Stage::LLVM)
      buildNVVMPipeline(pm, options);
  });
}

llvm::Error norm::lowerKernels(ModuleOp module,
                               const GPUPipelineOptions &options) {
  return runPipeline(module, "norm-gpu-to-llvm", [&](OpPassManager &pm) {
    pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
    pm.addNestedPass<func::FuncOp>(createGpuAsyncRegionPass());
    buildNVVMPipeline(pm, options);
  });
}

llvm::Error norm::lowerBaseline(ModuleOp module) {
  return runPipeline(module, "norm-baseline", [&](OpPassManager &pm) {
    if (hasDynamicArguments(module))
      pm.addPass(createGenerateRuntimeVerificationPass());
    buildBaselinePipeline(pm, CPUPipelineOptions());
  });
}

//===- Lower.cpp - a module through the pipelines -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a file. Leaves: its module at the stage that was asked for, or the
// first error of the parser, the verifier or a pass, on one line.
//
//===----------------------------------------------------------------------===//

#include "Lower.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "norm/IR/Norm.h"
#include "norm/Pipelines.h"
#include "norm/Runtime/FirstError.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;
using llvm::createStringError;

llvm::Expected<OwningOpRef<ModuleOp>> run::readModule(StringRef path,
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

/// Runs what `build` adds to a pass manager.
static llvm::Error runPipeline(ModuleOp module, StringRef name,
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

static void buildToLLVM(OpPassManager &pm, ModuleOp module, bool baseline) {
  if (hasDynamicArguments(module))
    pm.addPass(createGenerateRuntimeVerificationPass());
  CPUPipelineOptions options;
  if (baseline)
    buildBaselinePipeline(pm, options);
  else
    buildCPUPipeline(pm, options);
}

template <typename OpTy> static unsigned count(ModuleOp module) {
  unsigned number = 0;
  module.walk([&](OpTy) { ++number; });
  return number;
}

llvm::Expected<LoweringStatistics> run::lower(ModuleOp module, Stage stage,
                                              bool baseline) {
  LoweringStatistics statistics;
  if (!baseline) {
    if (llvm::Error error =
            runPipeline(module, "norm-raise", [](OpPassManager &pm) {
              buildRaisePipeline(pm, RaisePipelineOptions());
            }))
      return error;
    statistics.rmsNorms = count<RMSNormOp>(module);
    statistics.layerNorms = count<LayerNormOp>(module);
    if (stage == Stage::Norm)
      return statistics;

    if (llvm::Error error =
            runPipeline(module, "norm-rows", [](OpPassManager &pm) {
              buildRowsPipeline(pm, RowsPipelineOptions());
            }))
      return error;
    statistics.rowPrograms = count<RowwiseOp>(module);
    if (stage == Stage::Rows)
      return statistics;
  }

  if (llvm::Error error =
          runPipeline(module, "norm-to-cpu", [&](OpPassManager &pm) {
            buildToLLVM(pm, module, baseline);
          }))
    return error;
  return statistics;
}

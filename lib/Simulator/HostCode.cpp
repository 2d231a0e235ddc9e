//===- HostCode.cpp - machine code of kernels -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: kernels in NVVM. Leaves: functions of this machine. It optimizes
// little: most of the time goes into the checks, and compiling takes longer.
//
//===----------------------------------------------------------------------===//

#include "HostCode.h"
#include "Calls.h"
#include "NarrowFloats.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::createStringError;
namespace orc = llvm::orc;

/// LLVM's JIT for this machine, with what kernels call in its main library.
llvm::Error HostCode::start() {
  if (jit)
    return llvm::Error::success();
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto machine = orc::JITTargetMachineBuilder::detectHost();
  if (!machine)
    return machine.takeError();
  // Its conversions to bf16 take denormal numbers for zero.
  if (machine->getTargetTriple().isX86())
    machine->addFeatures({"-avx512bf16", "-avxneconvert", "-avx10.2"});
  auto created =
      orc::LLJITBuilder().setJITTargetMachineBuilder(*machine).create();
  if (!created)
    return created.takeError();
  orc::JITDylib &library = (*created)->getMainJITDylib();
  auto process = orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
      (*created)->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  library.addGenerator(std::move(*process));
  orc::SymbolMap calls;
  forEachCall([&](StringRef name, void *function) {
    calls[(*created)->mangleAndIntern(name)] = {
        orc::ExecutorAddr::fromPtr(function), llvm::JITSymbolFlags::Exported};
  });
  if (llvm::Error error =
          library.define(orc::absoluteSymbols(std::move(calls))))
    return error;
  auto context = std::make_unique<llvm::LLVMContext>();
  auto conversions = makeConversions(*context);
  if (!conversions)
    return conversions.takeError();
  (*conversions)->setDataLayout((*created)->getDataLayout());
  (*conversions)->setTargetTriple((*created)->getTargetTriple());
  if (llvm::Error error = (*created)->addIRModule(
          orc::ThreadSafeModule(std::move(*conversions), std::move(context))))
    return error;
  jit = std::move(*created);
  return llvm::Error::success();
}

static void optimize(llvm::Module &module) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O1)
      .run(module, modules);
}

llvm::Error HostCode::compile(
    Module &module,
    llvm::function_ref<bool(const llvm::GlobalValue *)> isWanted) {
  llvm::ValueToValueMapTy mapping;
  auto code = llvm::CloneModule(*module.code.module, mapping, isWanted);
  optimize(*code);
  return jit->addIRModule(
      *module.library, orc::ThreadSafeModule(std::move(code), module.context));
}

llvm::Error HostCode::add(gpu::GPUModuleOp kernels, Memory &memory) {
  if (llvm::Error error = start())
    return error;
  auto translated =
      translateKernels(kernels, jit->getDataLayout(), jit->getTargetTriple());
  if (!translated)
    return translated.takeError();
  auto library =
      jit->createJITDylib("kernels " + std::to_string(modules.size()));
  if (!library)
    return library.takeError();
  library->addToLinkOrder(jit->getMainJITDylib());
  auto module = std::make_unique<Module>();
  module->code = std::move(*translated);
  module->context = orc::ThreadSafeContext(std::move(module->code.context));
  module->library = &*library;
  if (!module->code.globals.empty())
    if (llvm::Error error =
            compile(*module, llvm::IsaPred<llvm::GlobalVariable>))
      return error;
  for (const GlobalVariable &variable : module->code.globals) {
    auto address = jit->lookup(*library, variable.name);
    if (!address)
      return address.takeError();
    memory.addVariable(variable.name, address->toPtr<void *>(), variable.bytes);
  }
  modules.push_back(std::move(module));
  return llvm::Error::success();
}

llvm::Expected<Kernel *> HostCode::getKernel(size_t number, StringRef name) {
  Module &module = *modules[number];
  auto kernel = llvm::find_if(
      module.code.kernels, [&](Kernel &kernel) { return kernel.name == name; });
  if (kernel == module.code.kernels.end())
    return createStringError("no kernel @" + name + " in the module");
  if (kernel->run)
    return &*kernel;
  std::string runName = getRunName(name);
  auto functions = findCallees(module.code.module->getFunction(runName));
  if (llvm::Error error = compile(module, [&](const llvm::GlobalValue *value) {
        auto *function = dyn_cast<llvm::Function>(value);
        return function &&
               functions.contains(const_cast<llvm::Function *>(function));
      }))
    return error;
  auto run = jit->lookup(*module.library, runName);
  if (!run)
    return run.takeError();
  kernel->run = run->toPtr<void (*)(void **)>();
  return &*kernel;
}

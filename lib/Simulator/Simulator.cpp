//===- Simulator.cpp - a GPU made of fibers -------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: modules in NVVM, and what a host asks of a GPU. Leaves: machine code
// of the host, and what it did.
//
//===----------------------------------------------------------------------===//

#include "norm/Simulator/Simulator.h"
#include "Execution.h"
#include "NarrowFloats.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include <cstring>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::createStringError;
namespace orc = llvm::orc;

namespace {
/// A kernel, and the module that it is in.
struct LoadedKernel {
  const HostModule *module;
  const Kernel *kernel;
};
} // namespace

struct Simulator::Implementation {
  explicit Implementation(const SimulatorOptions &options) : options(options) {}

  llvm::Error start();
  llvm::Expected<HostModule *> compile(gpu::GPUModuleOp kernels);

  SimulatorOptions options;
  std::unique_ptr<orc::LLJIT> jit;
  std::vector<std::unique_ptr<HostModule>> modules;
  std::deque<LoadedKernel> loadedKernels;
  ExecutionState state;
  std::vector<LaunchStatistics> statistics;
};

/// LLVM's JIT for this machine, with what kernels call in its main library.
llvm::Error Simulator::Implementation::start() {
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

/// Adds the code of `kernels` to the JIT, in a library of its own.
llvm::Expected<HostModule *>
Simulator::Implementation::compile(gpu::GPUModuleOp kernels) {
  if (llvm::Error error = start())
    return error;
  auto translated =
      translateKernels(kernels, jit->getDataLayout(), jit->getTargetTriple());
  if (!translated)
    return translated.takeError();
  auto module = std::make_unique<HostModule>(std::move(*translated));
  optimize(*module->module);

  auto library =
      jit->createJITDylib("kernels " + std::to_string(modules.size()));
  if (!library)
    return library.takeError();
  library->addToLinkOrder(jit->getMainJITDylib());
  if (llvm::Error error = jit->addIRModule(
          *library, orc::ThreadSafeModule(std::move(module->module),
                                          std::move(module->context))))
    return error;
  for (Kernel &kernel : module->kernels) {
    auto run = jit->lookup(*library, getRunName(kernel.name));
    if (!run)
      return run.takeError();
    kernel.run = run->toPtr<void (*)(void **)>();
  }
  for (const GlobalVariable &variable : module->globals) {
    auto address = jit->lookup(*library, variable.name);
    if (!address)
      return address.takeError();
    state.memory.addVariable(variable.name, address->toPtr<void *>(),
                             variable.bytes);
  }
  return modules.emplace_back(std::move(module)).get();
}

Simulator::Simulator(const SimulatorOptions &options)
    : implementation(std::make_unique<Implementation>(options)) {}

Simulator::~Simulator() = default;

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

/// The code is the number of the module.
llvm::Expected<std::string> Simulator::compile(gpu::GPUModuleOp kernels) {
  auto module = implementation->compile(kernels);
  if (!module)
    return module.takeError();
  return std::to_string(implementation->modules.size() - 1);
}

llvm::Expected<void *> Simulator::load(StringRef code) {
  size_t number;
  if (code.getAsInteger(10, number) || number >= implementation->modules.size())
    return createStringError("the code is not what the simulator made");
  return implementation->modules[number].get();
}

llvm::Expected<void *> Simulator::getKernel(void *loaded, StringRef name) {
  auto *module = static_cast<HostModule *>(loaded);
  auto kernel = llvm::find_if(module->kernels, [&](const Kernel &kernel) {
    return kernel.name == name;
  });
  if (kernel == module->kernels.end())
    return createStringError("no kernel @" + name + " in the module");
  return &implementation->loadedKernels.emplace_back(
      LoadedKernel{module, &*kernel});
}

llvm::Error Simulator::launch(void *kernel, const Launch &launch) {
  auto *loaded = static_cast<LoadedKernel *>(kernel);
  Execution execution(implementation->options, implementation->state,
                      *loaded->kernel, launch, loaded->module->localBytes);
  if (llvm::Error error = execution.run())
    return error;
  implementation->statistics.push_back(execution.getStatistics());
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

llvm::Expected<void *> Simulator::allocate(size_t bytes) {
  if (Buffer *buffer = implementation->state.memory.allocate(bytes))
    return buffer->data;
  return createStringError("no memory for " + Twine(bytes) +
                           " bytes of the simulated GPU");
}

llvm::Error Simulator::release(void *memory) {
  if (!memory || implementation->state.memory.release(memory))
    return llvm::Error::success();
  return createStringError("what is released was not allocated on the device");
}

static llvm::Error checkCopy(const Buffer *buffer, const void *address,
                             size_t bytes, StringRef direction) {
  if (!buffer || buffer->contains(static_cast<const char *>(address), bytes))
    return llvm::Error::success();
  return createStringError(
      "a copy of " + Twine(bytes) + " bytes " + direction + " byte " +
      Twine(static_cast<const char *>(address) - buffer->data) +
      " of a buffer of " + Twine(buffer->bytes) + " bytes is out of bounds");
}

llvm::Error Simulator::copy(void *to, const void *from, size_t bytes) {
  if (bytes == 0)
    return llvm::Error::success();
  Buffer *source = implementation->state.memory.find(from);
  Buffer *destination = implementation->state.memory.find(to);
  if (llvm::Error error = checkCopy(source, from, bytes, "from"))
    return error;
  if (llvm::Error error = checkCopy(destination, to, bytes, "to"))
    return error;
  size_t offset = source ? static_cast<const char *>(from) - source->data : 0;
  if (destination) {
    size_t place = static_cast<char *>(to) - destination->data;
    if (source)
      destination->shadow.copyWritten(place, source->shadow, offset, bytes);
    else
      destination->shadow.setWritten(place, bytes, true);
  } else if (source) {
    size_t at = source->shadow.findUnwritten(offset, bytes);
    if (at < offset + bytes)
      return createStringError("a copy to the host of " + Twine(bytes) +
                               " bytes reads byte " + Twine(at) +
                               " of a buffer of " + Twine(source->bytes) +
                               " bytes, which was never written");
  }
  std::memmove(to, from, bytes);
  return llvm::Error::success();
}

std::vector<LaunchStatistics> Simulator::takeStatistics() {
  return std::exchange(implementation->statistics, {});
}

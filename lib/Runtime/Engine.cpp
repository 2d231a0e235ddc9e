//===- Engine.cpp - compile and call --------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module in the LLVM dialect. Leaves: machine code for the CPU that
// this process runs on, optimized and linked to what it calls.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Engine.h"
#include "DeviceCalls.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "norm/Runtime/FirstError.h"
#include "norm/Runtime/Heap.h"
#include "norm/Target/Machine.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Target/TargetMachine.h"
#include <cstring>

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// What compiled code calls instead of the C library's functions
//===----------------------------------------------------------------------===//

[[noreturn]] static void fail(const Twine &message) {
  llvm::errs() << "error: " << message << "\n";
  // Other threads may be inside compiled code: no destructors.
  std::_Exit(1);
}

static void *jitMalloc(size_t bytes) {
  if (void *block = Heap::get().allocate(bytes))
    return block;
  fail("no memory for " + Twine(bytes) + " bytes");
}

static void *jitCalloc(size_t count, size_t bytes) {
  size_t total = llvm::SaturatingMultiply(count, bytes);
  return std::memset(jitMalloc(total), 0, total);
}

static void *jitAlignedAlloc(size_t alignment, size_t bytes) {
  return jitMalloc(bytes);
}

static void jitFree(void *block) { Heap::get().release(block); }

/// convert-cf-to-llvm turns `cf.assert %c, "message"` into puts and abort.
static void jitPuts(const char *message) {
  // --generate-runtime-verification quotes the op on lines around the reason.
  StringRef reason = StringRef(message).split("^ ").second.split('\n').first;
  // What a failed kernel did not write may be all that the assertion found.
  if (llvm::Error error = DeviceCalls::takeError())
    fail(llvm::toString(std::move(error)));
  fail("the program's assertion failed: " +
       (reason.empty() ? StringRef(message) : reason));
}
static void jitAbort() { fail("aborted"); }

static llvm::orc::SymbolMap getSymbols(llvm::orc::MangleAndInterner interner) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *function) {
    symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                               llvm::JITSymbolFlags::Exported};
  };
  add("malloc", jitMalloc);
  add("calloc", jitCalloc);
  add("aligned_alloc", jitAlignedAlloc);
  add("free", jitFree);
  add("puts", jitPuts);
  add("abort", jitAbort);
  DeviceCalls::forEach(add);
  return symbols;
}

//===----------------------------------------------------------------------===//
// Engine
//===----------------------------------------------------------------------===//

static llvm::Expected<SmallVector<StringRef>>
findSharedLibs(const EngineOptions &options) {
  SmallVector<StringRef> paths(options.sharedLibs.begin(),
                               options.sharedLibs.end());
  if (paths.empty())
    paths = {NORM_OPENMP_LIBRARY, NORM_C_RUNNER_UTILS_LIBRARY};
  for (StringRef path : paths)
    if (!llvm::sys::fs::exists(path))
      return llvm::createStringError("shared library '" + path +
                                     "' does not exist");
  return paths;
}

static void registerTranslations(MLIRContext &context) {
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerOpenMPDialectTranslation(registry);
  gpu::registerOffloadingLLVMTranslationInterfaceExternalModels(registry);
  context.appendDialectRegistry(registry);
}

/// Kernels to what the device made of them, which the code loads as it is
/// initialized.
static llvm::Error compileKernels(ModuleOp module, Device *device) {
  for (auto kernels :
       llvm::make_early_inc_range(module.getOps<gpu::GPUModuleOp>())) {
    if (!device)
      return llvm::createStringError("the module has kernels (gpu.module @" +
                                     kernels.getName() +
                                     "), but runs without a device");
    auto code = device->compile(kernels);
    if (!code)
      return code.takeError();
    OpBuilder builder(kernels);
    // The translation asks for a target, and does nothing with it.
    auto target = builder.getAttr<NVVM::NVVMTargetAttr>();
    auto object = gpu::ObjectAttr::get(target, gpu::CompilationTarget::Binary,
                                       builder.getStringAttr(*code));
    gpu::BinaryOp::create(builder, kernels.getLoc(), kernels.getName(),
                          /*offloadingHandler=*/nullptr,
                          ArrayRef<Attribute>(object));
    kernels.erase();
  }
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<Engine>>
Engine::create(ModuleOp module, const EngineOptions &options) {
  registerTranslations(*module.getContext());
  MachineOptions machineOptions;
  machineOptions.cpu = options.cpu;
  machineOptions.optLevel = options.optLevel;
  auto machine = createMachine(machineOptions);
  if (!machine)
    return machine.takeError();
  if (llvm::Error error = checkRunsHere(*machine))
    return error;
  auto sharedLibs = findSharedLibs(options);
  if (!sharedLibs)
    return sharedLibs.takeError();

  if (llvm::Error error = compileKernels(module, options.device))
    return error;

  // The machine outlives the transformer: the engine keeps it.
  auto transformer = makeOptimizingTransformer(
      options.optLevel, /*sizeLevel=*/0, machine->machine.get());
  ExecutionEngineOptions engineOptions;
  engineOptions.transformer = transformer;
  engineOptions.jitCodeGenOptLevel = machine->machine->getOptLevel();
  engineOptions.sharedLibPaths = *sharedLibs;
  engineOptions.enableGDBNotificationListener = false;
  engineOptions.enablePerfNotificationListener = false;
  FirstError diagnostics(module.getContext());
  auto engine = ExecutionEngine::create(module, engineOptions,
                                        std::move(machine->machine));
  if (!engine)
    return diagnostics.take(llvm::toString(engine.takeError()));
  (*engine)->registerSymbols(getSymbols);
  if (options.device)
    DeviceCalls::setDevice(options.device);
  (*engine)->initialize();
  if (llvm::Error error = DeviceCalls::takeError())
    return error;
  return std::unique_ptr<Engine>(new Engine(std::move(*engine)));
}

Engine::Engine(std::unique_ptr<ExecutionEngine> engine)
    : engine(std::move(engine)) {}

Engine::~Engine() = default;

llvm::Error Engine::takeError() { return DeviceCalls::takeError(); }

llvm::Expected<Engine::Function> Engine::lookup(StringRef name) const {
  return engine->lookupPacked(("_mlir_ciface_" + name).str());
}

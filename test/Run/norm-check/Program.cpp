//===- Program.cpp - text to machine code ---------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module as text. Leaves: an engine that runs its functions.
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include "norm/NVPTX/CUDADevice.h"
#include "norm/Passes.h"
#include "norm/Pipelines.h"
#include "norm/Runtime/FirstError.h"
#include "norm/Simulator/Simulator.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

static std::string getArchitecture(Way way) {
  if (way == Way::CUDA) {
    auto gpu = CUDADevice::create();
    if (gpu)
      return (*gpu)->getTarget().arch.str();
    // createDevice says why there is none.
    llvm::consumeError(gpu.takeError());
  }
  return way == Way::GPUSimulatorWithoutClusters ? "sm_80" : "sm_90";
}

void check::buildLowering(OpPassManager &pm, Way way,
                          std::optional<int64_t> streamingBytes) {
  GPUPipelineOptions options;
  if (streamingBytes)
    options.streamingBytes = *streamingBytes;
  switch (way) {
  case Way::CPUWithoutConversions:
    options.f16Conversion = options.bf16Rounding = false;
    [[fallthrough]];
  case Way::CPU:
    buildCPUPipeline(pm, options);
    break;
  case Way::Linalg:
    pm.addPass(createDecompose());
    pm.addPass(createToLinalg());
    buildBaselinePipeline(pm, options);
    break;
  case Way::GPUSimulator:
  case Way::GPUSimulatorWithoutClusters:
  case Way::CUDA:
    options.arch = getArchitecture(way);
    buildGPUPipeline(pm, options);
    break;
  }
}

llvm::Expected<std::unique_ptr<Device>> check::createDevice(Way way) {
  if (!isOnGPU(way))
    return nullptr;
  if (way == Way::CUDA)
    return CUDADevice::create();
  auto target = getGPUTarget(getArchitecture(way));
  if (!target)
    return target.takeError();
  return std::make_unique<Simulator>(SimulatorOptions{*target, {}});
}

llvm::Expected<Program> Program::compile(MLIRContext &context, StringRef text,
                                         Way way) {
  FirstError error(&context);
  auto module = parseSourceString<ModuleOp>(text, &context);
  if (!module)
    return error.take("cannot parse the program");
  Program program;
  for (auto function : module->getOps<func::FuncOp>()) {
    auto entry = findEntryPoint(*module, function.getName());
    if (!entry)
      return entry.takeError();
    program.functions.push_back(std::move(*entry));
  }
  protectArguments(*module);
  PassManager pm(&context);
  if (way != Way::Linalg)
    buildRowsPipeline(pm, RowsPipelineOptions());
  buildLowering(pm, way);
  if (failed(pm.run(*module)))
    return error.take("cannot lower the program");
  auto device = createDevice(way);
  if (!device)
    return device.takeError();
  program.device = std::move(*device);
  EngineOptions options;
  options.device = program.device.get();
  auto engine = Engine::create(*module, options);
  if (!engine)
    return engine.takeError();
  program.engine = std::move(*engine);
  return program;
}

llvm::Expected<SmallVector<Buffer>>
Program::run(StringRef function, MutableArrayRef<Buffer> arguments) const {
  auto entry = llvm::find_if(functions, [&](const EntryPoint &entry) {
    return entry.name == function;
  });
  auto call = Call::create(*engine, *entry, arguments);
  if (!call)
    return call.takeError();
  if (auto seconds = call->run(); !seconds)
    return seconds.takeError();
  return call->getResults();
}

//===- Accelerator.cpp - what runs the kernels ----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Accelerator.h"
#include "norm/NVPTX/CUDADevice.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;

static llvm::Expected<Accelerator> createSimulator(const Options &options) {
  auto target = getGPUTarget(options.arch);
  if (!target)
    return target.takeError();
  Accelerator result;
  auto simulator =
      std::make_unique<Simulator>(SimulatorOptions{*target, options.order});
  result.arch = options.arch;
  result.simulator = simulator.get();
  result.device = std::move(simulator);
  return result;
}

static llvm::Expected<Accelerator> createGPU() {
  auto gpu = CUDADevice::create();
  if (!gpu)
    return gpu.takeError();
  Accelerator result;
  result.arch = (*gpu)->getTarget().arch.str();
  result.device = std::move(*gpu);
  return result;
}

llvm::Expected<Accelerator> run::createAccelerator(const Options &options) {
  switch (options.target) {
  case Options::Target::CPU:
    return Accelerator{nullptr, options.arch};
  case Options::Target::GPUSimulator:
    return createSimulator(options);
  case Options::Target::CUDA:
    return createGPU();
  }
  llvm_unreachable("all targets are listed");
}

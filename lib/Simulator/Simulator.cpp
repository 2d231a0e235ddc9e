//===- Simulator.cpp - a GPU made of fibers -------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: what a host asks of a GPU. Leaves: it, done by this machine.
//
//===----------------------------------------------------------------------===//

#include "norm/Simulator/Simulator.h"
#include "Execution.h"
#include "HostCode.h"
#include <cstring>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::createStringError;

struct Simulator::Implementation {
  explicit Implementation(const SimulatorOptions &options) : options(options) {}

  SimulatorOptions options;
  ExecutionState state;
  HostCode code;
  std::vector<LaunchStatistics> statistics;
};

Simulator::Simulator(const SimulatorOptions &options)
    : implementation(std::make_unique<Implementation>(options)) {}

Simulator::~Simulator() = default;

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

/// The code is the number of the module.
llvm::Expected<std::string> Simulator::compile(gpu::GPUModuleOp kernels) {
  HostCode &code = implementation->code;
  if (llvm::Error error = code.add(kernels, implementation->state.memory))
    return error;
  return std::to_string(code.size() - 1);
}

/// Numbers as pointers; null would be no module.
llvm::Expected<void *> Simulator::load(StringRef code) {
  uintptr_t number;
  if (code.getAsInteger(10, number) || number >= implementation->code.size())
    return createStringError("the code is not what the simulator made");
  return reinterpret_cast<void *>(number + 1);
}

llvm::Expected<void *> Simulator::getKernel(void *module, StringRef name) {
  return implementation->code.getKernel(reinterpret_cast<uintptr_t>(module) - 1,
                                        name);
}

llvm::Error Simulator::launch(void *kernel, const Launch &launch) {
  Execution execution(implementation->options, implementation->state,
                      *static_cast<Kernel *>(kernel), launch);
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

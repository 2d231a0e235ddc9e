//===- DeviceCalls.cpp - what compiled code calls of a device -------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: calls with the signatures of upstream's CUDA wrappers. Leaves: calls
// of a Device, each of which ends before its caller goes on: streams and events
// are nothing.
//
//===----------------------------------------------------------------------===//

#include "DeviceCalls.h"
#include "norm/Runtime/Heap.h"
#include <vector>

using namespace mlir;
using namespace mlir::norm;

static Device *current = nullptr;
static std::string firstError;

void DeviceCalls::setDevice(Device *device) { current = device; }

llvm::Error DeviceCalls::takeError() {
  if (firstError.empty())
    return llvm::Error::success();
  return llvm::createStringError(std::exchange(firstError, ""));
}

static bool isFailed() { return !firstError.empty(); }

static void keep(llvm::Error error) {
  if (error && !isFailed())
    firstError = llvm::toString(std::move(error));
  else
    llvm::consumeError(std::move(error));
}

template <typename T> static T keep(llvm::Expected<T> value) {
  if (value)
    return *value;
  keep(value.takeError());
  return T();
}

//===----------------------------------------------------------------------===//
// Modules and launches
//===----------------------------------------------------------------------===//

static void *moduleLoad(const char *code, size_t bytes) {
  return isFailed() ? nullptr : keep(current->load(StringRef(code, bytes)));
}
static void moduleUnload(void *) {}

static void *moduleGetFunction(void *module, const char *name) {
  return isFailed() ? nullptr : keep(current->getKernel(module, name));
}

static void launchClusterKernel(void *kernel, intptr_t clusterX,
                                intptr_t clusterY, intptr_t clusterZ,
                                intptr_t gridX, intptr_t gridY, intptr_t gridZ,
                                intptr_t blockX, intptr_t blockY,
                                intptr_t blockZ, int32_t sharedBytes,
                                void *stream, void **arguments, void **extra,
                                size_t count) {
  if (isFailed())
    return;
  for (intptr_t size : {clusterX, clusterY, clusterZ, gridX, gridY, gridZ,
                        blockX, blockY, blockZ, intptr_t(sharedBytes)})
    if (size < 0 || size > UINT32_MAX)
      return keep(
          llvm::createStringError("a kernel is launched with the size " +
                                  Twine(size) + ", expected one in [0, 2^32)"));
  Launch launch;
  auto set = [](std::array<unsigned, 3> &sizes, intptr_t x, intptr_t y,
                intptr_t z) {
    sizes = {unsigned(x), unsigned(y), unsigned(z)};
  };
  set(launch.grid, gridX, gridY, gridZ);
  set(launch.block, blockX, blockY, blockZ);
  set(launch.cluster, clusterX, clusterY, clusterZ);
  launch.dynamicSharedBytes = sharedBytes;
  launch.arguments = ArrayRef(arguments, count);
  keep(current->launch(kernel, launch));
}

static void launchKernel(void *kernel, intptr_t gridX, intptr_t gridY,
                         intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                         intptr_t blockZ, int32_t sharedBytes, void *stream,
                         void **arguments, void **extra, size_t count) {
  launchClusterKernel(kernel, 1, 1, 1, gridX, gridY, gridZ, blockX, blockY,
                      blockZ, sharedBytes, stream, arguments, extra, count);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// After an error memory of the host, since compiled code may touch it.
static void *memAlloc(uint64_t bytes, void *stream, bool isHostShared) {
  if (isHostShared)
    keep(llvm::createStringError("memory that the host and the device share "
                                 "is not supported: use gpu.memcpy"));
  if (void *memory = isFailed() ? nullptr : keep(current->allocate(bytes)))
    return memory;
  return Heap::get().allocate(bytes);
}

static void memFree(void *memory, void *stream) {
  if (!isFailed())
    keep(current->release(memory));
}

static void memcpyOnDevice(void *to, void *from, size_t bytes, void *stream) {
  if (!isFailed())
    keep(current->copy(to, from, bytes));
}

template <typename T>
static void memsetOnDevice(void *to, T value, size_t count, void *stream) {
  if (isFailed())
    return;
  std::vector<T> values(count, value);
  keep(current->copy(to, values.data(), count * sizeof(T)));
}

static void memHostRegister(int64_t rank, void *descriptor, int64_t bytes) {}
static void memHostUnregister(int64_t rank, void *descriptor, int64_t bytes) {}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

static void *create() { return nullptr; }
static void ignore(void *) {}
static void ignorePair(void *, void *) {}
static void setDefaultDevice(int32_t) {}

void DeviceCalls::forEach(llvm::function_ref<void(StringRef, void *)> add) {
  auto addFunction = [&](StringRef name, auto *function) {
    add(name, reinterpret_cast<void *>(function));
  };
  addFunction("mgpuModuleLoad", moduleLoad);
  addFunction("mgpuModuleUnload", moduleUnload);
  addFunction("mgpuModuleGetFunction", moduleGetFunction);
  addFunction("mgpuLaunchKernel", launchKernel);
  addFunction("mgpuLaunchClusterKernel", launchClusterKernel);
  addFunction("mgpuMemAlloc", memAlloc);
  addFunction("mgpuMemFree", memFree);
  addFunction("mgpuMemcpy", memcpyOnDevice);
  addFunction("mgpuMemset16", memsetOnDevice<uint16_t>);
  addFunction("mgpuMemset32", memsetOnDevice<uint32_t>);
  addFunction("mgpuMemHostRegisterMemRef", memHostRegister);
  addFunction("mgpuMemHostUnregisterMemRef", memHostUnregister);
  addFunction("mgpuSetDefaultDevice", setDefaultDevice);
  addFunction("mgpuStreamCreate", create);
  addFunction("mgpuStreamDestroy", ignore);
  addFunction("mgpuStreamSynchronize", ignore);
  addFunction("mgpuStreamWaitEvent", ignorePair);
  addFunction("mgpuEventCreate", create);
  addFunction("mgpuEventDestroy", ignore);
  addFunction("mgpuEventSynchronize", ignore);
  addFunction("mgpuEventRecord", ignorePair);
}

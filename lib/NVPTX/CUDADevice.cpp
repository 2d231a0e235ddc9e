//===- CUDADevice.cpp - kernels on a GPU ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: kernels, launches. Leaves: calls of CUDA's driver, each of which is
// over when it returns.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/CUDADevice.h"
#include "CUDADriver.h"
#include "norm/NVPTX/PTX.h"
#include <deque>

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

static cuda::Address addressOf(const void *memory) {
  return reinterpret_cast<uintptr_t>(memory);
}

namespace {
/// A kernel that was looked up.
struct Kernel {
  std::string name;
  cuda::Handle function;
  /// What the function may be launched with.
  unsigned dynamicSharedBytes = 0;
};

class DriverDevice final : public CUDADevice {
public:
  DriverDevice(const cuda::Driver &driver, cuda::DeviceNumber number,
               const GPUTarget &target, const CUDAToolkit &toolkit)
      : driver(driver), number(number), target(target), toolkit(toolkit) {}

  /// What goes wrong here is of no consequence any more.
  ~DriverDevice() override {
    for (cuda::Handle module : modules)
      driver.moduleUnload(module);
    if (context)
      driver.devicePrimaryCtxRelease(number);
  }

  llvm::Error enterContext() {
    if (llvm::Error error =
            driver.check("cuDevicePrimaryCtxRetain",
                         driver.devicePrimaryCtxRetain(&context, number)))
      return error;
    return driver.check("cuCtxSetCurrent", driver.ctxSetCurrent(context));
  }

  const GPUTarget &getTarget() const override { return target; }

  llvm::Expected<std::string> compile(gpu::GPUModuleOp module) override {
    auto ptx = emitPTX(module, target, toolkit);
    if (!ptx)
      return ptx;
    // Without an assembler the driver compiles PTX.
    if (auto ptxas = toolkit.findProgram("ptxas"); !ptxas) {
      llvm::consumeError(ptxas.takeError());
      return ptx;
    }
    auto cubin = toolkit.assemble(*ptx, target);
    if (!cubin)
      return cubin.takeError();
    return std::move(cubin->code);
  }

  llvm::Expected<void *> load(StringRef code) override {
    // PTX ends with a zero.
    std::string data = code.str();
    char log[4096] = "";
    int options[] = {cuda::errorLog, cuda::errorLogBytes};
    void *values[] = {log, reinterpret_cast<void *>(sizeof(log))};
    cuda::Handle module = nullptr;
    llvm::Error error = driver.check(
        "cuModuleLoadDataEx",
        driver.moduleLoadDataEx(&module, data.c_str(), std::size(options),
                                options, values));
    if (!error) {
      modules.push_back(module);
      return module;
    }
    log[sizeof(log) - 1] = 0;
    StringRef reason = StringRef(log).trim().split('\n').first;
    if (reason.empty())
      return error;
    return createStringError(llvm::toString(std::move(error)) + ": " + reason);
  }

  llvm::Expected<void *> getKernel(void *module, StringRef name) override {
    Kernel kernel{name.str(), nullptr};
    if (llvm::Error error =
            check(kernel, "cuModuleGetFunction",
                  driver.moduleGetFunction(&kernel.function, module,
                                           kernel.name.c_str())))
      return error;
    return &kernels.emplace_back(kernel);
  }

  llvm::Error launch(void *handle, const Launch &launch) override {
    auto &kernel = *static_cast<Kernel *>(handle);
    // More than 48 KB, with what is static, has to be asked for.
    if (launch.dynamicSharedBytes > kernel.dynamicSharedBytes) {
      if (llvm::Error error =
              check(kernel, "cuFuncSetAttribute",
                    driver.funcSetAttribute(kernel.function,
                                            cuda::mostDynamicSharedBytes,
                                            launch.dynamicSharedBytes)))
        return error;
      kernel.dynamicSharedBytes = launch.dynamicSharedBytes;
    }
    cuda::LaunchAttribute cluster = {cuda::clusterDimension, {}, {}};
    llvm::copy(launch.cluster, cluster.cluster);
    cuda::LaunchConfig config = {};
    llvm::copy(launch.grid, config.grid);
    llvm::copy(launch.block, config.block);
    config.sharedBytes = launch.dynamicSharedBytes;
    if (launch.cluster != std::array<unsigned, 3>{1, 1, 1}) {
      config.attributes = &cluster;
      config.numAttributes = 1;
    }
    if (llvm::Error error = check(
            kernel, "cuLaunchKernelEx",
            driver.launchKernelEx(&config, kernel.function, launch.arguments,
                                  /*extra=*/nullptr)))
      return error;
    return check(kernel, "cuCtxSynchronize", driver.ctxSynchronize());
  }

  llvm::Expected<void *> allocate(size_t bytes) override {
    cuda::Address address = 0;
    // The driver does not allocate nothing.
    if (llvm::Error error =
            driver.check("cuMemAlloc of " + std::to_string(bytes) + " bytes",
                         driver.memAlloc(&address, std::max<size_t>(bytes, 1))))
      return error;
    return reinterpret_cast<void *>(static_cast<uintptr_t>(address));
  }

  llvm::Error release(void *memory) override {
    return driver.check("cuMemFree", driver.memFree(addressOf(memory)));
  }

  llvm::Error copy(void *to, const void *from, size_t bytes) override {
    if (bytes == 0)
      return llvm::Error::success();
    return driver.check("cuMemcpy of " + std::to_string(bytes) + " bytes",
                        driver.memcpy(addressOf(to), addressOf(from), bytes));
  }

private:
  llvm::Error check(const Kernel &kernel, StringRef function,
                    cuda::Result result) const {
    if (result == 0)
      return llvm::Error::success();
    return driver.check("kernel " + kernel.name + ": " + function.str(),
                        result);
  }

  cuda::Driver driver;
  cuda::DeviceNumber number;
  GPUTarget target;
  CUDAToolkit toolkit;
  cuda::Handle context = nullptr;
  SmallVector<cuda::Handle> modules;
  // Its elements stay where they are.
  std::deque<Kernel> kernels;
};
} // namespace

/// The target of a GPU.
static llvm::Expected<GPUTarget> findTarget(const cuda::Driver &driver,
                                            cuda::DeviceNumber number) {
  int major = 0, minor = 0;
  for (auto [attribute, value] : {std::pair(cuda::capabilityMajor, &major),
                                  std::pair(cuda::capabilityMinor, &minor)})
    if (llvm::Error error =
            driver.check("cuDeviceGetAttribute",
                         driver.deviceGetAttribute(value, attribute, number)))
      return error;
  return getGPUTarget(major, minor);
}

llvm::Expected<std::unique_ptr<CUDADevice>>
CUDADevice::create(const CUDAToolkit &toolkit) {
  auto driver = cuda::Driver::open();
  if (!driver)
    return driver.takeError();
  if (llvm::Error error = driver->check("cuInit", driver->init(0)))
    return error;
  int count = 0;
  if (llvm::Error error =
          driver->check("cuDeviceGetCount", driver->deviceGetCount(&count)))
    return error;
  if (count == 0)
    return createStringError("no GPU: the CUDA driver has no device");
  cuda::DeviceNumber number = 0;
  if (llvm::Error error =
          driver->check("cuDeviceGet", driver->deviceGet(&number, 0)))
    return error;
  auto target = findTarget(*driver, number);
  if (!target)
    return target.takeError();
  auto device =
      std::make_unique<DriverDevice>(*driver, number, *target, toolkit);
  if (llvm::Error error = device->enterContext())
    return error;
  return device;
}

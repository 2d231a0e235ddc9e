//===- CUDADriver.cpp - the functions of libcuda --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CUDADriver.h"
#include "llvm/Support/DynamicLibrary.h"

using namespace mlir;
using namespace mlir::norm::cuda;
using llvm::createStringError;

static constexpr const char *library = "libcuda.so.1";

llvm::Expected<Driver> Driver::open() {
  std::string error;
  auto opened = llvm::sys::DynamicLibrary::getPermanentLibrary(library, &error);
  if (!opened.isValid())
    return createStringError("no CUDA driver: " + error);
  Driver driver;
  // The first that is missing.
  StringRef missing;
  auto find = [&](const char *name, auto &function) {
    void *address = opened.getAddressOfSymbol(name);
    function = reinterpret_cast<std::decay_t<decltype(function)>>(address);
    if (!address && missing.empty())
      missing = name;
  };
  find("cuInit", driver.init);
  find("cuGetErrorName", driver.getErrorName);
  find("cuGetErrorString", driver.getErrorString);
  find("cuDeviceGetCount", driver.deviceGetCount);
  find("cuDeviceGet", driver.deviceGet);
  find("cuDeviceGetAttribute", driver.deviceGetAttribute);
  find("cuDevicePrimaryCtxRetain", driver.devicePrimaryCtxRetain);
  find("cuDevicePrimaryCtxRelease_v2", driver.devicePrimaryCtxRelease);
  find("cuCtxSetCurrent", driver.ctxSetCurrent);
  find("cuCtxSynchronize", driver.ctxSynchronize);
  find("cuModuleLoadDataEx", driver.moduleLoadDataEx);
  find("cuModuleUnload", driver.moduleUnload);
  find("cuModuleGetFunction", driver.moduleGetFunction);
  find("cuFuncSetAttribute", driver.funcSetAttribute);
  find("cuLaunchKernelEx", driver.launchKernelEx);
  find("cuMemAlloc_v2", driver.memAlloc);
  find("cuMemFree_v2", driver.memFree);
  find("cuMemcpy", driver.memcpy);
  if (!missing.empty())
    return createStringError(
        Twine(library) + " has no " + missing +
        ", expected a CUDA driver of version 11.8 or later");
  return driver;
}

llvm::Error Driver::check(StringRef function, Result result) const {
  if (result == 0)
    return llvm::Error::success();
  const char *name = nullptr, *text = nullptr;
  if (getErrorName(result, &name) != 0 || !name)
    return createStringError(function + ": CUDA's error " + Twine(result));
  std::string message = (function + ": " + name).str();
  if (getErrorString(result, &text) == 0 && text)
    message += std::string(", ") + text;
  return createStringError(message);
}

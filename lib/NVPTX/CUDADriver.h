//===- CUDADriver.h - the functions of libcuda ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of CUDA's driver API that a device needs, opened at run time:
// neither CUDA's headers nor its library are there when this is built. Types
// and numbers are those of cuda.h 13.0, whose names follow `cu`; they are the
// same in every version since 11.8, which brought cuLaunchKernelEx.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_NVPTX_CUDADRIVER_H
#define NORM_LIB_NVPTX_CUDADRIVER_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"
#include <cstddef>
#include <cstdint>

namespace mlir::norm::cuda {

/// CUresult; 0 is CUDA_SUCCESS.
using Result = int;
/// CUdevice, CUdeviceptr.
using DeviceNumber = int;
using Address = unsigned long long;
/// CUcontext, CUmodule, CUfunction, CUstream.
using Handle = void *;

/// CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR and MINOR.
inline constexpr int capabilityMajor = 75, capabilityMinor = 76;
/// CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES.
inline constexpr int mostDynamicSharedBytes = 8;
/// CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES.
inline constexpr int errorLog = 5, errorLogBytes = 6;
/// CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION.
inline constexpr int clusterDimension = 4;

/// CUlaunchAttribute, whose value is a union of 64 bytes.
struct alignas(8) LaunchAttribute {
  int id;
  char pad[4];
  unsigned cluster[16];
};
static_assert(sizeof(LaunchAttribute) == 72);

/// CUlaunchConfig.
struct LaunchConfig {
  unsigned grid[3], block[3], sharedBytes;
  Handle stream;
  LaunchAttribute *attributes;
  unsigned numAttributes;
};
static_assert(sizeof(LaunchConfig) == 56);

/// The functions by their names in libcuda, without "cu".
struct Driver {
  Result (*init)(unsigned flags);
  Result (*getErrorName)(Result, const char **);
  Result (*getErrorString)(Result, const char **);
  Result (*deviceGetCount)(int *);
  Result (*deviceGet)(DeviceNumber *, int ordinal);
  Result (*deviceGetAttribute)(int *, int attribute, DeviceNumber);
  Result (*devicePrimaryCtxRetain)(Handle *, DeviceNumber);
  Result (*devicePrimaryCtxRelease)(DeviceNumber);
  Result (*ctxSetCurrent)(Handle);
  Result (*ctxSynchronize)();
  Result (*moduleLoadDataEx)(Handle *, const void *, unsigned, int *, void **);
  Result (*moduleUnload)(Handle);
  Result (*moduleGetFunction)(Handle *, Handle, const char *);
  Result (*funcSetAttribute)(Handle, int attribute, int value);
  Result (*launchKernelEx)(const LaunchConfig *, Handle, void **, void **);
  Result (*memAlloc)(Address *, size_t);
  Result (*memFree)(Address);
  Result (*memcpy)(Address, Address, size_t);

  /// Opens libcuda.so.1, which stays open.
  static llvm::Expected<Driver> open();

  /// Success, or "cuMemAlloc: CUDA_ERROR_OUT_OF_MEMORY, out of memory".
  llvm::Error check(StringRef function, Result result) const;
};

} // namespace mlir::norm::cuda

#endif // NORM_LIB_NVPTX_CUDADRIVER_H

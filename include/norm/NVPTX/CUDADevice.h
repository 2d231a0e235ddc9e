//===- CUDADevice.h - kernels on a GPU --------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An NVIDIA GPU as a Device, by the driver that this machine has.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVPTX_CUDADEVICE_H
#define NORM_NVPTX_CUDADEVICE_H

#include "norm/GPU/GPUTarget.h"
#include "norm/NVPTX/Toolkit.h"
#include "norm/Runtime/Device.h"
#include <memory>

namespace mlir::norm {

/// Used by the thread that creates it. What the driver says against a call is
/// the error: "kernel rms_norm: cuLaunchKernelEx: CUDA_ERROR_INVALID_VALUE,
/// invalid argument".
class CUDADevice : public Device {
public:
  /// The first GPU of those that CUDA_VISIBLE_DEVICES leaves, in its primary
  /// context, which other libraries of the process share. Fails where there is
  /// no driver, no GPU, or no target for it.
  static llvm::Expected<std::unique_ptr<CUDADevice>>
  create(const CUDAToolkit &toolkit = CUDAToolkit());

  /// What its kernels are to be lowered for.
  virtual const GPUTarget &getTarget() const = 0;
};

} // namespace mlir::norm

#endif // NORM_NVPTX_CUDADEVICE_H

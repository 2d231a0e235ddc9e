//===- Device.h - what runs kernels -----------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A GPU or its simulator, as compiled code sees it: memory, and kernels by
// name.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_DEVICE_H
#define NORM_RUNTIME_DEVICE_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/Support/Error.h"
#include <array>
#include <cstddef>
#include <cstdint>

namespace mlir::norm {

/// A launch of a kernel. Sizes are those along x, y and z.
struct Launch {
  /// In blocks, threads, and blocks of a cluster.
  std::array<unsigned, 3> grid, block, cluster = {1, 1, 1};
  /// Beside what the kernel itself has of it.
  unsigned dynamicSharedBytes = 0;
  /// The address of each argument.
  ArrayRef<void *> arguments;
};

/// No function aborts or prints: what goes wrong is returned, as one line.
class Device {
public:
  virtual ~Device() = default;

  /// What `load` takes for `module`, whose kernels are in NVVM: code of this
  /// device, or whatever names it.
  virtual llvm::Expected<std::string> compile(gpu::GPUModuleOp module) = 0;
  /// A module that kernels can be looked up in, valid as long as the device.
  virtual llvm::Expected<void *> load(StringRef code) = 0;
  virtual llvm::Expected<void *> getKernel(void *module, StringRef name) = 0;
  /// Returns when the kernel has ended.
  virtual llvm::Error launch(void *kernel, const Launch &launch) = 0;

  /// Memory of the device, aligned to 256 bytes.
  virtual llvm::Expected<void *> allocate(size_t bytes) = 0;
  virtual llvm::Error release(void *memory) = 0;
  /// Each of them may be memory of the device or of the host.
  virtual llvm::Error copy(void *to, const void *from, size_t bytes) = 0;
};

} // namespace mlir::norm

#endif // NORM_RUNTIME_DEVICE_H

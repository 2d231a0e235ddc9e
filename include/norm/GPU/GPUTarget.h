//===- GPUTarget.h - what the lowering knows of a GPU -----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The architectures that kernels can be made for, as a table.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_GPU_GPUTARGET_H
#define NORM_GPU_GPUTARGET_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"

namespace mlir::norm {

/// Limits of a compute capability. Source: CUDA C++ Programming Guide 13.0,
/// "Compute Capabilities", and PTX ISA 9.0 for the versions.
struct GPUTarget {
  /// As ptxas names it: sm_90.
  StringLiteral arch;
  /// The compute capability as a number: 90.
  unsigned capability;
  /// The least PTX version that has it and all that is used on it: 78 is 7.8.
  unsigned ptxVersion;
  /// The bytes of shared memory that a block can ask for, and of a
  /// multiprocessor.
  unsigned blockSharedBytes, sharedBytes;
  /// The most threads and blocks of a multiprocessor at once.
  unsigned threads, blocks;
  /// The bytes of the widest access to global memory.
  unsigned accessBytes;

  /// Registers of 32 bits: of a multiprocessor, and the most of a thread.
  static constexpr unsigned registers = 65536, threadRegisters = 255;
  static constexpr unsigned warpThreads = 32, blockThreads = 1024;
  /// The most blocks of a cluster on every device that has clusters.
  static constexpr unsigned clusterBlocks = 8;

  bool hasClusters() const { return capability >= 90; }
  /// Whether f32 is converted to floats of 8 bits by instructions.
  bool hasF8Conversion() const { return capability >= 89; }
};

ArrayRef<GPUTarget> getGPUTargets();
/// The target of this name; the error lists the names.
llvm::Expected<GPUTarget> getGPUTarget(StringRef arch);
/// The target for a device of this compute capability, such as 9, 0: the last
/// one whose code runs there.
llvm::Expected<GPUTarget> getGPUTarget(unsigned major, unsigned minor);

/// The target that is taken where nothing says which.
inline constexpr StringLiteral kDefaultGPU = "sm_90";

} // namespace mlir::norm

#endif // NORM_GPU_GPUTARGET_H

//===- Resources.h - what a kernel takes of a multiprocessor ----*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registers and memory as ptxas reports them, and how many blocks fit.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVPTX_RESOURCES_H
#define NORM_NVPTX_RESOURCES_H

#include "norm/GPU/GPUTarget.h"

namespace mlir::norm {

/// Of an assembled kernel. Registers, stack and spills are those of a thread,
/// all else is a block's; memory is in bytes.
struct KernelResources {
  std::string name;
  unsigned registers = 0;
  unsigned stackBytes = 0, spillStoreBytes = 0, spillLoadBytes = 0;
  /// Without what a launch adds.
  unsigned sharedBytes = 0;
  unsigned barriers = 0;
  /// All banks together: parameters and constants.
  unsigned constantBytes = 0;
};

/// The kernels that the log of `ptxas -v` speaks of, in its order. Functions
/// that are no kernels are left out.
SmallVector<KernelResources> parsePtxasLog(StringRef log);

/// How many blocks a multiprocessor runs at once.
struct Occupancy {
  unsigned blocks = 0;
  /// Of these blocks.
  unsigned warps = 0;
  /// Of the most warps of a multiprocessor.
  double fraction = 0;
  /// What allows no more: registers, shared memory, threads or blocks.
  StringRef limit;
};

/// For blocks of `threads` threads with `sharedBytes`, static and dynamic.
/// Source: the rules of CUDA's occupancy calculator (cuda_occupancy.h, 13.0)
/// for compute capability 8.0 and later. 0 blocks: the kernel does not run.
Occupancy getOccupancy(const GPUTarget &target, unsigned threads,
                       unsigned registers, unsigned sharedBytes);

} // namespace mlir::norm

#endif // NORM_NVPTX_RESOURCES_H

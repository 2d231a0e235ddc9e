//===- KernelLaunch.h - how a kernel is launched ----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the host must know of a kernel: its geometry, and on what it works. It
// stands on the kernel as an attribute, from which launches are built as IR and
// written as C.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_GPU_KERNELLAUNCH_H
#define NORM_GPU_KERNELLAUNCH_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"
#include "norm/IR/CAttributes.h"
#include <optional>

namespace mlir::norm {

/// What an integer argument of a kernel must be for the kernel to work.
struct ArgumentBound {
  /// The number of the argument.
  int64_t argument;
  /// argument <= most, and it is a multiple of `multiple`.
  int64_t most, multiple;
};

/// The kernels of one row program stand in one gpu.module, in the order in
/// which they are tried: the first one is launched whose conditions hold. The
/// last has none. They have the same parameters.
struct KernelLaunch {
  /// The threads of a block, along x.
  int64_t threads = 0;
  /// How many rows a block (of a cluster: a cluster) works on at once.
  int64_t rowsPerBlock = 1;
  /// More blocks (clusters) than this are never launched. Any number from 1 on
  /// is right: blocks take further rows until there are none.
  int64_t mostBlocks = 0;
  /// The blocks of a cluster, along x; 1: no clusters. On an architecture
  /// without clusters the kernel is another one, and is launched with 1.
  int64_t clusterBlocks = 1;
  /// Dynamic shared memory of a block, in bytes.
  int64_t sharedBytes = 0;
  /// The number of rows: this, times each of these arguments.
  int64_t staticRows = 1;
  SmallVector<int64_t> rowArguments = {};

  /// Conditions: the address that every pointer is a multiple of, in bytes, and
  /// what sizes and strides may be.
  int64_t alignment = 1;
  SmallVector<ArgumentBound> bounds = {};

  bool isUnconditional() const { return alignment == 1 && bounds.empty(); }

  /// As `norm.launch` (kLaunchAttr) on a kernel.
  DictionaryAttr toAttribute(MLIRContext *context) const;
  /// That of a kernel, a gpu.func or an llvm.func, if it has one.
  static std::optional<KernelLaunch> get(Operation *kernel);
};

} // namespace mlir::norm

#endif // NORM_GPU_KERNELLAUNCH_H

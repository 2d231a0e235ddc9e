//===- Kernel.h - one kernel, its cases and its formula ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernels that are checked, arguments for them, and what they must compute.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_KERNEL_H
#define NORM_CHECK_KERNEL_H

#include "Data.h"
#include "norm/Kernels/BuildKernel.h"

namespace mlir::norm::check {

/// One kernel, and what it is called with.
struct KernelCase {
  KernelSpec spec;
  /// The lengths of rows, or the numbers of positions of a channel.
  SmallVector<int64_t> lengths;
  SmallVector<Fill> fills = {Fill::Plain};
  int64_t rows = 3;
};

/// Every op with every variant, of elements of `type`: a type that is computed
/// on.
std::vector<KernelCase> getKernelCases(FloatType type);

/// Those that may write over what they read, with so many rows that threads
/// share them and results can be written past the caches.
std::vector<KernelCase> getStreamedKernelCases(FloatType type);

/// The arguments of a kernel, one buffer for each of its operands.
struct KernelArguments {
  SmallVector<KernelOperand> operands;
  SmallVector<Buffer> buffers;

  /// The number of the operand named so, or nothing.
  std::optional<unsigned> find(StringRef name) const;
};

/// Random elements as `fill` says for x, plain ones for what else is read; a
/// dynamic number of columns, or of positions, is `length`, other sizes are
/// `rows`.
KernelArguments makeKernelArguments(const KernelSpec &spec, int64_t rows,
                                    int64_t length, Fill fill, Random &random);

/// The largest error of what a call wrote, as a part of what is allowed:
/// `before` it and `after` it.
double getKernelError(const KernelSpec &spec, const KernelArguments &before,
                      const KernelArguments &after);

} // namespace mlir::norm::check

#endif // NORM_CHECK_KERNEL_H

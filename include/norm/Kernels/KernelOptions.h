//===- KernelOptions.h - a kernel by options --------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a command line says of a kernel: tools/norm-compile/KernelOptions.td has
// the options.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_KERNELS_KERNELOPTIONS_H
#define NORM_KERNELS_KERNELOPTIONS_H

#include "norm/Kernels/KernelSpec.h"

namespace mlir::norm {

/// "--cols 4096" is {"cols", "4096"}; an option without a value has an empty
/// one.
struct KernelOption {
  std::string name, value;
};

/// The kernel that `options` ask for, checked; "op" and "type" must be among
/// them. The last of equal names counts.
llvm::Expected<KernelSpec> parseKernelOptions(MLIRContext *context,
                                              ArrayRef<KernelOption> options);

/// The table of ops: the formula of each, what it has by default, and the
/// options that it takes.
void printKernelOps(raw_ostream &os);

} // namespace mlir::norm

#endif // NORM_KERNELS_KERNELOPTIONS_H

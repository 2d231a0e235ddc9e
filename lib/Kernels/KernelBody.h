//===- KernelBody.h - the row program of a kernel ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The code that every element of a row runs.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_KERNELS_KERNELBODY_H
#define NORM_LIB_KERNELS_KERNELBODY_H

#include "norm/Kernels/KernelSpec.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::norm {

/// Values by the name of the operand that they are an element of.
using NamedValues = llvm::StringMap<Value>;

/// Writes the code of `spec` from the elements that are read; returns those of
/// y, y_scale, sum, mean and rstd, as far as there are such.
NamedValues buildKernelBody(OpBuilder &builder, Location loc,
                            const KernelSpec &spec,
                            const NamedValues &elements);

} // namespace mlir::norm

#endif // NORM_LIB_KERNELS_KERNELBODY_H

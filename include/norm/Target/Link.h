//===- Link.h - from an object to a shared object ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Calls the system's C compiler as the linker.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TARGET_LINK_H
#define NORM_TARGET_LINK_H

#include "norm/Target/Machine.h"

namespace mlir::norm {

/// Links `object` and libm, and with `threads` libomp, to the shared object
/// `output`. Fails with one line where there is no C compiler for the target of
/// `machine`, or with the first that it says.
llvm::Error linkShared(llvm::StringRef object, llvm::StringRef output,
                       const Machine &machine, bool threads);

} // namespace mlir::norm

#endif // NORM_TARGET_LINK_H

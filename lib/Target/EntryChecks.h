//===- EntryChecks.h - the first block of a C function ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Gives a function its C signature.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TARGET_ENTRYCHECKS_H
#define NORM_LIB_TARGET_ENTRYCHECKS_H

#include "norm/Target/CFunction.h"

namespace mlir::norm {

/// Puts a block in front of `function` that takes the parameters of
/// `interface`, checks them, and makes of them the memrefs and scalars that the
/// body takes. The function returns an i32 already.
void buildEntryChecks(func::FuncOp function, const CFunction &interface);

} // namespace mlir::norm

#endif // NORM_LIB_TARGET_ENTRYCHECKS_H

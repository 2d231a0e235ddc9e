//===- Check.h - run and judge ----------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs programs on random data and compares what they return: named norms with
// their formulas, kernels with theirs, other row programs with their meaning in
// plain linalg.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_CHECK_H
#define NORM_CHECK_CHECK_H

#include "Cases.h"
#include "Program.h"

namespace mlir::norm::check {

/// Runs `cases`, lowered in that way; prints the worst error and every case
/// that is over what is allowed. Whether there is none.
llvm::Expected<bool> checkNamedNorms(MLIRContext &context, ArrayRef<Case> cases,
                                     Way way);

/// Runs every kernel of elements of `type`, or those whose results are
/// `streamed`, also with its results in the place of arguments; prints the
/// worst error and every case that is over what is allowed. Whether there is
/// none.
llvm::Expected<bool> checkKernels(MLIRContext &context, FloatType type,
                                  bool streamed);

/// Lowers the module in the file `path` in both ways and runs every function of
/// it on the same arguments; prints the largest difference of each. Dynamic
/// sizes become rows of many lengths (the last dim of an argument) and a few of
/// them (the others). Whether no function is over what is allowed.
llvm::Expected<bool> checkRowPrograms(MLIRContext &context, StringRef path);

} // namespace mlir::norm::check

#endif // NORM_CHECK_CHECK_H

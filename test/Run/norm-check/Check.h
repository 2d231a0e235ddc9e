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
                                  bool streamed, Way way);

/// Lowers the module in the file `path` in this way and to linalg and runs
/// every function of it on the same arguments; prints the largest difference of
/// each. Dynamic sizes become rows of many lengths (the last dim of an
/// argument) and a few of them (the others). Whether no function is over what
/// is allowed.
llvm::Expected<bool> checkRowPrograms(MLIRContext &context, StringRef path,
                                      Way way);

/// Converts every code of the narrow floats, and numbers at and beside every
/// point where rounding changes, and compares with APFloat, to the last bit.
llvm::Expected<bool> checkConversions(MLIRContext &context);

/// Prints the largest errors of the functions in lib/Lowering/MathFunctions.h
/// over `stride`-th of all f32 (random ones of f64), against the host's
/// functions in a wider type. Whether all are within their bounds.
llvm::Expected<bool> checkFunctions(MLIRContext &context, uint32_t stride);

/// Prints a table of the errors of kernels over types and row lengths up to
/// `longest`, on random rows. Whether all are within their bounds.
llvm::Expected<bool> checkAccuracy(MLIRContext &context, int64_t longest);

/// Prints a hash of what kernels return, for few rows, many, and a huge one.
llvm::Expected<bool> printBits(MLIRContext &context);

} // namespace mlir::norm::check

#endif // NORM_CHECK_CHECK_H

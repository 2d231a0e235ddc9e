//===- RowKernel.h - a row program as a function of rows --------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds the function that runs a row program for a range of rows.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ROWKERNEL_H
#define NORM_LIB_CPU_ROWKERNEL_H

#include "RowSchedule.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::norm {

/// The values that the body uses from outside and that are no constants.
SmallVector<Value> getCapturedValues(RowwiseOp program);

/// Builds
///   func.func private @name(%lo, %hi, operands.., captured..)
/// which runs `program` for the rows [lo, hi) of its parallel loops, counted
/// with the last loop fastest; across rows, for blocks of rows, see
/// AcrossRows.h.
func::FuncOp buildRowKernel(OpBuilder &builder, RowwiseOp program,
                            const RowAnalysis &analysis,
                            const RowSchedule &schedule, StringRef name);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWKERNEL_H

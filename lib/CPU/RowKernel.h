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
#include "norm/Lowering/RowPlace.h"

namespace mlir::norm {

/// A function that runs something of a row program.
struct RowFunction {
  func::FuncOp function;
  /// The arguments before the operands of the program.
  ValueRange leading;
  RowState row;
  /// The sizes of the loops.
  SmallVector<OpFoldResult> sizes;
};

/// Builds the entry of
///   func.func private @name(leading.., operands.., captured..)
/// and leaves `builder` in it.
RowFunction openRowFunction(OpBuilder &builder, RowwiseOp program,
                            const RowAnalysis &analysis,
                            const RowSchedule &schedule, ArrayRef<Type> leading,
                            StringRef name);

/// Streamed stores are not ordered otherwise: the caller may pass the result on
/// to another thread.
void buildStreamingFence(OpBuilder &builder, Location loc);

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

//===- RowDispatch.h - rows to threads --------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds the calls that run a row program for all of its rows.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ROWDISPATCH_H
#define NORM_LIB_CPU_ROWDISPATCH_H

#include "RowSchedule.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::norm {

/// Whether the results of `program` may be large enough to be streamed, as far
/// as is known when it is compiled.
bool mayStream(RowwiseOp program, const RowSchedule &schedule,
               const LowerRowsOptions &options);

/// The functions that run one row program; all but the first may be null.
struct RowKernels {
  /// For a range of rows, not streaming and streaming the results.
  func::FuncOp rows, streaming;
  /// For all rows, each of them shared by all threads.
  func::FuncOp split;
};

/// Calls the kernel for all rows of `program` that suits their number and size.
void buildRowDispatch(OpBuilder &builder, RowwiseOp program,
                      const RowSchedule &schedule,
                      const LowerRowsOptions &options,
                      const RowKernels &kernels);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWDISPATCH_H

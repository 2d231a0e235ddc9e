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

/// Calls `kernel`, or `streaming` if that is not null and the results are
/// large, for all rows of `program`.
void buildRowDispatch(OpBuilder &builder, RowwiseOp program,
                      const RowSchedule &schedule,
                      const LowerRowsOptions &options, func::FuncOp kernel,
                      func::FuncOp streaming);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWDISPATCH_H

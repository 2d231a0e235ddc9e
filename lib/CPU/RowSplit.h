//===- RowSplit.h - a row over many threads ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds the functions that run a row program on few rows of many elements:
// every pass over a row is shared by all threads.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ROWSPLIT_H
#define NORM_LIB_CPU_ROWSPLIT_H

#include "RowSchedule.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::norm {

/// Whether rows of `program` may be few and long enough for this, as far as is
/// known when it is compiled.
bool maySplitRows(RowwiseOp program, const RowSchedule &schedule,
                  const LowerRowsOptions &options);

/// Builds
///   func.func private @name_split(%stream, operands.., captured..)
/// which runs `program` for all rows, one after the other, streaming its
/// results or not; `canStream` says whether it may be asked to. `publish` is
/// called with each function that is built, to give it its place and name.
///
/// A row is cut into parts by its length alone, and what they sum to is added
/// in their order: results do not depend on the number of threads.
func::FuncOp buildSplitRows(OpBuilder &builder, RowwiseOp program,
                            const RowAnalysis &analysis,
                            const LowerRowsOptions &options, bool canStream,
                            StringRef name,
                            function_ref<void(func::FuncOp)> publish);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWSPLIT_H

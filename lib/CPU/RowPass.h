//===- RowPass.h - one pass over a row --------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds the loops over a row for one phase of a row program.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ROWPASS_H
#define NORM_LIB_CPU_ROWPASS_H

#include "RowSchedule.h"
#include "norm/Lowering/RowElements.h"

namespace mlir::norm {

/// The bounds of the loops over a row or a part of one:
///   [begin, mainEnd)     `unroll` vectors per iteration
///   [mainEnd, vectorEnd) one vector per iteration
///   [vectorEnd, end)     a masked vector, or scalars
struct RowLoops {
  const RowSchedule &schedule;
  SmallVector<OpFoldResult> sizes = {};
  OpFoldResult begin = {}, mainEnd = {}, vectorEnd = {}, end = {};
};

/// Those of a whole row, the same for every row.
RowLoops planRowLoops(OpBuilder &builder, Location loc,
                      const RowSchedule &schedule,
                      SmallVector<OpFoldResult> sizes);
/// Those of at most `length` elements from `begin` on.
RowLoops planRowPart(OpBuilder &builder, Location loc,
                     const RowSchedule &schedule,
                     SmallVector<OpFoldResult> sizes, Value begin,
                     Value length);

/// All vectors of a row that stays in registers.
std::vector<RowElements> takeRow(OpBuilder &builder, RowState &row,
                                 const RowLoops &loops);

/// Builds `phase` over `row`. Returns what its collectives have accumulated,
/// not yet rounded to their types.
SmallVector<Value> buildRowPass(OpBuilder &builder, RowState &row,
                                const RowPhase &phase, const RowLoops &loops);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWPASS_H

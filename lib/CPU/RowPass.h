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

#include "RowElements.h"

namespace mlir::norm {

/// The bounds of the loops over a row, the same for every row:
///   [0, mainEnd)        `unroll` vectors per iteration
///   [mainEnd, vectorEnd) one vector per iteration
///   [vectorEnd, size)    a masked vector, or scalars
struct RowLoops {
  SmallVector<OpFoldResult> sizes;
  OpFoldResult mainEnd, vectorEnd, size;
};

RowLoops planRowLoops(OpBuilder &builder, Location loc,
                      const RowSchedule &schedule,
                      SmallVector<OpFoldResult> sizes);

/// All vectors of a row that stays in registers.
std::vector<RowElements> takeRow(OpBuilder &builder, RowState &row,
                                 const RowLoops &loops);

/// Builds `phase` over `row`; the results of its collectives are then known.
void buildRowPass(OpBuilder &builder, RowState &row, const RowPhase &phase,
                  const RowLoops &loops);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWPASS_H

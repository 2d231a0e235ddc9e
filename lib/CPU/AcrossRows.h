//===- AcrossRows.h - a row in each lane ------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds the code for rows that are not contiguous but lie side by side: a
// vector holds the elements at one position of as many rows as it has lanes, so
// collectives need no step from lane to lane.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ACROSSROWS_H
#define NORM_LIB_CPU_ACROSSROWS_H

#include "RowSchedule.h"
#include "norm/Lowering/RowElements.h"

namespace mlir::norm {

/// Rows come in blocks of `unroll` vectors along the vector dim of the
/// schedule; the last block may be shorter. The number of blocks.
Value countRowBlocks(OpBuilder &builder, RowwiseOp program,
                     const RowSchedule &schedule, ArrayRef<OpFoldResult> sizes);

/// Builds the code for block number `block`, counted with the vector dim
/// fastest. `common` is what is known of every row.
void buildAcrossRows(OpBuilder &builder, const RowState &common,
                     const RowSchedule &schedule, ArrayRef<OpFoldResult> sizes,
                     Value block);

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ACROSSROWS_H

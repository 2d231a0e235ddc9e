//===- RowUniform.h - values that are one per row ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loads, computes and stores what a row program has once per row, for one row
// or for a vector of rows.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LOWERING_ROWUNIFORM_H
#define NORM_LOWERING_ROWUNIFORM_H

#include "norm/Lowering/RowElements.h"

namespace mlir::norm {

/// A row, or as many rows as `lanes` from its position along the vectors on;
/// those where `mask` is false do not exist.
class RowUniform {
public:
  /// `sizes` are those of the loops.
  RowUniform(OpBuilder &builder, RowState &row, ArrayRef<OpFoldResult> sizes,
             int64_t lanes = 1, Value mask = {})
      : builder(builder), loc(row.program.getLoc()), row(row), sizes(sizes),
        elements(builder, row, row.position, lanes, mask) {}

  void loadInputs();
  /// Those values that are known after `level` rounds of collectives.
  void compute(unsigned level);
  void storeResults();

private:
  Value rowSize(FloatType type);

  OpBuilder &builder;
  Location loc;
  RowState &row;
  ArrayRef<OpFoldResult> sizes;
  RowElements elements;
};

} // namespace mlir::norm

#endif // NORM_LOWERING_ROWUNIFORM_H

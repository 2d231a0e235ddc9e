//===- Shifts.h - who notices that a row moves ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an operand and the dims of its rows. Leaves: whether the program
// computes the same where to each of these rows one number is added, to all its
// elements. So it is where every path from there goes through sums and factors
// of whole rows and ends in a LayerNorm, which subtracts the number with the
// mean.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_SHIFTS_H
#define NORM_LIB_CONVERT_SHIFTS_H

#include "RowForm.h"

namespace mlir::norm::convert {

/// Whether only the shape of an operand is read.
bool readsOnlyShape(OpOperand &use);

class Shifts {
public:
  /// What notices that rows of `use` are shifted, if anything does.
  std::optional<Obstacle> findReader(OpOperand &use, const RowDims &dims);

private:
  /// Values whose readers do not notice.
  DenseSet<Rows> unnoticed;
  /// Values with one that does.
  DenseMap<Rows, Obstacle> noticed;
};

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_SHIFTS_H

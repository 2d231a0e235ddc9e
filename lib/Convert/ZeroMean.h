//===- ZeroMean.h - which rows sum to zero ----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: operands with the dims of their rows. Leaves: whether their sum is a
// row that sums to zero, or does once constants have lost the means of their
// rows, or why not. A constant may lose them where nothing notices: see
// Shifts.h.
//
// The lattice is Zero < Foldable < Unknown. A sum of rows is what the worst of
// its terms is; what the rows of an op are the sum of is the table of
// ReadRows.cpp. Values are read from a norm back to constants, each once.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_ZEROMEAN_H
#define NORM_LIB_CONVERT_ZEROMEAN_H

#include "Shifts.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::norm::convert {

enum class RowState {
  /// Rows sum to zero.
  Zero,
  /// They do once the rows of some constants do.
  Foldable,
  Unknown
};

struct RowFact {
  RowState state = RowState::Zero;
  /// Why it is unknown.
  Obstacle obstacle = {};
  /// The narrowest type on the way from the constants: rows sum to zero up to
  /// roundings to it.
  FloatType narrowest = {};
  /// Computed from constants alone, by ops that cost nothing.
  bool isConstant = false;
};

/// The uses of constants, or of what is computed from constants alone, that are
/// to have rows without a mean.
using Folds = llvm::MapVector<OpOperand *, RowDims>;

class ZeroMean {
public:
  /// What is known of the sum of `terms`, which a LayerNorm reads.
  RowFact factOf(ArrayRef<RowTerm> terms);
  /// What to fold, where it is foldable, and has not been collected before.
  Folds takeFolds(ArrayRef<RowTerm> terms);

private:
  struct Node {
    RowForm form;
    RowFact fact;
  };
  const Node &solve(const Rows &rows);
  void combine(ArrayRef<RowTerm> terms, bool isConstant, RowFact &fact);
  RowFact factOfConstant(Value value, const RowDims &dims);

  DenseMap<Rows, Node> nodes;
  DenseSet<Rows> taken;
  Shifts shifts;
};

/// Whether `op`, which is read as `form`, only moves the elements of one
/// tensor, or converts them, so that a second one of it costs nothing where the
/// tensor is a constant.
bool movesOneTensor(Operation *op, const RowForm &form);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_ZEROMEAN_H

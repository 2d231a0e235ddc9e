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
// The lattice is Zero < Foldable < Centerable < Unknown. A sum of rows is what
// the worst of its terms is; what the rows of an op are the sum of is the table
// of ReadRows.cpp. Values are read from a norm back to constants, each once.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_ZEROMEAN_H
#define NORM_LIB_CONVERT_ZEROMEAN_H

#include "Shifts.h"
#include "llvm/ADT/IntEqClasses.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::norm::convert {

enum class RowState {
  /// Rows sum to zero.
  Zero,
  /// They do once the rows of some constants do.
  Foldable,
  /// They do once the program subtracts the means of some values, too.
  Centerable,
  Unknown
};

struct RowFact {
  RowState state = RowState::Zero;
  /// Why it is centerable or unknown.
  Obstacle obstacle = {};
  /// The narrowest type on the way from the constants: rows sum to zero up to
  /// roundings to it.
  FloatType narrowest = {};
  /// Computed from constants alone, by ops that cost nothing.
  bool isConstant = false;
  /// One of the values that it is centerable by, see ZeroMean::groupOf.
  unsigned centering = 0;
};

/// The uses of constants, or of what is computed from constants alone, that are
/// to have rows without a mean.
using Folds = llvm::MapVector<OpOperand *, RowDims>;

/// What makes rows sum to zero.
struct Changes {
  Folds folds = {};
  /// The uses of values whose means the program is to subtract.
  Folds centerings = {};
};

/// What the constants of a program are.
enum class Weights {
  /// Numbers that can be changed there.
  Here,
  /// Those that are resources are weights of a file. A resource without data is
  /// one too, by its key: its rows can lose their means, whatever its numbers
  /// are. Other constants stay.
  External
};

class ZeroMean {
public:
  explicit ZeroMean(Weights weights = Weights::Here) : weights(weights) {}

  /// What is known of the sum of `terms`, which a LayerNorm reads.
  RowFact factOf(ArrayRef<RowTerm> terms);
  /// What to change, where it is foldable or centerable, and has not been
  /// collected before.
  Changes takeChanges(ArrayRef<RowTerm> terms);
  /// One number for all facts that are centerable by the same values, or share
  /// some with others that are.
  unsigned groupOf(const RowFact &fact) const;
  /// The values of a group.
  SmallVector<Value> centeredIn(unsigned group) const;

private:
  struct Node {
    RowForm form;
    RowFact fact;
  };
  const Node &solve(const Rows &rows);
  void combine(ArrayRef<RowTerm> terms, bool isConstant, RowFact &fact);
  RowFact factOfConstant(Value value, const RowDims &dims);
  /// Makes a term centerable where nothing notices that it loses its mean.
  void centerTerm(const RowTerm &term, RowFact &fact);

  Weights weights;
  DenseMap<Rows, Node> nodes;
  DenseSet<Rows> taken;
  Shifts shifts;
  /// What facts are centerable by, each with a number.
  llvm::MapVector<Rows, unsigned> centered;
  llvm::IntEqClasses groups;
};

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_ZEROMEAN_H

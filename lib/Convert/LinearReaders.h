//===- LinearReaders.h - linear layers that read rows -----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a value and the dims of its rows. Leaves: the contractions that sum
// over these rows, where nothing else reads them,
//
//   result[.., n] = sum over k of value[.., k] * weight[k, n]
//
// also behind reshapes, transposes, slices and broadcasts of whole rows; and
// the constant that is added to such a result.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_LINEARREADERS_H
#define NORM_LIB_CONVERT_LINEARREADERS_H

#include "ChangedConstants.h"
#include "Contraction.h"

namespace mlir::norm::convert {

struct LinearReader {
  Contraction contraction;
  /// The operand that the rows are not in.
  OpOperand *weight;
  /// The dims of the weight that the rows are summed along, in their order.
  RowDims weightDims = {};

  /// The operand that the rows are in.
  OpOperand *rows() const;
  /// The loop of each dim of the rows, and of the weight.
  ArrayRef<unsigned> rowLoops() const;
  ArrayRef<unsigned> weightLoops() const;
};

struct LinearReaders {
  SmallVector<LinearReader, 0> readers;
  /// What reads the rows and is no linear layer, if anything is.
  std::optional<Obstacle> obstacle;
};
LinearReaders findLinearReaders(Value value, const RowDims &dims);

/// The other dims of the weight along which it is not the same.
RowDims outputDimsOf(const LinearReader &reader);

/// These as dims of the result, in their order; none where it is another one.
std::optional<RowDims> resultDimsOf(const LinearReader &reader,
                                    const RowDims &outputDims);

/// Where a constant is added to every row of `result`, whichever that is, and
/// to nothing else: an operand that a constant of one row is behind.
std::optional<RowTerm> findSummand(const Contraction &contraction,
                                   const RowDims &dims);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_LINEARREADERS_H

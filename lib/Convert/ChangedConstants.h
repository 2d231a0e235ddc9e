//===- ChangedConstants.h - other constants for single readers ------*- C++
//-*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an operand that a constant reaches through ops that move its
// elements. Leaves: the operand with another constant behind it, and all else
// that read the first one as it was.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_CHANGEDCONSTANTS_H
#define NORM_LIB_CONVERT_CHANGEDCONSTANTS_H

#include "RowForm.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/PatternMatch.h"
#include <functional>

namespace mlir::norm::convert {

/// Whether each row of the term is all of a row of `result`, whose form it is
/// in, or is added to it, in the order of the elements.
bool showsWhole(OpResult result, const RowDims &dims, const RowTerm &term);

/// The one operand whose rows those of `result` are, each all of it and in
/// order. None where they are anything else.
std::optional<RowTerm> shownRows(OpResult result, const RowDims &dims);

/// A constant whose numbers can be read.
struct ConstantRows {
  ElementsAttr numbers;
  RowDims dims;

  /// Whether there is one row, along all dims.
  bool isOneRow() const { return dims == allDimsOf(numbers.getType()); }
};

/// The constant whose rows those of `value` are, each all of it and in order.
std::optional<ConstantRows> findConstant(Value value, const RowDims &dims);

/// Makes constants with other rows, each once.
class ChangedConstants {
public:
  /// What becomes of a constant with rows along these dims.
  using Change = std::function<ElementsAttr(ElementsAttr, const RowDims &)>;

  ChangedConstants(RewriterBase &rewriter, Change change)
      : rewriter(rewriter), change(std::move(change)) {}
  /// Removes what nothing reads any more.
  ~ChangedConstants();

  /// `use` reads a constant, or one whose elements ops move.
  void apply(OpOperand &use, const RowDims &dims);
  /// Removes `value` too, if nothing reads it in the end.
  void release(Value value) { replaced.push_back(value); }

private:
  Value changed(Value value, const RowDims &dims);

  RewriterBase &rewriter;
  Change change;
  DenseMap<Rows, Value> made;
  SmallVector<Value> replaced;
};

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_CHANGEDCONSTANTS_H

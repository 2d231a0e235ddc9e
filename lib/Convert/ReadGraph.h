//===- ReadGraph.h - the rows of one op by its scalar graph -----*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an op that a reader of the raise understands, in any frontend.
// Leaves: the rows of its results. So what is elementwise, a view, a broadcast,
// a reshape, a cast or a sum is known in one place, for the raise and for this.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_READGRAPH_H
#define NORM_LIB_CONVERT_READGRAPH_H

#include "../Raise/Frontend.h"
#include "RowForm.h"

namespace mlir::norm::convert {

/// One op, whose operands are leaves.
class OpGraph {
public:
  explicit OpGraph(Operation *op);

  /// Whether all results are understood.
  explicit operator bool() const { return isRead; }

  /// The rows of a result.
  RowForm rowsOf(OpResult result, const RowDims &dims) const;
  /// The rows that those of a result are computed from.
  Varying variesWith(OpResult result, const RowDims &dims) const;
  /// Where the rows of an operand may go in a result.
  RowDims rowsIn(OpOperand &use, OpResult result, const RowDims &dims) const;
  /// Whether results are computed from the elements of an operand: none is that
  /// only its shape is needed for.
  bool readsElements(OpOperand &use) const;

private:
  /// For each dim of a node, the dims of the result that it is made of.
  using Along = SmallVector<RowDims, 4>;

  Along alongOf(OpResult result) const;
  Along alongOf(const raise::Node &node, unsigned operand,
                ArrayRef<RowDims> along) const;
  /// The operands that a leaf is, none where it is computed in the op.
  SmallVector<OpOperand *, 2> operandsAt(const raise::Node &leaf) const;

  /// The dims of a leaf that lie along rows; fails where others do in part.
  FailureOr<RowDims> rowsOfLeaf(const raise::Node &leaf,
                                ArrayRef<RowDims> along,
                                const RowDims &dims) const;
  RowForm formOf(raise::NodeId id, ArrayRef<RowDims> along,
                 const RowDims &dims) const;
  RowForm formOfLeaf(const raise::Node &leaf, ArrayRef<RowDims> along,
                     const RowDims &dims) const;
  /// Calls `visit(leaf, along)`.
  void
  forEachLeaf(raise::NodeId id, ArrayRef<RowDims> along,
              llvm::function_ref<void(const raise::Node &, ArrayRef<RowDims>)>
                  visit) const;

  Operation *op;
  raise::ScalarGraph graph;
  bool isRead = false;
};

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_READGRAPH_H

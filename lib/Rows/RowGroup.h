//===- RowGroup.h - ops that become one row program -------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A set of ops over common loops that can be computed by one row program. It
// grows op by op, changing nothing, and is built at once.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_ROWS_ROWGROUP_H
#define NORM_LIB_ROWS_ROWGROUP_H

#include "ScalarCode.h"
#include <vector>

namespace mlir::norm {

class RowGroup {
public:
  /// A group of the op that `seed` was read from; its loops are the group's,
  /// in the order in which they lie in memory.
  explicit RowGroup(const ScalarCode &seed);

  ArrayRef<ScalarCode> getMembers() const { return members; }
  bool contains(Operation *op) const { return getMember(op) != nullptr; }
  int64_t getNumLoops() const { return loopSizes.size(); }
  ArrayRef<int64_t> getRowLoops() const { return rowLoops; }
  /// Whether each element of the tensor belongs to one element of the loops.
  bool isFull(const Access &access) const {
    return access.getNumLoops() == getNumLoops();
  }
  /// The element of the member's result that `value` is, or null.
  const Access *getProduced(Value value) const;

  /// `code` over the loops of this group; fails if it does not run over them,
  /// element by element.
  FailureOr<ScalarCode> align(ScalarCode code, Refusals &refusals) const;

  /// Makes aligned code a member; fails if the members could then not be one op
  /// in the place of all of them.
  LogicalResult add(const ScalarCode &code, Refusals &refusals);

  /// Replaces the members by one row program.
  RowwiseOp build(RewriterBase &rewriter);

private:
  struct Unifier;

  LogicalResult verify(Operation *added, Refusals &refusals) const;
  /// The ops between the members that use their results, in order; fails if one
  /// of them feeds a member.
  FailureOr<SmallVector<Operation *>> getOpsBetween(Operation *added,
                                                    Refusals &refusals) const;
  std::vector<ScalarCode> getMembersInOrder() const;
  SmallVector<Access> getLiveResults() const;
  const ScalarCode *getMember(Operation *op) const;
  /// A tensor with the size of `loop` that does not depend on the members.
  const Access *findSize(int64_t loop, ArrayRef<Operation *> between) const;

  std::vector<ScalarCode> members;
  SmallVector<int64_t> loopSizes;
  SmallVector<int64_t> rowLoops;
};

/// Whether an op other than `members` uses `value`.
bool isUsedOutside(Value value, ArrayRef<ScalarCode> members);

} // namespace mlir::norm

#endif // NORM_LIB_ROWS_ROWGROUP_H

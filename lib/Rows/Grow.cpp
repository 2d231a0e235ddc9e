//===- Grow.cpp - neighbours of a row program -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a group. Leaves: the group with all neighbours that may and should be
// in it. The IR stays as it is.
//
//===----------------------------------------------------------------------===//

#include "Grow.h"
#include "CostModel.h"

using namespace mlir;
using namespace mlir::norm;

Seeds::Seeds(Operation *root, function_ref<bool(Operation *)> isSeed,
             Refusals &refusals)
    : refusals(refusals) {
  SmallVector<Operation *> found;
  root->walk([&](Operation *op) {
    if (isSeed(op))
      found.push_back(op);
  });
  seeds.insert(found.rbegin(), found.rend());
}

/// The ops of the block of `group` that compute what it uses, use what it
/// computes, or use a full tensor that it uses; in the order of the block.
static SmallVector<Operation *>
getNeighbours(const RowGroup &group, function_ref<bool(Operation *)> admits) {
  llvm::SetVector<Operation *> found;
  Block *block = group.getMembers().front().op->getBlock();
  auto consider = [&](Operation *op) {
    if (op && op->getBlock() == block && !group.contains(op) && admits(op))
      found.insert(op);
  };
  for (const ScalarCode &code : group.getMembers()) {
    for (const Access &input : code.inputs) {
      consider(input.tensor.getDefiningOp());
      if (group.isFull(input))
        forEachUser(input.tensor, consider);
    }
    for (const Access &result : code.results)
      forEachUser(result.tensor, consider);
  }
  SmallVector<Operation *> neighbours = found.takeVector();
  llvm::sort(neighbours,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  return neighbours;
}

static FailureOr<int64_t> addNeighbour(RowGroup &group, Operation *op,
                                       bool expensiveProducers,
                                       Refusals &refusals) {
  FailureOr<ScalarCode> code = readScalarCode(op, refusals);
  if (failed(code))
    return failure();
  bool consumes = llvm::any_of(code->inputs, [&](const Access &input) {
    return group.getProduced(input.tensor) != nullptr;
  });
  if (!expensiveProducers && !consumes && isExpensive(*code))
    return failure();
  FailureOr<ScalarCode> aligned = group.align(*code, refusals);
  if (failed(aligned))
    return failure();
  FailureOr<int64_t> saved = getSavedCost(group, *aligned, refusals);
  if (failed(saved) || failed(group.add(*aligned, refusals)))
    return failure();
  return saved;
}

int64_t norm::grow(RowGroup &group, function_ref<bool(Operation *)> admits,
                   Refusals &refusals) {
  int64_t total = 0;
  // How often an expensive producer would be computed is known when all else
  // is in.
  for (bool expensiveProducers : {false, true}) {
    // An op that was refused may fit once the op between is a member.
    for (bool grown = true; grown;) {
      grown = false;
      for (Operation *op : getNeighbours(group, admits)) {
        FailureOr<int64_t> saved =
            addNeighbour(group, op, expensiveProducers, refusals);
        if (failed(saved))
          continue;
        total += *saved;
        grown = true;
      }
    }
  }
  return total;
}

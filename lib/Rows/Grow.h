//===- Grow.h - neighbours of a row program ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Adds to a group its neighbours, theirs, and so on, as long as that is legal
// and saves memory traffic.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_ROWS_GROW_H
#define NORM_LIB_ROWS_GROW_H

#include "RowGroup.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {

/// The ops that groups are still to be grown from. As the listener of the
/// rewriter that builds the groups it forgets those that are erased.
class Seeds final : public RewriterBase::Listener {
public:
  /// The ops in `root` that `isSeed` holds for.
  Seeds(Operation *root, function_ref<bool(Operation *)> isSeed,
        Refusals &refusals);

  /// The next one, or null.
  Operation *take() { return seeds.empty() ? nullptr : seeds.pop_back_val(); }
  void notifyOperationErased(Operation *op) override {
    seeds.remove(op);
    refusals.forget(op);
  }

private:
  /// Last one first.
  llvm::SetVector<Operation *> seeds;
  Refusals &refusals;
};

/// Grows `group` by ops that `admits` holds for. Returns what all of them save,
/// in bits of memory traffic per element.
int64_t grow(RowGroup &group, function_ref<bool(Operation *)> admits,
             Refusals &refusals);

} // namespace mlir::norm

#endif // NORM_LIB_ROWS_GROW_H

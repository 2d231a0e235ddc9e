//===- Replace.h - a tensor in place of what a node was ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a tensor that holds a node, and the places where the node was.
// Leaves: what read it there reads the tensor, transposed, reshaped or cast as
// it has to be.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_REPLACE_H
#define NORM_RAISE_REPLACE_H

#include "Materialize.h"

namespace mlir::norm::raise {

/// Whether two places of a node are laid out alike.
bool isLaidOutAs(const Place &place, const Place &other);

class Replacer {
public:
  Replacer(Materializer &materializer, RewriterBase &rewriter)
      : materializer(materializer), rewriter(rewriter) {}

  /// What reads the node at `place` reads `by`, another place of it. `whole`,
  /// where it is not null, has the same elements in the same order, and may be
  /// reshaped instead.
  void replace(const Place &place, const Place &by, Value whole);
  /// `by` as the tensor at `place`, which `value` is now.
  Value shownAt(const Place &place, const Place &by, Value whole, Value value);

private:
  /// Whether the dims of a node have the same order at both places.
  static bool areInOrder(const Place &place, const Place &by);
  SmallVector<OpFoldResult> sizesAt(const Place &place, const Place &by,
                                    Value value);

  Materializer &materializer;
  RewriterBase &rewriter;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_REPLACE_H

//===- Search.h - finds the norms of a graph --------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a graph. Leaves: its norms, each from x to the last value that is
// still one, and the reasons why other roots are none. Nothing is changed.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_SEARCH_H
#define NORM_RAISE_SEARCH_H

#include "Rounding.h"

namespace mlir::norm::raise {

/// A root, or a sum of squares, that belongs to no norm.
struct RefusedNode {
  NodeId node;
  std::string reason;
};

struct SearchResult {
  SmallVector<Candidate, 0> norms; // ascending by y
  SmallVector<RefusedNode> refused;
};

SearchResult findNorms(const ScalarGraph &graph, RoundingMode mode);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_SEARCH_H

//===- Dependents.h - what is computed from x -------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the x of a norm. Leaves: which nodes are x, or a reshape of which x
// is, and which are computed from these.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_DEPENDENTS_H
#define NORM_RAISE_DEPENDENTS_H

#include "ScalarGraph.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::norm::raise {

class Dependents {
public:
  Dependents(const ScalarGraph &graph, NodeId x) : graph(graph), x(x) {
    if (std::optional<ReshapeSource> source = graph.sourceOf(x))
      first = source->node;
    else
      first = x;
  }

  bool isX(NodeId id) const { return id == x || id == first; }
  bool contains(NodeId id) {
    // No recursion: programs may be deep.
    SmallVector<NodeId> stack = {id};
    while (!stack.empty()) {
      NodeId current = stack.back();
      size_t before = stack.size();
      bool depends = false;
      if (!find(current))
        for (const Access &read : graph[current].operands) {
          std::optional<bool> known = find(read.node);
          depends |= known.value_or(false);
          if (!known)
            stack.push_back(read.node);
        }
      if (depends || stack.size() == before) {
        if (!find(current))
          memo[current] = depends;
        stack.truncate(before - 1);
      }
    }
    return *find(id);
  }

private:
  std::optional<bool> find(NodeId id) const {
    if (id <= first || id == x)
      return isX(id);
    auto known = memo.find(id);
    return known == memo.end() ? std::nullopt : std::optional(known->second);
  }

  const ScalarGraph &graph;
  NodeId x, first;
  DenseMap<NodeId, bool> memo;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_DEPENDENTS_H

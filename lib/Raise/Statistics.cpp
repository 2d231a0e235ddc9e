//===- Statistics.cpp - means and factors that are read elsewhere ---------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Statistics.h"
#include "Dependents.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm::raise;

SmallVector<NodeId> norm::raise::nodesBetween(const ScalarGraph &graph,
                                              const NormMatch &match) {
  Dependents dependents(graph, match.x);
  llvm::SetVector<NodeId> nodes;
  nodes.insert(match.y);
  for (unsigned i = 0; i < nodes.size(); ++i)
    for (const Access &operand : graph[nodes[i]].operands)
      if (!dependents.isX(operand.node) && dependents.contains(operand.node))
        nodes.insert(operand.node);
  return nodes.takeVector();
}

void norm::raise::findStatistics(const ScalarGraph &graph,
                                 MutableArrayRef<Candidate> norms) {
  SmallVector<SmallVector<NodeId>> between;
  DenseSet<NodeId> replaced;
  for (const Candidate &norm : norms) {
    between.push_back(nodesBetween(graph, norm.match));
    replaced.insert(between.back().begin(), between.back().end());
  }
  auto isReadElsewhere = [&](const Node &node) {
    return node.escapes || llvm::any_of(node.users, [&](NodeId user) {
             return !replaced.contains(user);
           });
  };
  for (auto [norm, nodes] : llvm::zip_equal(norms, between)) {
    NormMatch &match = norm.match;
    auto statType = norm.numerics.statType
                        ? norm.numerics.statType
                        : defaultStatType(graph[match.x].type);
    for (NodeId id : nodes) {
      const Node &node = graph[id];
      auto type = dyn_cast<FloatType>(node.type);
      if (!type || type.getWidth() > statType.getWidth() ||
          node.rank() + match.axes.size() != graph[match.x].rank() ||
          !isReadElsewhere(node))
        continue;
      Refusal refusal;
      Reading reading(graph, match.x);
      Matcher matcher(graph, reading, refusal);
      if (match.kind == NormKind::LayerNorm && !match.mean)
        match.mean = matcher.matchMean(id, match);
      if (!match.rstd)
        match.rstd = matcher.matchRstd(id, match);
    }
  }
}

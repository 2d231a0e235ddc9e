//===- Statistics.cpp - means and factors that are read elsewhere ---------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Statistics.h"

using namespace mlir;
using namespace mlir::norm::raise;

void norm::raise::findStatistics(const ScalarGraph &graph,
                                 MutableArrayRef<Candidate> norms) {
  DenseSet<NodeId> replaced;
  for (const Candidate &norm : norms)
    replaced.insert(norm.between.begin(), norm.between.end());
  auto isReadElsewhere = [&](const Node &node) {
    return node.escapes || llvm::any_of(node.users, [&](NodeId user) {
             return !replaced.contains(user);
           });
  };
  for (Candidate &norm : norms) {
    NormMatch &match = norm.match;
    auto statType = norm.numerics.statType
                        ? norm.numerics.statType
                        : defaultStatType(graph[match.x].type);
    for (NodeId id : norm.between) {
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

//===- Search.cpp - finds the norms of a graph ----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Search.h"
#include "Policy.h"
#include "Statistics.h"
#include "llvm/ADT/SetVector.h"
#include <cmath>
#include <deque>
#include <set>

using namespace mlir;
using namespace mlir::norm::raise;

// A norm is small: 40 scalar ops at most lie between its x and its y. These
// bounds keep the cost of one anchor constant.
static constexpr unsigned kMaxCuts = 24, kMaxAbove = 160, kMaxBelow = 80;

/// A square root, its inverse, or a power with a fraction.
static bool isRoot(const ScalarGraph &graph, const Node &node) {
  if (node.fn == ScalarFn::Sqrt || node.fn == ScalarFn::Rsqrt)
    return true;
  if (node.fn != ScalarFn::Pow)
    return false;
  const Node &exponent = graph[node.operands[1].node];
  return exponent.fn == ScalarFn::Constant &&
         exponent.constant != std::round(exponent.constant);
}

static bool isSquare(const ScalarGraph &graph, const Node &node) {
  if (node.fn == ScalarFn::Mul)
    return node.operands[0] == node.operands[1];
  return node.fn == ScalarFn::Pow &&
         graph[node.operands[1].node].constant == 2.0;
}

static bool isSumOfSquares(const ScalarGraph &graph, const Node &node) {
  return node.fn == ScalarFn::Sum &&
         isSquare(graph, graph[node.operands.front().node]);
}

/// max(x^2) or max(|x|), where the mean of squares may be meant.
static bool isLargestOfSquares(const ScalarGraph &graph, const Node &node) {
  if (!node.largestOf)
    return false;
  const Node &value = graph[*node.largestOf];
  return value.fn == ScalarFn::Abs || isSquare(graph, value);
}

/// The value that casts to wider types show.
static NodeId skipExtensions(const ScalarGraph &graph, NodeId id) {
  while (graph[id].fn == ScalarFn::Cast) {
    NodeId operand = graph[id].operands.front().node;
    auto from = dyn_cast<FloatType>(graph[operand].type);
    auto to = dyn_cast<FloatType>(graph[id].type);
    if (!from || !to || from.getWidth() >= to.getWidth())
      break;
    id = operand;
  }
  return id;
}

/// What may be the x of a norm with this root: values under the sums above it,
/// nearest first.
static SmallVector<NodeId> findCuts(const ScalarGraph &graph, NodeId anchor) {
  llvm::SetVector<NodeId> cuts;
  std::set<std::pair<NodeId, bool>> seen;
  std::deque<std::pair<NodeId, bool>> queue = {{anchor, false}};
  while (!queue.empty() && cuts.size() < kMaxCuts && seen.size() < kMaxAbove) {
    auto [id, belowSum] = queue.front();
    queue.pop_front();
    const Node &node = graph[id];
    bool isSummed = belowSum || node.fn == ScalarFn::Sum;
    for (const Access &operand : node.operands) {
      const Node &read = graph[operand.node];
      if (!(isSummed || read.dependsOnSum) ||
          !seen.insert({operand.node, isSummed}).second)
        continue;
      if (isSummed && read.rank() != 0 && isa<FloatType>(read.type))
        cuts.insert(skipExtensions(graph, operand.node));
      queue.push_back({operand.node, isSummed});
    }
  }
  return cuts.takeVector();
}

/// Whether a sum that is not one of squares is a few steps above, so that the
/// node may be x - mean(x).
static bool readsMean(const ScalarGraph &graph, NodeId id) {
  llvm::SetVector<NodeId> worklist;
  worklist.insert(id);
  for (unsigned i = 0; i < worklist.size() && i < 24; ++i)
    for (const Access &operand : graph[worklist[i]].operands) {
      const Node &read = graph[operand.node];
      if (read.fn == ScalarFn::Sum && !isSumOfSquares(graph, read))
        return true;
      worklist.insert(operand.node);
    }
  return false;
}

namespace {
/// Looks for norms around one root.
class AnchorSearch {
public:
  AnchorSearch(const ScalarGraph &graph, NodeId anchor, RoundingMode mode)
      : graph(graph), anchor(anchor), mode(mode) {}

  SmallVector<Candidate, 0> run() {
    for (NodeId cut : findCuts(graph, anchor)) {
      searchBelow(cut);
      for (NodeId y : lastOfEachChain()) {
        Candidate &candidate = candidates.find(y)->second;
        Candidate &best = found.try_emplace(y, candidate).first->second;
        // The nearest cut of every LayerNorm is the RMSNorm of x - mean, and
        // an x with the dims of y may be farther than a reshape of it.
        bool isBetter =
            best.match.kind == candidate.match.kind
                ? best.match.isReshaped && !candidate.match.isReshaped
                : candidate.match.kind == NormKind::LayerNorm;
        if (isBetter)
          best = candidate;
        hasLayerNorm |= candidate.match.kind == NormKind::LayerNorm;
      }
      bool isReshaped = llvm::any_of(
          found, [](auto &entry) { return entry.second.match.isReshaped; });
      bool mayBeCentered = llvm::any_of(found, [&](auto &entry) {
        return readsMean(graph, entry.second.match.x);
      });
      if (!isReshaped && (hasLayerNorm || (!found.empty() && !mayBeCentered)))
        break;
    }
    SmallVector<Candidate, 0> result;
    for (auto &[y, candidate] : found)
      if (!hasLayerNorm || candidate.match.kind == NormKind::LayerNorm)
        result.push_back(candidate);
    return result;
  }

  /// Why there is none, where somebody may have expected one.
  std::optional<std::string> getReason() {
    if (refusal.getProgress() == Progress::Nothing) {
      if (!isFedBySquares())
        return std::nullopt;
      (void)refusal.refuse(Progress::Nothing,
                           hasReadableRoot
                               ? "the root does not divide x"
                               : "what is under the root is not a mean of "
                                 "squares and a constant");
    }
    return refusal.getReason();
  }

private:
  /// Fills `candidates` with all values below the anchor that are norms of the
  /// cut.
  void searchBelow(NodeId cut) {
    Reading reading(graph, cut);
    Matcher matcher(graph, reading, refusal);
    candidates.clear();
    Rounding rounding(graph, cut, candidates);
    hasReadableRoot |= matcher.isOnTheWay(anchor);
    std::set<NodeId> worklist = {anchor}, seen = {anchor};
    while (!worklist.empty() && seen.size() < kMaxBelow) {
      NodeId id = *worklist.begin();
      worklist.erase(worklist.begin());
      if (!matcher.isOnTheWay(id))
        continue;
      addCandidate(id, matcher, rounding);
      if (matcher.addsX(id))
        continue;
      for (NodeId user : graph[id].users)
        if (graph[user].fn != ScalarFn::Sum && seen.insert(user).second)
          worklist.insert(user);
    }
  }

  /// Whether a sum of squares is a few steps above.
  bool isFedBySquares() {
    SmallVector<NodeId> worklist = {anchor};
    for (unsigned i = 0; i < worklist.size() && i < 16; ++i)
      for (const Access &operand : graph[worklist[i]].operands) {
        if (isSumOfSquares(graph, graph[operand.node]))
          return true;
        worklist.push_back(operand.node);
      }
    return false;
  }

  void addCandidate(NodeId id, Matcher &matcher, Rounding &rounding) {
    FailureOr<NormMatch> match = matcher.match(id);
    if (failed(match))
      return;
    if (isBatchNorm(graph, *match)) {
      (void)refusal.refuse(Progress::Affine,
                           "the statistics are those of a batch, with a scale "
                           "that varies along a parallel dim");
      return;
    }
    FailureOr<Numerics> numerics = rounding.of(*match, mode, refusal);
    if (failed(numerics))
      return;
    Candidate candidate{std::move(*match), *numerics};
    if (mode != RoundingMode::Strict ||
        succeeded(rounding.checkStrict(candidate, refusal)))
      candidates.try_emplace(id, std::move(candidate));
  }

  /// From the earliest values that are norms to the last ones: a chain ends
  /// where not every user is a norm too.
  llvm::SetVector<NodeId> lastOfEachChain() {
    DenseSet<NodeId> later;
    for (auto &[y, candidate] : candidates)
      for (NodeId user : graph[y].users)
        if (candidates.contains(user))
          later.insert(user);
    llvm::SetVector<NodeId> last, visited;
    SmallVector<NodeId> stack;
    for (auto &[y, candidate] : candidates)
      if (!later.contains(y))
        stack.push_back(y);
    llvm::sort(stack);
    while (!stack.empty()) {
      NodeId y = stack.pop_back_val();
      if (!visited.insert(y))
        continue;
      const Node &node = graph[y];
      const NormMatch &match = candidates.find(y)->second.match;
      bool grows = !node.users.empty() && !node.escapes &&
                   llvm::all_of(node.users, [&](NodeId user) {
                     auto next = candidates.find(user);
                     return next != candidates.end() &&
                            !isDotProduct(graph, user, match.axes.size()) &&
                            !isMultipleOf(next->second.match, match);
                   });
      if (grows)
        stack.append(node.users.begin(), node.users.end());
      else
        last.insert(beforeReshapes(y));
    }
    return last;
  }

  /// A norm that is merely reshaped ends before it.
  NodeId beforeReshapes(NodeId y) const {
    while (graph[y].fn == ScalarFn::Reshape &&
           candidates.contains(graph[y].operands.front().node))
      y = graph[y].operands.front().node;
    return y;
  }

  const ScalarGraph &graph;
  NodeId anchor;
  RoundingMode mode;
  DenseMap<NodeId, Candidate> candidates; // of the current cut
  llvm::MapVector<NodeId, Candidate> found;
  bool hasLayerNorm = false, hasReadableRoot = false;
  Refusal refusal;
};
} // namespace

/// Whether what a row comes down to reaches a root within a few steps.
static bool reachesRoot(const ScalarGraph &graph, NodeId reduced) {
  SmallVector<NodeId> worklist = {reduced};
  DenseSet<NodeId> seen;
  while (!worklist.empty() && seen.size() < kMaxBelow) {
    NodeId id = worklist.pop_back_val();
    if (isRoot(graph, graph[id]))
      return true;
    for (NodeId user : graph[id].users)
      if (seen.insert(user).second)
        worklist.push_back(user);
  }
  return false;
}

/// Fills `between` of a norm.
static void findBetween(const ScalarGraph &graph, Candidate &norm) {
  Dependents dependents(graph, norm.match.x);
  llvm::SetVector<NodeId> nodes;
  nodes.insert(norm.match.y);
  for (unsigned i = 0; i < nodes.size(); ++i)
    for (const Access &operand : graph[nodes[i]].operands)
      if (!dependents.isX(operand.node) && dependents.contains(operand.node))
        nodes.insert(operand.node);
  norm.between.assign(nodes.begin(), nodes.end());
}

/// Two values of x may lead to norms of which one is a part of the other, read
/// by nothing else: that is one norm.
static void dropParts(const ScalarGraph &graph,
                      SmallVectorImpl<Candidate> &norms) {
  DenseMap<NodeId, SmallVector<unsigned, 1>> partOf; // norms that a node is in
  for (auto [i, norm] : llvm::enumerate(norms))
    for (NodeId node : norm.between)
      partOf[node].push_back(i);
  DenseSet<NodeId> dropped;
  for (auto [i, norm] : llvm::enumerate(norms)) {
    const Node &y = graph[norm.match.y];
    bool isPart =
        !y.escapes &&
        llvm::any_of(partOf.lookup(norm.match.y), [&](unsigned other) {
          return other != i && llvm::all_of(y.users, [&](NodeId user) {
                   return llvm::is_contained(partOf.lookup(user), other);
                 });
        });
    if (isPart)
      dropped.insert(norm.match.y);
  }
  llvm::erase_if(norms, [&](const Candidate &norm) {
    return dropped.contains(norm.match.y);
  });
}

SearchResult norm::raise::findNorms(const ScalarGraph &graph,
                                    RoundingMode mode) {
  SearchResult result;
  llvm::MapVector<NodeId, Candidate> norms;
  for (NodeId id : llvm::seq<NodeId>(0, graph.size())) {
    const Node &node = graph[id];
    if (isSumOfSquares(graph, node) && !reachesRoot(graph, id))
      result.refused.push_back({id, "no root is taken of the sum of squares"});
    if (isLargestOfSquares(graph, node) && reachesRoot(graph, id))
      result.refused.push_back(
          {id, "the largest value of a row is taken, not the mean of squares"});
    if (!node.dependsOnSum || !isRoot(graph, node))
      continue;
    // A norm that keeps all roundings comes first.
    bool isRelaxed = mode == RoundingMode::Relaxed;
    AnchorSearch search(graph, id, isRelaxed ? RoundingMode::Default : mode);
    SmallVector<Candidate, 0> found = search.run();
    if (found.empty() && isRelaxed)
      found = AnchorSearch(graph, id, mode).run();
    for (Candidate &candidate : found)
      norms.try_emplace(candidate.match.y, candidate);
    if (!found.empty())
      continue;
    if (std::optional<std::string> reason = search.getReason())
      result.refused.push_back({id, std::move(*reason)});
  }
  for (auto &[y, candidate] : norms)
    result.norms.push_back(candidate);
  llvm::sort(result.norms, [](const Candidate &a, const Candidate &b) {
    return a.match.y < b.match.y;
  });
  for (Candidate &norm : result.norms)
    findBetween(graph, norm);
  dropParts(graph, result.norms);
  findStatistics(graph, result.norms);
  return result;
}

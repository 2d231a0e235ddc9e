//===- MatchStatistics.cpp - the mean and the factor of a norm ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a norm, and a node of its rank without the axes. Leaves: the node as
// mean(x) or rsqrt(mean square + epsilon) of each row.
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "Policy.h"

using namespace mlir;
using namespace mlir::norm::raise;

/// A number per row, computed from x read at the indices of `boundInput`.
std::optional<Statistic> Matcher::statistic(NodeId node, const NormMatch &norm,
                                            AtomId boundInput) {
  Statistic result{node, SmallVector<unsigned, 4>(graph[node].rank(), 0)};
  for (auto [dim, index] : llvm::enumerate(atoms[boundInput].variables)) {
    if (isBound(index) != llvm::is_contained(norm.axes, dim) || isMade(index))
      return std::nullopt;
    if (!isBound(index))
      result.dims[index] = dim;
  }
  return result;
}

std::optional<Statistic> Matcher::matchMean(NodeId node,
                                            const NormMatch &norm) {
  const Polynomial &p = reading.at(node);
  if (!p.isKnown || p.terms.size() != 1 || p.terms[0].monomial.size() != 1)
    return std::nullopt;
  const Factor &mean = p.terms[0].monomial[0];
  const Atom &atom = atoms[mean.atom];
  if (atom.kind != Atom::Mean || mean.exponent != kOne ||
      atom.monomial.size() != 1 || atom.monomial[0].exponent != kOne ||
      atoms[atom.monomial[0].atom].kind != Atom::Input ||
      !isDivisorOf(rowSize(norm.x, norm.axes), p.terms[0].coefficient))
    return std::nullopt;
  return statistic(node, norm, atom.monomial[0].atom);
}

std::optional<Statistic> Matcher::matchRstd(NodeId node,
                                            const NormMatch &norm) {
  const Polynomial &p = reading.at(node);
  if (!p.isKnown || p.terms.size() != 1 || p.terms[0].monomial.size() != 1)
    return std::nullopt;
  double factor = p.terms[0].coefficient;
  FailureOr<InverseRoot> root = inverseRoot(p.terms[0].monomial[0]);
  if (failed(root) || root->kind != norm.kind ||
      root->epsilonMode != norm.epsilonMode ||
      !isClose(root->epsilon, norm.epsilon, kTolerance) || factor < 0 ||
      !isDivisorOf(rowSize(norm.x, norm.axes), 1.0 / (factor * factor)))
    return std::nullopt;
  return statistic(node, norm, root->boundInput);
}

//===- Match.cpp - which polynomial is a norm -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "Policy.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm::raise;

static bool isFree(Variable v) { return v < kBound; }

//===----------------------------------------------------------------------===//
// mean(x^2) + epsilon, mean(x^2) - mean(x)^2 + epsilon
//===----------------------------------------------------------------------===//

/// A term under the root that belongs to no norm.
LogicalResult Matcher::refuseExtraTerm(const Term &term, AtomId boundInput) {
  for (const Factor &f : term.monomial) {
    const Atom &atom = atoms[f.atom];
    if (atom.kind == Atom::Mean && atom.usesInput)
      return refusal.refuse(Progress::Squares,
                            "the variance is not that of one mean");
    if (llvm::any_of(atom.variables, isFree))
      return refusal.refuse(Progress::Squares,
                            "epsilon, what is added under the root, differs "
                            "per row");
  }
  return refusal.refuse(Progress::Squares,
                        "epsilon, what is added under the root, is not a "
                        "constant");
}

FailureOr<Matcher::InverseRoot> Matcher::radicand(const Polynomial &q) {
  // The mean square, and the mean whose square is subtracted.
  const Atom *square = nullptr;
  const Term *squareTerm = nullptr;
  for (const Term &term : q.terms) {
    if (term.monomial.size() != 1 || term.monomial[0].exponent != kOne)
      continue;
    const Atom &atom = atoms[term.monomial[0].atom];
    if (atom.kind != Atom::Mean || !atom.usesInput)
      continue;
    if (square)
      return refusal.refuse(Progress::Root, "the root is taken of two means");
    square = &atom;
    squareTerm = &term;
  }
  if (!square)
    return refusal.refuse(Progress::Root,
                          "the root is not taken of a mean of squares");
  if (squareTerm->coefficient < 0)
    return refusal.refuse(Progress::Radicand,
                          "the mean is subtracted under the root");
  const Factor &inner = square->monomial.front();
  if (square->monomial.size() != 1)
    return refusal.refuse(Progress::Squares,
                          "the mean is of a product, not of squares");
  if (atoms[inner.atom].kind == Atom::Abs)
    return refusal.refuse(Progress::Radicand,
                          "the mean is of absolute values, not of squares");
  if (atoms[inner.atom].kind != Atom::Input)
    return refusal.refuse(Progress::Root,
                          "the root is not taken of a mean of squares");
  if (inner.exponent == kOne)
    return refusal.refuse(Progress::Root, "the mean is not of squares");
  if (inner.exponent != 2 * kOne)
    return refusal.refuse(Progress::Radicand,
                          "the exponent is " +
                              toString(inner.exponent / double(kOne)));
  InverseRoot root{NormKind::RMSNorm, {}, 0, 0, inner.atom, q.constant()};
  if (root.epsilon < 0)
    return refusal.refuse(Progress::Radicand, "epsilon is negative");
  AtomId mean = atoms.meanOf({{inner.atom, kOne}}, square->level);
  for (const Term &term : q.terms) {
    if (term.monomial.empty() || &term == squareTerm)
      continue;
    if (term.monomial != Monomial{{mean, 2 * kOne}})
      return refuseExtraTerm(term, inner.atom);
    if (!isClose(term.coefficient, -squareTerm->coefficient, kTolerance))
      return refusal.refuse(
          Progress::Radicand,
          "the variance subtracts " +
              toString(-term.coefficient / squareTerm->coefficient) +
              " times the squared mean");
    root.kind = NormKind::LayerNorm;
    root.mean = mean;
  }
  return root;
}

/// (sqrt(q) + epsilon)^-1
FailureOr<Matcher::InverseRoot> Matcher::shiftedRoot(const Factor &factor) {
  // A copy: looking for the root makes atoms.
  Polynomial base = atoms[factor.atom].base;
  for (const Term &term : base.terms) {
    if (term.monomial.size() != 1 || term.monomial[0].exponent != kHalf ||
        !isClose(term.coefficient, 1.0, kTolerance))
      continue;
    FailureOr<InverseRoot> root = inverseRoot({term.monomial[0].atom, -kHalf});
    if (failed(root))
      return failure();
    double outside = base.constant();
    if (base.terms.size() != 2 || outside == 0.0)
      return refusal.refuse(Progress::Radicand,
                            "epsilon, what is added to the root, is not a "
                            "constant");
    if (outside < 0.0)
      return refusal.refuse(Progress::Radicand, "epsilon is negative");
    if (root->epsilon != 0.0)
      return refusal.refuse(Progress::Radicand,
                            "there is an epsilon under the root and another "
                            "one outside");
    root->factor = factor;
    root->epsilon = outside;
    root->epsilonMode = EpsilonMode::OutsideRoot;
    return root;
  }
  return failure();
}

/// q^(-1/2), max(q, epsilon^2)^(-1/2) or (sqrt(q) + epsilon)^-1
FailureOr<Matcher::InverseRoot> Matcher::inverseRoot(const Factor &factor) {
  const Atom &atom = atoms[factor.atom];
  if (factor.exponent == -kOne && atom.kind == Atom::Sum)
    return shiftedRoot(factor);
  if (factor.exponent != -kHalf)
    return failure();
  Polynomial base;
  if (atom.kind == Atom::Sum || atom.kind == Atom::Max)
    base = atom.base;
  else
    base.terms.push_back({{{factor.atom, kOne}}, 1.0});
  double least = std::sqrt(atom.threshold);
  FailureOr<InverseRoot> root = radicand(base);
  if (failed(root))
    return failure();
  root->factor = factor;
  root->root = factor.atom;
  if (least == 0.0)
    return root;
  if (root->epsilon != 0.0)
    return refusal.refuse(Progress::Radicand,
                          "there is an epsilon under the root and a least "
                          "value of it");
  root->epsilon = least;
  root->epsilonMode = EpsilonMode::Least;
  return root;
}

SmallVector<Matcher::InverseRoot, 1>
Matcher::inverseRoots(const Polynomial &p) {
  SmallVector<Factor> tried;
  SmallVector<InverseRoot, 1> roots;
  for (const Term &term : p.terms)
    for (const Factor &f : term.monomial) {
      if ((f.exponent != -kHalf && f.exponent != -kOne) ||
          !atoms[f.atom].usesInput || llvm::is_contained(tried, f))
        continue;
      tried.push_back(f);
      FailureOr<InverseRoot> root = inverseRoot(f);
      if (succeeded(root))
        roots.push_back(*root);
    }
  return roots;
}

bool Matcher::isOnTheWay(NodeId node) {
  const Polynomial &p = reading.at(node);
  if (!p.isKnown || p.terms.size() > 16)
    return false;
  bool hasRoot = llvm::any_of(p.terms, [&](const Term &term) {
    return llvm::any_of(term.monomial, [&](const Factor &f) {
      return !isInteger(f.exponent) && atoms[f.atom].usesInput;
    });
  });
  return hasRoot || !inverseRoots(p).empty();
}

bool Matcher::addsX(NodeId node) {
  auto isInput = [&](const Factor &f) {
    return atoms[f.atom].kind == Atom::Input;
  };
  auto isRoot = [&](const Factor &f) {
    return !isInput(f) && atoms[f.atom].usesInput &&
           (f.exponent < 0 || !isInteger(f.exponent));
  };
  return llvm::any_of(reading.at(node).terms, [&](const Term &term) {
    return llvm::any_of(term.monomial, isInput) &&
           llvm::none_of(term.monomial, isRoot);
  });
}

//===----------------------------------------------------------------------===//
// scale * (x - mean) * root + bias
//===----------------------------------------------------------------------===//

double Matcher::rowSize(NodeId x, ArrayRef<unsigned> axes) const {
  double size = 1.0;
  for (unsigned axis : axes) {
    Extent extent = graph.resolve(graph[x].dims[axis]);
    if (!isStatic(extent))
      return 0.0;
    size *= static_cast<double>(extent);
  }
  return size;
}

/// `p` over the row, with the dims of x as indices.
FailureOr<ParameterSum> Matcher::parameters(const Polynomial &p, const Atom &x,
                                            ArrayRef<unsigned> axes,
                                            llvm::StringRef what) {
  ParameterSum sum;
  for (const Term &term : p.terms) {
    ParameterTerm result{term.coefficient, {}};
    for (const Factor &f : term.monomial) {
      const Atom &atom = atoms[f.atom];
      if (atom.kind != Atom::Parameter || !isInteger(f.exponent))
        return refusal.refuse(Progress::Affine, "the " + what +
                                                    " is no sum of products of "
                                                    "parameters");
      FailureOr<Access> access =
          atoms.readWith(graph, {atom.node, atom.variables}, x.variables);
      if (failed(access))
        return refusal.refuse(Progress::Affine,
                              "the " + what + " has other dims than the row");
      for (unsigned &index : access->indices) {
        index = llvm::find(x.variables, index) - x.variables.begin();
        if (!llvm::is_contained(axes, index))
          return refusal.refuse(Progress::Affine,
                                "the " + what + " varies along a parallel dim");
      }
      if (!isOfARow(graph, access->node, reading.getCut(), axes.size()))
        return refusal.refuse(Progress::Affine,
                              "the " + what + " has the shape of x");
      result.factors.push_back({std::move(*access), f.exponent});
    }
    sum.push_back(std::move(result));
  }
  return sum;
}

FailureOr<NormMatch> Matcher::match(NodeId y, const Polynomial &p,
                                    const InverseRoot &root) {
  // Sort the terms: scale * x * root, scale' * mean * root, bias.
  Polynomial scale, meanScale, bias;
  std::optional<AtomId> input;
  bool isLayerNorm = root.kind == NormKind::LayerNorm;
  for (const Term &term : p.terms) {
    Monomial rest;
    bool hasRoot = false, hasMean = false, hasInput = false;
    for (const Factor &f : term.monomial) {
      bool isInput = atoms[f.atom].kind == Atom::Input;
      if (f == root.factor)
        hasRoot = true;
      else if (isInput && f.exponent == kOne &&
               input.value_or(f.atom) == f.atom)
        hasInput = true, input = f.atom;
      else if (isLayerNorm && f == Factor{root.mean, kOne})
        hasMean = true;
      else if (!atoms[f.atom].usesInput)
        rest.push_back(f);
      else
        return refusal.refuse(Progress::Normalized,
                              "the normalized value is no product of x and "
                              "the inverse root");
    }
    if (!hasRoot && !hasInput && !hasMean)
      bias.terms.push_back({rest, term.coefficient});
    else if (hasRoot && hasInput && !hasMean)
      scale.terms.push_back({rest, term.coefficient});
    else if (hasRoot && hasMean && !hasInput)
      meanScale.terms.push_back({rest, -term.coefficient});
    else
      return hasRoot ? refusal.refuse(Progress::Radicand,
                                      "what is normalized is not the tensor "
                                      "whose squares are averaged")
                     : refusal.refuse(Progress::Normalized,
                                      "x is not normalized everywhere");
  }
  if (!input)
    return refusal.refuse(Progress::Radicand,
                          "what is normalized is not the tensor whose squares "
                          "are averaged");
  auto order = [](Polynomial &q) {
    llvm::sort(q.terms, [](const Term &a, const Term &b) {
      return std::lexicographical_compare(a.monomial.begin(), a.monomial.end(),
                                          b.monomial.begin(), b.monomial.end());
    });
  };
  order(scale), order(meanScale), order(bias);

  // The axes are where x in the statistics has bound variables.
  const Atom &x = atoms[*input], &boundX = atoms[root.boundInput];
  const Node &node = graph[y];
  NormMatch result{root.kind, reading.getCut(), y};
  IndexDigits digits;
  for (auto [dim, index] : llvm::enumerate(x.variables)) {
    Variable bound = boundX.variables[dim];
    if (isBound(bound))
      result.axes.push_back(dim);
    else if (bound != index)
      return refusal.refuse(Progress::Normalized,
                            "the statistics are those of other rows");
    result.isReshaped |= isMade(index);
    llvm::append_range(
        digits,
        atoms.digitsOf(index, graph.resolve(graph[result.x].dims[dim])));
  }
  for (const IndexDigit &digit : joinDigits(digits)) {
    if (!digit.isWhole())
      return refusal.refuse(Progress::Normalized,
                            "the result shows a part of x");
    result.permutation.push_back(digit.variable);
  }
  SmallVector<unsigned, 4> sorted = result.permutation;
  llvm::sort(sorted);
  if (!llvm::equal(sorted, llvm::seq<unsigned>(0, node.rank())))
    return refusal.refuse(Progress::Normalized,
                          "the result has other dims than x");
  double size = rowSize(result.x, result.axes);

  if (isLayerNorm) {
    if (meanScale.terms.empty())
      return refusal.refuse(Progress::Normalized,
                            "x is not centered, though its variance is");
    bool sameTerms =
        scale.terms.size() == meanScale.terms.size() &&
        llvm::all_of(llvm::zip(scale.terms, meanScale.terms), [](auto pair) {
          return std::get<0>(pair).monomial == std::get<1>(pair).monomial;
        });
    if (!sameTerms)
      return refusal.refuse(Progress::Normalized,
                            "x and its mean have different scales");
    for (auto [a, b] : llvm::zip_equal(scale.terms, meanScale.terms))
      if (!isDivisorOf(size, b.coefficient / a.coefficient))
        return refusal.refuse(
            Progress::Normalized,
            describeDivisor("mean", size, b.coefficient / a.coefficient));
  }

  if (!isLayerNorm && isCenteredByAnother(graph, result.x, result.axes))
    return refusal.refuse(Progress::Centered, "the mean is of another tensor");

  // The factor must be 1: see Policy.h.
  double takenOut = atoms.takenOut(root.root);
  bool isPlainScale =
      scale.terms.size() == 1 && scale.terms[0].monomial.empty();
  double factor = scale.terms.size() == 1 ? scale.terms[0].coefficient : 1.0;
  bool isOne = isDivisorOf(size, 1.0 / (factor * factor)) && factor > 0;
  if (!isOne && !isClose(takenOut, 1.0, 1e-9) &&
      isClose(std::abs(factor), 1.0 / std::sqrt(takenOut), kTolerance))
    return refusal.refuse(
        Progress::Affine,
        describeDivisor(isLayerNorm ? "variance" : "mean square", size,
                        takenOut));
  if (!isOne && (isPlainScale || !isClose(takenOut, 1.0, kTolerance)))
    return refusal.refuse(Progress::Affine,
                          "the factor of the normalized value is " +
                              toString(factor) + ", not 1");
  if (isOne && scale.terms.size() == 1)
    scale.terms[0].coefficient = 1.0;

  result.epsilon = root.epsilon;
  result.epsilonMode = root.epsilonMode;
  FailureOr<ParameterSum> scales = ParameterSum(), biases;
  if (!isPlainScale)
    scales = parameters(scale, x, result.axes, "scale");
  biases = parameters(bias, x, result.axes, "bias");
  if (failed(scales) || failed(biases))
    return failure();
  result.scale = std::move(*scales);
  result.bias = std::move(*biases);
  return result;
}

FailureOr<NormMatch> Matcher::match(NodeId y) {
  const Polynomial &p = reading.at(y);
  if (!p.isKnown)
    return failure();
  for (const InverseRoot &root : inverseRoots(p)) {
    FailureOr<NormMatch> result = match(y, p, root);
    if (succeeded(result))
      return result;
  }
  return failure();
}

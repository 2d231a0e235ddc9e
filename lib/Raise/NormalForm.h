//===- NormalForm.h - scalar functions as polynomials -----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Polynomials over interned atoms: every spelling of the same algebra is the
// same polynomial. The only collective is the mean over bound variables, in
// which the number of elements vanishes: sum = n * mean.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_NORMALFORM_H
#define NORM_RAISE_NORMALFORM_H

#include "Dependents.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <deque>
#include <memory>

namespace mlir::norm::raise {

/// An index: a variable that is free (below kBound), bound by a mean, or fresh;
/// or one that is made of digits of variables.
using Variable = uint32_t;
constexpr Variable kBound = 1u << 16, kFresh = 1u << 31, kMade = 3u << 30;
inline bool isBound(Variable v) { return v >= kBound && v < kFresh; }
inline bool isMade(Variable v) { return v >= kMade; }

/// (variable / divisor) % size, where the variable has `total` values. All of
/// a variable whose number of values is not known has that size.
struct IndexDigit {
  Variable variable;
  int64_t divisor, size, total;
  bool isWhole() const { return size == total; }
  bool operator==(const IndexDigit &o) const {
    return variable == o.variable && divisor == o.divisor && size == o.size &&
           total == o.total;
  }
};
/// An index made of digits, the outermost first.
using IndexDigits = SmallVector<IndexDigit, 2>;
/// Neighbours that are one digit of a variable, as one: (v / 16) % 4 and v % 16
/// are v % 64.
IndexDigits joinDigits(ArrayRef<IndexDigit> digits);

using AtomId = uint32_t;

/// Exponents are rational, in eighths: roots of roots of roots are exact.
using Exponent = int32_t;
constexpr Exponent kOne = 8, kHalf = 4;
inline bool isInteger(Exponent e) { return e % kOne == 0; }
inline bool isEven(Exponent e) { return e % (2 * kOne) == 0; }

struct Factor {
  AtomId atom;
  Exponent exponent;
  bool operator==(const Factor &o) const {
    return atom == o.atom && exponent == o.exponent;
  }
  bool operator<(const Factor &o) const {
    return atom != o.atom ? atom < o.atom : exponent < o.exponent;
  }
};
/// A product of powers, ascending by atom.
using Monomial = SmallVector<Factor, 3>;

struct Term {
  Monomial monomial;
  double coefficient;
};

/// A sum of terms, ascending by monomial. One that is not known absorbs all
/// that it meets.
struct Polynomial {
  SmallVector<Term, 2> terms = {};
  bool isKnown = true;

  static Polynomial unknown() { return {{}, false}; }
  bool isZero() const { return isKnown && terms.empty(); }
  bool isConstant() const {
    return isKnown &&
           (terms.empty() || (terms.size() == 1 && terms[0].monomial.empty()));
  }
  /// The coefficient of a monomial, 0 where it is not there.
  double coefficient(const Monomial &monomial) const;
  double constant() const { return coefficient({}); }
};

struct Atom {
  enum Kind : uint8_t {
    Input,     // the value that the polynomials are in
    Parameter, // any other node
    Size,      // of a dynamic dim
    Mean,      // of a monomial over the bound variables of its level
    Sum,       // a polynomial that only occurs with other exponents than 1, 2..
    Abs,       // of a polynomial
    Max,       // of a polynomial that is not negative, and a number
  };
  Kind kind;
  NodeId node = 0; // Input, Parameter
  /// Input, Parameter: the indices of the access; else the variables that are
  /// free in it.
  SmallVector<Variable, 4> variables = {};
  Extent extent = 0;      // Size
  Monomial monomial = {}; // Mean
  Polynomial base = {};   // Sum, Abs, Max
  double threshold = 0.0; // Max
  /// Mean: its bound variables are kBound * level + i.
  unsigned level = 0;
  bool usesInput = false;
};

/// Whether two numbers are one up to rounding in their source.
bool isClose(double a, double b, double tolerance);

/// The atoms of one reading of the graph, and the arithmetic on them.
class Algebra {
public:
  const Atom &operator[](AtomId id) const { return atoms[id]; }

  Polynomial constant(double value) const;
  Polynomial input(NodeId node, ArrayRef<Variable> access);
  Polynomial parameter(NodeId node, ArrayRef<Variable> access);
  Polynomial size(Extent extent);

  Polynomial add(const Polynomial &p, const Polynomial &q,
                 double factor = 1.0) const;
  Polynomial scale(const Polynomial &p, double factor) const;
  Polynomial multiply(const Polynomial &p, const Polynomial &q) const;
  Polynomial power(const Polynomial &p, Exponent exponent);
  Polynomial absolute(const Polynomial &p);
  /// Unknown where p may be negative.
  Polynomial maximum(const Polynomial &p, double threshold);
  Polynomial mean(const Polynomial &p, ArrayRef<Variable> over);

  bool isNonNegative(const Polynomial &p) const;
  bool usesInput(const Polynomial &p) const;
  bool isProductOfParameters(const Polynomial &p) const;
  AtomId meanOf(const Monomial &monomial, unsigned level);

  // Indices made of digits: see Indices.cpp.

  /// The index that `digits` make, which is one whatever its spelling.
  Variable indexOf(ArrayRef<IndexDigit> digits);
  /// Adds (index / divisor) % size of an index with `total` values to `digits`.
  /// Fails where it is not made of digits of the variables.
  LogicalResult appendDigits(Variable index, int64_t total, int64_t divisor,
                             int64_t size, IndexDigits &digits) const;
  /// An index as it was made, or as a whole variable of `total` values.
  IndexDigits digitsOf(Variable index, int64_t total) const;
  /// A node read at `indices`, or an existing reshape of it, with dims that are
  /// all among `dims`.
  FailureOr<Access> readWith(const ScalarGraph &graph, const Access &access,
                             ArrayRef<Variable> dims);
  void forEachVariable(Variable index,
                       llvm::function_ref<void(Variable)> visit) const;
  Variable fresh() { return kFresh + numFresh++; }

  /// The factor that was taken out in front of a root: sqrt(c * q) is
  /// sqrt(c) * sqrt(q), and c is kept here by the atom of q.
  double takenOut(AtomId root) const;

private:
  AtomId intern(Atom &&atom);
  AtomId internSum(const Polynomial &base);
  bool isNonNegative(AtomId atom) const;
  bool isVarianceLike(const Polynomial &p) const;
  bool isSquareOfDifference(const Polynomial &p) const;
  Polynomial expand(const Monomial &monomial, double coefficient) const;
  std::optional<Polynomial> raise(const Polynomial &p,
                                  const Polynomial &powers) const;
  /// Every index that names one of `variables` becomes another one.
  using Renaming = llvm::function_ref<Variable(Variable index)>;
  AtomId rename(AtomId atom, ArrayRef<Variable> variables, Renaming renamed);
  Monomial rename(const Monomial &monomial, ArrayRef<Variable> variables,
                  Renaming renamed);
  Monomial rename(const Monomial &monomial,
                  ArrayRef<std::pair<Variable, Variable>> to);
  bool names(AtomId atom, ArrayRef<Variable> variables) const;
  void collectIndices(const Monomial &monomial,
                      SmallVectorImpl<Variable> &indices) const;
  FailureOr<SmallVector<Variable, 4>>
  indicesOfReshape(const ScalarGraph &graph, const Node &reshape,
                   ArrayRef<Variable> indices);
  Monomial splitDigits(const Monomial &monomial,
                       SmallVectorImpl<Variable> &bound);
  Monomial mergeDigits(Monomial monomial, SmallVectorImpl<Variable> &bound);
  void collectInOrder(const Monomial &monomial, ArrayRef<Variable> over,
                      SmallVectorImpl<Variable> &order) const;
  Monomial sortedForBinding(const Monomial &monomial,
                            ArrayRef<Variable> over) const;
  unsigned deepestLevel(AtomId atom) const;

  std::deque<Atom> atoms; // readers hold references while others are added
  DenseMap<unsigned, SmallVector<AtomId, 1>> byHash;
  SmallVector<AtomId> sums;
  DenseMap<AtomId, double> factorsTakenOut;
  SmallVector<IndexDigits, 0> made;
  unsigned numFresh = 0;
};

/// Reads nodes as polynomials in one of them, the cut.
class Reading {
public:
  Reading(const ScalarGraph &graph, NodeId cut)
      : graph(graph), cut(cut), source(graph.sourceOf(cut)),
        dependents(graph, cut) {}

  /// `node` at the given variables, one per dim.
  const Polynomial &at(NodeId node, ArrayRef<Variable> access);
  /// `node` at the free variables 0, 1, ..
  const Polynomial &at(NodeId node);
  Algebra &algebra() { return atoms; }
  NodeId getCut() const { return cut; }

private:
  using Key = std::pair<NodeId, SmallVector<Variable, 4>>;
  Polynomial evaluate(NodeId node, ArrayRef<Variable> access);
  Polynomial evaluateSum(const Node &node, ArrayRef<Variable> access);
  /// `node` at indices made of digits of `access`, whose dims have `extents`.
  Polynomial readAt(NodeId node, ArrayRef<Digits> indices,
                    ArrayRef<Variable> access, ArrayRef<Extent> extents);
  bool isRounded(const Node &node) const;

  const ScalarGraph &graph;
  NodeId cut;
  /// What the cut is a reshape of is read as the cut.
  std::optional<ReshapeSource> source;
  Dependents dependents;
  unsigned depth = 0; // of nodes that are being read
  Algebra atoms;
  DenseMap<unsigned,
           SmallVector<std::pair<Key, std::unique_ptr<Polynomial>>, 1>>
      memo;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_NORMALFORM_H

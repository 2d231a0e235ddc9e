//===- Match.h - which polynomial is a norm ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a node, read as a polynomial in x. Leaves: the norm that it is, or
// the reason why it is none.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_MATCH_H
#define NORM_RAISE_MATCH_H

#include "NormalForm.h"
#include "norm/IR/Norm.h"
#include "llvm/ADT/Twine.h"
#include <string>

namespace mlir::norm::raise {

/// How far a value is on its way to a norm; the reason of a refusal is that of
/// the value that came furthest.
enum class Progress : uint8_t {
  Nothing,
  Root,       // a root of some mean
  Squares,    // of a mean of squares
  Radicand,   // and of nothing else
  Normalized, // that divides x
  Centered,   // or x - mean
  Affine,     // a norm in real numbers
};

/// Collects reasons and keeps the one that came furthest.
class Refusal {
public:
  LogicalResult refuse(Progress at, const llvm::Twine &why) {
    if (reason.empty() || at > progress) {
      progress = at;
      reason = why.str();
    }
    return failure();
  }
  const std::string &getReason() const { return reason; }
  Progress getProgress() const { return progress; }

private:
  Progress progress = Progress::Nothing;
  std::string reason;
};

/// coefficient * product of powers of parameters, whose indices are dims of x.
struct ParameterTerm {
  double coefficient;
  SmallVector<std::pair<Access, Exponent>, 2> factors;
  bool operator==(const ParameterTerm &o) const {
    return coefficient == o.coefficient && factors == o.factors;
  }
};
/// A scale or a bias: a sum of terms over the row.
using ParameterSum = SmallVector<ParameterTerm, 1>;

enum class NormKind : uint8_t { RMSNorm, LayerNorm };

/// The mnemonic of the op.
inline llvm::StringRef nameOf(NormKind kind) {
  return kind == NormKind::RMSNorm ? "rms_norm" : "layer_norm";
}

/// A value that holds a number for each row: dim i of the node is dim dims[i]
/// of x.
struct Statistic {
  NodeId node;
  SmallVector<unsigned, 4> dims;
};

/// y = (x - mean) * rsqrt(mean square + epsilon) * scale + bias
struct NormMatch {
  NormKind kind;
  NodeId x, y;
  /// Dim i of x is dim permutation[i] of y.
  SmallVector<unsigned, 4> permutation = {};
  /// Dim i is not one of x, but of x reshaped to these dims of y.
  bool isReshaped = false;
  /// Dims of x that make up a row, ascending.
  SmallVector<unsigned, 2> axes = {};
  double epsilon = 0.0;
  EpsilonMode epsilonMode = EpsilonMode::InsideRoot;
  ParameterSum scale = {}, bias = {}; // empty: 1 and 0
  /// The mean and the factor of each row, where something else reads them.
  std::optional<Statistic> mean = {}, rstd = {};

  /// x-hat alone
  bool isPlain() const { return scale.empty() && bias.empty(); }
};

/// Matches one node after the other against the formulas of the norms.
class Matcher {
public:
  Matcher(const ScalarGraph &graph, Reading &reading, Refusal &refusal)
      : graph(graph), reading(reading), atoms(reading.algebra()),
        refusal(refusal) {}

  FailureOr<NormMatch> match(NodeId y);
  /// The node as the mean, or as the factor, of the rows of a norm.
  std::optional<Statistic> matchMean(NodeId node, const NormMatch &norm);
  std::optional<Statistic> matchRstd(NodeId node, const NormMatch &norm);
  /// Whether a later value may be a norm because of this one: it has a
  /// recognized root in it, or a root that may become one.
  bool isOnTheWay(NodeId node);
  /// Whether x stands in a term without a root. Nothing takes it away again:
  /// what follows a residual sum belongs to the next norm.
  bool addsX(NodeId node);

private:
  /// 1 / sqrt(mean(c^2) + epsilon), with c = x or x - mean(x)
  struct InverseRoot {
    NormKind kind;
    Factor factor;     // as it stands in the monomials
    AtomId root;       // the atom under the root
    AtomId mean;       // LayerNorm: mean(x)
    AtomId boundInput; // x under the mean
    double epsilon;
    EpsilonMode epsilonMode = EpsilonMode::InsideRoot;
  };
  std::optional<Statistic> statistic(NodeId node, const NormMatch &norm,
                                     AtomId boundInput);
  FailureOr<InverseRoot> inverseRoot(const Factor &factor);
  FailureOr<InverseRoot> radicand(const Polynomial &q);
  FailureOr<InverseRoot> shiftedRoot(const Factor &factor);
  LogicalResult refuseExtraTerm(const Term &term, AtomId boundInput);
  SmallVector<InverseRoot, 1> inverseRoots(const Polynomial &p);
  FailureOr<NormMatch> match(NodeId y, const Polynomial &p,
                             const InverseRoot &root);
  FailureOr<ParameterSum> parameters(const Polynomial &p, const Atom &x,
                                     ArrayRef<unsigned> axes,
                                     llvm::StringRef what);
  /// The number of elements of a row, 0 where it is not static.
  double rowSize(NodeId x, ArrayRef<unsigned> axes) const;

  const ScalarGraph &graph;
  Reading &reading;
  Algebra &atoms;
  Refusal &refusal;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_MATCH_H

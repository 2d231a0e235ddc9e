//===- Rounding.h - where the data of a norm is rounded ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: nodes that are a norm in real numbers. Leaves: the types with which
// the named op rounds where the model does, or the rounding that it cannot
// say.
//
// The path of the data leads from x to y through values of the rank of x; the
// rest are statistics. Along it
//
//   x  ->  arithmetic in the compute type (f32, or wider)
//      ->  x-hat, perhaps rounded to the scale type
//      ->  * scale, + bias in that type
//      ->  y, perhaps rounded to its own type
//
// is what an op can say. A value that is rounded before it is normalized, or
// between scale and bias, is not.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_ROUNDING_H
#define NORM_RAISE_ROUNDING_H

#include "Dependents.h"
#include "Match.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::norm::raise {

/// The types of a norm; null where they are the default.
struct Numerics {
  FloatType statType, scaleType, resultType;
  /// In which x - mean, times the inverse root, is computed.
  FloatType computeType;
  /// What the op cannot say, and would leave out: the first rounding of the
  /// model that is not one of its own.
  const char *dropped = nullptr;
};

/// What a raise may change about roundings.
enum class RoundingMode : uint8_t {
  Strict,  // nothing
  Default, // those of the statistics, which are computed in f32 or wider
  Relaxed, // all, where there is no norm otherwise
};

/// A value of the graph that is a norm.
struct Candidate {
  NormMatch match;
  Numerics numerics;
  /// What lies between x and y: y, and what it is computed from that is
  /// computed from x. Filled once the norm is found.
  SmallVector<NodeId, 0> between = {};
};

/// The type that statistics have by default.
FloatType defaultStatType(Type x);

/// Follows the data from one x.
class Rounding {
public:
  /// `candidates` are the norms found so far, those that y is computed from
  /// among them.
  Rounding(const ScalarGraph &graph, NodeId x,
           const DenseMap<NodeId, Candidate> &candidates)
      : graph(graph), x(x), candidates(candidates), dependents(graph, x) {}

  /// With RoundingMode::Relaxed roundings may be dropped.
  FailureOr<Numerics> of(const NormMatch &match, RoundingMode mode,
                         Refusal &refusal);

  /// Whether all arithmetic between x and y is in the compute type, so that
  /// the op computes its statistics as the model does.
  LogicalResult checkStrict(const Candidate &candidate, Refusal &refusal);

private:
  enum class Stage : uint8_t { NotData, Wide, Rounded, Final, Broken };
  struct Path {
    Stage stage = Stage::NotData;
    FloatType compute = {}; // of the arithmetic so far; null: none yet
    FloatType rounded = {};
    const char *reason = nullptr;
  };
  const Path &pathTo(NodeId node, const NormMatch *match);
  Path follow(NodeId node, const NormMatch *match);
  Path apply(const Node &node, Path operand, const NormMatch *previous,
             const NormMatch *match);
  bool isData(const Node &node) const;
  const NormMatch *matchOf(NodeId node) const;

  const ScalarGraph &graph;
  NodeId x;
  const DenseMap<NodeId, Candidate> &candidates;
  DenseMap<NodeId, Path> paths;
  Dependents dependents;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_ROUNDING_H

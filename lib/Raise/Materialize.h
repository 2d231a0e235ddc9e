//===- Materialize.h - nodes as tensors -------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: nodes of the graph, some of which only live inside the body of a
// fused op, or inside the definition of an op. Leaves: tensors that hold them,
// split off from these ops, or computed, where there is none yet.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_MATERIALIZE_H
#define NORM_RAISE_MATERIALIZE_H

#include "Match.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::norm::raise {

class Materializer {
public:
  Materializer(ScalarGraph &graph, RewriterBase &rewriter)
      : graph(graph), rewriter(rewriter) {}
  ~Materializer();

  /// A builtin tensor that holds `node` and is there before `before`. `prefers`
  /// picks among several.
  FailureOr<Place> tensorOf(NodeId node, Operation *before,
                            llvm::function_ref<bool(const Place &)> prefers);

  /// A tensor over the loops of `sizes` that holds `sum`; `loopOf[i]` is the
  /// loop of index i of the accesses. Computed in `type` where it has to be
  /// computed.
  FailureOr<Value> parameter(const ParameterSum &sum, ArrayRef<unsigned> loopOf,
                             ArrayRef<OpFoldResult> sizes, FloatType type,
                             Operation *before);

  /// `tensor` copied into `type`: dim i of the tensor is dim dims[i] of the
  /// result, or has size 1.
  Value reoriented(Value tensor, ArrayRef<std::optional<unsigned>> dims,
                   RankedTensorType type, ArrayRef<OpFoldResult> sizes);

  /// `tensor` with the dims of `type`, of the same elements in the same order;
  /// for two types of which canReshape holds.
  Value reshaped(Value tensor, RankedTensorType type);
  static bool canReshape(Type from, RankedTensorType to);

  /// Every use of the scalar `value` in its body reads `tensor` instead, whose
  /// dim i is loop dims[i], or has size 1.
  LogicalResult readInstead(Value value, Value tensor,
                            ArrayRef<std::optional<unsigned>> dims);

  /// The op in the block of the graph that computes the value of a place.
  Operation *opOf(const Place &place) const;
  /// Where the value of a place is now.
  Value current(Value value) const;
  /// The op that was built for one, if there is one.
  Operation *current(Operation *op) const;

private:
  /// `op` as a generic op that yields one scalar of its body too, for each
  /// iteration:
  ///   %y = add { .. %v .. yield %w }
  ///     ->  %y, %x = generic { .. %v .. yield %w, %v }
  FailureOr<linalg::GenericOp> rebuild(linalg::LinalgOp op,
                                       Value alsoYield = {});
  FailureOr<Place> extract(NodeId node, Operation *before,
                           llvm::function_ref<bool(const Place &)> isThere);
  /// %x = generic ins(%a, %b) { add }, where all operands are there.
  FailureOr<Place> compute(NodeId node, Operation *before);
  void useInsteadOfLater(NodeId node, const Place &now,
                         llvm::function_ref<bool(const Place &)> isThere);
  FailureOr<Place> splitOff(linalg::LinalgOp op, Value value,
                            const Place &place);
  OpFoldResult loopSize(linalg::LinalgOp op, unsigned loop);

  ScalarGraph &graph;
  RewriterBase &rewriter;
  /// Results of ops that had to be built anew.
  DenseMap<Value, Value> moved;
  llvm::MapVector<Operation *, Operation *> movedOps;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_MATERIALIZE_H

//===- Norms.cpp - ops that are norms, as their definition ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the x of an op that is a norm by name. Leaves: the formula of the op
// in the graph, so that it is recognized like any other spelling.
//
//===----------------------------------------------------------------------===//

#include "../Frontend.h"

using namespace mlir;
using namespace mlir::norm::raise;

/// sum(x) / size; what does not depend on an axis is its own mean over it.
Access norm::raise::meanOf(ScalarGraph &graph, Type type, const Access &x,
                           ArrayRef<unsigned> axes) {
  SmallVector<unsigned> summed;
  Access count = graph.constant(type, 1.0);
  for (auto [dim, index] : llvm::enumerate(x.indices)) {
    if (!llvm::is_contained(axes, index))
      continue;
    summed.push_back(index);
    Access size = graph.extent(type, graph[x.node].dims[dim]);
    count = summed.size() == 1
                ? size
                : graph.apply(ScalarFn::Mul, type, {count, size});
  }
  if (summed.empty())
    return x;
  Access sum = graph.sum(type, x, summed);
  return graph.apply(ScalarFn::Div, type, {sum, count});
}

Normalized norm::raise::normalize(ScalarGraph &graph, const Access &input,
                                  ArrayRef<unsigned> axes, FloatType type,
                                  double epsilon, Centering centering) {
  Access x = castTo(graph, type, input);
  Normalized result{x, x, x};
  if (centering == Centering::Yes) {
    result.mean = meanOf(graph, type, x, axes);
    x = graph.apply(ScalarFn::Sub, type, {x, result.mean});
  }
  Access square = graph.apply(ScalarFn::Mul, type, {x, x});
  Access radicand = graph.apply(
      ScalarFn::Add, type,
      {meanOf(graph, type, square, axes), graph.constant(type, epsilon)});
  result.inverseRoot = graph.apply(ScalarFn::Rsqrt, type, radicand);
  result.value = graph.apply(ScalarFn::Mul, type, {x, result.inverseRoot});
  return result;
}

//===- Rounding.cpp - where the data of a norm is rounded -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rounding.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm::raise;

FloatType norm::raise::defaultStatType(Type x) {
  if (x.isF64())
    return cast<FloatType>(x);
  return Float32Type::get(x.getContext());
}

static unsigned widthOf(FloatType type) { return type ? type.getWidth() : 0; }
static FloatType wider(FloatType a, FloatType b) {
  return widthOf(a) >= widthOf(b) ? a : b;
}

static bool isExtension(const ScalarGraph &graph, const Node &node) {
  if (node.fn != ScalarFn::Cast)
    return false;
  auto from = dyn_cast<FloatType>(graph[node.operands.front().node].type);
  auto to = dyn_cast<FloatType>(node.type);
  return from && to && from.getWidth() < to.getWidth();
}

/// Whether the node has an element for each one of x, rather than for each row.
bool Rounding::isData(const Node &node) const {
  // How many along static dims, and the number of the other dims.
  auto count = [&](const Node &n) {
    double elements = 1.0; // no sizes are too large for it
    unsigned numDynamic = 0;
    for (Extent extent : n.dims) {
      extent = graph.resolve(extent);
      if (isStatic(extent))
        elements *= static_cast<double>(extent);
      else
        ++numDynamic;
    }
    return std::pair(elements, numDynamic);
  };
  auto [elements, numDynamic] = count(node);
  auto [elementsOfX, numDynamicOfX] = count(graph[x]);
  if (elements >= elementsOfX && numDynamic >= numDynamicOfX)
    return true;
  return numDynamic + numDynamicOfX > 0 && node.rank() >= graph[x].rank();
}

const NormMatch *Rounding::matchOf(NodeId node) const {
  auto found = candidates.find(node);
  return found == candidates.end() ? nullptr : &found->second.match;
}

const Rounding::Path &Rounding::pathTo(NodeId node, const NormMatch *match) {
  auto known = paths.find(node);
  if (known != paths.end())
    return known->second;
  Path path = follow(node, match);
  return paths[node] = path;
}

Rounding::Path Rounding::follow(NodeId id, const NormMatch *match) {
  const Node &node = graph[id];
  if (dependents.isX(id))
    return {Stage::Wide};
  auto type = dyn_cast<FloatType>(node.type);
  if (node.fn == ScalarFn::Reshape && dependents.contains(id))
    return pathTo(node.operands.front().node,
                  matchOf(node.operands.front().node));
  if (!dependents.contains(id) || !isData(node) || !type ||
      node.fn == ScalarFn::Other || node.fn == ScalarFn::Sum)
    return {};

  // What of x comes in.
  Path operand;
  const NormMatch *previous = nullptr;
  for (const Access &read : node.operands) {
    Path path = pathTo(read.node, matchOf(read.node));
    if (path.stage == Stage::NotData)
      continue;
    if (path.stage == Stage::Rounded && operand.stage != Stage::NotData)
      return {Stage::Broken, {}, {}, "a rounded value is used twice"};
    path.compute = wider(path.compute, operand.compute);
    if (path.stage >= operand.stage) {
      operand = path;
      previous = matchOf(read.node);
    } else {
      operand.compute = path.compute;
    }
  }
  return apply(node, operand, previous, match);
}

/// One step along the path. `previous` and `match` are the norms that the
/// operand and the result are, if they are.
Rounding::Path Rounding::apply(const Node &node, Path operand,
                               const NormMatch *previous,
                               const NormMatch *match) {
  auto type = cast<FloatType>(node.type);
  auto broken = [](const char *reason) {
    return Path{Stage::Broken, {}, {}, reason};
  };
  auto isOneParameter = [](const ParameterSum &sum) {
    return sum.size() == 1 && sum[0].coefficient == 1.0 &&
           sum[0].factors.size() == 1 && sum[0].factors[0].second == kOne;
  };

  switch (operand.stage) {
  case Stage::Broken:
    return operand;
  case Stage::Final:
    return broken("the value is rounded before it is used further");
  case Stage::Rounded: {
    // Exactly one product and one sum, each rounded to the scale type.
    bool scales = node.fn == ScalarFn::Mul && previous && match &&
                  previous->isPlain() && match->bias.empty() &&
                  isOneParameter(match->scale);
    bool shifts = node.fn == ScalarFn::Add && previous && match &&
                  previous->bias.empty() && isOneParameter(match->bias);
    if (type != operand.rounded)
      return broken("the normalized value is rounded and then used in a wider "
                    "type");
    return scales || shifts
               ? operand
               : broken("the normalized value is rounded between steps that "
                        "are not one scale and one bias");
  }
  case Stage::NotData:
  case Stage::Wide:
    break;
  }

  operand.stage = Stage::Wide;
  if (isExtension(graph, node))
    return operand;
  FloatType floor = wider(operand.compute, defaultStatType(graph[x].type));
  if (type.getWidth() >= floor.getWidth()) {
    operand.compute = type;
    return operand;
  }
  if (!match)
    return broken(operand.compute || node.fn != ScalarFn::Cast
                      ? "a value is rounded before it is normalized"
                      : "x is rounded before it is normalized, but not in the "
                        "statistics");
  operand.rounded = type;
  operand.stage = match->isPlain() ? Stage::Rounded : Stage::Final;
  return operand;
}

FailureOr<Numerics> Rounding::of(const NormMatch &match, RoundingMode mode,
                                 Refusal &refusal) {
  const Path &path = pathTo(match.y, &match);
  if (path.stage == Stage::Broken && mode != RoundingMode::Relaxed)
    return refusal.refuse(Progress::Affine, path.reason);
  const Node &y = graph[match.y];
  if (path.stage == Stage::NotData || isExtension(graph, y))
    return failure();
  Numerics numerics;
  numerics.dropped = path.reason;
  FloatType byDefault = defaultStatType(graph[match.x].type);
  numerics.computeType = wider(path.compute, byDefault);
  if (numerics.computeType.getWidth() > byDefault.getWidth())
    numerics.statType = numerics.computeType;
  numerics.resultType = cast<FloatType>(y.type);
  if (path.stage == Stage::Rounded && !match.isPlain())
    numerics.scaleType = path.rounded;
  return numerics;
}

LogicalResult Rounding::checkStrict(const Candidate &candidate,
                                    Refusal &refusal) {
  SmallVector<NodeId> worklist = {candidate.match.y};
  DenseSet<NodeId> seen(worklist.begin(), worklist.end());
  while (!worklist.empty()) {
    NodeId id = worklist.pop_back_val();
    const Node &node = graph[id];
    const Path &path = pathTo(id, matchOf(id));
    bool isRounding =
        path.stage == Stage::Rounded || path.stage == Stage::Final;
    if (!dependents.isX(id) && !isRounding && !isExtension(graph, node) &&
        node.fn != ScalarFn::Reshape &&
        node.type != candidate.numerics.computeType) {
      std::string text;
      llvm::raw_string_ostream(text)
          << "statistics are computed in " << node.type
          << ", the norm would compute them in "
          << candidate.numerics.computeType;
      return refusal.refuse(Progress::Affine, text);
    }
    for (const Access &operand : node.operands)
      if (dependents.contains(operand.node) && !dependents.isX(id) &&
          seen.insert(operand.node).second)
        worklist.push_back(operand.node);
  }
  return success();
}

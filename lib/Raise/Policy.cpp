//===- Policy.cpp - which exact identities become a named norm ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Policy.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm::raise;

bool norm::raise::isDivisorOf(double size, double factor) {
  return isClose(factor, 1.0, kTolerance) &&
         (size == 0.0 || std::round(size / factor) == size);
}

std::string norm::raise::toString(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.9g", number);
  return text;
}

std::string norm::raise::describeDivisor(llvm::StringRef what, double size,
                                         double factor) {
  std::string the = ("the " + what).str();
  if (factor < 0)
    return the + " is added, not subtracted";
  if (size == 0.0)
    return the + " is off by a factor of " + toString(factor);
  double divisor = size / factor;
  if (isClose(divisor, 1.0, kTolerance))
    return the + " is a sum that is not divided by the " + toString(size) +
           " elements of the row";
  if (isClose(divisor, size - 1, 1e-7))
    return the + " divides by N-1 = " + toString(size - 1);
  return the + " is a sum divided by " + toString(divisor) + ", the row has " +
         toString(size) + " elements";
}

/// Follows casts and products with numbers.
static const Node &skipFactors(const ScalarGraph &graph, const Node &node) {
  const Node *current = &node;
  while (current->fn == ScalarFn::Cast || current->fn == ScalarFn::Div ||
         current->fn == ScalarFn::Mul) {
    if (current->operands.size() == 2 &&
        graph[current->operands[1].node].rank() != 0)
      break;
    current = &graph[current->operands[0].node];
  }
  return *current;
}

bool norm::raise::isCenteredByAnother(const ScalarGraph &graph, NodeId x,
                                      ArrayRef<unsigned> axes) {
  const Node *node = &graph[x];
  while (node->fn == ScalarFn::Cast)
    node = &graph[node->operands.front().node];
  if (node->fn != ScalarFn::Sub && node->fn != ScalarFn::Add)
    return false;
  return llvm::any_of(node->operands, [&](const Access &operand) {
    const Node &part = graph[operand.node];
    if (!part.dependsOnSum || part.rank() >= node->rank())
      return false;
    if (llvm::none_of(operand.indices, [&](unsigned dim) {
          return llvm::is_contained(axes, dim);
        }))
      return true;
    const Node &mean = skipFactors(graph, part);
    if (mean.fn != ScalarFn::Sum)
      return false;
    const Node &summand = skipFactors(graph, graph[mean.operands.front().node]);
    return summand.rank() >= node->rank() && summand.fn != ScalarFn::Mul;
  });
}

bool norm::raise::isOfARow(const ScalarGraph &graph, NodeId parameter, NodeId x,
                           unsigned rowRank) {
  auto rankOf = [&](NodeId id) -> int64_t {
    for (const Place &place : graph[id].places)
      if (RankedTensorType type = place.tensorType())
        return type.getRank();
    return graph[id].rank();
  };
  if (graph[x].rank() > rowRank || rankOf(x) == rowRank ||
      rankOf(parameter) < rankOf(x))
    return true;
  // A constant, by any name, is computed from nothing.
  if (graph[parameter].places.empty())
    return false;
  Operation *op = graph[parameter].places.front().value.getDefiningOp();
  return op && op->getNumOperands() == 0;
}

bool norm::raise::isBatchNorm(const ScalarGraph &graph, const NormMatch &norm) {
  const Node &x = graph[norm.x];
  if (!norm.isPlain() || norm.isReshaped || x.places.empty() ||
      x.rank() == norm.axes.size() ||
      llvm::none_of(norm.axes, [&](unsigned axis) {
        return x.places.front().dims[axis] == 0;
      }))
    return false;
  auto isScale = [&](const Access &operand, const Access &y) {
    return graph[operand.node].rank() != 0 &&
           !graph[operand.node].dependsOnSum &&
           llvm::none_of(norm.axes, [&](unsigned axis) {
             return llvm::is_contained(operand.indices,
                                       y.indices[norm.permutation[axis]]);
           });
  };
  return llvm::any_of(graph[norm.y].users, [&](NodeId user) {
    ArrayRef<Access> operands = graph[user].operands;
    if (graph[user].fn != ScalarFn::Mul)
      return false;
    return (operands[0].node == norm.y && isScale(operands[1], operands[0])) ||
           (operands[1].node == norm.y && isScale(operands[0], operands[1]));
  });
}

bool norm::raise::isMultipleOf(const NormMatch &later, const NormMatch &norm) {
  return !norm.scale.empty() && later.scale.size() == norm.scale.size() &&
         llvm::any_of(llvm::zip_equal(later.scale, norm.scale), [](auto pair) {
           auto &[a, b] = pair;
           return a.factors == b.factors && a.coefficient != b.coefficient;
         });
}

bool norm::raise::isDotProduct(const ScalarGraph &graph, NodeId id,
                               unsigned rowRank) {
  const Node &node = graph[id];
  return !node.escapes && !node.users.empty() &&
         llvm::all_of(node.users, [&](NodeId user) {
           return graph[user].fn == ScalarFn::Sum &&
                  graph[user].summed.size() >= rowRank;
         });
}

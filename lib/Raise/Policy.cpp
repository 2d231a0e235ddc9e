//===- Policy.cpp - which exact identities become a named norm ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Policy.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm::raise;

bool norm::raise::isDivisorOf(double size, double factor) {
  return isClose(factor, 1.0, kTolerance) &&
         (size == 0.0 || std::round(size / factor) == size);
}

std::string norm::raise::describeDivisor(llvm::StringRef what, double size,
                                         double factor) {
  if (size == 0.0)
    return llvm::formatv("the {0} is off by a factor of {1}", what, factor);
  double divisor = size / factor;
  if (isClose(divisor, 1.0, kTolerance))
    return llvm::formatv("the {0} is a sum that is not divided by the {1} "
                         "elements of the row",
                         what, size);
  if (isClose(divisor, size - 1, 1e-7))
    return llvm::formatv("the {0} divides by N-1 = {1}", what, size - 1);
  return llvm::formatv("the {0} is a sum divided by {1}, the row has {2} "
                       "elements",
                       what, divisor, size);
}

bool norm::raise::isCenteredByAnother(const ScalarGraph &graph, NodeId x) {
  const Node &node = graph[x];
  if (node.fn == ScalarFn::Cast)
    return isCenteredByAnother(graph, node.operands.front().node);
  if (node.fn != ScalarFn::Sub && node.fn != ScalarFn::Add)
    return false;
  return llvm::any_of(node.operands, [&](const Access &operand) {
    const Node &part = graph[operand.node];
    return part.dependsOnSum && part.rank() < node.rank();
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

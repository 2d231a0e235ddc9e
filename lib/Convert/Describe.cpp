//===- Describe.cpp - names of values in messages -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Describe.h"
#include "../Raise/Frontend.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "norm/IR/Locations.h"

using namespace mlir;
using namespace mlir::norm;

std::string norm::convert::describe(Operation *op) {
  std::string name = op->getName().getStringRef().str();
  std::string place = locationName(op->getLoc());
  return place == "?" ? name : name + " at " + place;
}

std::string norm::convert::describe(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Operation *parent = argument.getOwner()->getParentOp();
    std::string owner = isa<FunctionOpInterface>(parent)
                            ? "@" + functionOf(parent)
                            : parent->getName().getStringRef().str();
    return "argument " + std::to_string(argument.getArgNumber()) + " of " +
           owner;
  }
  ElementsAttr constant = raise::constantOf(value);
  if (!constant)
    return describe(value.getDefiningOp());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant))
    return "constant " + resource.getRawHandle().getKey().str();
  std::string place = locationName(value.getLoc());
  return place == "?" ? "a constant" : "the constant at " + place;
}

std::string norm::convert::describe(const Obstacle &obstacle) {
  return obstacle.op ? describe(obstacle.op) + " " + obstacle.what
                     : obstacle.what;
}

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

std::string norm::convert::describe(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

std::string norm::convert::describeRows(NamedNormOpInterface norm) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "over [";
  llvm::interleaveComma(norm.getAxes(), os);
  RankedTensorType type = norm.getX().getType();
  os << "] of ";
  for (int64_t size : type.getShape())
    os << (ShapedType::isDynamic(size) ? "?" : std::to_string(size)) << "x";
  os << type.getElementType();
  return text;
}

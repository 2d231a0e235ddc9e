//===- Frontend.cpp - the table of readers --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Frontend.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

namespace {
struct Frontend {
  Reader read = nullptr;
  /// Of ops that need not be loaded: whether one is dead without users.
  bool (*isPure)(Operation *op) = nullptr;
  /// What a constant is.
  Attribute (*constantOf)(Operation *op) = nullptr;
};
} // namespace

/// One row per dialect.
static Frontend frontendOf(Operation *op) {
  return llvm::StringSwitch<Frontend>(op->getName().getDialectNamespace())
      .Cases({"arith", "math"}, {readElementwise})
      .Case("tensor", {readTensorOp})
      .Case("linalg", {readLinalgOp})
      .Case("tosa", {readTosaOp})
      .Cases({"stablehlo", "chlo"},
             {readStableHLOOp, isPureStableHLOOp, stableHLOConstantOf})
      .Cases({"torch", "torch_c"},
             {readTorchOp, isPureTorchOp, torchConstantOf})
      .Cases({"onnx", "com"},
             {readOnnxOp, isPureOnnxOp, onnxConstantOf}) // com.microsoft
      .Default({});
}

bool norm::raise::isPureByName(Operation *op) {
  auto isPure = frontendOf(op).isPure;
  return isPure && !op->isRegistered() && op->getNumSuccessors() == 0 &&
         isPure(op);
}

LogicalResult norm::raise::readOp(Operation *op, ScalarGraph &graph) {
  Reader reader = frontendOf(op).read;
  return reader ? reader(op, graph) : failure();
}

ElementsAttr norm::raise::constantOf(Value value) {
  ElementsAttr elements;
  if (matchPattern(value, m_Constant(&elements)))
    return elements;
  Operation *op = value.getDefiningOp();
  auto read = op ? frontendOf(op).constantOf : nullptr;
  RankedTensorType type = tensorTypeOf(value);
  if (!read || !type)
    return nullptr;
  elements = dyn_cast_if_present<ElementsAttr>(read(op));
  return elements && haveType(elements, type) ? elements : nullptr;
}

ScalarGraph norm::raise::readBlock(Block &block) {
  ScalarGraph graph;
  for (Operation &op : block) {
    if (op.hasTrait<OpTrait::ConstantLike>())
      continue; // read with its first user
    if (succeeded(readOp(&op, graph)))
      continue;
    for (Value operand : op.getOperands())
      graph.markEscaping(operand);
  }
  // Regions and other blocks use values too.
  for (Operation &op : block)
    for (Value result : op.getResults())
      if (tensorTypeOf(result) && result.isUsedOutsideOfBlock(&block))
        graph.markEscaping(result);
  return graph;
}

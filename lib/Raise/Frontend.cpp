//===- Frontend.cpp - the table of readers --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Frontend.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

/// One row per dialect.
static Reader readerOf(Operation *op) {
  return llvm::StringSwitch<Reader>(op->getName().getDialectNamespace())
      .Cases({"arith", "math"}, readElementwise)
      .Case("tensor", readTensorOp)
      .Case("linalg", readLinalgOp)
      .Case("tosa", readTosaOp)
      .Cases({"stablehlo", "chlo"}, readStableHLOOp)
      .Default(nullptr);
}

ScalarGraph norm::raise::readBlock(Block &block) {
  ScalarGraph graph;
  for (Operation &op : block) {
    if (op.hasTrait<OpTrait::ConstantLike>())
      continue; // read with its first user
    Reader reader = readerOf(&op);
    if (reader && succeeded(reader(&op, graph)))
      continue;
    for (Value operand : op.getOperands())
      graph.markEscaping(operand);
  }
  // Regions and other blocks use values too.
  for (Operation &op : block)
    for (Value result : op.getResults())
      if (isa<ShapedType>(result.getType()) &&
          result.isUsedOutsideOfBlock(&block))
        graph.markEscaping(result);
  return graph;
}

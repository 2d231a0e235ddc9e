//===- RowAnalysis.cpp - varying and uniform values -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/RowAnalysis.h"

using namespace mlir;
using namespace mlir::norm;

RowAnalysis::RowAnalysis(RowwiseOp op) {
  Block &body = op.getBody().front();
  for (BlockArgument argument : body.getArguments()) {
    AffineMap map = op.getInputMap(argument.getArgNumber());
    values[argument].varying = llvm::any_of(
        op.getRowDims(), [&](int64_t dim) { return map.isFunctionOfDim(dim); });
  }
  for (Operation &inner : body.without_terminator()) {
    Info result;
    for (Value operand : inner.getOperands()) {
      result.varying |= info(operand).varying;
      result.level = std::max(result.level, info(operand).level);
    }
    if (isCollective(&inner)) {
      result.varying = false;
      ++result.level;
    }
    numLevels = std::max(numLevels, result.level);
    for (Value value : inner.getResults())
      values[value] = result;
  }
}

bool norm::mayShareBuffer(RowwiseOp program, const RowAnalysis &analysis,
                          OpOperand &other, OpOperand &init) {
  AffineMap map = program.getMap(init);
  if (program.getMap(other) != map || !map.isPermutation())
    return false;
  unsigned number = init.getOperandNumber() - program.getInputs().size();
  Value stored = program.getYield().getValues()[number];
  return analysis.getLevel(stored) == analysis.getNumLevels();
}

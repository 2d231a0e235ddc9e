//===- RowAnalysis.cpp - varying and uniform values -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/RowAnalysis.h"
#include "llvm/ADT/DenseSet.h"

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
    result.varying = isa<RowPrefixOp>(inner);
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

/// Whether the body uses `argument` for nothing but `value`.
static bool isUsedOnlyFor(RowwiseOp program, Value argument, Value value) {
  llvm::SmallDenseSet<Value> reached = {argument};
  auto reaches = [&](Value operand) {
    return operand != value && reached.contains(operand);
  };
  for (Operation &op : program.getBody().front()) {
    if (llvm::none_of(op.getOperands(), reaches))
      continue;
    if (isCollective(&op) || isa<norm::YieldOp>(op))
      return false;
    reached.insert(op.result_begin(), op.result_end());
  }
  return true;
}

bool norm::mayShareBuffer(RowwiseOp program, const RowAnalysis &analysis,
                          OpOperand &other, OpOperand &init) {
  AffineMap map = program.getMap(init);
  if (program.getMap(other) != map || !map.isPermutation())
    return false;
  unsigned number = init.getOperandNumber() - program.getInputs().size();
  Value stored = program.getYield().getValues()[number];
  if (analysis.getLevel(stored) == analysis.getNumLevels())
    return true;
  unsigned input = other.getOperandNumber();
  return input < program.getInputs().size() &&
         isUsedOnlyFor(program, program.getBody().getArgument(input), stored);
}

//===- Cost.cpp - what a norm costs ---------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cost.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "norm/IR/RowAnalysis.h"

using namespace mlir;
using namespace mlir::norm;

static int64_t bytesOf(RankedTensorType type) {
  return type.getNumElements() * type.getElementTypeBitWidth() / 8;
}

/// Elements of all rows, and rows.
static std::pair<int64_t, int64_t> countElements(RowwiseOp program) {
  int64_t elements = 1, rows = 1;
  for (auto [loop, size] : llvm::enumerate(program.getStaticLoopSizes())) {
    elements *= size;
    rows *= program.isRowDim(loop) ? 1 : size;
  }
  return {elements, rows};
}

static int64_t countOperations(RowwiseOp program, const RowAnalysis &analysis) {
  auto [elements, rows] = countElements(program);
  int64_t operations = 0;
  for (Operation &op : program.getBody().front().without_terminator()) {
    if (op.getNumOperands() == 0 || isa<arith::ExtFOp, arith::TruncFOp>(op))
      continue;
    bool isVarying = llvm::any_of(op.getOperands(), [&](Value operand) {
      return analysis.isVarying(operand);
    });
    operations += isVarying ? elements : rows;
  }
  return operations;
}

DictionaryAttr norm::convert::costOf(NamedNormOpInterface norm) {
  Builder builder(norm->getContext());
  NamedAttrList cost;
  auto set = [&](StringRef name, int64_t number) {
    cost.set(name, builder.getI64IntegerAttr(number));
  };
  cost.set("op", builder.getStringAttr(norm->getName().stripDialect()));

  SmallVector<RankedTensorType> types;
  for (Type type :
       llvm::concat<Type>(SmallVector<Type>(norm->getOperandTypes()),
                          SmallVector<Type>(norm->getResultTypes())))
    types.push_back(cast<RankedTensorType>(type));
  bool isStatic = llvm::all_of(
      types, [](RankedTensorType type) { return type.hasStaticShape(); });

  // The program is only looked at.
  Block scratch;
  OpBuilder scratchBuilder(norm->getContext());
  scratchBuilder.setInsertionPointToStart(&scratch);
  (void)norm::detail::decompose(norm, scratchBuilder);
  RowwiseOp program = *scratch.getOps<RowwiseOp>().begin();
  RowAnalysis analysis(program);
  set("passes", analysis.getNumLevels() + 1);
  if (isStatic) {
    set("operations", countOperations(program, analysis));
    int64_t bytes = 0;
    for (RankedTensorType type : types)
      bytes += bytesOf(type);
    set("bytes", bytes);
  }

  int64_t parameters = 0, parameterBytes = 0;
  for (auto parameter : {norm.getScale(), norm.getBias()})
    if (parameter && parameter.getType().hasStaticShape()) {
      parameters += parameter.getType().getNumElements();
      parameterBytes += bytesOf(parameter.getType());
    }
  set("parameters", parameters);
  set("parameter_bytes", parameterBytes);
  return cost.getDictionary(norm->getContext());
}

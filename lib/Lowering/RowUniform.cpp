//===- RowUniform.cpp - values that are one per row -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Lowering/RowUniform.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"

using namespace mlir;
using namespace mlir::norm;

void RowUniform::loadInputs() {
  for (BlockArgument argument : row.program.getBody().getArguments())
    if (!row.analysis.isVarying(argument))
      row.uniform.map(argument, elements.load(row.program->getOpOperand(
                                    argument.getArgNumber())));
}

Value RowUniform::rowSize(FloatType type) {
  Value size = arith::ConstantIndexOp::create(builder, loc, 1);
  for (int64_t dim : row.program.getRowDims())
    size = arith::MulIOp::create(
        builder, loc, size,
        getValueOrCreateConstantIndexOp(builder, loc, sizes[dim]));
  Value bits =
      arith::IndexCastUIOp::create(builder, loc, builder.getI64Type(), size);
  return arith::UIToFPOp::create(builder, loc, type, bits);
}

void RowUniform::compute(unsigned level) {
  for (Operation &op : row.program.getBody().front().without_terminator()) {
    Value result = op.getResult(0);
    if (isCollective(&op) || row.analysis.isVarying(result) ||
        row.analysis.getLevel(result) != level)
      continue;
    if (isa<RowSizeOp>(op)) {
      row.uniform.map(result, rowSize(cast<FloatType>(result.getType())));
      continue;
    }
    // What is the same for all rows stays a scalar.
    bool perRow = llvm::any_of(op.getOperands(), [&](Value operand) {
      return isa<VectorType>(row.uniform.lookup(operand).getType());
    });
    if (perRow)
      row.uniform.map(result, elements.get(result));
    else
      builder.clone(op, row.uniform);
  }
}

void RowUniform::storeResults() {
  for (auto [init, value] : llvm::enumerate(row.program.getYield().getValues()))
    if (!hasElementPerElement(row.program, init))
      elements.store(init, elements.get(value));
}

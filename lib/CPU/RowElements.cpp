//===- RowElements.cpp - some consecutive elements of a row ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowElements.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

Type RowElements::typeOf(Type scalar) const {
  return lanes == 1 ? scalar : VectorType::get(lanes, scalar);
}

Value RowElements::broadcast(Value scalar) {
  if (lanes == 1)
    return scalar;
  return vector::BroadcastOp::create(builder, loc, typeOf(scalar.getType()),
                                     scalar);
}

SmallVector<Value> RowElements::indicesOf(OpOperand &operand,
                                          ArrayRef<Value> position) {
  return llvm::map_to_vector(
      row.program.getMap(operand).getResults(), [&](AffineExpr expr) -> Value {
        if (auto dim = dyn_cast<AffineDimExpr>(expr))
          return position[dim.getPosition()];
        return arith::ConstantIndexOp::create(builder, loc, 0);
      });
}

Value RowElements::load(OpOperand &operand) {
  Value buffer = row.buffers[operand.getOperandNumber()];
  SmallVector<Value> indices = indicesOf(operand, position);
  bool alongVector =
      row.program.getMap(operand).isFunctionOfDim(row.schedule.vectorDim);
  if (lanes == 1 || !alongVector)
    return broadcast(memref::LoadOp::create(builder, loc, buffer, indices));
  auto type = cast<VectorType>(typeOf(getElementTypeOrSelf(buffer)));
  if (!mask)
    return vector::LoadOp::create(builder, loc, type, buffer, indices);
  Value zero =
      arith::ConstantOp::create(builder, loc, type, builder.getZeroAttr(type));
  return vector::MaskedLoadOp::create(builder, loc, type, buffer, indices, mask,
                                      zero);
}

/// Whether loading `value` is cheaper than computing it again.
static bool isWorthLoading(RowwiseOp program, const RowAnalysis &analysis,
                           Value value) {
  SetVector<Value> cone;
  cone.insert(value);
  unsigned loads = 0;
  for (unsigned next = 0; next != cone.size(); ++next) {
    Operation *op = cone[next].getDefiningOp();
    if (!op)
      ++loads;
    else if (isa<math::MathDialect>(op->getDialect()))
      return true;
    else
      for (Value operand : op->getOperands())
        if (analysis.isVarying(operand))
          cone.insert(operand);
  }
  return loads > 1;
}

Value RowElements::get(Value value) {
  if (Value found = known.lookup(value))
    return found;
  Value result;
  auto stored = row.stored.find(value);
  if (!row.analysis.isVarying(value)) {
    result = broadcast(row.uniform.lookup(value));
  } else if (auto argument = dyn_cast<BlockArgument>(value)) {
    result = load(row.program->getOpOperand(argument.getArgNumber()));
  } else if (stored != row.stored.end() &&
             isWorthLoading(row.program, row.analysis, value)) {
    result = load(*row.program.getDpsInitOperand(stored->second));
  } else {
    Operation *op = value.getDefiningOp();
    IRMapping operands;
    for (Value operand : op->getOperands())
      operands.map(operand, get(operand));
    Operation *clone = builder.clone(*op, operands);
    for (auto [from, to] :
         llvm::zip_equal(op->getResults(), clone->getResults())) {
      to.setType(typeOf(from.getType()));
      known[from] = to;
    }
    return known.lookup(value);
  }
  return known[value] = result;
}

void RowElements::store(unsigned init, Value value) {
  OpOperand &operand = *row.program.getDpsInitOperand(init);
  Value buffer = row.buffers[operand.getOperandNumber()];
  SmallVector<Value> indices = indicesOf(operand, position);
  if (lanes == 1) {
    memref::StoreOp::create(builder, loc, value, buffer, indices);
    return;
  }
  if (mask) {
    vector::MaskedStoreOp::create(builder, loc, buffer, indices, mask, value);
    return;
  }
  llvm::MaybeAlign alignment;
  if (row.schedule.streaming)
    alignment = llvm::Align(
        lanes * getElementTypeOrSelf(buffer).getIntOrFloatBitWidth() / 8);
  vector::StoreOp::create(builder, loc, value, buffer, indices,
                          row.schedule.streaming, alignment);
}

/// Whether `operand` is the same for all rows.
static bool isSharedByRows(RowwiseOp program, OpOperand &operand) {
  AffineMap map = program.getMap(operand);
  return llvm::none_of(program.getParallelDims(),
                       [&](int64_t loop) { return map.isFunctionOfDim(loop); });
}

void RowElements::computeInvariant() {
  DenseSet<Value> invariant;
  Block &body = row.program.getBody().front();
  for (BlockArgument argument : body.getArguments())
    if (row.analysis.isVarying(argument) &&
        isSharedByRows(row.program,
                       row.program->getOpOperand(argument.getArgNumber())))
      invariant.insert(argument);
  for (Operation &op : body.without_terminator())
    if (row.analysis.isVarying(op.getResult(0)) &&
        llvm::all_of(op.getOperands(), [&](Value operand) {
          return invariant.contains(operand) || row.uniform.contains(operand);
        }))
      invariant.insert_range(op.getResults());
  for (Value value : invariant)
    if (llvm::any_of(value.getUsers(), [&](Operation *user) {
          return user->getNumResults() == 0 ||
                 !invariant.contains(user->getResult(0));
        }))
      get(value);
}

void RowElements::prefetch() {
  SmallVector<Value> there = row.nextPosition;
  for (int64_t loop : row.program.getRowDims())
    there[loop] = position[loop];
  for (OpOperand &operand :
       row.program->getOpOperands().take_front(row.program.getInputs().size()))
    if (row.program.getMap(operand).isFunctionOfDim(row.schedule.vectorDim) &&
        !isSharedByRows(row.program, operand))
      memref::PrefetchOp::create(
          builder, loc, row.buffers[operand.getOperandNumber()],
          indicesOf(operand, there), /*isWrite=*/false, /*localityHint=*/3,
          /*isDataCache=*/true);
}

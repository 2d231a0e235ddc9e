//===- RowElements.cpp - some consecutive elements of a row ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Lowering/RowElements.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

/// Whether `mask` is one for all lanes.
static bool isPredicate(Value mask) {
  return mask && mask.getType().isInteger(1);
}

Type RowElements::typeOf(Type scalar) const {
  return lanes == 1 ? scalar : VectorType::get(lanes, scalar);
}

Value RowElements::broadcast(Value scalar) {
  if (lanes == 1 || isa<VectorType>(scalar.getType()))
    return scalar;
  return vector::BroadcastOp::create(builder, loc, typeOf(scalar.getType()),
                                     scalar);
}

SmallVector<Value> RowElements::indicesOf(OpOperand &operand,
                                          ArrayRef<Value> position,
                                          int64_t lane) {
  return llvm::map_to_vector(
      row.program.getMap(operand).getResults(), [&](AffineExpr expr) -> Value {
        auto dim = dyn_cast<AffineDimExpr>(expr);
        if (!dim)
          return arith::ConstantIndexOp::create(builder, loc, 0);
        Value index = position[dim.getPosition()];
        if (dim.getPosition() != row.plan.vectorDim || lane == 0)
          return index;
        return builder.createOrFold<arith::AddIOp>(
            loc, index, arith::ConstantIndexOp::create(builder, loc, lane));
      });
}

llvm::MaybeAlign RowElements::getAlignment(Type element) const {
  if (!row.plan.alignment)
    return std::nullopt;
  uint64_t bytes = lanes * element.getIntOrFloatBitWidth() / 8;
  return std::min(*row.plan.alignment, llvm::Align(llvm::bit_floor(bytes)));
}

Value RowElements::load(OpOperand &operand) {
  if (!isPredicate(mask))
    return loadExisting(operand);
  Type type = typeOf(getElementTypeOrSelf(operand.get()));
  return scf::IfOp::create(
             builder, loc, mask,
             [&](OpBuilder &, Location) {
               scf::YieldOp::create(builder, loc, loadExisting(operand));
             },
             [&](OpBuilder &, Location) {
               Value zero = arith::ConstantOp::create(
                   builder, loc, type, builder.getZeroAttr(type));
               scf::YieldOp::create(builder, loc, zero);
             })
      .getResult(0);
}

Value RowElements::loadExisting(OpOperand &operand) {
  Value buffer = row.buffers[operand.getOperandNumber()];
  SmallVector<Value> indices = indicesOf(operand, position);
  bool alongVector =
      row.program.getMap(operand).isFunctionOfDim(row.plan.vectorDim);
  if (lanes == 1 || !alongVector)
    return broadcast(memref::LoadOp::create(builder, loc, buffer, indices));
  auto type = cast<VectorType>(typeOf(getElementTypeOrSelf(buffer)));
  if (!isContiguous(operand)) {
    SmallVector<Value> scalars;
    for (int64_t lane = 0; lane != lanes; ++lane)
      scalars.push_back(memref::LoadOp::create(
          builder, loc, buffer, indicesOf(operand, position, lane)));
    return vector::FromElementsOp::create(builder, loc, type, scalars);
  }
  if (!mask || isPredicate(mask))
    return vector::LoadOp::create(builder, loc, type, buffer, indices,
                                  /*nontemporal=*/false,
                                  getAlignment(type.getElementType()));
  Value zero =
      arith::ConstantOp::create(builder, loc, type, builder.getZeroAttr(type));
  return vector::MaskedLoadOp::create(builder, loc, type, buffer, indices, mask,
                                      zero);
}

///   index < count, or where lane i is element index + i:  i < count - index
Value RowElements::isInPrefix(RowPrefixOp op) {
  int64_t dim = row.program.getRowDims().front();
  Value index = position[dim], count = row.uniform.lookup(op.getCount());
  if (lanes == 1 || dim != row.plan.vectorDim) {
    index =
        arith::IndexCastOp::create(builder, loc, builder.getI64Type(), index);
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt,
                                 broadcast(index), broadcast(count));
  }
  count =
      arith::IndexCastOp::create(builder, loc, builder.getIndexType(), count);
  Value rest = arith::SubIOp::create(builder, loc, count, index);
  // A mask is made of 32 bits of its bound.
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0),
        most = arith::ConstantIndexOp::create(builder, loc, lanes);
  rest = arith::MaxSIOp::create(builder, loc, rest, zero);
  rest = arith::MinSIOp::create(builder, loc, rest, most);
  return vector::CreateMaskOp::create(
      builder, loc, VectorType::get(lanes, builder.getI1Type()), rest);
}

BlockArgument RowElements::getHalvedArgument(Value value) const {
  auto widened = value.getDefiningOp<arith::ExtFOp>();
  return half != Half::None && widened
             ? dyn_cast<BlockArgument>(widened.getIn())
             : BlockArgument();
}

///   even:  bits << 16          odd:  bits & 0xffff0000
///
/// of each two bf16, the first of which is the lower one.
Value RowElements::loadHalf(OpOperand &operand) {
  auto pairs = VectorType::get(lanes, builder.getI32Type());
  Value both = vector::LoadOp::create(
      builder, loc, VectorType::get(2 * lanes, builder.getBF16Type()),
      row.buffers[operand.getOperandNumber()], indicesOf(operand, position));
  Value bits = vector::BitCastOp::create(builder, loc, pairs, both);
  auto constant = [&](int32_t value) -> Value {
    return arith::ConstantOp::create(builder, loc,
                                     DenseElementsAttr::get(pairs, value));
  };
  Value upper =
      half == Half::Even
          ? arith::ShLIOp::create(builder, loc, bits, constant(16)).getResult()
          : arith::AndIOp::create(builder, loc, bits, constant(0xffff0000));
  return vector::BitCastOp::create(
      builder, loc, VectorType::get(lanes, builder.getF32Type()), upper);
}

Value RowElements::get(Value value) {
  if (Value found = known.lookup(value))
    return found;
  Value result;
  auto stored = row.stored.find(value);
  if (Value uniform = row.uniform.lookupOrNull(value)) {
    result = broadcast(uniform);
  } else if (auto argument = dyn_cast<BlockArgument>(value)) {
    result = load(row.program->getOpOperand(argument.getArgNumber()));
  } else if (stored != row.stored.end()) {
    result = load(*row.program.getDpsInitOperand(stored->second));
  } else if (auto prefix = value.getDefiningOp<RowPrefixOp>()) {
    result = isInPrefix(prefix);
  } else if (auto argument = getHalvedArgument(value)) {
    result = loadHalf(row.program->getOpOperand(argument.getArgNumber()));
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
  if (!isPredicate(mask))
    return storeExisting(init, value);
  scf::IfOp::create(builder, loc, mask, [&](OpBuilder &, Location) {
    storeExisting(init, value);
    scf::YieldOp::create(builder, loc);
  });
}

void RowElements::storeExisting(unsigned init, Value value) {
  OpOperand &operand = *row.program.getDpsInitOperand(init);
  Value buffer = row.buffers[operand.getOperandNumber()];
  SmallVector<Value> indices = indicesOf(operand, position);
  if (lanes == 1) {
    memref::StoreOp::create(builder, loc, value, buffer, indices);
    return;
  }
  if (!isContiguous(operand)) {
    for (int64_t lane = 0; lane != lanes; ++lane)
      memref::StoreOp::create(
          builder, loc, vector::ExtractOp::create(builder, loc, value, lane),
          buffer, indicesOf(operand, position, lane));
    return;
  }
  if (mask && !isPredicate(mask)) {
    vector::MaskedStoreOp::create(builder, loc, buffer, indices, mask, value);
    return;
  }
  bool streaming =
      row.plan.streaming && hasElementPerElement(row.program, init);
  Type element = getElementTypeOrSelf(buffer);
  llvm::MaybeAlign alignment =
      streaming ? llvm::Align(lanes * element.getIntOrFloatBitWidth() / 8)
                : getAlignment(element);
  vector::StoreOp::create(builder, loc, value, buffer, indices, streaming,
                          alignment);
}

void RowElements::restart(function_ref<bool(Value)> isKept,
                          function_ref<Value(Value)> hide) {
  llvm::SmallDenseMap<Value, Value> kept;
  for (auto [value, elements] : known)
    if (isKept(value))
      kept[value] = hide(elements);
  known = std::move(kept);
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
    if (row.program.getMap(operand).isFunctionOfDim(row.plan.vectorDim) &&
        !isSharedByRows(row.program, operand))
      memref::PrefetchOp::create(
          builder, loc, row.buffers[operand.getOperandNumber()],
          indicesOf(operand, there), /*isWrite=*/false, /*localityHint=*/3,
          /*isDataCache=*/true);
}

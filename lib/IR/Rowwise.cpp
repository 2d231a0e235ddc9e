//===- Rowwise.cpp - norm.rowwise -----------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds, queries and verifies row programs.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "norm/IR/RowAnalysis.h"

using namespace mlir;
using namespace mlir::norm;

void RowwiseOp::build(
    OpBuilder &builder, OperationState &state, ValueRange inputs,
    ValueRange inits, ArrayRef<AffineMap> maps, ArrayRef<int64_t> rowDims,
    function_ref<void(OpBuilder &, Location, ValueRange)> bodyBuilder) {
  state.addOperands(inputs);
  state.addOperands(inits);
  Properties &properties = state.getOrAddProperties<Properties>();
  properties.operandSegmentSizes = {static_cast<int32_t>(inputs.size()),
                                    static_cast<int32_t>(inits.size())};
  properties.setIndexingMaps(builder.getAffineMapArrayAttr(maps));
  properties.setRowDims(builder.getDenseI64ArrayAttr(rowDims));
  for (Value init : inits)
    if (isa<TensorType>(init.getType()))
      state.addTypes(init.getType());

  OpBuilder::InsertionGuard guard(builder);
  Region *region = state.addRegion();
  SmallVector<Type> types = llvm::map_to_vector(
      inputs, [](Value input) { return getElementTypeOrSelf(input); });
  SmallVector<Location> locs(types.size(), state.location);
  Block *body = builder.createBlock(region, region->end(), types, locs);
  bodyBuilder(builder, state.location, body->getArguments());
}

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

int64_t RowwiseOp::getNumLoops() {
  return cast<AffineMapAttr>(getIndexingMaps()[0]).getValue().getNumDims();
}

bool RowwiseOp::isRowDim(int64_t loop) {
  return llvm::is_contained(getRowDims(), loop);
}

SmallVector<int64_t> RowwiseOp::getParallelDims() {
  SmallVector<int64_t> dims;
  for (int64_t loop = 0, end = getNumLoops(); loop != end; ++loop)
    if (!isRowDim(loop))
      dims.push_back(loop);
  return dims;
}

AffineMap RowwiseOp::getMap(OpOperand &operand) {
  return cast<AffineMapAttr>(getIndexingMaps()[operand.getOperandNumber()])
      .getValue();
}

AffineMap RowwiseOp::getInputMap(unsigned input) {
  return cast<AffineMapAttr>(getIndexingMaps()[input]).getValue();
}

AffineMap RowwiseOp::getInitMap(unsigned init) {
  return getInputMap(getInputs().size() + init);
}

std::pair<Value, int64_t> RowwiseOp::getLoopOperand(int64_t loop) {
  for (OpOperand &operand : getOperation()->getOpOperands())
    for (auto [dim, expr] : llvm::enumerate(getMap(operand).getResults()))
      if (auto dimExpr = dyn_cast<AffineDimExpr>(expr);
          dimExpr && dimExpr.getPosition() == loop)
        return {operand.get(), dim};
  return {};
}

SmallVector<int64_t> RowwiseOp::getStaticLoopSizes() {
  SmallVector<int64_t> sizes(getNumLoops(), ShapedType::kDynamic);
  for (OpOperand &operand : getOperation()->getOpOperands()) {
    auto type = cast<ShapedType>(operand.get().getType());
    for (auto [dim, expr] : llvm::enumerate(getMap(operand).getResults()))
      if (auto dimExpr = dyn_cast<AffineDimExpr>(expr);
          dimExpr && !type.isDynamicDim(dim))
        sizes[dimExpr.getPosition()] = type.getDimSize(dim);
  }
  return sizes;
}

SmallVector<OpFoldResult> RowwiseOp::getLoopSizes(OpBuilder &builder,
                                                  Location loc) {
  SmallVector<OpFoldResult> sizes;
  for (auto [loop, size] : llvm::enumerate(getStaticLoopSizes())) {
    if (ShapedType::isStatic(size)) {
      sizes.push_back(builder.getIndexAttr(size));
      continue;
    }
    auto [operand, dim] = getLoopOperand(loop);
    if (isa<TensorType>(operand.getType()))
      sizes.push_back(
          tensor::DimOp::create(builder, loc, operand, dim).getResult());
    else
      sizes.push_back(
          memref::DimOp::create(builder, loc, operand, dim).getResult());
  }
  return sizes;
}

bool RowwiseOp::isUniform(Value value) {
  return !RowAnalysis(*this).isVarying(value);
}

norm::YieldOp RowwiseOp::getYield() {
  return cast<YieldOp>(getBody().front().getTerminator());
}

//===----------------------------------------------------------------------===//
// Verifier
//===----------------------------------------------------------------------===//

/// (C1), (C2): the maps by themselves and against their operands.
static LogicalResult verifyMaps(RowwiseOp op) {
  Operation *base = op.getOperation();
  if (op.getIndexingMaps().size() != base->getNumOperands())
    return op.emitOpError("(C1) expects one map per operand, got ")
           << op.getIndexingMaps().size() << " maps for "
           << base->getNumOperands() << " operands";
  if (op.getInits().empty())
    return op.emitOpError("expects at least one init");
  for (OpOperand &operand : base->getOpOperands()) {
    AffineMap map = op.getMap(operand);
    auto type = dyn_cast<ShapedType>(operand.get().getType());
    if (!type || !type.hasRank())
      return op.emitOpError("expects ranked operands, got ")
             << operand.get().getType();
    if (map.getNumDims() != op.getNumLoops() || map.getNumSymbols() != 0)
      return op.emitOpError("(C1) expects maps over ")
             << op.getNumLoops() << " loops and no symbols, got "
             << AffineMapAttr::get(map);
    if (type.getRank() != map.getNumResults())
      return op.emitOpError("(C2) expects a map with ")
             << type.getRank() << " results for " << type << ", got "
             << AffineMapAttr::get(map);
    llvm::SmallDenseSet<unsigned> seen;
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      if (auto dimExpr = dyn_cast<AffineDimExpr>(expr)) {
        if (!seen.insert(dimExpr.getPosition()).second)
          return op.emitOpError("(C1) expects distinct loops, got ")
                 << AffineMapAttr::get(map);
        continue;
      }
      auto constant = dyn_cast<AffineConstantExpr>(expr);
      if (!constant || constant.getValue() != 0 ||
          (!type.isDynamicDim(dim) && type.getDimSize(dim) != 1))
        return op.emitOpError("(C1) expects loops, or 0 for dims of size 1, "
                              "got ")
               << AffineMapAttr::get(map) << " for " << type;
    }
  }
  return success();
}

/// (C4): every loop has a size, and operands agree on it.
static LogicalResult verifySizes(RowwiseOp op) {
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  for (int64_t loop = 0, end = op.getNumLoops(); loop != end; ++loop)
    if (!op.getLoopOperand(loop).first)
      return op.emitOpError("(C4) no operand has the size of loop d") << loop;
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = cast<ShapedType>(operand.get().getType());
    for (auto [dim, expr] : llvm::enumerate(op.getMap(operand).getResults())) {
      auto dimExpr = dyn_cast<AffineDimExpr>(expr);
      if (!dimExpr || type.isDynamicDim(dim))
        continue;
      if (type.getDimSize(dim) != sizes[dimExpr.getPosition()])
        return op.emitOpError("(C4) expects size ")
               << sizes[dimExpr.getPosition()] << " for loop d"
               << dimExpr.getPosition() << ", got " << type;
    }
  }
  return success();
}

/// (C5): an init has an element per element of a row, or one per row.
static LogicalResult verifyInitMap(RowwiseOp op, AffineMap map) {
  for (int64_t loop : op.getParallelDims())
    if (!map.isFunctionOfDim(loop))
      return op.emitOpError("(C5) expects inits to name parallel loop d")
             << loop << ", got " << AffineMapAttr::get(map);
  size_t named = llvm::count_if(
      op.getRowDims(), [&](int64_t loop) { return map.isFunctionOfDim(loop); });
  if (named != 0 && named != op.getRowDims().size())
    return op.emitOpError("(C5) expects inits to name all loops of the row or "
                          "none, got ")
           << AffineMapAttr::get(map);
  return success();
}

/// (C6), (C7), (C8): the body.
static LogicalResult verifyBody(RowwiseOp op) {
  Block &body = op.getBody().front();
  if (body.getNumArguments() != op.getInputs().size())
    return op.emitOpError("(C6) expects ")
           << op.getInputs().size() << " arguments of the body, got "
           << body.getNumArguments();
  for (auto [input, argument] :
       llvm::zip_equal(op.getInputs(), body.getArguments()))
    if (getElementTypeOrSelf(input) != argument.getType())
      return op.emitOpError("(C6) expects an argument of type ")
             << getElementTypeOrSelf(input) << ", got " << argument.getType();

  for (Operation &inner : body.without_terminator()) {
    bool allowed = inner.hasTrait<OpTrait::ConstantLike>() ||
                   isCollective(&inner) || isa<RowSizeOp, RowPrefixOp>(inner) ||
                   OpTrait::hasElementwiseMappableTraits(&inner);
    bool scalars =
        llvm::none_of(inner.getOperandTypes(), llvm::IsaPred<ShapedType>) &&
        llvm::none_of(inner.getResultTypes(), llvm::IsaPred<ShapedType>);
    if (!allowed || !scalars)
      return inner.emitOpError("(C8) is not an elementwise op on scalars and "
                               "cannot be in a row program");
  }

  RowAnalysis analysis(op);
  for (auto prefix : body.getOps<RowPrefixOp>()) {
    if (analysis.isVarying(prefix.getCount()))
      return prefix.emitOpError("(C1) expects a uniform count");
    if (op.getRowDims().size() != 1)
      return prefix.emitOpError("(C2) expects a row of one dim, got row dims [")
             << op.getRowDims() << "]";
  }

  auto yield = dyn_cast<norm::YieldOp>(body.back());
  if (!yield)
    return op.emitOpError("(C7) expects the body to end with norm.yield");
  if (yield.getValues().size() != op.getInits().size())
    return yield.emitOpError("(C7) expects ")
           << op.getInits().size() << " values, got "
           << yield.getValues().size();
  for (auto [index, init, value] :
       llvm::enumerate(op.getInits(), yield.getValues())) {
    if (getElementTypeOrSelf(init) != value.getType())
      return yield.emitOpError("(C7) expects value #")
             << index << " of type " << getElementTypeOrSelf(init) << ", got "
             << value.getType();
    AffineMap map = op.getInitMap(index);
    bool perRow = !map.isFunctionOfDim(op.getRowDims().front());
    if (perRow && analysis.isVarying(value))
      return yield.emitOpError("(C7) expects value #")
             << index << " to be uniform: its init has one element per row";
  }
  return success();
}

LogicalResult RowwiseOp::verify() {
  if (failed(verifyMaps(*this)))
    return failure();

  int64_t last = -1;
  for (int64_t dim : getRowDims()) {
    if (dim <= last || dim >= getNumLoops())
      return emitOpError("(C3) expects ascending row dims in [0, ")
             << getNumLoops() << "), got [" << getRowDims() << "]";
    last = dim;
  }
  if (getRowDims().empty())
    return emitOpError("(C3) expects at least one row dim");

  if (failed(verifySizes(*this)))
    return failure();
  for (unsigned init = 0; init != getInits().size(); ++init)
    if (failed(verifyInitMap(*this, getInitMap(init))))
      return failure();

  bool tensors =
      llvm::all_of(getOperandTypes(), llvm::IsaPred<RankedTensorType>);
  bool memrefs = llvm::all_of(getOperandTypes(), llvm::IsaPred<MemRefType>);
  if (!tensors && !memrefs)
    return emitOpError("(C9) expects operands that are all ranked tensors or "
                       "all memrefs");
  if (getNumResults() != (tensors ? getInits().size() : 0) ||
      (tensors && getResultTypes() != getInits().getTypes()))
    return emitOpError("(C9) expects one result per tensor init, of its type");
  return success();
}

/// The ops of the body have been verified before.
LogicalResult RowwiseOp::verifyRegions() { return verifyBody(*this); }

//===----------------------------------------------------------------------===//
// Interfaces
//===----------------------------------------------------------------------===//

/// Reads its input buffers, overwrites its init buffers.
void RowwiseOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand &operand : getOperation()->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    if (isDpsInit(&operand))
      effects.emplace_back(MemoryEffects::Write::get(), &operand,
                           SideEffects::DefaultResource::get());
    else
      effects.emplace_back(MemoryEffects::Read::get(), &operand,
                           SideEffects::DefaultResource::get());
  }
}

LogicalResult
RowwiseOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &shapes) {
  for (Value init : getInits())
    shapes.push_back(tensor::getMixedSizes(builder, getLoc(), init));
  return success();
}

/// The number of elements of a row of `program`, if it is static.
static std::optional<int64_t> getStaticRowSize(RowwiseOp program) {
  SmallVector<int64_t> sizes = program.getStaticLoopSizes();
  int64_t size = 1;
  for (int64_t dim : program.getRowDims()) {
    if (ShapedType::isDynamic(sizes[dim]))
      return std::nullopt;
    size *= sizes[dim];
  }
  return size;
}

OpFoldResult RowSizeOp::fold(FoldAdaptor) {
  auto size = getStaticRowSize((*this)->getParentOfType<RowwiseOp>());
  if (!size)
    return {};
  return FloatAttr::get(getType(), static_cast<double>(*size));
}

/// All elements of a row are in a prefix as long as it, none in one of 0.
OpFoldResult RowPrefixOp::fold(FoldAdaptor adaptor) {
  auto count = dyn_cast_or_null<IntegerAttr>(adaptor.getCount());
  if (!count)
    return {};
  auto size = getStaticRowSize((*this)->getParentOfType<RowwiseOp>());
  if (count.getInt() <= 0)
    return BoolAttr::get(getContext(), false);
  if (size && count.getInt() >= *size)
    return BoolAttr::get(getContext(), true);
  return {};
}

//===- Tiling.cpp - tiling over the rows ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a norm or row program and a tile of its loops. Leaves: the same op
// over slices; a tile holds whole rows, since the elements of a row talk.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
using Sizes = SmallVector<OpFoldResult>;

/// The loops of an op, and where its operands and results lie in them.
struct Loops {
  SmallVector<int64_t> rowDims;
  SmallVector<int64_t> staticSizes;
  SmallVector<AffineMap> operandMaps, resultMaps;

  explicit Loops(Operation *op) {
    if (auto program = dyn_cast<RowwiseOp>(op))
      init(program);
    else
      init(cast<NamedNormOpInterface>(op));
  }

  bool isRowDim(int64_t loop) const {
    return llvm::is_contained(rowDims, loop);
  }

  /// Whether a tile of row dim `loop` is the whole row. Where sizes are not
  /// static, a tile that starts at 0 is: tiles of a divided loop start at the
  /// value of an induction variable.
  bool isWhole(int64_t loop, OpFoldResult offset, OpFoldResult size) const {
    std::optional<int64_t> known = getConstantIntValue(size);
    if (known && ShapedType::isStatic(staticSizes[loop]))
      return *known == staticSizes[loop];
    return isZeroInteger(offset);
  }

private:
  void init(RowwiseOp op) {
    rowDims = llvm::to_vector(op.getRowDims());
    staticSizes = op.getStaticLoopSizes();
    for (OpOperand &operand : op->getOpOperands())
      operandMaps.push_back(op.getMap(operand));
    for (unsigned result = 0; result != op->getNumResults(); ++result)
      resultMaps.push_back(op.getInitMap(result));
  }

  /// The loops are the dims of x.
  void init(NamedNormOpInterface op) {
    rowDims = llvm::to_vector(op.getAxes());
    staticSizes = llvm::to_vector(op.getX().getType().getShape());
    AffineMap full =
        AffineMap::getMultiDimIdentityMap(staticSizes.size(), op->getContext());
    auto mapOf = [&](ArrayRef<int64_t> dims) {
      return full.getSubMap(
          llvm::map_to_vector(dims, llvm::StaticCastTo<unsigned>));
    };
    for (Value operand : op->getOperands())
      operandMaps.push_back(operand == op.getScale() || operand == op.getBias()
                                ? mapOf(rowDims)
                                : full);
    for (Value result : op->getResults())
      resultMaps.push_back(op.isPerRow(result) ? mapOf(op.getParallelDims())
                                               : full);
  }
};
} // namespace

/// What of a value with `map` belongs to a tile of the loops.
static void project(OpBuilder &builder, AffineMap map,
                    ArrayRef<OpFoldResult> offsets,
                    ArrayRef<OpFoldResult> sizes, Sizes &valueOffsets,
                    Sizes &valueSizes) {
  valueOffsets.assign(map.getNumResults(), builder.getIndexAttr(0));
  valueSizes.assign(map.getNumResults(), builder.getIndexAttr(1));
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
      valueOffsets[dim] = offsets[loop.getPosition()];
      valueSizes[dim] = sizes[loop.getPosition()];
    }
}

/// The slice of `value` for a tile of the loops.
static Value slice(OpBuilder &builder, Location loc, Value value,
                   ArrayRef<OpFoldResult> offsets,
                   ArrayRef<OpFoldResult> sizes) {
  Sizes strides(offsets.size(), builder.getIndexAttr(1));
  if (isa<MemRefType>(value.getType()))
    return memref::SubViewOp::create(builder, loc, value, offsets, sizes,
                                     strides);
  return tensor::ExtractSliceOp::create(builder, loc, value, offsets, sizes,
                                        strides);
}

SmallVector<utils::IteratorType>
norm::detail::getLoopIteratorTypes(Operation *op) {
  Loops loops(op);
  SmallVector<utils::IteratorType> types(loops.staticSizes.size(),
                                         utils::IteratorType::parallel);
  for (int64_t loop : loops.rowDims)
    types[loop] = utils::IteratorType::reduction;
  return types;
}

SmallVector<Range> norm::detail::getIterationDomain(Operation *op,
                                                    OpBuilder &builder) {
  Sizes sizes;
  if (auto program = dyn_cast<RowwiseOp>(op))
    sizes = program.getLoopSizes(builder, op->getLoc());
  else
    sizes = tensor::getMixedSizes(builder, op->getLoc(),
                                  cast<NamedNormOpInterface>(op).getX());
  return llvm::map_to_vector(sizes, [&](OpFoldResult size) {
    return Range{builder.getIndexAttr(0), size, builder.getIndexAttr(1)};
  });
}

FailureOr<TilingResult>
norm::detail::getTiledImplementation(Operation *op, OpBuilder &builder,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes) {
  Loops loops(op);
  for (int64_t loop : loops.rowDims)
    if (!loops.isWhole(loop, offsets[loop], sizes[loop]))
      return op->emitOpError("cannot be tiled along d")
             << loop << ": it is part of a row, whose elements talk";

  TilingResult result;
  Sizes valueOffsets, valueSizes;
  SmallVector<Value> operands;
  for (auto [operand, map] :
       llvm::zip_equal(op->getOperands(), loops.operandMaps)) {
    project(builder, map, offsets, sizes, valueOffsets, valueSizes);
    // What belongs to every row, such as a scale, need not be sliced.
    bool everyRow = llvm::none_of(
        llvm::seq<int64_t>(0, map.getNumDims()), [&](int64_t loop) {
          return !loops.isRowDim(loop) && map.isFunctionOfDim(loop);
        });
    operands.push_back(everyRow ? operand
                                : slice(builder, op->getLoc(), operand,
                                        valueOffsets, valueSizes));
    if (!everyRow)
      result.generatedSlices.push_back(operands.back().getDefiningOp());
  }

  SmallVector<Type> types;
  for (auto [value, map] :
       llvm::zip_equal(op->getResults(), loops.resultMaps)) {
    project(builder, map, offsets, sizes, valueOffsets, valueSizes);
    types.push_back(tensor::ExtractSliceOp::inferResultType(
        cast<RankedTensorType>(value.getType()), valueSizes));
  }
  // A result of a row program has the type of its init, sliced or not.
  if (auto program = dyn_cast<RowwiseOp>(op); program && !types.empty())
    llvm::copy(
        ValueRange(operands).take_back(program.getInits().size()).getTypes(),
        types.begin());
  Operation *tiled = clone(builder, op, types, operands);
  result.tiledOps = {tiled};
  result.tiledValues = llvm::to_vector_of<Value>(tiled->getResults());
  return result;
}

LogicalResult norm::detail::getResultTilePosition(
    Operation *op, OpBuilder &builder, unsigned result,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
    SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  project(builder, Loops(op).resultMaps[result], offsets, sizes, resultOffsets,
          resultSizes);
  return success();
}

/// A tile of a result comes from the same rows, as a whole.
LogicalResult norm::detail::getIterationDomainTileFromResultTile(
    Operation *op, OpBuilder &builder, unsigned result,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
    SmallVectorImpl<OpFoldResult> &loopOffsets,
    SmallVectorImpl<OpFoldResult> &loopSizes) {
  Loops loops(op);
  ArrayRef<AffineExpr> dims = loops.resultMaps[result].getResults();
  for (auto [expr, offset, size] : llvm::zip_equal(dims, offsets, sizes))
    if (auto loop = dyn_cast<AffineDimExpr>(expr);
        loop && loops.isRowDim(loop.getPosition()) &&
        !loops.isWhole(loop.getPosition(), offset, size))
      return op->emitRemark("is not fused: the tile has a part of d")
             << loop.getPosition() << ", which is part of a row";

  for (Range range : norm::detail::getIterationDomain(op, builder)) {
    loopOffsets.push_back(range.offset);
    loopSizes.push_back(range.size);
  }
  for (auto [expr, offset, size] : llvm::zip_equal(dims, offsets, sizes))
    if (auto loop = dyn_cast<AffineDimExpr>(expr);
        loop && !loops.isRowDim(loop.getPosition())) {
      loopOffsets[loop.getPosition()] = offset;
      loopSizes[loop.getPosition()] = size;
    }
  return success();
}

FailureOr<TilingResult> norm::detail::generateResultTileValue(
    Operation *op, OpBuilder &builder, unsigned result,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes) {
  Sizes loopOffsets, loopSizes, wholeOffsets, wholeSizes;
  if (failed(getIterationDomainTileFromResultTile(
          op, builder, result, offsets, sizes, loopOffsets, loopSizes)))
    return failure();
  FailureOr<TilingResult> tiled =
      getTiledImplementation(op, builder, loopOffsets, loopSizes);
  if (failed(tiled))
    return failure();
  Value value = tiled->tiledValues[result];
  // A size of the row that is not static is another value than the one asked
  // for, though it is the same number.
  project(builder, Loops(op).resultMaps[result], loopOffsets, loopSizes,
          wholeOffsets, wholeSizes);
  if (!isEqualConstantIntOrValueArray(wholeSizes, sizes))
    value = slice(builder, op->getLoc(), value,
                  Sizes(sizes.size(), builder.getIndexAttr(0)), sizes);
  tiled->tiledValues = {value};
  return tiled;
}

//===- CanonicalizeNamed.cpp - simpler named norms ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: named norms with operands, attributes or results that do nothing.
// Leaves: named norms without them, rounded at the same places.
//
//===----------------------------------------------------------------------===//

#include "SplatScalar.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
/// Whether every element of `tensor` is known to be `value`; 0 is -0 too.
bool isSplatOf(Value tensor, double value) {
  auto known = dyn_cast_if_present<FloatAttr>(
      dyn_cast_if_present<Attribute>(getSplatScalar(tensor)));
  return known && known.getValueAsDouble() == value;
}

/// A factor of one multiplies by nothing:
///   rms_norm(x, scale = dense<1.0>)            ->  rms_norm(x)
///   rms_norm(x, 1 + (scale = dense<0.0>))      ->  rms_norm(x)
/// `scale_type` stays: the normalized value is rounded to it with and without a
/// scale.
struct DropUnitScale final : OpInterfaceRewritePattern<NamedNormOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(NamedNormOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!op.getScale())
      return rewriter.notifyMatchFailure(op, "has no scale");
    if (!isSplatOf(op.getScale(), op.getUnitOffset() ? 0.0 : 1.0))
      return rewriter.notifyMatchFailure(op, "the factor is not known to be 1");
    rewriter.modifyOpInPlace(op, [&] {
      op.getScaleMutable().clear();
      op.setUnitOffset(false);
    });
    return success();
  }
};

/// A bias of zero adds nothing:
///   rms_norm(x, bias = dense<0.0>)  ->  rms_norm(x)
/// Exact but for the sign of a zero: -0 + 0 is +0, and becomes -0.
struct DropZeroBias final : OpInterfaceRewritePattern<NamedNormOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(NamedNormOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!op.getBias())
      return rewriter.notifyMatchFailure(op, "has no bias");
    if (!isSplatOf(op.getBias(), 0.0))
      return rewriter.notifyMatchFailure(op, "the bias is not known to be 0");
    rewriter.modifyOpInPlace(op, [&] { op.getBiasMutable().clear(); });
    return success();
  }
};

/// A type that is the default need not be named:
///   rms_norm(x : bf16, stat_type f32, scale_type f32)  ->  rms_norm(x : bf16)
struct DropDefaultTypes final
    : OpInterfaceRewritePattern<NamedNormOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(NamedNormOpInterface op,
                                PatternRewriter &rewriter) const override {
    FloatType stat = op.getStatisticsType(), scale = op.getAffineType();
    bool dropScale = op.getScaleType() && scale == stat;
    bool dropStat = op.getStatType() && stat == op.getDefaultStatisticsType();
    if (!dropScale && !dropStat)
      return rewriter.notifyMatchFailure(op, "names no default type");
    rewriter.modifyOpInPlace(op, [&] {
      if (dropScale)
        op.removeScaleTypeAttr();
      if (dropStat)
        op.removeStatTypeAttr();
    });
    return success();
  }
};

/// A result that nobody uses need not be one:
///   %y, %sum = rms_norm(x, residual) with_sum     (%sum unused)
/// ->
///   %y = rms_norm(x, residual)
struct DropDeadExtras final : OpInterfaceRewritePattern<NamedNormOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(NamedNormOpInterface op,
                                PatternRewriter &rewriter) const override {
    auto isDead = [](Value extra) { return extra && extra.use_empty(); };
    bool sum = isDead(op.getSum()), mean = isDead(op.getMean()),
         rstd = isDead(op.getRstd());
    if (!sum && !mean && !rstd)
      return rewriter.notifyMatchFailure(op, "uses all of its extra results");

    SmallVector<Value> kept = {op.getY()};
    for (Value extra : op->getResults().drop_front())
      if (!extra.use_empty())
        kept.push_back(extra);
    OperationState state(op->getLoc(), op->getName(), op->getOperands(),
                         ValueRange(kept).getTypes(), {});
    state.attributes = op->getAttrDictionary();
    auto slim = cast<NamedNormOpInterface>(rewriter.create(state));
    if (sum)
      slim.setWithSum(false);
    if (mean)
      slim.setWithMean(false);
    if (rstd)
      slim.setWithRstd(false);
    rewriter.replaceAllUsesWith(kept, slim->getResults());
    rewriter.eraseOp(op);
    return success();
  }
};

/// Sizes that a cast forgets are remembered:
///   %c = tensor.cast %x : tensor<4x8xf32> to tensor<?x8xf32>
///   rms_norm(%c)
/// ->
///   rms_norm(%x)
struct FoldCasts final : OpInterfaceRewritePattern<NamedNormOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(NamedNormOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!tensor::hasFoldableTensorCastOperand(op))
      return rewriter.notifyMatchFailure(op, "no cast forgets a size");
    rewriter.modifyOpInPlace(
        op, [&] { (void)tensor::foldTensorCast(op.getOperation()); });
    return success();
  }
};

/// Results have the sizes that are known of x:
///   rms_norm(x) : (tensor<4x8xf32>) -> tensor<?x8xf32>
/// ->
///   tensor.cast(rms_norm(x) : (tensor<4x8xf32>) -> tensor<4x8xf32>)
struct RefineResultTypes final
    : OpInterfaceRewritePattern<NamedNormOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(NamedNormOpInterface op,
                                PatternRewriter &rewriter) const override {
    ArrayRef<int64_t> full = op.getX().getType().getShape();
    SmallVector<int64_t> rows = llvm::map_to_vector(
        op.getParallelDims(), [&](int64_t dim) { return full[dim]; });
    bool changed = false;
    for (OpResult result : op->getResults()) {
      auto type = cast<RankedTensorType>(result.getType());
      SmallVector<int64_t> shape(type.getShape());
      for (auto [size, known] : llvm::zip_equal(
               shape, op.isPerRow(result) ? ArrayRef<int64_t>(rows) : full))
        if (ShapedType::isDynamic(size))
          size = known;
      if (shape == type.getShape())
        continue;
      changed = true;
      rewriter.modifyOpInPlace(op, [&] { result.setType(type.clone(shape)); });
      rewriter.setInsertionPointAfter(op);
      auto cast = tensor::CastOp::create(rewriter, op->getLoc(), type, result);
      rewriter.replaceAllUsesExcept(result, cast, cast);
    }
    return success(changed);
  }
};

/// Nothing is computed where no result has an element:
///   rms_norm(x : tensor<0x8xf32>)  ->  tensor.empty() : tensor<0x8xf32>
/// The statistics of empty rows are elements: they stay.
struct FoldEmpty final : OpInterfaceRewritePattern<NamedNormOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(NamedNormOpInterface op,
                                PatternRewriter &rewriter) const override {
    auto hasElements = [](Type type) {
      return !llvm::is_contained(cast<RankedTensorType>(type).getShape(), 0);
    };
    if (llvm::any_of(op->getResultTypes(), hasElements))
      return rewriter.notifyMatchFailure(op, "may have elements");
    ReifiedRankedShapedTypeDims shapes;
    if (failed(norm::detail::reifyResultShapes(op, rewriter, shapes)))
      return rewriter.notifyMatchFailure(op, "the shapes are not known");
    SmallVector<Value> empty;
    for (auto [type, shape] : llvm::zip_equal(op->getResultTypes(), shapes)) {
      Value result = tensor::EmptyOp::create(
          rewriter, op->getLoc(), shape,
          cast<RankedTensorType>(type).getElementType());
      empty.push_back(
          rewriter.createOrFold<tensor::CastOp>(op->getLoc(), type, result));
    }
    rewriter.replaceOp(op, empty);
    return success();
  }
};
} // namespace

void NormDialect::getCanonicalizationPatterns(
    RewritePatternSet &patterns) const {
  patterns.add<DropUnitScale, DropZeroBias, DropDefaultTypes, DropDeadExtras,
               FoldCasts, RefineResultTypes, FoldEmpty>(getContext());
}

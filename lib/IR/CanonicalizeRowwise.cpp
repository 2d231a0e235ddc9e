//===- CanonicalizeRowwise.cpp - simpler row programs ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: row programs that read or write more than they must. Leaves: row
// programs that compute the same values with fewer operands.
//
//===----------------------------------------------------------------------===//

#include "SplatScalar.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"
#include "norm/IR/Norm.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;
using namespace mlir::norm;

/// Whether the sizes of the loops still follow from the operands, as statically
/// as before, without those that are `dropped`.
static bool sizesFollowWithout(RowwiseOp op, const BitVector &dropped) {
  int64_t numLoops = op.getNumLoops();
  BitVector named(numLoops), sized(numLoops);
  for (OpOperand &operand : op->getOpOperands()) {
    if (dropped[operand.getOperandNumber()])
      continue;
    auto type = cast<ShapedType>(operand.get().getType());
    for (auto [dim, expr] : llvm::enumerate(op.getMap(operand).getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
        named.set(loop.getPosition());
        if (!type.isDynamicDim(dim))
          sized.set(loop.getPosition());
      }
  }
  return named.all() &&
         llvm::all_of(llvm::enumerate(op.getStaticLoopSizes()), [&](auto loop) {
           return ShapedType::isDynamic(loop.value()) || sized[loop.index()];
         });
}

/// Drops from `dropped` operands until the sizes of the loops follow from the
/// others.
static void keepSizes(RowwiseOp op, BitVector &dropped) {
  while (dropped.any() && !sizesFollowWithout(op, dropped))
    dropped.reset(dropped.find_first());
}

/// `op` without the operands that are `dropped`: inputs that the body does not
/// use, inits whose results are not used.
static void dropOperands(RewriterBase &rewriter, RowwiseOp op,
                         const BitVector &dropped) {
  unsigned numInputs = op.getInputs().size();
  SmallVector<Value> inputs, inits, yielded, arguments, results;
  SmallVector<AffineMap> maps;
  for (OpOperand &operand : op->getOpOperands()) {
    unsigned number = operand.getOperandNumber();
    if (dropped[number])
      continue;
    maps.push_back(op.getMap(operand));
    if (number < numInputs) {
      inputs.push_back(operand.get());
      arguments.push_back(op.getBody().getArgument(number));
      continue;
    }
    inits.push_back(operand.get());
    yielded.push_back(op.getYield().getValues()[number - numInputs]);
    if (!op.getResults().empty())
      results.push_back(op.getResult(number - numInputs));
  }
  auto slim = RowwiseOp::create(
      rewriter, op.getLoc(), inputs, inits, maps, op.getRowDims(),
      [&](OpBuilder &nested, Location loc, ValueRange elements) {
        IRMapping mapping;
        mapping.map(arguments, elements);
        for (Operation &inner : op.getBody().front().without_terminator())
          nested.clone(inner, mapping);
        SmallVector<Value> values =
            llvm::map_to_vector(yielded, [&](Value value) {
              return mapping.lookupOrDefault(value);
            });
        norm::YieldOp::create(nested, loc, values);
      });
  slim->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  rewriter.replaceAllUsesWith(results, slim.getResults());
  rewriter.eraseOp(op);
}

namespace {
/// A result that nobody uses, and an input that the body does not use, need
/// not be there:
///   %y:2 = norm.rowwise ins(%x, %r) outs(%e, %f) {   (%y#1 unused)
///   ^bb0(%a, %b):                                    (%b unused)
///     norm.yield %a, %a
///   }
/// ->
///   %y = norm.rowwise ins(%x) outs(%e) { ^bb0(%a): norm.yield %a }
/// unless only they tell the size of a loop.
struct DropUnused final : OpRewritePattern<RowwiseOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RowwiseOp op,
                                PatternRewriter &rewriter) const override {
    unsigned numInputs = op.getInputs().size();
    BitVector dropped(op->getNumOperands());
    for (BlockArgument argument : op.getBody().getArguments())
      if (argument.use_empty())
        dropped.set(argument.getArgNumber());
    for (OpResult result : op.getResults())
      if (result.use_empty())
        dropped.set(numInputs + result.getResultNumber());
    // A program without results is erased as a whole.
    if (!op.getResults().empty() && op->use_empty())
      return rewriter.notifyMatchFailure(op, "has no user");
    if (dropped.none())
      return rewriter.notifyMatchFailure(op, "uses all operands and results");
    keepSizes(op, dropped);
    if (dropped.none())
      return rewriter.notifyMatchFailure(
          op, "what is unused tells the size of a loop");
    dropOperands(rewriter, op, dropped);
    return success();
  }
};

/// What is read once need not be read twice:
///   ins(%x, %x) maps [#m, #m] {^bb0(%a, %b): f(%a, %b)}
/// ->
///   ins(%x, %x) maps [#m, #m] {^bb0(%a, %b): f(%a, %a)}
struct MergeInputs final : OpRewritePattern<RowwiseOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RowwiseOp op,
                                PatternRewriter &rewriter) const override {
    llvm::SmallDenseMap<std::pair<Value, AffineMap>, BlockArgument> seen;
    bool changed = false;
    for (auto [input, argument] :
         llvm::zip_equal(op.getInputs(), op.getBody().getArguments())) {
      AffineMap map = op.getInputMap(argument.getArgNumber());
      BlockArgument first =
          seen.try_emplace({input, map}, argument).first->second;
      if (first == argument || argument.use_empty())
        continue;
      rewriter.modifyOpInPlace(
          op, [&] { rewriter.replaceAllUsesWith(argument, first); });
      changed = true;
    }
    return success(changed);
  }
};

/// A tensor of one value is a scalar of the body:
///   ins(%x, %w) {^bb0(%a, %b): f(%a, %b)}     with %w = dense<2.0>
/// ->
///   ins(%x, %w) {^bb0(%a, %b): f(%a, 2.0)}
struct FoldSplatInputs final : OpRewritePattern<RowwiseOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RowwiseOp op,
                                PatternRewriter &rewriter) const override {
    bool changed = false;
    for (auto [input, argument] :
         llvm::zip_equal(op.getInputs(), op.getBody().getArguments())) {
      if (argument.use_empty())
        continue;
      OpFoldResult splat = getSplatScalar(input);
      Value scalar = dyn_cast_if_present<Value>(splat);
      if (!scalar) {
        // Other constants, such as complex ones, have no arith.constant.
        auto known = dyn_cast_if_present<Attribute>(splat);
        if (!isa_and_present<FloatAttr, IntegerAttr>(known))
          continue;
        rewriter.setInsertionPoint(op);
        scalar = arith::ConstantOp::create(rewriter, op.getLoc(),
                                           cast<TypedAttr>(known));
      }
      rewriter.modifyOpInPlace(
          op, [&] { rewriter.replaceAllUsesWith(argument, scalar); });
      changed = true;
    }
    return success(changed);
  }
};

/// A result that is an input is that input:
///   %y = norm.rowwise ins(%x) outs(%e) maps [#m, #m] {^bb0(%a): yield %a}
/// ->
///   %x
struct ForwardInputs final : OpRewritePattern<RowwiseOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RowwiseOp op,
                                PatternRewriter &rewriter) const override {
    bool changed = false;
    for (OpResult result : op.getResults()) {
      unsigned number = result.getResultNumber();
      auto argument =
          dyn_cast<BlockArgument>(op.getYield().getValues()[number]);
      if (!argument || argument.getOwner() != &op.getBody().front() ||
          result.use_empty())
        continue;
      Value input = op.getInputs()[argument.getArgNumber()];
      if (op.getInputMap(argument.getArgNumber()) != op.getInitMap(number) ||
          input.getType() != result.getType())
        continue;
      rewriter.replaceAllUsesWith(result, input);
      changed = true;
    }
    return success(changed);
  }
};

/// No row and no element, nothing to do:
///   %y = norm.rowwise ins(%x : tensor<0x8xf32>) outs(%e : tensor<0x8xf32>)
/// ->
///   %e
/// Values per row of rows without elements stay: the sum of such a row is 0.
struct FoldEmpty final : OpRewritePattern<RowwiseOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RowwiseOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<int64_t> sizes = op.getStaticLoopSizes();
    for (unsigned init = 0, end = op.getInits().size(); init != end; ++init)
      if (llvm::none_of(llvm::enumerate(sizes), [&](auto loop) {
            return loop.value() == 0 &&
                   op.getInitMap(init).isFunctionOfDim(loop.index());
          }))
        return rewriter.notifyMatchFailure(op, "may have elements");
    if (op.getResults().empty())
      rewriter.eraseOp(op);
    else
      rewriter.replaceOp(op, op.getInits());
    return success();
  }
};
} // namespace

void RowwiseOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns
      .add<DropUnused, MergeInputs, FoldSplatInputs, ForwardInputs, FoldEmpty>(
          context);
}

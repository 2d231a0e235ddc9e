//===- DeviceFloats.cpp - conversions of narrow floats on GPUs ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: conversions of f32 to f8E4M3FN and f8E5M2 in kernels. Leaves: those
// of NVVM, two at a time, and what makes them round as the program says.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_DEVICEFLOATS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// The constant that `value` is in every lane.
static std::optional<double> getSplat(Value value) {
  FloatAttr scalar;
  if (matchPattern(value, m_Constant(&scalar)))
    return scalar.getValueAsDouble();
  DenseFPElementsAttr splat;
  if (matchPattern(value, m_Constant(&splat)) && splat.isSplat())
    return splat.getSplatValue<APFloat>().convertToDouble();
  return std::nullopt;
}

/// x where `value` is x with larger absolute values made `largest`, or null.
static Value getClamped(Value value, double largest) {
  auto inner = [&](Value from, auto op, double bound) -> Value {
    auto clamp = from.getDefiningOp<decltype(op)>();
    return clamp && getSplat(clamp.getRhs()) == bound ? clamp.getLhs()
                                                      : Value();
  };
  if (Value above = inner(value, arith::MinimumFOp(), largest))
    return inner(above, arith::MaximumFOp(), -largest);
  if (Value below = inner(value, arith::MaximumFOp(), -largest))
    return inner(below, arith::MinimumFOp(), largest);
  return Value();
}

namespace {
/// What the instruction does to numbers that are out of range, and the least of
/// them that are not rounded to the largest number: ties go to even.
struct Format {
  explicit Format(FloatType type)
      : largest(
            APFloat::getLargest(type.getFloatSemantics()).convertToDouble()),
        hasInfinity(APFloat::semanticsHasInf(type.getFloatSemantics())),
        limit(hasInfinity ? 61440.0 : 464.0) {}
  double largest;
  bool hasInfinity;
  double limit;
};

///   y = truncf(x)   becomes   y = saturated(x), but NaN or an infinity where x
///                             is out of range
///
/// The second part is not needed where x is clamped, and then nor are the
/// clamps.
struct ConvertToF8 final : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    Type element = getElementTypeOrSelf(op.getType());
    if (!getElementTypeOrSelf(op.getIn().getType()).isF32() ||
        !isa<Float8E4M3FNType, Float8E5M2Type>(element) ||
        (type && (type.getRank() != 1 || type.getNumElements() % 2)))
      return failure();
    Format format(cast<FloatType>(element));
    Value in = op.getIn();
    Value clamped = getClamped(in, format.largest);
    if (clamped)
      in = clamped;
    Value codes = type ? convertVector(rewriter, op, type, in)
                       : convertScalar(rewriter, op, in);
    if (!clamped)
      codes = restoreRange(rewriter, op.getLoc(), format, in, codes);
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), codes);
    return success();
  }

  static Value convertPair(OpBuilder &builder, arith::TruncFOp op, Value first,
                           Value second) {
    // The first operand of the instruction becomes the upper half.
    return NVVM::ConvertF32x2ToF8x2Op::create(
        builder, op.getLoc(), builder.getI16Type(), second, first,
        NVVM::FPRoundingMode::RN, NVVM::SaturationMode::SATFINITE,
        /*relu=*/false, getElementTypeOrSelf(op.getType()));
  }

  static Value convertVector(OpBuilder &builder, arith::TruncFOp op,
                             VectorType type, Value in) {
    Location loc = op.getLoc();
    SmallVector<Value> pairs;
    for (int64_t i = 0; i != type.getNumElements(); i += 2)
      pairs.push_back(convertPair(
          builder, op, vector::ExtractOp::create(builder, loc, in, i),
          vector::ExtractOp::create(builder, loc, in, i + 1)));
    auto words =
        VectorType::get(type.getNumElements() / 2, builder.getI16Type());
    Value all = vector::FromElementsOp::create(builder, loc, words, pairs);
    return vector::BitCastOp::create(builder, loc,
                                     type.clone(builder.getI8Type()), all);
  }

  static Value convertScalar(OpBuilder &builder, arith::TruncFOp op, Value in) {
    return arith::TruncIOp::create(builder, op.getLoc(), builder.getI8Type(),
                                   convertPair(builder, op, in, in));
  }

  static Value restoreRange(OpBuilder &builder, Location loc,
                            const Format &format, Value in, Value codes) {
    auto splat = [&](Type type, Attribute value) -> Value {
      if (auto vector = dyn_cast<VectorType>(type))
        value = SplatElementsAttr::get(vector, value);
      return arith::ConstantOp::create(builder, loc, cast<TypedAttr>(value));
    };
    auto code = [&](uint8_t value) {
      return splat(codes.getType(), builder.getI8IntegerAttr(value));
    };
    Value limit = splat(in.getType(), builder.getF32FloatAttr(format.limit));
    Value isOut =
        arith::CmpFOp::create(builder, loc,
                              format.hasInfinity ? arith::CmpFPredicate::OGE
                                                 : arith::CmpFPredicate::OGT,
                              math::AbsFOp::create(builder, loc, in), limit);
    Value sign = arith::AndIOp::create(builder, loc, codes, code(0x80));
    Value beyond = arith::OrIOp::create(builder, loc, sign,
                                        code(format.hasInfinity ? 0x7c : 0x7f));
    return arith::SelectOp::create(builder, loc, isOut, beyond, codes);
  }
};

///   even:  bits << 16          odd:  bits & 0xffff0000
///
/// of each two bf16, the first of which is the lower one. LLVM would unpack
/// them to registers of their own first, which doubles what a row takes; on
/// sm_100 it would make mixed additions, which are slow, of an extension and an
/// addition.
struct ExtendBF16 final : OpRewritePattern<arith::ExtFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    if (!type || type.getRank() != 1 || type.getNumElements() % 2 ||
        !type.getElementType().isF32() ||
        !getElementTypeOrSelf(op.getIn().getType()).isBF16())
      return failure();
    Location loc = op.getLoc();
    Type word = rewriter.getI32Type(), single = rewriter.getF32Type();
    auto constant = [&](int32_t value) -> Value {
      return arith::ConstantOp::create(rewriter, loc,
                                       rewriter.getI32IntegerAttr(value));
    };
    Value shift = constant(16), upper = constant(0xffff0000);
    Value words = vector::BitCastOp::create(
        rewriter, loc, VectorType::get(type.getNumElements() / 2, word),
        op.getIn());
    SmallVector<Value> elements;
    for (int64_t i = 0; i != type.getNumElements() / 2; ++i) {
      Value bits = vector::ExtractOp::create(rewriter, loc, words, i);
      Value even = arith::ShLIOp::create(rewriter, loc, bits, shift),
            odd = arith::AndIOp::create(rewriter, loc, bits, upper);
      for (Value half : {even, odd})
        elements.push_back(
            arith::BitcastOp::create(rewriter, loc, single, half));
    }
    rewriter.replaceOpWithNewOp<vector::FromElementsOp>(op, type, elements);
    return success();
  }
};

struct DeviceFloats final : norm::impl::DeviceFloatsBase<DeviceFloats> {
  using DeviceFloatsBase::DeviceFloatsBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExtendBF16>(&getContext());
    if (f8)
      patterns.add<ConvertToF8>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace

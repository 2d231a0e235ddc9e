//===- DeviceMath.cpp - functions that GPUs have instructions for ---------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: functions of the math dialect in kernels. Leaves: LLVM's intrinsics
// where PTX has an instruction that rounds correctly.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_DEVICEMATH
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

static Value callIntrinsic(OpBuilder &builder, Operation *op, StringRef name) {
  return LLVM::CallIntrinsicOp::create(
             builder, op->getLoc(), op->getResult(0).getType(),
             builder.getStringAttr(name), op->getOperands())
      .getResult(0);
}

static bool isSingleOrDouble(Operation *op) {
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  return type.isF32() || type.isF64();
}

namespace {
/// f(x) as an op of LLVM's dialect would be made a call of the device library.
template <typename OpTy> struct ToIntrinsic final : OpRewritePattern<OpTy> {
  ToIntrinsic(MLIRContext *context, StringRef name)
      : OpRewritePattern<OpTy>(context), name(name) {}
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!isSingleOrDouble(op))
      return failure();
    rewriter.replaceOp(op, callIntrinsic(rewriter, op, name));
    return success();
  }
  StringRef name;
};

/// 1 / sqrt(x): rsqrt.approx errs by up to two units in the last place, and is
/// needed once for a row.
struct ExpandRsqrt final : OpRewritePattern<math::RsqrtOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::RsqrtOp op,
                                PatternRewriter &rewriter) const override {
    if (!isSingleOrDouble(op))
      return failure();
    Type type = op.getType();
    TypedAttr one = rewriter.getFloatAttr(getElementTypeOrSelf(type), 1.0);
    if (auto vector = dyn_cast<VectorType>(type))
      one = SplatElementsAttr::get(vector, Attribute(one));
    Value root = callIntrinsic(rewriter, op, "llvm.sqrt");
    rewriter.replaceOpWithNewOp<arith::DivFOp>(
        op, arith::ConstantOp::create(rewriter, op.getLoc(), one), root);
    return success();
  }
};

struct DeviceMath final : norm::impl::DeviceMathBase<DeviceMath> {
  using DeviceMathBase::DeviceMathBase;

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    patterns.add<ExpandRsqrt>(context);
    patterns.add<ToIntrinsic<math::SqrtOp>>(context, "llvm.sqrt");
    patterns.add<ToIntrinsic<math::AbsFOp>>(context, "llvm.fabs");
    patterns.add<ToIntrinsic<math::CeilOp>>(context, "llvm.ceil");
    patterns.add<ToIntrinsic<math::FloorOp>>(context, "llvm.floor");
    patterns.add<ToIntrinsic<math::TruncOp>>(context, "llvm.trunc");
    patterns.add<ToIntrinsic<math::RoundEvenOp>>(context, "llvm.roundeven");
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace

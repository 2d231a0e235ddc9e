//===- ApproximateMath.cpp - math ops to polynomials ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: math ops on f32 and f64. Leaves: arith ops where a polynomial is as
// good as a call; the other math ops.
//
//===----------------------------------------------------------------------===//

#include "MathFunctions.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_APPROXIMATEMATH
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

using BuildFunction = Value (*)(OpBuilder &, Location, Value);

namespace {
/// One function of MathFunctions.h for an op on f32 or, if `wide`, also f64.
template <typename Op> struct BuildPolynomial final : OpRewritePattern<Op> {
  BuildPolynomial(MLIRContext *context, BuildFunction build, bool wide)
      : OpRewritePattern<Op>(context), build(build), wide(wide) {}

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    Type element = getElementTypeOrSelf(op.getType());
    if (!element.isF32() && !(wide && element.isF64()))
      return rewriter.notifyMatchFailure(op, "has no polynomial of its type");
    if (isa<TensorType>(op.getType()))
      return rewriter.notifyMatchFailure(op, "is on a tensor");
    rewriter.replaceOp(op, build(rewriter, op.getLoc(), op.getOperand()));
    return success();
  }

  BuildFunction build;
  bool wide;
};

struct ApproximateMath final
    : norm::impl::ApproximateMathBase<ApproximateMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    // pow(x, 2), pow(x, 0.5) and their like are products and roots.
    populateMathAlgebraicSimplificationPatterns(patterns);
    add<math::ExpOp>(patterns, buildExp, /*wide=*/true);
    add<math::ExpM1Op>(patterns, buildExpM1, /*wide=*/true);
    add<math::TanhOp>(patterns, buildTanh, /*wide=*/true);
    add<math::Exp2Op>(patterns, buildExp2, /*wide=*/false);
    add<math::ErfOp>(patterns, buildErf, /*wide=*/false);
    add<math::LogOp>(patterns, buildLog, /*wide=*/false);
    add<math::Log1pOp>(patterns, buildLog1p, /*wide=*/false);
    add<math::Log2Op>(patterns, buildLog2, /*wide=*/false);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }

  template <typename Op>
  static void add(RewritePatternSet &patterns, BuildFunction build, bool wide) {
    patterns.add<BuildPolynomial<Op>>(patterns.getContext(), build, wide);
  }
};
} // namespace

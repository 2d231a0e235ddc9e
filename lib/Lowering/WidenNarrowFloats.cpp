//===- WidenNarrowFloats.cpp - 8 and 16 bit float arithmetic in f32 -------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: arith and math ops on floats of 8 and 16 bits. Leaves: the same ops
// on f32, with a conversion at each operand and each result.
//
//===----------------------------------------------------------------------===//

#include "Lanes.h"
#include "NarrowFloats.h"
#include "mlir/IR/PatternMatch.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_WIDENNARROWFLOATS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// The ops that only move bits, and the conversions themselves.
static bool isConversionOrCopy(Operation *op) {
  return op->hasTrait<OpTrait::ConstantLike>() ||
         isa<arith::ExtFOp, arith::TruncFOp, arith::BitcastOp, arith::SelectOp>(
             op);
}

///   op(x) : bf16  ->  truncf(op(extf(x)) : f32) : bf16
///
/// Equal for + - * / and sqrt: f32 has more than twice the bits. Upstream's
/// arith-emulate-unsupported-floats lets the rounding between two ops fold
/// away, but the program defines it.
static void widen(RewriterBase &rewriter, Operation *op) {
  rewriter.setInsertionPoint(op);
  Type f32 = rewriter.getF32Type();
  for (OpOperand &operand : op->getOpOperands()) {
    Type type = operand.get().getType();
    if (isNarrowFloat(type))
      operand.set(arith::ExtFOp::create(rewriter, op->getLoc(),
                                        withElement(type, f32), operand.get()));
  }
  rewriter.setInsertionPointAfter(op);
  for (Value result : op->getResults()) {
    Type type = result.getType();
    if (!isNarrowFloat(type))
      continue;
    result.setType(withElement(type, f32));
    auto rounded =
        arith::TruncFOp::create(rewriter, op->getLoc(), type, result);
    rewriter.replaceAllUsesExcept(result, rounded, rounded);
  }
}

/// Rounds once where the target has only f64 -> f32 -> f16: the first step
/// rounds to odd, which keeps what the second one needs to know.
///
///   t    = truncf x : f64 to f32
///   down = |t| > |x| ? bits(t) - 1 : bits(t)     toward zero
///   odd  = down | (t != x)
///   y    = truncf odd : f32 to f16
static void roundOnce(RewriterBase &rewriter, arith::TruncFOp op) {
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  Type wide = op.getIn().getType();
  Type f32 = withElement(wide, rewriter.getF32Type());
  Type bits = withElement(wide, rewriter.getI32Type());
  Value one =
      arith::ConstantOp::create(rewriter, loc, rewriter.getOneAttr(bits));
  Value nearest = arith::TruncFOp::create(rewriter, loc, f32, op.getIn());
  Value back = arith::ExtFOp::create(rewriter, loc, wide, nearest);
  Value beyond =
      arith::CmpFOp::create(rewriter, loc, arith::CmpFPredicate::OGT,
                            math::AbsFOp::create(rewriter, loc, back),
                            math::AbsFOp::create(rewriter, loc, op.getIn()));
  Value inexact = arith::CmpFOp::create(
      rewriter, loc, arith::CmpFPredicate::UNE, back, op.getIn());
  Value raw = arith::BitcastOp::create(rewriter, loc, bits, nearest);
  Value below = arith::SubIOp::create(rewriter, loc, raw, one);
  Value down = arith::SelectOp::create(rewriter, loc, beyond, below, raw);
  Value sticky = arith::ExtUIOp::create(rewriter, loc, bits, inexact);
  Value odd = arith::OrIOp::create(rewriter, loc, down, sticky);
  Value value = arith::BitcastOp::create(rewriter, loc, f32, odd);
  rewriter.replaceOpWithNewOp<arith::TruncFOp>(op, op.getType(), value);
}

namespace {
struct WidenNarrowFloats final
    : norm::impl::WidenNarrowFloatsBase<WidenNarrowFloats> {
  void runOnOperation() override {
    SmallVector<Operation *> narrow;
    SmallVector<arith::TruncFOp> doubles;
    getOperation()->walk([&](Operation *op) {
      if (auto truncate = dyn_cast<arith::TruncFOp>(op)) {
        if (isNarrowFloat(truncate.getType()) &&
            getElementTypeOrSelf(truncate.getIn()).isF64())
          doubles.push_back(truncate);
        return;
      }
      if (!isa_and_present<arith::ArithDialect, math::MathDialect>(
              op->getDialect()) ||
          isConversionOrCopy(op))
        return;
      if (llvm::any_of(op->getOperandTypes(), isNarrowFloat) ||
          llvm::any_of(op->getResultTypes(), isNarrowFloat))
        narrow.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : narrow)
      widen(rewriter, op);
    for (arith::TruncFOp op : doubles)
      roundOnce(rewriter, op);
  }
};
} // namespace

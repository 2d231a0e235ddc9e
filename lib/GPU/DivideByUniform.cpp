//===- DivideByUniform.cpp - divisions by what a row has once -------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: row programs that divide every element by a value of the row. Leaves:
// one division for each row, and multiplications that round the same way.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "norm/IR/RowAnalysis.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_DIVIDEBYUNIFORM
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// A divisor, made one whose reciprocal is in the range of f32.
struct Divisor {
  /// A power of two.
  Value factor;
  /// The divisor times that, and 1 by this.
  Value scaled, reciprocal;
};

///   q = x / s    becomes    x' = x * c,  s' = s * c,  r = 1 / s'   (r once)
///                           q0 = x' * r
///                           e = fma(-q0, s', x')
///                           q1 = fma(e, r, q0)
///                           q = q1                where q1 is a number but 0
///                               q0                else
///
/// The quotient is rounded correctly, since r is and e is exact (Markstein,
/// "Computation of elementary functions on the IBM RISC System/6000 processor",
/// 1990, theorem 8.2). Where x is less than 2^-100, e may be subnormal and
/// inexact, and where the quotient is less than 2^-126, q1 decides ties by an r
/// that is rounded: q may err in the last place. q1 is NaN where x or s is
/// infinite or NaN, where s is 0 and where q0 is infinite: q0 is x / s then,
/// and has its sign where that is 0. A division takes 14 instructions of a GPU
/// and a call, this takes 6.
struct Rewriter {
  OpBuilder builder;
  Location loc;
  DenseMap<Value, Divisor> divisors = DenseMap<Value, Divisor>();

  template <typename OpTy> Value make(Value lhs, Value rhs) {
    return OpTy::create(builder, loc, lhs, rhs);
  }
  Value constant(double value) {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getF32FloatAttr(value));
  }
  Value isAbsolute(arith::CmpFPredicate predicate, Value value, double bound) {
    return arith::CmpFOp::create(builder, loc, predicate,
                                 math::AbsFOp::create(builder, loc, value),
                                 constant(bound));
  }

  Divisor &getDivisor(Value value) {
    auto [place, isNew] = divisors.try_emplace(value);
    Divisor &divisor = place->second;
    if (!isNew)
      return divisor;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointAfterValue(value);
    Value small = isAbsolute(arith::CmpFPredicate::OLT, value, 0x1p-96),
          large = isAbsolute(arith::CmpFPredicate::OGT, value, 0x1p96);
    Value one = constant(1.0);
    divisor.factor = arith::SelectOp::create(
        builder, loc, small, constant(0x1p64),
        arith::SelectOp::create(builder, loc, large, constant(0x1p-64), one));
    divisor.scaled = make<arith::MulFOp>(value, divisor.factor);
    divisor.reciprocal = make<arith::DivFOp>(one, divisor.scaled);
    return divisor;
  }

  void rewrite(arith::DivFOp op) {
    Divisor divisor = getDivisor(op.getRhs());
    builder.setInsertionPoint(op);
    Value x = make<arith::MulFOp>(op.getLhs(), divisor.factor);
    Value first = make<arith::MulFOp>(x, divisor.reciprocal);
    Value negative = arith::NegFOp::create(builder, loc, divisor.scaled);
    Value error = math::FmaOp::create(builder, loc, first, negative, x);
    Value better =
        math::FmaOp::create(builder, loc, error, divisor.reciprocal, first);
    Value isBetter = arith::CmpFOp::create(
        builder, loc, arith::CmpFPredicate::ONE, better, constant(0.0));
    op.replaceAllUsesWith(
        arith::SelectOp::create(builder, loc, isBetter, better, first)
            .getResult());
    op.erase();
  }
};

struct DivideByUniform final
    : norm::impl::DivideByUniformBase<DivideByUniform> {
  using DivideByUniformBase::DivideByUniformBase;

  void runOnOperation() override {
    getOperation()->walk([&](RowwiseOp program) {
      RowAnalysis analysis(program);
      SmallVector<arith::DivFOp> divisions;
      for (auto op : program.getBody().front().getOps<arith::DivFOp>())
        if (op.getType().isF32() && analysis.isVarying(op.getLhs()) &&
            !analysis.isVarying(op.getRhs()) &&
            op.getRhs().getParentRegion() == &program.getBody())
          divisions.push_back(op);
      Rewriter rewriter{OpBuilder(program), program.getLoc()};
      for (arith::DivFOp op : divisions)
        rewriter.rewrite(op);
    });
  }
};
} // namespace

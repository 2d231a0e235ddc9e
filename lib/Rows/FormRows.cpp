//===- FormRows.cpp - row reductions to row programs ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: row reductions in linalg on tensors, among elementwise ops. Leaves:
// one norm.rowwise for those that share rows, with the elementwise ops that
// would otherwise pass over the same memory again.
//
//===----------------------------------------------------------------------===//

#include "Grow.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_FORMROWS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// y = exp(x - max x) / sum(exp(x - max x)), along the dim of the op:
///
///   %y = linalg.softmax dimension(1) ins(%x) outs(%e)
///     ->
///   %y = norm.rowwise row_dims [1] ins(%x) outs(%e) { ... }
static RowwiseOp formSoftmax(RewriterBase &rewriter, linalg::SoftmaxOp op) {
  rewriter.setInsertionPoint(op);
  AffineMap identity = rewriter.getMultiDimIdentityMap(
      cast<RankedTensorType>(op.getInput().getType()).getRank());
  return RowwiseOp::create(
      rewriter, op.getLoc(), op.getInput(), op.getOutput(),
      {identity, identity}, {static_cast<int64_t>(op.getDimension())},
      [](OpBuilder &builder, Location loc, ValueRange elements) {
        Value max = RowMaxOp::create(builder, loc, elements[0]);
        Value shifted = arith::SubFOp::create(builder, loc, elements[0], max);
        Value exp = math::ExpOp::create(builder, loc, shifted);
        Value sum = RowSumOp::create(builder, loc, exp);
        Value y = arith::DivFOp::create(builder, loc, exp, sum);
        norm::YieldOp::create(builder, loc, y);
      });
}

namespace {
struct FormRows final : norm::impl::FormRowsBase<FormRows> {
  using FormRowsBase::FormRowsBase;

  void runOnOperation() override;

private:
  void formSoftmaxes();
};
} // namespace

void FormRows::formSoftmaxes() {
  SmallVector<linalg::SoftmaxOp> softmaxes;
  getOperation()->walk([&](linalg::SoftmaxOp op) {
    if (op.hasPureTensorSemantics())
      softmaxes.push_back(op);
  });
  IRRewriter rewriter(&getContext());
  for (linalg::SoftmaxOp op : softmaxes) {
    rewriter.replaceOp(op, formSoftmax(rewriter, op));
    ++numFormed;
  }
}

void FormRows::runOnOperation() {
  formSoftmaxes();

  Refusals refusals;
  auto isReduction = [](Operation *op) {
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    return linalgOp && linalgOp.getNumReductionLoops() != 0;
  };
  auto isLinalg = [](Operation *op) { return isa<linalg::LinalgOp>(op); };
  Seeds seeds(getOperation(), isReduction, refusals);
  IRRewriter rewriter(&getContext(), &seeds);
  while (Operation *seed = seeds.take()) {
    FailureOr<ScalarCode> code = readScalarCode(seed, refusals);
    if (failed(code))
      continue;
    RowGroup group(*code);
    if (grow(group, isLinalg, refusals) == 0) {
      (void)refusals.add(seed,
                         "no neighbour shares a pass over memory with it");
      continue;
    }
    group.build(rewriter);
    ++numFormed;
  }
  if (remarks)
    refusals.emitRemarks();
}

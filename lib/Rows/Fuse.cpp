//===- Fuse.cpp - neighbours of row programs into them --------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.rowwise on tensors among linalg ops. Leaves: norm.rowwise that
// also compute their elementwise neighbours, other reductions of the same rows,
// and each other, where that saves a pass over memory.
//
//===----------------------------------------------------------------------===//

#include "Grow.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_FUSE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Whether `value` is a result of a row program, or a few elementwise ops
/// behind one, each on the first of its inputs.
static bool isBehindRowProgram(Value value) {
  for (unsigned numOps = 0; numOps != 8; ++numOps) {
    Operation *op = value.getDefiningOp();
    if (isa_and_nonnull<RowwiseOp>(op))
      return true;
    auto code = dyn_cast_or_null<linalg::LinalgOp>(op);
    if (!code || code.getNumReductionLoops() != 0 ||
        code.getNumDpsInputs() == 0)
      return false;
    value = code.getDpsInputs().front();
  }
  return false;
}

/// Elementwise code behind a row program whose dims are merged in between, as
/// the groups of a group norm are, has the dims of the row program:
///   generic(collapse_shape(rowwise))  ->  collapse_shape(generic(rowwise))
static LogicalResult expandDims(Operation *root) {
  auto isElementwise = [](OpOperand *operand) {
    auto user = dyn_cast<linalg::LinalgOp>(operand->getOwner());
    auto collapsed = operand->get().getDefiningOp<tensor::CollapseShapeOp>();
    return user && user.getNumReductionLoops() == 0 && collapsed &&
           isBehindRowProgram(collapsed.getSrc());
  };
  RewritePatternSet patterns(root->getContext());
  linalg::populateFoldReshapeOpsByExpansionPatterns(patterns, isElementwise);
  GreedyRewriteConfig config;
  config.enableFolding(false).enableConstantCSE(false);
  return applyPatternsGreedily(root, std::move(patterns), config);
}

namespace {
struct Fuse final : norm::impl::FuseBase<Fuse> {
  using FuseBase::FuseBase;

  void runOnOperation() override {
    if (failed(expandDims(getOperation())))
      return signalPassFailure();
    Refusals refusals;
    auto isRowwise = [](Operation *op) { return isa<RowwiseOp>(op); };
    auto isCode = [](Operation *op) {
      return isa<RowwiseOp, linalg::LinalgOp>(op);
    };
    Seeds seeds(getOperation(), isRowwise, refusals);
    IRRewriter rewriter(&getContext(), &seeds);
    while (Operation *seed = seeds.take()) {
      FailureOr<ScalarCode> code = readScalarCode(seed, refusals);
      if (failed(code))
        continue;
      RowGroup group(*code);
      grow(group, isCode, refusals);
      if (group.getMembers().size() == 1)
        continue;
      numFused += group.getMembers().size() - 1;
      group.build(rewriter);
    }
    if (remarks)
      refusals.emitRemarks();
  }
};
} // namespace

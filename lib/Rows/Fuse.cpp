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
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_FUSE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct Fuse final : norm::impl::FuseBase<Fuse> {
  using FuseBase::FuseBase;

  void runOnOperation() override {
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

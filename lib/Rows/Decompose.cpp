//===- Decompose.cpp - named norm to row program --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.rms_norm and norm.layer_norm. Leaves: norm.rowwise.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/Norm.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_DECOMPOSE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct Decompose final : norm::impl::DecomposeBase<Decompose> {
  void runOnOperation() override {
    SmallVector<NamedNormOpInterface> norms;
    getOperation()->walk([&](NamedNormOpInterface op) { norms.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (NamedNormOpInterface op : norms) {
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> results =
          norm::detail::decompose(op, rewriter);
      if (failed(results)) {
        op->emitError("has results whose shapes are not known");
        return signalPassFailure();
      }
      rewriter.replaceOp(op, *results);
      ++numDecomposed;
    }
  }
};
} // namespace

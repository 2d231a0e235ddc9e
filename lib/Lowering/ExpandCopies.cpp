//===- ExpandCopies.cpp - copies of strided memrefs -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: memref.copy ops. Leaves: those that are one memcpy, and linalg ops.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_EXPANDCOPIES
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
///   memref.copy %a, %b : memref<?x8xf32, strided<[16, 1]>> to memref<?x8xf32>
/// ->
///   linalg.generic ins(%a) outs(%b) { linalg.yield %in }
struct ExpandCopies final : norm::impl::ExpandCopiesBase<ExpandCopies> {
  static bool isContiguous(Value buffer) {
    auto type = dyn_cast<MemRefType>(buffer.getType());
    return !type || type.getLayout().isIdentity();
  }

  void runOnOperation() override {
    OpBuilder builder(&getContext());
    getOperation()->walk([&](memref::CopyOp copy) {
      if (isContiguous(copy.getSource()) && isContiguous(copy.getTarget()))
        return;
      builder.setInsertionPoint(copy);
      linalg::makeMemRefCopyOp(builder, copy.getLoc(), copy.getSource(),
                               copy.getTarget());
      copy.erase();
    });
  }
};
} // namespace

//===- OrderLoops.cpp - sums along contiguous elements --------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: linalg ops on buffers. Leaves: those that sum up with their loops in
// an order that vectorizes.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_ORDERLOOPS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Shorter rows fill no vector.
static constexpr int64_t kLeastElements = 8;

/// Whether neighbours along `loop` are neighbours in memory, or one element.
static bool isContiguousAlong(unsigned loop, AffineMap map, Value operand) {
  if (!map.isFunctionOfDim(loop))
    return true;
  auto type = dyn_cast<MemRefType>(operand.getType());
  auto isOther = [&](AffineExpr expr) { return !expr.isFunctionOfDim(loop); };
  return type && type.isLastDimUnitStride() &&
         map.getResults().back() == getAffineDimExpr(loop, map.getContext()) &&
         llvm::all_of(map.getResults().drop_back(), isOther);
}

/// The loop to run innermost, where it does not do so yet.
static std::optional<unsigned> findInnermost(linalg::LinalgOp op) {
  SmallVector<utils::IteratorType> loops = op.getIteratorTypesArray();
  if (!op.hasPureBufferSemantics() || op.getNumDpsInits() != 1 ||
      loops.empty() || loops.back() != utils::IteratorType::reduction)
    return std::nullopt;
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (map.getNumResults() == 0 || !isa<AffineDimExpr>(map.getResults().back()))
    return std::nullopt;
  unsigned loop = cast<AffineDimExpr>(map.getResults().back()).getPosition();
  int64_t size = op.getStaticLoopRanges()[loop];
  if (loops[loop] != utils::IteratorType::parallel ||
      (!ShapedType::isDynamic(size) && size < kLeastElements))
    return std::nullopt;
  bool isContiguous =
      llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
        return isContiguousAlong(loop, op.getMatchingIndexingMap(&operand),
                                 operand.get());
      });
  return isContiguous ? std::optional(loop) : std::nullopt;
}

namespace {
struct OrderLoops final : norm::impl::OrderLoopsBase<OrderLoops> {
  void runOnOperation() override {
    SmallVector<std::pair<linalg::LinalgOp, unsigned>> worklist;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (std::optional<unsigned> loop = findInnermost(op))
        worklist.push_back({op, *loop});
    });
    IRRewriter rewriter(&getContext());
    for (auto [op, innermost] : worklist) {
      SmallVector<unsigned> order;
      for (unsigned loop : llvm::seq(op.getNumLoops()))
        if (loop != innermost)
          order.push_back(loop);
      order.push_back(innermost);
      rewriter.setInsertionPoint(op);
      FailureOr<linalg::GenericOp> generic =
          dyn_cast<linalg::GenericOp>(op.getOperation());
      if (!*generic)
        generic = linalg::generalizeNamedOp(rewriter, op);
      if (failed(generic) ||
          failed(linalg::interchangeGenericOp(rewriter, *generic, order)))
        return signalPassFailure();
    }
  }
};
} // namespace

//===- Recognize.cpp - frontend ops to named norms ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops on tensors that compute norms, however they are spelled, grouped
// or fused. Leaves: norm.rms_norm and norm.layer_norm; the ops that they
// replace are dead.
//
//===----------------------------------------------------------------------===//

#include "Frontend.h"
#include "Rewrite.h"
#include "Search.h"
#include "Verify.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Iterators.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"
#include "norm/IR/Norm.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_RECOGNIZE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

namespace {
struct Recognize final : norm::impl::RecognizeBase<Recognize> {
  using RecognizeBase::RecognizeBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (mode == "default" || mode == "strict")
      return success();
    return emitError(UnknownLoc::get(context))
           << "norm-recognize: expects mode=default or mode=strict, got mode="
           << mode;
  }

  void runOnOperation() override {
    // Bodies of structured ops are read with their op.
    SmallVector<Block *> blocks;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<linalg::LinalgOp>(op))
        return WalkResult::skip();
      for (Region &region : op->getRegions())
        for (Block &block : region)
          blocks.push_back(&block);
      return WalkResult::advance();
    });
    hasRaised = false;
    for (Block *block : blocks)
      recognize(*block);
    if (hasRaised && failed(eraseDeadParts()))
      signalPassFailure();
  }

  /// Bodies still compute, and ops still read, what the norms replace.
  LogicalResult eraseDeadParts() {
    IRRewriter rewriter(&getContext());
    // Users come after what they use; upstream keeps ops that it does not know.
    getOperation()->walk<WalkOrder::PostOrder, ReverseIterator>(
        [&](Operation *op) {
          if (isOpTriviallyDead(op) || (op->use_empty() && isPureByName(op)))
            rewriter.eraseOp(op);
        });
    (void)runRegionDCE(rewriter, getOperation()->getRegions());
    RewritePatternSet patterns(&getContext());
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    GreedyRewriteConfig config;
    config.enableFolding(false).enableConstantCSE(false);
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    return applyPatternsGreedily(getOperation(), std::move(patterns), config);
  }

  void recognize(Block &block) {
    ScalarGraph graph = readBlock(block);
    SearchResult result = findNorms(graph, mode == "strict");
    for (const RefusedNode &refused : result.refused)
      refuse(graph, refused.node, refused.reason);
    IRRewriter rewriter(&getContext());
    Materializer materializer(graph, rewriter);
    for (const Candidate &candidate : result.norms) {
      if (verify && failed(check(graph, candidate.match)))
        continue;
      if (failed(buildNorm(candidate, graph, materializer, rewriter))) {
        refuse(graph, candidate.match.y,
               "x or a parameter is computed inside an op that cannot be "
               "split");
        continue;
      }
      hasRaised = true;
      if (candidate.match.kind == NormKind::RMSNorm)
        ++numRMSNorm;
      else
        ++numLayerNorm;
    }
  }

  /// Whether the program and the norm have the same values.
  LogicalResult check(const ScalarGraph &graph, const NormMatch &match) {
    std::optional<std::string> disagreement = findDisagreement(graph, match);
    if (!disagreement)
      return success();
    signalPassFailure();
    return emitError(locationOf(graph, match.y))
           << "norm-verify-raise: " << *disagreement;
  }

  void refuse(const ScalarGraph &graph, NodeId node, const Twine &reason) {
    ++numRefused;
    if (remarks && !graph[node].places.empty())
      emitRemark(locationOf(graph, node)) << "not a norm: " << reason;
  }

  Location locationOf(const ScalarGraph &graph, NodeId node) {
    const auto &places = graph[node].places;
    return places.empty() ? getOperation()->getLoc()
                          : places.front().value.getLoc();
  }

  /// Statistics count only in builds with LLVM_ENABLE_STATS.
  bool hasRaised = false;
};
} // namespace

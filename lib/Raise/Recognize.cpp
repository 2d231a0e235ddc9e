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
#include "Report.h"
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
#include "llvm/ADT/StringSwitch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_RECOGNIZE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

namespace {
/// Notes which ops of the program are gone.
struct ErasedOps final : RewriterBase::Listener {
  void notifyOperationErased(Operation *op) override { ops.insert(op); }
  DenseSet<Operation *> ops;
};

struct Recognize final : norm::impl::RecognizeBase<Recognize> {
  using RecognizeBase::RecognizeBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (!getMode())
      return emitError(UnknownLoc::get(context))
             << "norm-recognize: expects mode=strict, mode=default or "
                "mode=relaxed, got mode="
             << mode;
    if (report != "" && report != "text" && report != "json")
      return emitError(UnknownLoc::get(context))
             << "norm-recognize: expects report=text or report=json, got "
                "report="
             << report;
    return success();
  }

  std::optional<RoundingMode> getMode() const {
    return llvm::StringSwitch<std::optional<RoundingMode>>(mode)
        .Case("strict", RoundingMode::Strict)
        .Case("default", RoundingMode::Default)
        .Case("relaxed", RoundingMode::Relaxed)
        .Default(std::nullopt);
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
    Report records;
    for (Block *block : blocks)
      recognize(*block, report.empty() ? nullptr : &records);
    ErasedOps erased;
    if (hasRaised && failed(eraseDeadParts(erased)))
      return signalPassFailure();
    records.finish(erased.ops);
    if (report == "text")
      records.printText(llvm::outs());
    else if (report == "json")
      records.printJSON(llvm::outs());
  }

  /// Bodies still compute, and ops still read, what the norms replace.
  LogicalResult eraseDeadParts(ErasedOps &erased) {
    IRRewriter rewriter(&getContext(), &erased);
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
    config.setListener(&erased);
    config.enableFolding(false).enableConstantCSE(false);
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    return applyPatternsGreedily(getOperation(), std::move(patterns), config);
  }

  /// `records` is null where no report is asked for.
  void recognize(Block &block, Report *records) {
    ScalarGraph graph = readBlock(block);
    SearchResult result = findNorms(graph, *getMode());
    auto refuse = [&](NodeId node, const Twine &reason) {
      ++numRefused;
      std::optional<Location> location = locationOf(graph, node);
      if (!location)
        return;
      if (records)
        records->addRefusal(block.getParentOp(), *location, reason);
      if (remarks)
        emitRemark(*location) << "not a norm: " << reason;
    };
    for (const RefusedNode &refused : result.refused)
      refuse(refused.node, refused.reason);
    // Before anything changes: the report names the program as it was.
    size_t first = records ? records->size() : 0;
    if (records)
      for (const Candidate &candidate : result.norms)
        records->addNorm(graph, candidate);
    IRRewriter rewriter(&getContext());
    Materializer materializer(graph, rewriter);
    for (auto [i, candidate] : llvm::enumerate(result.norms)) {
      if (verify && failed(check(graph, candidate.match)))
        continue;
      if (failed(buildNorm(candidate, graph, materializer, rewriter))) {
        if (records)
          records->dropNorm(first + i);
        NodeId y = candidate.match.y;
        refuse(y, graph[y].places.empty()
                      ? "it is a part of what one op computes"
                      : "x or a parameter is computed inside an op that cannot "
                        "be split");
        continue;
      }
      if (candidate.numerics.dropped)
        emitRemark(locationOf(graph, candidate.match.y)
                       .value_or(getOperation()->getLoc()))
            << "raised without a rounding of the program: "
            << candidate.numerics.dropped;
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
    return emitError(
               locationOf(graph, match.y).value_or(getOperation()->getLoc()))
           << "norm-verify-raise: " << *disagreement;
  }

  /// A node inside the definition of an op has no place of its own; what is
  /// computed from it has.
  static std::optional<Location> locationOf(const ScalarGraph &graph,
                                            NodeId node) {
    llvm::SetVector<NodeId> worklist;
    worklist.insert(node);
    for (unsigned i = 0; i < worklist.size(); ++i) {
      const Node &current = graph[worklist[i]];
      if (!current.places.empty())
        return current.places.front().value.getLoc();
      worklist.insert(current.users.begin(), current.users.end());
    }
    return std::nullopt;
  }

  /// Statistics count only in builds with LLVM_ENABLE_STATS.
  bool hasRaised = false;
};
} // namespace

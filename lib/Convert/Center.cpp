//===- Center.cpp - layer_norm of rows without a mean to rms_norm ---------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.layer_norm among ops on tensors. Leaves: norm.rms_norm where the
// rows of x sum to zero, or do once the rows of constants have lost their
// means,
//
//   h = table[ids] + a W + b             h' = table'[ids] + a W' + b'
//   y = layer_norm h             ->      y = rms_norm h'
//
// with W' = W (I - 1 1^T / n), and b and table alike. For 1^T h' = 0 the mean
// is zero and the variance is the mean of squares. h' differs from h by one
// number for each row, which nothing else that reads h may notice.
//
//===----------------------------------------------------------------------===//

#include "../Raise/Frontend.h"
#include "Centering.h"
#include "ChangedConstants.h"
#include "ConstantRows.h"
#include "ConstantUses.h"
#include "Describe.h"
#include "ToRMSNorm.h"
#include "Verdict.h"
#include "ZeroMean.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "norm/IR/Locations.h"
#include "norm/IR/Norm.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_CENTER
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

/// x, and what is added to it.
static SmallVector<RowTerm, 2> inputsOf(LayerNormOp norm) {
  SmallVector<RowTerm, 2> terms;
  RowDims axes = rowDimsOf(norm.getX().getType(), norm.getAxes());
  for (unsigned i = 0; i != 1u + static_cast<bool>(norm.getResidual()); ++i)
    terms.push_back({&norm->getOpOperand(i), axes});
  return terms;
}

static Verdict judge(LayerNormOp norm, const RowFact &fact) {
  if (fact.state == RowState::Unknown)
    return {Outcome::Left, describe(fact.obstacle)};
  Builder builder(norm.getContext());
  Verdict verdict{Outcome::Exact, "the rows of x sum to zero"};
  if (fact.narrowest)
    verdict.details.set("rounded_to",
                        builder.getStringAttr(describe(fact.narrowest)));
  if (fact.state != RowState::Zero)
    verdict.why += " once those of constants do";
  if (fact.state == RowState::Centerable)
    verdict.why += " and the program subtracts the means of others: " +
                   describe(fact.obstacle);
  return verdict;
}

/// What a tool needs to do the same to weights in a file.
static DictionaryAttr describeFold(OpOperand &use, const Folds &folds,
                                   const ConstantUses &uses) {
  Builder builder(use.getOwner()->getContext());
  Rows constant = constantBehind({use.get(), folds.lookup(&use)});
  auto isFolded = [&](OpOperand *reader) {
    auto fold = folds.find(reader);
    return fold != folds.end() &&
           constantBehind({reader->get(), fold->second}).second ==
               constant.second;
  };
  NamedAttrList entry;
  auto set = [&](StringRef name, StringRef text) {
    entry.set(name, builder.getStringAttr(text));
  };
  set("constant", describe(constant.first));
  set("reader", describe(readerOf(use)));
  set("reader_location", locationName(readerOf(use)->getLoc()));
  if (DenseResourceElementsAttr resource = resourceOf(constant.first))
    set("key", resource.getRawHandle().getKey());
  if (ElementsAttr numbers = raise::constantOf(constant.first);
      isReadable(numbers))
    entry.set("row_sum", builder.getF64FloatAttr(
                             centeredRowSum(numbers, constant.second)));
  SmallVector<Attribute> dims, keptBy;
  for (unsigned dim : constant.second.set_bits())
    dims.push_back(builder.getI64IntegerAttr(dim));
  entry.set("dims", builder.getArrayAttr(dims));
  for (OpOperand *reader : uses.readersOf(constant))
    if (!isFolded(reader))
      keptBy.push_back(
          builder.getStringAttr(locationName(readerOf(*reader)->getLoc())));
  entry.set("kept_by", builder.getArrayAttr(keptBy));
  return entry.getDictionary(builder.getContext());
}

namespace {
/// A norm, and what is known of it.
struct Judged {
  LayerNormOp norm;
  RowFact fact;
  Verdict verdict = {};
  /// What no norm before needs.
  Changes changes = {};

  bool isConverted() const { return verdict.outcome == Outcome::Exact; }
};

/// Adds to `all` what is new to it.
void addFolds(Folds &all, const Folds &folds) {
  for (auto &[use, dims] : folds) {
    auto [known, isNew] = all.insert({use, dims});
    assert((isNew || known->second == dims) &&
           "no norm but those over the same dims can be behind it");
    (void)known, (void)isNew;
  }
}

struct Center final : norm::impl::CenterBase<Center> {
  using CenterBase::CenterBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (llvm::is_contained({"auto", "always", "never"}, explicitMeans))
      return success();
    return emitError(UnknownLoc::get(context))
           << "norm-center: expects explicit=auto, explicit=always or "
              "explicit=never, got explicit="
           << explicitMeans;
  }

  void runOnOperation() override {
    // All verdicts are on the program as it is.
    ZeroMean analysis(externalWeights ? Weights::External : Weights::Here);
    SmallVector<Judged, 0> norms;
    getOperation()->walk([&](LayerNormOp norm) {
      norms.push_back({norm, factOf(norm, analysis)});
    });
    refuseCenterings(norms, analysis);
    Changes all;
    for (Judged &judged : norms) {
      judged.verdict = judge(judged.norm, judged.fact);
      if (judged.isConverted())
        judged.changes = analysis.takeChanges(inputsOf(judged.norm));
      addFolds(all.folds, judged.changes.folds);
      addFolds(all.centerings, judged.changes.centerings);
    }
    for (const Judged &judged : norms) {
      ++(judged.isConverted() ? numConverted : numLeft);
      if (remarks)
        LayerNormOp(judged.norm).emitRemark()
            << (judged.isConverted() ? "becomes an rms_norm: "
                                     : "stays a layer_norm: ")
            << judged.verdict.why;
    }
    if (record)
      recordAll(norms, all.folds);
    if (!externalWeights)
      apply(norms, all);
  }

private:
  static RowFact factOf(LayerNormOp norm, ZeroMean &analysis) {
    RowFact fact = analysis.factOf(inputsOf(norm));
    if (hasMeanRead(norm)) {
      fact.state = RowState::Unknown;
      fact.obstacle = {norm, "has its mean read elsewhere"};
    }
    return fact;
  }

  /// Leaves norms that would take the program more than they save it.
  void refuseCenterings(MutableArrayRef<Judged> norms,
                        const ZeroMean &analysis) {
    DenseMap<unsigned, CenteringCost> costs;
    for (Judged &judged : norms)
      if (judged.fact.state == RowState::Centerable)
        costs[analysis.groupOf(judged.fact)].addConversion(
            judged.norm.getX().getType());
    for (auto &[group, cost] : costs)
      for (Value value : analysis.centeredIn(group))
        cost.addCentering(value.getType());
    for (Judged &judged : norms) {
      RowFact &fact = judged.fact;
      if (fact.state != RowState::Centerable || explicitMeans == "always")
        continue;
      bool pays = costs[analysis.groupOf(fact)].pays();
      if (explicitMeans == "auto" && pays)
        continue;
      fact.state = RowState::Unknown;
      if (explicitMeans == "auto")
        fact.obstacle.what += "; subtracting its means at run time costs more "
                              "than RMSNorms save";
    }
  }

  /// To be called before the program is changed.
  void recordAll(MutableArrayRef<Judged> norms, const Folds &allFolds) {
    ConstantUses uses(getOperation());
    Builder builder(&getContext());
    DenseSet<Rows> seen;
    for (Judged &judged : norms) {
      SmallVector<Attribute> centered, subtracted;
      for (OpOperand *use : llvm::make_first_range(judged.changes.folds))
        centered.push_back(describeFold(*use, allFolds, uses));
      for (auto &[use, dims] : judged.changes.centerings)
        if (seen.insert({use->get(), dims}).second)
          subtracted.push_back(builder.getStringAttr(describe(use->get())));
      RowState state = judged.fact.state;
      if (state == RowState::Foldable || !centered.empty())
        judged.verdict.details.set("centered", builder.getArrayAttr(centered));
      if (state == RowState::Centerable)
        judged.verdict.details.set("means_subtracted",
                                   builder.getArrayAttr(subtracted));
      convert::record(judged.norm, "center", judged.verdict);
    }
  }

  void apply(ArrayRef<Judged> norms, const Changes &all) {
    IRRewriter rewriter(&getContext());
    DenseMap<Rows, Value> centered;
    for (auto &[use, dims] : all.centerings) {
      Value &value = centered[{use->get(), dims}];
      if (!value) {
        rewriter.setInsertionPointAfterValue(use->get());
        value = subtractMeans(rewriter, use->get(), dims);
        ++numCentered;
      }
      rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(value); });
    }
    ChangedConstants constants(rewriter, centerRows);
    for (auto &[use, dims] : all.folds)
      constants.apply(*use, dims);
    for (const Judged &judged : norms)
      if (judged.isConverted())
        toRMSNorm(judged.norm, rewriter);
  }
};
} // namespace

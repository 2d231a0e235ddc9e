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

#include "ConstantRows.h"
#include "ChangedConstants.h"
#include "Describe.h"
#include "Verdict.h"
#include "ZeroMean.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
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

/// The constant that `value` is, or that its elements are moved from.
static Value constantBehind(Value value, RowDims dims) {
  while (!value.getDefiningOp()->hasTrait<OpTrait::ConstantLike>()) {
    RowForm form = readRows(cast<OpResult>(value), dims);
    value = form.terms.front().operand->get();
    dims = form.terms.front().dims;
  }
  return value;
}

/// To be called before the program is changed; `folds` are those that no norm
/// before needs.
static Verdict judge(LayerNormOp norm, const RowFact &fact,
                     const Folds &folds) {
  if (fact.state == RowState::Unknown)
    return {Outcome::Left, describe(fact.obstacle)};
  Builder builder(norm.getContext());
  Verdict verdict{Outcome::Exact, "the rows of x sum to zero"};
  if (fact.narrowest) {
    std::string type;
    llvm::raw_string_ostream(type) << fact.narrowest;
    verdict.details.set("rounded_to", builder.getStringAttr(type));
  }
  if (fact.state == RowState::Zero)
    return verdict;
  verdict.why += " once those of constants do";
  SmallVector<Attribute> centered;
  for (auto &[use, dims] : folds)
    centered.push_back(builder.getDictionaryAttr(
        {builder.getNamedAttr(
             "constant",
             builder.getStringAttr(describe(constantBehind(use->get(), dims)))),
         builder.getNamedAttr(
             "reader", builder.getStringAttr(describe(readerOf(*use))))}));
  verdict.details.set("centered", builder.getArrayAttr(centered));
  return verdict;
}

static void toRMSNorm(LayerNormOp norm, RewriterBase &rewriter) {
  rewriter.setInsertionPoint(norm);
  SmallVector<Type> types;
  SmallVector<Value> results;
  for (Value result : norm->getResults())
    if (result != norm.getMean()) {
      types.push_back(result.getType());
      results.push_back(result);
    }
  NamedAttrList attributes(norm->getAttrs());
  attributes.erase(norm.getWithMeanAttrName());
  auto rmsNorm = RMSNormOp::create(rewriter, norm.getLoc(), types,
                                   norm->getOperands(), attributes);
  for (auto [from, to] : llvm::zip_equal(results, rmsNorm->getResults()))
    rewriter.replaceAllUsesWith(from, to);
  rewriter.eraseOp(norm);
}

namespace {
struct Center final : norm::impl::CenterBase<Center> {
  using CenterBase::CenterBase;

  void runOnOperation() override {
    // All verdicts are on the program as it is.
    ZeroMean analysis;
    Folds allFolds;
    SmallVector<LayerNormOp> converted;
    getOperation()->walk([&](LayerNormOp norm) {
      SmallVector<RowTerm, 2> inputs = inputsOf(norm);
      RowFact fact = analysis.factOf(inputs);
      if (norm.getMean() && !norm.getMean().use_empty()) {
        fact.state = RowState::Unknown;
        fact.obstacle = {norm, "has its mean read elsewhere"};
      }
      Folds folds;
      if (fact.state == RowState::Foldable)
        folds = analysis.takeFolds(inputs);
      Verdict verdict = judge(norm, fact, folds);
      for (auto &[use, dims] : folds) {
        auto [known, isNew] = allFolds.insert({use, dims});
        assert((isNew || known->second == dims) &&
               "no norm but those over the same dims can be behind it");
        (void)known, (void)isNew;
      }
      bool isConverted = verdict.outcome == Outcome::Exact;
      if (remarks)
        norm.emitRemark() << (isConverted ? "becomes an rms_norm: "
                                          : "stays a layer_norm: ")
                          << verdict.why;
      if (record)
        convert::record(norm, "center", verdict);
      ++(isConverted ? numConverted : numLeft);
      if (isConverted)
        converted.push_back(norm);
    });
    IRRewriter rewriter(&getContext());
    ChangedConstants constants(rewriter, centerRows);
    for (auto &[use, dims] : allFolds)
      constants.apply(*use, dims);
    for (LayerNormOp norm : converted)
      toRMSNorm(norm, rewriter);
  }
};
} // namespace

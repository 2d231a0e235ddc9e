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
#include "ConstantRows.h"
#include "ConstantUses.h"
#include "Describe.h"
#include "ToRMSNorm.h"
#include "Verdict.h"
#include "ZeroMean.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
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
  const Obstacle &obstacle = fact.obstacle;
  if (fact.state == RowState::Unknown)
    return {Outcome::Left, obstacle.op
                               ? describe(obstacle.op) + " " + obstacle.what
                               : obstacle.what};
  Builder builder(norm.getContext());
  Verdict verdict{Outcome::Exact, "the rows of x sum to zero"};
  if (fact.narrowest) {
    std::string type;
    llvm::raw_string_ostream(type) << fact.narrowest;
    verdict.details.set("rounded_to", builder.getStringAttr(type));
  }
  if (fact.state == RowState::Foldable)
    verdict.why += " once those of constants do";
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
/// Makes constants with centered rows, each once.
class CenteredConstants {
public:
  explicit CenteredConstants(RewriterBase &rewriter) : rewriter(rewriter) {}

  void fold(OpOperand &use, const RowDims &dims) {
    Value old = use.get(), centered = center(old, dims);
    rewriter.modifyOpInPlace(use.getOwner(), [&] { use.set(centered); });
    replaced.push_back(old);
  }

  /// Removes what nothing reads any more.
  void eraseDead() {
    while (!replaced.empty()) {
      Operation *op = replaced.pop_back_val().getDefiningOp();
      if (!isOpTriviallyDead(op) &&
          !(op->use_empty() && raise::isPureByName(op)))
        continue;
      for (Value operand : op->getOperands())
        if (operand.getDefiningOp() && operand.hasOneUse())
          replaced.push_back(operand);
      // A value that was replaced in two places is here twice.
      for (Value result : op->getResults())
        llvm::erase(replaced, result);
      rewriter.eraseOp(op);
    }
  }

private:
  /// `value` is a constant, or made of one by ops that move its elements.
  Value center(Value value, const RowDims &dims) {
    Value &centered = made[{value, dims}];
    if (centered)
      return centered;
    Operation *op = value.getDefiningOp();
    rewriter.setInsertionPointAfter(op);
    if (ElementsAttr constant = raise::constantOf(value))
      return centered = withElements(op, constant, centerRows(constant, dims));
    RowTerm term = readRows(cast<OpResult>(value), dims).terms.front();
    Value source = center(term.operand->get(), term.dims);
    rewriter.setInsertionPointAfter(op);
    Operation *moved = rewriter.clone(*op);
    moved->setOperand(term.operand->getOperandNumber(), source);
    // `made` may have grown.
    return made[{value, dims}] = moved->getResult(0);
  }

  /// A constant of the same kind.
  Value withElements(Operation *constant, ElementsAttr from, ElementsAttr to) {
    Operation *clone = rewriter.clone(*constant);
    clone->setAttr(attributeOf(constant, from), to);
    return clone->getResult(0);
  }

  RewriterBase &rewriter;
  DenseMap<Rows, Value> made;
  SmallVector<Value> replaced;
};

struct Center final : norm::impl::CenterBase<Center> {
  using CenterBase::CenterBase;

  void runOnOperation() override {
    // All verdicts are on the program as it is.
    ZeroMean analysis(externalWeights ? Weights::External : Weights::Here);
    SmallVector<Judged, 0> norms;
    Folds allFolds;
    getOperation()->walk([&](LayerNormOp norm) {
      Judged &judged = norms.emplace_back(judgeNorm(norm, analysis));
      for (auto &[use, dims] : judged.folds) {
        auto [known, isNew] = allFolds.insert({use, dims});
        assert((isNew || known->second == dims) &&
               "no norm but those over the same dims can be behind it");
        (void)known, (void)isNew;
      }
    });
    for (const Judged &judged : norms) {
      ++(judged.isConverted() ? numConverted : numLeft);
      if (remarks)
        LayerNormOp(judged.norm).emitRemark()
            << (judged.isConverted() ? "becomes an rms_norm: "
                                     : "stays a layer_norm: ")
            << judged.verdict.why;
    }
    if (record)
      recordAll(norms, allFolds);
    if (externalWeights)
      return;
    IRRewriter rewriter(&getContext());
    CenteredConstants constants(rewriter);
    for (auto &[use, dims] : allFolds)
      constants.fold(*use, dims);
    constants.eraseDead();
    for (const Judged &judged : norms)
      if (judged.isConverted())
        toRMSNorm(judged.norm, rewriter);
  }

private:
  struct Judged {
    LayerNormOp norm;
    Verdict verdict;
    bool isFolded;
    /// Those that no norm before needs.
    Folds folds;

    bool isConverted() const { return verdict.outcome == Outcome::Exact; }
  };

  static Judged judgeNorm(LayerNormOp norm, ZeroMean &analysis) {
    SmallVector<RowTerm, 2> inputs = inputsOf(norm);
    RowFact fact = analysis.factOf(inputs);
    if (hasMeanRead(norm)) {
      fact.state = RowState::Unknown;
      fact.obstacle = {norm, "has its mean read elsewhere"};
    }
    bool isFolded = fact.state == RowState::Foldable;
    return {norm, judge(norm, fact), isFolded,
            isFolded ? analysis.takeFolds(inputs) : Folds()};
  }

  /// To be called before the program is changed.
  void recordAll(MutableArrayRef<Judged> norms, const Folds &allFolds) {
    ConstantUses uses(getOperation());
    Builder builder(&getContext());
    for (Judged &judged : norms) {
      SmallVector<Attribute> centered;
      for (OpOperand *use : llvm::make_first_range(judged.folds))
        centered.push_back(describeFold(*use, allFolds, uses));
      if (judged.isFolded)
        judged.verdict.details.set("centered", builder.getArrayAttr(centered));
      convert::record(judged.norm, "center", judged.verdict);
    }
  }
};
} // namespace

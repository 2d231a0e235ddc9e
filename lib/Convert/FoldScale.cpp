//===- FoldScale.cpp - scale and bias of norms into linear layers ---------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: named norms. Leaves: norms without scale and bias where only linear
// layers with constant weights read y,
//
//   y = n * g + b                        y = n
//   z = y W + c                  ->      z = y W' + c'
//
// with W' = diag(g) W and c' = c + b W. A norm has both folded or none. With
// `mean`, the columns of W' lose their means too, and y = x * rstd.
//
//===----------------------------------------------------------------------===//

#include "ConstantRows.h"
#include "Describe.h"
#include "LinearReaders.h"
#include "RowAlgebra.h"
#include "RowFactors.h"
#include "Verdict.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "norm/IR/Norm.h"
#include "norm/Passes.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::norm {
#define GEN_PASS_DEF_FOLDSCALE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

namespace {
/// What is added to a constant of one row.
struct Summand {
  RowDims dims;
  std::vector<double> numbers = {};
  /// The result of a contraction that starts from nothing, where there is no
  /// constant.
  OpResult result = {};
};
/// By the operand that the constant is behind, or nothing.
using Summands = llvm::MapVector<OpOperand *, Summand>;

struct WeightFold {
  OpOperand *use;
  RowDims dims;
};

/// What becomes of one norm, unless there is an obstacle.
class Plan {
public:
  /// `summands` are those of the norms before.
  Plan(NamedNormOpInterface norm, Mean mean, Summands &summands);

  void apply(RewriterBase &rewriter);
  Verdict verdict();

  bool isFolded() const { return !obstacle; }

private:
  /// What it folds, in words.
  std::string parts();
  std::optional<Obstacle> foldAll(Summands &summands);
  std::optional<Obstacle> foldWeight(const LinearReader &reader);
  std::optional<Obstacle> foldBias(const LinearReader &reader,
                                   Summands &summands);

  NamedNormOpInterface norm;
  Mean mean;
  std::optional<Obstacle> obstacle;
  /// One number for each element of a row; empty where there are none.
  std::vector<double> scale, bias;
  /// The linear layers that read y.
  SmallVector<Operation *> layers;
  SmallVector<WeightFold> weights;
  /// Constants that weights are, each with what it becomes.
  DenseMap<std::pair<Attribute, RowDims>, ElementsAttr> scaled;
};
} // namespace

/// The numbers of a scale or a bias.
static std::optional<std::vector<double>> numbersOf(Value parameter) {
  std::optional<ConstantRows> constant =
      findConstant(parameter, allDimsOf(parameter.getType()));
  if (!constant || !constant->isOneRow())
    return std::nullopt;
  return convert::numbersOf(constant->numbers);
}

Plan::Plan(NamedNormOpInterface norm, Mean mean, Summands &summands)
    : norm(norm), mean(mean) {
  // A plan that fails half way adds nothing.
  Summands all = summands;
  obstacle = foldAll(all);
  if (!obstacle)
    summands = std::move(all);
}

std::optional<Obstacle> Plan::foldAll(Summands &summands) {
  for (auto [parameter, numbers] :
       {std::pair(norm.getScale(), &scale), std::pair(norm.getBias(), &bias)}) {
    if (!parameter)
      continue;
    std::optional<std::vector<double>> known = ::numbersOf(parameter);
    if (!known)
      return Obstacle{nullptr, describe(parameter) +
                                   " is not a constant with numbers that can "
                                   "be read"};
    *numbers = std::move(*known);
  }
  if (norm.getUnitOffset())
    for (double &number : scale)
      number += 1;
  RowDims axes = rowDimsOf(norm.getX().getType(), norm.getAxes());
  if (mean == Mean::Removed) {
    if (norm.getX().getType() != norm.getY().getType() ||
        !norm.getX().getType().hasStaticShape())
      return Obstacle{norm, "has an x of another type than y, or of sizes that "
                            "are not known"};
    int64_t size = 1;
    for (int64_t axis : norm.getAxes())
      size *= norm.getX().getType().getDimSize(axis);
    if (scale.empty())
      scale.assign(size, 1);
  }
  LinearReaders found = findLinearReaders(norm.getY(), axes);
  if (found.obstacle)
    return found.obstacle;
  if (found.readers.empty())
    return Obstacle{nullptr, "nothing reads y"};
  for (const LinearReader &reader : found.readers) {
    layers.push_back(reader.contraction.result.getOwner());
    if (std::optional<Obstacle> obstacle = foldWeight(reader))
      return obstacle;
    if (!bias.empty())
      if (std::optional<Obstacle> obstacle = foldBias(reader, summands))
        return obstacle;
  }
  return std::nullopt;
}

std::optional<Obstacle> Plan::foldWeight(const LinearReader &reader) {
  Value weight = reader.weight->get();
  std::optional<ConstantRows> constant =
      findConstant(weight, reader.weightDims);
  if (!constant)
    return Obstacle{reader.contraction.result.getOwner(),
                    "multiplies y by " + describe(weight) +
                        ", which is not a constant with a number for each "
                        "element of a row"};
  if (scale.empty())
    return std::nullopt;
  ElementsAttr &known = scaled[{constant->numbers, constant->dims}];
  if (!known)
    known = scaleRows(constant->numbers, constant->dims, scale, mean);
  if (!known)
    return Obstacle{nullptr, describe(weight) + " times the scale has numbers "
                                                "that its type does not have"};
  weights.push_back({reader.weight, reader.weightDims});
  return std::nullopt;
}

/// The operand that shows the constant that b W is added to, or nothing; none
/// where adding it would take one op more.
static std::optional<std::pair<OpOperand *, Summand>>
findPlace(const Contraction &contraction, const RowDims &dims) {
  if (std::optional<RowTerm> term = findSummand(contraction, dims))
    return std::pair(term->operand, Summand{term->dims});
  auto op =
      dyn_cast<DestinationStyleOpInterface>(contraction.result.getOwner());
  auto type = dyn_cast<RankedTensorType>(contraction.result.getType());
  if (contraction.init || !op || !type || !isReadable(type.getElementType()) ||
      llvm::any_of(dims.set_bits(),
                   [&](unsigned dim) { return type.isDynamicDim(dim); }))
    return std::nullopt;
  return std::pair(op.getDpsInitOperand(contraction.result.getResultNumber()),
                   Summand{dims, {}, contraction.result});
}

/// What is added to nothing, as a constant without the other dims of the
/// result; null where it is not finite in its type.
static DenseElementsAttr makeRow(const Summand &summand) {
  auto type = cast<RankedTensorType>(summand.result.getType());
  SmallVector<int64_t> shape;
  for (unsigned dim : summand.dims.set_bits())
    shape.push_back(type.getDimSize(dim));
  return makeConstant(type.clone(shape), summand.numbers);
}

/// b W, with one number for each element of a row along `dims` of the result.
/// None where these are in another order than the columns of W.
static std::optional<std::pair<std::vector<double>, RowDims>>
multiply(ArrayRef<double> bias, const LinearReader &reader) {
  Value weight = reader.weight->get();
  ConstantRows rows = *findConstant(weight, reader.weightDims);
  RowDims columns = allDimsOf(rows.numbers.getType());
  columns.reset(rows.dims);
  RowDims outputDims = outputDimsOf(reader);
  if (outputDims.any() || columns.any()) {
    std::optional<ConstantRows> known = findConstant(weight, outputDims);
    if (!known || known->dims != columns)
      return std::nullopt;
  }
  std::optional<RowDims> dims = resultDimsOf(reader, outputDims);
  if (!dims)
    return std::nullopt;
  return std::pair(contractRows(rows.numbers, rows.dims, bias),
                   std::move(*dims));
}

/// Whether what it is added to stays finite.
static bool isFinite(const Summand &summand, OpOperand &use) {
  if (summand.result)
    return static_cast<bool>(makeRow(summand));
  ConstantRows constant = *findConstant(use.get(), summand.dims);
  return static_cast<bool>(
      addToRows(constant.numbers, constant.dims, summand.numbers));
}

std::optional<Obstacle> Plan::foldBias(const LinearReader &reader,
                                       Summands &summands) {
  Operation *op = reader.contraction.result.getOwner();
  auto product = multiply(bias, reader);
  if (!product)
    return Obstacle{op, "has its results in another order than the weight"};
  auto &[numbers, dims] = *product;
  auto place = findPlace(reader.contraction, dims);
  if (!place)
    return Obstacle{op, "adds no constant that could take in the bias"};
  auto &[use, added] = *place;
  Summand &sum = summands.insert({use, added}).first->second;
  sum.numbers.resize(numbers.size());
  for (auto [total, number] : llvm::zip_equal(sum.numbers, numbers))
    total += number;
  if (!isFinite(sum, *use))
    return Obstacle{op, "would add a bias that is not finite in its type"};
  return std::nullopt;
}

void Plan::apply(RewriterBase &rewriter) {
  ChangedConstants constants(rewriter,
                             [&](ElementsAttr constant, const RowDims &dims) {
                               return scaled.lookup({constant, dims});
                             });
  for (const WeightFold &weight : weights)
    constants.apply(*weight.use, weight.dims);
  for (Value parameter : {norm.getScale(), norm.getBias()})
    if (parameter)
      constants.release(parameter);
  rewriter.modifyOpInPlace(norm, [&] {
    norm.getScaleMutable().clear();
    norm.getBiasMutable().clear();
    norm.setUnitOffset(false);
  });
  if (mean == Mean::Kept)
    return;
  RowFactors factors = addRowFactors(norm, rewriter);
  rewriter.setInsertionPointAfter(norm);
  Value scaledX = multiplyRows(rewriter, norm->getLoc(), factors.x,
                               factors.rstd, norm.getParallelDims());
  rewriter.replaceAllUsesWith(norm.getY(), scaledX);
}

std::string Plan::parts() {
  SmallVector<StringRef, 3> parts;
  if (norm.getScale())
    parts.push_back("scale");
  if (norm.getBias())
    parts.push_back("bias");
  if (mean == Mean::Removed)
    parts.push_back("mean");
  return llvm::join(parts, " and ");
}

Verdict Plan::verdict() {
  if (obstacle)
    return {Outcome::Left, describe(*obstacle)};
  Builder builder(norm->getContext());
  // The narrowest type that what was scaled is rounded to.
  FloatType type =
      narrower(cast<FloatType>(norm.getY().getType().getElementType()),
               norm.getAffineType());
  Verdict verdict{Outcome::Folded,
                  "the linear layers that read y take in the " + parts() +
                      "; y is rounded to " + describe(type) + " without"};
  SmallVector<Attribute> readers;
  for (Operation *reader : layers)
    readers.push_back(builder.getStringAttr(describe(reader)));
  verdict.details.set("folded_into", builder.getArrayAttr(readers));
  return verdict;
}

/// The sum of a contraction starts from the row instead of from nothing.
static void addRow(OpOperand &init, const Summand &summand,
                   RewriterBase &rewriter) {
  Operation *op = init.getOwner();
  Location loc = op->getLoc();
  rewriter.setInsertionPoint(op);
  Value row = arith::ConstantOp::create(rewriter, loc, makeRow(summand));
  auto type = cast<RankedTensorType>(init.get().getType());
  SmallVector<int64_t> repeated;
  for (int64_t dim = 0; dim != type.getRank(); ++dim)
    if (!summand.dims.test(dim))
      repeated.push_back(dim);
  if (!repeated.empty()) {
    Value empty = tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, init.get()),
        type.getElementType());
    row = linalg::BroadcastOp::create(rewriter, loc, row, empty, repeated)
              ->getResult(0);
  }
  rewriter.modifyOpInPlace(op, [&] { init.set(row); });
}

/// Each constant with all that is added to it.
static void addAll(const Summands &summands, RewriterBase &rewriter) {
  for (auto &[use, summand] : summands) {
    if (summand.result) {
      addRow(*use, summand, rewriter);
      continue;
    }
    ChangedConstants constants(
        rewriter, [&numbers = summand.numbers](ElementsAttr constant,
                                               const RowDims &dims) {
          return addToRows(constant, dims, numbers);
        });
    constants.apply(*use, summand.dims);
  }
}

namespace {
struct FoldScale final : norm::impl::FoldScaleBase<FoldScale> {
  using FoldScaleBase::FoldScaleBase;

  void runOnOperation() override {
    // All plans are for the program as it is.
    Summands summands;
    SmallVector<Plan, 0> plans;
    getOperation()->walk([&](NamedNormOpInterface norm) {
      Mean toFold = mean && norm.isCentered() ? Mean::Removed : Mean::Kept;
      if (!norm.getScale() && !norm.getBias() && toFold == Mean::Kept)
        return;
      Plan plan(norm, toFold, summands);
      Verdict verdict = plan.verdict();
      if (remarks)
        norm.emitRemark() << (plan.isFolded() ? "is folded: " : "stays: ")
                          << verdict.why;
      if (record)
        convert::record(norm, "fold-scale", verdict);
      ++(plan.isFolded() ? numFolded : numLeft);
      if (plan.isFolded())
        plans.push_back(std::move(plan));
    });
    IRRewriter rewriter(&getContext());
    for (Plan &plan : plans)
      plan.apply(rewriter);
    addAll(summands, rewriter);
  }
};
} // namespace

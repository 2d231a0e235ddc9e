//===- Defer.cpp - norms as factors of what linear layers make of x -------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norms without scale and bias. Leaves: where only linear layers read y
// and it pays, layers that read x and results that are multiplied,
//
//   y = x * r                        z = r * (x W) + c
//   z = y W + c            ->
//
// The mean that a layer_norm subtracts from x goes into constant weights,
// (x C) W = x (C W): each of their columns loses its mean.
//
//===----------------------------------------------------------------------===//

#include "ChangedConstants.h"
#include "ConstantRows.h"
#include "Describe.h"
#include "LinearReaders.h"
#include "RowFactors.h"
#include "Verdict.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_DEFER
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

namespace {
/// A linear layer, and how the factors of rows lie in its result.
struct DeferredReader {
  LinearReader layer;
  /// The dims of the factors that become one, and the dim of the result that it
  /// is.
  SmallVector<ReassociationIndices> groups = {};
  SmallVector<int64_t> resultDims = {};
};

/// What becomes of one norm, unless there is an obstacle.
class Plan {
public:
  explicit Plan(NamedNormOpInterface norm) : norm(norm), obstacle(planAll()) {}

  void apply(RewriterBase &rewriter);
  Verdict verdict();

  bool isDeferred() const { return !obstacle; }

private:
  std::optional<Obstacle> planAll();
  std::optional<Obstacle> planReader(const LinearReader &reader);
  bool pays();

  NamedNormOpInterface norm;
  SmallVector<DeferredReader, 0> readers;
  std::optional<Obstacle> obstacle;
};
} // namespace

/// The dims of `to` that `dims` of `from`, which shows its rows, lie along.
static std::optional<RowDims> traceTo(Value to, Value from, RowDims dims) {
  while (from != to) {
    std::optional<RowTerm> term = shownRows(cast<OpResult>(from), dims);
    if (!term)
      return std::nullopt;
    from = term->operand->get();
    dims = term->dims;
  }
  return dims;
}

/// Fails where rows of y are repeated, cut, or in another order.
static std::optional<DeferredReader> placeFactors(NamedNormOpInterface norm,
                                                  const LinearReader &layer) {
  DeferredReader reader{layer};
  Value rows = layer.rows()->get();
  auto type = cast<RankedTensorType>(norm.getY().getType());
  SmallVector<int64_t> parallel = norm.getParallelDims();
  // The group of each dim of the factors.
  SmallVector<int64_t> groupOf(parallel.size(), -1);
  SmallVector<int64_t> resultDims;
  for (auto [dim, loop] : llvm::enumerate(layer.rowLoops())) {
    const unsigned *place = llvm::find(layer.contraction.resultLoops, loop);
    RowDims single = rowDimsOf(rows.getType(), {int64_t(dim)});
    if (place == layer.contraction.resultLoops.end() || single.none())
      continue;
    std::optional<RowDims> source = traceTo(norm.getY(), rows, single);
    if (!source)
      return std::nullopt;
    for (auto [i, of] : llvm::enumerate(parallel))
      if (source->test(of))
        groupOf[i] = resultDims.size();
    resultDims.push_back(place - layer.contraction.resultLoops.begin());
  }
  int64_t last = -1;
  for (auto [i, group] : llvm::enumerate(groupOf)) {
    bool isUnit = type.getDimSize(parallel[i]) == 1;
    if (group == -1 && !isUnit)
      return std::nullopt;
    if (group != -1 && group != last) {
      // A group that is interrupted by another one.
      if (llvm::is_contained(reader.resultDims, resultDims[group]))
        return std::nullopt;
      reader.resultDims.push_back(resultDims[group]);
      // Unit dims in front go with the first group.
      if (last != -1 || reader.groups.empty())
        reader.groups.emplace_back();
      last = group;
    }
    if (reader.groups.empty())
      reader.groups.emplace_back();
    reader.groups.back().push_back(i);
  }
  if (reader.resultDims.size() != resultDims.size())
    return std::nullopt;
  if (reader.resultDims.empty())
    reader.groups.clear();
  return reader;
}

std::optional<Obstacle> Plan::planReader(const LinearReader &reader) {
  const Contraction &contraction = reader.contraction;
  Operation *op = contraction.result.getOwner();
  auto type = dyn_cast<RankedTensorType>(contraction.result.getType());
  if (!type || (contraction.init && !isa<DestinationStyleOpInterface>(op)))
    return Obstacle{op, "has a result that cannot be multiplied before it is "
                        "added to"};
  if (type.getElementType().isF16())
    return Obstacle{op, "sums up in f16, which x W may be too large for"};
  if (norm.isCentered()) {
    std::optional<ConstantRows> weight =
        findConstant(reader.weight->get(), reader.weightDims);
    if (!weight || !canCenterRows(weight->numbers, weight->dims))
      return Obstacle{op, "multiplies y by " + describe(reader.weight->get()) +
                              ", which is not a constant that the mean could "
                              "be folded into"};
  }
  std::optional<DeferredReader> deferred = placeFactors(norm, reader);
  if (!deferred)
    return Obstacle{op,
                    "has the rows of y in another order than their factors"};
  readers.push_back(std::move(*deferred));
  return std::nullopt;
}

std::optional<Obstacle> Plan::planAll() {
  if (norm.getScale() || norm.getBias())
    return Obstacle{norm, "has a scale or a bias; --norm-fold-scale comes "
                          "before"};
  if (norm.getX().getType() != norm.getY().getType())
    return Obstacle{norm, "has an x of another type than y"};
  LinearReaders found = findLinearReaders(
      norm.getY(), rowDimsOf(norm.getX().getType(), norm.getAxes()));
  if (found.obstacle)
    return found.obstacle;
  if (found.readers.empty())
    return Obstacle{nullptr, "nothing reads y"};
  for (const LinearReader &reader : found.readers)
    if (std::optional<Obstacle> obstacle = planReader(reader))
      return obstacle;
  if (!pays())
    return Obstacle{norm,
                    "would be written once less, but its readers' results "
                    "more often"};
  return std::nullopt;
}

/// Sizes that are not known are taken for the same one.
static double numElements(Value value) {
  double count = 1;
  for (int64_t size : cast<RankedTensorType>(value.getType()).getShape())
    count *= ShapedType::isDynamic(size) ? 1 : size;
  return count;
}

/// Whether an elementwise op, which fuses with the product, is all that reads
/// `value`, behind reshapes or not.
static bool isReadElementwise(Value value) {
  while (value.hasOneUse()) {
    Operation *reader = *value.user_begin();
    if (auto structured = dyn_cast<linalg::LinalgOp>(reader))
      return structured.getNumReductionLoops() == 0;
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(reader))
      return OpTrait::hasElementwiseMappableTraits(reader);
    value = reader->getResult(0);
  }
  return false;
}

bool Plan::pays() {
  double saved = numElements(norm.getY()), spent = 0;
  for (const DeferredReader &reader : readers) {
    Value result = reader.layer.contraction.result;
    // Read and written again.
    if (!isReadElementwise(result))
      spent += 2 * numElements(result);
  }
  return spent < saved;
}

/// The products of the layer with their factors, in its place.
static void multiplyResult(const DeferredReader &reader, Value rstd,
                           RewriterBase &rewriter) {
  const Contraction &contraction = reader.layer.contraction;
  Operation *op = contraction.result.getOwner();
  Location loc = op->getLoc();
  Value summand;
  rewriter.setInsertionPoint(op);
  if (contraction.init) {
    summand = contraction.init->get();
    auto type = cast<RankedTensorType>(summand.getType());
    Value zero = arith::ConstantOp::create(
        rewriter, loc, rewriter.getZeroAttr(type.getElementType()));
    Value empty = tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, summand),
        type.getElementType());
    Value zeros =
        linalg::FillOp::create(rewriter, loc, zero, empty).getResult(0);
    rewriter.modifyOpInPlace(op, [&] { contraction.init->set(zeros); });
  }
  rewriter.setInsertionPointAfter(op);
  if (reader.groups.size() !=
      static_cast<size_t>(cast<RankedTensorType>(rstd.getType()).getRank()))
    rstd = tensor::CollapseShapeOp::create(rewriter, loc, rstd, reader.groups);
  Value product = multiplyRows(rewriter, loc, contraction.result, rstd,
                               reader.resultDims, summand);
  rewriter.replaceAllUsesExcept(contraction.result, product,
                                product.getDefiningOp());
}

void Plan::apply(RewriterBase &rewriter) {
  if (norm.isCentered()) {
    ChangedConstants weights(rewriter, centerRows);
    for (const DeferredReader &reader : readers)
      weights.apply(*reader.layer.weight, reader.layer.weightDims);
  }
  RowFactors factors = addRowFactors(norm, rewriter);
  rewriter.replaceAllUsesWith(norm.getY(), factors.x);
  for (const DeferredReader &reader : readers)
    multiplyResult(reader, factors.rstd, rewriter);
}

Verdict Plan::verdict() {
  if (obstacle)
    return {Outcome::Left, describe(*obstacle)};
  return {Outcome::Folded,
          "the linear layers behind read x, and their results are multiplied"};
}

namespace {
struct Defer final : norm::impl::DeferBase<Defer> {
  using DeferBase::DeferBase;

  void runOnOperation() override {
    SmallVector<NamedNormOpInterface> norms;
    getOperation()->walk(
        [&](NamedNormOpInterface norm) { norms.push_back(norm); });
    IRRewriter rewriter(&getContext());
    for (NamedNormOpInterface norm : norms) {
      Plan plan(norm);
      Verdict verdict = plan.verdict();
      if (remarks)
        norm.emitRemark() << (plan.isDeferred() ? "is deferred: " : "stays: ")
                          << verdict.why;
      if (record)
        convert::record(norm, "defer", verdict);
      ++(plan.isDeferred() ? numDeferred : numLeft);
      if (plan.isDeferred())
        plan.apply(rewriter);
    }
  }
};
} // namespace

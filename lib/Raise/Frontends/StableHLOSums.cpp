//===- StableHLOSums.cpp - reads ops of StableHLO that add up -------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: reductions, contractions and the batch norm that computes its own
// statistics. Leaves: sums and what is computed from them.
//
//===----------------------------------------------------------------------===//

#include "StableHLO.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::norm::raise;

//===----------------------------------------------------------------------===//
// stablehlo.reduce
//===----------------------------------------------------------------------===//

/// ^bb0(%a, %b, %c, %d):  return add(%a, %c), add(%b, %d)
bool stablehlo::isReductionBy(Region &region, StringRef function) {
  if (!region.hasOneBlock() || region.front().empty())
    return false;
  Block &block = region.front();
  Operation &end = block.back();
  unsigned count = end.getNumOperands();
  if (end.getName().getStringRef() != "stablehlo.return" || count == 0 ||
      block.getNumArguments() != 2 * count ||
      !llvm::hasNItems(block, count + 1))
    return false;
  return llvm::all_of(llvm::enumerate(end.getOperands()), [&](auto returned) {
    Operation *add = returned.value().getDefiningOp();
    if (!add || add->getBlock() != &block ||
        add->getName().getStringRef() != function ||
        add->getNumOperands() != 2 || add->getNumResults() != 1)
      return false;
    Value running = block.getArgument(returned.index());
    Value next = block.getArgument(count + returned.index());
    Value lhs = add->getOperand(0), rhs = add->getOperand(1);
    return (lhs == running && rhs == next) || (lhs == next && rhs == running);
  });
}

/// One of the tensors that are summed.
static LogicalResult readSummed(Operation *op, Value source, Value init,
                                Value result, ScalarGraph &graph) {
  auto type = dyn_cast<RankedTensorType>(source.getType());
  auto initType = dyn_cast<RankedTensorType>(init.getType());
  if (!type || !initType || initType.getRank() != 0 ||
      initType.getElementType() != type.getElementType())
    return failure();
  FailureOr<ArrayRef<int64_t>> axes =
      stablehlo::dimsOf(op, "dimensions", type.getRank());
  if (failed(axes))
    return failure();
  FailureOr<Access> sum = sumOver(graph, source, graph.read(source), *axes);
  if (failed(sum))
    return failure();
  Access start = graph.read(init);
  const Node &node = graph[start.node];
  if (node.fn != ScalarFn::Constant || node.constant != 0.0)
    sum = graph.apply(ScalarFn::Add, type.getElementType(), {*sum, start});
  sum = withoutAxes(graph, source, *sum, result, *axes, /*keepsDims=*/false);
  if (failed(sum))
    return failure();
  graph.place(result, *sum);
  return success();
}

/// A reduction of one tensor by the maximum.
static LogicalResult readLargestOf(Operation *op, ScalarGraph &graph) {
  auto type = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  if (!type)
    return failure();
  FailureOr<ArrayRef<int64_t>> axes =
      stablehlo::dimsOf(op, "dimensions", type.getRank());
  if (failed(axes))
    return failure();
  return readLargest(graph, op->getOperand(0), op->getResult(0), *axes,
                     /*keepsDims=*/false);
}

LogicalResult stablehlo::readReduce(Operation *op, ScalarGraph &graph) {
  unsigned count = op->getNumResults();
  if (count == 0 || op->getNumOperands() != 2 * count ||
      op->getNumRegions() != 1 ||
      op->getRegion(0).getNumArguments() != 2 * count)
    return failure();
  if (!isReductionBy(op->getRegion(0), "stablehlo.add"))
    return count == 1 ? readLargestOf(op, graph) : failure();
  bool isRead = true;
  for (unsigned i : llvm::seq(count))
    isRead &=
        succeeded(readSummed(op, op->getOperand(i), op->getOperand(count + i),
                             op->getResult(i), graph));
  return success(isRead);
}

//===----------------------------------------------------------------------===//
// stablehlo.dot_general
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<int64_t>>
stablehlo::dimsIn(StringRef text, StringRef name, int64_t rank) {
  SmallVector<int64_t> dims;
  auto [before, list] = text.split((name + " = [").str());
  for (StringRef rest = list.split(']').first; !rest.empty();) {
    StringRef number;
    std::tie(number, rest) = rest.split(',');
    int64_t dim;
    if (number.trim().getAsInteger(10, dim))
      return failure();
    dims.push_back(dim);
  }
  if (!areDims(dims, rank))
    return failure();
  return dims;
}

namespace {
/// An operand of a contraction: dim i is loop loops[i], of which those of the
/// result come first: rows, other dims of the left one, of the right one.
struct DotOperand {
  Value value;
  RankedTensorType type = {};
  SmallVector<int64_t> rows = {}, contracted = {};
  SmallVector<unsigned> loops = {};

  LogicalResult parse(StringRef text, StringRef side) {
    type = dyn_cast<RankedTensorType>(value.getType());
    if (!type)
      return failure();
    auto dimsOf = [&](StringRef kind) {
      return stablehlo::dimsIn(text, (side + kind).str(), type.getRank());
    };
    auto rowDims = dimsOf("_batching_dimensions");
    auto contractedDims = dimsOf("_contracting_dimensions");
    if (failed(rowDims) || failed(contractedDims) ||
        llvm::any_of(*rowDims, [&](int64_t dim) {
          return llvm::is_contained(*contractedDims, dim);
        }))
      return failure();
    rows = std::move(*rowDims);
    contracted = std::move(*contractedDims);
    return success();
  }

  /// `next` is the first loop of the other dims.
  void nameLoops(unsigned &next, unsigned rankOfResult) {
    for (int64_t dim : llvm::seq(type.getRank())) {
      const auto *row = llvm::find(rows, dim);
      const auto *summed = llvm::find(contracted, dim);
      if (row != rows.end())
        loops.push_back(row - rows.begin());
      else if (summed != contracted.end())
        loops.push_back(rankOfResult + (summed - contracted.begin()));
      else
        loops.push_back(next++);
    }
  }
};
} // namespace

FailureOr<stablehlo::DotLoops> stablehlo::dotLoopsOf(Operation *op) {
  auto numbers = op->getAttrOfType<OpaqueAttr>("dot_dimension_numbers");
  if (!numbers || op->getNumOperands() != 2 || op->getNumResults() != 1)
    return failure();
  DotOperand lhs{op->getOperand(0)}, rhs{op->getOperand(1)};
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || failed(lhs.parse(numbers.getAttrData(), "lhs")) ||
      failed(rhs.parse(numbers.getAttrData(), "rhs")) ||
      lhs.rows.size() != rhs.rows.size() ||
      lhs.contracted.size() != rhs.contracted.size() ||
      static_cast<uint64_t>(lhs.type.getRank() + rhs.type.getRank()) !=
          type.getRank() + lhs.rows.size() + 2 * lhs.contracted.size())
    return failure();
  unsigned next = lhs.rows.size();
  lhs.nameLoops(next, type.getRank());
  rhs.nameLoops(next, type.getRank());
  return DotLoops{std::move(lhs.loops), std::move(rhs.loops),
                  std::move(lhs.contracted)};
}

LogicalResult stablehlo::readDotGeneral(Operation *op, ScalarGraph &graph) {
  FailureOr<DotLoops> loops = dotLoopsOf(op);
  if (failed(loops))
    return failure();
  Value lhs = op->getOperand(0), rhs = op->getOperand(1);
  SmallVector<Extent> sizes;
  for (int64_t dim : loops->contracted)
    sizes.push_back(graph.extentOf(lhs, dim));
  return readContraction(graph, withIndices(graph.read(lhs), loops->lhs),
                         withIndices(graph.read(rhs), loops->rhs), sizes,
                         op->getResult(0));
}

//===----------------------------------------------------------------------===//
// stablehlo.batch_norm_training
//===----------------------------------------------------------------------===//

/// Over all dims but one:
///   mean = sum(x) / n, variance = sum((x - mean)^2) / n
///   y = (x - mean) / sqrt(variance + epsilon) * scale + offset
/// With rows as features it is how a LayerNorm is written.
LogicalResult stablehlo::readBatchNormTraining(Operation *op,
                                               ScalarGraph &graph) {
  auto epsilon = op->getAttrOfType<FloatAttr>("epsilon");
  std::optional<int64_t> feature = intOf(op->getAttr("feature_index"));
  if (!epsilon || !feature || op->getNumOperands() != 3 ||
      op->getNumResults() != 3)
    return failure();
  Value source = op->getOperand(0);
  auto type = dyn_cast<RankedTensorType>(source.getType());
  std::optional<double> number = splatOf(epsilon);
  if (!type || type != op->getResult(0).getType() || !number ||
      !isa<FloatType>(type.getElementType()) || *feature < 0 ||
      *feature >= type.getRank())
    return failure();
  unsigned featureDim = *feature;
  Type element = type.getElementType();
  auto perFeature =
      RankedTensorType::get({type.getDimSize(featureDim)}, element);
  auto isPerFeature = [&](Value value) {
    return value.getType() == perFeature;
  };
  if (!llvm::all_of(op->getOperands().drop_front(), isPerFeature) ||
      !llvm::all_of(op->getResults().drop_front(), isPerFeature))
    return failure();

  auto function = [&](ScalarFn fn, ArrayRef<Access> operands) {
    return graph.apply(fn, element, operands);
  };
  auto ofFeature = [&](Value value) {
    return withIndices(graph.read(value), featureDim);
  };
  SmallVector<unsigned> axes;
  for (unsigned dim : llvm::seq<unsigned>(0, type.getRank()))
    if (dim != featureDim)
      axes.push_back(dim);
  Access x = graph.read(source);
  Normalized norm = normalize(graph, x, axes, cast<FloatType>(element), *number,
                              Centering::Yes);
  Access centered = function(ScalarFn::Sub, {x, norm.mean});
  Access variance = meanOf(graph, element,
                           function(ScalarFn::Mul, {centered, centered}), axes);
  Access y =
      function(ScalarFn::Mul, {norm.value, ofFeature(op->getOperand(1))});
  y = function(ScalarFn::Add, {y, ofFeature(op->getOperand(2))});
  graph.place(op->getResult(0), y);
  auto placeStatistic = [&](Value result, Access statistic) {
    for (unsigned &index : statistic.indices)
      index = 0;
    graph.place(result, statistic);
  };
  placeStatistic(op->getResult(1), norm.mean);
  placeStatistic(op->getResult(2), variance);
  return success();
}

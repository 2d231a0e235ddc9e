//===- Rewrite.cpp - builds the named norm --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrite.h"
#include "Replace.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

namespace {
class NormBuilder {
public:
  NormBuilder(const Candidate &candidate, ScalarGraph &graph,
              Materializer &materializer, RewriterBase &rewriter)
      : match(candidate.match), numerics(candidate.numerics), graph(graph),
        materializer(materializer), rewriter(rewriter) {}

  LogicalResult build() {
    // Everything that y is computed from is there before its first place.
    places =
        llvm::filter_to_vector(graph[match.y].places, [](const Place &place) {
          return !place.isView;
        });
    if (places.empty())
      return failure();
    before = materializer.opOf(places.front());
    if (failed(findX()) || failed(findParameters()))
      return failure();
    before = materializer.opOf(places.front());
    FailureOr<RankedTensorType> shownType = typeShown();
    if (failed(shownType))
      return failure();
    createNorm();
    Value y = norm.getY();
    if (isOutOfOrder())
      y = inOrder(y);
    Place tensor{y, x.dims};
    if (match.isReshaped)
      tensor = {
          materializer.reshaped(y, *shownType),
          llvm::to_vector<4>(llvm::seq<unsigned>(0, match.permutation.size()))};
    Place shown = asY(tensor);
    for (const Place &place : places)
      replacer.replace(place, shown, match.isReshaped ? y : Value());
    graph.prepend(match.y, shown);
    for (auto [statistic, value] : {std::pair(&match.mean, norm.getMean()),
                                    {&match.rstd, norm.getRstd()}})
      if (value)
        replaceStatistic(**statistic, value);
    return success();
  }

private:
  /// The norm as a tensor whose dims are those of y; fails where x cannot be
  /// reshaped to it.
  FailureOr<RankedTensorType> typeShown() const {
    RankedTensorType type = x.tensorType().clone(numerics.resultType);
    if (!match.isReshaped)
      return type;
    if (isOutOfOrder())
      type = typeInOrder(type);
    SmallVector<int64_t> shape;
    for (unsigned dim : match.permutation) {
      Extent extent = graph.resolve(graph[match.y].dims[dim]);
      shape.push_back(isStatic(extent) ? extent : ShapedType::kDynamic);
    }
    auto shownType = RankedTensorType::get(shape, numerics.resultType);
    if (!Materializer::canReshape(type, shownType))
      return failure();
    return shownType;
  }

  /// A reshape sees the elements in the order of the dims of the node x.
  bool isOutOfOrder() const {
    return match.isReshaped && !llvm::is_sorted(x.dims);
  }
  RankedTensorType typeInOrder(RankedTensorType type) const {
    return type.clone(llvm::map_to_vector(
        x.dims, [&](unsigned dim) { return type.getDimSize(dim); }));
  }
  Value inOrder(Value tensor) {
    auto type = cast<RankedTensorType>(tensor.getType());
    SmallVector<OpFoldResult> sizes;
    SmallVector<std::optional<unsigned>> loops(type.getRank());
    for (auto [loop, dim] : llvm::enumerate(x.dims)) {
      sizes.push_back(
          tensor::getMixedSize(rewriter, tensor.getLoc(), tensor, dim));
      loops[dim] = loop;
    }
    return materializer.reoriented(tensor, loops, typeInOrder(type), sizes);
  }

  /// A tensor whose dims are those of x, as a place of y.
  Place asY(const Place &tensor) const {
    Place place{tensor.value,
                SmallVector<unsigned, 4>(match.permutation.size())};
    for (auto [dim, ofY] : llvm::enumerate(match.permutation))
      place.dims[ofY] = tensor.dims[dim];
    return place;
  }

  LogicalResult findX() {
    auto prefers = [&](const Place &place) {
      if (match.isReshaped)
        return llvm::is_sorted(place.dims);
      return llvm::any_of(
          places, [&](const Place &y) { return isLaidOutAs(asY(place), y); });
    };
    FailureOr<Place> found = materializer.tensorOf(match.x, before, prefers);
    if (failed(found))
      return failure();
    x = *found;
    for (unsigned axis : match.axes)
      axes.push_back(x.dims[axis]);
    llvm::sort(axes);
    return success();
  }

  /// 1 + w, computed in the type in which the scale is applied
  std::optional<Access> unitOffset() const {
    if (match.scale.size() == 2) {
      for (unsigned i : {0, 1}) {
        const ParameterTerm &one = match.scale[i], &w = match.scale[1 - i];
        if (one.factors.empty() && one.coefficient == 1.0 &&
            w.coefficient == 1.0 && w.factors.size() == 1 &&
            w.factors[0].second == kOne && !numerics.scaleType)
          return w.factors[0].first;
      }
      return std::nullopt;
    }
    if (match.scale.size() != 1 || match.scale[0].coefficient != 1.0 ||
        match.scale[0].factors.size() != 1 ||
        match.scale[0].factors[0].second != kOne)
      return std::nullopt;
    Access access = match.scale[0].factors[0].first;
    const Node &node = graph[access.node];
    if (node.fn != ScalarFn::Add || node.type != affineType())
      return std::nullopt;
    for (unsigned i : {0, 1}) {
      const Node &one = graph[node.operands[i].node];
      if (one.fn != ScalarFn::Constant || one.constant != 1.0)
        continue;
      const Access &w = node.operands[1 - i];
      Access composed{w.node, {}};
      for (unsigned index : w.indices)
        composed.indices.push_back(access.indices[index]);
      return skipExtensions(composed);
    }
    return std::nullopt;
  }

  /// The op extends its parameters itself.
  Access skipExtensions(Access access) const {
    while (graph[access.node].fn == ScalarFn::Cast) {
      const Access &operand = graph[access.node].operands.front();
      auto from = dyn_cast<FloatType>(graph[operand.node].type);
      auto to = dyn_cast<FloatType>(graph[access.node].type);
      if (!from || !to || from.getWidth() >= to.getWidth())
        break;
      Access inner{operand.node, {}};
      for (unsigned index : operand.indices)
        inner.indices.push_back(access.indices[index]);
      access = std::move(inner);
    }
    return access;
  }

  FloatType affineType() const {
    return numerics.scaleType ? numerics.scaleType : numerics.computeType;
  }

  LogicalResult findParameters() {
    before = materializer.opOf(places.front()); // it may have been rebuilt
    rewriter.setInsertionPoint(before);
    SmallVector<OpFoldResult> sizes;
    for (int64_t axis : axes)
      sizes.push_back(
          tensor::getMixedSize(rewriter, before->getLoc(), x.value, axis));
    SmallVector<unsigned> loopOf(x.dims.size(), 0);
    for (unsigned axis : match.axes)
      loopOf[axis] = llvm::find(axes, x.dims[axis]) - axes.begin();

    ParameterSum scaleSum = match.scale;
    if (std::optional<Access> w = unitOffset()) {
      hasUnitOffset = true;
      scaleSum = {ParameterTerm{1.0, {{*w, kOne}}}};
    }
    for (auto [sum, value] :
         {std::pair<const ParameterSum *, Value *>(&scaleSum, &scale),
          {&match.bias, &bias}}) {
      if (sum->empty())
        continue;
      FailureOr<Value> parameter =
          materializer.parameter(*sum, loopOf, sizes, affineType(), before);
      if (failed(parameter))
        return failure();
      *value = *parameter;
    }
    return success();
  }

  void createNorm() {
    rewriter.setInsertionPoint(before);
    RankedTensorType type = x.tensorType().clone(numerics.resultType);
    for (const Place &place : places)
      if (!match.isReshaped && isLaidOutAs(asY(x), place)) {
        type = place.tensorType();
        break;
      }
    bool withMean = isReadLater(match.mean), withRstd = isReadLater(match.rstd);
    SmallVector<Type> extras;
    if (withMean)
      extras.push_back(typeOf(*match.mean));
    if (withRstd)
      extras.push_back(typeOf(*match.rstd));
    auto create = [&](auto op) -> NamedNormOpInterface {
      return decltype(op)::create(
          rewriter, before->getLoc(), type, extras, x.value,
          /*residual=*/Value(), scale, bias,
          rewriter.getDenseI64ArrayAttr(axes),
          rewriter.getF64FloatAttr(match.epsilon),
          EpsilonModeAttr::get(rewriter.getContext(), match.epsilonMode),
          unit(hasUnitOffset), typeAttr(numerics.statType),
          typeAttr(numerics.scaleType),
          /*with_sum=*/nullptr, unit(withMean), unit(withRstd));
    };
    norm = match.kind == NormKind::LayerNorm ? create(LayerNormOp())
                                             : create(RMSNormOp());
  }
  UnitAttr unit(bool isSet) {
    return isSet ? rewriter.getUnitAttr() : UnitAttr();
  }
  static TypeAttr typeAttr(FloatType type) {
    return type ? TypeAttr::get(type) : TypeAttr();
  }

  //===--------------------------------------------------------------------===//
  // Mean and factor
  //===--------------------------------------------------------------------===//

  /// The uses of a value behind what computes y.
  SmallVector<OpOperand *> laterUses(Value value) const {
    SmallVector<OpOperand *> uses;
    for (OpOperand &use : value.getUses()) {
      Operation *user =
          before->getBlock()->findAncestorOpInBlock(*use.getOwner());
      if (user && before->isBeforeInBlock(user))
        uses.push_back(&use);
    }
    return uses;
  }

  bool isReadLater(const std::optional<Statistic> &statistic) const {
    return statistic &&
           llvm::any_of(graph[statistic->node].places, [&](const Place &place) {
             return place.isTensor() && !place.isView &&
                    !laterUses(materializer.current(place.value)).empty();
           });
  }

  /// One number for each row of x.
  RankedTensorType typeOf(const Statistic &statistic) const {
    auto type = cast<RankedTensorType>(x.value.getType());
    SmallVector<int64_t> shape;
    for (int64_t dim : llvm::seq(type.getRank()))
      if (!llvm::is_contained(axes, dim))
        shape.push_back(type.getDimSize(dim));
    return RankedTensorType::get(shape, graph[statistic.node].type);
  }

  /// What reads the statistic behind the norm reads its result.
  void replaceStatistic(const Statistic &statistic, Value result) {
    Place by{result};
    for (unsigned dim : statistic.dims) {
      unsigned ofX = x.dims[dim];
      by.dims.push_back(ofX - llvm::count_if(axes, [&](int64_t axis) {
                          return axis < static_cast<int64_t>(ofX);
                        }));
    }
    for (const Place &place : graph[statistic.node].places) {
      Value value = materializer.current(place.value);
      if (!place.isTensor() || place.isView)
        continue;
      SmallVector<OpOperand *> uses = laterUses(value);
      if (uses.empty())
        continue;
      rewriter.setInsertionPointAfter(norm);
      Value shown = replacer.shownAt(place, by, result, value);
      for (OpOperand *use : uses)
        rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(shown); });
    }
  }

  const NormMatch &match;
  const Numerics &numerics;
  ScalarGraph &graph;
  Materializer &materializer;
  RewriterBase &rewriter;
  Replacer replacer{materializer, rewriter};
  SmallVector<Place> places; // of y
  Operation *before = nullptr;
  Place x;
  SmallVector<int64_t> axes;
  Value scale, bias;
  NamedNormOpInterface norm;
  bool hasUnitOffset = false;
};
} // namespace

LogicalResult norm::raise::buildNorm(const Candidate &candidate,
                                     ScalarGraph &graph,
                                     Materializer &materializer,
                                     RewriterBase &rewriter) {
  return NormBuilder(candidate, graph, materializer, rewriter).build();
}

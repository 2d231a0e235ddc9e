//===- Rewrite.cpp - builds the named norm --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrite.h"
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
    if (isOutOfOrder())
      norm = inOrder(norm);
    shown = {norm, x.dims};
    if (match.isReshaped)
      shown = {
          materializer.reshaped(norm, *shownType),
          llvm::to_vector<4>(llvm::seq<unsigned>(0, match.permutation.size()))};
    for (const Place &place : places)
      replace(place);
    graph.prepend(match.y, {shown.value, dimsOfY()});
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

  /// The dim of the norm, as it is shown, that each dim of the node y is.
  SmallVector<unsigned, 4> dimsOfY() const {
    SmallVector<unsigned, 4> dims(match.permutation.size());
    for (auto [dim, ofY] : llvm::enumerate(match.permutation))
      dims[ofY] = shown.dims[dim];
    return dims;
  }

  /// Whether y, shown with the dims of x at `place`, is laid out as `other` is.
  bool isLaidOutAs(const Place &place, const Place &other) const {
    if (!other.isTensor() ||
        place.tensorType().getRank() != other.tensorType().getRank())
      return false;
    return llvm::all_of(llvm::enumerate(match.permutation), [&](auto dim) {
      return place.dims[dim.index()] == other.dims[dim.value()];
    });
  }

  LogicalResult findX() {
    auto prefers = [&](const Place &place) {
      if (match.isReshaped)
        return llvm::is_sorted(place.dims);
      return llvm::any_of(
          places, [&](const Place &y) { return isLaidOutAs(place, y); });
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
      if (!match.isReshaped && isLaidOutAs(x, place)) {
        type = place.tensorType();
        break;
      }
    auto create = [&](auto op) -> Value {
      return decltype(op)::create(
                 rewriter, before->getLoc(), type, /*extras=*/TypeRange(),
                 x.value, /*residual=*/Value(), scale, bias,
                 rewriter.getDenseI64ArrayAttr(axes),
                 rewriter.getF64FloatAttr(match.epsilon),
                 EpsilonModeAttr::get(rewriter.getContext(), match.epsilonMode),
                 unit(hasUnitOffset), typeAttr(numerics.statType),
                 typeAttr(numerics.scaleType),
                 /*with_sum=*/nullptr, /*with_mean=*/nullptr,
                 /*with_rstd=*/nullptr)
          .getY();
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

  /// For each dim of the norm as it is shown, the dim of a tensor or the loop
  /// of a body that it is at `place`; none where it has size 1.
  SmallVector<std::optional<unsigned>> dimsAt(const Place &place) const {
    SmallVector<std::optional<unsigned>> dims(
        cast<RankedTensorType>(shown.value.getType()).getRank());
    for (auto [ofY, ofShown] : llvm::enumerate(dimsOfY()))
      dims[ofShown] = place.dims[ofY];
    return dims;
  }

  /// Whether the dims of y at `place` have the order of those of x.
  bool isInOrder(const Place &place) const {
    return llvm::is_sorted(match.permutation, [&](unsigned a, unsigned b) {
      return place.dims[a] < place.dims[b];
    });
  }

  /// The sizes of the tensor `value` at `place`; it stays where only it knows
  /// one.
  SmallVector<OpFoldResult> sizesAt(const Place &place, Value value) {
    Location loc = value.getLoc();
    RankedTensorType type = place.tensorType();
    SmallVector<OpFoldResult> sizes(type.getRank());
    for (auto [dim, at] : llvm::enumerate(dimsAt(place)))
      if (at)
        sizes[*at] = tensor::getMixedSize(rewriter, loc, shown.value, dim);
    for (auto [dim, size] : llvm::enumerate(sizes)) {
      if (!type.isDynamicDim(dim))
        size = rewriter.getIndexAttr(type.getDimSize(dim));
      else if (!size)
        size = tensor::getMixedSize(rewriter, loc,
                                    toBuiltinTensor(rewriter, loc, value), dim);
    }
    return sizes;
  }

  void replace(const Place &place) {
    Value value = materializer.current(place.value);
    if (!place.isTensor()) {
      // Where the body cannot read it, it computes y again.
      if (llvm::any_of(value.getUsers(), [](Operation *user) {
            return !user->hasTrait<OpTrait::IsTerminator>();
          }))
        (void)materializer.readInstead(value, shown.value, dimsAt(place));
      return;
    }
    Value y = shown.value;
    RankedTensorType type = place.tensorType();
    rewriter.setInsertionPointAfterValue(value);
    // Not those of the ops that are built here.
    auto uses = llvm::map_to_vector(value.getUses(),
                                    [](OpOperand &use) { return &use; });
    if (match.isReshaped && isInOrder(place) &&
        Materializer::canReshape(norm.getType(), type))
      y = materializer.reshaped(norm, type);
    else if (!isLaidOutAs(shown, place))
      y = materializer.reoriented(shown.value, dimsAt(place), type,
                                  sizesAt(place, value));
    if (y.getType() != type)
      y = tensor::CastOp::create(rewriter, value.getLoc(), type, y);
    y = fromBuiltinTensor(rewriter, value.getLoc(), y, value.getType());
    for (OpOperand *use : uses)
      rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(y); });
  }

  const NormMatch &match;
  const Numerics &numerics;
  ScalarGraph &graph;
  Materializer &materializer;
  RewriterBase &rewriter;
  SmallVector<Place> places; // of y
  Operation *before = nullptr;
  Place x;
  SmallVector<int64_t> axes;
  Value scale, bias, norm;
  Place shown; // the norm with the dims of y, in the order of those of x
  bool hasUnitOffset = false;
};
} // namespace

LogicalResult norm::raise::buildNorm(const Candidate &candidate,
                                     ScalarGraph &graph,
                                     Materializer &materializer,
                                     RewriterBase &rewriter) {
  return NormBuilder(candidate, graph, materializer, rewriter).build();
}

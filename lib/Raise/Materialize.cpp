//===- Materialize.cpp - nodes as tensors ---------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Materialize.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm::raise;

Operation *Materializer::opOf(const Place &place) const {
  Value value = current(place.value);
  Operation *parent = value.getParentBlock()->getParentOp();
  return isa<linalg::LinalgOp>(parent) ? parent : value.getDefiningOp();
}

Value Materializer::current(Value value) const {
  for (auto next = moved.find(value); next != moved.end();
       next = moved.find(value))
    value = next->second;
  return value;
}

Operation *Materializer::current(Operation *op) const {
  for (auto next = movedOps.find(op); next != movedOps.end();
       next = movedOps.find(op))
    op = next->second;
  return op;
}

FailureOr<linalg::GenericOp> Materializer::rebuild(linalg::LinalgOp op,
                                                   Value alsoYield) {
  auto generic = dyn_cast<linalg::GenericOp>(*op);
  if (generic && !alsoYield)
    return generic;
  Block *body = op.getBlock();
  if (body->getNumArguments() != op->getNumOperands())
    return failure();
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  SmallVector<Value> inputs(op.getDpsInputs()), inits(op.getDpsInits());
  SmallVector<Type> types(op->getResultTypes());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (alsoYield) {
    unsigned rank = op.getNumLoops();
    SmallVector<OpFoldResult> sizes;
    for (unsigned loop : llvm::seq(rank))
      sizes.push_back(loopSize(op, loop));
    inits.push_back(
        tensor::EmptyOp::create(rewriter, loc, sizes, alsoYield.getType()));
    types.push_back(inits.back().getType());
    maps.push_back(rewriter.getMultiDimIdentityMap(rank));
  }
  generic = linalg::GenericOp::create(rewriter, loc, types, inputs, inits, maps,
                                      op.getIteratorTypesArray());
  generic.getRegion().takeBody(op->getRegion(0));
  if (alsoYield) {
    body->addArgument(alsoYield.getType(), loc);
    body->getTerminator()->insertOperands(op->getNumResults(), alsoYield);
  }
  for (auto [from, to] : llvm::zip(op->getResults(), generic.getResults())) {
    moved[from] = to;
    rewriter.replaceAllUsesWith(from, to);
  }
  movedOps[op] = generic;
  return generic;
}

Materializer::~Materializer() {
  // Not earlier: `moved` must not meet new values at the addresses of old ones.
  for (auto [op, generic] : movedOps)
    rewriter.eraseOp(op);
}

OpFoldResult Materializer::loopSize(linalg::LinalgOp op, unsigned loop) {
  AffineExpr expr = rewriter.getAffineDimExpr(loop);
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (std::optional<unsigned> dim = map.getResultPosition(expr))
      return tensor::getMixedSize(rewriter, op.getLoc(), operand.get(), *dim);
  }
  llvm_unreachable("the loops of a structured op follow from its operands");
}

//===----------------------------------------------------------------------===//
// Values inside bodies
//===----------------------------------------------------------------------===//

/// What of a body computes `value` becomes an op of its own, which the body
/// reads:
///   generic { .. %v .. %w }  ->  %x = generic { .. yield %v }
///                                generic ins(%x) { %w }
FailureOr<Place> Materializer::splitOff(linalg::LinalgOp op, Value value,
                                        const Place &place) {
  Block *body = op.getBlock();
  if (llvm::any_of(body->without_terminator(), [](Operation &nested) {
        return !isMemoryEffectFree(&nested);
      }))
    return failure();
  BackwardSliceOptions options;
  options.inclusive = true;
  options.filter = [&](Operation *nested) {
    return nested->getBlock() == body;
  };
  llvm::SetVector<Operation *> slice;
  if (failed(getBackwardSlice(value, &slice, options)))
    return failure();
  slice = topologicalSort(slice);

  // The operands and loops that the slice needs.
  SmallVector<OpOperand *> operands;
  SmallVector<bool> isNeeded(op.getNumLoops(), false);
  for (OpOperand &operand : op->getOpOperands()) {
    if (operand.getOperandNumber() >= body->getNumArguments())
      continue;
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (llvm::none_of(argument.getUsers(),
                      [&](Operation *user) { return slice.contains(user); }))
      continue;
    operands.push_back(&operand);
    for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        isNeeded[dim.getPosition()] = true;
  }
  for (Operation *nested : slice)
    if (auto index = dyn_cast<linalg::IndexOp>(nested))
      isNeeded[index.getDim()] = true;

  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  SmallVector<AffineExpr> renamed(op.getNumLoops(),
                                  rewriter.getAffineConstantExpr(0));
  SmallVector<unsigned> position(op.getNumLoops(), 0);
  SmallVector<OpFoldResult> sizes;
  for (unsigned loop : llvm::seq(op.getNumLoops())) {
    if (!isNeeded[loop])
      continue;
    position[loop] = sizes.size();
    renamed[loop] = rewriter.getAffineDimExpr(sizes.size());
    sizes.push_back(loopSize(op, loop));
  }
  unsigned rank = sizes.size();
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (OpOperand *operand : operands) {
    inputs.push_back(operand->get());
    maps.push_back(op.getMatchingIndexingMap(operand).replaceDimsAndSymbols(
        renamed, {}, rank, 0));
  }
  maps.push_back(rewriter.getMultiDimIdentityMap(rank));
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, value.getType());
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto split = linalg::GenericOp::create(
      rewriter, loc, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &nested, Location, ValueRange arguments) {
        IRMapping mapping;
        for (auto [operand, argument] : llvm::zip(operands, arguments))
          mapping.map(op.getMatchingBlockArgument(operand), argument);
        for (Operation *original : slice) {
          Operation *clone = nested.clone(*original, mapping);
          if (auto index = dyn_cast<linalg::IndexOp>(clone))
            index.setDim(position[index.getDim()]);
        }
        linalg::YieldOp::create(nested, loc, mapping.lookup(value));
      });
  Place result{split.getResult(0), {}};
  for (unsigned loop : place.dims)
    result.dims.push_back(position[loop]);
  return result;
}

FailureOr<Place>
Materializer::tensorOf(NodeId id, Operation *before,
                       llvm::function_ref<bool(const Place &)> prefers) {
  const Node &node = graph[id];
  before = current(before);
  auto isThere = [&](const Place &place) {
    Operation *op = current(place.value).getDefiningOp();
    return !op || op->getBlock() != before->getBlock() ||
           op->isBeforeInBlock(before);
  };
  const Place *chosen = nullptr;
  for (const Place &place : node.places)
    if (place.isTensor() && isThere(place) &&
        (!chosen || (!prefers(*chosen) && prefers(place))))
      chosen = &place;
  if (chosen) {
    Place place{current(chosen->value), chosen->dims, chosen->isView};
    if (isa<RankedTensorType>(place.value.getType()))
      return place;
    rewriter.setInsertionPointAfterValue(place.value);
    place.value = toBuiltinTensor(rewriter, place.value.getLoc(), place.value);
    graph.prepend(id, place);
    return place;
  }
  FailureOr<Place> result = extract(id, before, isThere);
  if (failed(result)) {
    result = compute(id, before);
    if (failed(result))
      return failure();
    useInsteadOfLater(id, *result, isThere);
  }
  graph.prepend(id, *result);
  return result;
}

/// %s, computed now, instead of what a later op computes:
///   %y, %s' = op ..  ->  %s = generic ..
///   use %s'              %y, %s' = op ..
///                        use %s
void Materializer::useInsteadOfLater(
    NodeId id, const Place &now,
    llvm::function_ref<bool(const Place &)> isThere) {
  for (const Place &place : graph[id].places)
    if (place.isTensor() && !place.isView && !isThere(place) &&
        place.dims == now.dims && place.tensorType() == now.tensorType()) {
      Value later = current(place.value);
      rewriter.setInsertionPointAfterValue(now.value);
      Value value = fromBuiltinTensor(rewriter, later.getLoc(), now.value,
                                      later.getType());
      rewriter.replaceAllUsesWith(later, value);
      moved[later] = value;
    }
}

/// A tensor that holds what the op of the first place computes inside.
FailureOr<Place>
Materializer::extract(NodeId id, Operation *before,
                      llvm::function_ref<bool(const Place &)> isThere) {
  // The first place is there before all that is computed from it.
  const Node &node = graph[id];
  if (node.places.empty())
    return failure();
  Place place = node.places.front();
  FailureOr<Place> result = failure();
  auto op = dyn_cast_if_present<linalg::LinalgOp>(opOf(place));
  bool isInBody = op && place.value.getParentBlock() == op.getBlock();
  if (!isInBody) {
    // A scalar.
    if (!place.value.getType().isIntOrIndexOrFloat() || !isThere(place))
      return failure();
    rewriter.setInsertionPoint(before);
    auto type = RankedTensorType::get({}, place.value.getType());
    Value tensor = tensor::FromElementsOp::create(rewriter, before->getLoc(),
                                                  type, place.value);
    result = Place{tensor, {}};
  } else {
    SmallVector<int64_t> ranges = op.getStaticLoopRanges();
    // The result of an op is there after it.
    bool isOnePerIteration =
        op->isBeforeInBlock(before) && op.getNumReductionLoops() == 0 &&
        llvm::count_if(ranges, [](int64_t size) { return size != 1; }) ==
            static_cast<ptrdiff_t>(node.rank());
    if (isOnePerIteration) {
      FailureOr<linalg::GenericOp> wider = rebuild(op, place.value);
      if (succeeded(wider))
        result = Place{wider->getResults().back(), place.dims};
    } else {
      result = splitOff(op, place.value, place);
      if (succeeded(result)) {
        SmallVector<std::optional<unsigned>> loops(
            cast<RankedTensorType>(result->value.getType()).getRank());
        for (auto [dim, loop] : llvm::zip_equal(result->dims, place.dims))
          loops[dim] = loop;
        // Where the op cannot read it, it computes the value again.
        (void)readInstead(place.value, result->value, loops);
      }
    }
  }
  return result;
}

LogicalResult
Materializer::readInstead(Value value, Value tensor,
                          ArrayRef<std::optional<unsigned>> dims) {
  FailureOr<linalg::GenericOp> generic =
      rebuild(cast<linalg::LinalgOp>(value.getParentBlock()->getParentOp()));
  if (failed(generic))
    return failure();
  linalg::GenericOp op = *generic;
  SmallVector<AffineExpr> exprs;
  for (std::optional<unsigned> loop : dims)
    exprs.push_back(loop ? rewriter.getAffineDimExpr(*loop)
                         : rewriter.getAffineConstantExpr(0));
  unsigned position = op.getNumDpsInputs();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.insert(maps.begin() + position,
              AffineMap::get(op.getNumLoops(), 0, exprs, op.getContext()));
  rewriter.modifyOpInPlace(op, [&] {
    op.getInputsMutable().append(tensor);
    op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
    BlockArgument argument =
        op.getBody()->insertArgument(position, value.getType(), op.getLoc());
    rewriter.replaceAllUsesWith(value, argument);
  });
  return success();
}

//===----------------------------------------------------------------------===//
// Tensors made of tensors
//===----------------------------------------------------------------------===//

bool Materializer::canReshape(Type from, RankedTensorType to) {
  auto type = cast<RankedTensorType>(from);
  return type == to || getReassociationIndicesForReshape(type, to) ||
         (type.hasStaticShape() && to.hasStaticShape());
}

Value Materializer::reshaped(Value tensor, RankedTensorType type) {
  Location loc = tensor.getLoc();
  auto from = cast<RankedTensorType>(tensor.getType());
  if (from == type)
    return tensor;
  auto groups = getReassociationIndicesForReshape(from, type);
  if (!groups) { // neither finer nor coarser
    auto flat =
        RankedTensorType::get({from.getNumElements()}, from.getElementType());
    return reshaped(reshaped(tensor, flat), type);
  }
  if (from.getRank() < type.getRank())
    return tensor::ExpandShapeOp::create(rewriter, loc, type, tensor, *groups);
  return tensor::CollapseShapeOp::create(rewriter, loc, type, tensor, *groups);
}

Value Materializer::reoriented(Value tensor,
                               ArrayRef<std::optional<unsigned>> dims,
                               RankedTensorType type,
                               ArrayRef<OpFoldResult> sizes) {
  Location loc = tensor.getLoc();
  Value init =
      tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
  SmallVector<AffineExpr> exprs;
  for (std::optional<unsigned> dim : dims)
    exprs.push_back(dim ? rewriter.getAffineDimExpr(*dim)
                        : rewriter.getAffineConstantExpr(0));
  unsigned rank = type.getRank();
  SmallVector<AffineMap> maps = {
      AffineMap::get(rank, 0, exprs, rewriter.getContext()),
      rewriter.getMultiDimIdentityMap(rank)};
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             rewriter, loc, init.getType(), tensor, init, maps, iterators,
             [](OpBuilder &nested, Location loc, ValueRange arguments) {
               linalg::YieldOp::create(nested, loc, arguments.front());
             })
      .getResult(0);
}

//===- BuildRowGroup.cpp - a group of ops to one row program --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a group whose members are known to fit. Leaves: one norm.rowwise in
// their place.
//
//===----------------------------------------------------------------------===//

#include "RowGroup.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

std::vector<ScalarCode> RowGroup::getMembersInOrder() const {
  std::vector<ScalarCode> ordered = members;
  llvm::sort(ordered, [](const ScalarCode &a, const ScalarCode &b) {
    return a.op->isBeforeInBlock(b.op);
  });
  return ordered;
}

/// The value of every element of `tensor`, or null.
static TypedAttr getSplat(Value tensor) {
  SplatElementsAttr splat;
  if (!matchPattern(tensor, m_Constant(&splat)))
    return {};
  return dyn_cast<TypedAttr>(splat.getSplatValue<Attribute>());
}

namespace {
/// Writes the row program of some members.
class ProgramBuilder {
public:
  ProgramBuilder(RewriterBase &rewriter, Location loc,
                 ArrayRef<ScalarCode> members, ArrayRef<OpFoldResult> loopSizes,
                 ArrayRef<int64_t> rowLoops)
      : rewriter(rewriter), loc(loc), members(members), loopSizes(loopSizes),
        rowLoops(rowLoops) {
    for (const ScalarCode &code : members)
      for (const Access &result : code.results)
        produced.insert(result.tensor);
  }

  /// Builds the program with the elements of `results`.
  RowwiseOp build(ArrayRef<Access> results);

private:
  bool isInput(const Access &access) const {
    return isa<RankedTensorType>(access.tensor.getType()) &&
           !produced.contains(access.tensor) && !getSplat(access.tensor);
  }
  AffineMap getMap(const Access &access) const;
  Value createInit(const Access &result);

  RewriterBase &rewriter;
  Location loc;
  ArrayRef<ScalarCode> members;
  ArrayRef<OpFoldResult> loopSizes;
  ArrayRef<int64_t> rowLoops;
  llvm::DenseSet<Value> produced;
};
} // namespace

AffineMap ProgramBuilder::getMap(const Access &access) const {
  SmallVector<AffineExpr> exprs =
      llvm::map_to_vector(access.loops, [&](int64_t loop) {
        return loop == Access::kUnit ? rewriter.getAffineConstantExpr(0)
                                     : rewriter.getAffineDimExpr(loop);
      });
  return AffineMap::get(loopSizes.size(), 0, exprs, rewriter.getContext());
}

Value ProgramBuilder::createInit(const Access &result) {
  SmallVector<OpFoldResult> sizes =
      llvm::map_to_vector(result.loops, [&](int64_t loop) {
        return loop == Access::kUnit ? OpFoldResult(rewriter.getIndexAttr(1))
                                     : loopSizes[loop];
      });
  return tensor::EmptyOp::create(rewriter, loc, sizes,
                                 getElementTypeOrSelf(result.tensor));
}

RowwiseOp ProgramBuilder::build(ArrayRef<Access> results) {
  SmallVector<Access> inputs;
  for (const ScalarCode &code : members)
    for (const Access &input : code.inputs)
      if (isInput(input) && !llvm::is_contained(inputs, input))
        inputs.push_back(input);
  SmallVector<Value> operands, inits;
  SmallVector<AffineMap> maps;
  for (const Access &input : inputs) {
    operands.push_back(input.tensor);
    maps.push_back(getMap(input));
  }
  for (const Access &result : results) {
    inits.push_back(createInit(result));
    maps.push_back(getMap(result));
  }

  auto buildBody = [&](OpBuilder &builder, Location, ValueRange arguments) {
    llvm::DenseMap<Value, Value> computed;
    auto read = [&](const Access &access) -> Value {
      if (Value value = computed.lookup(access.tensor))
        return value;
      if (isInput(access))
        return arguments[llvm::find(inputs, access) - inputs.begin()];
      if (TypedAttr splat = getSplat(access.tensor))
        return arith::ConstantOp::create(builder, loc, splat);
      return access.tensor;
    };
    for (const ScalarCode &code : members) {
      SmallVector<Value> elements = llvm::map_to_vector(code.inputs, read);
      for (auto [result, value] :
           llvm::zip_equal(code.results, code.emit(builder, elements)))
        computed[result.tensor] = value;
    }
    norm::YieldOp::create(
        builder, loc, llvm::map_to_vector(results, [&](const Access &result) {
          return computed.lookup(result.tensor);
        }));
  };
  return RowwiseOp::create(rewriter, loc, operands, inits, maps, rowLoops,
                           buildBody);
}

/// Erases those of `candidates` that nothing uses, and what then is unused.
static void eraseUnused(RewriterBase &rewriter,
                        SmallVector<Operation *> candidates) {
  llvm::SmallPtrSet<Operation *, 8> erased;
  while (!candidates.empty()) {
    Operation *op = candidates.pop_back_val();
    if (erased.contains(op) || !isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *definition = operand.getDefiningOp())
        candidates.push_back(definition);
    erased.insert(op);
    rewriter.eraseOp(op);
  }
}

RowwiseOp RowGroup::build(RewriterBase &rewriter) {
  std::vector<ScalarCode> ordered = getMembersInOrder();
  Refusals none;
  FailureOr<SmallVector<Operation *>> between =
      getOpsBetween(members.front().op, none);
  assert(succeeded(between) && "members were verified when they were added");

  SmallVector<Operation *> affected = *between;
  for (const ScalarCode &code : ordered)
    affected.push_back(code.op);
  llvm::sort(affected,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });

  // All that the members need is defined before the last of them; what needs
  // them moves behind it.
  Operation *last = ordered.back().op, *position = last;
  for (Operation *op : *between) {
    rewriter.moveOpAfter(op, position);
    position = op;
  }
  rewriter.setInsertionPointAfter(last);
  Location loc = last->getLoc();
  SmallVector<OpFoldResult> sizes;
  for (auto [loop, size] : llvm::enumerate(loopSizes)) {
    if (ShapedType::isStatic(size)) {
      sizes.push_back(rewriter.getIndexAttr(size));
      continue;
    }
    const Access *source = findSize(loop, *between);
    int64_t dim = llvm::find(source->loops, loop) - source->loops.begin();
    sizes.push_back(
        tensor::DimOp::create(rewriter, loc, source->tensor, dim).getResult());
  }
  SmallVector<Access> live = getLiveResults();
  RowwiseOp program =
      ProgramBuilder(rewriter, loc, ordered, sizes, rowLoops).build(live);
  for (auto [result, value] : llvm::zip_equal(live, program.getResults())) {
    // The loops may be more static than a result.
    Value replacement = value;
    if (value.getType() != result.tensor.getType())
      replacement =
          tensor::CastOp::create(rewriter, loc, result.tensor.getType(), value);
    rewriter.replaceAllUsesWith(result.tensor, replacement);
  }
  // The last use comes first. What only reindexed an element between members
  // has no use left.
  SmallVector<Operation *> operands;
  for (Operation *op : llvm::reverse(affected)) {
    if (!contains(op) && !isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *definition = operand.getDefiningOp();
          definition && !llvm::is_contained(affected, definition))
        operands.push_back(definition);
    rewriter.eraseOp(op);
  }
  eraseUnused(rewriter, std::move(operands));
  return program;
}

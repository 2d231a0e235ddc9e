//===- ToLinalg.cpp - row program to plain linalg -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.rowwise on tensors. Leaves: one linalg.generic for each
// collective and one for each result, each computing all that it needs anew:
// what a row program means, executable.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/RowAnalysis.h"
#include "norm/Passes.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {
#define GEN_PASS_DEF_TOLINALG
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// Writes one row program as generics:
///
///   %s = norm.row_sum %f(%x) : f32
///   norm.yield %g(%x, %s)
///     ->
///   %s = linalg.generic ["parallel", "reduction"] ins(%x) outs(%zeros) {
///     linalg.yield %out + %f(%in)
///   }
///   %y = linalg.generic ["parallel", "parallel"] ins(%x, %s) outs(%init) {
///     linalg.yield %g(%in, %in_s)
///   }
class SpecificationBuilder {
public:
  SpecificationBuilder(RewriterBase &rewriter, RowwiseOp program)
      : rewriter(rewriter), program(program), loc(program.getLoc()) {}

  SmallVector<Value> build();

private:
  /// A tensor with the elements of a value of the body.
  struct Elements {
    Value tensor;
    AffineMap map;
  };

  /// What `value` is computed from: ops of the body, and values that `elements`
  /// holds.
  struct Slice {
    llvm::SetVector<Value> leaves;
    llvm::SmallPtrSet<Operation *, 16> ops;
  };
  void collect(Value value, Slice &slice);

  Value reduce(Operation *collective);
  Value rowSize(RowSizeOp op);
  Value generic(Value value, SmallVector<int64_t> loops, Elements init,
                std::optional<arith::AtomicRMWKind> combiner);

  RewriterBase &rewriter;
  RowwiseOp program;
  Location loc;
  SmallVector<OpFoldResult> loopSizes;
  llvm::DenseMap<Value, Elements> elements;
  /// Values of the body that are one scalar: the size of the row.
  IRMapping scalars;
};
} // namespace

void SpecificationBuilder::collect(Value value, Slice &slice) {
  if (value.getParentBlock() != &program.getBody().front() ||
      scalars.contains(value))
    return;
  if (elements.contains(value)) {
    slice.leaves.insert(value);
    return;
  }
  Operation *op = value.getDefiningOp();
  slice.ops.insert(op);
  for (Value operand : op->getOperands())
    collect(operand, slice);
}

/// index(loop) < count
static Value isInPrefix(OpBuilder &builder, Location loc, int64_t loop,
                        Value count) {
  Value index =
      arith::IndexCastOp::create(builder, loc, count.getType(),
                                 linalg::IndexOp::create(builder, loc, loop));
  return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt, index,
                               count);
}

/// Computes `value` over `loops`, the others being left out, and stores it in
/// `init`, or combines it into `init` over the loops that `init` does not name.
Value SpecificationBuilder::generic(
    Value value, SmallVector<int64_t> loops, Elements init,
    std::optional<arith::AtomicRMWKind> combiner) {
  Slice slice;
  collect(value, slice);

  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (Value leaf : slice.leaves) {
    inputs.push_back(elements.lookup(leaf).tensor);
    maps.push_back(elements.lookup(leaf).map);
  }
  // Every loop has its size from an operand, needed otherwise or not.
  for (int64_t loop : loops) {
    auto names = [&](AffineMap map) { return map.isFunctionOfDim(loop); };
    if (llvm::any_of(maps, names) || names(init.map))
      continue;
    for (OpOperand &operand : program->getOpOperands())
      if (names(program.getMap(operand))) {
        inputs.push_back(operand.get());
        maps.push_back(program.getMap(operand));
        break;
      }
  }
  maps.push_back(init.map);

  SmallVector<utils::IteratorType> iterators;
  for (int64_t loop : loops)
    iterators.push_back(init.map.isFunctionOfDim(loop)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  llvm::SmallBitVector unused(program.getNumLoops(), true);
  for (int64_t loop : loops)
    unused.reset(loop);
  for (AffineMap &map : maps)
    map = projectDims(map, unused, /*compressDimsFlag=*/true);

  auto generic = linalg::GenericOp::create(
      rewriter, loc, init.tensor.getType(), inputs, init.tensor, maps,
      iterators, [&](OpBuilder &builder, Location, ValueRange arguments) {
        IRMapping mapping = scalars;
        mapping.map(slice.leaves.getArrayRef(),
                    arguments.take_front(slice.leaves.size()));
        // The loops are the row's and those outside of it, in their order.
        int64_t rowLoop =
            llvm::find(loops, program.getRowDims().front()) - loops.begin();
        for (Operation &op : program.getBody().front()) {
          if (!slice.ops.contains(&op))
            continue;
          if (auto prefix = dyn_cast<RowPrefixOp>(op))
            mapping.map(prefix.getResult(),
                        isInPrefix(builder, loc, rowLoop,
                                   mapping.lookupOrDefault(prefix.getCount())));
          else
            builder.clone(op, mapping);
        }
        Value result = mapping.lookupOrDefault(value);
        if (combiner)
          result = arith::getReductionOp(*combiner, builder, loc,
                                         arguments.back(), result);
        linalg::YieldOp::create(builder, loc, result);
      });
  return generic.getResult(0);
}

/// A tensor with the result of `collective` for each row, combined in its type.
Value SpecificationBuilder::reduce(Operation *collective) {
  Type type = collective->getResult(0).getType();
  bool isFloat = isa<FloatType>(type);
  arith::AtomicRMWKind kind;
  if (isa<RowSumOp>(collective))
    kind = isFloat ? arith::AtomicRMWKind::addf : arith::AtomicRMWKind::addi;
  else
    kind =
        isFloat ? arith::AtomicRMWKind::maximumf : arith::AtomicRMWKind::maxs;

  SmallVector<OpFoldResult> sizes;
  SmallVector<AffineExpr> dims;
  for (int64_t loop : program.getParallelDims()) {
    sizes.push_back(loopSizes[loop]);
    dims.push_back(rewriter.getAffineDimExpr(loop));
  }
  Value empty = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  Value neutral = arith::getIdentityValue(kind, type, rewriter, loc);
  Value init =
      linalg::FillOp::create(rewriter, loc, neutral, empty).getResult(0);
  AffineMap perRow =
      AffineMap::get(program.getNumLoops(), 0, dims, rewriter.getContext());
  Value rows = generic(collective->getOperand(0),
                       llvm::to_vector(llvm::seq(program.getNumLoops())),
                       {init, perRow}, kind);
  elements[collective->getResult(0)] = {rows, perRow};
  return rows;
}

Value SpecificationBuilder::rowSize(RowSizeOp op) {
  Value size = arith::ConstantIndexOp::create(rewriter, loc, 1);
  for (int64_t dim : program.getRowDims()) {
    Value factor =
        getValueOrCreateConstantIndexOp(rewriter, loc, loopSizes[dim]);
    size = arith::MulIOp::create(rewriter, loc, size, factor);
  }
  Value integer =
      arith::IndexCastOp::create(rewriter, loc, rewriter.getI64Type(), size);
  return arith::SIToFPOp::create(rewriter, loc, op.getType(), integer);
}

SmallVector<Value> SpecificationBuilder::build() {
  rewriter.setInsertionPoint(program);
  loopSizes = program.getLoopSizes(rewriter, loc);
  Block &body = program.getBody().front();
  for (auto [index, argument] : llvm::enumerate(body.getArguments()))
    elements[argument] = {program.getInputs()[index],
                          program.getInputMap(index)};

  for (Operation &op : body) {
    if (isCollective(&op))
      reduce(&op);
    else if (auto size = dyn_cast<RowSizeOp>(op))
      scalars.map(size.getResult(), rowSize(size));
  }
  SmallVector<Value> results;
  for (auto [index, value] : llvm::enumerate(program.getYield().getValues())) {
    AffineMap map = program.getInitMap(index);
    SmallVector<int64_t> loops = llvm::filter_to_vector(
        llvm::seq(program.getNumLoops()),
        [map = map](int64_t loop) { return map.isFunctionOfDim(loop); });
    results.push_back(generic(value, loops, {program.getInits()[index], map},
                              /*combiner=*/std::nullopt));
  }
  return results;
}

namespace {
struct ToLinalg final : norm::impl::ToLinalgBase<ToLinalg> {
  void runOnOperation() override {
    SmallVector<RowwiseOp> programs;
    getOperation()->walk([&](RowwiseOp op) {
      // Row programs on memrefs are being lowered already.
      if (op.getNumResults() != 0)
        programs.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (RowwiseOp op : programs)
      rewriter.replaceOp(op, SpecificationBuilder(rewriter, op).build());
  }
};
} // namespace

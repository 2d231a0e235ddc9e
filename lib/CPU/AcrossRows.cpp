//===- AcrossRows.cpp - a row in each lane --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a row program whose rows lie side by side. Leaves: for a block of
// them, one loop nest over the elements of a row for each phase.
//
//===----------------------------------------------------------------------===//

#include "AcrossRows.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "norm/Lowering/RowReduction.h"
#include "norm/Lowering/RowUniform.h"

using namespace mlir;
using namespace mlir::norm;

static SmallVector<int64_t> otherParallelDims(RowwiseOp program,
                                              const RowSchedule &schedule) {
  return llvm::filter_to_vector(program.getParallelDims(), [&](int64_t loop) {
    return loop != schedule.vectorDim;
  });
}

/// The number of blocks side by side.
static OpFoldResult blocksAlongVector(OpBuilder &builder, Location loc,
                                      const RowSchedule &schedule,
                                      ArrayRef<OpFoldResult> sizes) {
  return affine::makeComposedFoldedAffineApply(
      builder, loc,
      builder.getAffineSymbolExpr(0).ceilDiv(schedule.lanes * schedule.unroll),
      {sizes[schedule.vectorDim]});
}

Value norm::countRowBlocks(OpBuilder &builder, RowwiseOp program,
                           const RowSchedule &schedule,
                           ArrayRef<OpFoldResult> sizes) {
  Location loc = program.getLoc();
  Value blocks = getValueOrCreateConstantIndexOp(
      builder, loc, blocksAlongVector(builder, loc, schedule, sizes));
  for (int64_t loop : otherParallelDims(program, schedule))
    blocks = builder.createOrFold<arith::MulIOp>(
        loc, blocks,
        getValueOrCreateConstantIndexOp(builder, loc, sizes[loop]));
  return blocks;
}

namespace {
/// Some vectors of rows side by side.
struct RowsBuilder {
  OpBuilder &builder;
  Location loc;
  ArrayRef<OpFoldResult> sizes;
  int64_t lanes;
  Value mask;
  std::vector<RowState> vectors;

  using Carried = SmallVector<Value>;

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }

  /// One element of each row. Accumulators are carried as one list: those of
  /// the first vector, of the second, ...
  void buildElement(const RowPhase &phase, ArrayRef<RowReduction> reductions,
                    MutableArrayRef<Value> carried) {
    // Vectors are stored after all are computed: what they share is loaded
    // once.
    std::vector<RowElements> elements;
    SmallVector<Value> stored;
    for (auto [number, row] : llvm::enumerate(vectors)) {
      RowElements &own =
          elements.emplace_back(builder, row, row.position, lanes, mask);
      for (auto [index, reduction] : llvm::enumerate(reductions)) {
        Value &accumulator = carried[number * reductions.size() + index];
        accumulator = reduction.accumulate(builder, accumulator, own);
      }
      for (unsigned init : phase.stores)
        stored.push_back(own.get(row.program.getYield().getValues()[init]));
    }
    ArrayRef<Value> rest = stored;
    for (RowElements &own : elements)
      for (unsigned init : phase.stores) {
        own.store(init, rest.front());
        rest = rest.drop_front();
      }
  }

  /// A loop for each dim of the row, outermost first.
  Carried buildLoopNest(const RowPhase &phase,
                        ArrayRef<RowReduction> reductions, Carried carried,
                        ArrayRef<int64_t> dims) {
    if (dims.empty()) {
      buildElement(phase, reductions, carried);
      return carried;
    }
    auto loop = scf::ForOp::create(
        builder, loc, constant(0),
        getValueOrCreateConstantIndexOp(builder, loc, sizes[dims.front()]),
        constant(1), carried, [](OpBuilder &, Location, Value, ValueRange) {});
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    for (RowState &row : vectors)
      row.position[dims.front()] = loop.getInductionVar();
    scf::YieldOp::create(builder, loc,
                         buildLoopNest(phase, reductions,
                                       Carried(loop.getRegionIterArgs()),
                                       dims.drop_front()));
    return Carried(loop.getResults());
  }

  void buildPhase(const RowPhase &phase) {
    if (phase.collectives.empty() && phase.stores.empty())
      return;
    SmallVector<RowReduction> reductions(phase.collectives.begin(),
                                         phase.collectives.end());
    Carried carried;
    for (size_t vector = 0; vector != vectors.size(); ++vector)
      for (const RowReduction &reduction : reductions)
        carried.push_back(reduction.neutral(builder, lanes));
    carried = buildLoopNest(phase, reductions, carried,
                            vectors.front().program.getRowDims());
    ArrayRef<Value> rest = carried;
    for (RowState &row : vectors)
      for (const RowReduction &reduction : reductions) {
        row.uniform.map(reduction.getResult(),
                        reduction.round(builder, rest.front()));
        rest = rest.drop_front();
      }
  }

  void build() {
    std::vector<RowUniform> uniforms;
    for (RowState &row : vectors) {
      RowUniform &own = uniforms.emplace_back(builder, row, sizes, lanes, mask);
      own.loadInputs();
      own.compute(/*level=*/0);
    }
    for (auto [level, phase] : llvm::enumerate(vectors.front().plan.phases)) {
      buildPhase(phase);
      for (auto [row, own] : llvm::zip_equal(vectors, uniforms)) {
        for (unsigned init : phase.stores)
          row.stored.insert({row.program.getYield().getValues()[init], init});
        own.compute(level + 1);
      }
    }
    for (RowUniform &own : uniforms)
      own.storeResults();
  }
};

/// A block of rows.
struct BlockBuilder {
  OpBuilder &builder;
  Location loc;
  const RowState &common;
  const RowSchedule &schedule;
  ArrayRef<OpFoldResult> sizes;
  /// The position of the block along the other parallel loops.
  SmallVector<Value> position;

  OpFoldResult size = sizes[schedule.vectorDim];

  Value indexValue(OpFoldResult value) {
    return getValueOrCreateConstantIndexOp(builder, loc, value);
  }

  /// `count` vectors of rows from `begin` on.
  void buildRows(Value begin, int64_t count, int64_t lanes, Value mask = {}) {
    RowsBuilder rows{builder, loc, sizes, lanes, mask, {}};
    for (int64_t vector = 0; vector != count; ++vector) {
      RowState &row = rows.vectors.emplace_back(common);
      row.position = position;
      row.position[schedule.vectorDim] = builder.createOrFold<arith::AddIOp>(
          loc, begin,
          arith::ConstantIndexOp::create(builder, loc, vector * lanes));
    }
    rows.build();
  }

  /// for (row = begin; row < end; row += lanes)
  void buildLoop(Value begin, OpFoldResult end, int64_t lanes) {
    auto loop =
        scf::ForOp::create(builder, loc, begin, indexValue(end),
                           arith::ConstantIndexOp::create(builder, loc, lanes));
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    buildRows(loop.getInductionVar(), /*count=*/1, lanes);
  }

  /// if (lhs predicate rhs) then(), else otherwise()
  void branch(arith::CmpIPredicate predicate, Value lhs, Value rhs,
              function_ref<void()> then, function_ref<void()> otherwise = {}) {
    Value condition =
        builder.createOrFold<arith::CmpIOp>(loc, predicate, lhs, rhs);
    if (std::optional<int64_t> known = getConstantIntValue(condition)) {
      if (*known)
        then();
      else if (otherwise)
        otherwise();
      return;
    }
    auto choice = scf::IfOp::create(builder, loc, condition,
                                    /*withElseRegion=*/bool(otherwise));
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(choice.thenBlock());
    then();
    if (!otherwise)
      return;
    builder.setInsertionPointToStart(choice.elseBlock());
    otherwise();
  }

  /// The rows from `begin` on, less than a block: single vectors, and what is
  /// less than a vector.
  void buildRest(Value begin) {
    OpFoldResult vectorEnd = affine::makeComposedFoldedAffineApply(
        builder, loc,
        builder.getAffineSymbolExpr(0) -
            builder.getAffineSymbolExpr(0) % schedule.lanes,
        {size});
    if (schedule.unroll != 1)
      buildLoop(begin, vectorEnd, schedule.lanes);
    Value end = indexValue(vectorEnd);
    std::optional<int64_t> known = getConstantIntValue(size);
    if (schedule.maskedTail)
      branch(arith::CmpIPredicate::ne, end, indexValue(size),
             [&] { buildMasked(end); });
    else if (known)
      buildHalves(end, *known % schedule.lanes);
    else
      buildLoop(end, size, /*lanes=*/1);
  }

  void buildMasked(Value begin) {
    Value rest =
        builder.createOrFold<arith::SubIOp>(loc, indexValue(size), begin);
    Value mask = vector::CreateMaskOp::create(
        builder, loc, VectorType::get(schedule.lanes, builder.getI1Type()),
        rest);
    buildRows(begin, /*count=*/1, schedule.lanes, mask);
  }

  /// `rest` rows in vectors of a half, a quarter, ...
  void buildHalves(Value begin, int64_t rest) {
    for (int64_t lanes = schedule.lanes / 2; lanes > 0; lanes /= 2) {
      if (!(rest & lanes))
        continue;
      buildRows(begin, /*count=*/1, lanes);
      begin = builder.createOrFold<arith::AddIOp>(
          loc, begin, arith::ConstantIndexOp::create(builder, loc, lanes));
    }
  }

  void build(Value number) {
    int64_t step = schedule.lanes * schedule.unroll;
    Value begin = builder.createOrFold<arith::MulIOp>(
        loc, number, arith::ConstantIndexOp::create(builder, loc, step));
    auto full = [&] { buildRows(begin, schedule.unroll, schedule.lanes); };
    std::optional<int64_t> known = getConstantIntValue(size);
    if (known && *known % step == 0)
      return full();
    if (known && *known < step)
      return buildRest(begin);
    Value end = arith::AddIOp::create(
        builder, loc, begin,
        arith::ConstantIndexOp::create(builder, loc, step));
    branch(arith::CmpIPredicate::ule, end, indexValue(size), full,
           [&] { buildRest(begin); });
  }
};
} // namespace

void norm::buildAcrossRows(OpBuilder &builder, const RowState &common,
                           const RowSchedule &schedule,
                           ArrayRef<OpFoldResult> sizes, Value block) {
  RowwiseOp program = common.program;
  Location loc = program.getLoc();
  SmallVector<Value> position = common.position;
  SmallVector<int64_t> others = otherParallelDims(program, schedule);
  if (!others.empty()) {
    SmallVector<OpFoldResult> basis =
        llvm::map_to_vector(others, [&](int64_t loop) { return sizes[loop]; });
    basis.push_back(blocksAlongVector(builder, loc, schedule, sizes));
    auto place =
        affine::AffineDelinearizeIndexOp::create(builder, loc, block, basis);
    for (auto [loop, value] :
         llvm::zip_equal(others, place.getResults().drop_back()))
      position[loop] = value;
    block = place.getResults().back();
  }
  BlockBuilder{builder, loc, common, schedule, sizes, std::move(position)}
      .build(block);
}

//===- RowPass.cpp - one pass over a row ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowPass.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "norm/Lowering/RowReduction.h"

using namespace mlir;
using namespace mlir::norm;

RowLoops norm::planRowLoops(OpBuilder &builder, Location loc,
                            const RowSchedule &schedule,
                            SmallVector<OpFoldResult> sizes) {
  RowLoops loops{schedule};
  loops.sizes = sizes;
  loops.begin = builder.getIndexAttr(0);
  loops.end = sizes[schedule.vectorDim];
  AffineExpr size = builder.getAffineSymbolExpr(0);
  auto roundDown = [&](int64_t step) {
    return affine::makeComposedFoldedAffineApply(
        builder, loc, size - size % step, {loops.end});
  };
  loops.mainEnd = roundDown(schedule.lanes * schedule.unroll);
  loops.vectorEnd = roundDown(schedule.lanes);
  return loops;
}

RowLoops norm::planRowPart(OpBuilder &builder, Location loc,
                           const RowSchedule &schedule,
                           SmallVector<OpFoldResult> sizes, Value begin,
                           Value length) {
  Value size =
      getValueOrCreateConstantIndexOp(builder, loc, sizes[schedule.vectorDim]);
  Value rest = arith::SubIOp::create(builder, loc, size, begin),
        own = arith::MinUIOp::create(builder, loc, rest, length);
  auto boundary = [&](int64_t step) -> Value {
    Value past = arith::RemUIOp::create(
        builder, loc, own, arith::ConstantIndexOp::create(builder, loc, step));
    return arith::AddIOp::create(
        builder, loc, begin, arith::SubIOp::create(builder, loc, own, past));
  };
  RowLoops loops{schedule};
  loops.begin = begin;
  loops.mainEnd = boundary(schedule.lanes * schedule.unroll);
  loops.vectorEnd = boundary(schedule.lanes);
  loops.end = arith::AddIOp::create(builder, loc, begin, own).getResult();
  loops.sizes = std::move(sizes);
  return loops;
}

std::vector<RowElements> norm::takeRow(OpBuilder &builder, RowState &row,
                                       const RowLoops &loops) {
  Location loc = row.program.getLoc();
  int64_t lanes = row.plan.lanes, size = *getConstantIntValue(loops.end);
  std::vector<RowElements> elements;
  SmallVector<Value> position = row.position;
  for (int64_t begin = 0; begin < size; begin += lanes) {
    position[row.plan.vectorDim] =
        arith::ConstantIndexOp::create(builder, loc, begin);
    Value mask;
    if (size - begin < lanes)
      mask = vector::CreateMaskOp::create(
          builder, loc, VectorType::get(lanes, builder.getI1Type()),
          arith::ConstantIndexOp::create(builder, loc, size - begin)
              .getResult());
    elements.emplace_back(builder, row, position, lanes, mask);
  }
  return elements;
}

namespace {
/// The loops of one phase over one row. Accumulators are carried as one list:
/// those of the first vector of an iteration, of the second, ..., and those of
/// the scalar tail.
struct PassBuilder {
  OpBuilder &builder;
  Location loc;
  RowState &row;
  const RowPhase &phase;
  const RowLoops &loops;
  SmallVector<RowReduction> reductions = {};

  using Carried = SmallVector<Value>;

  Value indexValue(OpFoldResult value) {
    return getValueOrCreateConstantIndexOp(builder, loc, value);
  }
  bool isNoLoop(OpFoldResult begin, OpFoldResult end) {
    return isEqualConstantIntOrValue(begin, end);
  }

  /// Some vectors of elements: `carried` holds the accumulators of the first
  /// one from number `first` on, then those of the next.
  ///
  /// All are loaded before any is stored: an input may share its buffer with an
  /// init, and a CPU that compares the lower 12 bits of addresses would hold
  /// back the loads that follow a store (up to 1.5 times the time, by where the
  /// buffers are).
  void buildVectors(MutableArrayRef<Value> carried, unsigned first,
                    MutableArrayRef<RowElements> vectors) {
    SmallVector<Value> values;
    for (RowElements &elements : vectors) {
      for (RowReduction &reduction : reductions) {
        Value &accumulator = carried[first++];
        accumulator = reduction.accumulate(builder, accumulator, elements);
      }
      for (unsigned init : phase.stores)
        values.push_back(
            elements.get(row.program.getYield().getValues()[init]));
    }
    ArrayRef<Value> rest = values;
    bool last = &phase == &row.plan.phases.back();
    for (RowElements &elements : vectors) {
      for (unsigned init : phase.stores) {
        elements.store(init, rest.front());
        rest = rest.drop_front();
      }
      if (last && !row.nextPosition.empty())
        elements.prefetch();
    }
  }
  void buildVector(MutableArrayRef<Value> carried, unsigned first,
                   ArrayRef<Value> position, int64_t lanes, Value mask = {}) {
    RowElements elements(builder, row, position, lanes, mask);
    buildVectors(carried, first, elements);
  }

  /// for (i = begin; i < end; i += step) body(i)
  Carried buildLoop(OpFoldResult begin, OpFoldResult end, int64_t step,
                    Carried carried,
                    function_ref<void(MutableArrayRef<Value>, Value)> body) {
    if (isNoLoop(begin, end))
      return carried;
    auto loop = scf::ForOp::create(
        builder, loc, indexValue(begin), indexValue(end),
        arith::ConstantIndexOp::create(builder, loc, step), carried,
        [](OpBuilder &, Location, Value, ValueRange) {});
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    Carried inside(loop.getRegionIterArgs());
    body(inside, loop.getInductionVar());
    scf::YieldOp::create(builder, loc, inside);
    return Carried(loop.getResults());
  }

  /// The last elements under a mask, if there are any.
  Carried buildMaskedTail(Carried carried, SmallVector<Value> position) {
    int64_t lanes = row.plan.lanes;
    Value end = indexValue(loops.vectorEnd), size = indexValue(loops.end);
    Value rest = builder.createOrFold<arith::SubIOp>(loc, size, end);
    position[row.plan.vectorDim] = end;
    auto tail = [&](Carried inside) {
      Value mask = vector::CreateMaskOp::create(
          builder, loc, VectorType::get(lanes, builder.getI1Type()), rest);
      buildVector(inside, /*first=*/0, position, lanes, mask);
      return inside;
    };
    if (getConstantIntValue(loops.end))
      return tail(carried);
    Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
    Value any = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ne,
                                      rest, zero);
    auto branch =
        scf::IfOp::create(builder, loc, TypeRange(ValueRange(carried)), any,
                          /*withElseRegion=*/!carried.empty());
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(branch.thenBlock());
    Carried after = tail(carried);
    if (carried.empty())
      return {};
    scf::YieldOp::create(builder, loc, after);
    builder.setInsertionPointToStart(branch.elseBlock());
    scf::YieldOp::create(builder, loc, carried);
    return Carried(branch.getResults());
  }

  /// The innermost loops, along the vectors.
  Carried buildAlongVector(Carried carried, SmallVector<Value> position) {
    const RowSchedule &schedule = loops.schedule;
    unsigned count = reductions.size();
    int64_t lanes = schedule.lanes;
    carried = buildLoop(
        loops.begin, loops.mainEnd, lanes * schedule.unroll, carried,
        [&](MutableArrayRef<Value> inside, Value begin) {
          std::vector<RowElements> vectors;
          for (int64_t vector = 0; vector != schedule.unroll; ++vector) {
            int64_t first = phase.inHalves ? vector & ~int64_t(1) : vector;
            Value offset =
                arith::ConstantIndexOp::create(builder, loc, first * lanes);
            position[schedule.vectorDim] =
                builder.createOrFold<arith::AddIOp>(loc, begin, offset);
            Half half = !phase.inHalves   ? Half::None
                        : vector == first ? Half::Even
                                          : Half::Odd;
            vectors.emplace_back(builder, row, position, lanes,
                                 /*mask=*/Value(), half);
          }
          buildVectors(inside, /*first=*/0, vectors);
        });
    carried = buildLoop(loops.mainEnd, loops.vectorEnd, lanes, carried,
                        [&](MutableArrayRef<Value> inside, Value begin) {
                          position[schedule.vectorDim] = begin;
                          buildVector(inside, /*first=*/0, position, lanes);
                        });
    if (isNoLoop(loops.vectorEnd, loops.end))
      return carried;
    if (schedule.maskedTail)
      return buildMaskedTail(carried, position);
    return buildLoop(loops.vectorEnd, loops.end, /*step=*/1, carried,
                     [&](MutableArrayRef<Value> inside, Value begin) {
                       position[schedule.vectorDim] = begin;
                       buildVector(inside, schedule.unroll * count, position,
                                   /*lanes=*/1);
                     });
  }

  /// A loop for each other dim of the row, outermost first.
  Carried buildLoopNest(Carried carried, ArrayRef<int64_t> dims,
                        SmallVector<Value> position) {
    if (dims.empty())
      return buildAlongVector(carried, position);
    int64_t dim = dims.front();
    if (dim == row.plan.vectorDim)
      return buildLoopNest(carried, dims.drop_front(), position);
    return buildLoop(builder.getIndexAttr(0), loops.sizes[dim], /*step=*/1,
                     carried, [&](MutableArrayRef<Value> inside, Value index) {
                       position[dim] = index;
                       Carried after = buildLoopNest(
                           Carried(inside), dims.drop_front(), position);
                       llvm::copy(after, inside.begin());
                     });
  }

  SmallVector<Value> build() {
    if (phase.isEmpty())
      return {};
    for (Operation *collective : phase.collectives)
      reductions.emplace_back(collective);
    const RowSchedule &schedule = loops.schedule;
    bool scalarTail = schedule.lanes != 1 && !schedule.maskedTail &&
                      !isNoLoop(loops.vectorEnd, loops.end);
    Carried carried;
    for (int64_t vector = 0; vector != schedule.unroll; ++vector)
      for (RowReduction &reduction : reductions)
        carried.push_back(reduction.neutral(builder, schedule.lanes));
    if (scalarTail)
      for (RowReduction &reduction : reductions)
        carried.push_back(reduction.neutral(builder, /*lanes=*/1));

    if (schedule.inRegisters)
      buildVectors(carried, /*first=*/0, row.elements);
    else
      carried = buildLoopNest(carried, row.program.getRowDims(), row.position);

    SmallVector<Value> results;
    for (auto [number, reduction] : llvm::enumerate(reductions)) {
      SmallVector<Value> own;
      for (unsigned i = number; i < carried.size(); i += reductions.size())
        own.push_back(carried[i]);
      results.push_back(reduction.finish(builder, own));
    }
    return results;
  }
};
} // namespace

SmallVector<Value> norm::buildRowPass(OpBuilder &builder, RowState &row,
                                      const RowPhase &phase,
                                      const RowLoops &loops) {
  return PassBuilder{builder, row.program.getLoc(), row, phase, loops}.build();
}

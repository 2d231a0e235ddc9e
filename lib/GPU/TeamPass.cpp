//===- TeamPass.cpp - one pass of a team over its row ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TeamPass.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "norm/GPU/TeamTable.h"

using namespace mlir;
using namespace mlir::norm;

RowElements norm::takeVector(OpBuilder &builder, TeamRow &row, Value vector,
                             Value mask) {
  RowwiseOp program = row.state.program;
  const TeamSchedule &schedule = row.schedule;
  Location loc = program.getLoc();
  SmallVector<Value> position = row.state.position;
  SmallVector<int64_t> loops(program.getRowDims());
  if (!schedule.isAcrossRows(program)) {
    // Vectors are counted with the loop along them fastest.
    llvm::erase(loops, schedule.vectorDim);
    loops.push_back(schedule.vectorDim);
  }
  SmallVector<OpFoldResult> basis =
      llvm::map_to_vector(loops, [&](int64_t loop) { return row.sizes[loop]; });
  basis.back() = affine::makeComposedFoldedAffineApply(
      builder, loc, builder.getAffineSymbolExpr(0).floorDiv(schedule.lanes),
      {basis.back()});
  // Of a row without elements, the place of an element is computed too.
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  for (OpFoldResult &size : basis)
    if (auto value = dyn_cast<Value>(size))
      size = builder.createOrFold<arith::MaxUIOp>(loc, value, one);
  SmallVector<Value> place = {vector};
  if (loops.size() > 1)
    place =
        affine::AffineDelinearizeIndexOp::create(builder, loc, vector, basis)
            .getResults();
  for (auto [loop, value] : llvm::zip_equal(loops, place))
    position[loop] = value;
  Value &last = position[loops.back()];
  last = builder.createOrFold<arith::MulIOp>(
      loc, last, arith::ConstantIndexOp::create(builder, loc, schedule.lanes));
  return RowElements(builder, row.state, position, schedule.lanes, mask);
}

/// a && b, where a null value is true.
static Value both(OpBuilder &builder, Location loc, Value a, Value b) {
  if (!a || !b)
    return a ? a : b;
  return arith::AndIOp::create(builder, loc, a, b);
}

void norm::takeVectors(OpBuilder &builder, TeamRow &row) {
  Location loc = row.state.program.getLoc();
  int64_t team = row.schedule.teamThreads();
  std::optional<int64_t> count = getConstantIntValue(row.count);
  for (int64_t number = 0; number != row.schedule.vectors; ++number) {
    Value vector = arith::AddIOp::create(
        builder, loc, row.place.member,
        arith::ConstantIndexOp::create(builder, loc, number * team));
    Value isInRow;
    if (!count || (number + 1) * team > *count)
      isInRow = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                      vector, row.count);
    row.elements.push_back(takeVector(builder, row, vector,
                                      both(builder, loc, row.exists, isInRow)));
  }
}

namespace {
/// Accumulators are carried as one list: those of the first vector of an
/// iteration, of the second, ...
struct TeamPassBuilder {
  OpBuilder &builder;
  TeamRow &row;
  const RowPhase &phase;

  RowState &state = row.state;
  const TeamSchedule &schedule = row.schedule;
  Location loc = state.program.getLoc();
  SmallVector<RowReduction> reductions =
      llvm::map_to_vector(phase.collectives, [](Operation *collective) {
        return RowReduction(collective);
      });
  SetVector<Value> leaves = {};

  using Carried = SmallVector<Value>;

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }

  void findLeaves(bool all) {
    DenseSet<Value> stored;
    for (auto &[value, init] : state.stored)
      stored.insert(value);
    leaves = leavesOf(state.program, state.analysis, phase, stored,
                      /*shared=*/true);
    if (all)
      for (BlockArgument argument : state.program.getBody().getArguments())
        if (state.analysis.isVarying(argument))
          leaves.insert(argument);
  }

  //===--------------------------------------------------------------------===//
  // Slots in shared memory
  //===--------------------------------------------------------------------===//

  Value numberOf(Value first, int64_t i) {
    return builder.createOrFold<arith::AddIOp>(loc, first, constant(i));
  }
  /// The first element of this thread's slot for its vector `number`.
  Value slotIndex(Value number) {
    Value slot = arith::AddIOp::create(
        builder, loc,
        arith::MulIOp::create(builder, loc, number,
                              constant(schedule.blockThreads)),
        row.place.thread);
    return arith::MulIOp::create(builder, loc, slot, constant(schedule.lanes));
  }
  llvm::MaybeAlign slotAlignment(Value slots) {
    uint64_t bytes = schedule.lanes * bytesOf(slots.getType());
    return llvm::Align(std::min<uint64_t>(16, llvm::bit_floor(bytes)));
  }
  void loadSlots(RowElements &elements, Value number) {
    for (auto [value, slots] : llvm::zip(schedule.kept, row.slots)) {
      if (!row.inSlots.contains(value) || !leaves.contains(value))
        continue;
      Value index = slotIndex(number);
      Type type = elements.typeOf(value.getType());
      elements.know(
          value,
          schedule.lanes == 1
              ? memref::LoadOp::create(builder, loc, slots, index).getResult()
              : vector::LoadOp::create(builder, loc, cast<VectorType>(type),
                                       slots, ValueRange(index),
                                       /*nontemporal=*/false,
                                       slotAlignment(slots))
                    .getResult());
    }
  }
  void storeSlots(RowElements &elements, Value number) {
    for (auto [value, slots] : llvm::zip(schedule.kept, row.slots)) {
      if (row.inSlots.contains(value) || !isKnownNow(value))
        continue;
      Value index = slotIndex(number), data = elements.get(value);
      if (schedule.lanes == 1)
        memref::StoreOp::create(builder, loc, data, slots, index);
      else
        vector::StoreOp::create(builder, loc, data, slots, ValueRange(index),
                                /*nontemporal=*/false, slotAlignment(slots));
    }
  }
  /// Whether this phase loads or stores `value`.
  bool isKnownNow(Value value) {
    return leaves.contains(value) ||
           llvm::any_of(phase.stores, [&](unsigned init) {
             return state.program.getYield().getValues()[init] == value;
           });
  }

  //===--------------------------------------------------------------------===//
  // Vectors
  //===--------------------------------------------------------------------===//

  /// All are loaded before anything is computed: so many loads are in flight.
  /// They have the numbers `first`, `first` + 1, ... of this thread.
  void buildVectors(MutableArrayRef<Value> carried, bool oneAccumulator,
                    MutableArrayRef<RowElements> vectors, Value first = {}) {
    for (auto [i, elements] : llvm::enumerate(vectors)) {
      if (!row.slots.empty())
        loadSlots(elements, numberOf(first, i));
      for (Value leaf : leaves)
        elements.get(leaf);
    }
    unsigned next = 0;
    for (auto [i, elements] : llvm::enumerate(vectors)) {
      if (!row.slots.empty())
        storeSlots(elements, numberOf(first, i));
      if (oneAccumulator)
        next = 0;
      for (RowReduction &reduction : reductions) {
        Value &accumulator = carried[next++];
        accumulator = reduction.accumulate(builder, accumulator, elements);
      }
      for (unsigned init : phase.stores)
        elements.store(
            init, elements.get(state.program.getYield().getValues()[init]));
    }
  }

  Carried neutral(int64_t vectors) {
    Carried carried;
    for (int64_t vector = 0; vector != vectors; ++vector)
      for (RowReduction &reduction : reductions)
        carried.push_back(reduction.neutral(builder, schedule.lanes));
    return carried;
  }

  /// Vectors number `number`, `number` + 1, ... of this thread, `count` of
  /// them.
  void buildIteration(MutableArrayRef<Value> carried, Value number,
                      int64_t count, bool mayEnd) {
    std::vector<RowElements> vectors;
    for (int64_t i = 0; i != count; ++i) {
      Value vector = arith::AddIOp::create(
          builder, loc,
          arith::MulIOp::create(builder, loc, numberOf(number, i),
                                constant(schedule.teamThreads())),
          row.place.member);
      Value isInRow;
      if (mayEnd)
        isInRow = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                        vector, row.count);
      vectors.push_back(takeVector(builder, row, vector,
                                   both(builder, loc, row.exists, isInRow)));
    }
    buildVectors(carried, /*oneAccumulator=*/false, vectors, number);
  }

  /// Whole iterations, in which every thread has all vectors, and a last one.
  Carried buildLoops() {
    Carried carried = neutral(schedule.vectors);
    int64_t step = schedule.teamThreads() * schedule.vectors;
    Value whole =
        builder.createOrFold<arith::DivUIOp>(loc, row.count, constant(step));
    auto loop = scf::ForOp::create(builder, loc, constant(0), whole,
                                   constant(1), carried);
    {
      OpBuilder::InsertionGuard guard(builder);
      // Without results there is a terminator already.
      if (!carried.empty())
        builder.setInsertionPointToStart(loop.getBody());
      else
        builder.setInsertionPoint(loop.getBody()->getTerminator());
      Carried inside(loop.getRegionIterArgs());
      Value number = arith::MulIOp::create(builder, loc, loop.getInductionVar(),
                                           constant(schedule.vectors));
      buildIteration(inside, number, schedule.vectors, /*mayEnd=*/false);
      if (!carried.empty())
        scf::YieldOp::create(builder, loc, inside);
    }
    carried.assign(loop.getResults().begin(), loop.getResults().end());

    int64_t last = schedule.vectors;
    if (std::optional<int64_t> count = getConstantIntValue(row.count))
      last = llvm::divideCeil(*count % step, schedule.teamThreads());
    if (last != 0)
      buildIteration(carried,
                     arith::MulIOp::create(builder, loc, whole,
                                           constant(schedule.vectors)),
                     last, /*mayEnd=*/true);
    return carried;
  }

  /// The same bits, of which compilers do not know that they are: what is made
  /// of them is computed again.
  Value hide(Value packed) {
    auto type = dyn_cast<VectorType>(packed.getType());
    if (!type || type.getNumElements() * type.getElementTypeBitWidth() % 32)
      return packed;
    auto words = VectorType::get(type.getNumElements() *
                                     type.getElementTypeBitWidth() / 32,
                                 builder.getI32Type());
    Value bits = vector::BitCastOp::create(builder, loc, words, packed);
    SmallVector<Value> hidden;
    for (int64_t word = 0; word != words.getNumElements(); ++word)
      hidden.push_back(
          LLVM::InlineAsmOp::create(
              builder, loc, builder.getI32Type(),
              ValueRange(vector::ExtractOp::create(builder, loc, bits, word)
                             .getResult()),
              /*asm_string=*/"", /*constraints=*/"=r,0",
              /*has_side_effects=*/true, /*is_align_stack=*/false,
              LLVM::TailCallKind::None, LLVM::AsmDialectAttr(), ArrayAttr())
              .getResult(0));
    bits = vector::FromElementsOp::create(builder, loc, words, hidden);
    return vector::BitCastOp::create(builder, loc, type, bits);
  }

  /// What had better stay in registers than be computed again.
  bool isKept(Value value) {
    Operation *op = value.getDefiningOp();
    return !op || state.stored.contains(value) || isa<arith::DivFOp>(op) ||
           isa<math::MathDialect>(op->getDialect());
  }

  /// From pass to pass a thread keeps elements of 16 bits as they are, two in a
  /// register, and widens them again.
  void restart() {
    for (RowElements &elements : row.elements)
      elements.restart([&](Value value) { return isKept(value); },
                       [&](Value value) {
                         Type type = getElementTypeOrSelf(value);
                         return !type.isIndex() &&
                                        type.getIntOrFloatBitWidth() < 32
                                    ? hide(value)
                                    : value;
                       });
  }

  /// How many vectors are loaded at once of what no earlier pass has loaded.
  size_t vectorsAtOnce() {
    int64_t bytes = 0;
    for (Value leaf : leaves)
      if (isa<BlockArgument>(leaf) && !row.elements.front().knows(leaf))
        bytes += bytesOf(leaf.getType()) * schedule.lanes;
    return bytes == 0 ? row.elements.size()
                      : std::max<int64_t>(team::lateBytes / bytes, 1);
  }

  Carried buildStraight(bool ahead) {
    findLeaves(ahead);
    Carried carried = neutral(1);
    MutableArrayRef<RowElements> vectors = row.elements;
    // Rows without elements have no vectors.
    if (vectors.empty() || &phase == &schedule.phases.front()) {
      buildVectors(carried, /*oneAccumulator=*/true, vectors);
      return carried;
    }
    restart();
    size_t most = vectorsAtOnce();
    while (!vectors.empty()) {
      size_t count = std::min(vectors.size(), most);
      buildVectors(carried, /*oneAccumulator=*/true, vectors.take_front(count));
      vectors = vectors.drop_front(count);
    }
    return carried;
  }

  /// The accumulators of one collective as one scalar, in an order of its own:
  /// that of vector.reduction depends on the target.
  Value finish(unsigned number, ArrayRef<Value> carried) {
    SmallVector<Value> values;
    for (unsigned i = number; i < carried.size(); i += reductions.size()) {
      if (schedule.lanes == 1) {
        values.push_back(carried[i]);
        continue;
      }
      for (int64_t lane = 0; lane != schedule.lanes; ++lane)
        values.push_back(
            vector::ExtractOp::create(builder, loc, carried[i], lane));
    }
    return reductions[number].finish(builder, values);
  }

  SmallVector<Value> build(bool ahead) {
    Carried carried;
    if (schedule.storage == RowStorage::Registers) {
      carried = buildStraight(ahead);
    } else {
      findLeaves(/*all=*/false);
      carried = buildLoops();
      for (Value value : schedule.kept)
        if (isKnownNow(value))
          row.inSlots.insert(value);
    }
    SmallVector<Value> results;
    for (unsigned number = 0; number != reductions.size(); ++number)
      results.push_back(finish(number, carried));
    return results;
  }
};
} // namespace

/// Whether a thread has registers enough to load all inputs at once: those of
/// the row are widened, the others are as they are.
static bool loadsAhead(const TeamRow &row) {
  RowwiseOp program = row.state.program;
  int64_t bytes = 0;
  for (BlockArgument argument : program.getBody().getArguments()) {
    if (!row.state.analysis.isVarying(argument))
      continue;
    Type type = argument.getType();
    int64_t own = bytesOf(type);
    bool isParameter =
        isSharedByRows(program, program->getOpOperand(argument.getArgNumber()));
    bytes += isParameter ? own : std::max<int64_t>(own, 4);
  }
  return bytes * row.schedule.vectors * row.schedule.lanes <= team::aheadBytes;
}

SmallVector<Value> norm::buildTeamPass(OpBuilder &builder, TeamRow &row,
                                       unsigned phase) {
  return TeamPassBuilder{builder, row, row.schedule.phases[phase]}.build(
      phase == 0 && loadsAhead(row));
}

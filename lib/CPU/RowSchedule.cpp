//===- RowSchedule.cpp - how a row program runs on a CPU ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowSchedule.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::hasElementPerElement(RowwiseOp program, unsigned init) {
  return program.getInitMap(init).isFunctionOfDim(program.getRowDims().front());
}

//===----------------------------------------------------------------------===//
// Vectors
//===----------------------------------------------------------------------===//

bool norm::isContiguousAlong(RowwiseOp program, OpOperand &operand,
                             int64_t loop) {
  AffineMap map = program.getMap(operand);
  if (!map.isFunctionOfDim(loop))
    return true;
  auto type = cast<MemRefType>(operand.get().getType());
  auto last = dyn_cast<AffineDimExpr>(map.getResults().back());
  if (!last || last.getPosition() != loop || !type.isLastDimUnitStride())
    return false;
  // Elements of a vector are packed, those of a buffer are not: i1, i24.
  Type element = type.getElementType();
  if (element.isIndex())
    return true;
  unsigned width = element.getIntOrFloatBitWidth();
  return width >= 8 && llvm::isPowerOf2_32(width);
}

/// What an element takes of a register.
static int64_t widthInBytes(Type type) {
  if (type.isIndex())
    return 8;
  auto bytes =
      llvm::PowerOf2Ceil(llvm::divideCeil(type.getIntOrFloatBitWidth(), 8));
  // 16 bit floats are computed on as f32.
  return isa<FloatType>(type) ? std::max<int64_t>(bytes, 4) : bytes;
}

/// The most bytes of any value that is one per element.
static int64_t widestElement(RowwiseOp program, const RowAnalysis &analysis) {
  int64_t widest = 1;
  Block &body = program.getBody().front();
  auto visit = [&](Value value) {
    if (analysis.isVarying(value))
      widest = std::max(widest, widthInBytes(value.getType()));
  };
  llvm::for_each(body.getArguments(), visit);
  for (Operation &op : body.without_terminator())
    llvm::for_each(op.getResults(), visit);
  for (Value init : program.getInits())
    widest = std::max(widest, widthInBytes(getElementTypeOrSelf(init)));
  return widest;
}

/// As many vectors per iteration as asked for, or fewer where a short row then
/// ends without a rest: 12 vectors are twice 6, not 8 and 4.
static int64_t chooseUnroll(int64_t rowSize, int64_t lanes, int64_t unroll) {
  if (ShapedType::isDynamic(rowSize))
    return unroll;
  int64_t vectors = rowSize / lanes;
  if (vectors <= unroll)
    return std::max<int64_t>(vectors, 1);
  for (int64_t fewer = unroll; fewer > unroll / 2; --fewer)
    if (vectors % fewer == 0)
      return fewer;
  return unroll;
}

/// Whether the vectors of all inputs of a row are no more than the registers
/// of the target.
static bool fitsRegisters(RowwiseOp program, const RowSchedule &schedule,
                          const LowerRowsOptions &options) {
  int64_t size = program.getStaticLoopSizes()[schedule.vectorDim];
  if (schedule.lanes == 1 || schedule.acrossRows || schedule.obstacle ||
      ShapedType::isDynamic(size) || size == 0 ||
      program.getRowDims().size() != 1 ||
      (size % schedule.lanes && !schedule.maskedTail))
    return false;
  int64_t inputs = 0;
  for (unsigned input = 0; input != program.getInputs().size(); ++input)
    inputs += program.getInputMap(input).isFunctionOfDim(schedule.vectorDim);
  return inputs * int64_t(llvm::divideCeil(size, schedule.lanes)) <=
         options.registers;
}

/// As many rows as make up `elements`, and one at least.
static int64_t rowsOf(int64_t elements, RowwiseOp program) {
  SmallVector<int64_t> sizes = program.getStaticLoopSizes();
  int64_t row = 1;
  for (int64_t dim : program.getRowDims())
    row = ShapedType::isDynamic(sizes[dim]) ? elements : row * sizes[dim];
  return std::max<int64_t>(elements / std::max<int64_t>(row, 1), 1);
}

/// An operand whose elements are not consecutive along `loop`, or null.
static OpOperand *findObstacle(RowwiseOp program, int64_t loop) {
  for (OpOperand &operand : program->getOpOperands())
    if (!isContiguousAlong(program, operand, loop))
      return &operand;
  return nullptr;
}

/// How many loads and stores of a row go element by element with vectors along
/// `loop`; nothing where all of them do.
static std::optional<unsigned>
countScattered(RowwiseOp program, const RowAnalysis &analysis, int64_t loop) {
  unsigned scattered = 0;
  bool anyVector = false;
  for (OpOperand &operand : program->getOpOperands()) {
    AffineMap map = program.getMap(operand);
    bool inRow = llvm::any_of(program.getRowDims(), [&](int64_t dim) {
      return map.isFunctionOfDim(dim);
    });
    if (isContiguousAlong(program, operand, loop))
      anyVector |= inRow && map.isFunctionOfDim(loop);
    else
      // Each pass over the row loads an input again.
      scattered +=
          program.isDpsInit(&operand) ? 1 : analysis.getNumLevels() + 1;
  }
  if (!anyVector)
    return std::nullopt;
  return scattered;
}

/// The loop along which everything is contiguous, one of the row first. Where
/// there is none, a parallel one is better: a block of rows uses whole cache
/// lines on both sides. 4 x 512 x 1024 f32, normalized over dim 1 of x with
/// dim 2 last in the result: 40 ms along the rows, 2.4 ms across; dim 1 last in
/// x and dim 2 in the result: 41 ms and 1.7 ms. None where nothing is
/// contiguous.
static std::optional<int64_t> chooseVectorDim(RowwiseOp program,
                                              const RowAnalysis &analysis) {
  std::optional<int64_t> best;
  auto consider = [&](ArrayRef<int64_t> loops) {
    std::optional<unsigned> least;
    for (int64_t loop : llvm::reverse(loops)) {
      std::optional<unsigned> scattered =
          countScattered(program, analysis, loop);
      if (!scattered || (least && *scattered >= *least))
        continue;
      best = loop;
      least = scattered;
    }
    return least == 0u;
  };
  if (!consider(program.getRowDims()))
    consider(program.getParallelDims());
  return best;
}

//===----------------------------------------------------------------------===//
// Phases
//===----------------------------------------------------------------------===//

/// Whether loading `value` is cheaper than computing it again.
static bool isWorthLoading(RowwiseOp program, const RowAnalysis &analysis,
                           Value value) {
  SetVector<Value> cone;
  cone.insert(value);
  unsigned loads = 0;
  for (unsigned next = 0; next != cone.size(); ++next) {
    Operation *op = cone[next].getDefiningOp();
    if (!op)
      ++loads;
    else if (isa<math::MathDialect>(op->getDialect()))
      return true;
    else
      for (Value operand : op->getOperands())
        if (analysis.isVarying(operand))
          cone.insert(operand);
  }
  return loads > 1;
}

/// Phase k knows the collectives of k levels and computes those of the next.
/// A result that is known before the last phase is stored when `early`, if
/// later phases had better load it than compute it again: no input that it
/// alone is computed from is read after it is stored.
static SmallVector<RowPhase>
planPhases(RowwiseOp program, const RowAnalysis &analysis, bool early) {
  unsigned last = analysis.getNumLevels();
  SmallVector<RowPhase> phases(last + 1);
  for (Operation &op : program.getBody().front())
    if (isCollective(&op))
      phases[analysis.getLevel(op.getResult(0)) - 1].collectives.push_back(&op);
  for (auto [init, value] : llvm::enumerate(program.getYield().getValues())) {
    if (!hasElementPerElement(program, init))
      continue;
    // What an input shares its buffer with is still to be read.
    Value buffer = program.getInits()[init];
    bool shared = llvm::count(program->getOperands(), buffer) > 1;
    unsigned phase =
        early && !shared && isWorthLoading(program, analysis, value)
            ? analysis.getLevel(value)
            : last;
    phases[phase].stores.push_back(init);
  }
  return phases;
}

RowSchedule norm::scheduleRows(RowwiseOp program, const RowAnalysis &analysis,
                               const LowerRowsOptions &options,
                               bool streaming) {
  RowSchedule schedule;
  std::optional<int64_t> vectorDim = chooseVectorDim(program, analysis);
  schedule.vectorDim = vectorDim.value_or(program.getRowDims().back());
  schedule.acrossRows = !program.isRowDim(schedule.vectorDim);
  schedule.obstacle = findObstacle(program, schedule.vectorDim);
  int64_t size = program.getStaticLoopSizes()[schedule.vectorDim];
  if (vectorDim)
    schedule.lanes = std::max<int64_t>(
        options.vectorBytes / widestElement(program, analysis), 1);
  // A vector that is scattered is much code.
  schedule.unroll = chooseUnroll(size, schedule.lanes,
                                 vectorDim && schedule.obstacle
                                     ? std::min<int64_t>(options.unroll, 2)
                                     : options.unroll);
  // The lanes behind the end compute on anything: no division there.
  schedule.maskedTail =
      options.maskedAccess && !schedule.obstacle &&
      llvm::all_of(program.getBody().front().without_terminator(),
                   [](Operation &op) { return isPure(&op); });
  schedule.inRegisters = fitsRegisters(program, schedule, options);
  if (schedule.inRegisters)
    schedule.unroll = llvm::divideCeil(size, schedule.lanes);
  schedule.streaming = streaming;
  if (streaming && !schedule.acrossRows)
    schedule.prefetchRows = rowsOf(options.prefetchElements, program);
  // A result that is loaded again had better be in the cache.
  schedule.phases = planPhases(program, analysis, /*early=*/!streaming);
  for (RowPhase &phase : schedule.phases)
    phase.inHalves = mayReadInHalves(program, analysis, schedule, phase);
  return schedule;
}

//===- RowSchedule.cpp - how a row program runs on a CPU ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowSchedule.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::hasElementPerElement(RowwiseOp program, unsigned init) {
  return program.getInitMap(init).isFunctionOfDim(program.getRowDims().front());
}

//===----------------------------------------------------------------------===//
// Vectors
//===----------------------------------------------------------------------===//

/// Whether a vector of consecutive elements along `loop` is consecutive in
/// `operand`, or one element.
static bool isContiguousAlong(RowwiseOp program, OpOperand &operand,
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
  if (schedule.lanes == 1 || ShapedType::isDynamic(size) || size == 0 ||
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

/// The loop of the row along which every operand is contiguous, or the last.
static int64_t chooseVectorDim(RowwiseOp program) {
  for (int64_t loop : llvm::reverse(program.getRowDims()))
    if (!findObstacle(program, loop))
      return loop;
  return program.getRowDims().back();
}

//===----------------------------------------------------------------------===//
// Phases
//===----------------------------------------------------------------------===//

/// Phase k knows the collectives of k levels and computes those of the next.
/// A result that is known before the last phase is stored when `early`, so that
/// later phases can load it.
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
    unsigned phase = early && !shared ? analysis.getLevel(value) : last;
    phases[phase].stores.push_back(init);
  }
  return phases;
}

RowSchedule norm::scheduleRows(RowwiseOp program, const RowAnalysis &analysis,
                               const LowerRowsOptions &options,
                               bool streaming) {
  RowSchedule schedule;
  schedule.vectorDim = chooseVectorDim(program);
  schedule.obstacle = findObstacle(program, schedule.vectorDim);
  int64_t size = program.getStaticLoopSizes()[schedule.vectorDim];
  if (!schedule.obstacle)
    schedule.lanes = std::max<int64_t>(
        options.vectorBytes / widestElement(program, analysis), 1);
  schedule.unroll = chooseUnroll(size, schedule.lanes, options.unroll);
  // The lanes behind the end of a row compute on anything: no division there.
  schedule.maskedTail =
      options.maskedAccess &&
      llvm::all_of(program.getBody().front().without_terminator(),
                   [](Operation &op) { return isPure(&op); });
  schedule.inRegisters = fitsRegisters(program, schedule, options);
  if (schedule.inRegisters)
    schedule.unroll = llvm::divideCeil(size, schedule.lanes);
  schedule.streaming = streaming;
  if (streaming)
    schedule.prefetchRows = rowsOf(options.prefetchElements, program);
  // A result that is loaded again had better be in the cache.
  schedule.phases = planPhases(program, analysis, /*early=*/!streaming);
  return schedule;
}

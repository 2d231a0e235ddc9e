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

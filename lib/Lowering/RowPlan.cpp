//===- RowPlan.cpp - the passes over a row --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Lowering/RowPlan.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::hasElementPerElement(RowwiseOp program, unsigned init) {
  return program.getInitMap(init).isFunctionOfDim(program.getRowDims().front());
}

bool norm::isSharedByRows(RowwiseOp program, OpOperand &operand) {
  AffineMap map = program.getMap(operand);
  SmallVector<int64_t> loops = program.getParallelDims();
  return !loops.empty() && llvm::none_of(loops, [&](int64_t loop) {
    return map.isFunctionOfDim(loop);
  });
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

OpOperand *norm::findObstacle(RowwiseOp program, int64_t loop) {
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

std::optional<int64_t> norm::chooseVectorDim(RowwiseOp program,
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

SmallVector<RowPhase>
norm::planPhases(RowwiseOp program, const RowAnalysis &analysis, bool early) {
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

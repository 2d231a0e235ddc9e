//===- RowHalves.cpp - bf16 in any order ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowSchedule.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm;

/// Whether elements of `argument` lie one after the other along the vectors, as
/// bf16, and `user` is all that is done with them: to make them f32.
static bool isWidened(RowwiseOp program, const RowSchedule &schedule,
                      BlockArgument argument, Operation *user) {
  OpOperand &operand = program->getOpOperand(argument.getArgNumber());
  return argument.getType().isBF16() && isa<arith::ExtFOp>(user) &&
         user->getResult(0).getType().isF32() &&
         program.getMap(operand).isFunctionOfDim(schedule.vectorDim) &&
         isContiguousAlong(program, operand, schedule.vectorDim);
}

bool norm::mayReadInHalves(RowwiseOp program, const RowAnalysis &analysis,
                           const RowSchedule &schedule, const RowPhase &phase) {
  if (!phase.stores.empty() || schedule.acrossRows || schedule.inRegisters ||
      schedule.lanes == 1 || schedule.unroll % 2)
    return false;
  // All that is computed for each element on the way to the collectives.
  llvm::SetVector<Operation *> cone(phase.collectives.begin(),
                                    phase.collectives.end());
  for (unsigned next = 0; next != cone.size(); ++next) {
    Operation *op = cone[next];
    if (isa<RowPrefixOp>(op))
      return false;
    for (Value operand : op->getOperands()) {
      if (!analysis.isVarying(operand))
        continue;
      // A result that was stored before is loaded in its own order.
      if (llvm::is_contained(program.getYield().getValues(), operand))
        return false;
      if (auto argument = dyn_cast<BlockArgument>(operand)) {
        if (!isWidened(program, schedule, argument, op))
          return false;
      } else {
        cone.insert(operand.getDefiningOp());
      }
    }
  }
  return !phase.collectives.empty();
}

//===- CostModel.cpp - what fusing saves
//-------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row program is bound by memory: it costs one read of each full tensor that
// it reads and one write of each that it writes, however many phases it has,
// since a row stays in cache between them. Arithmetic, and tensors that have
// fewer elements than the loops, cost nothing.
//
//   saved = traffic(group) + traffic(code) - traffic(group + code)
//
// A producer or consumer over a tensor that nothing else uses saves its write
// and its read; if it is used elsewhere, or is only read by both, one read.
//
//===----------------------------------------------------------------------===//

#include "CostModel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::norm;

/// The bits per element that one kernel of `members` moves.
static int64_t getTraffic(const RowGroup &group, ArrayRef<ScalarCode> members) {
  SmallVector<Access> moved;
  auto isProduced = [&](Value tensor) {
    return llvm::any_of(members, [&](const ScalarCode &code) {
      return tensor.getDefiningOp() == code.op;
    });
  };
  for (const ScalarCode &code : members) {
    for (const Access &input : code.inputs)
      if (group.isFull(input) && !isProduced(input.tensor) &&
          !llvm::is_contained(moved, input))
        moved.push_back(input);
    for (const Access &result : code.results)
      if (group.isFull(result) && isUsedOutside(result.tensor, members))
        moved.push_back(result);
  }
  int64_t bits = 0;
  for (const Access &access : moved) {
    Type type = getElementTypeOrSelf(access.tensor);
    bits += type.isIndex() ? IndexType::kInternalStorageBitWidth
                           : type.getIntOrFloatBitWidth();
  }
  return bits;
}

FailureOr<int64_t> norm::getSavedTraffic(const RowGroup &group,
                                         const ScalarCode &code,
                                         Refusals &refusals) {
  std::vector<ScalarCode> members = group.getMembers().vec();
  members.push_back(code);

  auto isFull = [&](const Access &access) { return group.isFull(access); };
  if (llvm::none_of(code.inputs, isFull) &&
      llvm::none_of(code.results, isFull)) {
    // What follows from one value per row costs nothing where that value is,
    // and full tensors may follow from it.
    for (const Access &input : code.inputs)
      if (group.getProduced(input.tensor))
        return 0;
    // A cast is cheaper than the tensor that holds its results.
    bool casts =
        llvm::all_of(code.body, llvm::IsaPred<arith::ExtFOp, arith::TruncFOp>);
    bool usedElsewhere = llvm::any_of(code.results, [&](const Access &result) {
      return isUsedOutside(result.tensor, members);
    });
    if (casts && !usedElsewhere)
      return 0;
    return refusals.add(code.op, "it is cheaper outside: it has fewer elements "
                                 "than the row program");
  }

  int64_t saved = getTraffic(group, group.getMembers()) +
                  getTraffic(group, code) - getTraffic(group, members);
  if (saved <= 0)
    return refusals.add(code.op, "inside it would save no pass over memory");
  return saved;
}

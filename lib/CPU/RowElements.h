//===- RowElements.h - some consecutive elements of a row -------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Computes values of a row program for a vector of elements, or for one.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CPU_ROWELEMENTS_H
#define NORM_LIB_CPU_ROWELEMENTS_H

#include "RowSchedule.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::norm {

/// What is known of the row at hand.
struct RowState {
  RowwiseOp program;
  const RowAnalysis &analysis;
  const RowSchedule &schedule;
  /// The buffers of the kernel, for the operands of the program.
  ValueRange buffers;
  /// The position of the row along the parallel loops.
  SmallVector<Value> position{};
  /// The values that are one per row, as far as they are known: scalars, or
  /// across rows vectors.
  IRMapping uniform{};
  /// The inits that hold a value of the body by now.
  llvm::SmallDenseMap<Value, unsigned> stored{};
};

/// The elements of a row from a position along the vector, or those of as many
/// rows at one position.
class RowElements {
public:
  /// `position` has the index of each loop. With a `mask`, lanes where it is
  /// false are neither loaded nor stored.
  RowElements(OpBuilder &builder, RowState &row, ArrayRef<Value> position,
              int64_t lanes, Value mask = {})
      : builder(builder), loc(row.program.getLoc()), row(row),
        position(position), lanes(lanes), mask(mask) {}

  /// `value` of the body for these elements: a vector, or a scalar for one.
  Value get(Value value);
  /// The elements of an operand.
  Value load(OpOperand &operand);
  /// Writes them to an init.
  void store(unsigned init, Value value);

  Value getMask() const { return mask; }
  /// The type of these elements of a `scalar` type.
  Type typeOf(Type scalar) const;

private:
  Value broadcast(Value scalar);
  /// Where lane number `lane` lies in an operand.
  SmallVector<Value> indicesOf(OpOperand &operand, int64_t lane = 0);
  bool isContiguous(OpOperand &operand) const {
    return isContiguousAlong(row.program, operand, row.schedule.vectorDim);
  }

  OpBuilder &builder;
  Location loc;
  RowState &row;
  ArrayRef<Value> position;
  int64_t lanes;
  Value mask;
  llvm::SmallDenseMap<Value, Value> known;
};

} // namespace mlir::norm

#endif // NORM_LIB_CPU_ROWELEMENTS_H

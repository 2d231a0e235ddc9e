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

#ifndef NORM_LOWERING_ROWELEMENTS_H
#define NORM_LOWERING_ROWELEMENTS_H

#include "mlir/IR/IRMapping.h"
#include "norm/Lowering/RowPlan.h"

namespace mlir::norm {

class RowElements;

/// Of the elements of two vectors, those of one of them: see
/// RowPhase::inHalves.
enum class Half { None, Even, Odd };

/// What is known of the row at hand.
struct RowState {
  RowwiseOp program;
  const RowAnalysis &analysis;
  const RowPlan &plan;
  /// The buffers of the kernel, for the operands of the program.
  ValueRange buffers;
  /// The position of the row along the parallel loops.
  SmallVector<Value> position{};
  /// That of a row that is to come, if its elements are fetched in advance.
  SmallVector<Value> nextPosition{};
  /// The values that are one per row, as far as they are known: scalars, or
  /// across rows vectors.
  IRMapping uniform{};
  /// The vectors of a row that stays in registers, in order.
  MutableArrayRef<RowElements> elements{};
  /// The inits that hold a value of the body by now.
  llvm::SmallDenseMap<Value, unsigned> stored{};
};

/// The elements of a row from a position along the vector, or those of as many
/// rows at one position.
class RowElements {
public:
  /// `position` has the index of each loop. With a `mask`, lanes where it is
  /// false are neither loaded nor stored; one of type i1 is for all lanes.
  RowElements(OpBuilder &builder, RowState &row, ArrayRef<Value> position,
              int64_t lanes, Value mask = {}, Half half = Half::None)
      : builder(builder), loc(row.program.getLoc()), row(row),
        position(position), lanes(lanes), mask(mask), half(half) {}

  bool knows(Value value) const { return known.contains(value); }
  /// Forgets all values but those that are `kept`, which become `hide` of them.
  void restart(function_ref<bool(Value)> isKept,
               function_ref<Value(Value)> hide);
  /// Computes what no parallel loop changes and what is computed from it.
  void computeInvariant();
  /// What `other` knows of the same elements.
  void know(const RowElements &other) { known = other.known; }
  /// That `value` of the body is `elements` here.
  void know(Value value, Value elements) { known[value] = elements; }

  /// `value` of the body for these elements: a vector, or a scalar for one.
  Value get(Value value);
  /// The elements of an operand.
  Value load(OpOperand &operand);
  /// Writes them to an init.
  void store(unsigned init, Value value);

  /// Fetches the elements at these positions of the row to come.
  void prefetch();

  Value getMask() const { return mask; }
  /// The type of these elements of a `scalar` type.
  Type typeOf(Type scalar) const;

private:
  Value broadcast(Value scalar);
  /// Those of vectors of `element`.
  llvm::MaybeAlign getAlignment(Type element) const;
  /// Where the mask, if it is one for all lanes, is true.
  Value loadExisting(OpOperand &operand);
  void storeExisting(unsigned init, Value value);
  /// One half of two vectors of bf16 as f32.
  Value loadHalf(OpOperand &operand);
  /// The bf16 input that `value` makes f32 of, where halves are loaded.
  BlockArgument getHalvedArgument(Value value) const;
  Value isInPrefix(RowPrefixOp op);
  /// Where lane number `lane` of those at `position` lies in an operand.
  SmallVector<Value> indicesOf(OpOperand &operand, ArrayRef<Value> position,
                               int64_t lane = 0);
  bool isContiguous(OpOperand &operand) const {
    return isContiguousAlong(row.program, operand, row.plan.vectorDim);
  }

  OpBuilder &builder;
  Location loc;
  RowState &row;
  SmallVector<Value> position;
  int64_t lanes;
  Value mask;
  Half half;
  llvm::SmallDenseMap<Value, Value> known;
};

} // namespace mlir::norm

#endif // NORM_LOWERING_ROWELEMENTS_H

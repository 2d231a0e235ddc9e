//===- ScalarCode.h - an op as scalar code over loops -----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads a linalg op or a row program on tensors as what both are: scalar code
// that runs for every element of some loops. Forming and fusing row programs
// know ops only in this form.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_ROWS_SCALARCODE_H
#define NORM_LIB_ROWS_SCALARCODE_H

#include "norm/IR/Norm.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::norm {

/// Why ops stay outside of row programs: the last reason of each op.
class Refusals {
public:
  /// Notes `reason`; always fails.
  LogicalResult add(Operation *op, const Twine &reason);
  /// `op` is about to be erased.
  void forget(Operation *op) { reasons.erase(op); }
  /// Emits one remark per refused op.
  void emitRemarks() const;

private:
  llvm::MapVector<Operation *, std::string> reasons;
};

/// One element of a tensor, named by loops.
struct Access {
  /// In place of a loop, for a dim of size 1.
  static constexpr int64_t kUnit = -1;

  /// A tensor, or a scalar, which all elements share.
  Value tensor;
  /// For each dim of the tensor the loop that indexes it.
  SmallVector<int64_t> loops;

  bool names(int64_t loop) const { return llvm::is_contained(loops, loop); }
  /// How many loops are named.
  int64_t getNumLoops() const {
    return loops.size() - llvm::count(loops, kUnit);
  }
  bool operator==(const Access &other) const {
    return tensor == other.tensor && loops == other.loops;
  }
};

/// The row collective that a value is given to before it is a result.
enum class Collective { None, Sum, Max };

/// An op, read. Loops of one element are named by no access.
struct ScalarCode {
  Operation *op;
  SmallVector<int64_t> loopSizes;
  /// The loops that make up a row; none in elementwise code.
  SmallVector<int64_t> rowLoops;

  /// What is read, seen through reshapes of unit dims and broadcasts.
  SmallVector<Access> inputs;
  /// The value of the body that stands for each input.
  SmallVector<Value> arguments;
  /// The ops of the body that the results need, in order.
  SmallVector<Operation *> body;

  /// The results that are used.
  SmallVector<Access> results;
  /// The value of the body that each is, or is collected from.
  SmallVector<Value> values;
  SmallVector<Collective> collectives;

  /// The tensors of the results' sizes that the op was given.
  SmallVector<Access> inits;

  /// The tensors and scalars from outside that are read.
  SmallVector<Value> getDependencies() const;
  /// Writes the code at the insertion point, over `elements` of the inputs.
  /// Returns an element of each result.
  SmallVector<Value> emit(OpBuilder &builder, ArrayRef<Value> elements) const;
};

/// Reads a linalg op or a row program.
FailureOr<ScalarCode> readScalarCode(Operation *op, Refusals &refusals);

/// The element that reshapes of unit dims and broadcasts, if any, have `access`
/// from.
Access lookThroughReindexing(Access access);
Value lookThroughReindexing(Value value);

/// Calls `visit` for each op that uses `value`, itself or behind reshapes of
/// unit dims and broadcasts.
void forEachUser(Value value, function_ref<void(Operation *)> visit);

} // namespace mlir::norm

#endif // NORM_LIB_ROWS_SCALARCODE_H

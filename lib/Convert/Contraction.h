//===- Contraction.h - sums of products of two tensors ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an op. Leaves: which of its operands are multiplied and how, where it
// is a contraction: a matmul, batched or transposed or neither, by whatever
// name,
//
//   result[..] = sum of lhs[..] * rhs[..] + init[..]
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_CONTRACTION_H
#define NORM_LIB_CONVERT_CONTRACTION_H

#include "mlir/IR/Operation.h"

namespace mlir::norm::convert {

/// Loops are numbered from 0. The dims of an operand are different loops;
/// those that are none of the result are summed over. A dim of size 1 may lie
/// along a longer loop, whose elements it is repeated for.
struct Contraction {
  OpOperand *lhs, *rhs;
  /// What the sum is added to; null where it is nothing. It may lack the first
  /// dims of the result, and is repeated along those.
  OpOperand *init = nullptr;
  OpResult result;
  /// The loop of each dim.
  SmallVector<unsigned> lhsLoops, rhsLoops, resultLoops;
};

/// None where `op` is no contraction, or not known to be one.
std::optional<Contraction> readContraction(Operation *op);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_CONTRACTION_H

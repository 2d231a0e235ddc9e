//===- Torch.h - constants of torch-mlir ------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: operands of torch-mlir's ops, where numbers, lists and types of
// elements are values. Leaves: what they are, where they are constants.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_FRONTENDS_TORCH_H
#define NORM_RAISE_FRONTENDS_TORCH_H

#include "../Frontend.h"

namespace mlir::norm::raise {

/// The name of an op without its dialect, torch or torch_c:
///   torch.aten.add.Tensor                           ->  aten.add.Tensor
///   torch.operator {name = "torch.aten.rsub.Tensor"}  ->  aten.rsub.Tensor
StringRef torchNameOf(Operation *op);

/// Operand i; null where it is None, or where there are not so many.
Value torchOperand(Operation *op, unsigned i);

/// torch.constant.int, .float or .bool
std::optional<double> torchNumber(Value value);
std::optional<int64_t> torchInt(Value value);
std::optional<bool> torchBool(Value value);
/// The elements of torch.prim.ListConstruct.
FailureOr<ValueRange> torchList(Value value);
/// One of constant integers.
FailureOr<SmallVector<int64_t>> torchInts(Value value);

// Reductions, and norms by name.
bool isTorchReduction(StringRef name);
LogicalResult readTorchReduction(Operation *op, StringRef name,
                                 ScalarGraph &graph);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_FRONTENDS_TORCH_H

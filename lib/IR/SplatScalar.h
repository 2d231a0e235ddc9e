//===- SplatScalar.h - tensors of one value ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tells which scalar all elements of a tensor are.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_IR_SPLATSCALAR_H
#define NORM_LIB_IR_SPLATSCALAR_H

#include "mlir/IR/OpDefinition.h"

namespace mlir::norm {

/// The scalar that every element of `tensor` is: an attribute where it is
/// known, a value where it is not, null where the elements may differ. Sees
/// through arith.constant, tensor.splat and linalg.fill, not into resources.
OpFoldResult getSplatScalar(Value tensor);

} // namespace mlir::norm

#endif // NORM_LIB_IR_SPLATSCALAR_H

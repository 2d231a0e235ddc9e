//===- TensorType.h - what counts as a tensor -------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: values of any frontend. Leaves: their shapes and element types, and
// the conversions between builtin tensors, on which the norms work, and the
// tensors of a dialect that is not loaded.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_TENSORTYPE_H
#define NORM_RAISE_TENSORTYPE_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::norm::raise {

/// The builtin tensor type that says the same as `type`; null where there is
/// none:
///   !torch.vtensor<[2,?,64],bf16>  ->  tensor<2x?x64xbf16>
RankedTensorType tensorTypeOf(Type type);
/// The same of a value, which may be null too.
inline RankedTensorType tensorTypeOf(Value value) {
  return value ? tensorTypeOf(value.getType()) : nullptr;
}

/// The last dim up to `dim` whose size is not 1, or -1.
inline int64_t skipUnits(RankedTensorType type, int64_t dim) {
  while (dim >= 0 && type.getDimSize(dim) == 1)
    --dim;
  return dim;
}

/// `tensor` as a builtin tensor.
Value toBuiltinTensor(OpBuilder &builder, Location loc, Value tensor);
/// A builtin tensor as one of `type`, which says the same as its type.
Value fromBuiltinTensor(OpBuilder &builder, Location loc, Value tensor,
                        Type type);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_TENSORTYPE_H

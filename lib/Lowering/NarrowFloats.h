//===- NarrowFloats.h - floats of 8 and 16 bits -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types that are storage only: arithmetic on them is done in f32.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_LOWERING_NARROWFLOATS_H
#define NORM_LIB_LOWERING_NARROWFLOATS_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::norm {

/// f8 with a sign and a zero (not f8E8M0FNU, a type of scales), or of vectors.
inline bool isByteFloat(Type type) {
  auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return element && element.getWidth() == 8 && !isa<Float8E8M0FNUType>(element);
}

inline bool isNarrowFloat(Type type) {
  Type element = getElementTypeOrSelf(type);
  return element.isF16() || element.isBF16() || isByteFloat(element);
}

} // namespace mlir::norm

#endif // NORM_LIB_LOWERING_NARROWFLOATS_H

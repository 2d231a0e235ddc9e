//===- CAttributes.h - how a function looks from C --------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The discardable attributes of the norm dialect that say how a function is
// called from C. They are verified wherever they stand:
//
//   func.func @f(%x: memref<?x8xf32> {norm.c_name = "x",
//                                     norm.c_dims = ["rows", ""]})
//       attributes {norm.c_doc = "What it computes."}
//
// - norm.c_name, of an argument or a result: an identifier of C.
// - norm.c_dims, of a tensor or memref: a string for each dim; an identifier
//   where the dim is dynamic, else "" or its size. The same identifier is the
//   same parameter.
// - norm.c_doc, of a function: text for its comment.
// - norm.launch, of a kernel: how it is launched, see norm/GPU/KernelLaunch.h.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_CATTRIBUTES_H
#define NORM_IR_CATTRIBUTES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::norm {

inline constexpr llvm::StringLiteral kCNameAttr = "norm.c_name";
inline constexpr llvm::StringLiteral kCDimsAttr = "norm.c_dims";
inline constexpr llvm::StringLiteral kCDocAttr = "norm.c_doc";
inline constexpr llvm::StringLiteral kLaunchAttr = "norm.launch";

/// Whether `name` can name a parameter in C99 and in C++: an identifier that is
/// neither a keyword nor reserved.
bool isCIdentifier(llvm::StringRef name);

} // namespace mlir::norm

#endif // NORM_IR_CATTRIBUTES_H

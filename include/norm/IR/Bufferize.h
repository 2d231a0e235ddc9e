//===- Bufferize.h - norms and row programs on buffers ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lets --one-shot-bufferize turn the ops of this dialect from tensors to
// memrefs.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_BUFFERIZE_H
#define NORM_IR_BUFFERIZE_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::norm {

/// Attaches BufferizableOpInterface to the norm dialect's ops when it is
/// loaded.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::norm

#endif // NORM_IR_BUFFERIZE_H

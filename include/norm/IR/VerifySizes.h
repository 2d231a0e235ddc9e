//===- VerifySizes.h - checks that run with the program ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lets --generate-runtime-verification check the dynamic sizes of row programs.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_VERIFYSIZES_H
#define NORM_IR_VERIFYSIZES_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::norm {

/// Attaches RuntimeVerifiableOpInterface to norm.rowwise when the dialect is
/// loaded.
void registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry);

} // namespace mlir::norm

#endif // NORM_IR_VERIFYSIZES_H

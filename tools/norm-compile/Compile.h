//===- Compile.h - from options to files ------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Does what the options ask for: reads, lowers, compiles, writes.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_COMPILE_COMPILE_H
#define NORM_COMPILE_COMPILE_H

#include "Options.h"
#include "mlir/IR/BuiltinOps.h"
#include "norm/Driver/OutputFiles.h"

namespace mlir::norm::compile {

llvm::Error compile(const Options &options, MLIRContext &context);

/// `error`, behind the file's name where it does not begin with it.
llvm::Error inFile(const Options &options, llvm::Error error);

/// The module where -o says, or on standard output.
OutputFile printModule(const Options &options, ModuleOp module);

} // namespace mlir::norm::compile

#endif // NORM_COMPILE_COMPILE_H

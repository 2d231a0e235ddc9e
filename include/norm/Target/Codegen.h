//===- Codegen.h - from the LLVM dialect to machine code --------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Translates, optimizes and emits a module for a machine.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TARGET_CODEGEN_H
#define NORM_TARGET_CODEGEN_H

#include "mlir/IR/BuiltinOps.h"
#include "norm/Target/Machine.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::norm {

/// A module of the LLVM and omp dialects as LLVM IR whose functions are for
/// `machine`, optimized as clang's -O`optLevel` does.
llvm::Expected<std::unique_ptr<llvm::Module>>
translate(ModuleOp module, llvm::LLVMContext &context, const Machine &machine,
          unsigned optLevel);

/// Writes assembly or an object.
llvm::Error emit(llvm::Module &module, const Machine &machine,
                 llvm::CodeGenFileType type, llvm::raw_pwrite_stream &os);

} // namespace mlir::norm

#endif // NORM_TARGET_CODEGEN_H

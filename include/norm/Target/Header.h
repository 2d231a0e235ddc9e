//===- Header.h - C functions as a header -----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes what a caller has to know.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TARGET_HEADER_H
#define NORM_TARGET_HEADER_H

#include "norm/Target/CFunction.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::norm {

/// What a function computes, where that is one named norm; else empty.
std::string describeNorm(func::FuncOp function);

/// A header for C99 and C++ that needs only stdint.h. `name` is that of the
/// file, for the include guard; with `threads` the functions use OpenMP.
void writeHeader(llvm::raw_ostream &os, StringRef name,
                 ArrayRef<CFunction> functions, bool threads);

/// The comment of a function: what it computes, and its parameters.
void writeComment(llvm::raw_ostream &os, const CFunction &function);

/// The include guard of a header of this name.
std::string getGuardName(StringRef name);

/// The same for programs that call the functions from another language:
///
///   {"functions": [{"name", "doc", "parameters", "sizes", "strides"}]}
///
/// Each parameter has the members of CParameter, and the type of its elements
/// as MLIR writes it.
void writeInterface(llvm::raw_ostream &os, ArrayRef<CFunction> functions);

} // namespace mlir::norm

#endif // NORM_TARGET_HEADER_H

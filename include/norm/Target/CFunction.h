//===- CFunction.h - a function as C calls it -------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C interface of a function on memrefs and scalars, which --norm-c-
// signatures makes of one on tensors:
//
//   int32_t f(arguments..., sizes..., strides...)
//
// A memref is a pointer to its first element. Sizes are those of dynamic dims,
// one parameter for all dims of the same name; strides are those that a memref
// type leaves open, in elements.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TARGET_CFUNCTION_H
#define NORM_TARGET_CFUNCTION_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/Error.h"

namespace mlir::norm {

/// What a C function returns.
enum class CStatus : int32_t {
  OK = 0,
  BadSize = 1,
  NullPointer = 2,
  OutOfMemory = 3,
  AssertionFailed = 4,
};

/// How the message of a cf.assert on sizes begins, as of upstream's
/// --generate-runtime-verification; it becomes BadSize, any other
/// AssertionFailed.
inline constexpr llvm::StringLiteral kSizeAssertion =
    "ERROR: Runtime op verification failed";

struct CParameter {
  std::string name;
  /// A memref, or the type of a scalar.
  Type type;
  /// Of each dim, the size in digits or the name of the parameter that has it.
  SmallVector<std::string> dims;
  /// Of each dim, the number of elements between neighbours: in digits, the
  /// name of a parameter, or empty in a row-major buffer.
  SmallVector<std::string> strides;
  /// What the function does with a buffer.
  bool isRead = true, isWritten = true;
  /// The parameters that may be the same buffer, as the function reads each of
  /// their elements before it writes it.
  SmallVector<std::string> mayBe;
};

struct CFunction {
  std::string name, doc;
  SmallVector<CParameter> parameters;
  /// The names of the parameters for sizes, and then for strides.
  SmallVector<std::string> sizes, strides;

  /// Reads the interface of a function on memrefs and scalars whose arguments
  /// have names. Fails with one line where C cannot have it: names that are
  /// used twice, types without a counterpart.
  static llvm::Expected<CFunction> get(func::FuncOp function);
};

/// Finds which parameters the function writes to, and which of them may share
/// buffers with others. `function` is what `interface` was read from.
void analyzeAccess(func::FuncOp function, CFunction &interface);

/// The type of an element in C ("float", "uint16_t"), empty where there is
/// none. What C has no name for is passed as its bits.
StringRef getCType(Type element);

} // namespace mlir::norm

#endif // NORM_TARGET_CFUNCTION_H

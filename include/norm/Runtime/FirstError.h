//===- FirstError.h - diagnostics as one error ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns what parsers, verifiers and passes report into an llvm::Error of one
// line.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_FIRSTERROR_H
#define NORM_RUNTIME_FIRSTERROR_H

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/Error.h"

namespace mlir::norm {

/// While it lives, keeps the first error of a context and drops the rest,
/// remarks and warnings.
class FirstError {
public:
  explicit FirstError(MLIRContext *context);

  /// The error with its place; `otherwise` where there was none.
  llvm::Error take(const Twine &otherwise) const;

private:
  std::string text;
  ScopedDiagnosticHandler handler;
};

} // namespace mlir::norm

#endif // NORM_RUNTIME_FIRSTERROR_H

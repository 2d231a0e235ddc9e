//===- Verdicts.h - what became of a norm, as an attribute ------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The discardable attribute that passes which convert leave on a norm, with an
// entry for each pass:
//
//   norm.verdict = {center = {outcome = "exact", why = "...", ...}, ...}
//
// See lib/Convert/Verdict.h.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_VERDICTS_H
#define NORM_IR_VERDICTS_H

#include "mlir/IR/Operation.h"

namespace mlir::norm {

inline constexpr llvm::StringLiteral kVerdictAttr = "norm.verdict";
inline constexpr llvm::StringLiteral kOutcomeEntry = "outcome";
inline constexpr llvm::StringLiteral kWhyEntry = "why";
/// In norm.verdict: what the norm was before the first verdict on it.
inline constexpr llvm::StringLiteral kBeforeEntry = "before";

/// Whether the attribute is on a norm and has strings for both in every entry.
LogicalResult verifyVerdicts(Operation *op, Attribute attribute);

} // namespace mlir::norm

#endif // NORM_IR_VERDICTS_H

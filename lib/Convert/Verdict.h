//===- Verdict.h - what became of a norm, and why ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What each pass that converts says of a norm, kept on its op until it is
// printed: the attribute `norm.verdict` has an entry for every pass,
//
//   norm.verdict = {center = {outcome = "exact", why = "...", ...},
//                   ..., before = {passes = 3, ...}}
//
// What else there is in an entry is for tools: it is printed as it is. `before`
// is what the norm cost before the first of them, see Cost.h.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_VERDICT_H
#define NORM_LIB_CONVERT_VERDICT_H

#include "mlir/IR/Builders.h"
#include "norm/IR/Norm.h"

namespace mlir::norm::convert {

enum class Outcome {
  /// An rms_norm now, and the same in real arithmetic.
  Exact,
  /// Its scale and bias are in the weights that read it.
  Folded,
  /// An rms_norm now, and not the same.
  Approximated,
  /// As it was.
  Left
};
StringRef toString(Outcome outcome);

struct Verdict {
  Outcome outcome;
  /// A sentence for people.
  std::string why;
  NamedAttrList details = {};
};

/// Replaces what `pass` said of the norm before. To be called before the norm
/// is changed: the first call keeps what it costs.
void record(Operation *norm, StringRef pass, const Verdict &verdict);

/// The passes that said something of the norm, each with its verdict.
SmallVector<std::pair<StringRef, Verdict>, 2> getRecorded(Operation *norm);

/// What the norm cost before the first verdict, as in Cost.h; without one, what
/// it costs.
DictionaryAttr getCostBefore(NamedNormOpInterface norm);

void dropRecorded(Operation *norm);

/// All that is on the norm, for an op that takes its place.
void copyRecorded(Operation *from, Operation *to);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_VERDICT_H

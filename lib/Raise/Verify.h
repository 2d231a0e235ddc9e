//===- Verify.h - a norm found, checked by numbers --------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a norm that was found in the graph. Leaves: whether the program and
// the norm have the same values on rows of all sorts: random ones, with a large
// mean, constant, zero, tiny, huge, as small as epsilon, with one element.
//
// All is computed in f64 and in real numbers: roundings to the types of the
// program are not looked at (Rounding.h is about these), and the graph is
// believed, so a reader that misunderstands an op is not caught here.
//
// Constants may be rounded, and the recognizer accepts that (Policy.h). So the
// two may differ by as much as follows from it:
//
// - A divisor is nearest to N and at most 1e-5 off, which changes the result by
//   half of that. N - 1 changes it by 1/(2N), twice as much as the tolerance or
//   more, in rows of up to 10^5 elements; an epsilon that is off by 1e-4 shows
//   where the mean square is as large as it.
// - In mean(x^2) - mean(x)^2 both terms may be off by 1e-5. Where the mean is
//   much larger than the deviation nothing is left of the variance then, and
//   the row says nothing.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_VERIFY_H
#define NORM_RAISE_VERIFY_H

#include "Match.h"

namespace mlir::norm::raise {

/// What speaks against `match`: both values where they differ, or why they
/// cannot be compared.
std::optional<std::string> findDisagreement(const ScalarGraph &graph,
                                            const NormMatch &match);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_VERIFY_H

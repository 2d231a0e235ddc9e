//===- Cases.h - what is checked --------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The variants, shapes and values that named norms are checked with.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_CASES_H
#define NORM_CHECK_CASES_H

#include "NamedNorm.h"

namespace mlir::norm::check {

/// One function, and the arguments that it is called with.
struct Case {
  NamedNorm norm;
  SmallVector<SmallVector<int64_t>> shapes;
  SmallVector<Fill> fills = {Fill::Plain};
};

/// The cases named `group` for elements of `kind`, or nothing:
///   lengths     rows of 1 to 70, 127, 768, 4096 and 4099 elements
///   shapes      ranks 1 to 4, any axes, no rows, empty rows
///   attributes  what a norm can be told
///   values      NaN, infinities, large means, tiny and huge numbers
std::optional<std::vector<Case>> getCases(StringRef group, ElementKind kind);

} // namespace mlir::norm::check

#endif // NORM_CHECK_CASES_H

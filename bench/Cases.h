//===- Cases.h - what is measured -------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The cases as data: row programs, element types and shapes.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_CASES_H
#define NORM_BENCH_CASES_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>
#include <vector>

namespace norm_bench {

enum class Program { RMS, LayerNorm, AddRMS };
enum class Element { F32, BF16 };

struct Case {
  Program program;
  Element element;
  int64_t rows, columns;

  /// "rms f32 512x4096", which --filter looks into.
  std::string name() const;
  /// The function that computes it; it is the same for any number of rows.
  std::string function() const;
  int64_t elementBytes() const { return element == Element::F32 ? 4 : 2; }
  int64_t elements() const { return rows * columns; }
  /// What a kernel reads and writes at least, without the parameters.
  int64_t movedBytes() const;
  /// The same, of what it writes.
  int64_t writtenBytes() const;
};

/// All cases, or those with `filter` in their name; of a few shapes if `quick`.
std::vector<Case> selectCases(llvm::StringRef filter, bool quick);

} // namespace norm_bench

#endif // NORM_BENCH_CASES_H

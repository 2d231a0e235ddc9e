//===- Report.h - the verdict on each LayerNorm -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What was converted and what was left, and why, for people and as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_REPORT_H
#define NORM_LIB_CONVERT_REPORT_H

#include "ZeroMean.h"
#include "norm/IR/Norm.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::norm::convert {

/// A constant that is changed, and the op that reads the changed one.
struct FoldRecord {
  std::string constant, reader;
};

struct Verdict {
  std::string function, location;
  SmallVector<int64_t> shape = {}, axes = {};
  std::string type = {};
  bool isConverted = false;
  /// Why it is left.
  std::string reason = {};
  /// The type that the rows of x sum to zero up to roundings to.
  std::string narrowest = {};
  /// Whether that takes changes of constants, and of which that no norm before
  /// needs.
  bool isFolded = false;
  SmallVector<FoldRecord, 0> folds = {};

  std::string inWords() const;
};

/// To be called before the program is changed; `folds` are those that no norm
/// before needs.
Verdict makeVerdict(LayerNormOp norm, const RowFact &fact, const Folds &folds);

void printText(ArrayRef<Verdict> verdicts, llvm::raw_ostream &os);
void printJSON(ArrayRef<Verdict> verdicts, llvm::raw_ostream &os);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_REPORT_H

//===- Report.h - the verdicts on all norms ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norms with their verdicts, see Verdict.h. Leaves: what was converted
// and what was left, and why, for people and as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_REPORT_H
#define NORM_LIB_CONVERT_REPORT_H

#include "norm/IR/Norm.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::norm::convert {

void printText(ArrayRef<NamedNormOpInterface> norms, llvm::raw_ostream &os);
void printJSON(ArrayRef<NamedNormOpInterface> norms, llvm::raw_ostream &os);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_REPORT_H

//===- Report.h - measurements for people and for programs ------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_REPORT_H
#define NORM_BENCH_REPORT_H

#include "Measure.h"
#include "llvm/Support/raw_ostream.h"

namespace norm_bench {

/// What the numbers hold for, and the head of the table.
void printHead(llvm::raw_ostream &os, int64_t streamingBytes);
/// One line of it.
void printLine(llvm::raw_ostream &os, const Measurement &result);
/// How many cases are as good as they should be.
void printSummary(llvm::raw_ostream &os,
                  const std::vector<Measurement> &results);
void printJSON(llvm::raw_ostream &os, const std::vector<Measurement> &results);

} // namespace norm_bench

#endif // NORM_BENCH_REPORT_H

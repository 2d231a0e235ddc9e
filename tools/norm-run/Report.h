//===- Report.h - what norm-run prints --------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints what a run made, how far that is from what was expected, and how long
// it took.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_REPORT_H
#define NORM_RUN_REPORT_H

#include "Options.h"
#include "norm/Runtime/Buffer.h"
#include "norm/Simulator/Simulator.h"

namespace mlir::norm::run {

struct LoweringStatistics {
  NormCounts norms;
  unsigned rowPrograms = 0;
};

void reportStatistics(const LoweringStatistics &statistics);
void reportPeakMemory(size_t bytes);
/// What kernels did with the memory of a simulated GPU.
void reportLaunches(ArrayRef<LaunchStatistics> launches);
/// Of runs that took so many seconds each.
void reportTimes(std::vector<double> seconds);

/// Prints the difference between result `index` and what the file `path` says;
/// an error where it is above the tolerances of `options`.
llvm::Error judge(const Options &options, unsigned index, const Buffer &got,
                  StringRef path, const Buffer &want);

} // namespace mlir::norm::run

#endif // NORM_RUN_REPORT_H

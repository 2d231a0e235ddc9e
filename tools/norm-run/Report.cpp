//===- Report.cpp - what norm-run prints ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: results and measurements. Leaves: lines on standard output, and the
// verdict.
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "norm/Runtime/Compare.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;
using llvm::format;
using llvm::outs;

void run::reportStatistics(const LoweringStatistics &statistics) {
  outs() << "norms: " << statistics.norms.rmsNorms << " rms_norm, "
         << statistics.norms.layerNorms << " layer_norm\n"
         << "row programs: " << statistics.rowPrograms << "\n";
}

void run::reportPeakMemory(size_t bytes) {
  outs() << "peak of buffers: " << bytes << " bytes\n";
}

void run::reportTimes(std::vector<double> seconds) {
  llvm::sort(seconds);
  outs() << "time: least " << format("%.3f", seconds.front() * 1e3)
         << " ms, median " << format("%.3f", seconds[seconds.size() / 2] * 1e3)
         << " ms of " << seconds.size() << " runs\n";
}

static double getDefaultTolerance(ElementKind kind) {
  switch (kind) {
  case ElementKind::Float64:
    return 1e-12;
  case ElementKind::Float32:
    return 1e-5;
  case ElementKind::Float16:
    return 5e-3;
  case ElementKind::BFloat16:
    return 2e-2;
  case ElementKind::Float8E4M3FN:
  case ElementKind::Float8E4M3FNUZ:
    return 0.13;
  case ElementKind::Float8E5M2:
  case ElementKind::Float8E5M2FNUZ:
    return 0.26;
  default:
    return 0;
  }
}

llvm::Error run::judge(const Options &options, unsigned index,
                       const Buffer &got, StringRef path, const Buffer &want) {
  Difference difference = compare(got, want);
  double atol = options.atol.value_or(0);
  double rtol = options.rtol.value_or(getDefaultTolerance(got.getKind()));
  outs() << "result " << index << ": largest error "
         << format("%.3g", difference.absolute) << " absolute, "
         << format("%.3g", difference.getRelative()) << " relative\n";
  if (difference.isWithin(atol, rtol))
    return llvm::Error::success();
  std::string text;
  llvm::raw_string_ostream(text)
      << path << ": result " << index << " at "
      << describeIndex(got.getShape(), difference.worst) << ": expected "
      << format("%.9g", want.get(difference.worst)) << ", got "
      << format("%.9g", got.get(difference.worst)) << "; an error of "
      << format("%.3g", difference.absolute) << " where "
      << format("%.3g", atol + rtol * difference.scale) << " is allowed";
  return llvm::createStringError(text);
}

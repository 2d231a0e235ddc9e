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
#include "llvm/ADT/StringExtras.h"
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

static std::string format(const std::array<unsigned, 3> &size) {
  std::string text = std::to_string(size[0]);
  if (size[1] * size[2] > 1)
    text += "x" + std::to_string(size[1]) + "x" + std::to_string(size[2]);
  return text;
}

/// As in "read: 4096 bytes, each 1 time, in 256 accesses of 16 bytes".
static void reportTraffic(StringRef argument, StringRef verb,
                          const TrafficStatistics &traffic) {
  if (traffic.bytes == 0)
    return;
  outs() << "  " << argument << " " << verb << ": " << traffic.bytes
         << " bytes, each " << traffic.leastPerByte;
  if (traffic.mostPerByte > traffic.leastPerByte)
    outs() << " to " << traffic.mostPerByte;
  outs() << (traffic.mostPerByte == 1 ? " time" : " times") << ", in ";
  llvm::ListSeparator separator;
  for (auto [bytes, count] : llvm::reverse(traffic.accesses))
    outs() << separator << count << " accesses of " << bytes << " bytes";
  outs() << "\n";
}

void run::reportLaunches(ArrayRef<LaunchStatistics> launches) {
  for (const LaunchStatistics &launch : launches) {
    outs() << "kernel @" << launch.kernel << ": " << format(launch.launch.grid)
           << " blocks of " << format(launch.launch.block) << " threads";
    if (launch.launch.cluster != std::array<unsigned, 3>{1, 1, 1})
      outs() << " in clusters of " << format(launch.launch.cluster);
    outs() << "; " << launch.blockBarriers << " block barriers, "
           << launch.clusterBarriers << " cluster barriers, "
           << launch.warpOperations << " operations of warps\n";
    for (const ArgumentStatistics &argument : launch.arguments) {
      reportTraffic(argument.name, "read", argument.reads);
      reportTraffic(argument.name, "written", argument.writes);
    }
  }
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

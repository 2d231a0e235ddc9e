//===- Report.cpp - measurements for people and for programs --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/TargetParser/Host.h"
#include <cmath>
#include <thread>

using namespace norm_bench;

/// What each case is held to.
static constexpr double mostTimeByHand = 1.05;

static double gigabytesPerSecond(const Measurement &result) {
  return result.one.movedBytes() / result.seconds * 1e-9;
}

void norm_bench::printHead(llvm::raw_ostream &os, int64_t streamingBytes) {
  os << "Row programs: ours (MLIR, compiled at run time) against hand-written "
     << getHandWritten().name << " kernels.\n"
     << llvm::sys::getHostCPUName() << ", "
     << std::thread::hardware_concurrency() << " CPUs; results over "
     << (streamingBytes >> 20) << " MB are streamed (marked s).\n"
     << "Times are medians, quotients medians of rounds in which all took "
        "turns.\n\n"
     << "case                        ours us    hand us   ours/hand      GB/s  "
        "of a copy\n";
}

void norm_bench::printLine(llvm::raw_ostream &os, const Measurement &result) {
  os << llvm::format("%-22s %c %10.2f %10.2f %10.2f%s %9.1f %10.2f\n",
                     result.one.name().c_str(), result.streaming ? 's' : ' ',
                     result.seconds * 1e6, result.handSeconds * 1e6,
                     result.timeByHand,
                     result.timeByHand > mostTimeByHand ? " !" : "  ",
                     gigabytesPerSecond(result), result.bandwidthByCopy);
}

void norm_bench::printSummary(llvm::raw_ostream &os,
                              const std::vector<Measurement> &results) {
  double logarithms = 0;
  for (const Measurement &result : results)
    logarithms += std::log(result.timeByHand);
  auto good = llvm::count_if(results, [](const Measurement &result) {
    return result.timeByHand <= mostTimeByHand;
  });
  os << llvm::format("\n%d of %d cases take at most %.2f of the hand-written "
                     "kernel's time; geometric mean %.2f\n",
                     static_cast<int>(good), static_cast<int>(results.size()),
                     mostTimeByHand, std::exp(logarithms / results.size()));
}

void norm_bench::printJSON(llvm::raw_ostream &os,
                           const std::vector<Measurement> &results) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("cpu", llvm::sys::getHostCPUName());
    json.attribute("hand_written", getHandWritten().name);
    json.attributeArray("cases", [&] {
      for (const Measurement &result : results)
        json.object([&] {
          json.attribute("case", result.one.name());
          json.attribute("seconds", result.seconds);
          json.attribute("hand_seconds", result.handSeconds);
          json.attribute("copy_seconds", result.copySeconds);
          json.attribute("time_by_hand", result.timeByHand);
          json.attribute("bandwidth_by_copy", result.bandwidthByCopy);
          json.attribute("streaming", result.streaming);
        });
    });
  });
  os << "\n";
}

//===- Measure.cpp - check and time one case ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Measure.h"
#include "Reference.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <chrono>
#include <functional>

using namespace norm_bench;

namespace {
using Contender = std::function<void()>;
using Clock = std::chrono::steady_clock;
} // namespace

static double secondsOf(const Contender &run, int64_t calls) {
  auto begin = Clock::now();
  for (int64_t call = 0; call < calls; ++call)
    run();
  return std::chrono::duration<double>(Clock::now() - begin).count() / calls;
}

static double medianOf(std::vector<double> values) {
  auto middle = values.begin() + values.size() / 2;
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// The seconds of each contender in each round. The order changes from round to
/// round: none always runs in the cache that the same other one left.
static std::vector<std::vector<double>>
takeTurns(const std::vector<Contender> &contenders, bool quick) {
  constexpr double turn = 1e-3;
  double once = 0;
  for (const Contender &run : contenders)
    once = std::max({once, secondsOf(run, 1), secondsOf(run, 1)});
  auto calls = std::max<int64_t>(1, turn / once);
  int rounds = once > turn ? (quick ? 15 : 41) : (quick ? 25 : 101);

  std::vector<std::vector<double>> seconds(contenders.size());
  for (int round = 0; round < rounds; ++round)
    for (size_t i = 0; i < contenders.size(); ++i) {
      size_t next = (i + round) % contenders.size();
      secondsOf(contenders[next], 1);
      seconds[next].push_back(secondsOf(contenders[next], calls));
    }
  return seconds;
}

llvm::Expected<Measurement> norm_bench::measure(const Case &one,
                                                Kernels::Function function,
                                                int64_t streamingBytes,
                                                bool quick) {
  Data data(one);
  Buffers buffers = data.getBuffers();
  Arguments arguments(one, buffers);
  bool streaming = one.writtenBytes() > streamingBytes;
  auto ours = [&] { arguments.call(function); };
  auto byHand = [&] { runHandWritten(one, buffers, streaming); };

  for (auto [name, run] : {std::pair<const char *, Contender>{"ours", ours},
                           {"hand-written", byHand}}) {
    data.clearResults();
    run();
    if (double error = data.getError(); !(error <= 1.0))
      return llvm::createStringError(llvm::formatv(
          "{0}, {1}: the error is {2} times what rounding explains", one.name(),
          name, error));
  }

  // As many bytes as the program moves.
  auto copy = [&] {
    runCopy(data.copyTarget(), data.copySource(), one.writtenBytes(),
            streaming);
  };
  auto seconds = takeTurns({ours, byHand, copy}, quick);
  std::vector<double> byHandRatios, byCopyRatios;
  for (size_t round = 0; round < seconds[0].size(); ++round) {
    byHandRatios.push_back(seconds[0][round] / seconds[1][round]);
    byCopyRatios.push_back(seconds[2][round] / seconds[0][round]);
  }
  return Measurement{one,
                     medianOf(seconds[0]),
                     medianOf(seconds[1]),
                     medianOf(seconds[2]),
                     medianOf(byHandRatios),
                     medianOf(byCopyRatios),
                     streaming};
}

//===- Measure.h - check and time one case ----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs our kernel, the hand-written one and a copy in turn, many short rounds,
// and compares them round by round, so that what else the machine does meets
// all of them.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_MEASURE_H
#define NORM_BENCH_MEASURE_H

#include "Kernels.h"

namespace norm_bench {

struct Measurement {
  Case one;
  /// Medians over the rounds.
  double seconds, handSeconds, copySeconds;
  /// The medians of the quotients of each round: our time by the hand-written
  /// one's, and our bandwidth by that of a copy of as many bytes.
  double timeByHand, bandwidthByCopy;
  bool streaming;
};

/// Fails where a result is not what f64 arithmetic says, rounded.
llvm::Expected<Measurement> measure(const Case &one, Kernels::Function function,
                                    int64_t streamingBytes, bool quick);

} // namespace norm_bench

#endif // NORM_BENCH_MEASURE_H

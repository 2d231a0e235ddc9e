//===- ScheduleTable.h - the numbers of schedules ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From which sizes on a row program runs in which way, each number with what it
// was measured by. What depends on the target is in CPUTarget.h. They are the
// defaults of --norm-lower-rows, so another number is one option away.
//
// Measured on two cores of a virtual AMD EPYC (Zen 5, AVX-512), as the time by
// that of the hand-written kernel of bench/ or by that of the other choice.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CPU_SCHEDULETABLE_H
#define NORM_CPU_SCHEDULETABLE_H

#include <cstdint>

namespace mlir::norm::schedule {

/// The most vectors of an iteration, which are the accumulators of a sum.
///   1x4096 rms f32   3: 1.15   4: 0.88   6: 0.84   8: 0.73   12: 0.72
///   1x768 ln f32     3: 1.18   4: 1.08   6: 1.05   8: 1.04   12: 1.14
///   64x16384         no difference from 4 on
inline constexpr int64_t unroll = 8;

/// The elements up to which one thread runs all rows: waking a second one takes
/// about 2 microseconds, as long as 32768 elements.
///   rows of 32768 elements, f32 ln: one thread 3 us, two 3 us
inline constexpr int64_t parallelElements = 32768;

/// The elements from which a row is shared by all threads, where there are few.
///   one row, f32 ln   65536: 8 -> 4 us   262144: 47 -> 25 us
///                     10^6: 204 -> 107 us   10^7: 4.6 -> 3.5 ms
inline constexpr int64_t splitElements = 65536;
/// The most rows that are. More rows than threads are shared by whole rows; the
/// number of threads must not decide, or else results would depend on it.
inline constexpr int64_t splitRows = 8;
/// The least elements of a part of a shared row; 8192 and 65536 take as long.
inline constexpr int64_t partElements = 16384;

/// How far ahead the rows to come are fetched while results are streamed.
///   4096x4096 f32    rms 0.7   ln 0.85   add+rms 0.95 of the time without
///   results that are not streamed: no gain
inline constexpr int64_t prefetchElements = 2048;

} // namespace mlir::norm::schedule

#endif // NORM_CPU_SCHEDULETABLE_H

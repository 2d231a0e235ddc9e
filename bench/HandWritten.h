//===- HandWritten.h - kernels written by hand ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What generated code is measured against: the same programs in intrinsics and
// OpenMP, chosen by what the CPU has.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_HANDWRITTEN_H
#define NORM_BENCH_HANDWRITTEN_H

#include "Cases.h"

namespace norm_bench {

/// The buffers of a case, row-major and aligned to 64 bytes; columns are a
/// multiple of 64. Those that a program does not have are null.
struct Buffers {
  const void *x, *residual, *scale, *bias;
  void *y, *sum;
};

inline constexpr float epsilon = 1e-6f;

/// A program for the rows [begin, end), its stores through the caches or past
/// them.
using RowsFunction = void (*)(const Buffers &, int64_t begin, int64_t end,
                              int64_t columns, bool streaming);

/// The functions of one instruction set.
struct HandWritten {
  const char *name;
  RowsFunction functions[3][2];
  /// Copies 64 byte blocks.
  void (*copy)(void *to, const void *from, int64_t bytes, bool streaming);
};

/// The best one for this machine, with vectors of no more than `bytes` if those
/// were limited before.
const HandWritten &getHandWritten();
void limitVectors(int64_t bytes);
const HandWritten *getHandWrittenAVX512();
const HandWritten *getHandWrittenAVX2();
const HandWritten *getHandWrittenPortable();

/// All rows, in parallel where that pays.
void runHandWritten(const Case &, const Buffers &, bool streaming);
void runCopy(void *to, const void *from, int64_t bytes, bool streaming);

} // namespace norm_bench

#endif // NORM_BENCH_HANDWRITTEN_H

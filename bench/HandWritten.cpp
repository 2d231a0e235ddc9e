//===- HandWritten.cpp - kernels written by hand --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HandWritten.h"
#include <algorithm>
#include <utility>

using namespace norm_bench;

/// Up to here waking the threads takes longer than the work.
static constexpr int64_t serialElements = 32768;

static int64_t mostVectorBytes = 64;

void norm_bench::limitVectors(int64_t bytes) { mostVectorBytes = bytes; }

const HandWritten &norm_bench::getHandWritten() {
  static const HandWritten &best = []() -> const HandWritten & {
    for (auto [bytes, one] : {std::pair(64, getHandWrittenAVX512()),
                              std::pair(32, getHandWrittenAVX2())})
      if (one && bytes <= mostVectorBytes)
        return *one;
    return *getHandWrittenPortable();
  }();
  return best;
}

void norm_bench::runHandWritten(const Case &one, const Buffers &buffers,
                                bool streaming) {
  RowsFunction rows = getHandWritten().functions[static_cast<int>(one.program)]
                                                [static_cast<int>(one.element)];
  if (one.elements() <= serialElements)
    return rows(buffers, 0, one.rows, one.columns, streaming);
#pragma omp parallel for
  for (int64_t row = 0; row < one.rows; ++row)
    rows(buffers, row, row + 1, one.columns, streaming);
}

void norm_bench::runCopy(void *to, const void *from, int64_t bytes,
                         bool streaming) {
  auto copy = getHandWritten().copy;
  if (bytes <= 4 * serialElements)
    return copy(to, from, bytes, streaming);
  constexpr int64_t block = 16384;
#pragma omp parallel for
  for (int64_t begin = 0; begin < bytes; begin += block)
    copy(static_cast<char *>(to) + begin,
         static_cast<const char *>(from) + begin,
         std::min(block, bytes - begin), streaming);
}

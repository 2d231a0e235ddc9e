//===- Reference.h - data, and what the results must be ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The buffers of a case, filled with numbers, and the check of its results
// against f64 arithmetic.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_REFERENCE_H
#define NORM_BENCH_REFERENCE_H

#include "HandWritten.h"
#include <memory>

namespace norm_bench {

class Data {
public:
  explicit Data(const Case &one);

  Buffers getBuffers() const;
  void clearResults();
  /// The largest error of the results, in units of what rounding may cause; of
  /// some rows where there are many.
  double getError() const;

  /// Two disjoint ranges of writtenBytes() each: the inputs, the results.
  const void *copySource() const { return inputs.get(); }
  void *copyTarget() const { return results.get(); }

private:
  using Memory = std::unique_ptr<char, void (*)(void *)>;
  static Memory allocate(int64_t bytes);
  double read(const char *base, int64_t index) const;
  void write(char *base, int64_t index, double value);

  Case one;
  /// x and the residual, y and the sum: one after the other.
  Memory inputs, results, parameters;
};

} // namespace norm_bench

#endif // NORM_BENCH_REFERENCE_H

//===- HandWrittenRows.h - the programs over any vectors --------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The three programs, written once over a vector type that each instruction set
// brings. What is stored as bf16 is rounded to it by V::round before it is
// used.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_HANDWRITTENROWS_H
#define NORM_BENCH_HANDWRITTENROWS_H

#include "HandWritten.h"
#include <cmath>

namespace norm_bench {

struct BF16 {
  uint16_t bits;
};

template <typename V> class Rows {
  using Float = typename V::Float;
  static constexpr int accumulators = 4;

  /// The sum of term(i) over the vectors of a row.
  template <typename Term>
  static float sum(int64_t columns, const Term &accumulate) {
    Float partial[accumulators];
    for (Float &one : partial)
      one = V::set(0.0f);
    for (int64_t i = 0; i < columns; i += accumulators * V::lanes)
      for (int k = 0; k < accumulators; ++k)
        partial[k] = accumulate(partial[k], i + k * V::lanes);
    return V::sum(
        V::add(V::add(partial[0], partial[1]), V::add(partial[2], partial[3])));
  }

  static Float factor(float sumOfSquares, int64_t columns) {
    return V::set(1.0f / std::sqrt(sumOfSquares / columns + epsilon));
  }

  template <typename T, bool streaming>
  static void rms(const T *x, const T *scale, T *y, int64_t columns) {
    Float rstd = factor(sum(columns,
                            [&](Float partial, int64_t i) {
                              Float value = V::load(x + i);
                              return V::fma(value, value, partial);
                            }),
                        columns);
    for (int64_t i = 0; i < columns; i += V::lanes)
      V::template store<streaming>(
          y + i, V::mul(V::mul(V::load(x + i), rstd), V::load(scale + i)));
  }

  template <typename T, bool streaming>
  static void layerNorm(const T *x, const T *scale, const T *bias, T *y,
                        int64_t columns) {
    Float mean = V::set(sum(columns,
                            [&](Float partial, int64_t i) {
                              return V::add(partial, V::load(x + i));
                            }) /
                        columns);
    Float rstd = factor(sum(columns,
                            [&](Float partial, int64_t i) {
                              Float value = V::sub(V::load(x + i), mean);
                              return V::fma(value, value, partial);
                            }),
                        columns);
    for (int64_t i = 0; i < columns; i += V::lanes)
      V::template store<streaming>(
          y + i, V::fma(V::mul(V::sub(V::load(x + i), mean), rstd),
                        V::load(scale + i), V::load(bias + i)));
  }

  /// The sum is read again at once, so only y is streamed.
  template <typename T, bool streaming>
  static void addRMS(const T *x, const T *residual, const T *scale, T *y, T *h,
                     int64_t columns) {
    Float rstd =
        factor(sum(columns,
                   [&](Float partial, int64_t i) {
                     Float value = V::round(
                         V::add(V::load(x + i), V::load(residual + i)), h);
                     V::template store<false>(h + i, value);
                     return V::fma(value, value, partial);
                   }),
               columns);
    for (int64_t i = 0; i < columns; i += V::lanes)
      V::template store<streaming>(
          y + i, V::mul(V::mul(V::load(h + i), rstd), V::load(scale + i)));
  }

  template <Program program, typename T, bool streaming>
  static void runRows(const Buffers &buffers, int64_t begin, int64_t end,
                      int64_t columns) {
    auto *scale = static_cast<const T *>(buffers.scale);
    auto *bias = static_cast<const T *>(buffers.bias);
    for (int64_t row = begin; row < end; ++row) {
      auto *x = static_cast<const T *>(buffers.x) + row * columns;
      auto *residual = static_cast<const T *>(buffers.residual) + row * columns;
      auto *y = static_cast<T *>(buffers.y) + row * columns;
      auto *h = static_cast<T *>(buffers.sum) + row * columns;
      if constexpr (program == Program::RMS)
        rms<T, streaming>(x, scale, y, columns);
      else if constexpr (program == Program::LayerNorm)
        layerNorm<T, streaming>(x, scale, bias, y, columns);
      else
        addRMS<T, streaming>(x, residual, scale, y, h, columns);
    }
  }

  template <Program program, typename T>
  static void run(const Buffers &buffers, int64_t begin, int64_t end,
                  int64_t columns, bool streaming) {
    if (streaming)
      runRows<program, T, true>(buffers, begin, end, columns);
    else
      runRows<program, T, false>(buffers, begin, end, columns);
  }

  static void copy(void *to, const void *from, int64_t bytes, bool streaming) {
    auto *target = static_cast<float *>(to);
    auto *source = static_cast<const float *>(from);
    int64_t count = bytes / sizeof(float);
    if (streaming)
      for (int64_t i = 0; i < count; i += V::lanes)
        V::template store<true>(target + i, V::load(source + i));
    else
      for (int64_t i = 0; i < count; i += V::lanes)
        V::template store<false>(target + i, V::load(source + i));
  }

public:
  static constexpr HandWritten functions(const char *name) {
    return {name,
            {{run<Program::RMS, float>, run<Program::RMS, BF16>},
             {run<Program::LayerNorm, float>, run<Program::LayerNorm, BF16>},
             {run<Program::AddRMS, float>, run<Program::AddRMS, BF16>}},
            copy};
  }
};

} // namespace norm_bench

#endif // NORM_BENCH_HANDWRITTENROWS_H

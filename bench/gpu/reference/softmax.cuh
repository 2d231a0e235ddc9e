//===- softmax.cuh - softmax ------------------------------------*- CUDA
//-*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   y = exp(x - max(x)) / sum(exp(x - max(x)))
//
// A row that does not fit the registers is read twice: each thread keeps the
// largest element so far, and the sum relative to it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_GPU_REFERENCE_SOFTMAX_CUH
#define NORM_BENCH_GPU_REFERENCE_SOFTMAX_CUH

#include "rows.cuh"

namespace reference {

template <typename T> __device__ float maxOf(const Vector<T> &x) {
  float values[Vector<T>::kSize], most = -INFINITY;
  widen(x.values, values);
#pragma unroll
  for (float value : values)
    most = fmaxf(most, value);
  return most;
}

/// The exponentials relative to `most`, and their sum.
template <typename T>
__device__ float exponentials(const Vector<T> &x, float most,
                              float (&values)[Vector<T>::kSize]) {
  float total = 0;
  widen(x.values, values);
#pragma unroll
  for (float &value : values) {
    value = __expf(value - most);
    total += value;
  }
  return total;
}

template <typename Row, typename T>
__device__ void softmax(const T *x, T *y, int64_t rows) {
  __shared__ float shared[2][Row::kWarps];
  int64_t row = Row::row();
  if (row >= rows)
    return;
  x += row * Row::kCols;
  y += row * Row::kCols;

  float most = -INFINITY, total = 0;
  if constexpr (Row::kInRegisters) {
    Vector<T> v[Row::kPerThread];
    float values[Row::kPerThread][Vector<T>::kSize];
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        v[i] = load(x, Row::vector(i));
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        most = fmaxf(most, maxOf(v[i]));
    most = reduceRow<Row>(most, Max(), shared[0]);
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        total += exponentials(v[i], most, values[i]);
    float factor = 1 / reduceRow<Row>(total, Sum(), shared[1]);
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i)) {
#pragma unroll
        for (float &value : values[i])
          value *= factor;
        store(y, Row::vector(i), values[i]);
      }
  } else {
    float values[Vector<T>::kSize];
#pragma unroll 4
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i)) {
        Vector<T> v = load(x, Row::vector(i));
        float before = most;
        most = fmaxf(most, maxOf(v));
        total = total * __expf(before - most) + exponentials(v, most, values);
      }
    float rowMost = reduceRow<Row>(most, Max(), shared[0]);
    total *= __expf(most - rowMost);
    float factor = 1 / reduceRow<Row>(total, Sum(), shared[1]);
#pragma unroll 4
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i)) {
        exponentials(load(x, Row::vector(i)), rowMost, values);
#pragma unroll
        for (float &value : values)
          value *= factor;
        store(y, Row::vector(i), values);
      }
  }
}

} // namespace reference

#endif // NORM_BENCH_GPU_REFERENCE_SOFTMAX_CUH

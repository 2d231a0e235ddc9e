//===- layer_norm.cuh - LayerNorm -------------------------------*- CUDA
//-*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   y = (x - mean(x)) / sqrt(mean((x - mean(x))^2) + 1e-5) * scale + bias
//
// The mean comes first, then the variance around it: two reductions. A row that
// does not fit the registers is read three times.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_GPU_REFERENCE_LAYER_NORM_CUH
#define NORM_BENCH_GPU_REFERENCE_LAYER_NORM_CUH

#include "rows.cuh"

namespace reference {

template <typename T> struct LayerNormArguments {
  const T *x, *scale, *bias;
  T *y;
};

template <typename T> __device__ float sumOf(const Vector<T> &x) {
  float values[Vector<T>::kSize], total = 0;
  widen(x.values, values);
#pragma unroll
  for (float value : values)
    total += value;
  return total;
}

template <typename T>
__device__ float sumOfSquaresAround(const Vector<T> &x, float mean) {
  float values[Vector<T>::kSize], total = 0;
  widen(x.values, values);
#pragma unroll
  for (float value : values)
    total += (value - mean) * (value - mean);
  return total;
}

template <typename T>
__device__ void storeNormalized(T *y, int vector, const Vector<T> &x,
                                const Vector<T> &scale, const Vector<T> &bias,
                                float mean, float factor) {
  float values[Vector<T>::kSize], scales[Vector<T>::kSize],
      biases[Vector<T>::kSize];
  widen(x.values, values);
  widen(scale.values, scales);
  widen(bias.values, biases);
#pragma unroll
  for (int i = 0; i < Vector<T>::kSize; ++i)
    values[i] = (values[i] - mean) * factor * scales[i] + biases[i];
  store(y, vector, values);
}

template <typename Row, typename T>
__device__ void layerNorm(LayerNormArguments<T> a, int64_t rows) {
  __shared__ float shared[2][Row::kWarps];
  constexpr float kEpsilon = 1e-5f;
  int64_t row = Row::row();
  if (row >= rows)
    return;
  const T *x = a.x + row * Row::kCols;
  T *y = a.y + row * Row::kCols;

  float total = 0, squares = 0;
  if constexpr (Row::kInRegisters) {
    Vector<T> v[Row::kPerThread], scale[Row::kPerThread], bias[Row::kPerThread];
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i)) {
        v[i] = load(x, Row::vector(i));
        if constexpr (Row::kEarlyParameters) {
          scale[i] = load(a.scale, Row::vector(i));
          bias[i] = load(a.bias, Row::vector(i));
        }
      }
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        total += sumOf(v[i]);
    float mean = reduceRow<Row>(total, Sum(), shared[0]) / Row::kCols;
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        squares += sumOfSquaresAround(v[i], mean);
    squares = reduceRow<Row>(squares, Sum(), shared[1]);
    float factor = rsqrtf(squares / Row::kCols + kEpsilon);
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i)) {
        if constexpr (!Row::kEarlyParameters) {
          scale[i] = load(a.scale, Row::vector(i));
          bias[i] = load(a.bias, Row::vector(i));
        }
        storeNormalized(y, Row::vector(i), v[i], scale[i], bias[i], mean,
                        factor);
      }
  } else {
#pragma unroll 4
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        total += sumOf(load(x, Row::vector(i)));
    float mean = reduceRow<Row>(total, Sum(), shared[0]) / Row::kCols;
#pragma unroll 4
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        squares += sumOfSquaresAround(load(x, Row::vector(i)), mean);
    squares = reduceRow<Row>(squares, Sum(), shared[1]);
    float factor = rsqrtf(squares / Row::kCols + kEpsilon);
#pragma unroll 4
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        storeNormalized(y, Row::vector(i), load(x, Row::vector(i)),
                        load(a.scale, Row::vector(i)),
                        load(a.bias, Row::vector(i)), mean, factor);
  }
}

} // namespace reference

#endif // NORM_BENCH_GPU_REFERENCE_LAYER_NORM_CUH

//===- rms_norm.cuh - RMSNorm, with a residual and fp8 ----------*- CUDA
//-*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   h = x + residual, rounded to T       (sum = h; without a residual h = x)
//   y = h / sqrt(mean(h^2) + 1e-6) * scale     (* 1 / y_scale, limited, in fp8)
//
// A row is read and written once where it fits the registers; otherwise h is
// read a second time.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_GPU_REFERENCE_RMS_NORM_CUH
#define NORM_BENCH_GPU_REFERENCE_RMS_NORM_CUH

#include "rows.cuh"

namespace reference {

/// `residual` and `sum` are null together, `yScale` where y is not quantized.
template <typename T, typename Y> struct RMSNormArguments {
  const T *x, *residual, *scale;
  const float *yScale;
  Y *y;
  T *sum;
};

/// x, or x + residual, rounded and stored.
template <bool HasResidual, typename T>
__device__ Vector<T> loadSum(const T *x, const T *residual, T *sum,
                             int vector) {
  Vector<T> h = load(x, vector);
  if constexpr (HasResidual) {
    Vector<T> r = load(residual, vector);
    float values[Vector<T>::kSize], others[Vector<T>::kSize];
    widen(h.values, values);
    widen(r.values, others);
#pragma unroll
    for (int i = 0; i < Vector<T>::kSize; ++i)
      values[i] += others[i];
    narrow(values, h.values);
    reinterpret_cast<Vector<T> *>(sum)[vector] = h;
  }
  return h;
}

template <typename T> __device__ float sumOfSquares(const Vector<T> &h) {
  float values[Vector<T>::kSize], total = 0;
  widen(h.values, values);
#pragma unroll
  for (float value : values)
    total += value * value;
  return total;
}

template <typename T, typename Y>
__device__ void storeNormalized(Y *y, int vector, const Vector<T> &h,
                                const Vector<T> &scale, float factor,
                                float quantize) {
  float values[Vector<T>::kSize], scales[Vector<T>::kSize];
  widen(h.values, values);
  widen(scale.values, scales);
#pragma unroll
  for (int i = 0; i < Vector<T>::kSize; ++i)
    values[i] = values[i] * factor * scales[i] * quantize;
  store(y, vector, values);
}

template <typename Row, bool HasResidual, typename T, typename Y>
__device__ void rmsNorm(RMSNormArguments<T, Y> a, int64_t rows) {
  __shared__ float shared[Row::kWarps];
  constexpr float kEpsilon = 1e-6f;
  int64_t row = Row::row();
  if (row >= rows)
    return;
  const T *x = a.x + row * Row::kCols;
  const T *residual = HasResidual ? a.residual + row * Row::kCols : nullptr;
  T *sum = HasResidual ? a.sum + row * Row::kCols : nullptr;
  Y *y = a.y + row * Row::kCols;
  float quantize = a.yScale ? 1 / *a.yScale : 1;

  float total = 0;
  if constexpr (Row::kInRegisters) {
    Vector<T> h[Row::kPerThread], scale[Row::kPerThread];
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i)) {
        h[i] = loadSum<HasResidual>(x, residual, sum, Row::vector(i));
        if constexpr (Row::kEarlyParameters)
          scale[i] = load(a.scale, Row::vector(i));
      }
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        total += sumOfSquares(h[i]);
    total = reduceRow<Row>(total, Sum(), shared);
    float factor = rsqrtf(total / Row::kCols + kEpsilon);
#pragma unroll
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i)) {
        if constexpr (!Row::kEarlyParameters)
          scale[i] = load(a.scale, Row::vector(i));
        storeNormalized(y, Row::vector(i), h[i], scale[i], factor, quantize);
      }
  } else {
#pragma unroll 4
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        total += sumOfSquares(
            loadSum<HasResidual>(x, residual, sum, Row::vector(i)));
    total = reduceRow<Row>(total, Sum(), shared);
    float factor = rsqrtf(total / Row::kCols + kEpsilon);
#pragma unroll 4
    for (int i = 0; i < Row::kPerThread; ++i)
      if (Row::exists(i))
        storeNormalized(y, Row::vector(i),
                        load(HasResidual ? sum : x, Row::vector(i)),
                        load(a.scale, Row::vector(i)), factor, quantize);
  }
}

} // namespace reference

#endif // NORM_BENCH_GPU_REFERENCE_RMS_NORM_CUH

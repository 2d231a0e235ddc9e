//===- rows.cuh - threads of a row, and their reductions --------*- CUDA
//-*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which row and which of its vectors a thread has, and values that all threads
// of a row agree on.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_GPU_REFERENCE_ROWS_CUH
#define NORM_BENCH_GPU_REFERENCE_ROWS_CUH

#include "vectors.cuh"
#include <cstdint>

namespace reference {

/// Rows of Cols elements of T. Threads have one row: a part of a warp, or whole
/// warps that are a block. A block has Rows rows.
template <typename T, int Cols, int Threads, int Rows> struct RowsOf {
  static constexpr int kCols = Cols, kThreads = Threads;
  static constexpr int kVector = Vector<T>::kSize;
  static constexpr int kVectors = Cols / kVector;
  /// Vectors of a thread; all but the last exist for each of them.
  static constexpr int kPerThread = (kVectors + Threads - 1) / Threads;
  static constexpr int kWarps = (Threads + 31) / 32;
  /// A row of up to 64 registers stays there between the reductions.
  static constexpr bool kInRegisters =
      kPerThread <= 16 && kPerThread * Threads <= 4096;
  /// Parameters are loaded before the reduction where registers are left.
  static constexpr bool kEarlyParameters = kInRegisters && kPerThread <= 4;

  static_assert(Cols % kVector == 0, "rows are whole vectors");
  static_assert(Threads <= 32 ? 32 % Threads == 0
                              : Threads % 32 == 0 && Rows == 1,
                "a row has a part of a warp, or a block of whole warps");

  static __device__ int64_t row() {
    return int64_t(blockIdx.x) * Rows + threadIdx.x / Threads;
  }
  static __device__ int thread() { return threadIdx.x % Threads; }
  /// The number in the row of the thread's vector `i`.
  static __device__ int vector(int i) { return i * Threads + thread(); }
  static __device__ bool exists(int i) {
    return kVectors % Threads == 0 || i + 1 < kPerThread ||
           vector(i) < kVectors;
  }
};

struct Sum {
  static constexpr float kIdentity = 0;
  __device__ float operator()(float a, float b) const { return a + b; }
};
struct Max {
  static constexpr float kIdentity = -INFINITY;
  __device__ float operator()(float a, float b) const { return fmaxf(a, b); }
};

/// Over the `Lanes` neighbours of a warp, which others may have left.
template <int Lanes, typename Combine>
__device__ float reduceLanes(float value, Combine combine) {
  unsigned mask = 0xffffffffu;
  if constexpr (Lanes < 32)
    mask = ((1u << Lanes) - 1) << (threadIdx.x % 32 / Lanes * Lanes);
#pragma unroll
  for (int offset = Lanes / 2; offset > 0; offset /= 2)
    value = combine(value, __shfl_xor_sync(mask, value, offset));
  return value;
}

/// Over the threads of a row; all of them get the result. One barrier for more
/// than a warp, so each call site has shared memory of its own.
template <typename Row, typename Combine>
__device__ float reduceRow(float value, Combine combine, float *shared) {
  if constexpr (Row::kThreads <= 32) {
    return reduceLanes<Row::kThreads>(value, combine);
  } else {
    value = reduceLanes<32>(value, combine);
    int lane = threadIdx.x % 32;
    if (lane == 0)
      shared[threadIdx.x / 32] = value;
    __syncthreads();
    // Each warp for itself, which saves the second barrier.
    constexpr int kLanes = Row::kWarps <= 2    ? 2
                           : Row::kWarps <= 4  ? 4
                           : Row::kWarps <= 8  ? 8
                           : Row::kWarps <= 16 ? 16
                                               : 32;
    value = lane % kLanes < Row::kWarps ? shared[lane % kLanes]
                                        : Combine::kIdentity;
    return reduceLanes<kLanes>(value, combine);
  }
}

} // namespace reference

#endif // NORM_BENCH_GPU_REFERENCE_ROWS_CUH

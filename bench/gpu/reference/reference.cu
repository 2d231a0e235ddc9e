//===- reference.cu - kernels that ours are compared with -------*- CUDA
//-*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What one would write by hand: a kernel for each way to hold a row, 128-bit
// accesses, one barrier for each reduction, statistics in f32. KERNELS is a
// file with a line for each kernel that is wanted,
//
//   OP(name, T, columns, threads of a row, rows of a block)
//
// of which bench/gpu/reference.py has the table. Rows are contiguous and begin
// at multiples of 16 bytes; a grid has a block for each so many rows.
//
//===----------------------------------------------------------------------===//

#include "layer_norm.cuh"
#include "rms_norm.cuh"
#include "softmax.cuh"

using namespace reference;

#define KERNEL(name, threads, rowsOfBlock)                                     \
  extern "C" __global__ __launch_bounds__((threads) * (rowsOfBlock)) void name

#define RMS_NORM(name, T, cols, threads, rowsOfBlock)                          \
  KERNEL(name, threads, rowsOfBlock)                                           \
  (const T *__restrict__ x, const T *__restrict__ scale, T *__restrict__ y,    \
   int64_t rows) {                                                             \
    rmsNorm<RowsOf<T, cols, threads, rowsOfBlock>, false, T, T>(               \
        {x, nullptr, scale, nullptr, y, nullptr}, rows);                       \
  }

#define ADD_RMS_NORM(name, T, cols, threads, rowsOfBlock)                      \
  KERNEL(name, threads, rowsOfBlock)                                           \
  (const T *__restrict__ x, const T *__restrict__ residual,                    \
   const T *__restrict__ scale, T *__restrict__ y, T *__restrict__ sum,        \
   int64_t rows) {                                                             \
    rmsNorm<RowsOf<T, cols, threads, rowsOfBlock>, true, T, T>(                \
        {x, residual, scale, nullptr, y, sum}, rows);                          \
  }

#define RMS_NORM_FP8(name, T, cols, threads, rowsOfBlock)                      \
  KERNEL(name, threads, rowsOfBlock)                                           \
  (const T *__restrict__ x, const T *__restrict__ scale,                       \
   const float *__restrict__ yScale, __nv_fp8_e4m3 *__restrict__ y,            \
   int64_t rows) {                                                             \
    rmsNorm<RowsOf<T, cols, threads, rowsOfBlock>, false, T, __nv_fp8_e4m3>(   \
        {x, nullptr, scale, yScale, y, nullptr}, rows);                        \
  }

#define ADD_RMS_NORM_FP8(name, T, cols, threads, rowsOfBlock)                  \
  KERNEL(name, threads, rowsOfBlock)                                           \
  (const T *__restrict__ x, const T *__restrict__ residual,                    \
   const T *__restrict__ scale, const float *__restrict__ yScale,              \
   __nv_fp8_e4m3 *__restrict__ y, T *__restrict__ sum, int64_t rows) {         \
    rmsNorm<RowsOf<T, cols, threads, rowsOfBlock>, true, T, __nv_fp8_e4m3>(    \
        {x, residual, scale, yScale, y, sum}, rows);                           \
  }

#define LAYER_NORM(name, T, cols, threads, rowsOfBlock)                        \
  KERNEL(name, threads, rowsOfBlock)                                           \
  (const T *__restrict__ x, const T *__restrict__ scale,                       \
   const T *__restrict__ bias, T *__restrict__ y, int64_t rows) {              \
    layerNorm<RowsOf<T, cols, threads, rowsOfBlock>, T>({x, scale, bias, y},   \
                                                        rows);                 \
  }

#define SOFTMAX(name, T, cols, threads, rowsOfBlock)                           \
  KERNEL(name, threads, rowsOfBlock)                                           \
  (const T *__restrict__ x, T *__restrict__ y, int64_t rows) {                 \
    softmax<RowsOf<T, cols, threads, rowsOfBlock>, T>(x, y, rows);             \
  }

#include KERNELS

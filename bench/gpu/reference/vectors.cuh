//===- vectors.cuh - 16 bytes of a row --------------------------*- CUDA
//-*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Elements in memory (float, __half, __nv_bfloat16; fp8 as a result) and the
// floats that are computed with.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_GPU_REFERENCE_VECTORS_CUH
#define NORM_BENCH_GPU_REFERENCE_VECTORS_CUH

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>

namespace reference {

/// As many elements of T as one access of 128 bits has.
template <typename T> struct alignas(16) Vector {
  static constexpr int kSize = 16 / sizeof(T);
  T values[kSize];
};

/// The same number of elements of another, narrower type.
template <typename T, int Size> struct alignas(Size * sizeof(T)) Elements {
  T values[Size];
};

template <typename T> __device__ Vector<T> load(const T *row, int vector) {
  return reinterpret_cast<const Vector<T> *>(row)[vector];
}

template <typename T, int Size>
__device__ void widen(const T (&from)[Size], float (&to)[Size]) {
#pragma unroll
  for (int i = 0; i < Size; ++i)
    to[i] = static_cast<float>(from[i]);
}

template <int Size>
__device__ void narrow(const float (&from)[Size], float (&to)[Size]) {
#pragma unroll
  for (int i = 0; i < Size; ++i)
    to[i] = from[i];
}
// The instructions convert two at a time.
template <int Size>
__device__ void narrow(const float (&from)[Size], __half (&to)[Size]) {
#pragma unroll
  for (int i = 0; i < Size; i += 2)
    reinterpret_cast<__half2 &>(to[i]) =
        __floats2half2_rn(from[i], from[i + 1]);
}
template <int Size>
__device__ void narrow(const float (&from)[Size], __nv_bfloat16 (&to)[Size]) {
#pragma unroll
  for (int i = 0; i < Size; i += 2)
    reinterpret_cast<__nv_bfloat162 &>(to[i]) =
        __floats2bfloat162_rn(from[i], from[i + 1]);
}
/// Limited to the largest finite number.
template <int Size>
__device__ void narrow(const float (&from)[Size], __nv_fp8_e4m3 (&to)[Size]) {
#pragma unroll
  for (int i = 0; i < Size; i += 2)
    reinterpret_cast<__nv_fp8x2_storage_t &>(to[i]) = __nv_cvt_float2_to_fp8x2(
        make_float2(from[i], from[i + 1]), __NV_SATFINITE, __NV_E4M3);
}

/// Stores vector number `vector` of a row, rounded to T.
template <typename T, int Size>
__device__ void store(T *row, int vector, const float (&values)[Size]) {
  Elements<T, Size> rounded;
  narrow(values, rounded.values);
  reinterpret_cast<Elements<T, Size> *>(row)[vector] = rounded;
}

} // namespace reference

#endif // NORM_BENCH_GPU_REFERENCE_VECTORS_CUH

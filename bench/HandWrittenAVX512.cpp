//===- HandWrittenAVX512.cpp - kernels for AVX-512 ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HandWrittenRows.h"

#if defined(__AVX512F__) && defined(__AVX512BF16__)
#include <immintrin.h>

using namespace norm_bench;

namespace {
struct AVX512 {
  using Float = __m512;
  static constexpr int lanes = 16;

  static Float set(float value) { return _mm512_set1_ps(value); }
  static Float add(Float a, Float b) { return _mm512_add_ps(a, b); }
  static Float sub(Float a, Float b) { return _mm512_sub_ps(a, b); }
  static Float mul(Float a, Float b) { return _mm512_mul_ps(a, b); }
  static Float fma(Float a, Float b, Float c) {
    return _mm512_fmadd_ps(a, b, c);
  }
  static float sum(Float a) { return _mm512_reduce_add_ps(a); }

  static Float load(const float *from) { return _mm512_loadu_ps(from); }
  static Float load(const BF16 *from) {
    return widen(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(from)));
  }
  static Float widen(__m256i bits) {
    return _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16));
  }
  static Float round(Float value, const float *) { return value; }
  static Float round(Float value, const BF16 *) {
    return widen((__m256i)_mm512_cvtneps_pbh(value));
  }
  template <bool streaming> static void store(float *to, Float value) {
    if (streaming)
      _mm512_stream_ps(to, value);
    else
      _mm512_storeu_ps(to, value);
  }
  template <bool streaming> static void store(BF16 *to, Float value) {
    __m256i bits = (__m256i)_mm512_cvtneps_pbh(value);
    if (streaming)
      _mm256_stream_si256(reinterpret_cast<__m256i *>(to), bits);
    else
      _mm256_storeu_si256(reinterpret_cast<__m256i *>(to), bits);
  }
};
} // namespace

const HandWritten *norm_bench::getHandWrittenAVX512() {
  static constexpr HandWritten functions = Rows<AVX512>::functions("AVX-512");
  bool here = __builtin_cpu_supports("avx512f") &&
              __builtin_cpu_supports("avx512vl") &&
              __builtin_cpu_supports("avx512bw") &&
              __builtin_cpu_supports("avx512bf16");
  return here ? &functions : nullptr;
}
#else
const norm_bench::HandWritten *norm_bench::getHandWrittenAVX512() {
  return nullptr;
}
#endif

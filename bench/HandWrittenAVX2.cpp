//===- HandWrittenAVX2.cpp - kernels for AVX2 -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HandWrittenRows.h"

#if defined(__AVX2__) && defined(__FMA__)
#include <immintrin.h>

using namespace norm_bench;

namespace {
struct AVX2 {
  using Float = __m256;
  static constexpr int lanes = 8;

  static Float set(float value) { return _mm256_set1_ps(value); }
  static Float add(Float a, Float b) { return _mm256_add_ps(a, b); }
  static Float sub(Float a, Float b) { return _mm256_sub_ps(a, b); }
  static Float mul(Float a, Float b) { return _mm256_mul_ps(a, b); }
  static Float fma(Float a, Float b, Float c) {
    return _mm256_fmadd_ps(a, b, c);
  }
  static float sum(Float a) {
    __m128 half =
        _mm_add_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
  }

  static Float load(const float *from) { return _mm256_loadu_ps(from); }
  static Float load(const BF16 *from) {
    __m128i bits = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    return _mm256_castsi256_ps(
        _mm256_slli_epi32(_mm256_cvtepu16_epi32(bits), 16));
  }
  template <bool streaming> static void store(float *to, Float value) {
    if (streaming)
      _mm256_stream_ps(to, value);
    else
      _mm256_storeu_ps(to, value);
  }
  /// The bits of bf16 in the upper halves: to nearest, ties to even, NaN kept.
  static __m256i roundBits(Float value) {
    __m256i bits = _mm256_castps_si256(value);
    __m256i odd =
        _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
    __m256i rounded = _mm256_add_epi32(
        bits, _mm256_add_epi32(odd, _mm256_set1_epi32(0x7fff)));
    __m256i nan =
        _mm256_castps_si256(_mm256_cmp_ps(value, value, _CMP_UNORD_Q));
    return _mm256_blendv_epi8(rounded, _mm256_set1_epi32(0x7fc00000), nan);
  }
  static Float round(Float value, const float *) { return value; }
  static Float round(Float value, const BF16 *) {
    return _mm256_castsi256_ps(
        _mm256_and_si256(roundBits(value), _mm256_set1_epi32(0xffff0000)));
  }
  template <bool streaming> static void store(BF16 *to, Float value) {
    __m256i high = _mm256_srli_epi32(roundBits(value), 16);
    __m128i packed = _mm_packus_epi32(_mm256_castsi256_si128(high),
                                      _mm256_extracti128_si256(high, 1));
    if (streaming)
      _mm_stream_si128(reinterpret_cast<__m128i *>(to), packed);
    else
      _mm_storeu_si128(reinterpret_cast<__m128i *>(to), packed);
  }
};
} // namespace

const HandWritten *norm_bench::getHandWrittenAVX2() {
  static constexpr HandWritten functions = Rows<AVX2>::functions("AVX2");
  bool here = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  return here ? &functions : nullptr;
}
#else
const norm_bench::HandWritten *norm_bench::getHandWrittenAVX2() {
  return nullptr;
}
#endif

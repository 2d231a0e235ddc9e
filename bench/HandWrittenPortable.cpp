//===- HandWrittenPortable.cpp - kernels for any CPU ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HandWrittenRows.h"
#include <cstring>

using namespace norm_bench;

namespace {
/// 16 byte vectors, which the compiler knows on every target. A store is never
/// streamed.
struct Portable {
  using Float = float __attribute__((vector_size(16)));
  static constexpr int lanes = 4;

  static Float set(float value) { return Float{value, value, value, value}; }
  static Float add(Float a, Float b) { return a + b; }
  static Float sub(Float a, Float b) { return a - b; }
  static Float mul(Float a, Float b) { return a * b; }
  static Float fma(Float a, Float b, Float c) { return a * b + c; }
  static float sum(Float a) { return (a[0] + a[1]) + (a[2] + a[3]); }

  static Float load(const float *from) {
    Float value;
    std::memcpy(&value, from, sizeof(value));
    return value;
  }
  static Float load(const BF16 *from) {
    uint32_t bits[lanes];
    for (int i = 0; i < lanes; ++i)
      bits[i] = uint32_t(from[i].bits) << 16;
    Float value;
    std::memcpy(&value, bits, sizeof(value));
    return value;
  }
  template <bool streaming> static void store(float *to, Float value) {
    std::memcpy(to, &value, sizeof(value));
  }
  template <bool streaming> static void store(BF16 *to, Float value) {
    uint32_t bits[lanes];
    std::memcpy(bits, &value, sizeof(value));
    for (int i = 0; i < lanes; ++i)
      to[i].bits = value[i] == value[i]
                       ? (bits[i] + 0x7fff + ((bits[i] >> 16) & 1)) >> 16
                       : 0x7fc0;
  }
  static Float round(Float value, const float *) { return value; }
  static Float round(Float value, const BF16 *) {
    BF16 rounded[lanes];
    store<false>(rounded, value);
    return load(rounded);
  }
};
} // namespace

const HandWritten *norm_bench::getHandWrittenPortable() {
  static constexpr HandWritten functions =
      Rows<Portable>::functions("portable");
  return &functions;
}

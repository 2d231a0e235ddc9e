//===- Reference.cpp - data, and what the results must be -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reference.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <cstdlib>
#include <cstring>

using namespace norm_bench;

static constexpr int64_t alignment = 64;

Data::Memory Data::allocate(int64_t bytes) {
  auto *memory = static_cast<char *>(
      std::aligned_alloc(alignment, llvm::alignTo(bytes, alignment)));
  if (!memory)
    llvm::report_fatal_error("no memory for the data of a case",
                             /*gen_crash_diag=*/false);
  return Memory(memory, std::free);
}

double Data::read(const char *base, int64_t index) const {
  uint32_t bits = 0;
  if (one.element == Element::F32) {
    std::memcpy(&bits, base + 4 * index, 4);
  } else {
    uint16_t half;
    std::memcpy(&half, base + 2 * index, 2);
    bits = uint32_t(half) << 16;
  }
  float value;
  std::memcpy(&value, &bits, 4);
  return value;
}

/// Exact for f32; drops bits for bf16, which only makes other numbers.
void Data::write(char *base, int64_t index, double value) {
  float rounded = value;
  uint32_t bits;
  std::memcpy(&bits, &rounded, 4);
  if (one.element == Element::F32) {
    std::memcpy(base + 4 * index, &bits, 4);
    return;
  }
  uint16_t half = bits >> 16;
  std::memcpy(base + 2 * index, &half, 2);
}

Data::Data(const Case &one)
    : one(one), inputs(allocate(one.writtenBytes())),
      results(allocate(one.writtenBytes())),
      parameters(allocate(2 * one.columns * one.elementBytes())) {
  uint32_t state = 1;
  auto next = [&] {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) * 0x1p-23 - 1.0;
  };
  for (int64_t i = 0, end = one.writtenBytes() / one.elementBytes(); i < end;
       ++i)
    write(inputs.get(), i, next());
  for (int64_t i = 0; i < 2 * one.columns; ++i)
    write(parameters.get(), i, next());
  clearResults();
}

void Data::clearResults() {
  std::memset(results.get(), 0xff, one.writtenBytes());
}

Buffers Data::getBuffers() const {
  int64_t half = one.elements() * one.elementBytes();
  bool two = one.program == Program::AddRMS;
  return {inputs.get(),     two ? inputs.get() + half : nullptr,
          parameters.get(), parameters.get() + one.columns * one.elementBytes(),
          results.get(),    two ? results.get() + half : nullptr};
}

double Data::getError() const {
  Buffers buffers = getBuffers();
  auto at = [&](const void *base, int64_t index) {
    return read(static_cast<const char *>(base), index);
  };
  // One rounding of the result, and some of f32 on the way.
  double ulp = one.element == Element::F32 ? 0x1p-20 : 0x1p-8;
  double worst = 0;
  auto compare = [&](double got, double expected) {
    double error = std::abs(got - expected) / (ulp * (1 + std::abs(expected)));
    worst = error <= worst ? worst : error;
  };

  std::vector<double> row(one.columns);
  int64_t step = std::max<int64_t>(one.rows / 16, 1);
  for (int64_t r = 0; r < one.rows; r += step) {
    int64_t begin = r * one.columns;
    double mean = 0, square = 0;
    for (int64_t i = 0; i < one.columns; ++i) {
      row[i] = at(buffers.x, begin + i);
      if (one.program == Program::AddRMS) {
        compare(at(buffers.sum, begin + i),
                row[i] + at(buffers.residual, begin + i));
        row[i] = at(buffers.sum, begin + i);
      }
      mean += row[i] / one.columns;
    }
    for (double &value : row) {
      if (one.program == Program::LayerNorm)
        value -= mean;
      square += value * value / one.columns;
    }
    for (int64_t i = 0; i < one.columns; ++i) {
      double expected =
          row[i] / std::sqrt(square + epsilon) * at(buffers.scale, i);
      if (one.program == Program::LayerNorm)
        expected += at(buffers.bias, i);
      compare(at(buffers.y, begin + i), expected);
    }
  }
  return worst;
}

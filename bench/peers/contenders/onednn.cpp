//===- onednn.cpp - the norms by oneDNN -----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a case and its buffers. Leaves: primitives that are executed on them
// as often as is wished, and a loop that does so. Built against the oneDNN of an
// environment by onednn.py.
//
//===----------------------------------------------------------------------===//

#include "dnnl.hpp"
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

using namespace dnnl;

namespace {
struct Step {
  primitive what;
  std::unordered_map<int, memory> arguments;
};

struct Program {
  engine cpu;
  stream queue;
  std::vector<Step> steps;
  /// Scale and bias, which oneDNN 3.2 takes in f32 only.
  std::vector<float> scale, bias;
};
} // namespace

static std::string lastError;

static std::vector<float> toFloats(const void *data, bool bf16, int64_t count) {
  std::vector<float> values(count);
  if (!bf16) {
    std::memcpy(values.data(), data, count * sizeof(float));
    return values;
  }
  for (int64_t i = 0; i < count; ++i) {
    uint32_t bits = uint32_t(static_cast<const uint16_t *>(data)[i]) << 16;
    std::memcpy(&values[i], &bits, sizeof(bits));
  }
  return values;
}

static normalization_flags flagsOf(bool layerNorm) {
  if (layerNorm)
    return normalization_flags::use_scale | normalization_flags::use_shift;
#if DNNL_VERSION_MAJOR > 3 || (DNNL_VERSION_MAJOR == 3 && DNNL_VERSION_MINOR >= 8)
  return normalization_flags::use_scale | normalization_flags::rms_norm;
#else
  throw error(dnnl_unimplemented, "has no RMSNorm in this version");
#endif
}

extern "C" const char *reason() { return lastError.c_str(); }

extern "C" const char *describe() {
  const dnnl_version_t *version = dnnl_version();
  static std::string text = "oneDNN " + std::to_string(version->major) + "." +
                            std::to_string(version->minor) + "." +
                            std::to_string(version->patch);
  return text.c_str();
}

extern "C" void *prepare(const char *name, const char *element, int64_t rows,
                         int64_t columns, float epsilon, void *x, void *r,
                         const void *w, const void *b, void *y, void *h) try {
  bool layerNorm = std::string(name) == "ln";
  bool bf16 = std::string(element) == "bf16";
  engine cpu(engine::kind::cpu, 0);
  auto made = std::make_unique<Program>(Program{cpu, stream(cpu), {}, {}, {}});
  made->scale = toFloats(w, bf16, columns);
  made->bias = toFloats(b, bf16, columns);

  auto type = bf16 ? memory::data_type::bf16 : memory::data_type::f32;
  memory::desc all({rows, columns}, type, memory::format_tag::ab);
  memory::desc row({columns}, memory::data_type::f32, memory::format_tag::a);
  memory source(all, cpu, x);
  if (std::string(name) == "add+rms") {
    memory residual(all, cpu, r), sum(all, cpu, h);
    binary::primitive_desc add(cpu, algorithm::binary_add, all, all, all);
    made->steps.push_back({binary(add),
                           {{DNNL_ARG_SRC_0, source},
                            {DNNL_ARG_SRC_1, residual},
                            {DNNL_ARG_DST, sum}}});
    source = sum;
  }
  layer_normalization_forward::primitive_desc norm(
      cpu, prop_kind::forward_inference, all, all, epsilon, flagsOf(layerNorm));
  std::unordered_map<int, memory> arguments{
      {DNNL_ARG_SRC, source},
      {DNNL_ARG_DST, memory(all, cpu, y)},
      {DNNL_ARG_SCALE, memory(row, cpu, made->scale.data())}};
  if (layerNorm)
    arguments.insert({DNNL_ARG_SHIFT, memory(row, cpu, made->bias.data())});
  made->steps.push_back({layer_normalization_forward(norm), arguments});
  return made.release();
} catch (const error &caught) {
  lastError = caught.message;
  return nullptr;
}

extern "C" void repeat(void *prepared, int64_t calls) {
  auto &program = *static_cast<Program *>(prepared);
  for (int64_t call = 0; call < calls; ++call) {
    for (Step &step : program.steps)
      step.what.execute(program.queue, step.arguments);
    program.queue.wait();
  }
}

extern "C" void destroy(void *prepared) {
  delete static_cast<Program *>(prepared);
}

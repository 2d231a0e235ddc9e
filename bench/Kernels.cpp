//===- Kernels.cpp - our kernels ------------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "norm/Pipelines.h"
#include "norm/Register.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"

using namespace norm_bench;

/// A function that writes its results into buffers that it is given: {0} is its
/// name, {1} the element type, {2} the number of columns.
static const char *textOf(Program program) {
  switch (program) {
  case Program::RMS:
    return R"(
func.func @{0}(%x: tensor<?x{2}x{1}>, %w: tensor<{2}x{1}>,
               %ym: memref<?x{2}x{1}>) {{
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06
      : (tensor<?x{2}x{1}>, tensor<{2}x{1}>) -> tensor<?x{2}x{1}>
  bufferization.materialize_in_destination %y in restrict writable %ym
      : (tensor<?x{2}x{1}>, memref<?x{2}x{1}>) -> ()
  return
}
)";
  case Program::LayerNorm:
    return R"(
func.func @{0}(%x: tensor<?x{2}x{1}>, %w: tensor<{2}x{1}>, %b: tensor<{2}x{1}>,
               %ym: memref<?x{2}x{1}>) {{
  %y = norm.layer_norm %x scale(%w) bias(%b) axes [1] epsilon 1.0e-06
      : (tensor<?x{2}x{1}>, tensor<{2}x{1}>, tensor<{2}x{1}>)
      -> tensor<?x{2}x{1}>
  bufferization.materialize_in_destination %y in restrict writable %ym
      : (tensor<?x{2}x{1}>, memref<?x{2}x{1}>) -> ()
  return
}
)";
  case Program::AddRMS:
    return R"(
func.func @{0}(%x: tensor<?x{2}x{1}>, %r: tensor<?x{2}x{1}>,
               %w: tensor<{2}x{1}>, %ym: memref<?x{2}x{1}>,
               %hm: memref<?x{2}x{1}>) {{
  %y, %h = norm.rms_norm %x residual(%r) scale(%w) axes [1] epsilon 1.0e-06
      with_sum
      : (tensor<?x{2}x{1}>, tensor<?x{2}x{1}>, tensor<{2}x{1}>)
      -> (tensor<?x{2}x{1}>, tensor<?x{2}x{1}>)
  bufferization.materialize_in_destination %y in restrict writable %ym
      : (tensor<?x{2}x{1}>, memref<?x{2}x{1}>) -> ()
  bufferization.materialize_in_destination %h in restrict writable %hm
      : (tensor<?x{2}x{1}>, memref<?x{2}x{1}>) -> ()
  return
}
)";
  }
  llvm_unreachable("all programs have a text");
}

std::string norm_bench::writeModule(const std::vector<Case> &cases) {
  std::string text;
  llvm::StringSet<> written;
  for (const Case &one : cases)
    if (written.insert(one.function()).second)
      text += llvm::formatv(
                  /*Validate=*/false, textOf(one.program), one.function(),
                  one.element == Element::F32 ? "f32" : "bf16", one.columns)
                  .str();
  return text;
}

llvm::Expected<Kernels> Kernels::compile(const std::vector<Case> &cases) {
  mlir::DialectRegistry registry;
  mlir::norm::registerEverything(registry);
  mlir::MLIRContext context(registry);
  auto module =
      mlir::parseSourceString<mlir::ModuleOp>(writeModule(cases), &context);
  mlir::PassManager pm(&context);
  mlir::norm::buildCPUPipeline(pm, mlir::norm::CPUPipelineOptions());
  if (!module || mlir::failed(pm.run(*module)))
    return llvm::createStringError("the kernels cannot be lowered");
  auto engine = mlir::norm::Engine::create(*module);
  if (!engine)
    return engine.takeError();
  Kernels kernels;
  kernels.engine = std::move(*engine);
  return kernels;
}

/// A memref's descriptor: two pointers, an offset, sizes, strides.
void Arguments::add(const void *data, std::vector<int64_t> sizes) {
  auto pointer = reinterpret_cast<int64_t>(data);
  std::vector<int64_t> words = {pointer, pointer, 0};
  words.insert(words.end(), sizes.begin(), sizes.end());
  if (sizes.size() == 2)
    words.push_back(sizes[1]);
  words.push_back(1);
  descriptors.push_back(std::move(words));
}

Arguments::Arguments(const Case &one, const Buffers &buffers) {
  add(buffers.x, {one.rows, one.columns});
  if (one.program == Program::AddRMS)
    add(buffers.residual, {one.rows, one.columns});
  add(buffers.scale, {one.columns});
  if (one.program == Program::LayerNorm)
    add(buffers.bias, {one.columns});
  add(buffers.y, {one.rows, one.columns});
  if (one.program == Program::AddRMS)
    add(buffers.sum, {one.rows, one.columns});
  pointers.reserve(descriptors.size());
  for (std::vector<int64_t> &descriptor : descriptors) {
    pointers.push_back(descriptor.data());
    packed.push_back(&pointers.back());
  }
}

//===- Kernels.cpp - our kernels ------------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "norm/Kernels/BuildKernel.h"
#include "norm/Pipelines.h"
#include "norm/Register.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace norm_bench;

static mlir::norm::KernelSpec getSpec(const Case &one,
                                      mlir::MLIRContext *context) {
  using mlir::norm::KernelOp;
  bool centered = one.program == Program::LayerNorm;
  mlir::Type type = one.element == Element::F32
                        ? mlir::Type(mlir::Float32Type::get(context))
                        : mlir::BFloat16Type::get(context);
  mlir::norm::KernelSpec spec(
      centered ? KernelOp::LayerNorm : KernelOp::RMSNorm, type);
  spec.name = one.function();
  spec.cols = one.columns;
  spec.epsilon = 1e-6;
  if (one.program == Program::AddRMS)
    spec.residual = mlir::norm::Residual::Sum;
  return spec;
}

/// Functions that write their results into buffers that they are given.
static mlir::OwningOpRef<mlir::ModuleOp>
buildModule(mlir::MLIRContext *context, const std::vector<Case> &cases) {
  mlir::OwningOpRef<mlir::ModuleOp> module =
      mlir::ModuleOp::create(mlir::UnknownLoc::get(context));
  llvm::StringSet<> written;
  for (const Case &one : cases) {
    if (!written.insert(one.function()).second)
      continue;
    auto kernel = llvm::cantFail(
        mlir::norm::buildKernelModule(context, getSpec(one, context)));
    module->push_back(kernel->lookupSymbol(one.function())->clone());
  }
  return module;
}

std::string norm_bench::writeModule(const std::vector<Case> &cases) {
  mlir::MLIRContext context;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << *buildModule(&context, cases) << "\n";
  return text;
}

llvm::Expected<Kernels> Kernels::compile(const std::vector<Case> &cases,
                                         const std::string &cpu,
                                         const mlir::norm::CPUTarget &target) {
  mlir::DialectRegistry registry;
  mlir::norm::registerEverything(registry);
  mlir::MLIRContext context(registry);
  auto module = buildModule(&context, cases);
  mlir::PassManager pm(&context);
  mlir::norm::CPUPipelineOptions options;
  options.setTarget(target);
  mlir::norm::buildCPUPipeline(pm, options);
  if (mlir::failed(pm.run(*module)))
    return llvm::createStringError("the kernels cannot be lowered");
  mlir::norm::EngineOptions engineOptions;
  engineOptions.cpu = cpu;
  auto engine = mlir::norm::Engine::create(*module, engineOptions);
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

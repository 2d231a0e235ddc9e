//===- Program.cpp - a module as code that runs ---------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "norm/IR/Norm.h"
#include "norm/Runtime/NpyFile.h"
#include "norm/Target/Machine.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;
using llvm::createStringError;

static llvm::Expected<Buffer>
readArgument(StringRef path, const EntryPoint &entry, size_t index) {
  llvm::Expected<Buffer> buffer = readNpy(path);
  if (!buffer)
    return buffer;
  if (llvm::Error error = buffer->assume(entry.arguments[index]))
    return createStringError(path + ": argument " + Twine(index) + " of @" +
                             entry.name + ": " +
                             llvm::toString(std::move(error)));
  return buffer;
}

llvm::Expected<std::vector<Sample>> run::readSamples(const Options &options,
                                                     const EntryPoint &entry) {
  size_t inputs = options.inputs.size(), arguments = entry.arguments.size();
  bool isSeveral = options.takesSamples() && arguments != 0 && inputs != 0;
  if (isSeveral ? inputs % arguments != 0 : inputs != arguments)
    return createStringError(
        "@" + entry.name + ": expected " + Twine(arguments) + " --input" +
        (isSeveral ? " for each sample" : "") + ", got " + Twine(inputs));
  std::vector<Sample> samples(isSeveral ? inputs / arguments : 1);
  for (auto [index, path] : llvm::enumerate(options.inputs)) {
    auto argument = readArgument(path, entry, index % arguments);
    if (!argument)
      return argument.takeError();
    samples[index / arguments].push_back(std::move(*argument));
  }
  return samples;
}

static llvm::Error setTarget(const Options &options, StringRef arch,
                             GPUPipelineOptions &target) {
  target.arch = arch.str();
  if (options.cpu.empty())
    return llvm::Error::success();
  MachineOptions machineOptions;
  machineOptions.cpu = options.cpu;
  auto machine = createMachine(machineOptions);
  if (!machine)
    return machine.takeError();
  target.setTarget(machine->target);
  return llvm::Error::success();
}

/// Whether there is more to lower than kernels and what launches them.
static bool hasRows(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return isa_and_nonnull<NormDialect>(op->getDialect())
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

static llvm::Error lowerBuffers(const Options &options, StringRef arch,
                                ModuleOp module) {
  GPUPipelineOptions target;
  if (llvm::Error error = setTarget(options, arch, target))
    return error;
  return lowerKernels(module, target);
}

llvm::Expected<LoweringStatistics> run::lower(const Options &options,
                                              StringRef arch, ModuleOp module,
                                              Stage stage) {
  LoweringStatistics statistics;
  if (options.baseline) {
    if (llvm::Error error = lowerBaseline(module))
      return error;
    return statistics;
  }
  GPUPipelineOptions target;
  if (llvm::Error error = setTarget(options, arch, target))
    return error;
  auto norms = raise(module);
  if (!norms)
    return norms.takeError();
  statistics.norms = *norms;
  if (stage == Stage::Norm)
    return statistics;
  auto rowPrograms = formRows(module);
  if (!rowPrograms)
    return rowPrograms.takeError();
  statistics.rowPrograms = *rowPrograms;
  if (stage == Stage::Rows)
    return statistics;
  if (llvm::Error error = options.target == Options::Target::CPU
                              ? lowerToCPU(module, stage, target)
                              : lowerToGPU(module, stage, target))
    return error;
  return statistics;
}

llvm::Expected<Program> Program::compile(const Options &options,
                                         const Accelerator &accelerator,
                                         ModuleOp module, EntryPoint entry) {
  Program program;
  prepareEntryPoint(module, entry);
  if (entry.isOnBuffers && accelerator.device && !options.baseline &&
      !hasRows(module)) {
    if (llvm::Error error = lowerBuffers(options, accelerator.arch, module))
      return error;
  } else {
    auto statistics = lower(options, accelerator.arch, module, Stage::LLVM);
    if (!statistics)
      return statistics.takeError();
    program.statistics = *statistics;
  }
  EngineOptions engineOptions;
  engineOptions.device = accelerator.device.get();
  engineOptions.optLevel = options.optLevel;
  engineOptions.cpu = options.cpu;
  engineOptions.sharedLibs = options.sharedLibs;
  auto engine = Engine::create(module, engineOptions);
  if (!engine)
    return engine.takeError();
  program.engine = std::move(*engine);
  program.entry = std::move(entry);
  return program;
}

llvm::Expected<Call> Program::prepare(Sample &sample) const {
  return Call::create(*engine, entry, sample);
}

llvm::Expected<SmallVector<Buffer>> Program::run(Sample &sample) const {
  auto call = prepare(sample);
  if (!call)
    return call.takeError();
  if (auto seconds = call->run(); !seconds)
    return seconds.takeError();
  return call->getResults();
}

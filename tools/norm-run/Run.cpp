//===- Run.cpp - from options to results ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module and .npy files, by their names. Leaves: .npy files and a
// report. All that is given is checked before anything is compiled, and no file
// is written before the run has ended.
//
//===----------------------------------------------------------------------===//

#include "Run.h"
#include "Accelerator.h"
#include "Report.h"
#include "norm/IR/Norm.h"
#include "norm/Runtime/Heap.h"
#include "norm/Runtime/NpyFile.h"
#include "norm/Runtime/Run.h"
#include "norm/Target/Machine.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;
using llvm::createStringError;

static llvm::Error checkCounts(const Options &options,
                               const EntryPoint &entry) {
  if (options.inputs.size() != entry.arguments.size())
    return createStringError("@" + entry.name + ": expected " +
                             Twine(entry.arguments.size()) + " --input, got " +
                             Twine(options.inputs.size()));
  for (auto [name, files] : {std::pair("--output", &options.outputs),
                             std::pair("--expect", &options.expects)})
    if (files->size() > entry.results.size())
      return createStringError("@" + entry.name + ": expected at most " +
                               Twine(entry.results.size()) + " " + name +
                               ", got " + Twine(files->size()));
  return llvm::Error::success();
}

static llvm::Expected<std::vector<Buffer>>
readArguments(const Options &options, const EntryPoint &entry) {
  std::vector<Buffer> arguments;
  for (auto [index, path] : llvm::enumerate(options.inputs)) {
    llvm::Expected<Buffer> buffer = readNpy(path);
    if (!buffer)
      return buffer.takeError();
    if (llvm::Error error = buffer->assume(entry.arguments[index]))
      return createStringError(Twine(path) + ": argument " + Twine(index) +
                               " of @" + entry.name + ": " +
                               llvm::toString(std::move(error)));
    arguments.push_back(std::move(*buffer));
  }
  return arguments;
}

/// What the results should be. A file may hold any kind of float for a float.
static llvm::Expected<std::vector<Buffer>>
readExpected(const Options &options, const EntryPoint &entry) {
  std::vector<Buffer> expected;
  for (auto [index, path] : llvm::enumerate(options.expects)) {
    llvm::Expected<Buffer> buffer = readNpy(path);
    if (!buffer)
      return buffer.takeError();
    RankedTensorType type = entry.results[index];
    if (isFloat(buffer->getKind()) &&
        isFloat(*getElementKind(type.getElementType())))
      type = type.clone(getFloatType(buffer->getKind(), type.getContext()));
    if (llvm::Error error = buffer->assume(type))
      return createStringError(Twine(path) + ": result " + Twine(index) +
                               " of @" + entry.name + ": " +
                               llvm::toString(std::move(error)));
    expected.push_back(std::move(*buffer));
  }
  return expected;
}

static llvm::Error writeResults(const Options &options,
                                ArrayRef<Buffer> results) {
  for (auto [path, result] : llvm::zip(options.outputs, results))
    if (llvm::Error error = writeNpy(path, result))
      return error;
  return llvm::Error::success();
}

static llvm::Error judgeResults(const Options &options,
                                ArrayRef<Buffer> results,
                                ArrayRef<Buffer> expected) {
  llvm::Error verdict = llvm::Error::success();
  for (auto [index, want] : llvm::enumerate(expected)) {
    const Buffer &got = results[index];
    StringRef path = options.expects[index];
    llvm::Error error =
        got.getShape() == want.getShape()
            ? judge(options, index, got, path, want)
            : createStringError(
                  path + ": result " + Twine(index) + " expected " +
                  describe(want.getKind(), want.getShape()) + ", got " +
                  describe(got.getKind(), got.getShape()));
    verdict = llvm::joinErrors(std::move(verdict), std::move(error));
  }
  return verdict;
}

static llvm::Error repeat(Call &call, unsigned count) {
  std::vector<double> times;
  for (unsigned i = 0; i < count; ++i) {
    auto seconds = call.run();
    if (!seconds)
      return seconds.takeError();
    times.push_back(*seconds);
  }
  reportTimes(times);
  return llvm::Error::success();
}

static llvm::Error execute(const Options &options,
                           const Accelerator &accelerator, ModuleOp module,
                           const EntryPoint &entry,
                           MutableArrayRef<Buffer> arguments,
                           ArrayRef<Buffer> expected) {
  EngineOptions engineOptions;
  engineOptions.device = accelerator.device.get();
  engineOptions.optLevel = options.optLevel;
  engineOptions.cpu = options.cpu;
  engineOptions.sharedLibs = options.sharedLibs;
  auto engine = Engine::create(module, engineOptions);
  if (!engine)
    return engine.takeError();
  auto call = Call::create(**engine, entry, arguments);
  if (!call)
    return call.takeError();
  if (auto seconds = call->run(); !seconds)
    return seconds.takeError();
  auto results = call->getResults();
  if (!results)
    return results.takeError();
  if (options.stats)
    reportPeakMemory(Heap::get().takePeakBytes());
  if (options.stats && accelerator.simulator)
    reportLaunches(accelerator.simulator->takeStatistics());
  if (llvm::Error error = writeResults(options, *results))
    return error;
  if (options.repeat)
    if (llvm::Error error = repeat(*call, options.repeat))
      return error;
  return judgeResults(options, *results, expected);
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

static llvm::Expected<LoweringStatistics> lower(const Options &options,
                                                StringRef arch, ModuleOp module,
                                                Stage stage,
                                                bool isOnBuffers = false) {
  LoweringStatistics statistics;
  if (options.baseline) {
    if (llvm::Error error = lowerBaseline(module))
      return error;
    return statistics;
  }
  GPUPipelineOptions target;
  if (llvm::Error error = setTarget(options, arch, target))
    return error;
  if (isOnBuffers) {
    if (llvm::Error error = lowerKernels(module, target))
      return error;
    return statistics;
  }
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

llvm::Error run::run(const Options &options, MLIRContext &context) {
  auto module = readModule(options.file, &context);
  if (!module)
    return module.takeError();
  if (options.emit) {
    auto statistics = lower(options, options.arch, **module, *options.emit);
    if (!statistics)
      return statistics.takeError();
    (*module)->print(llvm::outs());
    return llvm::Error::success();
  }

  auto entry = findEntryPoint(**module, options.entry);
  if (!entry)
    return createStringError(Twine(options.file) + ": " +
                             llvm::toString(entry.takeError()));
  // A function without a body may be in a library that the user names.
  if (options.sharedLibs.empty())
    if (llvm::Error error = checkBodies(**module))
      return createStringError(Twine(options.file) + ": " +
                               llvm::toString(std::move(error)));
  if (llvm::Error error = checkCounts(options, *entry))
    return error;
  auto arguments = readArguments(options, *entry);
  if (!arguments)
    return arguments.takeError();
  auto expected = readExpected(options, *entry);
  if (!expected)
    return expected.takeError();

  auto accelerator = createAccelerator(options);
  if (!accelerator)
    return accelerator.takeError();

  prepareEntryPoint(**module, *entry);
  auto statistics =
      lower(options, accelerator->arch, **module, Stage::LLVM,
            entry->isOnBuffers && accelerator->device && !hasRows(**module));
  if (!statistics)
    return statistics.takeError();
  if (options.stats)
    reportStatistics(*statistics);
  return execute(options, *accelerator, **module, *entry, *arguments,
                 *expected);
}

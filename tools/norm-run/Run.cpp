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
#include "Conversion.h"
#include "norm/Runtime/Heap.h"
#include "norm/Runtime/NpyFile.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;
using llvm::createStringError;

static llvm::Error checkCounts(const Options &options,
                               const EntryPoint &entry) {
  for (auto [name, files] : {std::pair("--output", &options.outputs),
                             std::pair("--expect", &options.expects)})
    if (files->size() > entry.results.size())
      return createStringError("@" + entry.name + ": expected at most " +
                               Twine(entry.results.size()) + " " + name +
                               ", got " + Twine(files->size()));
  return llvm::Error::success();
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
                           const Accelerator &accelerator,
                           const Program &program, Sample &sample,
                           ArrayRef<Buffer> expected) {
  if (options.stats)
    reportStatistics(program.getStatistics());
  auto call = program.prepare(sample);
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
  auto samples = readSamples(options, *entry);
  if (!samples)
    return samples.takeError();
  auto expected = readExpected(options, *entry);
  if (!expected)
    return expected.takeError();

  auto accelerator = createAccelerator(options);
  if (!accelerator)
    return accelerator.takeError();
  if (!options.calibration.empty())
    return calibrate(options, *accelerator, **module, *entry, *samples);
  if (options.conversion)
    return compareConverted(options, *accelerator, **module, *entry, *samples);
  auto program = Program::compile(options, *accelerator, **module, *entry);
  if (!program)
    return program.takeError();
  return execute(options, *accelerator, *program, samples->front(), *expected);
}

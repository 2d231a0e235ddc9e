//===- norm-bench.cpp - our kernels against hand-written ones -------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "norm/Target/Machine.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace norm_bench;
namespace cl = llvm::cl;

static cl::OptionCategory category("norm-bench");
static cl::opt<std::string> filter("filter",
                                   cl::desc("only cases with this in the name"),
                                   cl::cat(category));
static cl::opt<bool> quick("quick", cl::desc("fewer shapes and rounds"),
                           cl::cat(category));
static cl::opt<std::string>
    cpu("mcpu", cl::value_desc("name"),
        cl::desc("code for this CPU, against kernels of its vector size"),
        cl::init("native"), cl::cat(category));
static cl::opt<bool> emitIR("emit-ir",
                            cl::desc("print the programs instead, as IR"),
                            cl::cat(category));
static cl::opt<std::string>
    jsonFile("json", cl::value_desc("file"),
             cl::desc("write the measurements here too"), cl::cat(category));

/// The measurements of all cases, printed as they come.
static llvm::Expected<std::vector<Measurement>>
measureAll(const std::vector<Case> &cases) {
  mlir::norm::MachineOptions options;
  options.cpu = cpu;
  auto machine = mlir::norm::createMachine(options);
  if (!machine)
    return machine.takeError();
  // Another CPU's code, but this machine's caches.
  int64_t streamingBytes = mlir::norm::getHostTarget().streamingBytes;
  machine->target.streamingBytes = streamingBytes;
  limitVectors(machine->target.vectorBytes);
  auto kernels = Kernels::compile(cases, cpu, machine->target);
  if (!kernels)
    return kernels.takeError();
  std::vector<Measurement> results;
  printHead(llvm::outs(), streamingBytes);
  for (const Case &one : cases) {
    auto function = kernels->lookup(one);
    if (!function)
      return function.takeError();
    auto result = measure(one, *function, streamingBytes, quick);
    if (!result)
      return result.takeError();
    printLine(llvm::outs(), *result);
    llvm::outs().flush();
    results.push_back(*result);
  }
  printSummary(llvm::outs(), results);
  return results;
}

static llvm::Error run() {
  std::vector<Case> cases = selectCases(filter, quick);
  if (cases.empty())
    return llvm::createStringError("no case has '" + filter + "' in its name");
  if (emitIR) {
    llvm::outs() << writeModule(cases);
    return llvm::Error::success();
  }
  // Before a minute of measuring.
  std::error_code error;
  std::unique_ptr<llvm::ToolOutputFile> json;
  if (!jsonFile.empty()) {
    json = std::make_unique<llvm::ToolOutputFile>(jsonFile, error,
                                                  llvm::sys::fs::OF_Text);
    if (error)
      return llvm::createStringError(jsonFile + ": " + error.message());
  }
  auto results = measureAll(cases);
  if (!results)
    return results.takeError();
  if (json) {
    printJSON(json->os(), *results);
    json->keep();
  }
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, "our kernels by hand-written ones\n");
  llvm::ExitOnError exitOnError("norm-bench: error: ");
  exitOnError(run());
  return 0;
}

//===- CompileCPU.cpp - objects for CPUs ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: row programs. Leaves: an object, a header, a shared object, or the
// module at a later stage.
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "Targets.h"
#include "norm/Driver/Lower.h"
#include "norm/Runtime/FirstError.h"
#include "norm/Target/Codegen.h"
#include "norm/Target/Header.h"
#include "norm/Target/Link.h"
#include "norm/Target/Versions.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::compile;
using llvm::createStringError;

/// A function with the name of one of C's library would be called instead of
/// it, also by the code itself.
static llvm::Error checkNames(ArrayRef<CFunction> functions,
                              const Machine &machine) {
  llvm::TargetLibraryInfoImpl library(machine.machine->getTargetTriple());
  llvm::LibFunc found;
  for (const CFunction &function : functions)
    if (function.name == "main" || library.getLibFunc(function.name, found))
      return createStringError("@" + function.name +
                               " has the name of a function of C itself");
  return llvm::Error::success();
}

namespace {
class CPUCompiler final : public Compiler {
public:
  explicit CPUCompiler(const Options &options) : options(options) {}

  llvm::Error findMachines() override {
    bool several = options.cpus.size() > 1;
    for (const std::string &cpu : options.cpus) {
      if (several && llvm::count(options.cpus, cpu) > 1)
        return createStringError("the CPU '" + cpu + "' is given twice");
      auto machine =
          createMachine({options.target, cpu, several, options.optLevel});
      if (!machine)
        return machine.takeError();
      machines.push_back(std::move(*machine));
    }
    return llvm::Error::success();
  }

  llvm::Error compile(Program program,
                      std::vector<OutputFile> &files) override {
    if (llvm::Error error = checkNames(program.functions, machines.front()))
      return inFile(options, std::move(error));
    if (isModule(options.emit)) {
      if (llvm::Error error =
              lower(program.module, options.emit, machines.front()))
        return error;
      files.push_back(printModule(options, program.module));
      return llvm::Error::success();
    }
    auto code = emitCode(program);
    if (!code)
      return code.takeError();
    if (!options.header.empty())
      files.push_back(printHeader(program.functions));
    if (!options.interface.empty())
      files.push_back(printInterface(program.functions));
    if (!options.shared.empty()) {
      auto shared = link(*code);
      if (!shared)
        return shared.takeError();
      files.push_back({options.shared, std::move(*shared)});
    }
    if (options.emit == Stage::Assembly || !options.output.empty())
      files.push_back({options.output.empty() ? "-" : options.output, *code});
    return llvm::Error::success();
  }

private:
  llvm::Error lower(ModuleOp module, Stage stage, const Machine &machine) {
    CPUPipelineOptions pipeline;
    pipeline.setTarget(machine.target);
    pipeline.threads = options.threads;
    pipeline.cFunctions = true;
    return lowerToCPU(module, stage, pipeline);
  }

  /// The code for one CPU.
  llvm::Expected<std::unique_ptr<llvm::Module>>
  generate(ModuleOp module, const Machine &machine) {
    if (llvm::Error error = lower(module, Stage::LLVM, machine))
      return error;
    FirstError diagnostics(module.getContext());
    auto code = translate(module, llvmContext, machine, options.optLevel);
    if (!code)
      return diagnostics.take(llvm::toString(code.takeError()));
    return code;
  }

  llvm::Expected<std::unique_ptr<llvm::Module>> generateAll(Program program) {
    std::vector<std::unique_ptr<llvm::Module>> versions;
    for (const Machine &machine : machines) {
      OwningOpRef<ModuleOp> clone = program.module.clone();
      auto version = generate(*clone, machine);
      if (!version)
        return version.takeError();
      versions.push_back(std::move(*version));
    }
    if (versions.size() == 1)
      return std::move(versions.front());
    SmallVector<std::string> names =
        llvm::map_to_vector(program.functions, [](const CFunction &function) {
          return function.name;
        });
    return combineVersions(std::move(versions), machines, names);
  }

  llvm::Expected<std::string> emitCode(Program program) {
    auto code = generateAll(program);
    if (!code)
      return code.takeError();
    SmallVector<char> bytes;
    llvm::raw_svector_ostream os(bytes);
    if (llvm::Error error = emit(**code, machines.front(),
                                 options.emit == Stage::Assembly
                                     ? llvm::CodeGenFileType::AssemblyFile
                                     : llvm::CodeGenFileType::ObjectFile,
                                 os))
      return error;
    return std::string(bytes.begin(), bytes.end());
  }

  OutputFile printHeader(ArrayRef<CFunction> functions) {
    OutputFile file{options.header, ""};
    llvm::raw_string_ostream os(file.contents);
    writeHeader(os, options.header, functions, options.threads);
    return file;
  }

  OutputFile printInterface(ArrayRef<CFunction> functions) {
    OutputFile file{options.interface, ""};
    llvm::raw_string_ostream os(file.contents);
    writeInterface(os, functions);
    return file;
  }

  llvm::Expected<std::string> link(StringRef object) {
    SmallString<128> from, to;
    for (auto [path, suffix] : {std::pair(&from, "o"), std::pair(&to, "so")})
      if (std::error_code error =
              llvm::sys::fs::createTemporaryFile("norm-compile", suffix, *path))
        return createStringError("temporary file: " + error.message());
    llvm::FileRemover removeFrom(from), removeTo(to);
    if (llvm::Error error = writeFiles({{from.str().str(), object.str()}}))
      return error;
    if (llvm::Error error =
            linkShared(from, to, machines.front(), options.threads))
      return error;
    auto linked = llvm::MemoryBuffer::getFile(to);
    if (!linked)
      return createStringError(to + ": " + linked.getError().message());
    return (*linked)->getBuffer().str();
  }

  const Options &options;
  std::vector<Machine> machines;
  llvm::LLVMContext llvmContext;
};
} // namespace

std::unique_ptr<Compiler> compile::createCPUCompiler(const Options &options) {
  return std::make_unique<CPUCompiler>(options);
}

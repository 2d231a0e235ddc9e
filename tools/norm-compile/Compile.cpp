//===- Compile.cpp - from options to files --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module, by its name, or a kernel. Leaves: an object, a header, a
// shared object, or the module at some stage. No file is written before all are
// made.
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "norm/Driver/Lower.h"
#include "norm/Driver/OutputFiles.h"
#include "norm/IR/CAttributes.h"
#include "norm/Kernels/BuildKernel.h"
#include "norm/Passes.h"
#include "norm/Runtime/EntryPoint.h"
#include "norm/Runtime/FirstError.h"
#include "norm/Target/Codegen.h"
#include "norm/Target/Header.h"
#include "norm/Target/Link.h"
#include "norm/Target/Versions.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Support/FileUtilities.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::compile;
using llvm::createStringError;

static llvm::Error inFile(const Options &options, llvm::Error error) {
  return createStringError(Twine(options.file) + ": " +
                           llvm::toString(std::move(error)));
}

/// Leaves public what is to be called from C.
static llvm::Error chooseFunctions(const Options &options, ModuleOp module) {
  bool any = false;
  for (auto function : module.getOps<func::FuncOp>()) {
    bool chosen = !function.isDeclaration() &&
                  (options.entry.empty() ? function.isPublic()
                                         : function.getName() == options.entry);
    function.setVisibility(chosen ? SymbolTable::Visibility::Public
                                  : SymbolTable::Visibility::Private);
    any |= chosen;
  }
  if (!any)
    return createStringError(options.entry.empty()
                                 ? "there is no public function with a body"
                                 : "there is no function @" + options.entry +
                                       " with a body");
  return checkBodies(module);
}

/// What is to be compiled: a file's module, or a kernel.
static llvm::Expected<OwningOpRef<ModuleOp>> getModule(const Options &options,
                                                       MLIRContext &context) {
  if (!options.kernel.empty()) {
    auto spec = parseKernelOptions(&context, options.kernel);
    if (!spec)
      return spec.takeError();
    return buildKernelModule(&context, *spec);
  }
  auto module = readModule(options.file, &context);
  if (!module)
    return module.takeError();
  if (llvm::Error error = chooseFunctions(options, **module))
    return inFile(options, std::move(error));
  return module;
}

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

/// A function that is one norm is documented by it.
static void documentNorms(ModuleOp module) {
  for (auto function : module.getOps<func::FuncOp>())
    if (!function->hasAttr(kCDocAttr))
      if (std::string text = describeNorm(function); !text.empty())
        function->setAttr(kCDocAttr,
                          StringAttr::get(module.getContext(), text));
}

static llvm::Expected<std::vector<CFunction>> makeSignatures(ModuleOp module) {
  if (llvm::Error error =
          runPipeline(module, "norm-c-signatures", [](OpPassManager &pm) {
            pm.addPass(createCSignatures());
          }))
    return error;
  std::vector<CFunction> functions;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic())
      continue;
    auto interface = CFunction::get(function);
    if (!interface)
      return interface.takeError();
    analyzeAccess(function, *interface);
    functions.push_back(std::move(*interface));
  }
  return functions;
}

namespace {
/// What becomes of a module of row programs.
struct Compiler {
  const Options &options;
  std::vector<Machine> machines = {};
  std::vector<CFunction> functions = {};
  llvm::LLVMContext llvmContext = {};
  std::vector<OutputFile> files = {};

  llvm::Error createMachines() {
    bool several = options.cpus.size() > 1;
    for (const std::string &cpu : options.cpus) {
      if (several && llvm::count(options.cpus, cpu) > 1)
        return createStringError("the CPU '" + cpu + "' is given twice");
      auto machine =
          createMachine({options.triple, cpu, several, options.optLevel});
      if (!machine)
        return machine.takeError();
      machines.push_back(std::move(*machine));
    }
    return llvm::Error::success();
  }

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

  llvm::Expected<std::unique_ptr<llvm::Module>> generateAll(ModuleOp module) {
    std::vector<std::unique_ptr<llvm::Module>> versions;
    for (const Machine &machine : machines) {
      OwningOpRef<ModuleOp> clone = module.clone();
      auto version = generate(*clone, machine);
      if (!version)
        return version.takeError();
      versions.push_back(std::move(*version));
    }
    if (versions.size() == 1)
      return std::move(versions.front());
    SmallVector<std::string> names = llvm::map_to_vector(
        functions, [](const CFunction &function) { return function.name; });
    return combineVersions(std::move(versions), machines, names);
  }

  llvm::Expected<std::string> emitCode(ModuleOp module) {
    auto code = generateAll(module);
    if (!code)
      return code.takeError();
    SmallVector<char> bytes;
    llvm::raw_svector_ostream os(bytes);
    if (llvm::Error error = emit(**code, machines.front(),
                                 options.emit == Artifact::Assembly
                                     ? llvm::CodeGenFileType::AssemblyFile
                                     : llvm::CodeGenFileType::ObjectFile,
                                 os))
      return error;
    return std::string(bytes.begin(), bytes.end());
  }

  void printHeader() {
    OutputFile &file = files.emplace_back();
    file.path = options.header;
    llvm::raw_string_ostream os(file.contents);
    writeHeader(os, options.header, functions, options.threads);
  }

  void printInterface() {
    OutputFile &file = files.emplace_back();
    file.path = options.interface;
    llvm::raw_string_ostream os(file.contents);
    writeInterface(os, functions);
  }

  llvm::Error link(StringRef object) {
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
    files.push_back({options.shared, (*linked)->getBuffer().str()});
    return llvm::Error::success();
  }

  void print(ModuleOp module) {
    OutputFile &file = files.emplace_back();
    file.path = options.output.empty() ? "-" : options.output;
    llvm::raw_string_ostream os(file.contents);
    module->print(os);
    os << "\n";
  }

  llvm::Error compile(ModuleOp module) {
    auto interfaces = makeSignatures(module);
    if (!interfaces)
      return interfaces.takeError();
    functions = std::move(*interfaces);
    if (llvm::Error error = checkNames(functions, machines.front()))
      return inFile(options, std::move(error));
    if (options.emit < Artifact::Assembly) {
      Stage stage =
          options.emit == Artifact::Vector ? Stage::Vector : Stage::LLVM;
      if (llvm::Error error = lower(module, stage, machines.front()))
        return error;
      print(module);
      return llvm::Error::success();
    }
    auto code = emitCode(module);
    if (!code)
      return code.takeError();
    if (!options.header.empty())
      printHeader();
    if (!options.interface.empty())
      printInterface();
    if (!options.shared.empty())
      if (llvm::Error error = link(*code))
        return error;
    if (options.emit == Artifact::Assembly || !options.output.empty())
      files.push_back({options.output.empty() ? "-" : options.output, *code});
    return llvm::Error::success();
  }

  llvm::Error run(ModuleOp module) {
    if (auto norms = raise(module); !norms)
      return norms.takeError();
    documentNorms(module);
    if (options.emit == Artifact::Norm)
      return print(module), llvm::Error::success();
    if (auto rows = formRows(module); !rows)
      return rows.takeError();
    if (options.emit == Artifact::Rows)
      return print(module), llvm::Error::success();
    return compile(module);
  }
};
} // namespace

llvm::Error compile::compile(const Options &options, MLIRContext &context) {
  Compiler compiler{options};
  if (llvm::Error error = compiler.createMachines())
    return error;
  auto module = getModule(options, context);
  if (!module)
    return module.takeError();
  if (llvm::Error error = compiler.run(**module))
    return error;
  return writeFiles(compiler.files);
}

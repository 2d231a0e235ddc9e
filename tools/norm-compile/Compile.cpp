//===- Compile.cpp - from options to files --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module, by its name, or a kernel. Leaves: the files that the
// options ask for, by the compiler of the target from row programs on. No file
// is written before all are made.
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "Targets.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "norm/Driver/Lower.h"
#include "norm/IR/CAttributes.h"
#include "norm/Kernels/BuildKernel.h"
#include "norm/Passes.h"
#include "norm/Runtime/EntryPoint.h"
#include "norm/Target/Header.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::compile;
using llvm::createStringError;

llvm::Error compile::inFile(const Options &options, llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  bool hasPlace = StringRef(text).starts_with(options.file + ":");
  return createStringError(
      options.file.empty() || hasPlace ? text : options.file + ": " + text);
}

/// Leaves public what is to be called from C.
static llvm::Error chooseFunctions(const Options &options, ModuleOp module) {
  bool any = findTarget(options.target).hasKernels && options.entry.empty() &&
             !module.getOps<gpu::GPUModuleOp>().empty();
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

OutputFile compile::printModule(const Options &options, ModuleOp module) {
  OutputFile file{options.output.empty() ? "-" : options.output, ""};
  llvm::raw_string_ostream os(file.contents);
  module->print(os);
  os << "\n";
  return file;
}

/// Appends what the options ask for to `files`.
static llvm::Error compileModule(const Options &options, ModuleOp module,
                                 Compiler &compiler,
                                 std::vector<OutputFile> &files) {
  if (auto norms = raise(module); !norms)
    return norms.takeError();
  documentNorms(module);
  if (options.emit == Stage::Norm)
    return files.push_back(printModule(options, module)),
           llvm::Error::success();
  if (auto rows = formRows(module); !rows)
    return rows.takeError();
  if (options.emit == Stage::Rows)
    return files.push_back(printModule(options, module)),
           llvm::Error::success();
  auto functions = makeSignatures(module);
  if (!functions)
    return functions.takeError();
  return compiler.compile({module, *functions}, files);
}

llvm::Error compile::compile(const Options &options, MLIRContext &context) {
  auto compiler = findTarget(options.target).createCompiler(options);
  if (llvm::Error error = compiler->findMachines())
    return error;
  auto module = getModule(options, context);
  if (!module)
    return module.takeError();
  std::vector<OutputFile> files;
  if (llvm::Error error = compileModule(options, **module, *compiler, files))
    return error;
  return writeFiles(files);
}

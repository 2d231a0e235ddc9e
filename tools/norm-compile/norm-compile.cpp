//===- norm-compile.cpp - compile functions for C -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "norm/Register.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

static llvm::Error runTool(int argc, char **argv) {
  auto options = compile::parseOptions(argc, argv);
  if (!options)
    return options.takeError();
  if (options->help)
    return compile::printHelp(), llvm::Error::success();
  DialectRegistry registry;
  registerEverything(registry);
  MLIRContext context(registry);
  return compile::compile(*options, context);
}

int main(int argc, char **argv) {
  llvm::Error error = runTool(argc, argv);
  if (!error)
    return 0;
  llvm::errs() << "error: " << llvm::toString(std::move(error)) << "\n";
  return 1;
}

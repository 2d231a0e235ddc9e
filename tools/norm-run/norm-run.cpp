//===- norm-run.cpp - compile and run a function --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Run.h"
#include "norm/Register.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

static llvm::Error runTool(int argc, char **argv) {
  auto options = run::parseOptions(argc, argv);
  if (!options)
    return options.takeError();
  if (options->help)
    return run::printHelp(), llvm::Error::success();
  DialectRegistry registry;
  registerEverything(registry);
  MLIRContext context(registry);
  return run::run(*options, context);
}

int main(int argc, char **argv) {
  llvm::Error error = runTool(argc, argv);
  if (!error)
    return 0;
  llvm::outs().flush();
  llvm::errs() << "error: " << llvm::toString(std::move(error)) << "\n";
  return 1;
}

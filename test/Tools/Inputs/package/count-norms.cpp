//===- count-norms.cpp - the package from outside -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a file and a pass pipeline. Leaves: the numbers of named norms and
// of row programs before and after it.
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "norm/IR/Norm.h"
#include "norm/Register.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

static void count(ModuleOp module, StringRef when) {
  unsigned norms = 0, programs = 0;
  module.walk([&](Operation *op) {
    norms += isa<norm::NamedNormOpInterface>(op);
    programs += isa<norm::RowwiseOp>(op);
  });
  llvm::outs() << when << ": " << norms << " norms, " << programs
               << " row programs\n";
}

int main(int argc, char **argv) {
  if (argc != 3) {
    llvm::errs() << "usage: count-norms FILE PIPELINE\n";
    return 1;
  }
  DialectRegistry registry;
  norm::registerEverything(registry);
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(argv[1], &context);
  if (!module)
    return 1;
  count(*module, "before");
  PassManager manager(&context);
  if (failed(parsePassPipeline(argv[2], manager)) ||
      failed(manager.run(*module)))
    return 1;
  count(*module, "after");
}

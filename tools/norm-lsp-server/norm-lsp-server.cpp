//===- norm-lsp-server.cpp - the language server --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Support/LLVM.h"
#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"
#include "norm/Register.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::norm::registerEverything(registry);
  return failed(mlir::MlirLspServerMain(argc, argv, registry));
}

//===- norm-opt.cpp - the opt tool ----------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "norm/Register.h"

/// A report takes the place of the program on stdout.
static bool isReport(llvm::StringRef argument) {
  llvm::StringRef option = argument.ltrim('-').split('=').first;
  return option == "norm-report" || option == "norm-convert-report";
}

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::norm::registerEverything(registry);
  auto [input, output] = mlir::registerAndParseCLIOptions(
      argc, argv, "mlir-norm optimizer\n", registry);
  if (output == "-" && llvm::any_of(llvm::ArrayRef(argv, argc), isReport))
    output = "/dev/null";
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, input, output, registry));
}

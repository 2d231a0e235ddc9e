//===- norm-check.cpp - run and judge -------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Usage: norm-check [--target=gpu-sim|gpu-sim-sm_80|cuda] ...
//        norm-check <group> <type> [linalg]
//        norm-check kernels|kernels-streamed <type>
//        norm-check rows <file.mlir>
//        norm-check conversions
//        norm-check functions [<stride>]
//        norm-check accuracy [<longest row>]
//        norm-check bits
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "norm/Register.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

/// Removes the option that names the target.
static Way takeWay(ArrayRef<StringRef> &arguments) {
  Way way =
      llvm::StringSwitch<Way>(arguments.empty() ? "" : arguments[0])
          .Case("--target=gpu-sim", Way::GPUSimulator)
          .Case("--target=gpu-sim-sm_80", Way::GPUSimulatorWithoutClusters)
          .Case("--target=cuda", Way::CUDA)
          .Default(Way::CPU);
  if (way != Way::CPU)
    arguments = arguments.drop_front();
  return way;
}

static llvm::Expected<bool> runChecks(ArrayRef<StringRef> arguments) {
  DialectRegistry registry;
  registerEverything(registry);
  MLIRContext context(registry);
  Way way = takeWay(arguments);
  if (arguments.size() == 2 && arguments[0] == "rows")
    return checkRowPrograms(context, arguments[1], way);
  if (arguments.size() == 2 && arguments[0].starts_with("kernels"))
    return checkKernels(context,
                        getFloatType(parseKind(arguments[1]), &context),
                        /*streamed=*/arguments[0] == "kernels-streamed", way);
  if (arguments.size() == 1 && arguments[0] == "conversions")
    return checkConversions(context);
  int64_t longest = 1000000;
  if (!arguments.empty() && arguments[0] == "accuracy" &&
      (arguments.size() == 1 ||
       (arguments.size() == 2 && llvm::to_integer(arguments[1], longest))))
    return checkAccuracy(context, longest);
  if (arguments.size() == 1 && arguments[0] == "bits")
    return printBits(context);
  uint32_t stride = 1009;
  if (!arguments.empty() && arguments[0] == "functions" &&
      (arguments.size() == 1 ||
       (arguments.size() == 2 && llvm::to_integer(arguments[1], stride) &&
        stride > 0)))
    return checkFunctions(context, stride);
  bool linalg = arguments.size() == 3 && arguments[2] == "linalg";
  if (arguments.size() == (linalg ? 3 : 2))
    if (auto cases = getCases(arguments[0], parseKind(arguments[1])))
      return checkNamedNorms(context, *cases, linalg ? Way::Linalg : way);
  return llvm::createStringError(
      "usage: norm-check [--target=gpu-sim|gpu-sim-sm_80|cuda] ...\n"
      "       norm-check lengths|shapes|attributes|values f64|f32|f16|bf16 "
      "[linalg]\n       norm-check kernels|kernels-streamed "
      "f64|f32|f16|bf16\n       norm-check rows <file.mlir>\n       "
      "norm-check conversions\n       norm-check functions [<stride>]\n       "
      "norm-check accuracy [<longest row>]\n       norm-check bits");
}

int main(int argc, char **argv) {
  SmallVector<StringRef> arguments(argv + 1, argv + argc);
  llvm::Expected<bool> pass = runChecks(arguments);
  if (pass)
    return !*pass;
  llvm::errs() << "error: " << llvm::toString(pass.takeError()) << "\n";
  return 1;
}

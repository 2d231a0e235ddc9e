//===- Options.h - what norm-compile is asked for ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The command line as values, or one line that says why not.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_COMPILE_OPTIONS_H
#define NORM_COMPILE_OPTIONS_H

#include "norm/Driver/Stage.h"
#include "norm/Kernels/KernelOptions.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace mlir::norm::compile {

struct Options {
  bool help = false;
  /// The module to compile, or else the kernel.
  std::string file;
  std::vector<KernelOption> kernel;
  std::string entry;
  /// As --target has it: LLVM's triple or nvptx; empty: this machine.
  std::string target;
  /// One, or several of which the code picks one as it runs; never empty, but
  /// a name may be: the default.
  std::vector<std::string> cpus;
  bool threads = true;
  unsigned optLevel = 3;
  /// GPU architectures, never empty.
  std::vector<std::string> archs;
  /// The CUDA toolkit; empty: wherever it is found.
  std::string cudaPath;
  bool stats = false;
  Stage emit = Stage::Object;
  /// Empty where not asked for.
  std::string output, header, interface, shared;
};

llvm::Expected<Options> parseOptions(int argc, char **argv);
void printHelp();

} // namespace mlir::norm::compile

#endif // NORM_COMPILE_OPTIONS_H

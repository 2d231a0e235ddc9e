//===- Options.h - the command line of norm-run -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns the command line into a plain struct, or into the reason why not.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_OPTIONS_H
#define NORM_RUN_OPTIONS_H

#include "norm/Driver/Lower.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace mlir::norm::run {

struct Options {
  bool help = false;
  std::string file;
  std::string entry;
  std::vector<std::string> inputs, outputs, expects, sharedLibs;
  std::optional<double> atol, rtol;
  bool baseline = false;
  std::optional<Stage> emit;
  unsigned optLevel = 3;
  /// Empty: that of this machine.
  std::string cpu;
  /// What runs the norms; the rest stays on this machine.
  enum class Target { CPU, GPUSimulator, CUDA } target = Target::CPU;
  /// The architecture of a GPU that is not there.
  std::string arch;
  /// Of the threads of a simulated GPU.
  std::optional<uint64_t> order;
  unsigned repeat = 0;
  bool stats = false;
  /// Where to write what is seen of LayerNorms' rows.
  std::string calibration;
  /// The options of --norm-convert, where the converted module is to be
  /// compared.
  std::optional<std::string> conversion;

  /// Whether there may be several samples.
  bool takesSamples() const { return !calibration.empty() || conversion; }
};

llvm::Expected<Options> parseOptions(int argc, char **argv);
void printHelp();

} // namespace mlir::norm::run

#endif // NORM_RUN_OPTIONS_H

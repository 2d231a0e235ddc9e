//===- Targets.h - the kinds of machines ------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CPUs and GPUs: what can be asked for of each, and who makes it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_COMPILE_TARGETS_H
#define NORM_COMPILE_TARGETS_H

#include "norm/Driver/OutputFiles.h"
#include "norm/Driver/Stage.h"
#include "norm/Target/CFunction.h"
#include <memory>

namespace mlir::norm::compile {

struct Options;

/// What is to be compiled: row programs in functions on buffers, whose C
/// interface is known.
struct Program {
  ModuleOp module;
  ArrayRef<CFunction> functions;
};

/// Makes code of row programs.
class Compiler {
public:
  virtual ~Compiler() = default;

  /// Finds the machines that the options name, before anything is read.
  virtual llvm::Error findMachines() = 0;
  /// Appends what the options ask for to `files`.
  virtual llvm::Error compile(Program program,
                              std::vector<OutputFile> &files) = 0;
};

/// One kind of target.
struct Target {
  /// Of --target, and of the group of its own options in Options.td. LLVM's
  /// triples are CPUs.
  StringLiteral name;
  ArrayRef<Stage> stages;
  /// Those of them that headers and the like describe. Without --emit it is the
  /// first, or for several machines the last.
  ArrayRef<Stage> code;
  /// Whether a file may hold code for it that is no function: gpu.modules.
  bool hasKernels;
  /// What can be asked for beside code, --header and --interface.
  StringLiteral beside;
  std::unique_ptr<Compiler> (*createCompiler)(const Options &options);

  Stage getDefault(size_t machines) const {
    return machines > 1 ? code.back() : code.front();
  }
};

/// The kind of the target `name`, as --target has it; empty: this machine.
const Target &findTarget(StringRef name);
ArrayRef<Target> getTargets();

std::unique_ptr<Compiler> createCPUCompiler(const Options &options);
std::unique_ptr<Compiler> createGPUCompiler(const Options &options);

} // namespace mlir::norm::compile

#endif // NORM_COMPILE_TARGETS_H

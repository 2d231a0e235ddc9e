//===- Program.h - text to machine code -------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles the functions of a module given as text, through the pipelines that
// the tools run.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_PROGRAM_H
#define NORM_CHECK_PROGRAM_H

#include "norm/Runtime/Run.h"

namespace mlir::norm::check {

/// How a program is lowered. All ways must agree.
enum class Way {
  /// Row programs formed, fused and lowered to vector code.
  CPU,
  /// The same, for a CPU that cannot convert 16 bit floats.
  CPUWithoutConversions,
  /// Row programs as what they mean: plain linalg, through upstream's passes.
  Linalg
};

class Program {
public:
  static llvm::Expected<Program> compile(MLIRContext &context, StringRef text,
                                         Way way);

  ArrayRef<EntryPoint> getFunctions() const { return functions; }
  llvm::Expected<SmallVector<Buffer>>
  run(StringRef function, MutableArrayRef<Buffer> arguments) const;

private:
  std::vector<EntryPoint> functions;
  std::unique_ptr<Engine> engine;
};

} // namespace mlir::norm::check

#endif // NORM_CHECK_PROGRAM_H

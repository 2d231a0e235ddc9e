//===- Program.h - a module as code that runs -------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module, and arguments by the names of their files. Leaves: the
// module lowered, compiled and called.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_PROGRAM_H
#define NORM_RUN_PROGRAM_H

#include "Accelerator.h"
#include "Report.h"
#include "norm/Runtime/Run.h"

namespace mlir::norm::run {

/// The arguments of one call.
using Sample = std::vector<Buffer>;

/// Reads what --input names: the arguments of `entry`, so often as they are
/// there. Fails where an argument lacks or is not what `entry` expects.
llvm::Expected<std::vector<Sample>> readSamples(const Options &options,
                                                const EntryPoint &entry);

/// Lowers to `stage` for the target of `options` and the GPU `arch`.
llvm::Expected<LoweringStatistics> lower(const Options &options, StringRef arch,
                                         ModuleOp module, Stage stage);

/// Lowers to LLVM and compiles; `entry` becomes the only public function.
class Program {
public:
  static llvm::Expected<Program> compile(const Options &options,
                                         const Accelerator &accelerator,
                                         ModuleOp module, EntryPoint entry);

  const LoweringStatistics &getStatistics() const { return statistics; }
  /// `sample` outlives the call.
  llvm::Expected<Call> prepare(Sample &sample) const;
  /// Calls it once.
  llvm::Expected<SmallVector<Buffer>> run(Sample &sample) const;

private:
  EntryPoint entry;
  LoweringStatistics statistics;
  std::unique_ptr<Engine> engine;
};

} // namespace mlir::norm::run

#endif // NORM_RUN_PROGRAM_H

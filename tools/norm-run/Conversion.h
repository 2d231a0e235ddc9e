//===- Conversion.h - LayerNorms against RMSNorms ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a conversion changes in the runs that the user gives: at each LayerNorm,
// before it is converted, and at the results, after that.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_CONVERSION_H
#define NORM_RUN_CONVERSION_H

#include "Program.h"

namespace mlir::norm::run {

/// --calibrate: converts what can be exactly, and writes what the rows of the
/// other LayerNorms of `entry` were.
llvm::Error calibrate(const Options &options, const Accelerator &accelerator,
                      ModuleOp module, const EntryPoint &entry,
                      MutableArrayRef<Sample> samples);

/// --convert: prints the verdicts, and how far each result of the converted
/// module is from that of the module as it is.
llvm::Error compareConverted(const Options &options,
                             const Accelerator &accelerator, ModuleOp module,
                             const EntryPoint &entry,
                             MutableArrayRef<Sample> samples);

} // namespace mlir::norm::run

#endif // NORM_RUN_CONVERSION_H

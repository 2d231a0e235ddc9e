//===- Accelerator.h - what runs the kernels --------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The device of each target beside the CPU.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_ACCELERATOR_H
#define NORM_RUN_ACCELERATOR_H

#include "Options.h"
#include "norm/Simulator/Simulator.h"

namespace mlir::norm::run {

struct Accelerator {
  /// Null where the CPU runs everything.
  std::unique_ptr<Device> device;
  /// What kernels are to be compiled for.
  std::string arch;
  /// The device, if it is one that counts what kernels do.
  Simulator *simulator = nullptr;
};

/// Fails where the machine has not what --target names.
llvm::Expected<Accelerator> createAccelerator(const Options &options);

} // namespace mlir::norm::run

#endif // NORM_RUN_ACCELERATOR_H

//===- Intrinsics.h - the instructions of a GPU -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// NVVM's intrinsics and libdevice's functions as calls of the simulator, LLVM's
// own intrinsics, and libm's functions.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_INTRINSICS_H
#define NORM_LIB_SIMULATOR_INTRINSICS_H

#include "HostModule.h"
#include "llvm/IR/Instructions.h"

namespace mlir::norm::sim {

/// Makes constants of sites.
class SiteBuilder {
public:
  explicit SiteBuilder(HostModule &module) : module(module) {}
  /// The address of `site`, which is where `op` is.
  llvm::Value *create(const llvm::Instruction &op, Site site);

private:
  HostModule &module;
};

/// The error that `what` at `op` cannot be simulated.
llvm::Error refuse(const llvm::Instruction &op, const Twine &what);

/// Replaces a call of a function that the host does not have.
llvm::Error lowerCall(llvm::CallInst &call, SiteBuilder &sites);

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_INTRINSICS_H

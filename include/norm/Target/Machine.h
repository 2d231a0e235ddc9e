//===- Machine.h - a machine to compile for ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's machines, by the names that a user gives.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TARGET_MACHINE_H
#define NORM_TARGET_MACHINE_H

#include "norm/CPU/CPUTarget.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"
#include <memory>

namespace mlir::norm {

struct MachineOptions {
  /// As clang's --target; empty: the host's.
  std::string triple;
  /// As clang's -mcpu; empty: for the host's triple the host itself, else the
  /// least CPU of the target. "native" is the host.
  std::string cpu;
  /// Whether the code is one of several versions: it then uses only features
  /// that a CPU can be asked for.
  bool isVersion = false;
  /// As of clang's -O.
  unsigned optLevel = 3;
};

struct Machine {
  std::unique_ptr<llvm::TargetMachine> machine;
  CPUTarget target;
  /// Whether its code runs on a machine of the host's kind.
  bool isHostTriple = false;
};

/// Fails with one line where LLVM does not know the target or the CPU, where
/// they do not belong together, or where this project has no C interface for
/// the target: x86-64, AArch64 and RISC-V of 64 bits have one, on ELF.
llvm::Expected<Machine> createMachine(const MachineOptions &options);

/// Fails with one line where this machine cannot run the code of `machine`.
llvm::Error checkRunsHere(const Machine &machine);

} // namespace mlir::norm

#endif // NORM_TARGET_MACHINE_H

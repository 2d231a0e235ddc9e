//===- Engine.h - compile and call ------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a module in the LLVM dialect for the machine it runs on. Tools link
// MLIRNormRuntime, which brings MLIR's JIT.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_ENGINE_H
#define NORM_RUNTIME_ENGINE_H

#include "mlir/IR/BuiltinOps.h"
#include "norm/Runtime/Device.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace mlir {
class ExecutionEngine;
}

namespace mlir::norm {

struct EngineOptions {
  /// As of clang's -O.
  unsigned optLevel = 3;
  /// As clang's -mcpu; empty: this machine.
  std::string cpu;
  /// Shared libraries that the code calls; empty: OpenMP and MLIR's runtime
  /// from where they were when this project was configured.
  std::vector<std::string> sharedLibs;
  /// What runs the kernels of the module, and outlives the engine. Kernels of
  /// one device run at a time: that of the last engine that has one.
  Device *device = nullptr;
};

/// Compiled code. Every gpu.module of the module becomes code of the device. A
/// failing cf.assert prints its message and ends the process with 1, and so
/// does memory that cannot be had.
class Engine {
public:
  /// What calls a function: takes a pointer to each of its arguments.
  using Function = void (*)(void **);

  static llvm::Expected<std::unique_ptr<Engine>>
  create(ModuleOp module, const EngineOptions &options = {});
  ~Engine();

  /// The function `name`, which had the attribute llvm.emit_c_interface before
  /// it was lowered. Memrefs are passed as pointers to their descriptors; a
  /// pointer to memory for the results' descriptors comes before them.
  llvm::Expected<Function> lookup(StringRef name) const;

  /// The first error of the device since the last call of this.
  static llvm::Error takeError();

private:
  explicit Engine(std::unique_ptr<ExecutionEngine> engine);

  std::unique_ptr<ExecutionEngine> engine;
};

} // namespace mlir::norm

#endif // NORM_RUNTIME_ENGINE_H

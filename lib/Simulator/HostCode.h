//===- HostCode.h - machine code of kernels ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's JIT for this machine, with what kernels call.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_HOSTCODE_H
#define NORM_LIB_SIMULATOR_HOSTCODE_H

#include "HostModule.h"
#include "Memory.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace mlir::norm::sim {

/// The modules that were compiled, each a library of its own.
class HostCode {
public:
  /// Adds `kernels`; its variables are in `memory` then.
  llvm::Error add(gpu::GPUModuleOp kernels, Memory &memory);
  size_t size() const { return modules.size(); }
  /// The kernel `name` of a module, compiled when it is first asked for: of the
  /// kernels of a row program most are never launched.
  llvm::Expected<Kernel *> getKernel(size_t module, StringRef name);

private:
  struct Module {
    /// Outlives the code, and what the JIT has of it.
    llvm::orc::ThreadSafeContext context;
    HostModule code;
    llvm::orc::JITDylib *library;
  };

  llvm::Error start();
  /// Compiles the definitions of a module that are asked for.
  llvm::Error
  compile(Module &module,
          llvm::function_ref<bool(const llvm::GlobalValue *)> isWanted);

  std::unique_ptr<llvm::orc::LLJIT> jit;
  std::vector<std::unique_ptr<Module>> modules;
};

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_HOSTCODE_H

//===- HostModule.h - kernels as host code ----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernels of a gpu.module as functions of the host, which call the
// simulator for whatever a host does not have.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_HOSTMODULE_H
#define NORM_LIB_SIMULATOR_HOSTMODULE_H

#include "Site.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include <array>
#include <deque>
#include <vector>

namespace mlir::norm::sim {

/// A variable in shared memory, with its place there.
struct SharedVariable {
  std::string name;
  size_t offset, bytes;
};

struct KernelArgument {
  std::string name;
  bool isPointer;
};

struct Kernel {
  std::string name;
  std::vector<KernelArgument> arguments;
  /// The static ones that it can reach. A gap is behind each.
  std::vector<SharedVariable> shared;
  /// What they take on a GPU, without gaps.
  size_t sharedBytes = 0;
  /// Where dynamic shared memory starts.
  size_t dynamicOffset = 0;
  /// What the kernel says of its launch: 0 where it does not.
  unsigned mostThreads = 0;
  std::array<unsigned, 3> blockSize = {}, clusterSize = {};
  /// What the stack of a thread must hold beside the frames of calls.
  size_t localBytes = 0;
  /// Takes the address of each argument; null until it is compiled.
  void (*run)(void **) = nullptr;
};

/// A variable in global or constant memory.
struct GlobalVariable {
  std::string name;
  size_t bytes;
};

struct HostModule {
  std::unique_ptr<llvm::LLVMContext> context;
  std::unique_ptr<llvm::Module> module;
  std::vector<Kernel> kernels;
  std::vector<GlobalVariable> globals;
  std::deque<Site> sites;
};

/// Translates `kernels`, which are in NVVM, for a host of this `layout`.
llvm::Expected<HostModule> translateKernels(gpu::GPUModuleOp kernels,
                                            const llvm::DataLayout &layout,
                                            const llvm::Triple &triple);

/// The function that runs a kernel: it takes the address of each argument.
std::string getRunName(StringRef kernel);

/// `function`, and the functions that it calls, and so on.
llvm::SetVector<llvm::Function *> findCallees(llvm::Function *function);

/// Rewrites a function so that it calls the simulator (see Calls.h) for every
/// access to memory and for every instruction of a GPU.
llvm::Error instrument(llvm::Function &function, HostModule &module);

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_HOSTMODULE_H

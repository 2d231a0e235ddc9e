//===- Kernels.h - our kernels ----------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes the programs of the cases as named norms and compiles them through the
// CPU pipeline.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_BENCH_KERNELS_H
#define NORM_BENCH_KERNELS_H

#include "HandWritten.h"
#include "mlir/IR/MLIRContext.h"
#include "norm/CPU/CPUTarget.h"
#include "norm/Runtime/Engine.h"

namespace norm_bench {

/// The module that computes `cases`, on named norms.
std::string writeModule(const std::vector<Case> &cases);

/// The compiled functions of some cases.
class Kernels {
public:
  /// For the CPU `cpu`, which `target` describes; it must run here.
  static llvm::Expected<Kernels> compile(const std::vector<Case> &cases,
                                         const std::string &cpu,
                                         const mlir::norm::CPUTarget &target);

  using Function = mlir::norm::Engine::Function;
  llvm::Expected<Function> lookup(const Case &one) const {
    return engine->lookup(one.function());
  }

private:
  std::unique_ptr<mlir::norm::Engine> engine;
};

/// The arguments of a compiled function, for buffers that stay where they are.
class Arguments {
public:
  Arguments(const Case &one, const Buffers &buffers);
  void call(Kernels::Function function) { function(packed.data()); }

private:
  void add(const void *data, std::vector<int64_t> sizes);

  std::vector<std::vector<int64_t>> descriptors;
  std::vector<void *> pointers, packed;
};

} // namespace norm_bench

#endif // NORM_BENCH_KERNELS_H

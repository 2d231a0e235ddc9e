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

#include "mlir/Pass/PassManager.h"
#include "norm/Runtime/Run.h"
#include <optional>

namespace mlir::norm::check {

/// How a program is lowered. All ways must agree.
enum class Way {
  /// Row programs formed, fused and lowered to vector code.
  CPU,
  /// The same, for a CPU that cannot convert 16 bit floats.
  CPUWithoutConversions,
  /// Row programs as what they mean: plain linalg, through upstream's passes.
  Linalg,
  /// Row programs as kernels of a simulated GPU, one with clusters and one
  /// without.
  GPUSimulator,
  GPUSimulatorWithoutClusters,
  /// As kernels of this machine's first GPU.
  CUDA
};

inline bool isOnGPU(Way way) {
  return way == Way::GPUSimulator || way == Way::GPUSimulatorWithoutClusters ||
         way == Way::CUDA;
}

/// Adds the passes from row programs to the LLVM dialect. From results of
/// `streamingBytes` on a CPU writes past its caches; by default where its cache
/// ends.
void buildLowering(OpPassManager &pm, Way way,
                   std::optional<int64_t> streamingBytes = std::nullopt);

/// What runs kernels; null where there are none.
llvm::Expected<std::unique_ptr<Device>> createDevice(Way way);

class Program {
public:
  static llvm::Expected<Program> compile(MLIRContext &context, StringRef text,
                                         Way way);

  ArrayRef<EntryPoint> getFunctions() const { return functions; }
  llvm::Expected<SmallVector<Buffer>>
  run(StringRef function, MutableArrayRef<Buffer> arguments) const;

private:
  std::vector<EntryPoint> functions;
  std::unique_ptr<Device> device;
  std::unique_ptr<Engine> engine;
};

} // namespace mlir::norm::check

#endif // NORM_CHECK_PROGRAM_H

//===- Simulator.h - a GPU made of fibers -----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs kernels on the host, one fiber for each thread of the GPU, and checks
// what a GPU would let pass: docs/gpu/simulator.md.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_SIMULATOR_SIMULATOR_H
#define NORM_SIMULATOR_SIMULATOR_H

#include "norm/GPU/GPUTarget.h"
#include "norm/Runtime/Device.h"
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace mlir::norm {

struct SimulatorOptions {
  /// The GPU whose limits hold.
  GPUTarget target;
  /// Where it is given, threads and clusters run in an order drawn from it;
  /// otherwise in that of their numbers.
  std::optional<uint64_t> order;
};

/// What a launch did with the memory of one argument, in one direction.
struct TrafficStatistics {
  uint64_t bytes = 0;
  /// The number of accesses of so many bytes, as instructions have them.
  std::map<unsigned, uint64_t> accesses;
  /// How often a byte was accessed that was at all.
  unsigned leastPerByte = 0, mostPerByte = 0;
};

struct ArgumentStatistics {
  std::string name;
  TrafficStatistics reads, writes;
};

struct LaunchStatistics {
  std::string kernel;
  Launch launch;
  /// Those in global memory.
  std::vector<ArgumentStatistics> arguments;
  /// Of all blocks, clusters and warps.
  uint64_t blockBarriers = 0, clusterBarriers = 0, warpOperations = 0;
};

/// What goes wrong is one line that names the kernel, the block, the thread,
/// and, where they are known, the place of the op and the argument. The launch
/// ends there: results are what was written so far.
class Simulator : public Device {
public:
  explicit Simulator(const SimulatorOptions &options);
  ~Simulator() override;

  /// Fails with one line that names what cannot be simulated, as inline PTX.
  llvm::Expected<std::string> compile(gpu::GPUModuleOp module) override;
  llvm::Expected<void *> load(StringRef code) override;
  llvm::Expected<void *> getKernel(void *module, StringRef name) override;
  llvm::Error launch(void *kernel, const Launch &launch) override;

  llvm::Expected<void *> allocate(size_t bytes) override;
  llvm::Error release(void *memory) override;
  llvm::Error copy(void *to, const void *from, size_t bytes) override;

  /// Of the launches since the last call of this.
  std::vector<LaunchStatistics> takeStatistics();

private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation;
};

} // namespace mlir::norm

#endif // NORM_SIMULATOR_SIMULATOR_H

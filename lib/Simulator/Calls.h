//===- Calls.h - what kernels on the host call ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of the simulator that instrumented code calls, by name:
//
//   norm.sim.access(address, site)                 before a load or a store
//   norm.sim.access_bytes(address, i64, site)      the same, of so many bytes
//   norm.sim.access_masked(address, i64, site)     the same, of a vector: the
//                                                  lanes that are bits
//   norm.sim.divide(i64, i64, i64, site)           before an integer division;
//                                                  the third overflows over -1
//   norm.sim.trap(site)
//   norm.sim.shared(i64) -> address                a place in shared memory
//   norm.sim.register(i32 Register) -> i32
//   norm.sim.block_barrier(i32 name, i32 threads, site)
//   norm.sim.cluster_arrive(i32 releases, site)
//   norm.sim.cluster_wait(site)
//   norm.sim.map_shared(address, i32 rank, site) -> address
//   norm.sim.rank_of_shared(address, site) -> i32
//   norm.sim.warp(i32 mask, i32 value, i32, i32, site) -> i64
//                                                  with the predicate as bit 32
//   those of NarrowFloats.h
//
// A site is the address of a Site. Where something is wrong a function does not
// return: the launch ends.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_CALLS_H
#define NORM_LIB_SIMULATOR_CALLS_H

#include "mlir/Support/LLVM.h"
#include "llvm/IR/IRBuilder.h"

namespace mlir::norm::sim {

/// The registers that tell a thread where it is.
enum class Register {
  ThreadX,
  ThreadY,
  ThreadZ,
  BlockX,
  BlockY,
  BlockZ,
  BlockSizeX,
  BlockSizeY,
  BlockSizeZ,
  GridSizeX,
  GridSizeY,
  GridSizeZ,
  ClusterX,
  ClusterY,
  ClusterZ,
  ClustersX,
  ClustersY,
  ClustersZ,
  BlockInClusterX,
  BlockInClusterY,
  BlockInClusterZ,
  ClusterSizeX,
  ClusterSizeY,
  ClusterSizeZ,
  ClusterRank,
  ClusterBlocks,
  Lane,
  Warp,
  Warps,
  DynamicSharedBytes
};

inline bool isSimulatorCall(StringRef name) {
  return name.starts_with("norm.sim.");
}

/// Emits a call of the function `name`, which is declared so.
llvm::Value *emitCall(llvm::IRBuilderBase &builder, StringRef name,
                      llvm::Type *result, ArrayRef<llvm::Value *> arguments);

/// Calls `add` with the name and the address of every function.
void forEachCall(llvm::function_ref<void(StringRef, void *)> add);

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_CALLS_H

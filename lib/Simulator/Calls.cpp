//===- Calls.cpp - what kernels on the host call --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: calls of compiled code. Leaves: what the thread that runs now does.
//
//===----------------------------------------------------------------------===//

#include "Calls.h"
#include "Execution.h"
#include "NarrowFloats.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;

//===----------------------------------------------------------------------===//
// Memory and registers
//===----------------------------------------------------------------------===//

static void access(void *address, const Site *site) {
  Execution::get().access(address, site->bytes, *site);
}

static void accessBytes(void *address, uint64_t bytes, const Site *site) {
  Execution::get().access(address, bytes, *site);
}

static void accessMasked(char *address, uint64_t mask, const Site *site) {
  for (unsigned i = 0; mask >> i; ++i) {
    if (mask >> i & 1)
      Execution::get().access(address + i * site->bytes, site->bytes, *site);
    if (i == 63)
      return;
  }
}

static void divide(int64_t dividend, int64_t divisor, int64_t least,
                   const Site *site) {
  Execution::get().divide(dividend, divisor, least, *site);
}

static void trap(const Site *site) { Execution::get().trap(*site); }

static void *getShared(uint64_t offset) {
  return Execution::get().getShared(offset);
}

static uint32_t readRegister(uint32_t number) {
  return Execution::get().read(Register(number));
}

//===----------------------------------------------------------------------===//
// Other threads
//===----------------------------------------------------------------------===//

static void blockBarrier(uint32_t name, uint32_t threads, const Site *site) {
  Execution::get().waitForBlock(name, threads, *site);
}

static void clusterArrive(uint32_t releases, const Site *site) {
  Execution::get().arriveAtCluster(releases, *site);
}

static void clusterWait(const Site *site) {
  Execution::get().waitForCluster(*site);
}

static void *mapShared(void *address, uint32_t rank, const Site *site) {
  return Execution::get().mapShared(address, rank, *site);
}

static uint32_t rankOfShared(void *address, const Site *site) {
  return Execution::get().getSharedRank(address, *site);
}

static uint64_t warp(uint32_t mask, uint32_t value, uint32_t b, uint32_t c,
                     const Site *site) {
  return Execution::get().joinWarp(mask, value, b, c, *site);
}

void sim::forEachCall(llvm::function_ref<void(StringRef, void *)> add) {
  auto addFunction = [&](StringRef name, auto *function) {
    add(("norm.sim." + name).str(), reinterpret_cast<void *>(function));
  };
  addFunction("access", access);
  addFunction("access_bytes", accessBytes);
  addFunction("access_masked", accessMasked);
  addFunction("divide", divide);
  addFunction("trap", trap);
  addFunction("shared", getShared);
  addFunction("register", readRegister);
  addFunction("block_barrier", blockBarrier);
  addFunction("cluster_arrive", clusterArrive);
  addFunction("cluster_wait", clusterWait);
  addFunction("map_shared", mapShared);
  addFunction("rank_of_shared", rankOfShared);
  addFunction("warp", warp);
  forEachConversion(add);
}

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
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::APFloat;

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

//===----------------------------------------------------------------------===//
// Floats of 8 bits
//===----------------------------------------------------------------------===//

/// As PTX's cvt.rn.satfinite: what is too large is the largest, and NaN is the
/// positive one.
static uint8_t toF8(float number, const llvm::fltSemantics &semantics) {
  if (std::isnan(number))
    return 0x7f;
  APFloat value(number);
  bool loses;
  APFloat largest = APFloat::getLargest(semantics, value.isNegative());
  APFloat wide = largest;
  wide.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven, &loses);
  if (std::abs(number) >= std::abs(wide.convertToFloat()))
    return largest.bitcastToAPInt().getZExtValue();
  value.convert(semantics, APFloat::rmNearestTiesToEven, &loses);
  return value.bitcastToAPInt().getZExtValue();
}

static uint16_t toF16(uint8_t bits, const llvm::fltSemantics &semantics) {
  APFloat value(semantics, llvm::APInt(8, bits));
  bool loses;
  value.convert(APFloat::IEEEhalf(), APFloat::rmNearestTiesToEven, &loses);
  return value.bitcastToAPInt().getZExtValue();
}

template <const llvm::fltSemantics &(*semantics)()>
static uint16_t toF8Pair(float high, float low) {
  return toF8(high, semantics()) << 8 | toF8(low, semantics());
}

template <const llvm::fltSemantics &(*semantics)()>
static uint32_t fromF8Pair(uint16_t pair) {
  return uint32_t(toF16(pair >> 8, semantics())) << 16 |
         toF16(pair & 0xff, semantics());
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
  addFunction("to_f8e4m3", toF8Pair<APFloat::Float8E4M3FN>);
  addFunction("to_f8e5m2", toF8Pair<APFloat::Float8E5M2>);
  addFunction("from_f8e4m3", fromF8Pair<APFloat::Float8E4M3FN>);
  addFunction("from_f8e5m2", fromF8Pair<APFloat::Float8E5M2>);
}

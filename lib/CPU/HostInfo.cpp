//===- HostInfo.cpp - the machine that runs the compiler ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/CPU/HostInfo.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/TargetParser/Host.h"
#include <algorithm>
#include <unistd.h>

using namespace mlir::norm;

/// A size in bytes that the system knows, or 0.
static int64_t systemSize(int name) {
  return std::max<int64_t>(sysconf(name), 0);
}

/// What the caches may hold of one result: all second-level caches, and of the
/// last level at most a usual slice for each CPU, since a virtual machine's
/// third level is reported whole but shared with others.
///
/// Measured with 2 CPUs of 2 MB and a third level of 480 MB, hence 12 MB: to
/// stream a result of 4 MB took 1.6 times as long and more, 8 MB made no
/// difference, 12 to 256 MB took 0.7 to 0.8 times as long.
static int64_t cacheShare() {
  constexpr int64_t usualSlice = int64_t(4) << 20;
  int64_t cpus = std::max<int64_t>(systemSize(_SC_NPROCESSORS_ONLN), 1);
  int64_t secondLevel = 0, thirdLevel = 0;
#ifdef _SC_LEVEL3_CACHE_SIZE
  secondLevel = systemSize(_SC_LEVEL2_CACHE_SIZE);
  thirdLevel = systemSize(_SC_LEVEL3_CACHE_SIZE);
#endif
  if (thirdLevel == 0)
    thirdLevel = cpus * usualSlice;
  return cpus * secondLevel + std::min(thirdLevel, cpus * usualSlice);
}

static HostInfo detectHost() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  auto has = [&](llvm::StringRef name) { return features.lookup(name); };

  HostInfo host;
  host.vectorBytes = has("avx512f") ? 64 : has("avx2") ? 32 : 16;
  // AVX2 masks 32 and 64 bit elements only; AVX-512 without BW likewise.
  host.maskedAccess = has("avx512bw") && has("avx512vl");
  host.bf16Rounding = has("avx512bf16") && has("avx512vl");

  host.streamingBytes = cacheShare();
  return host;
}

const HostInfo &mlir::norm::getHostInfo() {
  static const HostInfo host = detectHost();
  return host;
}

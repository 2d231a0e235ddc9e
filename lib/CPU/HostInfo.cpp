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

static HostInfo detectHost() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  auto has = [&](llvm::StringRef name) { return features.lookup(name); };

  HostInfo host;
  host.vectorBytes = has("avx512f") ? 64 : has("avx2") ? 32 : 16;
  // AVX2 masks 32 and 64 bit elements only; AVX-512 without BW likewise.
  host.maskedAccess = has("avx512bw") && has("avx512vl");
  host.bf16Rounding = has("avx512bf16") && has("avx512vl");

  int64_t cache = 0;
#ifdef _SC_LEVEL3_CACHE_SIZE
  cache = std::max(systemSize(_SC_LEVEL2_CACHE_SIZE),
                   systemSize(_SC_LEVEL3_CACHE_SIZE));
#endif
  constexpr int64_t usualCache = int64_t(32) << 20;
  host.streamingBytes = cache ? std::min(cache, usualCache) : usualCache;
  return host;
}

const HostInfo &mlir::norm::getHostInfo() {
  static const HostInfo host = detectHost();
  return host;
}

//===- CPUTarget.cpp - what the lowering knows of a CPU -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: LLVM's description of a CPU, or nothing for the host. Leaves: the
// facts that the lowering asks for.
//
//===----------------------------------------------------------------------===//

#include "norm/CPU/CPUTarget.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"
#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace mlir::norm;

/// A size that the system knows, or else a usual one.
static int64_t systemSize(int name, int64_t usual) {
  int64_t size = sysconf(name);
  return size > 0 ? size : usual;
}

/// The third-level cache that the first CPU uses, as Linux knows it; glibc's
/// sysconf tells that of the whole socket, which may consist of several.
static int64_t thirdLevelBytes(int64_t usual) {
  // Such files do not know their sizes.
  auto file = llvm::MemoryBuffer::getFileAsStream(
      "/sys/devices/system/cpu/cpu0/cache/index3/size");
  int64_t kilobytes;
  if (!file ||
      (*file)->getBuffer().trim().rtrim('K').getAsInteger(10, kilobytes))
    return usual;
  return kilobytes << 10;
}

/// From which size on a result is streamed: three quarters of the caches, a
/// third level of many cores counting no more than a usual slice for each CPU,
/// since a virtual machine sees it whole but shares it.
///
/// Measured with rms_norm f32, streaming by not streaming, times: 2 CPUs of 2
/// MB and a third level of 480 MB: 4 MB 1.6, 8 MB 1.0, 12 to 256 MB 0.7 to 0.8.
/// 2 CPUs of 1 MB and a third level of 32 MB that had no other user: 8 MB 2.0,
/// 17 MB 2.0, 25 MB 1.2, 34 MB 0.8; while others used it 8 MB 1.6, 17 MB 0.6.
static int64_t cacheShare(const CPUTarget &host) {
  constexpr int64_t ofFewCores = int64_t(64) << 20;
  int64_t slices = host.cores * (int64_t(4) << 20),
          thirdLevel = thirdLevelBytes(slices);
  if (thirdLevel > ofFewCores)
    thirdLevel = std::min(thirdLevel, slices);
  return (host.cores * host.l2Bytes + thirdLevel) / 4 * 3;
}

static void describeX86(const llvm::MCSubtargetInfo &subtarget,
                        CPUTarget &target) {
  auto has = [&](const char *feature) {
    return subtarget.checkFeatures(feature);
  };
  // LLVM's prefer-256-bit is for code with some vectors in it, which would slow
  // down all around them; a row kernel is nothing else, and is bound by the
  // bytes that an instruction moves.
  target.vectorBytes = has("+avx512f") ? 64 : has("+avx2") ? 32 : 16;
  target.registers = has("+avx512f") ? 32 : 16;
  // AVX2 masks 32 and 64 bit elements only; AVX-512 without BW likewise.
  target.maskedAccess = has("+avx512bw") && has("+avx512vl");
  target.bf16Rounding = has("+avx512bf16") && has("+avx512vl");
  target.f16Conversion = has("+f16c") || has("+avx512f");
}

static void describeAArch64(const llvm::MCSubtargetInfo &subtarget,
                            CPUTarget &target) {
  // Vectors of a known size are NEON's, also where there is SVE.
  target.bf16Rounding = subtarget.checkFeatures("+bf16");
  target.f16Conversion = true;
}

static void describeRISCV(const llvm::MCSubtargetInfo &subtarget,
                          CPUTarget &target) {
  auto has = [&](const char *feature) {
    return subtarget.checkFeatures(feature);
  };
  // The least size that the CPU promises; each includes those below it.
  target.vectorBytes = has("+zvl512b") ? 64 : has("+zvl256b") ? 32 : 16;
  target.bf16Rounding = has("+zvfbfmin");
  target.f16Conversion = has("+zvfhmin");
}

CPUTarget mlir::norm::describeTarget(const llvm::MCSubtargetInfo &subtarget) {
  CPUTarget target;
  const llvm::Triple &triple = subtarget.getTargetTriple();
  if (triple.isX86())
    describeX86(subtarget, target);
  else if (triple.isAArch64())
    describeAArch64(subtarget, target);
  else if (triple.isRISCV())
    describeRISCV(subtarget, target);
  return target;
}

static CPUTarget detectHost() {
  llvm::InitializeNativeTarget();
  llvm::Triple triple(llvm::sys::getProcessTriple());
  llvm::SubtargetFeatures features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.AddFeature(feature.first(), feature.second);

  CPUTarget host;
  std::string error;
  if (const llvm::Target *known =
          llvm::TargetRegistry::lookupTarget(triple, error)) {
    std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
        known->createMCSubtargetInfo(triple, llvm::sys::getHostCPUName(),
                                     features.getString()));
    if (subtarget)
      host = describeTarget(*subtarget);
  }
  host.cores = systemSize(_SC_NPROCESSORS_ONLN, host.cores);
#ifdef _SC_LEVEL1_DCACHE_SIZE
  host.l1Bytes = systemSize(_SC_LEVEL1_DCACHE_SIZE, host.l1Bytes);
  host.l2Bytes = systemSize(_SC_LEVEL2_CACHE_SIZE, host.l2Bytes);
#endif
  host.streamingBytes = cacheShare(host);
  return host;
}

const CPUTarget &mlir::norm::getHostTarget() {
  static const CPUTarget host = detectHost();
  return host;
}

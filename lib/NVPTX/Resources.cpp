//===- Resources.cpp - what a kernel takes of a multiprocessor ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: what ptxas says of kernels. Leaves: the same as numbers, and how many
// blocks fit.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/Resources.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

/// Adds "512 bytes smem" to where it belongs. Parts that are not known, such
/// as compile times, say nothing of the kernel.
static void readPart(StringRef part, KernelResources &kernel) {
  part = part.trim();
  bool isUse = part.consume_front("Used ") || part.consume_front("used ");
  unsigned number;
  if (part.consumeInteger(10, number))
    return;
  part = part.trim();
  if (isUse && part == "registers")
    kernel.registers = number;
  else if (isUse && part == "barriers")
    kernel.barriers = number;
  else if (part == "bytes smem")
    kernel.sharedBytes = number;
  else if (part.starts_with("bytes cmem"))
    kernel.constantBytes += number;
  else if (part == "bytes stack frame" || part == "bytes cumulative stack size")
    kernel.stackBytes = std::max(kernel.stackBytes, number);
  else if (part == "bytes spill stores")
    kernel.spillStoreBytes = number;
  else if (part == "bytes spill loads")
    kernel.spillLoadBytes = number;
}

/// For each kernel, and then for the functions that it calls:
///
///   ptxas info    : Compiling entry function 'k' for 'sm_90'
///   ptxas info    : Function properties for k
///       0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
///   ptxas info    : Used 20 registers, used 1 barriers, 512 bytes smem
SmallVector<KernelResources> norm::parsePtxasLog(StringRef log) {
  SmallVector<KernelResources> kernels;
  bool isKernel = false;
  for (StringRef line : llvm::split(log, '\n')) {
    line.consume_front("ptxas info    : ");
    if (line.consume_front("Compiling entry function '")) {
      kernels.emplace_back().name =
          line.take_until([](char c) { return c == '\''; }).str();
      isKernel = true;
    } else if (line.consume_front("Function properties for ")) {
      isKernel = !kernels.empty() && line.trim() == kernels.back().name;
    } else if (isKernel) {
      for (StringRef part : llvm::split(line, ','))
        readPart(part, kernels.back());
    }
  }
  return kernels;
}

Occupancy norm::getOccupancy(const GPUTarget &target, unsigned threads,
                             unsigned registers, unsigned sharedBytes) {
  // Registers are handed out to warps by 256, in each of the four parts of a
  // multiprocessor; shared memory by 128 bytes, and 1 KB is the system's own.
  constexpr unsigned parts = 4, registerUnit = 256, sharedUnit = 128,
                     systemBytes = 1024;
  unsigned warps = llvm::divideCeil(threads, GPUTarget::warpThreads);
  unsigned warpRegisters = llvm::alignTo(
      std::max(registers, 1u) * GPUTarget::warpThreads, registerUnit);
  unsigned byRegisters =
      GPUTarget::registers / parts / warpRegisters * parts / warps;
  unsigned byShared =
      sharedBytes > target.blockSharedBytes
          ? 0
          : target.sharedBytes /
                llvm::alignTo(sharedBytes + systemBytes, sharedUnit);
  unsigned byThreads = threads > GPUTarget::blockThreads
                           ? 0
                           : target.threads / GPUTarget::warpThreads / warps;
  std::pair<unsigned, StringRef> limits[] = {{byThreads, "threads"},
                                             {target.blocks, "blocks"},
                                             {byShared, "shared memory"},
                                             {byRegisters, "registers"}};
  auto least = *llvm::min_element(limits, llvm::less_first());
  Occupancy occupancy;
  occupancy.blocks = least.first;
  occupancy.warps = least.first * warps;
  occupancy.fraction =
      double(occupancy.warps) / (target.threads / GPUTarget::warpThreads);
  occupancy.limit = least.second;
  return occupancy;
}

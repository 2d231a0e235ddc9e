//===- GPUTarget.cpp - what the lowering knows of a GPU -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/GPU/GPUTarget.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::norm;

//  arch, capability, PTX, shared bytes of a block and a multiprocessor,
//  threads, blocks, bytes of an access
static constexpr GPUTarget targets[] = {
    {"sm_80", 80, 70, 163 << 10, 164 << 10, 2048, 32, 16},
    {"sm_86", 86, 71, 99 << 10, 100 << 10, 1536, 16, 16},
    {"sm_89", 89, 81, 99 << 10, 100 << 10, 1536, 24, 16},
    {"sm_90", 90, 81, 227 << 10, 228 << 10, 2048, 32, 16},
    {"sm_100", 100, 88, 227 << 10, 228 << 10, 2048, 32, 32},
    {"sm_103", 103, 88, 227 << 10, 228 << 10, 2048, 32, 32},
    {"sm_120", 120, 88, 99 << 10, 100 << 10, 1536, 24, 32},
    {"sm_121", 121, 88, 99 << 10, 100 << 10, 1536, 24, 32},
};

ArrayRef<GPUTarget> norm::getGPUTargets() { return targets; }

llvm::Expected<GPUTarget> norm::getGPUTarget(StringRef arch) {
  for (const GPUTarget &target : targets)
    if (target.arch == arch)
      return target;
  return llvm::createStringError(
      "unknown GPU architecture '" + arch + "'; there are " +
      llvm::join(llvm::map_range(
                     targets,
                     [](const GPUTarget &target) { return target.arch.str(); }),
                 ", "));
}

/// Code for X.y runs on X.z where z >= y.
llvm::Expected<GPUTarget> norm::getGPUTarget(unsigned major, unsigned minor) {
  for (const GPUTarget &target : llvm::reverse(targets))
    if (target.capability / 10 == major && target.capability % 10 <= minor)
      return target;
  return llvm::createStringError("no GPU architecture here runs on a device of "
                                 "compute capability " +
                                 Twine(major) + "." + Twine(minor));
}

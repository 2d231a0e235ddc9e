//===- HostInfo.h - the machine that runs the compiler ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the CPU lowering wants to know of a target, and its values for the host.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CPU_HOSTINFO_H
#define NORM_CPU_HOSTINFO_H

#include <cstdint>

namespace mlir::norm {

/// The facts of a CPU that change the code for a row program.
struct HostInfo {
  /// The size of a vector register.
  int64_t vectorBytes = 16;
  /// Whether masked loads and stores of every element type are instructions.
  bool maskedAccess = false;
  /// Whether f32 is rounded to bf16 by an instruction.
  bool bf16Rounding = false;
  /// The size from which a result is better not written through the caches.
  int64_t streamingBytes = 0;
};

/// The machine that this runs on.
const HostInfo &getHostInfo();

} // namespace mlir::norm

#endif // NORM_CPU_HOSTINFO_H

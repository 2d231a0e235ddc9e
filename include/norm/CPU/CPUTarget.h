//===- CPUTarget.h - what the lowering knows of a CPU -----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The facts of a CPU that change the code for a row program. Instructions are
// read from LLVM's description of the CPU, so every CPU that LLVM knows has
// them; cache sizes are the machine's own for the host, else usual ones.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CPU_CPUTARGET_H
#define NORM_CPU_CPUTARGET_H

#include <cstdint>

namespace llvm {
class MCSubtargetInfo;
}

namespace mlir::norm {

struct CPUTarget {
  /// The size of a vector register.
  int64_t vectorBytes = 16;
  /// The number of vector registers.
  int64_t registers = 32;
  /// Whether masked loads and stores of every element type are instructions.
  bool maskedAccess = false;
  /// Whether f32 is rounded to bf16 by an instruction.
  bool bf16Rounding = false;
  /// Whether f16 and f32 are converted to each other by an instruction.
  bool f16Conversion = false;
  /// The caches of one core for data.
  int64_t l1Bytes = int64_t(32) << 10, l2Bytes = int64_t(1) << 20;
  /// The cores that run a kernel together.
  int64_t cores = 1;
  /// The size from which a result is better not written through the caches.
  int64_t streamingBytes = int64_t(32) << 20;
};

/// The machine that this runs on.
const CPUTarget &getHostTarget();

/// Any machine. What LLVM's description does not tell (caches, cores) are the
/// defaults above.
CPUTarget describeTarget(const llvm::MCSubtargetInfo &subtarget);

} // namespace mlir::norm

#endif // NORM_CPU_CPUTARGET_H

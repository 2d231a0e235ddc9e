//===- X86Features.h - asking an x86 CPU for its features -------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What cpuid says of a CPU, and code that asks it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TARGET_X86FEATURES_H
#define NORM_LIB_TARGET_X86FEATURES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/IRBuilder.h"

namespace mlir::norm {

enum class CPUIDRegister { EAX, EBX, ECX, EDX };

/// The bit that says whether a CPU has a feature. Source: Intel 64 and IA-32
/// Architectures Software Developer's Manual, volume 2, CPUID; for leaf
/// 0x80000001 AMD64 Architecture Programmer's Manual, volume 3, appendix E.
struct X86Feature {
  llvm::StringLiteral name;
  uint32_t leaf, subleaf;
  CPUIDRegister reg;
  unsigned bit;
};

/// The feature with LLVM's name, null where cpuid is not asked for it here.
const X86Feature *findX86Feature(llvm::StringRef name);

/// Whether every CPU with 64 bits has the feature.
bool isX86Baseline(llvm::StringRef name);

/// Builds an i1: whether the CPU has all `features` and the system saves the
/// registers that they need.
llvm::Value *buildHasFeatures(llvm::IRBuilder<> &builder,
                              llvm::ArrayRef<const X86Feature *> features);

} // namespace mlir::norm

#endif // NORM_LIB_TARGET_X86FEATURES_H

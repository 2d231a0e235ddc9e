//===- NarrowFloats.h - conversions that hosts lack -------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What kernels call to convert floats of 8 and 16 bits:
//
//   norm.sim.to_f8e4m3(f32, f32) -> i16, norm.sim.from_f8e4m3(i16) -> i32
//   norm.sim.to_f8e5m2(f32, f32) -> i16, norm.sim.from_f8e5m2(i16) -> i32
//   __truncsfbf2 and others that LLVM's code generator calls where the machine
//   has no instruction; not every C library has them
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_NARROWFLOATS_H
#define NORM_LIB_SIMULATOR_NARROWFLOATS_H

#include "mlir/Support/LLVM.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"

namespace mlir::norm::sim {

/// Calls `add` with the name and the address of every function in C++.
void forEachConversion(llvm::function_ref<void(StringRef, void *)> add);

/// Those whose arguments or results C++ has no type for, which call the ones
/// above.
llvm::Expected<std::unique_ptr<llvm::Module>>
makeConversions(llvm::LLVMContext &context);

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_NARROWFLOATS_H

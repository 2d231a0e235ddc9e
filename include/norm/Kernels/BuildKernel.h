//===- BuildKernel.h - a kernel as IR ---------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes a kernel as a function on buffers, and says what its arguments are.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_KERNELS_BUILDKERNEL_H
#define NORM_KERNELS_BUILDKERNEL_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "norm/Kernels/KernelSpec.h"

namespace mlir::norm {

/// Which elements of x one element of an operand belongs to.
enum class Extent { Element, Column, Row, Sample, All };

/// An argument of a kernel. Its buffer is contiguous, in row-major order.
struct KernelOperand {
  StringLiteral name;
  Type type;
  Extent extent;
  bool read, written;
};

/// The arguments of the kernel of `spec`, in their order: what is read, then
/// what is only written.
SmallVector<KernelOperand> getKernelOperands(const KernelSpec &spec);

/// A dim of an argument: its name in C, and its size if that is static.
struct KernelDim {
  StringLiteral name;
  int64_t size;
};
SmallVector<KernelDim> getKernelDims(const KernelSpec &spec,
                                     const KernelOperand &operand);

/// What a kernel computes, as formulas over its operands, one a line.
std::string describeKernel(const KernelSpec &spec);

/// A module with one public function, of the name and the arguments of `spec`:
///
///   func.func @rms_norm_bf16(
///       %x: memref<?x4096xbf16> {norm.c_name = "x",
///                                norm.c_dims = ["rows", "4096"]},
///       %scale: memref<4096xbf16> {...}, %y: memref<?x4096xbf16> {...})
///       attributes {norm.c_doc = "rms_norm of every row, ..."}
///
/// It holds one named norm, or one row program where no named norm says it;
/// --norm-rows and --norm-to-cpu make one kernel of it that allocates nothing.
/// An argument that is written may be the same buffer as one of the same type
/// that is read: y as x, residual or gate, sum as x or residual. No others may
/// overlap. Fails where `spec` is wrong.
llvm::Expected<OwningOpRef<ModuleOp>> buildKernelModule(MLIRContext *context,
                                                        const KernelSpec &spec);

} // namespace mlir::norm

#endif // NORM_KERNELS_BUILDKERNEL_H

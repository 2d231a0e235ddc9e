//===- GPUPasses.td - row programs to kernels --------------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_GPU_GPUPASSES_TD
#define NORM_GPU_GPUPASSES_TD

include "mlir/Pass/PassBase.td"

def DeviceBuffers : Pass<"norm-device-buffers"> {
  let summary = "Copy the buffers of row programs to a device and back";
  let description = [{
    Every buffer of a `norm.rowwise` on memrefs gets one on the device, to which
    it is copied before if it is an input and from which it is copied after if it
    is an init.

    See test/GPU/device-buffers.mlir.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect",
                           "::mlir::memref::MemRefDialect"];
}

def LowerRowsToGPU : Pass<"norm-lower-rows-to-gpu", "::mlir::ModuleOp"> {
  let summary = "Turn row programs on memrefs into kernels and their launches";
  let description = [{
    Every `norm.rowwise` on memrefs, whose buffers a device can access, becomes a
    gpu.module and a launch of one of the kernels in it. The threads that share a
    row are lanes of a warp, a block or a cluster of blocks, by the length of the
    row; it stays in their registers, or in shared memory, from the first pass to
    the last. A reduction takes shuffles, and one barrier where there are several
    warps.

    There are kernels for aligned and for any other buffers, and for ranges of
    lengths that are known at run time only; which of them may be launched is the
    attribute `norm.launch` of each (see norm/GPU/KernelLaunch.h).

    See test/GPU/lower-rows-to-gpu.mlir.
  }];
  let options = [
    Option<"arch", "arch", "std::string", "kDefaultGPU.str()",
           "the architecture, as sm_90">
  ];
  let statistics = [
    Statistic<"numLowered", "lowered", "row programs turned into kernels">,
    Statistic<"numKernels", "kernels", "the kernels that they became">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::gpu::GPUDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::NVVM::NVVMDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
}

def DivideByUniform : Pass<"norm-divide-by-uniform"> {
  let summary = "Divide by what a row has once with one division for a row";
  let description = [{
    In row programs, `x / s` of f32 where `x` is varying and `s` is uniform becomes
    multiplications by the reciprocal of `s` and a correction. Quotients are those
    of a division where `x` is at least 2^-100 and they are at least 2^-126; else
    they may err in the last place.

    See test/GPU/divide-by-uniform.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect"];
}

def DeviceFloats : Pass<"norm-device-floats"> {
  let summary = "Convert narrow floats as is fast on a GPU";
  let description = [{
    `arith.extf` of vectors of bf16 becomes shifts and masks of two at a time.

    With `f8`, `arith.truncf` of f32 to f8E4M3FN or f8E5M2 becomes `nvvm.convert.f32x2.to.f8x2`
    (sm_89 and later), and what is out of range becomes NaN or an infinity after
    that. Where the program clamps its values, the instruction does so instead.

    See test/GPU/device-floats.mlir.
  }];
  let options = [
    Option<"f8", "f8", "bool", "true",
           "the target converts f32 to floats of 8 bits by instructions">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::NVVM::NVVMDialect",
                           "::mlir::vector::VectorDialect"];
}

def DeviceMath : Pass<"norm-device-math"> {
  let summary = "Make instructions of functions that a GPU has them for";
  let description = [{
    sqrt, abs, ceil, floor, trunc and roundeven of f32 and f64 become calls of
    LLVM's intrinsics, and rsqrt a root and a division, which round correctly.
    Upstream's conversion to NVVM would call CUDA's device library.

    See test/GPU/device-math.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::LLVM::LLVMDialect"];
}

#endif // NORM_GPU_GPUPASSES_TD

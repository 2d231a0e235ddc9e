//===- Passes.td - the table of contents -------------------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_PASSES_TD
#define NORM_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// Raise: frontend ops -> named norms
//===----------------------------------------------------------------------===//

//===----------------------------------------------------------------------===//
// Rows: named norms and other row reductions -> row programs
//===----------------------------------------------------------------------===//

def Decompose : Pass<"norm-decompose"> {
  let summary = "Turn named norms into the row programs that define them";
  let description = [{
    Every `norm.rms_norm` and `norm.layer_norm` becomes one `norm.rowwise`.

    See test/Rows/decompose.mlir.
  }];
  let statistics = [
    Statistic<"numDecomposed", "decomposed", "norms turned into row programs">
  ];
}

def ToLinalg : Pass<"norm-to-linalg"> {
  let summary = "Turn row programs into the linalg ops that define them";
  let description = [{
    Every `norm.rowwise` on tensors becomes one `linalg.generic` for each
    collective and one for each result. Nothing is shared between them: this is
    the meaning of a row program, to be read and to be compared with, not a way
    to run it fast.

    See test/Rows/to-linalg.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

//===----------------------------------------------------------------------===//
// CPU: row programs -> vector code
//===----------------------------------------------------------------------===//

def LowerRows : Pass<"norm-lower-rows", "::mlir::ModuleOp"> {
  let summary = "Turn row programs on memrefs into loops over vectors";
  let description = [{
    Every `norm.rowwise` on memrefs becomes a private function that runs it for
    a range of rows, and calls of it: one for all rows where there is little to
    do, else in a parallel loop over blocks of rows. A second function, with
    streaming stores, is called instead where the results are so large that they
    would only push other data out of the caches.

    See test/CPU/lower-rows.mlir.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "int64_t", "64",
           "the size of a vector register">,
    Option<"maskedAccess", "masked-access", "bool", "true",
           "the target has masked loads and stores of every type">,
    Option<"unroll", "unroll", "int64_t", "8",
           "the most vectors per iteration, which are the accumulators of a "
           "collective">,
    Option<"threads", "threads", "bool", "true", "run rows in parallel">,
    Option<"parallelElements", "parallel-elements", "int64_t", "32768",
           "the number of elements up to which one thread runs all rows">,
    Option<"blockElements", "block-elements", "int64_t", "4096",
           "the number of elements of a block of rows">,
    Option<"streamingBytes", "streaming-bytes", "int64_t", "33554432",
           "the size of the results from which they are streamed; 0: never">,
    Option<"remarks", "remarks", "bool", "false",
           "say why a row program runs without vectors">
  ];
  let statistics = [
    Statistic<"numLowered", "lowered", "row programs turned into loops">,
    Statistic<"numVectorized", "vectorized", "of these, with vectors">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
}

def StreamVectors : Pass<"norm-stream-vectors"> {
  let summary = "Make streaming stores of 16 bit floats ones of integers";
  let description = [{
    LLVM has streaming stores of integers and of f32 and f64 on X86; a
    `llvm.store` of a vector of f16 or bf16 that is nontemporal stores the same
    bits as integers instead.

    See test/CPU/stream-vectors.mlir.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def WidenHalfFloats : Pass<"norm-widen-half-floats"> {
  let summary = "Compute on f16 and bf16 in f32, rounding after each operation";
  let description = [{
    Every op of arith and math on 16 bit floats becomes the op on f32 between
    conversions. No rounding is dropped. f64 is rounded to 16 bits once.

    See test/CPU/widen-half-floats.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect"];
}

#endif // NORM_PASSES_TD

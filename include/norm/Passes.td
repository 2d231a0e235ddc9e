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

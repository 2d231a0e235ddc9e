//===- NormDialect.td - the norm dialect -------------------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMDIALECT_TD
#define NORM_IR_NORMDIALECT_TD

include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def Norm_Dialect : Dialect {
  let name = "norm";
  let cppNamespace = "::mlir::norm";
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::tensor::TensorDialect"];
  let hasConstantMaterializer = 1;
  let hasCanonicalizer = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let summary = "Normalization layers, and the row programs that compute them";
  let description = [{
    Two levels. `norm.rms_norm` and `norm.layer_norm` say *what* is computed:
    one name each, every variant an attribute or an optional operand.
    `norm.rowwise` says *how*: each row of a tensor runs the same straight-line
    program, whose elements talk only through the collectives `norm.row_sum`
    and `norm.row_max`. Conversions work on the first level, fusion and
    lowering on the second.
  }];
}

def Norm_EpsilonMode
    : I32EnumAttr<"EpsilonMode", "how epsilon keeps the root away from zero", [
        I32EnumAttrCase<"InsideRoot", 0, "inside_root">,
        I32EnumAttrCase<"OutsideRoot", 1, "outside_root">,
        I32EnumAttrCase<"Least", 2, "least">]> {
  let cppNamespace = "::mlir::norm";
}

class Norm_Op<string mnemonic, list<Trait> traits = []>
    : Op<Norm_Dialect, mnemonic, traits>;

#endif // NORM_IR_NORMDIALECT_TD

//===- MathFunctions.h - functions as polynomials ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Elementary functions as arith ops, without branches or calls, so that they
// run on vectors. They treat zeros, subnormals, infinities and NaN as C's
// functions do and neither need nor set a rounding mode or flags.
//
// Each takes f32, or vectors of it; exp, expm1 and tanh also f64. The largest
// errors in ulp, of all f32, with and without fused multiply-add:
//
//   exp 1.0   exp2 1.0   expm1 1.5   tanh 1.5   erf 1.4   log 0.9   log1p 1.0
//   log2 1.9;   in f64: exp 1.0   expm1 2.0   tanh 1.6
//
// Sources: W. J. Cody and W. Waite, Software Manual for the Elementary
// Functions, 1980 (the reductions of exp and log); erf for large arguments by
// 1 - exp(log(erfc)). The polynomials are minimax ones by E. Remez's exchange
// algorithm, their errors weighted by what they cause in the function.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_LOWERING_MATHFUNCTIONS_H
#define NORM_LIB_LOWERING_MATHFUNCTIONS_H

#include "mlir/IR/Builders.h"

namespace mlir::norm {

Value buildExp(OpBuilder &builder, Location loc, Value x);
Value buildExp2(OpBuilder &builder, Location loc, Value x);
Value buildExpM1(OpBuilder &builder, Location loc, Value x);
Value buildTanh(OpBuilder &builder, Location loc, Value x);
Value buildErf(OpBuilder &builder, Location loc, Value x);
Value buildLog(OpBuilder &builder, Location loc, Value x);
Value buildLog1p(OpBuilder &builder, Location loc, Value x);
Value buildLog2(OpBuilder &builder, Location loc, Value x);

} // namespace mlir::norm

#endif // NORM_LIB_LOWERING_MATHFUNCTIONS_H

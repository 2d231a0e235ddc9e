// RUN: norm-opt %s --norm-report | FileCheck %s
// RUN: norm-opt %s --norm-report=json | %python -m json.tool | FileCheck %s --check-prefix=JSON
// RUN: norm-opt %s --norm-report -o %t.mlir && FileCheck %s --check-prefix=PROGRAM < %t.mlir

// For people, in place of the program.

// CHECK:      @residual
// CHECK-NEXT:   {{.*}}report.mlir:[[#]]:[[#]]
// CHECK-NEXT:     rms_norm over [1] of 4x16xf32, N = 16, epsilon 1e-06, scale
// CHECK-NEXT:       of        a residual sum, arith.addf at {{.*}}report.mlir:[[#]]:8
// CHECK-NEXT:       read by   arith.negf
// CHECK-NEXT:       absorbed  3 arith.mulf, linalg.reduce, arith.divf, arith.addf, math.rsqrt, linalg.broadcast
// CHECK-NEXT: not raised
// CHECK-NEXT:   {{.*}}report.mlir:[[#]]:11 in @cubed
// CHECK-NEXT:     the exponent is 3
// CHECK-NEXT: total: 1 rms_norm, 0 layer_norm, 1 refused
// CHECK-NOT:  func

// PROGRAM: norm.rms_norm

// JSON:      "function": "residual"
// JSON:      "op": "rms_norm"
// JSON:      "row_size": 16
// JSON:      "epsilon_mode": "inside_root"
// JSON:      "scale": [
// JSON:          "name": "weight"
// JSON-NEXT:     "argument": 2
// JSON:      "residual": [
// JSON-NEXT:   {
// JSON-NEXT:     "name": "x"
// JSON-NEXT:     "argument": 0
// JSON:      "reason": "the exponent is 3"
// JSON:      "totals": {
// JSON-NEXT:   "rms_norm": 1,
// JSON-NEXT:   "layer_norm": 0,
// JSON-NEXT:   "refused": 1

func.func @residual(%x: tensor<4x16xf32> loc("x"), %r: tensor<4x16xf32> loc("r"), %w: tensor<16xf32> loc("weight"))
    -> tensor<4x16xf32> {
  %h = arith.addf %x, %r : tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %eps : tensor<4xf32>
  %rstd = math.rsqrt %v : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %wb = linalg.broadcast ins(%w : tensor<16xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [0]
  %normalized = arith.mulf %h, %rb : tensor<4x16xf32>
  %y = arith.mulf %normalized, %wb : tensor<4x16xf32>
  %negated = arith.negf %y : tensor<4x16xf32>
  return %negated : tensor<4x16xf32>
}

func.func @cubed(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %cube = arith.mulf %sq, %x : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%cube : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %rstd = math.rsqrt %mean : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// RUN: norm-opt %s --norm-convert-report | FileCheck %s
// RUN: norm-opt %s --norm-convert-report=json | %python -m json.tool | FileCheck %s --check-prefix=JSON
// RUN: norm-opt %s --norm-convert-report -o %t.mlir && FileCheck %s --check-prefix=PROGRAM < %t.mlir

// CHECK:      @norms
// CHECK-NEXT:   first
// CHECK-NEXT:     layer_norm over [1] of ?x4xf32: converted exactly, to an rms_norm
// CHECK-NEXT:       the rows of x sum to zero, up to roundings to f32
// CHECK-NEXT:       centered  constant wte, for linalg.matmul at embedding
// CHECK-NEXT:       saves     1 of 3 passes over rows
// CHECK-NEXT:   second
// CHECK-NEXT:     layer_norm over [1] of ?x4xf32: left
// CHECK-NEXT:       argument 1 of @norms is not a constant
// CHECK-NEXT:   third
// CHECK-NEXT:     layer_norm over [1] of ?x4xf32: converted exactly, to an rms_norm
// CHECK-NEXT:       the rows of x sum to zero, up to roundings to f32
// CHECK-NEXT:       centered  constants from above
// CHECK-NEXT:       saves     1 of 3 passes over rows
// CHECK-NEXT: total: 3 layer_norm, 2 converted exactly, 1 left
// CHECK-NEXT: saved: 2 of 9 passes over rows
// CHECK-NOT:  func

// PROGRAM: norm.rms_norm

// JSON:      "location": "first"
// JSON:      "shape": [
// JSON-NEXT:   null,
// JSON-NEXT:   4
// JSON:      "center": {
// JSON-NEXT:   "verdict": "exact"
// JSON-NEXT:   "why": "the rows of x sum to zero once those of constants do"
// JSON-NEXT:   "centered": [
// JSON-NEXT:     {
// JSON-NEXT:       "constant": "constant wte"
// JSON:            "key": "wte"
// JSON-NEXT:       "reader": "linalg.matmul at embedding"
// JSON:      "rounded_to": "f32"
// JSON:        "verdict": "left"
// JSON-NEXT:   "why": "argument 1 of @norms is not a constant; subtracting its means at run time costs more than RMSNorms save"
// JSON:      "totals": {
// JSON-NEXT:   "exact": 2
// JSON-NEXT:   "folded": 0
// JSON-NEXT:   "approximated": 0
// JSON-NEXT:   "left": 1

func.func @norms(%a: tensor<?x3xf32>, %r: tensor<?x4xf32>, %init: tensor<?x4xf32>)
    -> (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) {
  %w = arith.constant dense_resource<wte> : tensor<3x4xf32>
  %zero = arith.constant 0.0 : f32
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<?x4xf32>) -> tensor<?x4xf32>
  %h = linalg.matmul ins(%a, %w : tensor<?x3xf32>, tensor<3x4xf32>) outs(%zeros : tensor<?x4xf32>) -> tensor<?x4xf32> loc("embedding")
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<?x4xf32>) -> tensor<?x4xf32> loc("first")
  %s = arith.addf %h, %r : tensor<?x4xf32>
  %z = norm.layer_norm %s axes [1] epsilon 1.0e-5 : (tensor<?x4xf32>) -> tensor<?x4xf32> loc("second")
  %n = arith.negf %h : tensor<?x4xf32>
  %v = norm.layer_norm %n axes [1] epsilon 1.0e-5 : (tensor<?x4xf32>) -> tensor<?x4xf32> loc("third")
  return %y, %z, %v : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      wte: "0x040000000000803F000000400000404000008040000000000000803F000000400000803F0000803F000000000000803F0000803F"
    }
  }
#-}

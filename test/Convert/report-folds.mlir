// RUN: norm-opt %s --norm-convert-report=json | FileCheck %s

// What a tool reads to change weights in a file: which, along which dims, for
// which reader, and who else reads it and has to keep it.

// CHECK:      "location": "norm"
// CHECK:      "centered": [
// CHECK-NEXT:   {
// CHECK-NEXT:     "constant": "constant weight",
// CHECK-NEXT:     "dims": [
// CHECK-NEXT:       0
// CHECK-NEXT:     ],
// CHECK-NEXT:     "kept_by": [
// CHECK-NEXT:       "head"
// CHECK-NEXT:     ],
// CHECK-NEXT:     "key": "weight",
// CHECK-NEXT:     "reader": "linalg.matmul at linear",
// CHECK-NEXT:     "reader_location": "linear",
// CHECK-NEXT:     "row_sum": 0
// CHECK-NEXT:   }
func.func @linear_layer(%a: tensor<?x3xf32>, %init: tensor<?x4xf32>, %init_of_head: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %w = arith.constant dense_resource<weight> : tensor<4x3xf32>
  %empty = tensor.empty() : tensor<3x4xf32>
  %t = linalg.transpose ins(%w : tensor<4x3xf32>) outs(%empty : tensor<3x4xf32>) permutation = [1, 0]
  %zero = arith.constant 0.0 : f32
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<?x4xf32>) -> tensor<?x4xf32>
  %h = linalg.matmul ins(%a, %t : tensor<?x3xf32>, tensor<3x4xf32>) outs(%zeros : tensor<?x4xf32>) -> tensor<?x4xf32> loc("linear")
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<?x4xf32>) -> tensor<?x4xf32> loc("norm")
  %logits = linalg.matmul ins(%y, %w : tensor<?x4xf32>, tensor<4x3xf32>) outs(%init_of_head : tensor<?x3xf32>) -> tensor<?x3xf32> loc("head")
  return %logits : tensor<?x3xf32>
}

// Constants of one resource are one. A second reader that is folded alike keeps
// nothing.
// CHECK:      "location": "norm_of_table"
// CHECK:          "dims": [
// CHECK-NEXT:       1
// CHECK-NEXT:     ],
// CHECK-NEXT:     "kept_by": [
// CHECK-NEXT:       "other_head"
// CHECK-NEXT:     ],
// CHECK-NEXT:     "key": "table",
// CHECK-NEXT:     "reader": "linalg.matmul at second",
// CHECK:          "kept_by": [
// CHECK-NEXT:       "other_head"
// CHECK-NEXT:     ],
// CHECK-NEXT:     "key": "table",
// CHECK-NEXT:     "reader": "linalg.matmul at first",
func.func @table(%a: tensor<?x3xf32>, %b: tensor<?x3xf32>, %init: tensor<?x4xf32>, %init_of_head: tensor<?x4xf32>)
    -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %w = arith.constant dense_resource<table> : tensor<3x4xf32>
  %zero = arith.constant 0.0 : f32
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<?x4xf32>) -> tensor<?x4xf32>
  %g = linalg.matmul ins(%a, %w : tensor<?x3xf32>, tensor<3x4xf32>) outs(%zeros : tensor<?x4xf32>) -> tensor<?x4xf32> loc("first")
  %h = linalg.matmul ins(%b, %w : tensor<?x3xf32>, tensor<3x4xf32>) outs(%g : tensor<?x4xf32>) -> tensor<?x4xf32> loc("second")
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<?x4xf32>) -> tensor<?x4xf32> loc("norm_of_table")
  %again = arith.constant dense_resource<table> : tensor<3x4xf32>
  %z = linalg.matmul ins(%a, %again : tensor<?x3xf32>, tensor<3x4xf32>) outs(%init_of_head : tensor<?x4xf32>) -> tensor<?x4xf32> loc("other_head")
  return %y, %z : tensor<?x4xf32>, tensor<?x4xf32>
}

// What rounding leaves of a row: -1.33301 - 0.333252 + 1.66699 in f16.
// CHECK:      "location": "norm_of_f16"
// CHECK:          "row_sum": 0.0002197
func.func @rounded(%a: tensor<?x1xf16>, %init: tensor<?x3xf16>) -> tensor<?x3xf16> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0]]> : tensor<1x3xf16>
  %zero = arith.constant 0.0 : f16
  %zeros = linalg.fill ins(%zero : f16) outs(%init : tensor<?x3xf16>) -> tensor<?x3xf16>
  %h = linalg.matmul ins(%a, %w : tensor<?x1xf16>, tensor<1x3xf16>) outs(%zeros : tensor<?x3xf16>) -> tensor<?x3xf16>
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<?x3xf16>) -> tensor<?x3xf16> loc("norm_of_f16")
  return %y : tensor<?x3xf16>
}

{-#
  dialect_resources: {
    builtin: {
      weight: "0x040000000000803F000000400000404000008040000000000000803F000000400000803F0000803F000000000000803F0000803F",
      table: "0x040000000000803F000000400000404000008040000000000000803F000000400000803F0000803F000000000000803F0000803F"
    }
  }
#-}

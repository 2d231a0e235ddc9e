// RUN: norm-opt %s --norm-convert-report=explicit=always | FileCheck %s

// What is done at run time is said, at the norm that needs it first.

// CHECK:      first
// CHECK-NEXT:   layer_norm over [1] of 2x4xf32: converted exactly, to an rms_norm
// CHECK-NEXT:     subtracts the means of argument 0 of @norms at run time: 2 passes over it
// CHECK-NEXT:     saves
// CHECK-NEXT: second
// CHECK-NEXT:   layer_norm over [1] of 2x4xf32: converted exactly, to an rms_norm
// CHECK-NEXT:     subtracts means of values from above at run time
func.func @norms(%h: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32> loc("first")
  %z = norm.layer_norm %h axes [1] epsilon 1.0e-3 : (tensor<2x4xf32>) -> tensor<2x4xf32> loc("second")
  return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}

// RUN: norm-opt %s --norm-center | FileCheck %s

// Resources stay resources; one without numbers stays as it is.

// CHECK-LABEL: func @resources
// CHECK:         %[[W:.*]] = arith.constant dense_resource<weight_centered> : tensor<3xf32>
// CHECK:         norm.rms_norm %[[W]]
// CHECK:         %[[M:.*]] = arith.constant dense_resource<missing> : tensor<3xf32>
// CHECK:         norm.layer_norm %[[M]]
// CHECK:         weight_centered: "0x04000000000080BF000000000000803F"
func.func @resources() -> (tensor<3xf32>, tensor<3xf32>) {
  %w = arith.constant dense_resource<weight> : tensor<3xf32>
  %y = norm.layer_norm %w axes [0] epsilon 1.0e-5 : (tensor<3xf32>) -> tensor<3xf32>
  %m = arith.constant dense_resource<missing> : tensor<3xf32>
  %z = norm.layer_norm %m axes [0] epsilon 1.0e-5 : (tensor<3xf32>) -> tensor<3xf32>
  return %y, %z : tensor<3xf32>, tensor<3xf32>
}

{-#
  dialect_resources: {
    builtin: {
      weight: "0x040000000000803F0000004000004040"
    }
  }
#-}

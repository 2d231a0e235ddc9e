// RUN: norm-opt %s --canonicalize | FileCheck %s

// The rest is shared with norm.rms_norm: see rms-norm-canonicalize.mlir.

// CHECK-LABEL: func @unit_scale_and_zero_bias_are_dropped
// CHECK:       norm.layer_norm %{{[^ ]*}} axes
func.func @unit_scale_and_zero_bias_are_dropped(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %ones = arith.constant dense<1.0> : tensor<8xf32>
  %zeros = arith.constant dense<0.0> : tensor<8xf32>
  %y = norm.layer_norm %x scale(%ones) bias(%zeros) axes [1] epsilon 1.0e-05
      : (tensor<?x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @dead_mean_is_dropped
// CHECK-NEXT:  %[[Y:.*]], %[[RSTD:.*]] = norm.layer_norm {{.*}} epsilon 1.000000e-05 with_rstd
// CHECK-NEXT:  return %[[Y]], %[[RSTD]]
func.func @dead_mean_is_dropped(%x: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?xf64>) {
  %y, %mean, %rstd = norm.layer_norm %x axes [1] epsilon 1.0e-05 with_mean with_rstd
      : (tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?xf32>, tensor<?xf64>)
  return %y, %rstd : tensor<?x8xf32>, tensor<?xf64>
}

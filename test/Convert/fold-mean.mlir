// RUN: norm-opt %s --split-input-file --norm-fold-scale='mean remarks' --verify-diagnostics | FileCheck %s

// W' = (I - 1 1^T / n) diag(g) W, and y = x * rstd.

// CHECK-LABEL: func @mean_and_scale
// CHECK-SAME:    %[[X:.*]]: tensor<3x2xf32>
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}-5.000000e+00], [5.000000e+00]]>
// CHECK:         %{{.*}}, %[[RSTD:.*]] = norm.layer_norm %[[X]] axes [1] epsilon 1.000000e-05 with_rstd
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[RSTD]] :
// CHECK:         arith.mulf
// CHECK:         linalg.matmul ins(%[[Y]], %[[W]] :
func.func @mean_and_scale(%x: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0], [3.0]]> : tensor<2x1xf32>
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{take in the scale and mean}}
  %y = norm.layer_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// CHECK-LABEL: func @negative_types
// CHECK-NOT:     with_rstd
func.func @negative_types(%x: tensor<3x2xf32>) -> tensor<3x1xbf16> {
  %w = arith.constant dense<[[1.0], [3.0]]> : tensor<2x1xbf16>
  %zero = arith.constant dense<0.0> : tensor<3x1xbf16>
  // expected-remark @below {{has an x of another type than y}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xbf16>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xbf16>, tensor<2x1xbf16>) outs(%zero : tensor<3x1xbf16>) -> tensor<3x1xbf16>
  return %z : tensor<3x1xbf16>
}

// RUN: norm-opt %s --split-input-file --norm-center=remarks --verify-diagnostics --mlir-print-local-scope | FileCheck %s

// What is changed: constants, for the readers that need it, and the norms.

// CHECK-LABEL: func @weight_and_bias
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}-1.500000e+00, -5.000000e-01, 5.000000e-01, 1.500000e+00], [1.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+00]]>
// CHECK-DAG:     %[[B:.*]] = arith.constant dense<[-3.000000e+00, 1.000000e+00, 1.000000e+00, 1.000000e+00]>
// CHECK-NOT:     dense<{{.*}}4.000000e+00
// CHECK:         %[[P:.*]] = linalg.matmul ins(%{{.*}}, %[[W]] :
// CHECK:         linalg.generic {{.*}} ins(%[[P]], %[[B]] :
// CHECK:         norm.rms_norm %{{.*}} scale(%{{.*}} plus_one) bias(%{{.*}}) axes [1] epsilon 1.000000e-03 outside_root stat_type f64 scale_type f32 with_rstd
func.func @weight_and_bias(%a: tensor<2x2xf32>, %g: tensor<4xf32>, %c: tensor<4xf32>)
    -> (tensor<2x4xf32>, tensor<2xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [1.0, 0.0, 0.0, -1.0]]> : tensor<2x4xf32>
  %b = arith.constant dense<[-1.0, 3.0, 3.0, 3.0]> : tensor<4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %p = linalg.matmul ins(%a, %w : tensor<2x2xf32>, tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%p, %b : tensor<2x4xf32>, tensor<4xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%pe: f32, %be: f32, %out: f32):
    %sum = arith.addf %pe, %be : f32
    linalg.yield %sum : f32
  } -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y, %mean, %rstd = norm.layer_norm %x scale(%g plus_one) bias(%c) axes [1] epsilon 1.0e-3 outside_root
      stat_type f64 scale_type f32 with_mean with_rstd
      : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2xf32>, tensor<2xf32>)
  return %y, %rstd : tensor<2x4xf32>, tensor<2xf32>
}

// -----

// A weight that is read elsewhere too stays for the other reader, also where
// both read a transpose of it.

// CHECK-LABEL: func @tied_weight
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00], [3.000000e+00, 5.000000e+00]]>
// CHECK-DAG:     %[[C:.*]] = arith.constant dense<{{\[\[}}-1.000000e+00, -1.500000e+00], [1.000000e+00, 1.500000e+00]]>
// CHECK-DAG:     %[[WT:.*]] = linalg.transpose ins(%[[W]] :
// CHECK-DAG:     %[[CT:.*]] = linalg.transpose ins(%[[C]] :
// CHECK:         %[[X:.*]] = linalg.matmul ins(%{{.*}}, %[[CT]] :
// CHECK:         %[[Y:.*]] = norm.rms_norm %[[X]]
// CHECK:         linalg.matmul ins(%[[Y]], %[[WT]] :
func.func @tied_weight(%a: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %init = arith.constant dense<0.0> : tensor<3x2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) permutation = [1, 0]
  %x = linalg.matmul ins(%a, %t : tensor<3x2xf32>, tensor<2x2xf32>) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %t : tensor<3x2xf32>, tensor<2x2xf32>) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %z : tensor<3x2xf32>
}

// -----

// Numbers are rounded once.

// CHECK-LABEL: func @rounded
// CHECK:         dense<[-6.640630e-01, 1.669920e-01, 4.980470e-01]> : tensor<3xbf16>
func.func @rounded() -> tensor<3xbf16> {
  %a = arith.constant dense<[0.0, 0.8333, 1.1666]> : tensor<3xbf16>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %a axes [0] epsilon 1.0e-5 : (tensor<3xbf16>) -> tensor<3xbf16>
  return %y : tensor<3xbf16>
}

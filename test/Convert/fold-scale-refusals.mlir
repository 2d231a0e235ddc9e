// RUN: norm-opt %s --split-input-file --norm-fold-scale=remarks --verify-diagnostics | FileCheck %s

// Norms that keep scale and bias: nothing is changed for them.

// CHECK-LABEL: func @negative_returned
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_returned(%x: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %zero = arith.constant dense<0.0> : tensor<3x2xf32>
  // expected-remark @below {{norm.rms_norm at}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%zero : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y, %z : tensor<3x2xf32>, tensor<3x2xf32>
}

// -----

// CHECK-LABEL: func @negative_activation
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_activation(%x: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %zero = arith.constant dense<0.0> : tensor<3x2xf32>
  // expected-remark @below {{linalg.map at}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %e = tensor.empty() : tensor<3x2xf32>
  %t = linalg.map { math.tanh } ins(%y : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>)
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%zero : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %t, %z : tensor<3x2xf32>, tensor<3x2xf32>
}

// -----

// CHECK-LABEL: func @negative_dynamic_weight
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_dynamic_weight(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %zero = arith.constant dense<0.0> : tensor<3x2xf32>
  // expected-remark @below {{multiplies y by argument 1 of @negative_dynamic_weight, which is not a constant}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%zero : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %z : tensor<3x2xf32>
}

// -----

// CHECK-LABEL: func @negative_dynamic_scale
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_dynamic_scale(%x: tensor<3x2xf32>, %g: tensor<2xf32>) -> tensor<3x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %zero = arith.constant dense<0.0> : tensor<3x2xf32>
  // expected-remark @below {{argument 1 of @negative_dynamic_scale is not a constant with numbers that can be read}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%zero : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %z : tensor<3x2xf32>
}

// -----

// CHECK-LABEL: func @negative_no_readers
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_no_readers(%x: tensor<3x2xf32>) -> tensor<3xf32> {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  // expected-remark @below {{stays: nothing reads y}}
  %y, %rstd = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 with_rstd
      : (tensor<3x2xf32>, tensor<2xf32>) -> (tensor<3x2xf32>, tensor<3xf32>)
  return %rstd : tensor<3xf32>
}

// -----

// The sum is over the tokens.
// CHECK-LABEL: func @negative_other_dims
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_other_dims(%x: tensor<3x2xf32>) -> tensor<1x2xf32> {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0, 3.0]]> : tensor<1x3xf32>
  %zero = arith.constant dense<0.0> : tensor<1x2xf32>
  // expected-remark @below {{linalg.matmul at}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%w, %y : tensor<1x3xf32>, tensor<3x2xf32>) outs(%zero : tensor<1x2xf32>) -> tensor<1x2xf32>
  return %z : tensor<1x2xf32>
}

// -----

// CHECK-LABEL: func @negative_order_of_dims
// CHECK:         norm.layer_norm %{{.*}} scale(
func.func @negative_order_of_dims(%x: tensor<3x2x2xf32>) -> tensor<3x1xf32> {
  %g = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %w = arith.constant dense<1.0> : tensor<4x1xf32>
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{linalg.transpose at}}
  %y = norm.layer_norm %x scale(%g) axes [1, 2] epsilon 1.0e-5 : (tensor<3x2x2xf32>, tensor<2x2xf32>) -> tensor<3x2x2xf32>
  %e = tensor.empty() : tensor<3x2x2xf32>
  %t = linalg.transpose ins(%y : tensor<3x2x2xf32>) outs(%e : tensor<3x2x2xf32>) permutation = [0, 2, 1]
  %f = tensor.collapse_shape %t [[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
  %z = linalg.matmul ins(%f, %w : tensor<3x4xf32>, tensor<4x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// 60000 * 2 is infinite in f16.
// CHECK-LABEL: func @negative_not_finite
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_not_finite(%x: tensor<3x2xf16>) -> tensor<3x1xf16> {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf16>
  %w = arith.constant dense<[[60000.0], [3.0]]> : tensor<2x1xf16>
  %zero = arith.constant dense<0.0> : tensor<3x1xf16>
  // expected-remark @below {{times the scale has numbers that its type does not have}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf16>, tensor<2xf16>) -> tensor<3x2xf16>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf16>, tensor<2x1xf16>) outs(%zero : tensor<3x1xf16>) -> tensor<3x1xf16>
  return %z : tensor<3x1xf16>
}

// -----

// All of 1e-4 * W is below the smallest normal number of f16, 6.1e-5.
// CHECK-LABEL: func @negative_too_small
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_too_small(%x: tensor<3x2xf16>) -> tensor<3x1xf16> {
  %g = arith.constant dense<1.0e-4> : tensor<2xf16>
  %w = arith.constant dense<[[0.5], [0.25]]> : tensor<2x1xf16>
  %zero = arith.constant dense<0.0> : tensor<3x1xf16>
  // expected-remark @below {{times the scale has numbers that its type does not have}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf16>, tensor<2xf16>) -> tensor<3x2xf16>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf16>, tensor<2x1xf16>) outs(%zero : tensor<3x1xf16>) -> tensor<3x1xf16>
  return %z : tensor<3x1xf16>
}

// -----

// CHECK-LABEL: func @negative_infinite_bias
// CHECK:         norm.rms_norm %{{.*}} bias(
func.func @negative_infinite_bias(%x: tensor<3x2xf16>) -> tensor<3x1xf16> {
  %b = arith.constant dense<[2.0, 4.0]> : tensor<2xf16>
  %w = arith.constant dense<[[60000.0], [3.0]]> : tensor<2x1xf16>
  %zero = arith.constant dense<0.0> : tensor<3x1xf16>
  // expected-remark @below {{would add a bias that is not finite in its type}}
  %y = norm.rms_norm %x bias(%b) axes [1] epsilon 1.0e-5 : (tensor<3x2xf16>, tensor<2xf16>) -> tensor<3x2xf16>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf16>, tensor<2x1xf16>) outs(%zero : tensor<3x1xf16>) -> tensor<3x1xf16>
  return %z : tensor<3x1xf16>
}

// -----

// The sum starts from an argument, and no constant is added later. The scale
// stays with the bias.
// CHECK-LABEL: func @negative_no_place
// CHECK:         norm.rms_norm %{{.*}} scale(%{{.*}}) bias(
func.func @negative_no_place(%x: tensor<3x2xf32>, %init: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark @below {{adds no constant that could take in the bias}}
  %y = norm.rms_norm %x scale(%g) bias(%g) axes [1] epsilon 1.0e-5
      : (tensor<3x2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %z : tensor<3x2xf32>
}

// -----

// Results with the columns of the weight in another order.
// CHECK-LABEL: func @negative_order_of_columns
// CHECK:         norm.rms_norm %{{.*}} bias(
func.func @negative_order_of_columns(%x: tensor<3x2xf32>) -> tensor<3x2x4xf32> {
  %b = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %w = arith.constant dense<1.0> : tensor<2x4x2xf32>
  %zero = arith.constant dense<0.0> : tensor<3x2x4xf32>
  // expected-remark @below {{has its results in another order than the weight}}
  %y = norm.rms_norm %x bias(%b) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.contract indexing_maps = [affine_map<(t, k, h, c) -> (t, k)>, affine_map<(t, k, h, c) -> (k, c, h)>,
                                        affine_map<(t, k, h, c) -> (t, h, c)>]
      ins(%y, %w : tensor<3x2xf32>, tensor<2x4x2xf32>) outs(%zero : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  return %z : tensor<3x2x4xf32>
}

// -----

// A weight without numbers.
// CHECK-LABEL: func @negative_missing
// CHECK:         norm.rms_norm %{{.*}} scale(
func.func @negative_missing(%x: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %g = arith.constant dense<[2.0, 1.0]> : tensor<2xf32>
  %w = arith.constant dense_resource<missing> : tensor<2x1xf32>
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{multiplies y by constant missing, which is not a constant with a number for each element}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

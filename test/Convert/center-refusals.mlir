// RUN: norm-opt %s --split-input-file --norm-center=remarks --verify-diagnostics | FileCheck %s

// Readers that would notice: nothing is changed. Then some that do not.

// A hidden state that is returned.
// CHECK-LABEL: func @negative_returned
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_returned(%ids: tensor<2x3xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>

  // expected-remark @below {{is returned by @negative_returned}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %h : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// A linear layer without a norm before it.
// CHECK-LABEL: func @negative_matmul
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_matmul(%ids: tensor<2x3xf32>, %v: tensor<4x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %z = linalg.matmul ins(%h, %v : tensor<2x4xf32>, tensor<4x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{linalg.matmul at}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// CHECK-LABEL: func @negative_rms_norm
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_rms_norm(%ids: tensor<2x3xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %z = norm.rms_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{reads the mean with the row}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// CHECK-LABEL: func @negative_activation
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_activation(%ids: tensor<2x3xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %z = linalg.map { math.tanh } ins(%h : tensor<2x4xf32>) outs(%e : tensor<2x4xf32>)
  // expected-remark @below {{math.tanh is not linear in a row}}
  %n = norm.layer_norm %z axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{math.tanh is not linear in a row}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %n : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// A row that scales another one.
// CHECK-LABEL: func @negative_factor
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_factor(%ids: tensor<2x3xf32>, %o: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %z = arith.mulf %h, %o : tensor<2x4xf32>
  // expected-remark @below {{is not linear in a row}}
  %n = norm.layer_norm %z axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{is not linear in a row}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %n : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// The row of the other norm lies across.
// CHECK-LABEL: func @negative_other_dims
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_other_dims(%ids: tensor<2x3xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 0 of @negative_other_dims is not a constant}}
  %n = norm.layer_norm %h axes [0] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{normalizes over other dims}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %n : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// Nor one that is fused with the sum.
// CHECK-LABEL: func @negative_activation_in_the_sum
// CHECK-COUNT-2: norm.layer_norm
func.func @negative_activation_in_the_sum(%ids: tensor<2x3xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{math.tanh is not linear in a row}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) {
  ^bb0(%e: f32, %out: f32):
    %t = math.tanh %e : f32
    %0 = arith.addf %e, %t : f32
    linalg.yield %0 : f32
  } -> tensor<2x4xf32>
  // expected-remark @below {{math.tanh is not linear in a row}}
  %z = norm.layer_norm %s axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// An RMSNorm has no mean that could be read.
// CHECK-LABEL: func @negative_mean_of_zero
// CHECK:         norm.layer_norm
func.func @negative_mean_of_zero() -> (tensor<4xf32>, tensor<f32>) {
  %x = arith.constant dense<[1.0, -1.0, 2.0, -2.0]> : tensor<4xf32>
  // expected-remark @below {{has its mean read elsewhere}}
  %y, %mean = norm.layer_norm %x axes [0] epsilon 1.0e-5 with_mean : (tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>)
  return %y, %mean : tensor<4xf32>, tensor<f32>
}

// -----

// A training step reads the mean.
// CHECK-LABEL: func @negative_mean
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_mean(%ids: tensor<2x3xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{has its mean read elsewhere}}
  %n, %mean = norm.layer_norm %h axes [1] epsilon 1.0e-5 with_mean : (tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2xf32>)
  // expected-remark @below {{has its mean read elsewhere}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %n, %mean : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2xf32>
}

// -----

// The residual sum of a norm is returned.
// CHECK-LABEL: func @negative_sum
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_sum(%ids: tensor<2x3xf32>, %r: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{is returned by @negative_sum}}
  %n, %s = norm.layer_norm %h residual(%r) axes [1] epsilon 1.0e-5 with_sum : (tensor<2x4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
  // expected-remark @below {{is returned by @negative_sum}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %n, %s : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// CHECK-LABEL: func @negative_unknown_reader
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]
// CHECK:         norm.layer_norm
func.func @negative_unknown_reader(%ids: tensor<2x3xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %z = tosa.reverse %h {axis = 0 : i32} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{is an op that is not read}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// Another norm reads a sum with what is not known: it stays, and does not notice.

// CHECK-LABEL: func @reader_of_another_sum
// CHECK:         arith.constant dense<{{\[\[}}-1.500000e+00
// CHECK:         norm.layer_norm
// CHECK:         norm.rms_norm
func.func @reader_of_another_sum(%ids: tensor<2x3xf32>, %r: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %s = arith.addf %h, %r : tensor<2x4xf32>
  // expected-remark @below {{argument 1 of @reader_of_another_sum is not a constant}}
  %n = norm.layer_norm %s axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %n : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// Post-LN: the first norm converts, the next one reads its scale and bias.
// CHECK-LABEL: func @post_norm
// CHECK:         norm.rms_norm
// CHECK:         norm.layer_norm
func.func @post_norm(%ids: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%ids, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>

  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %g = arith.constant dense<[1.0, 2.0, 3.0, 5.0]> : tensor<4xf32>
  %b = arith.constant dense<[1.0, 2.0, 3.0, 6.0]> : tensor<4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero}}
  %p = norm.layer_norm %y scale(%g) bias(%b) axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // expected-remark-re @below {{norm.layer_norm at {{.*}} multiplies by the scale (the constant at {{.*}}), which is not known to be the same for all elements of a row, and adds the bias}}
  %n = norm.layer_norm %p axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %n : tensor<2x4xf32>
}

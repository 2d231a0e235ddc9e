// RUN: norm-opt %s --norm-recognize="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// What is done with the root is one step away from an RMSNorm, and why it is none.

// CHECK-LABEL: func @negative_factor_two
// CHECK-NOT:   norm.
func.func @negative_factor_two(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is 2, not 1}}
  %r = math.rsqrt %v : tensor<4xf32>
  %k4 = arith.constant dense<2.0> : tensor<4xf32>
  %d = arith.mulf %r, %k4 : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%d : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_factor_minus_one
// CHECK-NOT:   norm.
func.func @negative_factor_minus_one(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is -1, not 1}}
  %s = math.sqrt %v : tensor<4xf32>
  %k4 = arith.constant dense<-1.0> : tensor<4xf32>
  %d = arith.divf %k4, %s : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%d : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_root_divided_by_x
// CHECK-NOT:   norm.
func.func @negative_root_divided_by_x(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %s = math.sqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%s : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %b4, %x : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_product_with_the_root
// CHECK-NOT:   norm.
func.func @negative_product_with_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %s = math.sqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%s : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_negative_epsilon
// CHECK-NOT:   norm.
func.func @negative_negative_epsilon(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<-1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: epsilon is negative}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_epsilon_per_row
// CHECK-NOT:   norm.
func.func @negative_epsilon_per_row(%x: tensor<4x16xf32>, %e: tensor<4xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %v = arith.addf %mean, %e : tensor<4xf32>
  // expected-remark @+1 {{not a norm: epsilon, what is added under the root, differs per row}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b3 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_epsilon_not_constant
// CHECK-NOT:   norm.
func.func @negative_epsilon_not_constant(%x: tensor<4x16xf32>, %e: tensor<f32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  %b3 = linalg.broadcast ins(%e : tensor<f32>) outs(%e4 : tensor<4xf32>) dimensions = [0]
  %v = arith.addf %mean, %b3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: epsilon, what is added under the root, is not a constant}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_two_epsilons
// CHECK-NOT:   norm.
func.func @negative_two_epsilons(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: there is an epsilon under the root and another one outside}}
  %s = math.sqrt %v : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-3> : tensor<4xf32>
  %d = arith.addf %s, %k4 : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%d : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_x_added_to_the_norm
// CHECK-NOT:   norm.
func.func @negative_x_added_to_the_norm(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: x is not normalized everywhere}}
  %r = math.rsqrt %v : tensor<4xf32>
  %k4 = arith.constant dense<1.0> : tensor<4xf32>
  %r1 = arith.addf %r, %k4 : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r1 : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_scale_along_rows_only_before_root
// CHECK-NOT:   norm.
func.func @negative_scale_along_rows_only_before_root(%x: tensor<4x16xf32>, %g: tensor<4xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the scale varies along a parallel dim}}
  %r = math.rsqrt %v : tensor<4xf32>
  %z = arith.mulf %r, %g : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%z : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_full_scale_before_root
// CHECK-NOT:   norm.
func.func @negative_full_scale_before_root(%x: tensor<4x16xf32>, %g: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the scale varies along a parallel dim}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %z = arith.mulf %b4, %g : tensor<4x16xf32>
  %y = arith.mulf %x, %z : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_statistics_of_other_rows
// CHECK-NOT:   norm.
func.func @negative_statistics_of_other_rows(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %sq = arith.mulf %x, %x : tensor<16x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<16x16xf32>)
      outs(%k1 : tensor<16xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<16xf32>
  %mean = arith.divf %sum, %k2 : tensor<16xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<16xf32>
  %v = arith.addf %mean, %k3 : tensor<16xf32>
  // expected-remark @+1 {{not a norm: the statistics are those of other rows}}
  %r = math.rsqrt %v : tensor<16xf32>
  %rb = linalg.broadcast ins(%r : tensor<16xf32>) outs(%x : tensor<16x16xf32>) dimensions = [0]
  %y = arith.mulf %x, %rb : tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// CHECK-LABEL: func @negative_two_different_means
// CHECK-NOT:   norm.
func.func @negative_two_different_means(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %sz = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %v2 = arith.addf %v, %sz : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the root is taken of two means}}
  %r = math.rsqrt %v2 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_epsilon_outside_per_row
// CHECK-NOT:   norm.
func.func @negative_epsilon_outside_per_row(%x: tensor<4x16xf32>, %e: tensor<4xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: epsilon, what is added to the root, is not a constant}}
  %s = math.sqrt %v : tensor<4xf32>
  %d = arith.addf %s, %e : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%d : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_square_normalized
// CHECK-NOT:   norm.
func.func @negative_square_normalized(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the normalized value is no product of x and the inverse root}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %sq, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_outer_product
// CHECK-NOT:   norm.
func.func @negative_outer_product(%x: tensor<4x16xf32>, %g: tensor<8xf32>, %g3: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the result has other dims than x}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %b6 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [0]
  %z = arith.mulf %b4, %b6 : tensor<4x8xf32>
  %xb = linalg.broadcast ins(%x : tensor<4x16xf32>) outs(%g3 : tensor<4x16x8xf32>) dimensions = [2]
  %zb = linalg.broadcast ins(%z : tensor<4x8xf32>) outs(%g3 : tensor<4x16x8xf32>) dimensions = [1]
  %y = arith.mulf %xb, %zb : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @negative_gate_of_one_row
// CHECK-NOT:   norm.
func.func @negative_gate_of_one_row(%x: tensor<1x16xf32>, %g: tensor<1x16xf32>) -> tensor<1x16xf32> {
  %sq = arith.mulf %x, %x : tensor<1x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<1xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<1x16xf32>)
      outs(%k1 : tensor<1xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<1xf32>
  %mean = arith.divf %sum, %k2 : tensor<1xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<1xf32>
  %v = arith.addf %mean, %k3 : tensor<1xf32>
  // expected-remark @+1 {{not a norm: the scale has the shape of x}}
  %r = math.rsqrt %v : tensor<1xf32>
  %e5 = tensor.empty() : tensor<1x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<1xf32>) outs(%e5 : tensor<1x16xf32>) dimensions = [1]
  %z = arith.mulf %g, %b4 : tensor<1x16xf32>
  %y = arith.mulf %x, %z : tensor<1x16xf32>
  return %y : tensor<1x16xf32>
}

// CHECK-LABEL: func @negative_scale_under_the_root
// CHECK-NOT:   norm.
func.func @negative_scale_under_the_root(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %ww = arith.mulf %w, %w : tensor<16xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %b5 = linalg.broadcast ins(%ww : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %v = arith.mulf %b3, %b5 : tensor<4x16xf32>
  // expected-remark @+1 {{not a norm: the scale is no sum of products of parameters}}
  %r = math.rsqrt %v : tensor<4x16xf32>
  %y = arith.mulf %x, %r : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_no_root
// CHECK-NOT:   norm.
func.func @negative_no_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  // expected-remark @+1 {{not a norm: no root is taken of the sum of squares}}
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%v : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_rounded_before_it_is_normalized
// CHECK-NOT:   norm.
func.func @negative_rounded_before_it_is_normalized(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: a value is rounded before it is normalized}}
  %r = math.rsqrt %v : tensor<4xf32>
  %rt = arith.truncf %r : tensor<4xf32> to tensor<4xbf16>
  %e5 = tensor.empty() : tensor<4x16xbf16>
  %b4 = linalg.broadcast ins(%w : tensor<16xbf16>) outs(%e5 : tensor<4x16xbf16>) dimensions = [0]
  %p = arith.mulf %x, %b4 : tensor<4x16xbf16>
  %b6 = linalg.broadcast ins(%rt : tensor<4xbf16>) outs(%e5 : tensor<4x16xbf16>) dimensions = [1]
  %y = arith.mulf %p, %b6 : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @negative_x_rounded_but_not_in_the_statistics
// CHECK-NOT:   norm.
func.func @negative_x_rounded_but_not_in_the_statistics(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: x is rounded before it is normalized, but not in the statistics}}
  %r = math.rsqrt %v : tensor<4xf32>
  %t = arith.truncf %x : tensor<4x16xf32> to tensor<4x16xbf16>
  %h = arith.extf %t : tensor<4x16xbf16> to tensor<4x16xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %h, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

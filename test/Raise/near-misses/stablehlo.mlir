// RUN: norm-opt %s --allow-unregistered-dialect --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// What is one step away from a norm, and why it is none: as StableHLO.

// The root of row i divides column i.
// CHECK-LABEL: func @negative_keepdims_dropped_on_a_square
// CHECK-NOT:   norm.
func.func @negative_keepdims_dropped_on_a_square(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<16xf32>}> : () -> tensor<16xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<16xf32>}> : () -> tensor<16xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  // expected-remark @+1 {{not a norm: the statistics are those of other rows}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<16xf32>) -> tensor<16xf32>
  %rt = "stablehlo.reshape"(%r) : (tensor<16xf32>) -> tensor<16xf32>
  %rt_b = "stablehlo.broadcast_in_dim"(%rt) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<16x16xf32>
  %y = "stablehlo.multiply"(%x, %rt_b) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// The sizes of both dims are equal.
// CHECK-LABEL: func @negative_scale_along_the_wrong_dim
// CHECK-NOT:   norm.
func.func @negative_scale_along_the_wrong_dim(%x: tensor<16x16xf32>, %w: tensor<16xf32>) -> tensor<16x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<16xf32>}> : () -> tensor<16xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<16xf32>}> : () -> tensor<16xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  // expected-remark @+1 {{not a norm: the scale varies along a parallel dim}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<16xf32>) -> tensor<16xf32>
  %k = "stablehlo.multiply"(%r, %w) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %k_b = "stablehlo.broadcast_in_dim"(%k) <{broadcast_dimensions = array<i64: 0>}> : (tensor<16xf32>) -> tensor<16x16xf32>
  %y = "stablehlo.multiply"(%x, %k_b) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// The mean is of x + r, subtracted from x.
// CHECK-LABEL: func @negative_mean_of_a_residual_sum
// CHECK-NOT:   norm.
func.func @negative_mean_of_a_residual_sum(%x: tensor<4x16xf32>, %r0: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %h = "stablehlo.add"(%x, %r0) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%h, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "stablehlo.multiply"(%c, %c) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_exponent_three
// CHECK-NOT:   norm.
func.func @negative_exponent_three(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<3.0> : tensor<4x16xf32>}> : () -> tensor<4x16xf32>
  %q = "stablehlo.power"(%x, %c0) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c1) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c3 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c3) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the exponent is 3}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// mean(x) - x
// CHECK-LABEL: func @negative_swapped_difference
// CHECK-NOT:   norm.
func.func @negative_swapped_difference(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%x, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "stablehlo.multiply"(%c, %c) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is -1, not 1}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %b = "stablehlo.subtract"(%mu_b, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%b, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// sqrt(..) / x
// CHECK-LABEL: func @negative_swapped_division
// CHECK-NOT:   norm.
func.func @negative_swapped_division(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %r = "stablehlo.sqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.divide"(%r_b, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_two_by_the_root
// CHECK-NOT:   norm.
func.func @negative_two_by_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is 2, not 1}}
  %g = "stablehlo.sqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %c3 = "stablehlo.constant"() <{value = dense<2.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %r = "stablehlo.divide"(%c3, %g) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_minus_one_by_the_root
// CHECK-NOT:   norm.
func.func @negative_minus_one_by_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is -1, not 1}}
  %g = "stablehlo.sqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %c3 = "stablehlo.constant"() <{value = dense<-1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %r = "stablehlo.divide"(%c3, %g) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The mean is that of columns, the variance that of rows.
// CHECK-LABEL: func @negative_mean_over_the_other_axis
// CHECK-NOT:   norm.
func.func @negative_mean_over_the_other_axis(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%x, %c0) <{dimensions = array<i64: 0>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<16xf32>}> : () -> tensor<16xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<16x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %q = "stablehlo.multiply"(%c, %c) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
  %c2 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<16xf32>}> : () -> tensor<16xf32>
  %m = "stablehlo.multiply"(%s, %c2) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %c3 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<16xf32>}> : () -> tensor<16xf32>
  %v = "stablehlo.add"(%m, %c3) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<16xf32>) -> tensor<16xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<16xf32>) -> tensor<16x16xf32>
  %y = "stablehlo.multiply"(%c, %r_b) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// CHECK-LABEL: func @negative_variance_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_variance_of_another_tensor(%x: tensor<4x16xf32>, %o: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%x, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %co = "stablehlo.subtract"(%o, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "stablehlo.multiply"(%co, %co) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_squares_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_squares_of_another_tensor(%x: tensor<4x16xf32>, %o: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%o, %o) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_epsilon_per_row
// CHECK-NOT:   norm.
func.func @negative_epsilon_per_row(%x: tensor<4x16xf32>, %e: tensor<4xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: epsilon, what is added under the root, differs per row}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_unbiased_variance
// CHECK-NOT:   norm.
func.func @negative_unbiased_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%x, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "stablehlo.multiply"(%c, %c) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<0.066666667> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c3 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c3) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the variance divides by N-1 = 15}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// N is the size of another dim.
// CHECK-LABEL: func @negative_wrong_size
// CHECK-NOT:   norm.
func.func @negative_wrong_size(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.25> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum divided by 4, the row has 16 elements}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The L2 norm, without the root of N.
// CHECK-LABEL: func @negative_unit_length
// CHECK-NOT:   norm.
func.func @negative_unit_length(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum that is not divided by the 16 elements of the row}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_scale_of_the_full_shape
// CHECK-NOT:   norm.
func.func @negative_scale_of_the_full_shape(%x: tensor<4x16xf32>, %w: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the scale varies along a parallel dim}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %k = "stablehlo.multiply"(%w, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %k) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Keras' rms_scaling: x is divided by its deviation.
// CHECK-LABEL: func @negative_uncentered_deviation
// CHECK-NOT:   norm.
func.func @negative_uncentered_deviation(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%x, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "stablehlo.multiply"(%c, %c) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: x is not centered, though its variance is}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_of_absolute_values
// CHECK-NOT:   norm.
func.func @negative_mean_of_absolute_values(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.abs"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is of absolute values, not of squares}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The statistics are over the batch, scale and bias per channel.
// CHECK-LABEL: func @negative_batch_norm
// CHECK-NOT:   norm.
func.func @negative_batch_norm(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%x, %c0) <{dimensions = array<i64: 0>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.25> : tensor<16xf32>}> : () -> tensor<16xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "stablehlo.multiply"(%c, %c) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 0>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<16xf32>}> : () -> tensor<16xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  // expected-remark @+1 {{not a norm: the statistics are those of a batch, with a scale that varies along a parallel dim}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<16xf32>) -> tensor<16xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %xh = "stablehlo.multiply"(%c, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %w_b = "stablehlo.broadcast_in_dim"(%w) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %sc = "stablehlo.multiply"(%xh, %w_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %b_b = "stablehlo.broadcast_in_dim"(%b) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.add"(%sc, %b_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// x * sqrt(..)
// CHECK-LABEL: func @negative_product_with_the_root
// CHECK-NOT:   norm.
func.func @negative_product_with_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %r = "stablehlo.sqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// x - 1/sqrt(..)
// CHECK-LABEL: func @negative_root_subtracted
// CHECK-NOT:   norm.
func.func @negative_root_subtracted(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.subtract"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// x / (mean(x^2) + epsilon)
// CHECK-LABEL: func @negative_no_root
// CHECK-NOT:   norm.
func.func @negative_no_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  // expected-remark @+1 {{not a norm: no root is taken of the sum of squares}}
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c3 = "stablehlo.constant"() <{value = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %r = "stablehlo.divide"(%c3, %v) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_with_wrong_size
// CHECK-NOT:   norm.
func.func @negative_mean_with_wrong_size(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s1 = "stablehlo.reduce"(%x, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.125> : tensor<4xf32>}> : () -> tensor<4xf32>
  %mu = "stablehlo.multiply"(%s1, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %mu1 = "stablehlo.multiply"(%s1, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mu1_b = "stablehlo.broadcast_in_dim"(%mu1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %d = "stablehlo.subtract"(%x, %mu1_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %mu_b = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mu_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "stablehlo.multiply"(%d, %d) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c3 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c3) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is a sum divided by 8, the row has 16 elements}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_fourth_root
// CHECK-NOT:   norm.
func.func @negative_fourth_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%q, %c0) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %c1 = "stablehlo.constant"() <{value = dense<0.0625> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.multiply"(%s, %c1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c2 = "stablehlo.constant"() <{value = dense<1.0e-05> : tensor<4xf32>}> : () -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %c2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %c3 = "stablehlo.constant"() <{value = dense<-0.25> : tensor<4xf32>}> : () -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %r = "stablehlo.power"(%v, %c3) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r_b = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %r_b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// RUN: norm-opt %s --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// What is one step away from a norm, and why it is none: as TOSA.

// The root of row i divides column i.
// CHECK-LABEL: func @negative_keepdims_dropped_on_a_square
// CHECK-NOT:   norm.
func.func @negative_keepdims_dropped_on_a_square(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<16x16xf32>, tensor<16x16xf32>, tensor<1xi8>) -> tensor<16x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<16x16xf32>) -> tensor<16x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<16x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<16x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<16x1xf32>, tensor<1x1xf32>) -> tensor<16x1xf32>
  // expected-remark @+1 {{not a norm: the statistics are those of other rows}}
  %r = tosa.rsqrt %v : (tensor<16x1xf32>) -> tensor<16x1xf32>
  %rt = tosa.transpose %r {perms = array<i32: 1, 0>} : (tensor<16x1xf32>) -> tensor<1x16xf32>
  %y = tosa.mul %x, %rt, %z : (tensor<16x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// The sizes of both dims are equal.
// CHECK-LABEL: func @negative_scale_along_the_wrong_dim
// CHECK-NOT:   norm.
func.func @negative_scale_along_the_wrong_dim(%x: tensor<16x16xf32>, %w: tensor<16x1xf32>) -> tensor<16x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<16x16xf32>, tensor<16x16xf32>, tensor<1xi8>) -> tensor<16x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<16x16xf32>) -> tensor<16x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<16x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<16x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<16x1xf32>, tensor<1x1xf32>) -> tensor<16x1xf32>
  // expected-remark @+1 {{not a norm: the scale varies along a parallel dim}}
  %r = tosa.rsqrt %v : (tensor<16x1xf32>) -> tensor<16x1xf32>
  %k = tosa.mul %r, %w, %z : (tensor<16x1xf32>, tensor<16x1xf32>, tensor<1xi8>) -> tensor<16x1xf32>
  %y = tosa.mul %x, %k, %z : (tensor<16x16xf32>, tensor<16x1xf32>, tensor<1xi8>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// The mean is of x + r, subtracted from x.
// CHECK-LABEL: func @negative_mean_of_a_residual_sum
// CHECK-NOT:   norm.
func.func @negative_mean_of_a_residual_sum(%x: tensor<4x16xf32>, %r0: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %h = tosa.add %x, %r0 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = tosa.reduce_sum %h {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_exponent_three
// CHECK-NOT:   norm.
func.func @negative_exponent_three(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %c0 = "tosa.const"() <{values = dense<3.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.pow %x, %c0 : (tensor<4x16xf32>, tensor<1x1xf32>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c1, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the exponent is 3}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// mean(x) - x
// CHECK-LABEL: func @negative_swapped_difference
// CHECK-NOT:   norm.
func.func @negative_swapped_difference(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is -1, not 1}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %b = tosa.sub %mu, %x : (tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = tosa.mul %b, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// sqrt(..) / x
// CHECK-LABEL: func @negative_swapped_division
// CHECK-NOT:   norm.
func.func @negative_swapped_division(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %r = tosa.pow %v, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %i_y = tosa.reciprocal %x : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = tosa.mul %r, %i_y, %z : (tensor<4x1xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_two_by_the_root
// CHECK-NOT:   norm.
func.func @negative_two_by_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is 2, not 1}}
  %g = tosa.pow %v, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c3 = "tosa.const"() <{values = dense<2.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %i_r = tosa.reciprocal %g : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %r = tosa.mul %c3, %i_r, %z : (tensor<1x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_minus_one_by_the_root
// CHECK-NOT:   norm.
func.func @negative_minus_one_by_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is -1, not 1}}
  %g = tosa.pow %v, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c3 = "tosa.const"() <{values = dense<-1.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %i_r = tosa.reciprocal %g : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %r = tosa.mul %c3, %i_r, %z : (tensor<1x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The mean is that of columns, the variance that of rows.
// CHECK-LABEL: func @negative_mean_over_the_other_axis
// CHECK-NOT:   norm.
func.func @negative_mean_over_the_other_axis(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s1 = tosa.reduce_sum %x {axis = 0 : i32} : (tensor<16x16xf32>) -> tensor<1x16xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<1x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<1x16xf32>
  %c = tosa.sub %x, %mu : (tensor<16x16xf32>, tensor<1x16xf32>) -> tensor<16x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<16x16xf32>, tensor<16x16xf32>, tensor<1xi8>) -> tensor<16x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<16x16xf32>) -> tensor<16x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<16x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<16x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<16x1xf32>, tensor<1x1xf32>) -> tensor<16x1xf32>
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = tosa.rsqrt %v : (tensor<16x1xf32>) -> tensor<16x1xf32>
  %y = tosa.mul %c, %r, %z : (tensor<16x16xf32>, tensor<16x1xf32>, tensor<1xi8>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// CHECK-LABEL: func @negative_variance_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_variance_of_another_tensor(%x: tensor<4x16xf32>, %o: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %co = tosa.sub %o, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %co, %co, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_squares_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_squares_of_another_tensor(%x: tensor<4x16xf32>, %o: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %o, %o, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_epsilon_per_row
// CHECK-NOT:   norm.
func.func @negative_epsilon_per_row(%x: tensor<4x16xf32>, %e: tensor<4x1xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: epsilon, what is added under the root, differs per row}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_unbiased_variance
// CHECK-NOT:   norm.
func.func @negative_unbiased_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<0.066666667> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c1, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the variance divides by N-1 = 15}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// N is the size of another dim.
// CHECK-LABEL: func @negative_wrong_size
// CHECK-NOT:   norm.
func.func @negative_wrong_size(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.25> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum divided by 4, the row has 16 elements}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The L2 norm, without the root of N.
// CHECK-LABEL: func @negative_unit_length
// CHECK-NOT:   norm.
func.func @negative_unit_length(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %s, %c0 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum that is not divided by the 16 elements of the row}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_scale_of_the_full_shape
// CHECK-NOT:   norm.
func.func @negative_scale_of_the_full_shape(%x: tensor<4x16xf32>, %w: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the scale varies along a parallel dim}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %k = tosa.mul %w, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %y = tosa.mul %x, %k, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Keras' rms_scaling: x is divided by its deviation.
// CHECK-LABEL: func @negative_uncentered_deviation
// CHECK-NOT:   norm.
func.func @negative_uncentered_deviation(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: x is not centered, though its variance is}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_of_absolute_values
// CHECK-NOT:   norm.
func.func @negative_mean_of_absolute_values(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.abs %x : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the mean is of absolute values, not of squares}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The statistics are over the batch, scale and bias per channel.
// CHECK-LABEL: func @negative_batch_norm
// CHECK-NOT:   norm.
func.func @negative_batch_norm(%x: tensor<4x16xf32>, %w: tensor<1x16xf32>, %b: tensor<1x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s1 = tosa.reduce_sum %x {axis = 0 : i32} : (tensor<4x16xf32>) -> tensor<1x16xf32>
  %c0 = "tosa.const"() <{values = dense<0.25> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<1x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<1x16xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<1x16xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 0 : i32} : (tensor<4x16xf32>) -> tensor<1x16xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<1x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<1x16xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<1x16xf32>, tensor<1x1xf32>) -> tensor<1x16xf32>
  // expected-remark @+1 {{not a norm: the statistics are those of a batch, with a scale that varies along a parallel dim}}
  %r = tosa.rsqrt %v : (tensor<1x16xf32>) -> tensor<1x16xf32>
  %xh = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %sc = tosa.mul %xh, %w, %z : (tensor<4x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %y = tosa.add %sc, %b : (tensor<4x16xf32>, tensor<1x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// x * sqrt(..)
// CHECK-LABEL: func @negative_product_with_the_root
// CHECK-NOT:   norm.
func.func @negative_product_with_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %r = tosa.pow %v, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// x - 1/sqrt(..)
// CHECK-LABEL: func @negative_root_subtracted
// CHECK-NOT:   norm.
func.func @negative_root_subtracted(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.sub %x, %r : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// x / (mean(x^2) + epsilon)
// CHECK-LABEL: func @negative_no_root
// CHECK-NOT:   norm.
func.func @negative_no_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  // expected-remark @+1 {{not a norm: no root is taken of the sum of squares}}
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<1.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %r = tosa.reciprocal %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_with_wrong_size
// CHECK-NOT:   norm.
func.func @negative_mean_with_wrong_size(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.125> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu = tosa.mul %s1, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %mu1 = tosa.mul %s1, %c1, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d = tosa.sub %x, %mu1 : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %d, %d, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %c1, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the mean is a sum divided by 8, the row has 16 elements}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_fourth_root
// CHECK-NOT:   norm.
func.func @negative_fourth_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c0 = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %m = tosa.mul %s, %c0, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c1 = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %v = tosa.add %m, %c1 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %c2 = "tosa.const"() <{values = dense<-0.25> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %r = tosa.pow %v, %c2 : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

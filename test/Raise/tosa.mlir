// RUN: norm-opt %s --norm-recognize="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// TOSA keeps the dims of a sum, and repeats unit dims.

// CHECK-LABEL: func @rms_norm
// CHECK:       %[[W:.*]] = tensor.collapse_shape %arg1 {{\[\[}}0, 1]] : tensor<1x16xf32> into tensor<16xf32>
// CHECK:       norm.rms_norm %arg0 scale(%[[W]]) axes [1] epsilon 9.99{{.*}}E-6
func.func @rms_norm(%x: tensor<4x16xf32>, %w: tensor<1x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %two = "tosa.const"() <{values = dense<2.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.pow %x, %two : (tensor<4x16xf32>, tensor<1x1xf32>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %xhat = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %y = tosa.mul %w, %xhat, %z : (tensor<1x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @layer_norm_of_reshaped_parameters
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1] epsilon 9.99{{.*}}E-6
func.func @layer_norm_of_reshaped_parameters(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %s2 = tosa.const_shape {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %w2 = tosa.reshape %w, %s2 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
  %b2 = tosa.reshape %b, %s2 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %mu = tosa.mul %s1, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %xhat = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %sc = tosa.mul %xhat, %w2, %z : (tensor<4x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %y = tosa.add %sc, %b2 : (tensor<4x16xf32>, tensor<1x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @reciprocal_of_a_root
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @reciprocal_of_a_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %d = tosa.pow %v, %half : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.reciprocal %d : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negated_difference
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @negated_difference(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %mu = tosa.mul %s1, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d = tosa.sub %mu, %x : (tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %c = tosa.negate %d, %zp, %zp : (tensor<4x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %d, %d, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @cast_before_and_after
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{.*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
func.func @cast_before_and_after(%x: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %f = tosa.cast %x : (tensor<4x16xbf16>) -> tensor<4x16xf32>
  %q = tosa.mul %f, %f, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %xhat = tosa.mul %f, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %y = tosa.cast %xhat : (tensor<4x16xf32>) -> tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @rows_are_columns
// CHECK:       norm.rms_norm {{.*}} epsilon
func.func @rows_are_columns(%x: tensor<16x4xf32>) -> tensor<16x4xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %t = tosa.transpose %x {perms = array<i32: 1, 0>} : (tensor<16x4xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %t, %t, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %xhat = tosa.mul %t, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %y = tosa.transpose %xhat {perms = array<i32: 1, 0>} : (tensor<4x16xf32>) -> tensor<16x4xf32>
  return %y : tensor<16x4xf32>
}

// CHECK-LABEL: func @dynamic_rows
// CHECK:       norm.rms_norm %arg0 axes [1] {{.*}} : (tensor<?x16xf32>)
func.func @dynamic_rows(%x: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %z : (tensor<?x16xf32>, tensor<?x16xf32>, tensor<1xi8>) -> tensor<?x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<?x16xf32>) -> tensor<?x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<?x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<?x1xf32>
  %v = tosa.add %m, %e : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %r = tosa.rsqrt %v : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<?x16xf32>, tensor<?x1xf32>, tensor<1xi8>) -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

// The scale has one row or four.
// CHECK-LABEL: func @dynamic_dim_may_be_a_unit_dim
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       tosa.mul %[[Y]], %arg1
func.func @dynamic_dim_may_be_a_unit_dim(%x: tensor<4x16xf32>, %w: tensor<?x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %xhat = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %y = tosa.mul %xhat, %w, %z : (tensor<4x16xf32>, tensor<?x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_unbiased_variance
// CHECK-NOT:   norm.
func.func @negative_unbiased_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n1 = "tosa.const"() <{values = dense<0.06666666666> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %mu = tosa.mul %s1, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %c, %c, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n1, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the variance divides by N-1 = 15}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_divided_by_the_other_dim
// CHECK-NOT:   norm.
func.func @negative_divided_by_the_other_dim(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 0 : i32} : (tensor<4x16xf32>) -> tensor<1x16xf32>
  %m = tosa.mul %s, %n, %z : (tensor<1x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<1x16xf32>
  %v = tosa.add %m, %e : (tensor<1x16xf32>, tensor<1x1xf32>) -> tensor<1x16xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum divided by 16, the row has 4 elements}}
  %r = tosa.rsqrt %v : (tensor<1x16xf32>) -> tensor<1x16xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_truncated_to_integers
// CHECK-NOT:   norm.
func.func @negative_truncated_to_integers(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %i = tosa.cast %x : (tensor<4x16xf32>) -> tensor<4x16xi32>
  %f = tosa.cast %i : (tensor<4x16xi32>) -> tensor<4x16xf32>
  %q = tosa.mul %f, %f, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

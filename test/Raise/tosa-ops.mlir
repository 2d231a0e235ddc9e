// RUN: norm-opt %s --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// Ops of TOSA in which a part of a norm may come.

// CHECK-LABEL: func @clamped_variance
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @clamped_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %mu = tosa.mul %s1, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s2 = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m2 = tosa.mul %s2, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %mumu = tosa.mul %mu, %mu, %z : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d = tosa.sub %m2, %mumu : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %v = tosa.clamp %d {min_val = 0.0 : f32, max_val = 3.40282347E+38 : f32} : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %ve = tosa.add %v, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %ve : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_clamped_from_above
// CHECK-NOT:   norm.
func.func @negative_clamped_from_above(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = tosa.clamp %m {min_val = 0.0 : f32, max_val = 6.0 : f32} : (tensor<4x1xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: what is under the root is not a mean of squares and a constant}}
  %r = tosa.rsqrt %v : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @selected_variance
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @selected_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %s1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %mu = tosa.mul %s1, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s2 = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m2 = tosa.mul %s2, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %mumu = tosa.mul %mu, %mu, %z : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d = tosa.sub %m2, %mumu : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %p = tosa.greater %d, %zero : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xi1>
  %v = tosa.select %p, %d, %zero : (tensor<4x1xi1>, tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %ve = tosa.add %v, %e : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %ve : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %c = tosa.sub %x, %mu : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %y = tosa.mul %c, %r, %z : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// torch.einsum('rd,rd->r', x, x), its root repeated by an op of its own.
// CHECK-LABEL: func @product_of_matrices
// CHECK:       norm.rms_norm %arg0 axes [2]
func.func @product_of_matrices(%x: tensor<4x1x16xf32>) -> tensor<4x1x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %e = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %times = tosa.const_shape {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %xt = tosa.transpose %x {perms = array<i32: 0, 2, 1>} : (tensor<4x1x16xf32>) -> tensor<4x16x1xf32>
  %s = tosa.matmul %x, %xt, %zp, %zp : (tensor<4x1x16xf32>, tensor<4x16x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x1x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<4x1x1xf32>
  %v = tosa.add %m, %e : (tensor<4x1x1xf32>, tensor<1x1x1xf32>) -> tensor<4x1x1xf32>
  %r = tosa.rsqrt %v : (tensor<4x1x1xf32>) -> tensor<4x1x1xf32>
  %rt = tosa.tile %r, %times : (tensor<4x1x1xf32>, !tosa.shape<3>) -> tensor<4x1x16xf32>
  %ri = tosa.identity %rt : (tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
  %y = tosa.mul %x, %ri, %z : (tensor<4x1x16xf32>, tensor<4x1x16xf32>, tensor<1xi8>) -> tensor<4x1x16xf32>
  return %y : tensor<4x1x16xf32>
}

// CHECK-LABEL: func @negative_repeated_rows
// CHECK-NOT:   norm.
func.func @negative_repeated_rows(%x: tensor<4x16xf32>) -> tensor<8x16xf32> {
  %z = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.0625> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %times = tosa.const_shape {values = dense<[2, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %q = tosa.mul %x, %x, %z : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %z : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = tosa.rsqrt %m : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %r2 = tosa.tile %r, %times : (tensor<4x1xf32>, !tosa.shape<2>) -> tensor<8x1xf32>
  %x2 = tosa.tile %x, %times : (tensor<4x16xf32>, !tosa.shape<2>) -> tensor<8x16xf32>
  %y = tosa.mul %x2, %r2, %z : (tensor<8x16xf32>, tensor<8x1xf32>, tensor<1xi8>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

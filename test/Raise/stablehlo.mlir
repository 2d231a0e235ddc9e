// RUN: norm-opt %s --allow-unregistered-dialect --norm-inline --norm-recognize="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// StableHLO in generic form, whose dialect is not loaded.

// CHECK-LABEL: func @rms_norm
// CHECK-NOT:   stablehlo
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon 9.99{{.*}}E-6
// CHECK-NOT:   stablehlo
// CHECK:       return
func.func @rms_norm(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "chlo.square"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %xhat = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %wb = "stablehlo.broadcast_in_dim"(%w) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%xhat, %wb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Flax multiplies the inverse root by the scale first.
// CHECK-LABEL: func @flax_layer_norm
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1] epsilon 9.99{{.*}}E-6
func.func @flax_layer_norm(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %bias: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zeros = "stablehlo.broadcast_in_dim"(%zero) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4xf32>
  %s1 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %mu = "stablehlo.divide"(%s1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %q = "chlo.square"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mu2 = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %mu2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m = "stablehlo.maximum"(%zeros, %d) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %w2 = "stablehlo.reshape"(%w) : (tensor<16xf32>) -> tensor<1x16xf32>
  %wb = "stablehlo.broadcast_in_dim"(%w2) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x16xf32>) -> tensor<4x16xf32>
  %k = "stablehlo.multiply"(%rb, %wb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %z = "stablehlo.multiply"(%c, %k) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %bb = "stablehlo.broadcast_in_dim"(%bias) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.add"(%z, %bb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @converted_before_and_after
// CHECK:       norm.rms_norm %arg0 axes [1] {{.*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
func.func @converted_before_and_after(%a: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %x = "stablehlo.convert"(%a) : (tensor<4x16xbf16>) -> tensor<4x16xf32>
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %xhat = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.convert"(%xhat) : (tensor<4x16xf32>) -> tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

func.func private @square(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %q = "chlo.square"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  return %q : tensor<4x16xf32>
}

// CHECK-LABEL: func @function_of_its_own
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @function_of_its_own(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = func.call @square(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @dot_of_rows_with_themselves
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @dot_of_rows_with_themselves(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %s = "stablehlo.dot_general"(%x, %x) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>}> : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The reader does not know whether the op has a side effect.
// CHECK-LABEL: func @unknown_op_stays
// CHECK:       %[[Q:.*]] = "stablehlo.multiply"(%arg0, %arg0)
// CHECK:       norm.rms_norm %arg0
// CHECK:       "stablehlo.custom_call"(%[[Q]])
func.func @unknown_op_stays(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  "stablehlo.custom_call"(%q) : (tensor<4x16xf32>) -> ()
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_root_is_added_to_x
// CHECK-NOT:   norm.
func.func @negative_root_is_added_to_x(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.add"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_largest_square
// CHECK-NOT:   norm.
func.func @negative_largest_square(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  // expected-remark @+1 {{not a norm: the largest value of a row is taken, not the mean of squares}}
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.maximum"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%s, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_divided_by_another_number
// CHECK-NOT:   norm.
func.func @negative_divided_by_another_number(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<8.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum divided by 8, the row has 16 elements}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// RUN: norm-opt %s --allow-unregistered-dialect --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// The variance as a maximum of itself and 0, in other words.

// jnp.where(v > 0, v, 0)
// CHECK-LABEL: func @greater_one
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @greater_one(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zeros = "stablehlo.constant"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %s2 = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s2: tensor<f32>, %r_s2: tensor<f32>):
    %t_s2 = "stablehlo.add"(%l_s2, %r_s2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s2) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %mu = "stablehlo.divide"(%s1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s2, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %sq = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %sq) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %p = "stablehlo.compare"(%d, %zeros) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %v = "stablehlo.select"(%p, %d, %zeros) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %ve = "stablehlo.add"(%v, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%ve) : (tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @less_one_swapped
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @less_one_swapped(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zeros = "stablehlo.constant"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %s2 = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s2: tensor<f32>, %r_s2: tensor<f32>):
    %t_s2 = "stablehlo.add"(%l_s2, %r_s2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s2) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %mu = "stablehlo.divide"(%s1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s2, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %sq = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %sq) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %p = "stablehlo.compare"(%d, %zeros) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %v = "stablehlo.select"(%p, %zeros, %d) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %ve = "stablehlo.add"(%v, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%ve) : (tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_smaller_one
// CHECK-NOT:   norm.
func.func @negative_smaller_one(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zeros = "stablehlo.constant"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %s2 = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s2: tensor<f32>, %r_s2: tensor<f32>):
    %t_s2 = "stablehlo.add"(%l_s2, %r_s2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s2) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %mu = "stablehlo.divide"(%s1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s2, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %sq = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %sq) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %p = "stablehlo.compare"(%d, %zeros) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %v = "stablehlo.select"(%p, %d, %zeros) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %ve = "stablehlo.add"(%v, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: what is under the root is not a mean of squares and a constant}}
  %r = "stablehlo.rsqrt"(%ve) : (tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// jnp.var: no number where there are too few elements.
// CHECK-LABEL: func @guarded_by_numbers
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @guarded_by_numbers(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zeros = "stablehlo.constant"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %s2 = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s2: tensor<f32>, %r_s2: tensor<f32>):
    %t_s2 = "stablehlo.add"(%l_s2, %r_s2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s2) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %mu = "stablehlo.divide"(%s1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s2, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %sq = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %sq) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %nan = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<4xf32>}> : () -> tensor<4xf32>
  %c16 = "stablehlo.constant"() <{value = dense<16.0> : tensor<f32>}> : () -> tensor<f32>
  %p = "stablehlo.compare"(%c16, %zero) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %v = "stablehlo.select"(%p, %d, %nan) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %ve = "stablehlo.add"(%v, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%ve) : (tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @clamped_from_below
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @clamped_from_below(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zeros = "stablehlo.constant"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %s2 = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s2: tensor<f32>, %r_s2: tensor<f32>):
    %t_s2 = "stablehlo.add"(%l_s2, %r_s2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s2) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %mu = "stablehlo.divide"(%s1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s2, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %sq = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %sq) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %inf = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<f32>}> : () -> tensor<f32>
  %v = "stablehlo.clamp"(%zero, %d, %inf) : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %ve = "stablehlo.add"(%v, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%ve) : (tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_clamped_from_above
// CHECK-NOT:   norm.
func.func @negative_clamped_from_above(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zeros = "stablehlo.constant"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s1: tensor<f32>, %r_s1: tensor<f32>):
    %t_s1 = "stablehlo.add"(%l_s1, %r_s1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s1) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %s2 = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s2: tensor<f32>, %r_s2: tensor<f32>):
    %t_s2 = "stablehlo.add"(%l_s2, %r_s2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s2) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %mu = "stablehlo.divide"(%s1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s2, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %sq = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %sq) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %ten = "stablehlo.constant"() <{value = dense<10.0> : tensor<f32>}> : () -> tensor<f32>
  %v = "stablehlo.clamp"(%zero, %d, %ten) : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %ve = "stablehlo.add"(%v, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: what is under the root is not a mean of squares and a constant}}
  %r = "stablehlo.rsqrt"(%ve) : (tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// RUN: norm-opt %s --allow-unregistered-dialect --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// Reductions of several tensors, dot products, and batch norms that compute their statistics.

// Both moments are the results of one op.
// CHECK-LABEL: func @moments_in_one_reduction
// CHECK-NOT:   stablehlo.reduce
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @moments_in_one_reduction(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s:2 = "stablehlo.reduce"(%x, %q, %zero, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    %s0 = "stablehlo.add"(%a, %c) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %s1 = "stablehlo.add"(%d, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%s0, %s1) : (tensor<f32>, tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>)
  %mu = "stablehlo.divide"(%s#0, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %m2 = "stablehlo.divide"(%s#1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %sq = "stablehlo.multiply"(%mu, %mu) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %d = "stablehlo.subtract"(%m2, %sq) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%d, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %mub = "stablehlo.broadcast_in_dim"(%mu) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %c = "stablehlo.subtract"(%x, %mub) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%c, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The second result adds to what the first one started with.
// CHECK-LABEL: func @negative_sums_in_other_order
// CHECK-NOT:   norm.
func.func @negative_sums_in_other_order(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s:2 = "stablehlo.reduce"(%x, %q, %zero, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    %s0 = "stablehlo.add"(%a, %d) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %s1 = "stablehlo.add"(%b, %c) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%s0, %s1) : (tensor<f32>, tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>)
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.divide"(%s#1, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// torch.einsum('rd,rd->r', x, x): a product of matrices for each row.
// CHECK-LABEL: func @dot_of_a_row_and_a_column
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @dot_of_a_row_and_a_column(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = "stablehlo.reshape"(%x) : (tensor<4x16xf32>) -> tensor<4x1x16xf32>
  %b = "stablehlo.reshape"(%x) : (tensor<4x16xf32>) -> tensor<4x16x1xf32>
  %p = "stablehlo.dot_general"(%a, %b) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<4x1x16xf32>, tensor<4x16x1xf32>) -> tensor<4x1x1xf32>
  %s = "stablehlo.reshape"(%p) : (tensor<4x1x1xf32>) -> tensor<4xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @dot_with_ones
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @dot_with_ones(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %ones = "stablehlo.constant"() <{value = dense<1.0> : tensor<16xf32>}> : () -> tensor<16xf32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.dot_general"(%q, %ones) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// x * x^T has a number for each pair of rows.
// CHECK-LABEL: func @negative_dot_of_different_rows
// CHECK-NOT:   norm.
func.func @negative_dot_of_different_rows(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %p = "stablehlo.dot_general"(%x, %x) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>}> : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %s = "stablehlo.reduce"(%p, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<16xf32>}> : () -> tensor<16xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<16xf32>}> : () -> tensor<16xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  // expected-remark @+1 {{not a norm: the mean is not of squares}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<16xf32>) -> tensor<16xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<16xf32>) -> tensor<16x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// CHECK-LABEL: func @negative_dot_with_weights
// CHECK-NOT:   norm.
func.func @negative_dot_with_weights(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.dot_general"(%q, %w) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is of a product, not of squares}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// What a sum starts with is added to it: n * 1e-5.
// CHECK-LABEL: func @sum_over_two_dims_and_a_start
// CHECK:       norm.rms_norm %arg0 axes [1, 2] epsilon {{9.99.*E-6}}
func.func @sum_over_two_dims_and_a_start(%x: tensor<4x2x8xf32>) -> tensor<4x2x8xf32> {
  %start = "stablehlo.constant"() <{value = dense<1.6e-4> : tensor<f32>}> : () -> tensor<f32>
  %q = "chlo.square"(%x) : (tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  %s = "stablehlo.reduce"(%q, %start) <{dimensions = array<i64: 1, 2>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x2x8xf32>, tensor<f32>) -> tensor<4xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%m) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x2x8xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x2x8xf32>, tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  return %y : tensor<4x2x8xf32>
}

// The rows are the features.
// CHECK-LABEL: func @layer_norm_as_batch_norm
// CHECK:       %[[Y:.*]], %[[MEAN:.*]] = norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1] epsilon 9.99{{.*}}E-6 with_mean
// CHECK:       return %[[Y]], %[[MEAN]]
func.func @layer_norm_as_batch_norm(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %one = "stablehlo.constant"() <{value = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %x3 = "stablehlo.reshape"(%x) : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
  %n:3 = "stablehlo.batch_norm_training"(%x3, %one, %zero) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x4x16xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<1x4x16xf32>, tensor<4xf32>, tensor<4xf32>)
  %xhat = "stablehlo.reshape"(%n#0) : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
  %wb = "stablehlo.broadcast_in_dim"(%w) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %bb = "stablehlo.broadcast_in_dim"(%b) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %z = "stablehlo.multiply"(%xhat, %wb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.add"(%z, %bb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y, %n#1 : tensor<4x16xf32>, tensor<4xf32>
}

// The columns are the features.
// CHECK-LABEL: func @negative_batch_norm
// CHECK-NOT:   norm.
func.func @negative_batch_norm(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  // expected-remark @+1 {{not a norm: the statistics are those of a batch, with a scale that varies along a parallel dim}}
  %n:3 = "stablehlo.batch_norm_training"(%x, %w, %b) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>) -> (tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>)
  return %n#0 : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_given_statistics
// CHECK-NOT:   norm.
func.func @negative_given_statistics(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>, %mu: tensor<16xf32>, %v: tensor<16xf32>) -> tensor<4x16xf32> {
  %y = "stablehlo.batch_norm_inference"(%x, %w, %b, %mu, %v) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// An op of a dialect that is not loaded may lack anything.
// CHECK-LABEL: func @negative_broken_ops
// CHECK-NOT:   norm.
func.func @negative_broken_ops(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = "stablehlo.dot_general"(%x) : (tensor<4x16xf32>) -> tensor<4xf32>
  %b = "stablehlo.batch_norm_training"(%x) : (tensor<4x16xf32>) -> tensor<4xf32>
  %c = "stablehlo.dynamic_broadcast_in_dim"(%a) : (tensor<4xf32>) -> tensor<4x16xf32>
  %d = "stablehlo.get_dimension_size"(%x) : (tensor<4x16xf32>) -> tensor<i32>
  %f = "stablehlo.optimization_barrier"(%x) : (tensor<4x16xf32>) -> tensor<4xf32>
  %g = "stablehlo.select"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = "stablehlo.clamp"(%a, %x, %x) : (tensor<4xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %i = "stablehlo.reduce"(%x, %x, %x) <{dimensions = array<i64: 7>}> ({
  }) : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4xf32>
  %j = "stablehlo.dynamic_reshape"(%x, %a) : (tensor<4x16xf32>, tensor<4xf32>) -> tensor<4x16xf32>
  "stablehlo.custom_call"(%a, %b, %c, %d, %f, %g, %h, %i, %j) : (tensor<4xf32>, tensor<4xf32>, tensor<4x16xf32>, tensor<i32>, tensor<4xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<4x16xf32>) -> ()
  %y = "stablehlo.negate"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

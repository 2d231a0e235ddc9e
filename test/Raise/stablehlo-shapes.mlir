// RUN: norm-opt %s --allow-unregistered-dialect --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// Shapes that are computed, and other ops that only move elements.

// jax.export: the number of rows is a size of x.
// CHECK-LABEL: func @computed_shapes
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.99{{.*}}E-6
func.func @computed_shapes(%x: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<f32>}> : () -> tensor<f32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<f32>}> : () -> tensor<f32>
  %one = "stablehlo.constant"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %c16 = "stablehlo.constant"() <{value = dense<16> : tensor<1xi32>}> : () -> tensor<1xi32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<?x16xf32>, tensor<f32>) -> tensor<?xf32>
  %rows = "stablehlo.get_dimension_size"(%x) <{dimension = 0 : i64}> : (tensor<?x16xf32>) -> tensor<i32>
  %rows1 = "stablehlo.reshape"(%rows) : (tensor<i32>) -> tensor<1xi32>
  %shape1 = "stablehlo.concatenate"(%rows1, %one) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %shape = "stablehlo.concatenate"(%rows1, %c16) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %s1 = "stablehlo.dynamic_broadcast_in_dim"(%s, %shape1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
  %nb = "stablehlo.dynamic_broadcast_in_dim"(%n, %shape1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
  %eb = "stablehlo.dynamic_broadcast_in_dim"(%e, %shape1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
  %m = "stablehlo.divide"(%s1, %nb) : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %v = "stablehlo.add"(%m, %eb) : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %rb = "stablehlo.dynamic_broadcast_in_dim"(%r, %shape) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

// Where %k is not the number of rows, there is one row.
// CHECK-LABEL: func @negative_rows_may_be_repeated
// CHECK-NOT:   norm.
func.func @negative_rows_may_be_repeated(%x: tensor<?x16xf32>, %k: tensor<i32>) -> tensor<?x16xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<?x16xf32>, tensor<f32>) -> tensor<?xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<f32>}> : () -> tensor<f32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<f32>}> : () -> tensor<f32>
  %c16 = "stablehlo.constant"() <{value = dense<16> : tensor<1xi32>}> : () -> tensor<1xi32>
  %rows = "stablehlo.get_dimension_size"(%x) <{dimension = 0 : i64}> : (tensor<?x16xf32>) -> tensor<i32>
  %rows1 = "stablehlo.reshape"(%rows) : (tensor<i32>) -> tensor<1xi32>
  %nb = "stablehlo.dynamic_broadcast_in_dim"(%n, %rows1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
  %eb = "stablehlo.dynamic_broadcast_in_dim"(%e, %rows1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
  %m = "stablehlo.divide"(%s, %nb) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %v = "stablehlo.add"(%m, %eb) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = "stablehlo.rsqrt"(%v) : (tensor<?xf32>) -> tensor<?xf32>
  %k1 = "stablehlo.reshape"(%k) : (tensor<i32>) -> tensor<1xi32>
  %shape = "stablehlo.concatenate"(%k1, %c16) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %rb = "stablehlo.dynamic_broadcast_in_dim"(%r, %shape) <{broadcast_dimensions = array<i64: 0>}> : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

// torch-mlir's, after --remove-shape-constraints; the row has a dynamic size.
// CHECK-LABEL: func @reshaped_to_a_computed_shape
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @reshaped_to_a_computed_shape(%x: tensor<?x?xf32>, %n: tensor<f32>) -> tensor<?x?xf32> {
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<f32>}> : () -> tensor<f32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<?x?xf32>, tensor<f32>) -> tensor<?xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d0 = tensor.dim %q, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %q, %c1 : tensor<?x?xf32>
  %shape1 = tensor.from_elements %d0, %c1 : tensor<2xindex>
  %size64 = arith.index_cast %d1 : index to i64
  %size = arith.sitofp %size64 : i64 to f32
  %sizet = tensor.from_elements %size : tensor<f32>
  %shape = "shape.shape_of"(%x) : (tensor<?x?xf32>) -> tensor<2xindex>
  %s1 = "stablehlo.dynamic_reshape"(%s, %shape1) : (tensor<?xf32>, tensor<2xindex>) -> tensor<?x1xf32>
  %nb = "stablehlo.dynamic_broadcast_in_dim"(%sizet, %shape1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<2xindex>) -> tensor<?x1xf32>
  %eb = "stablehlo.dynamic_broadcast_in_dim"(%e, %shape1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<2xindex>) -> tensor<?x1xf32>
  %m = "stablehlo.divide"(%s1, %nb) : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %v = "stablehlo.add"(%m, %eb) : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %rb = "stablehlo.dynamic_broadcast_in_dim"(%r, %shape) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<?x1xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// jax.checkpoint keeps what it computes again apart.
// CHECK-LABEL: func @behind_a_barrier
// CHECK:       norm.rms_norm %{{.*}} axes [1]
func.func @behind_a_barrier(%a: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %x = "stablehlo.optimization_barrier"(%a) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %q = "stablehlo.multiply"(%a, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// torch-mlir's Gemma: 1 comes as a float64.
// CHECK-LABEL: func @scale_plus_a_converted_one
// CHECK:       norm.rms_norm %arg0 scale(%arg1 plus_one) axes [1]
func.func @scale_plus_a_converted_one(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %one = "stablehlo.constant"() <{value = dense<1.0> : tensor<f64>}> : () -> tensor<f64>
  %one32 = "stablehlo.convert"(%one) : (tensor<f64>) -> tensor<f32>
  %ones = "stablehlo.broadcast_in_dim"(%one32) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<16xf32>
  %w1 = "stablehlo.add"(%w, %ones) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %q = "stablehlo.multiply"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = "stablehlo.reduce"(%q, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l_s: tensor<f32>, %r_s: tensor<f32>):
    %t_s = "stablehlo.add"(%l_s, %r_s) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t_s) : (tensor<f32>) -> ()
  }) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
  %n = "stablehlo.constant"() <{value = dense<16.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %e = "stablehlo.constant"() <{value = dense<1.0e-5> : tensor<4xf32>}> : () -> tensor<4xf32>
  %m = "stablehlo.divide"(%s, %n) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = "stablehlo.add"(%m, %e) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %r = "stablehlo.rsqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %rb = "stablehlo.broadcast_in_dim"(%r) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %rb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %wb = "stablehlo.broadcast_in_dim"(%w1) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<4x16xf32>
  %z = "stablehlo.multiply"(%y, %wb) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %z : tensor<4x16xf32>
}

// Nothing has verified these.
// CHECK-LABEL: func @negative_malformed
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_malformed(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> ()
  %long = "stablehlo.constant"() {value = dense<16> : tensor<4294967296xi32>} : () -> tensor<4294967296xi32>
  %short = "stablehlo.constant"() {value = dense<0.0> : tensor<2xf32>} : () -> tensor<4xf32>
  %real = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<f32>
  %size = "stablehlo.get_dimension_size"(%x) {dimension = 0 : i128} : (tensor<4x16xf32>) -> tensor<i32>
  %zero = "stablehlo.dynamic_broadcast_in_dim"(%real, %long) {broadcast_dimensions = array<i64>} : (tensor<f32>, tensor<4294967296xi32>) -> tensor<4xf32>
  %m = "stablehlo.maximum"(%zero, %short) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %b = "stablehlo.broadcast_in_dim"(%m) {broadcast_dimensions = array<i64: 0>} : (tensor<4xf32>) -> tensor<4x16xf32>
  %y = "stablehlo.multiply"(%x, %b) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  "test.read"(%size) : (tensor<i32>) -> ()
  return %y : tensor<4x16xf32>
}

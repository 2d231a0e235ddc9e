// RUN: norm-opt %s --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// What is one step away from a norm in its sizes and dims.

// CHECK-LABEL: func @negative_twice_the_dynamic_size
// CHECK-NOT:   norm.
func.func @negative_twice_the_dynamic_size(%x: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %two = arith.constant 2.0 : f32
  %c1 = arith.constant 1 : index
  %d = tensor.dim %x, %c1 : tensor<4x?xf32>
  %i = arith.index_cast %d : index to i64
  %f = arith.sitofp %i : i64 to f32
  %n2 = arith.mulf %f, %two : f32
  %n = tensor.splat %n2 : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x?xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x?xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %n : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square is off by a factor of 0.5}}
  %r = math.rsqrt %m : tensor<4xf32>
  %e0 = tensor.empty(%d) : tensor<4x?xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e0 : tensor<4x?xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// CHECK-LABEL: func @negative_mean_square_subtracted
// CHECK-NOT:   norm.
func.func @negative_mean_square_subtracted(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x16xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %n : tensor<4xf32>
  %v = arith.subf %one, %m : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is subtracted under the root}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e0 = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e0 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The scale is that of a half of the row.
// CHECK-LABEL: func @negative_scale_of_a_part_of_the_row
// CHECK-NOT:   norm.
func.func @negative_scale_of_a_part_of_the_row(%x: tensor<4x16xf32>, %w: tensor<8xf32>) -> tensor<4x2x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x16xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %n : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the scale has other dims than the row}}
  %r = math.rsqrt %m : tensor<4xf32>
  %e0 = tensor.empty() : tensor<4x2x8xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e0 : tensor<4x2x8xf32>) dimensions = [1, 2]
  %wb = linalg.broadcast ins(%w : tensor<8xf32>) outs(%e0 : tensor<4x2x8xf32>) dimensions = [0, 1]
  %k = arith.mulf %rb, %wb : tensor<4x2x8xf32>
  %parts = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 2, 8] : tensor<4x16xf32> into tensor<4x2x8xf32>
  %y = arith.mulf %parts, %k : tensor<4x2x8xf32>
  return %y : tensor<4x2x8xf32>
}

// A group norm whose mean is over two dims, and its variance over one.
// CHECK-LABEL: func @negative_group_norm_over_other_dims
// CHECK-NOT:   norm.
func.func @negative_group_norm_over_other_dims(%x: tensor<4x2x8xf32>) -> tensor<4x2x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %zeros = arith.constant dense<0.0> : tensor<4x2xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %n2 = arith.constant dense<8.0> : tensor<4x2xf32>
  %e = arith.constant dense<1.0e-5> : tensor<4x2xf32>
  %s = linalg.reduce { arith.addf } ins(%x : tensor<4x2x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1, 2]
  %mu = arith.divf %s, %n : tensor<4xf32>
  %e0 = tensor.empty() : tensor<4x2x8xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e0 : tensor<4x2x8xf32>) dimensions = [1, 2]
  %c = arith.subf %x, %mub : tensor<4x2x8xf32>
  %q = arith.mulf %c, %c : tensor<4x2x8xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x2x8xf32>) outs(%zeros : tensor<4x2xf32>) dimensions = [2]
  %m = arith.divf %s2, %n2 : tensor<4x2xf32>
  %v = arith.addf %m, %e : tensor<4x2xf32>
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = math.rsqrt %v : tensor<4x2xf32>
  %rb = linalg.broadcast ins(%r : tensor<4x2xf32>) outs(%e0 : tensor<4x2x8xf32>) dimensions = [2]
  %y = arith.mulf %c, %rb : tensor<4x2x8xf32>
  return %y : tensor<4x2x8xf32>
}

// The scale has rows of its own: the result is larger than x.
// CHECK-LABEL: func @negative_scale_that_enlarges
// CHECK-NOT:   norm.
func.func @negative_scale_that_enlarges(%x: tensor<1x16xf32>, %w: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<1xf32>
  %n = arith.constant dense<16.0> : tensor<1xf32>
  %q = arith.mulf %x, %x : tensor<1x16xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<1x16xf32>) outs(%zero : tensor<1xf32>) dimensions = [1]
  %m = arith.divf %s, %n : tensor<1xf32>
  // expected-remark @+1 {{not a norm: the result has other dims than x}}
  %r = math.rsqrt %m : tensor<1xf32>
  %e0 = tensor.empty() : tensor<4x16xf32>
  %k = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]} ins(%r, %w : tensor<1xf32>, tensor<4x16xf32>) outs(%e0 : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]} ins(%x, %k : tensor<1x16xf32>, tensor<4x16xf32>) outs(%e0 : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

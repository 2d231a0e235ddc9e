// RUN: norm-opt %s --norm-verify-raise | FileCheck %s

// Norms inside the bodies of bigger ops, which are split around them.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
#swapped = affine_map<(d0, d1) -> (d1, d0)>
#lhs = affine_map<(d0, d1, d2) -> (d0, d2)>
#lhsRow = affine_map<(d0, d1, d2) -> (d0)>
#rhs = affine_map<(d0, d1, d2) -> (d2, d1)>
#product = affine_map<(d0, d1, d2) -> (d0, d1)>

// The residual add before, the transpose and the tanh behind are fused with the
// norm; the sum is used elsewhere, too.

// CHECK-LABEL: func @inside_elementwise
// CHECK:       %[[H:[^ ]*]] = linalg.generic
// CHECK:         arith.addf
// CHECK:       %[[Y:.*]] = norm.rms_norm %[[H]] axes [1]
// CHECK:       linalg.generic {{.*}} ins(%[[Y]] : tensor<4x16xf32>)
// CHECK-NOT:     rsqrt
// CHECK:         math.tanh
func.func @inside_elementwise(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>)
    -> (tensor<16x4xf32>, tensor<4x16xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant 16.0 : f32
  %full = tensor.empty() : tensor<4x16xf32>
  %turned = tensor.empty() : tensor<16x4xf32>
  %h = linalg.generic {indexing_maps = [#full, #full, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %z : tensor<4x16xf32>, tensor<4x16xf32>) outs(%full : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<4x16xf32>
  %sum = linalg.generic {indexing_maps = [#full, #full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %z : tensor<4x16xf32>, tensor<4x16xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    %sq = arith.mulf %s, %s : f32
    %t = arith.addf %sq, %out : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#full, #full, #row, #swapped], iterator_types = ["parallel", "parallel"]}
      ins(%x, %z, %sum : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4xf32>) outs(%turned : tensor<16x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ss: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %q = arith.mulf %s, %r : f32
    %t = math.tanh %q : f32
    linalg.yield %t : f32
  } -> tensor<16x4xf32>
  return %y, %h : tensor<16x4xf32>, tensor<4x16xf32>
}

// The sum of x and z exists nowhere as a tensor: it is split off the reduction.

// CHECK-LABEL: func @input_inside_a_reduction
// CHECK:       %[[H:[^ ]*]] = linalg.generic {{.*}}iterator_types = ["parallel", "parallel"]
// CHECK:         arith.addf
// CHECK:       norm.rms_norm %[[H]] scale(%arg2) axes [1]
// CHECK-NOT:   linalg.generic
// CHECK:       return
func.func @input_inside_a_reduction(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>, %w: tensor<16xf32>)
    -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant 16.0 : f32
  %full = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.generic {indexing_maps = [#full, #full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %z : tensor<4x16xf32>, tensor<4x16xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    %sq = arith.mulf %s, %s : f32
    %t = arith.addf %sq, %out : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#full, #full, #row, #column, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %z, %sum, %w : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<16xf32>)
      outs(%full : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %ss: f32, %g: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %q = arith.mulf %s, %r : f32
    %t = arith.mulf %q, %g : f32
    linalg.yield %t : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The norm is computed inside two contractions: it is one norm.

// CHECK-LABEL: func @inside_two_contractions
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       linalg.generic {{.*}} ins(%{{.*}}, %[[Y]] : tensor<16x8xf32>, tensor<4x16xf32>)
// CHECK-NOT:     rsqrt
// CHECK:       linalg.generic {{.*}} ins(%{{.*}}, %[[Y]] : tensor<16x8xf32>, tensor<4x16xf32>)
// CHECK-NOT:     rsqrt
// CHECK:       return
func.func @inside_two_contractions(%x: tensor<4x16xf32>, %q: tensor<16x8xf32>, %k: tensor<16x8xf32>)
    -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %init = arith.constant dense<0.0> : tensor<4x8xf32>
  %n = arith.constant 16.0 : f32
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %t = arith.addf %sq, %out : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %a = linalg.generic {indexing_maps = [#lhs, #lhsRow, #rhs, #product],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %sum, %q : tensor<4x16xf32>, tensor<4xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%e: f32, %ss: f32, %g: f32, %out: f32):
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %y = arith.mulf %e, %r : f32
    %p = arith.mulf %y, %g : f32
    %t = arith.addf %out, %p : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %b = linalg.generic {indexing_maps = [#lhs, #lhsRow, #rhs, #product],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %sum, %k : tensor<4x16xf32>, tensor<4xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%e: f32, %ss: f32, %g: f32, %out: f32):
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %y = arith.mulf %e, %r : f32
    %p = arith.mulf %y, %g : f32
    %t = arith.addf %out, %p : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %a, %b : tensor<4x8xf32>, tensor<4x8xf32>
}

// The gather checks its indices, so it stays one op and yields x as well.

// CHECK-LABEL: func @input_inside_an_op_with_side_effects
// CHECK:       %[[H:[0-9]*]]:2 = linalg.generic
// CHECK:         cf.assert
// CHECK:         linalg.yield
// CHECK-NOT:   cf.assert
// CHECK:       norm.rms_norm %[[H]]#1 axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>)
func.func @input_inside_an_op_with_side_effects(%table: tensor<99x16xbf16>, %ids: tensor<4xi64>)
    -> (tensor<4x16xbf16>, tensor<4x16xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant 16.0 : f32
  %limit = arith.constant 99 : index
  %wide = tensor.empty() : tensor<4x16xf32>
  %narrow = tensor.empty() : tensor<4x16xbf16>
  %h = linalg.generic {indexing_maps = [#row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<4xi64>) outs(%wide : tensor<4x16xf32>) {
  ^bb0(%id: i64, %out: f32):
    %i = arith.index_cast %id : i64 to index
    %j = linalg.index 1 : index
    %ok = arith.cmpi slt, %i, %limit : index
    cf.assert %ok, "index out of range"
    %e = tensor.extract %table[%i, %j] : tensor<99x16xbf16>
    %t = arith.extf %e : bf16 to f32
    linalg.yield %t : f32
  } -> tensor<4x16xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%h : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %t = arith.addf %sq, %out : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%h, %sum : tensor<4x16xf32>, tensor<4xf32>) outs(%narrow : tensor<4x16xbf16>) {
  ^bb0(%a: f32, %ss: f32, %out: bf16):
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %q = arith.mulf %a, %r : f32
    %t = arith.truncf %q : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<4x16xbf16>
  return %y, %h : tensor<4x16xbf16>, tensor<4x16xf32>
}

// 1 + w in bf16, inside the body of the norm, is split off over the row alone.

// CHECK-LABEL: func @scale_computed_in_the_body
// CHECK:       %[[G:[^ ]*]] = linalg.generic {{.*}}iterator_types = ["parallel"]} ins(%arg1 : tensor<16xbf16>)
// CHECK:         arith.addf {{.*}} : bf16
// CHECK:       norm.rms_norm %arg0 scale(%[[G]]) axes [1]
func.func @scale_computed_in_the_body(%x: tensor<4x16xf32>, %w: tensor<16xbf16>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant 16.0 : f32
  %one = arith.constant 1.0 : bf16
  %full = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %t = arith.addf %sq, %out : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #column, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %w : tensor<4x16xf32>, tensor<4xf32>, tensor<16xbf16>) outs(%full : tensor<4x16xf32>) {
  ^bb0(%a: f32, %ss: f32, %e: bf16, %out: f32):
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %q = arith.mulf %a, %r : f32
    %g = arith.addf %e, %one : bf16
    %wide = arith.extf %g : bf16 to f32
    %t = arith.mulf %q, %wide : f32
    linalg.yield %t : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

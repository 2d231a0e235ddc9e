// RUN: norm-opt %s --norm-recognize="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// The gather that computes x checks its indices and is fused with the
// reduction: no op may be split off it.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func @negative_input_inside_a_reduction_with_side_effects
// CHECK-NOT:   norm.
func.func @negative_input_inside_a_reduction_with_side_effects(%table: tensor<99xf32>, %ids: tensor<4x16xindex>)
    -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant 16.0 : f32
  %limit = arith.constant 99 : index
  %one = arith.constant 1.0 : f32
  %full = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.generic {indexing_maps = [#full, #full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%ids, %full : tensor<4x16xindex>, tensor<4x16xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%i: index, %b: f32, %out: f32):
    %ok = arith.cmpi slt, %i, %limit : index
    cf.assert %ok, "index out of range"
    %a = math.tanh %b : f32
    %sq = arith.mulf %a, %a : f32
    %t = arith.addf %sq, %out : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%full, %sum : tensor<4x16xf32>, tensor<4xf32>) outs(%full : tensor<4x16xf32>) {
  ^bb0(%b: f32, %ss: f32, %out: f32):
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %a = math.tanh %b : f32
    // expected-remark @+1 {{not a norm: x or a parameter is computed inside an op that cannot be split}}
    %q = arith.mulf %a, %r : f32
    linalg.yield %q : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// RUN: norm-opt %s --norm-recognize="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// What fuzz.py has found so far, made small.

#scalar = affine_map<(d0) -> ()>
#vector = affine_map<(d0) -> (d0)>
#column = affine_map<(d0) -> (d0, 0)>
#full = affine_map<(d0, d1) -> (d0, d1)>
#kept = affine_map<(d0, d1) -> (d0, 0)>
#dim0 = affine_map<(d0, d1, d2) -> (d0)>
#dim1 = affine_map<(d0, d1, d2) -> (d1)>
#dims01 = affine_map<(d0, d1, d2) -> (d0, d1)>
#dims = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// Was raised: epsilon - mean(x^2)

// CHECK-LABEL: func @negative_subtracted_mean_square
// CHECK-NOT:   norm.
func.func @negative_subtracted_mean_square(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %epsilon = arith.constant dense<1.0> : tensor<4xf32>
  %v = arith.subf %epsilon, %mean : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is subtracted under the root}}
  %r = math.rsqrt %v : tensor<4xf32>
  %full = tensor.empty() : tensor<4x16xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%full : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Was not read: a map with more dims than loops.

// CHECK-LABEL: func @drops_a_unit_dim
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @drops_a_unit_dim(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x1xf32>
  %n = arith.constant 16.0 : f32
  %sum = linalg.generic {indexing_maps = [#full, #kept], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %s = arith.addf %sq, %out : f32
    linalg.yield %s : f32
  } -> tensor<4x1xf32>
  %rows = tensor.empty() : tensor<4xf32>
  %r = linalg.generic {indexing_maps = [#column, #vector], iterator_types = ["parallel"]}
      ins(%sum : tensor<4x1xf32>) outs(%rows : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %mean = arith.divf %a, %n : f32
    %root = math.rsqrt %mean : f32
    linalg.yield %root : f32
  } -> tensor<4xf32>
  %full = tensor.empty() : tensor<4x16xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%full : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Was an invalid module: the sizes of a result that is laid out otherwise were
// those of the value that it replaces.

// CHECK-LABEL: func @dynamic_result_with_a_unit_dim
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 bias(%arg1) axes [1]
// CHECK:       %[[ROWS:.*]] = tensor.dim %[[Y]],
// CHECK:       tensor.empty(%[[ROWS]]) : tensor<?x16x1xf32>
func.func @dynamic_result_with_a_unit_dim(%x: tensor<?x16xf32>, %bias: tensor<16xf32>) -> tensor<?x16x1xf32> {
  %i0 = arith.constant 0 : index
  %rows = tensor.dim %x, %i0 : tensor<?x16xf32>
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %empty = tensor.empty(%rows) : tensor<?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
  %sq = arith.mulf %x, %x : tensor<?x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<?x16xf32>) outs(%init : tensor<?xf32>) dimensions = [1]
  %full = tensor.empty(%rows) : tensor<?x16x1xf32>
  %y = linalg.generic {indexing_maps = [#dims01, #dim0, #dim1, #dims],
                       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %sum, %bias : tensor<?x16xf32>, tensor<?xf32>, tensor<16xf32>) outs(%full : tensor<?x16x1xf32>) {
  ^bb0(%a: f32, %s: f32, %b: f32, %out: f32):
    %mean = arith.divf %s, %n : f32
    %r = math.rsqrt %mean : f32
    %normalized = arith.mulf %a, %r : f32
    %shifted = arith.addf %normalized, %b : f32
    linalg.yield %shifted : f32
  } -> tensor<?x16x1xf32>
  return %y : tensor<?x16x1xf32>
}

// Was an invalid module: a scale that is computed in the same op as the result
// was there after the norm. So was a bias, once that op had been built anew.

// CHECK-LABEL: func @parameters_beside_the_result
// CHECK:       %[[SCALE:.*]] = linalg.generic {{.*}} ins(%arg1
// CHECK:         arith.addf
// CHECK:       %[[BIAS:.*]] = linalg.generic {{.*}} ins(%arg2
// CHECK:         math.exp
// CHECK:       norm.rms_norm %{{.*}} scale(%[[SCALE]]) bias(%[[BIAS]]) axes [0]
func.func @parameters_beside_the_result(%x: tensor<1x16xf32>, %scale: tensor<16xf32>, %bias: tensor<16xf32>)
    -> tensor<16xf32> {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %n = arith.constant 16.0 : f32
  %flat = tensor.collapse_shape %x [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %sq = arith.mulf %flat, %flat : tensor<16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<16xf32>) outs(%zero : tensor<f32>) dimensions = [0]
  %full = tensor.empty() : tensor<16xf32>
  %y = linalg.generic {indexing_maps = [#vector, #scalar, #vector, #vector, #vector],
                       iterator_types = ["parallel"]}
      ins(%flat, %sum, %scale, %bias : tensor<16xf32>, tensor<f32>, tensor<16xf32>, tensor<16xf32>)
      outs(%full : tensor<16xf32>) {
  ^bb0(%a: f32, %s: f32, %w: f32, %b: f32, %out: f32):
    %mean = arith.divf %s, %n : f32
    %r = math.rsqrt %mean : f32
    %normalized = arith.mulf %a, %r : f32
    %w1 = arith.addf %w, %n : f32
    %scaled = arith.mulf %normalized, %w1 : f32
    %b1 = math.exp %b : f32
    %shifted = arith.addf %scaled, %b1 : f32
    linalg.yield %shifted : f32
  } -> tensor<16xf32>
  return %y : tensor<16xf32>
}

// Was not seen: sqrt(v) as v * rsqrt(v), and |(x - mean)^2|.

// CHECK-LABEL: func @root_times_itself
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6
func.func @root_times_itself(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %full = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %bm = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%full : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %bm : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %aq = math.absf %q : tensor<4x16xf32>
  %squares = linalg.reduce { arith.addf } ins(%aq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %variance = arith.divf %squares, %n : tensor<4xf32>
  %epsilon = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %variance, %epsilon : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %root = arith.mulf %v, %r : tensor<4xf32>
  %br = linalg.broadcast ins(%root : tensor<4xf32>) outs(%full : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %c, %br : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

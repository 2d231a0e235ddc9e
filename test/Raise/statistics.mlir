// RUN: norm-opt %s --norm-verify-raise --split-input-file | FileCheck %s

// What else reads the mean or the factor of a row reads it from the norm.

// CHECK-LABEL: func @mean_and_factor
// CHECK-NEXT:    %[[Y:.*]], %[[MEAN:.*]], %[[RSTD:.*]] = norm.layer_norm %arg0 axes [1] {{.*}} with_mean with_rstd
// CHECK-SAME:      (tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>)
// CHECK-NEXT:    return %[[Y]], %[[MEAN]], %[[RSTD]]
func.func @mean_and_factor(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %total = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mu = arith.divf %total, %n : tensor<4xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %mub : tensor<4x16xf32>
  %sq = arith.mulf %c, %c : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sum, %n : tensor<4xf32>
  %v = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %rb : tensor<4x16xf32>
  return %y, %mu, %r : tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// The deviation alone is no factor.
// CHECK-LABEL: func @negative_variance
// CHECK:         norm.layer_norm %arg0 axes [1] epsilon {{[^ ]*}} :
func.func @negative_variance(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %total = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mu = arith.divf %total, %n : tensor<4xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %mub : tensor<4x16xf32>
  %sq = arith.mulf %c, %c : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sum, %n : tensor<4xf32>
  %v = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %rb : tensor<4x16xf32>
  return %y, %var : tensor<4x16xf32>, tensor<4xf32>
}

// -----

// A unit dim is added to the result.
// CHECK-LABEL: func @keeps_dims
// CHECK:         %[[Y:.*]], %[[RSTD:.*]] = norm.rms_norm %arg0 axes [1] {{.*}} with_rstd
// CHECK:         %[[KEPT:.*]] = tensor.expand_shape %[[RSTD]] {{.*}} : tensor<4xf32> into tensor<4x1xf32>
// CHECK:         return %[[Y]], %[[KEPT]]
func.func @keeps_dims(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x1xf32>) {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4x1xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>],
      iterator_types = ["parallel", "reduction"]} ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4x1xf32>) {
  ^bb0(%a: f32, %s: f32):
    %t = arith.addf %s, %a : f32
    linalg.yield %t : f32
  } -> tensor<4x1xf32>
  %n = arith.constant dense<16.0> : tensor<4x1xf32>
  %mean = arith.divf %sum, %n : tensor<4x1xf32>
  %r = math.rsqrt %mean : tensor<4x1xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]} ins(%r : tensor<4x1xf32>) outs(%empty : tensor<4x16xf32>) {
  ^bb0(%a: f32, %s: f32):
    linalg.yield %a : f32
  } -> tensor<4x16xf32>
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y, %r : tensor<4x16xf32>, tensor<4x1xf32>
}

// -----

// Two norms share their statistics: nothing else reads them.
// CHECK-LABEL: func @negative_shared
// CHECK-NOT:     with_
// CHECK:         return
func.func @negative_shared(%x: tensor<4x16xf32>, %a: tensor<16xf32>, %b: tensor<16xf32>)
    -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %total = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mu = arith.divf %total, %n : tensor<4xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %mub : tensor<4x16xf32>
  %sq = arith.mulf %c, %c : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sum, %n : tensor<4xf32>
  %v = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %rb : tensor<4x16xf32>
  %ab = linalg.broadcast ins(%a : tensor<16xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [0]
  %bb = linalg.broadcast ins(%b : tensor<16xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [0]
  %ya = arith.mulf %y, %ab : tensor<4x16xf32>
  %yb = arith.mulf %y, %bb : tensor<4x16xf32>
  return %ya, %yb : tensor<4x16xf32>, tensor<4x16xf32>
}

// -----

// What stands before the norm cannot read its results.
// CHECK-LABEL: func @negative_read_before
// CHECK:         %[[MU:.*]] = arith.divf
// CHECK:         %[[Z:.*]] = math.exp %[[MU]]
// CHECK:         norm.layer_norm %arg0 axes [1] epsilon {{[^ ]*}} :
// CHECK:         return %{{.*}}, %[[Z]]
func.func @negative_read_before(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %total = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mu = arith.divf %total, %n : tensor<4xf32>
  %z = math.exp %mu : tensor<4xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %mub : tensor<4x16xf32>
  %sq = arith.mulf %c, %c : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sum, %n : tensor<4xf32>
  %v = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %rb : tensor<4x16xf32>
  return %y, %z : tensor<4x16xf32>, tensor<4xf32>
}

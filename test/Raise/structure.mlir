// RUN: norm-opt %s --norm-verify-raise | FileCheck %s

// What lies around a norm: functions, regions, blocks, unit dims.

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#kept = affine_map<(d0, d1, d2) -> (d0, d1, 0)>

// CHECK-NOT:   func private @normalize
func.func private @normalize(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %full = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %r = math.rsqrt %mean : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%full : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @in_functions
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       norm.rms_norm %[[Y]] axes [1]
func.func @in_functions(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %y = call @normalize(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %z = call @normalize(%y) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  return %z : tensor<4x16xf32>
}

// CHECK-LABEL: func @in_a_loop
// CHECK:       scf.for {{.*}} iter_args(%[[X:.*]] = %arg0)
// CHECK:         norm.rms_norm %[[X]] axes [1]
func.func @in_a_loop(%x: tensor<4x16xf32>, %count: index) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = scf.for %i = %c0 to %count step %c1 iter_args(%e = %x) -> tensor<4x16xf32> {
    %z = func.call @normalize(%e) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %z : tensor<4x16xf32>
  }
  return %y : tensor<4x16xf32>
}

// A region uses x-hat, so the norm does not grow over it.

// CHECK-LABEL: func @x_hat_used_in_a_region
// CHECK:       %[[N:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       arith.mulf %[[N]], %arg1
// CHECK:       scf.if
func.func @x_hat_used_in_a_region(%x: tensor<4x16xf32>, %w: tensor<4x16xf32>, %c: i1) -> tensor<4x16xf32> {
  %n = call @normalize(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = arith.mulf %n, %w : tensor<4x16xf32>
  %z = scf.if %c -> tensor<4x16xf32> {
    %t = math.tanh %n : tensor<4x16xf32>
    scf.yield %t : tensor<4x16xf32>
  } else {
    scf.yield %y : tensor<4x16xf32>
  }
  return %z : tensor<4x16xf32>
}

// CHECK-LABEL: func @unit_dims
// CHECK:       norm.rms_norm %arg0 axes [2] epsilon {{[^ ]*}} : (tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
func.func @unit_dims(%x: tensor<1x4x16xf32>) -> tensor<1x4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %empty = tensor.empty() : tensor<1x4x1xf32>
  %full = tensor.empty() : tensor<1x4x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %sum = linalg.generic {indexing_maps = [#full, #kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<1x4x16xf32>) outs(%init : tensor<1x4x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %t = arith.addf %sq, %out : f32
    linalg.yield %t : f32
  } -> tensor<1x4x1xf32>
  %flat = tensor.collapse_shape %sum [[0, 1, 2]] : tensor<1x4x1xf32> into tensor<4xf32>
  %back = tensor.expand_shape %flat [[0, 1, 2]] output_shape [1, 4, 1] : tensor<4xf32> into tensor<1x4x1xf32>
  %y = linalg.generic {indexing_maps = [#full, #kept, #full], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %back : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%full : tensor<1x4x16xf32>) {
  ^bb0(%a: f32, %ss: f32, %out: f32):
    %mean = arith.divf %ss, %n : f32
    %r = math.rsqrt %mean : f32
    %q = arith.mulf %a, %r : f32
    linalg.yield %q : f32
  } -> tensor<1x4x16xf32>
  return %y : tensor<1x4x16xf32>
}

// CHECK-LABEL: func @named_ops
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1]
func.func @named_ops(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %full = tensor.empty() : tensor<4x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %sq = linalg.square ins(%x : tensor<4x16xf32>) outs(%full : tensor<4x16xf32>) -> tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %mean = linalg.div ins(%sum, %n : tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %r = linalg.map { math.rsqrt } ins(%mean : tensor<4xf32>) outs(%e : tensor<4xf32>)
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%full : tensor<4x16xf32>) dimensions = [1]
  %wb = linalg.broadcast ins(%w : tensor<16xf32>) outs(%full : tensor<4x16xf32>) dimensions = [0]
  %h = linalg.mul ins(%x, %rb : tensor<4x16xf32>, tensor<4x16xf32>) outs(%full : tensor<4x16xf32>)
      -> tensor<4x16xf32>
  %y = linalg.mul ins(%h, %wb : tensor<4x16xf32>, tensor<4x16xf32>) outs(%full : tensor<4x16xf32>)
      -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

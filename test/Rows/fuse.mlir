// RUN: norm-opt %s --split-input-file --norm-decompose --norm-fuse --canonicalize --cse | FileCheck %s

// The residual sum is computed inside; it is used again, so it is a result.

// CHECK-LABEL: func @residual_add
// CHECK-SAME:    %[[X:[a-z0-9]*]]: tensor<2x8x64xf32>, %[[R:[a-z0-9]*]]: tensor<2x8x64xf32>
// CHECK:       %[[H:.*]]:2 = norm.rowwise row_dims [2]
// CHECK-SAME:    ins(%[[X]], %[[R]] :
// CHECK-NEXT:  ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32):
// CHECK-NEXT:    %[[SUM:.*]] = arith.addf %[[A]], %[[B]]
// CHECK:         norm.row_sum
// CHECK:         norm.yield %{{.*}}, %[[SUM]] : f32, f32
// CHECK:       return %[[H]]#0, %[[H]]#1
func.func @residual_add(%x: tensor<2x8x64xf32>, %r: tensor<2x8x64xf32>, %e: tensor<2x8x64xf32>)
    -> (tensor<2x8x64xf32>, tensor<2x8x64xf32>) {
  %h = linalg.add ins(%x, %r : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%e : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
  %y = norm.rms_norm %h axes [2] epsilon 1.0e-06 : (tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
  return %y, %h : tensor<2x8x64xf32>, tensor<2x8x64xf32>
}

// -----

// A bias before, a gate and a cast behind; the scale's own cast.

// CHECK-LABEL: func @bias_cast_gate
// CHECK-NOT:   linalg
// CHECK:       norm.rowwise {{.*}} ins(%{{.*}} : tensor<?x64xf32>, tensor<64xf32>, tensor<64xbf16>, tensor<?x64xf32>) outs(%{{.*}} : tensor<?x64xbf16>)
// CHECK-NOT:   linalg
#full = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>
func.func @bias_cast_gate(%x: tensor<?x64xf32>, %b: tensor<64xf32>, %w: tensor<64xbf16>, %g: tensor<?x64xf32>, %e: tensor<?x64xf32>, %eb: tensor<?x64xbf16>)
    -> tensor<?x64xbf16> {
  %biased = linalg.generic {indexing_maps = [#full, #column, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %b : tensor<?x64xf32>, tensor<64xf32>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<?x64xf32>
  %ew = tensor.empty() : tensor<64xf32>
  %wide = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%w : tensor<64xbf16>) outs(%ew : tensor<64xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %f = arith.extf %a : bf16 to f32
    linalg.yield %f : f32
  } -> tensor<64xf32>
  %y = norm.rms_norm %biased scale(%wide) axes [1] epsilon 1.0e-06 : (tensor<?x64xf32>, tensor<64xf32>) -> tensor<?x64xf32>
  %gated = linalg.mul ins(%y, %g : tensor<?x64xf32>, tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) -> tensor<?x64xf32>
  %narrow = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel"]}
      ins(%gated : tensor<?x64xf32>) outs(%eb : tensor<?x64xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %t = arith.truncf %a : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<?x64xbf16>
  return %narrow : tensor<?x64xbf16>
}

// -----

// Gemma-2: a norm, the residual add, the next norm. Then a quantization of the
// same rows.

// CHECK-LABEL: func @norm_add_norm_amax
// CHECK:       norm.rowwise
// CHECK-COUNT-2: norm.row_sum
// CHECK:         norm.row_max
// CHECK:       } -> tensor<4x64xf32>, tensor<4x64xf32>, tensor<4xf32>
// CHECK-NOT:   norm.rowwise
func.func @norm_add_norm_amax(%x: tensor<4x64xf32>, %r: tensor<4x64xf32>, %e: tensor<4x64xf32>)
    -> (tensor<4x64xf32>, tensor<4x64xf32>, tensor<4xf32>) {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<4x64xf32>) -> tensor<4x64xf32>
  %h = linalg.add ins(%y, %r : tensor<4x64xf32>, tensor<4x64xf32>) outs(%e : tensor<4x64xf32>) -> tensor<4x64xf32>
  %z = norm.rms_norm %h axes [1] epsilon 1.0e-06 : (tensor<4x64xf32>) -> tensor<4x64xf32>
  %abs = linalg.abs ins(%z : tensor<4x64xf32>) outs(%e : tensor<4x64xf32>) -> tensor<4x64xf32>
  %low = arith.constant dense<0xFF800000> : tensor<4xf32>
  %amax = linalg.reduce { arith.maximumf } ins(%abs : tensor<4x64xf32>) outs(%low : tensor<4xf32>) dimensions = [1]
  return %h, %z, %amax : tensor<4x64xf32>, tensor<4x64xf32>, tensor<4xf32>
}

// -----

// The size of a result comes from a result of the row program itself: what asks
// for it moves behind, and the result is cast to its type.

// CHECK-LABEL: func @dynamic_sizes
// CHECK-SAME:    %[[X:.*]]: tensor<?x64xf32>
// CHECK:       %[[N:.*]] = tensor.dim %[[X]], %c0
// CHECK:       %[[E:.*]] = tensor.empty(%[[N]]) : tensor<?x64xf32>
// CHECK:       %[[Y:.*]] = norm.rowwise {{.*}} outs(%[[E]] :
// CHECK:       tensor.cast %[[Y]] : tensor<?x64xf32> to tensor<?x?xf32>
func.func @dynamic_sizes(%x: tensor<?x64xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c64 = arith.constant 64 : index
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<?x64xf32>) -> tensor<?x64xf32>
  %n = tensor.dim %y, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n, %c64) : tensor<?x?xf32>
  %exp = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<?x64xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = math.exp %a : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %exp : tensor<?x?xf32>
}

// -----

// A user of the sum stands before the norm and moves behind the row program;
// a constant of one value and a filled tensor are scalars.

// CHECK-LABEL: func @user_between
// CHECK:       %[[H:.*]]:2 = norm.rowwise
// CHECK-SAME:    ins(%{{.*}} : tensor<4x64xf32>)
// CHECK:       tensor.extract_slice %[[H]]#1
func.func @user_between(%x: tensor<4x64xf32>, %e: tensor<4x64xf32>, %s: f32) -> (tensor<1x64xf32>, tensor<4x64xf32>) {
  %two = arith.constant dense<2.0> : tensor<4x64xf32>
  %filled = linalg.fill ins(%s : f32) outs(%e : tensor<4x64xf32>) -> tensor<4x64xf32>
  %p = linalg.mul ins(%x, %two : tensor<4x64xf32>, tensor<4x64xf32>) outs(%e : tensor<4x64xf32>) -> tensor<4x64xf32>
  %h = linalg.add ins(%p, %filled : tensor<4x64xf32>, tensor<4x64xf32>) outs(%e : tensor<4x64xf32>) -> tensor<4x64xf32>
  %first = tensor.extract_slice %h[0, 0] [1, 64] [1, 1] : tensor<4x64xf32> to tensor<1x64xf32>
  %y = norm.rms_norm %h axes [1] epsilon 1.0e-06 : (tensor<4x64xf32>) -> tensor<4x64xf32>
  return %first, %y : tensor<1x64xf32>, tensor<4x64xf32>
}

// -----

// A broadcast that nothing uses is still a use of its operand.

// CHECK-LABEL: func @unused_broadcast
// CHECK:       norm.rowwise
func.func @unused_broadcast(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>, %e3: tensor<3x4x8xf32>) -> tensor<4x8xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.add ins(%y, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %b = linalg.broadcast ins(%y : tensor<4x8xf32>) outs(%e3 : tensor<3x4x8xf32>) dimensions = [0]
  return %h : tensor<4x8xf32>
}

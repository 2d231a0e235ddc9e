// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// Rows along any dims.

// CHECK-LABEL: func @last_two
// CHECK:       norm.rms_norm %arg0 axes [1, 2]
func.func @last_two(%x: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1, 2]
  %k2 = arith.constant dense<128.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16x8xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [1, 2]
  %y = arith.mulf %x, %b4 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @middle
// CHECK:       norm.rms_norm %arg0 axes [1] {{.*}} : (tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
func.func @middle(%x: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k1 = arith.constant dense<0.0> : tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k1 : tensor<4x8xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4x8xf32>
  %mean = arith.divf %sum, %k2 : tensor<4x8xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4x8xf32>
  %v = arith.addf %mean, %k3 : tensor<4x8xf32>
  %r = math.rsqrt %v : tensor<4x8xf32>
  %e5 = tensor.empty() : tensor<4x16x8xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4x8xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @first
// CHECK:       norm.rms_norm %arg0 axes [0]
func.func @first(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<16xf32>) dimensions = [0]
  %k2 = arith.constant dense<4.0> : tensor<16xf32>
  %mean = arith.divf %sum, %k2 : tensor<16xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<16xf32>
  %v = arith.addf %mean, %k3 : tensor<16xf32>
  %r = math.rsqrt %v : tensor<16xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @first_and_last
// CHECK:       norm.rms_norm %arg0 axes [0, 2]
func.func @first_and_last(%x: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k1 = arith.constant dense<0.0> : tensor<16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k1 : tensor<16xf32>) dimensions = [0, 2]
  %k2 = arith.constant dense<32.0> : tensor<16xf32>
  %mean = arith.divf %sum, %k2 : tensor<16xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<16xf32>
  %v = arith.addf %mean, %k3 : tensor<16xf32>
  %r = math.rsqrt %v : tensor<16xf32>
  %e5 = tensor.empty() : tensor<4x16x8xf32>
  %b4 = linalg.broadcast ins(%r : tensor<16xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [0, 2]
  %y = arith.mulf %x, %b4 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @all
// CHECK:       norm.rms_norm %arg0 axes [0, 1]
func.func @all(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<f32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<f32>) dimensions = [0, 1]
  %k2 = arith.constant dense<64.0> : tensor<f32>
  %mean = arith.divf %sum, %k2 : tensor<f32>
  %k3 = arith.constant dense<1.0e-6> : tensor<f32>
  %v = arith.addf %mean, %k3 : tensor<f32>
  %r = math.rsqrt %v : tensor<f32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<f32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0, 1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scale_of_two_axes
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1, 2] {{.*}} tensor<16x8xf32>
func.func @scale_of_two_axes(%x: tensor<4x16x8xf32>, %w: tensor<16x8xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1, 2]
  %k2 = arith.constant dense<128.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16x8xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [1, 2]
  %n = arith.mulf %x, %b4 : tensor<4x16x8xf32>
  %b6 = linalg.broadcast ins(%w : tensor<16x8xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @scale_of_the_middle
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] {{.*}} tensor<16xf32>
func.func @scale_of_the_middle(%x: tensor<4x16x8xf32>, %w: tensor<16xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k1 = arith.constant dense<0.0> : tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k1 : tensor<4x8xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4x8xf32>
  %mean = arith.divf %sum, %k2 : tensor<4x8xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4x8xf32>
  %v = arith.addf %mean, %k3 : tensor<4x8xf32>
  %r = math.rsqrt %v : tensor<4x8xf32>
  %e5 = tensor.empty() : tensor<4x16x8xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4x8xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [1]
  %n = arith.mulf %x, %b4 : tensor<4x16x8xf32>
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [0, 2]
  %y = arith.mulf %n, %b6 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @scale_broadcast_along_an_axis
// CHECK:       %[[SCALE:.*]] = linalg.generic
// CHECK:       norm.rms_norm %arg0 scale(%[[SCALE]]) axes [1, 2] {{.*}} tensor<16x8xf32>
func.func @scale_broadcast_along_an_axis(%x: tensor<4x16x8xf32>, %w: tensor<8xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1, 2]
  %k2 = arith.constant dense<128.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16x8xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [1, 2]
  %n = arith.mulf %x, %b4 : tensor<4x16x8xf32>
  %b6 = linalg.broadcast ins(%w : tensor<8xf32>) outs(%e5 : tensor<4x16x8xf32>) dimensions = [0, 1]
  %y = arith.mulf %n, %b6 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @result_transposed
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       ins(%[[Y]] : tensor<4x16xf32>)
func.func @result_transposed(%x: tensor<4x16xf32>) -> tensor<16x4xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %x, %b4 : tensor<4x16xf32>
  %e6 = tensor.empty() : tensor<16x4xf32>
  %y = linalg.transpose ins(%n : tensor<4x16xf32>) outs(%e6 : tensor<16x4xf32>) permutation = [1, 0]
  return %y : tensor<16x4xf32>
}

// CHECK-LABEL: func @input_transposed
// CHECK:       norm.rms_norm %{{.*}} axes
func.func @input_transposed(%x: tensor<4x16xf32>) -> tensor<16x4xf32> {
  %e1 = tensor.empty() : tensor<16x4xf32>
  %t = linalg.transpose ins(%x : tensor<4x16xf32>) outs(%e1 : tensor<16x4xf32>) permutation = [1, 0]
  %sq = arith.mulf %t, %t : tensor<16x4xf32>
  %k2 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<16x4xf32>)
      outs(%k2 : tensor<4xf32>) dimensions = [0]
  %k3 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k4 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e1 : tensor<16x4xf32>) dimensions = [0]
  %y = arith.mulf %t, %b5 : tensor<16x4xf32>
  return %y : tensor<16x4xf32>
}

// CHECK-LABEL: func @square_rows
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @square_rows(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %sq = arith.mulf %x, %x : tensor<16x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<16x16xf32>)
      outs(%k1 : tensor<16xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<16xf32>
  %mean = arith.divf %sum, %k2 : tensor<16xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<16xf32>
  %v = arith.addf %mean, %k3 : tensor<16xf32>
  %r = math.rsqrt %v : tensor<16xf32>
  %e5 = tensor.empty() : tensor<16x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<16xf32>) outs(%e5 : tensor<16x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

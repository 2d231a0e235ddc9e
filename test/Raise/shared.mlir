// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// Values that are used more than once: a norm ends where not all users go on with it.

// CHECK-LABEL: func @two_scales_of_one_x_hat
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1]
// CHECK:       norm.rms_norm %arg0 scale(%arg2) axes [1]
func.func @two_scales_of_one_x_hat(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
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
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%b : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %z = arith.mulf %n, %b7 : tensor<4x16xf32>
  return %y, %z : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @x_hat_used_elsewhere
// CHECK:       %[[N:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       arith.mulf
func.func @x_hat_used_elsewhere(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
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
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  %z = math.tanh %n : tensor<4x16xf32>
  return %y, %z : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @x_hat_returned
// CHECK:       %[[N:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       arith.mulf
func.func @x_hat_returned(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
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
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  return %y, %n : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @mean_used_elsewhere
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @mean_used_elsewhere(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y, %mu : tensor<4x16xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @root_used_elsewhere
// CHECK-NOT:   rsqrt
// CHECK:       norm.rms_norm %arg0 axes [1] {{.*}} with_rstd
func.func @root_used_elsewhere(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
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
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y, %r : tensor<4x16xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @full_scale_stays_behind
// CHECK:       %[[N:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       arith.mulf
func.func @full_scale_stays_behind(%x: tensor<4x16xf32>, %g: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  %y = arith.mulf %n, %g : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scale_per_row_stays_behind
// CHECK:       %[[N:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       arith.mulf
func.func @scale_per_row_stays_behind(%x: tensor<4x16xf32>, %g: tensor<4xf32>) -> tensor<4x16xf32> {
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
  %b6 = linalg.broadcast ins(%g : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @residual_is_no_bias
// CHECK:       %[[N:.*]] = norm.rms_norm %arg0 scale(%arg1) axes [1]
// CHECK:       arith.addf
func.func @residual_is_no_bias(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %g: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b6 : tensor<4x16xf32>
  %y = arith.addf %s, %g : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @dot_product_is_no_scale
// CHECK:       norm.rms_norm %arg0 axes [1]
// CHECK:       arith.mulf
func.func @dot_product_is_no_scale(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4xf32> {
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
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %p = arith.mulf %n, %b6 : tensor<4x16xf32>
  %y = linalg.reduce { arith.addf } ins(%p : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func @norm_of_a_norm
// CHECK:       %[[FIRST:.*]] = norm.rms_norm %arg0 scale(%arg1) axes [1]
// CHECK:       norm.rms_norm %[[FIRST]] axes [1]
func.func @norm_of_a_norm(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %a = arith.mulf %n, %b6 : tensor<4x16xf32>
  %sqb = arith.mulf %a, %a : tensor<4x16xf32>
  %sb = linalg.reduce { arith.addf } ins(%sqb : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %mb = arith.divf %sb, %k2 : tensor<4xf32>
  %vb = arith.addf %mb, %k3 : tensor<4xf32>
  %rb = math.rsqrt %vb : tensor<4xf32>
  %b7 = linalg.broadcast ins(%rb : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %a, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @one_row_and_its_residual
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] {{.*}} -> tensor<1x16xf32>
// CHECK:       arith.addf
func.func @one_row_and_its_residual(%x: tensor<1x16xf32>, %w: tensor<16xf32>, %g: tensor<1x16xf32>) -> tensor<1x16xf32> {
  %sq = arith.mulf %x, %x : tensor<1x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<1xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<1x16xf32>)
      outs(%k1 : tensor<1xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<1xf32>
  %mean = arith.divf %sum, %k2 : tensor<1xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<1xf32>
  %v = arith.addf %mean, %k3 : tensor<1xf32>
  %r = math.rsqrt %v : tensor<1xf32>
  %e5 = tensor.empty() : tensor<1x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<1xf32>) outs(%e5 : tensor<1x16xf32>) dimensions = [1]
  %n = arith.mulf %x, %b4 : tensor<1x16xf32>
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<1x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b6 : tensor<1x16xf32>
  %y = arith.addf %s, %g : tensor<1x16xf32>
  return %y : tensor<1x16xf32>
}

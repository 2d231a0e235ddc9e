// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// Scale and bias, in any order.

// CHECK-LABEL: func @scale
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1]
func.func @scale(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scale_first_operand
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1]
func.func @scale_first_operand(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %y = arith.mulf %b6, %n : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scale_before_root
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1]
func.func @scale_before_root(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %b4 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %n = arith.mulf %x, %b4 : tensor<4x16xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scale_times_root
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1]
func.func @scale_times_root(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %b4 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %z = arith.mulf %b4, %b6 : tensor<4x16xf32>
  %y = arith.mulf %x, %z : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scale_and_bias
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1]
func.func @scale_and_bias(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %n = arith.mulf %c, %b6 : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b7 : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%b : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.addf %s, %b8 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @bias_alone
// CHECK:       norm.layer_norm %arg0 bias(%arg2) axes [1]
func.func @bias_alone(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %n = arith.mulf %c, %b6 : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%b : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.addf %n, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @bias_subtracted
// CHECK:       %[[NEGATED:.*]] = linalg.generic
// CHECK:       arith.mulf
// CHECK:       norm.layer_norm %arg0 bias(%[[NEGATED]]) axes [1]
func.func @bias_subtracted(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %n = arith.mulf %c, %b6 : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%b : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.subf %n, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @bias_before_scale
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%{{.*}}) axes [1]
func.func @bias_before_scale(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %n = arith.mulf %c, %b6 : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%b : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.addf %n, %b7 : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %s, %b8 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @keras
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1]
func.func @keras(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %b7 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %z = arith.mulf %b6, %b7 : tensor<4x16xf32>
  %a = arith.mulf %x, %z : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %m = arith.mulf %b8, %z : tensor<4x16xf32>
  %b9 = linalg.broadcast ins(%b : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %d = arith.subf %b9, %m : tensor<4x16xf32>
  %y = arith.addf %a, %d : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @plus_one
// CHECK:       norm.rms_norm %arg0 scale(%arg1 plus_one) axes [1]
func.func @plus_one(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %k6 = arith.constant dense<1.0> : tensor<16xf32>
  %g = arith.addf %w, %k6 : tensor<16xf32>
  %b7 = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @one_plus
// CHECK:       norm.rms_norm %arg0 scale(%arg1 plus_one) axes [1]
func.func @one_plus(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %k6 = arith.constant dense<1.0> : tensor<16xf32>
  %g = arith.addf %k6, %w : tensor<16xf32>
  %b7 = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @plus_one_distributed
// CHECK:       norm.rms_norm %arg0 scale(%arg1 plus_one) axes [1]
func.func @plus_one_distributed(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %wn = arith.mulf %n, %b6 : tensor<4x16xf32>
  %y = arith.addf %n, %wn : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @computed_scale
// CHECK:       %[[HALF:.*]] = {{arith.mulf|linalg.generic}}
// CHECK:       norm.rms_norm %arg0 scale(%[[HALF]]) axes [1]
func.func @computed_scale(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %k6 = arith.constant dense<0.5> : tensor<16xf32>
  %g = arith.mulf %w, %k6 : tensor<16xf32>
  %b7 = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @number_behind_the_scale
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1]
// CHECK:       mulf
func.func @number_behind_the_scale(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %k7 = arith.constant dense<0.5> : tensor<4x16xf32>
  %y = arith.mulf %s, %k7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @absolute_scale
// CHECK:       %[[ABS:.*]] = {{math.absf|linalg.generic}}
// CHECK:       norm.rms_norm %arg0 scale(%[[ABS]]) axes [1]
func.func @absolute_scale(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %a = math.absf %w : tensor<16xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %x, %b4 : tensor<4x16xf32>
  %b6 = linalg.broadcast ins(%a : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scalar_scale
// CHECK:       %[[SCALE:.*]] = linalg.generic
// CHECK:       norm.rms_norm %arg0 scale(%[[SCALE]]) axes [1]
func.func @scalar_scale(%x: tensor<4x16xf32>, %s: tensor<f32>) -> tensor<4x16xf32> {
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
  %b6 = linalg.broadcast ins(%s : tensor<f32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0, 1]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @two_scales
// CHECK:       %[[PRODUCT:.*]] = linalg.generic
// CHECK:       arith.mulf
// CHECK:       norm.rms_norm %arg0 scale(%[[PRODUCT]]) axes [1]
func.func @two_scales(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %b7 = linalg.broadcast ins(%b : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %s, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @bf16_scale_of_f32
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] {{.*}} : (tensor<4x16xf32>, tensor<16xbf16>)
func.func @bf16_scale_of_f32(%x: tensor<4x16xf32>, %w: tensor<16xbf16>) -> tensor<4x16xf32> {
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
  %wide = arith.extf %w : tensor<16xbf16> to tensor<16xf32>
  %b6 = linalg.broadcast ins(%wide : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scale_of_ones
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @scale_of_ones(%x: tensor<4x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
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
  %k6 = arith.constant dense<1.0> : tensor<4x16xf32>
  %y = arith.mulf %n, %k6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

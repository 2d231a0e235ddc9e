// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// The inverse root in all its spellings.

// CHECK-LABEL: func @rsqrt
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @rsqrt(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @divided_by_sqrt
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @divided_by_sqrt(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %s = math.sqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%s : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @one_by_sqrt
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @one_by_sqrt(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %s = math.sqrt %v : tensor<4xf32>
  %k4 = arith.constant dense<1.0> : tensor<4xf32>
  %r = arith.divf %k4, %s : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @power
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @power(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<-0.5> : tensor<4xf32>
  %r = math.powf %v, %k4 : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @power_of_half
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @power_of_half(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<0.5> : tensor<4xf32>
  %s = math.powf %v, %k4 : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%s : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @sqrt_of_inverse
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @sqrt_of_inverse(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0> : tensor<4xf32>
  %i = arith.divf %k4, %v : tensor<4xf32>
  %r = math.sqrt %i : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @sqrt_by_itself
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @sqrt_by_itself(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %s = math.sqrt %v : tensor<4xf32>
  %r = arith.divf %s, %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @two_roots
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @two_roots(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %s = math.sqrt %v : tensor<4xf32>
  %q = math.sqrt %s : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%q : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %a = arith.divf %x, %b4 : tensor<4x16xf32>
  %b6 = linalg.broadcast ins(%q : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %a, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @root_of_the_sum
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{9.99999.*E-7|1.0000.*e-06}} :
func.func @root_of_the_sum(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<1.6e-5> : tensor<4xf32>
  %v = arith.addf %sum, %k2 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %a = arith.mulf %x, %b3 : tensor<4x16xf32>
  %k5 = arith.constant dense<4.0> : tensor<4x16xf32>
  %y = arith.mulf %a, %k5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @length_without_epsilon
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 0.0
func.func @length_without_epsilon(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %s = math.sqrt %sum : tensor<4xf32>
  %e3 = tensor.empty() : tensor<4x16xf32>
  %b2 = linalg.broadcast ins(%s : tensor<4xf32>) outs(%e3 : tensor<4x16xf32>) dimensions = [1]
  %a = arith.divf %x, %b2 : tensor<4x16xf32>
  %k4 = arith.constant dense<4.0> : tensor<4x16xf32>
  %y = arith.mulf %a, %k4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

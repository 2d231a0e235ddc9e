// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// The square of x in all its spellings.

// CHECK-LABEL: func @product
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @product(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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

// CHECK-LABEL: func @powf
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @powf(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<2.0> : tensor<4x16xf32>
  %sq = math.powf %x, %k1 : tensor<4x16xf32>
  %k2 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k2 : tensor<4xf32>) dimensions = [1]
  %k3 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k4 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @fpowi
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @fpowi(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<2> : tensor<4x16xi32>
  %sq = math.fpowi %x, %k1 : tensor<4x16xf32>, tensor<4x16xi32>
  %k2 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k2 : tensor<4xf32>) dimensions = [1]
  %k3 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k4 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @absolute
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @absolute(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = math.absf %x : tensor<4x16xf32>
  %sq = arith.mulf %a, %a : tensor<4x16xf32>
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

// CHECK-LABEL: func @negated
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @negated(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.negf %x : tensor<4x16xf32>
  %sq = arith.mulf %a, %a : tensor<4x16xf32>
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

// CHECK-LABEL: func @scaled
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @scaled(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<4.0> : tensor<4x16xf32>
  %a = arith.mulf %x, %k1 : tensor<4x16xf32>
  %b = arith.mulf %a, %a : tensor<4x16xf32>
  %k2 = arith.constant dense<0.0625> : tensor<4x16xf32>
  %sq = arith.mulf %b, %k2 : tensor<4x16xf32>
  %k3 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k3 : tensor<4xf32>) dimensions = [1]
  %k4 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k4 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e7 = tensor.empty() : tensor<4x16xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e7 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

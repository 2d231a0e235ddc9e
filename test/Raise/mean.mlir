// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// The mean in all its spellings, of rows and of numbers that are rounded in print.

// CHECK-LABEL: func @divided
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @divided(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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

// CHECK-LABEL: func @times_reciprocal
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @times_reciprocal(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<0.0625> : tensor<4xf32>
  %mean = arith.mulf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @inside
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @inside(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0625> : tensor<4x16xf32>
  %p = arith.mulf %sq, %k1 : tensor<4x16xf32>
  %k2 = arith.constant dense<0.0> : tensor<4xf32>
  %mean = linalg.reduce { arith.addf } ins(%p : tensor<4x16xf32>)
      outs(%k2 : tensor<4xf32>) dimensions = [1]
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @product_of_factors
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999{{.*}}E-7 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @product_of_factors(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<0.25> : tensor<4xf32>
  %a = arith.mulf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<4.0> : tensor<4xf32>
  %mean = arith.divf %a, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k4 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @reciprocal_rounded_in_print
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @reciprocal_rounded_in_print(%x: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %sq = arith.mulf %x, %x : tensor<4x6xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x6xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<0.166667> : tensor<4xf32>
  %mean = arith.mulf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x6xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x6xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

// CHECK-LABEL: func @two_sums
// CHECK:       norm.rms_norm %arg0 axes [1, 2]
func.func @two_sums(%x: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k1 = arith.constant dense<0.0> : tensor<4x16xf32>
  %a = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k1 : tensor<4x16xf32>) dimensions = [2]
  %k2 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%a : tensor<4x16xf32>)
      outs(%k2 : tensor<4xf32>) dimensions = [1]
  %k3 = arith.constant dense<128.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k4 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16x8xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16x8xf32>) dimensions = [1, 2]
  %y = arith.mulf %x, %b5 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

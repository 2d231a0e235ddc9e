// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// Where epsilon may stand.

// CHECK-LABEL: func @outside_the_root
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 0.001{{0*[0-9]*}} outside_root
func.func @outside_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %s = math.sqrt %mean : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-3> : tensor<4xf32>
  %d = arith.addf %s, %k3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%d : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @outside_the_root_of_a_variance
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 0.001{{0*[0-9]*}} outside_root
func.func @outside_the_root_of_a_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sq = arith.mulf %c, %c : tensor<4x16xf32>
  %sum2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sum2, %k2 : tensor<4xf32>
  %s = math.sqrt %var : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-3> : tensor<4xf32>
  %d = arith.addf %s, %k5 : tensor<4xf32>
  %b6 = linalg.broadcast ins(%d : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @none
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 0.0
func.func @none(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %r = math.rsqrt %mean : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b3 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @starts_the_sum
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon
func.func @starts_the_sum(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %start = arith.constant dense<1.6e-5> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%start : tensor<4xf32>) dimensions = [1]
  %k1 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k1 : tensor<4xf32>
  %r = math.rsqrt %mean : tensor<4xf32>
  %e3 = tensor.empty() : tensor<4x16xf32>
  %b2 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e3 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b2 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @in_two_parts
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{9.99999.*E-7|1.0000.*e-06}} :
func.func @in_two_parts(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<5.0e-7> : tensor<4xf32>
  %a = arith.addf %mean, %k3 : tensor<4xf32>
  %v = arith.addf %a, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// RUN: norm-opt %s --norm-recognize="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// What is under the root is one step away from a mean square, and why it is none.

// CHECK-LABEL: func @negative_cube
// CHECK-NOT:   norm.
func.func @negative_cube(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<3.0> : tensor<4x16xf32>
  %sq = math.powf %x, %k1 : tensor<4x16xf32>
  %k2 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k2 : tensor<4xf32>) dimensions = [1]
  %k3 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k4 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the exponent is 3}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_absolute_mean
// CHECK-NOT:   norm.
func.func @negative_absolute_mean(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = math.absf %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is of absolute values, not of squares}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_without_square
// CHECK-NOT:   norm.
func.func @negative_mean_without_square(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<1.0> : tensor<4x16xf32>
  %sq = arith.mulf %x, %k1 : tensor<4x16xf32>
  %k2 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k2 : tensor<4xf32>) dimensions = [1]
  %k3 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k3 : tensor<4xf32>
  %k4 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k4 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is not of squares}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e6 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b5 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_squares_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_squares_of_another_tensor(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %z, %z : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_product_of_two_tensors
// CHECK-NOT:   norm.
func.func @negative_product_of_two_tensors(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %z : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is of a product, not of squares}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_wrong_divisor
// CHECK-NOT:   norm.
func.func @negative_wrong_divisor(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<8.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum divided by 8, the row has 16 elements}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_unbiased
// CHECK-NOT:   norm.
func.func @negative_unbiased(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<15.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square divides by N-1 = 15}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_length
// CHECK-NOT:   norm.
func.func @negative_length(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<1.0> : tensor<4xf32>
  %mean = arith.mulf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square is a sum that is not divided by the 16 elements of the row}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_unbiased_of_a_long_row
// CHECK-NOT:   norm.
func.func @negative_unbiased_of_a_long_row(%x: tensor<4x262144xf32>) -> tensor<4x262144xf32> {
  %sq = arith.mulf %x, %x : tensor<4x262144xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x262144xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<262143.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean square divides by N-1 = 262143}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x262144xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x262144xf32>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x262144xf32>
  return %y : tensor<4x262144xf32>
}

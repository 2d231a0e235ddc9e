// RUN: norm-opt %s --norm-recognize="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// One step away from a LayerNorm, and why it is none.

// CHECK-LABEL: func @negative_unbiased_variance
// CHECK-NOT:   norm.
func.func @negative_unbiased_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  %k5 = arith.constant dense<15.0> : tensor<4xf32>
  %var = arith.divf %s2, %k5 : tensor<4xf32>
  %k6 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k6 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the variance divides by N-1 = 15}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b7 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_mean_of_another_tensor(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%z : tensor<4x16xf32>)
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
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_of_a_sum
// CHECK-NOT:   norm.
func.func @negative_mean_of_a_sum(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %h = arith.addf %x, %z : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>)
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
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_over_other_axes
// CHECK-NOT:   norm.
func.func @negative_mean_over_other_axes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<16xf32>) dimensions = [0]
  %k2 = arith.constant dense<4.0> : tensor<16xf32>
  %mu = arith.divf %sum, %k2 : tensor<16xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %k5 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k5 : tensor<4xf32>) dimensions = [1]
  %k6 = arith.constant dense<16.0> : tensor<4xf32>
  %var = arith.divf %s2, %k6 : tensor<4xf32>
  %k7 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k7 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b8 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b8 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_variance_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_variance_of_another_tensor(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  %sz = linalg.reduce { arith.addf } ins(%z : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %mz = arith.divf %sz, %k2 : tensor<4xf32>
  %b6 = linalg.broadcast ins(%mz : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %cz = arith.subf %z, %b6 : tensor<4x16xf32>
  // expected-remark @+1 {{not a norm: what is normalized is not the tensor whose squares are averaged}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b7 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %cz, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_not_centered
// CHECK-NOT:   norm.
func.func @negative_not_centered(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  // expected-remark @+1 {{not a norm: x is not centered, though its variance is}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_with_wrong_divisor
// CHECK-NOT:   norm.
func.func @negative_mean_with_wrong_divisor(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  // expected-remark @+1 {{not a norm: the mean is a sum divided by 8, the row has 16 elements}}
  %r = math.rsqrt %v : tensor<4xf32>
  %k6 = arith.constant dense<8.0> : tensor<4xf32>
  %m2 = arith.divf %sum, %k6 : tensor<4xf32>
  %b7 = linalg.broadcast ins(%m2 : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %d = arith.subf %x, %b7 : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %d, %b8 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_minus_x
// CHECK-NOT:   norm.
func.func @negative_mean_minus_x(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  // expected-remark @+1 {{not a norm: the factor of the normalized value is -1, not 1}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %d = arith.subf %b6, %x : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %d, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_added
// CHECK-NOT:   norm.
func.func @negative_mean_added(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  // expected-remark @+1 {{not a norm: the mean is added, not subtracted}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %d = arith.addf %x, %b6 : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %d, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_scaled_differently
// CHECK-NOT:   norm.
func.func @negative_mean_scaled_differently(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
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
  // expected-remark @+1 {{not a norm: x and its mean have different scales}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%w : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %a = arith.mulf %x, %b6 : tensor<4x16xf32>
  %b7 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %d = arith.subf %a, %b7 : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %d, %b8 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_mean_subtracted_twice
// CHECK-NOT:   norm.
func.func @negative_mean_subtracted_twice(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  %mm = arith.mulf %mu, %mu : tensor<4xf32>
  %vm = arith.subf %var, %mm : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %vm, %k5 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the variance subtracts 2 times the squared mean}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_variance_of_other_means
// CHECK-NOT:   norm.
func.func @negative_variance_of_other_means(%x: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4x8xf32>
  %a = linalg.reduce { arith.addf } ins(%x : tensor<4x16x8xf32>)
      outs(%k1 : tensor<4x8xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4x8xf32>
  %mu = arith.divf %a, %k2 : tensor<4x8xf32>
  %sq = arith.mulf %x, %x : tensor<4x16x8xf32>
  %k3 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16x8xf32>)
      outs(%k3 : tensor<4xf32>) dimensions = [1, 2]
  %k4 = arith.constant dense<128.0> : tensor<4xf32>
  %m2 = arith.divf %s2, %k4 : tensor<4xf32>
  %mm = arith.mulf %mu, %mu : tensor<4x8xf32>
  %mb = linalg.broadcast ins(%m2 : tensor<4xf32>) outs(%mu : tensor<4x8xf32>) dimensions = [1]
  %var = arith.subf %mb, %mm : tensor<4x8xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4x8xf32>
  %v = arith.addf %var, %k5 : tensor<4x8xf32>
  // expected-remark @+1 {{not a norm: the variance is not that of one mean}}
  %r = math.rsqrt %v : tensor<4x8xf32>
  %e7 = tensor.empty() : tensor<4x16x8xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4x8xf32>) outs(%e7 : tensor<4x16x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %b6 : tensor<4x16x8xf32>
  return %y : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @negative_squared_mean_of_another_tensor
// CHECK-NOT:   norm.
func.func @negative_squared_mean_of_another_tensor(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sz = linalg.reduce { arith.addf } ins(%z : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %mz = arith.divf %sz, %k2 : tensor<4xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %m2 = arith.divf %s2, %k2 : tensor<4xf32>
  %mm = arith.mulf %mz, %mz : tensor<4xf32>
  %var = arith.subf %m2, %mm : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: epsilon, what is added under the root, differs per row}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_centered_in_bf16
// CHECK-NOT:   norm.
func.func @negative_centered_in_bf16(%x: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %k1 = arith.constant dense<0.0> : tensor<4xbf16>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xbf16>)
      outs(%k1 : tensor<4xbf16>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xbf16>
  %mu = arith.divf %sum, %k2 : tensor<4xbf16>
  %e4 = tensor.empty() : tensor<4x16xbf16>
  %b3 = linalg.broadcast ins(%mu : tensor<4xbf16>) outs(%e4 : tensor<4x16xbf16>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xbf16>
  %h = arith.extf %c : tensor<4x16xbf16> to tensor<4x16xf32>
  %q = arith.mulf %h, %h : tensor<4x16xf32>
  %k5 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k5 : tensor<4xf32>) dimensions = [1]
  %k6 = arith.constant dense<16.0> : tensor<4xf32>
  %var = arith.divf %s2, %k6 : tensor<4xf32>
  %k7 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k7 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: a value is rounded before it is normalized}}
  %r = math.rsqrt %v : tensor<4xf32>
  %e9 = tensor.empty() : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e9 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b8 : tensor<4x16xf32>
  %y = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @negative_bias_along_rows_before_the_norm_is_complete
// CHECK-NOT:   norm.
func.func @negative_bias_along_rows_before_the_norm_is_complete(%x: tensor<4x16xf32>, %b: tensor<4xf32>) -> tensor<4x16xf32> {
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
  // expected-remark @+1 {{not a norm: the bias varies along a parallel dim}}
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %z = arith.mulf %x, %b6 : tensor<4x16xf32>
  %m = arith.mulf %mu, %r : tensor<4xf32>
  %d = arith.subf %b, %m : tensor<4xf32>
  %b7 = linalg.broadcast ins(%d : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.addf %z, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

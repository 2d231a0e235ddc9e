// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// The variance in all its spellings.

// CHECK-LABEL: func @two_passes
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @two_passes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @two_moments
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @two_moments(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %m2 = arith.divf %s2, %k2 : tensor<4xf32>
  %mm = arith.mulf %mu, %mu : tensor<4xf32>
  %var = arith.subf %m2, %mm : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @clamped
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @clamped(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %m2 = arith.divf %s2, %k2 : tensor<4xf32>
  %mm = arith.mulf %mu, %mu : tensor<4xf32>
  %d = arith.subf %m2, %mm : tensor<4xf32>
  %var = arith.maximumf %d, %k1 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @clamped_by_select
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @clamped_by_select(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %m2 = arith.divf %s2, %k2 : tensor<4xf32>
  %mm = arith.mulf %mu, %mu : tensor<4xf32>
  %d = arith.subf %m2, %mm : tensor<4xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %low = arith.cmpf ult, %d, %zero : tensor<4xf32>
  %var = arith.select %low, %zero, %d : tensor<4xi1>, tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @mixed
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @mixed(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %q = arith.mulf %x, %c : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @expanded
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @expanded(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %m2 = arith.divf %s2, %k2 : tensor<4xf32>
  %mm = arith.mulf %mu, %mu : tensor<4xf32>
  %b5 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %xm = arith.mulf %x, %b5 : tensor<4x16xf32>
  %sx = linalg.reduce { arith.addf } ins(%xm : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %mx = arith.divf %sx, %k2 : tensor<4xf32>
  %a = arith.subf %m2, %mx : tensor<4xf32>
  %b = arith.subf %a, %mx : tensor<4xf32>
  %var = arith.addf %b, %mm : tensor<4xf32>
  %k6 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k6 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b7 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @sums_of_integers
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @sums_of_integers(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %a = arith.mulf %s2, %k2 : tensor<4xf32>
  %ss = arith.mulf %sum, %sum : tensor<4xf32>
  %d = arith.subf %a, %ss : tensor<4xf32>
  %k5 = arith.constant dense<256.0> : tensor<4xf32>
  %var = arith.divf %d, %k5 : tensor<4xf32>
  %k6 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k6 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b7 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @difference_computed_twice
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @difference_computed_twice(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %b5 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c2 = arith.subf %x, %b5 : tensor<4x16xf32>
  %q = arith.mulf %c2, %c2 : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k6 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k6 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b7 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @mean_computed_twice
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @mean_computed_twice(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b3 : tensor<4x16xf32>
  %sumb = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k5 = arith.constant dense<0.0625> : tensor<4xf32>
  %mub = arith.mulf %sumb, %k5 : tensor<4xf32>
  %b6 = linalg.broadcast ins(%mub : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c2 = arith.subf %x, %b6 : tensor<4x16xf32>
  %q = arith.mulf %c2, %c2 : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k7 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k7 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b8 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b8 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negated_twice
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 9.99999{{[0-9]*}}E-6 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @negated_twice(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  %b6 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.subf %b6, %x : tensor<4x16xf32>
  %nr = arith.negf %r : tensor<4xf32>
  %b7 = linalg.broadcast ins(%nr : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %n, %b7 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @of_a_sum
// CHECK:       arith.addf
// CHECK:       norm.layer_norm %{{[0-9]+}} axes [1]
func.func @of_a_sum(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %h = arith.addf %x, %z : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %h, %b3 : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

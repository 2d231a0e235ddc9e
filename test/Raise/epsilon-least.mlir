// RUN: norm-opt %s --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// Epsilon as the least root: not an epsilon that is added.

// CHECK-LABEL: func @maximum_under_the_root
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{(1.0+E-3|9.99.*E-4)}} least :
func.func @maximum_under_the_root(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %least = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.maximumf %mean, %least : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// torch.nn.functional.normalize(x) * sqrt(n)
// CHECK-LABEL: func @normalize_times_root_of_n
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{2.[45].*E-13}} least :
func.func @normalize_times_root_of_n(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %root = math.sqrt %sum : tensor<4xf32>
  %least = arith.constant dense<1.0e-12> : tensor<4xf32>
  %r = arith.maximumf %root, %least : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %q = arith.divf %x, %rb : tensor<4x16xf32>
  %four = arith.constant dense<4.0> : tensor<4x16xf32>
  %y = arith.mulf %q, %four : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @clamped_standard_deviation
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon 1.250000e-01 least :
func.func @clamped_standard_deviation(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %total = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %total, %n : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %mub : tensor<4x16xf32>
  %sq = arith.mulf %c, %c : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sum, %n : tensor<4xf32>
  %sigma = math.sqrt %var : tensor<4xf32>
  %least = arith.constant dense<0.125> : tensor<4xf32>
  %r = arith.maximumf %least, %sigma : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %c, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_normalize
// CHECK-NOT:   norm.
func.func @negative_normalize(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  // expected-remark @+1 {{not a norm: the mean square is a sum that is not divided by the 16 elements of the row}}
  %root = math.sqrt %sum : tensor<4xf32>
  %least = arith.constant dense<1.0e-12> : tensor<4xf32>
  %r = arith.maximumf %root, %least : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.divf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_least_and_added
// CHECK-NOT:   norm.
func.func @negative_least_and_added(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %eps : tensor<4xf32>
  %least = arith.constant dense<1.0e-3> : tensor<4xf32>
  %u = arith.maximumf %v, %least : tensor<4xf32>
  // expected-remark @+1 {{not a norm: there is an epsilon under the root and a least value of it}}
  %r = math.rsqrt %u : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @least_below_zero
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 0.000000e+00 :
func.func @least_below_zero(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %least = arith.constant dense<-1.0> : tensor<4xf32>
  %v = arith.maximumf %mean, %least : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

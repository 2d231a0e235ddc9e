// RUN: norm-opt %s --norm-verify-raise="mode=strict remarks=true" --verify-diagnostics | FileCheck %s

// With mode=strict the statistics keep their type.

// CHECK-LABEL: func @f32
// CHECK:       norm.rms_norm
func.func @f32(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
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

// CHECK-LABEL: func @bf16_rows_f32_statistics
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} scale_type bf16
func.func @bf16_rows_f32_statistics(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
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
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %t = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  %e7 = tensor.empty() : tensor<4x16xbf16>
  %b6 = linalg.broadcast ins(%w : tensor<16xbf16>) outs(%e7 : tensor<4x16xbf16>) dimensions = [0]
  %y = arith.mulf %b6, %t : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @all_in_f64
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{[^ ]*}} stat_type f64
func.func @all_in_f64(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %g = arith.extf %x : tensor<4x16xf32> to tensor<4x16xf64>
  %sq = arith.mulf %g, %g : tensor<4x16xf64>
  %k1 = arith.constant dense<0.0> : tensor<4xf64>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf64>)
      outs(%k1 : tensor<4xf64>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf64>
  %mean = arith.divf %sum, %k2 : tensor<4xf64>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf64>
  %v = arith.addf %mean, %k3 : tensor<4xf64>
  %r = math.rsqrt %v : tensor<4xf64>
  %e5 = tensor.empty() : tensor<4x16xf64>
  %b4 = linalg.broadcast ins(%r : tensor<4xf64>) outs(%e5 : tensor<4x16xf64>) dimensions = [1]
  %n = arith.mulf %g, %b4 : tensor<4x16xf64>
  %y = arith.truncf %n : tensor<4x16xf64> to tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_variance_in_f64
// CHECK-NOT:   norm.
func.func @negative_variance_in_f64(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %g = arith.extf %x : tensor<4x16xf32> to tensor<4x16xf64>
  %k1 = arith.constant dense<0.0> : tensor<4xf64>
  %s64 = linalg.reduce { arith.addf } ins(%g : tensor<4x16xf64>)
      outs(%k1 : tensor<4xf64>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf64>
  %mu64 = arith.divf %s64, %k2 : tensor<4xf64>
  %e4 = tensor.empty() : tensor<4x16xf64>
  %b3 = linalg.broadcast ins(%mu64 : tensor<4xf64>) outs(%e4 : tensor<4x16xf64>) dimensions = [1]
  %c64 = arith.subf %g, %b3 : tensor<4x16xf64>
  %q = arith.mulf %c64, %c64 : tensor<4x16xf64>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf64>)
      outs(%k1 : tensor<4xf64>) dimensions = [1]
  %var64 = arith.divf %s2, %k2 : tensor<4xf64>
  %var = arith.truncf %var64 : tensor<4xf64> to tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  // expected-remark @+1 {{not a norm: statistics are computed in f64, the norm would compute them in f32}}
  %r = math.rsqrt %v : tensor<4xf32>
  %k6 = arith.constant dense<0.0> : tensor<4xf32>
  %sm = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>)
      outs(%k6 : tensor<4xf32>) dimensions = [1]
  %k7 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sm, %k7 : tensor<4xf32>
  %e9 = tensor.empty() : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e9 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %x, %b8 : tensor<4x16xf32>
  %b10 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e9 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %c, %b10 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_statistics_in_bf16
// CHECK-NOT:   norm.
func.func @negative_statistics_in_bf16(%x: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %sq = arith.mulf %x, %x : tensor<4x16xbf16>
  %k1 = arith.constant dense<0.0> : tensor<4xbf16>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xbf16>)
      outs(%k1 : tensor<4xbf16>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xbf16>
  %mean = arith.divf %sum, %k2 : tensor<4xbf16>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xbf16>
  %v = arith.addf %mean, %k3 : tensor<4xbf16>
  // expected-remark @+1 {{not a norm: statistics are computed in bf16, the norm would compute them in f32}}
  %r = math.rsqrt %v : tensor<4xbf16>
  %e5 = tensor.empty() : tensor<4x16xbf16>
  %b4 = linalg.broadcast ins(%r : tensor<4xbf16>) outs(%e5 : tensor<4x16xbf16>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// RUN: norm-opt %s --norm-recognize="mode=relaxed verify=true" --verify-diagnostics | FileCheck %s
// RUN: norm-opt %s --norm-report="mode=relaxed" 2>/dev/null | FileCheck %s --check-prefix=REPORT
// RUN: norm-opt %s --norm-raise | FileCheck %s --check-prefix=DEFAULT

// Roundings that a norm cannot say are dropped, and it is said which.

// The difference is rounded to bf16, as in a model that centers in half.
// CHECK-LABEL: func @centered_in_bf16
// CHECK:         norm.layer_norm %arg0 axes [1] {{.*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
// REPORT:      layer_norm over [1] of 4x16xbf16
// REPORT-NEXT:   dropped   a value is rounded before it is normalized
// DEFAULT-LABEL: func @centered_in_bf16
// DEFAULT-NOT:   norm.
func.func @centered_in_bf16(%x: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %total = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mu = arith.divf %total, %n : tensor<4xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %h, %mub : tensor<4x16xf32>
  %half = arith.truncf %c : tensor<4x16xf32> to tensor<4x16xbf16>
  %wide = arith.extf %half : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %wide, %wide : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sum, %n : tensor<4xf32>
  %v = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %normalized = arith.mulf %wide, %rb : tensor<4x16xf32>
  // expected-remark @+1 {{raised without a rounding of the program: a value is rounded before it is normalized}}
  %y = arith.truncf %normalized : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// Where a norm keeps all roundings, it is the one: the second product stays.
// CHECK-LABEL: func @keeps_what_it_can
// CHECK:         %[[Y:.*]] = norm.rms_norm %arg0 axes [1] {{.*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
// CHECK:         arith.extf %[[Y]]
// DEFAULT-LABEL: func @keeps_what_it_can
// DEFAULT:       norm.rms_norm
func.func @keeps_what_it_can(%x: tensor<4x16xbf16>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %r = math.rsqrt %mean : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %normalized = arith.mulf %h, %rb : tensor<4x16xf32>
  %half = arith.truncf %normalized : tensor<4x16xf32> to tensor<4x16xbf16>
  %wide = arith.extf %half : tensor<4x16xbf16> to tensor<4x16xf32>
  %wb = linalg.broadcast ins(%w : tensor<16xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %wide, %wb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

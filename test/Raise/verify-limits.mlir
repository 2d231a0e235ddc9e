// RUN: norm-opt %s --split-input-file --norm-verify-raise --verify-diagnostics

// What cannot be verified is not passed silently.

func.func @long_row(%x: tensor<100000000xf32>) -> tensor<100000000xf32> {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %q = arith.mulf %x, %x : tensor<100000000xf32>
  %sum = linalg.reduce { arith.addf } ins(%q : tensor<100000000xf32>)
      outs(%zero : tensor<f32>) dimensions = [0]
  %size = arith.constant dense<1.0e+8> : tensor<f32>
  %ms = arith.divf %sum, %size : tensor<f32>
  %epsilon = arith.constant dense<1.0e-6> : tensor<f32>
  %v = arith.addf %ms, %epsilon : tensor<f32>
  %r = math.rsqrt %v : tensor<f32>
  %e = tensor.empty() : tensor<100000000xf32>
  %b = linalg.broadcast ins(%r : tensor<f32>) outs(%e : tensor<100000000xf32>) dimensions = [0]
  // expected-error @+1 {{norm-verify-raise: cannot be verified: the row is computed from too many elements}}
  %y = arith.mulf %x, %b : tensor<100000000xf32>
  return %y : tensor<100000000xf32>
}

// -----

func.func @nan_everywhere(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%zero : tensor<4xf32>) dimensions = [1]
  %size = arith.constant dense<16.0> : tensor<4xf32>
  %ms = arith.divf %sum, %size : tensor<4xf32>
  %r = math.rsqrt %ms : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %x, %b : tensor<4x16xf32>
  %a = math.absf %w : tensor<16xf32>
  %m = arith.negf %a : tensor<16xf32>
  %s = math.sqrt %m : tensor<16xf32>
  %bs = linalg.broadcast ins(%s : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  // expected-error @+1 {{norm-verify-raise: cannot be verified: no row that was tried has finite values}}
  %y = arith.mulf %n, %bs : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

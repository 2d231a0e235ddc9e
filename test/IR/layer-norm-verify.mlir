// RUN: norm-opt %s --split-input-file --verify-diagnostics

// The rest is shared with norm.rms_norm: see rms-norm-verify.mlir.

func.func @c1(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects ascending axes in [0, 2), got [3]}}
  %y = norm.layer_norm %x axes [3] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c6_mean(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C6) expects mean of shape 'tensor<2xf32>', got 'tensor<2x1xf32>'}}
  %y, %m = norm.layer_norm %x axes [1] epsilon 1.0e-05 with_mean
      : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x1xf32>)
  return
}

// -----

func.func @c6_all_axes(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C6) expects mean of shape 'tensor<f32>', got 'tensor<2xf32>'}}
  %y, %m = norm.layer_norm %x axes [0, 1] epsilon 1.0e-05 with_mean
      : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2xf32>)
  return
}

// -----

func.func @c7(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C7) expects 3 results, one for y and each with_..., got 2}}
  %y, %m = norm.layer_norm %x axes [1] epsilon 1.0e-05 with_mean with_rstd
      : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2xf32>)
  return
}

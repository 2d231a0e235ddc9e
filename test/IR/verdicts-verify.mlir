// RUN: norm-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<2x4xf32>) {
  // expected-error @below {{expects norm.verdict to be a dictionary, of a norm}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 {norm.verdict = "exact"} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @f(%x: tensor<2x4xf32>) {
  // expected-error @below {{expects center in norm.verdict to say why}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 {norm.verdict = {center = {outcome = "exact"}}} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

// expected-error @below {{expects norm.verdict to be a dictionary, of a norm}}
func.func @f() attributes {norm.verdict = {}} {
  return
}

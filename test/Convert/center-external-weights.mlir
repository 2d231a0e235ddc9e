// RUN: norm-opt %s --norm-center='external-weights remarks' --verify-diagnostics | FileCheck %s

// Resources are weights of a file: what may become of them is said, and nothing
// is changed.

// CHECK-NOT: rms_norm

// Its numbers are elsewhere.
func.func @by_its_key() -> tensor<2x4xf32> {
  %x = arith.constant dense_resource<table> : tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @with_numbers() -> tensor<3xf32> {
  %x = arith.constant dense_resource<bias> : tensor<3xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<3xf32>) -> tensor<3xf32>
  return %y : tensor<3xf32>
}

// Not known to be zero, and not to be the same for a row.
func.func @negative_scale(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %scale = arith.constant dense_resource<scale> : tensor<4xf32>
  // expected-remark @below {{stays a layer_norm: argument 0 of @negative_scale is not a constant}}
  %h = norm.layer_norm %x scale(%scale) axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{multiplies by the scale (constant scale), which is not known to be the same}}
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_no_key() -> tensor<2x4xf32> {
  %x = arith.constant dense_resource<__elided__> : tensor<2x4xf32>
  // expected-remark @below {{constant __elided__ has no numbers that can be changed}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_integers_by_key(%init: tensor<4xf32>) -> tensor<4xf32> {
  %i = arith.constant dense_resource<ids> : tensor<4xi32>
  %x = arith.sitofp %i : tensor<4xi32> to tensor<4xf32>
  // expected-remark @below {{stays a layer_norm: }}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// No tool finds it in the file.
func.func @negative_in_the_program() -> tensor<2x4xf32> {
  %x = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  // expected-remark-re @below {{stays a layer_norm: the constant at {{.*}} is no weight}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// But it may be zero as it is.
func.func @zero_in_the_program() -> tensor<4xf32> {
  %x = arith.constant dense<[1.0, -1.0, 2.0, -2.0]> : tensor<4xf32>
  // expected-remark-re @below {{becomes an rms_norm: the rows of x sum to zero{{$}}}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// What has the file has no program to change.
func.func @negative_means_at_run_time(%h: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
  // expected-remark @below {{stays a layer_norm: argument 0 of @negative_means_at_run_time is not a constant}}
  %y0 = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{stays a layer_norm: }}
  %y1 = norm.layer_norm %h axes [1] epsilon 1.0e-4 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{stays a layer_norm: }}
  %y2 = norm.layer_norm %h axes [1] epsilon 1.0e-3 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y0, %y1, %y2 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      bias: "0x040000000000803F0000004000004040"
    }
  }
#-}

// RUN: norm-opt %s --allow-unregistered-dialect --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// What fusions of ONNX Runtime take, or took, for a norm, and ops that are not
// what their names say.

// ONNX Runtime 30513: without kept dims the statistics of row i divide column i.
// CHECK-LABEL: func @negative_square_without_kept_dims
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_square_without_kept_dims(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %q = "onnx.Mul"(%x, %x) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [-1], keepdims = 0 : si64} : (tensor<16x16xf32>) -> tensor<16xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<16xf32>, tensor<f32>) -> tensor<16xf32>
  // expected-remark @+1 {{not a norm: the statistics are those of other rows}}
  %s = "onnx.Sqrt"(%v) : (tensor<16xf32>) -> tensor<16xf32>
  %y = "onnx.Div"(%x, %s) : (tensor<16x16xf32>, tensor<16xf32>) -> tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// ONNX Runtime 31980: only x-hat is a norm.
// CHECK-LABEL: func @scale_enlarges_x
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       "onnx.Mul"(%[[Y]], %arg1)
func.func @scale_enlarges_x(%x: tensor<1x16xf32>, %w: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %q = "onnx.Mul"(%x, %x) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [-1]} : (tensor<1x16xf32>) -> tensor<1x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<1x1xf32>, tensor<f32>) -> tensor<1x1xf32>
  %s = "onnx.Sqrt"(%v) : (tensor<1x1xf32>) -> tensor<1x1xf32>
  %h = "onnx.Div"(%x, %s) : (tensor<1x16xf32>, tensor<1x1xf32>) -> tensor<1x16xf32>
  %y = "onnx.Mul"(%h, %w) : (tensor<1x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// CHECK-LABEL: func @negative_exponent_3
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_exponent_3(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %three = "onnx.Constant"() {value = dense<3.0> : tensor<f32>} : () -> tensor<f32>
  %q = "onnx.Pow"(%x, %three) : (tensor<4x16xf32>, tensor<f32>) -> tensor<4x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [-1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the exponent is 3}}
  %s = "onnx.Sqrt"(%v) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = "onnx.Div"(%x, %s) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// (mean - x) / sigma
// CHECK-LABEL: func @negative_swapped_sub
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_swapped_sub(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %mu = "onnx.ReduceMeanV13"(%x) {axes = [-1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c = "onnx.Sub"(%mu, %x) : (tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = "onnx.Mul"(%c, %c) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [-1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the factor of the normalized value is -1, not 1}}
  %s = "onnx.Sqrt"(%v) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = "onnx.Div"(%c, %s) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// sigma / x
// CHECK-LABEL: func @negative_swapped_div
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_swapped_div(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %q = "onnx.Mul"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [-1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the root does not divide x}}
  %s = "onnx.Sqrt"(%v) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = "onnx.Div"(%s, %x) : (tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @negative_second_mean_over_other_axes
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_second_mean_over_other_axes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %mu = "onnx.ReduceMeanV13"(%x) {axes = [0]} : (tensor<4x16xf32>) -> tensor<1x16xf32>
  %c = "onnx.Sub"(%x, %mu) : (tensor<4x16xf32>, tensor<1x16xf32>) -> tensor<4x16xf32>
  %q = "onnx.Mul"(%c, %c) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the mean is of another tensor}}
  %s = "onnx.Sqrt"(%v) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = "onnx.Div"(%c, %s) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The upper bound is a function of its own; so are the squares of integers.
// CHECK-LABEL: func @negative_other_functions
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_other_functions(%x: tensor<4x16xf32>, %n: tensor<4x16xi32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %low = "onnx.Constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
  %high = "onnx.Constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
  %q = "onnx.Mul"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %c = "onnx.Clip"(%m, %low, %high) : (tensor<4x1xf32>, tensor<f32>, tensor<f32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: what is under the root is not a mean of squares and a constant}}
  %s = "onnx.Sqrt"(%c) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = "onnx.Div"(%x, %s) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %nx = "onnx.Cast"(%n) {to = f32} : (tensor<4x16xi32>) -> tensor<4x16xf32>
  %nn = "onnx.Mul"(%n, %n) : (tensor<4x16xi32>, tensor<4x16xi32>) -> tensor<4x16xi32>
  %nq = "onnx.Cast"(%nn) {to = f32} : (tensor<4x16xi32>) -> tensor<4x16xf32>
  %nm = "onnx.ReduceMeanV13"(%nq) {axes = [1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  // expected-remark @+1 {{not a norm: the mean is not of squares}}
  %ns = "onnx.Sqrt"(%nm) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %ny = "onnx.Div"(%nx, %ns) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  return %y, %ny : tensor<4x16xf32>, tensor<4x16xf32>
}

// No axes are all axes, or none.
// CHECK-LABEL: func @negative_no_axes
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_no_axes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %none = "onnx.NoValue"() {value} : () -> none
  %q = "onnx.Mul"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = "onnx.ReduceMean"(%q, %none) {keepdims = 1 : si64, noop_with_empty_axes = 1 : si64} : (tensor<4x16xf32>, none) -> tensor<4x16xf32>
  %s = "onnx.Sqrt"(%m) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "onnx.Div"(%x, %s) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Nothing has verified these ops.
// CHECK-LABEL: func @negative_malformed
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_malformed(%x: tensor<4x16xf32>, %u: tensor<*xf32>, %n: i32, %c: tensor<4x1xf32>, %v: tensor<8xf32>, %axis: tensor<1xi64>) {
  %none = "onnx.NoValue"() : () -> none
  %bad = "onnx.Constant"() {value = dense<7> : tensor<1xi64>} : () -> tensor<1xi64>
  %wide = "onnx.Constant"() {value = dense<1> : tensor<1xi128>} : () -> tensor<1xi128>
  %0 = "onnx.Add"() : () -> tensor<4x16xf32>
  %1 = "onnx.Add"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %2 = "onnx.Add"(%x, %none) : (tensor<4x16xf32>, none) -> tensor<4x16xf32>
  %3 = "onnx.Add"(%x, %n) : (tensor<4x16xf32>, i32) -> tensor<4x16xf32>
  %4 = "onnx.Add"(%x, %v) : (tensor<4x16xf32>, tensor<8xf32>) -> tensor<4x16xf32>
  %5 = "onnx.Add"(%x, %u) : (tensor<4x16xf32>, tensor<*xf32>) -> tensor<*xf32>
  %6 = "onnx.Add"(%c, %c) : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %7 = "onnx.Add"(%x, %x) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<16xf32>
  %8 = "onnx.Sqrt"(%x) : (tensor<4x16xf32>) -> i32
  %9, %10 = "onnx.Sqrt"(%x) : (tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
  "onnx.Sqrt"(%x) : (tensor<4x16xf32>) -> ()
  %11 = "onnx.Cast"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %12 = "onnx.Cast"(%x) {to = f16} : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %13 = "onnx.Cast"(%x) {to = "f32"} : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %14 = "onnx.ReduceMean"() : () -> tensor<4x1xf32>
  %15 = "onnx.ReduceMean"(%x) {axes = [2]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %16 = "onnx.ReduceMean"(%x) {axes = [1, -1]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %17 = "onnx.ReduceMean"(%x) {axes = ["1"]} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %18 = "onnx.ReduceMean"(%x) {axes = [1], keepdims = "no"} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %19 = "onnx.ReduceMean"(%x) {axes = [1], keepdims = 0 : si64} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %20 = "onnx.ReduceMean"(%x) {axes = [1]} : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %21 = "onnx.ReduceMean"(%x, %axis) : (tensor<4x16xf32>, tensor<1xi64>) -> tensor<4x1xf32>
  %22 = "onnx.ReduceMean"(%x, %bad) : (tensor<4x16xf32>, tensor<1xi64>) -> tensor<4x1xf32>
  %23 = "onnx.ReduceMean"(%x, %wide) : (tensor<4x16xf32>, tensor<1xi128>) -> tensor<4x1xf32>
  %24 = "onnx.ReduceMean"(%u) {axes = [0]} : (tensor<*xf32>) -> tensor<*xf32>
  %25 = "onnx.ReduceMean"(%none) {axes = [0]} : (none) -> tensor<1xf32>
  %26 = "onnx.Constant"() : () -> tensor<1xf32>
  %27 = "onnx.Constant"() {value = dense<1.0> : tensor<1xf32>} : () -> tensor<*xf32>
  %28 = "onnx.Constant"() {value = dense<1.0> : tensor<1xf32>} : () -> tensor<1xf16>
  %29 = "onnx.Constant"() {value = "one"} : () -> tensor<1xf32>
  %30 = "onnx.Identity"() : () -> tensor<1xf32>
  %31 = "onnx.Identity"(%x) : (tensor<4x16xf32>) -> tensor<16x4xf32>
  %32 = "onnx.Reshape"(%x) : (tensor<4x16xf32>) -> tensor<?x?xf32>
  %33 = "onnx.Reshape"(%28) : (tensor<1xf16>) -> tensor<16xf16>
  %34 = "onnx.Transpose"(%x) {perm = [0, 2]} : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %35 = "onnx.Transpose"(%x) {perm = "01"} : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %36 = "onnx.Transpose"(%x) {perm = [1, 0]} : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %37 = "onnx.Expand"(%x) : (tensor<4x16xf32>) -> tensor<16xf32>
  %38 = "onnx.Expand"(%v) : (tensor<8xf32>) -> tensor<4x16xf32>
  %39 = "onnx.Add"(%x, %x) ({ ^bb0: }) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// RUN: norm-opt %s --allow-unregistered-dialect --norm-inline --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// ONNX as onnx-mlir prints it in generic form; its dialect is not loaded.

// The scalar stands first, and the axes are an operand.
// CHECK-LABEL: func @pow_reduce_sqrt_reciprocal
// CHECK-NOT:   onnx
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [2] epsilon 9.99{{.*}}E-7
// CHECK-NOT:   onnx
// CHECK:       return
func.func @pow_reduce_sqrt_reciprocal(%x: tensor<1x8x64xf32>, %w: tensor<64xf32>) -> tensor<1x8x64xf32> {
  %two = "onnx.Constant"() {value = dense<2.0> : tensor<f32>} : () -> tensor<f32>
  %eps = "onnx.Constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
  %axes = "onnx.Constant"() {value = dense<-1> : tensor<1xi64>} : () -> tensor<1xi64>
  %q = "onnx.Pow"(%x, %two) {onnx_node_name = "/norm/Pow"} : (tensor<1x8x64xf32>, tensor<f32>) -> tensor<1x8x64xf32>
  %m = "onnx.ReduceMean"(%q, %axes) {keepdims = 1 : si64, noop_with_empty_axes = 0 : si64} : (tensor<1x8x64xf32>, tensor<1xi64>) -> tensor<1x8x1xf32>
  %v = "onnx.Add"(%eps, %m) : (tensor<f32>, tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
  %s = "onnx.Sqrt"(%v) : (tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
  %r = "onnx.Reciprocal"(%s) : (tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
  %h = "onnx.Mul"(%x, %r) : (tensor<1x8x64xf32>, tensor<1x8x1xf32>) -> tensor<1x8x64xf32>
  %y = "onnx.Mul"(%w, %h) : (tensor<64xf32>, tensor<1x8x64xf32>) -> tensor<1x8x64xf32>
  return %y : tensor<1x8x64xf32>
}

// Before opset 18 the axes were an attribute; onnx-mlir appends the version.
// CHECK-LABEL: func @layer_norm_of_opset_13
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [2] epsilon 9.99{{.*}}E-6
func.func @layer_norm_of_opset_13(%x: tensor<?x?x64xf32>, %w: tensor<64xf32>, %b: tensor<64xf32>) -> tensor<?x?x64xf32> {
  %two = "onnx.Constant"() {value_float = 2.0 : f32} : () -> tensor<f32>
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %mu = "onnx.ReduceMeanV13"(%x) {axes = [-1 : si64], keepdims = 1 : si64} : (tensor<?x?x64xf32>) -> tensor<?x?x1xf32>
  %c = "onnx.Sub"(%x, %mu) : (tensor<?x?x64xf32>, tensor<?x?x1xf32>) -> tensor<?x?x64xf32>
  %q = "onnx.Pow"(%c, %two) : (tensor<?x?x64xf32>, tensor<f32>) -> tensor<?x?x64xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [-1], keepdims = 1 : si64} : (tensor<?x?x64xf32>) -> tensor<?x?x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<?x?x1xf32>, tensor<f32>) -> tensor<?x?x1xf32>
  %s = "onnx.Sqrt"(%v) : (tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
  %h = "onnx.Div"(%c, %s) : (tensor<?x?x64xf32>, tensor<?x?x1xf32>) -> tensor<?x?x64xf32>
  %k = "onnx.Mul"(%h, %w) : (tensor<?x?x64xf32>, tensor<64xf32>) -> tensor<?x?x64xf32>
  %y = "onnx.Add"(%k, %b) : (tensor<?x?x64xf32>, tensor<64xf32>) -> tensor<?x?x64xf32>
  return %y : tensor<?x?x64xf32>
}

// ONNX Runtime 31147: the scale of a rank-1 input has its shape.
// CHECK-LABEL: func @rank_1
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [0]
func.func @rank_1(%x: tensor<64xf32>, %w: tensor<64xf32>) -> tensor<64xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<1xf32>} : () -> tensor<1xf32>
  %q = "onnx.Mul"(%x, %x) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  %m = "onnx.ReduceMean"(%q) {keepdims = 1 : si64} : (tensor<64xf32>) -> tensor<1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %s = "onnx.Sqrt"(%v) : (tensor<1xf32>) -> tensor<1xf32>
  %h = "onnx.Div"(%x, %s) : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
  %y = "onnx.Mul"(%h, %w) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  return %y : tensor<64xf32>
}

// T5 exports: a sum of squares, times a number, and no kept dims.
// CHECK-LABEL: func @sum_square_and_unsqueeze
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @sum_square_and_unsqueeze(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %n = "onnx.Constant"() {value = dense<0.0625> : tensor<f32>} : () -> tensor<f32>
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %one = "onnx.Constant"() {value_ints = [1 : si64]} : () -> tensor<1xi64>
  %zero = "onnx.Constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
  %shape = "onnx.Constant"() {value = dense<[4, 16]> : tensor<2xi64>} : () -> tensor<2xi64>
  %none = "onnx.NoValue"() {value} : () -> none
  %q = "onnx.ReduceSumSquare"(%x, %one) {keepdims = 0 : si64} : (tensor<4x16xf32>, tensor<1xi64>) -> tensor<4xf32>
  %m = "onnx.Mul"(%q, %n) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %p = "onnx.Clip"(%m, %zero, %none) : (tensor<4xf32>, tensor<f32>, none) -> tensor<4xf32>
  %v = "onnx.Sum"(%p, %eps) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %s = "onnx.Sqrt"(%v) : (tensor<4xf32>) -> tensor<4xf32>
  %k = "onnx.Unsqueeze"(%s, %one) : (tensor<4xf32>, tensor<1xi64>) -> tensor<4x1xf32>
  %e = "onnx.Expand"(%k, %shape) : (tensor<4x1xf32>, tensor<2xi64>) -> tensor<4x16xf32>
  %y = "onnx.Div"(%x, %e) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// sqrt(64) * x / |x|
// CHECK-LABEL: func @l2_norm
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 0
func.func @l2_norm(%x: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %eight = "onnx.Constant"() {value = dense<8.0> : tensor<f32>} : () -> tensor<f32>
  %l = "onnx.ReduceL2V13"(%x) {axes = [1], keepdims = 1 : si64} : (tensor<8x64xf32>) -> tensor<8x1xf32>
  %h = "onnx.Div"(%x, %l) : (tensor<8x64xf32>, tensor<8x1xf32>) -> tensor<8x64xf32>
  %y = "onnx.Mul"(%h, %eight) : (tensor<8x64xf32>, tensor<f32>) -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// LLaMA in bfloat16: rounded before the scale.
// CHECK-LABEL: func @casts
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [2] {{.*}} scale_type bf16
func.func @casts(%a: tensor<1x8x64xbf16>, %w: tensor<64xbf16>) -> tensor<1x8x64xbf16> {
  %eps = "onnx.Constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
  %x = "onnx.Cast"(%a) {saturate = 1 : si64, to = f32} : (tensor<1x8x64xbf16>) -> tensor<1x8x64xf32>
  %q = "onnx.Mul"(%x, %x) : (tensor<1x8x64xf32>, tensor<1x8x64xf32>) -> tensor<1x8x64xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [2], keepdims = 1 : si64} : (tensor<1x8x64xf32>) -> tensor<1x8x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8x1xf32>
  %s = "onnx.Sqrt"(%v) : (tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
  %h = "onnx.Div"(%x, %s) : (tensor<1x8x64xf32>, tensor<1x8x1xf32>) -> tensor<1x8x64xf32>
  %c = "onnx.Cast"(%h) {to = 16 : si64} : (tensor<1x8x64xf32>) -> tensor<1x8x64xbf16>
  %y = "onnx.Mul"(%w, %c) : (tensor<64xbf16>, tensor<1x8x64xbf16>) -> tensor<1x8x64xbf16>
  return %y : tensor<1x8x64xbf16>
}

// A norm is laid out as its result is.
// CHECK-LABEL: func @views
// CHECK:       %[[T:.*]] = "onnx.Transpose"
// CHECK:       norm.rms_norm %[[T]] axes [0]
func.func @views(%a: tensor<4x16xf32>) -> tensor<16x4xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %shape = "onnx.Constant"() {value = dense<[1, 4, 16]> : tensor<3xi64>} : () -> tensor<3xi64>
  %axes = "onnx.Constant"() {value = dense<[0, -1]> : tensor<2xi64>} : () -> tensor<2xi64>
  %i = "onnx.Identity"(%a) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %x = "onnx.Reshape"(%i, %shape) {allowzero = 0 : si64} : (tensor<4x16xf32>, tensor<3xi64>) -> tensor<1x4x16xf32>
  %q = "onnx.Mul"(%x, %x) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
  %m = "onnx.ReduceMeanV13"(%q) {axes = [2], keepdims = 1 : si64} : (tensor<1x4x16xf32>) -> tensor<1x4x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<1x4x1xf32>, tensor<f32>) -> tensor<1x4x1xf32>
  %u = "onnx.Squeeze"(%v, %axes) : (tensor<1x4x1xf32>, tensor<2xi64>) -> tensor<4xf32>
  %s = "onnx.Sqrt"(%u) : (tensor<4xf32>) -> tensor<4xf32>
  %f = "onnx.Flatten"(%x) {axis = 2 : si64} : (tensor<1x4x16xf32>) -> tensor<4x16xf32>
  %t = "onnx.Transpose"(%f) {perm = [1, 0]} : (tensor<4x16xf32>) -> tensor<16x4xf32>
  %y = "onnx.Div"(%t, %s) : (tensor<16x4xf32>, tensor<4xf32>) -> tensor<16x4xf32>
  return %y : tensor<16x4xf32>
}

// The activation after a norm is another function.
// CHECK-LABEL: func @activation
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       "onnx.Sigmoid"(%[[Y]])
func.func @activation(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %eps = "onnx.Constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
  %q = "onnx.Abs"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %two = "onnx.Constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
  %p = "onnx.Pow"(%q, %two) : (tensor<4x16xf32>, tensor<i64>) -> tensor<4x16xf32>
  %m = "onnx.ReduceMeanV13"(%p) {axes = [1], keepdims = 1 : si64} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %v = "onnx.Add"(%m, %eps) : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
  %s = "onnx.Sqrt"(%v) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %h = "onnx.Div"(%x, %s) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %y = "onnx.Sigmoid"(%h) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// RUN: norm-opt %s --allow-unregistered-dialect --norm-inline --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s
// RUN: norm-opt %s --allow-unregistered-dialect --norm-raise | norm-opt --allow-unregistered-dialect -o /dev/null

// torch-mlir's torch dialect in generic form; the dialect is not loaded. Norms
// read and write builtin tensors.

// CHECK-LABEL: func @rms_norm
// CHECK-NOT:   "torch.aten
// CHECK-DAG:   %[[X:.*]] = "torch_c.to_builtin_tensor"(%arg0) : (!torch.vtensor<[2,8,64],f32>) -> tensor<2x8x64xf32>
// CHECK-DAG:   %[[W:.*]] = "torch_c.to_builtin_tensor"(%arg1)
// CHECK:       %[[Y:.*]] = norm.rms_norm %[[X]] scale(%[[W]]) axes [2] epsilon 1.1920928955078125E-7
// CHECK:       %[[R:.*]] = "torch_c.from_builtin_tensor"(%[[Y]]) : (tensor<2x8x64xf32>) -> !torch.vtensor<[2,8,64],f32>
// CHECK:       return %[[R]]
func.func @rms_norm(%x: !torch.vtensor<[2,8,64],f32>, %w: !torch.vtensor<[64],f32>) -> !torch.vtensor<[2,8,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %shape = "torch.prim.ListConstruct"(%n) : (!torch.int) -> !torch.list<int>
  %y = "torch.aten.rms_norm"(%x, %shape, %w, %none) : (!torch.vtensor<[2,8,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.none) -> !torch.vtensor<[2,8,64],f32>
  return %y : !torch.vtensor<[2,8,64],f32>
}

// Half inputs are scaled in f32 and rounded once; so is the default epsilon
// that of f32.
// CHECK-LABEL: func @rms_norm_in_half
// CHECK:       norm.rms_norm %{{.*}} scale(%{{.*}}) axes [1] epsilon 1.1920928955078125E-7 :
// CHECK-SAME:  (tensor<4x64xbf16>, tensor<64xbf16>) -> tensor<4x64xbf16>
func.func @rms_norm_in_half(%x: !torch.vtensor<[4,64],bf16>, %w: !torch.vtensor<[64],bf16>) -> !torch.vtensor<[4,64],bf16> {
  %none = "torch.constant.none"() : () -> !torch.none
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %shape = "torch.prim.ListConstruct"(%n) : (!torch.int) -> !torch.list<int>
  %y, %rstd = "torch.aten._fused_rms_norm"(%x, %shape, %w, %none) : (!torch.vtensor<[4,64],bf16>, !torch.list<int>, !torch.vtensor<[64],bf16>, !torch.none) -> (!torch.vtensor<[4,64],bf16>, !torch.vtensor<[4,1],f32>)
  return %y : !torch.vtensor<[4,64],bf16>
}

// CHECK-LABEL: func @rms_norm_in_double
// CHECK:       norm.rms_norm %{{.*}} axes [1] epsilon 2.22{{.*}}E-16
func.func @rms_norm_in_double(%x: !torch.vtensor<[4,64],f64>) -> !torch.vtensor<[4,64],f64> {
  %none = "torch.constant.none"() : () -> !torch.none
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %shape = "torch.prim.ListConstruct"(%n) : (!torch.int) -> !torch.list<int>
  %y = "torch.aten.rms_norm"(%x, %shape, %none, %none) : (!torch.vtensor<[4,64],f64>, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor<[4,64],f64>
  return %y : !torch.vtensor<[4,64],f64>
}

// CHECK-LABEL: func @layer_norm
// CHECK:       norm.layer_norm %{{.*}} scale(%{{.*}}) bias(%{{.*}}) axes [1, 2] epsilon 1.000000e-05
// CHECK-SAME:  (tensor<?x8x64xf16>, tensor<8x64xf16>, tensor<8x64xf16>) -> tensor<?x8x64xf16>
func.func @layer_norm(%x: !torch.vtensor<[?,8,64],f16>, %w: !torch.vtensor<[8,64],f16>, %b: !torch.vtensor<[8,64],f16>) -> !torch.vtensor<[?,8,64],f16> {
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %m = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %shape = "torch.prim.ListConstruct"(%m, %n) : (!torch.int, !torch.int) -> !torch.list<int>
  %y = "torch.aten.layer_norm"(%x, %shape, %w, %b, %eps, %true) : (!torch.vtensor<[?,8,64],f16>, !torch.list<int>, !torch.vtensor<[8,64],f16>, !torch.vtensor<[8,64],f16>, !torch.float, !torch.bool) -> !torch.vtensor<[?,8,64],f16>
  return %y : !torch.vtensor<[?,8,64],f16>
}

// A norm that is made of the statistics of another one.
// CHECK-LABEL: func @native_layer_norm_statistics
// CHECK:       norm.layer_norm %{{.*}} axes [1] epsilon 1.000000e-05
// CHECK-NOT:   torch.aten
// CHECK:       return
func.func @native_layer_norm_statistics(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %shape = "torch.prim.ListConstruct"(%n) : (!torch.int) -> !torch.list<int>
  %unused, %mean, %rstd = "torch.aten.native_layer_norm"(%x, %shape, %none, %none, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.none, !torch.none, !torch.float) -> (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>, !torch.vtensor<[4,1],f32>)
  %c = "torch.aten.sub.Tensor"(%x, %mean, %one) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.mul.Tensor"(%c, %rstd) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// LLaMA as PyTorch exports it. What asserts a type is no use of the elements,
// and is dead with what it is about.
// CHECK-LABEL: func @llama
// CHECK:       "torch.aten._assert_tensor_metadata"(%arg0
// CHECK-NOT:   "torch.aten
// CHECK:       norm.rms_norm %{{.*}} scale(%{{.*}}) axes [2] epsilon {{.*}} scale_type bf16
// CHECK-NOT:   "torch.aten.mul
// CHECK:       return
func.func @llama(%x: !torch.vtensor<[2,?,64],bf16>, %w: !torch.vtensor<[64],bf16>) -> !torch.vtensor<[2,?,64],bf16> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %false = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %last = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%last) : (!torch.int) -> !torch.list<int>
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %f32 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
  %bf16 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-06 : f64}> : () -> !torch.float
  "torch.aten._assert_tensor_metadata"(%x, %none, %none, %bf16, %none, %none) : (!torch.vtensor<[2,?,64],bf16>, !torch.none, !torch.none, !torch.int, !torch.none, !torch.none) -> ()
  %h = "torch.aten.to.dtype"(%x, %f32, %false, %false, %none) : (!torch.vtensor<[2,?,64],bf16>, !torch.int, !torch.bool, !torch.bool, !torch.none) -> !torch.vtensor<[2,?,64],f32>
  %q = "torch.aten.pow.Tensor_Scalar"(%h, %two) : (!torch.vtensor<[2,?,64],f32>, !torch.int) -> !torch.vtensor<[2,?,64],f32>
  %m = "torch.aten.mean.dim"(%q, %dims, %true, %none) : (!torch.vtensor<[2,?,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[2,?,1],f32>
  %v = "torch.aten.add.Scalar"(%m, %eps, %one) : (!torch.vtensor<[2,?,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[2,?,1],f32>
  %r = "torch.aten.rsqrt"(%v) : (!torch.vtensor<[2,?,1],f32>) -> !torch.vtensor<[2,?,1],f32>
  %n = "torch.aten.mul.Tensor"(%h, %r) : (!torch.vtensor<[2,?,64],f32>, !torch.vtensor<[2,?,1],f32>) -> !torch.vtensor<[2,?,64],f32>
  "torch.aten._assert_tensor_metadata"(%n, %none, %none, %f32, %none, %none) : (!torch.vtensor<[2,?,64],f32>, !torch.none, !torch.none, !torch.int, !torch.none, !torch.none) -> ()
  %c = "torch.prims.convert_element_type"(%n, %bf16) : (!torch.vtensor<[2,?,64],f32>, !torch.int) -> !torch.vtensor<[2,?,64],bf16>
  %y = "torch.aten.mul.Tensor"(%w, %c) : (!torch.vtensor<[64],bf16>, !torch.vtensor<[2,?,64],bf16>) -> !torch.vtensor<[2,?,64],bf16>
  return %y : !torch.vtensor<[2,?,64],bf16>
}

// The mean and the biased variance of one op, and the factor of an addition.
// CHECK-LABEL: func @var_mean
// CHECK:       norm.layer_norm %{{.*}} axes [1] epsilon 1.000000e-05
func.func @var_mean(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %last = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%last) : (!torch.int) -> !torch.list<int>
  %zero = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %one = "torch.constant.float"() <{value = 1.000000e+00 : f64}> : () -> !torch.float
  %half = "torch.constant.float"() <{value = 5.000000e-01 : f64}> : () -> !torch.float
  %eps = "torch.constant.float"() <{value = 2.000000e-05 : f64}> : () -> !torch.float
  %v, %m = "torch.aten.var_mean.correction"(%x, %dims, %zero, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.bool) -> (!torch.vtensor<[4,1],f32>, !torch.vtensor<[4,1],f32>)
  %a = "torch.aten.add.Scalar"(%v, %eps, %half) : (!torch.vtensor<[4,1],f32>, !torch.float, !torch.float) -> !torch.vtensor<[4,1],f32>
  %s = "torch.aten.sqrt"(%a) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %c = "torch.aten.rsub.Tensor"(%m, %x, %one) : (!torch.vtensor<[4,1],f32>, !torch.vtensor<[4,64],f32>, !torch.float) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.div.Tensor"(%c, %s) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// sqrt(64) * x / |x|, and the length of the row as an operand.
// CHECK-LABEL: func @vector_norm
// CHECK:       norm.rms_norm %{{.*}} axes [1] epsilon 0.0
func.func @vector_norm(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %last = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%last) : (!torch.int) -> !torch.list<int>
  %two = "torch.constant.float"() <{value = 2.000000e+00 : f64}> : () -> !torch.float
  %eight = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
  %l = "torch.aten.linalg_vector_norm"(%x, %two, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.float, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %h = "torch.aten.div.Tensor"(%x, %l) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.mul.Scalar"(%h, %eight) : (!torch.vtensor<[4,64],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// F.normalize times sqrt(64)
// CHECK-LABEL: func @normalize
// CHECK:       norm.rms_norm %{{.*}} axes [1] epsilon 1.2{{.*}}E-6 least
func.func @normalize(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %last = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%last) : (!torch.int) -> !torch.list<int>
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %eight = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %l = "torch.aten.linalg_vector_norm"(%x, %two, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.int, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %c = "torch.aten.clamp_min"(%l, %eps) : (!torch.vtensor<[4,1],f32>, !torch.float) -> !torch.vtensor<[4,1],f32>
  %e = "torch.aten.expand_as"(%c, %x) : (!torch.vtensor<[4,1],f32>, !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %h = "torch.aten.div.Tensor"(%x, %e) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.mul.Scalar"(%h, %eight) : (!torch.vtensor<[4,64],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// CHECK-LABEL: func @sum_over_size
// CHECK:       norm.rms_norm %{{.*}} axes [1]
func.func @sum_over_size(%x: !torch.vtensor<[?,?],f32>) -> !torch.vtensor<[?,?],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %false = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %last = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-06 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %q = "torch.operator"(%x) <{name = "torch.aten.square"}> : (!torch.vtensor<[?,?],f32>) -> !torch.vtensor<[?,?],f32>
  %s = "torch.aten.sum.dim_IntList"(%q, %dims, %false, %none) : (!torch.vtensor<[?,?],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[?],f32>
  %n = "torch.aten.size.int"(%x, %last) : (!torch.vtensor<[?,?],f32>, !torch.int) -> !torch.int
  %m = "torch.aten.div.Scalar"(%s, %n) : (!torch.vtensor<[?],f32>, !torch.int) -> !torch.vtensor<[?],f32>
  %v = "torch.aten.add.Scalar"(%m, %eps, %one) : (!torch.vtensor<[?],f32>, !torch.float, !torch.int) -> !torch.vtensor<[?],f32>
  %u = "torch.aten.unsqueeze"(%v, %last) : (!torch.vtensor<[?],f32>, !torch.int) -> !torch.vtensor<[?,1],f32>
  %same = "torch.prim.ListConstruct"(%last, %n) : (!torch.int, !torch.int) -> !torch.list<int>
  %e = "torch.aten.expand"(%u, %same, %false) : (!torch.vtensor<[?,1],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[?,?],f32>
  %r = "torch.aten.rsqrt"(%e) : (!torch.vtensor<[?,?],f32>) -> !torch.vtensor<[?,?],f32>
  %y = "torch.aten.mul.Tensor"(%x, %r) : (!torch.vtensor<[?,?],f32>, !torch.vtensor<[?,?],f32>) -> !torch.vtensor<[?,?],f32>
  return %y : !torch.vtensor<[?,?],f32>
}

// CHECK-LABEL: func @views
// CHECK:       %[[T:.*]] = "torch.aten.transpose.int"
// CHECK:       %[[X:.*]] = "torch_c.to_builtin_tensor"
// CHECK:       norm.rms_norm %[[X]] axes
func.func @views(%x: !torch.vtensor<[2,8,64],f32>) -> !torch.vtensor<[64,2,8],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %zero = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-06 : f64}> : () -> !torch.float
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %list = "torch.prim.ListConstruct"(%two, %n) : (!torch.int, !torch.int) -> !torch.list<int>
  %order = "torch.prim.ListConstruct"(%two, %zero, %one) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %shape = "torch.prim.ListConstruct"(%n) : (!torch.int) -> !torch.list<int>
  %c = "torch.aten.clone"(%x, %none) : (!torch.vtensor<[2,8,64],f32>, !torch.none) -> !torch.vtensor<[2,8,64],f32>
  %t = "torch.aten.transpose.int"(%c, %one, %zero) : (!torch.vtensor<[2,8,64],f32>, !torch.int, !torch.int) -> !torch.vtensor<[8,2,64],f32>
  %v = "torch.aten.view"(%t, %list) : (!torch.vtensor<[8,2,64],f32>, !torch.list<int>) -> !torch.vtensor<[8,2,1,64],f32>
  %y = "torch.aten.rms_norm"(%v, %shape, %none, %eps) : (!torch.vtensor<[8,2,1,64],f32>, !torch.list<int>, !torch.none, !torch.float) -> !torch.vtensor<[8,2,1,64],f32>
  %s = "torch.aten.squeeze.dim"(%y, %two) : (!torch.vtensor<[8,2,1,64],f32>, !torch.int) -> !torch.vtensor<[8,2,64],f32>
  %b = "torch.aten.transpose.int"(%s, %one, %zero) : (!torch.vtensor<[8,2,64],f32>, !torch.int, !torch.int) -> !torch.vtensor<[2,8,64],f32>
  %p = "torch.aten.permute"(%b, %order) : (!torch.vtensor<[2,8,64],f32>, !torch.list<int>) -> !torch.vtensor<[64,2,8],f32>
  return %p : !torch.vtensor<[64,2,8],f32>
}

// A literal whose elements are equal is a number.
// CHECK-LABEL: func @literal
// CHECK:       norm.rms_norm %{{.*}} axes [1] epsilon 9.99{{.*}}E-7
func.func @literal(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %eps = "torch.vtensor.literal"() <{value = dense<1.0e-6> : tensor<f32>}> : () -> !torch.vtensor<[],f32>
  %two = "torch.vtensor.literal"() <{value = dense<2> : tensor<1xsi64>}> : () -> !torch.vtensor<[1],si64>
  %q = "torch.aten.pow.Tensor_Tensor"(%x, %two) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[1],si64>) -> !torch.vtensor<[4,64],f32>
  %m = "torch.aten.mean.dim"(%q, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %v = "torch.aten.add.Tensor"(%m, %eps, %one) : (!torch.vtensor<[4,1],f32>, !torch.vtensor<[],f32>, !torch.int) -> !torch.vtensor<[4,1],f32>
  %r = "torch.aten.rsqrt"(%v) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %y = "torch.aten.mul.Tensor"(%x, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// A module may be half way to builtin tensors.
// CHECK-LABEL: func @through_builtin_tensors
// CHECK-NOT:   torch
// CHECK:       norm.rms_norm %arg0 axes [1]
// CHECK-NOT:   torch
// CHECK:       return
func.func @through_builtin_tensors(%b: tensor<4x64xf32>) -> tensor<4x64xf32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %x = "torch_c.from_builtin_tensor"(%b) : (tensor<4x64xf32>) -> !torch.vtensor<[4,64],f32>
  %q = "torch.aten.mul.Tensor"(%x, %x) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %m = "torch.aten.mean.dim"(%q, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %r = "torch.aten.rsqrt"(%m) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %y = "torch.aten.mul.Tensor"(%x, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  %a = "torch_c.to_builtin_tensor"(%y) : (!torch.vtensor<[4,64],f32>) -> tensor<4x64xf32>
  return %a : tensor<4x64xf32>
}

func.func private @mean_square(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,1],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %q = "torch.aten.mul.Tensor"(%x, %x) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %m = "torch.aten.mean.dim"(%q, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  return %m : !torch.vtensor<[4,1],f32>
}

// CHECK-LABEL: func @function_of_its_own
// CHECK:       norm.rms_norm %{{.*}} axes [1]
func.func @function_of_its_own(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %m = func.call @mean_square(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,1],f32>
  %r = "torch.aten.rsqrt"(%m) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %y = "torch.aten.mul.Tensor"(%x, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

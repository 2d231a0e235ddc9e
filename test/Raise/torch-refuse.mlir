// RUN: norm-opt %s --allow-unregistered-dialect --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// Near-misses in torch-mlir's torch dialect, and ops that are malformed.

// The default of torch.var.
// CHECK-LABEL: func @negative_default_variance
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_default_variance(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %m = "torch.aten.mean.dim"(%x, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %v = "torch.aten.var.correction"(%x, %dims, %none, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.none, !torch.bool) -> !torch.vtensor<[4,1],f32>
  %a = "torch.aten.add.Scalar"(%v, %eps, %one) : (!torch.vtensor<[4,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[4,1],f32>
  // expected-remark @+1 {{not a norm: the variance divides by N-1 = 63}}
  %r = "torch.aten.rsqrt"(%a) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %c = "torch.aten.sub.Tensor"(%x, %m, %one) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.mul.Tensor"(%c, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// CHECK-LABEL: func @negative_unbiased_variance
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_unbiased_variance(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %m = "torch.aten.mean.dim"(%x, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %v = "torch.aten.var.dim"(%x, %dims, %true, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.bool) -> !torch.vtensor<[4,1],f32>
  %a = "torch.aten.add.Scalar"(%v, %eps, %one) : (!torch.vtensor<[4,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[4,1],f32>
  // expected-remark @+1 {{not a norm: the variance divides by N-1 = 63}}
  %r = "torch.aten.rsqrt"(%a) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %c = "torch.aten.sub.Tensor"(%x, %m, %one) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.mul.Tensor"(%c, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// CHECK-LABEL: func @negative_default_deviation
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_default_deviation(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %m = "torch.aten.mean.dim"(%x, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  // expected-remark @+1 {{not a norm: the variance divides by N-1 = 63}}
  %s = "torch.aten.std.correction"(%x, %dims, %one, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.bool) -> !torch.vtensor<[4,1],f32>
  %c = "torch.aten.sub.Tensor"(%x, %m, %one) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.div.Tensor"(%c, %s) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// The factor of a subtraction is part of it.
// CHECK-LABEL: func @negative_twice_the_mean
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_twice_the_mean(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %zero = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %v, %m = "torch.aten.var_mean.correction"(%x, %dims, %zero, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.bool) -> (!torch.vtensor<[4,1],f32>, !torch.vtensor<[4,1],f32>)
  %a = "torch.aten.add.Scalar"(%v, %eps, %one) : (!torch.vtensor<[4,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[4,1],f32>
  // expected-remark @+1 {{not a norm: the mean is a sum divided by 32, the row has 64 elements}}
  %r = "torch.aten.rsqrt"(%a) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %c = "torch.aten.sub.Tensor"(%x, %m, %two) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %y = "torch.aten.mul.Tensor"(%c, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// F.normalize makes the length of a row 1, not the mean of its squares.
// CHECK-LABEL: func @negative_normalize_to_length_1
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_normalize_to_length_1(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  // expected-remark @+1 {{not a norm: the mean square is a sum that is not divided by the 64 elements of the row}}
  %l = "torch.aten.linalg_vector_norm"(%x, %two, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.int, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %a = "torch.aten.clamp_min"(%l, %eps) : (!torch.vtensor<[4,1],f32>, !torch.float) -> !torch.vtensor<[4,1],f32>
  %y = "torch.aten.div.Tensor"(%x, %a) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// CHECK-LABEL: func @negative_sum_of_absolute_values
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_sum_of_absolute_values(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %l = "torch.aten.linalg_vector_norm"(%x, %one, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.int, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %y = "torch.aten.div.Tensor"(%x, %l) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// CHECK-LABEL: func @negative_square_without_kept_dims
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_square_without_kept_dims(%x: !torch.vtensor<[16,16],f32>) -> !torch.vtensor<[16,16],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %false = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %q = "torch.aten.mul.Tensor"(%x, %x) : (!torch.vtensor<[16,16],f32>, !torch.vtensor<[16,16],f32>) -> !torch.vtensor<[16,16],f32>
  %m = "torch.aten.mean.dim"(%q, %dims, %false, %none) : (!torch.vtensor<[16,16],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[16],f32>
  %a = "torch.aten.add.Scalar"(%m, %eps, %one) : (!torch.vtensor<[16],f32>, !torch.float, !torch.int) -> !torch.vtensor<[16],f32>
  // expected-remark @+1 {{not a norm: the statistics are those of other rows}}
  %r = "torch.aten.rsqrt"(%a) : (!torch.vtensor<[16],f32>) -> !torch.vtensor<[16],f32>
  %y = "torch.aten.mul.Tensor"(%x, %r) : (!torch.vtensor<[16,16],f32>, !torch.vtensor<[16],f32>) -> !torch.vtensor<[16,16],f32>
  return %y : !torch.vtensor<[16,16],f32>
}

// CHECK-LABEL: func @negative_clamped_from_above
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_clamped_from_above(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %q = "torch.aten.mul.Tensor"(%x, %x) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %m = "torch.aten.mean.dim"(%q, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %a = "torch.aten.clamp"(%m, %eps, %two) : (!torch.vtensor<[4,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[4,1],f32>
  // expected-remark @+1 {{not a norm: what is under the root is not a mean of squares and a constant}}
  %r = "torch.aten.rsqrt"(%a) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %y = "torch.aten.mul.Tensor"(%x, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// A function is told apart by its numbers too.
// CHECK-LABEL: func @negative_functions_with_other_numbers
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_functions_with_other_numbers(%x: !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %zero = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %p = "torch.aten.leaky_relu"(%x, %zero) : (!torch.vtensor<[4,64],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %o = "torch.aten.leaky_relu"(%x, %two) : (!torch.vtensor<[4,64],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %q = "torch.aten.mul.Tensor"(%p, %o) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %m = "torch.aten.mean.dim"(%q, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  // expected-remark @+1 {{not a norm: the mean is of a product, not of squares}}
  %r = "torch.aten.rsqrt"(%m) : (!torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,1],f32>
  %y = "torch.aten.mul.Tensor"(%p, %r) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,1],f32>) -> !torch.vtensor<[4,64],f32>
  return %y : !torch.vtensor<[4,64],f32>
}

// Tensors without a shape or an element type, with an encoding, or that may be
// written to, are none that are known.
// CHECK-LABEL: func @negative_unknown_tensors
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_unknown_tensors(%a: !torch.vtensor, %b: !torch.vtensor<*,f32>, %c: !torch.vtensor<[4,64],unk>, %d: !torch.tensor<[4,64],f32>, %e: !torch.vtensor<[4,x],f32>, %f: !torch.vtensor<[4,-64],f32>, %g: !torch.vtensor<[4,64],complex<f32>>, %h: !other.vtensor<[4,64],f32>, %i: !torch.vtensor<[4,64],f32,#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %dims = "torch.prim.ListConstruct"(%n) : (!torch.int) -> !torch.list<int>
  %a0 = "torch.aten.rms_norm"(%a, %dims, %none, %none) : (!torch.vtensor, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor
  %a1 = "torch.aten.add.Tensor"(%a, %a, %one) : (!torch.vtensor, !torch.vtensor, !torch.int) -> !torch.vtensor
  %b0 = "torch.aten.rms_norm"(%b, %dims, %none, %none) : (!torch.vtensor<*,f32>, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor<*,f32>
  %b1 = "torch.aten.add.Tensor"(%b, %b, %one) : (!torch.vtensor<*,f32>, !torch.vtensor<*,f32>, !torch.int) -> !torch.vtensor<*,f32>
  %c0 = "torch.aten.rms_norm"(%c, %dims, %none, %none) : (!torch.vtensor<[4,64],unk>, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor<[4,64],unk>
  %c1 = "torch.aten.add.Tensor"(%c, %c, %one) : (!torch.vtensor<[4,64],unk>, !torch.vtensor<[4,64],unk>, !torch.int) -> !torch.vtensor<[4,64],unk>
  %d0 = "torch.aten.rms_norm"(%d, %dims, %none, %none) : (!torch.tensor<[4,64],f32>, !torch.list<int>, !torch.none, !torch.none) -> !torch.tensor<[4,64],f32>
  %d1 = "torch.aten.add.Tensor"(%d, %d, %one) : (!torch.tensor<[4,64],f32>, !torch.tensor<[4,64],f32>, !torch.int) -> !torch.tensor<[4,64],f32>
  %e0 = "torch.aten.rms_norm"(%e, %dims, %none, %none) : (!torch.vtensor<[4,x],f32>, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor<[4,x],f32>
  %e1 = "torch.aten.add.Tensor"(%e, %e, %one) : (!torch.vtensor<[4,x],f32>, !torch.vtensor<[4,x],f32>, !torch.int) -> !torch.vtensor<[4,x],f32>
  %f0 = "torch.aten.rms_norm"(%f, %dims, %none, %none) : (!torch.vtensor<[4,-64],f32>, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor<[4,-64],f32>
  %f1 = "torch.aten.add.Tensor"(%f, %f, %one) : (!torch.vtensor<[4,-64],f32>, !torch.vtensor<[4,-64],f32>, !torch.int) -> !torch.vtensor<[4,-64],f32>
  %g0 = "torch.aten.rms_norm"(%g, %dims, %none, %none) : (!torch.vtensor<[4,64],complex<f32>>, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor<[4,64],complex<f32>>
  %g1 = "torch.aten.add.Tensor"(%g, %g, %one) : (!torch.vtensor<[4,64],complex<f32>>, !torch.vtensor<[4,64],complex<f32>>, !torch.int) -> !torch.vtensor<[4,64],complex<f32>>
  %h0 = "torch.aten.rms_norm"(%h, %dims, %none, %none) : (!other.vtensor<[4,64],f32>, !torch.list<int>, !torch.none, !torch.none) -> !other.vtensor<[4,64],f32>
  %h1 = "torch.aten.add.Tensor"(%h, %h, %one) : (!other.vtensor<[4,64],f32>, !other.vtensor<[4,64],f32>, !torch.int) -> !other.vtensor<[4,64],f32>
  %i0 = "torch.aten.rms_norm"(%i, %dims, %none, %none) : (!torch.vtensor<[4,64],f32,#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>, !torch.list<int>, !torch.none, !torch.none) -> !torch.vtensor<[4,64],f32,#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>
  %i1 = "torch.aten.add.Tensor"(%i, %i, %one) : (!torch.vtensor<[4,64],f32,#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>, !torch.vtensor<[4,64],f32,#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>, !torch.int) -> !torch.vtensor<[4,64],f32,#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>
  return
}

// Nothing has verified these ops.
// CHECK-LABEL: func @negative_malformed
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_malformed(%x: !torch.vtensor<[4,64],f32>, %w: !torch.vtensor<[64],f32>, %h: !torch.vtensor<[8],f32>, %i: !torch.vtensor<[4,64],si64>, %k: !torch.int, %l: !torch.list<int>, %o: !torch.optional<int>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %two = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %eps = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
  %dims = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<int>
  %n = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
  %huge = "torch.constant.float"() <{value = 1.000000e+300 : f64}> : () -> !torch.float
  %text = "torch.constant.int"() <{value = "1"}> : () -> !torch.int
  %empty = "torch.constant.int"() : () -> !torch.int
  %logical = "torch.constant.bool"() <{value = 1 : i64}> : () -> !torch.bool
  %shape = "torch.prim.ListConstruct"(%n) : (!torch.int) -> !torch.list<int>
  %other = "torch.prim.ListConstruct"(%two) : (!torch.int) -> !torch.list<int>
  %twice = "torch.prim.ListConstruct"(%one, %one) : (!torch.int, !torch.int) -> !torch.list<int>
  %wide = "torch.prim.ListConstruct"(%huge) : (!torch.float) -> !torch.list<int>
  %none_of = "torch.prim.ListConstruct"() : () -> !torch.list<int>
  %0 = "torch.aten.rms_norm"() : () -> !torch.vtensor<[4,64],f32>
  %1 = "torch.aten.rms_norm"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %2 = "torch.aten.rms_norm"(%x, %shape, %w) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>) -> !torch.vtensor<[4,64],f32>
  %3 = "torch.aten.rms_norm"(%x, %l, %w, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> !torch.vtensor<[4,64],f32>
  %4 = "torch.aten.rms_norm"(%x, %other, %w, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> !torch.vtensor<[4,64],f32>
  %5 = "torch.aten.rms_norm"(%x, %none_of, %w, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> !torch.vtensor<[4,64],f32>
  %6 = "torch.aten.rms_norm"(%x, %shape, %h, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[8],f32>, !torch.float) -> !torch.vtensor<[4,64],f32>
  %7 = "torch.aten.rms_norm"(%x, %shape, %k, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.float) -> !torch.vtensor<[4,64],f32>
  %8 = "torch.aten.rms_norm"(%x, %shape, %w, %k) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %9 = "torch.aten.rms_norm"(%x, %shape, %w, %text) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %10 = "torch.aten.rms_norm"(%i, %shape, %w, %eps) : (!torch.vtensor<[4,64],si64>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> !torch.vtensor<[4,64],f32>
  %11 = "torch.aten.rms_norm"(%x, %shape, %w, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> !torch.vtensor<[64],f32>
  %12 = "torch.aten.rms_norm"(%x, %shape, %w, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> !torch.vtensor<[8,64],f32>
  %13 = "torch.aten.rms_norm"(%x, %shape, %w, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> !torch.vtensor<[4,64],si64>
  %14 = "torch.aten.layer_norm"(%x, %shape, %w, %w, %none, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.vtensor<[64],f32>, !torch.none, !torch.bool) -> !torch.vtensor<[4,64],f32>
  %15 = "torch.aten.layer_norm"(%w, %twice, %w, %w, %eps, %true) : (!torch.vtensor<[64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.vtensor<[64],f32>, !torch.float, !torch.bool) -> !torch.vtensor<[64],f32>
  %16 = "torch.aten.mean.dim"() : () -> !torch.vtensor<[4,1],f32>
  %17 = "torch.aten.mean.dim"(%x, %dims) : (!torch.vtensor<[4,64],f32>, !torch.list<int>) -> !torch.vtensor<[4,1],f32>
  %18 = "torch.aten.mean.dim"(%x, %dims, %k, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.none) -> !torch.vtensor<[4,1],f32>
  %19 = "torch.aten.mean.dim"(%x, %dims, %logical, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %20 = "torch.aten.mean.dim"(%x, %other, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %21 = "torch.aten.mean.dim"(%x, %twice, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %22 = "torch.aten.mean.dim"(%x, %wide, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %23 = "torch.aten.mean.dim"(%x, %l, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %24 = "torch.aten.mean.dim"(%x, %k, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.int, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %25 = "torch.aten.mean.dim"(%x, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,64],f32>
  %26 = "torch.aten.mean.dim"(%x, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f16>
  %27 = "torch.aten.mean.dim"(%k, %dims, %true, %none) : (!torch.int, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4,1],f32>
  %28 = "torch.aten.sum.dim_IntList"(%x, %dims, %true, %none) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.bool, !torch.none) -> !torch.vtensor<[4],f32>
  %29 = "torch.aten.var.correction"(%x, %dims, %k, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.bool) -> !torch.vtensor<[4,1],f32>
  %30 = "torch.aten.var.correction"(%x, %dims, %n, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.bool) -> !torch.vtensor<[4,1],f32>
  %31 = "torch.aten.var_mean.correction"(%x, %dims, %one, %true) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.int, !torch.bool) -> !torch.vtensor<[4,1],f32>
  %32 = "torch.aten.linalg_vector_norm"(%x, %two, %dims) : (!torch.vtensor<[4,64],f32>, !torch.int, !torch.list<int>) -> !torch.vtensor<[4,1],f32>
  %33 = "torch.aten.add.Tensor"() : () -> !torch.vtensor<[4,64],f32>
  %34 = "torch.aten.add.Tensor"(%x, %x) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %35 = "torch.aten.add.Tensor"(%x, %h, %one) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[8],f32>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %36 = "torch.aten.add.Tensor"(%x, %x, %l) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>, !torch.list<int>) -> !torch.vtensor<[4,64],f32>
  %37 = "torch.aten.add.Scalar"(%x, %o, %one) : (!torch.vtensor<[4,64],f32>, !torch.optional<int>, !torch.int) -> !torch.vtensor<[4,64],f32>
  %38 = "torch.aten.add.Tensor"(%x, %x, %one) : (!torch.vtensor<[4,64],f32>, !torch.vtensor<[4,64],f32>, !torch.int) -> !torch.int
  %39 = "torch.aten.rsqrt"(%k) : (!torch.int) -> !torch.vtensor<[4,64],f32>
  %40 = "torch.aten.rsqrt"(%k) : (!torch.int) -> !torch.int
  %41 = "torch.aten.to.dtype"() : () -> !torch.vtensor<[4,64],f32>
  %42 = "torch.aten.clamp"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %43 = "torch.aten.view"(%k) : (!torch.int) -> !torch.vtensor<[4,64],f32>
  %44 = "torch.aten.view"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[64,4],f32>
  %45 = "torch.aten.view"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[?,?],f32>
  %46 = "torch.aten.view"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],si64>
  %47 = "torch.aten.permute"(%x, %dims) : (!torch.vtensor<[4,64],f32>, !torch.list<int>) -> !torch.vtensor<[4,64],f32>
  %48 = "torch.aten.permute"(%x, %l) : (!torch.vtensor<[4,64],f32>, !torch.list<int>) -> !torch.vtensor<[4,64],f32>
  %49 = "torch.aten.permute"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %50 = "torch.aten.transpose.int"(%x, %k, %one) : (!torch.vtensor<[4,64],f32>, !torch.int, !torch.int) -> !torch.vtensor<[4,64],f32>
  %51 = "torch.aten.transpose.int"(%x, %two, %one) : (!torch.vtensor<[4,64],f32>, !torch.int, !torch.int) -> !torch.vtensor<[4,64],f32>
  %52 = "torch.aten.t"(%w) : (!torch.vtensor<[64],f32>) -> !torch.vtensor<[64],f32>
  %53 = "torch.aten.expand"(%h, %l) : (!torch.vtensor<[8],f32>, !torch.list<int>) -> !torch.vtensor<[4,64],f32>
  %54 = "torch.aten.expand"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[64],f32>
  %55 = "torch.aten.clone"(%w) : (!torch.vtensor<[64],f32>) -> !torch.vtensor<[4,64],f32>
  %56 = "torch.aten.dropout"(%x) : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  %57 = "torch.aten.size.int"(%x, %two) : (!torch.vtensor<[4,64],f32>, !torch.int) -> !torch.int
  %58 = "torch.aten.size.int"(%k, %one) : (!torch.int, !torch.int) -> !torch.int
  %59 = "torch.aten.size.int"() : () -> !torch.int
  "torch.aten.rms_norm"(%x, %shape, %w, %eps) : (!torch.vtensor<[4,64],f32>, !torch.list<int>, !torch.vtensor<[64],f32>, !torch.float) -> ()
  %literal = "torch.vtensor.literal"() <{value = dense<1.0> : tensor<4xf32>}> : () -> !torch.vtensor<[4,64],f32>
  %no_literal = "torch.vtensor.literal"() : () -> !torch.vtensor<[4,64],f32>
  %operator = "torch.operator"(%x) <{name = 3 : i64}> : (!torch.vtensor<[4,64],f32>) -> !torch.vtensor<[4,64],f32>
  "torch.aten._assert_tensor_metadata"() : () -> ()
  "torch.aten._assert_tensor_metadata"(%no_literal) : (!torch.vtensor<[4,64],f32>) -> ()
  return
}

// RUN: norm-opt %s --split-input-file --norm-rows | FileCheck %s --implicit-check-not=linalg.generic --implicit-check-not=linalg.fill

// What kernels of docs/kernels.md compute, as a framework writes it: a norm and
// what is around it become one row program each.

// Mamba-2: the gate before the norm.

#full = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @gate_before
// CHECK:         %[[Y:.*]] = norm.rowwise
// CHECK:         return %[[Y]]
func.func @gate_before(%x: tensor<?x64xbf16>, %z: tensor<?x64xbf16>, %w: tensor<64xbf16>) -> tensor<?x64xbf16> {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x64xbf16>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %u = linalg.generic {indexing_maps = [#full, #full, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %z : tensor<?x64xbf16>, tensor<?x64xbf16>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %o: f32):
    %af = arith.extf %a : bf16 to f32
    %bf = arith.extf %b : bf16 to f32
    %neg = arith.negf %bf : f32
    %exp = math.exp %neg : f32
    %den = arith.addf %exp, %one : f32
    %silu = arith.divf %bf, %den : f32
    %p = arith.mulf %af, %silu : f32
    linalg.yield %p : f32
  } -> tensor<?x64xf32>
  %y = norm.rms_norm %u scale(%w) axes [1] epsilon 1.0e-5 : (tensor<?x64xf32>, tensor<64xbf16>) -> tensor<?x64xf32>
  %f = tensor.empty(%n) : tensor<?x64xbf16>
  %t = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<?x64xf32>) outs(%f : tensor<?x64xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %r = arith.truncf %a : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<?x64xbf16>
  return %t : tensor<?x64xbf16>
}

// -----

// DiT: one row of scales and of shifts for each sample.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#full3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#sample = affine_map<(d0, d1, d2) -> (d0, d2)>

// CHECK-LABEL: func @modulated
// CHECK:         %[[Y:.*]] = norm.rowwise
// CHECK:         return %[[Y]]
func.func @modulated(%x: tensor<2x?x64xf32>, %s: tensor<2x64xf32>, %t: tensor<2x64xf32>) -> tensor<2x?x64xf32> {
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f32
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-6 : (tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
  %n = tensor.dim %x, %c1 : tensor<2x?x64xf32>
  %e = tensor.empty(%n) : tensor<2x?x64xf32>
  %m = linalg.generic {indexing_maps = [#full3, #sample, #sample, #full3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y, %s, %t : tensor<2x?x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>) outs(%e : tensor<2x?x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %b1 = arith.addf %b, %one : f32
    %p = arith.mulf %a, %b1 : f32
    %q = arith.addf %p, %c : f32
    linalg.yield %q : f32
  } -> tensor<2x?x64xf32>
  return %m : tensor<2x?x64xf32>
}

// vLLM: dynamic per-token quantization behind the norm of a residual sum.
func.func @quantized(%x: tensor<?x64xbf16>, %r: tensor<?x64xbf16>, %w: tensor<64xbf16>) -> (tensor<?x64xi8>, tensor<?xf32>, tensor<?x64xbf16>) {
  %c0 = arith.constant 0 : index
  %most = arith.constant 127.0 : f32
  %least = arith.constant -128.0 : f32
  %floor = arith.constant 1.1920929e-07 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %y, %h = norm.rms_norm %x residual(%r) scale(%w) axes [1] epsilon 1.0e-6 scale_type bf16 with_sum
      : (tensor<?x64xbf16>, tensor<?x64xbf16>, tensor<64xbf16>) -> (tensor<?x64xbf16>, tensor<?x64xbf16>)
  %n = tensor.dim %x, %c0 : tensor<?x64xbf16>
  %e0 = tensor.empty(%n) : tensor<?xf32>
  %init = linalg.fill ins(%ninf : f32) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %amax = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%y : tensor<?x64xbf16>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %f = arith.extf %a : bf16 to f32
    %abs = math.absf %f : f32
    %m = arith.maximumf %abs, %o : f32
    linalg.yield %m : f32
  } -> tensor<?xf32>
  %scale = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%amax : tensor<?xf32>) outs(%e0 : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.divf %a, %most : f32
    %m = arith.maximumf %q, %floor : f32
    linalg.yield %m : f32
  } -> tensor<?xf32>
  %e1 = tensor.empty(%n) : tensor<?x64xi8>
  %q = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%y, %scale : tensor<?x64xbf16>, tensor<?xf32>) outs(%e1 : tensor<?x64xi8>) {
  ^bb0(%a: bf16, %s: f32, %o: i8):
    %f = arith.extf %a : bf16 to f32
    %d = arith.divf %f, %s : f32
    %round = math.roundeven %d : f32
    %lo = arith.maximumf %round, %least : f32
    %hi = arith.minimumf %lo, %most : f32
    %i = arith.fptosi %hi : f32 to i8
    linalg.yield %i : i8
  } -> tensor<?x64xi8>
  return %q, %scale, %h : tensor<?x64xi8>, tensor<?xf32>, tensor<?x64xbf16>
}

// -----

// QK norm: a scale of each head, and one for all.

#full3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func @qk_norm
// CHECK:         %[[Y:.*]] = norm.rowwise
// CHECK:         return %[[Y]]
func.func @qk_norm(%x: tensor<?x4x64xbf16>, %w: tensor<4x64xbf16>) -> tensor<?x4x64xbf16> {
  %c0 = arith.constant 0 : index
  %y = norm.rms_norm %x axes [2] epsilon 1.0e-6 : (tensor<?x4x64xbf16>) -> tensor<?x4x64xbf16>
  %n = tensor.dim %x, %c0 : tensor<?x4x64xbf16>
  %e = tensor.empty(%n) : tensor<?x4x64xbf16>
  %s = linalg.generic {indexing_maps = [#full3, affine_map<(d0, d1, d2) -> (d1, d2)>, #full3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y, %w : tensor<?x4x64xbf16>, tensor<4x64xbf16>) outs(%e : tensor<?x4x64xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %o: bf16):
    %p = arith.mulf %a, %b : bf16
    linalg.yield %p : bf16
  } -> tensor<?x4x64xbf16>
  return %s : tensor<?x4x64xbf16>
}

// -----

// An int32 product, dequantized, with bias and residual, then LayerNorm.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func @dequantized
// CHECK:         %[[Y:.*]]:2 = norm.rowwise
// CHECK:         return %[[Y]]
func.func @dequantized(%x: tensor<?x64xi32>, %rs: tensor<?xf32>, %cs: tensor<64xf32>, %b: tensor<64xf32>, %r: tensor<?x64xf32>, %w: tensor<64xf32>) -> (tensor<?x64xf32>, tensor<?x64xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x64xi32>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %h = linalg.generic {indexing_maps = [#full, #row, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, #full, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %rs, %cs, %b, %r : tensor<?x64xi32>, tensor<?xf32>, tensor<64xf32>, tensor<64xf32>, tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%a: i32, %s0: f32, %s1: f32, %be: f32, %re: f32, %o: f32):
    %f = arith.sitofp %a : i32 to f32
    %p = arith.mulf %f, %s0 : f32
    %q = arith.mulf %p, %s1 : f32
    %qb = arith.addf %q, %be : f32
    %sum = arith.addf %qb, %re : f32
    linalg.yield %sum : f32
  } -> tensor<?x64xf32>
  %y = norm.layer_norm %h scale(%w) axes [1] epsilon 1.0e-5 : (tensor<?x64xf32>, tensor<64xf32>) -> tensor<?x64xf32>
  return %y, %h : tensor<?x64xf32>, tensor<?x64xf32>
}

// -----

// GroupNorm: the channels as groups, normalized, as channels again, scaled, and
// SiLU. The row program has the groups as dims.

#full3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#channel = affine_map<(d0, d1, d2) -> (d1)>

// CHECK-LABEL: func @group_norm
// CHECK:         %[[Y:.*]] = norm.rowwise row_dims [2, 3]
// CHECK:           math.exp
// CHECK:         %[[CHANNELS:.*]] = tensor.collapse_shape %[[Y]]
// CHECK:         return %[[CHANNELS]]
func.func @group_norm(%x: tensor<2x6x7xf32>, %w: tensor<6xf32>, %b: tensor<6xf32>) -> tensor<2x6x7xf32> {
  %one = arith.constant 1.0 : f32
  %g = tensor.expand_shape %x [[0], [1, 2], [3]] output_shape [2, 3, 2, 7] : tensor<2x6x7xf32> into tensor<2x3x2x7xf32>
  %y = norm.layer_norm %g axes [2, 3] epsilon 1.0e-5 : (tensor<2x3x2x7xf32>) -> tensor<2x3x2x7xf32>
  %c = tensor.collapse_shape %y [[0], [1, 2], [3]] : tensor<2x3x2x7xf32> into tensor<2x6x7xf32>
  %e = tensor.empty() : tensor<2x6x7xf32>
  %s = linalg.generic {indexing_maps = [#full3, #channel, #channel, #full3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%c, %w, %b : tensor<2x6x7xf32>, tensor<6xf32>, tensor<6xf32>) outs(%e : tensor<2x6x7xf32>) {
  ^bb0(%a: f32, %we: f32, %be: f32, %o: f32):
    %p = arith.mulf %a, %we : f32
    %q = arith.addf %p, %be : f32
    linalg.yield %q : f32
  } -> tensor<2x6x7xf32>
  %t = linalg.generic {indexing_maps = [#full3, #full3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<2x6x7xf32>) outs(%e : tensor<2x6x7xf32>) {
  ^bb0(%q: f32, %o: f32):
    %neg = arith.negf %q : f32
    %exp = math.exp %neg : f32
    %den = arith.addf %exp, %one : f32
    %silu = arith.divf %q, %den : f32
    linalg.yield %silu : f32
  } -> tensor<2x6x7xf32>
  return %t : tensor<2x6x7xf32>
}

// -----

// What is reduced behind the reshape keeps its dims: contractions do not change
// for a norm before them.

// CHECK-LABEL: func @negative_contraction
// CHECK:         norm.rowwise
// CHECK:         tensor.collapse_shape
// CHECK:         linalg.matmul
func.func @negative_contraction(%x: tensor<2x3x8xf32>, %w: tensor<8x8xf32>, %e: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %y = norm.rms_norm %x axes [2] epsilon 1.0e-5 : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %c = tensor.collapse_shape %y [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
  %m = linalg.matmul ins(%c, %w : tensor<6x8xf32>, tensor<8x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %m : tensor<6x8xf32>
}

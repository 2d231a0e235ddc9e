// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>

// Rows of 66 elements start at multiples of 2 of them.

// CHECK-LABEL: gpu.func @pairs(
// CHECK:         vector.load {{.*}} {alignment = 8 : i64} : {{.*}}, vector<2xf32>
// CHECK:       gpu.func @pairs_unaligned(
func.func @pairs(%x: memref<8x66xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<8x66xf32>) outs(%x : memref<8x66xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// Rows of 65 anywhere: one kernel, which any buffer is right for.

// CHECK-LABEL: func @negative_odd(
// CHECK-NOT:     arith.remui
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func @negative_odd_kernels::@negative_odd_unaligned
// CHECK-NOT:     gpu.func @negative_odd(
// CHECK:         gpu.func @negative_odd_unaligned(
// CHECK:           memref.load
func.func @negative_odd(%x: memref<8x65xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<8x65xf32>) outs(%x : memref<8x65xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// Bits are not vectors in memory.

// CHECK-LABEL: gpu.func @negative_bits_unaligned(
// CHECK:         memref.load {{.*}} : memref<8x64xi1, #gpu.address_space<global>>
func.func @negative_bits(%x: memref<8x64xi1>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<8x64xi1>) outs(%x : memref<8x64xi1>) {
  ^bb0(%a: i1):
    norm.yield %a : i1
  }
  return
}

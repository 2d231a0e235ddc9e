// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>

!pitched = memref<8x64xf32, strided<[?, 1], offset: ?>>

// The offset is in the address. A stride is a parameter; vectors need it to be
// a multiple of theirs.

// CHECK-LABEL: func @pitched(
// CHECK:         %[[BASE:.*]], %[[OFFSET:.*]], %{{.*}}:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %arg0
// CHECK:         %[[BYTES:.*]] = arith.muli %[[OFFSET]], %c4
// CHECK:         %[[ADDRESS:.*]] = arith.addi %{{.*}}, %[[BYTES]]
// CHECK:         %[[STRIDE:.*]] = arith.index_cast %[[STRIDES]]#0
// CHECK:         arith.remui %[[STRIDE]], %c4_i64
// CHECK:         gpu.launch_func @pitched_kernels::@pitched {{.*}} args(%{{.*}} : !llvm.ptr<1>, %{{.*}} : !llvm.ptr<1>, %[[STRIDE]] : i64)
// CHECK:       gpu.func @pitched({{.*}}, %[[S:.*]]: i64 {norm.c_name = "operand0_stride0"})
// CHECK-SAME:    bounds = [array<i64: 2, 9223372036854775807, 4>]
// CHECK:         llvm.insertvalue %[[S]], %{{.*}}[4, 0]
// CHECK:         vector.load {{.*}} {alignment = 16 : i64} : memref<8x64xf32, strided<[?, 1]>, #gpu.address_space<global>>
// CHECK:       gpu.func @pitched_unaligned(
func.func @pitched(%x: !pitched, %y: memref<8x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : !pitched) outs(%y : memref<8x64xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// A static stride decides how long vectors are: 34 is a multiple of 2.

// CHECK-LABEL: gpu.func @odd_stride(
// CHECK-SAME:    bounds = []
// CHECK:         vector.store {{.*}} vector<2xf32>
func.func @odd_stride(%x: memref<8x32xf32, strided<[34, 1]>>) {
  norm.rowwise row_dims [1] maps [#full] outs(%x : memref<8x32xf32, strided<[34, 1]>>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

// Every second element: there are no vectors, and one kernel.

// CHECK-LABEL: func @negative_second(
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func @negative_second_kernels::@negative_second_unaligned
// CHECK:       gpu.func @negative_second_unaligned(
// CHECK-NOT:     vector.
// CHECK:         gpu.return
func.func @negative_second(%x: memref<8x32xf32, strided<[64, 2]>>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<8x32xf32, strided<[64, 2]>>) outs(%x : memref<8x32xf32, strided<[64, 2]>>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// Several dims of a row: vectors are counted through all of them, and the number
// of each is taken apart.

// CHECK-LABEL: gpu.func @two_row_dims(
// CHECK:         scf.for %[[ROW:.*]] =
// CHECK:           %[[PLACE:.*]]:2 = affine.delinearize_index %{{.*}} into (5, 16)
// CHECK:           %[[LAST:.*]] = arith.muli %[[PLACE]]#1, %c4
// CHECK:           vector.load %{{.*}}[%[[ROW]], %[[PLACE]]#0, %[[LAST]]]
func.func @two_row_dims(%x: memref<3x5x64xf32>) {
  norm.rowwise row_dims [1, 2] maps [#full, #full] ins(%x : memref<3x5x64xf32>) outs(%x : memref<3x5x64xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// Several dims of rows: so is the number of a row.

// CHECK-LABEL: gpu.func @two_parallel_dims(
// CHECK-SAME:    static_rows = 15 : i64
// CHECK:           %[[PLACE:.*]]:2 = affine.delinearize_index %{{.*}} into (3, 5)
// CHECK:           vector.load %{{.*}}[%[[PLACE]]#0, %[[PLACE]]#1, %{{.*}}]
func.func @two_parallel_dims(%x: memref<3x5x64xf32>) {
  norm.rowwise row_dims [2] maps [#full, #full] ins(%x : memref<3x5x64xf32>) outs(%x : memref<3x5x64xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// The last dim of the row is not the last one in memory, but another one is.

// CHECK-LABEL: gpu.func @vectors_along_another_dim(
// CHECK:           %[[PLACE:.*]]:2 = affine.delinearize_index %{{.*}} into (5, 8)
// CHECK:           %[[LAST:.*]] = arith.muli %[[PLACE]]#1, %c4
// CHECK:           vector.load %{{.*}}[%{{.*}}, %[[PLACE]]#0, %[[LAST]]]
func.func @vectors_along_another_dim(%x: memref<3x5x32xf32>, %s: memref<3xf32>) {
  norm.rowwise row_dims [1, 2]
      maps [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0)>]
      ins(%x : memref<3x5x32xf32>) outs(%s : memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

// The length of the row is a product that no bound of one argument says: a
// kernel for any length.

// CHECK-LABEL: func @dynamic_row_dims(
// CHECK:         gpu.launch_func @dynamic_row_dims_kernels::@dynamic_row_dims_long
// CHECK:         gpu.launch_func @dynamic_row_dims_kernels::@dynamic_row_dims_unaligned
// CHECK-NOT:   gpu.func @dynamic_row_dims_warp
func.func @dynamic_row_dims(%x: memref<3x?x?xf32>) {
  norm.rowwise row_dims [1, 2] maps [#full, #full] ins(%x : memref<3x?x?xf32>) outs(%x : memref<3x?x?xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// One value for all elements along the vectors is loaded once and broadcast.

// CHECK-LABEL: gpu.func @broadcast_along_vectors(
// CHECK:           %[[W:.*]] = memref.load %{{.*}} : memref<5xf32, #gpu.address_space<global>>
// CHECK:           vector.broadcast %{{.*}} : f32 to vector<4xf32>
func.func @broadcast_along_vectors(%x: memref<3x5x32xf32>, %w: memref<5xf32>) {
  norm.rowwise row_dims [1, 2] maps [#full, affine_map<(d0, d1, d2) -> (d1)>, #full]
      ins(%x, %w : memref<3x5x32xf32>, memref<5xf32>) outs(%x : memref<3x5x32xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %b : f32
    norm.yield %c : f32
  }
  return
}

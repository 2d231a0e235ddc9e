// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d1)>
#perRow = affine_map<(d0, d1, d2) -> (d0, d2)>

// A norm over a middle dim: a thread has a row, and its neighbours those beside
// it, so that their loads are of one line. There is nothing to exchange, and no
// alignment to ask for.

// CHECK-LABEL: func @middle_dim(
// CHECK-NOT:     scf.if
// CHECK:         gpu.launch_func @middle_dim_kernels::@middle_dim blocks
// CHECK:       gpu.func @middle_dim(
// CHECK-SAME:    norm.launch = {alignment = 1 : i64, bounds = [], {{.*}} rows_per_block = [[ROWS:[0-9]+]] : i64, {{.*}} static_rows = 192 : i64, threads = [[ROWS]] : i64}
// CHECK-NOT:     gpu.shuffle
// CHECK-NOT:     gpu.barrier
// CHECK:         scf.for %[[ROW:.*]] = %{{.*}} to %c192 step
// CHECK:           %[[PLACE:.*]]:2 = affine.delinearize_index %[[ROW]] into (3, 64)
// CHECK:           memref.load %{{.*}}[%[[PLACE]]#0, %{{.*}}, %[[PLACE]]#1]
// CHECK:           memref.store %{{.*}}[%[[PLACE]]#0, %{{.*}}, %[[PLACE]]#1]
// CHECK:           memref.store %{{.*}}[%[[PLACE]]#0, %[[PLACE]]#1]
// CHECK:         gpu.return
func.func @middle_dim(%x: memref<3x70x64xf32>, %w: memref<70xf32>, %y: memref<3x70x64xf32>, %m: memref<3x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #row, #full, #perRow]
      ins(%x, %w : memref<3x70x64xf32>, memref<70xf32>) outs(%y, %m : memref<3x70x64xf32>, memref<3x64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = norm.row_sum %a : f32
    %c = arith.subf %a, %sum : f32
    %d = arith.mulf %c, %b : f32
    norm.yield %d, %sum : f32, f32
  }
  return
}

// Rows are counted along the vectors fastest also where the loops are in
// another order.

// CHECK-LABEL: gpu.func @other_order(
// CHECK:         scf.for %[[ROW:.*]] = %{{.*}} to %c192 step
// CHECK:           %[[PLACE:.*]]:2 = affine.delinearize_index %[[ROW]] into (3, 64)
// CHECK:           memref.load %{{.*}}[%[[PLACE]]#0, %{{.*}}, %[[PLACE]]#1]
func.func @other_order(%x: memref<3x70x64xf32>) {
  norm.rowwise row_dims [2] maps [affine_map<(d0, d1, d2) -> (d1, d2, d0)>, affine_map<(d0, d1, d2) -> (d1, d2, d0)>]
      ins(%x : memref<3x70x64xf32>) outs(%x : memref<3x70x64xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

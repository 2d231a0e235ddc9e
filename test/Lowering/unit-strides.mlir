// RUN: norm-opt %s --norm-unit-strides | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>

!columns = memref<8x?xf32, strided<[1, ?], offset: 3>>
!any = memref<?x?xf32, strided<[?, ?], offset: ?>>

// Contiguous along the first dim: the map is that of the transposed view.

// CHECK:       #[[$SWAPPED:.*]] = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-LABEL: func @columns
// CHECK:         %[[T:.*]] = memref.transpose %arg0 (d0, d1) -> (d1, d0)
// CHECK-NOT:     memref.transpose
// CHECK:         norm.rowwise row_dims [1] maps [#[[$SWAPPED]], #[[$SWAPPED]]] ins(%[[T]] : memref<?x8xf32, strided<[?, 1], offset: 3>>) outs(%[[T]] :
func.func @columns(%x: !columns) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : !columns) outs(%x : !columns) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// Contiguous if both strides turn out to be 1.

// CHECK-LABEL: func @known_at_run_time
// CHECK-SAME:    (%[[X:.*]]: memref<?x?xf32, {{.*}}>, %[[W:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?x?xf32,
// CHECK:         %{{.*}}, %{{.*}}, %{{.*}}:2, %[[SX:.*]]:2 = memref.extract_strided_metadata %[[X]]
// CHECK:         %[[UX:.*]] = arith.cmpi eq, %[[SX]]#1, %c1
// CHECK:         %{{.*}}, %{{.*}}, %{{.*}}:2, %[[SY:.*]]:2 = memref.extract_strided_metadata %[[Y]]
// CHECK:         %[[UY:.*]] = arith.cmpi eq, %[[SY]]#1, %c1
// CHECK:         %[[BOTH:.*]] = arith.andi %[[UX]], %[[UY]]
// CHECK:         scf.if %[[BOTH]] {
// CHECK-DAG:       %[[CX:.*]] = memref.cast %[[X]] : {{.*}} to memref<?x?xf32, strided<[?, 1], offset: ?>>
// CHECK-DAG:       %[[CY:.*]] = memref.cast %[[Y]]
// CHECK:           norm.rowwise {{.*}} ins(%[[CX]], %[[W]] : {{.*}}) outs(%[[CY]] :
// CHECK:         } else {
// CHECK-NEXT:      norm.rowwise {{.*}} ins(%[[X]], %[[W]] : {{.*}}) outs(%[[Y]] :
func.func @known_at_run_time(%x: !any, %w: memref<?xf32>, %y: !any) {
  norm.rowwise row_dims [1] maps [#full, affine_map<(d0, d1) -> (d1)>, #full]
      ins(%x, %w : !any, memref<?xf32>) outs(%y : !any) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %b : f32
    norm.yield %c : f32
  }
  return
}

// CHECK-LABEL: func @negative_strided_for_sure
// CHECK-NOT:     memref.transpose
// CHECK-NOT:     scf.if
// CHECK:         norm.rowwise
func.func @negative_strided_for_sure(%x: memref<3x8xf32, strided<[32, 2]>>) {
  norm.rowwise row_dims [1] maps [#full] outs(%x : memref<3x8xf32, strided<[32, 2]>>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

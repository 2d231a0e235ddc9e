// RUN: norm-opt %s --norm-collapse-rows --split-input-file | FileCheck %s

#full4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>

// Batch x tokens are one loop, so are the dims of a row.

// CHECK-DAG:   #[[$FULL:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:   #[[$ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @both_kinds
// CHECK-SAME:    (%[[X:.*]]: memref<?x3x4x?xf32>, %[[S:.*]]: memref<?x3xf32>)
// CHECK:         %[[X2:.*]] = memref.collapse_shape %[[X]] {{\[\[}}0, 1], [2, 3]] : memref<?x3x4x?xf32> into memref<?x?xf32>
// CHECK:         %[[S2:.*]] = memref.collapse_shape %[[S]] {{\[\[}}0, 1]] : memref<?x3xf32> into memref<?xf32>
// CHECK:         norm.rowwise row_dims [1] maps [#[[$FULL]], #[[$ROW]]] ins(%[[X2]] : {{.*}}) outs(%[[S2]] :
func.func @both_kinds(%x: memref<?x3x4x?xf32>, %s: memref<?x3xf32>) {
  norm.rowwise row_dims [2, 3] maps [#full4, affine_map<(d0, d1, d2, d3) -> (d0, d1)>]
      ins(%x : memref<?x3x4x?xf32>) outs(%s : memref<?x3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

// -----

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// In place: one view is the input and the init.

// CHECK-LABEL: func @in_place
// CHECK:         %[[X:.*]] = memref.collapse_shape %arg0 {{\[\[}}0], [1, 2]]
// CHECK-NOT:     memref.collapse_shape
// CHECK:         norm.rowwise row_dims [1] {{.*}} ins(%[[X]] : {{.*}}) outs(%[[X]] :
func.func @in_place(%x: memref<3x4x5xf32>) {
  norm.rowwise row_dims [1, 2] maps [#full, #full]
      ins(%x : memref<3x4x5xf32>) outs(%x : memref<3x4x5xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

// -----

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// A scale per channel stands between the loops of a group, not between those of
// an image.

// CHECK-DAG:   #[[$FULL:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG:   #[[$CHANNEL:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func @scale_per_channel
// CHECK:         memref.collapse_shape %arg0 {{\[\[}}0], [1], [2, 3]]
// CHECK:         norm.rowwise row_dims [1, 2] maps [#[[$FULL]], #[[$CHANNEL]], #[[$FULL]]]
func.func @scale_per_channel(%x: memref<3x4x5x6xf32>, %w: memref<4xf32>, %y: memref<3x4x5x6xf32>) {
  norm.rowwise row_dims [1, 2, 3]
      maps [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d1)>,
            affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>]
      ins(%x, %w : memref<3x4x5x6xf32>, memref<4xf32>) outs(%y : memref<3x4x5x6xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = norm.row_sum %a : f32
    %c = arith.mulf %sum, %b : f32
    norm.yield %c : f32
  }
  return
}

// -----

// Loops of one iteration go, and so do dims of one element, but a row keeps a
// loop.

// CHECK-DAG:   #[[$FULL:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:   #[[$ROW:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func @one_element
// CHECK:         memref.collapse_shape %arg0 {{\[\[}}0, 1], [2, 3]] : memref<1x3x8x1xf32> into memref<3x8xf32>
// CHECK:         memref.collapse_shape %arg1 {{\[\[}}0, 1]] : memref<1x8xf32> into memref<8xf32>
// CHECK:         norm.rowwise row_dims [1] maps [#[[$FULL]], #[[$ROW]], #[[$FULL]]]
func.func @one_element(%x: memref<1x3x8x1xf32>, %w: memref<1x8xf32>, %y: memref<1x3x8x1xf32>) {
  norm.rowwise row_dims [2, 3]
      maps [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, d2)>,
            affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>]
      ins(%x, %w : memref<1x3x8x1xf32>, memref<1x8xf32>) outs(%y : memref<1x3x8x1xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %b : f32
    norm.yield %c : f32
  }
  return
}

// CHECK-LABEL: func @row_of_one_element
// CHECK-NOT:     memref.collapse_shape
// CHECK:         norm.rowwise row_dims [1]
func.func @row_of_one_element(%x: memref<3x1xf32>) {
  norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>]
      outs(%x : memref<3x1xf32>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

// -----

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// Static strides tell what is contiguous; the rows are not.

// CHECK-LABEL: func @strided
// CHECK:         memref.collapse_shape %arg0 {{\[\[}}0], [1, 2]] : memref<3x4x8xf32, strided<[64, 8, 1], offset: ?>> into memref<3x32xf32, strided<[64, 1], offset: ?>>
func.func @strided(%x: memref<3x4x8xf32, strided<[64, 8, 1], offset: ?>>) {
  norm.rowwise row_dims [1, 2] maps [#full] outs(%x : memref<3x4x8xf32, strided<[64, 8, 1], offset: ?>>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

// CHECK-LABEL: func @negative_strides_unknown
// CHECK-NOT:     memref.collapse_shape
// CHECK:         norm.rowwise row_dims [1, 2]
func.func @negative_strides_unknown(%x: memref<3x4x8xf32, strided<[?, ?, 1]>>) {
  norm.rowwise row_dims [1, 2] maps [#full] outs(%x : memref<3x4x8xf32, strided<[?, ?, 1]>>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

// CHECK-LABEL: func @negative_transposed
// CHECK-NOT:     memref.collapse_shape
// CHECK:         norm.rowwise row_dims [1, 2]
func.func @negative_transposed(%x: memref<3x4x8xf32>, %y: memref<3x8x4xf32>) {
  norm.rowwise row_dims [1, 2] maps [#full, affine_map<(d0, d1, d2) -> (d0, d2, d1)>]
      ins(%x : memref<3x4x8xf32>) outs(%y : memref<3x8x4xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// CHECK-LABEL: func @negative_other_kinds
// CHECK-NOT:     memref.collapse_shape
// CHECK:         norm.rowwise row_dims [1]
func.func @negative_other_kinds(%x: memref<3x4x8xf32>) {
  norm.rowwise row_dims [1] maps [#full] outs(%x : memref<3x4x8xf32>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

// A dim that may have one element only at run time is not known to.

// CHECK-LABEL: func @negative_one_element_at_run_time
// CHECK:         norm.rowwise row_dims [1] maps [{{.*}}] ins(%{{.*}} : memref<?x8xf32>)
func.func @negative_one_element_at_run_time(%b: memref<?x8xf32>, %y: memref<3x8xf32>) {
  norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%b : memref<?x8xf32>) outs(%y : memref<3x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// RUN: norm-opt %s --verify-diagnostics --pass-pipeline="builtin.module(norm-lower-rows{registers=0 unroll=2 threads=false streaming-bytes=0 remarks}, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// Several dims of a row: loops around the one along the vectors, which carry
// the accumulators.

// CHECK-LABEL: func private @two_row_dims_rows
// CHECK:         scf.for %[[ROW:.*]] = %arg0 to %arg1
// CHECK-NEXT:      %{{.*}}:2 = scf.for %[[J:.*]] = %c0 to %c5 step %c1 iter_args
// CHECK-NEXT:        %{{.*}}:2 = scf.for %[[K:.*]] = %c0 to %c64 step %c32 iter_args
// CHECK:               vector.load %{{.*}}[%[[ROW]], %[[J]], %[[K]]]
func.func @two_row_dims(%x: memref<3x5x64xf32>, %s: memref<3xf32>) {
  norm.rowwise row_dims [1, 2] maps [#full, affine_map<(d0, d1, d2) -> (d0)>]
      ins(%x : memref<3x5x64xf32>) outs(%s : memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

// Several parallel dims: the number of a row is taken apart.

// CHECK-LABEL: func @two_parallel_dims
// CHECK:         call @two_parallel_dims_rows(%c0, %c15,
// CHECK-LABEL: func private @two_parallel_dims_rows
// CHECK:         scf.for %[[ROW:.*]] = %arg0 to %arg1
// CHECK-NEXT:      %[[PLACE:.*]]:2 = affine.delinearize_index %[[ROW]] into (3, 5)
// CHECK:           vector.load %arg2[%[[PLACE]]#0, %[[PLACE]]#1, %{{.*}}]
func.func @two_parallel_dims(%x: memref<3x5x32xf32>, %y: memref<3x5x32xf32>) {
  norm.rowwise row_dims [2] maps [#full, #full]
      ins(%x : memref<3x5x32xf32>) outs(%y : memref<3x5x32xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// The last dim of the row is not the last one in memory, but another one is.

// CHECK-LABEL: func private @vectors_along_another_dim_rows
// CHECK:         scf.for %{{.*}} = %c0 to %c5 step %c1
// CHECK:           vector.load %arg2[%{{.*}}, %{{.*}}, %{{.*}}] : memref<3x5x32xf32>, vector<16xf32>
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

// One value for all elements along the vectors is loaded once and broadcast.

// CHECK-LABEL: func private @broadcast_along_vectors_rows
// CHECK:         %[[W:.*]] = memref.load %arg3[%[[J:.*]]] : memref<5xf32>
// CHECK:         vector.broadcast %[[W]] : f32 to vector<16xf32>
func.func @broadcast_along_vectors(%x: memref<3x5x32xf32>, %w: memref<5xf32>, %y: memref<3x5x32xf32>) {
  norm.rowwise row_dims [1, 2] maps [#full, affine_map<(d0, d1, d2) -> (d1)>, #full]
      ins(%x, %w : memref<3x5x32xf32>, memref<5xf32>) outs(%y : memref<3x5x32xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %b : f32
    norm.yield %c : f32
  }
  return
}

// CHECK-LABEL: func private @negative_strided_rows
// CHECK-NOT:     vector
// CHECK:         memref.load %arg2[%{{.*}}, %{{.*}}] : memref<3x32xf32, strided<[64, 2]>>
func.func @negative_strided(%x: memref<3x32xf32, strided<[64, 2]>>, %s: memref<3xf32>) {
  // expected-remark @below {{runs without vectors: operand #0 is not contiguous along d1}}
  norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>]
      ins(%x : memref<3x32xf32, strided<[64, 2]>>) outs(%s : memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

// An operand that is contiguous along another loop than the vectors is loaded
// and stored element by element. The vectors run across rows, so that a block
// of rows uses whole cache lines.

// CHECK-LABEL: func private @transposed_result_rows
// CHECK:         scf.for %[[I:.*]] = %c0 to %c32
// CHECK:           vector.load %arg2[%[[I]], %[[R:.*]]] : memref<32x64xf32>, vector<16xf32>
// CHECK:         scf.for %[[I:.*]] = %c0 to %c32
// CHECK:           vector.load %arg2[%[[I]], %[[R]]] : memref<32x64xf32>, vector<16xf32>
// CHECK:           %[[Y0:.*]] = vector.extract %[[Y:.*]][0] : f32 from vector<16xf32>
// CHECK-NEXT:      memref.store %[[Y0]], %arg3[%[[R]], %[[I]]]
// CHECK:           %[[Y7:.*]] = vector.extract %[[Y]][7] : f32 from vector<16xf32>
// CHECK-NEXT:      memref.store %[[Y7]], %arg3[%{{.*}}, %[[I]]]
func.func @transposed_result(%x: memref<32x64xf32>, %y: memref<64x32xf32>) {
  // expected-remark @below {{runs partly without vectors: operand #1 is not contiguous along d0}}
  norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : memref<32x64xf32>) outs(%y : memref<64x32xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// No operand is contiguous side by side: the vectors run along the row.

// CHECK-LABEL: func private @strided_input_rows
// CHECK:         memref.load %arg2[%{{.*}}, %c15]
// CHECK-NEXT:    vector.from_elements {{.*}} : vector<16xf32>
// CHECK:         vector.store %{{.*}}, %arg3
func.func @strided_input(%x: memref<3x32xf32, strided<[64, 2]>>, %y: memref<3x32xf32>) {
  // expected-remark @below {{runs partly without vectors: operand #0 is not contiguous along d1}}
  norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : memref<3x32xf32, strided<[64, 2]>>) outs(%y : memref<3x32xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// CHECK-LABEL: func private @negative_bits_rows
// CHECK-NOT:     vector
func.func @negative_bits(%x: memref<3x32xi1>, %y: memref<3x32xi1>) {
  // expected-remark @below {{runs without vectors: operand #0 is not contiguous along d1}}
  norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : memref<3x32xi1>) outs(%y : memref<3x32xi1>) {
  ^bb0(%a: i1):
    norm.yield %a : i1
  }
  return
}

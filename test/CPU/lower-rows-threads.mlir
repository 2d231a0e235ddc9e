// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{streaming-bytes=0}, canonicalize, cse)" | FileCheck %s
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{streaming-bytes=0 threads=false}, canonicalize, cse)" | FileCheck %s --check-prefix=SERIAL

#full = affine_map<(d0, d1) -> (d0, d1)>

// Few elements: one call for all rows; else blocks of rows in parallel.

// CHECK-LABEL: func @dynamic_rows
// CHECK:         %[[ROWS:.*]] = memref.dim %arg0, %c0
// CHECK:         %[[ELEMENTS:.*]] = arith.muli %[[ROWS]], %c1024
// CHECK:         %[[SMALL:.*]] = arith.cmpi ule, %[[ELEMENTS]], %c32768
// CHECK:         scf.if %[[SMALL]] {
// CHECK-NEXT:      call @dynamic_rows_rows(%c0, %[[ROWS]], %arg0, %arg1)
// CHECK:         } else {
// CHECK:           %[[BLOCKS:.*]] = arith.ceildivui %[[ROWS]], %c4
// CHECK-NEXT:      scf.parallel (%[[BLOCK:.*]]) = (%c0) to (%[[BLOCKS]]) step (%c1) {
// CHECK-NEXT:        %[[LO:.*]] = arith.muli %[[BLOCK]], %c4
// CHECK-NEXT:        %[[END:.*]] = arith.addi %[[LO]], %c4
// CHECK-NEXT:        %[[HI:.*]] = arith.minui %[[END]], %[[ROWS]]
// CHECK-NEXT:        func.call @dynamic_rows_rows(%[[LO]], %[[HI]], %arg0, %arg1)
// SERIAL-LABEL: func @dynamic_rows
// SERIAL-NOT:     scf.parallel
// SERIAL:         call @dynamic_rows_rows(%c0, %{{.*}}, %arg0, %arg1)
func.func @dynamic_rows(%x: memref<?x1024xf32>, %y: memref<?x1024xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<?x1024xf32>) outs(%y : memref<?x1024xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// CHECK-LABEL: func @negative_few_static_rows
// CHECK-NOT:     scf.parallel
// CHECK:         call @negative_few_static_rows_rows(%c0, %c8, %arg0, %arg1)
func.func @negative_few_static_rows(%x: memref<8x1024xf32>, %y: memref<8x1024xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<8x1024xf32>) outs(%y : memref<8x1024xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// CHECK-LABEL: func @many_static_rows
// CHECK-NOT:     scf.if
// CHECK:         scf.parallel
func.func @many_static_rows(%x: memref<64x1024xf32>, %y: memref<64x1024xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<64x1024xf32>) outs(%y : memref<64x1024xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// CHECK-LABEL: func @negative_a_single_row
// CHECK-NOT:     scf.parallel
// CHECK:         call @negative_a_single_row_rows(%c0, %c1, %arg0, %arg1)
func.func @negative_a_single_row(%x: memref<65536xf32>, %y: memref<65536xf32>) {
  norm.rowwise row_dims [0] maps [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]
      ins(%x : memref<65536xf32>) outs(%y : memref<65536xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{streaming-bytes=0}, canonicalize, cse)" | FileCheck %s
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{streaming-bytes=0 threads=false}, canonicalize, cse)" | FileCheck %s --check-prefix=SERIAL

#full = affine_map<(d0, d1) -> (d0, d1)>

// Few elements: one call for all rows; else one for the rows of each thread.

// CHECK-LABEL: func @dynamic_rows
// CHECK:         %[[ROWS:.*]] = memref.dim %arg0, %c0
// CHECK:         %[[ELEMENTS:.*]] = arith.muli %[[ROWS]], %c1024
// CHECK:         %[[SMALL:.*]] = arith.cmpi ule, %[[ELEMENTS]], %c32768
// CHECK:         scf.if %[[SMALL]] {
// CHECK-NEXT:      call @dynamic_rows_rows(%c0, %[[ROWS]], %arg0, %arg1)
// CHECK:         } else {
// CHECK:           omp.parallel {
// CHECK-DAG:         %[[ID:.*]] = func.call @omp_get_thread_num() : () -> i32
// CHECK-DAG:         %[[THREAD:.*]] = arith.index_castui %[[ID]]
// CHECK-DAG:         %[[NUMBER:.*]] = func.call @omp_get_num_threads() : () -> i32
// CHECK-DAG:         %[[THREADS:.*]] = arith.index_castui %[[NUMBER]]
// CHECK-DAG:         %[[SHARE:.*]] = arith.divui %[[ROWS]], %[[THREADS]]
// CHECK-DAG:         %[[REST:.*]] = arith.remui %[[ROWS]], %[[THREADS]]
// CHECK:             %[[NEXT:.*]] = arith.addi %[[THREAD]], %c1
// CHECK-DAG:         %[[OWN:.*]] = arith.muli %[[THREAD]], %[[SHARE]]
// CHECK-DAG:         %[[MORE:.*]] = arith.minui %[[THREAD]], %[[REST]]
// CHECK-DAG:         %[[LO:.*]] = arith.addi %[[OWN]], %[[MORE]]
// CHECK-DAG:         %[[OWN2:.*]] = arith.muli %[[NEXT]], %[[SHARE]]
// CHECK-DAG:         %[[MORE2:.*]] = arith.minui %[[NEXT]], %[[REST]]
// CHECK-DAG:         %[[HI:.*]] = arith.addi %[[OWN2]], %[[MORE2]]
// CHECK:             func.call @dynamic_rows_rows(%[[LO]], %[[HI]], %arg0, %arg1)
// CHECK-NEXT:        omp.terminator
// SERIAL-LABEL: func @dynamic_rows
// SERIAL-NOT:     omp.parallel
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
// CHECK-NOT:     omp.parallel
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
// CHECK:         omp.parallel
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
// CHECK-NOT:     omp.parallel
// CHECK:         call @negative_a_single_row_rows(%c0, %c1, %arg0, %arg1)
func.func @negative_a_single_row(%x: memref<40000xf32>, %y: memref<40000xf32>) {
  norm.rowwise row_dims [0] maps [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]
      ins(%x : memref<40000xf32>) outs(%y : memref<40000xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

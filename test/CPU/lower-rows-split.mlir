// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{split-elements=1000 part-elements=512 streaming-bytes=0 unroll=2 parallel-elements=100}, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Few long rows: each pass over a row is shared by the threads. The parts follow
// from the size of the row, and their sums are added in order.

// CHECK-LABEL: func @dynamic(
// CHECK:         %[[FEW:.*]] = arith.cmpi ule, %[[ROWS:.*]], %c8
// CHECK:         %[[LONG:.*]] = arith.cmpi uge, %[[SIZE:.*]], %c1000
// CHECK:         %[[BOTH:.*]] = arith.andi %[[FEW]], %[[LONG]]
// CHECK:         scf.if %[[BOTH]] {
// CHECK-NEXT:      func.call @dynamic_rows_split(%false, %arg0, %arg1)
// CHECK-NEXT:    } else {
// CHECK-NEXT:      omp.parallel

// CHECK-LABEL: func private @dynamic_rows_pass0(
// CHECK-SAME:    %[[ROW:[^:]*]]: index, %[[PART:[^:]*]]: index, %[[LO:[^:]*]]: index, %[[HI:[^:]*]]: index, %[[SUMS:[^:]*]]: memref<256xf32>, %[[X:[^:]*]]: memref<?x?xf32>
// CHECK:         scf.for %[[I:.*]] = %[[LO]] to %[[HI]]
// CHECK:           %[[BEGIN:.*]] = arith.muli %[[I]], %[[PART]]
// CHECK:           %[[REST:.*]] = arith.subi %{{.*}}, %[[BEGIN]]
// CHECK:           arith.minui %[[REST]], %[[PART]]
// CHECK:           scf.for %{{.*}} = %[[BEGIN]] to
// CHECK:             vector.load %[[X]][%[[ROW]],
// CHECK:           memref.store %{{.*}}, %[[SUMS]][%[[I]]]

// CHECK-LABEL: func private @dynamic_rows_pass1(
// CHECK-SAME:    %[[ROW:[^:]*]]: index, %[[PART:[^:]*]]: index, %[[LO:[^:]*]]: index, %[[HI:[^:]*]]: index, %[[SUM:[^:]*]]: f32, %{{[^:]*}}: memref<?x?xf32>
// CHECK:         vector.broadcast %[[SUM]]
// CHECK:         vector.store

// CHECK-LABEL: func private @dynamic_rows_split(
// CHECK:         %[[SUMS:.*]] = memref.alloca() : memref<256xf32>
// CHECK:         scf.for %[[ROW:.*]] = %c0
// CHECK:           omp.parallel
// CHECK:             func.call @dynamic_rows_pass0(%[[ROW]], %[[PART:.*]], %{{.*}}, %{{.*}}, %[[SUMS]], %{{.*}}, %{{.*}})
// CHECK:           %[[SUM:.*]] = scf.for %[[I:.*]] = %c0 to %{{.*}} step %c1 iter_args(%[[BEFORE:.*]] = %cst) -> (f32) {
// CHECK-NEXT:        %[[NEXT:.*]] = memref.load %[[SUMS]][%[[I]]]
// CHECK-NEXT:        arith.addf %[[BEFORE]], %[[NEXT]]
// CHECK:           omp.parallel
// CHECK:             func.call @dynamic_rows_pass1(%[[ROW]], %[[PART]], %{{.*}}, %{{.*}}, %[[SUM]], %{{.*}}, %{{.*}})
func.func @dynamic(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.divf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// CHECK-LABEL: func @one_static_row(
// CHECK-NEXT:    %[[FALSE:.*]] = arith.constant false
// CHECK-NEXT:    call @one_static_row_rows_split(%[[FALSE]], %arg0, %arg1)
// CHECK-NEXT:    return
func.func @one_static_row(%x: memref<1x4096xf32>, %y: memref<1xf32>) {
  norm.rowwise row_dims [1] maps [#full, #row] ins(%x : memref<1x4096xf32>) outs(%y : memref<1xf32>) {
  ^bb0(%a: f32):
    %max = norm.row_max %a : f32
    norm.yield %max : f32
  }
  return
}

// Nine rows are work for nine threads, and a row of 999 elements is none for two.

// CHECK-LABEL: func @negative_many_rows(
// CHECK-NOT:     _split
// CHECK-LABEL: func @negative_short_rows(
// CHECK-NOT:     _split
func.func @negative_many_rows(%x: memref<9x4096xf32>, %y: memref<9x4096xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<9x4096xf32>) outs(%y : memref<9x4096xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

func.func @negative_short_rows(%x: memref<2x999xf32>, %y: memref<2x999xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<2x999xf32>) outs(%y : memref<2x999xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

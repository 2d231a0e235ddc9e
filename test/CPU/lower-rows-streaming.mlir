// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{registers=0 unroll=1 threads=false streaming-bytes=1000000}, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>

// Large results whose vectors are aligned are streamed; meanwhile rows to come
// are fetched.

// CHECK-LABEL: func @dynamic_rows
// CHECK:         %[[BYTES:.*]] = arith.muli %{{.*}}, %c4096
// CHECK:         %[[LARGE:.*]] = arith.cmpi ugt, %[[BYTES]], %c1000000
// CHECK:         %[[BASE:.*]] = memref.extract_aligned_pointer_as_index %arg1
// CHECK:         %[[BITS:.*]] = arith.ori %[[BASE]], %c4096
// CHECK:         %[[REST:.*]] = arith.andi %[[BITS]], %c63
// CHECK:         %[[ALIGNED:.*]] = arith.cmpi eq, %[[REST]], %c0
// CHECK:         %[[STREAM:.*]] = arith.andi %[[LARGE]], %[[ALIGNED]]
// CHECK:         scf.if %[[STREAM]] {
// CHECK-NEXT:      call @dynamic_rows_rows_streaming
// CHECK-NEXT:    } else {
// CHECK-NEXT:      call @dynamic_rows_rows(
// CHECK-LABEL: func private @dynamic_rows_rows(
// CHECK-NOT:     nontemporal
// CHECK-LABEL: func private @dynamic_rows_rows_streaming(
// CHECK-SAME:    %{{.*}}: index, %[[HI:[^:]*]]: index, %[[X:[^:]*]]: memref
// CHECK:         %[[LAST:.*]] = arith.subi %[[HI]], %c1
// CHECK:         %[[AHEAD:.*]] = arith.addi %{{.*}}, %c2
// CHECK:         %[[NEXT:.*]] = arith.minui %[[AHEAD]], %[[LAST]]
// CHECK:         vector.load %{{.*}}[%[[ROW:.*]], %[[COLUMN:.*]]]
// CHECK:         vector.store {{.*}} {alignment = 64 : i64, nontemporal = true}
// CHECK-NEXT:    memref.prefetch %[[X]][%[[NEXT]], %[[COLUMN]]], read, locality<3>, data
// CHECK:         llvm.fence seq_cst
// CHECK-NEXT:    return
func.func @dynamic_rows(%x: memref<?x1024xf32>, %y: memref<?x1024xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<?x1024xf32>) outs(%y : memref<?x1024xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// A vector of bf16 is aligned to its own size. What is streamed is not loaded
// again: it is computed again.

// CHECK-LABEL: func @residual_sum(
// CHECK:         arith.andi %{{.*}}, %c31
// CHECK-LABEL: func private @residual_sum_rows_streaming
// CHECK-SAME:    (%{{.*}}: index, %{{.*}}: index, %[[X:.*]]: memref<?x1024xbf16>, %{{.*}}: memref<?x1024xbf16>, %{{.*}}: memref<?x1024xbf16>, %[[H:.*]]: memref<?x1024xbf16>)
// CHECK-NOT:     vector.store
// CHECK:         vector.reduction
// CHECK:         vector.load %[[X]]
// CHECK:         vector.store {{.*}} {alignment = 32 : i64, nontemporal = true}
// CHECK-NEXT:    vector.store %{{.*}}, %[[H]]{{.*}} {alignment = 32 : i64, nontemporal = true}
func.func @residual_sum(%x: memref<?x1024xbf16>, %r: memref<?x1024xbf16>, %y: memref<?x1024xbf16>, %h: memref<?x1024xbf16>) {
  norm.rowwise row_dims [1] maps [#full, #full, #full, #full]
      ins(%x, %r : memref<?x1024xbf16>, memref<?x1024xbf16>)
      outs(%y, %h : memref<?x1024xbf16>, memref<?x1024xbf16>) {
  ^bb0(%a: bf16, %b: bf16):
    %s = arith.addf %a, %b : bf16
    %sum = norm.row_sum %s : bf16
    %o = arith.mulf %s, %sum : bf16
    norm.yield %o, %s : bf16, bf16
  }
  return
}

// CHECK-LABEL: func @negative_small
// CHECK-NOT:     streaming
// CHECK:         return
func.func @negative_small(%x: memref<8x1024xf32>, %y: memref<8x1024xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<8x1024xf32>) outs(%y : memref<8x1024xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// CHECK-LABEL: func @negative_one_number_per_row
// CHECK-NOT:     streaming
// CHECK:         return
func.func @negative_one_number_per_row(%x: memref<?x1024xf32>, %s: memref<?xf32>) {
  norm.rowwise row_dims [1] maps [#full, affine_map<(d0, d1) -> (d0)>]
      ins(%x : memref<?x1024xf32>) outs(%s : memref<?xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

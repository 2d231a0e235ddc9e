// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{unroll=2 registers=0 threads=false streaming-bytes=0}, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>

// Where bf16 is only summed up, two vectors are loaded as one: the elements with
// even numbers are shifted up, those with odd numbers have theirs masked out. The
// pass that stores takes them in order.

// CHECK-LABEL: func private @sum_rows
// CHECK-SAME:    %{{[^:]*}}: index, %{{[^:]*}}: index, %[[X:[^:]*]]: memref
// CHECK:         %[[BOTH:.*]] = vector.load %[[X]]{{.*}} vector<32xbf16>
// CHECK:         %[[BITS:.*]] = vector.bitcast %[[BOTH]] : vector<32xbf16> to vector<16xi32>
// CHECK:         %[[UP:.*]] = arith.shli %[[BITS]], %{{.*}}
// CHECK:         %[[EVEN:.*]] = vector.bitcast %[[UP]] : vector<16xi32> to vector<16xf32>
// CHECK:         arith.mulf %[[EVEN]], %[[EVEN]]
// CHECK:         %[[MASKED:.*]] = arith.andi %[[BITS]], %{{.*}}
// CHECK:         %[[ODD:.*]] = vector.bitcast %[[MASKED]] : vector<16xi32> to vector<16xf32>
// CHECK:         arith.mulf %[[ODD]], %[[ODD]]
// CHECK:         vector.reduction
// CHECK:         vector.load %[[X]]{{.*}} vector<16xbf16>
// CHECK:         vector.store
func.func @sum(%x: memref<?x64xbf16>, %y: memref<?x64xbf16>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<?x64xbf16>) outs(%y : memref<?x64xbf16>) {
  ^bb0(%a: bf16):
    %b = arith.extf %a : bf16 to f32
    %c = arith.mulf %b, %b : f32
    %sum = norm.row_sum %c : f32
    %d = arith.divf %b, %sum : f32
    %e = arith.truncf %d : f32 to bf16
    norm.yield %e : bf16
  }
  return
}

// The sum that was stored is in its own order.

// CHECK-LABEL: func private @negative_stored_rows
// CHECK-NOT:     vector<32xbf16>
// CHECK-LABEL: func private @negative_f16_rows
// CHECK-NOT:     vector<32xf16>
// CHECK-LABEL: func private @negative_not_widened_rows
// CHECK-NOT:     vector<32xbf16>
func.func @negative_stored(%x: memref<?x64xbf16>, %h: memref<?x64xbf16>, %y: memref<?xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full, affine_map<(d0, d1) -> (d0)>]
      ins(%x : memref<?x64xbf16>) outs(%h, %y : memref<?x64xbf16>, memref<?xf32>) {
  ^bb0(%a: bf16):
    %b = arith.negf %a : bf16
    %c = arith.extf %b : bf16 to f32
    %sum = norm.row_sum %c : f32
    %d = arith.mulf %c, %sum : f32
    %all = norm.row_sum %d : f32
    norm.yield %b, %all : bf16, f32
  }
  return
}

func.func @negative_f16(%x: memref<?x64xf16>, %y: memref<?xf32>) {
  norm.rowwise row_dims [1] maps [#full, affine_map<(d0, d1) -> (d0)>] ins(%x : memref<?x64xf16>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f16):
    %c = arith.extf %a : f16 to f32
    %sum = norm.row_sum %c : f32
    norm.yield %sum : f32
  }
  return
}

func.func @negative_not_widened(%x: memref<?x64xbf16>, %y: memref<?xbf16>) {
  norm.rowwise row_dims [1] maps [#full, affine_map<(d0, d1) -> (d0)>] ins(%x : memref<?x64xbf16>) outs(%y : memref<?xbf16>) {
  ^bb0(%a: bf16):
    %sum = norm.row_sum %a : bf16
    norm.yield %sum : bf16
  }
  return
}

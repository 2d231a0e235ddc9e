// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{registers=0 unroll=1 threads=false streaming-bytes=0}, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>

// The residual sum is stored as soon as it is known, and loaded later on
// instead of its two operands.

// CHECK-LABEL: func private @residual_sum_rows
// CHECK-SAME:    (%{{.*}}: index, %{{.*}}: index, %[[X:.*]]: memref<3x64xf32>, %[[R:.*]]: memref<3x64xf32>, %[[Y:.*]]: memref<3x64xf32>, %[[H:.*]]: memref<3x64xf32>)
// CHECK:         scf.for
// CHECK:           scf.for
// CHECK:             vector.load %[[X]]
// CHECK:             vector.load %[[R]]
// CHECK:             %[[SUM:.*]] = arith.addf
// CHECK:             vector.store %[[SUM]], %[[H]]
// CHECK:           vector.reduction
// CHECK:           scf.for
// CHECK-NOT:         vector.load %[[X]]
// CHECK:             vector.load %[[H]]
// CHECK-NOT:         vector.load %[[R]]
// CHECK:             vector.store %{{.*}}, %[[Y]]
func.func @residual_sum(%x: memref<3x64xf32>, %r: memref<3x64xf32>, %y: memref<3x64xf32>, %h: memref<3x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full, #full, #full]
      ins(%x, %r : memref<3x64xf32>, memref<3x64xf32>)
      outs(%y, %h : memref<3x64xf32>, memref<3x64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %b : f32
    %sum = norm.row_sum %s : f32
    %o = arith.mulf %s, %sum : f32
    norm.yield %o, %s : f32, f32
  }
  return
}

// Of one input, it is not worth a load of more bytes: stored last, it may be in
// the place of that input.

// CHECK-LABEL: func private @negative_cheap_to_compute_again_rows
// CHECK-SAME:    (%{{.*}}: index, %{{.*}}: index, %[[X:.*]]: memref<3x64xbf16>, %[[Y:.*]]: memref<3x64xf32>, %[[H:.*]]: memref<3x64xf32>)
// CHECK-NOT:     vector.store
// CHECK:         vector.reduction
// CHECK-NOT:     vector.load %[[H]]
// CHECK:         vector.load %[[X]]
// CHECK:         vector.store %{{.*}}, %[[H]]
func.func @negative_cheap_to_compute_again(%x: memref<3x64xbf16>, %y: memref<3x64xf32>, %h: memref<3x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full, #full]
      ins(%x : memref<3x64xbf16>) outs(%y, %h : memref<3x64xf32>, memref<3x64xf32>) {
  ^bb0(%a: bf16):
    %s = arith.extf %a : bf16 to f32
    %sum = norm.row_sum %s : f32
    %o = arith.mulf %s, %sum : f32
    norm.yield %o, %s : f32, f32
  }
  return
}

// An init that is an input too is written last: the input is still read.

// CHECK-LABEL: func private @negative_shared_buffer_rows
// CHECK-SAME:    (%{{.*}}: index, %{{.*}}: index, %[[X:.*]]: memref<3x64xf32>, %[[Y:.*]]: memref<3x64xf32>, %[[H:.*]]: memref<3x64xf32>)
// CHECK-NOT:     vector.store
// CHECK:         vector.reduction
// CHECK:         vector.load %[[X]]
// CHECK:         vector.store %{{.*}}, %[[Y]]
// CHECK:         vector.store %{{.*}}, %[[H]]
func.func @negative_shared_buffer(%x: memref<3x64xf32>, %y: memref<3x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full, #full]
      ins(%x : memref<3x64xf32>) outs(%y, %x : memref<3x64xf32>, memref<3x64xf32>) {
  ^bb0(%a: f32):
    %s = math.exp %a : f32
    %sum = norm.row_sum %s : f32
    %o = arith.mulf %s, %sum : f32
    norm.yield %o, %s : f32, f32
  }
  return
}

// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{threads=false streaming-bytes=0 registers=8}, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// A row of two vectors is loaded once, though three passes read it; the scale
// is loaded once for all rows.

// CHECK-LABEL: func private @short_rows_rows
// CHECK-SAME:    %[[LO:[^:]*]]: index, %[[HI:[^:]*]]: index, %[[X:[^:]*]]: memref<?x32xf32>, %[[W:[^:]*]]: memref<32xf32>, %[[Y:[^:]*]]: memref<?x32xf32>
// CHECK:         %[[W0:.*]] = vector.load %[[W]][%c0]
// CHECK-NEXT:    %[[W1:.*]] = vector.load %[[W]][%c16]
// CHECK-NEXT:    scf.for
// CHECK-NOT:       vector.load
// CHECK:           %[[X0:.*]] = vector.load %[[X]][%{{.*}}, %c0]
// CHECK:           %[[X1:.*]] = vector.load %[[X]][%{{.*}}, %c16]
// CHECK-NOT:       vector.load
// CHECK:           vector.reduction <add>
// CHECK-NOT:       vector.load
// CHECK:           %[[C0:.*]] = arith.subf %[[X0]]
// CHECK:           %[[C1:.*]] = arith.subf %[[X1]]
// CHECK:           vector.reduction <maximumf>
// CHECK-NOT:       vector.load
// CHECK-NOT:       arith.subf
// CHECK:           arith.mulf %{{.*}}, %[[W0]]
// CHECK:           arith.mulf %{{.*}}, %[[W1]]
// CHECK:           vector.store
// CHECK:           vector.store
func.func @short_rows(%x: memref<?x32xf32>, %w: memref<32xf32>, %y: memref<?x32xf32>) {
  norm.rowwise row_dims [1] maps [#full, #column, #full]
      ins(%x, %w : memref<?x32xf32>, memref<32xf32>) outs(%y : memref<?x32xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = norm.row_sum %a : f32
    %c = arith.subf %a, %sum : f32
    %max = norm.row_max %c : f32
    %d = arith.divf %c, %max : f32
    %o = arith.mulf %d, %b : f32
    norm.yield %o : f32
  }
  return
}

// What is computed from parameters alone is computed before the rows, too, and
// the end of a row is one vector under a mask.

// CHECK-LABEL: func private @computed_scale_rows
// CHECK:         vector.load
// CHECK:         arith.addf
// CHECK:         vector.maskedload
// CHECK:         arith.addf
// CHECK:         scf.for
// CHECK-NOT:       arith.addf
// CHECK:           vector.maskedstore
func.func @computed_scale(%x: memref<?x20xf32>, %w: memref<20xf32>, %y: memref<?x20xf32>) {
  %one = arith.constant 1.0 : f32
  norm.rowwise row_dims [1] maps [#full, #column, #full]
      ins(%x, %w : memref<?x20xf32>, memref<20xf32>) outs(%y : memref<?x20xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %b, %one : f32
    %o = arith.mulf %a, %s : f32
    norm.yield %o : f32
  }
  return
}

// Sixteen vectors of each of two inputs are more than eight registers.

// CHECK-LABEL: func private @negative_longer_row_rows
// CHECK:         scf.for
// CHECK:           scf.for
func.func @negative_longer_row(%x: memref<?x256xf32>, %w: memref<256xf32>, %y: memref<?x256xf32>) {
  norm.rowwise row_dims [1] maps [#full, #column, #full]
      ins(%x, %w : memref<?x256xf32>, memref<256xf32>) outs(%y : memref<?x256xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = norm.row_sum %a : f32
    %c = arith.divf %a, %sum : f32
    %o = arith.mulf %c, %b : f32
    norm.yield %o : f32
  }
  return
}

// CHECK-LABEL: func private @negative_dynamic_row_rows
// CHECK:         scf.for
// CHECK:           scf.for
func.func @negative_dynamic_row(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

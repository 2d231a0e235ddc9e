// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{unroll=2 threads=false streaming-bytes=0}, canonicalize, cse)" | FileCheck %s --check-prefixes=CHECK,MASKED
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{unroll=2 threads=false streaming-bytes=0 masked-access=false}, canonicalize, cse)" | FileCheck %s --check-prefixes=CHECK,SCALAR

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d1)>
#perRow = affine_map<(d0, d1, d2) -> (d0, d2)>

// A norm over a middle axis: each lane is a row, two vectors of rows are a
// block. Sums need no reduction in the end; what is one per row is a vector.

// CHECK-LABEL: func @middle_axis
// CHECK:         call @middle_axis_rows(%c0, %c6,
// CHECK-LABEL: func private @middle_axis_rows
// CHECK-SAME:    (%[[LO:.*]]: index, %[[HI:.*]]: index, %[[X:.*]]: memref<3x7x64xf32>, %[[W:.*]]: memref<7xf32>, %[[B:.*]]: memref<3x64xf32>, %[[Y:.*]]: memref<3x7x64xf32>, %[[M:.*]]: memref<3x64xf32>)
// CHECK:         scf.for %[[BLOCK:.*]] = %[[LO]] to %[[HI]]
// CHECK-NEXT:      %[[PLACE:.*]]:2 = affine.delinearize_index %[[BLOCK]] into (3, 2)
// CHECK-NEXT:      %[[R0:.*]] = arith.muli %[[PLACE]]#1, %c32
// CHECK-NEXT:      %[[R1:.*]] = arith.addi %[[R0]], %c16
// CHECK-NEXT:      %[[B0:.*]] = vector.load %[[B]][%[[PLACE]]#0, %[[R0]]]
// CHECK-NEXT:      %[[B1:.*]] = vector.load %[[B]][%[[PLACE]]#0, %[[R1]]]
// CHECK-NEXT:      %[[SUMS:.*]]:2 = scf.for %[[I:.*]] = %c0 to %c7 step %c1 iter_args(%[[S0:.*]] = %[[ZERO:.*]], %[[S1:.*]] = %[[ZERO]]) -> (vector<16xf32>, vector<16xf32>)
// CHECK-NEXT:        %[[X0:.*]] = vector.load %[[X]][%[[PLACE]]#0, %[[I]], %[[R0]]]
// CHECK-NEXT:        arith.addf %[[S0]], %[[X0]] fastmath<contract>
// CHECK-NEXT:        %[[X1:.*]] = vector.load %[[X]][%[[PLACE]]#0, %[[I]], %[[R1]]]
// CHECK-NEXT:        arith.addf %[[S1]], %[[X1]] fastmath<contract>
// CHECK-NOT:       vector.reduction
// CHECK:           %[[M0:.*]] = arith.addf %[[SUMS]]#0, %[[B0]] : vector<16xf32>
// CHECK-NEXT:      %[[M1:.*]] = arith.addf %[[SUMS]]#1, %[[B1]] : vector<16xf32>
// CHECK-NEXT:      scf.for %[[I:.*]] = %c0 to %c7
// CHECK:             %[[W0:.*]] = memref.load %[[W]][%[[I]]]
// CHECK-NEXT:        vector.broadcast %[[W0]]
// CHECK-NOT:         memref.load
// CHECK:             vector.store %{{.*}}, %[[Y]][%[[PLACE]]#0, %[[I]], %[[R0]]]
// CHECK-NEXT:        vector.store %{{.*}}, %[[Y]][%[[PLACE]]#0, %[[I]], %[[R1]]]
// CHECK:           vector.store %[[M0]], %[[M]][%[[PLACE]]#0, %[[R0]]]
// CHECK-NEXT:      vector.store %[[M1]], %[[M]][%[[PLACE]]#0, %[[R1]]]
func.func @middle_axis(%x: memref<3x7x64xf32>, %w: memref<7xf32>, %b: memref<3x64xf32>,
                       %y: memref<3x7x64xf32>, %m: memref<3x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #row, #perRow, #full, #perRow]
      ins(%x, %w, %b : memref<3x7x64xf32>, memref<7xf32>, memref<3x64xf32>)
      outs(%y, %m : memref<3x7x64xf32>, memref<3x64xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %sum = norm.row_sum %a : f32
    %offset = arith.addf %sum, %d : f32
    %e = arith.subf %a, %offset : f32
    %f = arith.mulf %e, %c : f32
    norm.yield %f, %offset : f32, f32
  }
  return
}

// 57 rows: a block, one vector, and 9 rows.

// CHECK-LABEL: func private @rest_rows
// CHECK:         %[[BEGIN:.*]] = arith.muli %{{.*}}, %c32
// CHECK-NEXT:    %[[END:.*]] = arith.addi %[[BEGIN]], %c32
// CHECK-NEXT:    %[[WHOLE:.*]] = arith.cmpi ule, %[[END]], %c57
// CHECK-NEXT:    scf.if %[[WHOLE]] {
// CHECK:         } else {
// CHECK-NEXT:      scf.for %[[ROW:.*]] = %[[BEGIN]] to %c48 step %c16
// CHECK-NEXT:        scf.for %[[I:.*]] = %c0 to %c7
// CHECK-NEXT:          vector.load %arg2[%[[I]], %[[ROW]]]
// MASKED:          %[[MASK:.*]] = vector.constant_mask [9] : vector<16xi1>
// MASKED-NEXT:     scf.for %[[I:.*]] = %c0 to %c7
// MASKED-NEXT:       vector.maskedload %arg2[%[[I]], %c48], %[[MASK]]
// MASKED:            vector.maskedstore %arg3[%[[I]], %c48], %[[MASK]]
// SCALAR:          vector.load %arg2[%{{.*}}, %c48] : memref<7x57xf32>, vector<8xf32>
// SCALAR:          memref.load %arg2[%{{.*}}, %c56]
func.func @rest(%x: memref<7x57xf32>, %y: memref<7x57xf32>) {
  norm.rowwise row_dims [0] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : memref<7x57xf32>) outs(%y : memref<7x57xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// The number of blocks where sizes are dynamic, rounded up.

// CHECK-LABEL: func @dynamic
// CHECK:         %[[N:.*]] = memref.dim %arg0, %c1
// CHECK:         %[[BLOCKS:.*]] = affine.apply #{{.*}}()[%[[N]]]
// CHECK:         call @dynamic_rows(%c0, %[[BLOCKS]], %arg0)
// CHECK-LABEL: func private @dynamic_rows
// MASKED:          %[[MASK:.*]] = vector.create_mask
// SCALAR:          scf.for %{{.*}} = %{{.*}} to %{{.*}} step %c1 {
func.func @dynamic(%x: memref<?x?xf32>) {
  norm.rowwise row_dims [0] maps [affine_map<(d0, d1) -> (d0, d1)>] outs(%x : memref<?x?xf32>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

// Both buffers are transposed: rows of the program lie side by side in them.

// CHECK-LABEL: func private @transposed_rows
// CHECK:         vector.load %arg2[%{{.*}}, %{{.*}}] : memref<7x64xbf16>, vector<16xbf16>
func.func @transposed(%x: memref<7x64xbf16>, %y: memref<7x64xbf16>) {
  norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d1, d0)>]
      ins(%x : memref<7x64xbf16>) outs(%y : memref<7x64xbf16>) {
  ^bb0(%a: bf16):
    %max = norm.row_max %a : bf16
    %b = arith.subf %a, %max : bf16
    norm.yield %b : bf16
  }
  return
}

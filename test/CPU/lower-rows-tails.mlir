// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{registers=0 unroll=2 threads=false streaming-bytes=0}, canonicalize, cse)" | FileCheck %s --check-prefixes=CHECK,MASKED
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{registers=0 unroll=2 threads=false streaming-bytes=0 masked-access=false}, canonicalize, cse)" | FileCheck %s --check-prefixes=CHECK,SCALAR

#full = affine_map<(d0, d1) -> (d0, d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

// 89 elements: two iterations of two vectors, one vector, and 9 elements. Lanes
// behind the end keep what the accumulator had.

// CHECK-LABEL: func private @static_size_rows
// CHECK:         scf.for %{{.*}} = %c0 to %c64 step %c32
// CHECK:         vector.load %{{.*}}[%{{.*}}, %c64]
// MASKED:        %[[MASK:.*]] = vector.constant_mask [9] : vector<16xi1>
// MASKED:        vector.maskedload %{{.*}}[%{{.*}}, %c80], %[[MASK]]
// MASKED:        %[[SUM:.*]] = arith.addf %[[BEFORE:.*]], %{{.*}} fastmath<contract>
// MASKED:        arith.select %[[MASK]], %[[SUM]], %[[BEFORE]]
// SCALAR:        scf.for %{{.*}} = %c80 to %c89 step %c1 iter_args(%{{.*}} = %cst{{.*}}) -> (f32)
// SCALAR:        %[[VECTORS:.*]] = vector.reduction
// SCALAR:        arith.addf %{{.*}}, %[[VECTORS]] fastmath<contract> : f32
func.func @static_size(%x: memref<3x89xf32>, %s: memref<3xf32>) {
  norm.rowwise row_dims [1] maps [#full, #perRow]
      ins(%x : memref<3x89xf32>) outs(%s : memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

// CHECK-LABEL: func private @dynamic_size_rows
// CHECK:         %[[N:.*]] = memref.dim %arg2, %c1
// CHECK:         %[[END:.*]] = affine.apply {{.*}}()[%[[N]]]
// MASKED:        %[[REST:.*]] = arith.subi %[[N]], %{{.*}}
// MASKED:        %[[ANY:.*]] = arith.cmpi ne, %[[REST]], %c0
// MASKED:        scf.if %[[ANY]] {
// MASKED:          %[[MASK:.*]] = vector.create_mask %[[REST]]
// MASKED:          vector.maskedload %{{.*}}, %[[MASK]]
// MASKED:          vector.maskedstore %{{.*}}, %[[MASK]]
// SCALAR:        scf.for %[[I:.*]] = %{{.*}} to %[[N]] step %c1
// SCALAR:          memref.load
// SCALAR:          memref.store
func.func @dynamic_size(%x: memref<3x?xf32>, %y: memref<3x?xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<3x?xf32>) outs(%y : memref<3x?xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// Nothing may be divided by what the lanes behind the end hold.

// CHECK-LABEL: func private @negative_division_is_not_masked_rows
// CHECK-NOT:     vector.maskedload
// CHECK:         scf.for %{{.*}} = %c16 to %c18 step %c1
// CHECK:           arith.divsi %{{.*}}, %{{.*}} : i32
func.func @negative_division_is_not_masked(%x: memref<3x18xi32>, %y: memref<3x18xi32>) {
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<3x18xi32>) outs(%y : memref<3x18xi32>) {
  ^bb0(%a: i32):
    %b = arith.divsi %a, %a : i32
    norm.yield %b : i32
  }
  return
}

// A row without elements: its sum is what the accumulators start from.

// CHECK-LABEL: func private @no_elements_rows
// CHECK-NOT:     load
// CHECK:         memref.store
func.func @no_elements(%x: memref<3x0xf32>, %s: memref<3xf32>) {
  norm.rowwise row_dims [1] maps [#full, #perRow]
      ins(%x : memref<3x0xf32>) outs(%s : memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

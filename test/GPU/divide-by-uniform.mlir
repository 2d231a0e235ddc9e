// RUN: norm-opt %s --norm-divide-by-uniform | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

// The divisor is made one whose reciprocal is a normal number, by a power of
// two; both are found once, right behind it.

// CHECK-LABEL: func @quotient
// CHECK:         ^bb0(%[[X:.*]]: f32):
// CHECK-NEXT:      %[[S:.*]] = norm.row_sum %[[X]]
// CHECK-DAG:       %[[SMALL:.*]] = arith.cmpf olt
// CHECK-DAG:       %[[LARGE:.*]] = arith.cmpf ogt
// CHECK:           %[[C:.*]] = arith.select %[[SMALL]]
// CHECK-NEXT:      %[[SC:.*]] = arith.mulf %[[S]], %[[C]]
// CHECK-NEXT:      %[[R:.*]] = arith.divf %{{.*}}, %[[SC]]
// CHECK-NEXT:      %[[XC:.*]] = arith.mulf %[[X]], %[[C]]
// CHECK-NEXT:      %[[Q0:.*]] = arith.mulf %[[XC]], %[[R]]
// CHECK-NEXT:      %[[N:.*]] = arith.negf %[[SC]]
// CHECK-NEXT:      %[[E:.*]] = math.fma %[[Q0]], %[[N]], %[[XC]]
// CHECK-NEXT:      %[[Q1:.*]] = math.fma %[[E]], %[[R]], %[[Q0]]
// CHECK:           %[[B:.*]] = arith.cmpf one, %[[Q1]]
// CHECK-NEXT:      %[[Q:.*]] = arith.select %[[B]], %[[Q1]], %[[Q0]]
// CHECK-NEXT:      norm.yield %[[Q]]
func.func @quotient(%x: memref<3x8xf32>, %y: memref<3x8xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<3x8xf32>) outs(%y : memref<3x8xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %q = arith.divf %a, %sum : f32
    norm.yield %q : f32
  }
  return
}

// Two by the same divisor have one reciprocal; an input of the row may be one.

// CHECK-LABEL: func @two_quotients
// CHECK-COUNT-1: arith.divf
// CHECK-NOT:     arith.divf
// CHECK:         return
func.func @two_quotients(%x: memref<3x8xf32>, %s: memref<3xf32>, %y: memref<3x8xf32>, %z: memref<3x8xf32>) {
  norm.rowwise row_dims [1] maps [#full, #perRow, #full, #full]
      ins(%x, %s : memref<3x8xf32>, memref<3xf32>) outs(%y, %z : memref<3x8xf32>, memref<3x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %q = arith.divf %a, %b : f32
    %n = arith.negf %a : f32
    %r = arith.divf %n, %b : f32
    norm.yield %q, %r : f32, f32
  }
  return
}

// Nothing is won where the quotient is one for a row, or the divisor is not;
// other types have no second instruction.

// CHECK-LABEL: func @negative
// CHECK:         arith.divf %{{.*}}, %{{.*}} : f32
// CHECK-NEXT:    arith.divf %{{.*}}, %{{.*}} : f32
// CHECK-NOT:     math.fma
// CHECK:         arith.divf %{{.*}}, %{{.*}} : f64
// CHECK-NOT:     math.fma
// CHECK:         return
func.func @negative(%x: memref<3x8xf32>, %y: memref<3x8xf32>, %d: memref<3x8xf64>, %e: memref<3x8xf64>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<3x8xf32>) outs(%y : memref<3x8xf32>) {
  ^bb0(%a: f32):
    %n = norm.row_size : f32
    %sum = norm.row_sum %a : f32
    %mean = arith.divf %sum, %n : f32
    %q = arith.divf %mean, %a : f32
    norm.yield %q : f32
  }
  norm.rowwise row_dims [1] maps [#full, #full] ins(%d : memref<3x8xf64>) outs(%e : memref<3x8xf64>) {
  ^bb0(%a: f64):
    %sum = norm.row_sum %a : f64
    %q = arith.divf %a, %sum : f64
    norm.yield %q : f64
  }
  return
}

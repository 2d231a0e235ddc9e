// RUN: norm-opt %s --norm-widen-narrow-floats --canonicalize | FileCheck %s

// The rounding between two operations stays.

// CHECK-LABEL: func @every_operation_rounds
// CHECK-SAME:    (%[[X:.*]]: bf16, %[[Y:.*]]: bf16)
// CHECK-DAG:   %[[XW:.*]] = arith.extf %[[X]] : bf16 to f32
// CHECK-DAG:   %[[YW:.*]] = arith.extf %[[Y]] : bf16 to f32
// CHECK:       %[[SUM:.*]] = arith.addf %[[XW]], %[[YW]] : f32
// CHECK:       %[[ROUNDED:.*]] = arith.truncf %[[SUM]] : f32 to bf16
// CHECK:       %[[AGAIN:.*]] = arith.extf %[[ROUNDED]] : bf16 to f32
// CHECK:       %[[EXP:.*]] = math.exp %[[AGAIN]] : f32
// CHECK:       %[[Z:.*]] = arith.truncf %[[EXP]] : f32 to bf16
// CHECK:       return %[[Z]]
func.func @every_operation_rounds(%x: bf16, %y: bf16) -> bf16 {
  %s = arith.addf %x, %y : bf16
  %z = math.exp %s : bf16
  return %z : bf16
}

// CHECK-LABEL: func @comparisons_of_vectors
// CHECK:       arith.cmpf olt, %{{.*}}, %{{.*}} : vector<8xf32>
func.func @comparisons_of_vectors(%x: vector<8xf16>, %y: vector<8xf16>) -> vector<8xi1> {
  %c = arith.cmpf olt, %x, %y : vector<8xf16>
  return %c : vector<8xi1>
}

// CHECK-LABEL: func @negative_selection_moves_bits
// CHECK-NOT:   arith.extf
func.func @negative_selection_moves_bits(%c: i1, %x: f16, %y: f16) -> f16 {
  %z = arith.select %c, %x, %y : f16
  return %z : f16
}

// The first of two roundings is to odd.

// CHECK-LABEL: func @doubles_round_once
// CHECK-SAME:    (%[[X:.*]]: f64)
// CHECK:       %[[NEAREST:.*]] = arith.truncf %[[X]] : f64 to f32
// CHECK:       %[[INEXACT:.*]] = arith.cmpf une
// CHECK:       %[[STICKY:.*]] = arith.extui %[[INEXACT]] : i1 to i32
// CHECK:       %[[ODD:.*]] = arith.ori %{{.*}}, %[[STICKY]] : i32
// CHECK:       %[[VALUE:.*]] = arith.bitcast %[[ODD]] : i32 to f32
// CHECK:       arith.truncf %[[VALUE]] : f32 to bf16
func.func @doubles_round_once(%x: f64) -> bf16 {
  %y = arith.truncf %x : f64 to bf16
  return %y : bf16
}

// CHECK-LABEL: func @bytes
// CHECK:       arith.mulf %{{.*}}, %{{.*}} : vector<8xf32>
// CHECK:       arith.truncf %{{.*}} : vector<8xf32> to vector<8xf8E5M2>
func.func @bytes(%x: vector<8xf8E5M2>) -> vector<8xf8E5M2> {
  %y = arith.mulf %x, %x : vector<8xf8E5M2>
  return %y : vector<8xf8E5M2>
}

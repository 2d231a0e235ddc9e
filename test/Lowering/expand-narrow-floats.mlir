// RUN: norm-opt %s --norm-expand-narrow-floats | FileCheck %s
// RUN: norm-opt %s --norm-expand-narrow-floats="f16=false bf16=false" | FileCheck %s --check-prefix=HALF

// To the last bit they are tested in test/Run/conversions.test.

// CHECK-LABEL: func @bytes
// CHECK-SAME:    (%[[X:.*]]: vector<16xf8E4M3FN>)
// CHECK:       %[[CODE:.*]] = arith.bitcast %[[X]] : vector<16xf8E4M3FN> to vector<16xi8>
// CHECK:       arith.extui %[[CODE]] : vector<16xi8> to vector<16xi32>
// CHECK:       arith.trunci %{{.*}} : vector<16xi32> to vector<16xi8>
// CHECK:       arith.bitcast %{{.*}} : vector<16xi8> to vector<16xf8E5M2>
// CHECK-NOT:   arith.{{extf|truncf}}
// CHECK:       return
func.func @bytes(%x: vector<16xf8E4M3FN>) -> vector<16xf8E5M2> {
  %w = arith.extf %x : vector<16xf8E4M3FN> to vector<16xf32>
  %y = arith.truncf %w : vector<16xf32> to vector<16xf8E5M2>
  return %y : vector<16xf8E5M2>
}

// CHECK-LABEL: func @half_floats
// CHECK-NOT:   arith.{{extf|truncf}}
// CHECK:       return
// HALF-LABEL:  func @half_floats
// HALF:        arith.extf %{{.*}} : f16 to f32
// HALF:        arith.truncf %{{.*}} : f32 to bf16
func.func @half_floats(%x: f16) -> bf16 {
  %w = arith.extf %x : f16 to f32
  %y = arith.truncf %w : f32 to bf16
  return %y : bf16
}

// By f32, since no CPU converts one of them to the other.

// HALF-LABEL:  func @bytes_of_half_floats
// HALF:        arith.extf %{{.*}} : bf16 to f32
// HALF:        arith.trunci %{{.*}} : i32 to i8
func.func @bytes_of_half_floats(%x: bf16) -> f8E5M2 {
  %y = arith.truncf %x : bf16 to f8E5M2
  return %y : f8E5M2
}

// CHECK-LABEL: func @negative_widening_bf16_is_a_shift
// CHECK:       arith.extf %{{.*}} : bf16 to f32
func.func @negative_widening_bf16_is_a_shift(%x: bf16) -> f32 {
  %y = arith.extf %x : bf16 to f32
  return %y : f32
}

// RUN: norm-opt %s --norm-expand-f16 | FileCheck %s

// The values are compared by test/Tools/norm-compile-f16.test.

// CHECK-LABEL: func @vectors
// CHECK-NOT:   arith.extf
// CHECK-NOT:   arith.truncf
// CHECK:       arith.mulf {{.*}} : vector<8xf32>
// CHECK:       arith.addf {{.*}} : vector<8xf32>
// CHECK:       arith.bitcast {{.*}} : vector<8xi16> to vector<8xf16>
func.func @vectors(%x: vector<8xf16>) -> vector<8xf16> {
  %a = arith.extf %x : vector<8xf16> to vector<8xf32>
  %b = arith.truncf %a : vector<8xf32> to vector<8xf16>
  return %b : vector<8xf16>
}

// CHECK-LABEL: func @to_f64
// CHECK:       arith.bitcast {{.*}} : i32 to f32
// CHECK:       arith.extf {{.*}} : f32 to f64
func.func @to_f64(%x: f16) -> f64 {
  %a = arith.extf %x : f16 to f64
  return %a : f64
}

// CHECK-LABEL: func @negative_bf16
// CHECK:       arith.extf
func.func @negative_bf16(%x: bf16) -> f32 {
  %a = arith.extf %x : bf16 to f32
  return %a : f32
}

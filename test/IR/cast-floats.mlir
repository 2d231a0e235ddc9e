// RUN: norm-opt %s --norm-decompose | FileCheck %s

// How a row program gets from any float type to any other: arith.extf and
// arith.truncf demand a wider and a narrower type, and a wider type need not
// hold every value.

// CHECK-LABEL: func @same_width
// CHECK:       %[[WIDE:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK-NEXT:  arith.truncf %[[WIDE]] : f32 to f16
// CHECK-NOT:   ext
// CHECK:       yield
func.func @same_width(%x: tensor<2x8xbf16>) -> tensor<2x8xf16> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type f16 : (tensor<2x8xbf16>) -> tensor<2x8xf16>
  return %y : tensor<2x8xf16>
}

// CHECK-LABEL: func @eight_bits
// CHECK:       arith.extf %{{.*}} : f8E4M3FN to f32
// CHECK:       arith.truncf %{{.*}} : f32 to f8E5M2
func.func @eight_bits(%x: tensor<2x8xf8E4M3FN>) -> tensor<2x8xf8E5M2> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xf8E4M3FN>) -> tensor<2x8xf8E5M2>
  return %y : tensor<2x8xf8E5M2>
}

// CHECK-LABEL: func @held_by_the_wider
// CHECK:       arith.extf %{{.*}} : f8E5M2 to f16
func.func @held_by_the_wider(%x: tensor<2x8xf8E5M2>) -> tensor<2x8xf8E5M2> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type f16 : (tensor<2x8xf8E5M2>) -> tensor<2x8xf8E5M2>
  return %y : tensor<2x8xf8E5M2>
}

// CHECK-LABEL: func @not_held_by_the_wider
// CHECK:       %[[WIDE:.*]] = arith.extf %{{.*}} : f8E8M0FNU to f32
// CHECK-NEXT:  arith.truncf %[[WIDE]] : f32 to f16
func.func @not_held_by_the_wider(%x: tensor<2x8xf8E8M0FNU>) -> tensor<2x8xf16> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type f16 : (tensor<2x8xf8E8M0FNU>) -> tensor<2x8xf16>
  return %y : tensor<2x8xf16>
}

// CHECK-LABEL: func @to_double
// CHECK:       arith.extf %{{.*}} : tf32 to f64
// CHECK:       arith.truncf %{{.*}} : f64 to f16
func.func @to_double(%x: tensor<2x8xtf32>) -> tensor<2x8xf16> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type f64 : (tensor<2x8xtf32>) -> tensor<2x8xf16>
  return %y : tensor<2x8xf16>
}

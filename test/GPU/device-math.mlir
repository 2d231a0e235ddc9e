// RUN: norm-opt %s --norm-device-math | FileCheck %s

// CHECK-LABEL: func @functions
// CHECK:         llvm.call_intrinsic "llvm.sqrt"(%arg0) : (f32) -> f32
// CHECK:         llvm.call_intrinsic "llvm.fabs"(%{{.*}})
// CHECK:         llvm.call_intrinsic "llvm.ceil"(%{{.*}})
// CHECK:         llvm.call_intrinsic "llvm.floor"(%{{.*}})
// CHECK:         llvm.call_intrinsic "llvm.trunc"(%{{.*}})
// CHECK:         llvm.call_intrinsic "llvm.roundeven"(%{{.*}})
// CHECK-NOT:     math.
func.func @functions(%x: f32) -> f32 {
  %0 = math.sqrt %x : f32
  %1 = math.absf %0 : f32
  %2 = math.ceil %1 : f32
  %3 = math.floor %2 : f32
  %4 = math.trunc %3 : f32
  %5 = math.roundeven %4 : f32
  return %5 : f32
}

// rsqrt.approx is not rounded correctly, a root and a division are.

// CHECK-LABEL: func @rsqrt
// CHECK:         %[[ROOT:.*]] = llvm.call_intrinsic "llvm.sqrt"(%arg0) : (f64) -> f64
// CHECK:         %[[ONE:.*]] = arith.constant 1.0{{.*}} : f64
// CHECK:         arith.divf %[[ONE]], %[[ROOT]] : f64
func.func @rsqrt(%x: f64) -> f64 {
  %0 = math.rsqrt %x : f64
  return %0 : f64
}

// CHECK-LABEL: func @vectors
// CHECK:         llvm.call_intrinsic "llvm.sqrt"(%arg0) : (vector<4xf32>) -> vector<4xf32>
// CHECK:         arith.constant dense<1.0{{.*}}> : vector<4xf32>
func.func @vectors(%x: vector<4xf32>) -> vector<4xf32> {
  %0 = math.rsqrt %x : vector<4xf32>
  return %0 : vector<4xf32>
}

// Other types have been widened, other functions are polynomials before.

// CHECK-LABEL: func @negative_others
// CHECK-NEXT:    math.sqrt %{{.*}} : bf16
// CHECK-NEXT:    math.sin
func.func @negative_others(%x: bf16, %y: f32) -> (bf16, f32) {
  %0 = math.sqrt %x : bf16
  %1 = math.sin %y : f32
  return %0, %1 : bf16, f32
}

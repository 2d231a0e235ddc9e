// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-baseline{bf16-rounding=true})" | FileCheck %s --check-prefixes=CHECK,NATIVE
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-baseline{bf16-rounding=false})" | FileCheck %s --check-prefixes=CHECK,EXPANDED

// Declared first; libm's functions get no wrappers.

// CHECK-DAG: llvm.func @erff(f32)
// CHECK-NOT: _mlir_ciface_erff

// The caller owns the result's buffer; temporary buffers are freed.

// CHECK-LABEL:   llvm.func @add_exp
// CHECK:         llvm.call @malloc
// CHECK-NOT:     llvm.call @malloc
// CHECK-NOT:     llvm.call @free
// CHECK-LABEL:   llvm.func @_mlir_ciface_add_exp
func.func @add_exp(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e0 = tensor.empty(%n) : tensor<?xf32>
  %s = linalg.add ins(%x, %x : tensor<?xf32>, tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %y = linalg.exp ins(%s : tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// CHECK-LABEL:  llvm.func @rounds
// NATIVE:       llvm.fptrunc %{{.*}} : f32 to bf16
// EXPANDED-NOT: llvm.fptrunc
// EXPANDED:     llvm.lshr
func.func @rounds(%x: f32) -> bf16 {
  %y = arith.truncf %x : f32 to bf16
  return %y : bf16
}

func.func @calls_libm(%x: f32) -> f32 {
  %y = math.erf %x : f32
  return %y : f32
}

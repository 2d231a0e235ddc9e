// RUN: norm-opt %s --norm-rows | FileCheck %s
// RUN: norm-opt %s --norm-to-cpu | FileCheck %s --check-prefix=LLVM

// Ops of arith and math on whole tensors are code of row programs.

// CHECK-LABEL: func @add_norm_tanh
// CHECK-NOT:     arith.addf {{.*}} : tensor
// CHECK:         norm.rowwise
// CHECK:           arith.addf
// CHECK:           norm.row_sum
// CHECK:           math.tanh
// CHECK:           norm.yield
// CHECK-NEXT:    }
// CHECK-NEXT:    return
// LLVM:        llvm.func @add_norm_tanh
func.func @add_norm_tanh(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = arith.addf %x, %r : tensor<4x8xf32>
  %y = norm.rms_norm %s axes [1] epsilon 1.0e-5 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %z = math.tanh %y : tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

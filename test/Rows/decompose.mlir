// RUN: norm-opt %s --split-input-file --norm-decompose --canonicalize | FileCheck %s

// CHECK-LABEL: func @rms_norm
// CHECK:       norm.rowwise row_dims [1]
// CHECK-SAME:    ins(%{{.*}}, %{{.*}} : tensor<?x4096xf32>, tensor<4096xf32>)
// CHECK:       ^bb0(%[[X:.*]]: f32, %[[W:.*]]: f32):
// CHECK-NEXT:    %[[SQUARE:.*]] = arith.mulf %[[X]], %[[X]]
// CHECK-NEXT:    %[[SUM:.*]] = norm.row_sum %[[SQUARE]]
// CHECK-NEXT:    %[[MEAN:.*]] = arith.divf %[[SUM]], %cst
// CHECK-NEXT:    %[[SHIFTED:.*]] = arith.addf %[[MEAN]], %cst
// CHECK-NEXT:    %[[RSTD:.*]] = math.rsqrt %[[SHIFTED]]
// CHECK-NEXT:    %[[N:.*]] = arith.mulf %[[X]], %[[RSTD]]
// CHECK-NEXT:    %[[Y:.*]] = arith.mulf %[[N]], %[[W]]
// CHECK-NEXT:    norm.yield %[[Y]] : f32
func.func @rms_norm(%x: tensor<?x4096xf32>, %w: tensor<4096xf32>) -> tensor<?x4096xf32> {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06
      : (tensor<?x4096xf32>, tensor<4096xf32>) -> tensor<?x4096xf32>
  return %y : tensor<?x4096xf32>
}

// -----

// LLaMA in bf16: statistics in f32, the normalized value rounded before the
// scale; the residual sum is a result.

// CHECK-LABEL: func @llama
// CHECK:       ^bb0(%[[X:.*]]: bf16, %[[R:.*]]: bf16, %[[W:.*]]: bf16):
// CHECK-NEXT:    %[[H:.*]] = arith.addf %[[X]], %[[R]] : bf16
// CHECK-NEXT:    %[[F:.*]] = arith.extf %[[H]] : bf16 to f32
// CHECK:         %[[RSTD:.*]] = math.rsqrt
// CHECK-NEXT:    %[[N:.*]] = arith.mulf %[[F]], %[[RSTD]] : f32
// CHECK-NEXT:    %[[ROUNDED:.*]] = arith.truncf %[[N]] : f32 to bf16
// CHECK-NEXT:    %[[Y:.*]] = arith.mulf %[[ROUNDED]], %[[W]] : bf16
// CHECK-NEXT:    norm.yield %[[Y]], %[[H]] : bf16, bf16
func.func @llama(%x: tensor<2x8x64xbf16>, %r: tensor<2x8x64xbf16>, %w: tensor<64xbf16>)
    -> (tensor<2x8x64xbf16>, tensor<2x8x64xbf16>) {
  %y, %h = norm.rms_norm %x residual(%r) scale(%w) axes [2] epsilon 1.0e-06
      scale_type bf16 with_sum
      : (tensor<2x8x64xbf16>, tensor<2x8x64xbf16>, tensor<64xbf16>)
      -> (tensor<2x8x64xbf16>, tensor<2x8x64xbf16>)
  return %y, %h : tensor<2x8x64xbf16>, tensor<2x8x64xbf16>
}

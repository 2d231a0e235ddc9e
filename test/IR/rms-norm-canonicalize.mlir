// RUN: norm-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func @unit_scale_is_dropped
// CHECK:       norm.rms_norm %{{[^ ]*}} axes [1] epsilon 1.000000e-05 scale_type bf16 :
func.func @unit_scale_is_dropped(%x: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  %ones = arith.constant dense<1.0> : tensor<8xbf16>
  %y = norm.rms_norm %x scale(%ones) axes [1] epsilon 1.0e-05 scale_type bf16
      : (tensor<?x8xbf16>, tensor<8xbf16>) -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// CHECK-LABEL: func @filled_scale_is_dropped
// CHECK:       norm.rms_norm %{{[^ ]*}} axes
func.func @filled_scale_is_dropped(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %ones = linalg.fill ins(%one : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %y = norm.rms_norm %x scale(%ones) axes [1] epsilon 1.0e-05
      : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @zero_scale_plus_one_is_dropped
// CHECK:       norm.rms_norm %{{[^ ]*}} axes
func.func @zero_scale_plus_one_is_dropped(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %zeros = arith.constant dense<0.0> : tensor<8xf32>
  %y = norm.rms_norm %x scale(%zeros plus_one) axes [1] epsilon 1.0e-05
      : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @negative_unit_scale_plus_one_stays
// CHECK:       norm.rms_norm %{{[^ ]*}} scale(%{{[^ ]*}} plus_one)
func.func @negative_unit_scale_plus_one_stays(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %ones = arith.constant dense<1.0> : tensor<8xf32>
  %y = norm.rms_norm %x scale(%ones plus_one) axes [1] epsilon 1.0e-05
      : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @negative_zero_scale_stays
// CHECK:       norm.rms_norm %{{[^ ]*}} scale(
func.func @negative_zero_scale_stays(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %zeros = arith.constant dense<0.0> : tensor<8xf32>
  %y = norm.rms_norm %x scale(%zeros) axes [1] epsilon 1.0e-05
      : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @negative_scale_of_twos_stays
// CHECK:       norm.rms_norm %{{[^ ]*}} scale(
func.func @negative_scale_of_twos_stays(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %twos = arith.constant dense<2.0> : tensor<8xf32>
  %y = norm.rms_norm %x scale(%twos) axes [1] epsilon 1.0e-05
      : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Weights of models are resources, whose elements are not looked at.

// CHECK-LABEL: func @negative_resource_scale_stays
// CHECK:       norm.rms_norm %{{[^ ]*}} scale(
func.func @negative_resource_scale_stays(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense_resource<ones> : tensor<2xf32>
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-05
      : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// CHECK-LABEL: func @zero_bias_is_dropped
// CHECK:       norm.rms_norm %{{[^ ]*}} axes
func.func @zero_bias_is_dropped(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %zeros = arith.constant dense<0.0> : tensor<8xf32>
  %y = norm.rms_norm %x bias(%zeros) axes [1] epsilon 1.0e-05
      : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @negative_bias_of_some_zeros_stays
// CHECK:       norm.rms_norm %{{[^ ]*}} bias(
func.func @negative_bias_of_some_zeros_stays(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %b = arith.constant dense<[0.0, 1.0]> : tensor<2xf32>
  %y = norm.rms_norm %x bias(%b) axes [1] epsilon 1.0e-05
      : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// CHECK-LABEL: func @default_types_are_dropped
// CHECK:       norm.rms_norm %{{[^ ]*}} axes [1] epsilon 1.000000e-05 :
func.func @default_types_are_dropped(%x: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type f32 scale_type f32
      : (tensor<?x8xbf16>) -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// CHECK-LABEL: func @negative_other_types_stay
// CHECK:       stat_type f64 scale_type f32
func.func @negative_other_types_stay(%x: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type f64 scale_type f32
      : (tensor<?x8xbf16>) -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// CHECK-LABEL: func @dead_sum_is_dropped
// CHECK-NEXT:  %[[Y:.*]], %[[RSTD:.*]] = norm.rms_norm {{.*}} epsilon 1.000000e-05 with_rstd {tag}
// CHECK-NEXT:  return %[[Y]], %[[RSTD]]
func.func @dead_sum_is_dropped(%x: tensor<?x8xf32>, %r: tensor<?x8xf32>)
    -> (tensor<?x8xf32>, tensor<?xf32>) {
  %y, %h, %rstd = norm.rms_norm %x residual(%r) axes [1] epsilon 1.0e-05 with_sum with_rstd {tag}
      : (tensor<?x8xf32>, tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<?xf32>)
  return %y, %rstd : tensor<?x8xf32>, tensor<?xf32>
}

// CHECK-LABEL: func @dead_norm_is_erased
// CHECK-NEXT:  return
func.func @dead_norm_is_erased(%x: tensor<?x8xf32>) {
  %y, %rstd = norm.rms_norm %x axes [1] epsilon 1.0e-05 with_rstd
      : (tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?xf32>)
  return
}

// CHECK-LABEL: func @casts_are_folded
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8xf32>
// CHECK-NEXT:  norm.rms_norm %[[X]] scale(%[[W]])
// CHECK-SAME:    -> (tensor<4x8xf32>, tensor<4xf32>)
// CHECK:       tensor.cast %{{.*}} : tensor<4xf32> to tensor<?xf32>
func.func @casts_are_folded(%x: tensor<4x8xf32>, %w: tensor<8xf32>)
    -> (tensor<?x8xf32>, tensor<?xf32>) {
  %xc = tensor.cast %x : tensor<4x8xf32> to tensor<?x?xf32>
  %wc = tensor.cast %w : tensor<8xf32> to tensor<?xf32>
  %y, %rstd = norm.rms_norm %xc scale(%wc) axes [1] epsilon 1.0e-05 with_rstd
      : (tensor<?x?xf32>, tensor<?xf32>) -> (tensor<?x8xf32>, tensor<?xf32>)
  return %y, %rstd : tensor<?x8xf32>, tensor<?xf32>
}

// CHECK-LABEL: func @negative_cast_to_more_static_stays
// CHECK-NEXT:  tensor.cast
func.func @negative_cast_to_more_static_stays(%x: tensor<?x?xf32>) -> tensor<?x8xf32> {
  %xc = tensor.cast %x : tensor<?x?xf32> to tensor<?x8xf32>
  %y = norm.rms_norm %xc axes [1] epsilon 1.0e-05 : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @no_rows
// CHECK-NOT:   norm.rms_norm
// CHECK:       tensor.empty(%{{.*}}) : tensor<0x?xf32>
func.func @no_rows(%x: tensor<0x?xf32>) -> tensor<0x?xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<0x?xf32>) -> tensor<0x?xf32>
  return %y : tensor<0x?xf32>
}

// CHECK-LABEL: func @rows_without_elements
// CHECK-NEXT:  tensor.empty() : tensor<4x0xf32>
func.func @rows_without_elements(%x: tensor<4x0xf32>) -> tensor<4x0xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<4x0xf32>) -> tensor<4x0xf32>
  return %y : tensor<4x0xf32>
}

// CHECK-LABEL: func @negative_factor_of_rows_without_elements_stays
// CHECK-NEXT:  norm.rms_norm
func.func @negative_factor_of_rows_without_elements_stays(%x: tensor<4x0xf32>) -> tensor<4xf32> {
  %y, %rstd = norm.rms_norm %x axes [1] epsilon 1.0e-05 with_rstd
      : (tensor<4x0xf32>) -> (tensor<4x0xf32>, tensor<4xf32>)
  return %rstd : tensor<4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      ones: "0x040000000000803F0000803F"
    }
  }
#-}

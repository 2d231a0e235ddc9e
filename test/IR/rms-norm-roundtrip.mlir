// RUN: norm-opt %s | norm-opt | FileCheck %s
// RUN: norm-opt %s --mlir-print-op-generic | norm-opt | FileCheck %s
// RUN: norm-opt %s --emit-bytecode | norm-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK:       %[[Y:.*]] = norm.rms_norm %{{.*}} axes [1] epsilon 1.000000e-05 :
// CHECK-SAME:    (tensor<2x8xf32>) -> tensor<2x8xf32>
func.func @plain(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

// CHECK-LABEL: func @every_variant
// CHECK:       %[[Y:.*]], %[[SUM:.*]], %[[RSTD:.*]] = norm.rms_norm %{{.*}} residual(%{{[^ ]*}})
// CHECK-SAME:    scale(%{{[^ ]*}} plus_one) bias(%{{[^ ]*}}) axes [1, 2] epsilon 1.000000e-05 outside_root
// CHECK-SAME:    stat_type f64 scale_type bf16 with_sum with_rstd {tag = 1 : i64}
func.func @every_variant(%x: tensor<?x4x8xbf16>, %r: tensor<?x4x8xbf16>, %w: tensor<4x8xf16>, %b: tensor<4x8xf32>)
    -> (tensor<?x4x8xf16>, tensor<?x4x8xbf16>, tensor<?xf64>) {
  %y, %h, %rstd = norm.rms_norm %x residual(%r) scale(%w plus_one) bias(%b)
      axes [1, 2] epsilon 1.0e-05 outside_root stat_type f64 scale_type bf16
      with_sum with_rstd {tag = 1}
      : (tensor<?x4x8xbf16>, tensor<?x4x8xbf16>, tensor<4x8xf16>, tensor<4x8xf32>)
      -> (tensor<?x4x8xf16>, tensor<?x4x8xbf16>, tensor<?xf64>)
  return %y, %h, %rstd : tensor<?x4x8xf16>, tensor<?x4x8xbf16>, tensor<?xf64>
}

// CHECK-LABEL: func @least_root
// CHECK:       norm.rms_norm %{{.*}} axes [1] epsilon 1.000000e-05 least :
func.func @least_root(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 least : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

// CHECK-LABEL: func @one_row
// CHECK:       norm.rms_norm %{{.*}} axes [0, 1] {{.*}} -> (tensor<2x8xf32>, tensor<f32>)
func.func @one_row(%x: tensor<2x8xf32>) -> tensor<f32> {
  %y, %rstd = norm.rms_norm %x axes [0, 1] epsilon 0.0 with_rstd
      : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<f32>)
  return %rstd : tensor<f32>
}

// CHECK-LABEL: func @first_axis
// CHECK:       norm.rms_norm %{{.*}} scale(%{{.*}}) axes [0]
func.func @first_axis(%x: tensor<2x?xf32>, %w: tensor<2xf32>) -> tensor<2x?xf32> {
  %y = norm.rms_norm %x scale(%w) axes [0] epsilon 1.0e-05
      : (tensor<2x?xf32>, tensor<2xf32>) -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// CHECK-LABEL: func @narrow_floats
// CHECK:       (tensor<0x8xf8E4M3FN>) -> tensor<0x8xf8E5M2>
func.func @narrow_floats(%x: tensor<0x8xf8E4M3FN>) -> tensor<0x8xf8E5M2> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<0x8xf8E4M3FN>) -> tensor<0x8xf8E5M2>
  return %y : tensor<0x8xf8E5M2>
}

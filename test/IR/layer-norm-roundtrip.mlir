// RUN: norm-opt %s | norm-opt | FileCheck %s
// RUN: norm-opt %s --mlir-print-op-generic | norm-opt | FileCheck %s
// RUN: norm-opt %s --emit-bytecode | norm-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK:       norm.layer_norm %{{.*}} axes [1] epsilon 1.000000e-05 :
func.func @plain(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

// CHECK-LABEL: func @every_variant
// CHECK:       %[[Y:.*]], %[[SUM:.*]], %[[MEAN:.*]], %[[RSTD:.*]] = norm.layer_norm %{{.*}} residual(%{{[^ ]*}})
// CHECK-SAME:    scale(%{{[^ ]*}} plus_one) bias(%{{[^ ]*}}) axes [1] epsilon 1.000000e-05 outside_root
// CHECK-SAME:    stat_type f64 scale_type f16 with_sum with_mean with_rstd
func.func @every_variant(%x: tensor<?x8xf16>, %w: tensor<8xf16>)
    -> (tensor<?x8xf16>, tensor<?x8xf16>, tensor<?xf32>, tensor<?xf32>) {
  %y, %h, %mean, %rstd = norm.layer_norm %x residual(%x) scale(%w plus_one) bias(%w)
      axes [1] epsilon 1.0e-05 outside_root stat_type f64 scale_type f16
      with_sum with_mean with_rstd
      : (tensor<?x8xf16>, tensor<?x8xf16>, tensor<8xf16>, tensor<8xf16>)
      -> (tensor<?x8xf16>, tensor<?x8xf16>, tensor<?xf32>, tensor<?xf32>)
  return %y, %h, %mean, %rstd : tensor<?x8xf16>, tensor<?x8xf16>, tensor<?xf32>, tensor<?xf32>
}

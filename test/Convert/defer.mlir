// RUN: norm-opt %s --split-input-file --norm-defer=remarks --verify-diagnostics --mlir-print-local-scope | FileCheck %s

// The layer reads x, whose factors multiply its result before the bias is
// added; the weight need not be constant.

// CHECK-LABEL: func @rms_norm
// CHECK-SAME:    %[[X:.*]]: tensor<2x3x4xf32>, %[[W:.*]]: tensor<4x2xf32>
// CHECK:         %{{.*}}, %[[RSTD:.*]] = norm.rms_norm %[[X]] axes [2] epsilon {{.*}} with_rstd : {{.*}} -> (tensor<2x3x4xf32>, tensor<2x3xf32>)
// CHECK:         %[[F:.*]] = tensor.collapse_shape %[[X]]
// CHECK:         %[[P:.*]] = linalg.matmul ins(%[[F]], %[[W]] :
// CHECK:         %[[R:.*]] = tensor.collapse_shape %[[RSTD]] {{\[\[}}0, 1]]
// CHECK:         %[[Z:.*]] = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, {{.*}} ins(%[[P]], %[[R]] :
// CHECK:         arith.mulf
// CHECK:         linalg.map { math.tanh } ins(%[[Z]] :
func.func @rms_norm(%x: tensor<2x3x4xf32>, %w: tensor<4x2xf32>) -> tensor<6x2xf32> {
  %zero = arith.constant dense<0.0> : tensor<6x2xf32>
  // expected-remark @below {{is deferred: the linear layers behind read x, and their results are multiplied}}
  %y = norm.rms_norm %x axes [2] epsilon 1.0e-5 : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %f = tensor.collapse_shape %y [[0, 1], [2]] : tensor<2x3x4xf32> into tensor<6x4xf32>
  %p = linalg.matmul ins(%f, %w : tensor<6x4xf32>, tensor<4x2xf32>) outs(%zero : tensor<6x2xf32>) -> tensor<6x2xf32>
  %e = tensor.empty() : tensor<6x2xf32>
  %z = linalg.map { math.tanh } ins(%p : tensor<6x2xf32>) outs(%e : tensor<6x2xf32>)
  return %z : tensor<6x2xf32>
}

// -----

// A LayerNorm's mean goes into the weight; what the sum started from is added
// after the factors.

// CHECK-LABEL: func @layer_norm
// CHECK-SAME:    %[[X:.*]]: tensor<3x2xf32>, %[[C:.*]]: tensor<3x1xf32>
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}-1.000000e+00], [1.000000e+00]]>
// CHECK:         norm.layer_norm %[[X]]
// CHECK:         %[[P:.*]] = linalg.matmul ins(%[[X]], %[[W]] : {{.*}}) outs(%[[ZEROS:.*]] :
// CHECK:         linalg.generic {{.*}} ins(%[[P]], %{{.*}}, %[[C]] :
// CHECK:         arith.mulf
// CHECK-NEXT:    arith.addf
func.func @layer_norm(%x: tensor<3x2xf32>, %c: tensor<3x1xf32>) -> tensor<3x1xf32> {
  %w = arith.constant dense<[[1.0], [3.0]]> : tensor<2x1xf32>
  // expected-remark @below {{is deferred}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  %p = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x1xf32>) outs(%c : tensor<3x1xf32>) -> tensor<3x1xf32>
  %z = math.tanh %p : tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// The sum with the residual is what the layer reads.

// CHECK-LABEL: func @residual
// CHECK:         %{{.*}}, %[[SUM:.*]], %[[RSTD:.*]] = norm.rms_norm %{{.*}} residual(%{{.*}}) {{.*}} with_sum with_rstd
// CHECK:         linalg.matmul ins(%[[SUM]], %{{.*}}
func.func @residual(%x: tensor<3x2xf32>, %r: tensor<3x2xf32>, %w: tensor<2x1xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{is deferred}}
  %y = norm.rms_norm %x residual(%r) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  %p = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  %z = math.tanh %p : tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// CHECK-LABEL: func @negative_scale
// CHECK-NOT:     with_rstd
func.func @negative_scale(%x: tensor<3x2xf32>, %w: tensor<2x1xf32>, %g: tensor<2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{has a scale or a bias; --norm-fold-scale comes before}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// 65504 is the largest number of f16.
// CHECK-LABEL: func @negative_f16
// CHECK-NOT:     with_rstd
func.func @negative_f16(%x: tensor<3x4xf16>, %w: tensor<4x1xf16>) -> tensor<3x1xf16> {
  %zero = arith.constant dense<0.0> : tensor<3x1xf16>
  // expected-remark @below {{sums up in f16, which x W may be too large for}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf16>) -> tensor<3x4xf16>
  %z = linalg.matmul ins(%y, %w : tensor<3x4xf16>, tensor<4x1xf16>) outs(%zero : tensor<3x1xf16>) -> tensor<3x1xf16>
  return %z : tensor<3x1xf16>
}

// -----

// CHECK-LABEL: func @negative_types
// CHECK-NOT:     with_rstd
func.func @negative_types(%x: tensor<3x4xf32>, %w: tensor<4x1xbf16>) -> tensor<3x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{has an x of another type than y}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xbf16>
  %z = linalg.matmul ins(%y, %w : tensor<3x4xbf16>, tensor<4x1xbf16>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// One of three rows is read: which factor is its own is not known.
// CHECK-LABEL: func @negative_slice
// CHECK-NOT:     with_rstd
func.func @negative_slice(%x: tensor<3x4xf32>, %w: tensor<4x1xf32>) -> tensor<1x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<1x1xf32>
  // expected-remark @below {{has the rows of y in another order than their factors}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  %s = tensor.extract_slice %y[1, 0] [1, 4] [1, 1] : tensor<3x4xf32> to tensor<1x4xf32>
  %z = linalg.matmul ins(%s, %w : tensor<1x4xf32>, tensor<4x1xf32>) outs(%zero : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %z : tensor<1x1xf32>
}

// -----

// CHECK-LABEL: func @negative_dynamic_weight_of_layer_norm
// CHECK-NOT:     with_rstd
func.func @negative_dynamic_weight_of_layer_norm(%x: tensor<3x4xf32>, %w: tensor<4x1xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{which is not a constant that the mean could be folded into}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x4xf32>, tensor<4x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// The result is as large as y, and nothing elementwise reads it.
// CHECK-LABEL: func @negative_does_not_pay
// CHECK-NOT:     with_rstd
func.func @negative_does_not_pay(%x: tensor<3x4xf32>, %w: tensor<4x4xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant dense<0.0> : tensor<3x4xf32>
  // expected-remark @below {{would be written once less, but its readers' results more often}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x4xf32>, tensor<4x4xf32>) outs(%zero : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %z : tensor<3x4xf32>
}

// -----

// CHECK-LABEL: func @negative_returned
// CHECK-NOT:     with_rstd
func.func @negative_returned(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  // expected-remark @below {{norm.rms_norm at}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

// CHECK-LABEL: func @negative_no_readers
func.func @negative_no_readers(%x: tensor<3x4xf32>) -> tensor<3xf32> {
  // expected-remark @below {{stays: nothing reads y}}
  %y, %rstd = norm.rms_norm %x axes [1] epsilon 1.0e-5 with_rstd : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3xf32>)
  return %rstd : tensor<3xf32>
}

// -----

// Each row is read twice: its factor has no one place.
// CHECK-LABEL: func @negative_repeated_rows
// CHECK-NOT:     with_rstd
func.func @negative_repeated_rows(%x: tensor<3x4xf32>, %w: tensor<2x4x1xf32>) -> tensor<2x3x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x3x1xf32>
  // expected-remark @below {{has the rows of y in another order than their factors}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  %e = tensor.empty() : tensor<2x3x4xf32>
  %b = linalg.broadcast ins(%y : tensor<3x4xf32>) outs(%e : tensor<2x3x4xf32>) dimensions = [0]
  %z = linalg.batch_matmul ins(%b, %w : tensor<2x3x4xf32>, tensor<2x4x1xf32>) outs(%zero : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  return %z : tensor<2x3x1xf32>
}

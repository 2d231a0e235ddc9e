// RUN: norm-opt %s --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// The sum of squares as a product of matrices or vectors.

// CHECK-LABEL: func @dot
// CHECK:       norm.rms_norm %arg0 axes [0] epsilon 9.99{{.*}}E-6
func.func @dot(%x: tensor<16xf32>) -> tensor<16xf32> {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %n = arith.constant 16.0 : f32
  %e = arith.constant 1.0e-5 : f32
  %s = linalg.dot ins(%x, %x : tensor<16xf32>, tensor<16xf32>) outs(%zero : tensor<f32>) -> tensor<f32>
  %s0 = tensor.extract %s[] : tensor<f32>
  %m = arith.divf %s0, %n : f32
  %v = arith.addf %m, %e : f32
  %r = math.rsqrt %v : f32
  %rs = tensor.splat %r : tensor<16xf32>
  %y = arith.mulf %x, %rs : tensor<16xf32>
  return %y : tensor<16xf32>
}

// CHECK-LABEL: func @matvec_with_ones
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @matvec_with_ones(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %ones = arith.constant dense<1.0> : tensor<16xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x16xf32>
  %s = linalg.matvec ins(%q, %ones : tensor<4x16xf32>, tensor<16xf32>) outs(%zero : tensor<4xf32>) -> tensor<4xf32>
  %m = arith.divf %s, %n : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32>
  %e0 = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e0 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Both means by a matrix of 1/16.
// CHECK-LABEL: func @matmul_with_reciprocals
// CHECK:       norm.layer_norm %arg0 axes [1]
func.func @matmul_with_reciprocals(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x16xf32>
  %means = arith.constant dense<0.0625> : tensor<16x16xf32>
  %e = arith.constant dense<1.0e-5> : tensor<4x16xf32>
  %mu = linalg.matmul ins(%x, %means : tensor<4x16xf32>, tensor<16x16xf32>) outs(%zero : tensor<4x16xf32>) -> tensor<4x16xf32>
  %c = arith.subf %x, %mu : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %m = linalg.matmul ins(%q, %means : tensor<4x16xf32>, tensor<16x16xf32>) outs(%zero : tensor<4x16xf32>) -> tensor<4x16xf32>
  %v = arith.addf %m, %e : tensor<4x16xf32>
  %r = math.rsqrt %v : tensor<4x16xf32>
  %y = arith.mulf %c, %r : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @batch_matmul_of_a_row_and_a_column
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @batch_matmul_of_a_row_and_a_column(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x1x1xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %row = tensor.expand_shape %x [[0, 1], [2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
  %column = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 16, 1] : tensor<4x16xf32> into tensor<4x16x1xf32>
  %p = linalg.batch_matmul ins(%row, %column : tensor<4x1x16xf32>, tensor<4x16x1xf32>) outs(%zero : tensor<4x1x1xf32>) -> tensor<4x1x1xf32>
  %s = tensor.collapse_shape %p [[0, 1, 2]] : tensor<4x1x1xf32> into tensor<4xf32>
  %m = arith.divf %s, %n : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32>
  %e0 = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e0 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The number of elements, counted.
// CHECK-LABEL: func @sum_of_ones
// CHECK:       norm.rms_norm %arg0 axes [1]
func.func @sum_of_ones(%x: tensor<4x?xf32>, %ones: tensor<?xf32>) -> tensor<4x?xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x?xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x?xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>],
      iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x?xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %one = arith.constant 1.0 : f32
    %t = arith.addf %sum, %one : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %m = arith.divf %s, %n : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32>
  %c1 = arith.constant 1 : index
  %d = tensor.dim %x, %c1 : tensor<4x?xf32>
  %e0 = tensor.empty(%d) : tensor<4x?xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e0 : tensor<4x?xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// bf16 cannot count beyond 256.
// CHECK-LABEL: func @negative_sum_of_ones_in_bf16
// CHECK-NOT:   norm.
func.func @negative_sum_of_ones_in_bf16(%x: tensor<4x512xbf16>) -> tensor<4x512xbf16> {
  %zero = arith.constant dense<0.0> : tensor<4xbf16>
  %ones = arith.constant dense<1.0> : tensor<4x512xbf16>
  %q = arith.mulf %x, %x : tensor<4x512xbf16>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x512xbf16>) outs(%zero : tensor<4xbf16>) dimensions = [1]
  %n = linalg.reduce { arith.addf } ins(%ones : tensor<4x512xbf16>) outs(%zero : tensor<4xbf16>) dimensions = [1]
  %m = arith.divf %s, %n : tensor<4xbf16>
  // expected-remark @+1 {{not a norm: the root is not taken of a mean of squares}}
  %r = math.rsqrt %m : tensor<4xbf16>
  %e0 = tensor.empty() : tensor<4x512xbf16>
  %rb = linalg.broadcast ins(%r : tensor<4xbf16>) outs(%e0 : tensor<4x512xbf16>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x512xbf16>
  return %y : tensor<4x512xbf16>
}

// x * x^T has a number for each pair of rows.
// CHECK-LABEL: func @negative_products_of_all_rows
// CHECK-NOT:   norm.
func.func @negative_products_of_all_rows(%x: tensor<4x16xf32>) -> tensor<4x4xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x4xf32>
  %e0 = tensor.empty() : tensor<16x4xf32>
  %xt = linalg.transpose ins(%x : tensor<4x16xf32>) outs(%e0 : tensor<16x4xf32>) permutation = [1, 0]
  %p = linalg.matmul ins(%x, %xt : tensor<4x16xf32>, tensor<16x4xf32>) outs(%zero : tensor<4x4xf32>) -> tensor<4x4xf32>
  %r = math.rsqrt %p : tensor<4x4xf32>
  %y = arith.mulf %p, %r : tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

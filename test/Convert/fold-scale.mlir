// RUN: norm-opt %s --split-input-file --norm-fold-scale=remarks --verify-diagnostics | FileCheck %s

// Into the weight and the bias behind it; the constants that nothing reads any
// more are gone.

// CHECK-LABEL: func @scale_and_bias
// CHECK-NOT:     dense<[2.000000e+00, 4.000000e+00]>
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}2.000000e+00, 4.000000e+00], [1.200000e+01, 2.000000e+01]]>
// CHECK-DAG:     %[[C:.*]] = arith.constant dense<[8.000000e+00, 1.700000e+01]>
// CHECK:         %[[Y:.*]] = norm.layer_norm %{{.*}} axes [1] epsilon 1.000000e-05 : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK:         %[[P:.*]] = linalg.matmul ins(%[[Y]], %[[W]] :
// CHECK:         %[[WIDE:.*]] = linalg.broadcast ins(%[[C]] :
// CHECK:         arith.addf %[[P]], %[[WIDE]]
func.func @scale_and_bias(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %g = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %b = arith.constant dense<[1.0, -1.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %c = arith.constant dense<[10.0, 20.0]> : tensor<2xf32>
  %zero = arith.constant dense<0.0> : tensor<3x2xf32>
  // expected-remark @below {{take in the scale and bias; y is rounded to f32 without}}
  %y = norm.layer_norm %x scale(%g) bias(%b) axes [1] epsilon 1.0e-5
      : (tensor<3x2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %p = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%zero : tensor<3x2xf32>) -> tensor<3x2xf32>
  %e = tensor.empty() : tensor<3x2xf32>
  %wide = linalg.broadcast ins(%c : tensor<2xf32>) outs(%e : tensor<3x2xf32>) dimensions = [0]
  %z = arith.addf %p, %wide : tensor<3x2xf32>
  return %z : tensor<3x2xf32>
}

// -----

// Gemma's 1 + w, LLaMA's transposed weights, BF16 rounded once, three readers.
// What else reads a weight keeps it.

// CHECK-LABEL: func @three_readers
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00], [3.000000e+00, 1.007810e+00]]> : tensor<2x2xbf16>
// CHECK-DAG:     %[[S:.*]] = arith.constant dense<{{\[\[}}1.500000e+00, 4.000000e+00], [4.500000e+00, 2.015630e+00]]> : tensor<2x2xbf16>
// CHECK-DAG:     %[[WT:.*]] = linalg.transpose ins(%[[W]] :
// CHECK-DAG:     %[[ST:.*]] = linalg.transpose ins(%[[S]] :
// CHECK:         %[[Y:.*]] = norm.rms_norm %{{.*}} axes [2] epsilon {{.*}} scale_type bf16 :
// CHECK:         %[[F:.*]] = tensor.collapse_shape %[[Y]]
// CHECK:         linalg.matmul ins(%[[F]], %[[ST]] :
// CHECK:         linalg.matmul ins(%[[F]], %[[ST]] :
// CHECK:         linalg.batch_matmul ins(%[[Y]], %{{.*}} :
// CHECK:         linalg.matmul ins(%{{.*}}, %[[WT]] :
func.func @three_readers(%x: tensor<3x1x2xbf16>, %a: tensor<3x2xbf16>)
    -> (tensor<3x2xbf16>, tensor<3x2xbf16>, tensor<3x1x1xbf16>, tensor<3x2xbf16>) {
  %g = arith.constant dense<[0.5, 1.0]> : tensor<2xbf16>
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 1.0078125]]> : tensor<2x2xbf16>
  %v = arith.constant dense<[[1.0], [2.0]]> : tensor<2x1xbf16>
  %zero = arith.constant dense<0.0> : tensor<3x2xbf16>
  %zeros = arith.constant dense<0.0> : tensor<3x1x1xbf16>
  %e = tensor.empty() : tensor<2x2xbf16>
  %t = linalg.transpose ins(%w : tensor<2x2xbf16>) outs(%e : tensor<2x2xbf16>) permutation = [1, 0]
  // expected-remark @below {{take in the scale; y is rounded to bf16 without}}
  %y = norm.rms_norm %x scale(%g plus_one) axes [2] epsilon 1.0e-6 scale_type bf16
      : (tensor<3x1x2xbf16>, tensor<2xbf16>) -> tensor<3x1x2xbf16>
  %f = tensor.collapse_shape %y [[0, 1], [2]] : tensor<3x1x2xbf16> into tensor<3x2xbf16>
  %q = linalg.matmul ins(%f, %t : tensor<3x2xbf16>, tensor<2x2xbf16>) outs(%zero : tensor<3x2xbf16>) -> tensor<3x2xbf16>
  %k = linalg.matmul ins(%f, %t : tensor<3x2xbf16>, tensor<2x2xbf16>) outs(%zero : tensor<3x2xbf16>) -> tensor<3x2xbf16>
  %be = tensor.empty() : tensor<3x2x1xbf16>
  %batch = linalg.broadcast ins(%v : tensor<2x1xbf16>) outs(%be : tensor<3x2x1xbf16>) dimensions = [0]
  %r = linalg.batch_matmul ins(%y, %batch : tensor<3x1x2xbf16>, tensor<3x2x1xbf16>)
      outs(%zeros : tensor<3x1x1xbf16>) -> tensor<3x1x1xbf16>
  %o = linalg.matmul ins(%a, %t : tensor<3x2xbf16>, tensor<2x2xbf16>) outs(%zero : tensor<3x2xbf16>) -> tensor<3x2xbf16>
  return %q, %k, %r, %o : tensor<3x2xbf16>, tensor<3x2xbf16>, tensor<3x1x1xbf16>, tensor<3x2xbf16>
}

// -----

// Where nothing is added, the products are summed up from b W.

// CHECK-LABEL: func @no_constant_added
// CHECK:         %[[Y:.*]] = norm.rms_norm %{{.*}} axes
// CHECK:         %[[C:.*]] = arith.constant dense<[-2.000000e+00, -3.000000e+00]>
// CHECK:         %[[INIT:.*]] = linalg.broadcast ins(%[[C]] : tensor<2xf32>) outs(%{{.*}} : tensor<?x2xf32>) dimensions = [0]
// CHECK:         linalg.matmul ins(%[[Y]], %{{.*}}) outs(%[[INIT]] :
func.func @no_constant_added(%x: tensor<?x2xf32>, %out: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %b = arith.constant dense<[1.0, -1.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%out : tensor<?x2xf32>) -> tensor<?x2xf32>
  // expected-remark @below {{take in the bias; y is}}
  %y = norm.rms_norm %x bias(%b) axes [1] epsilon 1.0e-5 : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%init : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %z : tensor<?x2xf32>
}

// -----

// Two layers, one constant: it is rounded once.

// CHECK-LABEL: func @two_layers_one_bias
// CHECK:         arith.constant dense<[-5.000000e+00, -6.000000e+00]>
// CHECK:         norm.rms_norm %{{.*}} axes
// CHECK:         norm.rms_norm %{{.*}} axes
func.func @two_layers_one_bias(%x: tensor<1x2xf32>, %r: tensor<1x2xf32>) -> tensor<1x2xf32> {
  %b = arith.constant dense<[1.0, -1.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %zero = arith.constant dense<0.0> : tensor<1x2xf32>
  %c = arith.constant dense<[-1.0, 0.0]> : tensor<2xf32>
  // expected-remark @below {{take in the bias}}
  %y = norm.rms_norm %x bias(%b) axes [1] epsilon 1.0e-5 : (tensor<1x2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  // expected-remark @below {{take in the bias}}
  %v = norm.rms_norm %r bias(%b) axes [1] epsilon 1.0e-5 : (tensor<1x2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  %p = linalg.matmul ins(%y, %w : tensor<1x2xf32>, tensor<2x2xf32>) outs(%zero : tensor<1x2xf32>) -> tensor<1x2xf32>
  %q = linalg.matmul ins(%v, %w : tensor<1x2xf32>, tensor<2x2xf32>) outs(%zero : tensor<1x2xf32>) -> tensor<1x2xf32>
  %s = arith.addf %p, %q : tensor<1x2xf32>
  %wide = tensor.expand_shape %c [[0, 1]] output_shape [1, 2] : tensor<2xf32> into tensor<1x2xf32>
  %z = arith.addf %s, %wide : tensor<1x2xf32>
  return %z : tensor<1x2xf32>
}

// -----

// A row of two dims that become one.

// CHECK-LABEL: func @flattened
// CHECK:         arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]]> : tensor<1x4xf32>
func.func @flattened(%x: tensor<3x2x2xf32>) -> tensor<3x1xf32> {
  %g = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %w = arith.constant dense<1.0> : tensor<1x4xf32>
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{take in the scale}}
  %y = norm.layer_norm %x scale(%g) axes [1, 2] epsilon 1.0e-5 : (tensor<3x2x2xf32>, tensor<2x2xf32>) -> tensor<3x2x2xf32>
  %f = tensor.collapse_shape %y [[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
  %e = tensor.empty() : tensor<4x1xf32>
  %t = linalg.transpose ins(%w : tensor<1x4xf32>) outs(%e : tensor<4x1xf32>) permutation = [1, 0]
  %z = linalg.matmul ins(%f, %t : tensor<3x4xf32>, tensor<4x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

// Resources stay resources.

// CHECK-LABEL: func @resource
// CHECK:         arith.constant dense_resource<weight_scaled> : tensor<2x1xf32>
// CHECK:         weight_scaled: "0x040000000000004000000040"
func.func @resource(%x: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %g = arith.constant dense<[2.0, 1.0]> : tensor<2xf32>
  %w = arith.constant dense_resource<weight> : tensor<2x1xf32>
  %zero = arith.constant dense<0.0> : tensor<3x1xf32>
  // expected-remark @below {{take in the scale}}
  %y = norm.rms_norm %x scale(%g) axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %z = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x1xf32>) outs(%zero : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

{-#
  dialect_resources: {
    builtin: {
      weight: "0x040000000000803F00000040"
    }
  }
#-}

// RUN: norm-opt %s --allow-unregistered-dialect --norm-center | FileCheck %s

// A constant that has lost its means is an op of the same kind, whether its
// elements are a property or an attribute. One that is read twice changes twice.

// CHECK-LABEL: func @tosa
// CHECK:         %[[C:.*]] = "tosa.const"() <{values = dense<{{\[\[}}-1.000000e+00, 1.000000e+00], [-2.000000e+00, 2.000000e+00]]> : tensor<2x2xf32>}>
// CHECK:         %[[X:.*]] = tosa.add %[[C]], %[[C]]
// CHECK:         norm.rms_norm %[[X]]
func.func @tosa() -> tensor<2x2xf32> {
  %c = "tosa.const"() <{values = dense<[[1.0, 3.0], [0.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %x = tosa.add %c, %c : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}

// What reads the table elsewhere, a head that is tied to it, keeps the old one.
// CHECK-LABEL: func @stablehlo
// CHECK-DAG:     %[[OLD:.*]] = "stablehlo.constant"() <{value = dense<{{\[\[}}1.000000e+00, 3.000000e+00], [0.000000e+00, 4.000000e+00]]> : tensor<2x2xf32>}>
// CHECK-DAG:     %[[NEW:.*]] = "stablehlo.constant"() <{value = dense<{{\[\[}}-1.000000e+00, 1.000000e+00], [-2.000000e+00, 2.000000e+00]]> : tensor<2x2xf32>}>
// CHECK:         %[[X:.*]] = "stablehlo.gather"(%[[NEW]], %{{.*}})
// CHECK:         %[[Y:.*]] = norm.rms_norm %[[X]]
// CHECK:         "stablehlo.dot_general"(%[[Y]], %[[OLD]])
func.func @stablehlo(%ids: tensor<2x1xi64>) -> tensor<2x2xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 3.0], [0.0, 4.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %x = "stablehlo.gather"(%t, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<2x2xf32>, tensor<2x1xi64>) -> tensor<2x2xf32>
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %z = "stablehlo.dot_general"(%y, %t) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return %z : tensor<2x2xf32>
}

// A weight that is transposed loses the means of its columns.
// CHECK-LABEL: func @onnx
// CHECK:         %[[W:.*]] = "onnx.Constant"() {value = dense<{{\[\[}}5.000000e-01, -5.000000e-01], [-5.000000e-01, 5.000000e-01]]> : tensor<2x2xf32>}
// CHECK:         %[[B:.*]] = "onnx.Constant"() {value = dense<[-1.000000e+00, 1.000000e+00]> : tensor<2xf32>}
// CHECK:         "onnx.Gemm"(%{{.*}}, %[[W]], %[[B]])
// CHECK:         norm.rms_norm
func.func @onnx(%a: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = "onnx.Constant"() {value = dense<[[1.0, 3.0], [0.0, 4.0]]> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
  %b = "onnx.Constant"() {value = dense<[1.0, 3.0]> : tensor<2xf32>} : () -> tensor<2xf32>
  %x = "onnx.Gemm"(%a, %w, %b) {transB = 1 : si64} : (tensor<?x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// The ops that move a constant are cloned with it.
// CHECK-LABEL: func @torch
// CHECK:         %[[W:.*]] = "torch.vtensor.literal"() <{value = dense<{{\[\[}}5.000000e-01, -5.000000e-01], [-5.000000e-01, 5.000000e-01]]> : tensor<2x2xf32>}>
// CHECK:         %[[T:.*]] = "torch.aten.t"(%[[W]])
// CHECK:         %[[X:.*]] = "torch.aten.mm"(%{{.*}}, %[[T]])
// CHECK:         %[[B:.*]] = "torch_c.to_builtin_tensor"(%[[X]])
// CHECK:         norm.rms_norm %[[B]]
func.func @torch(%a: !torch.vtensor<[2,2],f32>) -> tensor<2x2xf32> {
  %w = "torch.vtensor.literal"() <{value = dense<[[1.0, 3.0], [0.0, 4.0]]> : tensor<2x2xf32>}> : () -> !torch.vtensor<[2,2],f32>
  %t = "torch.aten.t"(%w) : (!torch.vtensor<[2,2],f32>) -> !torch.vtensor<[2,2],f32>
  %x = "torch.aten.mm"(%a, %t) : (!torch.vtensor<[2,2],f32>, !torch.vtensor<[2,2],f32>) -> !torch.vtensor<[2,2],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,2],f32>) -> tensor<2x2xf32>
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}

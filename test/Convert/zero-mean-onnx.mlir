// RUN: norm-opt %s --allow-unregistered-dialect --norm-center=remarks --verify-diagnostics -o /dev/null

// Which rows of ONNX's ops sum to zero, or can be made to. Elementwise ops, views
// and casts are read as the raise reads them.

func.func @gather(%ids: tensor<?x?xi64>) -> tensor<?x?x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x = "onnx.Gather"(%t, %ids) {axis = 0 : si64} : (tensor<3x4xf32>, tensor<?x?xi64>) -> tensor<?x?x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
  return %y : tensor<?x?x4xf32>
}

func.func @gather_of_one() -> tensor<4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %i = "onnx.Constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
  %x = "onnx.Gather"(%t, %i) {axis = 0 : si64} : (tensor<3x4xf32>, tensor<i64>) -> tensor<4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

func.func @negative_gather_of_columns(%ids: tensor<2xi64>) -> tensor<3x2xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x = "onnx.Gather"(%t, %ids) {axis = 1 : si64} : (tensor<3x4xf32>, tensor<2xi64>) -> tensor<3x2xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of a table}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

func.func @matmul(%a: tensor<?x?x3xf32>) -> tensor<?x?x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x = "onnx.MatMul"(%a, %t) : (tensor<?x?x3xf32>, tensor<3x4xf32>) -> tensor<?x?x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
  return %y : tensor<?x?x4xf32>
}

func.func @negative_matmul_of_argument(%w: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %t = "onnx.Constant"() {value = dense<1.5> : tensor<2x3xf32>} : () -> tensor<2x3xf32>
  %x = "onnx.MatMul"(%t, %w) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 0 of @negative_matmul_of_argument is not a constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @gemm(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0], [0.0, 0.0, 1.0], [4.0, 0.0, 0.0], [1.0, 1.0, 0.0]]> : tensor<4x3xf32>} : () -> tensor<4x3xf32>
  %b = "onnx.Constant"() {value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>} : () -> tensor<4xf32>
  %x = "onnx.Gemm"(%a, %t, %b) {transB = 1 : si64} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_gemm_with_factor(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0], [0.0, 0.0, 1.0], [4.0, 0.0, 0.0], [1.0, 1.0, 0.0]]> : tensor<4x3xf32>} : () -> tensor<4x3xf32>
  %b = "onnx.Constant"() {value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>} : () -> tensor<4xf32>
  %x = "onnx.Gemm"(%a, %t, %b) {transB = 1 : si64, beta = 2.0 : f32} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{onnx.Gemm at}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_gemm_with_bias_of_argument(%a: tensor<2x3xf32>, %b: tensor<4xf32>) -> tensor<2x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0], [0.0, 0.0, 1.0], [4.0, 0.0, 0.0], [1.0, 1.0, 0.0]]> : tensor<4x3xf32>} : () -> tensor<4x3xf32>
  %x = "onnx.Gemm"(%a, %t, %b) {transB = 1 : si64} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 1 of @negative_gemm_with_bias_of_argument is not a constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// A patch embedding: rows along its channels, which are dim 0 of the weight.
func.func @conv(%image: tensor<1x1x4x4xf32>) -> tensor<1x4x2x2xf32> {
  %t = "onnx.Constant"() {value = dense<1.5> : tensor<4x1x2x2xf32>} : () -> tensor<4x1x2x2xf32>
  %b = "onnx.Constant"() {value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>} : () -> tensor<4xf32>
  %x = "onnx.Conv"(%image, %t, %b) {group = 1 : si64, strides = [2, 2]} : (tensor<1x1x4x4xf32>, tensor<4x1x2x2xf32>, tensor<4xf32>) -> tensor<1x4x2x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
  return %y : tensor<1x4x2x2xf32>
}

func.func @negative_conv_across(%image: tensor<1x1x4x4xf32>) -> tensor<1x4x2x2xf32> {
  %t = "onnx.Constant"() {value = dense<1.5> : tensor<4x1x2x2xf32>} : () -> tensor<4x1x2x2xf32>
  %b = "onnx.Constant"() {value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>} : () -> tensor<4xf32>
  %x = "onnx.Conv"(%image, %t, %b) {group = 1 : si64, strides = [2, 2]} : (tensor<1x1x4x4xf32>, tensor<4x1x2x2xf32>, tensor<4xf32>) -> tensor<1x4x2x2xf32>
  // expected-remark @below {{computes the elements of a row from different windows}}
  %y = norm.layer_norm %x axes [2, 3] epsilon 1.0e-5 : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
  return %y : tensor<1x4x2x2xf32>
}

func.func @negative_conv_in_groups(%image: tensor<1x2x4x4xf32>) -> tensor<1x4x2x2xf32> {
  %t = "onnx.Constant"() {value = dense<1.5> : tensor<4x1x2x2xf32>} : () -> tensor<4x1x2x2xf32>
  %b = "onnx.Constant"() {value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>} : () -> tensor<4xf32>
  %x = "onnx.Conv"(%image, %t, %b) {group = 2 : si64, strides = [2, 2]} : (tensor<1x2x4x4xf32>, tensor<4x1x2x2xf32>, tensor<4xf32>) -> tensor<1x4x2x2xf32>
  // expected-remark @below {{is an op that is not read}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
  return %y : tensor<1x4x2x2xf32>
}

func.func @concat() -> tensor<4x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %c = "onnx.Constant"() {value = dense<[[1.0, 0.0, 0.0, 2.0]]> : tensor<1x4xf32>} : () -> tensor<1x4xf32>
  %x = "onnx.Concat"(%c, %t) {axis = 0 : si64} : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<4x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

func.func @negative_concat_of_rows() -> tensor<3x8xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x = "onnx.Concat"(%t, %t) {axis = -1 : si64} : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x8xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

func.func @slice() -> tensor<2x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %s = "onnx.Constant"() {value = dense<[0]> : tensor<1xi64>} : () -> tensor<1xi64>
  %e = "onnx.Constant"() {value = dense<[2]> : tensor<1xi64>} : () -> tensor<1xi64>
  %d = "onnx.Constant"() {value = dense<[0]> : tensor<1xi64>} : () -> tensor<1xi64>
  %x = "onnx.Slice"(%t, %s, %e, %d) : (tensor<3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_slice_of_rows() -> tensor<3x2xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %s = "onnx.Constant"() {value = dense<[0]> : tensor<1xi64>} : () -> tensor<1xi64>
  %e = "onnx.Constant"() {value = dense<[2]> : tensor<1xi64>} : () -> tensor<1xi64>
  %d = "onnx.Constant"() {value = dense<[1]> : tensor<1xi64>} : () -> tensor<1xi64>
  %x = "onnx.Slice"(%t, %s, %e, %d) : (tensor<3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3x2xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

// Two sizes that are not known need not be the same.
func.func @negative_slice_of_dims_not_known(%s: tensor<1xi64>, %d: tensor<1xi64>, %w: tensor<?x3xf32>) -> tensor<?x4xf32> {
  %t = "onnx.Constant"() {value = dense<1.5> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %h = "onnx.MatMul"(%w, %t) : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  %x = "onnx.Slice"(%h, %s, %s, %d) : (tensor<?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x4xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<?x4xf32>) -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

func.func @split() -> tensor<2x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %s = "onnx.Constant"() {value = dense<[1]> : tensor<1xi64>} : () -> tensor<1xi64>
  %z, %x = "onnx.Split"(%t, %s) {axis = 0 : si64} : (tensor<3x4xf32>, tensor<1xi64>) -> (tensor<1x4xf32>, tensor<2x4xf32>)
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @dropout() -> tensor<3x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x, %m = "onnx.Dropout"(%t) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xi1>)
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @negative_dropout_in_training(%r: tensor<f32>, %train: tensor<i1>) -> tensor<3x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x, %m = "onnx.Dropout"(%t, %r, %train) : (tensor<3x4xf32>, tensor<f32>, tensor<i1>) -> (tensor<3x4xf32>, tensor<3x4xi1>)
  // expected-remark @below {{is an op that is not read}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// Dims that are not known are in front of the rows.
func.func @reshape_of_dims_not_known(%a: tensor<?x3xf32>, %shape: tensor<3xi64>) -> tensor<?x?x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %h = "onnx.MatMul"(%a, %t) : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  %x = "onnx.Reshape"(%h, %shape) : (tensor<?x4xf32>, tensor<3xi64>) -> tensor<?x?x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
  return %y : tensor<?x?x4xf32>
}

func.func @negative_reshape_of_rows(%a: tensor<?x3xf32>, %shape: tensor<2xi64>) -> tensor<?x2xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %h = "onnx.MatMul"(%a, %t) : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  %x = "onnx.Reshape"(%h, %shape) : (tensor<?x4xf32>, tensor<2xi64>) -> tensor<?x2xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

func.func @negative_choice_by_element(%m: tensor<3x4xi1>, %z: tensor<f32>) -> tensor<3x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x = "onnx.Where"(%m, %t, %z) : (tensor<3x4xi1>, tensor<3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
  // expected-remark @below {{chooses between values element by element, as dropout does}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @negative_activation() -> tensor<3x4xf32> {
  %t = "onnx.Constant"() {value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  %x = "onnx.Gelu"(%t) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{is not linear in a row}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @negative_elided() -> tensor<3x4xf32> {
  %t = "onnx.Constant"() {value = dense_resource<__elided__> : tensor<3x4xf32>} : () -> tensor<3x4xf32>
  // expected-remark @below {{has no numbers that can be changed}}
  %y = norm.layer_norm %t axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

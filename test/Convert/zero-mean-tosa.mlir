// RUN: norm-opt %s --norm-center=remarks --verify-diagnostics -o /dev/null

// Which rows of TOSA's ops sum to zero, or can be made to. Elementwise ops,
// views and casts are read as the raise reads them.

func.func @gather(%ids: tensor<1x2xi32>) -> tensor<1x2x4xf32> {
  %table = "tosa.const"() <{values = dense<[[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]]> : tensor<1x3x4xf32>}> : () -> tensor<1x3x4xf32>
  %x = tosa.gather %table, %ids : (tensor<1x3x4xf32>, tensor<1x2xi32>) -> tensor<1x2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
  return %y : tensor<1x2x4xf32>
}

func.func @negative_gather_across(%ids: tensor<1x2xi32>) -> tensor<1x2x4xf32> {
  %table = "tosa.const"() <{values = dense<[[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]]> : tensor<1x3x4xf32>}> : () -> tensor<1x3x4xf32>
  %x = tosa.gather %table, %ids : (tensor<1x3x4xf32>, tensor<1x2xi32>) -> tensor<1x2x4xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of a table}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
  return %y : tensor<1x2x4xf32>
}

// A branch with a bias that is repeated, in another shape.
func.func @matmul(%a: tensor<1x2x3xf32>) -> tensor<2x4xf32> {
  %w = "tosa.const"() <{values = dense<[[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]]> : tensor<1x3x4xf32>}> : () -> tensor<1x3x4xf32>
  %b = "tosa.const"() <{values = dense<[[1.0, 2.0, 3.0, 4.0]]> : tensor<1x4xf32>}> : () -> tensor<1x4xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape = tosa.const_shape {values = dense<[2, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %p = tosa.matmul %a, %w, %zero, %zero : (tensor<1x2x3xf32>, tensor<1x3x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x4xf32>
  %r = tosa.reshape %p, %shape : (tensor<1x2x4xf32>, !tosa.shape<2>) -> tensor<2x4xf32>
  %x = tosa.add %r, %b : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// The rows lie along the rows of the left matrix: its columns are what counts.
func.func @negative_matmul_across(%a: tensor<1x2x3xf32>) -> tensor<1x2x4xf32> {
  %w = "tosa.const"() <{values = dense<[[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]]> : tensor<1x3x4xf32>}> : () -> tensor<1x3x4xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %x = tosa.matmul %a, %w, %zero, %zero : (tensor<1x2x3xf32>, tensor<1x3x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x4xf32>
  // expected-remark @below {{argument 0 of @negative_matmul_across is not a constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
  return %y : tensor<1x2x4xf32>
}

func.func @negative_matmul_of_both(%a: tensor<1x2x3xf32>) -> tensor<1x2x4xf32> {
  %w = "tosa.const"() <{values = dense<1.5> : tensor<1x3x4xf32>}> : () -> tensor<1x3x4xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %x = tosa.matmul %a, %w, %zero, %zero : (tensor<1x2x3xf32>, tensor<1x3x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x4xf32>
  // expected-remark @below {{multiplies the elements of a row by others, one by one}}
  %y = norm.layer_norm %x axes [1, 2] epsilon 1.0e-5 : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
  return %y : tensor<1x2x4xf32>
}

// A patch embedding: rows along its channels, which are dim 0 of the weight.
func.func @conv(%image: tensor<1x4x4x1xf32>) -> tensor<1x2x2x3xf32> {
  %w = "tosa.const"() <{values = dense<[[[[1.0], [2.0]], [[3.0], [4.0]]], [[[0.0], [1.0]], [[0.0], [0.0]]], [[[2.0], [0.0]], [[0.0], [5.0]]]]> : tensor<3x2x2x1xf32>}> : () -> tensor<3x2x2x1xf32>
  %b = "tosa.const"() <{values = dense<[1.0, 2.0, 4.0]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %x = tosa.conv2d %image, %w, %b, %zero, %zero {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>}
      : (tensor<1x4x4x1xf32>, tensor<3x2x2x1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x3xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [3] epsilon 1.0e-5 : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
  return %y : tensor<1x2x2x3xf32>
}

func.func @negative_conv_across(%image: tensor<1x4x4x1xf32>) -> tensor<1x2x2x3xf32> {
  %w = "tosa.const"() <{values = dense<1.5> : tensor<3x2x2x1xf32>}> : () -> tensor<3x2x2x1xf32>
  %b = "tosa.const"() <{values = dense<0.0> : tensor<3xf32>}> : () -> tensor<3xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %x = tosa.conv2d %image, %w, %b, %zero, %zero {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>}
      : (tensor<1x4x4x1xf32>, tensor<3x2x2x1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x3xf32>
  // expected-remark @below {{computes the elements of a row from different windows}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
  return %y : tensor<1x2x2x3xf32>
}

func.func @slice_and_concat(%ids: tensor<1x3xi32>) -> tensor<2x4xf32> {
  %table = "tosa.const"() <{values = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %class = "tosa.const"() <{values = dense<[[1.0, 0.0, 0.0, 2.0]]> : tensor<1x4xf32>}> : () -> tensor<1x4xf32>
  %all = tosa.concat %class, %table {axis = 0 : i32} : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<4x4xf32>
  %start = tosa.const_shape {values = dense<[1, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %size = tosa.const_shape {values = dense<[2, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %x = tosa.slice %all, %start, %size : (tensor<4x4xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_slice_of_rows() -> tensor<3x2xf32> {
  %table = "tosa.const"() <{values = dense<1.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %start = tosa.const_shape {values = dense<[0, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %size = tosa.const_shape {values = dense<[3, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %x = tosa.slice %table, %start, %size : (tensor<3x4xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<3x2xf32>
  // expected-remark @below {{tosa.slice}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

func.func @negative_concat_of_rows() -> tensor<3x8xf32> {
  %table = "tosa.const"() <{values = dense<1.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = tosa.concat %table, %table {axis = 1 : i32} : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x8xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

func.func @negative_reshape_of_rows() -> tensor<6x2xf32> {
  %table = "tosa.const"() <{values = dense<1.5> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %shape = tosa.const_shape {values = dense<[6, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %x = tosa.reshape %table, %shape : (tensor<3x4xf32>, !tosa.shape<2>) -> tensor<6x2xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<6x2xf32>) -> tensor<6x2xf32>
  return %y : tensor<6x2xf32>
}

// Dims that change in front of the rows.
func.func @reshape_before_rows() -> tensor<2x3x4xf32> {
  %table = "tosa.const"() <{values = dense<1.5> : tensor<3x2x4xf32>}> : () -> tensor<3x2x4xf32>
  %shape = tosa.const_shape {values = dense<[2, 3, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %x = tosa.reshape %table, %shape : (tensor<3x2x4xf32>, !tosa.shape<3>) -> tensor<2x3x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

func.func @negative_reshape_before_rows() -> tensor<2x3x4xf32> {
  %table = "tosa.const"() <{values = dense<1.5> : tensor<3x2x4xf32>}> : () -> tensor<3x2x4xf32>
  %shape = tosa.const_shape {values = dense<[2, 3, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %x = tosa.reshape %table, %shape : (tensor<3x2x4xf32>, !tosa.shape<3>) -> tensor<2x3x4xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

func.func @transposed() -> tensor<4x3xf32> {
  %table = "tosa.const"() <{values = dense<[[1.0, -1.0, 2.0, -2.0], [0.5, 0.5, -1.0, 0.0], [0.0, 1.0, -3.0, 2.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = tosa.transpose %table {perms = array<i32: 1, 0>} : (tensor<3x4xf32>) -> tensor<4x3xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

func.func @choice_by_row(%mask: tensor<2x1xi1>, %ids: tensor<1x2xi32>) -> tensor<2x4xf32> {
  %a = "tosa.const"() <{values = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %x = tosa.select %mask, %a, %zero : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<1x1xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_choice_by_element(%mask: tensor<2x4xi1>) -> tensor<2x4xf32> {
  %a = "tosa.const"() <{values = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %x = tosa.select %mask, %a, %zero : (tensor<2x4xi1>, tensor<2x4xf32>, tensor<1x1xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{chooses between values element by element, as dropout does}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_activation() -> tensor<2x4xf32> {
  %a = "tosa.const"() <{values = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %x = tosa.sigmoid %a : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{tosa.sigmoid at}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_maximum() -> tensor<1x4xf32> {
  %a = "tosa.const"() <{values = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %x = tosa.reduce_max %a {axis = 0 : i32} : (tensor<2x4xf32>) -> tensor<1x4xf32>
  // expected-remark @below {{is not linear in a row}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<1x4xf32>) -> tensor<1x4xf32>
  return %y : tensor<1x4xf32>
}

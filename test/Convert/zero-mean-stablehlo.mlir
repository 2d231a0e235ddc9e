// RUN: norm-opt %s --allow-unregistered-dialect --norm-center=remarks --verify-diagnostics -o /dev/null

// Which rows of StableHLO's ops sum to zero, or can be made to. Elementwise ops,
// views and casts are read as the raise reads them.

func.func @gather(%ids: tensor<2x1xi64>) -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.gather"(%t, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<2x1xi64>) -> tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_gather_across(%ids: tensor<2x1xi64>) -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.gather"(%t, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<2x1xi64>) -> tensor<2x4xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of a table}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_gather_of_columns(%ids: tensor<2x1xi64>) -> tensor<3x2xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.gather"(%t, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 3, 1>}> : (tensor<3x4xf32>, tensor<2x1xi64>) -> tensor<3x2xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of a table}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

func.func @negative_gather_of_parts(%ids: tensor<2x2xi64>) -> tensor<2x3xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.gather"(%t, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x4xf32>, tensor<2x2xi64>) -> tensor<2x3xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of a table}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %y : tensor<2x3xf32>
}

func.func @negative_gather_in_batches(%ids: tensor<3x1xi64>) -> tensor<3x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.gather"(%t, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<3x1xi64>) -> tensor<3x4xf32>
  // expected-remark @below {{stablehlo.gather at}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @dot_general(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.dot_general"(%a, %t) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @dot_general_of_transposed(%a: tensor<2x3xf32>) -> tensor<2x2xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0], [0.0, 0.0, 1.0]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %x = "stablehlo.dot_general"(%a, %t) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}

func.func @negative_dot_general_of_argument(%a: tensor<2x3xf32>, %w: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %x = "stablehlo.dot_general"(%a, %w) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 1 of @negative_dot_general_of_argument is not a constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_dot_general_across(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.dot_general"(%a, %t) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 0 of @negative_dot_general_across is not a constant}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_dot_general_of_both(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.dot_general"(%a, %t) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{multiplies the elements of a row by others, one by one}}
  %y = norm.layer_norm %x axes [0, 1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// A patch embedding: rows along its channels, which are dim 0 of the weight.
func.func @convolution(%image: tensor<1x1x4x4xf32>) -> tensor<1x2x2x2xf32> {
  %w = "stablehlo.constant"() <{value = dense<[[[[1.0, 2.0], [3.0, 4.0]]], [[[0.0, 1.0], [0.0, 0.0]]]]> : tensor<2x1x2x2xf32>}> : () -> tensor<2x1x2x2xf32>
  %x = "stablehlo.convolution"(%image, %w) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]>, feature_group_count = 1 : i64, window_strides = array<i64: 2, 2>}> : (tensor<1x1x4x4xf32>, tensor<2x1x2x2xf32>) -> tensor<1x2x2x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %y : tensor<1x2x2x2xf32>
}

func.func @negative_convolution_across(%image: tensor<1x1x4x4xf32>) -> tensor<1x2x2x2xf32> {
  %w = "stablehlo.constant"() <{value = dense<[[[[1.0, 2.0], [3.0, 4.0]]], [[[0.0, 1.0], [0.0, 0.0]]]]> : tensor<2x1x2x2xf32>}> : () -> tensor<2x1x2x2xf32>
  %x = "stablehlo.convolution"(%image, %w) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]>, feature_group_count = 1 : i64, window_strides = array<i64: 2, 2>}> : (tensor<1x1x4x4xf32>, tensor<2x1x2x2xf32>) -> tensor<1x2x2x2xf32>
  // expected-remark @below {{computes the elements of a row from different windows}}
  %y = norm.layer_norm %x axes [3] epsilon 1.0e-5 : (tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %y : tensor<1x2x2x2xf32>
}

func.func @negative_convolution_in_groups(%image: tensor<1x2x4x4xf32>) -> tensor<1x2x2x2xf32> {
  %w = "stablehlo.constant"() <{value = dense<[[[[1.0, 2.0], [3.0, 4.0]]], [[[0.0, 1.0], [0.0, 0.0]]]]> : tensor<2x1x2x2xf32>}> : () -> tensor<2x1x2x2xf32>
  %x = "stablehlo.convolution"(%image, %w) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]>, feature_group_count = 2 : i64, window_strides = array<i64: 2, 2>}> : (tensor<1x2x4x4xf32>, tensor<2x1x2x2xf32>) -> tensor<1x2x2x2xf32>
  // expected-remark @below {{is an op that is not read}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %y : tensor<1x2x2x2xf32>
}

func.func @slice_of_concatenate() -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %c = "stablehlo.constant"() <{value = dense<[[1.0, 0.0, 0.0, 2.0]]> : tensor<1x4xf32>}> : () -> tensor<1x4xf32>
  %all = "stablehlo.concatenate"(%c, %t) <{dimension = 0 : i64}> : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<4x4xf32>
  %x = "stablehlo.slice"(%all) <{limit_indices = array<i64: 3, 4>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<4x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_concatenate_of_rows() -> tensor<3x8xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.concatenate"(%t, %t) <{dimension = 1 : i64}> : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x8xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

func.func @negative_slice_of_rows() -> tensor<3x2xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.slice"(%t) <{limit_indices = array<i64: 3, 3>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>}> : (tensor<3x4xf32>) -> tensor<3x2xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

func.func @dynamic_slice(%i: tensor<i64>) -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.dynamic_slice"(%t, %i, %i) <{slice_sizes = array<i64: 2, 4>}> : (tensor<3x4xf32>, tensor<i64>, tensor<i64>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Both factors are the same for a row: the constant is the one that changes.
func.func @factor_of_a_bias_of_zeros() -> tensor<2x4xf32> {
  %b = "stablehlo.constant"() <{value = dense<2.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %one = "stablehlo.constant"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %bs = "stablehlo.broadcast_in_dim"(%b) <{broadcast_dimensions = array<i64: 1>}> : (tensor<4xf32>) -> tensor<2x4xf32>
  %ones = "stablehlo.broadcast_in_dim"(%one) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
  %x = "stablehlo.multiply"(%bs, %ones) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Padding of whole rows.
func.func @choice_by_row(%m: tensor<2xi1>) -> tensor<2x2xf32> {
  %a = "stablehlo.constant"() <{value = dense<[[1.0, 2.0], [0.0, 1.0]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %z = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %ms = "stablehlo.broadcast_in_dim"(%m) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi1>) -> tensor<2x2xi1>
  %x = "stablehlo.select"(%ms, %a, %z) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}

func.func @negative_reshape_of_rows() -> tensor<6x2xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.reshape"(%t) : (tensor<3x4xf32>) -> tensor<6x2xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<6x2xf32>) -> tensor<6x2xf32>
  return %y : tensor<6x2xf32>
}

func.func @negative_activation() -> tensor<3x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.tanh"(%t) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{is not linear in a row}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// A constant of another type than its result.
func.func @negative_unverified(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %t = "stablehlo.constant"() <{value = dense<1.5> : tensor<3x5xf32>}> : () -> tensor<3x4xf32>
  %x = "stablehlo.dot_general"(%a, %t) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{stablehlo.constant at}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

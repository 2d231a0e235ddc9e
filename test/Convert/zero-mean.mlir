// RUN: norm-opt %s --norm-center=remarks --verify-diagnostics -o /dev/null

// Which rows sum to zero, or can be made to: rule by rule. Here constants are
// read once, and what comes of them is read by a LayerNorm only.

func.func @constant_of_zero_rows() -> tensor<2x4xf32> {
  %x = arith.constant dense<[[1.0, -1.0, 2.0, -2.0], [0.5, 0.5, -1.0, 0.0]]> : tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @constant() -> tensor<2x4xf32> {
  %x = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_argument(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  // expected-remark @below {{stays a layer_norm: argument 0 of @negative_argument is not a constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_not_finite() -> tensor<2xf16> {
  %x = arith.constant dense<[65000.0, -60000.0]> : tensor<2xf16>
  %z = arith.constant dense<[40000.0, 0x7C00]> : tensor<2xf16>
  %s = arith.addf %x, %z : tensor<2xf16>
  // expected-remark @below {{has numbers that are not finite without their mean}}
  %y = norm.layer_norm %s axes [0] epsilon 1.0e-5 : (tensor<2xf16>) -> tensor<2xf16>
  return %y : tensor<2xf16>
}

func.func @negative_block_argument(%n: index) -> tensor<2x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %x = arith.constant dense<1.5> : tensor<2x4xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%h = %x) -> tensor<2x4xf32> {
    // expected-remark @below {{argument 1 of scf.for is not a constant}}
    %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
    scf.yield %y : tensor<2x4xf32>
  }
  return %r : tensor<2x4xf32>
}

func.func @gather(%ids: tensor<3xi64>) -> tensor<3x4xf32> {
  %table = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<3xi64>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%id: i64, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 1 : index
    %element = tensor.extract %table[%row, %column] : tensor<2x4xf32>
    linalg.yield %element : f32
  } -> tensor<3x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @negative_gather_of_part_of_rows(%ids: tensor<3xi64>) -> tensor<3x4xf32> {
  %table = arith.constant dense<1.5> : tensor<2x8xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<3xi64>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%id: i64, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 1 : index
    %element = tensor.extract %table[%row, %column] : tensor<2x8xf32>
    linalg.yield %element : f32
  } -> tensor<3x4xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of the constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @negative_gather_by_element(%ids: tensor<3x4xi64>) -> tensor<3x4xf32> {
  %table = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<3x4xi64>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%id: i64, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 1 : index
    %element = tensor.extract %table[%row, %column] : tensor<2x4xf32>
    linalg.yield %element : f32
  } -> tensor<3x4xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of the constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @matmul(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %x = linalg.matmul ins(%a, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_matmul_init(%a: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<2x4xf32>
  %init = linalg.fill ins(%one : f32) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %x = linalg.matmul ins(%a, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{which is the same for a whole row}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_matmul_of_argument(%a: tensor<2x3xf32>, %w: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %init = arith.constant dense<0.0> : tensor<2x4xf32>
  %x = linalg.matmul ins(%a, %w : tensor<2x3xf32>, tensor<3x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 1 of @negative_matmul_of_argument is not a constant}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// The weight is on the left: rows of x are sums of columns of it.
func.func @matmul_of_columns(%a: tensor<3x2xf32>) -> tensor<4x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [0.0, 0.0, 1.0], [5.0, 1.0, 0.0], [1.0, 1.0, 1.0]]> : tensor<4x3xf32>
  %init = arith.constant dense<0.0> : tensor<4x2xf32>
  %x = linalg.matmul ins(%w, %a : tensor<4x3xf32>, tensor<3x2xf32>) outs(%init : tensor<4x2xf32>) -> tensor<4x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<4x2xf32>) -> tensor<4x2xf32>
  return %y : tensor<4x2xf32>
}

func.func @batch_matmul(%a: tensor<5x2x3xf32>) -> tensor<5x2x4xf32> {
  %w = arith.constant dense<1.5> : tensor<5x3x4xf32>
  %init = arith.constant dense<0.0> : tensor<5x2x4xf32>
  %x = linalg.batch_matmul ins(%a, %w : tensor<5x2x3xf32>, tensor<5x3x4xf32>) outs(%init : tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %y : tensor<5x2x4xf32>
}

// A row along both dims of what a convolution makes: the filter has no such row.
func.func @convolution(%image: tensor<1x8x8x3xf32>) -> tensor<1x2x2x6xf32> {
  %filter = arith.constant dense<1.5> : tensor<4x4x3x6xf32>
  %init = arith.constant dense<0.0> : tensor<1x2x2x6xf32>
  %x = linalg.conv_2d_nhwc_hwcf {strides = dense<4> : tensor<2xi64>, dilations = dense<1> : tensor<2xi64>}
      ins(%image, %filter : tensor<1x8x8x3xf32>, tensor<4x4x3x6xf32>) outs(%init : tensor<1x2x2x6xf32>) -> tensor<1x2x2x6xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [3] epsilon 1.0e-5 : (tensor<1x2x2x6xf32>) -> tensor<1x2x2x6xf32>
  return %y : tensor<1x2x2x6xf32>
}

func.func @negative_convolution_of_pixels(%image: tensor<1x8x8x3xf32>) -> tensor<1x2x2x6xf32> {
  %filter = arith.constant dense<1.5> : tensor<4x4x3x6xf32>
  %init = arith.constant dense<0.0> : tensor<1x2x2x6xf32>
  %x = linalg.conv_2d_nhwc_hwcf {strides = dense<4> : tensor<2xi64>, dilations = dense<1> : tensor<2xi64>}
      ins(%image, %filter : tensor<1x8x8x3xf32>, tensor<4x4x3x6xf32>) outs(%init : tensor<1x2x2x6xf32>) -> tensor<1x2x2x6xf32>
  // expected-remark @below {{reads elements of a row out of order}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<1x2x2x6xf32>) -> tensor<1x2x2x6xf32>
  return %y : tensor<1x2x2x6xf32>
}

// Bias, row scale, difference, negation, in one body.
func.func @elementwise(%s: tensor<2xf32>) -> tensor<2x4xf32> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %b = arith.constant dense<[1.0, 2.0, 3.0, 5.0]> : tensor<4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>,
                                        affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%a, %b, %s : tensor<2x4xf32>, tensor<4xf32>, tensor<2xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%ae: f32, %be: f32, %se: f32, %out: f32):
    %exp = math.exp %se : f32
    %scaled = arith.mulf %exp, %ae : f32
    %quotient = arith.divf %be, %se : f32
    %difference = arith.subf %scaled, %quotient : f32
    %negated = arith.negf %difference : f32
    linalg.yield %negated : f32
  } -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_scale_of_columns(%s: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>,
                                        affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%a, %s : tensor<2x4xf32>, tensor<4xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%ae: f32, %se: f32, %out: f32):
    %scaled = arith.mulf %ae, %se : f32
    linalg.yield %scaled : f32
  } -> tensor<2x4xf32>
  // expected-remark @below {{arith.mulf is not linear in a row}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_activation() -> tensor<2x4xf32> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %x = linalg.map { math.tanh } ins(%a : tensor<2x4xf32>) outs(%e : tensor<2x4xf32>)
  // expected-remark @below {{math.tanh is not linear in a row}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_dropout(%mask: tensor<2x4xi1>) -> tensor<2x4xf32> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>,
                                        affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%a, %mask : tensor<2x4xf32>, tensor<2x4xi1>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%ae: f32, %keep: i1, %out: f32):
    %kept = arith.select %keep, %ae, %zero : f32
    linalg.yield %kept : f32
  } -> tensor<2x4xf32>
  // expected-remark @below {{chooses between values element by element, as dropout does}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_integers(%a: tensor<2x4xi32>) -> tensor<2x4xf32> {
  %x = arith.sitofp %a : tensor<2x4xi32> to tensor<2x4xf32>
  // expected-remark @below {{reads argument 0 of @negative_integers, whose elements are no floating-point numbers}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Padding of whole rows.
func.func @select_of_rows(%mask: tensor<2xi1>) -> tensor<2x4xf32> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>,
                                        affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%a, %mask : tensor<2x4xf32>, tensor<2xi1>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%ae: f32, %keep: i1, %out: f32):
    %kept = arith.select %keep, %ae, %zero : f32
    linalg.yield %kept : f32
  } -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @reshapes() -> tensor<2x2x4xf32> {
  %a = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 9.0]]> : tensor<4x2xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %t = linalg.transpose ins(%a : tensor<4x2xf32>) outs(%e : tensor<2x4xf32>) permutation = [1, 0]
  %f = tensor.empty() : tensor<2x2x4xf32>
  %b = linalg.broadcast ins(%t : tensor<2x4xf32>) outs(%f : tensor<2x2x4xf32>) dimensions = [0]
  %merged = tensor.collapse_shape %b [[0, 1], [2]] : tensor<2x2x4xf32> into tensor<4x4xf32>
  %x = tensor.expand_shape %merged [[0, 1], [2]] output_shape [2, 2, 4] : tensor<4x4xf32> into tensor<2x2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
  return %y : tensor<2x2x4xf32>
}

func.func @negative_heads_of_a_row() -> tensor<3x2x2xf32> {
  %a = arith.constant dense<1.5> : tensor<3x4xf32>
  %x = tensor.expand_shape %a [[0], [1, 2]] output_shape [3, 2, 2] : tensor<3x4xf32> into tensor<3x2x2xf32>
  // expected-remark @below {{tensor.expand_shape at}}
  %y = norm.layer_norm %x axes [2] epsilon 1.0e-5 : (tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
  return %y : tensor<3x2x2xf32>
}

func.func @row_of_two_dims() -> tensor<3x2x2xf32> {
  %a = arith.constant dense<1.5> : tensor<3x4xf32>
  %x = tensor.expand_shape %a [[0], [1, 2]] output_shape [3, 2, 2] : tensor<3x4xf32> into tensor<3x2x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1, 2] epsilon 1.0e-5 : (tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
  return %y : tensor<3x2x2xf32>
}

func.func @slices(%i: index) -> tensor<2x4xf32> {
  %table = arith.constant dense<1.5> : tensor<8x4xf32>
  %token = arith.constant dense<2.5> : tensor<1x4xf32>
  %part = tensor.extract_slice %table[%i, 0] [1, 4] [1, 1] : tensor<8x4xf32> to tensor<1x4xf32>
  %x = tensor.concat dim(0) %token, %part : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_slice_of_a_row() -> tensor<8x2xf32> {
  %table = arith.constant dense<1.5> : tensor<8x4xf32>
  %x = tensor.extract_slice %table[0, 0] [8, 2] [1, 1] : tensor<8x4xf32> to tensor<8x2xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<8x2xf32>) -> tensor<8x2xf32>
  return %y : tensor<8x2xf32>
}

func.func @layer_norm_without_parameters(%a: tensor<2x4xf32>) -> tensor<2x4xf32> {
  // expected-remark @below {{argument 0}}
  %x = norm.layer_norm %a axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @layer_norm_with_uniform_scale(%a: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %g = arith.constant dense<0.5> : tensor<4xf32>
  %b = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  // expected-remark @below {{argument 0}}
  %x = norm.layer_norm %a scale(%g) bias(%b) axes [1] epsilon 1.0e-5
      : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_layer_norm_with_scale(%a: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %g = arith.constant dense<[0.5, 0.5, 0.5, 1.0]> : tensor<4xf32>
  %b = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  // expected-remark @below {{argument 0}}
  %x = norm.layer_norm %a scale(%g) bias(%b) axes [1] epsilon 1.0e-5
      : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // expected-remark-re @below {{norm.layer_norm at {{.*}} multiplies by the scale (the constant at {{.*}}), which is not known to be the same for all elements of a row, and adds the bias (the constant at {{.*}})}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @rms_norm_of_zero_rows(%a: tensor<2x4xf32>) -> tensor<2x4xf32> {
  // expected-remark @below {{argument 0}}
  %h = norm.layer_norm %a axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %x = norm.rms_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_rms_norm_of_any_rows() -> tensor<2x4xf32> {
  %h = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %x = norm.rms_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{divides rows that are not known to sum to zero by a number computed from them}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @residual_operand(%a: tensor<2x4xf32>) -> tensor<2x4xf32> {
  // expected-remark @below {{argument 0}}
  %x = norm.layer_norm %a axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %r = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x residual(%r) axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_sum_over_other_dims() -> tensor<4xf32> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %init = arith.constant dense<0.0> : tensor<4xf32>
  %x = linalg.reduce { arith.maximumf } ins(%a : tensor<2x4xf32>) outs(%init : tensor<4xf32>) dimensions = [0]
  // expected-remark @below {{reduces by something else than a sum}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

func.func @sum_over_other_dims() -> tensor<4xf32> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %init = arith.constant dense<0.0> : tensor<4xf32>
  %x = linalg.reduce { arith.addf } ins(%a : tensor<2x4xf32>) outs(%init : tensor<4xf32>) dimensions = [0]
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

func.func @arith_on_tensors(%s: tensor<2xf32>) -> tensor<2x4xbf16> {
  %a = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %b = arith.constant dense<[[1.0, 2.0, 3.0, 5.0], [1.0, 0.0, 0.0, 1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %factor = linalg.broadcast ins(%s : tensor<2xf32>) outs(%e : tensor<2x4xf32>) dimensions = [1]
  %scaled = arith.mulf %factor, %a : tensor<2x4xf32>
  %sum = arith.addf %scaled, %b : tensor<2x4xf32>
  %x = arith.truncf %sum : tensor<2x4xf32> to tensor<2x4xbf16>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xbf16>) -> tensor<2x4xbf16>
  return %y : tensor<2x4xbf16>
}

func.func @negative_index_in_its_row() -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%e : tensor<4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %integer = arith.index_cast %i : index to i64
    %number = arith.sitofp %integer : i64 to f32
    linalg.yield %number : f32
  } -> tensor<4xf32>
  // expected-remark @below {{computes with the index of an element in its row}}
  %y = norm.layer_norm %x axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

func.func @negative_unknown_op() -> tensor<2x4xf32> {
  %a = arith.constant dense<1.5> : tensor<2x4xf32>
  %x = tosa.reverse %a {axis = 0 : i32} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{is an op that is not read}}
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

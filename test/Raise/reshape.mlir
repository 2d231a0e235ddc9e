// RUN: norm-opt %s --norm-raise="remarks=true verify=true" --verify-diagnostics | FileCheck %s

// Reshapes between the statistics and the result: an index is split into digits, or made of them.

// OLMo-2: a norm over all heads, applied to each of them.
// CHECK-LABEL: func @split_row
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 scale(%arg1) axes [2] {{.*}} : (tensor<2x7x64xf32>, tensor<64xf32>)
// CHECK:       %[[HEADS:.*]] = tensor.expand_shape %[[Y]]
// CHECK:       return %[[HEADS]]
func.func @split_row(%x: tensor<2x7x64xf32>, %w: tensor<64xf32>) -> tensor<2x7x4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<2x7x64xf32>
  %zero = arith.constant dense<0.0> : tensor<2x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<2x7x64xf32>) outs(%zero : tensor<2x7xf32>) dimensions = [2]
  %n = arith.constant dense<64.0> : tensor<2x7xf32>
  %mean = arith.divf %sum, %n : tensor<2x7xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<2x7xf32>
  %v = arith.addf %mean, %eps : tensor<2x7xf32>
  %rstd = math.rsqrt %v : tensor<2x7xf32>
  %empty = tensor.empty() : tensor<2x7x4x16xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<2x7xf32>) outs(%empty : tensor<2x7x4x16xf32>) dimensions = [2, 3]
  %w4 = tensor.expand_shape %w [[0, 1]] output_shape [4, 16] : tensor<64xf32> into tensor<4x16xf32>
  %x4 = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, 7, 4, 16] : tensor<2x7x64xf32> into tensor<2x7x4x16xf32>
  %wb = linalg.broadcast ins(%w4 : tensor<4x16xf32>) outs(%empty : tensor<2x7x4x16xf32>) dimensions = [0, 1]
  %normalized = arith.mulf %x4, %rb : tensor<2x7x4x16xf32>
  %y = arith.mulf %normalized, %wb : tensor<2x7x4x16xf32>
  return %y : tensor<2x7x4x16xf32>
}

// CHECK-LABEL: func @merged_row
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [2, 3] {{.*}} : (tensor<2x7x4x16xf32>)
// CHECK:       %[[ROWS:.*]] = tensor.collapse_shape %[[Y]]
// CHECK:       arith.mulf %[[ROWS]]
func.func @merged_row(%x: tensor<2x7x4x16xf32>, %w: tensor<64xf32>) -> tensor<14x64xf32> {
  %sq = arith.mulf %x, %x : tensor<2x7x4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<2x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<2x7x4x16xf32>) outs(%zero : tensor<2x7xf32>) dimensions = [2, 3]
  %n = arith.constant dense<64.0> : tensor<2x7xf32>
  %mean = arith.divf %sum, %n : tensor<2x7xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<2x7xf32>
  %v = arith.addf %mean, %eps : tensor<2x7xf32>
  %rstd = math.rsqrt %v : tensor<2x7xf32>
  %empty = tensor.empty() : tensor<14x64xf32>
  %r1 = tensor.collapse_shape %rstd [[0, 1]] : tensor<2x7xf32> into tensor<14xf32>
  %rb = linalg.broadcast ins(%r1 : tensor<14xf32>) outs(%empty : tensor<14x64xf32>) dimensions = [1]
  %x4 = tensor.collapse_shape %x [[0, 1], [2, 3]] : tensor<2x7x4x16xf32> into tensor<14x64xf32>
  %wb = linalg.broadcast ins(%w : tensor<64xf32>) outs(%empty : tensor<14x64xf32>) dimensions = [0]
  %normalized = arith.mulf %x4, %rb : tensor<14x64xf32>
  %y = arith.mulf %normalized, %wb : tensor<14x64xf32>
  return %y : tensor<14x64xf32>
}

// The dims change places too: the norm is copied once.
// CHECK-LABEL: func @split_and_transposed
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1] {{.*}} : (tensor<7x64xf32>)
// CHECK:       %[[HEADS:.*]] = tensor.expand_shape %[[Y]]
// CHECK:       linalg.generic {{.*}} ins(%[[HEADS]] : tensor<7x4x16xf32>) outs(%{{.*}} : tensor<4x7x16xf32>)
func.func @split_and_transposed(%x: tensor<7x64xf32>) -> tensor<4x7x16xf32> {
  %sq = arith.mulf %x, %x : tensor<7x64xf32>
  %zero = arith.constant dense<0.0> : tensor<7xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<7x64xf32>) outs(%zero : tensor<7xf32>) dimensions = [1]
  %n = arith.constant dense<64.0> : tensor<7xf32>
  %mean = arith.divf %sum, %n : tensor<7xf32>
  %rstd = math.rsqrt %mean : tensor<7xf32>
  %empty = tensor.empty() : tensor<4x7x16xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<7xf32>) outs(%empty : tensor<4x7x16xf32>) dimensions = [0, 2]
  %heads = tensor.expand_shape %x [[0], [1, 2]] output_shape [7, 4, 16] : tensor<7x64xf32> into tensor<7x4x16xf32>
  %turned = linalg.transpose ins(%heads : tensor<7x4x16xf32>) outs(%empty : tensor<4x7x16xf32>) permutation = [1, 0, 2]
  %y = arith.mulf %turned, %rb : tensor<4x7x16xf32>
  return %y : tensor<4x7x16xf32>
}

// The dims of x, a sum, have another order in memory than those of what it is a sum of.
// CHECK-LABEL: func @merged_and_transposed
// CHECK:       %[[X:.*]] = arith.addf
// CHECK:       %[[Y:.*]] = norm.layer_norm %[[X]] axes [2] {{.*}} : (tensor<4x7x16xf32>)
// CHECK:       %[[TURNED:.*]] = linalg.generic {{.*}} ins(%[[Y]] : tensor<4x7x16xf32>)
// CHECK:       %[[ROWS:.*]] = tensor.collapse_shape %[[TURNED]]
// CHECK:       return %[[ROWS]]
func.func @merged_and_transposed(%a: tensor<7x4x16xf32>, %b: tensor<4x7x16xf32>) -> tensor<28x16xf32> {
  %init = tensor.empty() : tensor<4x7x16xf32>
  %t = linalg.transpose ins(%a : tensor<7x4x16xf32>) outs(%init : tensor<4x7x16xf32>) permutation = [1, 0, 2]
  %x = arith.addf %t, %b : tensor<4x7x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4x7xf32>
  %total = linalg.reduce { arith.addf } ins(%x : tensor<4x7x16xf32>) outs(%zero : tensor<4x7xf32>) dimensions = [2]
  %n = arith.constant dense<16.0> : tensor<4x7xf32>
  %mu = arith.divf %total, %n : tensor<4x7xf32>
  %mub = linalg.broadcast ins(%mu : tensor<4x7xf32>) outs(%init : tensor<4x7x16xf32>) dimensions = [2]
  %c = arith.subf %x, %mub : tensor<4x7x16xf32>
  %sq = arith.mulf %c, %c : tensor<4x7x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x7x16xf32>) outs(%zero : tensor<4x7xf32>) dimensions = [2]
  %mean = arith.divf %sum, %n : tensor<4x7xf32>
  %rstd = math.rsqrt %mean : tensor<4x7xf32>
  %rinit = tensor.empty() : tensor<7x4xf32>
  %rt = linalg.transpose ins(%rstd : tensor<4x7xf32>) outs(%rinit : tensor<7x4xf32>) permutation = [1, 0]
  %r = tensor.collapse_shape %rt [[0, 1]] : tensor<7x4xf32> into tensor<28xf32>
  %out = tensor.empty() : tensor<28x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<28xf32>) outs(%out : tensor<28x16xf32>) dimensions = [1]
  %cinit = tensor.empty() : tensor<7x4x16xf32>
  %ct = linalg.transpose ins(%c : tensor<4x7x16xf32>) outs(%cinit : tensor<7x4x16xf32>) permutation = [1, 0, 2]
  %rows = tensor.collapse_shape %ct [[0, 1], [2]] : tensor<7x4x16xf32> into tensor<28x16xf32>
  %y = arith.mulf %rows, %rb : tensor<28x16xf32>
  return %y : tensor<28x16xf32>
}

// The scale is split as the result is, before there is an x.
// CHECK-LABEL: func @early_scale
// CHECK:       %[[X:.*]] = arith.addf
// CHECK:       norm.rms_norm %[[X]] scale(%arg2) axes [1] {{.*}} : (tensor<7x64xf32>, tensor<64xf32>)
func.func @early_scale(%a: tensor<7x64xf32>, %b: tensor<7x64xf32>, %w: tensor<64xf32>) -> tensor<7x4x16xf32> {
  %w4 = tensor.expand_shape %w [[0, 1]] output_shape [4, 16] : tensor<64xf32> into tensor<4x16xf32>
  %empty = tensor.empty() : tensor<7x4x16xf32>
  %wb = linalg.broadcast ins(%w4 : tensor<4x16xf32>) outs(%empty : tensor<7x4x16xf32>) dimensions = [0]
  %x = arith.addf %a, %b : tensor<7x64xf32>
  %sq = arith.mulf %x, %x : tensor<7x64xf32>
  %zero = arith.constant dense<0.0> : tensor<7xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<7x64xf32>) outs(%zero : tensor<7xf32>) dimensions = [1]
  %n = arith.constant dense<64.0> : tensor<7xf32>
  %mean = arith.divf %sum, %n : tensor<7xf32>
  %rstd = math.rsqrt %mean : tensor<7xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<7xf32>) outs(%empty : tensor<7x4x16xf32>) dimensions = [1, 2]
  %heads = tensor.expand_shape %x [[0], [1, 2]] output_shape [7, 4, 16] : tensor<7x64xf32> into tensor<7x4x16xf32>
  %rw = arith.mulf %rb, %wb : tensor<7x4x16xf32>
  %y = arith.mulf %heads, %rw : tensor<7x4x16xf32>
  return %y : tensor<7x4x16xf32>
}

// The dims of the row are not those of the scale, but of a reshape of it.
// CHECK-LABEL: func @reshaped_scale
// CHECK:       %[[W:.*]] = tensor.expand_shape %arg1
// CHECK:       norm.rms_norm %arg0 scale(%[[W]]) axes [1, 2] {{.*}} : (tensor<7x4x16xf32>, tensor<4x16xf32>)
func.func @reshaped_scale(%x: tensor<7x4x16xf32>, %w: tensor<64xf32>) -> tensor<7x4x16xf32> {
  %sq = arith.mulf %x, %x : tensor<7x4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<7xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<7x4x16xf32>) outs(%zero : tensor<7xf32>) dimensions = [1, 2]
  %n = arith.constant dense<64.0> : tensor<7xf32>
  %mean = arith.divf %sum, %n : tensor<7xf32>
  %rstd = math.rsqrt %mean : tensor<7xf32>
  %w4 = tensor.expand_shape %w [[0, 1]] output_shape [4, 16] : tensor<64xf32> into tensor<4x16xf32>
  %empty = tensor.empty() : tensor<7x4x16xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<7xf32>) outs(%empty : tensor<7x4x16xf32>) dimensions = [1, 2]
  %wb = linalg.broadcast ins(%w4 : tensor<4x16xf32>) outs(%empty : tensor<7x4x16xf32>) dimensions = [0]
  %rw = arith.mulf %rb, %wb : tensor<7x4x16xf32>
  %y = arith.mulf %x, %rw : tensor<7x4x16xf32>
  return %y : tensor<7x4x16xf32>
}

// The statistics are those of the elements however their dims are merged.
// CHECK-LABEL: func @squares_of_merged_rows
// CHECK:       norm.rms_norm %arg0 axes [1] {{.*}} : (tensor<7x64xf32>) -> tensor<7x64xf32>
func.func @squares_of_merged_rows(%x: tensor<7x64xf32>) -> tensor<7x64xf32> {
  %heads = tensor.expand_shape %x [[0], [1, 2]] output_shape [7, 4, 16] : tensor<7x64xf32> into tensor<7x4x16xf32>
  %sq = arith.mulf %heads, %heads : tensor<7x4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<7xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<7x4x16xf32>) outs(%zero : tensor<7xf32>) dimensions = [1, 2]
  %n = arith.constant dense<64.0> : tensor<7xf32>
  %mean = arith.divf %sum, %n : tensor<7xf32>
  %rstd = math.rsqrt %mean : tensor<7xf32>
  %empty = tensor.empty() : tensor<7x64xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<7xf32>) outs(%empty : tensor<7x64xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<7x64xf32>
  return %y : tensor<7x64xf32>
}

// A dynamic dim beside those that are split.
// CHECK-LABEL: func @dynamic_rows
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1] {{.*}} : (tensor<?x64xf32>)
// CHECK:       tensor.expand_shape %[[Y]]
func.func @dynamic_rows(%x: tensor<?x64xf32>, %sizes: index, %rows: tensor<?xf32>, %full: tensor<?x4x16xf32>)
    -> tensor<?x4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>],
      iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x64xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %s: f32):
    %q = arith.mulf %a, %a : f32
    %n = arith.constant 64.0 : f32
    %d = arith.divf %q, %n : f32
    %t = arith.addf %s, %d : f32
    linalg.yield %t : f32
  } -> tensor<?xf32>
  %rstd = math.rsqrt %sum : tensor<?xf32>
  %heads = tensor.expand_shape %x [[0], [1, 2]] output_shape [%sizes, 4, 16] : tensor<?x64xf32> into tensor<?x4x16xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<?xf32>) outs(%full : tensor<?x4x16xf32>) dimensions = [1, 2]
  %y = arith.mulf %heads, %rb : tensor<?x4x16xf32>
  return %y : tensor<?x4x16xf32>
}

// A norm of each group of channels; its scale belongs to all channels, not to a row.
// CHECK-LABEL: func @group_norm
// CHECK:       %[[GROUPS:.*]] = tensor.collapse_shape
// CHECK:       norm.rms_norm %[[GROUPS]] axes [2] {{.*}} : (tensor<2x3x20xf32>) -> tensor<2x3x20xf32>
// CHECK:       arith.mulf
func.func @group_norm(%x: tensor<2x3x4x5xf32>, %w: tensor<12xf32>) -> tensor<2x12x5xf32> {
  %groups = tensor.collapse_shape %x [[0], [1], [2, 3]] : tensor<2x3x4x5xf32> into tensor<2x3x20xf32>
  %sq = arith.mulf %groups, %groups : tensor<2x3x20xf32>
  %zero = arith.constant dense<0.0> : tensor<2x3xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<2x3x20xf32>) outs(%zero : tensor<2x3xf32>) dimensions = [2]
  %n = arith.constant dense<20.0> : tensor<2x3xf32>
  %mean = arith.divf %sum, %n : tensor<2x3xf32>
  %rstd = math.rsqrt %mean : tensor<2x3xf32>
  %empty = tensor.empty() : tensor<2x3x20xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<2x3xf32>) outs(%empty : tensor<2x3x20xf32>) dimensions = [2]
  %normalized = arith.mulf %groups, %rb : tensor<2x3x20xf32>
  %four = tensor.expand_shape %normalized [[0], [1], [2, 3]] output_shape [2, 3, 4, 5]
      : tensor<2x3x20xf32> into tensor<2x3x4x5xf32>
  %channels = tensor.collapse_shape %four [[0], [1, 2], [3]] : tensor<2x3x4x5xf32> into tensor<2x12x5xf32>
  %out = tensor.empty() : tensor<2x12x5xf32>
  %wb = linalg.broadcast ins(%w : tensor<12xf32>) outs(%out : tensor<2x12x5xf32>) dimensions = [0, 2]
  %y = arith.mulf %channels, %wb : tensor<2x12x5xf32>
  return %y : tensor<2x12x5xf32>
}

// Over the first dim, as in a batch norm; a dim of the scale lies in the row and outside of it.
// CHECK-LABEL: func @scale_of_merged_dims
// CHECK:       norm.rms_norm %arg0 axes [0, 2] {{.*}} : (tensor<2x3x4xf32>)
// CHECK:       arith.mulf
func.func @scale_of_merged_dims(%x: tensor<2x3x4xf32>, %w: tensor<12xf32>) -> tensor<2x12xf32> {
  %sq = arith.mulf %x, %x : tensor<2x3x4xf32>
  %zero = arith.constant dense<0.0> : tensor<3xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<2x3x4xf32>) outs(%zero : tensor<3xf32>) dimensions = [0, 2]
  %n = arith.constant dense<8.0> : tensor<3xf32>
  %mean = arith.divf %sum, %n : tensor<3xf32>
  %rstd = math.rsqrt %mean : tensor<3xf32>
  %init = tensor.empty() : tensor<2x3x4xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<3xf32>) outs(%init : tensor<2x3x4xf32>) dimensions = [0, 2]
  %r = tensor.collapse_shape %rb [[0], [1, 2]] : tensor<2x3x4xf32> into tensor<2x12xf32>
  %rows = tensor.collapse_shape %x [[0], [1, 2]] : tensor<2x3x4xf32> into tensor<2x12xf32>
  %normalized = arith.mulf %rows, %r : tensor<2x12xf32>
  %empty = tensor.empty() : tensor<2x12xf32>
  %wb = linalg.broadcast ins(%w : tensor<12xf32>) outs(%empty : tensor<2x12xf32>) dimensions = [0]
  %y = arith.mulf %normalized, %wb : tensor<2x12xf32>
  return %y : tensor<2x12xf32>
}

// The root of each 16 neighbours, applied to each 16th.
// CHECK-LABEL: func @negative_statistics_of_other_elements
// CHECK-NOT:   norm.
func.func @negative_statistics_of_other_elements(%x: tensor<64xf32>) -> tensor<16x4xf32> {
  %heads = tensor.expand_shape %x [[0, 1]] output_shape [4, 16] : tensor<64xf32> into tensor<4x16xf32>
  %sq = arith.mulf %heads, %heads : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  // expected-remark @+1 {{not a norm: the statistics are those of other rows}}
  %rstd = math.rsqrt %mean : tensor<4xf32>
  %columns = tensor.expand_shape %x [[0, 1]] output_shape [16, 4] : tensor<64xf32> into tensor<16x4xf32>
  %empty = tensor.empty() : tensor<16x4xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<4xf32>) outs(%empty : tensor<16x4xf32>) dimensions = [0]
  %y = arith.mulf %columns, %rb : tensor<16x4xf32>
  return %y : tensor<16x4xf32>
}

// x is repeated 6 times, and 2 times: the sum is over 6 elements.
// CHECK-LABEL: func @negative_repeated_less_often
// CHECK-NOT:   norm.
func.func @negative_repeated_less_often(%x: tensor<3xf32>) -> (tensor<3xf32>, tensor<18xf32>) {
  %e6 = tensor.empty() : tensor<6x3xf32>
  %six = linalg.broadcast ins(%x : tensor<3xf32>) outs(%e6 : tensor<6x3xf32>) dimensions = [0]
  %x18 = tensor.collapse_shape %six [[0, 1]] : tensor<6x3xf32> into tensor<18xf32>
  %sq18 = arith.mulf %x18, %x18 : tensor<18xf32>
  %e2 = tensor.empty() : tensor<2x3xf32>
  %two = linalg.broadcast ins(%x : tensor<3xf32>) outs(%e2 : tensor<2x3xf32>) dimensions = [0]
  %x6 = tensor.collapse_shape %two [[0, 1]] : tensor<2x3xf32> into tensor<6xf32>
  %sq = arith.mulf %x6, %x6 : tensor<6xf32>
  %zero = arith.constant dense<0.0> : tensor<f32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<6xf32>) outs(%zero : tensor<f32>) dimensions = [0]
  %n = arith.constant dense<18.0> : tensor<f32>
  %mean = arith.divf %sum, %n : tensor<f32>
  // expected-remark @+1 {{not a norm: the mean square is a sum divided by 9, the row has 3 elements}}
  %rstd = math.rsqrt %mean : tensor<f32>
  %e = tensor.empty() : tensor<3xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<f32>) outs(%e : tensor<3xf32>) dimensions = [0]
  %y = arith.mulf %x, %rb : tensor<3xf32>
  return %y, %sq18 : tensor<3xf32>, tensor<18xf32>
}

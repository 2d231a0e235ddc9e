#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<3x16xf32>, %arg1: tensor<16xf32>) -> tensor<3x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 1.600000e+01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [3, 1, 16] : tensor<3x16xf32> into tensor<3x1x16xf32>
    %expanded_2 = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [3, 16, 1] : tensor<3x16xf32> into tensor<3x16x1xf32>
    %0 = tensor.empty() : tensor<3x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %2 = linalg.batch_matmul ins(%expanded, %expanded_2 : tensor<3x1x16xf32>, tensor<3x16x1xf32>) outs(%1 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1, 2]] : tensor<3x1x1xf32> into tensor<3xf32>
    %3 = tensor.empty() : tensor<3xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed : tensor<3xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.divf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<3xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<3xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.truncf %cst_0 : f64 to f32
      %11 = arith.addf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<3xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<3xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.rsqrt %in : f32
      linalg.yield %10 : f32
    } -> tensor<3xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %7 = tensor.empty() : tensor<3x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %expanded_3 : tensor<3x16xf32>, tensor<3x1xf32>) outs(%7 : tensor<3x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %arg1 : tensor<3x16xf32>, tensor<16xf32>) outs(%7 : tensor<3x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<3x16xf32>
    return %9 : tensor<3x16xf32>
  }
}

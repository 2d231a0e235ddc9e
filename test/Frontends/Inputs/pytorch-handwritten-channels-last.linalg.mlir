#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32> {
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 9.9999999999999995E-7 : f64
    %cst_2 = arith.constant 1.600000e+01 : f64
    %cst_3 = arith.constant 1.600000e+01 : f32
    %0 = tensor.empty() : tensor<2x3x5x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x16x3x5xf32>) outs(%0 : tensor<2x3x5x16xf32>) permutation = [0, 2, 3, 1] 
    %1 = tensor.empty() : tensor<2x3x5x16xf64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x3x5x16xf32>) outs(%1 : tensor<2x3x5x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %21 = arith.extf %in : f32 to f64
      linalg.yield %21 : f64
    } -> tensor<2x3x5x16xf64>
    %3 = tensor.empty() : tensor<2x3x5x1xf64>
    %4 = linalg.fill ins(%cst : f64) outs(%3 : tensor<2x3x5x1xf64>) -> tensor<2x3x5x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2 : tensor<2x3x5x16xf64>) outs(%4 : tensor<2x3x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.addf %in, %out : f64
      linalg.yield %21 : f64
    } -> tensor<2x3x5x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x3x5x1xf64>) outs(%3 : tensor<2x3x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.divf %in, %cst_2 : f64
      linalg.yield %21 : f64
    } -> tensor<2x3x5x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<2x3x5x16xf64>, tensor<2x3x5x1xf64>) outs(%1 : tensor<2x3x5x16xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %21 = arith.subf %in, %in_5 : f64
      linalg.yield %21 : f64
    } -> tensor<2x3x5x16xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x3x5x16xf64>, tensor<2x3x5x16xf64>) outs(%1 : tensor<2x3x5x16xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %21 = arith.mulf %in, %in_5 : f64
      linalg.yield %21 : f64
    } -> tensor<2x3x5x16xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x3x5x16xf64>) outs(%4 : tensor<2x3x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.addf %in, %out : f64
      linalg.yield %21 : f64
    } -> tensor<2x3x5x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x3x5x1xf64>) outs(%3 : tensor<2x3x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %21 = arith.divf %in, %cst_2 : f64
      linalg.yield %21 : f64
    } -> tensor<2x3x5x1xf64>
    %11 = tensor.empty() : tensor<2x3x5x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x3x5x1xf64>) outs(%11 : tensor<2x3x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %21 = arith.truncf %in : f64 to f32
      linalg.yield %21 : f32
    } -> tensor<2x3x5x1xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x3x5x16xf32>) outs(%13 : tensor<2x3x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x3x5x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x3x5x1xf32>) outs(%11 : tensor<2x3x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_3 : f32
      linalg.yield %21 : f32
    } -> tensor<2x3x5x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x3x5x1xf32>) outs(%11 : tensor<2x3x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.truncf %cst_1 : f64 to f32
      %22 = arith.addf %in, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x3x5x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x3x5x1xf32>) outs(%11 : tensor<2x3x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.rsqrt %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x3x5x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %15 : tensor<2x3x5x16xf32>, tensor<2x3x5x1xf32>) outs(%0 : tensor<2x3x5x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %21 = arith.subf %in, %in_5 : f32
      linalg.yield %21 : f32
    } -> tensor<2x3x5x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %17 : tensor<2x3x5x16xf32>, tensor<2x3x5x1xf32>) outs(%0 : tensor<2x3x5x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %21 = arith.mulf %in, %in_5 : f32
      linalg.yield %21 : f32
    } -> tensor<2x3x5x16xf32>
    %20 = tensor.empty() : tensor<2x16x3x5xf32>
    %transposed_4 = linalg.transpose ins(%19 : tensor<2x3x5x16xf32>) outs(%20 : tensor<2x16x3x5xf32>) permutation = [0, 3, 1, 2] 
    return %transposed_4 : tensor<2x16x3x5xf32>
  }
}

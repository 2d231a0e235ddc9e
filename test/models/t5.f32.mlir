// t5.f32, captured by capture.py with torch 2.15.0, torch-mlir 20261001, transformers 5.23.0.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5(%arg0: tensor<2x7xi64>) -> tensor<2x7x20xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_20_torch.float32_4> : tensor<20xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_20_32_torch.float32_1> : tensor<20x32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_20_torch.float32_1> : tensor<32x20xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_20_torch.float32_3> : tensor<20xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_20_20_torch.float32_7> : tensor<20x20xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_20_20_torch.float32_6> : tensor<20x20xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_20_20_torch.float32_5> : tensor<20x20xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_20_20_torch.float32_4> : tensor<20x20xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_20_torch.float32_2> : tensor<20xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_20_32_torch.float32> : tensor<20x32xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_32_20_torch.float32> : tensor<32x20xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_20_torch.float32_1> : tensor<20xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_20_20_torch.float32_3> : tensor<20x20xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_2_1_7_7_torch.float32> : tensor<2x1x7x7xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_16 = arith.constant 2.7725887222397811 : f64
    %cst_17 = arith.constant dense_resource<torch_tensor_20_20_torch.float32_2> : tensor<20x20xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_20_20_torch.float32_1> : tensor<20x20xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_20_20_torch.float32> : tensor<20x20xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_20_torch.float32> : tensor<20xf32>
    %cst_21 = arith.constant 9.9999999999999995E-7 : f64
    %cst_22 = arith.constant dense_resource<torch_tensor_64_20_torch.float32> : tensor<64x20xf32>
    %cst_23 = arith.constant 2.000000e+01 : f32
    %cst_24 = arith.constant 8.000000e+00 : f32
    %cst_25 = arith.constant dense<15> : tensor<7x7xi64>
    %0 = tensor.empty() : tensor<2x7x20xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c64 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_22[%121, %122] : tensor<64x20xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x7x20xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %3 = tensor.empty() : tensor<2x7x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x7x20xf32>) outs(%4 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_23 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_21 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x7x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<2x7x20xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20, %9 : tensor<20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %11 = tensor.empty() : tensor<20x20xf32>
    %transposed = linalg.transpose ins(%cst_19 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<2x7x20xf32> into tensor<14x20xf32>
    %12 = tensor.empty() : tensor<14x20xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xf32> into tensor<2x7x4x5xf32>
    %15 = tensor.empty() : tensor<2x4x7x5xf32>
    %transposed_26 = linalg.transpose ins(%expanded : tensor<2x7x4x5xf32>) outs(%15 : tensor<2x4x7x5xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%cst_18 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %16 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_28 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xf32> into tensor<2x7x4x5xf32>
    %transposed_29 = linalg.transpose ins(%cst_17 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %17 = linalg.matmul ins(%collapsed, %transposed_29 : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_30 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xf32> into tensor<2x7x4x5xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x7x4x5xf32>) outs(%15 : tensor<2x4x7x5xf32>) permutation = [0, 2, 1, 3] 
    %18 = tensor.empty() : tensor<7xi64>
    %19 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%18 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<7xi64>
    %expanded_32 = tensor.expand_shape %19 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %expanded_33 = tensor.expand_shape %19 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %20 = tensor.empty() : tensor<7x7xi64>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_33, %expanded_32 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_81: i64, %out: i64):
      %121 = arith.subi %in, %in_81 : i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %22 = tensor.empty() : tensor<7x7xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<7x7xi64>) outs(%22 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %121 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %121 : i1
    } -> tensor<7x7xi1>
    %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<7x7xi1>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i1, %out: i64):
      %121 = arith.extui %in : i1 to i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %25 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<7x7xi64>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %121 = arith.muli %in, %c16_i64 : i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<7x7xi64>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %121 = math.absi %in : i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<7x7xi64>) outs(%22 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %121 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %121 : i1
    } -> tensor<7x7xi1>
    %28 = tensor.empty() : tensor<7x7xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<7x7xi64>) outs(%28 : tensor<7x7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.sitofp %in : i64 to f32
      linalg.yield %121 : f32
    } -> tensor<7x7xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<7x7xf32>) outs(%28 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_24 : f32
      linalg.yield %121 : f32
    } -> tensor<7x7xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<7x7xf32>) outs(%28 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.log %in : f32
      linalg.yield %121 : f32
    } -> tensor<7x7xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<7x7xf32>) outs(%28 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_16 : f64 to f32
      %122 = arith.divf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<7x7xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<7x7xf32>) outs(%28 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.mulf %in, %cst_24 : f32
      linalg.yield %121 : f32
    } -> tensor<7x7xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xf32>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: f32, %out: i64):
      %121 = arith.fptosi %in : f32 to i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<7x7xi64>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %121 = arith.addi %in, %c8_i64 : i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %36 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_25 : tensor<7x7xi64>, tensor<7x7xi64>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_81: i64, %out: i64):
      %121 = arith.minsi %in, %in_81 : i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%27, %26, %36 : tensor<7x7xi1>, tensor<7x7xi64>, tensor<7x7xi64>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i1, %in_81: i64, %in_82: i64, %out: i64):
      %121 = arith.select %in, %in_81, %in_82 : i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%25, %37 : tensor<7x7xi64>, tensor<7x7xi64>) outs(%20 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_81: i64, %out: i64):
      %121 = arith.addi %in, %in_81 : i64
      linalg.yield %121 : i64
    } -> tensor<7x7xi64>
    %39 = tensor.empty() : tensor<7x7x4xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<7x7xi64>) outs(%39 : tensor<7x7x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c32 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_15[%121, %122] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<7x7x4xf32>
    %41 = tensor.empty() : tensor<4x7x7xf32>
    %transposed_34 = linalg.transpose ins(%40 : tensor<7x7x4xf32>) outs(%41 : tensor<4x7x7xf32>) permutation = [2, 0, 1] 
    %expanded_35 = tensor.expand_shape %transposed_34 [[0, 1], [2], [3]] output_shape [1, 4, 7, 7] : tensor<4x7x7xf32> into tensor<1x4x7x7xf32>
    %42 = tensor.empty() : tensor<2x4x5x7xf32>
    %transposed_36 = linalg.transpose ins(%expanded_28 : tensor<2x7x4x5xf32>) outs(%42 : tensor<2x4x5x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_37 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x7x5xf32> into tensor<8x7x5xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x4x5x7xf32> into tensor<8x5x7xf32>
    %43 = tensor.empty() : tensor<8x7x7xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %45 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x7x5xf32>, tensor<8x5x7xf32>) outs(%44 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %expanded_39 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
    %46 = tensor.empty() : tensor<2x4x7x7xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_35 : tensor<2x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %cst_14 : tensor<2x4x7x7xf32>, tensor<2x1x7x7xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %49 = tensor.empty() : tensor<2x4x7xi64>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%49 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %51 = tensor.empty() : tensor<2x4x7xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %53:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x7x7xf32>) outs(%52, %50 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_81 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_40 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_40 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.subf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x7x7xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %56 = tensor.empty() : tensor<2x4x7x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x4x7x7xf32>) outs(%57 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x1xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.divf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %collapsed_41 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x7x5xf32> into tensor<8x7x5xf32>
    %60 = tensor.empty() : tensor<8x7x5xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<8x7x5xf32>) -> tensor<8x7x5xf32>
    %62 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x7x7xf32>, tensor<8x7x5xf32>) outs(%61 : tensor<8x7x5xf32>) -> tensor<8x7x5xf32>
    %expanded_43 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 7, 5] : tensor<8x7x5xf32> into tensor<2x4x7x5xf32>
    %63 = tensor.empty() : tensor<2x7x4x5xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x4x7x5xf32>) outs(%63 : tensor<2x7x4x5xf32>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%cst_13 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2, 3]] : tensor<2x7x4x5xf32> into tensor<14x20xf32>
    %64 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_47 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xf32> into tensor<2x7x20xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_47 : tensor<2x7x20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x7x20xf32>) outs(%4 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_23 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_21 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x7x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %70 : tensor<2x7x20xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12, %71 : tensor<20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %73 = tensor.empty() : tensor<20x32xf32>
    %transposed_48 = linalg.transpose ins(%cst_11 : tensor<32x20xf32>) outs(%73 : tensor<20x32xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x7x20xf32> into tensor<14x20xf32>
    %74 = tensor.empty() : tensor<14x32xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %76 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<14x20xf32>, tensor<20x32xf32>) outs(%75 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_50 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %77 = tensor.empty() : tensor<2x7x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.cmpf ugt, %in, %cst : f32
      %122 = arith.select %121, %in, %cst : f32
      linalg.yield %122 : f32
    } -> tensor<2x7x32xf32>
    %79 = tensor.empty() : tensor<32x20xf32>
    %transposed_51 = linalg.transpose ins(%cst_10 : tensor<20x32xf32>) outs(%79 : tensor<32x20xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %80 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<14x32xf32>, tensor<32x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_53 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xf32> into tensor<2x7x20xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %expanded_53 : tensor<2x7x20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<2x7x20xf32>) outs(%4 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_23 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_21 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x7x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %86 : tensor<2x7x20xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9, %87 : tensor<20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %transposed_54 = linalg.transpose ins(%cst_8 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x7x20xf32> into tensor<14x20xf32>
    %89 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_56 = tensor.expand_shape %89 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xf32> into tensor<2x7x4x5xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x7x4x5xf32>) outs(%15 : tensor<2x4x7x5xf32>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%cst_7 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_55, %transposed_58 : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_59 = tensor.expand_shape %90 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xf32> into tensor<2x7x4x5xf32>
    %transposed_60 = linalg.transpose ins(%cst_6 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_55, %transposed_60 : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_61 = tensor.expand_shape %91 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xf32> into tensor<2x7x4x5xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x7x4x5xf32>) outs(%15 : tensor<2x4x7x5xf32>) permutation = [0, 2, 1, 3] 
    %transposed_63 = linalg.transpose ins(%expanded_59 : tensor<2x7x4x5xf32>) outs(%42 : tensor<2x4x5x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_64 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x4x7x5xf32> into tensor<8x7x5xf32>
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x5x7xf32> into tensor<8x5x7xf32>
    %92 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x7x5xf32>, tensor<8x5x7xf32>) outs(%44 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %expanded_66 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
    %93 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66, %expanded_35 : tensor<2x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %cst_14 : tensor<2x4x7x7xf32>, tensor<2x1x7x7xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %95:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<2x4x7x7xf32>) outs(%52, %50 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_81 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_67 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_67 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.subf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %97 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x4x7x7xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x7x7xf32>) outs(%57 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x1xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %98 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%46 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.divf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x7x7xf32>
    %collapsed_68 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
    %collapsed_69 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<2x4x7x5xf32> into tensor<8x7x5xf32>
    %100 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<8x7x7xf32>, tensor<8x7x5xf32>) outs(%61 : tensor<8x7x5xf32>) -> tensor<8x7x5xf32>
    %expanded_70 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 4, 7, 5] : tensor<8x7x5xf32> into tensor<2x4x7x5xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x4x7x5xf32>) outs(%63 : tensor<2x7x4x5xf32>) permutation = [0, 2, 1, 3] 
    %transposed_72 = linalg.transpose ins(%cst_5 : tensor<20x20xf32>) outs(%11 : tensor<20x20xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<2x7x4x5xf32> into tensor<14x20xf32>
    %101 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<14x20xf32>, tensor<20x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_74 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xf32> into tensor<2x7x20xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_74 : tensor<2x7x20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x7x20xf32>) outs(%4 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_23 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_21 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x7x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x7x20xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %108 : tensor<20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %transposed_75 = linalg.transpose ins(%cst_3 : tensor<32x20xf32>) outs(%73 : tensor<20x32xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x7x20xf32> into tensor<14x20xf32>
    %110 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<14x20xf32>, tensor<20x32xf32>) outs(%75 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_77 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<2x7x32xf32>) outs(%77 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.cmpf ugt, %in, %cst : f32
      %122 = arith.select %121, %in, %cst : f32
      linalg.yield %122 : f32
    } -> tensor<2x7x32xf32>
    %transposed_78 = linalg.transpose ins(%cst_2 : tensor<20x32xf32>) outs(%79 : tensor<32x20xf32>) permutation = [1, 0] 
    %collapsed_79 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %112 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<14x32xf32>, tensor<32x20xf32>) outs(%13 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %expanded_80 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xf32> into tensor<2x7x20xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_80 : tensor<2x7x20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.addf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x7x20xf32>) outs(%4 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_23 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_21 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x7x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<2x7x20xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1, %119 : tensor<20xf32>, tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %121 = arith.mulf %in, %in_81 : f32
      linalg.yield %121 : f32
    } -> tensor<2x7x20xf32>
    return %120 : tensor<2x7x20xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_20_torch.float32_4: "0x04000000418E6C3F50FA853FC87C8A3FF1F87E3F5489903F72068A3F57B76D3FC145743FA32A733F3D0F833FFBE27E3FC362773FACBC733F906F5B3FB1CC5B3F32B27D3F6228733F4545973F615A6E3F2D91753F",
      torch_tensor_20_32_torch.float32_1: "0x04000000D211E23D34CD5F3DE851AA3DC5907B3CF1A822BE5D4AE53C65C84ABE4438923EA1C4453EDC0D833D519129BE6B2A67BD5873E53D5D1982BD2D2D2F3E5A1DAEBE99B57B3D3A5611BEEAD78D3E565014BE897F26BE111D1C3E0DA299BD2F07243E3FB4BA3D145CF7BDEDF9383D50D1BDBDAC19F3BE10D0A2BEB03F943DDAAD953E665F843DF5B797BE8C3C4EBD6B59413E0DE673BE4C89B13C97A8B53EA14D023EC6E208BE654D463EBA523E3E697CA9BED4655E3BAB1F053C570C97BDF3EB52BCAF54A5BCEDE984BE9E0627BE27C1443DC5849EBC0AF201BDBC8834BD113174BEB1AF0E3DF57FFE3C3F80B4BDA63901BEECECF83D1A30943CF2CEA33D09C783BEFC7DAA3DE4F009BFD66F50BE5D279F3C415B383D70859DBED5D5913DB13B52BE491749BEF389A9BDFB7A273C90DEB8BD809098BEC66014BC0F3051BE591FA8BC0107E1BDE81FD2BD8E16813E0A8693BE5799893D6527943D3A55A83CDF4800BE629BC1BD4831AA3E57CE5C3E16FEFD3BA68C3DBE26816B3EA8F6AEBDA43C5E3E1B1FCB3D2CE6883E6D6CF23DEF7333BE87EE843E0065793D1428B0BD1CED26BE3B0DF6BD9CD2A93EC87CB9BC9A26B6BE47835C3EDA0E62BEEB52F6BDA0D9B43D9B3A82BD0AADE6BEA6049CBD780698BD48AB4A3E78182F3E419F5DBDBD709F3ED6C2913D2D3D93BE137D823DDCF8B93D5A718B3D5512BCBD15A2D0BDB22EC1BD75D0693D67856F3EEB66ABBC5E8693BD034D473E86AF273DF1E088BEA424EEBCBC29943D937C25BDAA3B05BEBF4C813DFDEC32BD897C903E090B1C3D92DFC7BD2547433D3FB8B5BE959789BEBE7AB53C681A143E230A3BBE7EB6593EA06F1BBED46E083D6258D0BDF3638CBEEF09173E68B61DBEF7BAA83D284610BE06F34E3D69DCA8BCD4FEEABD82274A3EA15C9ABD988DB6BE0448AA3E8A64A03D301190BE7032173E65D72ABE7519963E70506DBEB34A3B3E58A67FBDBFC456BB17BE29BEC34ABE3C22A3DFBD4607A13D52FFB7BDFA803A3E7E6B993CDC5312BDC82EBF3D7B3EAA3D44B815BEEF964CBEAA0311BE0383173E5D97A0B9C43BABBEE4677BBD21C9B4BDDAD6E23D994DBE3DFF74BC3EE24491BD0FB7BF3EF4EC10BCE3CF9BBDE315913B10C5483D20454DBD89C5B43DD7EC843D4AE904BE6B0A563E6CA0793EB1F3B7BD2537973E974606BEC7D541BDD871ACBE96870E3CFCF330BE167989BE7D3BFF3D4C803BBEBB33ACBDD65233BE40239D3DBC3186BD51048F3D4BF4EF3DCF80D73D2B622DBE366F3F3E8C0B5DBE2D18B63E81040BBEB81540BEBE2E62BE7F4BA33DD844303EA0ED9BBE431399BE7BA39CBE243952BE68DB32BE15415B3D302DDDBD5ED7353E78C91DBE76159CBD23596BBD3A80793EC3216E3D5F542C3E69EA2C3C358F383E0304BABDB3F4CA3DD856123E6A0C863EE4B70CBE960FE9BC9773B0BEF7BACC3E0673A5BD165FC13DAB432F3E80C987BEAF65DBBDEFD0E4BB57C9A23E01C3A0BDC8E230BE7B21EFBD394DC0BD06166ABCE33DABBDFA0CA23CE9E8023EA0DB2BBE92CF96BD257B0DBEF417AA3D0F00213E9182A93DB535053D57B9C7BD79563C3CAD32A53D0189ABBDDF0914BE326759BD4B6B02BD779B2F3E95E784BEC12DA6BD88C902BECD4BE93D4D6308BEE62DF93DA345D7BC6E95E7BD71CEC43C1BF318BE38360C3E739420BEEBE7883DEE8C1ABD8BB638BE4635D6BD64ACA3BDC819323E60F9823CF4E69CBC7031A13EEDE7473E5C8B5D3CEEBD253EF6A53D3E20358C3D0CC84F3E5153033E9F379BBD2DAB93BDCF5108BE5DCB48BDF4CE0EBC18B7FB3C026976BDF1DA84BD6D0063BD0F71893E22F323BC3579EBBDC6BE3EBC314ECA3D61E3913E942DA6BEE3484B3EC10FE13D0BE1CE3DA1E48FBEF2665EBE262F243EE5E4A63C01B2B0BE7029D03E8B27DB3D6869923D1D5A513EE8DB393E3BCA30BE1E65643C9C0B043EB5679CBE29C5B6BCA594FDBD6639F4BBC0EEE73D3F00273E2313E0BDCB9D12BEC859B93CF312113B54E4563D4FE1AEBEF3FD41BA6D163BBE71F72EBE2DE7AF3CCDDCAC3D4E09EC3DB3E3273EF5C42C3E34F8943B44FB183C4834AE3D306120BD057F283EB86DF6BD07C570BE8E571F3D7066D4BBAE249BBD0F9CFFBDF4F596BCF84C803E9CB8B63D2F2484BE77A0FD3D7DAE26BE794EFB3DE3A06B3DDF2C0D3F39544D3DC9CC2CBE1B9FC03E6CAF563DA62BAE3E21CFFABD51D2AFBB7C1427BE43A4913BA951DCBE8E4A0BBEC86C593E3A23C8BD888AF2BD0792A03DD127D6BCEF0571BCAFF0173E2829093EAF2C1E3EF0CAAABDB6853F3CE711DE3C4FA1A2BDD64FABBD6D0BC3BD3C55903DFAA58DBE24FF873E383E5E3D23284F3EED9811BE7D01953E9A69343E41321A3E8468123EA092083C4F4A2EBE06D71BBE9BFA24BDE942F53DDA8475BEAC30A73D93B3D2BD2E37EABEFFEB333DDDBD8F3E0821053CD50B0FBE090FC8BD3C0B34BE1358AD3DBBC05F3B12F29CBCF092D1BE08720FBD3A8393BD64FA0B3EFBED4D3EA9EFAC3E07B4C03E379333BD8D3537BE2FE21F3DF8A7723E24996BBE60D6A13E5E9C693DC6F0013E4B392BBE9EB838BCE6144DBE919044BEB93D153E44E8013D8DC1BE3D4B3E57BD0B7CB73D77256FBE326D95BC01780F3EE454E2BD425E643DC4B2B23CB4A93EBDDD19E8BD9F95A83E4EE5BDBDF8AFB73CC064533D689F2B3D4E8CCA3D76F88FBEB1F7EF3D272E46BED4B311BEBFD308BD139CDA3E300B84BC9A37E1BDF0B900BEA53A22BEF71B50BC466107BEBFCFC83D8FDC613D6008F4BCF3FD0FBDFF076ABD1E6596BE2A6D62BE63F15BBE08178A3E013F9E3CFAB26A3E473AB3BEF28D0FBE6F6A8BBD62F83FBE06159F3D9AE4D63DFABC1D3E7B38E1BD77FCF33D8E4F3A3DAFDAF0BD3F07D83C24AD963D4FFCA1BD8A3E9B3E3CC51A3EBF153CBE3A9608BF5379B8BD6D9DD13E57298D3E0699B13E525DB43E2B959A3DC1A67B3D1E88A13D188445BEFB2AD53D1B05D3BD285927BE7F60FEBD4EBCC53D4954CE3B9F1D27BE60FB683E6B58793B2149AA3D010AB7BD864C97BE695DB43DF90EED3D679C43BE1B60363E5D499C3D3BAB64BE807682BED11567BDDDBC893917565DBE75FC8DBD1157D8BDA7C6013E6F87F0BC0F9AC13C6E9914BDDD178E3A6066B1BDB5CB0F3E502E92BC4241C53CC899D83BCE36933DCC24273D72AAA4BEE3363DBEB62C69BE3EE7AEBC4645613EB71C983C6D638B3D0FF632BE30B4573E30E3B23E666C9BBE9257B4BD7DEDFA3D4CCC6DBEA509863E867E99BC6F924F3E7F02253E374D133D694C9CBDE2119D3D831B9FBDE50A123EE15D3ABC3A472F3ECFFDF33CD760893E05AC013C3D96ABBEF9C9053E18F62EBDD862453E6E49B53D0DC4513ED4FA6DBD8209823DDED5B3BD137D2C3E4911E5BE5EF2A2BCC345843E371DAE3DD3BDC7BD346C02BED216453E92A97A3DE99D75BE10B131BEFC9C4CBE2DF9923B59F972BE572D1ABEB2520CBE8FB635BE970D1BBED0CE4F3D4D4A633DD0781D3E2BEA8FBEE9CDD43B88CAF1BE30DA133E6734ADBD6FEFA73DCA15E93D9E79B2BB7FC47A3EDDA8D7BD15D211BDE5FA36BCB1DEBFBDB6FB463E4608023E8992C83D",
      torch_tensor_32_20_torch.float32_1: "0x04000000D28C903E607B2DBE4A2EC7BE0AD176BCC32AEB3DF0DAAEBD64E20D3E66EE913EF9982FBE8A88A6BEC3D7B03E7282033E34E8483EBD2AA5BDBE26C83DDB0252BE2824043E74058B3ECE3428BE91D3233EC1CB8E3D7776753D1E6C8E3E009ED3BC1E67603EA286A4BD43BBFEBC5402C03D267AA5BE6FAF963EA70F7DBE3F9FD53EFB02193DF8CDF03D1B49B8BEB27ECA3D5FEB5B3D2A7E713D91A7933E364F46BE059537BE6A00A93E1E66FFBEC9C08CBD554FB2BE7F7DB1BD9880CCBEC1452D3E92FFBCBDE3B9483E7314CEBDECEBE03C568890BE0432803E211C9ABE3002ABBBCC18B5BC0A8155BE8E3435BD62EEAD3CB52E563ECF06BC3E961E72BD28F2AC3DDD722E3DD0DF02BC8212423E819279BD4A26083F9B5F593E5055DDBC2A4C7FBE5076D1BC42BDA13E5204C83DEDB6BC3CCC7435BD673A04BC1618A5BDFDBF653E4C0AADBEE73B8BBE907067BEE47A8E3E0C792DBE764D113D183814BE54A3093E470460BE748B35BD1D1635BEAA3DF4BD8FB93BBD662839BE8020963D52001D3E407795BE07391FBF410B6CBD5197CF3DCB9DC03DC63D843D2BCAED3E1DAFCE3B322F63BEDA0D2C3E93A1CABE534B833E24E155BEC2CF353DB197AEBCAAE1E23E3F6AE2BDC8C990BE4D4A25BEC90BF23C6CCE153DA6913E3D34ECA6BC8420BF3D5D8B003E92A5DD3B078008BEAB2FA1BEB89310BE62FB4BBE4AD0893E381E3A3EF052E3BDC86E7EBDE85289BD4BBA6A3EAEBE2BBD1B15473D62A9853C9D4C9EBD3BB525BEE9DF393DD1B1A23DF0D295BE0D1D123E0AAC80BE01FEC7BED01AF03E6DBE8E3D769249BDD0AC573DF736BFBE9A6DB8BEF59BA6BD830CFF3EE837F4BE474382BE762FABBE6B71BEBD364785BD2827B6BD28BCAC3A04C1603E2475993E034EF13CB99503BECC178A3BC6082DBDFD844C3EA27CB3BD74EAA5BEE7F5493EE577CBBE4E4B64BEDA98D23C91DFA63EC8AF82BE32BBA8BE20C2E83DA2689ABEE9E8413E64CD903D9364A6BD79E1103EEE6ADB3D3E27853E80D6803DCAB933BEFB89CB3DECAE3BBE5B7C41BE67F4EABEFFD6A9BDB6EC593E638080BEC7FAEBBDA6CECABD67AB45BD740DA3BEFBD32A3EAE89463EC69D58BE2E406FBE1F9B073E12E13F3ED60D9F3D556A9E3E09816C3E03F2B8BE14A70BBD9B6DEBBD35ABE3BE0744B7BD89A1433DFC8E00BD25599DBE002736BED9E2C8BE21ACD7BE792A023E821C13BD68739C3D5E28A5BD3E98C7BD2A4EE9BD808B50BECF0C09BC9C19863D35A07BBED0AC8FBE3D4412BE106D203F8C40D23DA8D357BE6D394E3EA363293E83633ABDBEA3643E59BA923D1F4345BE211184BE40CD983CCD531D3E4A1B723D12FFFEBCE6F256BE07CB41BCDB29B53EA6E5973D087A78BE45682B3E83F9CD3EDDAFB4BDAA61BCBDDBF41BBD1A4847BED61B773C04ED22BEA593F13EBE2833BEFAACB9BE7F6105BE86CB383E04C1BA3D41B087BCC79322BD7EC2EB3D39A4243C9096C23D208816BD1412F63CF3C5933EE5795FBE8BC399BD5D0E0A3EAF97C03EB55B233EF750203C97159E3DE1C42F3E69F4C63DAF7BC93E8B5753BDAD748B3DF7E9513D213102BF7EDC873B5876863E2FED8A3ED4230D3EC2BEAEBE6E8F30BD60B000BEB50AF6BD46DF1D3E65F4703ED4C7CA3D95B195BE26569A3D05A2A43EBEB3603D67CF5BBE2618E23DB90CD63DAB5D8B3EB4FD45BD5ED837BCBEF3DEBC87277E3D86B7693E2B91D93DA9EE2C3E219CF2BD6CB212BEDC60083DBCF50EBF4D6E403EEC9C9A3BC8475EBD4AC987BDF6E593BE0269853DB0330C3E4CD380BEE5E4913D97282FBEF508A9BE915928BEFF22E6BCA4DF7F3E1034E2BDD5A2A6BEAE4584BE65EDE6BB2AE5DC3E2FCD7DBD0CBC2F3DA0C228BE1D5F6FBEA8C9A6BEB79A64BBDE88D8BEC2051D3E5590A73EF5347A3E9800AEBCA4B0483EFD00373E20A5E03D240105BF7AFFB53DCBED93BE3D8387BD1E571A3FC804D4BD317349BE4A9160BEAD38DABC493341BDD0B741BC8AAD9ABEBB81153E9AC39F3D5036903EA3D9FBBEA344A7B99673BEBD1912843C73D8B6BD51E4FB3D02BE923EF3F59ABED36009BE5E72B73E3ED5003EB0A69DBE9F62E03DDBDE833E2EE97DBDA7E0633D223B64BDE30DB23E736BBD3E3878E33CD59D99BEDE76E13E661A093E269E153E944CD13E0AE0AABD7BF3443E342EC03E6899BDBD0FBE2B3D44DB4F3DCA6917BD7C9175BE1FE9213D5CF531BE0C638FBEC30A04BF42DF6A3EAC10ED3D0DEB5F3EDCE19A3DF62A6EBCC36B0C3EE480D1BD1CD9693EE12F8ABDC5EC2ABEFB572B3D4AC2FE3C48288F3D717C9F3E06ED92BD5D46703D15F29BBED696B2BE185DFA3EF83ACF3EAC71023D48E4113F731C163FDC66AA3B3F450D3F53DD593D5D4DB3BD86CA893E84DE4E3E0AA844BEF2FF4BBEDC2502BEA23A65BEAFE3E23E3118C3BD78B1B6BDBA982ABE593224BDDCC8253DB7EAD23D12FF8FBDA9C3253CDECC713D044E0F3EA32EB1BDCFE5A4BE1E4D0A3EF74CB53E274E823EFFC0CCBDBA1A45BEAD56D53CE0C0063E55ECBCBE6B445EBC6796843EACF4143D6CE8BB3DB12BFF3C6E15ACBCE0BCAABE13ED13BC371EB7BE91D8FD3EFD6D61BE58B3D53E0B4C6A3EAADD403EC0CFDF3EC3FA00BE2B85923D140F8DBE6EDFFA3DB406173D031076BE7907483D8D30EDBD9ECFC1BCF7AEE2BE378F85BEA2C3033F9375513E101C043EA90AFB3DE9579EBD8324433E85E66D3EA470DFBDCF9A423E2B1C883E1DE11F3EA298163E6BC591BE3B77183E855780BECCC961BEC973D83DE0930BBE466AEFBEEA9A90BE5E0580BEBE84D03DDD59983E0A1FB83E3F61A8BED9EFD2BE23682E3D7DE3DD3E66CB033E007FF739DF67A1BD7BE6E8BCEEA3D0BD5F0AAFBD18C8473EE20B023ED2EF09BEA486BCBEA999883E1A430E3DA048EE3DBFE1183C926018BDCEFD0B3DCCA9CC3EAAC097BD805F33BC6346A53E0D01533ED041C03E763214BB01132A3EE0F7563C0B0A1A3E181869BE7CFCCF3D4DF2003ED914983C6B85463DBE9D52BE7ABD06BE8F3C29BEBF3C7EBD6BFD1D3A8CB917BEFD38D8BCF10E863C5179D5BD49DA07BE54D81A3E6F5408BE71AD46BEFB1D6A3EAE480F3D573EDABC8968263EBA0B21BE6D0E24BEE188AB3E8954373D69C5EE3BD48DCBBE4C72B7BE41D5E6BCFF19103E204EF1BDE7F11DBCC2B7D93E7E3DE1BD5C1CF73DDA554FBD9A08F9BE4CEF16BF38ACB93E1ADE313F2826E8BDCC7840BC1B5C373E86C12BBDA865043BB3B0D6BCBB47FD386FCE2F3C69681B3E06186C3D09CFCC3DE3D12A3E8BA2433D92533EBD502F1DBE15A0ADBD3E4F933D9058BBBEED94C63E51C4DABDA55FC4BD7CC9313DC2B465BE2D76D8BDD6BBE8BD054DC33D1BBA82BD788EF23C777964BE5451AFBE51B3EF3D2277AE3ED7980B3EBD1619BE0F03E73E1FB5173E4822D33C6E3B363E22FF83BD7D91993C59FE82BEB11A47BEF37A07BE114B9BBE7853DABD03862EBDFA9183BC1162963E8E52913E5604D73DB386963E056831BD130E1C3E44E9C7BCFA752DBD51B8833EA63161BD4180BF3D7132A1BE0B0D523C418087BD4D23BBBEF3F8C1BD14A7D53E062868BE72A6393D24BB84BC4BA60EBD",
      torch_tensor_20_torch.float32_3: "0x04000000F3D37A3F051D833FE506803FEAC9883FB693763F4A187C3FD114963F3C63823F370A8D3FA27B973FAC9B8E3FA824863F68CF913F48BC8B3FD93C773F4464833F9E676A3FE23F8D3F72CA993F0DBB703F",
      torch_tensor_20_20_torch.float32_7: "0x0400000092ADA6BE54ADEBBE724EBBBE3E6D2A3CF8FF82BEC9046FBC1F83913E834312BD2C206A3ED3430F3EC0B09FBE619651BEF1F79A3DF16F483E87C1C2BD0D1DF23C9B33F83DC7CC6B3DA34DA1BD9998AEBEFB0DFB3C952950BEEDD7033ED22212BF6E7646BE633013BEAD90B6BED60D42BE7AB3C4BEAEBD553EA0C3F63B4E5D173D125ECEBD43D3C23E0A24A2BD1E87F7BC21A8A2BE0D5AA5BEAF135EBF11ABF8BEE30C75BDC53D94BE24D63EBCC7ED3F3EF2E557BC49B11CBED9E853BD2E9C843D4601BDBD62818F3D07AA983DD5C3A1BE6CE411BE9FE616BE61BAD23E39BAADBD8994F43D2BF9ABBEA5B4AA3EC4DB4BBECE0F073E94108E3E96C58C3DECA31EBE98B0833E503B553D09F4B93D78E7A4BD89C25BBC68BC203DE1C82BBE0555DEBE72E2A83D3EDA8D3DF9675BBED0E3883ED89E993EF401BD3DD6D737BE868808BE1CBA81BEE1F50F3ED3185C3D53FEB83DE860753E22F1003C66779B3DDCCE993E3450A9BD27AB973EDC91A33E3AC1EFBD479A023EF5F6A83C06D18FBD6755633E1CF4183E00E82E3D46EDE2BD023F9FBE2E53293E5BCF5E3E959C0BBEB974A6BD2D57203DE90FC8BEE689173C2406A33C5B13E23E23A2403E3830BE3D7FAEE3BDFD10A73D76EF5DBEE8DD59BEB677D73C06DD123E57CC31BE77EC04BE46CA683E9C9DCD3E7545CA3E900E003E9F30A63C7BFCD13EBEE4993D78EF7FBE6838AFBBDBA2C13E5F404DB9454AA23D4DFE953E13394D3E2C81B03D40E893BE85E7363DD64931BE33E8D8BEBD3C783E0085B63D4C00E7BBF781D03D89FCB93E9470B83E7E616DBEB10A653E1F365CBCA2894DBE2389763E8B1E27BD50921ABF1F9AE83DAA87803ED622B93E07F2713EFE98593E9CE3A5BD61252E3EF57A71BEF5E8B1BE9B344CBE7A18F83DCA99273E1E3C713EAD1F513EE9763CBE960D99BE10D493BD610E323E93B3AE3E3FB950BD660300BE242246BE1993B4BE3289C73ECB55EFBD2194C33D922CBEBD667238BD73E0D43D61EE5C3A6772FFBD9F03DB3E32622F3DBD29893CB7F1793E8CAA15BEF7CE03BDDEC817BC93BBA33E0E6ECFBD69524FBE133D54BE508185BE62299D3DB103513EFE2B90BEB372C0BC0B4997BED0ACFFBD1F6637BEEF19ACBE0052F83D36D54EBEF9376ABB2E20853E329C9FBEB3B9BA3E46D74DBE78F20ABE5871943EC86A533ED1AFD3BEEBD0D13E0568ED3DEB1DE0BD278B4B3E4520793E650A923C5F5DB7BE4408EC3C5D9C78BEAFF1AABCD8AB56BEEEE73C3E385B00BFFE81C8BEE4FAC8BE56DCF4BD77309BBE85EAB63DA599EFBE2C80BDBD8C68573EA8EB823DDDA16C3DB11148BE65360EBD78813B3DA5A92B3E8592463E96C2C93E344308BE5D19D5BD78B229BEA5EFA9BDADA2A23A5864543E04E10F3DE399BC3D53D869BC1986E83C2F57E4BE6B2850BD5C3FBA3E38FECFBD83557B3D8598AEBD3E9C433E46105CBEBD8D1F3E8DB93DBDAE88F5BDF2CD7D3D71EC78BE595B94BE4957E33B4D5940BDE588F03C9445113E483238BCFBD7B7BE5BBC41BEDB1C5DBE2FC6AC3EDAB8233E2F9591BD23D08CBDFEF4003EECD5BCBC012293BCD3E0A9BE7AE2D93B568D5ABECFBD3ABF791D533E65088F3EED633B3E955543BCB303B23C4F24F53DDBE5883CB840B0BE0FC1963E017B99BC80A7AB3D17A6B23EAA248FBC20F104BE1A5903BE469ED1BEC7607F3E2C6D353CAA8C11BD35D30FBEB90F57BE3EA9303E182D093B1E9AC9BDCA5AA83D53691C3E779D7FBD4FFA543DA9D28E3CA5CCC5BE30D25C3E80DBF63DFC0CE53DD594DEBB29F808BB1AA71CBD2871ACBE7B61B1BEAC235CBED2B3133F511CA2BDD68EE33D6E2D5FBEE2E5CBBC9044063E29192EBEE917BD3E4AF212BFF41557BE253E92BE0E48CFBE888EE63D7F9A363E80CB01BEA2CE343EFEC6B8BD6121843D14AF20BE8404EABE48839F3E99F7643E2640FABDB540403EA791AABE1FE307BE009F39BFBD00D0BDBA7775BD5228783DC25AA0BE9A2145BE6CB2BA3C5F4E673E71EDDEBD875D87BE7BDD1E3E69F12A3DF7DF9ABDEB56CF3E5DEA833EA051EE3D24B21D3E0498AFBD9CD6B43D788F91BE4ED34F3EA404913E5A3FB43D3362D23ADD6F09BD7A90443E8E8F5C3D335FA3BD14E7123D69D8533EA3F7AEBEB653673E60340DBDD30FE0BD9B38E0BCF92D8D3DFA370FBD6982823E1E89F43EFFAA963ED8383BBD402407BE6B85D23D3B7E093C7300D6BD9E0B85BE3B8891BEAF75AB3DD90DDEBD54BDB83D",
      torch_tensor_20_20_torch.float32_6: "0x04000000DF4928BE24D9BC3AD1CC8EBE9339B23E9A655EBE85A06CBD01B5963DFD20633E4379583E241379BDAAF43CBE19412BBEC28EC03C0BFD4CBD2FD2D53D1C51BE3E60745ABE3339CEBD811B6EBD25190CBDA730D3BD0EC25BBE29BFC9BE6C58CC3EC25ECDBEAF9FC33D5D0A86BEFE3C12BD75EC26BE95D8D6BDB2CFA73D6B18A3BD2CC3C43E39706ABE19B80FBA7F78CBBC4EEC32BE34008BBD0CE82A3D0B1E913E8C1250BEB9E1CEBD2491E93CA5F89E3E86B476BE3887B7BEED84143D68E2CFBDFD030A3E6529983D35BAA5BED3AAB1BD0CB292BED8755C3E1458443E1DFD043E05DFC2BD11E097BEA3EF843EDF59A9BD79ECA7BE25F41C3E982E93BDDC5C683D1DE01DBEF752ABBEB6884C3E0D64223E9196ACBDDA19CA3EE5B15F3E6FFB793DED4D9B3E29E2F2BD110F2BBEFCFA573D36D40CBD3480163ED5C6013E32EE2F3EF4F2B03E7789673E84FB283D29A382BEB272843DA5AD81BE42CCF5BDCC6D713E0BE493BE56B89C3C653591BEA7DE6B3EA95E90BE34B56B3E0D16ECBD7C91593EE125583E681AE3BDA15D523D10BD8F3E5AD502BFD6E3EA3D2396CFBEA0EFA23D1CABD63CBE8F0C3E46BEC8BD9B54153EA8AA8D3E9D8EB7BC6D3E163FC83B8CBE5051933D39E1693E081121BD818C3F3E51F195BD712AE73DC86AED3B225B13BEECED5B3EED5288BDCF4A1ABE8B49D4BEAE64D8BC313F9EBD3A46963D7252803E82F8003F55F5883DDB3111BE02195A3EE81DB1BE26E28F3E2B89603E3599363EB76E143D9005AFBE03F902BD631B153EC50F803D97E0BC3D8A9138BF86205BBD678263BEF5DF2A3F2C06F6BD17B6BA3D05738DBE1F2CDDBDDDC5A1BEEA40EC3E030D643E7E353C3E6771BDBDF24258BED36FDCBDE32F6C3E916EBCBEAF99C13DCAE7F93E5E4386BE000CE43E582CF8BEFD2302BE8599F13C486E2ABEBF18803E3746C1BD44E3FA3D1274F7BE3161253E2CF1BDBEEF4D463E0A9D85BC639CEDBD3D67BEBD7F2ACF3DC123493DB469393D11BE89BDB4577DBE2FB6623E87DAC83D88D6043DF0C10DBEC21A66BEE65E19BD1FC6513D1F69CDBDCACDBE3D6D96D0BE7E1F983E5FD2D63D32E0583EFCBCBF3EACEFC1BCCB40AE3E0EA19CBD41DF973E733741BE34F7913E6F9891BDAA1AD2BE2721BD3D16E62ABEF944053FB363203EE0F48B3EAA9BA3BE5D6DA2BD9CA7923EC1D9DA3D80E25BBD19A7923EA57BD53DDA3005BFF6748BBD3FC0C2BE7233FC3DB9C88A3E736FA73E2C333C3EB548B0BD811D3F3EED8FE93D3850BABD2B17F63DB369D1BEF8F2303E6D2F5CBE138D46BEF367683E3F2E193DB31AE9BDD5673DBE5238973E72B28F3D428901BFADADAA3EAA281FBEA8D88D3E85B78F3E688A90BD382F54BE86CC4DBE23E9043E239498BEFE86A33D8BD61BBD1E56B73E2EFD5FBC2A34693E8C711FBEB1F0703C477DCEBEDFAA103E9D04A93EC11DBFBD435E143EC4F412BDDF2ED33C634DB33EB61BB4BEBFF5A6BDEBF8523EDE70213E1E265FBE3DF4D3BDC0470DBE9D54D9BD2D36D23E6D9626BEBCB38EBE1D63833D0A1B273E6247193F0641EABB65BD283E0B36463D7259F13D52BE6B3B85B0CF3C52D41BBE6527873D619B7D3E96EBD53DD8D23C3EDEFD833E5F0D8EBD2CF7DDBCB991F8BDF049473EBB72A63E02FFB23E75E69C3E4271483E2172023EB6C140BE7062193D115528BE1033DE3E8344393DF6EF863ECCAA8BBDE39A413E42ADEBBD51FE27BEB844763EE30F9A3E6D4416BCA45260BEF2DF1E3EFA54C93ED89C253EA53E4C3DDA24B33DF4E579BE0DE26BBC15E7CABC9EDA5DBE2456903E14491EBE6475643D6CAE7EBEA03881BD71D2B83CBA23B1BC72B5173E5803B23D4CBA0CBFCDA2973E6387D6BDC36380BE4C65053E21CB8C3CDB62D9BC1F58883DC12DC63CC9E01A3E5F9FA33E86B9CEBDDA138CBDF36BBF3DCCABC43D4DDA5DBE43E2F83E57499FBE2CB4923E5B21FEBD5049FABC9C341BBE1658D5BEBF31E3BB61AB31BE4C859FBE28F7043F065E9BBE34F30B3C8A8E3FBE6FA5633D7974E1BD7B30023FF82C9F3C8037C33E3AB4333E69F9B03D85E880BECE5ADABCCCDD31BD42677D3C1C3E12BE962937BED3DA4BBD0629B43E20E40ABC5BD3CB3D70FE853E7E9B923EACB468BE1701213F97DD8A3DAE6A84BE46AD3DBC80444D3D1515AD3DF369F1BC0EF225BEE2C7DE3D1B85963CAF6BA1BDFED49FBE23BEA2BE841047BEA977A33EA5E6AD3D67C3953EFABEA83D8A7FF83AE8145E3E",
      torch_tensor_20_20_torch.float32_5: "0x04000000FAA99D3E317B58BEB0FDD6BDEE289C3B0CEB3FBC613D963E47FF6F3E108FBA3E35A17D3E7290EF3D277A163E02A304BE935E9ABEFAEBB4BD2C35B2BE64C113BF03C0CC3DB3B3523D4B54E13C9AC2D63D118218BEB5045C3E7C9FF73D8D42AD3E77BA5ABDCDE700BED7CDC9BDDF490ABEE395ACBDAAAFC13E76F8FBBDD232C6BE9591A1BDA9C2CABD5CE9263E4FDCE93D1249853C59BE7DBE52ED45BDEAA1A8BE1088D7BEE6E1A53D3AEE33BE3551CD3E287683BE75A5063DA3301F3EEA3932BEE20A8BBDDC43BDBE7AB45D3E06509F3C2E7B903E597AACBE1D4AE63E70A880BEE98E353D87AFA3BEB4EB69BD719029BEC99452BB9A9C50BEB5EE643DBB34ADBEBEDF63BCEA5E48BEFF2D95BE39B6C13E08A8293E1A4DED3D14C70FBF3DCA5ABE09CC5CBE2EA366BE407D3C3E7100C53D879A62BD3CED9DBC2E83163DED5C6B3E933DB6BE8109FDBC605C9EBEC9DB02BF1D0F58BE3817483D1EBBB83EB65172BE682EBC3CC46145BDBB369D3D6842ED3B8544263DA2077EBE72B0B4BD99BA8BBD38DE81BEE589F03DDE17B5BE70BF323B4F328B3D0DA6C5BECD977F3EAFC3DE3DF4F4133E36D12C3D70FE23BEA502C8BEC052CC3D7B0EBE3D2C584ABE64E9C8BD7097D0BE12059EBD6E6F6BBE1DC118BE1C87083F2EBF21BEBAB3C43CFDCB86BD0AF992BDFECE0CBE3C1DF43D63CDB3BDFEBEC83D7268623EED6813BE8A8069BE6626E6BBFFA2493EF31CEDBD118E323C1C6A033FBA9CA7BEF11D49BEC527C7BD4AC12B3F52B0DF3E52F4B7BE6C3D303E9D8E48BE20EB8EBEA41A2ABC233017BE543400BE01245A3E3AB9C6BDFEA0053DB45FF4BDD32F83BED4036FBC7AD106BFA71CBDBE98ADBD3DD9FE503DD7FE273C880211BF70F806BF6BAA45BEC217893D89BC2FBAA388343C9F9A9ABDA92C463E10A670BECE5956BED3F9923C908D5B3D5E3C953ED77B183E90216A3D556826BD85B8793E5E36BD3DCC80653EAAEA1A3EDCC1483C5410D93DA3E534BE696A61BE4D09DA3DD3DC1B3CD85722BD61C5A43D3D21F4BC3AFABF3DFD92E7BDC087DCBBE944993D1E7F7E3EF0C7003F906D993D169A10BD3BA26B3D8DAAA03CED5A7D3E8D1D233CFF9E273EE505303EB6B73E3E4BD18CBEB106B1BD0A8D143FFBF5F1BD7F82E53D0805C13D3223FEBE2022333EEFE6EBBD2047E1BD462E0E3E90CA943D004A4ABE198F1FBE186186BDE133403E12E2843DF5B2C93C8A0D9C3E3AED78BEBC61F4BEA453BE3DBA6B873EC961A7BEF07292BD53D0A0BE86FD1CBEA0B44D3EDE2AAFBE34CB31BEDAC82DBE386CCD3C0B18103DD03C223E3653D0BEA1EDBE3B875F5C3D3DD487BE46E470BEC4D6393E662049BEAFC6C93E4480B9BDC65AFDBE5411393ECF41C5BEB4884ABE955D763E611F623C03A8823D8C9D97BEBD8714BF44759E3DCC202B3D24F006BE0B792DBE466F283FD8F5643E3582D63DC5C23FBE1C76A7BD5BC0B93E51141F3F805AD13EFDFC8F3E1A1F603DC40B523E29BCF23D50E0B03DDF5E8E3DF542873E9AA8A03E74EC483EF9EA73BEC3EC2BBEBD96383D27E599BEDBA3153EB990253EA9CCE8BBEAFA973D6C28F43DC7951ABFAE48ED3C42008B3EF0FDEF3D9AA234BF709DBC3D9EED30BEA7E99A3D472B24BE5DF50B3F240394BE646FA3BD594675BEB376313EB932313BEE3B18BDE282903E0A0D163E68D2FCBD6CC5ABBE5E72CFBE3F5239BE5AB5EC3E8A3486BE0E2DC1BE1264B5BD5F4191BEB686FD3D0FEFBE3EA5C3FEBC370543BE04D9E3BC432E00BEB52988BCF6AD5DBC964BC13E82B422BE43723FBD8C0082BC392EE4BD2ADDB8BE890AEBBE29B35A3EB8675EBD02E3A43C45C936BE54F200BE81BD2F3BAAF514BEC965EDBD6C9755BE902406BFBBE17CBE18CD86BD2364663DA893343D28E66E3EF2D5233D68EFA73D1BF35D3E7A34993E92A9943C84CC4DBE57D4F63D4C0F5C3D7D47853DABEB083E6A2EAFBC8607AFBEDB1B3CBBCCBD243E2E05D03CCAD7ED3D21BA043EA3DF3A3D6C83943D02A6823D4784053EEAEB83BC43251B3DC6E73DBE00B7E9BE8A6EBF3EFF0D993DBC254D3EACA170BEBC4716BDC32C82BD97F5BA3E3BF04ABDA24657BECF7E53BEF9D1A93C466295BE28DE8A3A2975D83E5A92DCBE46B3D4BC8A2BD83DB837BFBE33775C3E30954C3E19036FBC893C613D0068193E6EE4B8BD882CD83DD9E073BED1690D3E4D9465BE9329193E89ED133E118F16BD725C6FBE044969BD7F5F2E3D01BA19BE287C35BC",
      torch_tensor_20_20_torch.float32_4: "0x04000000C80D7ABC74D7BBBD07C81EBC27D2F5BCF3A0653EF067873D034446BD7036DD3D4CA2B8B98A5E7ABEB51A933D783E033E9506F13D5FFF25BD07B3443E52F7B2BD82CF03BE4B14E6BD7563513E3B100FBE69D0B0BD78F1623DEABA1ABE4DFAF0BBA1171F3C2C56A03AD309F43DE3ACB93D742419BEE727B9BD448F30BDEB0D983C6B7A4B3DC76AFD3CC6590A3D5790823DD62F373D974A093EF842F9BACB86D43D9A2E77BD52D95D3DFE99A3BD8740323DDFB2BF3CAEDD80BCCE36803D9FA352BDA57C62BE483DD7BADA9EF2BCAB3094BD0DC5EF3DB18B06BE761909BDAF276CBD9B68D1BDBAF911BEDF458F3DFB83F73DE33A8EBD5CEB113DFF2CFEBDCBEB9A3EC7CF043E048B41BD40FF003D4FD2843D423FB03D53401FBE44D02CBED1832EBEE597153D23D0413CDF0C01BECA8AE9BD736A8E3DDB7A0E39D59FE13C4FE9C83D20BA12BE8D42013EC70FD73CCB11DCBCB8CB933D17655FBDA0D6A3BD9B2A2BBB5FBB893D93D1BFBD271A803CD70B04BE54BDC7BB1A30233E847AABBD1521083EB7CD32BCCF8591BD8345853D1B6D803A7EF8493DBD93493D9D77333D84609EBD95D29CBDC77E263CDB2F1C3E66663EBE4BBCC13D7BDAC3BD635B063DEDA91CBE11D14BBD9D79BC3D6D294E3E07A31B3E2637343D3933C8BD6AAFE8BDAD8B7CBDA518053D3CF5B5BD906E503E0B36FB3DD528E33C704DB73B77A68A3DA35386BDC70C303DB2539E3C6396793D8BC656BD7DFF093D250915BD17BD263E1239BB3C559A6A3D231C933DABF852BDB9C3133EE60591BE77E116BC02156C3DCB5C3FBEB2EF01BEA0CFF83C0B2D83BD5B153A3D74D285BDF77CA63D4C962C3D2B630C3B1713093C35F96F3D2DF5EEBD862F96BD3D98C93CD5D52F3D47DF3D3C275CDBBC841791BDD75E163D03A8A03DD03A10BE57E69CBD9E6E21BE32B762BD939AAABD43D7CE3DED6C953AE3FCADBC49A21F3D3095C93DF1023D3D710E853EF574E6BC95804E3E7FFEE73D5645C3BDACDF9C3D1C0531BECCBA82BEAD2E39BB251B8C3DFF3293BCDDDAC8BD1086D1BD8A08ACBC334E383CB0D06FBE07381FBD58506CBC070BC63C49E195BB5B32C33C16F0A63DD2DDF5BC839E1C3E57D4883D60E59ABD9BA23ABDC33224BECEC91D3E9BAB79BC4CB99CBD3ECA123C5D0EF23B99781DBEA3AA02BE020803BD04912ABEC7391DBE0BF2BDBDEB87B23DEFF352BC1A33B8BDE451CCBDC74F6CBEE7F800BE5B99C9BD9B6980B9381A903D0F0D813D787FA43D2B95983C73AE41BD08FE06BDDB1534BD0336A63DDDF25DBE947EB5BD36B4123D2EDC0F3E5335E4BD0B237E3D272A863D70175B3DD3A6933D145E2BBE53D258BC28E7BBBDD4FC36BD1C0C053E846581BD5BFEFD3D330AF4BB7520853C2DFDE43DB0B7CF3C68AF933D94E9053DE7D7DB3DAFC5053D8D9BD5BCF0AF563E737E093D6FD954BDD4F933BDE2E367BDFB8FFF3C0329833D0707503EBFFC2F3EE7F0073E900C5F3DC764173E4D302EBDB3541BBD7717653DED002EBE7D85A63C0B39293DA6F59A3C327F14BE38F0F2BDA7DDCEBD73EECBBCEEB9473DDFF58EBB116889BD3EBC2B3CF06DD1BCB8AACD3CA485C63DD4D341BD3BCD383D2B3F21BE86CA3D3EEE16023E9FCCBB3DDFC81DBE4A61713D85E4383C757BED3D433547BD7A31833C1B8911BE0B1903BDE79CF4BD4F094E3CC2EFE93C99AD92BE27F099BDB061F0BDF0CD953D035BDD3C97E0843DA7C0D3BD822247BE12202C3D962506BD2317643E98643DBDF42227BB5562A7BD88F0ECBD3033BD3A3711333DECFB8D3D7B57663C4D8B05BE5B5DEF3D2FD61ABE6A81B9BDD2281C3DA1E0BCBDD3CB8ABD538FBB3D7175093E8B930E3E68E65FBD0F1E483DD6D445BCE7C65CBE72E8F5BD7218CFBD0F9F92BD902EC7BD0FFCD0BDC123A53C5B9C8D3BF3DA333DC3DE38BE12271A3E2E138A3CB95E273E509D74BD10C6A7BC16AA3BBE01DF25BDDB46873CDFC4143EC865983DD36AB93D25E751BDB0CE5EBE6711BDBD9BF008BE8A9376BD02637E3D6E1511BEF3B7ADBDF74B043EA6CB10BE53D00EBDA7C956BE207DFD3CF645A43B0005B43DA2233A3CACB239BC4CC215BDD098FA3D3204DC3D5D0C6B3D07C84E3ECA97F43DEFD852BCC06969BD7F7BF63CC917C1BD2D14F0BD57AC18BD144A0A3E9F64B1BD00535C3DD5C7EEBC4F0AA73D62FB88BDC8655C3D496E283ED5BFFDBD782213BB8B3F853C8060593E6BFDE2BD4EF60DBD47CFBCBDCDBBCFBDAB3B6B3E",
      torch_tensor_20_torch.float32_2: "0x04000000505C883F28DA893FB2417A3F6E836A3FFE17713F62448F3FAD2E633F1CA2783F9CAB853F3BA2833F8BE5673F0ADE673F4CED953FA534753F64AE2C3F2ADA703F40F1723F961D893F06602F3F45237B3F",
      torch_tensor_20_32_torch.float32: "0x040000006595253D6D5049BEE96BA63D5575A43BD2255EBD0AB295BEEE6B193EE2354D3EAF6969B994EF8ABE1E70BABDD0DD65BEAD651C3C054DAE3D5C9DBD3D3C1C153E30ED66BEA47114BECDB3403EFD1D6ABDA26CD2BA3F587DBD4E2792BEFD7D01BD416738BEC5D24CBEE19FF23D5A3BC6BEBD553B3BB1AAB03E61CB7D3D543F9EBD98E0483D4F37433C3A2149BED2EE323DC55F1C3E60DA15BE1DC539BE2492553D8EDF97BE8FD8FE3C0148AD3D5CB78A3C0E1F45BE2D90D6BD79DD60BD20175ABDA98263BEB747B03EAD5C01BDA83E813D548E2B3D91331CBD0D2B14BDC79BEE3DBCA53CBD289CB0BBAF22B03D406E393ED481F83D4FE9843E3B978A3C13B0F3BD2AEF4E3DFA20C2BD59F20BBEC6EAEBBCB936453E646ACD3D8E5C993EFED7C93EE0E0483E23EDBEBDE8CB1F3E1BC64F3D0E4598BDB9E91FBD33BC8EBE5EE25D3D65FF67BE0311CFBB982A54BD22EE73BD594125BED4E550BD12CBA0BD69202FBC85E5ADBDA18D993E2BCD90BE5D88AE3D04936C3E24D719BE41E753BE4C1F2FBEC10DEC3DB3360B3E4C0F12BE1DDD353D9027EB3B2A5DD2BDF9EDE93D138377BEFB1A6FBE7AB3DEBC3ED3DE3DE851953E013A763C36F292BEFD30A13E36FD86BD5BA729BEFCEEC5BDF5B341BEAEA0803D8C2E6C3E60918B3E6912293E70EDCC3CEEF8B13DFFC1A53C851426BE3F9EE7BD15C8303D1B1ED8BD794B36BABA562A3EFB51813E5BF31D3D5555CB3DF0ED3E3E228423BE34F617BEF0F5FABD1C2F36BD8C9B2ABE52D5793E7722D83C2E3CDBBD31CC83BDF1E6B6BE12E4A1BD9EDC313EF2E27A3E54357CBE994213BD1BB994BE893F203DC4077EBEAD92643ECBF8823DDFEE58BD7D8D033E8F5A563E57FC23BD6C1FABBD99B2DBBC8184A93EB2BF3EBE560282BE78E9ADBD9DED2FBDAF045EBE2BF6743E5D5245BEA638BBBEC44B93BD22DF573D16755FBD8AF7673E9B2D4E3D5DF7DC3C255762B91F0D48BDF591323DC41CDEBCD9AC2DBDA497B6BDA6B7F3BE8BAD963EE10AC2BE63B4BFBE970AA7BE87A248BA3DBB8EBE5203F23D5EB6CD3C3B36C03E0D3C1F3EF132A9BD241D373E6C923DBD4CC8C4BD510545BEA488903D1C9F173ECF66BC3DBF865EBDA445663E2695903CB5225E3E391FABBB340F053EFF7D83BA597FEB3D160CA0BE6794C93D3F5CE63C4288763C1D71EA3DD86F5C3D0497D83D3AE491BD5C5F2C3EEFB262BDEE81C0BDD8969D3CF603803D3529243D81CA843DCA6425BE69F54ABEA50608BEB42B71BDA9060F3E6D0C3CBE839E2C3E486E01BDBE72663E0207C13D53450BBEC0C05A3EFA76BDBE8AF13C3DB048843EAA64093E50A1833D4B342ABE3BDEBCBEC51FB63D9EC47DBDD1F972BDC20C4EBD43466FBEEAB0CA39803F8EBD09B14D3DDE798F3CDB21DC3DFEBF9BBEE900B2BEC4EC673EEF0CA63E3EFD17BE5B02E3BEF2683BBE8F68203D2E00C03D45BBA3BD6EF60F3DC695EEBCA6DD8F3E7E817CBC7FC85CBE376E5ABE470A6A3E368E4EBCF99DA5BC5BE28DBD17A748BE474541BEF3E9E6BC48D14D3D6F252C3E6A4711BC196B89BE097C353EA0E5283EF7B8FB3EB847BD3DC0412ABD4BB39F3D827F963D63DC3ABDA5E29ABE02B1923E06CAA43D3059683D2BC72ABE87973E3E3B8E90BEFECBA03E95B4EABEDD049ABE5B5473BCAF494939F97A2EBE2C27773E226FAFBE2CD027BEA69F80BE4398753EA3770E3D85D68DBDDCC19EBE7DB8223EEEC1353EC44C753E4BE043BE0E0FC9BCD3D5E23DC569E0BDE87764BE1B47063D159DA73ED13EA7BD048B913DE92AB43E1123023E29A6B93BD70E54BD31DBC63D97F183BE09D6E3BEFD84C33E269B06BEB40083BCD07F54BE32C0963D3EF0FF3D2B6283BEE30C8E3E563D9DBD4958DFBD24D066BD915472BE226E00BE5F3D58BC8A6B803D33B900BDCAF58CBCD35DB83D3B8951BE4409B6BD7DA56ABEC177053D20973EBED0DB83BE31C4E3BD1833C63E0E20BC3D851F363E5B5738BEA3DC8CBD4BC71CBEC85AD4BD587DE8BD5FF0C23EEE7D863EF2B542BEEC59C2BDCED908BE2FDCD13D01E17B3EF4C48D3DCF16183FEF9E7C3DF4DE373E9F74703E306C04BEC4B500BF00E21FBE04A5B83D72A86E3E22EC2A3E4B4290BDBFB46A3E9927773EDD282C3E1782DA3DED7B5ABE69D6453CFE96833ED25F923D29B26CBE41CF18BCB4AC0B3E24F512BE400A823BF2D2F93D85CD763DB846A9BDF2EA20BEC629B9BDF04C383ECA95FC3DE1C2773EAD79293EB9C4523E57EB0CBEB5A61BBE91F4223EA39182BDF9CF743D64B725BD2B17493E0880373DE503CFBDFDFB57BE304B58BD0915713DD0A8ADBDD45D743ED122B9BD3823EC3C5C7F873D98786ABD8BFADD3D80FBD2BC25DD58BED79DA53EACA28FBEC2FC16BE3D58233EACE222BDE2E4B13D1F3F863E01C4423EEC3A5B3D42A0903EEE5387BDC9E9DB3BF164663DD6AA113E8B73053EC462F8BD0494C4BD765DE3BD98E1B8BDBB00273EF1BBFA3DD50F243EA5CABF3C5DD28EBD1B9D843D8E64D5BDAAF64B3E017A733E13BC92BE5DBA8CBDD543DD3D76BDEFBCA40911BE5412ADBC2C324ABEBE1A8F3DDC744C3EF7E75EBE10D0B9BE72E4CCBE87DA22BEA5F1B23ECA53FDBC25980E3EE4103DBEF1F59D3D7C2B193EA42970BEBFF380BCD25B10BDCD56223EE27F2BBE0366293E2402A13EAB10D7BD44ED1A3E6F62E3BC28FBBABD922608BDF2A728BEF7743A3E3121983EC26502BE2C9547BEE524C83C421D133E07BD483D1DC9303E9EC383BDD82CD43DD8BC11BE89DA97BEE10705BFCEB2DE3DE5C3EABD381EFE3DB4E6CBBDB6CD45BD51C4CB3C9EA1CB3EE9CB8F3E666438BEEB94CCBECCEB59BE9AD3B9BD5EE2323D2C0764BE588443BCC6539E3EBC55493E8EFB1E3EF86BD43D6F37313E77974D3E0192423E2623A7BC2547073F5472ED3D86785F3D8D93A73C36869C3E8EC6543EF449BCBD4F3508BEA65A0A3E9EAB70BD76BEB03ABAB015BE694DEDBDEAC43C3EB8A4D73DF1A29BBD52E69D3D0C2E2B3D8FA7293E72C93CBEEF9F9DBDC8928A3ED0539A3D1735333E42E485BE28231ABE82C4F0BAF9BBE83C009B36BDF4FA0BBD7F3F1DBE2694EE3DE63F8D3DF34B1A3DFCF2E03D9F532ABE85EA07BEED40DBBDC880783D864F2A3E70F124BD1AA4943EFB6162BD24D5EB3D346BABBD43A482BDDFBEEE3C3FFCF93C64F440BE3961B23D6338F3BCCC1E19BE8A52ABBE0DDC31BE0F63DC3B33D6F13E3AE2D93B7455863E7CF4BF3DD94328BEC2A3C23C1B79A2BE6165003EAA214E3D1E5C1D3E0039383EA41823BED822EE3DCBD2583E1F7A903DACB13DBD2C3FE83C5EF5E6BEA9B0713EF5E440BEC504563E2ED45A3E060DA93B0A49843E2686133E4266343E4F97C23E44F3583E1BFE833EE999973BCF2453BEA767073D89CDABBD99C91E3E9AE9563D44B4E6BD39C2CC3DA3DBC33C333198BEB83AB53B6C1628BE0DBD1E3E8906473EE7C64DBE18A6F7BD3377B13D2D6B73BEB6ECF2BD4DDF4ABE2F4C263D4EAC93BDB89484BE0B1895BD9A79A2BE91E344BE165662BD072973BD6042F83CE18106BD00BCFB3DD094923DFF7080BC9BB7543DBE2036BD19D368BEA46C8EBDD471E53DE1511BBB",
      torch_tensor_32_20_torch.float32: "0x04000000646BA4BBC099873E85F14A3EDF320B3E6479353E9E5170BDD0B2253D1A15023C459C0A3DA8D2EBBDEC9F1D3E7E82BA3D5D6EF4BB2E10C6BD877A993E794CE13E644F8D3CECEC123DFA3AE9BCD16C973D7801043F87066DBE029FBCBD43440AB954D883BE5DF3C43D442CCA3E0A0C44BE02F0533E4B26C43EB405E9BEBC558B3D2CDC4FBE383D9F3E14ACEDBDBCBA4F3E4027203DA6B0BEBDD47955BEB80A56BEA46BFE3E42FE94BE270956BDB8CE613E96745A3B6100C53E33A7763D25D46F3EEF6A6ABE658CBABD17E3BE3DB20C97BE720B4ABD3B4E9EBCF74081BDC45E5ABC3D53213D24AF0E3E118377BE1FC352BE75362EBE8D9C643EE6786F3EA27CE5BED755B8BE30AFA73E04AA9ABEE456C33DDB34BE3D157A85BEB6E10B3E0564C7BEE98E24BEC8DA0EBCFD42E73D89D17CBE051D103D9940083EE36E8E3EF6EBC0BACA69FEBC92CD303E6F90A13EA918AF3EDB00083E91A248BE95A11C3E26C120BE589F8BBDD6FDF43CBCBBB53E9E07903D2B79E1BEA1C594BE6C8FBF3ED9431BBDE685ECBE2113D3BD384FE3BCD7D2DD3D15FBA7BDD94C73BE29D612BE4E53683E5926803E8BC8F13D086D023E857EAEBC4FA6643E4544F83E437A883E54C2C0BDF77F2A3D922129BEB110013E69FF373E6634B83E1A05653ED6D00B3E4C5AC1BE75CC103E4FCC2A3F7EFA6EBE61A73ABD26A4443EA2E7E33E850D1D3E493CD73D5ABB6F3E4654D33E699BFE3CFB6EE73D09D431BDD18C103E2EB48DBE1979833E1081843D2F17A9BA84459FBEAA5C3C3BD0F27B3ECF8A61BD973E6EBD029E503EA85811BEA5FB0E3DAA338A3EAFFAB4BC9D6F1DBE96B577BEEC12C1BD8F4652BE6046CB3DC1EF783D2EF2383E908F2B3ECF4814BFF59156BE8A5E0A3EEAD2C93ECC81303EC090E0BCB6D6CC3D3D81953DFC3C0EBE9AC93B3EC6421D3EF4C42A3EB5E7053E1643053E3071103F0174ABBC5F5F4A3E2FF5653E2B0C5C3E2F92453EE96DC43D79DA09BE6D1DF4BCBE49B9BD1E9EBA3EF12DDA3CF251833DC0C4C63E106355BE309501BE001DF1BD379F353E6B849F3EEEC1903DCDF5753E9CA1E0BE3A8387BE8B25E33CC02A78BD563900BEB8A9C73E04E42E3E848B10BEB13983BC81502E3C4AD1C2BD3618CBBDEDE75D3EEC976EBA67816BBE8CBE86BEC58F61BE265D5A3EFD2CCF3DBB368ABEAE71C23DE36B62BB388287BEC4A0CC3C5A32FE3EB6E1BB3E12A6593E6DCA003E4EB53ABE11DE513E8E87693D7AE306BE30C6523EA074D53DFCD1BFBEDB2A533E9BAA81BECEFEF33D72D834BE5ACD60BE2837D13E9194113F5606A4BD2F8385BE368594BD4E11C23EC3FDEBBD368F313E56A8493EFC0EAD3DD67E383EFBE8853E907F4A3EB7D51ABD59EF013F8885D93DFBB9E13D36B181BEF68F4EBEBE4DA6BE30D523BEA1BEEE3D5E5501BEC48192BE7F72383E98390C3D998220BE96DD1EBD99F462BDA25413BD47FEE23CF31C99BEB8030ABE101DBBBE6A65E53B04BBB5BEE0E7133E0164BCBEB5123DBE8F008EBDC3A2393EA9598B3ECC846B39F12D7EBE13D590BE549DB8BE12273FBE158CE53D80CFC4BC4D58DFBDEFA17CBDF60F74BCB5C4CEBE631CC0BD2DBC353EB596FD3DE4959B3E762B9BBDBFF3B83D29B8A3BE6AB0B0BDE12448BCECFE513ED04225BEEC06C6BC9BB72BBE44FFFB3D64790CBF8CBD733C78A98B3E2E193A3EFE80503DC6B2743E1EA224BED1F49C3CB1973B3D4478063ECCBEA6BD546DC13DC54C23BD26D566BE9CF095BEF7D738BC9328EA3ED6E420BFAB97883EE843BC3D7BC02DBCCE97943E9B450BBE45F51B3E01DB0F3D515698BC3D36D93C9683D13E3055153E44C3203D73BDAABEE2847A3D0C13D43E7B17F63D9D52A03E53F9DABD20C2173E8B0913BDF70081BBE25477BE4E41C83DDAE0693E8394F6BD881A063E41A7AABDB922703D2CB30DBEFD8AD5BE9FED343E932E2FBDC3821D3D44F381BED71B2E3E4BDFDB3ADD15983D30DBB5BD4C5B08BECA6FF5BEE44D693EBE10BCBCB0802FBD8C6AA83ECAE020BED07E83BD618009BFEA42C63D101C20BCC4EC763C7D86CFBE7015F13C037B71BE53BE2BBE00A5CFBE82A678BD2F850BBE1BFD8ABE029CFD3DF2698BBE4B53883C035B6ABE21FA8BBE2AD7C13EFE3323BF57C3C3BDB6D1233EFFCEC9BC366FC43D5D9AC13DCBD8A23E3196A83B811A7BBD56DDA2BDF6C551BEC3372FBCC927A6BD8949773E50F7403CE2BFAD3AD8B1DCBE76D4233ECC7BD3BD08B861BE2539D1BDFE7B453FD152B3BD55AC1DBDBB5BC5BDACAACEBCB363B2BD818157BE0C7B7C3E062C093EBE15ACBE8451D6BCF11A2F3D76448ABDE2EDCA3DC72464BD1ECA18BE99979CBE24B8E5BEFD317F3EA6494F3E8FBD06BE9EDD953D898B5C3E23D1DCBD594269BEE5CA1EBEE2FC2ABE6839E13EB1A39B3E1B9F4A3EBA95CB3EBF399F3E1807333EA780953E396433BE913CC2BD64F220BEA9B2E03E4C8A443E721759BED40837BD2BE6CF3C13C6F0BE9D31BBBEA1FE6CBE6D4159BED9EF45BD38E44D3E19E30C3E1DCBD03D47DDBDBD63FFDE3D9DAD2B3D0B1F223EA90FB23E6047A13D520F863E8658343E7C30463BC55E6ABE432BA4BEB376F3BDA3F5BEBD3185243DBC58703EA64441BDD622B53D0656CCBE485CB2BCA5E15D3D6AFAC9BD96E1BDBD8209683EB1C718BE62049E3D310AD8BE6030BBBD6B2C6C3D88A61A3D79C4E9BDF9E3E93EAE0FE33D1BED84BD61D7B13C4949A4BE87B7D93B3C4B173D446C81BDB19B8F3E923944BE7541CDBDA9EF66BEA18BE93D742EEF3D4962E73EC1853C3DB1C2B9BE949928BEAA5B693D9903813E583A953E381FC6BD748420BDBBAFABBE8AB1823E5760923E9D58233E582F2DBFCA0883BC405BD93D5225C5BE387F463E0674AA3ECBA45FBD61E7AA3ECE0C0B3E755FFB3C127CFF3D6079DEBD009BB2BEBBD6EF3C26196DBD6A7C813EE1CE39BE75EA383D479D0B3EB2524C3E2F772EBDA2612FBEA4866A3C7D339ABD94C6613E8CB1B83EDEBF103E0426C0BED804473E09EF033E0EA7BCBD5F02143E0207313D52C2BA3DE8D68A3E2EAF83BE8AE1CCBBD4D5643ECBDF373CCBC549BE070C3CBEC53A3A3DBA04FEBEABEB98BE5AA9943DBF6ADFBCAC51D3BB8AB358BD9E108B3D1CF524BDE95E19BE3AE6CFBD612FA73DA44AEB3D8240C33E2E9E7FBE72850BBE5A1189BE17C9903E1B5B793E671D6BBED6759CBE33ED213D786FEDBEE12A8DBBB564C3BC275CFF3DF13577BE467DA4BE95AFAE3D2229383E3BEBEABE370D943D7F43853D2531173DF70E7FBE94A0B53D5FA80E3CDB76EE3EF3ABDD3DAEB1D1BAC8544ABE9F3FCFBBF7FD54BD481146BD8D0AA3BEC79442BEB996743E6673303F6BE2043E73BF82BE30984E3D288FAC3DB41C4A3EABB7EBBD8D9D2EBE231895BDD426A3BD060CA1BDE80130BD2C6CD1BD43C46F3D045D483E9A4512BEFBE359BE4DCC3FBE8E58F03C859C573D61002ABEDF923C3EC04E033D241B3E3D78550D3C26BE0BBE7E0925BEEA5A9C3E168A5CBE5A390ABD8F78973DEDFEAABDB6180BBF0697B63CDAAFAD3ED26877BEE08659BC8612193ED4554FBEE4E735BDF3AEB83EE54588BB4C0A773D7BBA0C3E",
      torch_tensor_20_torch.float32_1: "0x04000000A7BD723F6898733F200F8E3FC94E8B3FFC23823F8EBE6D3F3F585F3FE2857D3FE7BF873F1E9AA23F687A753F38EC863F26DB8B3F5391833F823B843F8EE3843F31058B3FA5C26D3FEB79763F137C893F",
      torch_tensor_20_20_torch.float32_3: "0x040000000C8E873EEB84913DC05DB63C42ABBABD873760BEFC35DEBD83B555BE43A4AEBE37033EBE59FDD1BD1EB81B3EB3ECA33EA689363EAE0E553E44C1E13D7668BF3D5EB59F3EB2DE0C3E4523EBBEC4EBED3E7EEC02BF839FD3BE87C7183EE1D7C43D09A995BE7B9A473B8EC294BE3543A7BCF58788BE30F3E3BD88B7A43E2585463D0F3D6D3D22B5F43D36ABD83D983C763E3453A13DCD08BA3D8F20333E0882C0BD3CD691BEB0FCA23E3907EFBD38C41ABEAE7388BE6921FE3DA19D7CBE8C0892BB07781F3DE37B933E29A7F13C7BE736BE3BB870BDB50F403E15116EBECFB05B3E40F09A3C7596C13E037A11BF78AD9EBECD44AA3D8000D73DDA7BA43D37FC00BFE447F9BE078F5E3EEF15313C762AA43EDE42E9BE73D0C53D2A4D99BE1978923E18AA6D3E732A0F3E62441B3E2A01D13C6B83163D11B9E7BDB5C7973D179C86BE928CC3BD9B651CBF5DF29ABCCF43063EDE9FA6BD792263BEFC9F1DBE7B59B6BEDAA3173D22D9BF3D4DB757BE5D4EA6BC9EB4F13EF51BD4BC49A2423EFF7188BD131C873EB542753E7F9F71BD31E0F6BD62815D3CD3E1C5BDC7648EBCDAF7003E05F79C3E1228BF3E12DE5FBE972FD5BD2034BBBE1EBEA6BD338961BC76610BBE557C70BE32EDEF3D08A039BED1299E3E3871D4BEA7BBEFBE2BC0EF3D57A9793E08CD9DBE39B2363D2E5D0A3F6008053E6054B1BEC6032BBEB74D25BE1553743DEA3AB1BEE70570BEA1E967BECDCC2C3C00E2E3BDB98F22BD892AD43D543442BE46A2933E1AA4973E1139A33C0233543CF38868BEFD54493EEA47023E3509803C0C50B4BD3D8FB13D83360E3F67D5DCB908E7F63EB010B93DEEA48DBD5FB2D63DE1AA693E77D845BC9A2C34BE9608D8BDC782D8BD2E438ABE4966B5BDA65513BD31AD793E85CC903ED09458BE7F1D1ABEFD6BBFBD37881C3D6CE3663E0F93F93D7579A1BEC1DCB0BDA7D686BEE1C36D3E271521BEC67CB8BEC398933E7300C53E1E40E3BDB4EB963DC7FE153F68A8B0BE7C143E3EA8B6E13C223D8CBED5BA2A3EE1EE91BB135B123E22290FBD1F0C1EBE518F2B3E8D1CF4BD7C4F2B3E6F677D3EB757FA3D87644A3E5444213E963E053D4D8A94BEA3BA803E83A9043EECF1503EF2BC113C500C1ABE563B383DF51B053E3FDF5A3E4E481F3DF805723D4F3A383E18A4D0BC0DF15FBE628840BEBB05FCBD58A0CBBCF3C69B3D72A0B0BE48908FBC03620FBE282074BEA9E3AD3ED90F30BD4D23BABED10727BE10C492BE9A275EBE20E5A43EF4F5583E29A0F93DBF9CA1BD27487EBE7936BD3E0B7C273C82A393BE504C35BDD854DBBE9C253FBD81F9283E8CA3B0BD61C12DBE67F7E73C39FE583ED36F303E206BE3BEB12990BEABA856BD146BD0BC44CD75BE22317E3EE158DE3D64395D3DB26DEBBD970EF1BDD63B50BD4D5EE6BE30A6DCBE96EE4DBDBAB80E3F9D5130BCC63B6DBE5553A2BCD8EDAC3D83BDD6BD8E7AD43D2EEFA8BDE6A63B3E83A2993EC09187BEA9ECD23DFC7230BE2D44963BD08A283ED7FD0F3E730DD93E6BBBA83EB364553E1027A73EFDB08BBEB0DC6ABD0556103CE384073ED75E0D3E3033B23C4C13F73EEC60263D789920BE81DDB7BDB87790BE572CABBE01D56F3E26FDA23E4C2EB53E86DB38BEBCD2483AC90B37BE90991BBEE81AA6BDE107D03ECDA38ABD570E0CBF49F90FBD49271B3CED43E4BD7C78D13D20F1E43EE8005F3EF673FB3E985909BD0EF847BE6D594B3E5493003E2D62413E62031EBD6DFC0CBE3DFC0DBE70ED62BD9686AB3DACC47EBEA4BCAFBD1A3BD3BDBFFCAB3DFF478DBE3D71063E8EF394BE049CDA3E768B1B3EB885EABCF1323ABDEBEF473DD0D22DBE572191BE0B58CD3D33D20DBE392BDE3DF144003EDA7CB1BEACB99B3EAC04673CE4691A3EA7B3FB3C47DE0E3D8FB1653D9416B3BD7094943E1EB20BBEB4362BBEE453273EB98DDCBE0637753D60A8E83DD1012F3DEC780D3CFB325C3E228288BDB6A54A3E47CE81BE7E8AEE397042ECBD6797903E1D3A81BBEA30703E3CCCE3BE450DAABEBE1BA83DE6BA1A3FE49B4A3EEB95483E942410BEE73D49BD7D303D3EB591193E2CD8813E2DE7A0BD9CC3673E892DD7BD30BECFBC53DFCFBDDCF0423A66AEE8BCFB0E36BFABD333BE1B4901BC17BFA8BDE9BFF83E84578E3E401887BC84A0C83DF7909FBEDC7514BEB099253EB283C1BCF21D24BEC63C0A3E085B793D338BFFBD75428FBE5FE47F3D1099EC3EFBAE663E6E69DCBEF64EA7BD9E1DA23E",
      torch_tensor_2_1_7_7_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_4_torch.float32: "0x0400000010FFEB3AF005083E477D80BE4388063E94E63BBE5EF01D3E1C16093EF2F904BF6191303E2F62773D04C1EDBD2E19023E3AF08E3E29AAEF3D4D8C2A3EF0D219BE8BA393BE4D0F4C3E136A01BC677BAFBD7F91923CAA9CB6BE5FA2403EE84A11BE4A585DBEFA6EA7BD5AC92FBDD0FA41BD9E23803E69F9DB3D7188DFBDDFECA5BE03A50ABE246E143EB6B9C3BE5A0B57BCA992433EF0155A3E9B7BC3BD5723673EF30E573C9641E9BE949B86BC4577223E3D344DBE6A5883BE5293AC3E1A808E3D533D1DBE91328CBDC683183EE25196BDD14FEBBD684EA33E4E5A763E56D4013EF1C9A3BD0288CFBD7ED637BEE29A013D6D97A63CD24D8E3DD390E33C39B94E3E90AFA5BE5E5B123E7F54383E68FD8F3EB91765BCF671F73DE1FA413E4E1E0FBEBFD84C3E4E1EB03E249B90BE352985BE7954703E771267BD967CCCBE7A282EBE9A75323E014CD43D28E9333E59B0AEBE6534F5BD8A4F4A3E3F3532BD0F586D3EE2B7CE39880CAE3D045A6DBE27E6D8BD96EC8A3D7043D33EBA5DCF3ED7C806BEDAB6273E6DEC76BE1841BB3EC941DC3D85A4ABBD114097BEEB21C83D956BD3BE2794A7BE3A980EBEBE60903EB429DEBDBE973A3E9E9E243EE08866BDB4CAAD3E9B510F3F505104BEF2C0013D9AB24C3E6C6A6CBCEACDF9BD245D16BD54218DBED2316C3E52C853BE1FC315BE39A8C2BDA9196A3DF34EC5BE873CBABE07E8EC3D",
      torch_tensor_20_20_torch.float32_2: "0x04000000725A5CBE3A3F923D9667CA3DF11B413EDF89813E42F5D3BDFF89E33DD7C730BC52A141BD67C4BE3E8854E3BDA4FF2FBDFDB5A9BE0B4CBBBE755F123FD67F6E3E28865E3E6623453D92F36C3E1AD66C3E9A6B733EC01750BEDE749C3D5C1B0EBDA52C94BD7C55C53EA717B5BD8B5B8F3D27AD523EF8328C3ED4E35BBE6E321ABE675A79BE462D5ABEBAA11A3D567B553BB712523E6580933E76A42D3E9ADB16BF4F24143E8FA6453E0764833E0B76E2BD5C2BB6BC4C99E0BD4C2D503D51AD293E346F5B3EAD065DBE1A21A23B46195ABFB1A893BE9630FC3D9921953EF046523ED4AA77BD02B0A43C238791BDC3D82C3EDBAAC73E9D4BF13CC266943E103A14BD876699BE6E58B2BE8988C3BEB6418EBD09F84CBD01F991BE45E648BD8F5E643EAA08FCBE9D54053FFCA36BBE26DF7DBC3B0D073E3920E7BD699D1CBDAFAF003E3622AEBEDF94E1BE390E9D3C265A39BE96F2FDBD9F8974BE9B6109BEF61C0ABD47DEE9BEF2B91BBF0804C2BD646EFBBD05B667BE8AF6DA3D95AF143E5A448CBE73F7DBBE1F27853ECEA304BD55C9A63EFD851BBC162E9EBE673CAC3E14E3903C3D214C3EA63D56BDDA5BD5BDAB6B3BBDAD30D93D8E1FE93D3B4D033F45CC063E79F9983E0EAEB73E463DB73E61931DBEDC1AF33E2B19133CA3F467BD214946BDC58685BDAE38A7BE5051D03ED914F23DC11338BEEF10FEBDD5F477BB99D3913E1A87C2BE053746BE426620BE50D9693E7A99D23CC7C30FBD0E170B3FFFBA83BE0FBE22BE240FEFBE7955C53E1E17893E745435BE9CE7643C5570973D6493303EB3F01D3EA13B58BD79B6D63D57AF0FBE40053D3D794A073EDBD3133DC06E333E0AD1353E719EDD3D87132B3B23DA2D3EC2D0A73DC06CB3BE4C1DA83C24140DBD63E296BEA9A9AABDBE4641BE5D74173E4A14B2BD9FED9C3D01EE3E3E0F7AB4BEC8C9033F0B129C3E9DF621BE712AF73CEAD8213E3229DE3DD727673E3899FB3ED72485BC5FC889BEA939CBBD020EFA3E98C0B8BEDAA2D43CEC57F6BDA6572CBED28AEFBE45356ABE94589BBE5366CD3D789B273E9BFD84BED1C893BEA7892BBE20942FBEB2D6A7BE5D58503EABBE24BE24FEECBD99C1FE3DD12EBABD348ED1BEA1DF9BBDF1B2833EEE08BDBDACD7103C7BB238BD578C6FBE9CA55ABD08FDD0BBC4E3963E5803333A1710B53E2049783E828662BEA54BA13B8019BA3D6477023EBBCCF43E7F69E33DCB7BE4BD34374CBEB52E9E3DE5F1A8BE1D1487BE29AF8CBD9B0923BE0DB75F3E127830BE97AD9A3E2D7A0DBD1942B33DDD6A48BE4150C63D33F88BBEFF50D0BE470E01BE6B9A273DFBC612BED06AFBBC0B93DABD7FC4F23C807E513E4CCF6C3E4D471C3EF94C81BDFA29B93EE7C24ABC9C933E3E410400BF54CEC03DF8751BBF5247E13CD9D8B83DD1388ABED145EE3E86EB413E46F19CBE806F14BF5155153EB4CA7EBD4322A8BEF95BEEBEA0D3C43D7BE5AD3C4C1DB2BE8741FDBE8581043E851E333D4BD459BED04F1CBE847FD2BD56012BBEF1E5F2BDFDBCDABE9229593D524A1D3E873977BE928ADABDF68D2C3D055503BD0130333DF8B2D1BDD40A13BA5610823E206CBA3D0B9FBE3DDBF3673E96DC50BED2DAC03B8E339FBE4E40BFBD71CFA63B65B8E33D87670D3E0073EABE71E7503E98E6623EB9391A3F3E1BD3BB2E60793EBD8C71BD8458033C0947913DFA28CDBD8FDE8F3E74F16D3E0BE8533E5BE2063F0527783EC8B5CABDE813A73C97188A3E2A80E6BE7E05E93C756E5C3EFBA0B73E7091E43DF46CD1BCD39700BEBEFAFA3DF55B743E3AE635BED5689ABE7580963EB8F25F3E3D8D09BE067436BCAB8F09BB41ED6DBD769584BE2C20DEBD001D4ABE985CEDBC88EF25BE99C9153E89FB7CBD837C82BE8C4065BE455BBA3D090B89BD94B95C3ED859AB3D8547D9BEDBE9383D7E9B373E30D9803D9745C4BC0CC821BDA673E13E610FC3BD8D31BABEB306A63DEBCD5EBB089DD9BEB80F663D9A819ABDFC4ABB3EBFB787BE4F956FBE25201BBE2A3E193F794E813EBAA77CBEC8F7773E42B6103E47F7B2BDC3B5F6BC3AE296BE17AB403E09720E3DD88C7F3E63B89C3EA3462A3C0429B43CBCE10A3E1D7EE93D407EDE3EE4D1DBBD3A3FDABD65F2CDBD16CF84BDA449E43D4B6FCF3C77F4053E8FA12F3E7C34A3BE56A9243EAEACD03EBF325C3E0F87B7BDA7F872BE5B16283D3C527DBE6D14B9BE985D5A3C08DE673DAD4859BD1A85F5BD4B512C3E6AC252BECA45A13D",
      torch_tensor_20_20_torch.float32_1: "0x04000000B932E23E9669953C8A1F1D3E9B6A80BED1D9813E0278E3BCCEDBFFBD7CEAF0BD9C67183D42467B3D03CA88BE5378853E0FADB93CDBCFDD3D438E57BD6EF1B13E53E974BD4EF01E3E94F5D73E4966313D4784F53D64D11B3E294B1D3F463E373ED4E026BE261E3B3B9EC28FBE90ECFC3E70D95A3D6971C83ECFFC483DED7084BD0DD030BC3FDEB53ACEF2A03EF19DB73E92B328BEA2CA913E5A53353EA7FDE5BDBF948CBD94ABB5BD6032A63D11B6223E3D80803D7F806D3E64282A3E5BC675BD6E28473E30AFE4BD205C193D25F21F3EDF4925BD89AAF9BD709CA8BD8C9B783E3F0F4BBEAD43A3BE3D4515BE507DAEBDC99993BAC890BA3E765327BB3265343E41D0C13D56A49DBEAF6A983D48FB813DB2BD433D260FB1BCE592D73D25CD2B3E58E3DB3DCD005FBE544CD6BE172DB3BE2FBE90BDAE75043ED54BF5BEC2D95E3EEEF0BFBE1A31C03D0E9D433D6F980A3F67FD6DBEE9BEE43CCECA403ED82489BCEFAB54BC47F977BDD74285BE0970B8BCBA21C33E500DB8BE2E104FBEF2DEC5BEE2B3BBBD9B50413E7CDD95BDD26B78BDCBB5E53C32614F3DB2C88DBE8006463ECA54023EE46B903EB2FE1D3EA1EB53BD167E043F56E197BC8E79E7BEA1BDE1BDD9D19C3C65BE113EA822073EEDFA443EB3C0E03D605E0EBEB910A0BC09A601BE4ABEC8BD04DEA13D3501653EAF0C94BDC35A8CBD07F6F7BD78F4983D8C1F06BFC12F80BD0F932EBC853CE9BD9B99B43ED6B7643E0D3955BD1AC09A3E5C78203EF26BA3BEDAF7463ECEA9933E28A0A3BE96DEDBBEFDFD9BBD89BA1DBE5AD1493E25A0053FE91B253D9B9314BE53435FBEDCD5D23EC7E9C93E0206873EECBFF03E445B163E07427CBC09ABAD3E43CA9EBE97E62D3E57DD863D32E8ADBE5A7DC93DFB4C923E5DC4DE3EA38FBEBCFF2818BD7FFA8E3E0E1ADFBED2DF98BCEA1F75BE874A233E4168053E14EFDC3EDE8B1C3E5393B6BA4E5898BC8152373D9E0B51BC40052CBEA94B10BE3084133E29B7FCBDAA49843EE9342E3CADC3C83BC1E1E0BC66ECA23E748D103F31B8763E33FCE4BEB85DD8BDE657D4BE2A3D96BD506BF13E782919BDE8DB85BE074413BE3E28BF3EBDFA183D1BCAD33C9870C8BDB2F9F6BDA765D83DE04A5ABDD1ED163EBE0DECBD4F5EA2BE086A7B3EAD3D90BDDAEEB03EAEAD543E1FC4FBBB35527B3D3A9B833EB1C7D9BEBB4A9C3EDD4EA4BE71DDD23D1C35B4BDBB40D0BE695F793E2E85C63DB009833EC798C93D735132BEC18900BE4AFAB33D394B893D729DB3BDB99B0E3E44FF333E1041043DC4A6B33E67E9683E822AC8BD1B962B3BB0EBCC3E21EFB5BCB0D464BE7935543EFD5B173EEB70D8BE13FB8FBDDB35633E3EC98C3D8880AF3EE850BDBEB312A8BDB5AF553E8163243FFA0B57BE99EBBB3E8F4322BEFD91DD3E7CCD883C7CEB4D3E0D3AE73C0047D3BEFC46BFBEA06538BEAF724CBE9DEDE2BD69902FBE2DD0B73E496DCD3E1439B23DAAE49B3E9990B4BE77FEDB3DF7AE21BE9F0CD8BD86F34F3E736CA1BE10F5F63E0539DA3D383D17BE7B48243EE5F5D7BE06C242BE035AC6BEDC5D8F3DDE5CB2BD83ED623E28F60B3DEA0AF5BD9F8243BE4E10D0BEECBDABBE9128313D5B9BF83EDFBD503E167270BE40D1833E5186DFBDE444CF3E2E986DBED12E4EBDAFDAB2BDE647E73CA8D1DFBD260B443D52C4B6BDB481EFBD968D1EBE9D7CAFBE13529DBE6DE2CB3D002F513EF9517FBDFC62663E1181A0BEE184E63EFCBCE1BDBFE81DBE148F543E458133BED14B8B3E33CCC6BE9D723D3EFE6D853EB4CAEB3DB1389D3A9BE7933EE046DFBCC041B43D5AF6BD3E4534FC3D87A0443DA65D0B3D69DFD0BDF57C41BEF9CF113DDDF69CBCE593BC3D2502503E624566BEF522E73DEC98C2BEAB3108BEF318B8BD6135B0BCA164B7BE075DF9BC69E3673E1BD5FDBD660E0F3FACA9C7BD30F18EBCC9D4963EAD15063E3C511BBEA1C7B9BD4FAF903ED615DABEEA4AECBD3AB00ABE00EACE3C305B213F4B34DBBE07F064BD3315A83D2004CFBDDF3B853DE39D9DBE219638BD311CB3BE9515B1BD0346CDBEE6E0423EF153A6BE8C1E083DEC7CBD3D90A6EF3D837C80BEA3672CBDFED99C3DC7140EBFBDBC0BBF852C85BE2543773E876589BCFAE3A23EA1C0D93C550A14BE01F73A3E1D261D3ECE42E7BDED81393E1AC0C5BE540DF3BD5468303E0E7038BEB475943EA7FC81BE302B92BEB059133FE4D7673E441A51BD34F45B3E168D1EBE1201D73DD3FB0D3E",
      torch_tensor_20_20_torch.float32: "0x04000000E72E0FBD334E243DEC4BC43D7D94BABD47B5413D574724BEC3913DBE4CD092BD5AA53CBD5B06253EEF4804BD0819DEBD99500E3C5F66253C49D487BCECAD07BEDF5D48BDF2D7F33C6871663D785F35BD90F8E7BD383B2CBE955C723C58574D3EDB9CFF3DD2C855BE77E8BE3D33B2C03DA84857BC2FC2833DE4A6043D6622823D758B723CA8FC0A3E6D302A3E08FAB93D65E12BBE070AA6BDDB93853C17AA3FBCFBA3203D40B66ABE0F66A4B9C0682C3B22C18DBD0D2D8DBD1DFAE43DFB40853DCF7AECBC10E6043ED03F8DBE47B8B9BDF5D9CBBDA0090E3E4C6EA43C37C2D03C616232BDDFD16DBD8DEDD23C43D2F53D3009FDBC9B82853A1A6270BDE4708F3DE0959E3D24D52A3DBABF073EEA9EF3BB7BDA953DC60541BDF415003E4096FDBCC6223A3D88B8F83B07396ABDBE4CA6BD080ACD3D3EF33C3D6700E7BD1F3D36BD47EF86BD9C39ADBD130FE03D87B90B3E8BA1B5BDD538FEBC9C0AC23DFA11E93C3BA974BE2FB4803D6B52E83B33F719BE5787933D572AC53CE2C0E5BCC3F94CBEF2923D3B7DCC15BE6A89EFBD1B05033D02546BBDBD06D53CC75C23BEFD24C3BC3D49153EFFF6DBBC8B37C23C6BDDF53D0EC43EBD82AF17BEC9A538BD1B0E2E3E4A2F5CBE22C9753DC3BF763DC834E8BDBFC4BDBD16E81BBE58D37E3C8D0E5DBD952AF6399E6F2E3D3B3A11BEAF590CBD3B57F13D915CAF3C721CA9BCF0B6033EBD675F3D85D3B1BD83BFA23D0257B3BD2F69CF3D3DF41A3D02B1183D97ACE3BDC44B40BD2A6DF63C889867BDED3306BE8B1C633C5055213EEF44E4BC3FFB833D58CC353EA0342BBB23EE3ABA2A724DBE7F7DC9BD2538EC3CE27C0F3ECFCE5FBBCF39553EF0AE85BCBBCB943D3777463D00D76F3E4ACB173CCF203A3D4DEC45BCF32D38BE6DE6BE3AB2BD523E26EB453D73AA84BC932FF9BCA3F97EBEA76FAEBDD7F792BCBD9BD23D97688D3D1A6B9BBC5763C2BD0BFCA03C294E38BDFFD0D4BD0581773D69E838BE5B302DBDE2AAF03DEF502DBEA942083D8DA5FC3DC577B739BB4B4B3DA5CB703E38E0FD3DE33E05BD5D2290BD019B4A3DF34C023E4237A93D3D80D53A9503D1BD1005CFBD80C8D2BC16F2C1BDC3B806BB03E7BFBDBF49DABCFB6322BCC7574E3D4B7580BDBDCEBCBBE898C3BDF0DECCBD45293A3D2BEBF63C930E98BDB327F93CAD8FE4BD076F86BB7424013E07B36EBE479995BC6BB25D3DEE80AF3DB8CEEFBC754AA33DE78AACBDA346283E4648173EEBED0DBE8CF892BDC7C5C33D3DF176BDCA9E18BD708F553D906508BC8FD38ABDD30AC5BC917D333E733377BDDF8FE63D71B6B13DA7CE723D744D8CBE62AA403D3AAEAE3D874CC63DCE0DA4BD3AED133D8FA01FBDDA72DFBAF08F32BD7CB899BD48E2C63B2DA6703E19D6403DFD0E12BE02C61A3CDD9F273EBA4BD33C88048ABE90636DBDD60AA9BDE342CDBCBCAE0ABEC506F4BD2F47A43DDB1CF9BC68D0243E4C7AC33D3862FFBD3D2DF1BD1CF6903D898E153E9DB3BBBC8740AFBDA06B723C64F5943C9BB5903D777F793DA856DBBD571FEB3B8946B7BA8D9739BD5321373E2FBF61BE98B9AF3CC789DFBC4F483DBE00614EBEF5343F3E006E5CBE7657CA3D03DD4DBC8A76F33D83817D3DD9F61D3D328CB63D8D1B123E78E1BD3C234C063C626D5B3D77736BBD3F59E03D00D6F63DAF747FBD772DA03E78B56C3CAD3925BC6D7DE33D4101AD3CBCA9C43C12F9D53D6FAA59BE3EA0833D2F4E14BDBBCB0A3D0D1D18BD0E1AA03C58347EBD1272CCBD3851BABD556C89BC3D37253D8D3F1DBE4526603D7BDD1B3E0F39F3BD5ED4803DF6440CBE3F34293EAF0158BC234C1EBD264D1D3E4152A3BC6AAFA93D51B623BE80F0B43D5F72B4BDC5BCEEBD6212193E3207FDBD8029623DFB0F7ABD43553FBE77C7483DA6360BBDB276FD3D13BF93BBE3CC543EA797B0BB52A0343EB72AC93DC3AE333EF72F54BE7824723C8CAC20BD9067083DD6EF003E3BAB8ABD4BE083BDFB70263E2713C83CB44A1F3D1FFCBC3DEEEA4ABD83F3BBBD9DDA37BE1BC0A93D306AD9BDAAF358BE5B14AABD71BC99BDB2FF2BBC037E383C234D9F3DA3D34BBEC238D83D735F3D3D0BE00E3E5D23633D952248BE5E1D82BD5BDD843DFE722ABEA10B253ED796A1BC13ACFEBC97C59D3DD0CFEA3D9A2DDC3CA3A4D8BCA5A9BBBCA797FF3CC7543B3E03779ABD789C1C3E3C838C3C88BBE3BD6D2DB83B50173ABD95DE833EEAACABBDE7713B3D7BDAE3BBE7E7C83D192B8F3D",
      torch_tensor_20_torch.float32: "0x040000006C5B953F6002803F97D8673FFE24963F313A763F06DE863F53476F3FF5D0823FE27E853F94788C3FE3F4823FD3608F3F98987F3F3A975D3F5419A23F037A893F2ADF8A3F74F1803FD76E803F9C995C3F",
      torch_tensor_64_20_torch.float32: "0x040000001A62CEBF9568063F00AA98BF10539A3FD7E0ABBE69C39D3EB566F3BE1E32D53D3F0FB8BF0395133FE9BB20BC4EB580BF4A5B39BF12B498BF9E9D5DBFEEB7EEBFBE94693F6A1063BEA33AB1BE66F4473F6630D0BE150130BF5257B63E76D6C03E2FF8F6BF9EAA81BFEC93B0BF8074843F42A817C0FE4E293E1883B13E21CDB43F1CFDCABF1CFC953EAC04BF3E6268D83FF811FABE152FD2BF85535A3F7CC290BD8DCDC4BE9E150CBFC119643FEFE58C3F8CC7B03F9C780D3F3DEEC4BE02D08ABDBB18433E90208DBF02313C3FDFB54140F26A9FBFC47BE53EC23283BFDA7986BF44DAE93FA03190BEDD65213DE208C73FF5330C3FE7880ABBFF9DB63F643886BFAC72853D159DB43FF852B8BDABD8C6BF35C92EC05B5E7CBE0F79333F74BF013FB633793E36DE913F69BE713F72FBF7BDAE6E253F750793BF3C488B3F9AA76BBE008829BECD48513FD1F7E6BEC8517F3F3904BBBEA8DC3FBF78923DBE6E6C98BE279F6F3ECDD9AA3F1076613FD05E3ABF66AE70BE0C4A82BF1769EABE955286BE5C8B733E8E6C76BF10F84DBF30C3CB3FDFBA05BE968E75BE8E2BB43DEFA596BD82FCC63F75CAE1BF44207BBF1B215B3F0EFBCC3F292E84BFADD1563FCB8D55405FD6DBBF601E113FDCCB7CBD9D6FE0BEBB91AEBF370D18BFE87B4BBF02A030BF5D9FFEBE3E63B73D17F2343F7CB4D8BFA020943FA6EFAF3F0A4D0E3EB233AABFB00566BFBF25EEBE06E85CBEAD1F58BF45DA0DBEAB63433FB51ABC3D24B9BEBF7B3C8A3F10612EBF1780E93DEE1D9DBE43EFA3BE9B89E33D8C8F01C0A2C01C3FB318EE3FB60D3ABF9F544F3EC15735BF934C84BECDD711BF0F285CBFE6F637BF6755A8BF5BA7043E090B15BF0A8C823E909EA33FE789D53F06F1CD3FB9381EBD39A3223F518D12C00594A43E74C78F3FEE386EBF2066043F85CF69BFB6F3D73EC793C13D6EEB703E71A693BE1E639DBF7C60033EEF0001BFDF184ABFEF746BBFBF8DEA3F11F283BF2592A9BEFE80B23E51EE9B3FD7C9C8BE9571933F8917343F518B34BDD43FB03F2132DEBFCBB22BBED9552D3FDE76743F3425533FEF4097BE49B7563DDD089C3F2A7BCEBEDC0627BDBE2BBCBE4A1DB03D27EE043F9A236D3E7B7F2A3FE005CFBF3724653FFCCC553E26A41CBFFD17873F9AC115401540A3BD37E6463F73332B3FB5E1ABBE99C8EE3DFF7B5D3F6AE58B3F28E9A33F87B3F43F0FCB0ABF0C82413FDD970D3E8208A9BF356705BF9945A9BFD5501ABEE0736A3EBFB2EE3E595E733F79A4B93F947C12C01578B23D5F9E2E3F77159C3E020A16BF739B3E3F72C3F53EC22BC0BF02CB893EF43506BE61CA3A3FBF8329BF499BB03D66DBF6BF4E3CAF3F90BE81BF517D663F0A984C3E35F1273FBDF52B3F5B6B943F9C101C3FD3FD59BF5846E1BE2F9EC23F1ACD61BF69EA913FE89A8EBF7C2C8FBE1EDF12BF426C5E3F8B3663BFC8C24DBF288636BDD8ED00C079EF65BE039BA8BF9BA2293FFACA843FFC0AA9BFF390993F27ADDDBE7D0AA5BF6663243F4DB32ABF33C2EB3F9F027F3FA94866BE0D44C7BD7066E3BF203508BF140C3B3F89983B3F06FEB5BF6AEF74BF9DF69ABE091010BF4B6A2F3D357496BD1FEF9CBF6B66A93F325A933E546B15BD45C7D0BEFC9B5E3FFA43AABF39C32BBFE083D4BEFC2B1CBFDEED34BFE168A93F7181BB3EFC80C33FEC35B6BF38D10B3E9C811DBF5389923E20104C3FD182783E0916CB3FAAAF8F3E3CE5DEBDB86290BF86C58EBD193E96BEB367AC3F3359823F234CC43F962A65BFFD9F0AC04D216A3EC469A2BF6F6945BF497AA13F4C99E2BF3F082140E7FE21BFA4C3403FC8FCD13DAC2A65BF45890F3F0D0BF2BF43E1CABF9C43883F14C90BBF21A80B40940325BD19AF9C3F74B2BE3E10EC4ABF371413405FFDACBF9887E23EC0500340B3A2023FA81D413FF5EA3BBF7ACB23BD4F9F7EBFDC1A913E2C2BAC3F9B21543DF7E6453FD5E5E23F9B5FBABFE50DC23FC03A0F3F3791B8BDB1F2B83E61F99CBEC3F5A03F0529A93FEFC4A03FE2DECEBEA648483F85B59F3FE59815407ECA8D3FA5E19A3F0DE0323F6C2712C0BFAE99BF18521FBF0BB135BF92A74FBF5A6416BE872C9BBF58E3B43EC445AF3F89F4883FC4CFF9BFCAF93E3FE578B83FA1183F3D6230283FF88D823F2C7759BE4B4D2C3E1EBDEDBFF3BD4CBF106EF7BFA93F0A3E3E82DE3FDDE5F83E25A818BE9201FC3F0EE2FBBD57BBCA3BED15783E76530DBFA82D7A3F1C99783F1A1F843F9B260F3E4A69CC3E7F55BF3FB40B70BF6E129EBE9A843FBE075FD3BF2592EB3D7C85B4BEA1141ABF55CD943FAE6485BF8E3A0B3F56B9843E39B363BF208B083D58B9DC3ED1F312BF2ADE763F0454D53E65E68F3FCABF8C3FDE11453FB017D6BF3A65AA3EB407B13F328BF9BDE5D1893E7C8381BE5860EA3EC765A9BFE6F81EBFD624EC3E04B342BD0FE395BF512784BFBEA7CABF38EFB0BFA393FEBEE7F769BD6F4C353F6998793F1AD16DBF4C80F03EC0752FBE52251140F4E1143EAE9E7EBF0F77A7BF230ACCBE4E292F3FD44B8BBE90C81B3FCAC0A7BE7BE39ABE5974CE3E8C4ED73E43E7C7BF6DF356BC6F41B33FE781743D3172A53F1B4C5BBF6C4242BFD8FCF0BF042770BF449C1A3F2A620CBF4A451CBFF80D11BF97662CBF81D1493F064A833E22E303BF718A92BF84E70C40B8229A3E5552AB3F2D50A83EE1F839BF3D194E408DB7203F6BDEC13DA725D23FA9A60EBF1C435ABE391BA7BFBEA135BE4FD8B73C39BF9D3F3118673FB661BDBDBFABB5BE21B11A3FC278A6BF19F473BF5E95933F56B6AEBEA4C9213F4F66B83F22961A4054E5ECBE3A4C863F5AEB003F750A243F3E139F3FBE2B323F541604C0F982ACBD87BCD83EDB7A8E3FC6BD04C017FB7DBF489064BF8368133F9ADB1D3E72A8CD3F31F0C4BDEBE6313E2B6A633FF2CA30BF7464553F902602BF82505CBF8ABE963F5107C1BF616E7ABFB2324C3FEA8D313E44BA673FE5721B3FCB758EBFB3A03F3FF1CE41BE4A0F93BEDF9B8E3F4FC095BF1117873FBC0E64BF97FF283FA8C699BFD4C7A03E5291DEBE22DC87BFD128C4BF9D58553E745D21BE7643BDBE0D6A97BF78F0C6BED2B9B83FC3BB57BFC838343F44BCA6BDFDE176BF47DE1F3E7BA22D3F41A78F3FEEB51CBF70A27B3E9E14943F2C81FD3E2EEB4F3F26F8583FB115BDBF44FF9E3E049127BF6D42113F2D2CEE3E8CBDF6BC063600C0E60D40BE0D2C96BF0BF47E3D9D5254BE4B089F3FDFF8DD3F174594BE74FE7D3F7115033F712138BF72979C3E1103D6BEF85B73BF70F6343FDC02B43E8EF2623E7FD4F9BDC6981F3DF617ADBF2ADF003F4D3FF03FB5C8C0BF3F07BB3F4B4D9E3FA6B1B1BE02C46F3FECF033BF07CF8D3FFB39C6BFDA375ABF5662543EA67311BE24DE02BEE43C2C3F90BA9E3E2425F9BF6575FBBE65F0FDBD17873C3FC41400C0529D503F6CAD373ED6FF9CBE24C1A6BFF4D6B93F215D2BBF330491BE6C251AC0655117BFBD7DA43F8C3DAF3DED771C3EE085A23FD04B223FF28E833D1808793FDE3EB13EE7A84DBEC073E03EC5EA893FE2F8D4BEB80D31BF90A718BF14775E3F976E183FFBBA9FBF80ABFA3E6814DFBFC6B3DFBFC6C3FCBE271F863F0CD19BBE7444C23D7ACDB0BE1B7EC6BDC38261BF5B305CBF0ABB3CBE2487813F5084CDBFF82AEABF5260F3BD1E6F773F79F428BFE033FE3DC3CFDBBED329BF3F2EA9243EA938B33F2BD90B3F227B1040FDC10FC0869BB23F615DAD3EF28715C0A17631BE46C4B63FA8DB453FEA7C68BFDC38C23FA1D5203E1C60253FEF64E7BD5CCEF93D8A2A3DBFC3836F3D75980F3FE6C04F3FFF64AD3F6BE304BE1E41733FD7E16ABE50D9ED3EBB98BCBF902C6ABE1217213FF2E4A1BE125CF13EAFF084BE02FEC4BADEBD5CBF017338BF9B231F3F3968BB3D73245D3F8850FC3E13D95C3ED96454BF35FCD9BE92FE893F0DF8213FDA8CAFBABF2D8B3F71555F3F4BF9E63F05CD163FD7A9133F5062AE3FEB32C03EED5F5B3F36FFAFBEFF8F643F093D01BF77DC4B3F817C16BF877C2940DB5BCFBD3476F13ED245BC3E66B84EBE41619CBD880E86BFAE3A513F59908B3F43A163BF6A2E213DCA89953F1A9608C03336AA3E575A02BFD9A9A43FB60097BFF27820BF756F383FB99F0BBD2F11BCBFE852FF3EC7520DBE735320BFF24BCDBF83C3083EB91FED3F979CD03FE0565E3F4E832ABD4C77BB3F9778EC3DD71EE0BF431107BFD18BD1BFB533B23E5851133F41069D3F44A8643FCD9EA2BF64977C3F08C59C3E5A8B683F4D852E3DA5DD9F3F15C3C3BF4B00E4BD5005163F0CD724BFA674893FFAE020BF77178ABED96A05BE7869903F7AB01BBF200676BE1834393F8EC65DBEF487E93F3F45A63E3B5CB93F1EB7B7BD2A1669BFE563CEBF311342BF751B173F13021EBE906E0A3F9DF88BBFCE09DDBE3BE1C6BE81B47BBF4F9897BFCD80DA3FDB1BF43E37CA87BF9122113F8DC3ACBE5413853E0FE250BFDC693DBCE0F63C3FEDC3373E7E96873F120DA3BDD98A76BF6041BD3E5CC7F63FEF5097BF8114A43FA9AFA2BB6D70513F120087BAC75D5E3E54D5D1BF120C19BFAD75F83EB4CCDFBE773BDEBF978236BF3984ADBFA42333BF8F798F3FCA82A43F8663973F363FEFBF8D284F3E89BBBF3F3505C23E344C583F9461E03F38621FBF4A2B683D159202C099D261BF8A1EFA3D260940C0720D03BF8DB1CBBF155913BFDE4A1CBFB4BE88BE8CCC88BF88E858BF73DA143F2F3A4CBE6D8EE2BEB3CABEBFF75484BF4A1BB4BF17479B3F9178DEBFB567F53E5E5534C0E7E08BBB9D6585BF257F5FBF642AC1BF0FA364BEF160033E494D64BFEE59153FFDAE6B3D70D3F4B9C61913BF5537C83E748B2340BDBA26BF926321BF07EA093FAA25AB3E6A5DB23FDE3F24BFB5AF3B3E7D6C14BD6F520040945DB73FF827B83FD3738C3F06E78DBDB8891C3FC75E163F15A9173F0A912BBF03726E3DCFD7B03C512B81BEEBEFCB3F778CEF3FCA27D1BE4CA189BF85DD833C01E792BFCA8EDE3F4B29D63F135EEA3D0BF9223FFCB7CCBD3C9CAFBF90A301C04A002EBDF7ADF43E67C085BFFAD9693F2B4320406F8CA6BF4EA09C3F4F83413F7B829CBF04EF0CBFD981F4BEF74F643FA5B4DDBE0808463F889CDC3E8550453F2C859ABCCB102E3F1BC02DBFDD00923E437283BEAF82833F47AE753FEB8CD23E119CB5BE2EBAAABF8B7EFE3FB7C5003F1615493F59C21DBF7B1A0BC0D8DF50BFAD31B9BEFCFB753F4A3583BF4A5F983F5475BABE907550BFA397AB3FB9B0963F3704973FDFF9A93FC15D873D6F2BB63F37B807BEF3E043C0548413BFA774293F654E293F9A56BF3F7B4D17402C2EB33FFDBF94BDFAEA1DBFF5FF433E3754E13F96DE8F3EE4D5533F282F8DBF5F8F3F3F47EF313FA8F6243F85951FBF2FEE3DBED30C7B3E7900993E6BD3A5BFAF81313FDDD57BBF0D1253BF8E63DC3EA6F7A93FCC34203F37D4D7BE8269FABE0C0DA1BFB987BD3F7381C63F2536F23E03CB8C3E4EAB863F1D48AF3F53EAB93FB84EC9BECA76CFBFC5D26DBC6E1EB0BF49389BBE95B0C23F96EAA63F5CBAB03F91089EBC234DB1BE77575FBD4D44373F127B14C025A21FBF1E8F21BFA5068CBF343E89BFAC995BBFE00CBC3E060DD6B8A3496F3FB286013FA9BE39BD97B49ABE547E13408B3FB1BF4B3483BD663F8DBFB3C63D3F5336753F156E2DBF5D2980BF15A0AB3F6C6496BF15FD5D3EBD63303FBAAFA33F5C81EF3E5DB60E3F9563F3BE1E4E913F2A917A3F84979FBFB3879C3FBC6512BF06A43CBFAEBDE63E138A42C04F03EA3D96DAF13F9AEC7BBFC3022E3F23BA98BEA71EB2BF7D2366BE874733403FE168BFC021F0BEAB3F9D3FBDAD74BDA9E8133F4BBABABEC126F43FF5EBBB3E32FE9F3F206B07BF0D465B3FEB01E03D5565E2BEEAA5903FE2DF23BFF4A2263F132DA5BFB03183BF15E18FBFA7200F3F6B3D6F3F54F28E3E04DEA7BFC2E820BF0E86753EA803FFBEA4B3E4BF6E4F9BBF02E9B0BF0B9C28BE73EDD93F4E0D4ABFF471EA3FA8D430BF9CD1BDBFFF9B18BF7F13323E834D4B3FF8CB663E1D5A183F2F62133FE22946BF9C9B03BE804492BEC0B4013F25C8B8BF08325C3FFE33C4BE85B4453F59ADB13F9DF1B03E955042BF1F9CF0BDC67ABD3F16D556BF89860D3F638DE1BE43BBAD3F623AC1BEFF592EBE7C7F223F3EDDA8BEA33C68BF68B2B53FEE97AA3D0F1A203EBAC0E9BE4C8224BF265F71BE8FE2163F030D6B3D79E48BBE26BA03C0DE5A123F2C6EFC3FF4002ABF5DAAD93F3A8FB5BF2EE7C33ED0DF78BFD00ABCBF153B1B3F71E8D1BC6434A5BFA9782B3F917C413E154486BE3531AA3E83D812BFF96C943F8993AC3ED4DF853F287523C0722E3C3F2112A1BF50A8423ED19CE83CE0B5F5BEE262BA3EB412AE3E71DCA03F884052BF1194D1BFCF6D8CBFBD43CBBE29B4AFBE4FE4CA3E82EFE83E8DA9F53F701950BFD18F28BE2AABF53E518223C091C3E83F9A583ABF0F64ECBE7328CABCC615CC3DBF06B23FF1C5F23E205BB4BDC20BC6BE9EC491BE84B996BF3BA6F8BF698FD33F18280E3E9B4511BFA07D813FF3B7163FD50152BF2E4A9BBF9D5819BF454E23C0446EBEBE5EC8973EE2CF21BF6BF929BFC3B1A33FF0509B3FC674A9BF04C807403BCE69BEAD2E4E3FBD296DBF0800413F3EA82C4056656EBE8D5ADFBEB99C703F9C028A3EB38817BE8DF1DABED0874B3E1E1C2D3F5A5A763F182784BF811B953F984865BF73829EBF691D2FBE981EA3BF61F7543FDA89C3BE4AC5853FC766A83E5D51943F0B4C8C3FF9DD1C3E932E4DBF6266E03C0DB5CE3E11C25D3EDC761B3FC8697E3ED99F01BF76E7AE3FEE67353FF2CEB4BF8320A83F468E843F49D0FE3E600F793FF9EA2C40B180803D6FB674BFDCF4CBBE26120EC08D686EBB035397BF88F9343F1DE48DBECF9AA53DA470223F7B0FD03EA212683EF7FE45BF2C93953EBD1191BE0293BB3F3254B4BEB836FF3E18BB53BF622872BE802BC73EC3B8BB3EE119B3BF5A4768BF2418D13FBD092BBF966B633F2910233D8BD0043E6BFE36BF00236F3EAFC04E3F6210CD3F8334CB3FC6E71DBFE7B2CCBD9D75943F6A69FE3EA6A476BFD56A2A3FE0280340E5BE863F44B5B13F4D0CA63FA59F603E4043EDBF01D2E13FCAC03D3FD4A697BE2E4F82BEA8D8E4BF76BDA7BF2ED5113FB5F8673F4D9186BF8C83F3BDEEE67F3EFD1E803F2ECAD13F26BCAA3E85897FBE"
    }
  }
#-}

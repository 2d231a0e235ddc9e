// t5.bf16, captured by capture.py with torch 2.15.0, torch-mlir 20261001, transformers 5.23.0.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5(%arg0: tensor<2x7xi64>) -> tensor<2x7x20xbf16> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant dense_resource<torch_tensor_20_torch.bfloat16_4> : tensor<20xbf16>
    %cst_3 = arith.constant dense_resource<torch_tensor_20_32_torch.bfloat16_1> : tensor<20x32xbf16>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_20_torch.bfloat16_1> : tensor<32x20xbf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_20_torch.bfloat16_3> : tensor<20xbf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16_7> : tensor<20x20xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16_6> : tensor<20x20xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16_5> : tensor<20x20xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16_4> : tensor<20x20xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_20_torch.bfloat16_2> : tensor<20xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_20_32_torch.bfloat16> : tensor<20x32xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_20_torch.bfloat16> : tensor<32x20xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_20_torch.bfloat16_1> : tensor<20xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16_3> : tensor<20x20xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_2_1_7_7_torch.bfloat16> : tensor<2x1x7x7xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_4_torch.bfloat16> : tensor<32x4xbf16>
    %cst_17 = arith.constant 2.7725887222397811 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16_2> : tensor<20x20xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16_1> : tensor<20x20xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_20_20_torch.bfloat16> : tensor<20x20xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_20_torch.bfloat16> : tensor<20xbf16>
    %cst_22 = arith.constant 9.9999999999999995E-7 : f64
    %cst_23 = arith.constant dense_resource<torch_tensor_64_20_torch.bfloat16> : tensor<64x20xbf16>
    %cst_24 = arith.constant 2.000000e+01 : f32
    %cst_25 = arith.constant 8.000000e+00 : f32
    %cst_26 = arith.constant dense<15> : tensor<7x7xi64>
    %0 = tensor.empty() : tensor<2x7x20xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %157 = arith.index_cast %in : i64 to index
      %158 = linalg.index 2 : index
      %159 = arith.cmpi slt, %157, %c64 : index
      cf.assert %159, "index must be smaller than dim size"
      %160 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %160, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_23[%157, %158] : tensor<64x20xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x7x20xbf16>
    %2 = tensor.empty() : tensor<2x7x20xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x7x20xbf16>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x7x20xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %5 = tensor.empty() : tensor<2x7x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x7x20xf32>) outs(%6 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_24 : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_22 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %10 : tensor<2x7x20xbf16>, tensor<2x7x1xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %in_82: f32, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      %158 = arith.mulf %157, %in_82 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x20xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %13 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_21, %12 : tensor<20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.mulf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %14 = tensor.empty() : tensor<20x20xbf16>
    %transposed = linalg.transpose ins(%cst_20 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2]] : tensor<2x7x20xbf16> into tensor<14x20xbf16>
    %15 = tensor.empty() : tensor<14x20xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %17 = linalg.matmul ins(%collapsed, %transposed : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %18 = tensor.empty() : tensor<14x20xbf16>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded = tensor.expand_shape %19 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xbf16> into tensor<2x7x4x5xbf16>
    %20 = tensor.empty() : tensor<2x4x7x5xbf16>
    %transposed_27 = linalg.transpose ins(%expanded : tensor<2x7x4x5xbf16>) outs(%20 : tensor<2x4x7x5xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%cst_19 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %21 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_29 = tensor.expand_shape %22 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xbf16> into tensor<2x7x4x5xbf16>
    %transposed_30 = linalg.transpose ins(%cst_18 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %23 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_31 = tensor.expand_shape %24 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xbf16> into tensor<2x7x4x5xbf16>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x7x4x5xbf16>) outs(%20 : tensor<2x4x7x5xbf16>) permutation = [0, 2, 1, 3] 
    %25 = tensor.empty() : tensor<7xi64>
    %26 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%25 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %157 = linalg.index 0 : index
      %158 = arith.index_cast %157 : index to i64
      linalg.yield %158 : i64
    } -> tensor<7xi64>
    %expanded_33 = tensor.expand_shape %26 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %expanded_34 = tensor.expand_shape %26 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %27 = tensor.empty() : tensor<7x7xi64>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_34, %expanded_33 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %157 = arith.subi %in, %in_82 : i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %29 = tensor.empty() : tensor<7x7xi1>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<7x7xi64>) outs(%29 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %157 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %157 : i1
    } -> tensor<7x7xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<7x7xi1>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i1, %out: i64):
      %157 = arith.extui %in : i1 to i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<7x7xi64>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %157 = arith.muli %in, %c16_i64 : i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<7x7xi64>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %157 = math.absi %in : i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%29 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %157 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %157 : i1
    } -> tensor<7x7xi1>
    %35 = tensor.empty() : tensor<7x7xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<7x7xi64>) outs(%35 : tensor<7x7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %157 = arith.sitofp %in : i64 to f32
      linalg.yield %157 : f32
    } -> tensor<7x7xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<7x7xf32>) outs(%35 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_25 : f32
      linalg.yield %157 : f32
    } -> tensor<7x7xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<7x7xf32>) outs(%35 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.log %in : f32
      linalg.yield %157 : f32
    } -> tensor<7x7xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<7x7xf32>) outs(%35 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_17 : f64 to f32
      %158 = arith.divf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<7x7xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<7x7xf32>) outs(%35 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.mulf %in, %cst_25 : f32
      linalg.yield %157 : f32
    } -> tensor<7x7xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<7x7xf32>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: f32, %out: i64):
      %157 = arith.fptosi %in : f32 to i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<7x7xi64>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %157 = arith.addi %in, %c8_i64 : i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%42, %cst_26 : tensor<7x7xi64>, tensor<7x7xi64>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %157 = arith.minsi %in, %in_82 : i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%34, %33, %43 : tensor<7x7xi1>, tensor<7x7xi64>, tensor<7x7xi64>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %157 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%32, %44 : tensor<7x7xi64>, tensor<7x7xi64>) outs(%27 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %157 = arith.addi %in, %in_82 : i64
      linalg.yield %157 : i64
    } -> tensor<7x7xi64>
    %46 = tensor.empty() : tensor<7x7x4xbf16>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<7x7xi64>) outs(%46 : tensor<7x7x4xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %157 = arith.index_cast %in : i64 to index
      %158 = linalg.index 2 : index
      %159 = arith.cmpi slt, %157, %c32 : index
      cf.assert %159, "index must be smaller than dim size"
      %160 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %160, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_16[%157, %158] : tensor<32x4xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<7x7x4xbf16>
    %48 = tensor.empty() : tensor<4x7x7xbf16>
    %transposed_35 = linalg.transpose ins(%47 : tensor<7x7x4xbf16>) outs(%48 : tensor<4x7x7xbf16>) permutation = [2, 0, 1] 
    %expanded_36 = tensor.expand_shape %transposed_35 [[0, 1], [2], [3]] output_shape [1, 4, 7, 7] : tensor<4x7x7xbf16> into tensor<1x4x7x7xbf16>
    %49 = tensor.empty() : tensor<2x4x5x7xbf16>
    %transposed_37 = linalg.transpose ins(%expanded_29 : tensor<2x7x4x5xbf16>) outs(%49 : tensor<2x4x5x7xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_38 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x7x5xbf16> into tensor<8x7x5xbf16>
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<2x4x5x7xbf16> into tensor<8x5x7xbf16>
    %50 = tensor.empty() : tensor<8x7x7xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %52 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x7x5xbf16>, tensor<8x5x7xbf16>) outs(%51 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %53 = tensor.empty() : tensor<8x7x7xbf16>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<8x7x7xf32>) outs(%53 : tensor<8x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<8x7x7xbf16>
    %expanded_40 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xbf16> into tensor<2x4x7x7xbf16>
    %55 = tensor.empty() : tensor<2x4x7x7xbf16>
    %56 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %expanded_36 : tensor<2x4x7x7xbf16>, tensor<1x4x7x7xbf16>) outs(%55 : tensor<2x4x7x7xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x4x7x7xbf16>
    %57 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_15 : tensor<2x4x7x7xbf16>, tensor<2x1x7x7xbf16>) outs(%55 : tensor<2x4x7x7xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x4x7x7xbf16>
    %58 = tensor.empty() : tensor<2x4x7x7xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x7x7xbf16>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %60 = tensor.empty() : tensor<2x4x7xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %62 = tensor.empty() : tensor<2x4x7xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %64:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x7x7xf32>) outs(%63, %61 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %157 = linalg.index 3 : index
      %158 = arith.index_cast %157 : index to i64
      %159 = arith.maximumf %in, %out : f32
      %160 = arith.cmpf ogt, %in, %out : f32
      %161 = arith.select %160, %158, %out_82 : i64
      linalg.yield %159, %161 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_41 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_41 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %157 = arith.subf %in, %in_82 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x7x7xf32>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.exp %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %67 = tensor.empty() : tensor<2x4x7x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x7x7xf32>) outs(%68 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x1xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %157 = arith.divf %in, %in_82 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x7x7xf32>) outs(%55 : tensor<2x4x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<2x4x7x7xbf16>
    %collapsed_42 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x7x7xbf16> into tensor<8x7x7xbf16>
    %collapsed_43 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x7x5xbf16> into tensor<8x7x5xbf16>
    %72 = tensor.empty() : tensor<8x7x5xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<8x7x5xf32>) -> tensor<8x7x5xf32>
    %74 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<8x7x7xbf16>, tensor<8x7x5xbf16>) outs(%73 : tensor<8x7x5xf32>) -> tensor<8x7x5xf32>
    %75 = tensor.empty() : tensor<8x7x5xbf16>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<8x7x5xf32>) outs(%75 : tensor<8x7x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<8x7x5xbf16>
    %expanded_44 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 7, 5] : tensor<8x7x5xbf16> into tensor<2x4x7x5xbf16>
    %77 = tensor.empty() : tensor<2x7x4x5xbf16>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x4x7x5xbf16>) outs(%77 : tensor<2x7x4x5xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_46 = linalg.transpose ins(%cst_14 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2, 3]] : tensor<2x7x4x5xbf16> into tensor<14x20xbf16>
    %78 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_48 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xbf16> into tensor<2x7x20xbf16>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_48 : tensor<2x7x20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x7x20xbf16>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x7x20xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<2x7x20xf32>) outs(%6 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_24 : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_22 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %86 : tensor<2x7x20xbf16>, tensor<2x7x1xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %in_82: f32, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      %158 = arith.mulf %157, %in_82 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x20xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %89 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13, %88 : tensor<20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.mulf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %90 = tensor.empty() : tensor<20x32xbf16>
    %transposed_49 = linalg.transpose ins(%cst_12 : tensor<32x20xbf16>) outs(%90 : tensor<20x32xbf16>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<2x7x20xbf16> into tensor<14x20xbf16>
    %91 = tensor.empty() : tensor<14x32xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %93 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<14x20xbf16>, tensor<20x32xbf16>) outs(%92 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %94 = tensor.empty() : tensor<14x32xbf16>
    %95 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<14x32xf32>) outs(%94 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x32xbf16>
    %expanded_51 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %96 = tensor.empty() : tensor<2x7x32xbf16>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x7x32xbf16>) outs(%96 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %157 = arith.cmpf ugt, %in, %cst_1 : bf16
      %158 = arith.select %157, %in, %cst_1 : bf16
      linalg.yield %158 : bf16
    } -> tensor<2x7x32xbf16>
    %98 = tensor.empty() : tensor<32x20xbf16>
    %transposed_52 = linalg.transpose ins(%cst_11 : tensor<20x32xbf16>) outs(%98 : tensor<32x20xbf16>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<2x7x32xbf16> into tensor<14x32xbf16>
    %99 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<14x32xbf16>, tensor<32x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_54 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xbf16> into tensor<2x7x20xbf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_54 : tensor<2x7x20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x20xbf16>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x20xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x7x20xf32>) outs(%6 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_24 : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_22 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %107 : tensor<2x7x20xbf16>, tensor<2x7x1xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %in_82: f32, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      %158 = arith.mulf %157, %in_82 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x20xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %110 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10, %109 : tensor<20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.mulf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %transposed_55 = linalg.transpose ins(%cst_9 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x7x20xbf16> into tensor<14x20xbf16>
    %111 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_57 = tensor.expand_shape %112 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xbf16> into tensor<2x7x4x5xbf16>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x7x4x5xbf16>) outs(%20 : tensor<2x4x7x5xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%cst_8 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed_56, %transposed_59 : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_60 = tensor.expand_shape %114 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xbf16> into tensor<2x7x4x5xbf16>
    %transposed_61 = linalg.transpose ins(%cst_7 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_56, %transposed_61 : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%115 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_62 = tensor.expand_shape %116 [[0, 1], [2, 3]] output_shape [2, 7, 4, 5] : tensor<14x20xbf16> into tensor<2x7x4x5xbf16>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x7x4x5xbf16>) outs(%20 : tensor<2x4x7x5xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%expanded_60 : tensor<2x7x4x5xbf16>) outs(%49 : tensor<2x4x5x7xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_65 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<2x4x7x5xbf16> into tensor<8x7x5xbf16>
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2], [3]] : tensor<2x4x5x7xbf16> into tensor<8x5x7xbf16>
    %117 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x7x5xbf16>, tensor<8x5x7xbf16>) outs(%51 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<8x7x7xf32>) outs(%53 : tensor<8x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<8x7x7xbf16>
    %expanded_67 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xbf16> into tensor<2x4x7x7xbf16>
    %119 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67, %expanded_36 : tensor<2x4x7x7xbf16>, tensor<1x4x7x7xbf16>) outs(%55 : tensor<2x4x7x7xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x4x7x7xbf16>
    %120 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %cst_15 : tensor<2x4x7x7xbf16>, tensor<2x1x7x7xbf16>) outs(%55 : tensor<2x4x7x7xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x4x7x7xbf16>
    %121 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x4x7x7xbf16>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %122:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<2x4x7x7xf32>) outs(%63, %61 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %157 = linalg.index 3 : index
      %158 = arith.index_cast %157 : index to i64
      %159 = arith.maximumf %in, %out : f32
      %160 = arith.cmpf ogt, %in, %out : f32
      %161 = arith.select %160, %158, %out_82 : i64
      linalg.yield %159, %161 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_68 = tensor.expand_shape %122#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %expanded_68 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %157 = arith.subf %in, %in_82 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %124 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x4x7x7xf32>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.exp %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %125 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<2x4x7x7xf32>) outs(%68 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x1xf32>
    %126 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%58 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %157 = arith.divf %in, %in_82 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x7x7xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<2x4x7x7xf32>) outs(%55 : tensor<2x4x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<2x4x7x7xbf16>
    %collapsed_69 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<2x4x7x7xbf16> into tensor<8x7x7xbf16>
    %collapsed_70 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x7x5xbf16> into tensor<8x7x5xbf16>
    %128 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x7x7xbf16>, tensor<8x7x5xbf16>) outs(%73 : tensor<8x7x5xf32>) -> tensor<8x7x5xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<8x7x5xf32>) outs(%75 : tensor<8x7x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<8x7x5xbf16>
    %expanded_71 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [2, 4, 7, 5] : tensor<8x7x5xbf16> into tensor<2x4x7x5xbf16>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x4x7x5xbf16>) outs(%77 : tensor<2x7x4x5xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%cst_6 : tensor<20x20xbf16>) outs(%14 : tensor<20x20xbf16>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<2x7x4x5xbf16> into tensor<14x20xbf16>
    %130 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<14x20xbf16>, tensor<20x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_75 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xbf16> into tensor<2x7x20xbf16>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %expanded_75 : tensor<2x7x20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x7x20xbf16>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x7x20xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x7x20xf32>) outs(%6 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_24 : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_22 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %138 : tensor<2x7x20xbf16>, tensor<2x7x1xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %in_82: f32, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      %158 = arith.mulf %157, %in_82 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x20xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %141 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %140 : tensor<20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.mulf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %transposed_76 = linalg.transpose ins(%cst_4 : tensor<32x20xbf16>) outs(%90 : tensor<20x32xbf16>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<2x7x20xbf16> into tensor<14x20xbf16>
    %142 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<14x20xbf16>, tensor<20x32xbf16>) outs(%92 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<14x32xf32>) outs(%94 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x32xbf16>
    %expanded_78 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<2x7x32xbf16>) outs(%96 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %157 = arith.cmpf ugt, %in, %cst_1 : bf16
      %158 = arith.select %157, %in, %cst_1 : bf16
      linalg.yield %158 : bf16
    } -> tensor<2x7x32xbf16>
    %transposed_79 = linalg.transpose ins(%cst_3 : tensor<20x32xbf16>) outs(%98 : tensor<32x20xbf16>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<2x7x32xbf16> into tensor<14x32xbf16>
    %145 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<14x32xbf16>, tensor<32x20xbf16>) outs(%16 : tensor<14x20xf32>) -> tensor<14x20xf32>
    %146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<14x20xf32>) outs(%18 : tensor<14x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<14x20xbf16>
    %expanded_81 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 7, 20] : tensor<14x20xbf16> into tensor<2x7x20xbf16>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_81 : tensor<2x7x20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.addf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x7x20xbf16>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x7x20xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x7x20xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x7x20xf32>) outs(%6 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_24 : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_22 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x7x1xf32>) outs(%5 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x7x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %153 : tensor<2x7x20xbf16>, tensor<2x7x1xf32>) outs(%2 : tensor<2x7x20xf32>) {
    ^bb0(%in: bf16, %in_82: f32, %out: f32):
      %157 = arith.extf %in : bf16 to f32
      %158 = arith.mulf %157, %in_82 : f32
      linalg.yield %158 : f32
    } -> tensor<2x7x20xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x7x20xf32>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %157 = arith.truncf %in : f32 to bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    %156 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %155 : tensor<20xbf16>, tensor<2x7x20xbf16>) outs(%0 : tensor<2x7x20xbf16>) {
    ^bb0(%in: bf16, %in_82: bf16, %out: bf16):
      %157 = arith.mulf %in, %in_82 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x7x20xbf16>
    return %156 : tensor<2x7x20xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_20_torch.bfloat16_4: "0x02000000773F7C3F963F823F6D3F863F8A3F7F3F703F913F873F923F8E3F733F873F823F623F813F853F8C3F",
      torch_tensor_20_32_torch.bfloat16_1: "0x02000000E23D603DAA3D7C3C23BEE53C4BBE923E463E833D2ABE67BDE53D82BD2F3EAEBE7C3D11BE8E3E14BE26BE1C3E9ABD243EBB3DF7BD393DBEBDF3BEA3BE943D963E843D98BE4EBD413E74BEB23CB63E023E09BE463E3E3EA9BE5E3B053C97BD53BCA5BC85BE27BE453D9FBC02BD35BD74BE0F3DFE3CB5BD01BEF93D943CA43D84BEAA3D0ABF50BE9F3C383D9EBE923D52BE49BEAABD273CB9BD99BE14BC51BEA8BCE1BDD2BD813E94BE8A3D943DA83C00BEC2BDAA3E5D3EFE3B3EBE6C3EAFBD5E3ECB3D893EF23D33BE853E793DB0BD27BEF6BDAA3EB9BCB6BE5D3E62BEF6BDB53D82BDE7BE9CBD98BD4B3E2F3E5EBD9F3E923D93BE823DBA3D8B3DBCBDD1BDC1BD6A3D703EABBC94BD473E283D89BEEEBC943D25BD05BE813D33BD903E1C3DC8BD433DB6BE8ABEB53C143E3BBE5A3E1BBE083DD0BD8CBE173E1EBEA93D10BE4F3DA9BCEBBD4A3E9ABDB7BEAA3EA03D90BE173E2BBE963E6DBE3B3E80BD57BB2ABEBE3CE0BDA13DB8BD3B3E993C12BDBF3DAA3D16BE4DBE11BE183EA1B9ABBE7BBDB5BDE33DBE3DBC3E91BDC03E11BC9CBD913B493D4DBDB53D853D05BE563E7A3EB8BD973E06BE42BDACBE0F3C31BE89BEFF3D3CBEACBD33BE9D3D86BD8F3DF03DD83D2DBE3F3E5DBEB63E0BBE40BE62BEA33D303E9CBE99BE9DBE52BE33BE5B3DDDBD363E1EBE9CBD6BBD7A3E6E3D2C3E2D3C393EBABDCB3D123E863E0DBEE9BCB0BECD3EA5BDC13D2F3E88BEDBBDE5BBA33EA1BD31BEEFBDC0BD6ABCABBDA23C033E2CBE97BD0DBEAA3D213EAA3D053DC8BD3C3CA53DACBD14BE59BD02BD303E85BEA6BD03BEE93D08BEF93DD7BCE8BDC53C19BE0C3E21BE893D1BBD39BED6BDA4BD323E833C9DBCA13E483E5E3C263E3E3E8C3D503E033E9BBD94BD08BE49BD0FBCFC3C76BD85BD63BD893E24BCEBBD3FBCCA3D923EA6BE4B3EE13DCF3D90BE5EBE243EA73CB1BED03EDB3D923D513E3A3E31BE643C043E9CBEB7BCFEBDF4BBE83D273EE0BD13BEB93C113B573DAFBE42BA3BBE2FBEB03CAD3DEC3D283E2D3E953B193CAE3D20BD283EF6BD71BE1F3DD4BB9BBD00BE97BC803EB73D84BEFE3D27BEFB3D6C3D0D3F4D3D2DBEC13E573DAE3EFBBDB0BB27BE923BDCBE0BBE593EC8BDF3BDA13DD6BC71BC183E093E1E3EABBD403CDE3CA3BDABBDC3BD903D8EBE883E5E3D4F3E12BE953E343E1A3E123E093C2EBE1CBE25BDF53D76BEA73DD3BDEABE343D903E053C0FBEC8BD34BEAD3D603B9DBCD2BE0FBD94BD0C3E4E3EAD3EC13E34BD37BE203D733E6CBEA23E6A3D023E2BBE39BC4DBE45BE153E023DBF3D57BDB73D6FBE95BC0F3EE2BD643DB33C3FBDE8BDA93EBEBDB83C533D2C3DCB3D90BEF03D46BE12BE09BDDB3E84BCE1BD01BE22BE50BC07BEC93D623DF4BC10BD6ABD96BE62BE5CBE8A3E9E3C6B3EB3BE10BE8BBD40BE9F3DD73D1E3EE1BDF43D3A3DF1BDD83C973DA2BD9B3E1B3E3CBE09BFB8BDD23E8D3EB23EB43E9B3D7C3DA23D46BED53DD3BD27BEFEBDC63DCE3B27BE693E793BAA3DB7BD97BEB43DED3D44BE363E9C3D65BE82BE67BD8A395DBE8EBDD8BD023EF1BCC23C15BD8E3AB1BD103E92BCC53CD93B933D273DA5BE3DBE69BEAFBC613E983C8B3D33BE583EB33E9BBEB4BDFB3D6EBE863E99BC503E253E133D9CBD9D3D9FBD123E3ABC2F3EF43C893E023CACBE063E2FBD453EB53D523E6EBD823DB4BD2C3EE5BEA3BC843EAE3DC8BD02BE453E7B3D76BE32BE4DBE933B73BE1ABE0CBE36BE1BBE503D633D1D3E90BED53BF2BE143EADBDA83DE93DB2BB7B3ED8BD12BD37BCC0BD473E023EC93D",
      torch_tensor_32_20_torch.bfloat16_1: "0x02000000913E2DBEC7BE77BCEB3DAFBD0E3E923E30BEA7BEB13E043E493EA5BDC83D52BE043E8B3E28BE243E8F3D753D8E3ED4BC603EA5BDFFBCC03DA5BE973E7DBED63E193DF13DB8BECA3D5C3D713D943E46BE38BEA93EFFBE8DBDB2BEB1BDCDBE2D3EBDBD493ECEBDE13C91BE803E9ABEABBBB5BC56BE35BDAE3C563EBC3E72BDAD3D2E3D03BC423E7ABD083F593EDDBC7FBED1BCA23EC83DBD3C35BD04BCA5BD663EADBE8BBE67BE8E3E2DBE113D14BE0A3E60BE36BD35BEF4BD3CBD39BE963D1D3E95BE1FBF6CBDD03DC13D843DEE3ECF3B63BE2C3ECBBE833E56BE363DAFBCE33EE2BD91BE25BEF23C163D3F3DA7BCBF3D013EDE3B09BEA1BE11BE4CBE8A3E3A3EE3BD7EBD89BD6B3E2CBD473D863C9EBD26BE3A3DA33D96BE123E81BEC8BEF03E8F3D4ABD583DBFBEB8BEA7BDFF3EF4BE82BEABBEBEBD85BDB6BDAD3A613E993EF13C04BE8A3B2DBD4D3EB3BDA6BE4A3ECBBE64BED33CA73E83BEA9BEE93D9ABE423E913DA6BD113EDB3D853E813D34BECC3D3CBE41BEEBBEAABD5A3E81BEECBDCBBD46BDA3BE2B3E473E59BE6FBE083E403E9F3D9E3E6D3EB9BE0CBDEBBDE4BEB7BD443D01BD9DBE36BEC9BED8BE023E13BD9C3DA5BDC8BDE9BD51BE09BC863D7CBE90BE12BE203FD23D58BE4E3E293E3ABD653E933D45BE84BE993C1D3E723DFFBC57BE42BCB53E983D78BE2B3ECE3EB5BDBCBD1CBD47BE773C23BEF23E33BEBABE05BE393EBB3D88BC23BDEC3D253CC33D17BDF63C943E5FBE9ABD0A3EC13E233E203C9E3D303EC73DC93E53BD8B3D523D02BF883B863E8B3E0D3EAFBE31BD01BEF6BD1E3E713ECB3D96BE9A3DA53E613D5CBEE23DD63D8B3E46BD38BCDFBC7E3D6A3EDA3D2D3EF3BD13BE083D0FBF403E9B3B5EBD88BD94BE853D0C3E81BE923D2FBEA9BE28BEE6BC803EE2BDA7BE84BEE7BBDD3E7EBD303D29BE6FBEA7BE65BBD9BE1D3EA83E7A3EAEBC493E373EE13D05BFB63D94BE88BD1A3FD4BD49BE61BEDABC41BD42BC9BBE163EA03D903EFCBEA7B9BEBD843CB7BDFC3D933E9BBE09BEB73E013E9EBEE03D843E7EBD643D64BDB23EBD3EE33C9ABEE13E093E163ED13EABBD453EC03EBEBD2C3D503D17BD76BE223D32BE8FBE04BF6B3EED3D603E9B3D6EBC0C3ED2BD6A3E8ABD2BBE2B3DFF3C8F3D9F3E93BD703D9CBEB3BEFA3ECF3E023D123F163FAA3B0D3F5A3DB3BD8A3E4F3E45BE4CBE02BE65BEE33EC3BDB7BD2BBE24BD263DD33D90BD263C723D0F3EB1BDA5BE0A3EB53E823ECDBD45BED53C073EBDBE5EBC853E153DBC3DFF3CACBCABBE14BCB7BEFE3E61BED63E6A3E413EE03E01BE933D8DBEFB3D173D76BE483DEDBDC2BCE3BE86BE043F513E043EFB3D9EBD433E6E3EDFBD433E883E203E173E92BE183E80BE62BED83D0CBEEFBE91BE80BED13D983EB83EA8BED3BE2E3DDE3E043EF739A1BDE9BCD1BDAFBD483E023E0ABEBDBE893E0E3DEE3D193C18BD0C3DCD3E98BD33BCA53E533EC03E14BB2A3E573C1A3E69BED03D013E983C473D53BE07BE29BE7EBD1E3A18BED8BC863CD5BD08BE1B3E08BE47BE6A3E0F3DDABC263E21BE24BEAC3E373DEF3BCCBEB7BEE7BC103EF1BD1EBCDA3EE1BDF73D4FBDF9BE17BFBA3E323FE8BD40BC373E2CBD043BD7BCFD38303C1B3E6C3DCD3D2B3E443D3EBD1DBEAEBD933DBBBEC73EDBBDC4BD323D66BED8BDE9BDC33D83BDF33C64BEAFBEF03DAE3E0C3E19BEE73E183ED33C363E84BD9A3C83BE47BE07BE9BBEDABD2FBD84BC963E913ED73D973E31BD1C3EC8BC2DBD843E61BDC03DA1BE523C88BDBBBEC2BDD63E68BE3A3D85BC0FBD",
      torch_tensor_20_torch.bfloat16_3: "0x02000000863F843F683F683F6D3F613F7B3F823F683F883F953F583F873F6C3F8B3F723F903F783F763F543F",
      torch_tensor_20_20_torch.bfloat16_7: "0x02000000A7BEECBEBBBE2A3C83BE6FBC923E12BD6A3E0F3EA0BE52BE9B3D483EC3BDF23CF83D6C3DA1BDAFBEFB3C50BE043E12BF46BE13BEB7BE42BEC5BE563EF73B173DCEBDC33EA2BDF8BCA3BEA5BE5EBFF9BE75BD94BE3FBC403E58BC1DBE54BD853DBDBD903D993DA2BE12BE17BED33EAEBDF53DACBEAB3E4CBE073E8E3E8D3D1FBE843E553DBA3DA5BD5CBC213D2CBEDEBEA93D8E3D5BBE893E9A3EBD3D38BE09BE82BE103E5C3DB93D753E013C9B3D9A3EA9BD983EA43EF0BD033EA93C90BD633E193E2F3DE3BD9FBE293E5F3E0CBEA6BD203DC8BE183CA33CE23E413EBE3DE4BDA73D5EBE5ABED73C133E32BE05BE693ECE3ECA3E003EA63CD23E9A3D80BEAFBBC23E4DB9A23D963E4D3EB13D94BE373D31BED9BE783EB73DE7BBD13DBA3EB83E6DBE653E5CBC4EBE773E27BD1BBFE93D813EB93E723E5A3EA6BD2E3E71BEB2BE4CBEF83D283E713E513E3CBE99BE94BD323EAF3E51BD00BE46BEB5BEC83EEFBDC43DBEBD38BDD53D5D3AFFBDDB3E2F3D893C7A3E16BE04BD18BCA43ECFBD4FBE54BE86BE9D3D513E90BEC0BC97BE00BE37BEACBEF83D4FBE6ABB853EA0BEBB3E4EBE0BBE943E533ED4BED23EED3DE0BD4C3E793E923CB7BEEC3C79BEABBC57BE3D3E00BFC9BEC9BEF5BD9BBEB73DF0BEBEBD573E833D6D3D48BE0EBD3C3D2C3E473ECA3E08BED5BD2ABEAABDA33A543E103DBD3D6ABCE93CE4BE50BDBA3ED0BD7B3DAFBD443E5CBE203E3EBDF6BD7E3D79BE94BEE33B40BDF13C113E38BCB8BE42BE5DBEAD3E243E92BD8DBD013EBDBC93BCAABEDA3B5BBE3BBF533E8F3E3B3E43BCB23CF53D893CB0BE973E99BCAC3DB33E8FBC05BE03BED2BE7F3E353C12BD10BE57BE313E093BCABDA83D1C3E80BD553D8F3CC6BE5D3EF73DE53DDFBB09BB1DBDACBEB1BE5CBE143FA2BDE43D5FBECCBC063E2EBEBD3E13BF57BE92BECFBEE73D373E02BE353EB9BD843D21BEEABEA03E653EFABD403EABBE08BE3ABFD0BD75BD783DA0BE45BEBB3C673EDFBD87BE1F3E2B3D9BBDCF3E843EEE3D1E3EB0BDB53D92BE503E913EB43DD23A09BD453E5D3DA3BD133D543EAFBE673E0DBDE0BDE0BC8D3D0FBD833EF53E973E3BBD07BED33D093CD6BD85BE92BEAB3DDEBDB93D",
      torch_tensor_20_20_torch.bfloat16_6: "0x0200000028BEBD3A8FBEB23E5EBE6DBD973D633E583E79BD3DBE2BBEC13C4DBDD63DBE3E5ABECEBD6EBD0CBDD3BD5CBECABECC3ECDBEC43D86BE12BD27BED7BDA83DA3BDC53E6ABE10BACBBC33BE8BBD2B3D913E50BECFBDEA3C9F3E77BEB8BE153DD0BD0A3E983DA6BEB2BD93BE5C3E443E053EC3BD98BE853EA9BDA8BE1D3E93BD683D1EBEABBE4D3E223EADBDCA3E603E7A3D9B3EF3BD2BBE583D0DBD173E023E303EB13E683E293D83BE843D82BEF6BD713E94BE9D3C91BE6C3E90BE6C3EECBD5A3E583EE3BD523D903E03BFEB3DD0BEA33DD73C0D3EC9BD153E8E3EB8BC163F8CBE933D6A3E21BD403E96BDE73DED3B13BE5C3E88BD1ABED4BED8BC9EBD963D803E013F893D11BE5A3EB1BE903E613E373E143DAFBE03BD153E803DBD3D39BF5BBD64BE2B3FF6BDBB3D8DBEDDBDA2BEEC3E643E3C3EBDBD58BEDCBD6C3EBCBEC23DFA3E86BEE43EF8BE02BEF23C2ABE803EC1BDFB3DF7BE253EBEBE463E86BCEEBDBEBDCF3D493D393D8ABD7DBE633EC93D053D0EBE66BE19BD523DCDBDBF3DD1BE983ED73D593EC03EC2BCAE3E9DBD983E41BE923E92BDD2BEBD3D2BBE053F203E8C3EA4BEA2BD933EDB3D5CBD933ED53D05BF8BBDC3BEFC3D8B3EA73E3C3EB0BD3F3EEA3DBABDF63DD1BE313E5CBE47BE683E193DE9BD3DBE973E903D02BFAB3E1FBE8E3E903E91BD54BE4EBE053E99BEA43D1CBDB73E60BC693E1FBE713CCEBE113EA93EBFBD143E13BDD33CB33EB4BEA7BD533E213E5FBED4BD0DBED9BDD23E27BE8FBE833D273E193FEABB293E463DF13D6C3BD03C1CBE873D7E3ED63D3D3E843E8EBDDEBCF9BD473EA63EB33E9D3E483E023E41BE193D28BEDE3E393D873E8CBD423EECBD28BE763E9A3E16BC60BE1F3EC93E263E4C3DB33D7ABE6CBCCBBC5EBE903E1EBE643D7FBE81BDB93CB1BC183EB23D0DBF983ED7BD80BE053E8D3CD9BC883DC63C1B3EA43ECFBD8CBDBF3DC53D5EBEF93E9FBE933EFEBDFABC1BBED5BEE3BB32BEA0BE053F9BBE0C3C40BE643DE1BD023F9F3CC33E343EB13D81BEDABC32BD7D3C12BE37BE4CBDB43E0BBCCC3D863E933E69BE213F8B3D84BE3EBC4D3DAD3DF1BC26BEDF3D973CA1BDA0BEA3BE47BEA33EAE3D963EA93DF83A5E3E",
      torch_tensor_20_20_torch.bfloat16_5: "0x020000009E3E58BED7BD9C3B40BC963E703EBB3E7E3EF03D163E05BE9ABEB5BDB2BE14BFCD3D533DE13CD73D19BE5C3EF83DAD3E5BBD01BECABD0ABEADBDC23EFCBDC6BEA2BDCBBD273EEA3D853C7EBE46BDA9BED8BEA63D34BECD3E83BE073D1F3E32BE8BBDBDBE5E3E9F3C903EACBEE63E81BE363DA4BE6ABD2ABE53BB51BE653DADBE64BC48BE95BEC23E2A3EED3D10BF5BBE5DBE67BE3C3EC53D63BD9EBC173D6B3EB6BEFDBC9EBE03BF58BE483DB93E72BEBC3C45BD9D3DED3B263D7EBEB5BD8CBD82BEF13DB5BE333B8B3DC6BE803EDF3D143E2D3D24BEC8BECC3DBE3D4ABEC9BDD1BE9EBD6BBE19BE093F22BEC53C87BD93BD0DBEF43DB4BDC93D623E13BE6ABEE6BB4A3EEDBD333C033FA8BE49BEC7BD2C3FE03EB8BE303E49BE8FBE2ABC17BE00BE5A3EC7BD063DF4BD83BE6FBC07BFBDBEBE3D513D283C11BF07BF46BE893D30BA353C9BBD463E71BE56BE933C5C3D953E183E6A3D26BD7A3EBD3D663E1B3E493CD93D35BE61BEDA3D1C3C22BDA53DF4BCC03DE8BDDDBB993D7E3E013F993D11BD6C3DA13C7D3E233C283E303E3F3E8DBEB1BD153FF2BDE63DC13DFEBE333EECBDE1BD0E3E953D4ABE20BE86BD403E853DCA3C9C3E79BEF4BEBE3D873EA7BE92BDA1BE1DBE4E3EAFBE32BE2EBECD3C103D223ED0BEBF3B5C3D88BE71BE3A3E49BECA3EBABDFDBE393EC5BE4BBE763E623C833D98BE15BF9E3D2B3D07BE2DBE283F653ED73D40BEA7BDBA3E1F3FD13E903E603D523EF33DB13D8E3D873EA13E493E74BE2CBE393D9ABE163E263EE9BB983DF43D1BBFED3C8B3EF03D35BFBD3D31BE9B3D24BE0C3F94BEA3BD75BE313E313B18BD913E163EFDBDACBECFBE39BEED3E86BEC1BEB5BD91BEFE3DBF3EFFBC43BEE4BC00BE88BC5EBCC13E23BE3FBD82BCE4BDB9BEEBBE5B3E5EBDA53C37BE01BE303B15BEEDBD56BE06BF7DBE87BD663D353D6F3E243DA83D5E3E993E953C4EBEF73D5C3D853D093EAFBCAFBE3CBB253ED03CEE3D053E3B3D953D833D063E84BC1B3D3EBEEABEBF3E993D4D3E71BE16BD82BDBB3E4BBD57BE53BEAA3C95BE8B3AD83EDDBED5BCD83DBFBE5C3E4D3E6FBC613D193EB9BDD83D74BE0D3E66BE193E143E17BD6FBE69BD2E3D1ABE35BC",
      torch_tensor_20_20_torch.bfloat16_4: "0x020000007ABCBCBD1FBCF6BC663E873D46BDDD3DB9B97ABE933D033EF13D26BD453EB3BD04BEE6BD513E0FBEB1BD633D1BBEF1BB1F3CA03AF43DBA3D19BEB9BD31BD983C4B3DFD3C0A3D833D373D093EF9BAD53D77BD5E3DA4BD323DC03C81BC803D53BD62BED7BAF3BC94BDF03D07BE09BD6CBDD1BD12BE8F3DF83D8EBD123DFEBD9B3E053E42BD013D853DB03D1FBE2DBE2FBE163D423C01BEEABD8E3D0E39E23CC93D13BE013ED73CDCBC943D5FBDA4BD2BBB8A3DC0BD803C04BEC8BB233EABBD083E33BC92BD853D803A4A3D4A3D333D9EBD9DBD263C1C3E3EBEC23DC4BD063D1DBE4CBDBC3D4E3E1C3E343DC8BDE9BD7DBD053DB6BD503EFB3DE33CB73B8B3D86BD303D9E3C7A3D57BD0A3D15BD273EBB3C6B3D933D53BD143E91BE17BC6C3D3FBE02BEF93C83BD3A3D86BDA63D2D3D0C3B093C703DEFBD96BDCA3C303D3E3CDBBC91BD163DA13D10BE9DBD21BE63BDABBDCF3D953AAEBC203DCA3D3D3D853EE6BC4F3EE83DC3BD9D3D31BE83BE39BB8C3D93BCC9BDD2BDACBC383C70BE1FBD6CBCC63C96BBC33CA73DF6BC1D3E893D9BBD3BBD24BE1E3E7ABC9DBD133CF23B1DBE03BE03BD2BBE1DBEBEBDB33D53BCB8BDCCBD6CBE01BECABD80B9903D813DA43D993C42BD07BD34BDA63D5EBEB5BD133D103EE4BD7E3D863D5B3D943D2BBE59BCBCBD37BD053E81BDFE3DF4BB853CE53DD03C943D063DDC3D063DD6BC573E093D55BD34BD68BD003D833D503E303E083E5F3D173E2EBD1BBD653D2EBEA73C293D9B3C14BEF3BDCFBDCCBC483D8FBB89BD2C3CD1BCCE3CC73D42BD393D21BE3E3E023EBC3D1EBE713D393CED3D47BD833C12BE03BDF5BD4E3CEA3C93BE9ABDF0BD963DDD3C853DD4BD47BE2C3D06BD643E3DBD27BBA7BDEDBDBD3A333D8E3D663C06BEEF3D1BBEBABD1C3DBDBD8BBDBC3D093E0F3E60BD483D46BC5DBEF6BDCFBD93BDC7BDD1BDA53C8E3B343D39BE1A3E8A3C273E75BDA8BC3CBE26BD873C153E983DB93D52BD5FBEBDBD09BE77BD7E3D11BEAEBD043E11BE0FBD57BEFD3CA43BB43D3A3C3ABC16BDFB3DDC3D6B3D4F3EF53D53BC69BDF63CC1BDF0BD19BD0A3EB1BD5C3DEFBCA73D89BD5C3D283EFEBD13BB853C593EE3BD0EBDBDBDD0BD6B3E",
      torch_tensor_20_torch.bfloat16_2: "0x02000000713F6A3F653F6E3F543F723F6B3F7A3F863F683F8A3F843F673F833F803F8C3F5D3F783F803F8A3F",
      torch_tensor_20_32_torch.bfloat16: "0x02000000263D49BEA63DA43B5EBD96BE193E4D3E69B98BBEBABD66BE1C3CAE3DBE3D153E67BE14BE413E6ABDD2BA7DBD92BE01BD38BE4DBEF33DC6BE3B3BB13E7E3D9EBD493D433C49BE333D1C3E16BE3ABE563D98BEFF3CAD3D8B3C45BED7BD61BD5ABD64BEB03E01BD813D2C3D1CBD14BDEF3D3DBDB1BBB03D393EF93D853E8B3CF4BD4F3DC2BD0CBEECBC453ECD3D993ECA3E493EBFBD203E503D98BD20BD8FBE5E3D68BECFBB54BD74BD25BE51BDA1BD2FBCAEBD9A3E91BEAF3D6D3E1ABE54BE2FBEEC3D0B3E12BE363DEB3BD2BDEA3D78BE6FBEDFBCDF3D953E763C93BEA13E87BD2ABEC6BD42BE813D6C3E8C3E293ECD3CB23DA63C26BEE8BD313DD8BD36BA2A3E813E1E3DCB3D3F3E24BE18BEFBBD36BD2BBE7A3ED83CDBBD84BDB7BEA2BD323E7B3E7CBE13BD95BE203D7EBE653E833D59BD043E563E24BDABBDDCBCAA3E3FBE82BEAEBD30BD5EBE753E45BEBBBE93BD583D5FBD683E4E3DDD3C62B948BD333DDEBC2EBDB7BDF4BE973EC2BEC0BEA7BE49BA8FBEF23DCE3CC03E1F3EA9BD373E3EBDC5BD45BE913D183EBC3D5FBD663E913C5E3EABBB053E83BAEB3DA0BECA3DE63C773CEA3D5C3DD93D92BD2C3E63BDC1BD9E3C803D243D853D25BE4BBE08BE71BD0F3E3CBE2D3E01BD663EC13D0BBE5B3EBDBE3D3D843E093E843D2ABEBDBEB63D7EBD73BD4EBD6FBECB398EBD4E3D8F3CDC3D9CBEB2BE683EA63E18BEE3BE3BBE203DC03DA4BD103DEFBC903E7DBC5DBE5ABE6A3E4FBCA6BC8EBD49BE41BEE7BC4E3D2C3E11BC89BE353E293EFC3EBD3D2ABDA03D963D3BBD9BBE933EA53D683D2BBE3F3E91BEA13EEBBE9ABE73BC49392EBE773EAFBE28BE81BE763E0E3D8EBD9FBE233E363E753E44BEC9BCE33DE0BD64BE063DA83EA7BD923DB43E023EBA3B54BDC73D84BEE4BEC43E07BE83BC54BE973D003E83BE8E3E9DBDDFBD67BD72BE00BE58BC803D01BD8DBCB83D52BEB6BD6BBE053D3FBE84BEE4BDC63EBC3D363E38BE8DBD1DBED4BDE8BDC33E863E43BEC2BD09BED23D7C3E8E3D183F7D3D383E703E04BE01BF20BEB93D6F3E2B3E90BD6B3E773E2C3EDB3D5ABE463C843E923D6DBE19BC0C3E13BE823BFA3D773DA9BD21BEB9BD383EFD3D783E293E533E0DBE1CBE233E83BD753D26BD493E383DCFBD58BE58BD713DAEBD743EB9BDEC3C873D6ABDDE3DD3BC59BEA63E90BE17BE233E23BDB23D863E433E5B3D913E87BDDC3B663D123E053EF8BDC5BDE3BDB9BD273EFB3D243EC03C8FBD853DD5BD4C3E733E93BE8DBDDD3DF0BC11BEADBC4ABE8F3D4C3E5FBEBABECDBE23BEB33EFDBC0F3E3DBE9E3D193E70BE81BC10BD223E2BBE293EA13ED7BD1B3EE3BCBBBD08BD29BE3A3E983E02BE48BEC83C133E493D313E84BDD43D12BE98BE05BFDF3DEBBDFE3DCCBD46BDCC3CCC3E903E38BECDBE5ABEBABD333D64BE44BC9E3E493E1F3ED43D313E4E3E433EA7BC073FED3D5F3DA83C9D3E553EBCBD08BE0A3E71BDB13A16BEEDBD3D3ED83D9CBD9E3D2B3D2A3E3DBE9EBD8B3E9A3D333E86BE1ABEF1BAE93C37BD0CBD1DBEEF3D8D3D1A3DE13D2ABE08BEDBBD793D2A3E25BD953E62BDEC3DABBD83BDEF3CFA3C41BEB23DF3BC19BEABBE32BEDC3BF23EDA3B863EC03D28BEC33CA2BE003E4E3D1D3E383E23BEEE3D593E903D3EBDE83CE7BE723E41BE563E5B3EA93B843E143E343EC33E593E843E983B53BE073DACBD1F3E573DE7BDCD3DC43C98BEB53B28BE1F3E473E4EBEF8BDB13D73BEF3BD4BBE263D94BD85BE95BDA2BE45BE62BD73BDF83C07BDFC3D933D80BC553D36BD69BE8EBDE53D1BBB",
      torch_tensor_32_20_torch.bfloat16: "0x02000000A4BB883E4B3E0B3E353E70BD263D023C0B3DECBD1E3EBB3DF4BBC6BD993EE13E8D3C133DE9BC973D043F6DBEBDBD0AB984BEC53DCA3E44BE543EC43EE9BE8B3D50BE9F3EEEBD503E203DBFBD55BE56BEFE3E95BE56BD623E5A3BC53E773D703E6ABEBBBDBF3D97BE4ABD9EBC81BD5ABC213D0F3E78BE53BE2EBE653E6F3EE5BEB8BEA83E9BBEC33DBE3D85BE0C3EC7BE25BE0FBCE73D7DBE103D083E8E3EC1BAFEBC313EA23EAF3E083E49BE1D3E21BE8CBDF53CB63E903DE1BE95BEC03E1BBDEDBED3BDE3BCDE3DA8BD73BE13BE683E803EF23D023EAEBC653EF83E883EC1BD2A3D29BE013E383EB83E653E0C3EC1BE113E2B3F6FBE3BBD453EE43E1D3ED73D703ED33EFF3CE73D32BD113E8EBE833E853DA9BA9FBE3C3B7C3E62BD6EBD513E11BE0F3D8A3EB5BC1DBE78BEC1BD52BECB3D793D393E2C3E14BF57BE0A3ECA3E313EE1BCCD3D963D0EBE3C3E1D3E2B3E063E053E103FABBC4A3E663E5C3E463EC43D0ABEF4BCB9BDBB3EDA3C833DC73E55BE02BEF1BD363EA03E913D763EE1BE88BEE33C78BD00BEC83E2F3E11BE83BC2E3CC3BDCBBD5E3E6FBA6CBE87BE62BE5A3ECF3D8ABEC23D62BB88BECD3CFE3EBC3E5A3E013E3BBE523E6A3D07BE533ED53DC0BE533E82BEF43D35BE61BED13E123FA4BD86BE95BDC23EECBD323E4A3EAD3D383E863E4A3E1BBD023FDA3DE23D82BE4FBEA6BE24BEEF3D01BE93BE383E0C3D21BE1FBD63BD13BDE33C99BE0ABEBBBEE53BB6BE143EBCBE3DBE8EBD3A3E8B3E6C397EBE91BEB9BE3FBEE63DC5BCDFBD7DBD74BCCFBEC0BD363EFE3D9C3E9BBDB93DA4BEB1BD48BC523E25BEC6BC2CBEFC3D0CBF743C8C3E3A3E513D753E25BE9D3C3C3D063EA7BDC13D23BD67BE96BE39BCEA3E21BF893EBC3D2EBC953E0BBE1C3E103D98BCD93CD23E153E213DABBE7B3DD43EF63DA03EDBBD183E13BD81BB77BEC83D6A3EF7BD063EABBD703D0EBED6BE353E2FBD1E3D82BE2E3EDC3A983DB6BD08BEF5BE693EBCBC30BDA83E21BE83BD0ABFC63D20BC773CD0BEF13C71BE2CBED0BE79BD0CBE8BBEFE3D8BBE883C6ABE8CBEC23E23BFC4BD243ECABCC43DC23DA33EA93B7BBDA3BD52BE2FBCA6BD773E413CAE3ADDBE243ED3BD62BED1BD453FB3BD1EBDC5BDCFBCB2BD58BE7C3E093EACBED6BC2F3D8ABDCB3D64BD19BE9DBEE6BE7F3E4F3E07BE963D5D3EDDBD69BE1FBE2BBEE13E9C3E4B3ECC3E9F3E333E963E33BEC2BD21BEE13E453E59BE37BDD03CF1BEBBBE6DBE59BE46BD4E3E0D3ED13DBEBDDF3D2C3D223EB23EA13D863E343E463B6ABEA4BEF3BDBFBD253D703E41BDB53DCCBEB2BC5E3DCABDBEBD683E19BE9E3DD8BEBBBD6C3D1B3DEABDEA3EE33D85BDB23CA4BEDA3B173D81BD903E44BECDBD67BEEA3DEF3DE73E3D3DBABE29BE693D813E953EC6BD21BDACBE833E923E233E2DBF83BCD93DC5BE463EAA3E60BDAB3E0B3EFB3CFF3DDEBDB3BEF03C6DBD813E3ABE393D0C3E4C3E2EBD2FBE6B3C9ABD623EB93E113EC0BE473E043EBDBD143E313DBB3D8B3E84BECDBB653E383C4ABE3CBE3A3DFEBE99BE953DDFBCD3BB59BD8B3D25BD19BED0BDA73DEB3DC33E80BE0CBE89BE913E793E6BBE9CBE223DEDBE8DBBC3BCFF3D77BEA4BEAF3D383EEBBE943D853D173D7FBEB63D0F3CEE3EDE3DD2BA4ABECFBB55BD46BDA3BE43BE753E303F053E83BE4F3DAD3D4A3EECBD2FBE95BDA3BDA1BD30BDD1BD703D483E12BE5ABE40BEF03C583D2ABE3D3E033D3E3D0D3C0CBE25BE9C3E5DBE0ABD973DABBD0BBFB73CAE3E77BE5ABC193E4FBE36BDB93E88BB773D0D3E",
      torch_tensor_20_torch.bfloat16_1: "0x02000000803F813F803F983F6D3F7F3F663F8C3F633F9E3F8E3F6E3F8C3F923F723F863F873F783F923F8D3F",
      torch_tensor_20_20_torch.bfloat16_3: "0x02000000883E923DB63CBBBD60BEDEBD56BEAFBE3EBED2BD1C3EA43E373E553EE23DBF3DA03E0D3EEBBEEE3E03BFD4BE193EC53D96BE483B95BEA7BC89BEE4BDA53E473D6D3DF53DD93D763EA13DBA3D333EC1BD92BEA33EEFBD1BBE88BEFE3D7DBE92BB1F3D933EF23C37BE71BD403E6EBE5C3E9B3CC23E11BF9FBEAA3DD73DA43D01BFF9BE5F3E313CA43EE9BEC63D99BE923E6E3E0F3E1B3ED13C173DE8BD983D87BEC4BD1CBF9BBC063EA7BD63BE1EBEB6BE183DC03D58BEA6BCF23ED4BC433E88BD873E753E72BDF7BD5E3CC6BD8EBC013E9D3EBF3E60BED5BDBBBEA7BD62BC0BBE70BEF03D3ABE9E3ED4BEF0BEF03D7A3E9EBE373D0A3F053EB1BE2BBE25BE743DB1BE70BE68BE2D3CE4BD23BDD43D42BE943E983EA33C543C69BE493E023E803CB4BDB23D0E3FDDB9F73EB93D8EBDD73D6A3E46BC34BED8BDD9BD8ABEB5BD13BD7A3E913E59BE1ABEBFBD1D3D673EFA3DA1BEB1BD87BE6E3E21BEB8BE943EC53EE3BD973D163FB1BE3E3EE23C8CBE2B3E92BB123E0FBD1EBE2C3EF4BD2B3E7D3EFA3D4A3E213E053D95BE813E053E513E123C1ABE383D053E5B3E1F3D723D383ED1BC60BE41BEFCBDCCBC9C3DB1BE90BC0FBE74BEAE3E30BDBABE27BE93BE5EBEA53E593EFA3DA2BD7EBEBD3E273C94BE35BDDBBE3FBD293EB1BD2EBEE83C593E303EE3BE90BE57BDD0BC76BE7E3EDE3D5D3DEBBDF1BD50BDE6BEDDBE4EBD0F3F30BC6DBEA2BCAD3DD7BDD43DA9BD3C3E9A3E88BED33D30BE963B293E103ED93EA93E553EA73E8CBE6BBD103C083E0D3EB23CF73E263D21BEB8BD90BEABBE703EA33EB53E39BE493A37BE1CBEA6BDD03E8BBD0CBF10BD1B3CE4BDD13DE53E5F3EFB3E09BD48BE4B3E013E413E1EBD0DBE0EBE63BDAC3D7FBEB0BDD3BDAC3D8DBE063E95BEDB3E1C3EEBBC3ABD483D2EBE91BECD3D0EBEDE3D003EB1BE9C3E673C1A3EFC3C0F3D663DB3BD953E0CBE2BBE273EDDBE753DE93D2F3D0D3C5C3E89BD4B3E82BEEF39ECBD913E81BB703EE4BEAABEA83D1B3F4B3E493E10BE49BD3D3E1A3E823EA1BD683ED7BDD0BCD0BD433AE9BC36BF34BE01BCA9BDF93E8E3E87BCC93DA0BE14BE263EC2BC24BE0A3E793D00BE8FBE803DED3E673EDCBEA7BDA23E",
      torch_tensor_2_1_7_7_torch.bfloat16: "0x0200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_4_torch.bfloat16: "0x02000000EC3A083E80BE073E3CBE1E3E093E05BF313E773DEEBD023E8F3EF03D2B3E1ABE94BE4C3E01BCAFBD933CB7BE413E11BE5DBEA7BD30BD42BD803EDC3DE0BDA6BE0BBE143EC4BE57BC443E5A3EC3BD673E573CE9BE87BC223E4DBE83BEAD3E8F3D1DBE8CBD193E96BDEBBDA33E763E023EA4BDD0BD38BE023DA73C8E3DE43C4F3EA6BE123E383E903E65BCF73D423E0FBE4D3EB03E91BE85BE703E67BDCCBE2EBE323ED43D343EAFBEF5BD4A3E32BD6D3ECF39AE3D6DBED9BD8B3DD33ECF3E07BE283E77BEBB3EDC3DACBD97BEC83DD3BEA8BE0FBE903EDEBD3B3E253E67BDAE3E0F3F04BE023D4D3E6CBCFABD16BD8DBE6C3E54BE16BEC3BD6A3DC5BEBABEED3D",
      torch_tensor_20_20_torch.bfloat16_2: "0x020000005CBE923DCA3D413E823ED4BDE43D31BC42BDBF3EE3BD30BDAABEBBBE123F6E3E5F3E453D6D3E6D3E733E50BE9C3D0EBD94BDC53EB5BD8F3D533E8C3E5CBE1ABE79BE5ABE1B3D553B523E943E2E3E17BF143E463E833EE2BDB6BCE1BD503D2A3E5B3E5DBEA23B5ABF94BEFC3D953E523E78BDA53C92BD2D3EC83EF13C943E14BD99BEB2BEC4BE8EBD4DBD92BE49BD643EFCBE053F6CBE7EBC073EE7BD1DBD013EAEBEE2BE9D3C39BEFEBD75BE09BE0ABDEABE1CBFC2BDFBBD68BEDB3D153E8CBEDCBE853E05BDA73E1CBC9EBEAC3E913C4C3E56BDD5BD3BBDD93DE93D033F073E993EB83EB73E1EBEF33E133C68BD46BD86BDA7BED03EF23D38BEFEBD78BB923EC3BE46BE20BE6A3ED33C10BD0B3F84BE23BEEFBEC53E893E35BE653C973D313E1E3E58BDD73D10BE3D3D073E143D333E363EDE3D2B3B2E3EA83DB3BEA83C0DBD97BEABBD41BE173EB2BD9D3D3F3EB4BE043F9C3E22BEF73C223EDE3D673EFC3E85BC8ABECBBDFA3EB9BED53CF6BD2CBEF0BE6ABE9BBECD3D283E85BE94BE2CBE30BEA8BE503E25BEEDBDFF3DBABDD2BE9CBD843EBDBD113C39BD70BE5BBDD1BB973E333AB53E783E63BEA13BBA3D023EF53EE33DE4BD4CBE9E3DA9BE87BE8DBD23BE603E30BE9B3E0DBDB33D48BEC63D8CBED0BE01BE283D13BEFBBCDBBDF33C513E6D3E1C3E81BDB93E4BBC3F3E00BFC13D1BBFE13CB93D8ABEEE3E423E9DBE14BF153E7FBDA8BEEEBEC53DAE3CB2BEFDBE053E333D5ABE1CBED2BD2BBEF3BDDBBE593D1D3E77BEDBBD2D3D03BD333DD2BD13BA823EBA3DBF3D683E51BEC13B9FBEBFBDA73BE43D0D3EEABE513E633E1A3FD3BB793E72BD033C913DCDBD903E6E3E543E073F783ECBBDA73C8A3EE7BEE93C5C3EB83EE53DD1BC01BEFB3D743E36BE9ABE973E603E0ABE36BC0ABB6EBD85BEDEBD4ABEEDBC26BE163E7DBD82BE65BEBA3D89BD5D3EAB3DD9BE393D383E813DC4BC22BDE13EC3BDBABEA63D5FBBDABE663D9BBDBB3E88BE70BE1BBE193F813E7DBE783E113EB3BDF7BC97BE413E0E3D803E9D3E2A3CB43C0B3EE93DDE3EDCBDDABDCEBD85BDE43DCF3C063E303EA3BE253ED13E5C3EB8BD73BE283D7DBEB9BE5A3C683D59BDF6BD2C3E53BEA13D",
      torch_tensor_20_20_torch.bfloat16_1: "0x02000000E23E953C1D3E80BE823EE3BC00BEF1BD183D7B3D89BE853EBA3CDE3D58BDB23E75BD1F3ED83E313DF63D1C3E1D3F373E27BE3B3B90BEFD3E5B3DC83E493D84BD31BCB63AA13EB83E29BE923E353EE6BD8DBDB6BDA63D233E813D6E3E2A3E76BD473EE5BD193D203E25BDFABDA9BD793E4BBEA3BE15BEAEBD94BABB3E27BB343EC23D9EBE983D823D443DB1BCD83D2C3EDC3D5FBED6BEB3BE91BD043EF5BE5F3EC0BEC03D443D0B3F6EBEE53C413E89BC55BC78BD85BEB8BCC33EB8BE4FBEC6BEBCBD413E96BD78BDE63C4F3D8EBE463E023E903E1E3E54BD043F98BCE7BEE2BD9D3C123E073E453EE13D0EBEA0BC02BEC9BDA23D653E94BD8CBDF8BD993D06BF80BD2FBCE9BDB53E653E55BD9B3E203EA3BE473E943EA4BEDCBE9CBD1EBE4A3E063F253D15BE5FBED33ECA3E873EF13E163E7CBCAE3E9FBE2E3E873DAEBEC93D923EDF3EBFBC18BD8F3EDFBE99BC75BE233E053EDD3E1D3EB7BA98BC373D51BC2CBE10BE143EFDBD843E2E3CC93BE1BCA33E113F773EE5BED8BDD4BE96BDF13E19BD86BE13BEBF3E193DD43CC8BDF7BDD83D5ABD173EECBDA2BE7B3E90BDB13E553EFCBB7B3D843EDABE9C3EA4BED33DB4BDD0BE793EC73D833ECA3D32BE01BEB43D893DB4BD0F3E343E043DB43E693EC8BD2C3BCD3EB6BC65BE543E173ED8BE90BD633E8D3DB03EBDBEA8BD563E243F57BEBC3E22BEDE3E893C4E3EE73CD3BEBFBE38BE4CBEE3BD30BEB83ECD3EB23D9C3EB5BEDC3D22BED8BD503EA1BEF73EDA3D17BE243ED8BE43BEC6BE8F3DB2BD633E0C3DF5BD44BED0BEACBE313DF93E513E70BE843EE0BDCF3E6EBE4EBDB3BDE73CE0BD443DB7BDF0BD1FBEAFBE9DBECC3D513E7FBD663EA1BEE73EE2BD1EBE553E34BE8B3EC7BE3D3E853EEC3D9D3A943EDFBCB43DBE3EFC3D453D0B3DD1BD41BE123D9DBCBD3D503E66BEE73DC3BE08BEB8BDB0BCB7BEF9BC683EFEBD0F3FC8BD8FBC973E063E1BBEBABD913EDABEECBD0BBECF3C213FDBBE65BDA83DCFBD853D9EBE39BDB3BEB1BDCDBE433EA6BE083DBD3DF03D80BE2CBD9D3D0EBF0CBF85BE773E89BCA33EDA3C14BE3B3E1D3EE7BD3A3EC6BEF3BD303E38BE943E82BE92BE133F683E51BD5C3E1FBED73D0E3E",
      torch_tensor_20_20_torch.bfloat16: "0x020000000FBD243DC43DBBBD423D24BE3EBE93BD3DBD253E04BDDEBD0E3C253C88BC08BE48BDF43C663D35BDE8BD2CBE723C4D3E003E56BEBF3DC13D57BC843D053D823D733C0B3E2A3EBA3D2CBEA6BD863C40BC213D6BBEA4B92C3B8EBD8DBDE53D853DECBC053E8DBEBABDCCBD0E3EA43CD13C32BD6EBDD33CF63DFDBC863A70BD8F3D9F3D2B3D083EF4BB963D41BD003EFEBC3A3DF93B6ABDA6BDCD3D3D3DE7BD36BD87BDADBDE03D0C3EB6BDFEBCC23DE93C75BE813DE83B1ABE943DC53CE6BC4DBE3E3B16BEF0BD033D6BBDD53C23BEC3BC153EDCBCC23CF63D3FBD18BE39BD2E3E5CBE763D773DE8BDBEBD1CBE7F3C5DBDF6392E3D11BE0CBDF13DAF3CA9BC043E5F3DB2BDA33DB3BDCF3D1B3D193DE4BD40BDF63C68BD06BE633C213EE4BC843D363E2BBB3BBA4DBEC9BDEC3C0F3E60BB553E86BC953D463D703E183C3A3D46BC38BEBF3A533E463D85BCF9BC7FBEAEBD93BCD33D8D3D9BBCC2BDA13C38BDD5BD783D39BE2DBDF13D2DBE083DFD3DB7394B3D713EFE3D05BD90BD4B3D023EA93DD63AD1BDCFBDD3BCC2BD07BBC0BDDABC22BC4E3D80BDBDBBC4BDCDBD3A3DF73C98BDF93CE5BD86BB013E6FBE96BC5E3DB03DF0BCA33DADBD283E173E0EBE93BDC43D77BD19BD563D08BC8BBDC5BC333E77BDE73DB23D733D8CBE413DAF3DC63DA4BD143D20BDDFBA33BD9ABDC73B713E413D12BE1B3C283ED33C8ABE6DBDA9BDCDBC0BBEF4BDA43DF9BC253EC33DFFBDF1BD913D163EBCBCAFBD723C953C913D793DDBBDEB3BB7BA3ABD373E62BEB03CE0BC3DBE4EBE3F3E5CBECA3D4EBCF33D7E3D1E3DB73D123EBE3C063C5B3D6BBDE03DF73D7FBDA03E6D3C25BCE33DAD3CC53CD63D5ABE843D14BD0B3D18BDA03C7EBDCCBDBABD89BC253D1DBE603D1C3EF3BD813D0CBE293E58BC1EBD1D3EA3BCAA3D24BEB53DB4BDEFBD193EFDBD623D7ABD3FBE493D0BBDFD3D94BB553EB1BB353EC93D343E54BE723C21BD083D013E8BBD84BD263EC83C1F3DBD3D4BBDBCBD38BEAA3DD9BD59BEAABD9ABD2CBC383C9F3D4CBED83D3D3D0F3E633D48BE82BD853D2ABE253EA2BCFFBC9E3DEB3DDC3CD9BCBCBC003D3B3E9ABD1D3E8D3CE4BDB83B3ABD843EACBD3B3DE4BBC93D8F3D",
      torch_tensor_20_torch.bfloat16: "0x02000000953F803F683F963F5A3F553F893F823F763F873F6F3F833F963F943F823F743F803F5E3FA23F8A3F",
      torch_tensor_64_20_torch.bfloat16: "0x02000000CEBF063F99BF9A3FACBE9E3EF3BED53DB8BF143F21BC81BF39BF99BF5EBFEFBF6A3F63BEB1BE483FD0BE30BFB63EC13EF7BF82BFB1BF843F18C0293EB23EB53FCBBF963EBF3ED83FFABED2BF5A3F91BDC5BE0CBF643F8D3FB13F0D3FC5BE8BBD433E8DBF3C3F42409FBFE53E83BF86BFEA3F90BE213DC73F0C3F0BBBB73F86BF853DB53FB8BDC7BF2FC07CBE333F023F793E923F723FF8BD253F93BF8B3F6CBE2ABE513FE7BE7F3FBBBE40BF3EBE98BE703EAB3F613F3ABF71BE82BFEABE86BE743E76BF4EBFCC3F06BE76BEB43D97BDC73FE2BF7BBF5B3FCD3F84BF573F5640DCBF113F7DBDE0BEAFBF18BF4BBF31BFFFBEB73D353FD9BF943FB03F0E3EAABF66BFEEBE5DBE58BF0EBE433FBC3DBFBF8A3F2EBFEA3D9DBEA4BEE43D02C01D3FEE3F3ABF4F3E35BF84BE12BF5CBF38BFA8BF053E15BF833EA43FD63FCE3F1EBD233F13C0A53E903F6EBF043F6ABFD83EC23D713E94BE9DBF033E01BF4ABF6BBFEB3F84BFAABEB33E9C3FC9BE933F343F35BDB03FDEBF2CBE2D3F743F533F97BE573D9C3FCEBE27BDBCBEB03D053F6D3E2A3FCFBF653F563E1DBF873F1640A3BD473F2B3FACBEEF3D5D3F8C3FA43FF53F0BBF423F0E3EA9BF05BFA9BF1ABE6A3EEF3E733FBA3F12C0B23D2F3F9C3E16BF3F3FF63EC0BF8A3E06BE3B3F2ABFB13DF7BFAF3F82BF663F4D3E283F2C3F943F1C3F5ABFE1BEC33F62BF923F8FBF8FBE13BF5E3F63BF4EBF37BD01C066BEA9BF2A3F853FA9BF9A3FDEBEA5BF243F2BBFEC3F7F3F66BEC7BDE3BF08BF3B3F3C3FB6BF75BF9BBE10BF2F3D96BD9DBFA93F933E15BDD1BE5F3FAABF2CBFD5BE1CBF35BFA93FBC3EC43FB6BF0C3E1EBF933E4C3F793ECB3F903EDFBD90BF8FBD96BEAC3F823FC43F65BF0BC06A3EA2BF45BFA13FE3BF214022BF413FD23D65BF103FF2BFCBBF883F0CBF0C4025BD9D3FBF3E4BBF1340ADBFE33E0340033F413F3CBF24BD7FBF913EAC3F543D463FE33FBABFC23F0F3FB9BDB93E9DBEA13FA93FA13FCFBE483FA03F16408E3F9B3F333F12C09ABF1FBF36BF50BF16BE9BBFB53EAF3F893FFABF3F3FB83F3F3D283F833F59BE2C3EEEBF4DBFF7BF0A3EDF3FF93E19BEFC3FFCBDCB3B783E0DBF7A3F793F843F0F3ECC3EBF3F70BF9EBE40BED3BFEC3DB5BE1ABF953F85BF0B3F853E64BF093DDD3E13BF773FD53E903F8D3F453FD6BFAA3EB13FFABD8A3E82BEEA3EA9BF1FBFEC3E43BD96BF84BFCBBFB1BFFFBE6ABD353F7A3F6EBFF13E2FBE1140153E7FBFA7BFCCBE2F3F8BBE1C3FA8BE9BBECE3ED73EC8BF57BCB33F753DA53F5BBF42BFF1BF70BF1B3F0CBF1CBF11BF2CBF4A3F833E04BF93BF0D409A3EAB3FA83E3ABF4E40213FC23DD23F0FBF5ABEA7BF36BEB83C9E3F673FBDBDB6BE1B3FA6BF74BF943FAFBE223FB83F1B40EDBE863F013F243F9F3F323F04C0ADBDD93E8E3F05C07EBF65BF133F1E3ECE3FC5BD323E633F31BF553F02BF5CBF973FC1BF7ABF4C3F323E683F1B3F8EBF403F42BE93BE8F3F96BF873F64BF293F9ABFA13EDFBE88BFC4BF553E21BEBDBE97BFC7BEB93F58BF343FA7BD77BF203E2E3F903F1DBF7C3E943FFE3E503F593FBDBF9F3E28BF113FEE3EF7BC00C040BE96BF7F3D54BE9F3FDE3F94BE7E3F033F38BF9D3ED6BE73BF353FB43E633EFABD203DADBF013FF03FC1BFBB3F9E3FB2BE703F34BF8E3FC6BF5ABF543E11BE03BE2C3F9F3EF9BFFBBEFEBD3D3F00C0513F383E9DBEA7BFBA3F2BBF91BE1AC017BFA43FAF3D1C3EA33F223F843D793FB13E4EBEE03E8A3FD5BE31BF19BF5E3F183FA0BFFB3EDFBFE0BFFDBE863F9CBEC23DB1BEC6BD62BF5CBF3DBE823FCEBFEABFF3BD773F29BFFE3DDCBEBF3F253EB33F0C3F104010C0B33FAD3E16C031BEB73F463F68BFC23F213E253FE7BDFA3D3DBF703D103F503FAD3F05BE733F6BBEEE3EBDBF6ABE213FA2BEF13E85BEC5BA5DBF38BF1F3FBB3D5D3FFC3E5D3E54BFDABE8A3F223FB0BA8B3F5F3FE73F173F143FAE3FC03E5B3FB0BE653F01BF4C3F16BF2940CFBDF13EBC3E4FBE9CBD86BF513F8C3F64BF213D963F09C0AA3E02BFA53F97BF20BF383F0CBDBCBFFF3E0DBE20BFCDBF093EED3FD13F5E3F2BBDBB3FEC3DE0BF07BFD2BFB23E133F9D3F653FA3BF7D3F9D3E693F2F3DA03FC4BFE4BD163F25BF893F21BF8ABE05BE903F1CBF76BE393F5EBEEA3FA63EB93FB8BD69BFCEBF42BF173F1EBE0A3F8CBFDDBEC7BE7CBF98BFDB3FF43E88BF113FADBE853E51BF3DBC3D3F383E883FA3BD77BFBD3EF73F97BFA43FA3BB513F87BA5E3ED2BF19BFF83EE0BEDEBF37BFAEBF33BF8F3FA53F973FEFBF4F3EC03FC23E583FE03F1FBF683D03C062BFFA3D40C003BFCCBF13BF1CBF89BE89BF59BF153F4CBEE3BEBFBF84BFB4BF9B3FDEBFF53E34C08CBB85BF5FBFC1BF65BE033E64BF153F6C3DF5B913BFC83E244027BF21BF0A3FAB3EB23F24BF3C3E14BD0040B73FB83F8C3F8EBD1D3F163F183F2CBF6E3DB13C81BECC3FF03FD1BE8ABF843C93BFDF3FD63FEA3D233FCDBDB0BF02C02EBDF53E86BF6A3F2040A7BF9D3F423F9DBF0DBFF5BE643FDEBE463FDD3E453F9BBC2E3F2EBF923E83BE843F763FD33EB6BEABBFFE3F013F493F1EBF0BC051BFB9BE763F83BF983FBABE50BFAC3F973F973FAA3F873DB63F08BE44C014BF293F293FBF3F1740B33F95BD1EBF443EE13F903E543F8DBF403F323F253F20BF3EBE7B3E993EA6BF323F7CBF53BFDC3EAA3F203FD8BEFABEA1BFBE3FC73FF23E8D3E873FAF3FBA3FC9BECFBF6EBCB0BF9BBEC33FA73FB13F9EBCB1BE5FBD373F14C020BF22BF8CBF89BF5CBFBC3ED6B86F3F023F3ABD9BBE1340B1BF83BD8DBF3E3F753F2DBF80BFAC3F96BF5E3E303FA43FF03E0F3FF3BE913F7B3FA0BF9D3F12BF3DBFE73E43C0EA3DF23F7CBF2E3F99BEB2BF66BE334069BFF0BE9D3F75BD143FBBBEF43FBC3EA03F07BF5B3FE03DE2BE913F24BF273FA5BF83BF90BF0F3F6F3F8F3EA8BF21BF763EFFBEE5BF9BBFB1BF29BEDA3F4ABFEA3F31BFBEBF19BF323E4B3F673E183F133F46BF04BE92BE023FB9BF5C3FC4BE463FB23FB13E42BFF1BDBD3F57BF0E3FE2BEAE3FC1BE2EBE223FA9BE68BFB63FAB3D203EEABE25BF71BE173F6B3D8CBE04C0123FFC3F2ABFDA3FB6BFC43E79BFBCBF1B3FD2BCA5BF2B3F413E86BEAA3E13BF943FAD3E863F23C03C3FA1BF433EE93CF6BEBA3EAE3EA13F52BFD2BF8CBFCBBEB0BECB3EE93EF63F50BF29BEF63E24C0E93F3ABFECBECABCCC3DB23FF33EB4BDC6BE92BE97BFF9BFD43F0E3E11BF813F173F52BF9BBF19BF23C0BEBE983E22BF2ABFA43F9B3FA9BF08406ABE4E3F6DBF413F2D406EBEDFBE713F8A3E18BEDBBE4C3E2D3F763F84BF953F65BF9FBF2FBEA3BF553FC4BE863FA83E943F8C3F1D3E4DBFE03CCF3E5E3E1B3F7E3E02BFAF3F353FB5BFA83F853FFF3E793F2D40813D75BFCCBE0EC06EBB97BF353F8EBEA63D223FD03E683E46BF963E91BEBC3FB4BEFF3E54BF72BEC73EBC3EB3BF68BFD13F2BBF633F233D053E37BF6F3E4F3FCD3FCB3F1EBFCDBD943FFE3E77BF2A3F0340873FB23FA63F613EEDBFE23F3E3F98BE82BEE5BFA8BF123F683F87BFF4BD803E803FD23FAB3E80BE"
    }
  }
#-}

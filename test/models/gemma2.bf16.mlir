// gemma2.bf16, captured by capture.py with torch 2.15.0, torch-mlir 20261001, transformers 5.23.0.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @gemma2(%arg0: tensor<2x7xi64>) -> tensor<2x7x64xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_8> : tensor<24xbf16>
    %cst_2 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_7> : tensor<24xbf16>
    %cst_3 = arith.constant dense_resource<torch_tensor_24_32_torch.bfloat16_1> : tensor<24x32xbf16>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_24_torch.bfloat16_3> : tensor<32x24xbf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_24_torch.bfloat16_2> : tensor<32x24xbf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_6> : tensor<24xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_5> : tensor<24xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_3> : tensor<24x24xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_8_24_torch.bfloat16_3> : tensor<8x24xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_8_24_torch.bfloat16_2> : tensor<8x24xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_2> : tensor<24x24xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_4> : tensor<24xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_3> : tensor<24xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_24_32_torch.bfloat16> : tensor<24x32xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_32_24_torch.bfloat16_1> : tensor<32x24xbf16>
    %cst_16 = arith.constant 0.79788456080286541 : f64
    %cst_17 = arith.constant 4.471500e-02 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_32_24_torch.bfloat16> : tensor<32x24xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_2> : tensor<24xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_1> : tensor<24xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_1> : tensor<24x24xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_2_1_7_7_torch.bfloat16> : tensor<2x1x7x7xbf16>
    %cst_23 = arith.constant 0.35355339059327379 : f64
    %cst_24 = arith.constant dense_resource<torch_tensor_8_24_torch.bfloat16_1> : tensor<8x24xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_8_24_torch.bfloat16> : tensor<8x24xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16> : tensor<24x24xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16> : tensor<24xbf16>
    %cst_28 = arith.constant 9.9999999999999995E-7 : f64
    %cst_29 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_30 = arith.constant dense<4.906250e+00> : tensor<bf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_64_24_torch.bfloat16> : tensor<64x24xbf16>
    %cst_32 = arith.constant 2.400000e+01 : f32
    %cst_33 = arith.constant 1.000000e+00 : f32
    %cst_34 = arith.constant 5.000000e+01 : bf16
    %cst_35 = arith.constant 5.000000e-01 : bf16
    %cst_36 = arith.constant 1.000000e+00 : bf16
    %cst_37 = arith.constant 3.000000e+01 : bf16
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst_38 = arith.constant dense_resource<torch_tensor_2_7_torch.int64> : tensor<2x7xi64>
    %0 = tensor.empty() : tensor<2x7x24xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %262 = arith.index_cast %in : i64 to index
      %263 = linalg.index 2 : index
      %264 = arith.cmpi slt, %262, %c64 : index
      cf.assert %264, "index must be smaller than dim size"
      %265 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %265, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_31[%262, %263] : tensor<64x24xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x7x24xbf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_30 : tensor<2x7x24xbf16>, tensor<bf16>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %expanded = tensor.expand_shape %cst_38 [[0], [1, 2]] output_shape [2, 7, 1] : tensor<2x7xi64> into tensor<2x7x1xi64>
    %3 = tensor.empty() : tensor<2x7x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x7x1xi64>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %262 = arith.sitofp %in : i64 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %5 = tensor.empty() : tensor<2x7x4xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %cst_29 : tensor<2x7x1xf32>, tensor<4xf32>) outs(%5 : tensor<2x7x4xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x4xf32>
    %concat = tensor.concat dim(2) %6, %6 : (tensor<2x7x4xf32>, tensor<2x7x4xf32>) -> tensor<2x7x8xf32>
    %7 = tensor.empty() : tensor<2x7x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x7x8xf32>) outs(%7 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.cos %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x7x8xf32>) outs(%7 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.sin %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x8xf32>
    %10 = tensor.empty() : tensor<2x7x8xbf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x7x8xf32>) outs(%10 : tensor<2x7x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x8xbf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x7x8xf32>) outs(%10 : tensor<2x7x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x8xbf16>
    %13 = tensor.empty() : tensor<2x7x24xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %20 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %22 = tensor.empty() : tensor<24xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_27 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%23 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %27 = tensor.empty() : tensor<24x24xbf16>
    %transposed = linalg.transpose ins(%cst_26 : tensor<24x24xbf16>) outs(%27 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x7x24xbf16> into tensor<14x24xbf16>
    %28 = tensor.empty() : tensor<14x24xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %30 = linalg.matmul ins(%collapsed, %transposed : tensor<14x24xbf16>, tensor<24x24xbf16>) outs(%29 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %31 = tensor.empty() : tensor<14x24xbf16>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<14x24xf32>) outs(%31 : tensor<14x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x24xbf16>
    %expanded_39 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<14x24xbf16> into tensor<2x7x3x8xbf16>
    %33 = tensor.empty() : tensor<2x3x7x8xbf16>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x7x3x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<24x8xbf16>
    %transposed_41 = linalg.transpose ins(%cst_25 : tensor<8x24xbf16>) outs(%34 : tensor<24x8xbf16>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<14x8xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<14x8xf32>) -> tensor<14x8xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed_41 : tensor<14x24xbf16>, tensor<24x8xbf16>) outs(%36 : tensor<14x8xf32>) -> tensor<14x8xf32>
    %38 = tensor.empty() : tensor<14x8xbf16>
    %39 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<14x8xf32>) outs(%38 : tensor<14x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x8xbf16>
    %expanded_42 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 7, 1, 8] : tensor<14x8xbf16> into tensor<2x7x1x8xbf16>
    %40 = tensor.empty() : tensor<2x1x7x8xbf16>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x7x1x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%cst_24 : tensor<8x24xbf16>) outs(%34 : tensor<24x8xbf16>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_44 : tensor<14x24xbf16>, tensor<24x8xbf16>) outs(%36 : tensor<14x8xf32>) -> tensor<14x8xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<14x8xf32>) outs(%38 : tensor<14x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x8xbf16>
    %expanded_45 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 7, 1, 8] : tensor<14x8xbf16> into tensor<2x7x1x8xbf16>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x7x1x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_47 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [2, 1, 7, 8] : tensor<2x7x8xbf16> into tensor<2x1x7x8xbf16>
    %expanded_48 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [2, 1, 7, 8] : tensor<2x7x8xbf16> into tensor<2x1x7x8xbf16>
    %43 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40, %expanded_47 : tensor<2x3x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_40[0, 0, 0, 0] [2, 3, 7, 4] [1, 1, 1, 1] : tensor<2x3x7x8xbf16> to tensor<2x3x7x4xbf16>
    %extracted_slice_49 = tensor.extract_slice %transposed_40[0, 0, 0, 4] [2, 3, 7, 4] [1, 1, 1, 1] : tensor<2x3x7x8xbf16> to tensor<2x3x7x4xbf16>
    %44 = tensor.empty() : tensor<2x3x7x4xbf16>
    %45 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_49 : tensor<2x3x7x4xbf16>) outs(%44 : tensor<2x3x7x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.negf %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x4xbf16>
    %concat_50 = tensor.concat dim(3) %45, %extracted_slice : (tensor<2x3x7x4xbf16>, tensor<2x3x7x4xbf16>) -> tensor<2x3x7x8xbf16>
    %46 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_50, %expanded_48 : tensor<2x3x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x8xbf16>
    %47 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x3x7x8xbf16>, tensor<2x3x7x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x8xbf16>
    %48 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_47 : tensor<2x1x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x8xbf16>
    %extracted_slice_51 = tensor.extract_slice %transposed_43[0, 0, 0, 0] [2, 1, 7, 4] [1, 1, 1, 1] : tensor<2x1x7x8xbf16> to tensor<2x1x7x4xbf16>
    %extracted_slice_52 = tensor.extract_slice %transposed_43[0, 0, 0, 4] [2, 1, 7, 4] [1, 1, 1, 1] : tensor<2x1x7x8xbf16> to tensor<2x1x7x4xbf16>
    %49 = tensor.empty() : tensor<2x1x7x4xbf16>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_52 : tensor<2x1x7x4xbf16>) outs(%49 : tensor<2x1x7x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.negf %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x4xbf16>
    %concat_53 = tensor.concat dim(3) %50, %extracted_slice_51 : (tensor<2x1x7x4xbf16>, tensor<2x1x7x4xbf16>) -> tensor<2x1x7x8xbf16>
    %51 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_53, %expanded_48 : tensor<2x1x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x8xbf16>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x1x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x8xbf16>
    %53 = tensor.empty() : tensor<2x1x3x7x8xbf16>
    %54 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x1x7x8xbf16>) outs(%53 : tensor<2x1x3x7x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x3x7x8xbf16>
    %collapsed_54 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<2x1x3x7x8xbf16> into tensor<2x3x7x8xbf16>
    %55 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<2x1x7x8xbf16>) outs(%53 : tensor<2x1x3x7x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x3x7x8xbf16>
    %56 = tensor.empty() : tensor<2x3x8x7xbf16>
    %transposed_55 = linalg.transpose ins(%collapsed_54 : tensor<2x3x7x8xbf16>) outs(%56 : tensor<2x3x8x7xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_56 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x3x7x8xbf16> into tensor<6x7x8xbf16>
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<2x3x8x7xbf16> into tensor<6x8x7xbf16>
    %57 = tensor.empty() : tensor<6x7x7xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %59 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<6x7x8xbf16>, tensor<6x8x7xbf16>) outs(%58 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %60 = tensor.empty() : tensor<6x7x7xbf16>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<6x7x7xf32>) outs(%60 : tensor<6x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<6x7x7xbf16>
    %expanded_58 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xbf16> into tensor<2x3x7x7xbf16>
    %62 = tensor.empty() : tensor<2x3x7x7xbf16>
    %63 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.truncf %cst_23 : f64 to bf16
      %263 = arith.mulf %in, %262 : bf16
      linalg.yield %263 : bf16
    } -> tensor<2x3x7x7xbf16>
    %64 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.divf %in, %cst_34 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = math.tanh %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %66 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.mulf %in, %cst_34 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %67 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %cst_22 : tensor<2x3x7x7xbf16>, tensor<2x1x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %68 = tensor.empty() : tensor<2x3x7x7xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x3x7x7xbf16>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %70 = tensor.empty() : tensor<2x3x7xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<2x3x7xi64>) -> tensor<2x3x7xi64>
    %72 = tensor.empty() : tensor<2x3x7xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %74:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x3x7x7xf32>) outs(%73, %71 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_115: i64):
      %262 = linalg.index 3 : index
      %263 = arith.index_cast %262 : index to i64
      %264 = arith.maximumf %in, %out : f32
      %265 = arith.cmpf ogt, %in, %out : f32
      %266 = arith.select %265, %263, %out_115 : i64
      linalg.yield %264, %266 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_59 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_59 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.subf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x3x7x7xf32>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.exp %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %77 = tensor.empty() : tensor<2x3x7x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<2x3x7x1xf32>) -> tensor<2x3x7x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x3x7x7xf32>) outs(%78 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x1xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.divf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %81 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x3x7x7xf32>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %collapsed_60 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x3x7x7xbf16> into tensor<6x7x7xbf16>
    %collapsed_61 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<2x1x3x7x8xbf16> into tensor<6x7x8xbf16>
    %82 = tensor.empty() : tensor<6x7x8xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
    %84 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<6x7x7xbf16>, tensor<6x7x8xbf16>) outs(%83 : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
    %85 = tensor.empty() : tensor<6x7x8xbf16>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<6x7x8xf32>) outs(%85 : tensor<6x7x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<6x7x8xbf16>
    %expanded_62 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 3, 7, 8] : tensor<6x7x8xbf16> into tensor<2x3x7x8xbf16>
    %87 = tensor.empty() : tensor<2x7x3x8xbf16>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x3x7x8xbf16>) outs(%87 : tensor<2x7x3x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%cst_21 : tensor<24x24xbf16>) outs(%27 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<2x7x3x8xbf16> into tensor<14x24xbf16>
    %88 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<14x24xbf16>, tensor<24x24xbf16>) outs(%29 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<14x24xf32>) outs(%31 : tensor<14x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x24xbf16>
    %expanded_66 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xbf16> into tensor<2x7x24xbf16>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_20 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%97 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %100 : tensor<2x7x24xbf16>, tensor<2x7x24xbf16>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_19 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%109 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %113 = tensor.empty() : tensor<24x32xbf16>
    %transposed_67 = linalg.transpose ins(%cst_18 : tensor<32x24xbf16>) outs(%113 : tensor<24x32xbf16>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<2x7x24xbf16> into tensor<14x24xbf16>
    %114 = tensor.empty() : tensor<14x32xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %116 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<14x24xbf16>, tensor<24x32xbf16>) outs(%115 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %117 = tensor.empty() : tensor<14x32xbf16>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<14x32xf32>) outs(%117 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x32xbf16>
    %expanded_69 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %119 = tensor.empty() : tensor<2x7x32xbf16>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.mulf %in, %cst_35 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = math.fpowi %in, %c3_i64 : bf16, i64
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.truncf %cst_17 : f64 to bf16
      %263 = arith.mulf %in, %262 : bf16
      linalg.yield %263 : bf16
    } -> tensor<2x7x32xbf16>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %122 : tensor<2x7x32xbf16>, tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.truncf %cst_16 : f64 to bf16
      %263 = arith.mulf %in, %262 : bf16
      linalg.yield %263 : bf16
    } -> tensor<2x7x32xbf16>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = math.tanh %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.addf %in, %cst_36 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %126 : tensor<2x7x32xbf16>, tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %transposed_70 = linalg.transpose ins(%cst_15 : tensor<32x24xbf16>) outs(%113 : tensor<24x32xbf16>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_68, %transposed_70 : tensor<14x24xbf16>, tensor<24x32xbf16>) outs(%115 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<14x32xf32>) outs(%117 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x32xbf16>
    %expanded_71 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_71 : tensor<2x7x32xbf16>, tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %131 = tensor.empty() : tensor<32x24xbf16>
    %transposed_72 = linalg.transpose ins(%cst_14 : tensor<24x32xbf16>) outs(%131 : tensor<32x24xbf16>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<2x7x32xbf16> into tensor<14x32xbf16>
    %132 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<14x32xbf16>, tensor<32x24xbf16>) outs(%29 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<14x24xf32>) outs(%31 : tensor<14x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x24xbf16>
    %expanded_74 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xbf16> into tensor<2x7x24xbf16>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_13 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%141 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %144 : tensor<2x7x24xbf16>, tensor<2x7x24xbf16>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %151 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_12 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%153 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %transposed_75 = linalg.transpose ins(%cst_11 : tensor<24x24xbf16>) outs(%27 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<2x7x24xbf16> into tensor<14x24xbf16>
    %157 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<14x24xbf16>, tensor<24x24xbf16>) outs(%29 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<14x24xf32>) outs(%31 : tensor<14x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x24xbf16>
    %expanded_77 = tensor.expand_shape %158 [[0, 1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<14x24xbf16> into tensor<2x7x3x8xbf16>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<2x7x3x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%cst_10 : tensor<8x24xbf16>) outs(%34 : tensor<24x8xbf16>) permutation = [1, 0] 
    %159 = linalg.matmul ins(%collapsed_76, %transposed_79 : tensor<14x24xbf16>, tensor<24x8xbf16>) outs(%36 : tensor<14x8xf32>) -> tensor<14x8xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<14x8xf32>) outs(%38 : tensor<14x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x8xbf16>
    %expanded_80 = tensor.expand_shape %160 [[0, 1], [2, 3]] output_shape [2, 7, 1, 8] : tensor<14x8xbf16> into tensor<2x7x1x8xbf16>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x7x1x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%cst_9 : tensor<8x24xbf16>) outs(%34 : tensor<24x8xbf16>) permutation = [1, 0] 
    %161 = linalg.matmul ins(%collapsed_76, %transposed_82 : tensor<14x24xbf16>, tensor<24x8xbf16>) outs(%36 : tensor<14x8xf32>) -> tensor<14x8xf32>
    %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<14x8xf32>) outs(%38 : tensor<14x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x8xbf16>
    %expanded_83 = tensor.expand_shape %162 [[0, 1], [2, 3]] output_shape [2, 7, 1, 8] : tensor<14x8xbf16> into tensor<2x7x1x8xbf16>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<2x7x1x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) permutation = [0, 2, 1, 3] 
    %163 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_78, %expanded_47 : tensor<2x3x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x8xbf16>
    %extracted_slice_85 = tensor.extract_slice %transposed_78[0, 0, 0, 0] [2, 3, 7, 4] [1, 1, 1, 1] : tensor<2x3x7x8xbf16> to tensor<2x3x7x4xbf16>
    %extracted_slice_86 = tensor.extract_slice %transposed_78[0, 0, 0, 4] [2, 3, 7, 4] [1, 1, 1, 1] : tensor<2x3x7x8xbf16> to tensor<2x3x7x4xbf16>
    %164 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_86 : tensor<2x3x7x4xbf16>) outs(%44 : tensor<2x3x7x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.negf %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x4xbf16>
    %concat_87 = tensor.concat dim(3) %164, %extracted_slice_85 : (tensor<2x3x7x4xbf16>, tensor<2x3x7x4xbf16>) -> tensor<2x3x7x8xbf16>
    %165 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_87, %expanded_48 : tensor<2x3x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x8xbf16>
    %166 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %165 : tensor<2x3x7x8xbf16>, tensor<2x3x7x8xbf16>) outs(%33 : tensor<2x3x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x8xbf16>
    %167 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81, %expanded_47 : tensor<2x1x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x8xbf16>
    %extracted_slice_88 = tensor.extract_slice %transposed_81[0, 0, 0, 0] [2, 1, 7, 4] [1, 1, 1, 1] : tensor<2x1x7x8xbf16> to tensor<2x1x7x4xbf16>
    %extracted_slice_89 = tensor.extract_slice %transposed_81[0, 0, 0, 4] [2, 1, 7, 4] [1, 1, 1, 1] : tensor<2x1x7x8xbf16> to tensor<2x1x7x4xbf16>
    %168 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_89 : tensor<2x1x7x4xbf16>) outs(%49 : tensor<2x1x7x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.negf %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x4xbf16>
    %concat_90 = tensor.concat dim(3) %168, %extracted_slice_88 : (tensor<2x1x7x4xbf16>, tensor<2x1x7x4xbf16>) -> tensor<2x1x7x8xbf16>
    %169 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_90, %expanded_48 : tensor<2x1x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x8xbf16>
    %170 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<2x1x7x8xbf16>, tensor<2x1x7x8xbf16>) outs(%40 : tensor<2x1x7x8xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x1x7x8xbf16>
    %171 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<2x1x7x8xbf16>) outs(%53 : tensor<2x1x3x7x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x3x7x8xbf16>
    %collapsed_91 = tensor.collapse_shape %171 [[0], [1, 2], [3], [4]] : tensor<2x1x3x7x8xbf16> into tensor<2x3x7x8xbf16>
    %172 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_84 : tensor<2x1x7x8xbf16>) outs(%53 : tensor<2x1x3x7x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x3x7x8xbf16>
    %transposed_92 = linalg.transpose ins(%collapsed_91 : tensor<2x3x7x8xbf16>) outs(%56 : tensor<2x3x8x7xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_93 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<2x3x7x8xbf16> into tensor<6x7x8xbf16>
    %collapsed_94 = tensor.collapse_shape %transposed_92 [[0, 1], [2], [3]] : tensor<2x3x8x7xbf16> into tensor<6x8x7xbf16>
    %173 = linalg.batch_matmul ins(%collapsed_93, %collapsed_94 : tensor<6x7x8xbf16>, tensor<6x8x7xbf16>) outs(%58 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<6x7x7xf32>) outs(%60 : tensor<6x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<6x7x7xbf16>
    %expanded_95 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xbf16> into tensor<2x3x7x7xbf16>
    %175 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_95 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.truncf %cst_23 : f64 to bf16
      %263 = arith.mulf %in, %262 : bf16
      linalg.yield %263 : bf16
    } -> tensor<2x3x7x7xbf16>
    %176 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.divf %in, %cst_34 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %177 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = math.tanh %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %178 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.mulf %in, %cst_34 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %179 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %cst_22 : tensor<2x3x7x7xbf16>, tensor<2x1x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %180 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<2x3x7x7xbf16>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %181:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<2x3x7x7xf32>) outs(%73, %71 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_115: i64):
      %262 = linalg.index 3 : index
      %263 = arith.index_cast %262 : index to i64
      %264 = arith.maximumf %in, %out : f32
      %265 = arith.cmpf ogt, %in, %out : f32
      %266 = arith.select %265, %263, %out_115 : i64
      linalg.yield %264, %266 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_96 = tensor.expand_shape %181#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %182 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %expanded_96 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.subf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %183 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<2x3x7x7xf32>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.exp %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %184 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<2x3x7x7xf32>) outs(%78 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x1xf32>
    %185 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %184 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%68 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.divf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x3x7x7xf32>
    %186 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<2x3x7x7xf32>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x3x7x7xbf16>
    %collapsed_97 = tensor.collapse_shape %186 [[0, 1], [2], [3]] : tensor<2x3x7x7xbf16> into tensor<6x7x7xbf16>
    %collapsed_98 = tensor.collapse_shape %172 [[0, 1, 2], [3], [4]] : tensor<2x1x3x7x8xbf16> into tensor<6x7x8xbf16>
    %187 = linalg.batch_matmul ins(%collapsed_97, %collapsed_98 : tensor<6x7x7xbf16>, tensor<6x7x8xbf16>) outs(%83 : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<6x7x8xf32>) outs(%85 : tensor<6x7x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<6x7x8xbf16>
    %expanded_99 = tensor.expand_shape %188 [[0, 1], [2], [3]] output_shape [2, 3, 7, 8] : tensor<6x7x8xbf16> into tensor<2x3x7x8xbf16>
    %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<2x3x7x8xbf16>) outs(%87 : tensor<2x7x3x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_101 = linalg.transpose ins(%cst_8 : tensor<24x24xbf16>) outs(%27 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed_102 = tensor.collapse_shape %transposed_100 [[0, 1], [2, 3]] : tensor<2x7x3x8xbf16> into tensor<14x24xbf16>
    %189 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<14x24xbf16>, tensor<24x24xbf16>) outs(%29 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %190 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%189 : tensor<14x24xf32>) outs(%31 : tensor<14x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x24xbf16>
    %expanded_103 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xbf16> into tensor<2x7x24xbf16>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %196 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %198 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_7 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %199 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%198 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %199 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %201 : tensor<2x7x24xbf16>, tensor<2x7x24xbf16>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %208 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %210 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_6 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %211 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%210 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %211 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %transposed_104 = linalg.transpose ins(%cst_5 : tensor<32x24xbf16>) outs(%113 : tensor<24x32xbf16>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %213 [[0, 1], [2]] : tensor<2x7x24xbf16> into tensor<14x24xbf16>
    %214 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<14x24xbf16>, tensor<24x32xbf16>) outs(%115 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %215 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%214 : tensor<14x32xf32>) outs(%117 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x32xbf16>
    %expanded_106 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.mulf %in, %cst_35 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = math.fpowi %in, %c3_i64 : bf16, i64
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.truncf %cst_17 : f64 to bf16
      %263 = arith.mulf %in, %262 : bf16
      linalg.yield %263 : bf16
    } -> tensor<2x7x32xbf16>
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %218 : tensor<2x7x32xbf16>, tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.truncf %cst_16 : f64 to bf16
      %263 = arith.mulf %in, %262 : bf16
      linalg.yield %263 : bf16
    } -> tensor<2x7x32xbf16>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = math.tanh %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.addf %in, %cst_36 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %222 : tensor<2x7x32xbf16>, tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %transposed_107 = linalg.transpose ins(%cst_4 : tensor<32x24xbf16>) outs(%113 : tensor<24x32xbf16>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_105, %transposed_107 : tensor<14x24xbf16>, tensor<24x32xbf16>) outs(%115 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %225 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<14x32xf32>) outs(%117 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x32xbf16>
    %expanded_108 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_108 : tensor<2x7x32xbf16>, tensor<2x7x32xbf16>) outs(%119 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.mulf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x32xbf16>
    %transposed_109 = linalg.transpose ins(%cst_3 : tensor<24x32xbf16>) outs(%131 : tensor<32x24xbf16>) permutation = [1, 0] 
    %collapsed_110 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<2x7x32xbf16> into tensor<14x32xbf16>
    %227 = linalg.matmul ins(%collapsed_110, %transposed_109 : tensor<14x32xbf16>, tensor<32x24xbf16>) outs(%29 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %228 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<14x24xf32>) outs(%31 : tensor<14x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x24xbf16>
    %expanded_111 = tensor.expand_shape %228 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xbf16> into tensor<2x7x24xbf16>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %234 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %236 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_2 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %237 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%236 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %237 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %239 : tensor<2x7x24xbf16>, tensor<2x7x24xbf16>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: bf16, %in_115: bf16, %out: bf16):
      %262 = arith.addf %in, %in_115 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<2x7x24xbf16>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<2x7x24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%242 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_32 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_28 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x7x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x7x1xf32>) outs(%3 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %246 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %248 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_1 : tensor<24xbf16>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %262 = arith.extf %in : bf16 to f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %249 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%248 : tensor<24xf32>) outs(%22 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_33 : f32
      linalg.yield %262 : f32
    } -> tensor<24xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %249 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%13 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %262 = arith.mulf %in, %in_115 : f32
      linalg.yield %262 : f32
    } -> tensor<2x7x24xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x24xbf16>
    %252 = tensor.empty() : tensor<24x64xbf16>
    %transposed_112 = linalg.transpose ins(%cst_31 : tensor<64x24xbf16>) outs(%252 : tensor<24x64xbf16>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %251 [[0, 1], [2]] : tensor<2x7x24xbf16> into tensor<14x24xbf16>
    %253 = tensor.empty() : tensor<14x64xf32>
    %254 = linalg.fill ins(%cst : f32) outs(%253 : tensor<14x64xf32>) -> tensor<14x64xf32>
    %255 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<14x24xbf16>, tensor<24x64xbf16>) outs(%254 : tensor<14x64xf32>) -> tensor<14x64xf32>
    %256 = tensor.empty() : tensor<14x64xbf16>
    %257 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<14x64xf32>) outs(%256 : tensor<14x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %262 = arith.truncf %in : f32 to bf16
      linalg.yield %262 : bf16
    } -> tensor<14x64xbf16>
    %expanded_114 = tensor.expand_shape %257 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xbf16> into tensor<2x7x64xbf16>
    %258 = tensor.empty() : tensor<2x7x64xbf16>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<2x7x64xbf16>) outs(%258 : tensor<2x7x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.divf %in, %cst_37 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x64xbf16>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<2x7x64xbf16>) outs(%258 : tensor<2x7x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = math.tanh %in : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x64xbf16>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<2x7x64xbf16>) outs(%258 : tensor<2x7x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %262 = arith.mulf %in, %cst_37 : bf16
      linalg.yield %262 : bf16
    } -> tensor<2x7x64xbf16>
    return %261 : tensor<2x7x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_24_torch.bfloat16_8: "0x020000003F3EE0BCA63D2CBDBCBC163C1A3B563C10BDE23C3BBE1EBC033EA4BDBC3C563C12BEDDBCEA3BE8BD043C00BEAABD073E",
      torch_tensor_24_torch.bfloat16_7: "0x02000000EABDB2BDCD3D7ABD113DDEBDEBBD17BE413D4CBD193E073ED83DC83DCE3DF83D12BDB2BD9ABCC2BBBE3E163E02BD7B3D",
      torch_tensor_24_32_torch.bfloat16_1: "0x02000000D6BCBF3CF8BC94BCFA3B97BC5EBC963CDC3CE43C33BC203C1EBB31BDC5BCA6BC6BBC9FBCA7BC843B633A103C14BDF73C5D3B063D44BC86BB16BD05BC583BEE3C743C943C28BC32BD97BCDBBC45BC4C3CE8BC8BBCD43CE8BCE5BB2CBDCB3B833A903C153B15BBF0BBC83CB03C3C3C253DC43C29BB3BBCC53B9ABCC0BCF4BBDD3C8EBC303CBFBB863C5BBC303C073DCBBCEBB9553B2E3DB6BCE3BB97BCA6BC3C3DE23C9BBC1ABCDF3989BAD73CAC3C053DB53C2B3C573C3EBCDDBC01BCFFBC53BD133C973B213B1A3C5ABC9D3C313CF83C9DBB38BC10BC46BCF7BB0B3D34BC0EBDE7BB11BC6F3C273CBF3AB6BC8EBBF1BC1ABDED3B81BC133DBCBC413B643C7FBCC7BB07BD9F3CE43ACF3CF7BC253DB8BC823BEABCA7BB73BC97B995BCA43BF8BCA3BA8FBCD5BC0B3D733C2A3C4EBD9DBC9EBCA5BC873C0D3CA2BBE2BA573BA83C02BD35BBE3BC3BBD9BBC8F3B043DADBC073B8DBBE13B2A3A6E3BB6BC01BCC8BBBABC2C3C02BD8039C73B0DBDB73C1F3C543C773B6BBC0FBD123C083C91BC10BC15BDE2BBA8BC5BBC433D67BC0D3BC1BBD2BB4ABC2F3C01BC103CA23C53BCA7BC25BA903C2ABC803A3C3DF0BC90BC0FBC763D203D04BD7C3C90BCCDBC73BA58BC37BC9C3C0EBC3F3B2FBCBCBCABBA41BD07BD083C963B703A50BD41BD8DBCC43B7BB8813ADDBB8E3CACBC99BCD23A9D3BD63C5A3CA83B6EBBB33C073CA43C5E3C903A1B3C81BCA1BC1C3C5F3A68BBEC3B2FBB093C26BC1EBADB3BB63C383DDC3B4FBBA93BE63AB53C693A703C7C3C883CCABCFDBB553D2DBC243C0A3C36BD803C29BC21BC4B3CD53B91BC64BCC0BB8A3CBE3B103BDF3CB2BC2FBD083CC23CF0BCD2BBE6BC61BC933CFBBC7EBC79BC133B4E3B683C15BD093A9E3BC2BCACBC853C90BC103D05BC35BD843C0DBD91BCB03CA23ABB3BD9BC55BDE33B753B41BC78BC713DA43C193C89BCF0BB053D643D163DCE3CA03B963C2E3CFD3BCC3BC23CE63C903CAFBC76BC843BDCBC563C6D3C27BAD93B2F3C5DBD2A3BC73C2C3C81BD073C7DBCDE3B6BBC483DD4BCEABBB0BC7E3C7E395ABBCF3C573C35BCF6BC14BD85BC293DC0BC0ABD02BCD0BC353C093D36BB8CBC23BB37BCC3BA9FBA0A3D69BC89BBBABA23BC04BD28BD9C3C9FBBEC3A83BC39BC7B3955BC2ABC99BC40BDB5BCC1BBA53B813BAB3C6A3BF03B9F3CDB3CD53A93BC313C9D3BBF3B443CFBBAFABC87B96C3C153B2A3C3E3C863BD53BBB3B3F3CBDBA5E3B88BC27BD093DDB3B933CACBC57BBBABB063D91BB9ABC97BCF33AD6BCC7381B3D1EBD18BB1B3C09BD9E3C923CABBAA13B5C3C04BC1B3CAFBC4A3CA4BC5B3C543C57BBABBCA7BB7A3B5CBC82BA71BC0739CCBCFF3C9FBCA9BBD83BA33C9B3CB2BB87BC75BC0A3B93BB193C083D9CBC14BCAABB48BB17BC9DBC10BD123D13BD0C3CC0BC51BB6FBC1ABCF03BE9BB0D3DA8BC4EB812BB80BCC7BB753BD03C95BC14BC273BE43CB1BC03BD553B15BC463CDA3BEDBCFEBBD2BC9E3C8C3C3E3C0BBCD9BCBE3CF2BBF0BC613CD3BBA63B62BCF5BC923C683CF7BB113DA03CB33BDE3C2EBC75BC9B3B4ABB573C3A3C7C3CFD3CA63C723BBBBCBE3BBABC30BCAD3CD4BCE03AD0BCA93CCFBCA93C29BC9C3C9B3C23BC973BCE3C3BBD283C15BDE93B1A3B493C10BC563CCB3C03BB573DC9BCD33BA73C66BB893CD7BB253C2A3A53BC9D3CC3BB5DBC18BD1BBBE2BBD73BB83C393DC43B50BC9C3CFDBCCE3CA13C833C543BFABC3BBB553CB73B073C84BD9DBBA3BC753D30BC063CCABC1EBCE8BC293DA33C873C08BC9BBC1EBCA93C07BD0B3C333DC0BC233D32BD3ABC2D3B74BCB73C0ABC343C31BD6D3C08BD8E3CBFBA2ABC08BC143C903B853BC5BBB5BCA23C103C3E3B4BBCA5BC5BBB963B13BC093C15BDDA3C1A3C9B3C093D0BBBF93CE0BBD93C8ABCD13CD0BB16BD073C75BC3F3D663CC83CEABCE8BBD23C1D3C9DBBD23C193C3FBDC8BB0BBD343CC73CF03C873CFCBB893C273C05BC303C16BD7D3C9EBC8EBCA63C5B3B27BC88BCD83CCE3B39BDF43C64BCCB3CCE3CCFBB98BC93BC3E3CDABCEA3B5FBB033DA0BAA73C64BCAC3A14BD4F3CF23C09BC543C52BB173B003D01BDEFBB973C673CA0BC18BC4ABC1CBC163D6EBCCCBCBC3B6F3C5B3D28BA713C8E3B2D3CA939153B5FBCC13BB53C193C873C",
      torch_tensor_32_24_torch.bfloat16_3: "0x0200000011BC893BA83927BB0B3C28BCC8BC3BBB5B3C0BBC0D3CB9BC2C3CA1395EBD8B3B37BCA83BA53C99BB59BB27BD053C613CD3B8D9BCA4BB3FBDAA3C12BC6BBC26BC213D0C3CADBC0D3DF13CFCB980BCB1BCB0BBE9BC8B3B8B3C813BF53B6FBDAFBB77BC103CF93C5D3C073DA53BC13C61BCA6BC1A3987BC653C083CEE3B803BFABCEDBC123D1B3C46BCDDBC473CEB3A6C3AEDBCC7BCE9BC723C7E3BD9BC0BBAC03C87BD463C85B973BBDEBCA7BAC0BC2ABCAA3B8ABC843CBE3C04BD63BCBD3B163C3E3C22BBB3BC6EBC3C3A9D3BBC3B9DBC9E3CED3C30BDEBBCD83CEF3CE9BC493CBD3CE8BC643B0EBC0DBCABBB0E3B0B3CE43CEF37DB3CA23C633CE2BC50BC62BC7A3CFC3C493B0C3C943C13BBC2BC1A3D7DBC37BD73BCC83CB3BCB43BE4BC333C2A3C293C60BCF03A89BC903B3DBC94BA9BBC45BCE93B29BC6DBC483CBC3BAFBBBBBCCF3B283C1ABD30BC043C27BC1B3BC93BB23C973C373C22BBC1BCF53B113D583BBB3C3CBB67BBA53CB4BB42BD26BCB93A11BA373D86BB023A2BBD8A3AE13B4BBC893C723CF73BDBBAB03BB5BCCD3B11BCDDBC073C6ABC4FBC32BD1A3CA33C97BC1DBD423C6DBB4ABC40BC183C8FBC51BC2F3DD23BF83B753CEDBC813860BC083CD03B633CC73CAB3C523C06BB9D3CA33C1BBDA83BCDBC263CD7BC883B163CC6BC4339EE3C56BB3CBC5DBC5FBC8A3C99BB00BC8B3B573D99BC13BB1E3D9B3CFCBC1E3C5F3A0F3D55BBEDB9B53BDFBBCCBC82BCB7BCABBABDBC17BC1CBBC63C40BC02BCA1BC03BD80BB99BCDBBC753C003D8C3C8BBC4A3C73BBFA3C86BA3BBC4D3AA13CFC3B8A3CEA3CBEBC803B19BC023917BC0ABDDDBCBABBFA3C4ABA27BBC2BC9A3C82BC2BBCE2BC0EBD8D3B113C663C7E3B0E3C16BCE93B02BC4EBC533C8ABCB33BD03C2C3BC6BB55BBC5BB09BCD6BB9E3C9ABCEC3C903BB3BCFCBB9CBB433CDEBA81BC7D3C823C7BBC073D643CA13CA53C6639673D1B3D7C3A693CD53C9CBCAD3CE03C993CEEBC67BBB53C3D3B95BCB93B94BC0FBDBC3C813C53BC92BC613D5CBC1EBC89BBDFBB973C2F3D733C983CEABAC4BBA0BBA33C733C173CA2B9DEBA52BB09BD6DBC023B843A7B3CB6BC9DBCA53C00BC07BBB5BB483B88BC9C3CB93C553B89BC1CBC48BBF9BA98BC4EBCB6BC013CB23B2D3C783C1D3CA8BC6F3DE83BC1BC1CBDA53C45BD4FBC21BD2F3C12BC2FBC1FBD353CFE3CF939B23CA8BC82BCE23B32BCED3C253D363C1D3C75BCE7BB7CBC0038CBBB95BCC73C12BCDB3C48BB96BCFEBAC5BB383D593C1FBCB13C94B848BD6B3CD23CC13C05BC1D3D8FBCD3BCB8BC283DE5BC8DBC363CF8BCC1BAFF3A8039C33C953CF5BC94BC0DBC733B233CCB3BDD3B513C133CDC3CC7B9AA3C46BC313C83BC0F3C993B4EBB4D3C29BC35BDACB9C2BB6DBCC03CD7BCDBBB3DBCA8BCEABC653CC63C64BCE93BCBBC783DD43C1BBCCE3B553C8D3CFFBC0ABD0CBDEF3B1B3BCEBCBBBC643CE437B43BA13CEBBCCF3CAC3BB0BB6C3C33BC83BC09BA5C3C99BC4D3BD3BCA0BA033D89BCDA3C0FBB69BC553C4D39223C213C103C7DBC7BBC053BFA3C18BD9B3C9DBCD73BFBBC23BC973C253DF93C103CA0BCBABC4ABCD53B92BC273DC93CB63B933A5E3C57BC0D3C7D3B483C2CBCDD3BEEBB053D963B3C3C6B3C29BCEC3C68BDF1BA3D3C19BDD0BCC73B52BC153C56BC853C0A3CE139DB3A403CBFBC70BCA13B0D3C183BAFBB68BCF13B813CE7BC7BBC01BD35BC88BCA53C6F398BBBFF3BA13C173C553DB8BB253DBA3C9CBC7B3C0EBD51BD14BA603C6CBBA1BCA8BC8ABB133B40BDFFBB3DBB9E3B70BA9C3B863CC5BBFB3C5B3C78BC15BC03BDFC3C48BB7BBCEB3AC23AFCBCD1BCD2BB08BDFCBC98BC8F3C29BB93BCA3BC3DBDCEBCA1BC4DB8673C4E3C843C743B1BBCD8BB10BC853C32BD91BCEB3BE63CB7BC4B3C573C2F3C6C3C09BD2DBB96BC12BCD53C4FBCCB3CC3BA553BB73CA63B6C3CD63BB03CD63BABBB2C3DDC3B2ABC10BC3ABCCC3B523C263D0D3DDA3C323CF23C0BBCF9BB373C0BBD853B073C783BEEBCC2BCA5BCA3BB203C65BA5CBC093BA8BBA53B9F3C1BBC143C01BD183DD03C963CFCBC413C143BBE3C1FBC523BE9BCD2BBC4BC253BBB3B6BBD76BCC0BC703CB13B553CA9BC1FBD0A3CD7BB363D18BC06BA86BCBEBC97390F3C633C383B",
      torch_tensor_32_24_torch.bfloat16_2: "0x0200000081BC623C1D3B513C3C3ADF3B2EBD0A3C903BE8BBDCBC7D3C30BD42BC29B9C0BC9B3CFC3CE23A543B6EBC14BB81BBE33BBDBCD53C3DBC8FBB973CC43CBE3BC3BBCB3CD1BBD93B9D3C213C6D3CDAB975BCD03C5A3BB0BBD1BC573A513CA5BC2E3D1D3D9F3CCC3C403CD23CCC3BC53B4DBC10BCAEBCFEBC36BC993B10BC9CBB523C01BC873B2EBD603C3D3C60BCC3BB6A3C33BB98BC4EBBD23B39BC40BA653C4E3C1ABCB2BCF5BBD8BBABBC9BBC4FBCD1BBCA3CA5BC7CBBEABBE0BCBBBC84BCA93C7A3D8CBC953C91BC653A1A3B90BC02BDA1B8D73C11BC84BC923B8E3C933B81BB963C2C3C3CBBC83C03BCCB3C093C263D69BB013D693D7BBC20BDCEBB7CBCD2BB993CC13C2CBCCD3CC9BC6B3AB8BCB5384DBCE33B8B3B0CBCDC3CA93C543C573C5238063D973C1EBBDE3B813C6A3CE4BB6A3CD1BCBF3C053D393BCDBC08BC3EBCD73B25BCD33951BD90BCBA3C03BC2F3D33BDBC3CB43C22BC2D3D1C3D2BBDA1BB9A3B10BC103DA13BBFBBE93C3CBB92BCA93B99BBD13BA6B9E63A21BCF339CFBC5F3A5F3C21BCAC3C373DB5BC833DF43C03BD3C3B6E3C2C3CFF3B3A3BE5BB23BDC73C38BCD9BB823CF93CA63C1FBCBA3C443CB1BB083C82BAE83B32BCD43BC33CB4B9843C6ABCEA3C283DAFBC14BD223B9B3C5D3C91BCC5BBA13C853C3D3C1C3CECBB90BC1D3C56BC8EBB043C373D8B3CE23B03BD80BC9C3BABBCEE3AE0BCB1BC35BCFC3CA43C82BC793D6FBA94BAA93C613C9F3BAFBC41BC3B3DECBC313C8BBC8CBC903C99BB5BBB973C03BD1BBCACBC5E3C4D3C13BC723C10BD123C57BC663C58B92D3D20B9583D213CB93B66BB483CCD3C3FBBEF3BC8BCDDBC153CA43BAFBC60BC0B3B1D3C3D3B3EBB94BCDDBCC93C513B4FBC27BCA93C0ABD4A3C6C3B843C9D3CFD3CD0BCB43B6A3CF13CABBC9F3A2ABD98BCA8BC63BCB3BCD83C8B3C0DBB843C8CB96A3AD23B3A3C5E3CF0BB89BC3C3C4EBB033B0E3DB73CFA3C263B88BC8DBC7FBD853C433836BC893B9CBC2D3C0EBDB03A1E3CE13C47BC4DBA483B253DDCBCBA3CE33C6A3C0DBDFABCEBBBC33C91BC38BC8A3C84BCFDBB74BC1EBC613C45BC5FBBFB3C8EBCEBBA043C1ABD053B2EBB3BBBD93C283D74BCF6BC8C3B3DBB0CBC023C52BC61BCEF3BEE3CD8BC543C06BD7C3CD2BB13BDB93C9EBCB03B783CDD3C15BC53BCC03C95BCC13CC2BC2ABD25BC283C203B1B3BDC3C51BDC83B8B3C3FBB553C1F3D203905BD9C3BC53C9A3B953CFFBC9A3C55BCA33B633CE23CBD3C5F3BE7BC8A3CC6BB14BB39BC19BDA33CBF3C6C3C803C95BC973CCDBCFA3B5CBCB93B033C153BD13CCABBF63BAD3B0EBC73BC12BCC9BC76BCEDBB3C3C243D36BDAA3C6A3C7F3DC5BC28BC94BC153D863C22BC41BD173C09BDFFBB813BDABCA83C37BD08BDB7BC543CD8BC75BC8CB94D3DE23CD8BC8E3C33BDA4BBD53B443C7BBC6FBC8B3C31BCF5BC033DEE3B1A3CB93B663DF23CA43CC33C093D8CBC7FBB19BBF8BC70BC083CC13C38BDB5BCFABC3F3D40BCDE3CC6BAD03B483B86BC3DBCE63C62BC2CBDCE3BE03BFA3CF43C243C11BC0C3CC03CB03CE7BCB2BA0ABC103DE9BC40BC06BA97BAFBBCE9BB8FBB3BBCA53CECBB5FBB38BD3ABC80BBDD3C4ABD343CE6BCAC3A4F3CE6BCDFBB65BC86BC7EBC713CE23B813C9C3C563C4BBCFBBB5CBB963CA0BC02BD94BCC23B24BCC3BC043B8ABC853C20BC953CF5BCDABC49BCE03CACBBA23B43BC5EBC023D213C02BDD03C2ABCD8BC2CBD9ABBB2BB9E3C08BC123CE53877BBA13C2E3C65BCE3BB5E3C2FBB263C003A45BCDABC90BC7A3C243BC23C90BA603C0FBC95BB473D813CB53C1FBCADBC8C3B703C7C3C2D3C843C173DC23B91BCB3BBD5BC1EBC1ABCF5BC553BA3BC6F3BA83A9C3BF83CCC3CE8BCB33C1BBD2E3BAE3C80BC80BC21BD083B04BD98BB10BC71BB683C713B6D3B0EBCCBBB943B3FBD1DBC3C3C0F3C03BCAABB153C113A1FBC253D9EBC47BC0C3D7B3C2EBC543C12BD98BC063D07BDCE3B34BC4A3C683C19BC52BCB83CBB3B17BCB3BAF13CC5BB383DD7BC59BC7FBBB53BF2BB19BC7B3C02BC18BC1E3A01BDE63C393CB8BBD6BBAE3CBABCB3BBA2BB55BBBCBC143DD4BCE5BB7E3CD03BB23ADE3C9CBBB43C1EBCA23C503B6A3D733CAA3CFA3AA0BB1ABC2C3CEEBC14BCD7BC86BC483C8C3C683C",
      torch_tensor_24_torch.bfloat16_6: "0x02000000A63D3F3EBFBD2EBD1A3E96BD8E3D813EAA3DB53C363DCC3D0F3CEE3DD6BDB93DD33D06BDB93C213DA53D53BD5B3E6EBC",
      torch_tensor_24_torch.bfloat16_5: "0x020000009E3D3E3D2B3E183E58BD63BD4B3DF33D04BE25BE553D423DE6B921BD093E1EBE86BD3EBEB7BD30BE63BD4BBD943DB7BD",
      torch_tensor_24_24_torch.bfloat16_3: "0x02000000DC3C05BDFFBB483C59BB83BC1DBBB7BC023CB93CCABC28BD39BD93BC223D65BB813CABBC0F3C8B3CD9BCE9BA83BB933C9BBC993C123D43BC8C3C4EBB29BC76BB99BCA93C0A3D6CBCB5BC353B853CB63BA03CEFBB403C84BC09BD71BD4A3C54BC663C39BCB3BB383B383D023DA7BC39BDC5BC28BCA23BCEBCB1BA0F3DB63C903C403CA03CBA3CB03C17BB753D573CCA3B183B0E3DC13C2ABC77BC7A3CDABB203987BC57BCAB3C433C0DBC0F3C9B3B9A3CABBC0FBCFB3C0C3CA23CF2BC8CBC5AB9533BA5BB7DBB8EBC583C003C8C3B4C3C9ABC76BC46BCE13B9A3C95BB073DCDBB553C1BBCECBB583B623BAFBC213C5CBB8BBC1BBDA1BC473A5B3D453AF33C2E3C98BC303B13BD683CBB3B8E3CA73C94BC583CC43C033CACBB523B51BDDB3CAFBCC23CC63C193AEF3C863CA33C303DC43CEF3C093ABFBC753B1BBC903CC33B51BC393C313B0ABD243A98BC903CB43CBABC60BC213CDCBC5CBCB8BC973B06BCF0BC07BC13BDB2BCCDBBDCBB613B73BB643C053CE9BAC13BA5BBD3BC01BC503C8DB986BC8CBB2DBCB03C49BB4C3DFCBC15BD11BC7BBBEF3BF73BC0BCBB3C57BC08BB3CBDC6BB943B243D04BBED3A2F3B73BCC03CDAB98B3CE3BCE3BBDE3CC33B1D3C5FBB92BB6D3C0FBCA43B13BDBABB0E3D0BBD24BC2C3C623B1ABB80BC8F3C6FBCD9BCB9BA083C803CF43A0D3A8EBCB9BCFDBA41BCBD3C10BBE1BCF23C353D50BC38BC8B3C7F3C933CBF3C6CBC573B9D3CC13C373C57BB05BDD63C263DF2BB4DBB3DBC043C92BC9FBC25BC473CBEBC933C04BD96BC50BC81BB433B14BD3A3CEE3B64BCBF3CA7BCD63CF8BC0ABC803B50BD30BD0CBC39BC86BCE1BCE13C72BC26BB00BC4EBD2CBC3A3C6ABDB5BCA73B7F3BCE3C433C353C29BC1FBD4C3C323DFEBC81BCB93C3E3DD93C3B3C753C363D44BC1CBC493C3DBC433C94BC2B3DFFBA883C58BBE2BB24BB33BCFE3B913C963CF5BC473C633C01BB2BBC273CE23B01BC733C42BB6E39533C15BBB33C92BC013D733CF73C05BC3BBC143CA03CDE3C47BCCCBCACBB96BC003D8B3C573C9B3CC4BC153B85BC2FBC563AAE3B7A3C053DB63BAABCED3C8EBCC53C603C2C3A60BC46BDB63B883C003DA1BC8ABC8A3C9DBC063C52BC8E3CC83B86BB5B3C903BBBBC98BC803C50BC3DBC4A3DDEBAFBBC793CFA3B013B373C06BC85BBF93A073D533C1ABD13BCAB3BC43CB33A5D3AF0BB113CB83C21BCC33C17BC23BB81BBE53C0EBC0BBC6FBC86BB6BBBB33C21BB733B313B833CC13B523C02BDDEBB603C2C3C05BD9E3B943BA43A4FBBB6BC07BD0C3D0ABCCDBB54BCC4BC473B8C3BBE3CCFBC10BC5DBA503CC83CAEBC90BB2E3C223CF7BC85BC82BB163B3CBCCF3CC5BCEB3CA83BA43CD03912BD46BC09BD1A3CE6BC05BC1EBBC43BE0BC1D3C1FBCDB3C6A3B3ABDD63CEB3B583BDF3C1DBD4CBB99BB0A3B323B693CB5BB943B123D3ABCE6BC0D3C6BBCCAB92DBC2CBCED3C0E3C783C88BC90BC113BD4BCD03C82BC34BC09BDB2BC0BBD04BDFBBC063C9FBB0B3C043BFDBCFE3CD8394B3C8FBB64BC9C3C6E3CA4BCFFBBAFBC243DE3BC083D04BD783C62BCC2BBE7BBB2BBE6BB373D503B3D3BAE3C19BD243C093C1CBC823CE4BC773CB73C103CE03C",
      torch_tensor_8_24_torch.bfloat16_3: "0x02000000AABC913B2E3C14BC823B58BB023DE5BAC8BCC6BCD43CBBBA16BB00BCB6BCAFBC51BBBA3B9C3C83BAF9BCA43C993C643D2B3C9ABB113C083CA9BB0CBD053D153CD23B9BBCAD3C03BD123D54BD0BBDDCBAB6379EBCE03C1FBD98BCE9BCDE3C813B00BC10BD933CA53CDE3CB1BC36BB4D3C4BBCCFBC733B183D17BC043C233D6C3C283AC0BB343CEFBC4EBD313D74BCEDBAC0BC083C683CEEBC013D0EBC4ABCD1BBDBBC68BCC4BAE83B69BBFFBA273CBEBC25BCD4BC723BADBCEFBC4EBC333D2A3CA53CA7BCFFBB8EBC40BC52BC303DF33CB0BC30BC78BC3E3CE43C003C8A3DE53BA63CDA3C70BC69BD91BC273CD83C9B3C03BCD43CE03C9C3C463CC6BCB33AEE3C043CD6BC8ABA7D3C85BCEB39623CDF3B19BC92BC28BCA73C653CE03C993CBF3C7FBC8DBC933CECBBDE3B96BBB63CA63B3BBCC3BCC4BBDA3B1DBCDD3C28BC563BF53BD4BB493C3FBBC4BC163D02BD89BC943C93BB213CF33CB03CC63B033DF5BB473AD13B843C723C61BC32BC4EBC27BC973C633C943C2E3B01BCF03B41BCB93C",
      torch_tensor_8_24_torch.bfloat16_2: "0x02000000BB3B30BC7DBC56BBB23C3A3C0B3D373DB63C2DBC913CBC3B0ABC91BB01BDC93BD2BC3BBAC0BBDDBB96BCBDBB12BC9FBA1DBC0B3D03BD1E3CD63C8BBCC0BC9FBC563C7C3C84BCA53B553A3EBC543CE0BCD8BC4ABB4A3C073DDF3A05BD123DF4BB9ABC33BCAFBCE93BD63CFD3C993C393B213C163B96BC52BCA03B44BCA5B89A3CEA3C8F3B383CAD3C94BC8ABC63BCA5BB9ABCE23C443B46BCEFBB26BD13BCA13CE33CE4BC85BB07BD913BE6BCCF3CED3BC4BB6E3CC23C94BB1BBC47BB193DADBCEBBC1DBC9FBBC9BCDE3CB3BC29BD05BCC33BCABBD23CBB3B483BCDB7B5BBA23B49BB9DBB25BC5DBD083D30BD2EBD17BDB6B801BD5B3C3A3B2E3D903C19BCA63CACBB32BCB2BC033C893C2B3CC9BBD03C033BC93C1BBA713CEEB8553C11BD363C503BDF3A543CC83B443C04BC9C3CCDBB2EBC0F3BE83B953BF03B96BCB8BC76BCDABB813CAABC9C3C6ABBD13C2F3C7CBCC63C2BBDAB3BEF3C793CEE3B9ABC2BBD253CE6BBDCBBBABBD9BC373801BCBA3B023B473C0DBD21BDD23C163D8ABC4DBD",
      torch_tensor_24_24_torch.bfloat16_2: "0x02000000AC3C173D363B263C7EBB4F3CCBBCBC3CBE3BF2B8E4BC8739B43CA1BBAABB953C50BC4D3BC63C01BB61BCB1BC0ABC96BC113CB23B843C763C54BD9ABC463C103D7D3C21BB133CD63B4CBC863C613C743C403C3F3C4F3DF5BA913CA53C9D3C8D3C0D3C45BC2FBB05BC063D1C3BBC3B0E3D99BC39BC2DBC823CE43CCF3BB03C21BDC2BC233BB2BB37BC0F3D7A3C4FBCBCBA793A0BBC11BC9F3CABB8A9BCC1BCA1BC9C3C143CC6BC0B3CA2B9C2BC123B363D063D9C3C383C86BC963CA73B41BC973C193C09BD973CBABC2F3C81BCA1BC163D503DEBBBBFBCD5BB0B3D29BC7E3C903CF83B843CC03C913C5EBB3A3D1C3C223CBABC94BCEEBC6ABC2B3C39BCD2BC843C493B66BC63BBA2BB53BB223BDBBC46BC06BD243A02BD543C07BD87BCCBBB853CC73CA937B6BCCFBC04BD89BC243C0DBB20BCB5BBAFBA14BD09BC823C353CDF3CDEBB043CEABCFDBB8FBA963C6DBC0EBB76BC343C49BDAE3AC83C853C953BAF3C6CBCE13A863B403CEFBB0A3C6ABBA5BCD7BC84BA283D66BDC33C073C79BAD53C47BC5F3C4E3BDABA1B3B163D563C663BF4BCB33B183D303CE53C1DBC593C52BBB9B9B1BC0F3CA73C30BC403CF4BBAC3B4BBC19BD813C7BBB613BBABC793C1D39DA3B02BC43BC30BDA73C07BB7BBBF13C66BCBCBB45BD0E3C65BAB13A14BD2D3BADBC76BC15BDB2BB48BCC7BC353CC8BCC33AA8BCC8BC0B3D6ABD0CBC6A3C10BB0D3C0B3CE93CF139B4BBE9BB96BC7BBAEEBBB13C8A3AF9381EBD6A3C17BCA2BC16BC8D3D00BC62BB0DBC14BBFFBB9ABCB53C443CF6BC19BB7B3BC6BB113CA3BB5BBCE0BC24BDB73C943C41BCD63B9E3C1EBCA7BC63BC75BC213DDF3C913C123DE43C803CD63C80BC0BBC66BC213D8D3C9BBC83BB153B2CBD06BDAABC9BBC8EBB933C4A3C153C08BC203C763B683CFF3CE73BC03C813C8E39A8BCEBBC2EBC09BC6B3BAC3C8ABB023C12BDFFBA9F3B11BC08BCA63C5BBCE23B1BBD06BCA93B5D3B27BC273D223CBEBBFF3AEBBC1C3A593BB9BBCE3C8CBC13BCA5BC273C2B3C263D873B05BD71BCA73BB93CD63C0EBC66BBF6BCBB3CD13C6A3C78BDBCBA1C3C0DBD8E3CF43CA0BBF53C473C343B373C1FBC00BD2C3BAABBB93C85BC843B483C923C7ABB7BBCA83ADDBBA23C043D4F3C09BD8E3C3D3C07BC543C7D3B063CC73CBCBC13BAA43C843A90BC87BC853B36BDDBBCD53B20BB17BA9BBBC73B6CBB5BBC15BCEF3B283C0C3DB7BC48BCC4BCCF3CB23CA8BCE0BC683B2ABDCAB90CBB373CB1BCEBBCFA3B843C28BDD43BBF3B583BB7BC023C4C3A2B3D1F3C16B991BC14BA98BB8EBBE9BC8BBCAF3C7D3D3E3CBBBC943BF73B913C29BC7ABCD5BBE9BBE6BB7CBB16BCAC3B8F3C51BC9CBC89BC2C3B9A3B73BC873C3C3B883B4A3A48BC6CBCE03C9EBC46BBD93BF5BB47BD033BF93CB1BC9CBA5B3C94BC82BB043DC3B9B13B493C963BB6BC173C153AC9BB07BD8B3CBA3CD3B7FCBC29BCD0BC8E3A1E3C2C3C873CD1BC86BCAE3CD4BB3EB9E5BB04BD6ABBA7BCB9BC5C3C33BDAA39203DE63B0FBCB63BB13AB6BCA23B8E3C88BCA8BCC13B09BD673B1D3CFB3AB2BC42BCCCBBC5BBCEBC203D6ABBEA3B9B3B8DBB86BB583CABBB20BA1F3CA83C613CF13CFB3A5DBC",
      torch_tensor_24_torch.bfloat16_4: "0x0200000016BE2B3ED83CC6BDD0BDD0BDDD3D1E3D3EBCBA3C09BD333E70BCEBBC703D49BC0A3D86BE293DED3D0EBEFE3D063E5EBD",
      torch_tensor_24_torch.bfloat16_3: "0x0200000081BD1B3C60BDE63D5B3C06BE5EBC9ABD963D1EBDEA3D993BAEBD733DE53B563D203DE23BAE3D463EA9BDDA3D62BD35BD",
      torch_tensor_24_32_torch.bfloat16: "0x02000000B1BC103D973BBEBB4DBC27BBBF3B8D3C6E3C0DBD243D383DC7BB9E3CDC3C4D3C10BD0DBC1E3C193D0ABBBFBCBC3AE5BB6FBC4DBC9DBC6BB965BBAE3A813C0B3C9EBBE5388CBBFF3CCE3C283D763CDBBC70BBC0BB14BCC03C9D3CF1BC12BDE73C1DBC043CF9BB92BC18BA37BCDABB8BBC25BC04BCD3BB733BCDBCAEBCF3BC9E3C8D3A07BC0D3D60BCCE3B553C333C0CB92D39803CD7BC3DBC62BC253C0EBD513D033B86BC2CBCBB3C7EBC95BB5CBC13BB51BC943B15BB913C0EBD3CBCDD3C283C6FBB1DBDD13BFA3B21BC753BA1BCB9BB2C3D163C5F3CEFBC583C493B3DBCB4BB9CBC02BC483C923C82BC20BD393CAF3C26BAD23BF33CEFBAA6BB9ABC093CE4BC9D3984BCEA3BD23CA3BA75BCF6BC9C39BFBCE33C1ABD31BC113DA83B193C00BD593C813C633CBFBC3B3BEBBB2BBDB4BB8B3CB93C273C913C12BDD63C263D443DE1BB6EBC0CBC463CECB9ED3C963B93BBE4BCBDBC1F3B153CAC3C2CBD82BA44BB9CBD2D3D5B39DFBB433C6FBC803B3DBDEDBBB83BB73C353C043C3F3C013C453D28BCBCBC76BBE63CBBBCB1BC13BDB4BCEF3AB7BA35BC5B3C82BCB8BB343BC93CE7BA9CBCAABAA4BCD4BBBE3CCDBC6C3C783CB73C3E3CBF3CBA3B85BC3ABBBDBB67BC133CC13B07BDF73B223D9D3CFBBC6F3C673B9A3C21BC163C86BC32BCEB3CE4BCCFBCFF3BC9B9913BFDBBB4BC43BCF0BC683CA9BC0FBBD83BD5BB9BBB22BDA73C8EBCA23BD8BCB23C5BBB283D003D763CDFBB79BC053DA2BC183D0F3CC3B9C4BC293D0DBD50BBEEBC343DDB39BB3CE9BC793C3ABCEDBB133BD53C65BC5E3CE0BCC63CD7BB263C37BC913C813C833C2CBC46BBC03C953B55BCC4BB583AD2BBC13C9FBC883C413CB7BB583C37BCB3BB033DB2BC01BD9FBB19BB44BD00BD34BC2E3C253C673D61BA99BA2D3C95BB9EBC313C8ABB673CDFBCCF3B623CCCBC943CC23BA3BC90BCAF3C23BB203C553C873C823C10BC92BA42BD89BB75BC8D3C1ABC813B3B3C02BC2FBC113B023DAE3C4ABC84BCA7BCF0BC8BBC9CBCAEBB09BDA3BA233C273C43BC033DD0BB89BC30BCC23CCE3BAA3CE8BB103D8FBC96BCF33C963CD43C39BC623C133DFABCAD3CFABC2D3B81BB0B3C5EBD1BBCACBCCB3C963B233C0C3B1B3D763C0DBD08BB153CC73AB1BC0CBC3D3C0CBCD43C5EBCF63CB73CCF3A8BBC72BCB9BA973CD63B94BC423DC33B203C023C0CBD3BBC7C3C433C2C3CD03BF2BC86BC95BC04BC083CDC3BCEBC053DFEBB6ABC143DA7BC5F3C89BC603B92BC42BC62BC943CADBB923C493CF43C033D173C733D04BDEE3BB0BB3ABDDBB9FEBC97BCE33C1CBC763D293C83BCB43B2BBA33BB12BD0E3B563BADBCEDB9E8BC0C3DEFBCE63C62BBE239BABCDC3C903BCF39C03C433C593CAF3B5EBB2DBA4EBC9DBC05BDBDBC053C5EBC073DEDBCFC3B2EBC09BD1ABCD4BC883B35BC903CDCBCFBBB083CFA3C06BBB23A593C98BA483C2DBBA8BBA3BACB3BFE3B203D553CE83A9C3CAA3C133C19BBA4BC37BC56BC4D3CE5BB953C853C473BFA3B483DC6BCDDBCE73B57BB2C3CBC3B0B3C8F3C4A3CDB3BAE3C983B57BC3DBD223B06BBEF3C98BC483DC3BBF63CA8BC2F3C223CBE3C25BC35BD86BC0CBC9AB7AF3B19BD8D3CB1BC063B4C3C4EBC14BCE0BB9A3CAA3C923BEC3C9ABC26BC26BC423BA6BC153B4F3C1ABD17BDED3B82BCE9BCCEBC3A3C4ABCFA3C5DBCB13C21BC7D3CF3BC573CFEBC48BC503C753BF8BC183A553CB4BC2ABC133C0E3C233D22BCADBC4E3BD1BC1C3A0B3D28BC79BC293C79BCD33C95BAC4BC3F3C85BC22BD88BB96BBF3BB0F3C12BCD33CEBB9C23C913C473C823CACBB6D3B3A3A463B29BC623C053C2FBA0EBCDC3C213DCA3A523B27BBD93B3D3DAABC07BC46B7BDBC0D3C113D8CBC983C0C3D27BDC73B95BCE43C2ABC953C653B08BC99BC99BC363DD5BC99BBA23C9C390D3DB03BAC3CA8BC05BC093CD8BC91BBE3BAB9BB9CBA673B4C3CB1BC97BC79BCA43CAB3C24BD04BDF03CDDBC0C3C083CBFBC483C0FBD6BBC4CBA253CB5BC4E3B433CCC3C0AB936BB7D3CE73CFB3C433C90BC603C66BCC8BB2F3B023DCE3B21BDD5BC093D5EBB29BD17BC23BB1F3CF0BBAEBC52BCA63CB73C2D3C3B3CFABAA43C323DC33C0ABC743B72BC393C843C043DA43C483C0ABD4F3C743DABBC86BB8D3C233D613C1A3C",
      torch_tensor_32_24_torch.bfloat16_1: "0x020000002939433CB8BC413C86BC623C443C3EBD7D3CB13B2ABC3A3CCD3C2B3C743C5CBCD3BC923C39BAFBBBD23A03BD8A3C50BC9EBCF0BB7CBB8BBBB73C1D3C20BCEDBC46BC543C0CBD9ABA8C3C9C3C0CBCA53C9A3A27BDC1BA693C93BCBCBCF73CCC3B61BCC9BB5A3CD7BB28BCEA3CB03C3A3CEABB14BC84BC393BEE3ACC3B233B943CEDBC513C843CCE3CA4BA313C8B3C4DBC933CFC3CCFBCBFBCAC3CA5BB12BD79BC7F3C183C813CFABC2FBC913C7FBBAA3C1438F93BAABC1BBCC73B173D143D41BC703CB1BC063D1E3CF6BBD8BC0F3C17BDF0BC4CBCCF3C1FBC863C6C3CA5BBF93C4D3D3DBC3A3B923CA9BA33BC57BBCABCA93C98BC56BC0BBCA83B0DBD05BD2A3CD13B173D8ABC693CFA3CDC3BFBB99E3CC7BCACBA973C46BC5CBBC3BC93BC283CA63BE03A273DF0BBFA3BA7BBCE3B91BB763C883C2EBDCF3C01BB923B8E3B233C83BC113C33BBB93C1B3C95BC6ABC543CFB3AF83B923B0CBC15BB9ABB52BC9BBB433D2CBC503C9EBB81BAABBC8239B93CF0BC3FBCBDBCA1BC3FBC31BD2FBD14BCD4BCC53AF7BC4B3D303DE2BC453C2ABD89BC4E3C6A3B6CBD383CC73C4BBC473DDBB99ABCB83C9D3B6E3CBCBCB13CB5BC8ABC663B9DBC0DBCAE3C853C95BCEC3B643C283C473C82BC85BC2BBD28BB9F3C47BCA43C7F3C023CB5BC893CD53CED3CBABC263DC53CD5BC79BC0ABD1EBC79BA04BC33BA71BB453D693B1E3D05BC2F3D733C153CFB3C88BB993CC5BAA83BC6BB543C1E3C9C3C2DBD8D3CBCBC13BCA13838BC04BDB03B16BDD2BC17BDB2BAF93CD03C8DBC47BBE8BC69BD273D8B3CA2BC0CBBD13CFFBB993CDA3A553C50BCC1BCC3BBF63BA83C343B27BB5F3BBA3B3A3C30BC1DBDF8BC0A3D17BD67BCB03CEC3C1B3C253C18BCFB3A523CB73BCC3C05BD60BB0F3C5B3C62BCF03C973C8DBB9B3BCA3B6D3C073DB73C2BBC81BC4EBB233C4EBCB7BA913C383C653C6D3CF3BCA4BC8D3B783D993CBC3C323A80BB71BC1ABCF13CCCBC79BCEA3CC33C4C3BB23C683BE83CB53C70BCB9BC463A273A1A3D563CEEBC873C99BCD13CE0BC1F3CE73CC7BC60BD873C103D56BCB83C383C713C943C64BC533CDDBC02BBF0BBAE3C4B3DFBBAF03C5D3CEBBC01BDB53B2D3CAEBB15BD40BAEBBBA2BC443D003CCA3C96BCEBBA90BABEBCAEBA9DBC07BD653C533B2B3CAA3A2DBCBB3C033DE93CF43B50BB3F3CBABCBBBC42BC8D3CD63CBF3C8BBC20BC7A399A3B8ABBF9BB0DBDB43BD23CA4BCB6BCDE3BD5BC2EBA63BC0F3C93BB513C51BC82BC92BC4B3DC3BCBCBC96BC803BA2BB27BCAD3B423D04BDBB3B5BBDBDBC24BBE73BBB3CF7BB3A3D893B573CB3BC23BDE1BC0E3C6EBCD93CB3BBDC3B5FBC723C9C3CF43C1EBD75BC05BCA9BC3FBDB43CCABB4BBCD1B9D5BCD53C693DD9BC9EBB1EBBBFBC8BBC35BC2EBC6CBCB43C7C3CE63CAE3CFFBCBCBA2F3C72BCB43C7EBB0E3D42BD6DBC0ABD1F3DC5BCA93C9A3A923B293C923C4F3BAEBB213D643C503CC3BC0B3BC73C243C0DBB4DBD483C453DA23B49BC9FB9AC3CF23C2E3CF53BB3BC243D44BDE33C9F3B7ABC2D3D99BC1FBB21BC483CEABCA63C39BA78BA98B8EB3B003C773CEE3C053D01BCE53C223D26BCD6BC523B973CC0BC9CBCB93C9BBCC0BCAD3B213C003C58BC633A96BCE7BBFA3B65BB61BC083B42BCB43C4B3CA43C19BC90BB083B96BA653C733BE4BCC5BB423C62BC80B98DBC713C8FBB163C5BBC3FBC46BD4EBC03BD2C3DA83B2A3D71BCC43BA6BC5ABA923C813CCABCBE3B06BD753CC73C78BC5BBC483BAEBB4FBCF0BC15BC7D3B583C7DBB8C3C65BB953B89BC84BBA33B9EBCE33CC5BC243D21BC283D5F3CBCBB27BCD93C243D6CBCB73CC33A613DAE3C8ABC76BBF93CC73CDB39B0BC72BCA43CB1BC813C20BD16BD12BCC13CF5BC273B143D02BDCEBB163C52BC00BC013D9FBC37BC043CC13B123C94BC77BBAF3C743B4F3CDABBFB3B05BD4A3B15BCBFBCE83BABBC723C413CDB3B063C21BC953C233B103CF73BC43C0DBD1D3D6A3C0FBD21BC023C9DBC32BBFF3C90BC18BB523CA9BCC53BCA3C5F3D2B3CEC3C003DCC3C48BC343DF43C46BBE73B003C95BC0C3D41BC19BD403CD8BA983CD13C8ABB283CCC3C63BCACBC953C243C0B3C6A39A03BA1BC5BBB83BC5B3B173CCABCA8BC43BC5CBB45BCE4BC913CDDBB81BC283C",
      torch_tensor_32_24_torch.bfloat16: "0x02000000B2BC9CBC5D3B9939963CD33C783C58BD543C8D3CBC3C22BC02BB21BC953B733C9D3C9EBCE8399CBDD3BC343CD53C963CB1BBEC3AD0BB773C0F3D2D3BD43C54BBDCBCFFBC0CBDCCBB93BBD1BC90BBA33C34BD3F3DA9BCB6BA413C25BC60BB383CF9BC21BDE13A85BC36BCAFBC45BC46BB27BD5FBD0BBC34BCA6BC1D3C553CC9BC1DBDBF3C3EBBEF3C5FBAE2BCF63CCF3A923C99BB19BC86BB1B3C273C3C3D413CDB3C033D033D62BC2E3D533AA6BB8EBBBFBBEFBC153D2D3C84BC36BCB1B9D13C0BBD8EBC66BCA73C173B4EBB473DBDBC69BC2BBD0D3DC43C82BCA43AD93B7D3C623C9BBB1A3C4EBC873B423C543B803C823C1F3C7539793CF03B00BDF13A4ABBD8BCF4BB8ABC593CFFBBE13B893C01BD3D3DDF3C68BC313B683C1F3CA53C343DBFBAC5BC11BC333D04BD183B30BC77BC2BBDA8BCDEBC133C703CBEBCD3BC75BC7BBCF0BC953C6CBC2ABC363C05BC16BDDFBBBC3C07BC4F3A84BBABBC9CBB16BAD83C8038023DB23CA2BCE739053C3B3C2F3D233C23BC92BCE23BF2BCC1BCC9BB69BCA03C7DBCDD3C4ABB003C8FBC0E3CC8BC15BD39BC703B52BC34BB1CBC2E3B963CA93C603CB9BB043D91BA883C37BD0A3C5EBD213B043CC6BC2A3D8B3CE1BC54BD563CB6BBF1BC2BBD0D3CF93AFFBC35BD3E3C803B9CBC60BC17BC75BC2EBC1DBD9B3B613CB1BC1CBC773B3CBB803B16BC52B8BA3C053C083CA63C95BC0A3AE4BC09BCEF39233C4A3C28BD953CA23C5D3D17BAB23CADBB3C3AD03B13BCCE3CAA3C983C413DB23C11BCEF3AC63C25BD273B9E3C033D243C16BB38BC343CAF3C82BCDDBCD73CA03C45BC83BA45B9AABBBEBC1FBC91BC2ABB6DBC563CB5BBBBBCA4BC053CC4BB9E3CF53B1BBD843B833CB83B0CBB68BB213D0CBC05BDEE3B9FB91CBDA53BDDBB063DC2BCABBC5EBC5B3DB93CB5BCB13C4F3C00BC31BBD8BC8A3C4C3BB73CE03C743A013B473C273C1F3D1DBC1CBC13BCBEBB233C143B403C7B3CEABC6C3C153D9E3C03BCAEBC713BB5BC04BD9C3AA63B9BBB30BC773C97BCE73BC23CD03B023B06BCA0BC1FBC99BCFABC88BC16BC5F3CEB3C833C983C223C093CE53C4A3C28BD2A3D3BBD17BD5B3C0D3CD6BC8F39D5BCEFBAC3BC23BCEC3C8E3BAA3B2F3C1B3CB03CE73B053C803C0ABCD1BCE93C2BBC5DBCC3BC363CB5BCD1B9643BD33C2D3B83BCACBB893CAABC9D3CDE3A0B3D50BDE3BCF43B1A3CEB3B39BD32BD9F3C7D3AEB3C27BD0E3CDBBCD23CAA3C4D3C5E3C163B573B26BCD93BC1BC0CBC60BDDEBA403CEEBBA3BC62BC02BD593B093C9ABCEEBA2D3D18BB8B3CC3BBC13CAF3CADBB31BC9E3A0EBCCCBA393CE13C093DA0BC19BC06BDEFBBA1BA47BCACBC2C3C85BCE23C18BD2CBD2C3CB33CE2BC833B463D3E3CFEBC75BC6DBCAF3BFEBCACBCA6BC773A23BC69BB183C8BBCD33CD93CEA3A983AA6BC903C3A3CB73A01BCFE3B4C3D1EB8313D043CCBBB1A3CA73C8EBA81BC1BBC1BBCC6BC02BC53BBB33CCF3C9BBC5DBC09BC603BA53C333CE7BCFDBBC1BCAA3C67BC04BDD33C0D3D23BCD83B573DFDBC883C223BC9BC743CD1B9513C4DBB62BC763C2FBC753CB53C333C913C673C3F3BD5BCB83C3E3C963C513A5CBC843B3E3C9D3C643BAD3B843C15BBA0BC8ABC34BC12BBDF3BFDBCCDBA4DBCAFBCF93C7CBB05BD6FBCD2BC9FBCEC3C9B3C333CE7BBB6BC073D703AD3BC82BB1DBD89BB723CFDBB79BC263B9B3C7C3C23BDCEBC9ABB15BBB0BCB63C1F3C9E3B28BC2CBC95BB25BD1EBD93BB4C3D7CBAAABCE8BAF73B1ABC183CF2BB863CDC3CC2BC173C7DBCD739713C4E3C1B3DF13C993CEF3CC8BCA8BB4F3A423C4A3CFF3A313D6E3B66BC04BCCFBCF5BCAC3CE93C023D84BC903883BC5FBCEEBB153DC6BB48BD4EBB5E3A23BC163C243DA03C343D45BB8FBC923C383C8A3C62BB4ABC4BBCA2BBF53BB6BCFBBB17BCF63BCABC403CD5BC1C3D5F3C28BB85BB8F3B79BCD0BC133C4BBC1F3C383CFEBCDF3CA53A5D3C343B4C3BA43B00BCD53C48BC75BC6F3C1EBDAF3B263C7A3B4A3A9E3CC3BB913CBABC2B3829BCCF3CB9B9AC3C23BDF3BCF13B5D3D913C903C4EBC90BB873C5C3CBA3CE6BBA63C1ABC15BB15BC8B3826BB82BD81BC39BAF1BB323DCC3CC1BA103CE4BC54BC6D3C0ABB6BBC463CB23B37BCCDBCB73B293DA53C1EBDEFBBE83C",
      torch_tensor_24_torch.bfloat16_2: "0x0200000062BDEE3D483E3ABD0CBEC13CBD3DEABD423D88BD783D173C823DC7BC39BC863C00BBED3D4D3D8E3D7E3E88BD60BDB8BD",
      torch_tensor_24_torch.bfloat16_1: "0x020000006EBD9FBC503D45BE6B3E85BDDDBCAA3CB93D023962BD87BDEB3DA03D1DBD763A023D25BD8E3CB2BB1ABE6D3CDABD86BE",
      torch_tensor_24_24_torch.bfloat16_1: "0x02000000A4BBDEBCC3BC833CC7BB043D9C3CCCBCC1BC683CEF3C96BB8CBC423B6E3B683C483CAFBCBC3A93B914BC133D35BD8D3BB3BB17BD25BD193D30BDA23C25BBC33C4B3CFD3B923CEA3C983BD73A303C3CBCB33CC53C4CBC803D3D3B04BBB63C8A3B9D3BAB3C2EBD533CEDBBDE3BF3BB803B4BBCA4BC95BC5CBB043CFCBC333CF93CC3BC4E3CE0BC073D2DBBFDBBFC3C83BB883C03BD913C90BCBFBCF53CCABC353C48BC19BD213CDFBBCB3C6CBA2A3D8DBA113DA13C103D2ABD423B01BCDA3BCE3C5EBC53BC053DA03BFF3B973C22BC96BC13BD883CAEBC2EBD88BC76BC0ABB143B7F3C23BDAD3C173CE53C363C20BD50BC553C08BD043D81BBCCBB7C3CBC3CB03BADBB96BBCC3B163D77BCFB3C613BB6BC933A15BC533D89BC163CB6BAA13C653C223DD63A613CB8BCBA3C23BB37BC2CBC5A3BB43BC4BCBF3C053B1F3C9ABBFF3CAFBB633C1B3D7E3B303C5F3C613D833C6FBC8639CEBC353D9D3B0F3D903BBEBB7DBA0239E63C033D71BCD13C823C25BCC9BB02BCEE3B693CB83BAA3C743CB0BB8F3C24BC5B3B653C6DBB33BCF1BBB23C91BCEABC56BCFABBD3B8053D6FB9813C0B3CE2BCDA3BBA3B8C3BFDBA1A3C763C1D3CA0BC19BD00BDCFBB3E3C30BD9F3C09BD0A3C8C3B463DAABC243B8A3CC4BA98BAB1BBBFBC04BB0C3D04BD94BC0EBD06BC8A3CD6BBB2BB243B943BCBBC8E3C3B3CCF3C623C98BB3E3DD9BA26BD22BCE03A513C413C8D3C213C4CBCE5BA3ABC10BCE83BA43CD4BBC9BB31BCDB3B40BDB7BB7ABA27BC013DA43C99BBDD3C663CEABC8E3CD33CEABC1DBDDFBB62BC903C3F3D6C3B55BCA0BC173D103DC13C2C3D573CB5BAF93CE3BC793CC13BF9BC103CD13C1F3D08BB5ABBCD3C20BDDBBAAFBC6A3C3F3C1E3D603C03B9DABA833B96BA76BC4EBC533C35BCBD3C793A103A21BBE93C4F3DB13C24BD1BBC18BDD7BB2D3D5BBBC0BC53BC093D5B3B183B0FBC31BC1B3C9CBB583C29BCE8BCB43CCEBBFD3C983C34BAB43BBC3C1CBDE03CEBBC173C01BC15BDB23C0E3CBC3C103C7FBC38BC013CC43B01BC4C3C813C3D3B013DA73C0FBC7639133D02BBA4BC983C593C1BBDCEBBA33CC93BFB3C07BDF1BB993C6B3D9ABC063D68BC1F3DC43A933C253B17BD09BD84BC92BC22BC7BBC043D133DFF3BDF3C01BD1D3C67BC1BBC953CE7BC313D1C3C58BC6B3C1BBD8BBC0EBDCD3BFFBBA23C483B2FBC8CBC15BDF6BC7E3B323D953CACBCBD3C20BC143DAABC94BB00BC253B20BC8C3B03BC2BBC63BCFBBCE1BC123C963CB7BBA53CE6BC253D22BC62BC983C80BCC73C0EBD883CBF3C293CE138D43C20BB013C083D343C8D3B473B15BC8ABC513BE1BA073C953CA5BC253C0BBD43BC04BCFCBA03BD32BBA63C36BC4D3D0FBCCDBAD83C403C5EBC05BCCF3C1CBD29BC46BC143B673D1DBDA4BBF13B14BCBF3BE2BC84BB00BDFDBB13BD8B3CEEBC433B083C2B3CB8BC77BBE03B4BBD48BDBFBCB13CC5BAE93C1C3B54BC863C613C25BC853C0DBD2EBC7C3C84BCD43CBABCD1BC533DA63C96BB9D3C63BC1A3C4B3C9EBCD13B113C8A3CB93C18BC233C7DBA8BBB093D23BC7CBBF3BC06BD513DAB3C9F3C8D3BAA3CA93CAE3C95BCE03B4BBBD4BB0D3D02BCCD3B973CC93C9DBC5DBC",
      torch_tensor_2_1_7_7_torch.bfloat16: "0x0200000000007FFF7FFF7FFF7FFF7FFF7FFF000000007FFF7FFF7FFF7FFF7FFF0000000000007FFF7FFF7FFF7FFF00000000000000007FFF7FFF7FFF000000000000000000007FFF7FFF0000000000000000000000007FFF000000000000000000000000000000007FFF7FFF7FFF7FFF7FFF7FFF000000007FFF7FFF7FFF7FFF7FFF0000000000007FFF7FFF7FFF7FFF00000000000000007FFF7FFF7FFF000000000000000000007FFF7FFF0000000000000000000000007FFF0000000000000000000000000000",
      torch_tensor_8_24_torch.bfloat16_1: "0x020000007E3C093CD93CC3BA703C1ABCCD3CCBBB153CC73A3BBC85BCA43C173CB9BC12BC58BC8BBCB33CE03C91BCCBBB9B3CBA3B44BD4E3CBA3AF6BC6C3C9E3BB8BB24BD183AF0BCC0BCD23B3CBCAA3B03BD9CBBEF3CB0BB9B3BC53C19BCF3BC14BC0B3D30BD453C453CBABC98BCF9BC4C3B31BCC5380C3CE8BCE1BBC13C8C3B87BBD33C333C8EBC823C8FBCA63CF83BF43BB6BC1ABCC53B39BCD7BC363B013DB7BB533C113D09BA16B924BDA1BCBD3BE63C33BA2B3D56BB6E3C1F3C403DF33A153C1EBB13BD9939293D1E3C54BBC7BB4CBD8CBC6BBBA83C623C79BB9CBC813B13BCAABC463C14BD0BBCC13C0BBDDA3BCA3C9338233C413DCB3CD5BB67BC223CD03C873CAB39A7BCA6BCA9BB9BBCD8B99ABCAFBB02BB253C4EBC97BA9CBCA4BC153CC63B73BCC73BB7BC57BACF3C3FBD6FBB313C8C3CC0BB833C8ABC073DF23CE3BC6BBC9D3C46BCF4BB2B3CDABA5EBC9EBB103D46BCB83C8E3C423C60BD1A3C8C3C9F3C83BCED3BFFBBB3B90FBC76BC9F3A413D1A3CEABCF83A063DA93B5DBD3EBC87BC",
      torch_tensor_8_24_torch.bfloat16: "0x02000000BCBCCDBB943C3EBDB9BA4BBCFDB92C3CA8BC983C943CD93C9C3C24BD01BC633CD43CF93C173D48BC07BCA1BCA93C033DBC3C9BBC74BB4A3B92BB44BCB23CA03B153D173D8EBCF03BA3BC49BC873C57BC05B9BABC7ABCD9B9633CA83ACB3C46BDFBBCF03C19BC843C9BBB013BD43A7B3C473B2E3C1EBD323D903999BC14BC1DBD87BCAE3C953C16BB083B29BDDBBBB33B86BCB5BB603C443A903CF43A073D13BB00BD853CBBBB633C9ABCCB3CB8BB57BC503C473C9DBB973B363C633C823CEBB91EBC3FBC7ABC4A3C673CA1BCA7BCE8BB453C7C3BA7BC0D3CA4BC9BBCFBBBADBA1EBCECBC7F3C46BCEBBCFCBCFD3C87BC97BC15BC12BD843C5CBC8FBC9C3B8ABCE5BB033C9D3C95BC1B3C03BD18BD6BBC17BC043DD4BBB2BCE43A043B59BBD9BC20BCC33B383C11BCBABC0ABD423B243DCC3C2BBD993C9A3C2CBB533CD43B503C423BDE3C083D953C0ABD85BC563B19BB013C3CBD84B80A3A63BC62BCB73C553CBDBBD53C62BD95BCA3BCE33C843BA73B0FBC3EBCA93BC53CCABB563940BC663C",
      torch_tensor_24_24_torch.bfloat16: "0x02000000563CCD3B52BC20BC14BB68BBBFBC33BB70BC44BCA4BCF43C0ABBF4BC403C493C273CB0BBF5BA69BCFE3A7C3C663C193CB13CC7BB20BDAB3C84BCA3BC953B9A3CA73CE0BBBF3C2D3D583CE23BCA3C5F3C713C53BCF33CAC3C9FBBCBBC753A2FBD6FB9D33CD3BC423C593B9DBCB9BC373C35BC193DB9BB633CCC3CEDBBD7BB5B3BE7BC923C473CB8BC603C7ABB8F3C8B3C55BBBF3C26BC473CAF3BD4BB373C0ABD8B3CE33C4FBBA9BB583B62BC19BCD0BBAD3C023CCF3BE4BCB2BC6CBCDE3C4EBAECBB763CB5398B3C49BCB83CF1BC5FBBF6BCBC3B903B333C3F3CF43C833BD33C8B3C02BC50BC16BDE8BC443BDF3BE5BBC2BCFEB9F63B503CE13CCFBC6B3CB83A79BB8D3C193CE23CFD3B99BC45BC63BA183D21BC06BDADBBC3BA8EBC983C4CBC633C2A3D733B34BDC7BC41BC713C8FBC9A3BF6BB463DC63AED3C4CBC083CEEBAEC3C953B65BCC33C2DBD7BBB7BBC2F3C0C3D8C3CBCBCA9BC10BC89BAAD3B973A653DC9BCA7BB50BC0D3D95BC863C403D17BD9A3CBEBBCABC8F3C00BD3C3D91BB533BD23C70BC4B3D7AB8DCBBDB3B113D1D3D2ABD30BD27BB333B8FBB873BC43CBB3A0F3D973C9FBC023DC5BCBBBC683CA0BBCEBB943B803CEE3CC53C96BC2C3B2DBCF8BB5D3C10BCD8BC1CBCDEBBE9BC943BF3BC283D6DBCB43C2A3A7FBCF0BC22BB01BB3E3CF2BA93BB03BC77BAE1BC1EBDB83C6BBC26BDBBBCAFBA45BCC33CF1BB9CBC8BBC643CB33C26BC1ABC143D163B283BAE3CC1BBB53C4ABDF2BC17BC0F3B82BC6EBD343CBC3C5FBB22BD093DAF3C6D3BE83A1A3BC2BB4FBC823791BCAF3CFCBCB43C79BCB13B94BCB63CA1BCD23C19BCB7BC16BCEE3BC9BC3CBADE3C113CD13CD83B1FBC52BCF13C46BDD23B9ABCCABC16BDEBBCC3BCE5BCA6BC04BB733C34BC423CBD3C28BD17BDC3BC993B743C04BD27BDFE3B143BEBB79B3C89BC383D883CD93C953CB13CE7BC363DB63C1E3CD03B86BC143DB2BB9FBC1A3DE8BA04BDD4BB6CBC35BCD13B78BB6EBCBD3BD53C90BC6FBC10BC5A3CE43C8EBC2CBC253C78BB87BC523CB9B903BDE8BC11BBCBBC193CCFBC7C3AAB3BBB3CB1BCA9BCD83C273C38BC333B52BCAFBC20BD1ABB643A39BC27BD11BDBDBB3B3C093D92BC193C46BC793B05BC36BBDDBAE23C0E3C8ABC27BCB9BCE3BC19B9C7BC8B3C29BC8ABCC23C043B3CBC963A103B12BB28BC4E3C403A863CF43A5A3C073D9CBC3EBDBBBC6A3B993AA93C3CBBECBBA83CC4BCC73B18BC0F3C1B3C813BDCBC3D3C3DBCDFBCE4BC87BC52BCCABC483CB7BC01BD02BDC4BCE2BC4DBC4E3CA03C08BD54BC103D9B3CE0BBBB390FBC34BDC6BB38BC76BCF4BCB83BAFBCD139273CCABC4B3B5EB9ECBC93BCCBBC2A3D60BCE93CCDBC89BC19BB07BBCFBCCC3CE1BB9C3A1E3C02BD4B3C11BC343DAB3BA1BCB7BCABBA7EBC13BC9FBC13BBF3BC593C3B3C81BCC6BCE43CA73BC23CF33BB1BB91BC993CF73ADF3B0DBB5C3CCABC36BAA23CC53C3FBD2D3D473C8BBC33BCE6BAB2BC48BDF13B20BBCE39503CABBB713C0BBB7D3A14BD76BC853C04BD6DBC8A3C24BDDA3B72BC7A3C59BC603C213C08BDADBC42BC8B3CE9BB823A0DBD0D3DDA3B1A3B17BC62BBB03AD83CE8BCB7BC75BC443D16BC",
      torch_tensor_24_torch.bfloat16: "0x02000000B63BCDBC8B3D21BC75BEC43C7BBCF53DA53D103E39BE333DE03CE83D55BD23BD2A3DD6BDA8BC923DA3B955BD123EE2BB",
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A",
      torch_tensor_64_24_torch.bfloat16: "0x0200000068BCCEBC813C4EBCA23C4D3CB43CE63C183CBEBADA39BD3C98398CB933BC4D3C1B3C71BB103DD73CB0BB44BC1EBD823C423BE7BB29BAF4BBC6BA653C58BC8DBCF03CB3BB323CF6BC593AC4BBC3BC103C493CD3BB04BDB6BC01BC1EBCF7BC07BD16BCC13C9EBC0DBCEA3CDC3B1BBB253D7CBCC2BA3A3B993C3ABC813CB9BCAEBC183B97BC28BDB0BCE2BB45BC2EBB9ABC62BC073CDF3CB9BBEA3AF63B863BFCBBB9BBAEBB9EBC3C3C8ABC913CACBC203DB3BCA8BCC339D33C6BBB673CBDBA17BBFEBA603D2D3CDABB5BBC3DBC063B01BCACBCC2BBF43B2B3DE1BC3C3C863A653C02BB51BBD2BB053D033DF4BB22BC6CBCF0BC683A843C6DBCD83B70BC503DB53CEB3C9A3BAEBCB3BB243D163CA6BC853CF4BC76BBB5BA8CBCF7B88F3B9DBA97BB933C35BBFABC5C3D09BD973CB1BC0EBCE03B27BC173D77BB48BC15BD92BBFA3B8DBCB1BB1C3B3DBC513BF3B9063D43BC7FB8B83B1A3B873CDA3B9BB9CFBB343CC1BC863CE43BAE3C7BBCA6BC56BC033D37BCFEBCFFBC57BC17BC90BA893C8CBD1D3D003C7C3BA1BC26BB583B9A3BB83A5ABC29BDB83B763C54BC41BCB5BB8C3C7ABC52BCC33C90BB16BC4ABB103D7BBCE93B02BD5F3C693C90BBB73CECBCEF3B9CBC39BC2CBBA2BC153C3BBCD83ABCBCCE3C8CBCB03C3CBDFF3AB3BA8EBC65BC013C3A3BE83B1C3C843BBDBCF93B9FBC683C8CBCD9BCD8BB113C5FBBE5BA9F3CD93CF93C853C2D3C7A3CE83C053CB7BA6B3C833C92BC69BCC33C433BB33B8FBC52BC92BC61BAFA3B94BC583CE13C89BC2F3D38BC92BCA0BB68BC03BD94BC9A3A14BCF8BC88BB13BDB9BCDEBC8A3B14BC913C9C3CCCBC2DBDD43C9F3B7D3B103D463CC1BC913C023DBA3C47BCAA3C94BC78BC0B3B02BC67BC81BA8BBB9FBC323AD23C3E3CECBBCF3B823B23BCF2BB083D6F3C2EBCC0BBFB3B02BB8CBCFA3AD1BC28BB08BBA23C2E3CD0BC7C3C28BCCCBCFEBB22BD20BCB13C873CD7BBAC3CFEBC8ABC4B3BA23C2A3C593CCC3A903B4CBCD53CB03B59BC4D3D823C22BB88BBBDBC96BDAEBCF0BC57BC0B3CCCBBCBBAAD3CC43C37BCE93C453B253BCA3C45BC17BCEABCD23C9FBC293DB1BCBEBC2FBCA23B1A3D063CC13B943B38BC0339B2BC453CBF3C993CCEBB983CF9BAD53C8C3C433C0C3B473B423C1ABDB3BAF13C16BCF9BBDBBC443DA63C0ABCB4BC5C3C2BBC6FBC873C173D03BDCA3C02BD6BBB99BC20BB3B3B263A3E3D1D3B333DCB3C483C91BB8A3D00BBB4BCE6BB4ABD38BB9C3B8EBC813C13BDC33C37BC1ABD9F3B193C363B9EBC1CBB823CAEBC7D3B843C7ABB2FBCE53C99BC19BCF0BBA6BC8239B4BCBABB123D16BC14BC533B7F3C3A3CE73C21BB89BB52BCAC3B6E3C47BC06BCDBBCF93CA3BB853CA6BC9C3C1E3D353A5A3C893AA73CE43ACCBBBC3C8DBB9E3CCBBC11BDE1BC12BD33BBBA3BE23BE1BBD7BBF93C1F3C5FBCC4BCB53CC1BCC3BCEDBCACBC75BCF5BCE4BC913A893C053DC9BCD93C45BB81BC833C943B62BC23BC08BC32BAAABB2CBD66BB2D39193CD03C823C42B8D7BCA6BC243D313C24BCD53B07BD503B383D063CB93CC13C333CACBCD5BB11BD9FBB14BC0F3C353B33BDB0BC003C203BDD3BD23C033B97BC34BB383CDFBBD63909BC1E3DF0BAE4BC3B3A80BBB6BC2FBAE73C40BCE03CA33C903C3FBB423DD0BA4FBD583B0D3D78BC973AA23B8FBB013DFC3C203C733C46BC0A3901BD38BC853C06BD13BC1F3C8CBC1ABD47395DBC423C143C42BBBF3CFFBBB0BB033C4CBC56BC88BBF13C133C2F3C5C3C103C56BBD1BC093D2D3A5D3C0E3B08BDCBBCCA3CB23C86BC88BCCBBB653C863C80BADB3C89BC3FBC023B23BCD3BCD73B4A3CD8BA1ABB97BCD3BC3B3DBC3C10BCCF3B39BB933A1CBC0A3D273C9EBC67BB5F3DB6BBA8BAAA3C223D753CD9BC10BB103CA4BC68BBDB3B033C083DD2BA6D3C9E3B453C9A3C8CBC80BCE93C433B443DC2BC65BC48BC1ABC053DACBC19BD653DEEBB8CBB94BC3B3CE4BC84BC8DBC1A3BBFBCA4BB1ABC813B63BDF4BBCEBC773C97BC8C3C38BCFF3CDA3A8C3CF73B8B3B7F3C2CBC46B92CBD04BCD13C243CECBC4C3CF1BC2B3C47BB93BC69BC103CB53CA83CACBBAFBCBEBBBC3C0B3C0BBC993CCDBC30BD66BDEFBCF83BBE3CB33C0E3C47BB11BDA93C43BA743BA9BCB13BB5BC7EBC96BC083B2ABB973A29BC463C953C8AB901BD4C3D803CB8BC07BB5EBCFD3B963CBB3CCCBB23BD593C9CBB3F3BBABCDFBC473BEA3C783C61BC473C743C43BC92BB72BC0CBB3C3CD5BCC13C18BDA0BCA5BCA5BC633C4A3C383DB8BCD8BCB1BCCEBB85BCA03C3EBC8FBC6C3C2F3C193BC73A8A3C9EBC893C1D3C2D3CE5BBB23CBDBCDA3B373B153859BBC53C2B3CF2BCEFBC983CBA3CB43CEABB8C3B06B9AD3BB6BC1FBC5F3C67BC943C743ADD3C1EBC773B0CBCDE3A91BBA1BC15B9B73BA3BC5A3B8FBC2EBC893B2D3C933AB4BCBF3C033CB23C1ABCA5BA393BD23B293A9F3CE8BBBA3B773C883C2BBC7B3C10BD2CBB3DBB903B833BDE39ACBC3ABB963CEA3B6CBC7ABCB03A7F3C313C923CAA3BBFBC1F3CF5BBEABBBFB9343DDABCCB3AA83B45BBD03B5C3C84BCEEBBB03C283C453CCABA24BD13BC8DBA063CA4BC5F3B823B3FBDC6BB403C233C003D3C3C06BD063D0EB8BD3BD8BC03BD2B3A343B553C5A3CAE3C9CBB8CBC0CBDDB3C923C893C9B3C1F3C64BC3A3D2DBCEFBB6B3DD93CB3BC233D1EBCF8BB8DBC413B50BCD33B31BC44BCA7BCB4BCA9BC31BC6DBB50BC9F3B03BD85BC1DBA0A3C20BD89BCF13B68BB14BC78BBCDBC203D2A3D233D92BC923C313D7EBC903BA13C793A5A3BC93C9ABA623B373C673C813C293C823CB93C043D9ABB3C3BCEBC19BB9A3C873CCBBC6F3A3FBC9F3A913CE7BB52BBF0BBE03C123C20BC0DBBC5BBD1BC21BB9F3B233C85BBC3BBEEBB903BEB3CBDBCE6BB0FBC13BDA9BB013C433C1ABC6B3C3BBD52BC84BCAEBC9E3A15BC3FBC943C103C473C5DBC143C833C503C8D3C013D62BCD83B883C6DBCB2BC113C123C673BC43C8DBC1FBDA8BCDBBC723CE53B553C2D3B96BB6D3BD1BC9F3C4D3C8EBCB53CDD3B833B1BBC67BC133C86BC603C36BCA63CBF3C06BDF9BC0DBBED3CA9BA263DB9BC82BCF53C0CB9743A34BC063BD9BCC9BB3B3C1DBCC4BC2E3C0CBC01BDED3C1CBB4A3C6D3B5BBC5BBCE1BC9F3C093DFEBABB3C09BDE5BB72BC8ABAA9BC9F3B2CBD2F3C3B3D373CD43CC13C0EBCC73BA53CB13B573CFA3BB23B03BCC43A7ABBC33A32BD63BC16BC933C4ABB26BCEFBBA0BC56BBE63B9BBC8CBC623C093D203B16BDB5BC013A7D3B8ABC1DBC043D743C7E3C193CE13B543CEA3B9F3B07BC113DC8BCA2BC4CBC2BBCEA3C9FBCFEBA2CBC5ABCB8BC9DBCCBBB85397B3CF3B925BC843C20BDD6BBDC3BDABB963C27BC3B3C0CBC55BB6DBC37B9813C3A3D31BCD13C893CBC3C243C103D50BDF23B623C233D113CA7BCF7BC093A3FBCC93CA43C8CB943BB3DBB89BC913C2BBCC23C963C823CC43C233DA53C5A3D49BCEFBBB93B23BD83BCFDBA023D72BCCF3C00BC1EBDE0BB72BB0CBDAC3BC7BC1C3CE13C40BBE83BD2BA833C7C3AB6BC0B3DEFBC7E3C98BC1B3C3CBD6B3C76BC40BC56BC30BB083C1FBBB1BC04BD373D09BD813905BC293D433C45BC1BBD5A3BC63C823C913BE73B043CF73AA93C9CBB90BC263D9C3CF3BBDD3C173D32BC86BC3ABCAABBC7BAC4BBAEBB833C693C923C9DBCAD3BFABB2DBD27BD4DBD263C06BDC0BA8CBC3D3C473C2FBC40BD0D3D963C463C933C033C0E3C37BC27BC8B3CC83B96B9A03C1E3C44BC22BBA53B70BCA43B8EBB0ABDA93B70BA18BCA2BC1D3B10BC893CD43C2E3DA73BB9BC09BC28BC19BD46BCE63CA1BCF0BC733C923B1EBD83BB313CFD3B9EBCE5BCC43B46BC47BDECBB3D3A0B3B02BC533B86BBF23CF23B8B3CB03C803B5FBB863CB13B813CA33CB6B92A3DD1BC4F3BE8BC1EBD0FBD783CB9BC473C453B1DBDC83CAABCF63CFBBC14BB76BC48BBAABCA93CC4BC8F39FABC2B3DD3BCAC3CA8BC05BCB3BC5E3CC73C143B0E3BC43BF3BBCDBB47BDD7BB96BC9B3C84BC30BCD93CCD3C96BC8EBC5ABC63BCDD3B65BCC83B84BB033D5D3C34BC2FBB2ABAA73BC1BB15BDFCBCE2BCC43BBABC083C5C3B20BBAFBB64BCCBBB45BD073CD8BCCE3CAA3C4C3C4DBDCF3BA6BC9CBC84BB22BD4B3B903BC2BC233B7E3CBFBC3DBCE7BC833CFDBC10BC1D3C78BCA63CC93B123DD43A10BD8CBBD43C3BBC0CBDEC3CE93C633ACD3B7C3CCCBCFBBC30BB103CF23BFDBB643C563BDFBB02BBB3BC97BC9B3B403B15BD15BD5E3AF03B1F3DCE3C433C46BCA0BBD73CDCBBDFBBD9BCF8BC0CBDDB3A1F3D49BBEC3C0A3C84BB1A3D8C3B",
      torch_tensor_2_7_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000000000000000000010000000000000002000000000000000300000000000000040000000000000005000000000000000600000000000000"
    }
  }
#-}

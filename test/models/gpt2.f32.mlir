// gpt2.f32, captured by capture.py with torch 2.15.0, torch-mlir 20261001, transformers 5.23.0.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @gpt2(%arg0: tensor<2x7xi64>) -> tensor<2x7x64xf32> {
    %c7 = arith.constant 7 : index
    %c64 = arith.constant 64 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_24_torch.float32_13> : tensor<24xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_24_torch.float32_12> : tensor<24xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_24_torch.float32_11> : tensor<24xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_24_torch.float32_1> : tensor<32x24xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_24_32_torch.float32_1> : tensor<24x32xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_24_torch.float32_10> : tensor<24xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_24_torch.float32_9> : tensor<24xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_24_torch.float32_8> : tensor<24xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_24_24_torch.float32_1> : tensor<24x24xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_72_torch.float32_1> : tensor<72xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_24_72_torch.float32_1> : tensor<24x72xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_24_torch.float32_7> : tensor<24xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_24_torch.float32_6> : tensor<24xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_24_torch.float32_5> : tensor<24xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_24_torch.float32> : tensor<32x24xf32>
    %cst_18 = arith.constant 0.79788456080286541 : f64
    %cst_19 = arith.constant 4.471500e-02 : f64
    %cst_20 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_24_32_torch.float32> : tensor<24x32xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_24_torch.float32_4> : tensor<24xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_24_torch.float32_3> : tensor<24xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_24_torch.float32_2> : tensor<24xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_24_24_torch.float32> : tensor<24x24xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_2_1_7_7_torch.float32> : tensor<2x1x7x7xf32>
    %cst_27 = arith.constant 0.35355339059327379 : f64
    %cst_28 = arith.constant dense_resource<torch_tensor_72_torch.float32> : tensor<72xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_24_72_torch.float32> : tensor<24x72xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_24_torch.float32_1> : tensor<24xf32>
    %cst_31 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_32 = arith.constant 1.000000e-05 : f64
    %cst_33 = arith.constant dense_resource<torch_tensor_7_24_torch.float32> : tensor<7x24xf32>
    %cst_34 = arith.constant dense_resource<torch_tensor_64_24_torch.float32> : tensor<64x24xf32>
    %cst_35 = arith.constant 2.400000e+01 : f64
    %cst_36 = arith.constant 2.400000e+01 : f32
    %cst_37 = arith.constant 5.000000e-01 : f32
    %cst_38 = arith.constant 1.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst_39 = arith.constant dense_resource<torch_tensor_2_7_torch.int64> : tensor<2x7xi64>
    %0 = tensor.empty() : tensor<2x7x24xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.index_cast %in : i64 to index
      %177 = linalg.index 2 : index
      %178 = arith.cmpi slt, %176, %c64 : index
      cf.assert %178, "index must be smaller than dim size"
      %179 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %179, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_34[%176, %177] : tensor<64x24xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x7x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_39 : tensor<2x7xi64>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.index_cast %in : i64 to index
      %177 = linalg.index 2 : index
      %178 = arith.cmpi slt, %176, %c7 : index
      cf.assert %178, "index must be smaller than dim size"
      %179 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %179, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_33[%176, %177] : tensor<7x24xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x7x24xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x7x24xf32>, tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %4 = tensor.empty() : tensor<2x7x24xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x7x24xf32>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %6 = tensor.empty() : tensor<2x7x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x7x24xf64>, tensor<2x7x1xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.subf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<2x7x24xf64>, tensor<2x7x24xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.mulf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %14 = tensor.empty() : tensor<2x7x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x7x1xf64>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_36 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_32 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.subf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_31 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_30 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %collapsed = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x7x24xf32> into tensor<14x24xf32>
    %25 = tensor.empty() : tensor<14x72xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<14x72xf32>) -> tensor<14x72xf32>
    %27 = linalg.matmul ins(%collapsed, %cst_29 : tensor<14x24xf32>, tensor<24x72xf32>) outs(%26 : tensor<14x72xf32>) -> tensor<14x72xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_28 : tensor<72xf32>) outs(%25 : tensor<14x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x72xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<14x72xf32>, tensor<14x72xf32>) outs(%25 : tensor<14x72xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x72xf32>
    %expanded = tensor.expand_shape %29 [[0, 1], [2]] output_shape [2, 7, 72] : tensor<14x72xf32> into tensor<2x7x72xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 7, 24] [1, 1, 1] : tensor<2x7x72xf32> to tensor<2x7x24xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded[0, 0, 24] [2, 7, 24] [1, 1, 1] : tensor<2x7x72xf32> to tensor<2x7x24xf32>
    %extracted_slice_41 = tensor.extract_slice %expanded[0, 0, 48] [2, 7, 24] [1, 1, 1] : tensor<2x7x72xf32> to tensor<2x7x24xf32>
    %expanded_42 = tensor.expand_shape %extracted_slice_40 [[0], [1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<2x7x24xf32> into tensor<2x7x3x8xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<2x7x24xf32> into tensor<2x7x3x8xf32>
    %30 = tensor.empty() : tensor<2x3x7x8xf32>
    %transposed = linalg.transpose ins(%expanded_43 : tensor<2x7x3x8xf32>) outs(%30 : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_44 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<2x7x24xf32> into tensor<2x7x3x8xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x7x3x8xf32>) outs(%30 : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<2x3x8x7xf32>
    %transposed_46 = linalg.transpose ins(%expanded_42 : tensor<2x7x3x8xf32>) outs(%31 : tensor<2x3x8x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x3x8x7xf32> into tensor<6x8x7xf32>
    %32 = tensor.empty() : tensor<6x7x7xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %34 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<6x7x8xf32>, tensor<6x8x7xf32>) outs(%33 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %expanded_49 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xf32> into tensor<2x3x7x7xf32>
    %35 = tensor.empty() : tensor<2x3x7x7xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x3x7x7xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_27 : f64 to f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x3x7x7xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_26 : tensor<2x3x7x7xf32>, tensor<2x1x7x7xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %38 = tensor.empty() : tensor<2x3x7xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x3x7xi64>) -> tensor<2x3x7xi64>
    %40 = tensor.empty() : tensor<2x3x7xf32>
    %41 = linalg.fill ins(%cst_1 : f32) outs(%40 : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %42:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x3x7x7xf32>) outs(%41, %39 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_89: i64):
      %176 = linalg.index 3 : index
      %177 = arith.index_cast %176 : index to i64
      %178 = arith.maximumf %in, %out : f32
      %179 = arith.cmpf ogt, %in, %out : f32
      %180 = arith.select %179, %177, %out_89 : i64
      linalg.yield %178, %180 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_50 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_50 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.subf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x3x7x7xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.exp %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %45 = tensor.empty() : tensor<2x3x7x1xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<2x3x7x1xf32>) -> tensor<2x3x7x1xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x3x7x7xf32>) outs(%46 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x1xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.divf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %collapsed_51 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x3x7x7xf32> into tensor<6x7x7xf32>
    %collapsed_52 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
    %49 = tensor.empty() : tensor<6x7x8xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
    %51 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<6x7x7xf32>, tensor<6x7x8xf32>) outs(%50 : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
    %expanded_53 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 3, 7, 8] : tensor<6x7x8xf32> into tensor<2x3x7x8xf32>
    %52 = tensor.empty() : tensor<2x7x3x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x3x7x8xf32>) outs(%52 : tensor<2x7x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<2x7x3x8xf32> into tensor<14x24xf32>
    %53 = tensor.empty() : tensor<14x24xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %55 = linalg.matmul ins(%collapsed_55, %cst_25 : tensor<14x24xf32>, tensor<24x24xf32>) outs(%54 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x24xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<14x24xf32>, tensor<14x24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x24xf32>
    %expanded_56 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xf32> into tensor<2x7x24xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %3 : tensor<2x7x24xf32>, tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x7x24xf32>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x7x24xf64>, tensor<2x7x1xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.subf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x7x24xf64>, tensor<2x7x24xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.mulf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x1xf64>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_36 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_32 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %68 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.subf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %70 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %cst_23 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %cst_22 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %collapsed_57 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<2x7x24xf32> into tensor<14x24xf32>
    %75 = tensor.empty() : tensor<14x32xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %77 = linalg.matmul ins(%collapsed_57, %cst_21 : tensor<14x24xf32>, tensor<24x32xf32>) outs(%76 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<32xf32>) outs(%75 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x32xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%77, %78 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%75 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x32xf32>
    %expanded_58 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %80 = tensor.empty() : tensor<2x7x32xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.mulf %in, %cst_37 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_19 : f64 to f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x32xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %83 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_18 : f64 to f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.tanh %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %cst_38 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %87 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %collapsed_59 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %89 = linalg.matmul ins(%collapsed_59, %cst_17 : tensor<14x32xf32>, tensor<32x24xf32>) outs(%54 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x24xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<14x24xf32>, tensor<14x24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x24xf32>
    %expanded_60 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xf32> into tensor<2x7x24xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %expanded_60 : tensor<2x7x24xf32>, tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x7x24xf32>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x7x24xf64>, tensor<2x7x1xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.subf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<2x7x24xf64>, tensor<2x7x24xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.mulf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x7x1xf64>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_36 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_32 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %102 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.subf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %cst_15 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %cst_14 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %collapsed_61 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<2x7x24xf32> into tensor<14x24xf32>
    %109 = linalg.matmul ins(%collapsed_61, %cst_13 : tensor<14x24xf32>, tensor<24x72xf32>) outs(%26 : tensor<14x72xf32>) -> tensor<14x72xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<72xf32>) outs(%25 : tensor<14x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x72xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<14x72xf32>, tensor<14x72xf32>) outs(%25 : tensor<14x72xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x72xf32>
    %expanded_62 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 7, 72] : tensor<14x72xf32> into tensor<2x7x72xf32>
    %extracted_slice_63 = tensor.extract_slice %expanded_62[0, 0, 0] [2, 7, 24] [1, 1, 1] : tensor<2x7x72xf32> to tensor<2x7x24xf32>
    %extracted_slice_64 = tensor.extract_slice %expanded_62[0, 0, 24] [2, 7, 24] [1, 1, 1] : tensor<2x7x72xf32> to tensor<2x7x24xf32>
    %extracted_slice_65 = tensor.extract_slice %expanded_62[0, 0, 48] [2, 7, 24] [1, 1, 1] : tensor<2x7x72xf32> to tensor<2x7x24xf32>
    %expanded_66 = tensor.expand_shape %extracted_slice_64 [[0], [1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<2x7x24xf32> into tensor<2x7x3x8xf32>
    %expanded_67 = tensor.expand_shape %extracted_slice_65 [[0], [1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<2x7x24xf32> into tensor<2x7x3x8xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x7x3x8xf32>) outs(%30 : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_69 = tensor.expand_shape %extracted_slice_63 [[0], [1], [2, 3]] output_shape [2, 7, 3, 8] : tensor<2x7x24xf32> into tensor<2x7x3x8xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<2x7x3x8xf32>) outs(%30 : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%expanded_66 : tensor<2x7x3x8xf32>) outs(%31 : tensor<2x3x8x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_72 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2], [3]] : tensor<2x3x8x7xf32> into tensor<6x8x7xf32>
    %112 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<6x7x8xf32>, tensor<6x8x7xf32>) outs(%33 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %expanded_74 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xf32> into tensor<2x3x7x7xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x3x7x7xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_27 : f64 to f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x3x7x7xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %cst_26 : tensor<2x3x7x7xf32>, tensor<2x1x7x7xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %115:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<2x3x7x7xf32>) outs(%41, %39 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_89: i64):
      %176 = linalg.index 3 : index
      %177 = arith.index_cast %176 : index to i64
      %178 = arith.maximumf %in, %out : f32
      %179 = arith.cmpf ogt, %in, %out : f32
      %180 = arith.select %179, %177, %out_89 : i64
      linalg.yield %178, %180 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_75 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_75 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.subf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x3x7x7xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.exp %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x3x7x7xf32>) outs(%46 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %118 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%35 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.divf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x3x7x7xf32>
    %collapsed_76 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<2x3x7x7xf32> into tensor<6x7x7xf32>
    %collapsed_77 = tensor.collapse_shape %transposed_68 [[0, 1], [2], [3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
    %120 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<6x7x7xf32>, tensor<6x7x8xf32>) outs(%50 : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
    %expanded_78 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 3, 7, 8] : tensor<6x7x8xf32> into tensor<2x3x7x8xf32>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<2x3x7x8xf32>) outs(%52 : tensor<2x7x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_80 = tensor.collapse_shape %transposed_79 [[0, 1], [2, 3]] : tensor<2x7x3x8xf32> into tensor<14x24xf32>
    %121 = linalg.matmul ins(%collapsed_80, %cst_11 : tensor<14x24xf32>, tensor<24x24xf32>) outs(%54 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x24xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%121, %122 : tensor<14x24xf32>, tensor<14x24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x24xf32>
    %expanded_81 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xf32> into tensor<2x7x24xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81, %92 : tensor<2x7x24xf32>, tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x7x24xf32>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<2x7x24xf64>, tensor<2x7x1xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.subf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<2x7x24xf64>, tensor<2x7x24xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.mulf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x7x1xf64>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_36 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_32 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %134 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.subf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %136 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %cst_9 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %cst_8 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %collapsed_82 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<2x7x24xf32> into tensor<14x24xf32>
    %141 = linalg.matmul ins(%collapsed_82, %cst_7 : tensor<14x24xf32>, tensor<24x32xf32>) outs(%76 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<32xf32>) outs(%75 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x32xf32>
    %143 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%141, %142 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%75 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x32xf32>
    %expanded_83 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.mulf %in, %cst_37 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_19 : f64 to f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %146 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_18 : f64 to f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.tanh %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %cst_38 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %150 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%80 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x32xf32>
    %collapsed_84 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %152 = linalg.matmul ins(%collapsed_84, %cst_5 : tensor<14x32xf32>, tensor<32x24xf32>) outs(%54 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x24xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%152, %153 : tensor<14x24xf32>, tensor<14x24xf32>) outs(%53 : tensor<14x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<14x24xf32>
    %expanded_85 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xf32> into tensor<2x7x24xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_85 : tensor<2x7x24xf32>, tensor<2x7x24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x7x24xf32>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %158 : tensor<2x7x24xf64>, tensor<2x7x1xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.subf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %159 : tensor<2x7x24xf64>, tensor<2x7x24xf64>) outs(%4 : tensor<2x7x24xf64>) {
    ^bb0(%in: f64, %in_89: f64, %out: f64):
      %176 = arith.mulf %in, %in_89 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x24xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x7x24xf64>) outs(%7 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x7x1xf64>) outs(%6 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_35 : f64
      linalg.yield %176 : f64
    } -> tensor<2x7x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x7x1xf64>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<2x7x24xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_36 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_32 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x7x1xf32>) outs(%14 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %165 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.subf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %167 : tensor<2x7x24xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %cst_3 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.mulf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %cst_2 : tensor<2x7x24xf32>, tensor<24xf32>) outs(%0 : tensor<2x7x24xf32>) {
    ^bb0(%in: f32, %in_89: f32, %out: f32):
      %176 = arith.addf %in, %in_89 : f32
      linalg.yield %176 : f32
    } -> tensor<2x7x24xf32>
    %172 = tensor.empty() : tensor<24x64xf32>
    %transposed_86 = linalg.transpose ins(%cst_34 : tensor<64x24xf32>) outs(%172 : tensor<24x64xf32>) permutation = [1, 0] 
    %collapsed_87 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<2x7x24xf32> into tensor<14x24xf32>
    %173 = tensor.empty() : tensor<14x64xf32>
    %174 = linalg.fill ins(%cst_0 : f32) outs(%173 : tensor<14x64xf32>) -> tensor<14x64xf32>
    %175 = linalg.matmul ins(%collapsed_87, %transposed_86 : tensor<14x24xf32>, tensor<24x64xf32>) outs(%174 : tensor<14x64xf32>) -> tensor<14x64xf32>
    %expanded_88 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf32> into tensor<2x7x64xf32>
    return %expanded_88 : tensor<2x7x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_24_torch.float32_13: "0x0400000059A7853D02112DBE4379493D47FAD0BCE6DC063E6AFDF1BD51C098BD8B20B43DBE4E1ABD591FB9BDDA7503BEB020BA3D9565C33DCDF7E53DB8AB053E907E963DD600113EB239ABBD9B7E9B3BBD22293DCEB80FBE707BD33C83C3D7BD8FDD543D",
      torch_tensor_24_torch.float32_12: "0x0400000092A4893F14DC713FE99F863F09F6713F9C1E573F0551933FCFF78E3F937A683F89818B3F24C7923F4C2F903FE5CB823FDCA08A3F8A45823FC9D2963F720F6A3FAF42663F901D913F11F7653F4E35873F0FB28D3F90D9713F016E863F1DA27F3F",
      torch_tensor_24_torch.float32_11: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_24_torch.float32_1: "0x0400000029F14EBC6D3537BC2634953BEC065A3C17BF833C34F770BC25EF96BC3797F93A44C59E3CE59BBC3B0218B1372FFC66BB60A6A6BA774A95BB627F7ABBBCF30E3C771BBA3B2A66C5BBEFE586BC817C433CC696CB3A7E80AA3B62C9DA398610DABAE456C83AF371923CAF2B59BB525900BAB3856C3C74FB163C6691893C1B15D4B8F363F33B9BD1193A6971DC3BE0C926BCA7D2943B7E88B83B27A4593AD90C0E3B65B416BC0BD3C0BB0F31F2BBDBEA35BBC518E2377E21D9BB60B79ABA45D93F3ADEBF98BBA16AC2BB9E98DD3B6F19C3BB7C290EBC4485273C1D0DCD3A90299CBAEC24EE3B5278E6BB41C7EABB007B753C302E033BC9D9AA39C2A691BC7C4383BCB02BA5BAAA38CE3BF7A9ACBB4A08E2B943C99B3C342BA1BB6ED1B03B6B5B14BBA631B2BC0F00D8BC49DB843C198BFE3CC21CA6BBBEB809BA9B33033C0FCCF5BAA778BD38AD9E99BA893BB536F797FB39D066DE3B5CEF283B988C923B1E75F43B26FC0B3BC02F08BBD0F1E0BBEB7878BBEFCF523BC90D86BCF1178E3C6D899CBB76838CBB986DFE3A425D24BC28E39ABBDC87A6BBF4BE8B3BCA143BBB2F8FAD3AA77B23BCEEE47ABC0484AB3BACAC793C67C6C73B3815DBBB774CA53C2A1BD93B3B13973A0B65023CEFE53CBBE2C45B3A73763BBCA8770EBC32E2C1BBD23C5EBCAE389CBBF7C1F9BAB8493CBAF335573CF7F74F3C85DA993B606A573C1EE2FDBAE553DF3B780B8FBAA93CF8BA97803C3CBB2221BBE606893BB9AF66BCDB4C163ACAE941BBADE785BC9FCB8ABB9DE0983C181E26BC28D7043BFDF23DBAB924CCBA679DCC3BE48F4A3BF1279A3BECB0633A143913BCB287CF3ABC8937BCD257843CCEFF323CBC3B6D3BA07919BC303A51BBC9ACCF3B26816BBB388D1E3C31979DBC41D2633B3B8B03BCCB61803C043D06BC6CB216BC404C0D3C800D8BBB1476143C39FCA83B6AE2DFBBE16B273BA5CDABBB7D07DCBC7D5C93BCF22D863B5D79873CBE9E6F3BEA5189BCFBA93ABBF3FF2E3C79C05CBC02B0A03A266BA43CC2DFEB3B32CAF7BB977B333CC7422C3CB46699BC9E4A4939CAFAF03996B688BB8EE73EBAEFA395BA819970BCAE2C17BCF414323B85798FBAF739EBBA9D6623BB5E045DBC1725013BD258E63AEE5EA3BB2EECE9BB374DE13BD71F863A2E43943BF08A6EBCD64F9A3B29B3F9BCCFA73CBCAF0C903A45DC263B6B928EBCBAFE833B06483EBCBB0136BCF67299BB0096173A1D53A7BBE8158ABCE44B06BACA553DBCC52A98BAE9ABCBBBE02EBEBBA7AC693CEB8585BCAC14793BF617863B895B983A5338E8BBA73BAFBB690A9A3CCED9473C46E3E539808F2BBC8227553CE05B9EBB5725493C38D8B73B59D0773CAF6ADB3B156C22BCD5A1703CE6B9613B4F709FBB991517BC58B3DEBBB9B4993C52E2A7BA34DDA4BCDD95473CB79A4CBC6BF2DEBBD4AFA33B53BD6BBBB5C8D0BC26368DBBFA9889BB626F373C7B7A1E3CE49648BB184F903C89ED833BF84385BCA5356C3B9E52A83B1C6B7C3B1639AABB4AD5BCBB47D9AEBBE19F533B2ECA583CAA229BBA368685BBF362343C8FC5173BE1C677BCE58AD7BA141A863B09C815BB782DF1BBC10E6A3BF2F121BB33C6823CEE3B0D3B99E7B4BBD2BE303B5279A4BC7E1179BCA741A43A340C063CF74929BC1B0D453C44AF0CBC4FF8F63A9592BCBB42227EBC68B4083CBDBE0EBC9EB7983BFB9402BC244F3B3BE4D598BA8EB1D4BB1EF8363C5FB68BBB6B3AA5BCFD1E9A3CC22B913B0B6582BC12D9083CC2A01ABCC0DA873CD4CA56BC6684293C456367BBE46242B927A219BC923BAC3ACF69CABB0DBF913B0F89A6BBD2CD283C1EDC8A3ACB7004BBF309AD3B5C169A3BC98207BC612C39BC814003BCFF21093CC25991B79BFB9ABCEC8B63BBE6A0A3BBBC4FCD3B223EAC3B6292AA3C897B83BB4B85AD3CF32B03BA65068DBBFF5083394FB7353B0ACA39BBA49DA33BC79E703B5998F0BB3EBA413CAEEF613C897EA6BB54DD883CA710F3BB81702FBB42149CBCCB00013ADE2820BC4BDA78BC8E02E73BE9B429BC0ADC9BBB204E22BC8D398E3BE7EA72BBAF71813B8B2ED93B1B0DC33BC6ED1CBC44442D3C331148BC25D0A43C13A6FBBBF8DA2DBC94B74CBC34CC933B598A1F3C4F218DBC428C8ABCE8C58DBCB7453EBC07E221BC3E72463BA62FC8BB7D95243CFFCF0EBC5E458DBB4B0355BB8AD2613C4A88573B95F91B3C61811C3A4A0B273CB75CA8BBD5B1B73B7F73043C58A7723C35BAFEBB50F1D2BAA8B49FBCFD4CB93C64BF95BB1405AF3B94A11E3C09CD75BC6093C6BBCA19CFB96756933C428191BB4B1920BCBD6FD8BB340DAEBBD8DE53BA87FD9ABBEAAB923AD9F8EC3B4B8C1BBC967F88BBD40D00BC7DF3993B85B8113C476C993BAF22F13AFEC4B4BBC2762A3A2785953B84419BBB3DFD05BC55C544BB7415ECBA0BF11E3C429570BC666896BB0BC0ECBBD027D33B72E3F6BB0688E13B8DD7C2BA0B9BD1BBFB20B23A276F0ABC79CFFD3B1F5711BC82D3773B16E20BBBE52E27BC09E1C1BBE72394BBC732213CA7166D3AFA028EBA36E5913C29EF343CE284483A3003163C69A62B3C80CD7D3BF20F3C3C77B9ED3B947C8CBB87A785BBC9C3F6BB04BD35BB634101BA9CD3E33A69065FBB617E70BB5D754DBBC2CB783CEF6314BA5220D5BB92A42CBA211BB73BFD0A843C3E6896BC09FE373CD4B3CB3BDD3EBB3BB63C82BCA14B49BC409A143C290E973A26ED9FBC1868BC3C215BC63B4C84843BDB7B3D3C6A38283C130320BC34B84E3A1207EF3BCF8F8DBCB76CA5BAD783E5BBE90BDDB9E4EBD13BEA26173C2FCFCABBB6B304BCA4C2A73A574E0339797F423B8D489EBCDD942FB8165529BC965C1EBC92359F3A10759C3BBEA2D53BC9F4173C7B5F1C3CF3D486398B760A3AF2AB9D3BB92811BB5D81183CAC0ADFBB78EB59BC4D38103B203EC0B96F6B8CBBF559E7BB53A288BABE3F683C5B61A53B8E336FBC8A8EE53BEBDC16BCEB74E33B3C44553BF78DFF3CB4D7393B91661CBC5257AE3C974F423B22A49D3CA901E3BBB0229FB93B3917BCDDD18339F468C7BCE124FCBB64CA443CD524B5BBEF85DBBBEE54913BDBD4C1BA37265ABA4285093C9949F83BCB290F3C7D959ABBA1582D3AA9FEC83A2B3293BBC60D9BBBC588B0BBA1A2823B983480BC232E763CC526493B357F3B3C9AC703BC5BDD863C6F4A233C04900B3C7E83043C1C39F739E2BF1DBCDB0C0DBC675215BB39FCDD3BE9375EBCBE52973B87B4BEBBDBFCD3BCC0D8223BA019823C41FDF0397D7801BC8F12B5BB06F522BCA3E49C3B99844A39090D8EBA49AFBDBCFDD401BB5F8385BB2E63FD3BDE623A3C22869C3C416AAE3C658822BB70D225BCC6B5103B94A05B3C393D55BC7F7A923CBC70533BAC37EB3B5EF91ABCC53027BA649E39BCFBE831BCDF13073C4528EB3A16A7AC3BE7D042BB3D12A63B587358BCD73E87BA65DA013C1CDACCBBFEB14E3B3FBDA13A80912CBBE912D2BBD295983CBDDFABBB3D41A63AE4543F3BCA551B3B5953B73BA94E82BC9E31D93B505F33BCF4DF03BCFEAEF7BAE6DCC53C4F066FBAE5D7CBBB0005E9BB3FD512BCE65B3CBA5E10F5BBFBC0B53B326D4C3B8ADFDCBAA05302BB26D253BB3C1F88BC14F04CBCD21147BC33F8793C603A8F3AE76C543CE637A2BC40EE01BC955E7CBB6BC02DBC15FC8F3BB97FC23BB0C40E3CB0D8CBBBC2D4DC3B17A1283B12FFD9BBC986C33A6C60883BD49C92BBD7828C3C0D150C3C2D3C2ABCA13FF7BC7CF7A6BBC7B8BD3C93877F3C3EBEA03C523FA33C8BE98B3BD2C4633BAA33923B65C532BC04F0C03B53FEBEBB647717BC583CE6BB45F8B23B77BFBA39804117BC05DF523C82AE6139FF1F9A3B06ABA5BBADF088BC673FA33B948FD63BFC0B31BC4011253C57748D3BAAF74EBCBE296CBC8B2751BBFB547937AB5448BCDE8280BB07CFC3BB6CEBEA3BB8B3D9BA743AAF3A2C7F06BBAD9B80386690A0BB2726023CD04E84BAE688B23A6A0BC439343E853BFF47173BD90995BCE0412BBCAC0B53BCED4D9EBA45E44B3C1DAD893AE7517C3B27FA21BC9C3B433C12E9A13C59AC8CBC1D3AA3BB241DE33BEF3A57BC55A2723C57ED8ABA6BDF3B3C8B59153C7D52053B19778DBBD5298E3BF50190BBC12E043C0EAE28BACCA41E3CF9D5DC3A66AE783C37BBEA397E4D9BBC132FF23B5D5B1EBB4DA7323C0515A43BBDDB3D3C0C6557BB73646B3BB8C4A2BB6C1E1C3C0954CFBC897B93BA57706F3C12979D3B0EC9B4BB1B17ECBB7D62323CAADF623B974E5EBC00D420BCDB3139BC6C0685393CEA5BBC918B0BBC0603FEBBCB7724BC89560CBC12163C3B3BB84D3BFE860E3C",
      torch_tensor_32_torch.float32_1: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_32_torch.float32_1: "0x040000009DA61FBD05F5B73BD72131BC7D87EABCCD44BA3C7BD533B98FD9E6BC8A46D73C9CA2613C991A19BC6F36FCBCD5D6C3BC06DEB1BB56B02F3B63DE7CBC0E82D33C5EE1213D1CDFCCBC64181C3D6EEB173C678237BD267F0CBD14FA37BD474080BCE178CD3C665D7C3CBD1EF0BCC3AF0FBAD82B5C3CCCC751BC98FE573C896D833BB8D33CBCA9883EBB0F4981BA891EB43BABE8AE3C0EF8D0BBBD77C9BBBD5B863C87B8C3BCE4CB04BD042DA1BCFED105BCD7720EBC67450B3DD5BAD9BB1D964CBD814BED3AA982CEBA4FFD803B9C8C82BB1DFD5EBC94C5BDBBD9E90D3AE6CCF7BCC552593AE17E103DF823533A0BAF3F3C41C72639C20428BC943E343CE7DF99BCFE97EEBC68CB08BD63C6723C46DC9E3B0A2A05BC26216E3CE66ADCBA196542BC00167D3CBB14E3BCFBC263BC9BD830BC8EBB103D028B21BCD0B67ABBE40A4CBC302F27BCFB01A6BC5CEBEFBC896E94BC2248F2BC982F84BC87F227BCB0C5EDBCD2FD60BB96E98C3B6F60E83BDA9B923B8BFD333CB352E73CC454A7BB1034043DE063AEB91161853A29CDA4BB5ECA31BD261A26BC3EADB2BB20979E3B22E1B13BE9AB313DCD15923C8F603DBBF0884BBD1EDB0B3DE96F1F3CFBBA2C3DB680A0BB0DBC403CE758C3BC097C63BC47F5B43C522353BC328381BC2240B1BB2CF580BCE37FFC3C273FFD3BDB27A5BCB2F0313CDB9974BCCE421C3B1B79473D7D98D6BB5C9A8ABBE2BED6BA9D0D8DBC26DBF6BC99BD0A3B9D2C18BB593C25BC00B193BBA516CC3C6C8460BBA5C4E2BC8164B43B80D55F3CA93CEFBCA9F62EBC8F07253D94D3A43C1B0AEE3C270ABB39E222863C10A5D23C7044B3390F22C2BB14E01CBCEAC3DD3B8B0C40BC8D1E04BCA47EA6BCC4BA16BC99D2373BC7E3CF3C669E7036D232DB3BB520683C53A792BC591E2B3D6087B13B7DC2BE3C1C6943BC455F6ABC0F92F8BC41F6ABBC6CC7513C692C8A3D5CE46BBCC540B7BC5041EDBC669EBFBB49D5013B1B43AA3C2967383C20948C3BD68C18BCC97ADA3CCB6687BC77FC3F3CCDFA063D9B27A73C80FD6EBC5D4C1F3C21805ABC933A63BCC23C49BBBEF4E7BC6BA7033C30B473BB5CB04B3C5DF282BCC723B5BBA5194B3CE2708DBA60FE713C496A8EBCFD4FD7BB9811193C537F163C8A7C4DBC6283A1BB9792023D7C344ABD3C21CC3C81209DBC8622923A24CB03BD54A3D03C9D9C903A06373E3C04CAA6BB8682CB3CEBB9AFBBBD95BBBBB38C71BB823BB33C92FB173C404025BD06F5B3BC78F94BBC4FD9B53CEAAC4CBCE98E843C9D54E7BC22FCA63C207D60BCC24F3FBD0BE90E3D45A1A9BC27D40F3D06F63DBC83A8833C2013A4BC64BEBA3C825B49BCCA35363D660FEE3B304F963C379FB73A0BFD72BCE578823CCA545D3C5B4A93BC0F0780BCE4D3AABCF3C54BBCFDFD863C7724163D0C89F53C86DD6E3CA7BAD43B15BDA0BC21D485BA0D75913CC5F9BBBC3E34783C2569143C0B78BFBB1BBD203CCA7E40BC0FF076BC759E9A3B6C0B223C24C95C3C3EB57CBB75B0323DF74F77BC95321FBC16C5863CAEE8C5BCACC66F3AE967073C07828DBC98E9403D5ED5423BD274B9BC426A15BA0649A03C2868163CD4C07C3C07D9513C944002BD2074D93B8F97503DF46C99BB630DF33CA59DBC3C0BBC723C0B5BC3BB6D2F353B402744BC0B93A53C8B98063CD98A05BDDB750B3C33FA3EBC5726D5BB235675BCA76C923B9C2FCD3AD1238F3B9136113DFC18CDBC1DA985BBF89B9BBD3262C33CD012DD3A9E267EBCD161023D2B1699BC61E263BC08D405BDD01223BDB47C47BC6EAC77BC50E8EA3C06059EBBA9A8743CB6D0093D46AC1FBD41AEC7BB15C2613B130C783B0B0DD2BC2310733C29D4B43CFF9299BCC08CD83A520D8C3C929327BDE7309BBB80C2D1BC77792D3C4B580CBCC4BD5DBCC2F16ABBF76E0A3B89A435BCA0D6403BC1F04F3AFBF751BB0FE75EBCFF0895BBA0F5F4BC2FC4933BF073193C97A41EBB69A3F5BB4765DC3A952E1239399AC7BBD080973C7347CE3C4206363CD3081F3CFB3A5FBB6525253B611A943C21C619BBD046FCBB1CA5E63C6247A8BC440CD93C66B8AFBBC77394BCAA64F1BC6C23D3BC272C0D3D8386883CA006AA3C30DB73BCCBD6A9BB4077A23C8ACDD6BCF8E5A4BBD4C2333CDBD496BC543D903B7C82C0BC629A193CBCE7A43BF896FC3A2A11D3BC3A9412BDED2242BCE69A19BCF0E19B3CC6F0123B304CA13CDB3204BD713582BC2503A73C22D6503CE0DBE1BC6B6AD3BCCB0CABBCE6710EBDE78F973CFD7C14BC803D49BA1A47823CBDE6A7BCA5A23A3C14030EBD75924C3BBBA3B2BC6C2454BB563910BDF540613BBE8EE9BC179D1C3AE945BC3B2E79D63ADE329C3A43B28ABB1C67E5BC181918BC4A45F1BB6302EDBC605DB33A588A03BAD56A323C2289833CB9CD46BB2690C53C76668CBC3814193CB81F483B8E6A6BBCE4868C3C2335993C7E48E23CDBCF983CFB5443BCA1C71A3CAB7D063D991D7C3C98CE8239BEC0923C38D2593CF87EEB3C72B2A6BC4F0A103D56E0993A8F8D5A3BA0E69BBA7E53EABC15D5DBBB294970BC3768FFBC951098BC3D14483BDE6784BB24840ABC5B82DB39F080843C3DD39CBCC9951DBBBE5821BD8A11043CEC9489BCDDF393BC1DB84DBB2E6BBEBBD8EAE83C6242903A1714D03C06C906BBD2CB9F3A30883F3C7F53923A463C1C3CD5976EBBB73FBD3B4523C63C8DF586BC4D39A8BC5719153C9E6BFBBBB05D053CE1C433BD465A44BC856D36BC54A9093B99C9DE3B45D8263CB78691BC5E3C87BC74C4433BF3A5323C2557B8BC18E6A0BCF7221ABC92CBE9BC6F50B5BC294804BD25D8513CA0D8933C806219BCE4FE66BC39309E3CB0CAEE3AACFFCDBC2428823B1261EA3B93A0AF3C50815F3C0A0654BC602D95BBC0AD21BCE94399B9989073BBCAAF063DAECCA53B1DAB6D3B1DA1303B35D1B23AA5BBB8B9342D87BC9DE9473C873680BA5299FDBC19919539E6A9D63C0062183C527AB63C1DA4AA3A52F8A6BC0905A3BCE2559B3B4B74283C6CB492BBFA2600BD1DE1673BEBE8EBBC562A0EBC4718DD3C441E29BCBBA3C0BCC4DCDCBCD4D1223B308C583B24502FBC45682B3D4B7C0F3C52C92EBCDCCFB73C3279AC3C4DB3433C8FC729BCB92DC3BC37E98C3C1B5044BC86BE163D9057013CCEAFBE3C4ACF623C79A237BD212EC83A54C0643CC56AF53CF826753C97C5F8BBD552103C2989233DB95E983C6A34683CD985C8BC30E4B63BB5DCF7BCB0D30B3C7F4499BCF22133BAE581A83CF4DBF83BC04B45BB3431F8BC3B5F0BBC88DF8EBC660D153D0D87903BC1DAF63BA0D116BCA95726B9B4B2023CA9593DBD6D77B93A094D81BC7475093CCABE6ABCDDBA7ABB1B468BBB19A4CC3CBA1418BC30F9B43A543F213C3904523B82AC1DBCB2780BBD6BC1FDBCA578AE3CFBB101BC86D96BBB792A95BC9A2392BC747903BD528E0B3CC9A1CFBC708C093B406E1EBCC08D59BC99D2D8BB39C74CBD3552613C96AA023C4ABE33BCB9CE38BDA1FC793C4233DBBC2E709A3A7E2373BC67F04BBC0212F7BBB7A7133D725649BBEDEC483C6262D23CB587C33CCAF828BAD2B36A3A4A3D52BCA4982B3CDE20CB3C0006EFBC7C041C3C4EDD863CE513F43C87A5043973FDFEBC5465DFBC59F47EBCF37CD53C62FA06BD5319AC3CEBA990BC56AE003D3E4363B99B73463CEC597E3A9D3C87B9A7A8E7B9E6344439D33C163C8E0FA3BCFD3F33BB003F603C329A18BD86E1103C43C1F5BC47F02F3D47E9BCBB926BD43B5C6D1F3B444542BBA67CAB3CFDDC30BC1FF89BBCC4B815BD26C8F1BBFBE789BC8FAD81BC76330B3C8A36E23BAF52AEBC09D2413D183695BCD04F86BCD9ED6D3C5BECC53B841236BCC77D2C3B06D50F3B92C21E3D5EF1443CDDC108BD83AEF1BC2BB359BC5ED2AEBB29B4A33C804E1FBC80F28A3BF3D1F63B8DFDB43CF79683BC45E4553BD5D5FB3C936EF63C88C11C3C16E1023D5D8F6A3B582BE93C52278DBC773851BB89A82DBCF4EEDA3BA7C285BC754BBB3C0A82393CDBDE1FBB7801C1BCC4F30DBCD23354BC0137473C4B9A913ADEF4273C2F574CBC29F30ABCE97740BB5C51C6BACE22B9BC6CDAD0BB046C953C2E15543C737FEFBBBD04FABC1241183C8035413DF994B33CCFDCC23CD234803C108B483CF36E65BCEBF803BAF9D3ECBC9C846C3CEF05E6BC80A33B3C5BFF8C3CC1E1F4BCA40B38BC1FBF1A3DA0CBC7BC7FB7003C1CFF3BBDE3AB213CF7B18CBC6D34303DC50AB43CC9959DBB98885DBB2E3B393D6941B1BC493521BD9C7539BD42C855BD8D60C9BBD086A2BCCAAE99BBF760223C0A16E2BCE49995BBAD9EA13C6DB4B1BC",
      torch_tensor_24_torch.float32_10: "0x04000000BF6FBDBBDE721B3CE613C2BDD0C27C3CA792AABD82700E3E54BC8CBD53B0473EA9F4493D504BFEBC74C3C93D1A5A29BEA28FF6BDB5DE46BD0881513E64CF093E279D473CE9BCACBD07662ABE12D2AB3D7335FBBD0579D93C55897BBEE71D00BE",
      torch_tensor_24_torch.float32_9: "0x04000000E5D4753F2751823F49C8803FAC2E973FDB8F7F3F3802683FDB876A3FBB54803F48F6993FBFA4433FB5DC723F5F39923FDEC3733FFCAD963FBB3E7A3F8BE26A3FBFB7643F8AA37B3FE6096A3FC3B6873F40688D3F34CE8B3F34DD773F089F723F",
      torch_tensor_24_torch.float32_8: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_24_torch.float32_1: "0x040000008A753C3C8093183BAD0E853BDCFD6BBB553F1DBACE06E63A95D6F5BB81169FBC1BB0713BB7004B3B87FE1CBC9EE6433C00D85B3C2B3E873B248C03BCFB63C3BB70A639BCFB04CE3B137D1D3BDB5E843B1E942F3CD386B839447C5E3BB51C5C3C2C4D72BBE60C593CFD146A3CF88DABBB3EE7BA3B74CD713A3CD04DBBACAA223CAAE3DA3B324EFA3A2960A2BBFEE463BC6F51F23B0A6E1F3CC2CBC7BB5D366EBBEF75E53A1F278FBC4FDDD8390A4D693A3BC4A13C53D6093C7416883B6CEAA2BBFE156F3BD6CD1EBC8FE41BBC142D9A3A7B2CD23BAF71FEBB9339BEBB3092263C6820933CCBBB903C9542B73BE7D46D3A0241963C073C5C3BEA2137BC43C17AB9048E8A3CB1DD12B72E40683B2CA7563C78D8123CC1977C3BE7AA53BC2FE0023BEBB6FDBBBE349BBCC69F313CB099823B7D4AA5B92932953BC214853C6FF9833C1CDB29BC92E3233C09921DBA1D1213BC1668303C6329EFBA6B34DDBCBC6FA63BE4EF373CFC78843C3E1F2D3C3FB31B3CB2666DBBAC37F93B0BCA2CBCA29A7EBC181E12BCD485B13BC5D9EF3B149D2C3C03A3153CAEDA06BC1E085BBC048E53BB30D0FE3B2B037A3CB85915BB9C32B7BBCFC50DBC6B3581BCBAC68E3C1841ABBBD6F18B3BD71388BBBCFA03BB7C52983BE2151E386DC8B6BBB9B69C3C12FDFA3AB24A443A73D8323C502FD6BB00A1BCBA6C37D9B9AF506A3CBD6C94BBF55814BC95DD17BC970E3FBC54E9603BFD8E153C6B524EBC61B489BA7E8058BC38F2B6BBC63A03BC954A76BCFDAEB13B5FFF13BCDD9727B995833E3C5B6A64BC1D9C853CAB4913BC4FD8C6BB186F543C1C47173C827897BCD621963CC7DFA93B6F5DA0BBD7A4113C9542323C0EFF503A823483BC16E4A83A33E431BCA0A274BA339B19BC8D2B073C49B0B7BCC0788FBC42CF8FBC4235AFBBC0165EBC54E2823BA571ABBC7C9887BB39221A3CB45B3B3BFD51293B66280FBC9784CBBA0E2B063BE3A9F53B39160E3C265E903CC700C3BB367B98BBCCD9F2BB593173BBB3BE6838AEF9173C1EE7CD3AB4F3863B6D5327BA6961A63A2063A3BC16F214BB9244853CE4D394BB0AD7333B73DC79BBA4F70B3CF4761DBCAA55E43B8BC107BB94B0AFBB929B353B801D32BC9E4F54BC05ACA23935A209BBD71CAC3A64E5CF3BDBCC03BA3E8C83BC43A00ABC23371EBC1541773CCA4CEA3B505750BBE58349BB598CB83BAA1E87BA328F52BA231C73BCD4E79B3916621CBC0D9F05BDCB0F173C1EB14C3CEB15063C15C50BBAE9C07E3AC268AF3B8BE9433A833B7CBCE4BD573CB5A45BBAD2A6753B4EA97F3C93D94CBA3E40BEBB54F8BBBB99FD95BCD0BB363C76D1013A1E4BD0BA5CD3CDBBABE219BC19D1FC3B7E4FC438324190BBF7ED703B7BD6DF3B3DE736BBFD64183B38644C3AA2888DBCB6011E3C05A3B03B36E5A33B2A449FB9BD03C4B8E42EE0BA67C776BCC2D87DBCD6841DBCE05FD33C6BFE67BBC4D3A23B5BB11FBCC4E591BA0226C03B3026F9BBE14D873CEA4AD2BC20E719BC1C4951BC8C5194BC16F9A43B12A9023C53BFB9BB0560013C443784BBF2163D3BBBF3E5BB0B73A7BCB346643CE8D5233C9310B3BB9C90093C321974BC4677C2BBD4D104BDB2D594BB73A42FBB2A91313B107B65BC3F0E0DBCE796853A5B82253C91839FBB17B841BC6C59E33B3CA2F43A8CA35DBB2F5C943C35C83C3CEF86AA3B0BADE13B174A7BBBBA65813B224F50BC2FB5143C75884F3C7FF9803BCA8996380BAFC4BA67A60C3C07D21D3B7DCC69BBDE3AD23A8E95173C93647ABC2D86253C5813CABA5953A0BB8770A0BA2E0A4A3B37F5CCBA17C53A3CB7F9AE3C509E573C17F705BB2066C1BBFDA2963B9BC3C4398F2099BB27663EBCC64450BC875F753B94E39EBB5930843B667D16BBB4F2803C3401A33BABB7363CA76E0E3988BC103BB7AB153CADE6053C0D2CC737B78017BCE672863CD06BDEBA692C49BC1787C03B822D7D3C85B5883BDB8C1D3B3B6AC63B2071263C5278823CA0121F3CEB0A7B3CD9722EBA2E4909BCCA39933CAE152B3CD4473C3BFD4456BC616D3DBB81D33BBAB95C5ABCF031ED3B463D803BC3EB79BA49950BBCFB31A43B99DFC73A5476A1BAA6B6363B3BEA16BCA200B13B53A5B3B96B86663A189342BB196119BCF3CAB4BB18509C3BCA34E5BB959771BB855A873CFF5C123C567D88BB2D6644BA8746AD3B89D102BC4DB41EBBB5EEC2BBA62BDE3BC112C33C606215BBFC58BD3CE93A7ABBE04D173B98C8D6BBC1065F3C5CA5C73B3982B6BC375E72BBE1AD2C3C52A9CE3A8EC6E5BCF8419DBBDFDB02BCB032C3BA972A8F3A941D96BC295A313C521124BBF8D4DCBB5D0574BBD826CEBB573EB3B7007E7BB9809749BC80B38CBAED42933C2517AABB81E8CCBB207B0BBC5C689F3C0DC1973B09A4A0BBF926803CB73C9BB84144A4BB846B323C8696553C22F3BE3B4C0C06BCA451673C9DBA2B3C2B43313C09630DBCDD7A07BCD1879C3B3BC4BCBBB374F73B34AFCA3A22EF3ABC3D0EF9BB5230033C65A0D1B9BB63C1BB4297EEBB50BF3CBB27BA7CBC77F2733C27C983BC3B46053BB45E4DBA48840A39E0038BBC788C4BBBF2AA59BCF72A6CB9531684BCC334E93B8DE0363CA45CB5BB5E1B013C026940BBD6F51DBB6DD3363B427FAA3C278EF8BA9D80393CD93E883C0D78CBBC0554C03980B3723BD4A56FBBAF7EFDBA0C1DCE3B7C3559BCB0C103BBEECEA43BDA37103C0E239D3C160314BC80AF92BCF6D984BC6560933C885F80BB40AD0D3A73BC033C8E91423C5C9A05BCA91E1EBC6637F9BBB7D25C3BAEAD653CB78CDBBB0F35D03A81834D3C39F64BBB9F9102BB49427E3A3E0F3F3C98F7F03AB0DB3D3A90F491BA79BABEBB9250333C37B59B3B874B433CBBED2F3CDC863E3BFD4C83BC0B22813C00AB13BC9CD5ADB98CE8A0BB2935253C6B3A97BC0721EABB49A31E3C59283E3CCF74823AB3CD523C035894BB2E2D38BBCB65B8BAC459263CF2F529BC063639BC8DFCC4B91C6610BB650945BB8CA423BC60D6823B814A3CBA42B30D3B7EEB093BB08A62BC1C6B3B3C6189B9B8DDEDBC3C3537B63B85D152BCC50AA4BCF3C6363C53ABBC3C842888BC0F1A57BB2F4A213C2B5E9BBC1C5556BC12D98238E63B3EBC0BB49E3CDB6FF43A9742B73C54EFD4B9C729F63B0B592F3C74F977BC9F1E1D3C19F607BC607A2CBCCCC2833CB08206BC876F92BB02742C3C69364CBCCF4164BC82A7EEBA446DBBBB60330EBC4CCB68BAE9093F3C",
      torch_tensor_72_torch.float32_1: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_72_torch.float32_1: "0x0400000080A0993BC45310BCF0E90F3D1DAFA03B4D42BFBB6A9BE83CAE353CBB936492BCC91BA93B6B4699BBD449D13B5434A6B9579DE53A50E520BCB9B2F239D495CEBCCB395F3A8CCD5E3CF97821BC979AAB3C4B3E373D2A8BB4BC6805833DFD03F43CF5BD02BDA0B43B3BA73F6E3C61D82B3CB05FFF3B1DA0393B9022E5BB3BBF22BDD861C73C611738BCDBA4D8BB4440823C3DF3F83CE263A63CD01C1FBC2672BA3CCEE9433C8B98B0BB4716083C6BBA81BAE2DBE73B1D2B32BCF4B7D33BD70BC33CC6DFB3B99FE7833C0EC369BC6FCAE93C5216283DEAA6AEBC106514BD9CBB213B7EE09A3C5B995C3CDE0191BC7BF6C4BB7BD8A03CE225853CF44F3D3C862E1C3CC906ECBBD08C8FBCC8D01C3CE7A755BCAF1C8EBB55D9033C2A87363DCFC18A3CF718E23B090003BD055B80BC41B79B3BB682AABC07FCED3AE5E1DFBC52A7B0BC5DD334BC3348FC3C4E6CA43CE23782BC424A793D6A186FBA477094BA5D5CA93C9C1E613C62179F3B2E88AEBC801441BC87673B3D266BECBC209E303C4F928ABC504D8CBC04A28F3CF23099BB24CA5ABB23AC963C4C3E03BD9D5B1BBC8267ACBCCEBF5D3C41594D3CDA3513BC77A7713CC6CA0FBD0B6B123CC49256BC4215663C1C8857B96D8A2C3D1FD21FB94A12583D4B40213C07A0B83B66EC65BBBEA2473CA42ACD3C53453FBB0753EF3BBE1CC8BC3906DDBCA2C0143C1882A33B3338AFBC98875FBC596E0B3B44001D3C172E3D3B6B8D3DBB284D94BCC207DDBCEE36C93CF0C2503B4A144FBC1B6C27BCC2DCA83C97790ABDC6554A3CB4716C3B7ED3833CCD6D9D3C85B7FC3C471DD0BCD8ECB33B92526A3C2950F13C36B8AABCE2A39E3A028629BDE0DE97BC04ECA7BC550263BCAA10B3BC06B8D73CFBCA8A3C5ED70CBB17DB833C78688CB9B4DC693A21CFD13B6AB8393CF8275E3C588EEFBBADCB88BC2AB73B3CAED94DBBDF62033BCB540E3DA99AB63C3761FA3C79CC253BA82088BCF08D8CBCD0F17EBDF4AC843C096443385ED735BC8295883B30219CBC66DF2C3C736A0EBDBE89AF3ACC451E3C214EE13C851B47BC3D604DBA3D2C483B4F40253D9CECDBBC0112BA3CA107E33CF7D2693C1F140DBD81D5F9BCD055EBBB38EFC23C254191BCAF9537BC690D8A3C0B3584BC616BFDBB4B9E73BC9C8C1DBCE6B9603C4FBA44BC20765FBB3738FB3C98248EBC7C92EABAFD8F033CC1EB19BD3FC9043B3D412EBB9DA13ABBFB94D83CABFF273D70DC73BC355BF6BCBC968B3B143C3DBBB3870BBC66C0013C878051BC592861BCB33BEF3B02FBED3C6BD3D7BCAFE3533CB87B06BD3EAF7B3C6440D2BBC7C712BD188BB83CC6409EBC173FB03B909D773C8670DD3C0F7815BC822453BCE065C03CD4C394BC8DA1C03C66C4C1BCCEB929BDADF724BC8D59283C90CE1F3B6E2B1B3B0FC4DB3CB5A950BD6D0CC83B58B98A3CB06E3FBB6614553CF4BC1E3DF23D2039AB2D05BDB8959B3BD01BC53C8A329A3B2018953C498BFEBCA1159A3C77BA54BCABDFA23B9572633C6C53E23C8E88BC3CA9985E3B62DCE6BC98278A3C0066C6BB8F8113BBD89F38BC5A3A19BDCD4BA33C2019BF3C57A16B3C7503803C2B7095BCB40A973CB04BCDBCD3D7F93BB9005CBCA625B93BEB50033C9107153BBDA7D03C44D9C9BB6F75F63B6EAAAC3B2D5A0EBC665D73BC41E611BC9012C9BC4A1176BCD0DCECBB258E3B3C4D3E243D172D36BD7C4AAA3C27316A3C72A37E3D6E5DC5BC401828BC6C5994BC5B32153DDEC5853C57ED21BC0A7541BD1BD6163C5E1409BDD75CFFBB2287803B7DE8D9BC87A2A73C0BC036BD0A3208BDD0E8B6BC5E98533C7EEFD7BC17C574BCF1938BB993F04C3DA6E6E13C8C4CD8BC21698E3C040D33BD4A7EA4BBF896D43B5065443C37E37ABC4F826EBC88878A3C208430BC192CF5BC1692023DCBBEED3BF4B0193C1918B93B90E9653DE511F23C8D25A43CD3B0C23C1342093D693B8CBC2A6C7FBBBFCD18BBC5E4F7BC7B2A70BCA2CA073CF800C13C504B38BD5263B5BC8AC9F9BC61163F3D80D83FBC2C0FDE3C154FC6BA6675D03B8EAA473BB3AF85BC213B3DBC185FE63C078B61BC9E332CBD403BCE3BA164E03BAC66FA3CF728F43CCAF3233C47DE10BCB47D0C3C0244C03C1417B03CF9BEE6BC1348B2BAA29E09BC9AA00F3DAB57E9BC0E913FBCAAE105BA602E97BAF0FFFABC83EEE8BBFC6A8FBB24E33ABC672AA53C4A06ECBB3ED55EBB547738BD95A939BC75D17FBB07E3DC3CADCB49BD2023343C5727E6BC96BFAB3A69DD4E3C3CF0E5BC98E9DEBB39B364BC879585BC61327EBCD9A5703CA428E23BD8B0803CC2FD9B3C64E3553C81604BBCE22DFBBB75355CBB6DA4953C55AE9FBC14C101BD44E293BC6550C23B44D723BCC744C3BCE65F043BBC098ABC27EB843CCBA41FBCE298943C5236F5BC0927DABCA7C448BCB436E03CA579ACBB36E8A13B3ED142BCF2895DBCD2D6013D0D24213C870D02BD34EFCF3CC7EF29BCCF44D8BCC5512CBD40229ABBB906B2BBB9E29D3C847708BC65F1113C1D20E538997377BB8DAEA03C72162E3CA55665BC4419E3BB04BA5D3CD92A2FBBFC03263CB323003AB76E45BC94F2D9BC4E6390BC6C017A3CD9F9233B1E30C23C824590BA8E18603C09BA0EBC564E95BBCFD7463D5D84803C476AB53CF2471FBC8518ADBCF6048C3B8949703C37CC7B3C22512D3C0757843CB827173DC2E3C13BC1E990BC641BB3BBBD8ED4BC46371EBCF2C919BC5C02F5BC1953553B2B74A3BC21C06E3BC0DCA73AF0F59B3B9CE4F73C3D92CB3CE9D0E7BC0FFCB23CAFD41ABD388C2D3BA193AD3CC87A80BC123980BCE8EC20BD8A04083BEFCD03BD264898BB93EB0FBC14CD70BBB8F9673C2F6A713B827C6D3B63620EBC8BA3CABB60D7933B00613FBDB2BE1CBC74183C3C3C690F3C6B5B03BCBBC1A9BBA3A3143C5B84103A5D131FBCAF7A253D40E19DBC273E47BC39480C3D7C997A3C30422EBC8441543CB6F311BDB78197BCDF04063D7B1F07BDA6BCCD3B101934BC30F1493CF94D683C760D19BC703552BC0933B83CCFB5BA3BC5A916BC078BB2BAD9FFF03CDC43C5BB80CF373DE1DFD6BC57BD58BC05AD7EBB2F2FB53BFB98F1BB0E9618BC47E87A3C794702BCC2A917BCBF621E3AD9DD00BD3538E63CE178393C355DB8BB3EA3D5BBDB14AE3CAB36BABC8E74B3BB72B3A1BBA23A55BBFD87BBBC709D133D53F6D3BC4A2CE5BB6CCF7D3C18BACF3BCD5CB23AC19FDD3CEAB49BBB653DB43C8DA71DBC0B33A23CABD34F3BF03E6A3D477E733C5064AA3C0F89F93AF2C49FBBEF531ABC658F2B3C0AA7EDBC292714BCA9D1D6BC95FE85BC8ED3473CC16D8C3CC047683CDBFA10BC34CC883B82E0A739876827BB82870A3C743F28BC7818C8BCE72F3BBB24F85A3C0BF90ABC9D220D3C6426B9BCFB482C3CBBBAA03905BA5DBD79978A3B8F9836BC49E6A73B1C0CA53C4B5299BB52E758BB70DF26BDDF2C053C4009613C3CC4D2B8572DD9BC36C3A3BBB25F3FBDE0BDA93C4DF411BC60E36ABCDCF825BC35A4203D64CC0B3C028FACBC81360D3D1807F13C814AFCB9B64180BC5978B1BCB9FFAFBBCB48E9BCF8838A3B9D108B3C7604813B2619F53BFD0C6FBD177BAFBBC1C176BC3A49103C5EBDF83CDD065D3C73AD063D8D2EA53B7EA5C03CAE6B61BCBCE9A5BC80951939143287BCEE14653C2BC9073C1EA1ED3BF061803BE5D8F9BC0339EDBCB9E6113D93C41A3C74B045BC5B35DDBC4B64473CE9EEEA3AEA9E6B3AA7FAECBCA1F8C6BCD264E9BCAA57723C7C2D7E3B2F36D9BC426B0BBA40E8BF3CAFBA86BD55E8453C797A85B9596873BBFD7ADEBCA1EBA6BA7B17C0BC62A629BC9BE4A93BDB9D89BCE6E4833C6AB4BD3CE93E04BDB8BA62BC5998BC3BEAD1153C509F3D3C993922BB99B1B2BCBB8C6DBCB2653C3AA4BB9C3B9C64BC3B841A9DBC9DE29D3C382EED3CD80330BD1D19EBBCC410D83CF774EF3C10A1E8BCC790483C8A25BD3CAEFEE7BCBB40643B6A0E0EBCC4A70CBC6617ABBB3C550E3BCD450B3CFBBAE33C59A8EE378E10DB3C567EA23C75EB623C0CEBE1BC7B884FBC60BC61BC5BCF793CBC28FC3C0249493B01800B3CE7D8933CEF7913BB1393C1BC8DA5193DAAB77CBC7C6137BDDEC172BCAEE4C73C1297B2BCF89BB33BF769E4BC9932333C93392A3C9076293C526260BCBE12F03A60C288BC9C06903B97D63CBC4D4294BAC6629BBCC46C45BC2A7CE93BC28628BCF9866CBC3D2E483C907FBC3BF35AAFBBC40DBBBCE200CF3BC2DC273C77A519BD38A32FBC11BC033CC5BE26BC46741B3BC939C93B2973B23C3283963C85BE363C9C0A22BB9246C1BCCE9AF43B5EF3103D4552583B590FBB3C398D3BBB598966BB0D67A53C9742B4BBE50142BD38FA25BCC0BAB83A91DB10BA308A363DAF1686BB4FED013A9ED12ABD8D528A3AACEEE03B02014BBCE65D893CEADD713C7DCCF63B4708DBBAB2F6AF3BF418B5BCA0DECC3BA4A110BC6054DDBCE0B6063C05E769BC26254FBC0BB931BD26C1193CD259A33CD66197BC7B731DBDE257423C38796DBB9E124ABC8B0840BCD672183C11E38EBC029F50BC57A82E3D7042D23BC62EF83B2A64753CA9D5ECBC2011813879D75FBC04F9073CB0C5CF3B4078633CFC2DC73C52B5AA3C3CB8513CB2C305BBA9509D3C59ADA23C52F81ABD0DA0A73BE0FFCCBC2D39263C2767D7BC0556883B7363163C8145C6BC187C4339B00CEE3C6BB355BBF2CB3BBC50525DBCCB955EBCFE418A3CC03699BB331F00BCD35B8B3B8E49573DF74E99BCC35E13BBE68C1D3D37519B3CF5CDFBBC74621E3C35535F3AA8020F3D055A55BBE948EDB902B1B43B79DFDEBBAE03CCBC104982BC4400B7BC09CAAABAB520BDBCC61A17BCF4C21BBBC1D7C53C383240BC089501BC170BA1BCCEB602BD315480BB2B8898BCD080DABC27FB743CA6ABFF3C4A648C3C2F918ABC29D7493C22DA72BB0B00FA3C120286BAC25D3BBC78E24C3A9DA7A03C130CFC3BFC91893CB79BE93C869EBDBCF48E7F3B422E19BC050B0239D28916BC61F109BD4E93DCBC8DBBB9BBDB40FA3C648349BAAD3327BB732BC2BCF27A9A3CB6EC81BCE5412BBCA5DDE1BCB2660EBDEB668D3B9FAB103C60E1653CE2897D3B59140E3C02EA15BCEE7CE93B764A02BCC7594EBCD2F8523C4B728ABCB3BFB23BC2C4CF3C00832B3B5ED4C5BBF4DC54BBAF84C4BB099E08BC8E4AD6BBE0339E3CDB659ABCC19AEB3CE8E18F3B7754B3BC0FDEFBBB93829BBB1830433C7B54DEBAC75D81BC7E697D3C360F823C94877ABC2DE7063D123C643C137CA13C4AE6A43CCED665391E03673DC4711B3DCECD7B3A0A73693CF823D53C17199CBCAF9DAC3C241DE03CC980983CE2BDEDBC320567BBCDFDB43C0EBA3C3BB6D094BC5D9EB83B1F6094BC98A00EBD5815BC3C278F803C9DF752BCDFCD91BCA422613D65DA5BBC5F361EBCA6D588BB4C0DDFBBDEE0963CB3B32E3D7231733C8926983C438EE9BA17A8C3BBF87EA0BBBBFCA23C33AE723C7D5F173C1EFDA1B9E57BDEBA2B4A52BB5E2B09BDA2306DBC74AC013B5A6B843A14447B3C0402B6BC56DA9CBC0B32A53C975500BC41AF06BBB901B5BB8535483BFD7A88BCB8559C3C804AB93CBE78553B3B4E89BCEC021CBC64BE47BBFBB2F8BAC6C497BC30F74DBC01C5B5BCAD09013C6229B23BAF3F2D3C1B3C783CD85C1D3C14DAA7BC302E6F3D0108E83B1723C1BCB0B11BBDE00FA53CA18544BDAF854EBCFC1821BDA09B2E3C5D5012BC4D892EBCEC5B1FBD071C353C30DFFD3C3208F9393B42B23C3E5EA8BCB8AA81BCC9EDE13BD50932BC5302ED3CF9D2243D17F8353CEB261D3C799574BCB87DE7BB3B0D7CBCFE2A003830BBCABB9B8994BC8F81C63C7A1F12BC73D3DA3C060B48BBF64596BCD80CFEBA1EA8C4BBF5B3373D4CA6583CCF9C1EBC59F8B03C09B593B8A14B48BDEE5D6B3C8CFDD13C10D2C03C4BCC04BC055C1D3D412C8FBC9CE5D2BC3C10B8BCC482273DC5E6E4BC87738DBCF98D353C7591F7BC3DC8C0BA348CFE3AF04480390F3BC33C4F8A943C2007F5BCEB1F94BC693F0DBC7849733B55C8223CD2BBCA3B6F5CDD3BF0E6503CAB8C123C8BAADB3CC668C7B96F05AA3CE1BE45BCA77A313C97E182BC069A0E3CE65B993B7C2F4EBB7C244D3CE58228BC843035BD0631ACB9AE18C2BBAB1A6DBCD7D0BF3CE745D7BCEF5BDBBB8BEC3CBCE286A7BC8F8FE9BC973C653C2F03C63C6A9163BC9378E93B3257CBBCABDF773DA57FD43C9DD51ABC3365CE3BB283543C67FF8C3C52CDFEBC36400ABDA79C0BBD6E59EF3BE80C1B3BFE7ACEBC6ED5BABC85DD633CC4F7E337DD7FB43BA5BAA03C66C3EABCE1D0CE3C9E0CAC3B3C0EB0BB26796C3C45B732BC191283BCE2EE08BAFE5E5C3C767499BCA5F64C3B2446D3BCA9CA9FBAE18C023DD02E89BC87CED93CF80A0FBB17D668BC053C553C5E7B4D399793213CFD42213CE4920F3C39677DBC87EA7ABC3932053B2BE6F93CEB5118BD08FD9A3CC9AE9CBC9EF8D63B7BA9FABCA70D23BCB0C7963CF0ED243DD704F93C1E2C103CFA28A0BCEE25BABC57094ABC3BF4D43BFD9091BCD9BE263D09F8C83C44BAB53B59A4923A24D75D3C37EC56BC05D70C3CB5527D3B82AB473C09D22BBCFBCBDC3B0775EEBB1264053D41C7953BAAAE3B3C38606B3CEFC628BC5B6CEC3C6F0968BDBD68F1BA9BDD3C3C081719BDE9E5CFBC800CC73BAAE151BCE2DD143C861D56BCC630853CD6110A3CAA9EE039BE51DB3A90FA3F3C8A2ABFBC094C70BC9746A13B10AB0C3CD2E5173BEB7CAFBBA02568BCBE97F03B6886803C80C4E6BC250A7BBC4B2501BD5B5F35BCA97B88BC0279A53CAE146F39B6308BBB0E6AFF3B2644A13C8D35173CE7E3543D905DB8BBAA33253D6598B93C77379CBC79FF7A3CB09D0DBDE02A51BD572514BA6E2B603CCA846BBB17AFA0BC739EA7BC6EA089BBC271133B26DA3FBD0AC0FEBB130D3DBB386F9E3BDBCE6FBA49289C3BDE8C853C74B1C4BB3897FA3C58ED5A3C66D577BCE24E15BCCF5B03BD1576FC3C7CBC47BB13C27ABC2FDDEA3A17A5C13A27F4FBBC0511D1BC69A6D1BB037408BDA38FFBBCD6F497BC22D38E3C25C328BB145C93BCB674A3BC9E0C3DBD0B5BCEBC7B47A1BCC5754DB85990663C4B7B4E3C2D99833CDE21743BF5F11ABCD9FCD7BB7C1110BC02F8843C178F31BD103291BCEFB9EA3B152DE63C0F91B6BC3C4F4B3CD8A9563CF3452F3C1D3E6C3C101809BD0F752DBB865296BCDD6312BC2CE0D43CD3084FBCE231CB3C5C3BC3BABB00553BF030B73C8D2CA63BD94B6C3C8642D63BEBDFAF3C1809D63BD7E2AABBF3BF2B3D85FDDB3B8B472ABC10FB0FBC1B8339BC2F73CC3B37DB513C056C263D32CA0C3D7281D93C7370323CD73AF23CD7590BBC8387F8BBF845373CF0330BBD9737853BD660073C6FEF773B4F98EDBCC659C2BC1E7EA5BC2925A3BBF1C71F3C98BC64BAB4D95BBC6463093B268BA7BB9388A43B50D19E3CDD0F1BBC62D7133C56FF00BD37D5173DAF24D03C4C3D963C9874FCBCA11A413C04EA133B5DFCBD3CCE5D1FBCC2E8513B5DDBE8BCAAC1D1BBB8B0C3BC3ED4243B3426BB3B5BAF6ABD0B4D76BC264EC0BCE6AF6F3C9C15B13B8B9A543CEB66A9BCCE4E1FBD41B3093C89A2D6BBE978363DAD8317BC90B505BA44E885BC398DBDBC265C9739F9400F3CAC2C633CFC45383BAEABD5BCE27DBF3C18BDF7BC876794BCE9DAF93B1A1A97BCEB125EBC420C963C1BEFDB3C451FE43CB91E33BC0C18203CDE431EBB1E9F30BDF4B9C4BC27ADA5BC17986ABC73589FBC0B30A7BC9A1C843BC493623A5BE20F3C69E513BDE9A4F63C7CEB5C3B60E5053D0DB143BC0D3886BBAB2116BD67B204BC5E71583BCB07EE3C0CD6733C7555943C1DEC27BCF33E32BD1F4197BC921ADBBCD44245BC67824B3C4922E8BC8FF98ABCBEACD33C3CACE7BC8580E4BB85D42BBD80CACA3B2B6B833A0004903C4EE9143BF08E14BB469DEFBB407AC83C5B03B03CE4093C3CD26C253DA1ACC33C8BAD28BB00BB3ABC982FC53B6D799ABC2410C0BCF046F4BB5343DD3C18EA8DBC6642303C4406BFBBD9A1853CCF2B5BBC6D51303CA0BE063DDDFFCABC596AEBB97732553BCDE62D3D8997B5BCAF23E3BB390C97BCD72FA6BCBC2F3C3D5CA1E13CBEE69ABCC3D519BC537ADF39505389BA7201D73C5EBAAB3C9B7D053D8F7BB53C106B2B3C6A58573C73D03DBC61EADCBC047501BCB507FFBC4B7353BDD881123C1BC4963B853B213B7CAB193C75405ABCAE6E9D3C412F313C10F3F73C60829CBB787938BC346610BC09E745BCF8FBF6BB2F970A3DA24B34BCBFD10DBDE137E7BB621511BC47DD6E3C4656273C19BEBE3A6990B5BC04A08DBBC153F1BCC7381ABD4064ED3B72BF80BCBDE9123DE921BCBCABB0403B6CD0633C7E0E7FBC40FBC6BB546D07BDA1A39E3C58FDE33ABEC3CE3C8FD4F6BC21C8243DCB1EB8BC9AE9813B733FEABC4A61A7BB1BA972BCFDAD96B9394595BC8BCFA33B4ADFF7BCA90DA3BAA75F8FBC137DD5BCE09B0A3DDDCA723C85CC293C01C24DBDAA8D9CBC4EFD9DBCDC07A5BC37DF863C84F60C3CF424A2BB9C01E2BA5565573B7C69A83C946602BD020F35BBA9A0E2BCFD443BBD69999ABC5A2C8F3BC52E043DB663ADBCCDA6063B283C8DBB6FFCE03BDDC4293A61F16D3BD9C4B5BC6B4A01BCB7F6C7BB1DDAB9BC8E1D2C3C6B9401BD93CD7F39AB33C73B046D0DBD2FE3B63CB0651F3C15BD533CDE50773B60B06ABCA11D0FBDAA33123C50FE073C30C990BCBDC20FBC874115BDB823E2BBB976A8BCAF9A5ABCF461433D227967BCA0BF0C3BD0E7C0BB9354D2BB418249BC85AC2E3CF2A700BC66A40F3C1E01A23CB2F452BC9C14A7BC93AE24BA8C47903C10AA29BCEC867F3AAB103C3DF8DDEFBC57E88FBC04810EBCB9CB753D030F203D86A003BDCC367C3CC9818FBC3B87CCBCE16E73BADB5C58BCA17837BCB7169C3CEB310EBCED3B3F3B14DC2EBC42BDBBBC7206ABBAABEF40BD465107BDFCB8073C868B953B616A703A72854FBD6D2741BD24708DBCF530C43B597E7BB8EF2D813A4F40DDBB56CD8D3CB631ACBC806099BCB255D23A6D199D3BA491D53C8B375A3CD487A73BA2246EBB86AFB23CAD63073C1438A43CDCB25D3C74A68F3A76511B3C7B7081BC594BA1BC9C031C3C690D5F3A9C5368BB13CDEB3B62AF2EBB2D5E093C74B325BC72CC1DBA4B57DB3B581AB63CDE4B383D7991DB3BF9EF4EBB139BA83B41EDE53A4549B53C8B6E693A38E16F3C55E77B3C6777883C8D85C9BCD456FDBBBB96543D13222DBC4B39243C161D0A3C92D835BD672D803C3CCC28BC193221BCF8784B3CC6EED43B0BBF90BC9C5764BCD74EC0BB6E87893CB32ABE3BF752103B2053DF3C0F1EB2BC89DD2EBDCD2F083C6ACCC13C9E89EFBCAA94D1BB4F23E6BC90AA60BCE030933CE3ADFABC0F707EBC43B378BC11FD123BDE354E3BEC2C683CB61015BDFC9D083AAAAF9D3BFB61C2BC395EACBCBBF9843C19EA8FBC1561103DD6BB04BC294935BD756C843C4A250DBDE9EB90BCEB48B03CD6CCA13AE6FABA3B6CF9D8BC258F54BD49C4E23B0BE6743B8D1B41BC0C4178BC470B713DA7D4A33C687D193C7F3689BCB4A6EFBBB2E9043DE6A7633D1ACD153D270FCE3C485EA03BF14B963CE1AF2D3CE91FFD3B84BECB3B1092C13C77EAE53CEEC48F3C8E88AEBCF00976BCBD14843B9D3CDCBCBD25563C14F06C3CE69326BA0B7FD93B86B42E3C61395DBD5BC9293B0BECC63C69B92B3C834081BD3FF6063C",
      torch_tensor_24_torch.float32_7: "0x040000000772813C88C3503D179703BE8BCEFDBD9C62403D87827D3C53CD43BD1BD6E83DF31C16BD171B8F3D461D2ABE8C3C17BEE3E357BCAF8D12BDA258D0BD2EBBB4BDCC04483E9DF3C73B337FE33D503E53BDEAC3AF3C32F4223EB3F72A3DD99912BD",
      torch_tensor_24_torch.float32_6: "0x04000000B9EE733F6BD97F3F6033853F15D2683FE302663F3016803FA065773FC7758D3FEC856F3F66A1683FF4BA833FB7347C3FC401833F6BC3773FF871893FB0E3813F66056B3FC513853F6464723F6204923FE6D76C3F782F863F9C3E843F37CA7C3F",
      torch_tensor_24_torch.float32_5: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_24_torch.float32: "0x04000000F00AC7397487503BD0D7033C9E92F13B2BD0E0BB19ECB1BB92C9CDBBDC55A7BB5B27173C4BF0E23BE97D143C0597AD3A794481BB720E703B2024C1BB529B383CAE5E5C3C1FCF84BCAFBE7EBB2544C83BEAFCD8BAEA4503BC83A59CBAC50137BCFB85813B8A0D393C67C049BCB22DA8BC8972B9BCF56513BC28F6A13C2449E5BAC70F013C7C1F2BBC3FF88E3B2FA20A3CD45E59BCA56D69BA97A802BBBBEE123C42391BBC6F52193C67BA913C9CA7C2BB47390C3C12CECDBA673CA9BB8275F6BA67A618BCF3C2283C29B1893C6F0BECBB42A434BC5826B53A1427053C0AB0353B1002203CC0846EBBFE09C03B1DE803BC377189BCBBCFF0BC4A90C93B377CD4BB5C00E63BE08CB8BB060833BBC06DB83A584EB83C5626823C8BE426BC8E2AB9BC593D45BCE630A8BB54E8213B2C634EBC36F630BA2D4D8F3C413A363C08E50F3C2143C03BE965203C90143A3CDE1A303C824697BA12E1F43C81E9D63B3E434A3B3DAC973A6AAB8D3C1E95403C6E6BAABB3290F6BB9B72FA3B78D459BB6CF89F38F67B07BC17C8D6BBB8DA2A3C9C2DC33BB7DD8CBB1BEA8E3B30EF1A3BC28D193CD2DE2ABC67AA8EBB37D87A3C64AE8B3B3433223CA75E72BC5A820BBC00EBD9B8A2A5D23A8E4625BB3264FDBA1D530EBCD2EFD73B69B07F3B46A70B3BCA99CB3B7E291ABCCF08F6BB1B72C6BB57EB603BC9251A3C1B4A15BBD488863CF4E54CBB8773D53B8B269BBB947C6CBB7D16D83ACA42E23A82A42EBC7173A13B4A23DCBAB3960ABC38109BBCE8FA20BCB478C739B7E2DA3CB034C5398F2B733CE4BCAD3BCE4B18BCF02AB03AC80D93BCEF6BE83BA6913A3B066D0E3C44BD263C2D9E13BC4589D73B043F443C04C4823B02B12BBBAE34D23A2C0AD1BCBDC05A3C8A962EBC22B5413CAE0F463CE401993945766F3C0486053C6947233CAB1FB03C675C443CA0EE6E3CB8368939051B3FBCEA1BF53A8B7F9BBBD0B70F3C4084423B40CFD0BB8F53B93B3845B13AA7BF89BCB407A439B12218BC76AC0F3C2923343C803F3ABC6725E0BBA19FA03B42515CBCCBDEDBBB789E37BCF183163B8DA885BB43FF6FBCC5F186BB3B0E93BC193432BC30DB4CBB64155CBBDBB2E03AFB7BF3BA0CD8E33B96AB843BF78068BA9787403BE6D724BB90BA52BC67E880BB6AABCF3B58940CB9371806BC149B0BBBBC17ADBBA0E92F3C226EC9BADEF7CB3C03347CBC104A95BC4B8090BB1247FBBA42AE6E3BFD07773B267340BCE1E73A3CA616D7BBE78587BA9807BCBC841346BBB296133B94E3A33CA65384BA6EE36C3AE0E2AE3A2BDFF2BB466B403CA2515AB979DE0A3C043C63BCD89762BBF0755E3C544D433BEC4F9D3B34CEDEBAD0F511BB5494EC3BFCC48EBB5E32243BE7D492BCE14E3ABBBF588E3C27BA8ABC1D81A3BB6F42AC3BBB5CE23A6BBD99BA887300BC0C6C0F3CE58AEEBB45CC58BC97B838BAB9B3873B3374003CC5AE733A0C508D396DBE0DBC84C938BCB93A7DBAE088C0BBFD523D3C22B48FBA468760BCA0A8713CEF73B53C7709D0BB72D9B7BBB2D80A3C2F9AFE3B9B5E133C49463F3C1913ECBBACE1D63A9BB21C3CAE33413C2FF3B63BC5DAD6BAEF1985BC69B3553C071BA63CF53072BB07EDCCBAAD60BDBB9ACE833B7B5A12BCC5DD1EBCB3EBA4BB34BAC63B05A13DBCE51B133CB69B83BC4E8915BC52E2CFBB02B100BB016FC33A141A94BCDD04BA3B671F6E3B542BE4BBB3913E3C418D26BCF2A5553C0AF777BC1E4B8ABBFB63003B86F7CFBC3E3AB0BC13A38BBB2B7AB9BBF63C06BC802261BC8179613C8316F2BB4B85A5BAAF7B80BBF0E8CDBC3717ACBBF732BA3BC1C9E9BCEF1D35BC3E19273BAF84FE3A82E14D3C606DC33BD40DB53B0AFAA8BBCE979EBC050FCC3BF8D2B13CA6EF7DBCA0EA00BCC5A1383CB463BE3CF48F583C6094BA3B8300F53B816CB63C4471C4BB29EE9BBBE543C93B46D4BCBB9090C23B367C14BC1CD0AA3CA7347FBAA4D7073C95E4D7BA343262BBD6F6A3BA6516B3BB4E617E3B3057113C6938163CA09A74BC3484C63B0EADE23B75AB80BAB628ABBBCB21A73BD8DE613B269880BB00C5F23B695BC2BAFE11EE3813D3D23B5F7595BA6AEB323C14C611BC744C813C8B4EF33B3387763C881785BB85AABABB02A3933BE01A203CEA605E3C5533C7BBBEDE4BBC6BFB2BBB942316BCEFB57F3C500F0B3C81F5D63B5B8D1A3C53C443BCF13A953A64C504BC92EBAEBBB712D639BD192E3BD032FA3BBE44853C4FE7353BF0702ABC26266D3C8F0D0EBC70ED443CE097DF3B427AAC39537EE0BB024DC6BC6220363B2DE8073CDD3D803C7A9420BC12040ABC7E340A3C7D1C1DBC4937863BA60AD2BBB98F0D3C9C30483B689905BBB760DB3BFAF10F3BD5EB3ABC113D18BC642E003CCC51D0BBAD4DBDBB6069CA3C15335EBAD5367BBC27DDF83B18327A3B0D9C803AB5DCB63BD41186BBD5B504BB5490783AB683863C5D51D33B08F699BC40A492BB02FC2A3BDB56443C1CE7323AF96FDD3978BB6FBB0B96903BFB50383C7D59A1BB344A433C721E97BBD7A8A2BAC96E01BB4ACF643C86828DBB40388BBBC086EEBBB4AA05BBDBC9EABA35D9323C0BFDA0BAF01DF33A468EB03AF496023C674A413B5785D13B791882BCB27A5EBBEAB8DF3B06C1AB3BF10D85BCC2821D3BA039143BA96C243AF82ECFBA801536BC9BA486BCA7098C3C97B689BB2F434DBB44B9D3BBF74A44BC3992C63A78930B3B62B73D3C5D454FBC999E8FBBD03ADDB947ECCF3BA6BC473C77702EBC0B4B10BB9E3EAE3BA927A23B05CE76BC23DC04BCA4E701BBA0BD953A62D5BBBB4E4B4F3C4DA844BC5C216B3C3075283B34DE233C04515039381692BC04E6C5BB4EB188BCA9B8993B785A66BC5E3785BB326A9EBAF551443BDD5860BC8E049D3BA1499FBB24745B3C415AEA3A9450BABCE1F5553CE6C36A3B2991D73ABB335F3C4EAC9CBCD0B0CBBAF66B19BB26218A3AFBF8B13A033DE93B2B3935BB44EA133BDFD9913C9BB9B9BBD49865BC82D18C3B1EAAEABB85C849B98DFBACBB4206ACBB97086D3C2D148E3B33B6F73BCD3B08BC3F6910BC7FCA903AD88053BC4C09503C108001BC55C7B3BB1D2189BCF8AF31BCFB748BBCB6EB83BC86A77ABCE6B4853B623F1FBB9DAB8A3BD990833A5EC07CBCB9F97D3CB8185839534BCB3BDB1B0FBBEBBEE3BB6FC21B3CA72FEE3B382F24BCA9FD7EBB93762FBC07C0A33C7D0463BC5EF4873CEA1384BC0560F83B1EB4E1BB94DC41BBC55167BBA0BD31BBA04C66BBBCEDB63C55E1CF3A75A6BC3A62CC2D3C929998BC7E8AA33B66C8883B77AB9BBBA015023CF9A163BCF3D0F63BA262373C3D7A903B24F35F3CA5FF00BCD847E23B896A9D3AA0DFD03B67E3BB3940235F3B8A0CAEBCFB348A3B5BD00F3B2F6B68BBAAF45BBC3D86FC3B3312B0BCAD93C1BB0B28A9B804DB3FBC07191B3C324C7C3C7B58623ACF60D43A3036EEBBD2EE93BAE37501BB5BED623B84153DBCF331553C3B3BBDBB89600FBB91AD163CEF7B443CB2173E3B103443BBDBE14A3C5E7351BB90C1583B75961C3C94BDA03B2FF1EC3B2BEE59B91403F5BB0166503C46F4D93A10A82FBBF8D550BC0565D73902D9D03B93B124BC664CAE3C551B9D3C36751F3C1D954B3C6EB7BF3B3495513CB0234C3B73B2443B1250CDBBBCD98FBB0AA22DBCB5837DBCE736B6BBE7D9183BDBCA8FBB67C91BBB1D23D23BBDCC80BBD854073B8B96ADBCC254E03BDCF2BC3B533AE0BB4AF242BBE1ADE93BF946B3BA82DA17BCB910CEBA5851523B09A8B8BB5EA4BFB95E2DE53BDCBCCD3B54BF99BBEA2C32BC257C75BB3EB157BBEB892ABC53A61ABCA9E4CEBBD92551BBEEAE493C70D924BC6996FBBA6B0A6ABB3CA15FBC4FE13ABCAF9603BC2E2D293C038FF93C0BA60BBCC478153C34D810BCBBFBE439A3EE993AB0CD0FBC56AE81BCB0A420B82557573CF79D90BBE47604BCEA2A123BF2410E3C9A73133BF41D01BB290F163C4E90AB3B6798BBBA611D483CFA6C83BBAFBD4A3CED65893B9D40A63C5C6BE9BAE838813C6727E93C0E63FBBBF40FA0BC5EFE4DBB8FA4FBBBC64C52BBFC22193C21FB403CC164ACBBA7FE4C3C171449BC733FEB396FBB37BCFC5A35383234CDBB1E9D623B236A0B3B323C8CBBDB125C3C86F0283CF336D43B2BEBD63B18CED137D45F863C241A173CF10A9EBABC9E5D3BD900013C5B4BEA3BE20E64BB8BD9E93B67ED50BCC9C63E3C699A843C3006B93AB3964CBC9FF087BB9054BEBBC121573B5C8EA4BB54875239F2FDD0BCC58E0FBC1EB3393C611C83BB79F1AE3C70B8B2BC6EC03B3C4B8D333C8731A2BB3CA4AC3C173B9C3C19EAAABCDD6821BB",
      torch_tensor_32_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_32_torch.float32: "0x04000000FD649CBDBBF22C3D33455B398B02DFBB93A2423CD4136FBC1425803BD7753DBD7D5EEDBB8191B73B502CB73C0F84343C9D1C043C34093F3CB1EF003CB00E453DE21028BCBD6EBCBCE2AF75BB5D81E53C4499BABC7B16B1BC61D012BD6E8AB3BCC072EF3ABD3AB7BA956935BC7E8B5A3CB54982BC6E14B8BB1D65343BDD3EC93C9941E7BA49539CBC014DAABAB93AA4BC80DBD3BB6612BE3C4B94CCBC0E4A6C3C2F2F783C80AAB63C2E3A3E3CAF1FBF3CEF40BA3B0D4A85BC9D8839BBEF9ABCBBBBC166BC48FC123C815EC13BD6A006BDC91DF73BCA6B223DD0049D3CB97BFBBC42D16E3CF704673BCE779A3C79F320BC32ED153CDB9285BCA6D531BC09AEEA3CCB04E4BC69FECEBC20F1FE3BF08AC8B9941D913BFBD2FCBB466DB4BCC14143BC3B2BF0BCEFEF673CDE6CA9BC2DDA0EBBEE1FD83BD7A4D4BBE0009BBBC4DE21BD8123A73C72CD8DBCCBC4A13B5926D8BC2AC8B13C40F85ABB2E33283DD7B5FF3C6E1F763C8436DFBB2EA078BC5F3C053DEE82A1BCC98B173DADB30E3C1DDBC2B9992AC4BCEAA4283D42410DBD7DA04FBB17E2EDBC1CAA333DF956DB399D9EBA3C9C1CE9BCEBF3783C06AD39BCA9A6ECBB4290123BD202D53C92BA64BC42D85D3C5B9DDFBC24A2C53C448BD6BB6507263CB7B436BC6DE9903CBC2A813CCEF3823CBD092CBCD99F45BB3E15C03CCEBA943B1CFE54BC7EB5C3BBF7A0573A8166D2BB73ADC03CE0D79EBC397C883C55B7403C86B7B6BB6C9E573CDB5337BC53B1B2BBE033033D9495B1BCA4DE00BDCFDA9EBBD98718BB1B4544BD7ECDFFBC726034BC1B612E3C6B95243CD963673DD2C360BA1E0B99BADE3E2D3C8B4295BB19509EBCF3D7303C52088ABB99D6663C89D5DEBCBE77CF3B066D623C3B8DCBBCAB5A943CD9B6C13B1F3EA3BC55FD8FBC0D63AF3CC76E23BBBA56203C09CB543C8D81863C50FC813C975B10BCF43692BA9DA541BDE69F88BBFDA074BCAD818C3C194B1ABC1997803B8E8B3A3C794902BC863C2FBC1AE5103B313D023D9B8DAD3C221F4ABC02F783BC1CD5A6BC5C0AF0BC5C778BBCE6BB9BBC2149AEBB846909BD6D81A2BA72A9223C6E4A273CF7B742BC92EA023D89DECFBBF49F88BC8A1230BCFD44C23C6156CE3B940EAA3CDBCEE7BBEC52103D385D8FBC1B3696BCDEDFF23C60BB953C2963D43C076739BC25FC613CA76B133D0AB5F9BCDDE8AC3C59ABF9BC2EFB2C3B62BB80BB9B9D0A3C06D65DBDD3FC1ABC5B5BACBC55EBCA3C9C06963BD67B233C9DAA0B3BC58F1A3DF715763CD2160DBDA60108BB03A6143C223BC73A2E24B1BC71660CBC59383D3C659E0BBC6CEAD33C87FE5DBC37C8F53CDD31B73CB0D4CE3A92E08ABC376C72BCAB3CB9BAC27F973CDB3DD63BB40994BC526C423DAA9CC23B3114203CA2BF013C1D720CBD35873ABCB70C7C3CD7D4423CBD122C3CFDD7CF3BA7A6F1BC312F86BCA63895BCA07804BC0248083CAC12DC3B4400CEBC3C05053D8561FEBBA9BC69BCC0C5133D822CA7BC80845E3C3D6889BCC55D603BF73292BCF97542BCF04762BC524A943C6432ADBBEA08923C47AD483C45E2F33C9290023D0694163C5889723D5EB303BD8278EE3B4FEBAFBBC9CA39BDF3D5DAB9B45CFEBC92D696BCA457E33CC7D01BBC0A4E763DB94D293C6B8882BCD271B43BF3622BBA783333BBA7D511BD66850D3BD95D563B74EFACBC4B12EDB924C5E7BCCD140C3D130FEFBCBC23E63C4F3F62BB7E5DE239213ABABCAAADDB3CB9AE8F3BB0D1CE392A2DC03C2941433CC071593C45DEAE3B5B795EBB501F2DBA2FBF4DBC5AB69CBCFC1305BD1007BDBC804D053CCC375EBC07D7063D6B99ECBC3001FC3B74122EBC8FC208BD9B141ABC2B79D4BC35DD873BD31635BC61928F3CE200DCBC1B3AFBBBE6B8073CD572FA3C759F05BB571FB23A5C21593C163F98BAEBE1473CE5782DBB30A9A7BB6579A3BAD735CB3B2CABFD3B6E6F203DF9B7543C1DA7E73AF6DA9B3C972DAA3C8B41133C659B18BB4206A4BC709636BCE71656BC75D54C3CB2F3E4BB2DD2943C0426853CA750473BF097F93B3052483DE5A8C5BCFCAEDCBC81F9E63BF26357BB82F02B3C1E26BC3BB9D70A3C1E178F3C459F493CE51FDB3B613DAE3C695F983B879956BCB7913CBD823E223B111006BB428CEE3CCACF97BC4402483DCB35C3BB05D3F53CF661A8BC124C2F3C9308223C6FCEBD3C06C624BC80DA34BD37FB85BCA6D20BBCA7569AB754FFAE3BC01A19BD71FC8C3C613CB1BC8220063BFEFB4B3C44D84DBCC0EF13BCE2DBDFBB02F6993CCEA3A93C31F1913B501CEC3CE3429ABC5EAE25BC7EBE25BCC055423B1736A6BC2719153BC5304F3C5A521ABD371317BD7919ED3B76D881BCEF60E9BCA168CEBCD36F3A3CBE9849BCB429FA3C60505DBCBD66B13CBAA020BCB3647D3CE22AF3BC8F36573C9395FDBC09A847BC4B7B503C9B5D753BFE13F8BCFB31183A60C8543C5294B3BC37BA29BC5C93123C14390E3C8D49233DB31122BCEA1EADBC69104E3B3C05D1BC491E1C3ADF120B3DE7FF27BCD81979BC46A7283C944A79BC4BC3D23C440495BAFE8BC3BC90983E3C5FD984BC079B21BD959B87BB1A0796BB30B2F2BBB7BB0E3C3EEC11BC2070D33C4B4CEBB9460EC23CE936913C7934473C34DA813C49F5ABBBDD206D3BA9283A3AF45C463BB9BD28BCF892613C9C74053C92E62EBAF5B80DBC06A4DB3CED35213D013ACA3A3C43523BD6E226BBB0B3D83B46E93C3D059AA9BC5FF706BC01DF45B766AEBCBC29ED0C3CC5A9103DA3478CBC70A6973C6C5A0C3DB7BC26BD5E66C73B87BB94BC6FE2E33C7B102ABC9BA3943C5931653B597208BC3CC098BCE92799BC690C363DC138D5BCC92699BB1E93A13C60509C3979F60C3D987DB03B819BAB3C54BCA7BCB27B05BC7196083C212AD8BC499290BB6B8CE2BA13F9B8BBC3409CBAA9DE663B64314C3CEB1AB1BC24CF96BC1D5079BCC294A33C375AAB3C193524BD4DE603BD63F8EF3C5856DDBC04C60B3CC619083C3D04BFBCB02E483C20AC0EBD207F6BBCD86F4CBA367A253CF5E6B4BCFD3C4E3B0DFD423C6FD5CB3C260B0AB9150B36BB15057D3C3C36E73CD593FA3CD4A1423C10908FBCFD26603C970D66BCB5CFC7BB3B4D2F3BAD09023D5D1ECE3BE85521BDB7E7D4BCC111093D7D325EBBFB3D29BD640817BC3FA622BB5BB91E3C0065F0BB6917AEBCA92252BC103DA63CA064B73C8F012D3C7EA63A3C3EB7F9BABE9BA33C2AA5313D924FC33C5BED09BCE2FF733B700A72BCFDB3383C75A8833C5FCE033D92DFA33C8A16483C195A0ABD0F384F3C226D743DC4FFAABC008F85BB7AB48C3C4E13233D74C1603C8E021A3CC489AB3C0137173D972E363BB099253CB27C7EBBFCDC4E3C3ECACABC1E26BC3CE09FBD3B93FBF1B84EEEE3BCE6C786399847B43C8762A1BB5079AABB3B46953CB20050BCDE9E4C3B41C7C53C8A7F01BBD54D61BC123FB1BC07270ABC037696BCA173113CDE1FB23B2B56843C8F84753C173554BDAD8899BC9C04463CD669103DA6987C3C9AAF20BB1692123C33F4D53B058E4BBCAB5E863CAB0D613C9C62743C20A13F3C89B53E3C72B54E3D205DF5BA56CE903C5C8BA43C05749D3CCD5E8D3CAB8D0C3C9D4745BCA7AC2EBBD29404BC6088053DD41D1C3B17EEBB3B2A3A0E3DF2AF98BC997139BCD0862CBC44F5813C5348E43CFE28CF3BA9FEAF3CAABB20BD0BEEC1BC6D88223BE792B1BBCB7F37BC00DE0E3D7E487A3C1EDB4EBC61CBBBBA6575793A6B660BBC995211BC71C89E3C3CB9AAB89683A8BC93D4C0BC1466A1BC9B3F9C3C2E3E143CA5CBC5BC02220B3C9503A2B999ECC1BC7D6B123B6AE3353DEB6F063D9BBC9B3C6F4F383CF79885BC3F2B963CA119A73B6D0941BC56D1963C82BC183C624109BD5E19973C4190B9BCBE962E3C0A6781BCF7DAA0BCD0B3153D6E56503DAEBBEABB4411BFBC878BD4BB0CDD0A3D92DC28BC341A7E3C5E4B903C45A9F73BA203843CF2A2BF3C5FE5903CE1945DBBA1F2393D52A51B3C4884213CB499B9BCD2CD93BC94FEEDBC58756ABCEED42A3C451639BCE2A9D1BCCEFA833C74AC483B14B465BC935963BB6765A2BBA6D752BB546C223B1C1EDBBCA48245BC36E305BD7C24243A290902BD5EAA533C26CD06BD284A87BC8D37CBBB85D4843CFD6BC73C0486A83742E0B5BC6444CFBC741904BD16C788BC2740243C7FD30CBB07D01FBCE6C4B4BB05A3AEBA90F313BD9F7609BCFD09823C0B74353CE6A7DE3C970FDEBB4A57043CCC4BEABC5CDBFCBB20368FBAC142963C94806CBC56B20DBBDDBD75BC8150343CC10749BD0D68AE3A33DEC73C4129853C7731953B8517AF3C",
      torch_tensor_24_torch.float32_4: "0x04000000B5220A3D7521D73D90E9823CB1B988BD122FDABC68609E3C121657BDC7E0C6BCB2429E3A426AD93D16FABB3C30E518BD3954113DDF71A9BD7C52133D0BA0CDBDE7A8293E1FDC8D3DDF1B7ABDF8DBF5BD037E343E0A50E43C22524C3D333AE1BD",
      torch_tensor_24_torch.float32_3: "0x040000003C88873F4E1C853F29B08D3F3422923F95BF903F1A9D783F3A61853F34F0523F71CE953F7631653F0202823FB17A833F328A7A3FF10D593FBFE3513F1FE4803F7DCE8A3FDA65703FA9A78A3FFDAE783F85998C3F322B503F6DF8863FCB49833F",
      torch_tensor_24_torch.float32_2: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_24_torch.float32: "0x0400000082206EBC5738073CFE3A19BCF2C0503C937360BCF6CE9E3B53F2663C4D2547BC9289DFBCC18B063CC938903C6EB4D5BBAA47383CC734B83B675AF13B5C87133CF990E3BBBBB1D23B86415DBC2BD081BA4A1770BBED0A2E3C377ACB3CEF6E7BBA190E703C323DDD3BDC2F6BBC8B3381BC5540353B44FEAC3B9E062EBB445695BCCB69C0B9D05E6BBBC6E221BCAA0EC43C6D37803BE5A8493C717D16BCE5456BBAD53810BACE2D3EBC9B532EBA14951CBCEC7787BC5BB3E43B24A0D23A3463AB3B7886293A98D0ACBB6E923A3CA4CB823CEED0683CC0DC733B4CB2CFBA9CD1BE3B3D3A3ABC78C23ABCBC51C2BB60980C3C59F7553C47D93E3C365B0BBC2D45A0BB5431FA38DBDB193B2D1E0ABB50A778BB93898CBCA5BD333B446E523CB40724BC2ACA35BCDC375E3B9EE654BC60DAADB91309E3BB99428F3BAD7913BBFCE1D03BE612D1BB967002BCC93412BC2F83CA3CB94243BC6FCA3BBCDF2416BCCFE2FF3A1CCF21BB9394A6BB93132D3B260BC23C221F84BCA2FB3A3B1E38DBBCA06B3DBC2FFBA3BAC6E6663BE9DB3A3CC67577BB12DEB93CA458093B1D73D73BB5C132BC2EBFA2BC41D660BC534B8E3BFB02EEBB98A4583CDCBE32BB74045C3B0B0DDFBB97E3F13BAACE1B3C939D733CAF179EBC6BDBF4BB3BBE84BB74B528BC21ABBEBC278F333C355F4ABB8B9ACABBA09350B9069D54BCE12D553CBD59E93C782F59BC82731EBBC9509EBA60913EBC9E290BBCC4DCB4BB73CBADBBC911ECBBA0E1333CB8E5FB3B2E41663CBD5C2E3CDB297FBCE2B63BBA8AF6AE3B2309F2BB90B5333CCF2CFEBA6CF38D3C172AC2BCEC9FECBB29048ABCC6A99E3C8EEF44BC89ED283CE7AF193AF0D6113B5990A83BB40A123CAE18CF3A448C2DBB4488A03C2F06E43B7273D03BD86543BCCFE68A3A9C0B473CCA4AA43BF8478DBAC4F7CCBCD715C83B4430C53CE2F3213B1CC3C8BB51F41EB949142C3CD3D8713C26D5AD3BB5E0743BC23033BC6B90A33C814FC4BCC450633CB2E51E3B7D39FABB845FAD3CC03619BC20B99EBA05AFA0BBA2BFC73B74326ABC9BF9253C39FDB8B9B4D9F7B95D1118B843346B3B0F1B803BBE93F63BB06B6E3CC2D3843CFAAD80BB6650653C9A4DA23CED80A5BB424656BCDD32D23AD72D173C2DD03FBC0DE01BBCD4DD383C60391BBC026F40BC8D222D3BDFD9A03B0B10803B9BB0D7BB3E7BE3394D2616BC720267BBFBDF793B61CDE4BA7DADE0BBC1CF873A145FC2BB8FC6333CC5A6CA3BFEDA233C993699BB96B70FBB7FF1873A170B16BA5C3CE53BA2E1F23AEFFB63BC134F45BB79B4C13B12C1E1BB570900B93F920CBC4364F13BF2670FBBEE61963BCCD8DABB809DBEBBF807C6BC507CCEBB994283BC7609AC3CE154283B6795A93C426BF1BBF480433BEE1B26BC4257DAB9343E123C2BDA003CAB594ABC13C63D3BED8C85BC6ABEF43BEE54473CF96EF8BBCEB7DABBFB22C83ABC032EBB5D12CFBBD72C70BC506695BBC2BBFC3AA07BD83B8E22FDBA5F8E0B3CEB46E5BA0611153BBB3009BCDBE903BB5C8A223BEFCA1DBCB54B633C420A45BCA44FA43C014DA1BB5395A73C0EA5DE3B80873BBB2528A7BB4FAC583CFD32A43C541FECBB4E60373C75D4423AC07BE13C85FD2D3CB97D0ABC936AF6BA3B86783CF040473CA60B5B3976D22FBCF0A7F1BB3D42243CB67531BC60DA003C02869FBC674596BC376E92BB9D21413CC31975BCAB98A63A87AE933C30A981BCF4144EBBBADE953B8769D2BBA5A77FBBD1C9803C69FB1EBC2475B7BBE296833BD8DA403BCF0F923B693E14BC27B3F6BACB212F3CA626F43A8254CF3BDB2C5ABB39A17A3B505185BCB232CA3A3D3095BBCDD43EBC0266683B2DBF2ABC0F8FF13BCE81C03B82695B3B0A83853BBB2FA1BB479F143CE907A33A9954903BB21F773B843E443C81348DBC9E5E9D3CF887E93B57138FBCB976A1BB737D823B4B791DBCB575B2BAF87F7F3C0D3410BC798F97BA07BDD13BE59A28BC37A0443B06714A3C4423DF3CA9A4AA3B6B8C6B3CE030803CDC504C3C7895C7BBD836B43C7799733CCF9EC5BAEBEE663BC76F803B5DA114BC9FDF8B3CF4C9C0BBBBAA98BCA21CC03B0F0D58BA4206183C4BA7503CB93A0ABBBBB2A73BA4EF4B3C807FE3BBEF262CBCA0D3143C46AEA33B159E8A3BAF87E9381648203BF39820BC0B0DDBBA482D03BC04D2DA3A3B2A973BE9304ABCB89A27BC4114C3BBDE2FDCBAEA4CC5BB346664BC7DEE103CE9E55CBB2B4501BCD641A83BCAE330BCADA58F3C2BCA163B45F63DBB9C75CDBB740FA7BAD7483F3BE7D10C3C059BED3B1A728DBC4B04A43C420BB83C1D2A47BBAE341E3C531C5C3C9246CD3B092390BCC07E8DBB56499E3B4CF7983CDFB589BA45C83EBC07973B3A6CF564BBFDB5EEBB60F7CCBBF9DC1CBCA728EBB818B2E4BA227B2E3AFF34013C1D498B3B3ED31DBB2079653812720CBB38487F3C44B74D3C6AFBA73CA0A6F53B9BFC5ABC930CF0BAE03A40BB6DC993BB4F803F3CF1CF1C3C03D970BC68B291BC0BD1663CD6199DBB998A833BFD8B78BB104612BC970B98B93DE2B6BBAC465ABB4B0A0BBC38F4A4BB8FE083BBF08B52BBC6E8F23AEFA74CBC13772EBC27AE72BC2EA31D3C5C7B0D3A2FCF86BB7A648D3C52AFDFBBE1FD4D3B45F5D43B21B9B23BC4098CB817ABAC38BD65003C125A57BCD49EBCBBD3AEE1BB6785A43BF0A98DBCCF31D13C230F833A608A05BCA43BACBB656D3B3C9B37FEBB1FE814BBE9CADBBB0BE692BA3D48D1BB894E143B81C094BA930F113C2B248EBCCB6BBCBB47315D3CFD07A83B6716EFBAF0C89CBC2AD7503B12E4793BB14EA1BB8CA9F43A6E3E21BC52CE38BB9DFAAB3CD958963B67A0DE3B34916EBC9712D83B92C4C83A8FD1BCBB4A7E34BB0D6C1CBC1F0582BBFCE4C73B5F3A123CA87602BC1E05A0BCEDC4B83BC5362F3CBEC9A5B9425C523BE38F723C950A6FBA42BF25BBE7E019BC5701893B738063BCCE9E1C39A9C103BC5CB1693BC0D6513CF12523BA578DF4BB94FC75BC91B51B39A97C3FBC4907633C24D999BC93C0B0BBC234913C8EBE273B46CA983BAAC87FBC7505D93B9B29013CE04DE33BD3333FBCD094BA3AC2F06ABBD637ABBCD3FA33BBF0310B3C0A6E393CD0B9A63B95AA103C7D8691BC27C1553C7DC3A53C07B5C33CBE5961BB1983EDBBCD9F8BBB5812C63BF22A6CB9348E6C3C21A2153B5B5813BBCFCA63BCD2843CBCF7299F3A32C5943B941E2C3CCBDCABBCE76502BAC6BDC3BA",
      torch_tensor_2_1_7_7_torch.float32: "0x0400000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000FFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000FFFF7FFF0000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000FFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000FFFF7FFF00000000000000000000000000000000000000000000000000000000",
      torch_tensor_72_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_72_torch.float32: "0x040000005D07253CA9B677BBBAD586BCD4F6513C5738B9B90C2B03BD458CE7BC04C210BBFC8FCABCE487183C614FCFBC72CE7B3AE7DCAA3B1C9BBA3CC655B1BC5328A9BC65DED73CE046273CA42638BC0EAD323BC6EB51BCA72FAFBCAFE61FBD9DB519BB20C2633A068438BC2EB126BD34D910BD22B0BCBB80F53A3CD7B2083D278591BCD0F7183C100046BCCBAB783B622A05BCF79E35BBE2C3DCBA6B9EE13C498F0D3C76E989BC2F7227BC42D2B8BC9578E3BC2FAD18B91E2BC7BC17D98A3CD8D028BC06698ABC0E05C23CF2C8033BB7463CBC6001963AA61B103B06BD11BB24F627BC84F84D3C7463403A3075863C4397F33AB8E2593CBFF2063D77E09BBC3EFB3DBDAFE0BABCA30F6A3B5AA7983A657AA93C10AA3BBB5C60ECBB69CFA73CA0A9C3BC6756C73B94A017BCD4C40E3C3EB21A3CF40E813BBE32DCBC938B3C3C8B363DBCEFB1DEBC7CC2E3BC281687BC85C051BCAAADC9BC2468483C2614B7BC078300BDE5A401BD7527C4BCF751E2BC7DA84CBCD3704E3CE6E09F3C59C007BD6AC153BC2364103D0EEF9A3C5456E0BBF7E5BA392E290FBC8BB933BDE7EAC5BB590E38BCA9F775BC81FBF3BC06EFB73B1073AFBC0B08D139784D273C2A1DCABC3BCF4A3B02DE5DB9C61FECBCBCA492BCD072CBBC21A5293DF79A5FBCA9F2E83C9297CCBCB96C89BCD6E018BBA00E07BB022FCFBC3014CC3C674CE1BB06B69B3AC9BD1D3C1FE501BD4E334B3C0DFC10BC2E8A333D59CAAA3B72A8A0BCD75EB7BC57D7AABA501A7EBC368812BC06A79EBC121713BB80E1F2BCD268593C977F3B3C2AB580BC97CBC5BCB27BE43CED5EA73B0DC1C13C61F0F23BD339B1BBA9CB90BC2231993C2E3AF73A2F44DF3B6F530DBB0BFD5B3C954DCABCCF4236BA636BA23CD4C8C43CEA6A3FBDBC272D3DC4E7463CB2C28ABCC42833BCF823E6BA07A2B1BC174B48BD0597F03BD02D20BB373ECE395811503CD32EABBBCCCD703C32FE0ABB39B67C3A579313BDC54076BC5B9E843C797B04BD940D6DBC270E8A3C408123BD82CAD93B818D71BC94D8793CAAB658BCDD885F3C341F213C995708BDE773ADBC845642BC77AD8A3C79FCE8BB93E2813A364A0DBD20DD0C3D2965DA3B4A85193B419F16BC5E6362BB46FDAF3A8B69D83C6036E8BC9899B6BC90C474BCA2CC433DFBA515BC4635BCBC5994CCBB09A9933C17683EBD9D51B9BA5E434BBCF809FDB972A62B3CA1C6A7BCD0BD973CFBDF933C7230D93CDD589C3C1F8123BDC4A600BC79C5623C0584D33CBD8FF83C305F173D3D4F48BC539706BC2FABA0BCD4BBA83C8D95023D82FEBB3CB57D9BBCA08773BB02FB493BB24992BBA6EB43BCD7E3B13C2F62A03B4726153DACC1163D6C2C8EBC4A55F03BB11DA3BCE5A448BCDD62873CDC8956BC191F05B986BBB9BC60107ABC3EB6D8B9D2C8623C81C1A73AA273CB3CEB6346BDC363FBBCD4D0EF3CE5CA18BC9528843CB5AB9ABBE92D013BF5B9D33AC94C7B3C4987463B44222E3CE6E31DBD5557323DD6319039727C99BC3B5114BC928C1CBD4BDE86BC99AFAD3C8236953CA05E16BB97C0073B3EB028BD6A43DBBBABC3B23B646486BCAD50B5BBEFD25F3C07DA433AEB858F3C2B35F43AE4CE063D14DB12BB472800BD724C853C89BCBABBBD12633CBB8299BC84DDCA3C13B3B7BB1EEE56BCDB24503C275C473C51159DBB8D8C963BD8BB353C9414633C14EC813C73FAEAB98D331EBCE5673FBCE1257ABC9D534A3C85FD663C5D47A1BC60F1A6BC2F7EE8BBDB73453CF0407C3BE64FA7BC57860C3CB3FCA3BC611D9BBCEE20FBBBAEA5ACBA9B841DBC5324ECBC0E307F3CA42346BCC2B2EABC337AFCBCE90FFD3C153C87BC041C97BCAF1715BCD4C211BD9412843C7BA55BBC89B48EBC10E79B3B407E8ABCD717E5BBC271033C89099D3C974395BC6CF71A3C456C03BDCEA717BDE0E66ABCAEEA16BC1605043DE4A7D3BBA0ADB1BC27B4E33AE551043BA75359BB4616D9BC194B20BC2713C33BB95A383C2D1911BCA693B9BCF9C809BDAAE3413BE045243D7C7DCC3C0E072BBDF8B9983C28289A3C203A2CBB4BD0523C393ED43B0937503C2A09423B0C61DE3CBD26083D06C8943C1D8109BDD2D484BC5DB9553BDE5419BB2F83003C00C53BBDD88483B866ED093A9CCE62BCAEE161BC7D2EB73CC534553C0B2FBDBB4CA3D43CB3FF61BD6B9394BCC414A3BC9942E33C708B833BC501A73B1AB50EBC7E413EBC0ABEA83B35A8C43CC06DCABBC49D55397B4E40BC6C81653C99BC7D3C83AA083CC232D93C87E5C2BAF7C36F3C046B1ABCECEFCC3C99DECABB9EE8143C06FAC63AD2603BBC310A85BC0608A43CFE28173C1ECDB8BC7FCA11BC3DE557BC7D948ABC423FB33C3E8FDF3C084E91BCAA60CBBBB03B9B3CC774BA3B95BA43BD17ED4D3C89DBB93A5258F6BCBE0B6C3C78BB9D3B81CDB7BB02FB23BDC1A8173A94ADEFBC21A1BFBCC4A1D13B34433CBCCA6BAA3B9FB002BD971D9CBB94DBEE3CCBF8AFBBA25F9B3B22B1C43CD79C18BC69B2F2BCD4B713BC7C3E0B3DD42530BDE7A0443C3566453CD3C3B9BC99D097BC5573F9BC46DC4B3B70D830BCDDEEC4387E8C0B3C2B5DE8BC7D8FE0BB9512C13C0D4A8C3BF44987BB4CBED23C64B9323CD0428EBCCF32823CCE788FBCBEEDA53C2EEDF73B694EF43BAB23B6BC36D619BC2124C53BD34639BC7BB9D6BC6FB0353B0D11013D8B9DB6BB982B533C4670113DE6F608BA4F8B15B9545B24BD3231A1BCB7F9BC3B9C94E53CD80B33BAA5942A3DB3E455BBC5126E3CC5C51E3C33DF3F3DDCDEF23A0BE7143CA4561EBBF65713BD57B89839C197283DB7551E3CEA4354BB4259C7BBE9FA4BBD868C8BBC25266BBB977CA83CF240623C5CAB78BBAC829BBCA2C9803BBA7113BCCB40AABCD000463C20ED13BD168D0ABCB488C03C26A70ABD4104DA3B0A1ECA3C37C69238FCA2223CEAA2403DC619CB3C6B31D5BB619D66BC9A15223C1E7BD03C675F873CFDCCAA391036A7BCA69DA5BC66A0A8BB11289BBC048ED7B99C8599BC65A1AEBB95E901BB0513253C77884DBCCA0B97BA537A9CBC8DE5A3BCD0ED143CEF88C53B854A73BCF552C73B57D9B6BC0B1857BAB9A0CE3C9EF53EBDA55B6FBB895B313C24678C3C93D8BFBBF7A1823CB9088ABCE89E063D3C0DF23C4516E3BC46276BBC389E9C3CCA8D45BC4231F4BB26D92A3C193CDABA4B1F5EBC42A29DBBA7970F3DC2C245BC1873B83C8D2B8E3CEB3E423CEC7B60BDE7211A3C94BE8B3C9EA39E3C3E3E83BCC2AEEC3B4B67FFBB47C2B2B98DD90EBCF9F375BC6D1B9F3AF084403DE0441A3C94B1E9BC35A3F73A7D19063D6109A93B0CD45CBD40E93DBCDE3B87BC8235A4BB60E4DDBC9D38C3BC266C833C494AC7BBEDD9033DD6619C3C934ECCBCFDF0C0BC2CF0673C744AEF3C4A2996BB9F338CBCB3EF413B6C556E3BF888673C2B99473C8678AFBC1219BC3AD49E92B93D7914BC0F81123DF29834BD79948C3B9ED4B2BB0C6D17BD661A25BD2AF7183D005830BD91DFA13CCFB024BB3BC5C23C02CE4A3C27BEFC3BC109923CAEC5E93C93E7973B38E0D63AB48A2F3C5E5C3CBC987AB33C0078C53C585D4CBC5F24803DF95D3D3B242E04BBF0FDB53C67678A3B96549D3BA72DAB3CF2212EBDFC99523CE349EDBBC412DE3BAE61F3BBD714803B135D4BBC748EA3BCC60D95BC87E05BBB302C043CE198FBBCD051333C5D62F93C0B94C2BC95204E3C556EE0BCFF5C073D25CE2CBB9D46FDBBA2AEFB3C34A882BB87BF873C40F802BD66C0903C7F5B90BC6AFDBEBC35EAF43C276CCABC00EE343CC90C48BC021119BD929F203CD5BDDEBB5BC5CA3CEA646CBA823D2A3D1F468DBA4180103DF9EEA03C02BF0F3DF8BF29BDC6B6413B098A00BC4C3FDA3B894CCE3CC4DE5DBC780053BC2F27053D520FA03BECDDFE3B1930973C8B5522BC685C96BC4A1513BDE2CC873C8DEEADBCBB8F2DBD481088BC4EFA75BC5B9909BB0298133BD2E17E3CB50F23BD34FAAC3C8F7F173CAA99E43CE4B5353CAA1B20BDFC2E50BC5D95543CFE5B08BD4D09043D784581BBDCBCCBBB586F7C3C73D9BB3C7B24B03B8250ADBB502196BB5279CC3B6CDD153DD02477BCF393FA3CF9D1603BA02FB6BC8A57933A73DF14BCBBFD523D215789BCB8F4153C6248B6BA85B9A03CC111653CADDA213D59D2D53A3EDB603C4EC6B7BCD0D3B93C6EC322BBD81337BCAB622CBC981A5A3B20CCB33BB3C1C3BCB901BF3CE3DB043B38B71E3C363D9ABBC2A6FE3C8E3EAFBB5D74633C24871A3DA2DF7D3B6EAD2F3C0CFD5E3CAB19613D421E833C13D16EBCFDE385399EBBCDBC4DFA343D8A989C3BE36C0F3DA2D08F3BC788BDBBA2087DBA5F220239A754E63CB762033D056D71BCCEA3D03CFCBE813C6B9124BCE62EC9BB1DFE01BC6AD7ED3B73DA683C44E5B73B4BF1A93C8F82733CB6DCAFBB7D818E3C18A223BC85785B3B59E5643CAF8A6CBB85A532BCEA4BF1BB9DE3B13C2F4C91BC1BA5E9BC559E55BC83B5F9BB9D3AD3B8D57E053D20756FB99214813C80AE0A3C4A99E1BCFE1EDA3BB403BA3B940F8C3BEF62FDBA87401A3CB0DC753CCE561D3C6B919FBCDB5619BD403500BDA123CFBB958F3D3C0A852FBD7C759F3C865709BD7185093C39F88B3B7757463DAB4AAABC58AD233B6DF3893CAF43C4BAE82C98BA816FB1BB2FB5BEBC0BF903BBFA9F0B3D67B203BD902994BCBB950DBD204F06BC2A538A3C3578D6BB77C1B1BB005E243B8963943B9BE7CABC08B28D3CCD833A3CDDADCE3C991A623C4EA397BB9D9B3D3D705AD9BA41A125BDE48621BC0F6CE03A4A92503CD863413C92F28C3CE9D1203CCEBD4BBC1D11E5BAB78939BCE6A30FBC42A5E73BC9DCA33C0BDFD3BBEBDBC8BB2E6D31BC2CE4DA3B09F13FBD1572B7BBA2D479BAF0E326BC133A013D48A8A33CE29198BBF375DD3C6CA5653CBBDEE9BCBB5E8E3C8A51D33C7329EABC67531DBDDE3CDFBB0EB961BCB768903CB53A3F3DE9486C3B21A054BC06C19FBC8DDC163D327A103DD83AC13C37442C3D372C573C4680B4BA9888F83CEB3DE3BCD2DD783CA500C13B1EE0F8BC9C2C103C585ED13C2D661F3DBB5A08BBFDC059BB3B9DCC3C7DA31FBDA1C6DABA9D65AFBCE9AE693CBBEA3E3C62161E3DEA07603CF0A302B9B204DABABC2C833BA99495BAFC2C76BCBD7F4EBCB41B533C17D434BC9850BD3CE74D793AC0A70F3A90E920BB3328E93CE5DD4E3DC189B03C33D923BDA8D11ABCC7F017BD2401D7BBD9BE2C3D06305BBB3C90BFBCE4BF52BCEDC7083D26ED5A3B518B173B4D6C0FBCA0B830BC55D71A3C87329CBBF0FD573C01E828BCDC5CE8BCB8E5B33CB96BCEBBB734FD3C282E983C2F2634BAADD4B33BF556BC3CA9D41BBDB2AADF3C7823EBBCF9E1163C2BF200BC7C0315BDC46FB23CAD0C0E3CAE86BB3C3C40103C2C307FBCE1F237BC14C8003C9C7AC43BA58500BC99154C3CA3CB803C49443D3B508C003D77A8A63C273A0FBCEC8D753919A1123D732E02BBEDBCA3BC25D8973C9C9B583C65DF1ABD6A0CCEBB1994A23C077AC93B7B28FB3CAA7607BDCC86F0BBC9E6983C02416B3DFDDF99BCFF76063D943668BCF48A1E3DABC6C33A2158933CD073253B822D17BDECDD08BD98F183BC834A92BC676022BC343F7BBCA986033DD4FD123D4C0DFF3BA118DF3CA13301BD366A1D3CEC6167BCA0971ABC3DCC943CBD02E7BC4FB5303DC1251C3C936F58BC551A6B3C5D871ABD7F5B8BBCC9ED0DBD6C2BCD3B8340FFBB5660A23CF24B483B97562FBC4FE58BBCD6E014BDE7C6F5BC4F877D3B7BE3313D075D953C850CACBC45A4BC3CF5F01FBC484F143D3D02AABC4F8893BB92F4FFBBB97D253BDD2620BC00478C3BFFC602BC84602BBC17E762BCE022FBBC9023E1BC4AE3113CFAAD953C38B1B6BBEDD9A43CE2B1E5BC2EF2243D6E8621BC30FB61BC4218983C7B7180BC2D58C73C7E3F0EBDC88E873CF0F2BE3C09B8283C3DFFE038FBA9D33C90C31FBB36FB003C0CED073D6E76343CE3B18C3BB271473B077515BCE6728ABC72AB503B09A1E0BA6BEF063CB4D6943CBEC4A4BC4A63253C163E0BBDAFE742BCBBBA03BC4A2BFCBAB43903BD0F6E32BB00EDA53CB2A035BCB5B94C3DF7DD0EBCE98FCCBA1EDAD73CE9E23F3CA6455EBCE6EE04BC580ECF3C940C1CBDC61329BC847946BC3F0E143B09EA663D8DD91CBD7ED0A3BB618AF03BF02014BC37ABBE3B0F90E1BC4D1484BB282900BD256CFDBBBAE112BD97718B3C7407EEBC52CC423B2996073CE47A2B3CEEDFB7BCC9B976BBB777E03B7B544BBDC6F947BD3E95BEBC2EEDB03C41A0C4BA261CE93C9CCF1B3BAEDB53BCFAC7853CA7E4603C147A25BC06BD843CA87F0DBDF6E92DBC33747C3C0FF983BC5575D43CAB05BABCFC2DD1BCE2DE523DC1E4A53C249F95BBDE629D3C5EE662BC2FD8193CC6304B3C07AC9DBCA94AD13B37D4103C7B2D8A3C6761B93C32AA17BC4ED0223CE2FC7CBAEB8C8ABB7C80083D0CAA22BC62DE7BBBD7DEF2BCD40406BDC978513D00A8AA3CA9399F3C880F8D3B748CA93C5E77A93C6A2DAE3C29E694BC00E7DF3BE65D4BBBC70CD4BB5F330D3D449401BC1C28CD3B6CBF963CF9A2C83C27579DBC34AB5CBC2E6CB2BC591D9CBC7B4A5D3B50C19839EB50963C4716D33C2F7F783CE0E357BDDB00543C626D8D3CF707BC3CD90A22BC8C5902BBB7B520BC94F5943B6CD2723CB4039D3C44279EBC4405E839090F9CBDF24FD3BCCB73343C546BD53C4976963C5E37B1BB7EAEEB3A3543D0BBAC5B773CD0DE0E3D2BA82C3BF25FD43CFC1F54BB6787DBBC2A3AFFBC8BE90BBDC994CBBBEFA992BB2AE6D0BC81C08FBB6768A33C3B5734BD9ECE3E3D549CA8BCE1A7B5BA2E45413C566125BC052160BB2929383C2533F9BCBB6921BD77C2E03A90A084BCCAB535BC13FAAEBCA59A44BCC4A645BBAF5727BD7EDB5EBD8DD30ABCD7E833BC85CCA5BC5DAD1C3C2AC8543CD9BBC8BC31651DBD858DBE3C98D13DBB73AFEE3C24915EBA6B5EE2BCE97BF63C6E58CF3A3D10923C5A4C99BBC9AA18BC751B86BB9B681B3C37CF263C57E73B3D37E8403C57EBDA3C3F6E033D8B1D033D058161BCA4F32D3D8C82523A53F9A5BBB5E18DBB6616BFBBCB4EEFBC590F153D29382D3C03B783BC81CB35BC536CB1B9A2B0D03C56310BBDC0D48DBC858B65BC2154A73C58B1163B47BD4DBBAB0C473D6D84BCBCE2E568BC8A0E2BBD5D330D3D0B30C43CC6BF81BC77CAA33AB8B8D83BD4B17C3C9206623C44B99ABBCEA2193C07A04DBC8740873BD39C413CB88D533B3B64803CEB18823CDD931E3C0FD3743900CC783C6E28F03BCD6200BDF795F03A37E549BB95EDD7BC8C3BF4BB1B4C8ABC7DBE583CA6D8FEBBCE93E03B409E883C802301BD95993C3D9359DF3C77C867BC81DB303BF59D673C25F71E3CC966A53C7C07343D408ABEBAB52DC5BC886A11BCB2EC323DB03204BD6926183BDE4430BCE6A276BC0A672BBDEE95A7BC2750DEBCD9F8123C2BDC6F3C1B52BEBCEB7DD3BC1B7C75BC85447BBCEE30F0BC6514953C78C36BBC059429BCEA49363CBC3805BC19F215BD6C11DFBBE578BC3C294307BC1C484F3A972884BB2068ABBC74739CBB398A15BA8FEFD73C60178038DB8E013DA4A8B13CA116A2BCCAD3E6397B29053C52B53A3C182A2F3D0DB9223C527D23BCF41F92BC4F5FE23B35C6F1BC074FC1BCB454C9BB005269BCD413A03CBB8A7CBC755BDD3C3C774ABB4744003C34688FBCCEE60D3CDE4EC8BC200F15BD89B038BCABDA6F3BEF0C52BC47E633BB2B661CBCD8B52D3BDDE6953C8072A93CCAA55F3C410AB9BB177E043D8F1591BA925D883CD53337BDF2F5093C377A5EBD3D32213B0B44043CA1CEC5BC7C7E2A3D04C28A3C0999E0BC756C54BD58B5553C6E50B6BB129DF0BC578E2ABD73D60C3C3BDCF83A8AE5FEBC183735BD87A03D3CD32A803BAEDD9BBCF8B15FBCC49E16BC06B974BCC6CD2DBC2F841CBD86639B3B7818613C4DE6B0BC1B601CBCA0F0763B7CF23BBB5637803B670C16BC076E52B8D521BA3C9B64053CC065083CC4F8A53C017395BCE2FE093A99D4E3BC24D908BC30B8EE3981F1223C8B5C4A3C19C227BDC67A953C625BA23CA4B55C3D320E17BA5070B23CC5D6ACBB7DF73B3A7BE7CF3BF4CC12BC9BE3CD3C1E42AA3CBDA0973CD307413D3C90B13C2B0C11BC2B1AEF3A82A0C53CCEEE24BD90BC263B59BA9D3CE464033DCE8C233C4FDA15BB050738BC1796333C66D9AE3C142882BC0FF9DCBC7061D73C863EA03C15D944BC8A8D82BA8FDC44B91D3FAABB10BDBDBCB0F01EBCD99E90BC9BD729BBC2776DBCC15B563C0405B5BBA5BCBABC1B0AA4BC8B58053CC11EC4BB19F09D3CAF37F53BF3781BBD3650843BF660833C8F64B83BD1700CBBD38567BBF551213DD9920BBCB13A05BDE998ED3B036D9FB923B61BBD589EA43B821CDDBB1204063D3439C2BC8B6EABBC65FF5DBCA44D5B3D670CB93C0BC9B4BC6F6EB13C4A184F3CBF0E00BC048830BB5BEDD7BCBBDC893CF0D94B3B58DBB63CA047E03CD7AD733A83E9003B5DC0463CE012273C02341F3D514A1DBC322A1CBC135D13BC870FBEBB6F59233CA06D143B61B33F3CBE577B3C5D8FE9BCF2A46B3CBA50153D9F8F9D3C575203BC2ADBADBC098C703B0D43B5BCAC6E04BDED3F9C3A26E9A53BC7799BBB05AE2FBCCE99763CA3CE96BC69CBE63B87FDC13C0940D03B9B7D023BC79105BCC26FA0BC4C001FBCF0EA98BC41EDF9BC40F687BCA04116BCE1D85E3CFD96EA3C049D823C9073983C7E89213CE0F5083C608EE43CBB98493C3B4028BD0D3E2A3DE65C3BBDD76C17BDDCA35A3C7ED90C3C272DD6BC19D38E3950E3D4BCDC5DEFBA2B63C3BC921B23BC42B9EB3CA60C8E3B0AC1A93B36192F3C1B091B3C5031B03C9CDEE63B891D053C482C803C5ABF09BC69B4D0BC823FE93CE0082BBCD87B5DBC2646C3BC4BD7353CD2C1B4BC69FCD0B99836643BD40FD33CADE92C3B27E082BCB63EACBB8C6D893CC058AABCA6329D3CDBBADD3A25850A3D6E3050BDB714E3BC37ABF33BC6D7193CDB63EB3BAF9638BDEF5E32BD03409F3CA56C7D3A60EFEA3C7BE826BD5B8B0D3C1B63DBBC0C9CD13C0F0FAA3CDBE14C3C41335E3C2E8D153BAE65573BB3CE25BCC235D93B44A3C0BC6EEC0BBC29D15FBDE1BDDDBAEE24403C1C74EEBB3B86A2BC0F9361BC8C7A02BD7302593B7F46093C945A9ABC78FFEDBA4EF32C3DE3C517BBC9448B3CBD43C3BB6D5AC13C827EAF3C30E4ACBB60A630BC127F9E3AC9970DBCF8C6CBBA7090383C41A1E03CCDC7083DC02FA0BC1D8B18BCB6F305BD669FEEBB6061A1BA267747BCD913ACBC6EAD2B3C91D284BC4F58E23CE50218BDFB892BBD368D2B3CAAA4B23C86D3E1BC0CBA823BAA02463D84613E3C01C6FDBC83BC74BC2F906CBC0DD3AE3B92A1FDBC1CBFABBC73F1A5BC8E4A773A460F23BC93A368BB51D0173C1CF68ABCC246D33CCF02D93CEB95E93A61D6973A7363A6BCBB0F903C60713A3CEB3AB73A700501BC3E1AFE3BC2844B3D02041EB845AB303DFF6B043C6BB4CABBDF9F193CE732A73C17918DBA14EC80BCBD941ABC2DEC1ABC75DDC5BC88CC01BC1BD952BB6BA7B23C2638CF3C14F99ABC408D5CBC66F808BCAF02603BD435A53CB894323C5B15E7BCD01AFDBB13F7C0BC8221AA3CCF8566BC290204BD2639D33C86F60C3D719B22BCEBFAD73BDBA7563DE7CFFCBC9B02883CE781213B85B1C8BC2054743CACD7D0B98472513CF8DF4CBBD02D62BC3584753C07AC2EBCDC28753C3852B53C",
      torch_tensor_24_torch.float32_1: "0x04000000665C983CB107333DA17334BE332E813D38B45B3C482DD4BD1B322D3E4B3C2ABC4EBA80BD33C6E33C1517953D4D13E53DF73C1FBEB50319BEBF2106BCE7AE85BD1293533D3B83C43D5743A93C055A543EE04932BD7DC953BE7A23893DDD0B613D",
      torch_tensor_24_torch.float32: "0x040000000386883FAAAB723FCE00853F22CC893F5385793FD8E7653F8282753FB183723F544F803F30115C3F00125E3FA73F913F6925883F0EB3963FA2FC763FDCD8873F6DA9433FFE4E823F01EE783FA508823F81F2833F1F2C803FEC536E3FB949A33F",
      torch_tensor_7_24_torch.float32: "0x040000006B1EC23CEAF99B3CF002CF3C9E0CEB3CBF18013C9DD8D63C8F24413C8B4E3E3D7DD315BD8688D0BB32A854BC57FF0CBC0752F13992D1613C474DC23B65220EBDD4FC6B3CCFC8293C86E0A2BCBE1A76BDA07D4B3CD2CC273B04AF9CBBAE7AA03A2BFD3F3B197E16BDB937C23C27157ABC5D2C12BC0969DABCC6BBE9BBBD84103CD8E0A83CD275A1BCA9C0963BEC2BCEBB6EB2B13A72C9773C3D8011BC5523623BC0F7ED3C80524BBD578450BB862D9B3C44A022BC4FA6463C0408D43CCF5261BB49B8453C467AFDBCFEF3F8BB69DAA73C9D95A2BC0DD2A63CB7287A3CE098253C76B990BC46C7BD3B33AA333C37C6ADBCAE755F3A1773353C2C2CD73C99C9D6BC5063F23C346430BC925E02BDD8FCB03946411DBCD34CC13CF0A525BC0EEE133C33AC683C7D3A3A3CA9F6BFBC1FFC063D06F7F8BC575DD1BB0BDCFEBC14F78FBC77EDA6BC5E5F9ABBFF64993C3B5CE83CB4BA29BCA5E1353CA613A03CEA65CF3CF423053C9B00B73C55C4E3BA361B193D2EFAC0B9132EF43C99EDC5BCB49534BDB2BA03393C7F6BBBDEB8D1BBB7F11DBB20202A3DCBDF4ABC0D49BBBC8FCD773AD22C6FBC93B9B4BC863EB8BC94EA973BAF86EE3C1346ECBCCAA1B83BD04639BD7C811BBC1914DE3BBBA2933C3CA032BC76BF16BCDB7AA43CF352823D40158F3C75FDB23BE999C6BC105815BD5782C6BC9378D8BBA6ACAABCB96B54BCCDB6CC3BFCB806BDF619913B3084E03C41AAFABC2994B03CA37B8B3C4B8524BC6F9F9CBC92748B3C100627BDAA8AAEBCAA7198BB70F2A8BC864919BD4621C2BCE2A3393DFDFF183CF8C966BC697B2ABC43AA933B2EAAB8BC599D363BC516A33C7DAD0DBDAA9803BD7233D4BBB2FE6BBC8F3735BCB493D03BA54B78BBB3606EBC4615BD3B9439D53C004990BCA3A76EBCE03610BC8FA0593C2C79E43C8D838DBCB72E2CBC",
      torch_tensor_64_24_torch.float32: "0x04000000E747943CE1CFEA3CCBD4063DCA1C30BD5873143CD7F33A3C37718D3C1EF25BBC70F698BC19D6C5BCDB42463C60DF1FBC2DA1CC3CE67FAB3C2CF3EE3B3E470D3D77F56CBC920E933BB3C512BC77CD823AABE4BC3CB90C0FBDD03A113D4BC99ABB457D3D3D325B0DBD0B9CF0BB6271A43C0053B43C6F66D33B0A4F94BCAF41643C52D4A4BB8C51D1BC9CA7FEBB9D97843CF8EBAA3CF494163CCD4687BC58748FBC92E8A8BCE284893CE137413BB43095BBF7A17E3C0527553C7EAB1E3D352D43BCAE7064BB8A5E3ABCF82B49BCAD238C3CC6F2823B250BC6BCF4CCF93C611EA6BC3444963C66DFDC3C6E0D24BC0C13CE3C4A705D3B4DEE803AF20C783CBEF68CBC2189ADBBC395963BDD3E10BDE52CA0BCCF970DBC618882BC50FF1F3DEDED02BCE2F133BC677F0CBD4E527BBBE0201E3DB4D917BCEBCC96BC1FFA093D8DBC903CDB27E63B1750EABBD7A79ABCDDE9023DE9BC3FBCE48A243A670401BA083A17BC600B85BB556A6E3B9491113DA2F1B73C3890B13A14CE6CBBE85511BC4F7F003D7D8D51BC329A043C605200BD15E2313D57E7653BBE83E2BC3B312D3D02C6053C12BC313C7351D0BC47A026BCBD29C1BB74B1DDBC8016C4BC0DC1313C069FB1BCF5D94CBC8F6CA8BC80B6B8BC27E99A3B88C999BCD6EF0F3C3DECD5BB0C700ABC181F4E3CF203D3B9F9F3BA3C876EE6BC3CBC4A3B8993AA3C2289F9BB2645693CDBEDA7BC69E319BB5657183D6F020E3DDE667F3DC3FB9CBCEEA7183D4C41923CDB190ABDEBF8BB3C3397E43C1052FE3CD2231D3C3E98883CB0EE8F3C776F76BCD73DEE3BA9FAD73C7301D8BCC96233BC3D6F99BC11FB07BCB2ADB5BCF2EFDE3C6664823B206B02BDC05CF33BDB1682BA10A62ABDC7F0E83CDBF0713AA7FD05BDF47F22BC4AFD003D52513BBDD3DB463CDEDE90BCAFA13F3D1EDF8A3C5CA2D0BCA99EF0BC14631C3C1CD7F8BA6BA441BB82D6293CD47D4C3BB1E29F3B611658BC86B6953C396245BC5836FC3CA549843B8DEA153CF22613BDDE07A73C7B6FF3BC499693B8E7EB7BBAE2D1FBBC61C25B3CE2BEC53BB0BF57BC9072123D29FA2C3B8F1CA63CCB0DB2BC39DA82BCF59A873CB829C7BBAA2687BCBAA103BD496D8C3C0FE905BC46AD70BC2D58363C9EF375BC6CFE62BA507E7B3AD8B171BB3200323DF6F098BCA23485BBC72CD83B33CE3C3B467CD63C47106A3CCA7EAFBC67A81D3BDCC7CC39B6B09F3BF0B4AB3C0E5F1CBB2F5C933AF40C99BCC7D3AC3C0ACC4F3C69E66ABA7031953BF47C113CDB7309BDAF5E7A3C5D6A193BFCD029BDB26C3F3BA63B58BBB7469EB92F137DBCFF6983BC78C8B6BC1C1A2C3CD465923C4A3A333DC2CEA83C2DB4193CF99B183DB9307E3CF29EEE3CE44948BD4A622A3CFB4D3FBC705CE6B91947A339952610BCBCC4E13B0B5D52BA8F604CBCCB32E43CB603B03C2B9D6CBC1B6A3A3C1888EEBCD4F212BD2B06A33C2B6789BC5807A83BA554A23C74E678BB92580BBD163712BDBE7D4EBB97740EBD7BEB5D3DE1EA9B3BBD5DC83C9AAC0F3DF6C4AABC1BD2523BB3CCD83C01D9AFBC295B023C62DA663C0F9E0A3D272396BC95C43F3C1A55073CF7F6633C3D4407BC9770323C536C38BD60A3273C79712D3C4ABAB6BC1B0AC9BC996DAEBCABA1633CA46C573CE94A0FBCC4FD26BC6935673B8B595D3C6AD7593CAD8CC0BA8A866DBC27D5EF3B9CCB87BC3E2AC2BC7556563BE045AD3B76ED073DD53638BCE783723C7E2A9FBCEADAA0BC4CDFFB3A9546E8BC5AAD93BC79DB473C81788EB832A8033CD9844C3C6B15FCBB3E635ABAD7C995BC6A64EEBAD4FD263C6B16B1BBBD8234BC63BE053D19AE4F3CAC4D983A646E0D3D74BF09BDD37AC2BCF830C73A8C1E6DBC99AD11BDB731B0BC5EE6A1BC6948173D7B19D83C9CC5C1BB18BE233BDEA8ADBBEBF570BCC26059BCCBDB993C6D212B3CFE5773BCB72BE43CD517D139BE50A03C3E533ABC2E8FC53C9B5D8F38704CED3CBC3FEEBC6E2F3F3D435300BBCB22AF3A269A86BCC5B0563AECADDD3B4AD4CCBB3764223C38A8B9BCD0836EBAEBAAA63C46E5A73B469791BCF4EBBBBCF13A803C25F78CBC7E38DF3B6CC2FBBB4582833CB34011BDCFF68D3C9B170B3DB9CC123CAA2653BCF79C993B7BE4243CED3A2BBC223699BBEA1B8F3C3BC4D43AED4323BC474F3F3C34DC89BBB052803B144A2CBC6A01A93C5829273DB96B973B47E37FBC05FE4ABCB00E5EBBC2490CBD54B9AF3CCED77A3B260D0CBC9C9CE03877DB883C23D60F3D20DBED3BD87169BC15D3743C8517B5BB629D113C34D9083C12A1ABBAB0C50E3D853261BCFDCC6B3CCD742539B0BDD9BCCE31783CEC0AF0BC939AC13A7C512B3C1879E3BB42318ABCCC9BFD3A523FFA3C69128ABCEB4465BBA6A9A8BC066D063C663116BBBB69B03CF27058BBC7F4833CB8C9D13CE177E93B6350863A07775BBC25011DBB7A55893C4ABBF03B6C025ABC6CC6DCBC6A379C3A26D8B4BCD6CDAFBC824F4F3C27E6A13C92F3BDBC8591E5BB35C5DBBB579124BD19CC4DBCD0CDFFB98B0ED33BC7ED36BB6B3F84BCB77A873C449E58BC44B9C5BB218E1E3C1DF2D33A0B9A1F3C3F1A8BBB762C063D3F94033D5DB210BC22AB9A3C3295C0BC144A943CFB8CDD3CEBCA8ABCC119B63B010F7D3CE3496E3D0114C73CCFA75A3C190A66BC94093EBC2B8209BD2B368F3BC1CC13BB1F25923C3511113A70C2CABCDD19503CF0D3FF3AA6C913BD4F89213B33F62F3CCA74F5BCFDF3DABC9D450C3C3D6E60BC876FA2BBDB93AEBC1C26D13C1B1B203C0279B13A5247F33C66F497BBDEF0D73A2CCD4E3B040F343CD217833C669A02BC5CB9063B01407BBCE2D28F3B8FDB9DBBFE9249BC33A2ADBC99B3F3B81B1FE6BA5978A83C39FCAA3BBEDD573C9425903CB300A3BC628652BCBCF838B9C1A546BCD9103FBCBE612D3BF3D7BA3C53436CBA9D281B3D559500BDDE18323CAFCEB4BC18C6B63CDD15EE3CF810D33B73CCD63CC60018BC7412523C2EDD05BC1738ADBC630C9CBB9F7AA33C4790B2BA4CD36F3C6162C6BCA47AD63C133640BCA9A08D3C8B7883BC9649A73C5A8F173DB2ABA0BC53BF3DBBDC05B23B099AA7BC3BBA93BACB1DD03C749C793C3D474D3CF2CAECBC8A05393C1B05223CC016E3BC1F3F1BBCC9218FBC6AFF8ABA3B178ABC1542843C05C3D1BBD8D724BDB00F1FBC499C90BB0EFAAA3C9CA4D9BCB35CCABC291E1C3C4121A1BC7B54FD3B38CDD0B9A133213DCAF9CABC21F87B3C12713DBB2684F9BB1751E93C423441BBF21FE2BC963C91BCCCAF773C1843623B9B96C03CEF0FD33AA75FF73C02189C3B72A0C23CAA03D93CE556AFBC0EAE79BA4EE0503CC528B6BC7E4B103C8427DCB846A7DCBB9C593DBC3874C439BB4311BD067B20BC9871CF3CD562BC3C1E40243DD48933BB880A23BCFD87A53CB99831BD2B0BD5BBAB22223DA124D6BA49D84D3C7BA573BC6477B2BC39F801BD461773BD6DD3A83C392811BC10578CBCA993CFBB5201B1BC572D353C4B236FBCE7EDA0BBD7F70FBC8FA165BC4675A0BC864E323C779CDBBC4A01CEBC6FD467BC995707BCA678C13BC783393C40E8133D616BCA3CC935153CB9D5F73ADBE5BF3C82AD023C27CE90BCFE8C983CCD1215BCA6F2F93C77B1D3BB393C553C26B0CBBBDBDBA1BC4FD8AC3B62E11A3CDB4DC4BAEEA4FF3C65E355BC40A1FFBCB914573BF79F39BC3255823AD05ED1BC480A9C3B90825ABDF98FB2BCF3B3DA3C4DD803BD26D4B83B1EDF773C534D84BC9BF70A3850923DBD0268C33B108AAC3BF8E7023D6B3BCF3BB847CC3C8CC6D33CBBFA533D6628A1BBF30049BC8511D93B136DF1BCDB0182BCC9E0743BBC13FD3C9FA98E3C4D91C33ACA5BE1BC4AC5F03B1C31C83B9976FB3C05764EBC66E8BEBB424091BAFC52723C44910F3CBEDE6A3B7C1C48BAAB90933C2458443D99EB2F3999C1673CBB6E94BC4925863B98B3293D391ABB3BBC14253BD11606B90E9AD93C829615BCD9A2A73CE7CC8BBCA1A5BC3CB3CBDC3CDEF58DB8F030EC3A2E0266BC55AA56BD2485993BE08683BA7B3AB43C6058BE3C349DD43B453646BC0692113CDD6AA8BC97E0843BFF08183C120E393D8C3B613C9EC3A73A70B2863DF0E52C3C207B05BD45B5973BB8EBA63CC3FDA1BCD9B669BC4D9E913C4BEF6F3A6E21ADBB3246B53CCDA9BC3AD749D43A8E79F4BCB0F2B53CEB7E98BBB7B5C3BCCB3596BCD9870E3D4BF6CEBBE7CCCCBBBDB9683C4911243CD74494BCF98C303C40FF9DBA8B75B43B8493BCBBE48D8CBBCFB2333C9DAA5ABC257DC53C57AE0BBD223A90BA30D2C9B9B9E9A9BC048CBABB73EE2BBCF04A233DC0503EBCEDC5ABBC2FDEFC3CD99E933B5846FB3AB8C1AD3C0453CE3AFD43C6BC5B2654BDC4C064BC46B0223DCB534F3CBD2B3F3C3A9B0A3D01C460BCE73B42BC8ADC763CB45D993C8B61103DA4F1A73C1D97D5BC70AB36BC29F7D53CAA1080BBB031B7BC2EAEB0BCBE5C7CBB60596CBCAFB3DA3CA6AB943CC8D284BC4496DD3C345A00BC12525ABCAB2D5D3CEFC354BBFA1B9539638907BB1710813C4F36943C389462BC7D7B88BBB53F603C84878B3C09CD15BDF70F84BCA21B8A3B5DC8D33C0D9892BCCBAE0E3CF2F01EBCA938E4BBACCD863BA25E503C4ED8A3B97E20BB3B1859BABCC2FB7D3B14F5333C18E6463CBD0E16BCBC7D0D3C05CB1F3DD0458F39579EF63C9BF08A3C34E85BBD8AD5223DC444CB3B435BA13BC5FFC83C3E4DCE3C22B4A53C5D79D4BC0BC4463BFDF7C53CE737943C271361BC21CB4A3CA071E63C7918353D02AA113AFD8D04BD2EB7103DD52395BC5DFAECBCEB19E1BC997944BBF92684BA99449C3C029B493B27D881BC1B56193D784A713CA39E193BBA229B3C615A563C222CA7BC469228BB4C198BBCBBA533BC0120AF3C4699A8BC34000B3B6018DFBB93F2A43C122431BC189972BCC570843C31708DBC341FC1BB6F166FBCE6338D3C1C859CBBB29766BB6DE3873C74EE0E3D8C52DA3CA0D285BC8B42D8BCBCC626BCFD62D03BA2C7B8BA59CAE53BFEA9263C44C6CE3C4E06C5BC971F363C22A4CE3B7A24163C1706183CB337AEBB3BC85BBC9B62FF3C4A412EBC6733F73B9D7E4BBC24C4103DE211FBBB1C9742BCF94C6DBC38F298BCC787C5BCB8F7AA39DB6218BDD3526FBCBDF3253C22661B3D80944FBC873B673C023D95BCB489ECBBC6F2EFBCDDC165BD243958BCB344553C57E2293DF07A5F3CFD1475BC2AD9A43CAB871ABD81D0B9BCB08E963A8771A23CA47226BCF6E3AF3C01E2113CC4C59CBCD0F1FEBCBC5BCDBC1DA59CBC547984BC875B4ABB323623BB8D61CB3C3F330DBD7C72A5B99D6B0A3DF455823B7564D8BC1957D13B979A4ABCF43B1C3C9DE737BCAA37573C617CB53CC02DD73AC065A13C48EC87BB5339633C6ACB7D3CBD48663C844E043C8052933B8C38223D8794163B26AD08BD42171A3D2A32E1BCCE165CBCD0D4EFBB2DB7B5BC927B9C3CD15106BB4E54003C3D9F733CE09DEA3CFD419FBA3CBDC83C0B5F6C38A6F93F3C06E191BC0B8FFBBC8A83013A3D52C1BB2A6571BCA2340CBD2B8B89BC27D096BC555EC4BCC06C1F3C8DE3413B8097B13C5BAEC2BCB38BD83C1003503D3D81C13A16BB09BDD082053DA7CAF8BCBA640C3DA0CD543CD24010BD30D8CE3AAB21513CD700963C104C90BC0681B63CA9A8C93C57A6953BC8DD07BB3D57B53AB3EBA2BC240941BCCF32F2BC19F632BCD075893B9951073D7E76213CC419CB3C801BA0BC6902723CE476133B867CBB3C605699BC0D1BC8BB9F699CBBBDC7E4BCF81D063C6F65673CAEBB5EBCA222493B6CFAE2BB67F242BBEF84F4399B8E7CBB7D7F1FBC50DA2F3C24AF083C34A6A4BCB2A45D3C5202123D52AD94BBCE6201BCB2D0743D81CBF2BC7028813C8702503C8E6C733C54D59EBC339BDF3BD44C0A3C2B8032BDAD591EBD00A097BCAD52BDBC92010ABB2FF2A1BCC500F93BE7B4683B7810E13C78C6303DB335FD3C8FFD3C3C46051FBBC9258D3B1BBD993CC6EBA7BB7352C43C2983B33B06FA5DBDC77E293B2E1D4DBD5B048CBCA2AAACBC783B16BBBA5B81BCE712A13C329DA83C50DF9D3AD424D23C306C673B72C36C3C1C60C33C44D4353C0201893CC0A4AABB626599BBD6302DBC8B4257BC958F1A3DD419313D1386843C6A20E73B972E503C1D4FF53C9D2A863CB2436CBCC0F19F3C3549023D49F462BC46DE4D3DE4AEB93CD4BEAFBCB3628E3B44B5DFBC90AF54BC8EE866BC9EE96F3BECCCDFBBA77E783C692223BCC8EE1DBD0F792ABD94F3423C65937C3C86343F3B7541BCBB75808ABC5E81963CEF2E84BBF7C6293CD4AEAC3BF508633CEEE4BC3C0594283DAAC7F03BF785BF3BA263153CFB3E6A3C76119ABC13776B3D478171BC32FF06BDC06106B9EC7191BC06178ABC7DF2D33CCA4393BB8644033C55F1CA3A58DB6E3CDE2F873CF2E358BC691C983CF05C803CA4CB3A3CE423873C6527B43CA6DCA53CF082B73C5B25363B02CC1A3C5D35173B5D877EBC47CC103CF2231C3D7B67C8BC00479FBCB2AFEB3CB9ACAB3BB3A9E4BCDA4AA33CA9A9D5BB1DE2033CBC6F70BB6558063C81E2F73C3B8104BC14338D3C3DF603BDB20734BC69CD363C52BD92BBEA5E213C99CA0F3D78F0E13C9D8DE53C95041A3C00B31ABCE7543FBC475BF73C6B0BC33CABE1E7BA932A7D3CF246053D42B7A13BF724C23C6EE7FDBBBBA6DA3B7221433A9332D6BCACD61EBC7B212F3B306CB1BB182B733CA04FDB3CC9BC1F3BF95D14BD54A1423C9975E63C9BF898BA68321CBBD77B6A3C7055D53B9ABA803C0A51EE3B6251C53AC2AA88BD94500CBC32E80B3D64C3AFBC355E4CBCC7C824BC9ECE63BB538655BCAAD4393C7412123C29E19F3BE3BB9CBC06BC9CBC779E47BB22F5B33B80B4B53CC9EC953CEB8914BD3F6F1EBDB4AAE5BC40F2A33B1DE0D5BC51BF9B3C66CCF4BC015580BC6BE180BCAFE04E3CBC03AEBC24EB32BD50FFDD3CC2E611BCAB7DA1BCC72D2CBB612119BC572B2DBBD3FD94BC001198BC8D11C3BBEEF1463CD8D7563BB5CFF6379902AD3C9CE4B03BCA1A6A3C5B9AD23B456CB33C621935BC387B413CA57C2EBD825C983C7785E23C12A30C3C014B79BC241757BC0AC3EABC427BC73CEDE1A33B0D922E3C8CD3043CF40A14BD3686153CDE38243DA1B7FD3CC170A73CE410E5BC5E6B57BC4707053C0CE89E3C3559FF3CA01D0EBCADB4A83CA4368EBB6D97863CD3B109BC7BBC64BB3C5348BB1CDAA4BB13E5F4BC19136D3CBC13C6BC1E8C4ABCD6DB0D3CDB880B3D35517E3C235B88BC66B619BC4620523C7FE0103C15BA0DBD24A1BA3C109C8FBC7290663C2EA91E3C9BA075BB480C8A3BA2714DBBA6142A3B673515BCDA3E23BC6D90C239164807BD77A9CE3CA0D855BC4B3527BDA472A0BC80989ABC025682BCA4CDE63B3843593C5810D23B30661D3DF338E43CA4DAA93C97CEF3BA41B5153B2CD8813BC0EE95BCECE47BBC85B96B3C265F553C342645BCCB68C2BBF7BDAC3B8B092B3C62FFB43C7580F1BCE0AC40BCAEF9313C40B975BC13648F3C5DE6FD3A5A029B3C4374ECBC04B48ABCCECCA0BCA5204E3CC6D921BC50C7CCBB422452BCA60F8ABC4700963B735567BDE21093BBFBDE993C170B36BC1F918ABCF5BD223CA3D27B3C46CF783C1CBDE3BAEB8181BCB0DFB73A84A7B1BC8BC407BC45DEA83CDCED23BD6C13073DF4B68F3C09F283BCB082AEBBCCC4FDBCBCCDD43A06866DBC9CC61DBBEA43913C57C7C0BC5636A8BBEB62DF3C86931CBC8517AC3C3CB9F93BB3E045BC699F463B29DF833C4D568B3C21ABD83B3B1A15BD4945CDBBBDDA323C09AD69BBF239E73CD56DEBBCF911E7BBAE9D093D2FB571BC4FAEA7BA508FC5BBCDDEBD3B40C1D83C618D1FBC388D89BBF4593CBDF483F5BC9B3E10BB8C6DA23CD99DE83B573263BCB3B1B2BBE203D83B041463BC23099C3CFB998B373C6DF43CE282B2BCEBDEC9BB86B03FBB19E126BCE164AD3AD75FBE3CF46FB1BC4D45433BA597CCBCF65320BCF525C93CF5667BBBEF516B3C875C2D3C8FB04F3C7498B0BB7DAC9FBC3EC2DFBB4C871F3D653C67BC6CFADBBB6F57BCBC9870B3BB6D58113DBE3C6ABCA94012BC79167F3C10C17CBC598F023B7079983C6FF1DDBB225D3C3C75A86FBBE1CC82BAC3478F3C09BBD2BC32CD31BCA6F1523CB4B109BC62A7B2BCA1962BBCB9D7C23B93582F3B1F439B3CAA16063DBB00CDBCBBD071BCD2822CBC958C92BC0433C93BC92A923AD773A23B8B93463C16522EBC02A43ABB0E42713C8B30D5BC0EAF4F3B67A2703CFEE2EBBB7BF87ABC13DA75BBE07AB93C4E4FC43BE456913CA74C96BC3459083BD5617ABCDE5C8E3C471903BD720347BC7875223C1CB30DBDE56C7A3C24C4A8BC26C87DBCC514103C3EC046BC986B543BC74DA53C97EAC03A90220F3DE1C9093D25B2373D9791D73C37CE20BC2FE1B6BB33A363BC2956803C502CE4BC6EBC3CBC2204E6BC6FE33BBD12F8D43C2D888E3CA734F33C192ABA3B8D1CC7BC298147BCC163BFBB0EFE7C3C5D26E53C2C28CDBA06A6833C640D53BB869A423D421808BCA54FB9BC846733BC38EB613BE21C053C0642933C5D1A333C496F8FBBDB5ED93C13BCFEBC65DD603CBB380D3C7EF8A83C3439613BB7B083B9996A54BC0A01533C37F0E3BC5DF9A7BCE945C0BC7916E5BB01CDB8BA",
      torch_tensor_2_7_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000000000000000000010000000000000002000000000000000300000000000000040000000000000005000000000000000600000000000000"
    }
  }
#-}

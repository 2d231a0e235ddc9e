// bert.bf16, captured by capture.py with torch 2.15.0, torch-mlir 20261001, transformers 5.23.0.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @bert(%arg0: tensor<2x7xi64>) -> tensor<2x7x27xbf16> {
    %c2 = arith.constant 2 : index
    %c7 = arith.constant 7 : index
    %c64 = arith.constant 64 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_19> : tensor<27xbf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_18> : tensor<27xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_17> : tensor<27xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_27_32_torch.bfloat16_1> : tensor<27x32xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_27_torch.bfloat16_1> : tensor<32x27xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_16> : tensor<27xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_15> : tensor<27xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_14> : tensor<27xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16_7> : tensor<27x27xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_13> : tensor<27xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16_6> : tensor<27x27xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_12> : tensor<27xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16_5> : tensor<27x27xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_11> : tensor<27xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16_4> : tensor<27x27xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_10> : tensor<27xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_9> : tensor<27xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_8> : tensor<27xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_27_32_torch.bfloat16> : tensor<27x32xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_32_27_torch.bfloat16> : tensor<32x27xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_7> : tensor<27xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_6> : tensor<27xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_5> : tensor<27xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16_3> : tensor<27x27xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_2_1_7_7_torch.bfloat16> : tensor<2x1x7x7xbf16>
    %cst_32 = arith.constant 0.33333333333333331 : f64
    %cst_33 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_4> : tensor<27xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16_2> : tensor<27x27xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_3> : tensor<27xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16_1> : tensor<27x27xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_2> : tensor<27xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_27_27_torch.bfloat16> : tensor<27x27xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16_1> : tensor<27xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_27_torch.bfloat16> : tensor<27xbf16>
    %cst_41 = arith.constant 9.9999999999999998E-13 : f64
    %cst_42 = arith.constant dense_resource<torch_tensor_7_27_torch.bfloat16> : tensor<7x27xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_2_27_torch.bfloat16> : tensor<2x27xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_64_27_torch.bfloat16> : tensor<64x27xbf16>
    %cst_45 = arith.constant 2.700000e+01 : f64
    %cst_46 = arith.constant 2.700000e+01 : f32
    %cst_47 = arith.constant dense_resource<torch_tensor_2_7_torch.int64_1> : tensor<2x7xi64>
    %cst_48 = arith.constant dense_resource<torch_tensor_2_7_torch.int64> : tensor<2x7xi64>
    %0 = tensor.empty() : tensor<2x7x27xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %246 = arith.index_cast %in : i64 to index
      %247 = linalg.index 2 : index
      %248 = arith.cmpi slt, %246, %c64 : index
      cf.assert %248, "index must be smaller than dim size"
      %249 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %249, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_44[%246, %247] : tensor<64x27xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x7x27xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_48 : tensor<2x7xi64>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %246 = arith.index_cast %in : i64 to index
      %247 = linalg.index 2 : index
      %248 = arith.cmpi slt, %246, %c2 : index
      cf.assert %248, "index must be smaller than dim size"
      %249 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %249, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_43[%246, %247] : tensor<2x27xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x7x27xbf16>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x7x27xbf16>, tensor<2x7x27xbf16>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_47 : tensor<2x7xi64>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %246 = arith.index_cast %in : i64 to index
      %247 = linalg.index 2 : index
      %248 = arith.cmpi slt, %246, %c7 : index
      cf.assert %248, "index must be smaller than dim size"
      %249 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %249, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_42[%246, %247] : tensor<7x27xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x7x27xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x7x27xbf16>, tensor<2x7x27xbf16>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %6 = tensor.empty() : tensor<2x7x27xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x7x27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %8 = tensor.empty() : tensor<2x7x27xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x7x27xf32>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %246 = arith.extf %in : f32 to f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %10 = tensor.empty() : tensor<2x7x1xf64>
    %11 = linalg.fill ins(%cst : f64) outs(%10 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.subf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.mulf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %18 = tensor.empty() : tensor<2x7x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x7x1xf64>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %246 = arith.truncf %in : f64 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x7x27xf32>) outs(%20 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_46 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_41 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %22 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.subf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.mulf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_40 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.mulf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_39 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<2x7x27xbf16> into tensor<14x27xbf16>
    %30 = tensor.empty() : tensor<27x27xbf16>
    %transposed = linalg.transpose ins(%cst_38 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<27xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_37 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %33 = tensor.empty() : tensor<14x27xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<14x27xbf16>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %35 = tensor.empty() : tensor<27x27xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %38 = linalg.matmul ins(%34, %36 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%38, %39 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %41 = tensor.empty() : tensor<14x27xbf16>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xbf16> into tensor<2x7x3x9xbf16>
    %43 = tensor.empty() : tensor<2x3x7x9xbf16>
    %transposed_49 = linalg.transpose ins(%expanded : tensor<2x7x3x9xbf16>) outs(%43 : tensor<2x3x7x9xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%cst_36 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_35 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_50 : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %46 = linalg.matmul ins(%34, %45 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_51 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xbf16> into tensor<2x7x3x9xbf16>
    %transposed_52 = linalg.transpose ins(%cst_34 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_33 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_52 : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %52 = linalg.matmul ins(%34, %51 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_53 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xbf16> into tensor<2x7x3x9xbf16>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x7x3x9xbf16>) outs(%43 : tensor<2x3x7x9xbf16>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<2x3x9x7xbf16>
    %transposed_55 = linalg.transpose ins(%expanded_51 : tensor<2x7x3x9xbf16>) outs(%56 : tensor<2x3x9x7xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_56 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x3x7x9xbf16> into tensor<6x7x9xbf16>
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<2x3x9x7xbf16> into tensor<6x9x7xbf16>
    %57 = tensor.empty() : tensor<6x7x7xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %59 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<6x7x9xbf16>, tensor<6x9x7xbf16>) outs(%58 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %60 = tensor.empty() : tensor<6x7x7xbf16>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<6x7x7xf32>) outs(%60 : tensor<6x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<6x7x7xbf16>
    %expanded_58 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xbf16> into tensor<2x3x7x7xbf16>
    %62 = tensor.empty() : tensor<2x3x7x7xbf16>
    %63 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %246 = arith.truncf %cst_32 : f64 to bf16
      %247 = arith.mulf %in, %246 : bf16
      linalg.yield %247 : bf16
    } -> tensor<2x3x7x7xbf16>
    %64 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %cst_31 : tensor<2x3x7x7xbf16>, tensor<2x1x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x3x7x7xbf16>
    %65 = tensor.empty() : tensor<2x3x7x7xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x3x7x7xbf16>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %67 = tensor.empty() : tensor<2x3x7xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x3x7xi64>) -> tensor<2x3x7xi64>
    %69 = tensor.empty() : tensor<2x3x7xf32>
    %70 = linalg.fill ins(%cst_1 : f32) outs(%69 : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %71:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x3x7x7xf32>) outs(%70, %68 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %246 = linalg.index 3 : index
      %247 = arith.index_cast %246 : index to i64
      %248 = arith.maximumf %in, %out : f32
      %249 = arith.cmpf ogt, %in, %out : f32
      %250 = arith.select %249, %247, %out_100 : i64
      linalg.yield %248, %250 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_59 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_59 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.subf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x3x7x7xf32>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.exp %in : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %74 = tensor.empty() : tensor<2x3x7x1xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<2x3x7x1xf32>) -> tensor<2x3x7x1xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x3x7x7xf32>) outs(%75 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x1xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.divf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x3x7x7xf32>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<2x3x7x7xbf16>
    %collapsed_60 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x3x7x7xbf16> into tensor<6x7x7xbf16>
    %collapsed_61 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x3x7x9xbf16> into tensor<6x7x9xbf16>
    %79 = tensor.empty() : tensor<6x7x9xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<6x7x9xf32>) -> tensor<6x7x9xf32>
    %81 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<6x7x7xbf16>, tensor<6x7x9xbf16>) outs(%80 : tensor<6x7x9xf32>) -> tensor<6x7x9xf32>
    %82 = tensor.empty() : tensor<6x7x9xbf16>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<6x7x9xf32>) outs(%82 : tensor<6x7x9xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<6x7x9xbf16>
    %expanded_62 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 3, 7, 9] : tensor<6x7x9xbf16> into tensor<2x3x7x9xbf16>
    %84 = tensor.empty() : tensor<2x7x3x9xbf16>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x3x7x9xbf16>) outs(%84 : tensor<2x7x3x9xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<2x7x3x9xbf16> into tensor<14x27xbf16>
    %transposed_65 = linalg.transpose ins(%cst_30 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %85 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_29 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_64 : tensor<14x27xbf16>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_65 : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %88 = linalg.matmul ins(%86, %87 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_66 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xbf16> into tensor<2x7x27xbf16>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %29 : tensor<2x7x27xbf16>, tensor<2x7x27xbf16>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x7x27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x7x27xf32>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %246 = arith.extf %in : f32 to f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.subf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.mulf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x7x1xf64>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %246 = arith.truncf %in : f64 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x7x27xf32>) outs(%20 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_46 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_41 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.subf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.mulf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %cst_28 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.mulf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %cst_27 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %collapsed_67 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x7x27xbf16> into tensor<14x27xbf16>
    %111 = tensor.empty() : tensor<27x32xbf16>
    %transposed_68 = linalg.transpose ins(%cst_26 : tensor<32x27xbf16>) outs(%111 : tensor<27x32xbf16>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<32xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_25 : tensor<32xbf16>) outs(%112 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<32xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_67 : tensor<14x27xbf16>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %115 = tensor.empty() : tensor<27x32xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_68 : tensor<27x32xbf16>) outs(%115 : tensor<27x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x32xf32>
    %117 = tensor.empty() : tensor<14x32xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %119 = linalg.matmul ins(%114, %116 : tensor<14x27xf32>, tensor<27x32xf32>) outs(%118 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<32xf32>) outs(%117 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x32xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%119, %120 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%117 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x32xf32>
    %122 = tensor.empty() : tensor<14x32xbf16>
    %123 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<14x32xf32>) outs(%122 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x32xbf16>
    %expanded_69 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %124 = tensor.empty() : tensor<2x7x32xbf16>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x7x32xbf16>) outs(%124 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %246 = math.sqrt %cst_3 : bf16
      %247 = arith.divf %in, %246 : bf16
      %248 = math.erf %247 : bf16
      %249 = arith.addf %248, %cst_2 : bf16
      %250 = arith.mulf %249, %cst_4 : bf16
      %251 = arith.mulf %in, %250 : bf16
      linalg.yield %251 : bf16
    } -> tensor<2x7x32xbf16>
    %collapsed_70 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<2x7x32xbf16> into tensor<14x32xbf16>
    %126 = tensor.empty() : tensor<32x27xbf16>
    %transposed_71 = linalg.transpose ins(%cst_24 : tensor<27x32xbf16>) outs(%126 : tensor<32x27xbf16>) permutation = [1, 0] 
    %127 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_23 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_70 : tensor<14x32xbf16>) outs(%117 : tensor<14x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x32xf32>
    %129 = tensor.empty() : tensor<32x27xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_71 : tensor<32x27xbf16>) outs(%129 : tensor<32x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<32x27xf32>
    %131 = linalg.matmul ins(%128, %130 : tensor<14x32xf32>, tensor<32x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%131, %132 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_72 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xbf16> into tensor<2x7x27xbf16>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %110 : tensor<2x7x27xbf16>, tensor<2x7x27xbf16>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x7x27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x7x27xf32>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %246 = arith.extf %in : f32 to f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %139 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.subf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %140 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.mulf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x7x1xf64>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %246 = arith.truncf %in : f64 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x7x27xf32>) outs(%20 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_46 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_41 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %146 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.subf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %148 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.mulf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %cst_22 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.mulf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %cst_21 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %collapsed_73 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<2x7x27xbf16> into tensor<14x27xbf16>
    %transposed_74 = linalg.transpose ins(%cst_20 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_19 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_73 : tensor<14x27xbf16>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_74 : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %157 = linalg.matmul ins(%155, %156 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%157, %158 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_75 = tensor.expand_shape %160 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xbf16> into tensor<2x7x3x9xbf16>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<2x7x3x9xbf16>) outs(%43 : tensor<2x3x7x9xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%cst_18 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_17 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_77 : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %163 = linalg.matmul ins(%155, %162 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %165 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%163, %164 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_78 = tensor.expand_shape %166 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xbf16> into tensor<2x7x3x9xbf16>
    %transposed_79 = linalg.transpose ins(%cst_16 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_15 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %168 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_79 : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %169 = linalg.matmul ins(%155, %168 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %170 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %171 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%169, %170 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %172 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_80 = tensor.expand_shape %172 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xbf16> into tensor<2x7x3x9xbf16>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x7x3x9xbf16>) outs(%43 : tensor<2x3x7x9xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%expanded_78 : tensor<2x7x3x9xbf16>) outs(%56 : tensor<2x3x9x7xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_83 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<2x3x7x9xbf16> into tensor<6x7x9xbf16>
    %collapsed_84 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<2x3x9x7xbf16> into tensor<6x9x7xbf16>
    %173 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<6x7x9xbf16>, tensor<6x9x7xbf16>) outs(%58 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<6x7x7xf32>) outs(%60 : tensor<6x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<6x7x7xbf16>
    %expanded_85 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xbf16> into tensor<2x3x7x7xbf16>
    %175 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<2x3x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %246 = arith.truncf %cst_32 : f64 to bf16
      %247 = arith.mulf %in, %246 : bf16
      linalg.yield %247 : bf16
    } -> tensor<2x3x7x7xbf16>
    %176 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %cst_31 : tensor<2x3x7x7xbf16>, tensor<2x1x7x7xbf16>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x3x7x7xbf16>
    %177 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<2x3x7x7xbf16>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %178:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177 : tensor<2x3x7x7xf32>) outs(%70, %68 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %246 = linalg.index 3 : index
      %247 = arith.index_cast %246 : index to i64
      %248 = arith.maximumf %in, %out : f32
      %249 = arith.cmpf ogt, %in, %out : f32
      %250 = arith.select %249, %247, %out_100 : i64
      linalg.yield %248, %250 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_86 = tensor.expand_shape %178#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %179 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %expanded_86 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.subf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %180 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<2x3x7x7xf32>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.exp %in : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %181 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<2x3x7x7xf32>) outs(%75 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x1xf32>
    %182 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %181 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%65 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.divf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x3x7x7xf32>
    %183 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<2x3x7x7xf32>) outs(%62 : tensor<2x3x7x7xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<2x3x7x7xbf16>
    %collapsed_87 = tensor.collapse_shape %183 [[0, 1], [2], [3]] : tensor<2x3x7x7xbf16> into tensor<6x7x7xbf16>
    %collapsed_88 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<2x3x7x9xbf16> into tensor<6x7x9xbf16>
    %184 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<6x7x7xbf16>, tensor<6x7x9xbf16>) outs(%80 : tensor<6x7x9xf32>) -> tensor<6x7x9xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<6x7x9xf32>) outs(%82 : tensor<6x7x9xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<6x7x9xbf16>
    %expanded_89 = tensor.expand_shape %185 [[0, 1], [2], [3]] output_shape [2, 3, 7, 9] : tensor<6x7x9xbf16> into tensor<2x3x7x9xbf16>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<2x3x7x9xbf16>) outs(%84 : tensor<2x7x3x9xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_91 = tensor.collapse_shape %transposed_90 [[0, 1], [2, 3]] : tensor<2x7x3x9xbf16> into tensor<14x27xbf16>
    %transposed_92 = linalg.transpose ins(%cst_14 : tensor<27x27xbf16>) outs(%30 : tensor<27x27xbf16>) permutation = [1, 0] 
    %186 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_13 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %187 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_91 : tensor<14x27xbf16>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %188 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_92 : tensor<27x27xbf16>) outs(%35 : tensor<27x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x27xf32>
    %189 = linalg.matmul ins(%187, %188 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %190 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%186 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%189, %190 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %192 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%191 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_93 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xbf16> into tensor<2x7x27xbf16>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93, %153 : tensor<2x7x27xbf16>, tensor<2x7x27xbf16>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x7x27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x7x27xf32>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %246 = arith.extf %in : f32 to f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %197 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.subf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %198 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.mulf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x7x1xf64>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %246 = arith.truncf %in : f64 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x7x27xf32>) outs(%20 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_46 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_41 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %204 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.subf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %206 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.mulf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %cst_12 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.mulf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %cst_11 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %collapsed_94 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<2x7x27xbf16> into tensor<14x27xbf16>
    %transposed_95 = linalg.transpose ins(%cst_10 : tensor<32x27xbf16>) outs(%111 : tensor<27x32xbf16>) permutation = [1, 0] 
    %212 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_9 : tensor<32xbf16>) outs(%112 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<32xf32>
    %213 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_94 : tensor<14x27xbf16>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %214 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_95 : tensor<27x32xbf16>) outs(%115 : tensor<27x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27x32xf32>
    %215 = linalg.matmul ins(%213, %214 : tensor<14x27xf32>, tensor<27x32xf32>) outs(%118 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %216 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<32xf32>) outs(%117 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x32xf32>
    %217 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%215, %216 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%117 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x32xf32>
    %218 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%217 : tensor<14x32xf32>) outs(%122 : tensor<14x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x32xbf16>
    %expanded_96 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xbf16> into tensor<2x7x32xbf16>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<2x7x32xbf16>) outs(%124 : tensor<2x7x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %246 = math.sqrt %cst_3 : bf16
      %247 = arith.divf %in, %246 : bf16
      %248 = math.erf %247 : bf16
      %249 = arith.addf %248, %cst_2 : bf16
      %250 = arith.mulf %249, %cst_4 : bf16
      %251 = arith.mulf %in, %250 : bf16
      linalg.yield %251 : bf16
    } -> tensor<2x7x32xbf16>
    %collapsed_97 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<2x7x32xbf16> into tensor<14x32xbf16>
    %transposed_98 = linalg.transpose ins(%cst_8 : tensor<27x32xbf16>) outs(%126 : tensor<32x27xbf16>) permutation = [1, 0] 
    %220 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_7 : tensor<27xbf16>) outs(%31 : tensor<27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<27xf32>
    %221 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_97 : tensor<14x32xbf16>) outs(%117 : tensor<14x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<14x32xf32>
    %222 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_98 : tensor<32x27xbf16>) outs(%129 : tensor<32x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<32x27xf32>
    %223 = linalg.matmul ins(%221, %222 : tensor<14x32xf32>, tensor<32x27xf32>) outs(%37 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %224 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%220 : tensor<27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %225 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%223, %224 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%33 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.addf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<14x27xf32>
    %226 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<14x27xf32>) outs(%41 : tensor<14x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<14x27xbf16>
    %expanded_99 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xbf16> into tensor<2x7x27xbf16>
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %211 : tensor<2x7x27xbf16>, tensor<2x7x27xbf16>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: bf16, %in_100: bf16, %out: bf16):
      %246 = arith.addf %in, %in_100 : bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x7x27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %246 = arith.extf %in : bf16 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x7x27xf32>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %246 = arith.extf %in : f32 to f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %231 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.subf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %233 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %232 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%8 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %246 = arith.mulf %in, %in_100 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x27xf64>
    %234 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<2x7x27xf64>) outs(%11 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.addf %in, %out : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x7x1xf64>) outs(%10 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %246 = arith.divf %in, %cst_45 : f64
      linalg.yield %246 : f64
    } -> tensor<2x7x1xf64>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<2x7x1xf64>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %246 = arith.truncf %in : f64 to f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<2x7x27xf32>) outs(%20 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_46 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_41 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<2x7x1xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %238 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.subf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %240 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %246 = arith.mulf %in, %in_100 : f32
      linalg.yield %246 : f32
    } -> tensor<2x7x27xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %cst_6 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.mulf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %cst_5 : tensor<2x7x27xf32>, tensor<27xbf16>) outs(%6 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: bf16, %out: f32):
      %246 = arith.extf %in_100 : bf16 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<2x7x27xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %246 = arith.truncf %in : f32 to bf16
      linalg.yield %246 : bf16
    } -> tensor<2x7x27xbf16>
    return %245 : tensor<2x7x27xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_27_torch.bfloat16_19: "0x0200000018BDFBBD32BCC03D45BCEABD41BD1ABA363EC5BD8EBD75BD843DC1BD9A3DB4BC0E3C94BEF5BD16BC90BD3C3B043C1A3E42BD263EC93D",
      torch_tensor_27_torch.bfloat16_18: "0x02000000823F6F3F793F823F733F7A3F6F3F9E3F873F793F913F8B3F653F813F603F843F773F803F8E3F9C3F783F7C3FA43F883F6F3F953F893F",
      torch_tensor_27_torch.bfloat16_17: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_32_torch.bfloat16_1: "0x02000000863A103C5EBC933C2C3C62BC7A3BB5BC523C31B929BC4A3C39BDC7BC163DB9BBDEBA17BBAE3C9BBD8ABC8E3CAB3AE73C033BF8BB2BBB403AF9BBB43C9F3BBB3C43BCC0BC9A3CF7BC113C293D59BB863C283CA4BB443C21BCFF3BAE3C993BDB3C89BC6D3C89BBD6BC19BCE23C9C3B9EBCBDBB25BDD8BC4A3CEE3C2DBAFF3C11BDA13BDC3A983B6EBC27BBE5BB0DBD3A3CE73C02BC74BCE6BC6B3C5FBC23BCEB3A7C3C7EBC973C51BA803C8EBB93BC18BC3C3BE03CEB3B8E3C86BCF3BCB13C5FBC203C073ADFBC883A4D3C413B183D6EBC983CD13C5CBC89BB00BDAE3CD7BC2A3BFA3C953726BC0F3B91BC9EBC503C3CBD9D3CB2BC513C8A3C00BB643CF83A9A3B2A3C143D87BC0FBD97BC1BBA163DA9BC25BD903C81BCAE3CA8BC173D67BAE23CC1BC3A3DA93A80BC0C3C3D3D893AC83CB03CD33B053CF43B50BB0E3C5A3C04BD843C65BCC3BCF73A52BCDC3C7F3C5B3CDF3B07BC8F3C6FBCB4BB26BD32BC783C853CFC3C353DFEBCC13B083B193C9C3C66BC6EBC603BCB3C663D593B743C1D3C20BDBB3BA2BC18BC09BDBABC1EBDE03C323CB6BC073DA5BB83BCA9BA483C8CBCA9BBECBBF23C393C283CD8BC3CBC8E3CCFBC1DBC9B3C8BBB163D34BD593CAA3CD93C303C113C923C33BC33BC173DA33C483C743C00BDA43C55BCC3BCE9BC9DBC983CEF3B623CCB3B113B683BBD3B3FBAB63C00BD9BBCC03C1B3D3F3C68BCD93C893CF5BBBF3CB7BCE2BCA7BB833C9F3B29BC1C3C82BC103B1FBCA93CDD3CA73C253C23BCF43CB83C5BBC133CCF3C11BDC9BA0D3D65BC603AF6BCF03C1BBD02BDB3BB97BC1D3CE2BC293C55BA82BC3C3D9DBBA8BC16BC1E3D7DBC10BC52BAA3BCB1BC4B3CEABA193BC4BBF03CF83C373CC3BBA3BB44393CBC3ABCCDBB04BC803C59BCDFB9883CFDBBF6BBE5BCC5BC4CBC073C6ABCA23ADBBB3D3BCFBCAF3C20BD3CBB2D3C553C5F3C4CBC43BD5D3B18BD9C3C6EBC913C82BC923BD83C213D21BB413C84BC7E3C013CC03B833C373B033CA7BC85BC023D263B34BC3C3AE7BB45BCDDBBAD3C93BC98BC1EBCE43A0D3C3CBCD83B9A3CDB3A75BAC8BCBEBBDA3BE33CD6BC0EBC26BCE83BDB3CA2BC173C79BA4BBDB73A50BDADBADC3C843C683CA03CE53B61BC3D3C7CBC3EBC42BCD6BC03BCD83C85BCAE3C1EBC993CFB3C0A3C00BD7EBD6C3C793A1CBC843A0EBD1ABD9ABCE5BCF5BB603B5DBCFD3C6D3CA83B29BCA1BC6DBAE63BE03B0D3CEFBC843D4E3C033D87BCA33C833C9EBCEF3CEB39CA3C15BC733DCE3CF23B2ABCD13CBD3CE0BB3B3C84BC11BC7B3CD5BC9DBC523CCC3CC1B983BC2B3D08BC05BC10BDA3BC92BC2F3C113D49BD92BCDD3B0CBB62BC893C1FBD02BDCBBBF73CC73C61BB633B943C783C69BCE0BB563CCB3C19BCC0BCAD3CE6BC963CF7BC94BCFEBB8FBCFBBC893BD93C1E3CC0BC33BAE7BC183D673CD5BAD83C09BC263C853C3F3C8EBCBE3C223C96BCA13C95BCA83B3A3D60BC183C1EBAF6BC123D713B75BB123C203C0E3DBEBBAA3C1A3DDE3C5FBBC13C04BC683CE63BAABB403DBEBCA0BA873CFBBAF7BCEF3CABBAAA3C093B103D18BC90BC8CBC883B683DA7BC08BCA63C09BD673C23BB713C2DBB7B3C7CBBD63B90BCABBC5BBCBABBD2BC2A3C60BCF93B873C4B3B503CA83A4FBC2B3D92BBAA3C83BC19BC63BC43BC56BA993BF23CFABB16BD4CBC22BCAC3C22BC36BC503CF73B313CEE3C72BBA63C013DB63C86BC743CDC3C82BC0DBCF53CB43BD0BC9F3CA5BB8DBB85BCDE3B3FBD223D8BBBC4BBC03C8DBC35BB543C14BB093C1C3C21BC283D333C2ABB2ABB9C3C1DBC67BCFABCB0BC1A3C1BBD1A3CAABB153D753C66BC2C3D82390FBD213C8D3BD0BCC8BB963C193C50BD063C8F3C143DB13CD03CB3BA963B433DF83B923C25BC3ABC81BC00BB43BD8C3A9DBC84BBC8BA0E3A1ABD48BC883C053C213A2FBDDA3B62BC9D3B1A3D8F3C693C7F39F1BC233CB5BC313C72BCA83C8EBB86BD8E3C5ABA00BC83BCE8BC0DBD24BDA73B3D3CC93C5F3C82BCAEB8023C373C9C3ACD3CFBBC5BBD01BB1EBDBF3B893C703C2BBBB93C8B3CADBCA73C493C24BD003DED3CEBBABF3CF7BC26BDF73B2E3DB2BBB3BC0DBC913C3CBC89BA7BBC273D2FBC3A3CDDBB553A9A3CB5BCC2BBA03A95BCD1BA9EBCA7BCA4BC0ABC8EBBDEBBD73BADB78E3BD83C01BDB0BC453D8CBC98BCDEBC65BCBEBC1BBD0BBAD9BBEA3C19BDF83B8A3CDAB908BC22BB92BC95BBF03A76BD28BC41BC39BD5EB9B4BC0FBD2EBB3F3C83BBCD3CDBBCD5BC17BC983C1F3C1D3C67BD8939753C673CFABC91BBE93C92BC3F3C7EBC8BBC47BC2A3C073CDF3C4FBC313CE63A86BCC43CA13C5A3CB2BCEB3CEC3C753A3ABC493C3E3C453B0A3D993AE2395CBC7BBD79BCDF3B79BC10BDBCBC0E3D82BC3ABBD03B29BCD6BCFFBC5FBA1D3CDE3A8CBAD3BAB9BC46BC443CC8BC34BC",
      torch_tensor_32_torch.bfloat16_1: "0x0200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_27_torch.bfloat16_1: "0x02000000333C413C983B2EBCA5BA1ABD42BC8FBA5C3CC53BA9B996BC23BCA4BCBF3B62BCE73B28BC35BC4BBC2E3B39BCB6BCACBC8B3A283C57BC35BCE93C64BC05BD4CBC2EBC423CE4BB363C183C5A3D723C9ABB12BC0E3B7DBB11BC203DD03C613C2F3C7ABCB73BA7BC0BBD8BBB103C1A3D54BC023DC7BB853CD8BCA23B8CBBD3BC08BC20BD43397E3B8F3BE2BC0C3C0D3D00BD68BDD2BC283C7B3CB439BD3CC1BC36BCDCBC723C78BC373DBC3AE0BC11BD0DBDB4BCAFBBC43813BD2CBCE73A993CBFBB303CDFBC4C3C14BB3EBBE0BBC53C363B63BD3DBC063C8F3B32BCB63BD3BC98BC68BDEC3A213CCA392E3D843C083C22BC4E3C113C233D61BC29BD8BBC35BD5BBCCBBC87BCEDBC08BBAE3C90BC51BB263C1EBB3DBB1FBD49BC09BC2C3CB7BCA73B3E3CD13B4B3C2C3C52BC17BDDD3B1EBB373CC5BBBBBC383D78BC16BC893CFB3B95BC0A3A683C703C29BC2B3C5C3CD4BC04BD0B3DAABB67BC3ABBCA3B6EBC433C403CC3BC07BC973CC8BC273C7B3C90BC993BE53CD7B80BBC8D3C7D3CE73BE5BCA6BCBCBC3E3CF73B1F3C9CBCCDBC6CBC1CBB0F3D18BCD73CEFBCF8BBACBC213C3BBC34BD593A263DCCBCF93BED39033C16BC12BDF13CCBBCA3BC093DB6BC83BBA03CA23BBA3C663CA63C99BCAF3CABBB503C893C7FBBF23C12BC3A3B2FBC253C0CBCFEBC2FBBE33B543D7F3C9D3C0CBD043C6DBB1DBD32BDC93C1A3C97BC133C94BC083DDD3C673C5C3CEFBAECBC66BD8ABCF3BB9FBB403C0C3D0B3DCC3BEB3AA9BB413D2E3DAB3A2CBD133C333CF4BB27BC123C2E3B0FBC89BBFABC723C703C4E3985BC89BCE53C37BC06BD23BC893C44BCBABC273B8CBC08BBBA3C5BBCE23B153C27BC553C5C3C25BD1C3DCBBB13BB9DBB823AAE3B5F3C0ABCE8BACB3A9FBBBA3BD6BA9D3CB43B4F3D84BC803C403CEFBCA43BE7BB14BB4C3CAD3C9EBC31BC1CBCDF3B963CA93BDABCDDBC403C51BCE3BB27BC133DEC3B153BABBC123DD33C71BC90BC0ABC3B3DE9B8283C92BA043D2FBCC8BCB2BAC3BB62BBB7BC10BA983B29BC203C0CBC95BC3FBC763CE4BCAE3BC9BBCC3B9CBCF9BBC63C203C28BC4C3DFE3ACB3A6CBC4BBC763C963C5EBC953C2C3CE93BDE3CB0BC32BD60BCB53C6D3C54BCF3B946BDC0BCCE3CA83CECBCFE3B2DBBE7BB3F3DFB3CDE3C40BC01BDCF3C99BBA43C52BCFEBCF3BC45BBF73C8E3CBF3BA63C74BC113D363CA03CD4BCB7BBDABC1ABCC63C3BBC8FBC24BB753CF73B2C3CAFBC82BCAF3BA43BC4BB973CF53B2A3D233B403C1DBD833B6BBC5CBC953C09BD923C85BA47BC00BDEF3CDABC23BD21BB3E3C4FBCCA39AD3CADBCEC3A4FBCF43C2A3CF5BC45BCE53C84BCA2BB903C2A3CAA3C053CC23B013BF03B913CFD3B773CA93CFB3CA93C703CBC3C7CBBB6BB3F3D0DBD073C56BC11BCEDBA90BCEBBBA63C4CBBB33C3C3CA6BC39BC90BCD23C893C9EBC893CA33CBC3C40BC2F3C193CE33CA83BDABC0ABDBB3A3D3CF43C8EBCE73CD6BC32BB65BC603C993C323CE5BC963C373C333DA93C9BBB0DBC523C82BCB2BC5A3DCD39AD3C89BB9BBCD53B8BBB193C79BB23BD143C38BD9B3C1EBDD53C0A3CB6B7EABBAC3CB13B8E3CFCBC18BCC9BBAF3A90BCA53CEE3C243C59BDD23C37BDED3A653CD53C45BCA9BC973C1D3D2E3C04BB603B18BC933C00BD7CBC853C033BE7BC573BD13CA43C953ABA3C773B963C2D3B5F3CEF3CB93C15BD873CE2B9C3BCAEBB5B3B85BAB63CA6BA96BC473C983C9E3A90B81D3CCEBC253C05BD29BC693DD9BC023C203C16BD65BC2ABB1CBC773C533CE83B8FBBBCBC923C65BCF23B37BD433CFEBC09BC62BC70BCDCBBE6BCE7BC083B0FBCB1BC4E3D67BCA7BC05BC003D59BC98BC28BCA33C493C1F3C67BCB83C87BCCF3CD8BC853C853A023C22BD003D393CF93B8EBC41BC80BC0BBCC53C443BEBBC74BC383B8C3C71BC3FBCF4BBFA3B923B75BC303CA5BB10BC58BDDA3C233C463C243C0B3C563C7CBCB5BCE8BB103CB23CA0BC65BB31BDE9BCCB3C50BCFDBB543C963C8E3C0BBC9E3C4D3C03BD3A3B2E3B41BD033D00BC82BC9D3B77BCA6BC8BBC4FBDD83BAE3C36BB66BC893C123C8DBC9FBC88BBB33BE13C4C3C0E3D3FBBF13A983BCB3BBEBC60BC6EBCC1BC843D0E3D2B3BD43C1F3C033B713CE0BBA3BCA3BBB6BAAA3BD93C15BD3C3C81BB19BC20BC16BD19BC3A3B583CD8BC963BE83C903C0E3C003DF13B32BC15BD3ABBBA3C933CC83C993BBD3C2FBD2EBCEA3AB9BC1DBBA73C793A263B3BBC8F3CACBC813C443C083CCFBCF6BB623B503DBB3C5B3B233D33BC9D3A97BB93BCC33CC03C02BD28BC0BBBCBBC28BC033C04BD2C3CEBBA1DBD723CA5BB133C80BCECBC3D3C7DBC1CBDE93CD03BB63C99BC953C91BB92BC8FBC29BC0E3DA33CE6BC1EBDA6BCB4BCFC3B8FBC773BCDBB603C02BDC03BB93C07BCDCBCB4BC053CD839FCBB33BC",
      torch_tensor_27_torch.bfloat16_16: "0x02000000ED3D6B3D213DDB3DD23D63BD2B3DD5BD293EC13EB33C813CDE3CAEBC1CBE39BEE53BC9BCFEBDAA3DEABCCA3D3FBE5E3DD33CF8BC3A3D",
      torch_tensor_27_torch.bfloat16_15: "0x02000000803F853F7B3F883F823F753F703F843F903F7C3F5E3F7E3F763F793F773F6D3F8C3F883F853F793F743F613F5C3F843F783F833F963F",
      torch_tensor_27_torch.bfloat16_14: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16_7: "0x0200000025BCB73C8D3A9DBB093CEE3A073A8A3AE23C893B5FBC6A3C2BBCAC3C40BA0CBC163DD53C3A3CA23CCD3C57BC97BC633C4B3C57BA3E3B87BB58BC3FBB1E3D63BC3D3D203D2B3BC3BC8ABC8A3B35BC5CBC113DFB3C0C3B9E3C393D57BC1BBCAD3A88BB0DBC123C063BB9BBF0BCF63CC93BA8BBF43CFCBC33BDBA3BC33C773A9EBC2D3DCC3C59BBD1BC60BBDA3C54BDA33BAABB533BD03BF23CF1BB0ABDCB390EBB01BD0FBD823BCEBBC53BD03B2E3DA3BBB73C463BD4BC8FBC94BC483C6B3C9BBCAF3CBF3CDBBBA03B513BE33BC3BB263C2FBCD43C2B3DA43CD53A1F3CADBB52BC91BCFABC223BA53C173CA33B02BD593CB33B173C783BDDBB8B3A553C69BC93BCD1BAD0BCA5BAE3BA96BC9E3CD4BB08BDC3BC37BC8BBC713BC1BC86BC82BCFCBBCD3C42BB9A3B683CFCBCAABCA93B5ABC3ABCB0BCA9BB3BBB0C3DD73B77BD27BC033CF43970BC783B0C3AF93B123CB3BC4C3C603CF13B27BC003CA83C97BCD33C1FBA99BC7FBCE23C243C55BCB1BCA53C083BE1BBAEBC533CA835EBBB01BC44BC3DBCC73C673CB3BC3C3CB73C823C04BB52BB783A953C7B3CFCBB4FBCD3BC1EBB4BBB20BC123A103D17BC2ABC0DBD23BC693C11BC26BCDE3A96BC6D3C853B0DBCAB3BCEBC013CD0BC51BB99BBF93C6B3AE1BB2EBB03BB023C17BCB1BAD7BBEB3BACBC26BCAEBB44BD59BC3CBB35BC6CBC5CBC9A3B04BD013D5D39D83BDCBC8CBC2E3D01BC893BB4BC7BBC1A3C02BD413AF4BB103DD83CA7BA823C403CE33C43BC81BC183D543C453C3DBB0C3A91BBF23B943C3E3DCEBC933B293C7DBC45BCE0BCD93CE9BABA3C4DBA923AA4BB5E3C00BBCABADC3B893CDDBB27BA6F3DABBC4D3C9F3C0DBD56BC153D843CE63C14BD0F3C963B18BCE5BCA13C083CABBC87BB693C8C3D29BD3D3CC73C3FBC7FBB273C1EBD9DBCADBC4E3C563B0ABCECBC073D07BC6C3B80BBEEBC443B943CD13734BC58BCD0BBF13CB63B20BAD13B04BC633B8FBA0C3D333B073BE13C34BCBF3C203D15BC9CBC843BFCBC9BBC8FBC393C84BAFEBB953CD83BC03C83BC1B3C59BC473CF23A90BB143DF93CCB3CCDB9BE3C243C633C5A3CD1BC843C05BD4EBCF83A34BCB83C5E3B8EBCE13C493CA83C0CBC99BBC73C49BCB4BCA33CA13B703CFEBBBB3C753A05B950BBCA3C993C003CB43A8C3C1E3DCEBC2FBC04BDD33BF0BC093DAD3B9EBC46BCC03B423C2A3D19BCEE3B3C3CCEBC9EBCACBC19BBF13B19BB953BDBBB0F3D9FBCF7BB47BB173CDD3B57BD073CBD3C853C21BBEDBA00BD7C3C183C093DF33CE73C85BC4E3CA4BB03BD0B3DCE3C123C883C533C81BC753CD3BC04BD2B3C1B3CA83CE53C14BD49BD58BC18BD92BC0DBD47BC0FBCE2B8D23C843C193D99BC0BBCFDBCE03C053CD6BBBA3CC9BBA43C5F3C1DBCCBBC313DF7BC893C913B123CA33C533D16BC8ABC3C3DA93CD7BB943B013CF33B35BD35BCC0BCBABC8FBCA43C48BC4D3C743C61BC48BD0F3A6DBC5EBC74BC3A3CB93B95BCA2BC1A3C23BCF43CD83C27B8B7BC103C71BCEBBB8FBC76BB9BBA2C3C4F3AA9BCC73B193DB3BB853C09BC0D3C3FBC37BDA53B933CDBBA723CEE3C88BC8BBCB5BB40BCE6BBB43B16BDFCBADEBBEFBC663CE1BBEABCB0BBBB3AB9BCDF3ADF3C07BD953B2A3D2D3BB9B999BC15BB353C5B3C633C643C6B3DC13B0A3D053CADBC10BCBE3BA9BC2A3C173CDC3C133DE0BC4FBC2F3C633C43BC74BC5FBA6A3C86BB4BBDEBBB5FBA7C3C51BCD7BBBABCC23CEBBC2F3C93BA17BD6A3BC33C88BB8BBCA73C393D813C11BD37BC213C193D2DBC1CBBDF3CF03CD33BBD3CD33974B91ABC6A3C6ABBF3BC6F3C733C7A3D003DEE3C553C653CA43B0A3C0CBDC73BC9BCF8BC803C1B3B32BB503B473CFA3CAE3B8C3CB8BC3EBCEEBC353C12BC99BC5E3CBA3BD73C593A42BC843B43BCB1BC5C3C3EBD9BBBFE39BA3C08BBE3BC27BD2FBCD7BCD93C25BCAC3BA1BB97BBA63C83BC003D383B253C58BC11BA303C86BC283DADBC2EBC9CBC0D3D31BD093D16BC953B613C22BC8ABCF93CD73BA23C05BD36BD9C3BDD3C543C0D3C883B513CCFB9503C",
      torch_tensor_27_torch.bfloat16_13: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16_6: "0x020000008D3B1ABCF7BC5C3C6CBB633C6A3C653AD83A1DBC53BCDBBC28BCBD3B963B3ABD5CBA3FBC45BCBCBBF73CD9BC38BC30BC233B943AB3BB5CBB373C0FBDA13B9DBCC93BB9BA1BBC993BBF3C6E3DB63BA73CDD3BEF3B16BCC53C4B3D0DBC8A3CDD39303D98BBF73C92BC62BC9B3CD13B7BBC70BC423DA23B3EBC8E3A91BCBDBC25BA16BB793C94BC303DBDBCE5BCA4B91BBD983CA8BC4A3BEBBBA03C98BA213C3EBDDA3B2A3D0EBDACBB1FBD8A3CA1BC1CBBA53B893A16BD6D3CBFBC15BD34BDEFB7C93B64BC84BC0E3C963B093C45BC033DF1BC4ABC9EBC8FBB533C223DA3BBFF3C59BC903C083D2DBC2C3C24BC163DF5BB6A3A74BC69BCBF3B663C0A3CB0BC683B85BCD73CEBBC27BC073B5F3CDE3BAABA1CBD0A3D6A3C21BC4EBC0DBC363BCD3B4E3CDB3C5D3BFF3CA23C083C143D3B3B0CBB6FBB973BBBBBBBBC463CC53C943CE8BCA93CB9BA42BD443C67BC03BC74BC22BD343D0ABD1CBA073CC93C4D3CFEBBA1BA1ABB563C55BC943CFABC193B413C05BD5ABC71BB2B3CEDBC983CF6BAF4BC613CB43C843A033D07BC69BC8A3C203D9E3CCABC4ABC54BC383C12BB8F3B2ABCBCBC54BCDBBC22BC44BC923C343CE3BB0E3C03BD023C1E3CF9BB34BC583CD1BCFC3BFBBC89BB38BBB33C8CBCCFBCB7BCB43BD6BCF4BCFDBB23BD023D1F3D3D3CF4374EBD0DBDBABC773A643C3A3C45BC49BA4CBB45BD333CCABC9E3A483B123D9EBC69BD433C9EBB763CC13C733C9A3A7B3CE63C0A3C373C803A7D3B97BC41BCF6BC68BBD5B908BD383C86BA19BC42BCDB3CCBBC4A3AB33C18BDD3BB6E3C66BC883B8D3C623CC63AC2BC013D25BB4E3C25BD63BA90BCAF3AC83C0D3C32BD58BD8A3B623CB03A0EBA673B4BBC3D391ABB863CD63B4F3DC6BC36BCC93C8C3B88BB06BDD3BB7EBA8CBB1F3C4C3C0DBC7E3BBA3B0ABDF83B0C3D1FBC2C3DA3BCFBBCA63C72BC0A3BEDBC1EBC32BC173B823CB83B04BC9ABCCE3C50BC11BC1CBC7ABBA33C4D3C89BC893C44BCC63C5F3C0FBB743C03BC173C4D3C51BC093BC2BB06BDDCBC383CF8BCE23B45BC0F3D4D3CCB3B683C803B143C643BA8BC1DBCB33CED3BFFBBD0BCA53CC53C2E3C9F3CE43B84BC15BDCB3C14BBE4BC893C0EBD293C60BC8EBBB33CD0BC183D663CC63AF03B09BDC23A7DBC91BC023B5EBC473C78BCB33C71BC3DBAA73BDF3B183D173D16BBF1BCFD3B1B3DBC3C6E3A173D35BD813B663BD7BCCF3CD53A813B91BCE7BC1A3C7ABD1D3BD63C83BCA7BC47BB8C3AB6BC19BC343C53BB09BD99BCDC3C84BC4CBC3EBCA8BC0FBD053C6FBCC53C93BC2FBC1A3D2A3BA83C9C3C48BC22BC83BC383CF83C1A3C3ABCFCBCB6BB0A3D093C5FBC1A3D043D1F3C1EBC0BBD2A3C0A3CECBB51BD2C3DE93C77B92A3CDE3C9DBC043C05BD723A4A3CD4BBCEBB38BCE83CD43BD93CA23C6A3C9D3A37BDE3BC263D063C96BBDA3CC6BB54BD68BC61BC84BCB13B24BD93BC9A3C5EBB193B95BCDB3C773B3DBC983C32BC133D3B3C143D153C19BB55BCADBC19BC99BC93BCC63CA3BC893C9BBC3DBCA5BC94BC593D063D363C2C3B4ABCD0BAC13C31BCF53A5EBDC53C1A3C88BC9B3CC23CCC3B773D05BDD6BC24BC4D3CFF3C8FBCEF3B0ABD3FBA0FBD033AB63BA1BC98BB403C353D62BCB8B926BC093D263D433B81BCA33CE13B8ABC673CAABC963CC23CB43CCCBC4EBCA2BC433C9DBC9FBCA8BC87BBC1BC8FBC06BC143CA03CFDBCAB3B8ABCA53C0CBC7EBC48BCA53CB73CEA3C1D3DAEBCD93C833C9D3AA73CCBBCC8BB88BC9BBBB0BA5C3D20BD393D1D3C913C993B1BBC163D1C3B133D12BC643CB0BCE9BC72BCA53C52BC6D3C9CBCDC3C083D0F3D993C973C373C35BCAA3A8EBCD0BC3CBCD53B26BDBABBF1BC16BC073C023C143D463DCC3C543C323B8ABC9DBC623B063C4ABD403999BC14BCA13CF33A1F3D9FBCF237043DA93CAC3CFE3B35BAF33B52BD4ABBA13CD83B81BA643B71BC68BC0F3B44BDE43C49BDADBA373C853CC53C883C573B3ABBF9BCC9BC953C823A12BC9ABB033D9A3CDFBC573D523C973C813AAD3CE73C483DD83C18BDB0B8A9BC",
      torch_tensor_27_torch.bfloat16_12: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16_5: "0x02000000A7BCF83B1A3DABBA0D3D02BC99BC33BAD53B4C3C303B9ABB6CBC8E3C153D913B26BB9F3BD8BBB7BA7D3CBC3C81BC093CCE3B21BDBCBCB5BCE53C2F3B213C523BB13B933CC7BC0D3C66BC8CBC95BC92BCD8BCDD3CAEBC97BBC23C03BDD9BB4DBD1B3C073A483C05BD86BBBFBC9A3A73BC9D3C253CBABC0FBC92BC9BBCC43C29BAC2BB10BC3DBB9DBA07BDA3B9873CF43CB7BCE8BCAFBB823C83BCDFBBAC3C91BC5BBCC03C8E3B983C793CD23B4439163CEA3B213BAB3C63BC903DBABC303DBDBBAEBCCDBB303C9C3C15BDDA3C16BDF2BBAE3B993C513D093C7F3CCDBA95BC86BC433AB63B38BC173BC73BB5BA453C09BDA2BCAB3C1ABDD6BBB63C1CBCF73BB53C72BC933C95BB2C3B89BB63BC6B3BE93CB3BC583C7D3C3A3C9B3C80BB3A3C20BBB53CE93CE7BB44BCBDBC65BB4CBC0BBC993C3FBCE3BC1DBB08BBD83BEFBBFABC093C65BB9D3C26391FBC233C65BC04BA70BC753C56BB883CB4BA06BB38BC1B3DDA3CF23BD33BCC3B203D963CB43C9EBBE53B5FBBECBCF8BB44BC0CBBC9BBA3BCE0BCAA3BB2BCBF3CEB3BC4BC91BC533D1E3C8C3A9ABCD6BBA53C193CC13B383CB2BB8DB97BBC09BC023D18BBDCBC443CEFBC483C3FBC83BC7FBCB3BBA0BB0D3DCE3CCFBC2FBCAC3C023D593CCDBB2E3D993CE03B313D36BD9BBCB63C3DBC06BD023C58BCF0BBFE3A39BCB13CD03C9F3B0E3C0FBC98BB923C3BBC043D393B753C7ABB053DD4BC2ABD42BCB9BB53BC783C99BB90BC49BD87BC103CB9BCBA3B143C80BB273C193DAABC203C00BCB3BC403CCA3C36BD303CF93B03BC78BCE73B45BCEFBB39BB7FBDC43C92BB66BBE6BA543C3EBCCE3C14BCB43A4C3B1FBCE2BBE7BB1EBCF03A143DFF3B08BC99BC2A3D90BCFDBC27BCD9BA03BC9C3CE6BC553C9D3CD9BCF9BC12BB413CF03B06BD103D63BC50BC943C16BDBA3CA13CBB3CAEBC2ABCE33CCBBCC93C3EBCA7BBF03BBD3C2ABD2B3C943C463D28BCB4BCF83C21BC6FBCAFBB04BB4DBCA83B483CB5BC0EBDC2BC233B583BDBBCE23C6C3BA83C61BC07BD0CBD2D3BD0BB1BBBE4BC63BC09BCB23AC8BCACBC383CC2BCD63B4C3D183DC2BB893C1CBCC63C29BC033D2B3DB43CB73B293D3EBD2D3CA9BC8A3CFEBB763B933C8B3C64BCA33C5ABC2DBC31BC7A3B7F3B50BC5ABCC4BBB2BB933CAC3B253A92BA193D86BCD3BC12BD333C1E3C463C193B1FBB6BBA3C3C28BC3B3C15BC9C3AFEBA4C3CB6BC04BCF83A363D12BDAE3CB53C373BBABCB5BC61BB0F3BCE3A98BCC23C24BC4ABC8E3A25BCD93B2FBCBCBCBC3CFC3B46BDDFBC8EBC4F3CC6BC473C193D833C313C8ABC7B3C1C3809BCCF3C78BCEABB813C3F3C843C2F3D00BD7BBCEEBC483A84BBC9BBBDBCD5B7A13C3D3CC73CA13C7B3C2ABC7FBC15BC1CBDA13CEBBBC73CB63B0BBC363C113D7DBC5B3B2C3C65BBCE3B0BBD0C3CB3BCCE3A83BCF23CB33C313D10BCCC3CF6BC933C07BC903C9C3C553B09BDF2BCCBBC083C02BB99BC8CBC153C9A3CF8BBB73CE6BB7A3B3BBA9F3C1F3BEBBB103C2B3C63BC16BBE73CF1BB8FBCB6BB77BC6C3B2DBCF8BCC7BC43BB50BC703D7E3DFC3C883CA0BC82BB053C3CBDACBC053D813CE13BD6BC64BDD5BC1CBC5F3C513C64BC08BCA3BC763CA2BC10BC593CA1BB7FBD06BC22BCCFBCD13C1DBC0D3DF63BE1BB503C383C1F3AB43C80B9383C0FBD533B213C23BCB6BB873C0BBD093D8C3B7ABCF8BB6DBC853B723C493B86B9033D033D7E3CCC3B90BB433C21BD89BC5F3C30BC89BBBABCF5BC1B3D56BC6FBC13BC2BBB42BB2D3B3CBCD23AAABCA5BCB2BCE3BBA7BC12BDA3BC03BC533C9F3C65BCB2BCC3BC8B3CCF3B413C19BC0C3DE7BCD63AF73C123C86BCA03C09BD883CD5BB10BDA43C11BC8DBBBFBC4ABC20BDE83BDD3A92BC893CE43B8F3CE3BBC4BC7C3C4F3C683C03BC8C3B0C3C15BCED3C9BBCBBBC063D53BBE03B9B3BCE3CD5BC8ABCBFBC4ABAB4BCCEBCF83C0DBBCCBBA53C803B013C85BBA43CAC3C873C0C3DABBC063C863B36BB9ABC093BDBBB15BD74BBC73CD6BA0D3B05BD3FBCF93CD8BC643B3A3C573C3FBD0B3C57BB",
      torch_tensor_27_torch.bfloat16_11: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16_4: "0x02000000993CE1BC34BB463C543BD6BC4EBC33B8643C83BC25BC15BDCA3CFCBB8BBC1F3D76BC8BBCA1BB88BDE5BC93BBD63C3F3C703B9EBC72BC1CBDA9378F3C1D3C3DBC8A3C2C3B9FBC1E3DA73ABEBC41BC6FBC253C2EBB11BDA0BCA03CA93B8B390BBDDF3CBC3C663DAF3C993B473B35BC813CF63B793C283D95BC513C7ABC083D4BBDBBBC843C1FBD273DA63B7B3C84BB253CA3BA0EBCBABB2ABD83BC17BD00BC8E3A233CD3BBE0BC993CD4BC8BBAE63C5CBC993ABBBB853B983CE8BA9DBB713BBE3AD53CC5BC7CBCB03B55BC8C3BBF3B03BD0DBD223DD4BB873CE33B15BC6ABC9F3C16BC8CBC7BBCDB3C463DC93BA63CAABC773A7ABC3A3AFA3B59BCBE3CBCBA8E3B5ABB073DA439AC3C55BC053CD3BC24BDB7BC13BB85BC36BC3D3C04BCD6BC0339333B50BBBBBCC63B7BBCAABCAF3CF8BC26BD163CE5BA72BC7C3DB6BBAC3CCCBC62BB363CD7BC383D79BBE53B20BDB83B1EBDB5BC5B3A273BC3BC80BC623C19BCEE3CB43C413DC43BC63CF0BA223DCDBC2DBC873CA7BC6BBC2ABC263CCD3C7C3C02BD3D3DB3BC883B943CB23C3DBC3FBBE73C243D043BCEBC4F3C90BBC4BC05BD063D923C503C0F3C933C243CED3ACFBA873B0C3D3A3D5F3CB33C0DBD593A103D89BB143C063C4FBC723C1FBCEFBC09BD403B6B3CB4BCDC3C043BCB3C7D3CE3BC92BCB6BC7FBB94BB913CBF3C27BCA6BC18BDF13C83BC31BDCA3C82BC61BB8D3BB03CB63CC73B363CA93C903CAEB9853ABB3B1FBAAABC683C83BCF73B323D923CD6BCE4BC4EBC2DBB623C65BC413CC3BC93BBB5BB353C913C92BB203DFC3CFD3B32BB3ABBDA3B4CBCB13A923C8BBBD7BAEEBCEDBBE33C9CBC813C98BCCC3C61BBD53CA6BC38BC063DD0BC493CA53CEE3C643C24BC11BC063B4ABC233CDE3B40BC04BD223DF1BA01BB91BB9DBADB3B683C1C3CC7B8453D6BBC82BCC13CF9BCACBC3CBC043CEABB95BC13BC19BC023BAA3C893C0F3C123D17BDEF3CC4BC073DA73C30BBEDBBF13B683C98BB123D043C74BB203D2C3CE73C313DC5BC07BC8EBCD7BB133C27BB8D3A1B3D413C10BDCC3C9DBC1E3BA9BCF9BCEB3C21BCD83BCC3CB0BB7F3C99BC8BBA18BCF9BCF43C4CBCB63CFFBC7B3C1FBC37BC97BC2DBC0F3DAABC87BC2DBC563C5C3B64BC89BC363DEE3B8F3B2B3D84BC27BD3D3C983C80BCABBCC6BC68BC67BC183C133C31BCA1BC86BA143D7ABB243C043CB8BB9A3C40BC77BCE6BA8D3C87BB32BD823C113D1FBC873CB6BB503C143C903CE7BA763CB9BC15BA8B3C6BBCFEBB8A3CE7B9A63B513D99BB2CBC2EBB1C3C363C323D3F3CA63C073CDB3C8DBB0ABBE83CEEBC23B9CD3A8F3BF6BCADBB2DBD97B79BBCB13C7EBC023D1EBD6F3C9D3C61BC073D063DEB3C9EBBC4BCB4BCD6BCB73C01BD1C3CD2BC733CF9BAE63B27BC893C813B213DD2BC2D3C3C3C353DACBC553B0A3D923B503A52BB76BCC53CD1BCCB3BA2BCEBBCF6BBDC3ACF3C053CA33C34BC3B3AFCBC5FBB253B1A3CB9BC833C2BBC0BBD1DBCB0BB94BC42BC45BC35BD24BB833C13BCAABBA23C6BBB27BC983B83BC42BBA0BB1A3CA53BE1BCB7BC8EBB173D8CBBEDBC133BA13CB0BCA93CA13B79BBE33BBC3CABBC0EBDD5BC8A3CA6BC9A3CF7BC013D0EBD4D3BD13CD7BBBBBC9DBB8FBC87BABC3BD63AFA3CC93CC5BC0BBBBE3C1CBBB33A04BAA9BB78BC0FBC0A3BF9BC033C483B6BBC5F3CE0BBB8BC8CBC54B9A7BC063D7C3C983AD4BB52BB3FBC06BC3A3C9A3A5B3B3A3A01BCE53BA1BAE9BCF8BB483B84BBF5BCC03C2F3C94BCBD3CD93B043C8ABC453C053B5F3CB8BCCE3BF1BC07BBA03AAF3B7ABC27BC423D2CBB20BC87BCA8BCA23C7E3C763CF3BC633C3BBB0A3BDF3BE0BB4C3A78BB073B63BCF4BBA1BC1ABC08BCF9BC18BDBD3C64BCEF3C67BC9E3C8F3CDFBB173CE7B93CBB963C54BC95BB7B3CE23CAC3C07BC2DBCF83A313BB33ABFBCA5BC85BC003BA83C41BBD73C183C8F3BD8BC8E3B86BDE43C9CBA93BB00BD403BF7BCBB3C8F3AA33C16BDDDBC233B613B0B3DA03BA1BB77BC803A7F3BBF3C633C3FBCF53CAABB13BD89BCB13B103C243D",
      torch_tensor_27_torch.bfloat16_10: "0x0200000008BE0A3E823D363E10BD7B3D0EBD8EBDE2BC823CFD3C35BE813D5B3CD5BD2D3E2ABC363D0DBE9E3978BD0ABE97BDDA3C0BBE2E3E03BE",
      torch_tensor_27_torch.bfloat16_9: "0x02000000923F733F623F703F903F5C3F883F733F8A3F8D3F7D3F9F3F5D3F7D3F7D3F763F853F943F513F653F973F6B3F8E3F643F5B3F6F3F4C3F",
      torch_tensor_27_torch.bfloat16_8: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_32_torch.bfloat16: "0x02000000DBBC3A3D0CBCCFBC723B8F3B9CBC14BC0EBBE43BAF3C343C32BC37BC13BD0C3C023DA7BCCDBC18BBB53C32BD0D3DA8BCD33A9FBC7CBCD5BC8A3BF5BC95BC14BCD93B2B3C8B3C03BDB1BBA43C463CDA3B62BC3F3CC0BC0BBA073C343D0BBCD9BCA3BC913ACC3C903B41BDC6BA62BCF5BC7B3AE43C5F3C03BC0B3CEC3BDE3C2EBC20BD14BBC0BC25BBDF390FBCFD3CA63C7EBCC7BB2CBCD0BB093C22BCD4BCE03AD33C59BC0D3D603CE43C19BC9B3C23BCBB3C6EBCF5BB673C8EBA64BB1A3B493C053CB73BA03CCF3C8F3C05BDD33BA73C163DBABBF73B3E3DC53B6CBC9D3CC3BB3C3C17BDD3BB1ABD6F3C9DBB393DC43BF03C533BCABCB1BCA5B98E3C543BFABCE13BF9BB9FBCD1BBF23C1D3DA3BC753DC33C9C3B3CBC703AA5BC00BDA33C873CDE3C073DB83BF1BB8D3AA4BB333DC0BC15BB86BCCDBC833CE93C88BA0ABC343C0CBDAF3CE63C6ABCB7BCB13C08BC143CAF3C973B553C64BA153C28BD3E3B4BBCE0BC253D8D3C023BDB3B82BCDA3C1A3CB33C43BC2B3CD2BC36BB01BD8ABCD13C113CEEBC74BCBCBCCDBB833BC83CEABC44BDE4BCEDBB22BD71BCE43B3FBDC8BB3C3CB4BB3C3C8FBB083CCF3B893C273CF33C9E3BC9BB7D3C2CBB2ABDA63C5B3BA53C153D7CBCE7BB8A3C813C64BCCB3CA7BC443C57BC8C3AD03C10BCEA3B5FBB20BBC9BC6E3C413C98B9E03C4F3CF23C323C293A4D3CC93C79BB1DBCEFBB973C8E3CF6BCFA3C0ABDA5BCD2BB6EBCCCBCAA3BC63CA8BB123C393D923C2D3CA93918BBC83C74BB6D3C09BB983BBD3CCBBBD93B083D0B3AA4BB0ABC53BC8F3C3B3C72BC2BBA2ABDFB3A853BF1BBC8BB8B3CEB3CB43CA83B37BC9C38D43B633C103D933C94BCDCBB2CBD803CC63C9FBCCF3C91BB4EBC40BA573BCB3C973A593CFF3BD53C95BB663C9D3B5B3C32BB1CBBC33B8EBC5BBCB1BCFF3C9C3BA23C0D3C9FBC653CDABC223CF8BBBE3CDBBC19BD23BAA7BBD4BC81BAE2BC3B3CDFBCA33B21BC81BCBDBC163C9B3C0F3CED3C1CBB7FBBCFBB00BB53BA0E3C40BCC439123CC03C19BCCFBB45BC8A3C233D293B933BF83B3EBCEB3C3EBCFF3B823CECBCE9BC8EBC513C3EBC56BCC2BBA0BCA53CEFBC29BD16BC8F3C48BA4F3C53BC313BA83C4D3C1ABBDB3B553B66BCE43C9E3C323CA93BE1BC07BDB2BCE0BB243D9ABB8EBC53BCF03C0CBCB6BC64BB333BA03C14BC0B3D453CCC3CD2BC9CBC17B74DBCAFBBD4BC16BC5A3919BC94BC313C29BB07BCCD3BB9BC84BCB33C99BCAEBCBA3C2F3CF6BC47BCD3BC85BC713C91BBAA3CBC3C993BE03BE1BB33BC253CAF3AAFBCF23BCB3BB1BCB63B7ABC523CBA3CBA39BABC4E3CF3BC823C07BBCD398A3CCEBCF2BBD93C2E3CE9BCCD3B46BC483B8D3B5B3C7A3B1C3CDEBCA6BBA4BB293D063C653B0FBDB6BCBE3CF93B4ABBA0BCC3BCEF3B9FBCCE3BD23A2FBC193CC5BB873C133D113DA8BCEFBBD3BB363CB73CF4BB0B3D93B7393BC2BB3D3C963CA3BC88BD7EBC1BBD45BCB5BB82BD73BA993C98BAAABCA43CBD3B37BB223C323CE7BA6CBCB83C043DEBB99DBC3FBD953BB13C8B3C92BC323C7E3C8EBA67BC82BC60BC023D7F3CFA3C503C0D3D283D2EBC3C3C8CBC0C3C08BC433DEF3C6A39E5BC72BCC53CC43AB33C473C3BBD05BD8DBCE63CAA3B98BCBFBCEB3C99BC24BC253A30BD0EBD83BCF6BC2FBC8C3C263C4C3C9E3C7ABC93BC47BCA5BB18BDAFBC1BBCA83CF23B923CB23C443A253C9FBC0FBD343DD33C873C38BD31BB15BD4F3CE0BCF83C78BC08BC9A3C3F3C903CC03CA73C54BA98BC8E3C103D9F3C6D3C93BC553C01BC383C4E3B073C08BC87BCAF3B083C243C8EBBB43BFABBBA3C723CF83CCF3C3A3C3BBDB2BCD4BC71BACABCA13B46BC99BC08BC8BBC9EBCFFBAB6BA16B9423C79BC0A3DD3BAF3BC3AB9B63CFA3C293B503C643C8CBAFF3ACE3A043D3CBC89BCC639F93B003DCDBAA53CC3BCCB3B903BAF3B3B3D4EBC9ABC0FBDCB3CE43C0E3CA43C373C983BCC3AB93B033C9B3C14BC48BD8D3C60BBF7BC15BD52BC25B9E33B23BD86BC12BB403C31BB93BC5EBC293C153DBB3C253C833CD43CD93A1EBDED3C74BA9EBCE43CA43C8BBCE63B00BD16BD1EBCC5BCB0BBB23BB5BC01BC1E3BB93BF83CC0BB633C753B67BC97BB63BBD2BB963C9CBC013CD0BCA83C8BBC6ABC993B2E3B883C9E3BEABB6A3B6FBA0B3D41BC9E3CE03B20BBCA3B4D3B16BC23BC1BBCA73C353D173C453A803B24BD33BD2A3B1B3C39BC96BB013DFCBCF43B06BCB13BEDBC8B3C473898BC46BC233DDFBC9ABB27BCFABB9E3B463CC33B19BD9F3C48BCD2BB063B133DAB3C0ABBC03C04BD1A3DAA3CA2BC003CFABAB83B0F3D1B3D4D3DD13CC83A313C34BAB73C0F3D013D3A3C4EBBBA3BF2BB073DB9BBE23C6EBCF23C3E3CDA3C43BC5E3C3A3C463CD4BB2A3DB43C773CDF3C483CD6BBC0BC64BC3B3C0DBBDC3C83BC43BB",
      torch_tensor_32_torch.bfloat16: "0x0200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_27_torch.bfloat16: "0x0200000031BC833BF1BA263CF8BCA23CB93C553BB73CC43C143D0E3CDABCBCBAB6BC013CB13C9CBC843CE23BCB3C85BCE83BC1BC5EBB033BE3BA713C60BC9D3A12BC2FBC963C88BB8F3CA2BCF03B62BC82BCE23BAF3CE6BB30BC4ABCA03C0EBDE7BB7CBC383B3BBD383D4ABAD63C57BC48BB96BCBF3CCDBC40BC4F3C03BD48BC94B848BD723C8937A33A24BD8ABB2B3DD3BCB8BCC2BB87BC02BC9A3C83BCAB3BFF3A803955BB81BAB13CFFBC333C8DBC233CCB3BFD3BA83CA63CB4BCB93CA13A46BC313C1FB9CABBD0BB38BD68BC3B3D35BDACB9163DD5BB9FBB0DBDC0BB24BBA8BCEABC81BC83BC2FBDD9BB6B3B233CD43C1BBCF2BB0ABC3F3CADBCFFBC51BCEF3B1B3B0B3D08BD983A9A3AB9BC91BCEBBCCF3C233C95BC1C3CC1BCD53A31BC5C3C99BC1FB9653C5CBD81BC943CFA3A0FBB69BC0BBCEABCC23CCF3BB13C78BC7BBC053B513CA33C0E3CE0BC04BC75BC23BC973CAFBADBBC103CD03C98BBD53CD53B92BCC1BA5EBB0D3CAD3C543B5F3C0D3C7D3B283C13BC74BA1E3CA7BCCABC3C3C6B3C12BDD0BBEC3B65BCB83B093DD0BCC73BB3BC823C093DA93C6D3BF83BDB3A403CBEBBAEBCABBCFAB9BE3B6FBC68BCF13BEF3C02BDB3BB03BC8EBAFB3CA53C6F3913BD3ABB4F3BB43C703CAC3B253DBA3C11BDB43C97BCB3B9ED3BCB3C6CBBA1BC05BC51BCAEBB25BC1F3CD33B9E3B70BADDBC473DB93CD4BC003D54BD15BC03BD323CA13C93BC2FBBBF3AF5BCD1BCD2BB19BC4ABDCB3C183A633B4EBBA3BC3DBDAE3B40BB8ABC0C3C063C923C743B1BBCDA3CDA3C873C8CBB67BC0A3CE63CB7BC74BC92BC06BCAE3CBD3C44BD96BC12BC20BC94BB57BBA13B9CBCE93AA63B6C3C833A603CFABAFC3C1F3B94BB2ABC10BCB73B423CB33BC0BB6EBC8ABB323CF23CDDBCE6BCD83B5D3C78BA7F3B783BEEBC65BBE5BCF03B233D77BBA1BB093BA8BB593C213CEB3C253C83BC8CBCD03C963C94BC8A3C0C3C0CBAED3CEEB9E9BCD2BBC4BCD4BAF83B933C62BAF43C703CB13B583CA3BB2DBC023DF03C8CBC18BC06BAC7BBC5BCAB3C1E3C5ABC13BBD6BCBF3C20BD763C333C86BB3CBCE5BADC3CE43CD1BCA63C9D3C813C2A3CFB3C6BBC9FBCF3B9AC3B39BDD53CE4BCD5BC5D3B063D9FBC233DCEBC223DD43B953B743C943C94BC0FBCB53C3EBCB53C163CE8BC8BBC1E3CAC3C09BCC3BBB13B473B903C153B6A3C883CC6BCECBCA63C88BAC43C29BBD23C79BC4F3A17BDCA3C0E3C8EBC303C9ABC53BC2E3D843C14BDF1BAEBB9553B39BBB43CB0BCF0BCAA3C923CE23C9BBC803C043D77BCC4BC1FBD8BBAB53C2B3C763C41BA51BAED3CEABA0D3D133C973B313C0A3D073D25BD1E3D87BC9DBB38BC06BD913CD7BC42BC903BBB38E7BB11BC603C10BD2C3B2F3B263D24BD1ABDED3B02BD233A04BDB03B3F3C513CC7BB07BDCC3C5E3C28BCB6BC47BCBCBC823BEABC8CBCE13BBDBB963C7C3BA6BCA3BA8FBC43BD09BD913D9E3C89BAA9BC9EBCA5BC5ABCA73B08BD5ABD80B997BC02BD35BB80BC26BB123D193CBEBCB03B073B8DBB823B9D3B733C193C08BD103CBABC2C3CB3BCBCBC8B3C0ABD1FBDC13C543C773BD4BCF4BA343CB5BC783C1ABD15BDE2BBF23A083D78BB4ABB223D8F3CD2BB4ABCA43A9EBA973B273C74BC6DBB25BA903CACBCD93CC0BA7DBC003DFE3C763D203DC13C723C3F3DDD3C16BCDF3C37BC9C3CA63C8E3A2BBCB5BBB43C30BC07BD083C933C38BB57BCCEBCD6BC573B7BB8813A303CB93BEDBC873CA23CB93CD63C5A3C4BBC20BD303CAABC553C233C903A1B3C823C0E3D833CA83BE4BB0E3C2FBB093CD63CBFBCDA3B98BB6C3C24BC4FBBA93BBCBB8ABBCA3B693CC6BBAA3ACABCFDBBE1BB3ABD5A3CD0BA12BD0E3A29BC21BC5ABCEF3BCBBB063CB2BB25BCBE3B103BF23B90BC1FBC62BC76BC08BCD2BBE6BC29BCFE3CEDBC7DBCE3BB173D4E3B683CBBBCFC3A20BCA43BD8BC4FBC90BC103DA8BC17B8A83CECBC463CE1BBA23ABB3BD9BCB2BCA23B50BADB3C203D713DA43C863C973CB03BBCBCE7BA97BCCE3CA03B4A3CA63CDA3BB9BAEE3B063C903CAFBCC8BA6E3B94BC9B3B7EB9973BD93B2F3C95BC0A3C60BC52BBDF3C7ABC7DBCDE3BD1BC10BB68BC13BCB6BC573B7E395ABBA13BA93BC7BC0C3C293C233D293DC0BC8EBC343B0CBCF9BCE3BC013C8CBC23BB9D3B9E3CA5BC4A3C3ABD1FBCBABA23BCCCBC79BC51BCA7BB453CE23C39BC7B39C2BCBF3C063CC0BCC23CD13CA53B813B243C0E3C243DB93CC7BC0D3A93BC313C82BB1A3C1D3A3D3DCCBC5EBD6C3C153B723BEFBB43BC0E3D003DA0BBBDBA5E3B173D0F3D53BCB43B1ABC0CBC57BBBABB20BCE03BD73B11BC1D3C16BDC7381B3D1B3CD2BC663CE4BC01BC84BCABBAA13B1E3DB53B813C2B3C4A3C4B3C5B3C543CC2BC9D3B06BDAD3CC13C5E3C71BC073939BDF8BCFE3C013C063DA0BC9B3CB2BB",
      torch_tensor_27_torch.bfloat16_7: "0x0200000022BD12BEE33DAABD1BBDDE3B00BDB2BE003EAC3BC2BC16BD013CE83C963B283E1B3D2ABECDBD813DDBBCCE3C1A3D78BD053E603DC1BC",
      torch_tensor_27_torch.bfloat16_6: "0x02000000803F5E3F8B3F973F833F623F813F5B3F5A3F723F533F683F793F863F773F873F903F923F803F623F6C3F803F763F643F973F863F833F",
      torch_tensor_27_torch.bfloat16_5: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16_3: "0x02000000973CAD3A83BA563B0D3CB0BC3FBB553C56BC5B3B96BC173DA8BC7039953CFFBCFCBBBBBC5CBC27BCBB3B65BC5F3BE7BC513AC83C963C0BBC17BCA4BABF3C6C3C22BC82BC4B3CFD3B7D3C1E3DB93B033C04BBDABC213CF03C86BCA5BC73BC12BC0B3D053D333CDFBB503CE8BCAA3C6A3CC9BAF8BCD83C1C3CE0BB6EBC22BC41BD40BBD43CBABC94BBB43C323C37BD08BD53BB56BC77BCB43C173D14BBE23CD8BCA2BC9B3CB73C4FBC363C423D6FBC8B3C423BF8BC29BC8D3C2D3C653C663DF23C7C3CA2BC183CE6BC8FBB3F3DF8BC70BC153C4DBBA3BBC2BC40BDEDBB40BCDE3C55BD61BB0DBC0EBC1B3C85BB62BC2CBD3A3C9BBBB0BCD3BCC2BCF5BB0C3CC03C433C42BB633D21BD573CFDBC40BC06BAD3BB10BDF53CFEBC62BB5D3BECBB5FBBDABC043B0A3B1FBC82BC87BAE6BCAC3AA23CD0BCD73C513CE03C043C713CE23B73B99CBCDEBB94BCB2BC9CBC963CA0BC35BCF2BB87BCABBC6ABC81BC8ABC853CAD3C3F3BAFBBECBCD9BA48BCACBBA23B61BC9D3C0DBD303CD6BC08BC2ABCD8BCFFBC83BC58BD68BBC73BD9BBE53877BB493BA2BC2A3C433CC63CC5B9263C003A75BCB9BBE23C8DBC823B193C90BA603C2A3D143D05BC5B3B39BB513CADBC8C3B81BC64BB94BBF93B3DBC883C91BCB3BB10BC86BC32BBEABB533B4ABC6F3BA83AA6BC35BB2F3CBD3C85BAE83C2E3BAE3C223C883C5CBC803C6ABC1B3C10BC71BB9EBC433AAE3BCBBBA73BEC3B3FBD1DBC853BB73CB8BC0E3DC53C943C1FBC253DC73C693A273C2E3CF7BB24BA12BD98BCEFBC1FBD533C583C20BD743C19BC52BC413BA1BBC8BCE23B093C4CBC383DD7BC0B3CB5BCF6BCBE3C203C393D02BC18BCA53C023D36BC96BCAA3C11BDAE3CBABC403CD53B0DBC153A88BCFDBCE5BB7E3C9B3C1DBC61BC3B3C83BB0BBCA23C503BEDBAA3BC02BCB33CF73BC53C2C3CEEBC3D3D19BD483C273C883C933C11BC893BEB3CB83B263D243CA7BA703B5B3C0BBC54BCF53C21BC913CEABBCDBB37BCA83BF63B4FBCA83B7BBCF13C8E3CD3B8D9BC41BD923C02BCB83C1A3D2BBD213D0C3C9E3CDFBC64BC273C22BB203CB0BBE9BC693BB6BBA939543C00BD053A77BC103CB6BCB33B87BB0C3CDEBACCBCA6BC1A39A6BCE4BB92BBD5BB973BF8BCEDBC123D25BD003C64BB1CBC05391A3AEDBCC7BCC6BB9ABC913C063C4ABD663B87BD463C113DAE396ABC143DB2BB6E3CAA3B8ABC6B3C22BBCCBC87BC57BCA0BC3E3C22BBA9BB82BC64BCE7BC93BC3F3B9E3CED3CC9BCE6BC47BB24BC5E3C77BBBD3CE8BC8DBC2B3C713C27BC043DA53CE43CEF37D23883BC48BCFC3C573CBA3C7A3CFC3C6D3CE6BB5CBC0B3C03BDFBBC7DBC37BDDCBA173C1CBDD13B333CC23B2A3C293C0F3D1C3C313C843CD83CB63A9BBC45BC99BCAB3C903C51BC123C093CBBBCCF3B1C3CE3BCAE3C57BB9D3CFBBCC93BB23C2D3CB03CA4BCE43C9A3CE83B583BBB3CC6BBA13B703CBBBCF5BB553CB93A11BA9EBBA3BB3B3ADE3CBFBC93BC4BBC893C723CE63CD43A90BC04BB203C11BCDDBC1C3B043DBCBC21BC8C3C55BC97BC1DBD013C9B3CBB3C06BD533C623B51BC2F3D0D3A643B9ABC8BBC6D3ACCBC083CD03B053C8DBCAA3AD0BC1F39383CA33C1BBD6FBB233DF2BB1B3C4D3CEEBBC6BC4339BCBB02BC163B133D4CBC25BB99BB00BC8ABB4F3BF1BCA13C863C29BCFCBC1E3C7A3A79BCA73A6E3C993B43BBCCBC82BCFABCF23B013D1F3C22BD2BBC40BC02BC66BC82BDEB3B01BDCDBC553C003D8C3C8D3B96BB83BC203CC13C063D4D3AA13CDFBCADBCBBBC7ABC3F3BE03C023917BC93BC0B3C0CBDAF3B893C02BBC2BC9A3CF73C193D24BD93BC4D3DCC3C663C7E3B9EBB88BCA63CC4BCE13C133C8ABCB33BA6BCB5BC153CD53BBF3CEF3BD6BB9E3C9DBB6F3C713C64BA123C60BC433CDEBA2E3DA8BA64BC043DE0BCB9BCA13CA53CC8BA0C3CB23B7ABBE0BBCABB9CBCAD3CC0BC2EBC3FBCBC3C2CBB2E3C95BCB93BD43C123D92BC86BC183D033B613D5CBC103D713B353B863C1C3CAABB18BDDEBA52BBD8BCE83C923B4A3A673A68BD9DBCA53C",
      torch_tensor_2_1_7_7_torch.bfloat16: "0x0200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_torch.bfloat16_4: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16_2: "0x020000004CBDEABCF33B123C0BBD1CBD3DBC043C813CC93CFE3B6EBC6DBC1D3D04BD96BCDDBC0ABC803CB4BCE6B9E23B64BCBF3CB63ABEBC7DBCE9BCAD3CE5BA30BD0CBCBBB9B6BAE33C82BCF33CDBBB00BC4EBDD83C343DEFB9B4BB9EBCBBBCCE3C433C943CC7BCCBBC923C4E3CEBBC81BCB93CDDBB09BD2C3C2FBCEEBB9A3C1CBC493C503D8D38763C0EBC49BD9E3858BBE2BB843BF43B103D233C223D98BC473C633C21BCB73CC9BB4EBA503B4BBC42BB6E39D13C893C1BBCE3BB3FBD8CBCF73C05BC40BCFBBB02BC0F3C40BD09BDACBB96BC23BD703CC43B84BC0CBC933C85BC2FBC15BAC2BB5BBB46BCAE3CE93BED3C8EBCE4BA0D3B293C50B8DEBB093D883C003D253D3A3C9BBBB8BC93BC82BB8E3CC83B46BC1B3D68BC97BC613C163D50BC3DBC7D3C653DC93ADCBA943CA73A373C06BC113BF73A0DBDA73C3EBC793BAB3BC43CABBCF03B12BDF03B2CBC33BBC33C17BCD03BA33A1ABDA83B923CE73C86BB6BBB81BCF33BA03A3C3A823CB43B523C02BD6C3AD2BC81BBB4BC053CAA3CA43A4FBBF53C0DBD30BCD6BBF8BB3D3CC4BC473B113C4EBC04BCC5BC1E3D0C3DC83CAEBCFE3CE3BB6D3CC63CD8BC423D163B3CBCD7BC42BB83BCA23CA13C5D3C12BD46BCC83C91BC223D0C3D4CBD06BBE0BC1D3CFBBC4ABC313C8EBCD8BC703C583BDF3CE83C123CFDBB69BC6CBB4C3CB5BB943B61BC653D1EBD973C143A003A2DBC2CBC1BBB963B293A953CD43C1BBBD4BCD03C183CA03CABBC06BD49BC83BCFBBC063C043C183CA9BCECBC753CBDBC4B3C8FBBC3BC92BC2F3C87BB513C8E3B243DE3BC843CDDBCA4B914BC6F3C6DBCB2BBE6BBD2BBDABC2C3CD0BCBCBCAABC093C1CBCB4BBDCBC3C3C363B913C51BC81BC623C7ABBAE3C07BC263C5FBC51BB903BE8BB9A3C2F3C09BD1ABDB43CF13C9B3CFC3CE83C233B263A77BB0E3CAD3CBDBCD53CF23CF8BB683C32BC70BC173DCB3CD1BB923C1DBD4A3C3A3C363CA2BCD03C5A3BDD3CE1BB42BBD73BF53C08BC1D3D9F3C05BD1E3DB8BAF33B693C743C10BCAEBC003DBC395ABA213C6DB94FBC01BC873BC6BC283D9C3B1A3D2D3D703C33BB98BCA93CBF3BAF3B45BC6DBC17BC1ABCB2BC473CA03B26BDA9BC1E3C653BCA3CA5BCAFBCE7BCE93C44BC74BC50BB7A3D8CBC793C0DBB973BD53CC93C87BCA1B8D73C3B3D89BC163C5DBC17BC903C963C2C3CA3BBB5BC2FBCA7BBA63C89BC69BB013D163C1CBD3D3C32BD0CBD9B3C993CC13C4C3CB3BCF3BCD93C7EBC513D4DBCE33B2DBCB2BB903CFDBBA7BB8B3B5238063D99BC46BDF93B51BCA53C6E3C6A3CD1BC2EBC793CD33B073D103DC43CD73B25BC5A3B5ABB54BBA0BCDFBC8DBC33BDBC3C8F3BC63C883CAFBB023D97BC9A3B10BC6CBC963BA03B30BC0A3B5BBDA93B99BB07BB78BDA03C40BDBA3CE43C5F3A5F3C8F3BB23A25BC433C53BA07BC03BD3C3B4C3C8CBAB1BABABC013DF7BAC73C38BC5D3CFE3B94BB0D3B423D20BD443CB1BB98BC0CBD9F3B1ABD2C3C023CB4B9843C3A3B4EBD23BBCCBC90BCE23B9B3C5D3C83BC403CE5BB8F3CB03C2EBCECBB90BCC33C503D513B213C93BB0FBCE23B03BDACBC87BC023D53BBEC3C08BD35BCFC3C02BD683C15B98CBB093DADBC613C9F3BF13C7439C23B2AB93ABB24BD8CBC903CE33CDE3CEBBB07BD7E3C58BC5E3C4D3CE13C863CBFBC733CE43CA4BC58B92D3D413CC5BAF0BC863C063C82BBCD3C3FBB4B3B25BD403B3ABC70BCA6BC60BC0B3B753CBA3C14BD6A3B38BC03BD513B4FBC68BB333AEFBC513C9BBC103C9D3CFD3C25BD6B3C6FBC82BC51BCDC392ABD98BCE03C143C18BD3739933C1BBD843C8CB9873A11BD26BC23BC0F3C8EB83C3C4EBB04BC31BC3CBB4F3C78BCAD3C8DBC7FBD223C15BC463CE83A803C96BC0EBDB03A80BA67BCE33B8C3B3E3C2DBCDCBCBA3C0ABCB63BE1BC59BDA03C10BC91BC38BCC13B0E3D4F3AFDBB6B3C083C45BC5FBBCABBA5BCCB3CCCBCCDBC543A2EBB3BBBC33A1A3C05BDE53B9BBCF5BC0CBC023C1F3C153CFBBCD4BA313DB6BC1B3CDD3C15BCC93CA9B959BCAFBB6DBBAFBB25BC283C",
      torch_tensor_27_torch.bfloat16_3: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16_1: "0x0200000050BB9A3CBE3CDE3C41BC62BC9EBC46BB593B373C08BB653A06BD5DBB9CBA5B3C0C3CCBBCA03CFD3B72BB70BC963BB6BC103D0EBCC43B57BD453B72BCD3B7FCBC1DBDEB3CB93C663C97B9ED3BD1BC86BC3EBC8DBCCD378BBC0DBCB93BA7BCB9BC0DBC013D57BC5ABCA9BCD73CB63BB13A87BAE33B48BC153C0D3C7F3C09BD673B773CD7BB943B5BBCCC3CD2BCCEBC203D793C1B3B203DC0BC823B013DABBB20BA8CBC4D3C59BCFF3B9E3C123DBB3B30BC84398E3BF739653C11BC9FBCB63C2DBC01BB203C15BCBFBC23BD42BBD2BC3BBA9BBC773C40BD2A3D36BC423B1DBC0B3DD6BC3939973C983B7D3CB4BC563C7C3C973C97BC073AFBBCD9BCC8BCD8BC4ABB62BCB23A31BC76BA03BC87BC9ABC33BC70BC693CD3BBFCBC2C3C9A3C213C163B7D3C19BD66BB243D96BC40BCEA3C8F3BBB3CB0BB5F3BD4BC983D073C9ABCE23CBEBB45BA923CAABCC13C84BCE33CE4BC07BA37BD973CB7BC4EBC7E3BC4BB6E3C6DBCBEBCF0BCBBBC103CE73CEBBC1DBCE9BBE9BBB9BCFE3BF9BBB83CC33BCABB97BBB43C763BB03CA43C833C49BB9DBB7F3C71BB23BA20BC60BC56BCB6B801BD91BCD6BB50BBBDBBFC3B7BBCACBB32BCC73BB73C2F3CA93CC1BC68BC033BC93CE43A363C703C0EBC8BBCC1BA503BDF3AC23CAA3B943DE33BDEBCED3B2EBC0F3BF6BBF23A2BBAD7BC19BDD83CDABB813C4F3B15BC0C3C7ABC673C7CBCC63C2BBD9F3BF73BDA3B1B3BB5BCF43C253CE6BBB2BC13BC76BCB5BBFB3C02BC023B473CBBBCD63C9D3C553C8E3C01BDAABC913BB7BC9B3C4F3B003CCBBC593CC8BCC6BC3BBCAD3C7ABC9F3CA33C053D51BBBA3BC53B493C2CBDC0BC1DBD7DBB2B3C9ABB943A7A3C853C1B3D253C943BD23B9BBCF5BB8ABB96BC45BBDCBB2A3AB6379EBCCCBBB63CEBBCD7BC563C3DBC00BC10BD193C94BC10BD143B78BC553C4BBCCFBC22BB123C463D973C32BC273C283AC0BB933B0ABC75BB3BBC373C693BC0BC083C363CDEBC36BCAF3CC53CF2BCDBBC68BCB43AE13B8EBC453D58BC27BC25BCD4BCBABB01BD61BC403A633C04BCA53CA7BC863C903CF0BC043DFDB7A1BCB0BC30BC1BBCA73C83BC96BC28BC763AA63CDA3CE9BCBBBADF3B1CBCBDBBB1BB03BCD43C503CA7BC9ABCEABC28BB3FBC043CD6BC4D3CFEBB023CBDBC1039CABA19BC92BCADBC0C3C313C40BC37BC553C7FBC8DBCCB3CF23B883C1BBCF7BA743B3BBCC3BC9CBB1ABCBBBBE33B273D9CBBF53BD4BB473D8DBC1DBD6EBCB5BCF03B943C93BB1BBC0C3A18BBD33AE9BBCFBC473AD13B9FBA813CA03C8D3B943CB8BB973C633C21BC7D3BC03CA6BC913C8DBCDC3C05BD8DBB3ABB47BC06BBB0BC473B023CB93C453CFBBCFBBBE73C1F3C5CBC813CABBCEBBC963C02BD3C3B463CA73C9BBC993C7C3B25BD613CF23CD0BC203C99BCA93C59BC7C3C7ABC21BB8D3C523DA03CEFBBC73BDCBCD33C003D83BB0E3D663C39BC2E3B16BC66BC4FBC0ABC44BCC5BC28BCD1BA0CBD27BA2F3CCF3AA93C403CA03CA0BC0ABB863D16BA9C3CCC3B183B0E3D923B8B3BF6BCFBBAA6BC8FBA87BC57BC1BBC3B3D3E3CB0BB273DB73AABBC0FBC9B3BB5BB8EBCEF3C5EBA7F3C533BA5BB2D3CEE3BF33AA73C11BD8E3D9ABC76BCE0BCB03C3A3C27BD82BBE83C553C1BBC703CFC3A03BB933C63BC123D8BBC1BBD4A3C4338663CBD3CF83947BC98BC303BE7BCB23B9C3B7DBB5ABC40BC583CC43CB7BCCEBCABBBFDBC193CBBBCC23CC63C673A27BDD23B97BCCFBB8CBCEF3C093AE03C9E3AD0BCA8BB8ABB9F3C393C313B9FBC7D3B16BD0A3C9A3827BD60BC213CDCBCF43CC8BCA13B833CCF3B07BC13BDA93B813C73BC473B393DE63C053CE9BA0E3CDEBC01BD153DBE39D03C86BC8CBBA73C833B5CBAB1BB89BC81BD11BC7BBB0DBCCE3BF53CC4BBC83C2DBC3CBDC6BB973C0BBB4C3C96BB073CAF3CC03CDAB9D5BB0D3DF93C123CEBBB233C5FBB92BB453CD73CEF3B42BC2C3C93BC0BBD24BC14BC28BB11BD5CBC813C30BDD9BCB9BADCBADDBAC53CEA3B493C783C99BC38BC8B3C563C4CBD07BD10BC053C993CC13C373C",
      torch_tensor_27_torch.bfloat16_2: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.bfloat16: "0x020000008A3C56BC523C46BC0BBB433CAA3C133CFD3AB43B69BB23BC75BB2E3C953C853C8B3C943CE7BBDFBBE3BC9C3C57BB2C3CFDBB433C733CEEBCC93C65BB983B57BCEDBC4E3B033DFEBB14BD333CC3BBF63C963CAB3B3FBD28BC08BBDABB86BC0CBCD63BEA3BD9BC04BC153CB13C4C3C4EBCB93C523BC1BC943BEC3C0DBC9ABC26BC8BBC26BBC23CC2BA7E3710BB17BDED3BBA3CAEBC06BD623B59BC20BD5DBCB13CAABB9ABC103CF839B03C2D3C503C753BD6BC163CDE3C31BCB23C3DBD0E3C233D813C8EBB99BBC33CB3BC17BC28BC79BCA23C083D46BB7F3C03BC26BC85BC22BD3EBD1C3BCCBB3E3CAABC003CEBB9C23C1E3CCD3C4B3D323C75BC24BC463B29BC1F3BA2BB793DA03C303C6D3CCA3A523B15BCF23B93BCB5BC1DBC8A3BBDBC0D3C173CF9BCE73B993BB9BC2EBC95BCE43C4E3CA4BC323A8FBCB83C32BC363DD5BCD4BCD3BAD2B955BCA9BC513CA8BC05BCED3A2CBC573B263CFA3B69BC673B4C3CB4BCDDBCD53C64BC4ABCCF3B04BDF03CEDBC23BA8E3CEABB37BC05BD6BBC4CBA8C3C28BCA43BB7BB8A3B463B36BB7D3C59BC0FBD9BBBA6BC41BCBF3CC8BB2F3BC43B7C3B05BDE13C2BBCC3BC29BD17BC123C5E3B723C20BCF9BBED3BB73C2D3C86BC5BBCD03B7A3C23BC283C743B72BC0BBA513D82BC11BC733C3CBD4F3C743DDBBC183D01BC633B27BC45BCAC3C173DD8BC0F3DEB3A443C5CBB98BCBE3BF2B8A2BC9637823CF7BCF93AC83B50BC4D3BE4BCEC3A36BB17BDCA3CEEBB113CB23B0D3C743CF0BCCDBC97BC90BC7D3C21BB08BBB43B373C3DBC88B91F3B403C3F3C173CBFBC753C2A3C36BC2E3C0D3C45BC303C353D33BC773B363B0FBB99BC39BCB53C8EBCFC3A47BC3DBCF7BCC2BC233BB83C7A3B1DBC9DBBF0BBD73C793A0BBCCEBC25BC34BD1FBD7A3CFC3C9C3C143C7EBC743C883D9DBBD23C38BC063D9C3C2ABC19BD883B68BC09BDA43B193C09BD98BCCBB871BC8E3C17BCA9BB503DEBBB913CCBBC0D3CC93C81BCA1BBF83B843C10BD733B293C2EBC4BBCC33BBABC94BCEEBB203C09BA66BCE4BC1EBC493B66BC1FBD283D8ABC493DBEBCE63B06BD243A01BD6F3CC6380DBD863A71BCC73CA937013C14BC05BD563BCB3C3BBC20BCB5BBC23CD53CCABC9DBC8A386DBCDEBB043C2EBB553C83BB60BB2F3CC13B76BC343CB03CB83C74BCAF3BB33C6CBA6CBCE13AA7BC17BB80BB093C183B81BCD7BC84BAD23BBA3C3FBCA73B73BC973C47BC5F3C57BCDA3C46BC12BCA53C563BF4BCB33BF5BB64BC103C42BD58BB263DB9B9B1BC4F3C023C413C93BC213C0F3C4BBC19BD3F3C373D95BC193DD53B81BADA3B02BC67BBECBC493CE73A86BCD7BA66BCBCBBD93C3A3B813D9BBC89BC5BBBADBC76BC8CBCB7BCB9BB02BCE53C13BAC33AA8BC90BC833C993C73BB1ABC94BC0D3C0B3CA7BCEF37D3BCCE3CC63B823CEEBBB13C2EBABA3BD13C8A3C663CC2BC16BC8D3D08BB493AA23CB53BB53CBC3CB53C443CCC3CB7BC903C7DBC46BC8D3C5BBCE0BC9EBC74BC46BCDABC713C95BC1EBCA7BCB8BC1C3D4E3A89BC333CB4BBE43C803C40BCADBC4FBC98BBEDBB333C9BBC83BBE8BADB3CFEBC8EBCA9BCF5BB933C4A3C393B793CA83BC0BC283D4EBDE73BC03C223B843C143DF23C223D233D6B3BAC3C423C8A3C02BC8E3C823CFE3C08BCA63CC2BCD93BBCBC49BCF03B763C27BC273DA53CEF3B863CEEBCF93B7FBCB9BBCE3CA1BCDE380B3D9FBCBD3B1F3B873B05BD05BDF03C99BA1FBC603C6EBCF6BCBB3C893CC93BF2BC783D99BBDBBC8E3CF43CDE3B3FBCAC3C393C983C983C00BD2C3BC83C803AFFBC10B808BC4E3C7ABB7BBC673C183CC23C3EBCDABB51BC8E3C3D3C0D3D1DBC09BBB53B383C97BC13BAA43CBE39753C953BA83AA8BBA1BCD53B20BBB83BBD3C2C3C2ABD9ABC15BCEF3B283C35BD1CBC9B3C76BB89BCC2BCA8BCE0BC4F3BBE3CB83C6ABCF13B25BDEBBCFA3BEDBA9ABCF53B9E3C293AC43B023C4C3A24BCA2BC893D1D3C5CBDC33C8EBBE9BC093C46BC523C1BBD1CBD183BFEBC16BCAC3BC23C283D303DB73CCD3CE6BC73BC873C",
      torch_tensor_27_torch.bfloat16_1: "0x02000000F53DF53CC9BDAABD7ABDBF3CDB3C86BCFDBC38BDDE3DC6BC50BDA73D7E3D97BE4CBDF23C3ABC0A3ED2BC0E3E1C3DC1BD853DA1BD663E",
      torch_tensor_27_torch.bfloat16: "0x02000000753F953F6C3F7E3F713F8A3F843F6A3F883F743F8E3F823F883F833F953F6F3F283F553F733F603F8B3F663F7A3F883F773F713F983F",
      torch_tensor_7_27_torch.bfloat16: "0x020000004F3C8A3CC1BC793C8F3A7ABDC4BC293D0ABD0C3C0BBD78BBA73B13BDE9BC793CCDBC9B3C05BCA7BB74BB4CBBE0BCC63C72BBC23CB13CDC3B083D013C2CBC46BB983B473BE03C3F3D3CB8B73CC13C9FBC83BCDF3B013C62BC29BB2B3D033DB2BC193D19BDC83C67BCF0BCD5BC2E3C253C5FBBEABC043C053D1BBC78BC313C8ABB20BB043D823CAFBBF3BC4EBCC23BA3BCA63BE9BB413B223C433C763C823C10BC1EBCF1BCA3BCB4BBEC3BA63C813B3B3CB3BCB73CB33C1CBD0EBC233D84BCA7BCEF3BE03CA7BC57BD16BC36BC233C273CFA3C2FBCE13C46BC18BDAFBCCE3BAA3CD83C9B3B573C3BBBBEBBDA3BD43C39BC5CBB1DBCE4BCE7BC84BCD93B81BB0B3C59BC293DDF3B3EBBB6BC53BC0C3B1B3D063DF0BCD53C2CBC9C3B9A3B0CBC3D3CBD3B9BBC12BC4FBC653CA03C8BBC72BC36BDDE3BFD3C9B3B9CBB4B3C203C023CB93C2DBDE5BA2BBCA5BB943BF2BC86BCC5BC553C503C903CE3BAEF3BCE3CE9BB0A3D35BC1F3D42BC62BC84BC8E3C1D3C68BCA4BCBABC173C733D",
      torch_tensor_2_27_torch.bfloat16: "0x02000000EC3C983C4BBDA1BB2EBD9A3B97BCE33CC83CA4BAD639103D63BD27BD33BB12BDB83B293B17BDA2BC363C28BCEFBCE63CB13C183A7F3B57BC073D393CC03C433C59BC273B8E3B873BD4BC403C0B3DA13C133DF43B883C97BC083CFA3C3C3C223C07BD9E3C013DA23CA8BBA3BA",
      torch_tensor_64_27_torch.bfloat16: "0x02000000F13CB0BC643C5C3C3C3C58BCDB3C033D27BC503DECBB8B3C183BBEBBBFBBEFBC9C3BA3BBEBBB0A3DBA3C44BC0BBD8EBC1EBC9FBC423D453BF0BB31BC69BC2BBD613C05BCF33C103A883B41BB623C9BBB2C3CED3B8F3CB0BCEA39A53C823C1F3CE0BAB13B0ABB9D3CF1BB553DD8BCF4BB033A943C443CFD3C79BB0BBC3D3DDF3C91BC913B993B3CBC00BC8ABCBFBAC5BCADBC27BB8EBCDF39FDBBFF3B2BBDA8BCC7BC333A593C0CBDC53C303C7BBCF0BC9E3CA63B883C77BA993CD4BCDFBBBC3C58BA85BCB9BC9FBCD2BC113CD83C80383EBD88BC443C03BDDDBBB43C2F3D233C06BD08BDF03BEE3CE5BC173D69BCA03C163DD4BCA83C883CBA3CD43CC8BC15BDC83B4D3BB13C153DD7BCC83B963CA93CD83C333BBDBC03BD7FBAA3BA0A3C5EBD943B7E3B133DD73B5D39C6BA54BD563CD93A94BCBDBC633C2A3CDABC35BD3E3C8FBCDABC2C3C0DBDA1BCCE3C1DBD9B3B2BBC193BBC3CAE3CE63C493B16BC52B839BC563C143C2C3CD8BC3EBAE4BC09BC7E3B8D3C903C1BBC963C86BB5D3D17BA753C39BD113B5C3C22BD233CAA3C983CD5BA2CBBD03A963CBDBCA5BB273B9E3C02BBBABB80BC443CEF3BACBC82BCDDBC0FBCA33B9F3C053DE53A2B3ABEBC1FBC263D403D8B3C763CEB3CA2BBA4BC053C803CF5BCBC3C8BBB863C003DB83B0CBBD6BC343B1EBDCABCC8BB8A3D1CBDA53B8B3B48BC28BC483C2DBC08BCB93CB5BC28BCDC3B963C383CF7BA9D3B4C3BB73C5BBCEF3A8F3CB03CF53C86BB1DBC1CBCA13CD8BC8C3B90BBDBBBE6BBEABC6C3C37BDB83C5B3C0ABB0B3CE03904BD9C3A883ACABCE1BC93BC00BDA2BBC23CD03B863B37BD11BC1A3C7D3CAFBC88BC16BC5F3C4D3C9F3C1C3C93BB8C3CE53C4A3C97BB35BC92BB76BCA8BC663CD6BC8F39A53B74BDD1BCC93B28BCDE3BAA3B2F3CD73CABBCCBBBC63CF2BB833BD1BCE93C203DFEBBEE3CFFBB18BDBA3C643BD33C21BC31BDA93C083C363CF0BBDE3A0B3D163C95BC583C2B3B87BCDA3B32BD9F3C053DC0BC55BC003C6ABC14BDAA3C4D3C1BBCDD3A993CFFBCADBCA2BB0CBC60BD3A3C313B60BCCC3CE03B28BD593B093CD9BC113CA2BA6E3C9A3CCDBBC13CAF3C9C3C5C3D84BC9E3C183AC33CE13C093DFA3C4EBC023DC23C53BC22BDACBC2C3CF8BBC9BC37BC64BCC53C063CE2BC833B64BCED3BDEBC4CBC603BF3BAFEBCACBC1E3C05399B3BB63C1F3DAD3BD33CD93CB93C0F3CD23C7ABC053C8E3C01BCFE3B9EBBDE3B81BCB6BBF53B7B3CA73C8EBAAABC05BD37BC8DBB0EBB843CB33CCF3C36BDEEBB503D12BDEBBC3CBDE7BCFDBBE63C9C3AECBCB43CE4BB3ABC23BCD83BBBBB95BCD43BD63C0FBCEABBD1B9513CB93B593CBCBA0EBD093C3DBC333C913C793DB63C22BCA93B9B3CDBBA513A5CBC8C3AFB3BFABA43BAA43BE8BB15BBA0BCC2BB3C3CA5BC903BB7BBE23B4DBCAFBC223CB2BB06BD5A3CE13CBBBBEC3C9B3C743CCB3C65390DBDCC3A04BD82BB1DBD1ABD893C8D3C223D55BCA03C7C3C23BDF1BCB93B99BCC7BC0F3BA3BB9E3B28BCA73C23BCD63C42BCB33B2A3C7CBAAABC803CD63CA43CE03C563D1CBCDC3CC2BC0DBCD3BC953C39BC35BB50BCF13C993C61BCDCBC6E3C6CBB92BCECBAFF3A313D71BAD93C97BCF0BBD13C103CE93C023D7E3B1D39BB3C063DD5BC06BCC6BB48BD84BC1DBCEC3B66BC673CC8BB343D45BB993C37BCD23C733C023CADBB4BBCA2BB6A3C31BCCD3C4CBC5ABCB6B9403CD5BC82BC1B3D113D31BD3BBCF63CD0BC133C403DB23B633CF0BC67BC7DBB5D3C343B693CF03B113C60BC063BBB3C6F3C1EBD433C2BBCF2BB5A3A8ABCAB3C913CBABC00BBDF3BA2BCE73AE73B73BCF3BCF13BB5BB70BC993BE13C39BDB03C5C3CBA3C673C2C3CFD3B97BCD7BCC03926BB82BDB73B5E3DB6BC373C4F3BA7BC103CE4BCF43C0FBD823C2FBC8A3CDBBC37BCCDBCABBC38BBF2BB41BCF2BC5A3C2939433C97BB543C64BCE93C073D99BB7D3CB13BD33C0D3C93BC8F3702BCB9BBD3BC923C493BB63B763B19BCFE3BC8BC9EBCF0BB763B8D3B6CBC2CBC43BCDFBC46BC543C02BDD53C55BB9EBC30BD5B3C9A3A27BDABBC6D3CE73CB6BC80BCBBBB61BCC9BB3C3CC23BEE3C07BDBD3B263BEABB14BC95BC2B3BA5BC343B1E3B11BCEDBC513C10BDAEBC293C943B44BB013C933CFC3C0EBDF6BBEE3B073D5F3CEABC7F3C183C87BC26BD603C04BD0DBDCABA1438F93BEC3CD73B26BCB5BB3D3C2B3D703CB1BCDABCC73C953C39BC303C81BCF0BC4CBC3C3BFEBC8C3CE73B6ABB89BC4D3D3DBC133CD93C743BA1BC36BD30BCA93C98BC0BBDE2BCC0BBF9BC84BCA7BCD13B173D14BC173D7DBCD5BBE83CDC3BC7BCACBA9C3C17BD503D093DF53CAC3BA63BE03AD1BAA4BCD33C493C673CC93B763C883C223D88BC1F3D48BCC8BB8A3B83BC113C0B3CEFBA063D7E3CD93B8B3CFB3AF83B83BC1FBDE73CC03CB53C43BD433D2CBC0EBCE43C2F3D0DBC89BCD5BBF0BC3FBC79BC013DE63C453C4BBC423DD4BCC53A0DBD18B989BCE2BCFE3CEDBA89BC4E3C41BCF63CAFBB60BCE1BC9BBCDBB99ABCA1BCD73C13BB6ABCF5BC9E3A8ABC663B01BD8DBC12BC923C1ABD8B3B643C283CE23C093DF3BB1EBC97BCB0BC47BCA43C35BCAB3C1FBBAB3CDD3B183CBABC263DC6BA4DBBEC3CA8BB693CE6BB04BC33BA963C673CACBC9BBC9F3C713C733C153C53BD33BCF8BBEE3A9F3C8A3B543C1E3C073CF33C243C053D51BC073C38BC04BD233B5DBCFCB99ABB123DB4BCD03C8DBC2FBD8DBCF83CB83B623B1FBD0CBBD13C5B3CAD3C103B963C7A3CA3BCC3BBF63B7DBB9C39BD3C20B78EBA8F3C30BC1DBD89BC8EBBFCBCBD3BAEBC44BC1B3C253CE33B1CBBD1BBAFBC2D3CD03C60BB0F3CC6BCA5BAAABC3EBB1A3BFE3CCA3B6D3C44BC8CBC253CB63A3BBA47BC4EBCB7BAA1BBCFBB413D2B3DDEBC5B3B8D3B783D1BBC963B23BB4E3DB13CEB3BF13CCCBC993B3FBC04B9823B70BCCD3CE83CB53C953CDBBC0A3A9B3920BBBBBBEEBC873CADBC06BDFEBAA73B42BC4BBC60BD873C353C2BBC843C32BCFC3BF73B64BC533C65BC35BD403CB9B90FBB99BCF03C5D3CB0BC033DE73AACBB0DBDB73C40BAEBBB963CF2BBA4BCBDBB3B3DC63C90BABEBCB5BC873CA13C06BC0DBCECB8AA3A2DBC13BC36BDEFBCB4BAAB3C843CBABCBBBC23BDF03B8B3B1B3CEBBC2CBD7A399A3BB2BC623B15BC1B3C67BCC0BAB6BCDE3B9DBCC53C8C3C42BC5A3DA8BC51BC82BCD33CE1B99DBC2CB9CABBC439A2BB27BCB2BC10BBE83CAA3C123B03BD24BBE73B63BB233CBCBB013CFD3C59BC23BDE1BC85BA893C7CBBFEBC013CD73C723C9C3CE0BBCBBCF4BBC5BC04BA97BBB43CCABB39BCCD3B973CBB396FBC06BC9EBB1EBB3BBDBABCBF3C8A3C123CCEBC7C3CE63C983CF3BCDD3A3E3CCF3C24BC7EBB0E3DD1BB5B3BC6BC7EBC47BC23BB9A3A923B253C99BCBDBCE6BC903CAF3A503CC3BCA43C2ABB983A44BD8DBB103C453DA23B083D3C3D34BCADB9903CABBBB3BC243D25BC5CBDC93B7F3C64BCDE3B1FBB21BC63BAC33B153CA5BCAE3CA33CEB3B003CB63C25BD2ABC4E3C82BD4EBC26BCD6BCD0BAFB3B9FBCEFBC17BC2BBDC0BCAD3BA33B873B1D3D123C263BA03CFA3B65BB1F3D0ABBBABC6D3C36BCCD3A19BC90BBAE3AB13B823C753B8CBC8B3C423C62BCC33C523C173C1BBD883C143C3FBC46BD523DF7BCA8BB44BC68BCEDBCC43BA6BC9CBC973B2BBB083DA53AED3A753CC73C6C3CA73CD03B2E3C843BF8BC15BC7D3B99BC5E3C553CAF3CAFBC9B3C84BBA33BD03BADBCB9BB85BC6BBB97BC5F3CBCBBA5BCF0BA8E3C273D6C3CD8B9613DAE3C8ABC243CAEBBD1BC213C0BBB72BCA43C673CB9BA093D7C3C05BD853CF5BC273BCDBC86BCAA3C113D0A3C273C013D9FBC48BD84BB813BCCB8C83C013CAF3C743BF7BBB33C9D3C28BC803CCB3CBFBCE83BA43C75BC3FBCA83C273C6E3B953C233B053D153C9FBA17BC06BCE53C0FBD21BC0D3CA93C663D0A3CB6BC973C523CA9BCA6BBF6BC0DBC913C27BD51BDCC3C48BC183C33BC07BD03BCA0BB353D0C3D41BC34BC89BA553D833B56BBCA3B283CCC3C383CBFBB00BC9B3B68BBBDBCA03BA1BCBC3C19BD5F3CD73BB2BB393B43BC5CBBAE3CD73C473BFDBCA8BC9DBCB1BC103DBCBC62BC623CF43C8DBC0F3C6E3C0DBD5CBCEC3BD43C82BCDBBABF3B10BD0DBCB73B68BC5C3B2B3A633CE93B6FBC4DBCE23C343DE2BBB83C073C333C9EBBE538CD3C77BDEBBCC4BB47BC7CBC70BBC0BBB83CA3BB14BC2FBD71BC92BC1DBC043CA53C013C1FBB81BB09BDEBBB25BC04BCBA3C2FBC3639DDBB353C983C8D3A07BC7EBCA23C083DEF3CF3BC95BB2D39803CE73C86BC9B3C8E3B7DBC2C3C033B86BC033DB5BC02BD093C04BD343C51BC943B3B3A87BBE6BBF73C8FBC6F3C6FBB1DBDCA3C0BBCF23CB43B1F3BF33B2C3D163C0EBB8EBCA9BB023CAB3BC63B9CBC02BC4BBCFD3C933CB2BBD53CDFBC26BAD23BE13B2CBDDA3B3BBB19BB36BC9D3984BC33BC20BDC7BCD43C13BC1ABDBFBCE33C50BCD4BC8E3B91BCB33C003D593C813C053D21BD71BC51BC03BB3BBC8B3CB93CFB3B4039F7BC843C9D3C7C3CE1BB6EBCA73BA53C7F3C84BB573B673BE4BCBDBCB0BC643B0F3BC0BC323DDC3C9CBD2D3D9F3B0D3C783CFC3CE93C29BAEDBBB83B093CB8BBD7BB9FBC813B7EBA28BCBCBC4F3C8EBCC7BB933B42BC9EBCEF3AB7BA8C3C2EBBBC3C89BCB6BCA1BAE7BA9CBCD33CEBBB693C98BCD8BB9C3C783CB73C43BC1E3B2B3C0F3DBEBC153D67BC133C2A3C9ABC893CD1BCDE3BF8BC6F3C673B54BCCE3C203C0D3D34BD6B3CE4BCCFBC6C3B7D3AA53B043D0B3C5ABCF0BC683CA8BBC83CCFBB443C9C3C11BCA73C8EBC133DA9BC20BCCBBC81BCF5BC763CDFBB",
      torch_tensor_2_7_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000000000000000000010000000000000002000000000000000300000000000000040000000000000005000000000000000600000000000000",
      torch_tensor_2_7_torch.int64: "0x0800000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000"
    }
  }
#-}

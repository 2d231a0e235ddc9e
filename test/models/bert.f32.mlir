// bert.f32, captured by capture.py with torch 2.15.0, torch-mlir 20261001, transformers 5.23.0.
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
  func.func @bert(%arg0: tensor<2x7xi64>) -> tensor<2x7x27xf32> {
    %c2 = arith.constant 2 : index
    %c7 = arith.constant 7 : index
    %c64 = arith.constant 64 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense_resource<torch_tensor_27_torch.float32_19> : tensor<27xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_27_torch.float32_18> : tensor<27xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_27_torch.float32_17> : tensor<27xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_27_32_torch.float32_1> : tensor<27x32xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_32_27_torch.float32_1> : tensor<32x27xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_27_torch.float32_16> : tensor<27xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_27_torch.float32_15> : tensor<27xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_27_torch.float32_14> : tensor<27xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_27_27_torch.float32_7> : tensor<27x27xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_27_torch.float32_13> : tensor<27xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_27_27_torch.float32_6> : tensor<27x27xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_27_torch.float32_12> : tensor<27xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_27_27_torch.float32_5> : tensor<27x27xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_27_torch.float32_11> : tensor<27xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_27_27_torch.float32_4> : tensor<27x27xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_27_torch.float32_10> : tensor<27xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_27_torch.float32_9> : tensor<27xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_27_torch.float32_8> : tensor<27xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_27_32_torch.float32> : tensor<27x32xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_27_torch.float32> : tensor<32x27xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_27_torch.float32_7> : tensor<27xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_27_torch.float32_6> : tensor<27xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_27_torch.float32_5> : tensor<27xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_27_27_torch.float32_3> : tensor<27x27xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_2_1_7_7_torch.float32> : tensor<2x1x7x7xf32>
    %cst_31 = arith.constant 0.33333333333333331 : f64
    %cst_32 = arith.constant dense_resource<torch_tensor_27_torch.float32_4> : tensor<27xf32>
    %cst_33 = arith.constant dense_resource<torch_tensor_27_27_torch.float32_2> : tensor<27x27xf32>
    %cst_34 = arith.constant dense_resource<torch_tensor_27_torch.float32_3> : tensor<27xf32>
    %cst_35 = arith.constant dense_resource<torch_tensor_27_27_torch.float32_1> : tensor<27x27xf32>
    %cst_36 = arith.constant dense_resource<torch_tensor_27_torch.float32_2> : tensor<27xf32>
    %cst_37 = arith.constant dense_resource<torch_tensor_27_27_torch.float32> : tensor<27x27xf32>
    %cst_38 = arith.constant dense_resource<torch_tensor_27_torch.float32_1> : tensor<27xf32>
    %cst_39 = arith.constant dense_resource<torch_tensor_27_torch.float32> : tensor<27xf32>
    %cst_40 = arith.constant 9.9999999999999998E-13 : f64
    %cst_41 = arith.constant dense_resource<torch_tensor_7_27_torch.float32> : tensor<7x27xf32>
    %cst_42 = arith.constant dense_resource<torch_tensor_2_27_torch.float32> : tensor<2x27xf32>
    %cst_43 = arith.constant dense_resource<torch_tensor_64_27_torch.float32> : tensor<64x27xf32>
    %cst_44 = arith.constant 2.700000e+01 : f64
    %cst_45 = arith.constant 2.700000e+01 : f32
    %cst_46 = arith.constant 1.41421354 : f32
    %cst_47 = arith.constant dense_resource<torch_tensor_2_7_torch.int64_1> : tensor<2x7xi64>
    %cst_48 = arith.constant dense_resource<torch_tensor_2_7_torch.int64> : tensor<2x7xi64>
    %0 = tensor.empty() : tensor<2x7x27xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: i64, %out: f32):
      %173 = arith.index_cast %in : i64 to index
      %174 = linalg.index 2 : index
      %175 = arith.cmpi slt, %173, %c64 : index
      cf.assert %175, "index must be smaller than dim size"
      %176 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %176, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_43[%173, %174] : tensor<64x27xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x7x27xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_48 : tensor<2x7xi64>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: i64, %out: f32):
      %173 = arith.index_cast %in : i64 to index
      %174 = linalg.index 2 : index
      %175 = arith.cmpi slt, %173, %c2 : index
      cf.assert %175, "index must be smaller than dim size"
      %176 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %176, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_42[%173, %174] : tensor<2x27xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x7x27xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x7x27xf32>, tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_47 : tensor<2x7xi64>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: i64, %out: f32):
      %173 = arith.index_cast %in : i64 to index
      %174 = linalg.index 2 : index
      %175 = arith.cmpi slt, %173, %c7 : index
      cf.assert %175, "index must be smaller than dim size"
      %176 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %176, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_41[%173, %174] : tensor<7x27xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x7x27xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x7x27xf32>, tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %6 = tensor.empty() : tensor<2x7x27xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x7x27xf32>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %173 = arith.extf %in : f32 to f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %8 = tensor.empty() : tensor<2x7x1xf64>
    %9 = linalg.fill ins(%cst : f64) outs(%8 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.subf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.mulf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %16 = tensor.empty() : tensor<2x7x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x7x1xf64>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %173 = arith.truncf %in : f64 to f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x7x27xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_45 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_40 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x7x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %20 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.subf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_39 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_38 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x7x27xf32> into tensor<14x27xf32>
    %27 = tensor.empty() : tensor<27x27xf32>
    %transposed = linalg.transpose ins(%cst_37 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<14x27xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %30 = linalg.matmul ins(%collapsed, %transposed : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_36 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%30, %31 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xf32> into tensor<2x7x3x9xf32>
    %33 = tensor.empty() : tensor<2x3x7x9xf32>
    %transposed_49 = linalg.transpose ins(%expanded : tensor<2x7x3x9xf32>) outs(%33 : tensor<2x3x7x9xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%cst_35 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed, %transposed_50 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_34 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_51 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xf32> into tensor<2x7x3x9xf32>
    %transposed_52 = linalg.transpose ins(%cst_33 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed, %transposed_52 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_32 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_53 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xf32> into tensor<2x7x3x9xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x7x3x9xf32>) outs(%33 : tensor<2x3x7x9xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<2x3x9x7xf32>
    %transposed_55 = linalg.transpose ins(%expanded_51 : tensor<2x7x3x9xf32>) outs(%40 : tensor<2x3x9x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_56 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x3x7x9xf32> into tensor<6x7x9xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<2x3x9x7xf32> into tensor<6x9x7xf32>
    %41 = tensor.empty() : tensor<6x7x7xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %43 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<6x7x9xf32>, tensor<6x9x7xf32>) outs(%42 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %expanded_58 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xf32> into tensor<2x3x7x7xf32>
    %44 = tensor.empty() : tensor<2x3x7x7xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x3x7x7xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_31 : f64 to f32
      %174 = arith.mulf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x3x7x7xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_30 : tensor<2x3x7x7xf32>, tensor<2x1x7x7xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %47 = tensor.empty() : tensor<2x3x7xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<2x3x7xi64>) -> tensor<2x3x7xi64>
    %49 = tensor.empty() : tensor<2x3x7xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %51:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x3x7x7xf32>) outs(%50, %48 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %173 = linalg.index 3 : index
      %174 = arith.index_cast %173 : index to i64
      %175 = arith.maximumf %in, %out : f32
      %176 = arith.cmpf ogt, %in, %out : f32
      %177 = arith.select %176, %174, %out_100 : i64
      linalg.yield %175, %177 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_59 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_59 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.subf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x3x7x7xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.exp %in : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %54 = tensor.empty() : tensor<2x3x7x1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<2x3x7x1xf32>) -> tensor<2x3x7x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x3x7x7xf32>) outs(%55 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.divf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %collapsed_60 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x3x7x7xf32> into tensor<6x7x7xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x3x7x9xf32> into tensor<6x7x9xf32>
    %58 = tensor.empty() : tensor<6x7x9xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<6x7x9xf32>) -> tensor<6x7x9xf32>
    %60 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<6x7x7xf32>, tensor<6x7x9xf32>) outs(%59 : tensor<6x7x9xf32>) -> tensor<6x7x9xf32>
    %expanded_62 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 3, 7, 9] : tensor<6x7x9xf32> into tensor<2x3x7x9xf32>
    %61 = tensor.empty() : tensor<2x7x3x9xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x3x7x9xf32>) outs(%61 : tensor<2x7x3x9xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<2x7x3x9xf32> into tensor<14x27xf32>
    %transposed_65 = linalg.transpose ins(%cst_29 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_28 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_66 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xf32> into tensor<2x7x27xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %26 : tensor<2x7x27xf32>, tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x7x27xf32>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %173 = arith.extf %in : f32 to f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.subf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %69 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.mulf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x7x1xf64>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %173 = arith.truncf %in : f64 to f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x7x27xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_45 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_40 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x7x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %75 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.subf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %77 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %cst_27 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %cst_26 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %collapsed_67 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<2x7x27xf32> into tensor<14x27xf32>
    %82 = tensor.empty() : tensor<27x32xf32>
    %transposed_68 = linalg.transpose ins(%cst_25 : tensor<32x27xf32>) outs(%82 : tensor<27x32xf32>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<14x32xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %85 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<14x27xf32>, tensor<27x32xf32>) outs(%84 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<32xf32>) outs(%83 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x32xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%83 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x32xf32>
    %expanded_69 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %88 = tensor.empty() : tensor<2x7x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x7x32xf32>) outs(%88 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_46 : f32
      %174 = math.erf %173 : f32
      %175 = arith.addf %174, %cst_2 : f32
      %176 = arith.mulf %175, %cst_3 : f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x32xf32>
    %collapsed_70 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %90 = tensor.empty() : tensor<32x27xf32>
    %transposed_71 = linalg.transpose ins(%cst_23 : tensor<27x32xf32>) outs(%90 : tensor<32x27xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<14x32xf32>, tensor<32x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_72 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xf32> into tensor<2x7x27xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %81 : tensor<2x7x27xf32>, tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x7x27xf32>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %173 = arith.extf %in : f32 to f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.subf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.mulf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x1xf64>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %173 = arith.truncf %in : f64 to f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x7x27xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_45 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_40 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x7x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %104 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.subf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %106 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %cst_21 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %cst_20 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %collapsed_73 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x7x27xf32> into tensor<14x27xf32>
    %transposed_74 = linalg.transpose ins(%cst_19 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%111, %112 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_75 = tensor.expand_shape %113 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xf32> into tensor<2x7x3x9xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<2x7x3x9xf32>) outs(%33 : tensor<2x3x7x9xf32>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%cst_17 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_73, %transposed_77 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_78 = tensor.expand_shape %116 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xf32> into tensor<2x7x3x9xf32>
    %transposed_79 = linalg.transpose ins(%cst_15 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %117 = linalg.matmul ins(%collapsed_73, %transposed_79 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_80 = tensor.expand_shape %119 [[0, 1], [2, 3]] output_shape [2, 7, 3, 9] : tensor<14x27xf32> into tensor<2x7x3x9xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x7x3x9xf32>) outs(%33 : tensor<2x3x7x9xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%expanded_78 : tensor<2x7x3x9xf32>) outs(%40 : tensor<2x3x9x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_83 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<2x3x7x9xf32> into tensor<6x7x9xf32>
    %collapsed_84 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<2x3x9x7xf32> into tensor<6x9x7xf32>
    %120 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<6x7x9xf32>, tensor<6x9x7xf32>) outs(%42 : tensor<6x7x7xf32>) -> tensor<6x7x7xf32>
    %expanded_85 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 3, 7, 7] : tensor<6x7x7xf32> into tensor<2x3x7x7xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<2x3x7x7xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_31 : f64 to f32
      %174 = arith.mulf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x3x7x7xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %cst_30 : tensor<2x3x7x7xf32>, tensor<2x1x7x7xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %123:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<2x3x7x7xf32>) outs(%50, %48 : tensor<2x3x7xf32>, tensor<2x3x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %173 = linalg.index 3 : index
      %174 = arith.index_cast %173 : index to i64
      %175 = arith.maximumf %in, %out : f32
      %176 = arith.cmpf ogt, %in, %out : f32
      %177 = arith.select %176, %174, %out_100 : i64
      linalg.yield %175, %177 : f32, i64
    } -> (tensor<2x3x7xf32>, tensor<2x3x7xi64>)
    %expanded_86 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [2, 3, 7, 1] : tensor<2x3x7xf32> into tensor<2x3x7x1xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_86 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.subf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<2x3x7x7xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.exp %in : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x3x7x7xf32>) outs(%55 : tensor<2x3x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x1xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<2x3x7x7xf32>, tensor<2x3x7x1xf32>) outs(%44 : tensor<2x3x7x7xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.divf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x3x7x7xf32>
    %collapsed_87 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<2x3x7x7xf32> into tensor<6x7x7xf32>
    %collapsed_88 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<2x3x7x9xf32> into tensor<6x7x9xf32>
    %128 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<6x7x7xf32>, tensor<6x7x9xf32>) outs(%59 : tensor<6x7x9xf32>) -> tensor<6x7x9xf32>
    %expanded_89 = tensor.expand_shape %128 [[0, 1], [2], [3]] output_shape [2, 3, 7, 9] : tensor<6x7x9xf32> into tensor<2x3x7x9xf32>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<2x3x7x9xf32>) outs(%61 : tensor<2x7x3x9xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_91 = tensor.collapse_shape %transposed_90 [[0, 1], [2, 3]] : tensor<2x7x3x9xf32> into tensor<14x27xf32>
    %transposed_92 = linalg.transpose ins(%cst_13 : tensor<27x27xf32>) outs(%27 : tensor<27x27xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<14x27xf32>, tensor<27x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%129, %130 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_93 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xf32> into tensor<2x7x27xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93, %110 : tensor<2x7x27xf32>, tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x7x27xf32>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %173 = arith.extf %in : f32 to f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.subf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %136 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.mulf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x7x1xf64>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %173 = arith.truncf %in : f64 to f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x7x27xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_45 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_40 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x7x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %142 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.subf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %144 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %cst_11 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %cst_10 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %collapsed_94 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<2x7x27xf32> into tensor<14x27xf32>
    %transposed_95 = linalg.transpose ins(%cst_9 : tensor<32x27xf32>) outs(%82 : tensor<27x32xf32>) permutation = [1, 0] 
    %149 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<14x27xf32>, tensor<27x32xf32>) outs(%84 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<32xf32>) outs(%83 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x32xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%149, %150 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%83 : tensor<14x32xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x32xf32>
    %expanded_96 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<2x7x32xf32>) outs(%88 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_46 : f32
      %174 = math.erf %173 : f32
      %175 = arith.addf %174, %cst_2 : f32
      %176 = arith.mulf %175, %cst_3 : f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x7x32xf32>
    %collapsed_97 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %transposed_98 = linalg.transpose ins(%cst_7 : tensor<27x32xf32>) outs(%90 : tensor<32x27xf32>) permutation = [1, 0] 
    %153 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<14x32xf32>, tensor<32x27xf32>) outs(%29 : tensor<14x27xf32>) -> tensor<14x27xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x27xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%153, %154 : tensor<14x27xf32>, tensor<14x27xf32>) outs(%28 : tensor<14x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<14x27xf32>
    %expanded_99 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [2, 7, 27] : tensor<14x27xf32> into tensor<2x7x27xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %148 : tensor<2x7x27xf32>, tensor<2x7x27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x7x27xf32>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f32, %out: f64):
      %173 = arith.extf %in : f32 to f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %159 : tensor<2x7x27xf64>, tensor<2x7x1xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.subf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %160 : tensor<2x7x27xf64>, tensor<2x7x27xf64>) outs(%6 : tensor<2x7x27xf64>) {
    ^bb0(%in: f64, %in_100: f64, %out: f64):
      %173 = arith.mulf %in, %in_100 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x27xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<2x7x27xf64>) outs(%9 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.addf %in, %out : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x7x1xf64>) outs(%8 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %173 = arith.divf %in, %cst_44 : f64
      linalg.yield %173 : f64
    } -> tensor<2x7x1xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x7x1xf64>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %173 = arith.truncf %in : f64 to f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x7x27xf32>) outs(%18 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_45 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_40 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x7x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x7x1xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %166 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.subf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %168 : tensor<2x7x27xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %cst_5 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.mulf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %cst_4 : tensor<2x7x27xf32>, tensor<27xf32>) outs(%0 : tensor<2x7x27xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %173 = arith.addf %in, %in_100 : f32
      linalg.yield %173 : f32
    } -> tensor<2x7x27xf32>
    return %172 : tensor<2x7x27xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_27_torch.float32_19: "0x040000002A22D7BCA051C23DA27C073DEC4E26BDC2A962BD74EEABBDC1DB00BDB8040FBE4B3B5D3E977990BD3555E93D312D89BC05BB1EBD09E9393E4FEEE4BD441DCC3DCA3BA2BD25C5D7BD0B4B03BDD7E42CBD839C953B5033273CC50CF73DA9011CBEE78F623C670474BB7AFBF5BD",
      torch_tensor_27_torch.float32_18: "0x0400000081AB6D3F91CD643FA32F8B3F826E8F3FD46E6F3FEC8A763F28577B3F22D8423F0766853FB0FC923F65EC8E3F75D37C3FB01D523FC82A803FECB9673F765A883FC0BB543FCA4B863F2E78793F5407723FF2417F3FB0D2833F2A08893FE9228A3F5C17853F71BB893FB00A883F",
      torch_tensor_27_torch.float32_17: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_32_torch.float32_1: "0x040000004B6E893C2E2FA73CEC6AFA3CBBF9943733AD25BC0BEB0E3B5D3D91BC94779EBC9DAB223D301E1FBCB6C89C3CAFCBB1BC60D9503C5CE2893C39F1FFBA5445643C697CDE3A1D8E513B1BC8293C732D143D5F1A87BCC5530FBDC60B97BCD0D51ABAD2AD83BBB38FBABC728524BD4143903C451B81BC6B40AE3CC0F7A7BC2F4E173D54E1A83C57FC523C343DC1BC65633A3DD315A93ACFC97FBC30330C3C842B3D3D56F8813D62CA5CBC2911B03CC202D33BC7C8043C8C05F43B492050BB951C0E3C20AE1BBC5C3001BDA6D3833C973565BC8751C3BC6138F73AB8AA51BCA6E8DB3C2E5F383CA100BE3C626BDF3B5FF806BC9ECB8E3C15106FBC3CE7B3BBFE8425BD20F896BC20CF20BCAD37853CF9BDFB3C09CD343D69D9FDBC4A5CC13B302E083B5710203D1A70903BD48B65BC3DE76DBC1430603B58B2CA3C2CEC653D4667593B2281053CB20A92BA392320BDC54BBB3BC3B6A1BCCA5318BC049508BDF32CBABCCDF10CBCC222FFBB5BB4313CABD0B5BC5A72073D09D1A4BB8C9182BC78F9A8BA90B516BC5A1D12BD45CCA8BBA73EECBB935AF23C7D58393C700B283C6E71D8BCEBEAA23C0187D3BCA232CFBCD2501DBCBD999A3CC2658BBBB818163D20B833BD96438E3C85AF06BC7365D93CC61E303C84E9103C5D81913CCD2D33BCA2AA32BC3DA8FDBB9CB8ECBB2004483C1EED733C143D00BD3BA2A33CD07D55BC14B1C2BC0F8036BA295A11BD2198973CB82CEF3B93C1613CB403CB3B8DCB103B73FE673BDE092E3D10E5A8BC72FDB53C4588FFBCF71D9BBC9B71C03C19631B3DC21D3F3C61C022BC846D5DBC6A56893C6048F5BBA005BF3C6F32B7BC1B92E1BCD483A6BB390710BDD3B6EC3B85A328BCEF131C3C392D82BC077E103B30351FBCA9B5A83CB6062F3C2F0B533CDB7A253CBDF022BC4049F43C70FCB73C722F5BBCBE3C133CCFBFB3BB0F58A5BB0DABC8BA67D30C3D859264BC46E65F3AF71CF6BC5D79F03C93A79FBB5D56DA3C2EC8B2BB537197BCAFB21C3C3B6EE2BCD0F7283C54EE54BADC8B1C3D35C1F4BB10C69CBB078EA7BC364F16BCA23A1E3DC2397DBCED6E10BCE0D8CBBBC66603BDDD3DB1BC84B34A3C70E9E9BAC680183BAADEC3BB7272F03C735FBCBCC9590B3D8208C3BBEC6CA3BB558743392EC63BBC6BFE39BC9E76CDBB0979FCBBEC95063C14A958BC5D76DFB9990D883C47C2FCBBEE84F5BB3E9EE4BC4B464CBD10BA02BC90B7063CE2356ABCE8BBA13A1BAADABBE7F33C3BB30FCFBC46974A3CEACF613C81863BBBC6022D3CFD86543C2F6E5F3CA7694CBC592E43BD521C7BBCD522E4BCBE069C3C30DD6DBC3197903C05D281BC68C6913B0945D83C1E295A3C8B6D483B1BF9403C24F483BCDE977D3C0990003CC78ABF3BDBA6823C9E51CB3B453CC23CC0A5A6BCEA1585BC4EA8013DCA65263B4A1834BCF7D33B3A8979C13CE0C590BCFD87DCBBCD5DAD3CEB9592BC96BD97BCCEF01DBCD261E43A157CE33C9D1A0CBD2472D83B94539A3CDB1BDB3A833575BA2268C8BC9541BEBB859B3FBB5D9A4DBCC6BDD5BCF6880DBCC61B26BCC4FDE73B4EB6DA3C46FEA1BC266C123CD984433C02B04ABD1964B73A60CF4FBD3B57ADBA1849DC3C9CFA833C395613BCE9A010BB6B5CE53B789E60BC4E653D3CAEF17BBC61C03DBC143342BCCB06F7BB18687ABC695FD83C5F4285BC1D8DAD3C068B1DBC467C993C2C24FB3C739C373CA950EDBCBD427EBD43FB6B3C0C33793A31241CBCDDB7833A25CA0DBDEB009ABCF4D2493CD9D8E4BCFD1AF5BB3EA25F3B5C685DBC67B1FC3C12AE6C3C2BD4BA3C3630A1BC97A2A0BCF2376DBA0E0FE63BA2EFDF3B5F590D3C2F11EFBCB85C52BAB2778FBC2BD5023D791387BC6D15A33C5FAF823CAA049EBC157CEF3C5CA857BA8BF83ABCA0FE14BC9BD2723DAA6DCE3CBE42F23BD0EA29BC053FD13C99D5F0B983769FBB86BC3A3C9A9483BCB16A11BC2B497B3C9210D5BCF8249DBCF78D05BC428F86BC979CC0B96FE682BCEA7E2B3DD29007BCB4C704BCBD0010BDC0EA77BAA1942FBB79B92E3C4D9C103D62C348BD68C591BC3EEEDC3B6A4A0CBBCAC7DCBCB4416ABC16AC1EBD77B901BD8EC7CABB21C1F63CA48CC63CFE0E61BBC66A0ABA52F45ABCABD1773CAFB968BCACA8DFBB4C96553C9068CB3C140A19BC1C42F93A87DB2F3C8E34E6BC44F6953C10E8F6BC514094BCD8F2FDBBBBD28EBC4DF20CBD602DDC3A0C31D93CF6721E3C5B4FC0BC467833BA9324E7BCA06A183D0F8AA8BC3374113D2AF0D73CD22709BC935B263CB4B2843CB42B3F3CF5838DBC8ADDAEBB257A013DFE1796BC947FA13C8F8894BC0D7CA83B02203A3D8C0060BC7D99573B70344B3D8EEDF5BCEB07123D4B21713B3C2A75BB57A2113C047F203C32AECDBB88CD103DA16FAA3C67461A3D5DD4DD3CB92E5FBB0676C13CD7A803BC90DA993AC11520BCF298A9BB7E4B403DE4BEBDBC26D69FBA5809873C7085FABACB83E6BB486184BCE6A8AABA509BA93C9FDB083B70A20F3DA0A517BC744F90BC37DEE73BA509F5B9E4A2673DAF05A7BCAEDB07BC206BA63CE71209BDC1F6663CDD7BD03CD2C98A3B84002DBBEBB27A3C2BDB7BBB4F93D53B88F48FBC9676ABBC99C5A1BCF296C73C01F6D1BC0BF2293C251960BC4692F83BCBC9863C30E54A3B18C1CD3C8ECC273D3D064FBCA2A22A3D290592BB8EF9A93CBCB682BCB05219BC374AE23CF1D39EBC0AD355BAF4E4983BEBCCF13C0518FABBA4F215BDF00F4CBC4AE0EF3CF936E6BCDB3322BCE22A36BC78804F3CE099F63B57E8303C80D8ED3CF467863CAFCF253C5ACA003DC114B63CA98285BC9720743C27AEDB3C565F82BC2318A03CE063B3BA8436B43B588ACFBC8A4A9F3C8ABCA4BBAB4E8DBBE57E85BCA192DD3BE710D3BC049B213DFCDA8ABB0703C4BBD5CFBF3CF0F28CBC195135BB25439A3C8067E83C4DC3083CC9AF1B3CDFAF20BC906E283DA16A333CAE372ABBC56D633CC0C5733C404E1DBC730567BCC224FABC1214B0BCFB441A3C0ECE1ABD70BC4F3D42D2B03BD588143DD252753C640566BC19342C3DA8A68139B9110FBD4F2926BCF4CB173C449CCFBC3B2BC8BB2DF7953C4ED7183CD33050BDD390053CE1ED2FBB780B90BCA1CFB03C15CDCF3C9022B3BA7A76963BCAFD423D75B0F73BE0C3093C9063403D7BAE39BC748680BC3DD1FFBA35D942BDB0B68B3A90519DBC957BC9BB49AE8E3C5FD70D3A87AF19BD865148BCABB7873C65BB043C5444213A942F633B3CB2463C674762BCA2E89C3BB39F193D7A6E8F3C17F4683C6B067F39C6BF04BD6039353C6201B5BCD8D2303CF5C571BC7046A83CFBFA8DBB9B4386BDF2B081BCE20F123DF33400BCE05F83BC33A8E7BC36E90CBDBE0A24BD588BA63B1ECA5ABCD48D3FBD7DDC5E3CC21882BC85F9ADB82200023C1C31373C14ED9B3A2A51EEBB07691FBD55AF5ABDD63501BB32251EBDF210BF3B7182883C1CAE6F3C579229BC50D9DA3B50748B3C6B4CADBC6D75A73C0FE2483C068D23BD6D2A003DDEA77BBCC01D1B3D6D9ABE3CC788F6BCFED225BD8ECAF63BE2922D3D1E2BB2BB2F104BBB600E3A3D27ED903C25C83BBC97E988BA7D697BBCFE81263D3CAD2EBCD406AC3C1651A8BC015D553A918F993C2EA2B4BC7E04C2BB0C38A03A7D7D95BC79F4DA397A07933CBE21A7BC0E55A4BC4FDD09BC6D978DBB3D89DDBBF241D73B46A285BCD3F4AEBC62D5D73C0F6C01BD98D6AFBC9426453D2C4F8CBC99A297BC93EA8BBC1DEED83B8FC5BDBC7F111BBDC0BE0ABAB7EFD8BB7BC1E93C8BEE18BD2BA5B43CA53C453CCFC3D9B9834C08BCBF8A21BBE00F92BC83E394BB9B98EF3AFB46AABA4AAD6E3C240541BC78E838BD00DC5DB9CFCDB3BCDA9D0EBDD26E2EBB05F395BCF4A3D03C1413CD3C2067DBBC87FBD4BC1E2317BCDDDE973C890E1F3C3EF8563CB68F27BB39288939CCBC743C393E673C7251FABC82DC90BBBB69E93C204327BC268201BC14AF7DBCC3D48ABC7CEE46BC0E312A3CBA63073C4F5BDF3CF40914BD6529ACBC04CEE53A0EF785BC1BC2C33C86A3A03C20D9593C90DCB1BCB2008EBC77251E3B410B753A55123ABCDC23493C29A83D3CCA72453B71010A3D006EEF3AD4E652BCA92B5CBCEE977ABD469578BC0929DF3BDD4979BCA03F10BD3C0B08BD5DACCE3AE45382BCC7D739BB9EF5CF3BE2C828BCB0CBD5BC8C22FFBCF0B0B9BB0A10763CE1CDDD3A27FB8BBA7755D3BA595BB9BCA5B345BC7001443C39EDFA3C227496BC0E93A33C7BA4BE3B1CC256BC6211A9BC2116CB3B61EEB8BBC5DB4A3C5C3F11BDE26587BC2B480A3C3D3D553D415DCEBA64351FBB04330F3C08E003BD168C28BBDDBC6ABC61D1AB3B1BCB783CCD4F353D044CA9BC6518F9BCFDD9DDBB4B9818BD220E153C3E2733BC392AF33B3211F2BA7B8BF9BC38F4B0BC47E41A3B8FD4A53A29ECB93C09E716BBA68DAD3BFBF472BC16BB893CAB920A3B5046883C9CDF39BCB9D09DBBE05B2FBC7C17CC3C99D0E23C3DF4323D599E02BCBD070D3BFDD8BD3BA99D0CBDB6BDA3BBF9008D3B79318E3BE29F683CFC803CBDA292E33B73C7BD3B4523FDBC5B87CFBB073578BC68DB99BCC056063D9C3C0BBDE170B33B14ED9D3C89138B3CF5A3093DAADEC2B97B03923CD56159BBD7B69A3BEE4541BC67110ABDFD479CBC834B8B3CC53B96BCDDCC3A39E50B26BCB95405BB4794F2BA211F8B3B1C5224BCCA17BD3C74E81BBB7BBBEA3C7379A5BC123804BD29DB3A3C9B46173CA2B8D13A64E3BFBBEB62C9BCECB2523CA5AEBB3B8E91F3BAC93B95BCD9C525BC2E3AC6BCD802823BCE4C33BCBE7250BDEEF3BEBC62F9DBBBD6A9043C4AB7B13C0E26D13B71FA8BBCFBF3DFBCC9678ABC4AD5C2BC7956DCBB",
      torch_tensor_32_torch.float32_1: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_27_torch.float32_1: "0x040000002979103DA2E716BC120F68BDB57FEC3A2694203C77B2C939CB4B2E3D03D8833C028BA0BC7B0E083DB90D4E3C0944113C00D4223D542D61BCEAAA28BDA3F68ABC3B3D0CBDEEE78C3C77B1CABC9FFB86BC227BEDBC746C08BBC18AAD3C0B5790BC3290C93BD47ABE3CBA711EBB02F53CBB67641FBD59A448BCF94409BC6BAC2B3C8AFF83BC80F9E23B30283E3C2CDDD03B6EAF4A3C014A2C3C78D151BC180717BD2FD7E43CF866703BF8B6363C2BEBC4BBCE79BBBC44C6373DA74978BC463C16BC29FB20BC6B8B35BCA75D95BCAD230A3AC330683C4CC46F3C20A528BC20A52A3CA5230A3C6EC64FBC60E603BDC0570B3DDED5A9BB543167BC98E239BBEE50CA3B693546BCD01043BA4049403CF5FCC2BC5B8806BC72A4963C67ACC7BC97AB263C9B7E1D3DEEFEADBC4DD2983B2720E53C99FDD6B8F04D0BBCF4298D3C59FB7C3CE63E28BA041744BCB3EDA5BCDE51BCBC89A33D3CA78FF63B6CD51E3C3BD49BBCCB55F6BB6A05DC3CF76B1CBBD7FE0E3D9D6F18BC6C82D63C4B76EFBC874DF8BBDE85DABC5A268A3C34353BBCBD8A33BD2798583ABBF9253D7E48CCBC5BFAF83BD2E6D93B3E113B3C943F16BC5E6D12BD32E0F03CA478CBBC366DA3BC1417093D99C808BDC702DE3C44959F3C32BFA13B06B6B93CEA2B663C4572A63C970D99BCCFB307BBFB7F163D540A503C03D9883CC0DE7EBB9299F13C538311BC5CF9393BBE7A1EBDA0BA943BDE240CBC3CE8FDBC1D4F2FBBC669E33B731B543D66327F3C9C55C6BCCBAA8CBC1A94033C0A166DBBA72F1DBDCB8231BD5CF3C83C3DB6193C096FB0BC9355B43C890794BC237C083DEF08DD3CCB6B673CDD575C3C4325EFBA8D0B0FBDF02D31BB9B8D89BC193BF3BB7BB59EBBD550403C206F0C3D40670B3D2AF84BBC4FA5B0BB739DA8BB3343413D629E2D3DF32FAB3A8E272CBD054B133C04A2983CB454BA3C106F27BC83E9113CC57C2E3BB90A0FBC123289BB5EEDF9BC655F48BB6BEA12BCE59F4D3962B684BC599388BC22FEE43C521A37BC387706BDF317333C477D7A3CD47D44BC7873BABC8FD1263B87EF8BBCEBE507BB429DB93C5071E13CB8CCE53B8F95143C2A4327BCBBB0543C427B5C3C69EA24BD165D1C3DB1F3103C2F37CE3A66809CBBABEA813AA9DBAD3BCBEE5E3C2B350ABCABE2E7BA94F0B0BC8F4F89BBCBCDB93B7309D6BA221A9D3CE7FBB33B74D34E3DCFFC83BCCAF9ACBB2253F53CC136EFBC22B5A33B59D3E6BBFF7E14BB55EE4B3C1D88AC3CE0D2993CF96BD3BC8DC71BBC6C58DF3B5946963C39B1A83B242EDABCDDCADCBCA0870EBD002304BD3B09E3BBAF6427BC47D8123D6CF1EB3BC5B1143B6E5AABBC618A5A3C201ECFBA597A71BC4F7090BC28740ABC108D3A3D7B35E9B8D3C6273C1C732939B13190BCA2B72EBCAE08C8BC64A0B1BACD59C3BB9CBB61BBA298B6BCEA6E57BC3533873B64E928BCB2CC1F3CCF150CBC9FF694BC3B783FBC8EEE753CE586B8BC04A196BA5828C9BB5B35CC3B1B7F9CBCBB2BF9BB58DFC53CA6E21F3CFBC0BDBC0B5E6EBCB447FE3A55C9CA3AE71E6CBC80084BBCF801763C6950963C69AF2EBCFBEA4E3A09492C3C250AE93B89B5DD3C9328B0BC90E831BDBBC35FBCF5A26D3C600507BC404554BCD4CDF2B9900146BD24F7BFBC925BCE3C42CBA73CE49732BC5CFE9ABBD6102DBBDCDEE6BBEEB93E3D8B8BFA3CC2AFDD3C1D2040BC0828943C82CDE7BB4DFC98BB2D3CA43CD04D52BCFBFCFDBCD486F2BC82BD44BBB00DB2BC53AF3B3C4BA0BE3B402AA63C57EF73BC5BE8103DA27B363CE365A03C65022BBD3623083D4025DABC67571ABC2280C53CA5693BBC16AD8EBCBC7B24BBF5EDDEBA6D7A133D257A2C3CAAE7AEBCD06182BC6BA9AE3BB47EA43B8F73C4BBD359ABBBD4B20D3CF98C293D48EA223B8216403C1DB21CBD5E36833B2A166BBCBDAE1FBC2918B8BBE0B808BDB61F923CB27885BA85BF46BC573000BD7B1FEF3C2B32F03C22F50DBD764421BBC0063E3C37AD4EBCBE83C939102CAD3C659FACBC14B5D13BC1C9503CAF60F43C649E293CB26CF5BCA51945BCAFCCE43CA7CE83BC58AA98BC86EE6D3C05082A3C37DFA93C6F40053C9D79C23B824E013BC399EF3B5E2AFE3C18AB3C3C02FB763CC6CAA83C7C43FB3CA543A93C4343703C7C64BC3C09CC4EBD2C4F15BD13CE3E3D42890CBD44A9063CA6B255BC5B8610BC4E29EDBAE9EC4ABCC2F2BABC4670A63C73A44BBB1951B33CA6673C3C5970A6BCEB7839BC61DBCBBBE7F84CBC45A9883CEA149EBC8D0F893C54BEA23C9D4DBC3CB28A3FBCABB3DFBC676D343C62E1E23C1C0EA83B4C1FDABC32DD09BD93F1BA3AE50C3D3CA2317DBB90A7B8BB7D1BE73C86E8D5BC52ED31BB6A2765BC1054603CC6C4983CB57A4E3C920B18BDB323963CA2A3363C3B96323DC27BA93C62719BBBA5800CBCB38FD73BF09ABEBCE2E9B1BC70095A3D4FB4CC3998FCAC3CA7A788BB9FA49ABC5FB50EBC6B114DBCDC1A193CC64779BB94B522BD585A143C3ED137BD73BA9A3C44960D3D861850BC32E0093C2D75B6B7C9F2E9BB25B8AB3C8189B03BE0538E3C8FA103BB7C4A21BCD8CFC8BB0DA8AE3A6D1D90BC9736A53C7B97ED3C3DC3233C79D4F1BCB3FE523C741637BDC281EC3A5822653CB5E4D43CC0D544BC6E80A8BCC0B724BBD3A137BC27282E3C01BE03BB6652603BD3B217BC90EF923CD12A00BD7E61F3BC15B3EC3B3B2C033B10E0E6BCD7DA563BA563D13C3429A43CA974953A140AF3BC2F49553A0FC7953C39CC2C3B9E9D5E3C6134EF3CC67DB93CB48C14BDDA28853B7582FCBBD9F6C2BC6AB5ADBBDE225B3B645B85BAFEC4B53C56EAA5BAD4C206BC6ADF653D8723983CBBAF9D3AC64490B895F61C3C859DCDBC247F253CA5A1A63BED57AB3CE20E693D9BD7D8BC398B013CE410203CACF715BD097D65BCAFC4EF3C9186143D6C7E773CEE33533C1D28E83B46A08EBB27A1BBBC9DD6913C0E99F2BCA13638BC627737BD53FB423CF048FEBC1FB008BC866862BCDC7C70BCE553443C280988BCAA14E7BCF261083BFC510FBCDC3EB1BCCC894D3DF9BD66BCB8E25F3C576C9E3C139FFF3C952159BC68A897BC2BB927BC9298A23C42DA483C060DE43C8D1283BC1517B83C4C1D87BC3894CE3C98D8D7BCA807853C1F40853A7C62A93A1E78F2BCAF3A003D5EE2383CAA54F93B27D48DBC78CD40BC183D80BC6B031C3CD17E0EBCBB12443BB398EABC522D74BCED5B383B74DD8B3C8E6371BC720CEC3C906C18BD0618FA3B4805923B2FA874BCB7EA2F3CA6BCA4BB3B5B10BCA4B945BB197B04BD3BE3223CA2F0453CAA79243C84AF0A3C6BF0553CAEDE7BBC97C39BBC5C5FF33B0B44103C278DB13CFE9E9FBCEF4F65BBA0E730BDDD2AE9BC451A8EBCB2834CBD3BE3FCBB0BA0533C02B0953C54F28D3C6DD40ABC5DFB9D3CFE77053A8C1BF6BCE1E4393B1EF82D3BD39440BDDE15033DD2DFFFBB564F82BCC97C003C7CA2C03B0664A6BCB20A8BBC2EF64EBD6F0FD83BB96CAE3C62EA35BB53C6C7BC37796F3CDA99113C0D4D8DBC1C739FBCD54388BBFC29B33B29B7E03C971FD93C6A1C4ABC2FC93EBB7268F13A20C1973B01ECCA3B6171BEBCA0CA5FBC29F4C3BC4F3A1E3D0619843DE6BB0D3DB8FC2A3B213CD43C43EB1E3C1FF9023B579F023D2682A13C59B0A2BCD8F9A2BB4587B5BA013DAA3B8AC9D83CF0E314BD174C073CFD4CD33C12DF18BC2B7A20BCB36D16BD344A19BC178B393B858D573C5EBA96BBB0FAC03BDC1DE83CFA76903C2EB50D3CC9F6FF3CF5DBF03BBCE231BC4D4BC6BC5A1E21BD30DEB93C2E88923C00BCC73C9BEA983B85BFBC3CE69D2EBD7891823C3488A23C7489B8BCDEB61CBBE129A73C7001793AB051263B41623BBC284B933C0A1739BBD0C1803CE11B443CCBA8073C8074CFBC6564F6BB0559623B7F4B13BB31A10ABD13B95A3BC88A223D2F7933BCA45B9D3A9D8896BB2C4A93BC04D7CC3B382C50BA3F0502BD65A427BC49720BBB1387CABC504D28BCCB50033C30E08EBBCF3B2A3CB464EBBA0AA81CBD5255723CE5A0A4BB5092123CD75280BCF03AB53C62D716BC383D7DBC173A1CBD8CB3E83C7868D03B84CEB53C203199BCC31D88BC6E1CB03BA40492BC82688FBCF26829BCBD6A0E3D6CB9A23C52FFE5BC4F3F57BBD8566B3CC403B4BCE0EDFB3B9C6A8FBCCC28773B17BDCCBBD0FF5F3CB02F17BD6CAFE73C9BF8B83C0D4807BCB7DEDBBC73EAB3BC47F0043C3E82D739C78B213C3F1C18BD5BB3853A15D10F3CC2E15DBC8E70933CE0E92B3C7DEA61BCB2DABABCB2F4B33B381E523CD2F530B9AD3029BC39F1493C045439BD2B8DC6BCF05B6A3C64020F3C0173DEBAC83617BB6B83AD3CC65D9BBD2B768ABC964D8E3C5E633A3B9D30BFBC5288023BDE7CF8BB19CE2ABBD7953F3AE158F9BB0FF6B33C0EE0583CC7422ABBE02B43BC9B0CC0BC0B419A3CDE46F7BCCAC3103CFDEF283DB832603BCBDE16BC5484273CE1C3A3BB66D6433C394821BC069CFE3B600DAE3C4B0E98BB301B033C246C89BC2AEC6C3C6F6289BB1D74D6BC993219BC5E4CE23C12B092BC1B9410BCFC74BDBB1B6025BD6E60D8BCD8274A3C4159EE3C4B732DBA8DBD8A3B69368D3CC513A13B0B29DC3A2C25983BA7066EBCEB8126BB2937E5BB9EF55FBC8126C73CD4EDE63CEAA001BC1E6774BCB22CE6BCA63D6B3C49D35EBC1F4B8FBCBF948CBACB247C3C92E57DBC6652973C979150BA8344803C127E8EBB326693BC6E058F3B4E003C3BB23CE03C556FEB3BF7588E3C89B885BCA6A5F2BCE22C8A3C2AC3093B69B61F3C87FD063A2F79DFBCD0B6873ACB054D3CDCAD403B60110CBCB44AEE3CCD05983C7B97D03C99D15BBCF44389BBFBE8FFBCE437AE3C",
      torch_tensor_27_torch.float32_16: "0x0400000054BC8CBD53B0473EA9B0953D7EDB2CBED0C9D9BD61373EBDD7BA8C3C7D69A2BCFD12D6BC6FB096BBE3DF49BDA7C3F73D27290EBE4B2197BDDE9EB6BC9390D13D89841DBE9CDD2EBE27499A3DEAB6C2BD3E9D04BE0CB2993DD4E20DBEDB22ABBCE37300BE82DFECBD7FCE96BD",
      torch_tensor_27_torch.float32_15: "0x04000000AC2E973FDB8F7F3F3802683FDB876A3FBB54803FD8138A3FF3FF603F92AD6D3F41B16F3F9C98803FF13C893FBB3E7A3F8BE26A3F39F19C3F087D6A3F2226673F88E2823FAC018B3FEDD2783F34DD773F089F723F1196813F45E98A3F10418E3F06A4833FA4D67B3F66BE783F",
      torch_tensor_27_torch.float32_14: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32_7: "0x0400000006C1E23BE7D0C2BB3D12263C5873D8BCD73E07BB65DA813C1CDA4CBCFEB1CE3B77E01E3C8091ACBBE91252BCD295183DBDDF2BBC3D41263BE454BF3BCA559B3B8C8FA23BA94E02BD9E31593C505FB3BCF4DF83BCFEAE77BBE6DC453D4F06EFBA414F553C000569BC3FD592BCE65BBCBA5E1075BCFBC0353C326DCC3B8ADF5CBBBC8C9D3C26D2D3BB3C1F08BD14F0CCBCD211C7BC33F8F93C603A0F3BE76CD43C670186BC40EE81BC955EFCBB6BC0ADBC15FC0F3CB97F423CB0C48E3CB0D84BBC7D41AABC17A1A83B12FF59BCC986433B6C60083CD49C12BCD7820C3D0D158C3C9B2ED73BA13F77BD7CF726BCC7B83D3D9387FF3C3EBE203D523F233D8BE90B3C50B7F83BAA33123C65C5B2BC04F0403C53FE3EBC647797BC583C66BC45F8323C529EA73C804197BC05DFD23C82AEE139FF1F1A3C06AB25BCADF008BD673F233CDC6655BCFC0BB1BC4011A53C57740D3CAAF7CEBCBE29ECBC8B27D1BBFB54F93745BFEABBDE8200BC07CF43BC6CEB6A3CB8B359BB743A2F3B2C7F86BBAD9B0039C6C5B63C2726823CD04E04BBE688323B6A0B443A343E053CFF47973BD90915BDF75F4FBCAC0BD3BCED4D1EBB45E4CB3C1DAD093BE751FC3B27FAA1BC9C3BC33CEA762ABC59AC0CBD1D3A23BC241D633CEF3AD7BC55A2F23C57ED0ABB6BDFBB3C6AE56C3C7D52853B19770DBCD5290E3CF50110BCC12E843C0EAEA8BACCA49E3CD3F798BB66AEF83C37BB6A3A7E4D1BBD132F723C5D5B9EBB4DA7B23C0515243CCB01B1BA0C65D7BB7364EB3BB8C422BC6C1E9C3C09544FBD897B13BB5770EF3CA4DD3BBB0EC934BC1B176CBC7D62B23CAADFE23B974EDEBC00D4A0BCDB31B9BC0C23D83B3CEADBBC918B8BBC06037EBCCB77A4BC89568CBC1216BC3B3BB8CD3B8485193CB94102BDC69B403A27D85ABD14D2853C5AC41CBC67FF173CEEF6523C780E403C09F8E23C5C3143BC56FB83BB599DA5BA2AA92DBC5D19B43C37626B3C46390C3A561C91BB1859F23BE45686BC936D293CD292D0BCD273D23B178C883C73797DBCF58644BC8E19E0BC6DA61EBCB0DA823B7007E0BCE21B1B3BBD5D613980CDA3BBDC6F5E3C6D6200BB357844BD46179D3BFC9748BBF029C43C8A53BBBC4A306F3D3D17ABBC2EEA4C3C21B81B3D1C1F82BC3B660EBC8045B3BCAB0B1D3D123BE63CD2D313BD803A0F3C0B67B33BA506BA3C4B0F2ABC11D802BC2F0C963ABC37ABBC139A86BB5240693C85C182B88DB22ABCCC67E83CF727B4BAB104013CEB247FBBA6DA263C0D9C1DBDE1A63C3D679E54BC108CB0BBD8AF873B48DE94BC94F9EBBC506E073DEFD806BC9F8CA13C5039BABC893516BCB9259E39BC38A43CE245D137131F34BC1C5458BC1BB1BB3C6018803CCF93FABB870D453959BCBABB270904BC15DF623B8AEC8EBAD30EF6BC4EA13D3BFEA3ADBC87E356BD4292633B988EBE3C1F30203D5B5815BCE75CDFBC74069A3B1ED7963CB021BBBC92ABBD3C8AE1383C27C883BAD2CEFDBBE20F123D33DC2DBCB369E8BCFDAF16BD106D943C93FF58BC338B463CC3EDF13A81BF4F3C84829FBBB4F113BB2468553BEF1E81BD4401BE3CE043243CBB71633C04444B3DE59E59BC5CCF33BC504393BCF424D8BB8269F83A229233BC5CB2B73C29222F3BBC4AD5BC9B2F32BBE7A175BC7D8299BB44790CBCEDCC98BB5349C73CB7B4A43B0984DB3B2BFD3FBC7D377F3C5C9E8F3CBED1FDBB17CBBA3C411E753AC9918ABC7E01423C3592B63A10912B3C09B639BBFB4BB43AEDBA8B3C19201E3DCDDC86BC891DAE3CAAE533BCB09410BCF867F7BB5FDB083DD967AD3BA9719EBCA775A6BC0655A6BC3E51B03C1B22FC3B6162BF3C7C5BEE3BF9A53B3C7C3FCEBCD93185BCE7E79E3B6005213B216C453C26C01C3CDB82943BF8A9DABB20470F3DF7733FBBE602BCBBF308403CA7E320BBC7458D3B5EA656BDF626073C533DBD3CC95BE4BC5D20CB3C3D98D73CB98631BC699A86BCA7D6173C92E1083DC2B0F23C56962CBCF36336BC023F223C69AAC23C35E8B3BCA2990A3DA9AECD3CBB6E123CD308C1BB436AF7BCB00D4DBC8FA1B7BBCF42F5BCC50004BD7CA42A3CF7F21A3C09C8B7B8ACC700BC4B03DB3C1C34FDBCFB719CBCFCA117BDD14E92BCD3850CBD703335BC347B22BC12A86C3C56A692BC958C92BCC0AE183D6BA598BCCFEB0ABC538EF53CF90270BC00DC623C64E84D3D59BC21BCF7E1C8BB466FA43C09A45E3C816BCDBB92F808BCEA01D1BBB75EF0BBB5DDBEBB869D903BCFF6113CAD67A33CBB8AE43A731BBF3CB094ABBC611F943CAD3C33BCB38DD6BB8AC8933B71AD003C0AD8833C8FA028BCCFF42E3D64763EBB2FFFD73AE7BD8EBCE2AEA33C490C48BCC040E83B70E9B1BC658BBCBCEC74F2BCD56F4C3C5C7D6DBC67835DBCD01474BCF2BC1E3C2989053B2D118C3C7004BCBB9257A23CBBF522BC01FEF33CD963D83C9B3EAD3C0EE19F3C995EA53C776AC63CCB7F013D23B48EBC052A76BB2EB09ABA6282983D54F5F03CEF46CFBB9BD8483C21F4E9BC4298B2BB8D2E853C5D4C09BCA69296BB6F08F13AC068F63912EA2A3B35A385BB9E9BDABA10FE713CABEEED3CFA870A3CE8590ABD7DB7F73CB789183C8565D5BB32EDB33B9BC215BD0124FCBAD40BD23C6F1383BC696A963B059A2B3B0E61D83CD44FB0BBCD55BB3AA10AB9BC06CED33A553ACCBC23ED87BCCB05D83CD03F8DBCA4CD2C3BEAF5B8B97B0999BC25407D3C06C9933A9D0979BA9049D63BF836CFBBDB946A3DADF9C03BCD760A3D282613BDA490E6BBE6E0AF3C25903E3C4092C9BADDE0293C0F8F163C66ADDB3C86063DBC2F24EBBC4E1DED3CEB1F9A3B9835A73CDECD42BC5BE873BC9E865EBA1B08FEBB8E0115BB942F47BBFB3A393C0AAFA63993017C3C46C050BCD8F5D6BBEBC3953CF8224FBC9EDCB7BC1BA9933C755384B9E60E17BDBC8F693B1221C33C138809BD9ECF233C1DCC653C375265BB1465ECBCB2DE10BD6A2337BCD22A213C24DF8FBB856428BC1B1022BDA02B943A3672AFBB29BBD23BF969BD3C19A1D239CC6178BC596CC9BCA54C253D39040A3CB9BF34BCE68E6E3CA701733CC18F793D5CE26FBCD4B24B3B901500BC57C80F3C34AE4FBCFE2A0A3C17650CBD5446C73B1E4787BBE0F787BC6F47CCBBC1E0653C90C799BCB4E64F3BDEE6463C437FFA3CDDEB73BCD29E9C3CEC3607BDF0FD0E3DCBAEF9BC2D91343C794A12BC40B098BCFC26893C89D606BC4502A6BC500784391B8F3DBCA035843B387643BC05F4B0BC4439E5BB9002C63CFEBA39BDA2DFAF3ABCF0433BF16208BBCA45E3BC273127BDAC2AF83BF5E0C6BCE145E6BC18B7073CEF9C8F3C59E2A0BB1D1297BBD68EA53C1B5FB03C24AEC2BA967BAD3A1DD765BC2D26AC3B459910BA62DD2F3CC94386BCB6CCA1BCA6A69ABCDC1D613B2A355B3C92CC13BDB99430BD6CCF083DB73E16BC393BD939874192BC516897BCD357ADBB97555A3D2ADDB8BC223B553C15C6513B6342753B1B58B6BC30DB083C5B95B2BCBB84D63C87E2A13C078904BD667C36BD521925BB93A8B93BC52AA23C8F96B0BB34ACD13BCB1B513C0A6ECFB9F048503C1939C83B0426843C4A005C3B74E82C3BCD0DBF3BED271ABD25D241BC0C8F8EBA42A9273C00196D3A6DCAAEBC2C7BFBBB7DC1A7BC3056A4BC33E2BE3B57F561BCE4FB873B96CF003C2AD6653D6B73EA3CC546CDBC20BB38BC6244B6BCCE1BACBCC2D6853A281D213CF9CCCF3CD4A4983B0F831F3CA7D063BCD1EE04BDB7464CBC7ABE8B3B39E0883C0BAC563CBE79DF3C724333BC39295A3DC60F723C412F9ABB4079CA3B36468A3B19DEC1BC6BD50C3D5BE2563CC7D0CF3C5C26613C24612F3CB56BDBBC07DB1B3BD4883EBC66ADC9BC84C9903B8AFB0F3C0C4C1A3DB8DE53BC6550903C321B19BD021B513C01697BBB813669BC724E8CBBF0DDD2BC62C707BC75E49AB9A6EA75BC801A7C3C3E08DD3C85AF4DBC29D50B3CC8460D3D742E00BD6FD7AB3B709952BBBB59CE382F395D3C8942823CA42ABD3CD1B8A13B4FF779BC077E303C3C84DEBCD20B4C3C1D9E13BB60473EBB0E4AE0BBA0EFA6BC64A39C3CCEB462BD0BFE3CBC8768063CB3C48E3B649431BC27DCB53B",
      torch_tensor_27_torch.float32_13: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32_6: "0x04000000BEA2E43B3061CE3C062E363C72EFA73CEF39C93B52CE63BC37B483BCE2530E3C1800D23C02C3DDBCEC22E73C8AFF3FBC7889F0BCB41C4ABCD82A9EBCF7FB8EBB0FAFB5BB4F0EA33BDBD7A53C3401123C501459BC5064903C7966083DAB842CBCBD34443C931D563CB7FC81BC64A3A43B5E216A3AE9B573BCE6C368BC076ABF3BE2BA943B5BAF58BB5C4E273D2236A53C27DB84BCF75BD73C1894EABC30C526BC47A1293C0939A03C04FF8F3C4255D53B482D1CBDC4FD093D10A7693C90E020BC979B74BC0535753BA2C0C23B1EAB11BC6AFE4D3CA5F5DA3C2C555D3BAE75FF3C7893FFBC4925333D82E782BB0CDC5F3C55790CBB472B6FBB021C973B5E25BBBB24E49B3B574C00BC5FD7063A7A3888BB4BE3E7BC60EDA83CA2B4B8BAAE8B41BD4D59223D27990BBC82DB103C18E65F3CA03222BDDE51343D8A9309BD87831BBAF9386D3AA704AD3B4B14953CAED28EBB5777A1BACD8319BB1D97553C6F9054BC8D8212BC53098DBCC91CA73A74B4D3BC268604BDA6C959BC6F1871BB8D022B3CB974063CD495363B6C9E89BCBB2FCD3C3225613CE65FB43C8989833AAA7B033D64E9183D39A6A73C11891E3DEBCFD8BCE1FC9D3C5E85C9BC468D49BC0A8253BC8E21583B6A11B0BC5CA103BB328834BD1B5BBCBC87AD53BC72ADDABC4B1522BC79E0953C550F3D3CB745B03BA411CABC4D800D3CC05603BD57EA013C2F7B1E3CEAC8C23CFBCC643C7105233CEA17F6BC262BFC3BE76EFBBCC6D788BBB74938BB4BBF47BCC04F2BBD498E96BB412F14BCF88AB33B1436D6BCBEE2F3BC8CB4FCBB25EF16BD3797793B4678223CFB42283CB956F437107F4EBD07A30CBDA917BABC627FFABBBCF38E3C67EA7B3CF53B96BCEB4D49BA135D4CBB096C45BD49A5323C62C95A3A86105ABBEF93BFBB4B2E143CB6F99DBC37F068BD26D0423C56999DBB6691093D1B1554B9DCC6DCB8B4E16A3CDB187B3CF36EE63CC2D4093CC695363C27A4D93AD90C8E3BD3BF72BCFB229DBC576FF6BCEB1968BB44D4D4B9C13E08BD60B71ABB45D9BF3A5916163DB5BEE63C1B9CDA3CF2CACABC398E493A6538B33C1D0D4D3B90291CBB2E5D793C39C0E63CF6D6873B0E058D3C46C1613C2E1CC63AC2A611BD7C4303BD793925BCF36394BB90BB24BDD40363BA42FB8FBC70FDAE3A6ED1303C6B5B94BB8B42053D54E60D3D9AE9893BF5C3613C4A8EAF3A80C00DBA9B33833C0FCC75BB7C5E983BE63ACA3BC603863C33F0D53B479E4E3D1598C5BC988C123C1E75743C7D7B66BC497A21BCB07106BD34CDD2BB2FA87DBA85778CBBF1170E3D6D891CBCD72FA43B6A9CE5BCAA90B93B48F609BD1979F83B535F0C3DCA14BBBB2F8F2D3BE49EBC3C4516F2BB1BAAA53CC7F071BCD7670A3B2A26EDBC774C253D2A1B593CE4D0A23CE729093DBC3DB83BD0EF03BC6DFB99BCB298CD3C32E241BCD23CDEBC58E7FE3ACB7A6FBB0C5EA33CB58C4C3C8D1B89BC4B1C893C606AD73C1EE27DBBE703103D0A7A51BD0EE0733CE09602BCEB67173C587E4D3CB9AFE6BCDB4C963A322A37BD9B1CD23C53A8DBBCC10D383CCCB0F7BC750AE23BFDF2BDBAB9244CBB7BA75EBC6779A73C2AE3673CB701803BDA60143C9781633BBC89B7BCD257043DCD31B23BE67D1FBC3814FFBB95DDCFBC2A2CA53CABEBC43C388D9E3C31971DBDD72E313CBF299F3B515A15BD78E3CA3C5F2E14BB464CE4BC800D0BBC1476943C5C055FBB7B7E953C22888DBB32D2B23C4C16D0BC27C6173DF22D063C5D79073DD33D363CFDD8A8BCF2DFC13A8BBC7CBCD38890BCDE57023B266B243DC2DF6B3CCE28163D06B92ABC7D2371BC978F3CBAC0B0A63B44BCDE3B96B608BC8EE7BEBA39E8C23BDF6290BC5C4AFD3B13D51A3DBBB4BB3CD2C66D3A9D66A3BB5E04DDBC96C192BC0562BB3C8B93D6BC7914CF3C2EFBD43A5932813B2E43143CF08AEEBC7305FDBA304FA2BA6F941C3BC4BCD53C83C182BC3940A7BCBAFE033C0648BEBCAFDC04BCFB53763CE1CA333C471653BB754F09BD111E99BCCA55BDBCC52A18BB047D123D09359DBC6A2BA8BCAEC00EBD8095043C40F16EBC895B183B533868BCEFE944BCE7A4813C5798293BA691A73CD6C69B3C1B2048BCE05B1EBC5725C93C172FCB3CB0F3B9BBD1751A3C654A3ABC5837FCBCAEE6B5BB4F701FBC991597BCA1D6D53C95FB343C4CD9033D756E1F3C544D1EBC9CFB0ABD6BF25EBCD4AF233CD777F43C398A3CBABD2C2C3D9D1DE93C73A676B9A24C2A3CE496C8BB184F103DE15A5A3C2DCAB5BCCAF0713AB5274A3CA921D4BB5D1ECEBB4AD53CBC47D92EBC520E603CB3EB73BCF27EA23CB5CB693CFFC39C3AED0737BDE1C6F7BCE58A57BB6F9A2C3CF8DB263DB907DA3C57DFC5BB5D8A53BDB50C68BCEE3B8D3B99E734BC40416D3B5B450FBDEB4D93BC64EC993C72265EBBDC1E193B1B0DC53C44AF8CBC1B6A34BB9BFFCBBCD686973CE9A831BC70AF123DF0C33A3CFB9482BC244FBB3BAA080D3C4BE2423BCDFEACBC4A6319BCDE3099BC204F93BCC22B113C0B6502BDADB7463CB5FECBBC9DDA3CBC44F8A4BC2AE793BC424D593DE462C2B927A299BC146E293C3B0E783CA6ABCFBAE06DC13C4A9030BC79AAF43ACB7084BBF3092D3C04E8243C5D01F03B24989A3C65CAC13C3517CC3BEFC5763D9BFB1ABDEC8BE3BB570B163C2900E53C8A47FF3C99B68EBCF3EAEE3BD9C209BDF32B83BA65060DBC765516BC77FA943B8EF2A0BC0B7F98BB0AEA3F3C89E5343D3EBAC13CAEEFE13C8B40AF3CAEADBFBBF040263D3258433B12FA80BC4E68A33CDE28A0BC4BDAF8BC1E754A3A07840DBD8C4E963C2F67C23CA1ECB33C7D4FCCBCAF71013C8B2E593CC3C7973CBBFFDFBC164A9FBC5436A8BC663987BB0A61C1BCF8DAADBC94B7CCBC5E78903B829748BC9D78FDBCAEB7AA3B528E89BC42FBA43C07E2A1BC3E72C63B07CF063CA27275BC079CB63CAEB1E93C1E9C1C3DA6DDADBC4A88D73B95F99B3CAE57B93C01EB193C4789CABC8EE7C7BB602288BCD2829ABB35BA7EBC50F152BB89D08BBBA74191BBE70B1D3CA3E0903CEB8A983BEC491BBC609346BCCA194FBA44FF29BC4A050EBDA120643C33F8AFBC1311E9BC400172BC87FD1ABCEAAB123BB53D883C92D8223D7E9ADB3C36EF073D4DA10E3D5F4B993C476C193CAF22713BE585B5BCE22182BCA7AF8DBC37E4CFBC891A3CBC8618D53B74156CBB0BF19E3CCFEB14BDBC488A3C59C1063CD6F6013C51AE133DB488453D8DD742BB0B9B51BC491CBBBCE1CFDBBC889E9CBCD33B623BC38D053C57FA49BDE52EA7BC09E141BC5EB24B3BDEEA543C0BD8F23A64F01E3D20309FBC7996F137E284C83A3003963C3B718E3C3DC27C3B799934BA6AE9F23B4AA751BD2AF049BBC9C376BC04BDB5BB5D8CC1393010C03B180971BC932568BC62AD0E3B971844BDEF6394BA522055BCCBECA2BBA6E13ABC7B6D853CBBCDC43C4AD7873CD932573BDD3E3B3CB63C02BDA123E9BCCFAAE8BB3B4F823A584CABBCCBA7DABA1BFCCF3B4C84043CDB7BBD3CAC3C003CEA1EF5BCCFED11BC99699ABBB622033D2DE9993CD78365BCE90B5DBA5685953C148EDDBC103B813AC004AD3C0041E73CEAF2473D797FC23B8D481EBD10CF973DF2380B3DD62F25BC4528B73C3B748D3AA8589DBBC9F4973C7B5F9C3CDCC7F4393243AE3CC7D1E13C8176893B22465FBC53EA693C78EBD9BC4D38903BB7BAFD3CB5BBCEBC6BDE153D2BC2D43C2FEB393CB6B2A13C8E33EFBC8A8E653C2A21BFBC7DDFBD3CBD2D4B3CA75B57BA93833D3BB91487BB52572E3D974FC23BBE92013B5B89433C78903C3DC41F203D6BEB2A3BF338C3BCE1247CBC64CAC43C47438F3CA0CD1F3D84E0103DFE00FB3CC99A0B3B16A89D3C9949783CCB298F3CD7DF47BCF27798BCBF6C88BB94720DBC1541123C90E6053BA1A2023C983400BD773DCABC8BE85D3CFEC5A7BBA1FAF33C58DDFBBCD33D33BD04908B3C7E83843CDDEBFF3A92040F3D897F2D3D6D9CCB3C020359BBAFFDD0BCBE52173C4FF3CF3B416A2E3D6588A2BB70D2A5BCC6B5903B94A0DB3C393DD5BC7F7A123DFE26483CAC376B3C5EF99ABCC530A7BA649EB9BCFBE8B1BCDF13873C45286B3B",
      torch_tensor_27_torch.float32_12: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32_5: "0x04000000D16C983C223D793CBD84D13BE6344439D33C163C8E0FA3BCFD3F33BB003F603C606263BC10D18F3DDB46BABC47F02F3D47E9BCBB926BD43B5C6D1F3B444542BBA02B9C3C0E2215BDBC69DA3CC4B815BD26C8F1BBFBE789BC8FAD81BC76330B3C3865093C4E547F3C04A0CCBA183695BCD04F86BCD9ED6D3C5BECC53B841236BCD51F173BE0AEC63BEFA6B4BA5EF1443CDDC108BD83AEF1BC2BB359BC5ED2AEBB3E84D5BB2BB5B53C0BFA1BBCF3D1F63B8DFDB43CF79683BC45E4553BD5D5FB3C65522C3BCF0A89BB727163BC5D8F6A3B582BE93C52278DBC773851BB89A82DBC01623A3C61779B3C495C80BB0A82393CDBDE1FBB7801C1BCC4F30DBCD23354BC652B44BCCA25BDBC098564BB2F574CBC29F30ABCE97740BB5C51C6BACE22B9BCB4F61CBB91B507BBDEDAD73B737FEFBBBD04FABC1241183C8035413DF994B33CEEC5253904C71EBC7BAA223CF36E65BCEBF803BAF9D3ECBC9C846C3CEF05E6BCE00E883C9515B4BA063B06BBA40B38BC1FBF1A3DA0CBC7BC7FB7003C1CFF3BBD9DEDCB3BCFC21F3D7F27963CC50AB43CC9959DBB98885DBB2E3B393D6941B1BC6F31F8BB492544BC0DCA0BBB8D60C9BBD086A2BCCAAE99BBF760223C0A16E2BCDDA7BE3C9B80EA3B4E60C4BCA77B91BC0FE5523D9E312FBC961D233BF05D9ABCE071D6BB67DAA43C0DDD183CD9F4C03B32CF373CD3159BBCB216933BF8E6A43C155109BC092B023D2BCB17BB7D02DCBCC1C0433C57800BBC5C795EBC125BC03CD7F282BC430E7FBCD052B3BB976BA0BB77F70C3DAA3AFCBC229AE6BBD52261BC14CFAB3C3D26023D4A02593C443FCDBBE66E2E3D27DBA53B867D2CBB67B0643C922036BD404C9BBCF7A4B53CD0BF3CBCE28C05BD4615FE3B9912B43C7B49103CCBCBFD3A122739BCDBF2B03C29ACCF3C97659F3B987D273C29B9343CC1BDD83CD4D7913CAEA93ABC136E043DD81D393BB0CF743C49B4403B4A3EC8BCA6656DBBFEAF29BDCE2A42BC4A26B9BB337553BCBB8E773C795EE3BCC95A243DECE38F3C504787BCC819103C5B04B9BC0717BA3BEDA9133C35F9E6BB41F8A7BC3E22C6BCCA4CAABC4529203CFBA3FFBB53F3B2BC176A403C045E833B649708BD7E9CC53BC52CF93BB1B002BC340178BC6197E63B211445BC00847E3C6B1934BC97898CB94AFEC33C523992BBDCF565BBAC68E6BA6B47543C3EF96ABB59E7353C3D85023C618AB33AFB784C3B576B1FBC0B9BE1BB1448E7BB131FEFBCCEF1373CE055BCBC09AAFE3B2AD407BC9FB998BC41F6293DBA3590BCF64887BC471F0C3C15C8C33C07AF02BC7E0B9C3C07E6E5BC50EB543CFB1F9D3C7816D8BC9FCD09BDF0996DBD39FE403C3200F03BDA8205BD20CE0F3DE23763BC70C759BC2BBDF9BB5DC7043D46AAB93C5969A13CEA55BB3C78ACADBCC9D229BC7534B7BCA19A9DBCAAACACBB22183EBC52F0A6BB7CB4EF3B46EDBC3CD0A129BDB31FD93BC973A43C3E65D4BBEFBD27BCDC2CB4BC14A4F73CFB6C21BC03A36EBC7056EE3AE4BE193BE0672DBC8201A83B2F95473C38B5B4BC5E2C0EBD3468C2BCB499863CDC0C86BCA0933B3CFB72E23CC0A76B3BB645A83CAA2E61BC867D07BDDE525CBC03AC003C6CE7E43C0EA91ABB55C2E3BC5EEE62BC98C308BC8AECB13A10ACBE3C238C023D1B5880BC1944C2BC8F8ED53BAD384C3D2247183DEA0FC2BBB01E61BC22E84EBC9FF30FBC6FC328BCF472033D72262B3D174EB43CBBA5B63BCB1D3FBCD582B3BC4B34D2BB8ADFA8BC80A2893C37A6FDBBDB01763B5CAB923CD85DB63B50F7BC3CF38E6C3B204F5ABCC0BA2CBCE71F31BC41207A3BB03D7F3B40509E3CD8AAC5BBDFED0ABDAFEDB1BBF400933CB27EAC3B578C243A14BF91BAF5FE1BBDE400DF3C402A14BDB90112BD207C333CC4E31D3C0523463CDF8C183BFE48C83C789CA4BB93A4AEBC69E827BC58043B3CC2B714BC57E19B3A79A7FDBAF878623D9BF5BEBC2BBC193903FCF73A45AF353DA8C211BDEB38AE3C6F12B53C3391143BD841DD3CB9A6C6BCE78860BB0CA50E3B6A2CCE3A2B1498BC7740C23C5B9C9E3B77ADFBBBF67A9BBC1D1B25BCFDEAD83BA77D2FBC9E42BCBC78CFBB3C5A8D0BBCD250AABC570EE5BC8F688EBCEA854E3CB0A6C5BCD8CA463C3D9F183DF8DE943C2AA3C13C08C1983C7D597B3CACED1B38FA9008BCFDDCCE3C624478BCAF850EBD899BB0BA9745283C3BE6833C3B1C2F3D8B3600BD754B7BBCB952EEBCAB13FD3C7E333C3CE4C18F3C4E35BDBCD573D5B7806DA13CEA1A3D3C7BF3C63C9CB770BC05736A3C555ACC3B05A97EBCF0A314BCDD7C1CBDD091A03C4773EBBB614536BBF963093CC6CFECBC946D363C90A5103DD5E37CBCF2F85A3B444E2C3C30DD03BDC0E4103C8D5C9D3B67C40B3C6F48B3BC90E6CD3A545C83BCFDDAF13CA2BF36BDED6DC9BB252DFFBCAFB2CB3CB409F6BC94BE923C773C07BCBFA08F3C717513BCD7F0203B92D6CEBCB71FF2BC2DD9CABC0F0B083C169501BB65C598BCF2A881BBF8E8F83AA941993CA50DF8BB7589B63C24D5E5BB90A6793BC14A3BBAE9DD8A3C5394B2BB66D7423DA8F50F3CE10A2B3CEBB962BC01E115BB6276E73CD41E0F3C7C08073BEAD681BB140E77BCE0116C3B6DE92CBC8FA2F7BC6641C7BCD29AA5BC9DE6CB3C0E4178BCD9727E3D4E00FC3C8DF3873C164BA0BC20E781BB2A9381BCB9C32EBC305386BBFFDB043DD243813C8EE0E03BE7E5D5BC6FDC63BD39E6A8BB438A143C37D3093C9BAC503C625B64BCFB6C08BC558FA2BC4A39763CB5FD10BD9CE4BB3C280A99BCE3A6A0BBDD6E7FBDA02506BC680222BC3B34CFBC4C8B6CBCAD312D3BA762563B7575F63B8CE5E0BB4CB14F3C2FF5373CF6981E3AD25743BCC1ABE6BCDCE64EBC5FE70EBDC11C533BE8C4203CE8A822BCA70EB6BB9B85C4BB1DF5A73CFDC775BB0D958B3B00EE79BCE9ACF7BB53246DBC4600853B5DD4E83B1E69D6BCC019513CC43E033DE288023DB24C7E3C4447CC3BB73B90BB12539A3B76D208BD4EF703BD6F7D5F3C93AB2FBC77ED88BBBD6ABABC09FBF4BC1B4508BC70BBBEBB8A5602BC494C13BCAE472BBB81A841BBE2A92C3B144F3CBC609FC53962A077BB9D57923CB584B1BC52A3E2BB41C0A6BC109711BDA05AA3BCE6B0163B43CFEE3C0406BBBC7EA564BC89A5B1BCC148C3BC25C08A3C6539CF3B411FEEBB22564F3CA5001D3CE982E6BC453CD63AF0F3F63C01A4113C944B86BC77728ABCB21E28BD130EF3BB1505D5BBF95C10BDBA96A33CF61D11BCD9708DBB8157E9BC1D78743CE50F8E3CA32CE83BB21ADD3ACB6292BC2D4C893CA09EE33BA2B4E23C803AA93C0C5604BD12C17B3CF7204F3C4E5E683C602203BC6EFB8B3B5EFA37BBAF2DE1BC6D5682BC33789BBC92E6BABC0B09063D548752BBE9E4DF3BBC5AECBB7FD10EBC90F026BC7FCA89BCFC1EBFBC9B5A4ABA7C0CB4BC6A9CCDBCD55151BC4295653DB671163CCFA1A43C1323803BC167013C715E85BBE799A33CDBFAD13B3B268DBCAFFFBCBC7075ABBC80A6053CCD97853BE67536BB0BCE99BCC3AA8ABA4BA1013D9C60D93BD0161FBCF26096BB895BAEBB004A01BC7ACB06BCCE2F5FBB26988EBC0ED1B03A4ED9C63C1082D5BA2F830C3BD4DB04BD0EE13EBC823A843C59A1053C7B2EC2BA74E0393C0FA2563C052E3FBD663C0B3C6A6C57BBE512303BD079D33C11E89FBCDD305C3C81556CBBB423633C7EC7693C0C6D653A5D3BE23B4A8A7B3C445C0E3C4AB0DABC972A28BC4774BD3BC233963BC4503ABDCA6DC239406DC03CC0D0C63C4AA7BBBBC24CF73C80D6D8BC262A38BC9E0D30BCA1ED613CC269AC3C1419113C803B5CBBA7FC363CFA7E0FBDA4C8A03B89489DBCA9C7213C5729193CB971C73C3124993BADD6BE3C66E46D3DABDBB53BF43BA73CA6AD1B3C027B773CF6982DBCFC86C43C84084B3D4E690DBC3BB1893C9B43DD39080D9FBB4F52C2BBA1A7D3BCAE1692BCF28461BC85A09A3C62C9D03BA1AA7ABC37E7F1BC37EC70BC24AC24BBD3143EBC229A8F3C68F2823C57996C3CB55EEA3C4070DA3BD3492A3D9ECE0DBD93CFABBB4DB517BC572590BC9956AABBF3BBA63A1823A53B8C9C883A4EB315BD46AA6C3C",
      torch_tensor_27_torch.float32_11: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32_4: "0x04000000160394BC80AF12BDF6D904BD6560133D53DDA5BCEA038D3AD7F0223C2592D2BB5C9A85BCA91E9EBC663779BCB7D2DC3BA1FAB4BC0788683BD45F993A9415BBBB39F6CBBB9F9182BB4942FE3A3E0FBF3C860846B96D982E3CF4E0D43CBE0CC5BC9250B33C37B51B3C874BC33CBBEDAF3CB113863B98AEA6BC14370DBD4BB5213D9CD52DBA8CE820BC2935A53C6B3A17BDDDCFF6BC0BF898BC836D16BC6E6C8CBCB3CDD23C035814BC2E2DB8BBCB6538BB4052A93CC0E2103C812F773AD22C7ABC1C6690BB6509C5BB8CA4A3BC60D6023CA9E8C03CDBC7733CC2D059BB723F073D1C6BBB3C618939B9DDED3C3D3537363C07B161BDA5AC89BC3DCCB6BCF7FF12BB842808BD0F1AD7BB2F4AA13C2B5E1BBDCE724EBCA2D0693C8678333BCCF24FBBDB6F743B9742373D54EF54BAC729763CB867CDBCC64599BC9BAB25BD6375163C607AACBCCCC2033DB08286BC876F12BCA632F83BC45D913C8B4662BB8D51363C446D3BBC60338EBC4CCBE8BAE909BF3C3399E3BBF961AB3C28D01DBD0FE8B4BCCD44BA3C7BD533B98FD9E6BC8A46D73C2990A33C1C36A7BC2CA4ED3CCB33B43C06DEB1BB56B02F3B63DE7CBC0E82D33C67B20CBC467703BD6D2E2DBC49D5863C678237BD267F0CBD14FA37BD474080BC2BF7F4BBB92007BB2E2D02BD80AB3C3DD82B5C3CCCC751BC98FE573C896D833BC2EF90BBD609A8BCAB68E73C3676243DABE8AE3C0EF8D0BBBD77C9BBBD5B863C6AB1F63C72A0033C9ECA053DA58A913CD7720EBC67450B3DD5BAD9BB1D964CBDEC4B753A178A01BDAF10873B133B0C3D1DFD5EBC94C5BDBBD9E90D3AE6CCF7BC7DE2ADB92404513C6C6189BB2724143C41C72639C20428BC943E343CE7DF99BC4E5BF6BBF5E50DBC27893F3BF73C6B3C0A2A05BC26216E3CE66ADCBA196542BC473B633CCAB7C1BC806192BC211AB6BC8EBB103D028B21BCD0B67ABBE40A4CBC5DAD803C1592643C8C0418BD7BF9F03C2248F2BC982F84BC87F227BCB0C5EDBCE183AB3C44BC2EBCEB67B03C8E37B63C8BFD333CB352E73CC454A7BB1034043DEBA969BC3B9EA13CF0C6BA3BE2C41EBA261A26BC3EADB2BB20979E3B22E1B13B447A23BA5B076ABC008CD5BC2069E4BC1EDB0B3DE96F1F3CFBBA2C3DB680A0BB200C79BC271585BB2C4E93BB2DE1B4BB522353BC328381BC2240B1BB2CF580BC2A8A4BBCFC0EB23C4F6B32BB52E239BBDB9974BCCE421C3B1B79473D7D98D6BBDDDE83BBE290203BBDA9EDBC661CEDBB99BD0A3B9D2C18BB593C25BC00B193BB9E266FBCF93304BCF598D43CD7BBA5BC80D55F3CA93CEFBCA9F62EBC8F07253DA49FDE3BF7FBEDBC3094633C253B24BC10A5D23C7044B3390F22C2BB14E01CBCB4B901BB47B437BDDE2304BDEED6213DC4BA16BC99D2373BC7E3CF3C669E7036EF51CBBB222276BC01651C3C5B9CC6B86087B13B7DC2BE3C1C6943BC455F6ABCC7ADAEBAC4D3B3BC6BDF3BBC2BC4033C5CE46BBCC540B7BC5041EDBC669EBFBBF46D0FBD4BFA01BDF2C5883C89480F3CD68C18BCC97ADA3CCB6687BC77FC3F3C84DB23BC50CE183CD2EC2FBBD247EDBB21805ABC933A63BCC23C49BBBEF4E7BC6079333CB1F28C3B2D7F203DEBEA2B3CC723B5BBA5194B3CE2708DBA60FE713CFF710C3C6D60BCBCA642133CA19326BB8A7C4DBC6283A1BB9792023D7C344ABDA95013BD82009A3CF1AC1D3B02EBA8BC54A3D03C9D9C903A06373E3C04CAA6BBBD42903B856125BCBE657F3CF40C99BC823BB33C92FB173C404025BD06F5B3BCBB0319BC4EBFBBBCB935FFBC2B307B3C9D54E7BC22FCA63C207D60BCC24F3FBD3224813C799222BDD9F886BC406B2DBC83A8833C2013A4BC64BEBA3C825B49BC2177D4BB69C1363CEE898E3B57C82A3D0BFD72BCE578823CCA545D3C5B4A93BCC57F44BD6688D839A673C6BCF97868BC7724163D0C89F53C86DD6E3CA7BAD43B8042C73B40BC133DC98F133D5CF779BB3E34783C2569143C0B78BFBB1BBD203CFB3FD5BC06A2F9BB92C2E5BAD2168D3C24C95C3C3EB57CBB75B0323DF74F77BC9C34ACBBFFA3023D9890B5BBD8874F3CE967073C07828DBC98E9403D5ED5423BAC7EF63C2001503DF9F18A3C055F6BBCD4C07C3C07D9513C944002BD2074D93BCD6692BB46E8223DF0C82BBCE9672EBB0BBC723C0B5BC3BB6D2F353B402744BC47620BBA2F7D39BBC0EADA3C60D98CBB33FA3EBC5726D5BB235675BCA76C923B7E25E63B627691BC2A26F6BCBC2DADBB1DA985BBF89B9BBD3262C33CD012DD3AB49E993CDF6091BA40831DBD1E5B6F3C08D405BDD01223BDB47C47BC6EAC77BCBB31E9BCFB346B3C4E9EC3BC26D6B3BC46AC1FBD41AEC7BB15C2613B130C783BBB2B1EBD6EF12D3C2392F8BAF26BE63BC08CD83A520D8C3C929327BDE7309BBBDD3079BC9447573C0DDA3B3CD96F353DC2F16ABBF76E0A3B89A435BCA0D6403BDD1CA73C9E394A3DFB4576BC5096C43CA0F5F4BC2FC4933BF073193C97A41EBBDD2F3B3C1049683BB2FDCE3C45E0043CD080973C7347CE3C4206363CD3081F3CD99EC13C2D821EBC7E561A3C4D0BB9BCD046FCBB1CA5E63C6247A8BC440CD93C69DD2D3CDD68D5BB7EED41BC2A8344BC272C0D3D8386883CA006AA3C30DB73BC2779B03C14CD80BC351E6BBBEB1827BCD4C2333CDBD496BC543D903B7C82C0BC6B5B913CB73B333C86AFE0BCD464B7BC3A9412BDED2242BCE69A19BCF0E19B3C202D793B2FA4343B4601B0BC06B4A83C2503A73C22D6503CE0DBE1BC6B6AD3BC141883BBF9845CBC7E5ED5BCB65A8A3C803D49BA1A47823CBDE6A7BCA5A23A3C543FE93C29E8BC3C61F2D03CF316D7BB563910BDF540613BBE8EE9BC179D1C3AD426003C3BD80A3ADE51FA3CBB51C93C1C67E5BC181918BC4A45F1BB6302EDBCC22378B9B27F34BD0B7CA9BB98A277BCB9CD46BB2690C53C76668CBC3814193CF551B4BB6ED5B63C14E85E3C12ECDFBB7E48E23CDBCF983CFB5443BCA1C71A3C13276F3CCFDA993C0468983A4AEED3BB38D2593CF87EEB3C72B2A6BC4F0A103D0B11A03AFE68843B59B3393A77DF00BC15D5DBBB294970BC3768FFBC951098BCCF61393C6B9E42BC1D4CF5BCF589BF3CF080843C3DD39CBCC9951DBBBE5821BD74A1D43B6AEE1A3D57C3443C3DFE043B2E6BBEBBD8EAE83C6242903A1714D03C372957BC0A9AB1BC865BAF3BF0BD79BC463C1C3CD5976EBBB73FBD3B4523C63C78F9483DD15C053CD118A23CA5977D3CB05D053CE1C433BD465A44BC856D36BCE510BABC5D9FA5BC6BA3DFBB327C4C3A5E3C87BC74C4433BF3A5323C2557B8BC5C0B2DBBA655073CF68D07BCA0FDF8BC294804BD25D8513CA0D8933C806219BCB9E8123C44478E3C72CA8E3C7043DFBB2428823B1261EA3B93A0AF3C50815F3C75FCD03C0A26493BF4F57A3C19DCE13C989073BBCAAF063DAECCA53B1DAB6D3B4D529DBC958CFDBA4A2ABFBC620AA5BC9DE9473C873680BA5299FDBC19919539F4683EBC1B74B3BC453D8F3B4ED6D7BC52F8A6BC0905A3BCE2559B3B4B74283C391BCB3BFF188D3C3BE13F3B5B9CF6BC562A0EBC4718DD3C441E29BCBBA3C0BC4FC95ABD8ACBFF3C0C8D603BAE6176BC45682B3D4B7C0F3C52C92EBCDCCFB73C4B389FBC2539333C85D40A3D9BA59F3B37E98C3C1B5044BC86BE163D9057013C251C9FBB13370FBCC48B3EBCA50FF53C54C0643CC56AF53CF826753C97C5F8BB3240A13B3867563CE77FA7BCD4E5F73BD985C8BC30E4B63BB5DCF7BCB0D30B3C6EEB9DBB3F96053BEB99D43BBCE84B3CC04B45BB3431F8BC3B5F0BBC88DF8EBCC5952CBC6141583C02F625BB53F49E3BA95726B9B4B2023CA9593DBD6D77B93ABD1A6A3C9DC6143C4E29CE3BC92921BD1B468BBB19A4CC3CBA1418BC30F9B43A72BA6DBC0BCCDE3B25FAB03B3468933C6BC1FDBCA578AE3CFBB101BC86D96BBB35476F3C6B50A7BA1E88D7BCDC5DDD3CC9A1CFBC708C093B406E1EBCC08D59BCA432D0BC9E8AE33AFE5E1B3C465B073A4ABE33BC810B9DBA21EC06BD5B13A3B94EDD863CE513F43C87A5043973FDFEBC5465DFBC4981813C6F7F83BC2B4EDFBB5319AC3CEBA990BC56AE003D3E4363B99B73463C",
      torch_tensor_27_torch.float32_10: "0x040000000772813C88C3503D179703BE8BCEFDBD9C62403D87827D3C53CD43BD1BD6E83D6E34A9BD02F6FABB2BD1523D8C3C17BEE3E357BCAF8D12BDA258D0BD2EBBB4BD636040BDDD61ABBB54C1A53D503E53BDEAC3AF3C32F4223EB3F72A3DD99912BD6116873D7501823C0FEE7E3D",
      torch_tensor_27_torch.float32_9: "0x040000001F008C3FA0ED7C3F61E6623FB9EE733F6BD97F3F6033853F15D2683FE302663FDD21873F4E26873FB6736A3FEC856F3F66A1683FF4BA833FB7347C3FC401833F6BC3773FF871893FB0E3813F66056B3FC513853F6464723F6204923FE6D76C3F782F863F9C3E843F37CA7C3F",
      torch_tensor_27_torch.float32_8: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_32_torch.float32: "0x04000000508BBD3B9994B9BCEFE02FBCA1C0AC3C8283E1BCA602BEB94E57D33C97E458BCEE9ACEBCA6A8A83CF3ED28BCE0AD9B3C4BAB013D7242563B41ECBA3C4C1E6EBCC93B3BBDD712283C6B8914BDD22CE93B799054BB567E8CBC399B043C4F0BB73B9DBCCA3CBF5703BBF202573D95AFC8BC6FC3173B0511FF3B1FC8153D5713BABB9894D6BBA568253CC1E1293AF4E052BC655E403C207F6EBC99493C3CDE8116BDA3D61ABBE676E2BB1B0ED73BBBA3B73CD338CDBB730143BD1EBFEF3C0B60533B0E78FDBCBEE8CD3C2DAAA03C26A8823C029A09BBDD850E3D8C90E03B98B7F8BB4F44B73B4C26073C041184BD67CB9CBB46630FBB42ADEDBA62EAC23C67E69B3BFE6CCABC10421EBCB382E7BC9E0C293DD3F4883CCEB0B0BB825CDE3C12B1063D54BB1DBC6F00A93CB6D406BD74870A3C07BF20BC4E0C1FBB670B15BBBD1986BCF53D3ABCEADF2C3B93E673BC2951B73C550E353DD23524BA90CB0BBD96C8AE3C57E907BD25E58D3C4536BFBA40052ABC798AED3CB3C3AD3C6E5BAF3C4050973BF51EC5BBF746B5BCBE38A23C1AB80F3CD91DB0BB804CFFBCF569E0BC1E16253D1C1A963BD9FA12BC3487083CCD4015BDF4B2ACBC50E8BFBC30CFB23CD8DA42BCFBC40ABBE95EF93C3C26E0BB7557D93CEF37303D3456EFBB8AC2103C3BCBEDBC7F54073C069274BC3DB83E3DDC87653CB3E40DBC84C932BCB83044BDE029E4BCC4981C3C34569DBB4FDFD13C89C1183C0A4207BD7F97863CCBD03B3C32ECB3BB929CC63C2C9DEF3C36AA863CF346FCBB8EF390BCF808973CC0E8F23C69279E3BFAD715BD9C3A7D3C3F8D9DBC53128EBCEB9C6DBA865BCBBB38FBA43CFC79153D9068D83C79A4CD3B876039BD4C41F43C55AE333CBE99DEBA996DA7BCBDCB433CABD397BCFA4193BCD0343E3C525ADABCA2B60D3BFD0A2A3CA61820BB4E64C9BCF6DDA63C522D64BC1C67AC3A74C013BDD84EAB3CDDB05EBD7C6C323C2757293A754E52BB3E1C173B5C4C003DFEDF00BD7913B4BCACD508BC47BF8D3C1ED4F5BC77A917BC122F4ABC52821BBC4A6A163DB4E71E3D3D3E0DBBDE6BAA3BA1BEC53CD55A5B3D579E27BA147B713C0DD48D3BEDF843BC55360E3C24F217BB3C41C83CA06AC13B6477B53CA211193C761C873C649485BC7DB5B23CB873D93B85FE073D77998E3C8333EE3C4614003D8E89E03CD61CA837EBA22D3CF2B271BC50F72ABAC6E570BC35FE1E3D1491843B4B1BC13CB510193CAAE46BBC78D4EA3C6BB8B33C2137B03CC579DC3C870B57BA2983A0BCC9C18EBCBB6F33BC4644933C27BA93BC5B2F003C09D0B2BCBDC8A8BA722F11BB50427539F3B6C8BB92C790BB4F9F4DBC323CB6BC22EDB8BB763F043B6280FDBAC9478A3C4BE2A6BBE068D53CD4FD94BB1D8119BC84BCB7BC7EE63E3CBB7CC93AC1AA3A3C23026D3BBB4A8EBC26E25ABC5328EA3C8FEB13BC7076C8BB5FF8083CD234023C2529DC3C902C653CB973DABC05F2D13C41D735BC211733BBAF1C5EBC74BE6FBCC703C13C3062A7BBEC01D4BCE0483E3DF357DEBCB847483A1F1189BC04D8963CE46206BD7F1281BC537ABDBC8FAF0B3DF295803CD343FD3B807AB8BC49445D3CD2B18EBA539DCEBB2D4F00BB750F83BCDADD91BB84E9003DC9C346BA26E026BC81662ABC158D18BC6907CFBB1969663D6EBAC63BD77FBDBCC2B887BA84F156BC47EC483C99E63DBC4144EB3CB2681F3C1768D73AA401E7BBA2BBE4BC2B541C3C5EECF43C04AB503C458B3DBCE252D63C587DF13B93CF3139A0E89E3C1BF707BDA229AFBCCBE815BC1F628F3CC578BBBC2107ABBA773DD03CCA5051BB98AE8ABC8B16A53B288F19BBB29DDA3BDCC5DD3BD66B8F3C245B0BBC073E2D3BB387373C9C2FAF3C5BBEE0BCCD4707BDDBA3333BECF294BCD3AD3C3C022251BDC1BBD83C70FAEF3C0544F03CDF440CBC72BF0CBDC9F0983CEF91303A7D9D583BBCF5E13C252EB2BCC460453CA452CC3C80C6E8BCD7A1ECBCC0E79EBDB8EE31BDE258F93B6A3279BC9AB615BC1E955939F47B9ABA753D60BC50A197BBAEC6BD3BCB3ED03C52F822BDF8D6B8BC2E8283BCB5C850BCA5F357BCE3C8163D549EF8BBB06398BC7D9D003D018046BC5D43D3BCDD48413C794ECB3CCB74C93B0C0763BC978209BB89567B3C6252E03B5224E1BB553F9DBACE06663B95D675BC81161FBD1944D0BB8AC4C8BBE2BEB0BC84ADB53B00D8DB3C2B3E073C248C83BCFB6343BCBE79B2B9317A1BBC00E8F2BC8FB3813C1E94AF3CD386383A447CDE3BB51CDC3CA637C33BF06E3C3BAB8F2D3C998FE8BC3EE73A3C74CDF13A3CD0CDBBACAAA23C1D46C93C99A648BC8B8A1B3C8957DEBC6F51723C0A6E9F3CC2CB47BC5D36EEBB5FF4123BC7E3BD3C1917B6BC01A2BD3C3BC4213D53D6893C7416083C6CEA22BC074AAEBBCB7BCDBC12F9CD3B4785D13A7B2C523CAF717EBC93393EBC3092A63C13D7CA3BA263133C002FA8BC7E38EFBB0241163D073CDC3BEA21B7BC43C1FAB97D464EBC6C717DBC8F7A393B8505C2BB78D8923CC197FC3BE7AAD3BC2FE0823B62348EBC0B4F8C3C3D3945BC147EB5BB7D4A25BA2932153CC214053D6FF9033D2DF52FBD5CEEE9BC782CBD3B207437BB1668B03C63296FBB6B345DBDBC6F263CB6199DBCD9CFBEBA9068EBB9495F9DBCB266EDBBAC37793C0BCAACBCA29AFEBC65D2D8B9EE3D41BC67A27D3CF32F8EBA03A3953CAEDA86BC1E08DBBC048ED3BB39C1883C1D2158BCEBDD4F3CE2760D3DCFC58DBC6B3501BDBAC60E3D18412BBC4AE52C3C6C7FF339150D433D1311EF3CE2159E386DC836BCB9B61C3D12FD7A3BBBC298BBED14113CCD69473CD9163BBD6C3759BAAF50EA3CBD6C14BCF55894BC5CAB57BA59C570BC3BCEEA3CD38098BC6B52CEBC61B409BB7E80D8BC38F236BC95B2D6BCD779E4BC803F2FBCAB738C3CDD97A7B99583BE3C5B6AE4BC1D9C053D256D0CBC9C2DE9BBFBAEA4BBBBE117BD827817BDD621163DC7DF293C6F5D20BC06E235BCC21F8B3C6DA2433AA7EA243C16E4283B33E4B1BCA0A2F4BA339B99BC1F89823CB797BCBB8D1331BBA77715BD42352FBCC016DEBC54E2023CA5712BBD771BA3BC1E38F03BEB2D3F3C87D18F3C66288FBC97844BBB0E2B863BE3A9753C4137283D79F7A4BC174F9F3CD0636D3CCCD972BC5931F3BBB3BEE838AEF9973CB0349ABBF9B691BB206B08BCE8E686BC206323BD16F294BB9244053DE4D314BCED2D833A9C464FBB8E85B93CEC0A723CAA55643C8BC187BB94B02FBC929BB53BD38A3DBCE774033CB99770BA2138CABCD71C2C3B64E54F3CDBCC83BA3E8C03BDEE99083D4C3AF7BC4548FFBABE96B5BA5057D0BBE583C9BB598C383CAA1E07BBA19EDEBBE0C7EF3C906F3AB904A9B53C0D9F85BDCB0F973C1EB1CC3CEB15863CFB18BDBCEAD8BA3AE172CE3A7BFE033D833BFCBCE4BDD73CB5A4DBBAD2A6F53BB8BC983B6B1CDABCF888A43C00E9C2BC99FD15BDD0BBB63C76D1813A1E4B50BB95CF6F3C0A2F063D200F0FBD42A0CA3C324110BCF7EDF03B7BD65F3C3DE7B6BB41EBAF3C0E8F45BBEFF1B83BF858033C05A3303C36E5233C2A441FBABD0344B9783E373B14A2BBBC472815BDFDF651BCE05F533D6BFEE7BBC4D3223C5BB19FBC0F545CBCABCFA4BC463831BBA91193BCEA4A52BD20E799BC1C49D1BC8C5114BD86A8BDBC95ABFEBB077AD43C934DD93A443704BCF216BD3BBBF365BC0B7327BD7E18353A52102C3C751A8BBC9E5FE63B3219F4BC467742BCD4D184BDB2D514BC676A573CDD886C3BD55CB5BC44E000BCE796053B5B82A53C91831FBC17B8C1BC4B45623C132F00BCB41267BC3A1897BB35C8BC3CEF862A3C0BAD613C174AFBBBBD8C273CEBD190BB898DA73C36068BBC7FF9003CCA8916390BAF44BB67A68C3C47FCDA3BB547C43C307D6A3BAB206FBA9364FABC2D86A53C58134ABB595320BC254AAE3BAF45EF3B21FD4C3BCFFE15BCB7F92E3D509ED73C17F785BB206641BC4F2E863C97A7C13A5B75803B5EC323BDC644D0BC875FF53B94E31EBC5930043C0419313BBCD36FBBB7B5FBBCE2B3F33BA76E8E3988BC903BB7AB953CADE6853C7362063C930335BD002846BC1C6F233D692CC9BC1787403C822DFD3C85B5083C9256B4BC9EBD9EBB55FAC23BEABD18BDA0129F3CEB0AFB3CD972AEBA2E4989BC1084933BD892453C1FB109BB85E8BF3C616DBDBB81D3BBBAB95CDABCF0316D3CCB6A603C5466CB3960D2B73B20240F3D99DF473B547621BBA6B6B63B3BEA96BCC0FA183B97FBF23B75A1B63C598C0E3D196199BCF3CA34BC18501C3CCA3465BCDC01373CE06BC7BC4096B8BB7BCAE13C2D66C4BA87462D3C89D182BC4DB49EBBA113E3BBB4764B3BB5EE393C80B6453CFC583D3DE93AFABBE04D973B98C856BC8072EABC8634D33B42F8D5BBB3BBBFBCE1ADAC3C52A94E3B8EC665BDF8411DBCEE4824BD10E5F43C1BEE983CD24AE1BC295AB13C5211A4BBF8D45CBC5D05F4BBE4459D3CA2D529BD26FD633CD56183BC80B30CBBED42133D25172ABC81E84CBC4135AEBC74085ABB2B1576BC17A08ABCF926003DB73C1BB9414424BC846BB23C74ACA0BC639B723CF3C86F3BFBCC9DBC9DBAAB3C2B43B13C09638DBCDD7A87BC30706E3BFF1A8B3C05CC893C0B792C3B22EFBABC3D0E79BC5230833C65A051BAC19DBB3B3C3818BDFEDC243C27742EBB77F2F33C27C903BD3B46853BB45ECDBAA689A63B9CB0F33CE206DF3CED55BC3CF72AECB9531604BDC334693C8DE0B63C9758BBBC4985D0BB2307F63BD425793C6DD3B63B427F2A3D278E78BB9D80B93C1EF0673CA6CAD53C9426BBBC1200843CD4A5EFBBAF7E7DBB0C1D4E3C7C35D9BC2D24183C9901C93C617AA3BAA2E10DBC",
      torch_tensor_32_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_27_torch.float32: "0x0400000087738DBCF98D353C7591F7BC3DC8C0BA67E0FBBA0EE22A3C813055BBE0B980BA2007F5BCEB1F94BC693F0DBC7849733B84EDBC3C546AAC3C17F2FC3B77ADA73CAB8C123C8BAADB3CC668C7B96F05AA3C51F3193D2F4F00BCAEFE1EB9F5E0C9BBE65B993B7C2F4EBB7C244D3CE58228BC73F34DBC0E4417BC992B163DD7D7D4BBD7D0BF3CE745D7BCEF5BDBBB8BEC3CBC9498AEBC1E9ACF3CD2AE80BC7D3283BC6A9163BC9378E93B3257CBBCABDF773D546B72BC58E2AF3C1DC8F1BBD8F909BC67FF8C3C52CDFEBC36400ABDA79C0BBD766AAEBAD376B8BBFD9B0A3D8BA807BD85DD633CC4F7E337DD7FB43BA5BAA03C78F7BEBBB635B0BC3566233CDD2995BC26796C3C45B732BC191283BCE2EE08BA760F95BA69EDC83B8BF61EB97D1A653CA9CA9FBAE18C023DD02E89BC87CED93C4583AD3CC6612D3D16850ABC02E5E9BC9793213CFD42213CE4920F3C39677DBCE2E88A3CB713AEBCECF7503C19A8A23C08FD9A3CC9AE9CBC9EF8D63B7BA9FABC62B7E03C19B306BC7404AFBAF56DDBBC1E2C103CFA28A0BCEE25BABC57094ABCF83A483BDC470C3BF08CC0BA39555EBB44BAB53B59A4923A24D75D3C37EC56BC7EDEA53CA1BD273DB841283C548712BCFBCBDC3B0775EEBB1264053D41C7953B09662EBC69E5953B362E12BD3C49D0BB6F0968BDBD68F1BA9BDD3C3C081719BD45B178BB20F7523CE078B3BC53D7813C861D56BCC630853CD6110A3CAA9EE0393EFBB9BC30C3393C8B65BEBB06BCADBC9746A13B10AB0C3CD2E5173BEB7CAFBB82759BBB4A67A13B6250EF3C780602BD250A7BBC4B2501BD5B5F35BCA97B88BC98E3503CA73C6EBA4DD212BD2A353ABB2644A13C8D35173CE7E3543D905DB8BBF5185BBC3821E8BA80CB10BD1D92B33CB09D0DBDE02A51BD572514BA6E2B603CCE83293D7DF7DFBB144F05BC7D7C51BCC271133B26DA3FBD0AC0FEBB130D3DBBD995283DD38F28BD5869DDBC930B473D74B1C4BB3897FA3C58ED5A3C66D577BC30EE94BB15E0F73CC5B1313C8660A13C13C27ABC2FDDEA3A17A5C13A27F4FBBC737B18BDD7405BBCB2B818BC01094ABDD6F497BC22D38E3C25C328BB145C93BC1B3595BCB03A03BD291BAE3BEDC23FBBC5754DB85990663C4B7B4E3C2D99833CFC65A6BC134E80BBF06BDA3CB2B0D93C02F8843C178F31BD103291BCEFB9EA3BD6851BBC6AA420BCC22474BCE1D291BCF3452F3C1D3E6C3C101809BD0F752DBB3DF4313C6522EC3CEE3220BC3C5D94BBE231CB3C5C3BC3BABB00553BF030B73C7E7BF0391C96C7BB9F0C833A8E9F5F3C1809D63BD7E2AABBF3BF2B3D85FDDB3B330CB53C41478CBC1C80B63B7CA3413C37DB513C056C263D32CA0C3D7281D93C522E9C3C767110BCBCB6DCBC1806E6BCF845373CF0330BBD9737853BD660073C04BC363B587469BCC60D65BB8213E5BC2925A3BBF1C71F3C98BC64BAB4D95BBC8F498C3B69D58EBCEFED583CA2DA203CDD0F1BBC62D7133C56FF00BD37D5173DA500E5BBC7FE8C3CD25094BC82028A3C04EA133B5DFCBD3CCE5D1FBCC2E8513B19BF7ABC042E413D9C93C3BCE797D3BA3426BB3B5BAF6ABD0B4D76BC264EC0BC9DD7173DB3A7323C0482573CAA97A2BBCE4E1FBD41B3093C89A2D6BBE978363DF247A63CEE5FAA3CC994C6BB7201C5BC265C9739F9400F3CAC2C633CFC45383BCC861FBDC6A75DBD72961FBD7D16763CE9DAF93B1A1A97BCEB125EBC420C963CF3C9CE3A069BB83BE984D0BCE9D9A53CDE431EBB1E9F30BDF4B9C4BC27ADA5BCF3B29D3C5E9219BCE652F3B92455AC3BC493623A5BE20F3C69E513BDE9A4F63C70CB7EBBD92B90BCF6D79EBC75C2223DAB2116BD67B204BC5E71583BCB07EE3C0EF6B3BC49C187BBF4F493BC1F5D0FBC1F4197BC921ADBBCD44245BC67824B3C9EF398BCE40A283DAD3C1E3C3464AC3C8580E4BB85D42BBD80CACA3B2B6B833AB90705BD97C9773BF7D4693CF68C873C407AC83C5B03B03CE4093C3CD26C253DED7F8FBB6E44C73C6E74D23CAF8778BC6D799ABC2410C0BCF046F4BB5343DD3C3BC52B3CA23B023DB34F9ABC980353BCCF2B5BBC6D51303CA0BE063DDDFFCABCDB1DC23BEA8ABDBBF49B38BB3346B43CAF23E3BB390C97BCD72FA6BCBC2F3C3DD8E3BBBC030D103BAE69803C0701043D505389BA7201D73C5EBAAB3C9B7D053D2E70E33B1ED7263C7235763C6AD740BA61EADCBC047501BCB507FFBC4B7353BD6015D73B6226953CDD65313C8788093D75405ABCAE6E9D3C412F313C10F3F73C25CDC63C9690AE3C4A3606BDF1C6903CF8FBF6BB2F970A3DA24B34BCBFD10DBDDC071CBD9045F33C186D603CBDD20FBD19BEBE3A6990B5BC04A08DBBC153F1BCAEFBF03CC6C3883C2C1202BD036F233AE921BCBCABB0403B6CD0633C7E0E7FBC26A54B3C2BDE31BC149ECB3CB03D5E3CBEC3CE3C8FD4F6BC21C8243DCB1EB8BC8A496ABC782EBFBCEF018CBCF5FDE03BFDAD96B9394595BC8BCFA33B4ADFF7BCC525703CA0B270BCA9D242BDF74E09BDDDCA723C85CC293C01C24DBDAA8D9CBC0AEBCABBE937E43CB03A5ABCADF3A63BF424A2BB9C01E2BA5565573B7C69A83CC2FF03BD6671BB3BA44280BC4D9E25BB69999ABC5A2C8F3BC52E043DB663ADBC4B26AABC3848943CAA00823BD1899C3B61F16D3BD9C4B5BC6B4A01BCB7F6C7BBF35F29BCF540BD3CB04FB3BC5841BCBCAB33C73B046D0DBD2FE3B63CB0651F3C48D80F3C0962A43AB5A3D3BC181BF4BAAA33123C50FE073C30C990BCBDC20FBCAC6E9ABC2657D83BF7EFF13A5F69083DF461433D227967BCA0BF0C3BD0E7C0BB5735C83C7C73C43C77B4A33AC7609EBA66A40F3C1E01A23CB2F452BC9C14A7BCE98CDFBA17E38FBCB8C1ABBCA5F7D83CAB103C3DF8DDEFBC57E88FBC04810EBC214E443B446F34BCAAA6C03C8514723CC9818FBC3B87CCBCE16E73BADB5C58BCA3A374BCF04ECF3B0E1CA63C87BA8D3A14DC2EBC42BDBBBC7206ABBAABEF40BD27BEE3BCF63F153B1B77933CE26F38BB72854FBD6D2741BD24708DBCF530C43B42D15EBCBDEFE43B7C53303C0BDAB83BB631ACBC806099BCB255D23A6D199D3BCF3D783C47E6C93BFD754BBC6DF31FBD86AFB23CAD63073C1438A43CDCB25D3C0910813ACBA75B3C4698813CCE390E3D9C031C3C690D5F3A9C5368BB13CDEB3B56E011BD17DC013CBCE3D53CA12ABFBC4B57DB3B581AB63CDE4B383D7991DB3B7E2108BC9C3EC23B8A97BBBBCB2C8ABB8B6E693A38E16F3C55E77B3C6777883C467F8D3CFEEEE63C5CCCE0BBB9153ABD4B39243C161D0A3C92D835BD672D803C3D13E03C5002D73C5E335ABCBCFAEE3B0BBF90BC9C5764BCD74EC0BB6E87893C99F99D3C2EB6B6BBE211F23BFD6F90BC89DD2EBDCD2F083C6ACCC13C9E89EFBC01A2003CEE73B1BC2AC528BC8F0BFE3CE3ADFABC0F707EBC43B378BC11FD123B69FD15BC203BC83B6BFEBABCB818FC3AAAAF9D3BFB61C2BC395EACBCBBF9843CF1DD9B3C601EA5BC5370A8BCDE3417B8756C843C4A250DBDE9EB90BCEB48B03CCFACBD3C35137DBB0EE7D8BC1B11B2BC49C4E23B0BE6743B8D1B41BC0C4178BCAA0B64BAFCA91D3BA07C863CD2F3963CB4A6EFBBB2E9043DE6A7633D1ACD153D729F93BBAEAAB6BBD49C493CBCB4A53CE91FFD3B84BECB3B1092C13C77EAE53C93D7BB3BFA4A95B96073C8BA9C286E3B9D3CDCBCBD25563C14F06C3CE69326BA6EC6B8B9C9E59C3C451A95BC81700A3C0BECC63C69B92B3C834081BD3FF6063C1957E13B5138103C6BE9D0BCC67410BB62D1D3BCAAE3E9BB1D81AFBC20F77D3C8737A73CE9933BBDC600A13B9BB8A83B95E734BCA3D1F5BCD26F14BDE89A84BC98933DBC9C8B79B969A08DBCD705343B5EDFCFBC9968353C029F083D614B36BB545CE53CA6BD923C23B09C3B12FD9D3CF79E9EBA924F0A3D38D868BCE4FC88BBED541B3DE05A843C6D99CBBC2B2979BC267D9C3CE2239FBB79F7EB3A89CA82BCA5FC9FBC15E95D3C4E95C1BCB832BF3C69D598BC37F83FBD8DF2B4BC65E9C0BB5571D33C10809C3C3BEE233CF93F0E3C4B54F03B71D09E3CC73FDB3C8FBFD43A2695913B4487553CCDC581BB80EB193CDDF1433CF7B2FABA4F7BFABC869986B96059103D4521DE3A2345723B7278EFBB42B7853BF888D43B07F8BA3BD4123F3CC0F86A3DABF2CA3B2A5C173D24E80E3D39FA083DB508DB3BA2CA923C922EACBCC46D9E3BEEA221BC0D5420BC6115E03BF6099ABC705597BCE206F33AE2C7D5BC07F3E23B618D743BA0301B3C6611D2BCC0AD1A3C00D308BD9BC09D3C3463923CAE09B73C4EDB7E3C7A531E3DB0B1B43B76AE1A3C4F81AEBCD35F4A3C0946A4BC595980BC4A7D503CF537C2BC1DD69C3BE1ECA6BBD88A793BDDFE5BBC2FDC81BAD64898BA57B3413BDB5B39BD6923F8BC5E229FBC0751A9BBA4ACD73B2B85A23C6764563C6265783C3EFADABC2B1D3A3D75C8093B84AD92BB74FF183CFD2D083D49AF5BBC2093F43CB7B20DBB77ABE33B841D17BCFD3E9DBCB35B10BDB937123DE7738E3CA9369CBC0AAC013D2F10A7BCB7E16EBC36BB19BCE926F03B3267E9BB8BF7C6BC101D8A3B1758D33AC7DD9EBCE40680BCF7EBC6BBD594743BD0ACCF3C67D7593B5747A5BC95C1D83BABA02A3C2187B0BC745203BD1E8B543BFEBF14BC6ED0383DFE5584BCB4A261BC9E9D3E3CFBEED1BCA2BF9D3C0C7E8C3C66513E3CB5A08ABCD5FBF1BB645DA3BC3FEC903A1850F0BC249D603C37A1D2BBE643A63B497622BD53520DBD808E7A3A4C1BE43CF2FCF6BB979C103D2410A03C67DFB23B1DD1443CC45AAABC84AF1FBDE44414BBB98949BB1361573CA5B8393C6BC57B3C8A9555BC9D9C6F3CB8B07DBC17DFC6BB",
      torch_tensor_27_torch.float32_7: "0x0400000034A7413DCF54D33C85CA87BD1FCA043E709C57BC3DBDEEBCB5220A3D7521D73DB786563DC38D4D3E59C243BDE93F02BE1339103D750715BDB2429E3A426AD93D16FABB3C30E518BD3954113D25B6913E73C5873D4A9A87BDE7A8293E1FDC8D3DDF1B7ABDF8DBF5BD037E343E",
      torch_tensor_27_torch.float32_6: "0x04000000234A6F3FD1B1853F2F71813F48147E3F8381753FE05F793F5F96763F410C6D3F5F08873FD9648B3F46E56E3F1F517B3FE02A883FF990773FC871863F70DA8B3F8333923F71CE953F7631653FECFC863F9F26843F0227833FF95E7B3F6CB5543F670B843F7DCE8A3FDA65703F",
      torch_tensor_27_torch.float32_5: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32_3: "0x040000004C13D43C3B83B9BC7DA493BB73D0B33C0419323C0BC036BD0A3208BDD0E8B6BC4F6856BC8BDB76BCE0C9B33C52E5163D9B2814BBA6E6E13C8C4CD8BC21698E3C22BD9A3C06B4B63CFE414FBCEA93353C4E23423D4F826EBC88878A3C208430BCA7A3F7BC471A29BC0D0B8D3C90B12C3C42D2643C90E9653DE511F23C8D25A43C77BFA1BC0493173CAB86E5BCEBE08EBBC4BB3E3DC5E4F7BC7B2A70BCA2CA073CF0E94CBBD670A3BBFCCFC1BC78FB3FBD7EC4ECBB80D83FBC2C0FDE3C154FC6BA044061BB9F800CBCE6910DBC4FB71A3CA08584BB078B61BC9E332CBD403BCE3B99669BBB4173B0BC0B8BD2BC1E6EC2BC72F2F4BBB47D0C3C0244C03C1417B03C667242BB4EBA623DD7BC20BDAF1D573C8F7BFDBC0E913FBCAAE105BA602E97BA69C40FBD834DF53CA258FEBC871F62BBCAA85C3B4A06ECBB3ED55EBB547738BDAE46043BD6B4093B264C1FBC8EEC81BC3A1F87BA5727E6BC96BFAB3A69DD4E3CBB3CD0BC4719D73C7C70513C7B3DE03CF543043CD9A5703CA428E23BD8B0803C50A89BBCAB20DEBB417194BC80D5B1BC40089CBC6DA4953C55AE9FBC14C101BD47E0F1BB04A986BCFB2FABBCB0E669BC5E0081BCBC098ABC27EB843CCBA41FBC55AC3E3BA6EAAEBB03C6EBBC7082D8BA07BA47BCA579ACBB36E8A13B3ED142BC47F29C3C2A1D0DBD1C69303CFC12D6BCC93908BCC7EF29BCCF44D8BCC5512CBD970983BC650858BD620B68BB3447C73B006ED9BB1D20E538997377BB8DAEA03C7387A1BC60BB293C5CBB423C0941C63C49F8C4B9FC03263CB323003AB76E45BC8FDEB8BBC795E13C79AC8CBC5496813B71C8183C824590BA8E18603C09BA0EBCD79C133DAD3805BC5D9C5A3B852B39BBCBD7503C8518ADBCF6048C3B8949703C6F2B64BBDA1B94BB7422F93B9BE03CBC0B9E873CC1E990BC641BB3BBBD8ED4BCD43C86BCEBDB31BB975DEABB6A2A533B5D0F4ABC21C06E3BC0DCA73AF0F59B3B62EC34BBC7212F3CC1AEBC3CF41385BA0A5DE83C388C2D3BA193AD3CC87A80BCAD48883CC99D5BBC142E803C5E3C6ABC9A861A3C93EB0FBC14CD70BBB8F9673C3E0E433ABB1FAE3B4020CBBB8D26A73BB07FEC3B00613FBDB2BE1CBC74183C3CCFA8B63C61C3B7BC67E20D3D0003C53C291F943C5D131FBCAF7A253D40E19DBC10B6683A70F7263C3C2A2E3CD45AF7BB70AB23BAB6F311BDB78197BCDF04063DC4541FBD264B533C0A7E583CB33320BDAC6D743C760D19BC703552BC0933B83CB198A0BBA7B0C7BC6542E23BBFD1083C57AF4BBC80CF373DE1DFD6BC57BD58BCCBFBB4BC2CA1F5BC592ABE3C2F50203C1743393D794702BCC2A917BCBF621E3A42F0013DC75936BCF7CB95BCCFC6A93CBFA510BDDB14AE3CAB36BABC8E74B3BB8963D53BAAE50CBCD765153A8F5488BCC7A9FCBC4A2CE5BB6CCF7D3C18BACF3B72B91CBC27C260BCCD023B3C9E5183BB8DA90ABC0B33A23CABD34F3BF03E6A3DD647A3BC509101BC8720B33CA74EF73BB823C53C658F2B3C0AA7EDBC292714BCB50519BDF0C2473C8408273CC957883C5F3B933CDBFA10BC34CC883B82E0A739824BB83B4432263D4F1F243C2B27A7BAF553703B24F85A3C0BF90ABC9D220D3CB400F53C42CF20BCB2B7903CE70BEABB4BA8CCBB8F9836BC49E6A73B1C0CA53CE7BB4EBC3254A83B81187BBCF532F13C29A28D3C3CC4D2B8572DD9BC36C3A3BB04E3913C7C1702BC126FB83C1E6C1A3D6EBF2ABD35A4203D64CC0B3C028FACBC3C3DDFBCCA7764BCEB6D273C60FD21BB96E51F3CB9FFAFBBCB48E9BCF8838A3B1083B5BBC919A939AA4A543C316700BD90E3043AC1C176BC3A49103C5EBDF83CD9E2B23B1C2B87BB40360C3C47D6DDBAB3BACBBCBCE9A5BC80951939143287BC8F0EE4BB8D3D92BB4CB5D4BB202D973B1827F8BC0339EDBCB9E6113D93C41A3C7CEAFF3B027C64BB624D1CBC4A8E0439D00C1A3AA7FAECBCA1F8C6BCD264E9BC0F789ABCF63A913CF9FD053C34224ABD5770663BAFBA86BD55E8453C797A85B982B7AD3927696ABC6A95133DEA32B2BBC3286E3C9BE4A93BDB9D89BCE6E4833C823A22BBF50ECCBC068B86BCA5B056BCC4BE9FBC509F3D3C993922BB99B1B2BC07E981BCF52B64BCE4D0E6BC7B6693BCFECE3E3B9DE29D3C382EED3CD80330BD7868E6BC014247BB4F9023BC1BFE5D3C61C676BB8A25BD3CAEFEE7BCBB40643B8E612B3CCEF4703C4D9C26BC2BBA033D1857A53CFBBAE33C59A8EE378E10DB3C648F82BCB35148BC870BFC3C3DA0563C0467BA3C5BCF793CBC28FC3C0249493BF830E6BB355A5CBC69630B3C866303BDB8EEFABCAAB77CBC7C6137BDDEC172BC17D3163C3E4E1CBD5E91D03B7C46333CA4F2C13B93392A3C9076293C526260BC30BB1B3C2F34313C6BC0833C57B7D73C5329B63AC6629BBCC46C45BC2A7CE93B6BC8AA3C528E8F3CF40E51BC55FF113C793E093CC40DBBBCE200CF3BC2DC273CE242E3BC4B6DAE3C8FEB56BB028A9C3CAF0FFBBCC939C93B2973B23C3283963CC5B7AF3C78DBA3BCB3E2E33CB69D993C27A6E73B4552583B590FBB3C398D3BBB0291A03BF9DE6F3C9351BBBCB35BF5BBCAEB543CC0BAB83A91DB10BA308A363DC20DA3BB73F93A3AD20FDE3C7335BFBC2FB192BC02014BBCE65D893CEADD713C4CA7E53CE53FD43A3B4190BC782804BB3EB01F3CA4A110BC6054DDBCE0B6063CE575043DD2A2BBBCC3EE20BCFA318C3C308454BCD66197BC7B731DBDE257423C1D369B3C75D4BA3C927906BDABBB523CC734623B029F50BC57A82E3D7042D23B26F9633B56539ABCFB848ABCA64D6D3A34A9CBBC04F9073CB0C5CF3B4078633C12548DBCCF51AA3A797BD0BC4A751F396750383C59ADA23C52F81ABD0DA0A73BD623233D463FF2BB7D401B3C879A4C3CA298EDBB8145C6BC187C4339B00CEE3C32B201BCCABD153B6B32133D60644CBC7CA424BBC03699BB331F00BCD35B8B3B6AAF4E3B6345F1BC7635A13CD72E863C560829BCF5CDFBBC74621E3C35535F3A9EE678BCF7B4A63A8CA86D3C9D89983B004343BBAE03CCBC104982BC4400B7BC0605F23B2AD4003DDDF91E3CD41622BD79542BBC383240BC089501BC170BA1BCE44782BD3907EB3B92E500BD3E90CCBC47DF543CA6ABFF3C4A648C3C2F918ABC87F695BB254C83BCB828203CD923C13CABC7053D78E24C3A9DA7A03C130CFC3BB4C8ACBC5287BABCFC557ABCAEC83E3B8E89DF3C050B0239D28916BC61F109BD72190B3C41780CBDB38EAE3B55BC883C4E5B02BB732BC2BCF27A9A3CB6EC81BC7C96183D84B023BD709692BC52D74C3DA237CC3C60E1653CE2897D3B59140E3C24E587BCE0CDA53C4BE6C3BC62FAE03C262E133C4B728ABCB3BFB23BC2C4CF3C5CD4B4BC9A33153CFD8DD43B8EFCBE3C4178EF3B8E4AD6BBE0339E3CDB659ABCAF416F3C1591703C38DA63BA7FC9113CE93E60BC1830433C7B54DEBAC75D81BC1CB6A7BA979763BCCBDF033D4618E0BC2936B9BC137CA13C4AE6A43CCED66539ADC10B3C8A2EB23B023B7ABB933CE0BB1974CABB17199CBCAF9DAC3C241DE03C184F2EBC00103FBC8B8BBB3C21762CBBB7D92D3CB6D094BC5D9EB83B1F6094BCD813123DA1CE91BC923B86BC6768183D1785023BA422613D65DA5BBC5F361EBCF2BF3F3C6775153C6ABF89B99D31C8BCF75E0D3D8926983C438EE9BA17A8C3BBB553353B4938863C4BFF1B3CBBD0A9BB609817BDE57BDEBA2B4A52BB5E2B09BDA258E83CA081913B64174A3A55E4663A7EA467BD56DA9CBC0B32A53C975500BCC47A833B6057F1BA76B3253CBCE1F7BCD6ADA13C804AB93CBE78553B3B4E89BCDD76C43CCDDF133D5C440E3CB8CDD9BC2A4CBCBA01C5B5BCAD09013C6229B23B91BB9BBCD17E843CE093E13B2A46CB3C9F7D85BC0108E83B1723C1BCB0B11BBD2D7B033BA484E2BADB1C713C0F915FBC447B9D3A5D5012BC4D892EBCEC5B1FBD03DA87BBFC288F3C5C5FA2BCF89EEF3BB96862BCB8AA81BCC9EDE13BD50932BCBD4CE6BBF5B3373D4CA6583CCF9C1EBC59F8B03CA7D1B1BCB7AEF6BCFCF2713C2805893710D2C03C4BCC04BC055C1D3D412C8FBC8FC71ABC770FC93B2952C2BBCBA686BC",
      torch_tensor_2_1_7_7_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_torch.float32_4: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32_2: "0x04000000B4633E3DF48FD83C60943A3C8300753C816C363D447144BC3D393C3C00C0DEB946D43CBC9090423C367C94BC1CD02A3DA734FFBAA4D7873CB95FC43CB720053CD6F623BB651633BC4E61FE3B3057913C6938963CA09AF4BC4970E4BB419D7E3C75AB00BBB6282BBCCB21273CD8DEE13B269800BC00C5723C125B77BC27620A3C13D3523C5F7515BB6AEBB23C14C691BC744C013D8B4E733CF632ACBB7E89F8BC85AA3ABC02A3133CE01AA03CEA60DE3C553347BCBEDECBBC20AC723CB066693CEFB5FF3C500F8B3C81F5563C5B8D9A3C53C4C3BCF13A153BEBFD863967CB013CB712563ABD19AE3BD0327A3CBE44053D4FE7B53BF070AABC3949FEBC810CCFBC70EDC43CE0975F3C427A2C3A537E60BC024D46BD6220B63B26C4FBBB3D4ED03B7A94A0BC12048ABC7E348A3C7D1C9DBC4937063CA60A52BC3099503B9B37893C689985BBB7605B3CFAF18F3BD5EBBABC113D98BC642E803C6789A33C859A11BD60694A3D1533DEBAD536FBBC27DD783C1832FA3B0D9C003B1B361B3DCD1E43BCD5B584BB5490F83AB683063D5D51533C08F619BD40A412BC4F3BF7BBAE5B503C1CE7B23AF96F5D3A78BBEFBB0B96103CFB50B83C7D5921BC63F068BAB224383CD7A822BBC96E81BB4ACFE43C86820DBC40380BBCC0866EBC9723AB3C045E9CBB35D9B23C0BFD20BBF01D733B468E303BF496823C674AC13B61E74A3D10F7CDBCB27ADEBBEAB85F3C06C12B3CF10D05BDC2829D3BA039943BBCFDD0395C10B7BC8015B6BC9BA406BDA7090C3D97B609BC2F43CDBB44B953BCA4AC66BB8449133C78938B3B62B7BD3C5D45CFBC999E0FBCD03A5DBA47EC4F3C940EBA3B7B5916BC0B4B90BB9E3E2E3CA927223C05CEF6BC23DC84BCA4E781BBC57E97BC69DD073D4E4BCF3C4DA8C4BC5C21EB3C3075A83B34DEA33C0451D039AF39D1BC6D898ABC4EB108BDA9B8193C785AE6BC5E3705BC326A1EBBF551C43B5C56B5BCE08FB8BCA1491FBC2474DB3C415A6A3B94503ABDE1F5D53CE6C3EA3BF7AD433C6C29FD3B4EAC1CBDD0B04BBBF66B99BB26210A3BFBF8313B033D693C751CA03CD4B32F3CDFD9113D9BB939BCD498E5BC82D10C3C1EAA6ABC85C8C9B95734A23C4EE4FEBC9708ED3C2D140E3C33B6773CCD3B88BC3F6990BC7FCA103B5BABB7BCC0B99FBC108081BC55C733BC1D2109BDF8AFB1BCFB740BBDB6EB03BD624BB23CD39B92BB623F9FBB9DAB0A3CD990033B5EC0FCBCB9F9FD3CB818D839901897BCDFAA94BBEBBE63BC6FC29B3CA72F6E3C382FA4BCA9FDFEBB9376AFBC70C2233C5AD08C3C5EF4073DEA1304BD0560783C1EB461BC94DCC1BBC551E7BB2933133C007FDE3CBCED363D55E14F3B75A63C3B62CCAD3C929918BD7E8A233C07E37DBB5CD0F1BAA015823CF9A1E3BCF3D0763CA262B73C3D7A103C24F3DF3CE36B923C057CEC3C896A1D3BA0DF503C67E33B3A4023DF3B8A0C2EBDFB340A3CF2DD2ABC582AFD3CAAF4DBBC3D867C3C331230BDAD9341BC0B2829B904DBBFBC2D8F9FBC779208BD7B58E23ACF60543B30366EBCD2EE13BBE37581BB5BEDE23B41B42D3CE230133C3B3B3DBC89608FBB91AD963CEF7BC43CB217BE3B1034C3BBAB541CBD4054753B90C1D83B75969C3C94BD203C2FF16C3C2BEED9B9140375BC7887D23B0A1F53BC10A8AFBBF8D5D0BC0565573A02D9503C93B1A4BC664C2E3DD89B06BC70CB87BC1D95CB3C6EB73F3C3495D13CB023CC3B73B2C43B12504DBC6751373DAFDDD6BCB583FDBCE73636BCE7D9983BDBCA0FBC67C99BBB1D23523C6688D23CE647FA3C8B962DBDC254603CDCF23C3C533A60BC4AF2C2BBE1AD693C6636B6BC093090BCB9104EBB5851D23B09A838BC5EA43FBA5E2D653CDCBC4D3CB5A048BC0A68F8BC257CF5BB3EB1D7BBEB89AABC53A69ABCA9E44EBCD925D1BB37528C3C40E7F3BB69967BBB6B0AEABB3CA1DFBC4FE1BABCAF9683BC2E2DA93CD36088BA2A3BDBBCC478953C34D890BCBBFB643AA3EE193BB0CD8FBC56AE01BDF9B54BBD3B141AB9F79D10BCE47684BCEA2A923BF2418E3C9A73933BF41D81BB03EB863D7FC795BC67983BBB611DC83CFA6C03BCAFBDCA3CED65093C9D40263D6B4254BDD29B56BC6727693D0E637BBCF40F20BD5EFECDBB8FA47BBCC64CD2BBAACD273CE8A81FBBC1642CBCA7FECC3C1714C9BC733F6B3A6FBBB7BCFC5AB538EC9AE03BB681953B236A8B3B323C0CBCDB12DC3C86F0A83CF336543C2BEB563C0BF02F3DE9AA84BB241A973CF10A1EBBBC9EDD3BD900813C5B4B6A3CE20EE4BB817A533C0E9B27BDC9C6BE3C699A043D3006393BB396CCBC9FF007BC90543EBC7CFC01BCD3E138BC5487D239F2FD50BDC58E8FBC1EB3B93C611C03BC79F12E3DA7A7033DAECF533C4B8DB33C873122BC3CA42C3D173B1C3D19EA2ABDDD68A1BB8E864C3CB5583F3CF0E90F3D1DAFA03B4D42BFBB6A9BE83CAE353CBB936492BCF73301BBCF6FBE3BD449D13B5434A6B9579DE53A50E520BCB9B2F239D495CEBC01CB2BBC97CAD13CF97821BC979AAB3C4B3E373D2A8BB4BC6805833DFD03F43C2CE3DCBC7781173BA73F6E3C61D82B3CB05FFF3B1DA0393B9022E5BB3BBF22BD6EF4A2BCCC0D983BDBA4D8BB4440823C3DF3F83CE263A63CD01C1FBC2672BA3C90CBA2BB2F04BDBC4716083C6BBA81BAE2DBE73B1D2B32BCF4B7D33BD70BC33CD8BDC33B5349453C0EC369BC6FCAE93C5216283DEAA6AEBC106514BD9CBB213BE9A7393C87136B3BDE0191BC7BF6C4BB7BD8A03CE225853CF44F3D3C862E1C3CA9BF273CDC8F13BCC8D01C3CE7A755BCAF1C8EBB55D9033C2A87363DCFC18A3C993E0BBC763A0DBC055B80BC41B79B3BB682AABC07FCED3AE5E1DFBC52A7B0BC83CE8F3CF09AE9BC4E6CA43CE23782BC424A793D6A186FBA477094BA5D5CA93C124192BC27F488BB2E88AEBC801441BC87673B3D266BECBC209E303C4F928ABCA906C33BCA15D73AF23099BB24CA5ABB23AC963C4C3E03BD9D5B1BBC8267ACBC60CA9DBCB710E93BDA3513BC77A7713CC6CA0FBD0B6B123CC49256BC4215663C6DCFB0BBA21FBBBB1FD21FB94A12583D4B40213C07A0B83B66EC65BBBEA2473CC2C7493BD29BC13C0753EF3BBE1CC8BC3906DDBCA2C0143C1882A33B3338AFBC3726743CA428623D44001D3C172E3D3B6B8D3DBB284D94BCC207DDBCEE36C93CEC64A33C7BE0353C1B6C27BCC2DCA83C97790ABDC6554A3CB4716C3B7ED3833C301924BC605506BD471DD0BCD8ECB33B92526A3C2950F13C36B8AABCE2A39E3A82ADE4BCABDD343D04ECA7BC550263BCAA10B3BC06B8D73CFBCA8A3C5ED70CBB1ED0C63C2EEC603BB4DC693A21CFD13B6AB8393CF8275E3C588EEFBBADCB88BC173AAB3B6E9F053DDF62033BCB540E3DA99AB63C3761FA3C79CC253BA82088BC9E5CF4BBBC92D3BAF4AC843C096443385ED735BC8295883B30219CBC66DF2C3C203F95BBCDFEB5BCCC451E3C214EE13C851B47BC3D604DBA3D2C483B4F40253D267DF3BC3D1CF4BBA107E33CF7D2693C1F140DBD81D5F9BCD055EBBB38EFC23C85264E3C7843393D690D8A3C0B3584BC616BFDBB4B9E73BC9C8C1DBCE6B9603CF4F7C13CACB7E43B3738FB3C98248EBC7C92EABAFD8F033CC1EB19BD3FC9043BF490003B57E029BCFB94D83CABFF273D70DC73BC355BF6BCBC968B3B143C3DBB9706CABC676CD03C878051BC592861BCB33BEF3B02FBED3C6BD3D7BCAFE3533C47E59BBCC995483B6440D2BBC7C712BD188BB83CC6409EBC173FB03B909D773C8B23CDBCF577443C822453BCE065C03CD4C394BC8DA1C03C66C4C1BCCEB929BDC6B9DEBC5B39773A90CE1F3B6E2B1B3B0FC4DB3CB5A950BD6D0CC83B58B98A3C7D93213D7B1A9CBCF4BC1E3DF23D2039AB2D05BDB8959B3BD01BC53C8A329A3BA27C83BCCF1B07BCA1159A3C77BA54BCABDFA23B9572633C6C53E23C8E88BC3C67C99CB8732E12BD98278A3C0066C6BB8F8113BBD89F38BC5A3A19BDCD4BA33C1C3CF4BA10DB303C7503803C9428053D7D02333C8470DFBBAF2A503CA05AE8BC7C4AAA3C27316A3C72A37E3DB217F8BC349FD73C79F11B3C3741E0BBBC7B6EBC57ED21BC0A7541BD1BD6163C",
      torch_tensor_27_torch.float32_3: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32_1: "0x040000005404EC3CD7D30CBC99DA003D671957BC6B565ABC5C69A9BCC146D73C3BD0B53BC7A4513B4FDD86BACC19E33B307E48BC247D153C8F1F0D3CFCB87E3CC27509BD9060FB3BE5A3763CEFA8D6BB6DC5933B2F275BBCEE8ACB3C02A2D1BC3DEBCDBC73FF2CBC4BBF783C983D1B3B546E203D0F73C0BC61F7813B9867013D80BEAABBEE93D03A0A078CBCAEED4C3CF0FC58BC3E92FE3BE0E89D3C093E123DA54BBB3BF1CA8D3D7CD0833976B88D3BFC91F639BDC1643C824E11BC0B4D9FBC7CD0B53C34B2153B868700BBE09D1F3C804C15BCDCFDBEBC3DB522BD861F42BBF4FAD1BC7E4BE4BC282C9BBC696F773CB5823FBDD6D9293DA7B235BC4276423BA9641DBC0077B9BA3331D6BC2A6F39392B37973C5DAB973B66D77C3CDB80B3BCC5A6553C4568793C59A0963C6D4697BC5EA8063AC2A7FABC0178D9BCF947C8BCDB69D8BC06B0043D99D461BC79A0B13ADDC930BC132D76BA3E8602BC75A086BC948D99BCDCD3293D20886FBCE978693C85F6D2BBD279FCBCEF942B3C06699A3C0C15213CCC6883BCDEDB7C3C21D318BD295166BBD6D7233D3EA595BC6FB13FBC3918EA3C799080BC9EF6BA3CB482AFBBA6C85E3B7E93D3BC760E983D7769073C976A9ABC33116EBBDCAEBDBB428C44BA2F76923C3D35AABC6059C13CEDCD83BC9813E33C9B4B62BC9FF006BAF5C436BD79CF963CD9E2B6BC01494EBCA7E47D3B6E58C4BBC66E493CEFCC6CBC6F43BEBC6F5EF0BCCA38BBBC4746103C19ECE63C7757EBBCF45E8B3C553BE9BB1E72E9BBDCEAB8BCEF0AFE3BFE04F9BBBCD3B73C7B62C33B395CA5BB648596BB3763B43C7489753B1880AF3CA956A43CA6E9823C7D0849BB531DD7BC5D9D7E3CD45471BB5E5F23BABA6520BC10D35FBCB85B56BC0E98B5B80940DBBCBA8490BC659AD5BB4CED4FBB1282BCBB4AA2FB3B61577BBCB994ABBB716392BC3B2EC73B73F1B63CF24F2F3CCD77A93CF99DC0BCA01F68BC7ADC023BA7A38E3CB268E43A5BBC353CD40D703C54F20DBCF21E8BBCA135C1BA957F503B0C5D883AA995C13C8AAAA93B8468943DFD17E33BF476DEBC66A9EC3BE93C2EBCF2501F3C39E4F5BB9CD2F13A00272BBAF406D7BCAD8118BDBB89D73C6648DABB80F8B3BBA23E4F3B10DD14BC36D90B3C32BE79BC17CD663C69737CBC18FEC53C2776EB3B2EB19E3BFB21F73B65FAD93BA9C31A3B3ECBB4BCBC9AF33C05D7243CF0C0113D6DBCB1BC192D13BC196476BC946AB5BB4738FB3C318201BC15DC013B091891BCB998BABCA01CD63C1E679D3C58B9543C20B48D3C7C0F01BDC69FA9BCAAB154BBDEC0B6BC548A9A3CC23F4F3B5059003CDEDACABCC140593C84D4C7BC4B56023D5E133BBC97BBAC3CFDAA79BC4A379F3C20AAA23CD6F4043DD7FF50BB77A5643C1D5CC53B7B2D493C64BF2BBD383BC0BCBA311DBDD7307DBB1C512B3CD0F20CBDA8D9933A99307A3C4B38853CE0D91A3D12B4243CBD62943B394CD23BED94C5BC7347F5BBDD8389BBFCBD95BCDBF744BBF8CADBBBD9E7293A582FB637FCBBBC3CFE25CCBBCBB5B53CA3B0EABC94F4D6BCAC0A563CFCB33CBC876000BC207683BC55C2183CE1E893BCE3F30FBDC0A8133B82B077BC7810553C981D4BBC370DA03CA25222BBAED3113C5E6C463D8FC7963C01EE31BC5E3B273CC507283A193A993CCB43933B84CC09BCE26B75BBD5C23ABCB887363CEA58693B1755C0BCB5241BBC17F1353C495ADEBC65D535BCE2F5AE3C4A2CC53CD455F2BC1755DBBC840882BCC1FCB33A382AE13BAD0B8EBC6BC8443D826258BCF74327BCA6C224BC19E9F2BC6426BABB6FB400BD7E5C61BCCF0B403A3C2E633C3B7604BCCBD6A43C64E83D3B679D853C848F8F3C2546F0BC61B4033D5C73FDB7E06EA1BC663BB0BCCF923A3CDD791BBC98D9A63C10AB82BC9E1396BC932E28BC182B763AC46BA63CAAB0C1BCEBC9E8BCDC3FBBBAE769DF3B28BE1BBC4F7CBDBB0290B0BB7C9102BC6ABD18BBD73B503C3420A7BCC69599BCCC97E9BC325B28BBDEBA3EBC9F7B043C568A23BC2E294D3CF001FEBB525E023C3CC2BCBC89880F39DDF3C9BA1D3619BCC1F269BCABC1ACBC4DA60B3CC9D0303CDBFB3FBC8B7D37BC0F31553C57177FBC3BACBABC84ECCA3CFC8FF13B56DD873C007C1BBC3E79F7BA2338743B695E3BBCECD9D33C7D5F9CBBFB9319BC9C15BBBB0163E33BC09D263D82979BBBD446F53B4A2D573CF5E6463DA7038DBC50341DBD0F016EBCE0FFB4BC704CF03BBDD7933C5C9BB7B9CA081BBCAB8C0B3A397D18BB0723D33A2F4AE9BB85F7CEBCF00A473A53C2DC3C8CA59EBA97A8803C7806A03C292C8D3BA598933CDCAAB7BB5B27973C892B023CE15921BC500C7D3B8D6CC03C3D42A6BC4190903C81188DBCAE5EDC3CE36921BC2F038DBBB0EE39BB806147BC9C2506BBFB2FB0BCD0D7463BFB85013CB2076ABCB0DC443C6687FABC66E4FABBE029E73C21601F3C571E5CBCC70F813C8FC56CBC37ECEABCF94D963C5B6F02BDA06A3C3BAFDB453C20CDA63C42399BBC9E1F99BC52BC7B3B073725BDFDE1603CB36FF23C85E8CFBCF0921F3C67A698BC72A1C93B3B1759BC4AB57B3C9B9C79BCFACD20BB1E078D3C5953523D1002A03C30951DBABCEFC63BC6E2DBBC5D98D23CF594FF3CD85983BB431C0E3D5C00663C5EE0453D56E72D3B888015BCB58465BC59364FBC800C0ABC100944BC593DC5BC9C1A923C6672D1BA5EB50BBD940027BA6B902E3CFE16CF3A8F35A93C2143403C7BF8ADBCA079A0BCA08B09BBC2E8853D5D7B16BAD56C9C3C92BFCB3B3DAC173BC41AA2BAE937923BB1F18A3B63EEF5BC29BAFABAE0CDA5BC632F8FBAF67B87BCB7B6453C56ED1ABCEA403B3DAB833D3CD40CB0BBCB32273D6475B73AD2DEAABC971954BBB86D9B3BEF0DB5BB37C38DBC2A61EF3C1EF45DBAC7757F3CA2A5523BC62CDA3C24742D3CE7FBED3B921DF33A7B29A73C726011BD7B508E3D7E299ABC255A963C7367E0BC18C3AF3C32D0393C41BE26BDEC5182BBDC2EE83C8773553CDB54CCBC753B703CDEC7FB3A32EB02BB1C4C933C7B7263BC9D66123DB3968ABC116500BD40184A3C74D242388AC8653C57B7BC3C2137F839BE8646BCCE4B98BC34BA53BB0000E7BCFEB3B13BF3AC9B3B55F67CBB70255ABC07E43FBC4589573CBE976CBC9D28B7BCA5C9CDBC1011ABBB612FFDBC628A183C5D51BBBC22B5C13C5908DEBA26F4663A876827BD5588D13B5E5E97BC45FCCEBB19AB8BBCA0EEEE3CAD8E9D3A1E82DF3C59A19D3A7B55D0BCB328A8BB6DAF89BB433D9F3C8F53393CA95A963A0B299FBC7B2A7D3B4FB015BD60540A3C04D29938272627BD672560BC9C058D3B7208DCBCECD6F33C2149C8BCFAEEA03B1ADA823C97D8CE3BC5F106BC6ED753BC2A8CA83B56C8803C33A172BC9E87463B6424393D970BE63C96AB043CCDE5BC3C04DF0D3C5BC3DDBC2FBC00BD47F3143D6A33BE39255BD03C371886BC732FC33BE4E3A63C6545833BD7D95BBA7E4EB1BBA21089BCE03D81BD4B8010BCB5ECD93C6E810CBC2471CE3BCA81F43C0604C4BB0105C83CE5CC2CBC98073CBDFB62FC3BEE22973CDCF10ABB15AC4B3C6DBA95BB094F073C6949AF3C466BC03C55517C3CCF3BD5BBD7A70C3D27D8F83C1F82113C9DD1EABB14A0223C34CE5EBB8EF3953CEB35453CFE6CD73CC33FEF3BC7E741BC5B1A2C3CAAE792BC27BA0ABD4747843C850414BC3C2A28BB022E11BD6F9E5BBC72EB803C9C9F2FBD45CCD8BC6644D23C2AFADBBAED28AF3C2F48F2BC05DBB4BCF810C9BBCAE39DBCB93AFDBAAA31D9BC3814DDBACF0CC53C4E72EA3B95DD483CD04D783C0CAE98BC72D937BC51B6983CF831563C7E984BBD276C07BD00880FBCC76B053CA730993CAE33C13C6CEFE0BBC2F34BBDD714EABC9E8AF23B281D123CE7AD0ABD241F1CBDAD603DBC609DB53B06DC803CC035C93CE617FE3B9CDD6DBCB2606DBCF1391D3DB69B03BD97F812BDB5FBDCBC7FE509BCEF77803CA465B4BC18EBE5B920C2E13B542B64BC372A06BC37172CBCF7323A3CC1C969BDEF1DB5BC3E19A73BAF847E3B50AA1ABC7C5DA9BCD40D353C0AFA28BCCE971EBD050F4C3CF8D2313DA6EFFDBC0B43643C33F008BC",
      torch_tensor_27_torch.float32_2: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_27_27_torch.float32: "0x04000000CB35C3BB05D3F53CF661A8BC124C2F3C9308223C6FCEBD3C06C624BC80DA34BD37FB85BCA6D20BBCA7569AB754FFAE3BC01A19BD71FC8C3C613CB1BC8220063BFEFB4B3C44D84DBCC0EF13BCE2DBDFBB02F6993CCEA3A93C31F1913B501CEC3CE3429ABC5EAE25BC7EBE25BCC055423B1736A6BC2719153BC5304F3C5A521ABD371317BD7919ED3B76D881BCEF60E9BCA168CEBCD36F3A3CBE9849BCB429FA3C60505DBCBD66B13CBAA020BCB3647D3CE22AF3BC8F36573C9395FDBC09A847BC4B7B503C9B5D753BFE13F8BCFB31183A60C8543C5294B3BC37BA29BC5C93123C14390E3C8D49233DB31122BCEA1EADBC69104E3B3C05D1BC491E1C3ADF120B3DE7FF27BCD81979BC46A7283C944A79BC4BC3D23C440495BAFE8BC3BC90983E3C5FD984BC079B21BD959B87BB1A0796BB30B2F2BBB7BB0E3C3EEC11BC2070D33C4B4CEBB9460EC23CE936913C7934473C34DA813C49F5ABBBDD206D3BA9283A3AF45C463BB9BD28BCF892613C9C74053C92E62EBAF5B80DBC06A4DB3CED35213D013ACA3A3C43523BD6E226BBB0B3D83B46E93C3D059AA9BC5FF706BC01DF45B766AEBCBC29ED0C3CC5A9103DA3478CBC70A6973C6C5A0C3DB7BC26BD5E66C73B87BB94BC6FE2E33C7B102ABC9BA3943C5931653B597208BC3CC098BCE92799BC690C363DC138D5BCC92699BB1E93A13C60509C3979F60C3D987DB03B819BAB3C54BCA7BCB27B05BC7196083C212AD8BC499290BB6B8CE2BA13F9B8BBC3409CBAA9DE663B64314C3CEB1AB1BC24CF96BC1D5079BCC294A33C375AAB3C193524BD4DE603BD63F8EF3C5856DDBC04C60B3CC619083C3D04BFBCB02E483C20AC0EBD207F6BBCD86F4CBA367A253CF5E6B4BCFD3C4E3B0DFD423C6FD5CB3C260B0AB9150B36BB15057D3C3C36E73CD593FA3CD4A1423C10908FBCFD26603C970D66BCB5CFC7BB3B4D2F3BAD09023D5D1ECE3BE85521BDB7E7D4BCC111093D7D325EBBFB3D29BD640817BC3FA622BB5BB91E3C0065F0BB6917AEBCA92252BC103DA63CA064B73C8F012D3C7EA63A3C3EB7F9BABE9BA33C2AA5313D924FC33C5BED09BCE2FF733B700A72BCFDB3383C75A8833C5FCE033D92DFA33C8A16483C195A0ABD0F384F3C226D743DC4FFAABC008F85BB7AB48C3C4E13233D74C1603C8E021A3CC489AB3C0137173D972E363BB099253CB27C7EBBFCDC4E3C3ECACABC1E26BC3CE09FBD3B93FBF1B84EEEE3BCE6C786399847B43C8762A1BB5079AABB3B46953CB20050BCDE9E4C3B41C7C53C8A7F01BBD54D61BC123FB1BC07270ABC037696BCA173113CDE1FB23B2B56843C8F84753C173554BDAD8899BC9C04463CD669103DA6987C3C9AAF20BB1692123C33F4D53B058E4BBCAB5E863CAB0D613C9C62743C20A13F3C89B53E3C72B54E3D205DF5BA56CE903C5C8BA43C05749D3CCD5E8D3CAB8D0C3C9D4745BCA7AC2EBBD29404BC6088053DD41D1C3B17EEBB3B2A3A0E3DF2AF98BC997139BCD0862CBC44F5813C5348E43CFE28CF3BA9FEAF3CAABB20BD0BEEC1BC6D88223BE792B1BBCB7F37BC00DE0E3D7E487A3C1EDB4EBC61CBBBBA6575793A6B660BBC995211BC71C89E3C3CB9AAB89683A8BC93D4C0BC1466A1BC9B3F9C3C2E3E143CA5CBC5BC02220B3C9503A2B999ECC1BC7D6B123B6AE3353DEB6F063D9BBC9B3C6F4F383CF79885BC3F2B963CA119A73B6D0941BC56D1963C82BC183C624109BD5E19973C4190B9BCBE962E3C0A6781BCF7DAA0BCD0B3153D6E56503DAEBBEABB4411BFBC878BD4BB0CDD0A3D92DC28BC341A7E3C5E4B903C45A9F73BA203843CF2A2BF3C5FE5903CE1945DBBA1F2393D52A51B3C4884213CB499B9BCD2CD93BC94FEEDBC58756ABCEED42A3C451639BCE2A9D1BCCEFA833C74AC483B14B465BC935963BB6765A2BBA6D752BB546C223B1C1EDBBCA48245BC36E305BD7C24243A290902BD5EAA533C26CD06BD284A87BC8D37CBBB85D4843CFD6BC73C0486A83742E0B5BC6444CFBC741904BD16C788BC2740243C7FD30CBB07D01FBCE6C4B4BB05A3AEBA90F313BD9F7609BCFD09823C0B74353CE6A7DE3C970FDEBB4A57043CCC4BEABC5CDBFCBB20368FBAC142963C94806CBC56B20DBBDDBD75BC8150343CC10749BD0D68AE3A33DEC73C4129853C7731953B8517AF3C9D9A6BBC1B9EE03AF53A863B0070403C5EA0EEBBB7670A3C1DB269BB9D2BA5BC9493D6BC694384BAD88C273DAA4066BDA779C33C2FB6063C47A778BA22A6D43C494F47BC65305F3C85DE4D3BD901DABA966C1B3B80EA153D29B5553C9E10663BE057F4BCC141B33B83BF173DC216303C696FE53C5BAF1CBCC62D593C306C52BB7C9DB8B9E0F9B0BC774A0F3C8659A73C397030BCDCE93F3C1C38F4BBBBD3AB3BCDC84ABC83CC18BD3176813C32B37ABB3D69613B3CF8B9BC062A793CE9531D399CA5D93B2E2002BC412343BCC59E2FBD5EF0A63C929106BBB4287BBB8504F13CE03A66BC4B2EBCBBAEC644BD42DD0D3C572165BA60AFB03A387E14BD67812C3B16CAACBC7BC775BC0D9414BD75EBB1BB46AA47BC89E7C6BCD777353C4B83C7BCCE17C33AEFB0A7BCA151C8BC72B30A3DA98E69BD9E130CBC5D706A3C076710BB998E0C3CF0870A3C250CE93CF942F139D0ACB3BBA512E9BBFF1996BC57C07ABA42C8EDBBC1F1B03C45138A3A6EA6F83891EA1DBD4E746A3C495317BCE382A1BC3CB515BCEC4E8D3D3F5000BCBBA461BBD7370DBCEFE013BB4A4AFFBB16349ABC13A9B43CF54D443C9544F6BC915A19BB18977A3B4ADFC5BB4F34113C0E3FA3BB92A75ABCB318E0BCAE5F24BD559AB63CB052943C2AD340BC6778D63B27CF9D3CF5001EBC1CE8A6BCD33E63BCA6B274BC4828213DA6BBDE3CF1FB903C69AC113D77DDE33C101A803C5CF3D53CB35C80BC01FC0ABC105466BCDDC7203DFBA18C3C8D569BBC04F882BBAFC2143B9D482CBDEAF105BD5E94A9BC97749BBCD2A18DBBEF52933C079F493C8066153C1BDB07BC69901F3C90AF753B5202683C06D2FE3CAECDE63BD0D9BF3C820B813C12D08D39A0B3A7BC85F0EABC5B352EBCB7A308BC38716B3B61FAAB3C9B4A8ABB459C013C013612BDAC3FFFBAF2C39E3B198610BC30DE07BC4208A63C18A45ABCBD22E23BE4951ABD07F105BCF4FDA83B5B515D3B384527BCC25B273DC878223C7D3ABEBB7B81FE3A7D1BEBBC19C91B3AA183583B0A37B9BBEA83CD3C37688CBC78DE12BC963EA5BC8B1C273CF2242B3C9B90253D4DE5863B5EEB04BDD34771BC39FAA63B40A1B83CBE8ED53CB8C30DBCBBB665BB98B2F5BC8908BB3C0C7AD13C10C3693C94D777BD6585BBBA12871B3CE7100DBD69088E3CCBEEF33CC406A0BBE193F43C00FE463C27DE333B58CF363C84301FBC6E99FFBC5B9D2B3B58A7A9BB264EB93C16F484BCA450843BC1CC473CA033923CBEAC79BB42FC7ABC27D0A73AB8ACDCBB4B8DA13CEC27043D0A264F3C827D09BD06688E3CE5CE3C3C20FD06BC49D0533C49577D3B47A2053CDDB0C63C8473BCBCD69912BABEBDA33CD591833A726090BC338E86BC4941853BC5C235BD94D7DABC40BFD43B3BDD1FBB243517BA100F9BBB7403C73B62116CBB817C5BBCB9C214BC7C41EF3B665C283C00B60B3DC0E7B6BCA6AA47BCCB27C4BC3D33CF3CAF6CB23C073CA8BC62E8DFBCFDBA673B1CE529BDC105CAB9E7CF0BBB81B8363CBCE3B0BCE265EBBC74FDF93B4FC6833C211828BDCEDFD33B20B6BE3B4B5E583B4681B6BC3EF6013CB3274C3A93A12A3D879D1E3C7B0B16B9C2C690BC834B14BA9B6798BBBFB98DBB5953E9BC1F3B8BBC7303AF3C0B847C3D322B3E3C701CBBBCB5D3933B57F2F63BA29E903C6AAA28BCA6E379BCCA5DD5BBD27BE9BBBE78E6BBA0E17BBBBFD915BC2490AB3B4B5E8F3CC95351BCE7E89BBC503D89BC40FA2B3B6A479A3B4B4973BCB0EE863C84E93B3B5F07883BB4424A3ACBFB47BC8C2E6CBCDBC1DF3C1ECE9DBC65CF45BB7EC4D83B93B5F4BB0A0F47BD96A6023B7C8FF83C2408B1BC49A69BBAC4ACA9BC0B391DBD4CF1EA3C783EB93C0B1F663C78D696B9BB1BED3BC502D1BCF325A6BC8EFA3DBCB5698DBC78F3CC37DB108BBCBFA50CBCF42DB93B21E7A6BC",
      torch_tensor_27_torch.float32_1: "0x040000008B56823D7498353EE33510BD721B7B3D769B0EBD4BB98EBDE301F13CEED601BC52A0FC3CBB7DB03A9F608DBD874124BEBA9A5EBC8090DEBDF01B503AABD22B3D159994BCAF81773DC83C8D3C2E7404BDA599893D6F77B13DCBA7FD3D3FD78DBCCBBD08BE48BF74BC85DF6A3D",
      torch_tensor_27_torch.float32: "0x04000000A057663F655D7D3FD6A5523F4956733F713A813F7C84543FCAB2773F924D703F9FF9793F0712693FE571823F624D7D3FD8D97C3FE290753FF2D6843F3D53943F162A513FBE804F3F6AC46C3FFC426B3F38438E3FFEB1633F72175B3FF3426F3FE2734C3F0BBC5C3F78B5713F",
      torch_tensor_7_27_torch.float32: "0x04000000CE02A7BB825C74BB94904BBB5B9DDFBC24A2C53C448BD6BB6507263CB7B436BCB861DC3B827F083D43B8003CBD092CBCD99F45BB3E15C03CCEBA943B1CFE54BCF02B3F3DCF8D3BB8789FB63C73ADC03CE0D79EBC397C883C55B7403C86B7B6BBCF9661BC262729BB1D052B3DE033033D9495B1BCA4DE00BDCFDA9EBBD98718BBC13B67BCA063F0BCA5D5D4BC1B612E3C6B95243CD963673DD2C360BA1E0B99BA8953053DB4FC1ABC37B777BCF3D7303C52088ABB99D6663C89D5DEBCBE77CF3B0A8FAEBB7008F3BCC0D44DBCD9B6C13B1F3EA3BC55FD8FBC0D63AF3CC76E23BBED22223CC9E6423CE2A8753C50FC813C975B10BCF43692BA9DA541BDE69F88BBA491B3BB2AE0EB3BA75CA63C1997803B8E8B3A3C794902BC863C2FBC1AE5103B8EDA1BBD861D0EBC8BCE223D02F783BC1CD5A6BC5C0AF0BC5C778BBCE6BB9BBC193F57BDAD2416BC379D35BC72A9223C6E4A273CF7B742BC92EA023D89DECFBBCE6346BC602D18BDBC3BAFBC6156CE3B940EAA3CDBCEE7BBEC52103D385D8FBC97613BBB0DABBDBB5D2CDA3B2963D43C076739BC25FC613CA76B133D0AB5F9BCFEA5E6BC3B9383BC204CD93B62BB80BB9B9D0A3C06D65DBDD3FC1ABC5B5BACBC8AC33DBBD530B6BC81B652BC9DAA0B3BC58F1A3DF715763CD2160DBDA60108BB40EE2BBCAD769C3B8BB5993B71660CBC59383D3C659E0BBC6CEAD33C87FE5DBCF3D24EBC1B6C653CAA1EA03C92E08ABC376C72BCAB3CB9BAC27F973CDB3DD63B9A319B3B19DF9BBB50694B3C3114203CA2BF013C1D720CBD35873ABCB70C7C3CB7BD2ABC5784A4BB3EFE933BA7A6F1BC312F86BCA63895BCA07804BC0248083CFE38903C8A66E3BA557C1CBC8561FEBBA9BC69BCC0C5133D822CA7BC80845E3C74C4093D8F8034BCF9FD1E3DF97542BCF04762BC524A943C6432ADBBEA08923C18A467BC03B8A3BCF4BFB9BC0694163C5889723D416FB83BB28D283B0B7B17BD96D0A1BC20C9353C922228BC130FEFBCBC23E63CF433B13C0095173A938F7E3B2EA056BCA640073DFD6C393C2A2DC03C2941433C",
      torch_tensor_2_27_torch.float32: "0x04000000E0A858BC0EE7263BFF2C8E3BB36E873B899AD3BC04CB3F3CFC1305BD1007BDBC7B9523BC7B776D3CE953C4BC7B1A88BD4B52CEBCAD64003D8FC208BD9B141ABCEDE20A3D6DA7A03C3526133D4ABDF33BFB8C873CBC3197BCE6B8073CD572FA3C26C63B3CB6F8213C77B306BD91D09D3CA4FB003D0910A23C30A9A7BB6579A3BA8BA1893CF22656BC41CD513CC9F445BC34100BBB66ED423CF26357BB82F02B3C1E26BC3BB9D70A3C1E178F3C459F493CE51FDB3B613DAE3C695F983B879956BCB7913CBD823E223B111006BB428CEE3CCACF97BC4402483D",
      torch_tensor_64_27_torch.float32: "0x040000004B270A3D587DBA3C70D943BC56310BBDC0D48DBC858B65BC2154A73C58B1163BA452453BFC90EFBBEBBB30BCE2E568BC8A0E2BBD5D330D3D0B30C43CC6BF81BC5FA30F3AEBF0873B672641BB9206623C44B99ABBCEA2193C07A04DBC8740873B024CB0BC5872EA39F77AA53CEB18823CDD931E3C0FD3743900CC783C6E28F03B67A29C3C3B79F1BB2A34553D95EDD7BC8C3BF4BB1B4C8ABC7DBE583CA6D8FEBB00C4FC3C229E78BBAB7B0BBC95993C3D9359DF3C77C867BC81DB303BF59D673C6A1E3CBCA33700BC62C589BC408ABEBAB52DC5BC886A11BCB2EC323DB03204BDEA1ADF3992D2FCBB8117FF3B0A672BBDEE95A7BC2750DEBCD9F8123C2BDC6F3CBA890BBD5B2EC53CB656303C85447BBCEE30F0BC6514953C78C36BBC059429BC1DF076BA1452993C93BBD3BC6C11DFBBE578BC3C294307BC1C484F3A972884BB15FA9EBCC6FED1BC6DBD103C8FEFD73C60178038DB8E013DA4A8B13CA116A2BC347E03BDE60EDDBBEB8FB33C182A2F3D0DB9223C527D23BCF41F92BC4F5FE23BAFD7ED3C1964E5BCEA25173D005269BCD413A03CBB8A7CBC755BDD3C3C774ABB8A88873CD9D9B93CC55BD43CDE4EC8BC200F15BD89B038BCABDA6F3BEF0C52BCBD0A153DF77FD7BC34D2C73BDDE6953C8072A93CCAA55F3C410AB9BB177E043D748C02BDF9587FBA3034A3BAF2F5093C377A5EBD3D32213B0B44043CA1CEC5BCA4C4D63BA01B5D398081C5BA756C54BD58B5553C6E50B6BB129DF0BC578E2ABDB8DA623CF44D2A3CFCB1D9BC183735BD87A03D3CD32A803BAEDD9BBCF8B15FBC1DAC0CBD24F1A0BCBC2FCE3C2F841CBD86639B3B7818613C4DE6B0BC1B601CBC6DE4AD3CBB47E63CCFF7483B670C16BC076E52B8D521BA3C9B64053CC065083CEBD52B3CE951D8BC0B873DBA99D4E3BC24D908BC30B8EE3981F1223C8B5C4A3C69051BBC4D2B963C8FDC85BBA4B55C3D320E17BA5070B23CC5D6ACBB7DF73B3A5DE15B3CE1EC21BDB9E0223C1E42AA3CBDA0973CD307413D3C90B13C2B0C11BCDA34963C7C76BDBCA1D5A4BB90BC263B59BA9D3CE464033DCE8C233C4FDA15BB827C443C60F0EE3B9B95ABBC142882BC0FF9DCBC7061D73C863EA03C15D944BCA7D5043DDB45E53A307A2B3A10BDBDBCB0F01EBCD99E90BC9BD729BBC2776DBCA9C6753C8F23EB3CE66FA2BB1B0AA4BC8B58053CC11EC4BB19F09D3CAF37F53B077D8BBBAE1D863C4B14003D8F64B83BD1700CBBD38567BBF551213DD9920BBCDD37CABC54F5C7BBC37F8A3D23B61BBD589EA43B821CDDBB1204063D3439C2BC546A483CB49B2CBC897108BC670CB93C0BC9B4BC6F6EB13C4A184F3CBF0E00BC2706383C8CACF6BA76E09C3BF0D94B3B58DBB63CA047E03CD7AD733A83E9003B2403B03C63F7F43C166A86BB514A1DBC322A1CBC135D13BC870FBEBB6F59233CB36590BBD450DBBB01C8E5BB5D8FE9BCF2A46B3CBA50153D9F8F9D3C575203BC86010ABBC3150B3C2593DF39AC6E04BDED3F9C3A26E9A53BC7799BBB05AE2FBCE43B93BC061F00BD2D22A2BB87FDC13C0940D03B9B7D023BC79105BCC26FA0BCF4C0193C539B7C3C57C6AEBC40F687BCA04116BCE1D85E3CFD96EA3C049D823C30091C3C630E93BBC6078C3C608EE43CBB98493C3B4028BD0D3E2A3DE65C3BBDD90A76BCFCBFA7BC5CF1653C272DD6BC19D38E3950E3D4BCDC5DEFBA2B63C3BC3E9EC83B0BFD27BCD9EBDD3B0AC1A93B36192F3C1B091B3C5031B03C9CDEE63B8B79C63C19E8F1BBB9C4823B69B4D0BC823FE93CE0082BBCD87B5DBC2646C3BC7533FFBBE47018BD8186B93C9836643BD40FD33CADE92C3B27E082BCB63EACBBB9EB073C869C353C0A4EF0BBDBBADD3A25850A3D6E3050BDB714E3BC37ABF33BB36B2B3B8BA986BC8FD4D93BEF5E32BD03409F3CA56C7D3A60EFEA3C7BE826BDA6C1FF3BD5E369BCCBC713BD0F0FAA3CDBE14C3C41335E3C2E8D153BAE65573BD9EEFEBC186AADBC4EC4A1BB6EEC0BBC29D15FBDE1BDDDBAEE24403C1C74EEBB8FC1CB3CE25DE03B640D28BD7302593B7F46093C945A9ABC78FFEDBA4EF32C3D9CC16D3C3D449A3C9CFCCCBB6D5AC13C827EAF3C30E4ACBB60A630BC127F9E3AB1719E3CA729183AFE88C23C41A1E03CCDC7083DC02FA0BC1D8B18BCB6F305BDD448C23C39EC52BC97AA21BDD913ACBC6EAD2B3C91D284BC4F58E23CE50218BD061364BCFE64C53C6446063C86D3E1BC0CBA823BAA02463D84613E3C01C6FDBC54934BBCCE31603B819EF2BA92A1FDBC1CBFABBC73F1A5BC8E4A773A460F23BC2FCDB53C04EA1E3D0188AC3BC246D33CCF02D93CEB95E93A61D6973A7363A6BC267E7ABCD3DE043C2F838D3C700501BC3E1AFE3BC2844B3D02041EB845AB303DD248B6BBD74DF53BD4657B3CE732A73C17918DBA14EC80BCBD941ABC2DEC1ABC04818CBBACF50DBBB507843C6BA7B23C2638CF3C14F99ABC408D5CBC66F808BC183E12BDD4F6EABC0F883BBD5B15E7BCD01AFDBB13F7C0BC8221AA3CCF8566BCE48DB33CCED9E3BBBECF39BC719B22BCEBFAD73BDBA7563DE7CFFCBC9B02883C174DD63C822E0FBCE031EABBACD7D0B98472513CF8DF4CBBD02D62BC3584753CBF520EBDBE26093C81A23CBC6F21333C07D2903C52C9663C18AF3E3BCF92D4BCA22EA93BEE829A3C61A7DABA3790503AA7745CBC56D3833B8A7D3E3CB29C9C3CAFA242BAC038A43B1466E8BB964A15BB543DA0BCE6C389BC215534BC02B411BB34B18F3BD85AB7BBA4B2E13B5E314DBC9CAEAEBCA0D9F83C94F57BBB7F3005BDF9645A3C3095E03C7CC2BABB82FAEB3C963E9B3C189E323CDB47E7BB04F3B5BCD2650DBD5EEACB3AEADE03BDF2B981BBD7F01CBD0AC688BB19D1713CF3C8FCBB8F96213D62C154BC8D3FA03CEE7E7C3C37BA22BD204FCEBCEE9899BBC92115BBE6B3C6BCB4170F3B2D5CA3BB8E4B9E3B7C7528BC817C2CBCFBFF94BB93D624BD66F341BC1053B33B1B9E293CB2537CBA1EC0A9BC264DE8BAD879F73BD7A719BC0A8CDF3C24F5553DA8431CBC3EDDDB3CD302C2BCDDEC163C73837CBC2B0BD7393D9938BCF33A35BB3E8C4FBC4078F13C1DB1983C9535EF3CF5E8C7BCB90DA8BB344C6CBB5B1892BC6B13ECBADD04FF3AF2CA303D071A6E3BCED465BC329003BC20F2EFBBEFBFD03C9F0D103C2C40E93C78A4013DF54584BC87B28F3822FA82BC6413063DEF7ED5BC574806BCBB67C6BB8E6E48BDDB094EBB9D095E3A585523BCFDCA65BCBC88663CE502C8BBD3EC333D2E8F44BB0D168FBC4381913C9500383C66CA723CCD44023CC652ADBB5D314BBC4760A2BBB777F53B1D4CB6BC807EFBBB359D4BBC5BD459BC5EFDB5B9F065403C7029D5BC976C1C3DF9985E3C7ECF27BBF92631BDBCD63ABC0314F63C87B1CFBCA1EE123C34F54ABC99F81E3C6790373C7CF9EFBC815E67BCAE317DBB93FA5C3C661A343BD8744C3BF85AA43B242500BCEE1D60BC2699053B6E95BA3CBC756F3CB8D01DBD2676AF3BEF79263C23737A3B93D4593ADAC589BC5054AB3CAB00913C4EC3B9BCA0AF2A38B60D29BC21ECCE3C1EFFE63A2AA2E63B0B0C73BCBE5BF3BCBD93F03B816E5D3DA4F9903C02878F3C8E5BE13CF84A39BDB7B0AF3C33C55B3C75D1B93C0444E6BB3ED6A53C00F819BCCBA296BCE28CD6BC0E48C0393E7E26BB3D4582BD71AC80BCB90439BA817DF1BB7751373CD8004F3B3204A7BC978E0F3C475AE4BC8F7554BCE9FC6C3CB8770ABBF2D22EBC248C893CDE4DDBBC2BDA36BC3504CDBCF919B73BB24B293D4E10A53C6F1341BCB256F2BCB2D2593C80DD283919A9423C06E1B7BCE486403C677386BCBEA7E83CAFBA063D7BEB98BBF3AE7C3C6403B13B761F2ABC7E2E3A3C898ECC3C65588F3723DD01BC93B4B8BB9448D3BC6703923CE73339BA2321FBBB65C0D13A200519BCECA7FD3B5E4DC8BCAA619EBC809CEFBBB0907BBBF4CC8ABBB760B73C368C2BBC904A43BC877FDFBC776946BC846A543CBA0C0CBD8ADF99BAC9F08B3CEA5A9EBC90D22FBD5DA45A3C1DE2993A90E726BD89A2C0BA9480683C02D592BCF2E2B5BC813C80BC2A0EBBBBDE0561BC66A2C8BBE6425A3CCA1ED7BB1B6028BCA2B306BD8D50BD3B9910263B4065EABB4F7F14BC2D8B83BCC079393B0768EE3AA9C5333B61761E3BF7C010BC351CEDBCEE72513C57E5833CC00FCE3CE5ECA3BAE480933B6ECC43BBCA26013C8B93923C450AFC3C7BF1CEBC8190BEBC54F7AB3CC528073DFB955E3C3406EABCE9637F3C44E8173CD2BB803C8CFEF9BC45742FBCA85804BD90430DBDB04FCABA63EA13381D14F93BC2D5A9BC47331BBCE5CFC63B8A71B5BBE0ED3C3C29562B3D5C03703C21AFB0BCFEFC053D629A1D3C8EA2F5BBC0AD38BC7E1E303C8F4C81BCB3D1EFBC98104CBCE99DCE3C82F71EBCD083853CA541E73B29DC69BBBB3389BCE4194D3D8A5B3DBC39B0393B4078923C522AA9BA4B23A1BCE11C36BDFC2430BCD201A93C0A8A97BC7C5256BC09490BBC2D82A73B7D0BF9BC050284BC8EBBA6BC02E0D03B8DA4163DF02D8ABC0EF3683CC91AFA3C19DDD4BBCEA9E73C27CCDB3B6EDFC6BCC4A1ABBA2EE8963C6E8E45BC2FDA5BBB02A9083D2C43F53CCDCFAB3B125CA63BF395DF3A22CD263DEEADEFBB936CFA3BB49A483C2640673CB993C83B61AA753C53ED873CE1DB2DBD8B1DCF3C7A0801BBAA0A48BCAFB3C7BBBFBF893B696583BC2634113C6D0F33BB150BB93C1D281B3C9E2F7E3C9D82D83B57C08A3C1D61FB3A4341F83B1B31923BD4A90BBCCF4615BB1DA9BF3C158AB43C14FD42BDDC5D433DF48A2BBC01E34F3C67D69DBB00AC80BAD6440DBC663789BCD292D4BBFE31F0BCEBFF3EBCBECFBCBC7920A1BCFDDA3EBCEDFD443CC58C4ABCA9D1413D1443D4BC0FDBC43AC1F3F6BC754E4B3DC0BE2F3D2E50E2BCF5B5FD3CB41FEDBA141189BC99A44D3CAF3C6A3B03C46BBDEE7C383CBE895FBC97A7E0BCD0109BBC6637DBB9428599BCB546B83C07499D3B4E296E3CB4A069BC535AF5BCDB229E3A92CE89BC3B66663B9BC09CBC59E60CBCB80DAE3C1252923CD0381ABDD3578B3BA146643CFD13283CF414473C6A1982BCD47885BC61BD1DBC530E97BCD2B2AFBCD39246BC33FBA33C408B7E3C5BE2013C152DB5BC652CAB3C0BEBDC3BCB5D183C7783B9BC6115263D97A7C43CE137D5BCBE7979BC9D08A8BB829F683C7C8DE5BBE47F04BC0FB832BAD7F970BBFD1A453D4F5F693B02399BBCE0449F3C55E1703CD5F1723C09C6143CBC52FB3C57DD87BBD43F993CB72DEE3ABE3B9F3CA52F8A3B0E08543C10021E3CEE6B9C3C391C2DBDE6618D3C2D00053D203651BC77B9063C988337BCBE4104BD603EB03BE53816BD6986D1BC36059ABB62D0113DE029B4BCC01BD03CABA48CBCC12D47BBF34EE8BC626369BD7992B73B50A2613B343D1FBD6B500CBB1D2AD13C30E4FEBB4AEB983C1941DA3A30C8953C6C81793C312CA3BC34F3C2BB1908F63B78EBA73C9EE3333BC76D27BB172B20B7E5ED8DBAADDC8E3C8B1130BC59E01CBD30D7F7BC4B5C0A3DCC6417BDDCB7BC3BAA56AEBCD26044BCE0D31A3CEF01253C39D217BC39B6FA3A405E523CEEDEAEBCF34E2D3C89D2CF3C841260BB0D4D0F3C7D7E5B3CD44A62BC4C78F03C326E3EBB69B9193B8636FE3CFDA1C93B9C9C6C3CBFFC063D9CEBB63C52DB2ABC5C85B53AD73E3BBA098746BC62754EBCD401B7BA8798903C6436383C2CB6643CEF262B3D7DDDDDBC9D5B5B3B04828C3BA987773DEEFD983C0491BB3CE16D323A6E8F4D3D211BB13C2E75EB3B8BA2F03C2D6ECCBCD40179BC7BD4E93CFE0BC33C7C72823BB3BD6FBCB88FCC3C2630E83CD85FB53C86EE6FBCE960B9BCBEA6453AAA3A9B3987B01FBBBEB6BABB8220EEBC5738873CFE3A99BCF2C0D03C9373E0BC1412A73B87E441BC6D514BBC92895FBDC18B863CC938103D6EB455BCAA47B83C909E31BCA5B1FB3B5941F73BF99063BCBBB1523C8641DDBC2BD001BB4A17F0BB7E2CB9B98D5B0FBB953499BC190EF03C323D5D3CDC2FEBBC8B3301BD5540B53B043BACBBE68B0CBDC5DAB63CCB6940BAD05EEBBBC6E2A1BCAA0E443D6D37003C0F48BDBB05033B3D590CC63CD53890BACE2DBEBC9B53AEBA14959CBCEC7707BDC0C005BC29350DBC5363ECB87886A93A98D02CBC6E92BA3CA4CB023DEED0E83C2E09B4BA534FAB3C0FF8833C3D3ABABC78C2BABCBC5142BC60988C3C59F7D53C6B6E1B3C74E4EABCD3982BBD54317A39DBDB993B2D1E8ABB50A7F8BB93890CBDE6D41A3C72A466BC990EC0BA2ACAB5BCDC37DE3B9EE6D4BC60DA2DBA130963BC750742BC140D5A3DD936A8BCE61251BC967082BCC93492BC2F834A3DB942C3BCD3312CB9D58CC9BB97CCC3391CCFA1BB939426BC9313AD3B260B423D221F04BD0577AA3C68EB113B600303BD2FFB23BBC6E6E63BE9DBBA3CC675F7BB12DE393DC1AD003C63B3FC3CA76159BC2EBF22BD41D6E0BC534B0E3CFB026EBC98A4D83CEE3EFEBC863F013C6020D73C97E3713CAACE9B3C939DF33CAF171EBD6BDB74BC22E1C4BCFC7804BA852897BB278FB33C355FCABB8B9A4ABCA093D0B9069DD4BCAFBCBA397EA86EBCE49905BC82739EBBC9501EBB6091BEBC9E298BBCC4DC34BCE7CD893C37BE113C32F5CDBCB8E57B3C2E41E63CBD5CAE3CDB29FFBCE2B6BBBADDCF3D3C8575CF3C414F24BCCF2C7EBB6CF30D3D172A42BDEC9F6CBC29040ABD20677EBCD20847BC53F022BBE7AF993AF0D6913B5990283CB40A923CAE184F3B2597E5BC927B903CB92FAF3A7273503CD865C3BCCFE60A3B9C0BC73CCA4A243C59A643BDAF928CBB5458103C4430453DE2F3A13B1CC348BC51F49EB94914AC3C0DD8ACB9322F903CE6A9AABBC230B3BC6B90233D814F44BDC450E33CB2E59E3B8B247F3C4CBF63BC0257DE3B20B91EBB05AF20BCA2BF473C7432EABC9BF9A53C6E64A5BC9E5BAE3CDF39A33C4334EB3B0F1B003CBE93763CB06BEE3CC2D3043D216E4E3CFB7882BD8E444EBCED8025BC4246D6BCDD32523BD72D973C2DD0BFBCEE0BEFBC290B17BCF4842ABD026FC0BC8D22AD3BDFD9203C0B10003C9BB057BC241B123C142B263B8B54A03CFBDFF93B61CD64BB7DAD60BCC1CF073B145F42BC7B1E6D3C994B36BCAE07CD3A993619BC96B78FBB7FF1073B170B96BA5C3C653C9748753BF20B8CBCB7E08A3C79B4413C12C161BC570980B93F928CBC4364713CAE691BBD7D11883CCDED133C809D3EBCF80746BD507C4EBC994203BD76092C3D0B7544BC9B7D68BC0BF0ECBCF480C33BEE1BA6BC42575ABA343E923C2BDA803CDD4F083D0AFCA43A12CAEC3A6ABE743CEE54C73CF96E78BCCEB75ABCFB22483B797E2E3CAE55843BAAB8F7BC506615BCC2BB7C3BA07B583C8E227DBB5F8E8B3C6F08AF3C8258AFBC6E039B3CDBE983BB5C8AA23BEFCA9DBCB54BE33C420AC5BCC79D84BCB4526BBBE34097BC0EA55E3C8087BBBB252827BC4FACD83CFD32243DD078273DE2F46B3C3E3CD8B9C07B613D85FDAD3CB97D8ABC936A76BB3B86F83C5CE2D0BCF9D5203C57830ABBF0A771BC3D42A43CB675B1BC60DA803C02861FBDF35E7C3CA47805BD46A9843CC319F5BCAB98263B87AE133D30A901BDF414CEBB2C84103D29660A3CD94B273CD1C9003D69FB9EBC247537BCE296033CD8DAC03B8E94CBB88F7FC83C4CCF003CCB21AF3CA626743B82544F3CDB2CDABB39A1FA3BA6D727BC8B32803C6E5CCB3CCDD4BEBC0266E83B2DBFAABC0F8F713CCE81403CF2E0A73C5761273C3E706E3B479F943CE907233B9954103CB21FF73B843EC43CFB9816BCBAAF05BCB978E53C57130FBDB97621BC737D023C4B799DBCB57532BB84410A3CF7B8B5BC8ECE963C07BD513CE59AA8BC37A0C43B0671CA3C44235F3D5367913C279626BDA59550BDDC50CC3C789547BCD836343D7799F33CCF9E45BBBBA902BCCE6EA0BB0DC0343D9FDF0B3DF4C940BCBBAA18BDA21C403C0F0DD8BA6CF4823BD0F055BBBCB5C93BBBB2273CA4EFCB3C807F63BCEF26ACBCA0D3943C46119B3BCCFB67BB3929BDBC1648A03BF398A0BC0B0D5BBB482D83BC04D25A3BE11AD73BC99EB1BB5E6E393B411443BCDE2F5CBBEA4C45BC3466E4BC7DEE903C358EFCBC7C87A7BC67189DBCCAE3B0BCADA50F3D2BCA963B45F6BDBB9C754DBCA724F43C47F78CBC561D0F3C059B6D3C1A720DBD4B04243D420B383D1D2AC7BB292082BCE740DBBA4452BF3B092310BDC07E0DBC56491E3C4CF7183DDFB509BBBDD92A3A19EC623CB2A8E83BFDB56EBC60F74CBCF9DC9CBCA7286BB918B264BB73F5B73CDBAB063C8D0E333C3ED39DBB2079E53812728CBB3848FF3C44B7CD3C332CC4BB69E446BC8A347CBC930C70BBE03AC0BB6DC913BC4F80BF3CF1CF9C3CB4722FBD867A71BC065392BCD6191DBC998A033CFD8BF8BB104692BC970B18BABFC480BBC67409BDB26CEBBB38F424BC8FE003BCF08BD2BBC6E8723BEFA7CCBC3351DDBBD74C353C79A3973C5C7B8D3A2FCF06BC7A640D3D52AF5FBCE1FDCD3BE2B2EE3CDC2DF3BC271E95BB17AB2C39BD65803C125AD7BCD49E3CBCD3AE61BCA6AE8D3B3D277DBC57CC2B3C230F033B608A85BCA43B2CBC656DBB3C9B377EBCD2DA083CAC4D04BD7EF4333C3D4851BC894E943B81C014BB930F913C2B240EBD26B7F63C3A748FBCAFF86E3C67166FBBF0C81CBD2AD7D03B12E4F93BB14E21BCA01DB43B82D71E3BCB8EF23B9DFA2B3DD958163C67A05E3C3491EEBC9712583C6A2C023CA467AB3B493AC63B0D6C9CBC1F0502BCFCE4473C5F3A923CA87682BCDC12B2BBACD0D43C5C75DFBCBEC925BA425CD23BE38FF23C950AEFBA42BFA5BB45E03ABB2E1619BB1CCE35BCCE9E9C39A9C183BC5CB1E93BC0D6D13CF125A3BA19F8D33CA7BB12BCB7461ABDA97CBFBC4907E33C24D919BD93C030BCC234113D13A090BC84F8B23CF379003D7505593C9B29813CE04D633CD333BFBCD0943A3B251351BC8F1703BB87D73ABCF0318B3C0A6EB93CD0B9263C95AA903C7D8611BD5743843C45449D3C03727C3CBE59E1BB19836DBCCD9F0BBC5812463CF22AECB91F7884BB73F7563B2ED9663BCFCAE3BCD284BCBCF7291F3B32C5143C941EAC3CABC5BFBC304D323D61B7DB3CFD649CBDBBF22C3D33455B398B02DFBB93A2423C3344FC3CB2B3E83C69C528BA7D5EEDBB8191B73B502CB73C0F84343C9D1C043C8B759FBC3725813BAA197EBAE21028BCBD6EBCBCE2AF75BB5D81E53C4499BABC3DE4923BF2CC41BCCBCD9DBCC072EF3ABD3AB7BA956935BC7E8B5A3CB54982BCF28588BC54ACB5BCB392A0BA9941E7BA49539CBC014DAABAB93AA4BC80DBD3BB0B0198BC78EBD7BB57139C3C2F2F783C80AAB63C2E3A3E3CAF1FBF3CEF40BA3B73BE0E3D26FCBDBCCD3D153DBBC166BC48FC123C815EC13BD6A006BDC91DF73BB7B9D0BC4F1CDE3BA01EF8BC42D16E3CF704673BCE779A3C79F320BC32ED153C0E5C0D3DEEE733BD39506B3CCB04E4BC69FECEBC20F1FE3BF08AC8B9941D913BF999033DA1A10A3C25D959BC3B2BF0BCEFEF673CDE6CA9BC2DDA0EBBEE1FD83BB47F443CB5859B3C06F410BC8123A73C72CD8DBCCBC4A13B5926D8BC2AC8B13C42ADCABC7E7E81BCE0EFF4BC6E1F763C8436DFBB2EA078BC5F3C053DEE82A1BCE52C793C9FF28E3A4B487ABD992AC4BCEAA4283D42410DBD7DA04FBB17E2EDBC58B477BB4EAEA63B0B9C12BD9C1CE9BCEBF3783C06AD39BCA9A6ECBB4290123B",
      torch_tensor_2_7_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000000000000000000010000000000000002000000000000000300000000000000040000000000000005000000000000000600000000000000",
      torch_tensor_2_7_torch.int64: "0x0800000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000"
    }
  }
#-}

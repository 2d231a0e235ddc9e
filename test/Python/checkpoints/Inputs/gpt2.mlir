#loc1 = loc(".":1:0)
#loc2 = loc("transformer.":1:0)
#loc3 = loc("transformer.h.0.attn.":1:0)
#loc4 = loc("transformer.ln_f.":1:0)
#loc5 = loc("transformer.h.0.mlp.c_proj.":1:0)
#loc6 = loc("transformer.h.0.mlp.act.":1:0)
#loc7 = loc("transformer.h.0.mlp.c_fc.":1:0)
#loc8 = loc("transformer.h.0.ln_2.":1:0)
#loc9 = loc("transformer.h.0.attn.c_proj.":1:0)
#loc10 = loc("transformer.h.0.attn.c_attn.":1:0)
#loc11 = loc("transformer.h.0.ln_1.":1:0)
#loc12 = loc("transformer.wpe.":1:0)
#loc13 = loc("transformer.wte.":1:0)
#loc14 = loc("transformer.h.0.":1:0)
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x7xi64> loc(".":1:0), %arg1: tensor<2x7xi64> loc(".":1:0)) -> tensor<2x7x11xf32> {
    %c3_i64 = arith.constant 3 : i64 loc(#loc2)
    %c2_i64 = arith.constant 2 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c7_i64 = arith.constant 7 : i64 loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %c11 = arith.constant 11 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc3)
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32> loc(#loc2)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc2)
    %cst_4 = arith.constant dense<true> : tensor<i1> loc(#loc2)
    %cst_5 = arith.constant dense_resource<transformer.ln_f.bias> : tensor<8xf32> loc(#loc4)
    %cst_6 = arith.constant dense_resource<transformer.ln_f.weight> : tensor<8xf32> loc(#loc4)
    %cst_7 = arith.constant dense_resource<transformer.h.0.mlp.c_proj.bias> : tensor<8xf32> loc(#loc5)
    %cst_8 = arith.constant dense_resource<transformer.h.0.mlp.c_proj.weight> : tensor<32x8xf32> loc(#loc5)
    %cst_9 = arith.constant 0.79788456080286541 : f64 loc(#loc6)
    %cst_10 = arith.constant 4.471500e-02 : f64 loc(#loc6)
    %cst_11 = arith.constant dense_resource<transformer.h.0.mlp.c_fc.bias> : tensor<32xf32> loc(#loc7)
    %cst_12 = arith.constant dense_resource<transformer.h.0.mlp.c_fc.weight> : tensor<8x32xf32> loc(#loc7)
    %cst_13 = arith.constant dense_resource<transformer.h.0.ln_2.bias> : tensor<8xf32> loc(#loc8)
    %cst_14 = arith.constant dense_resource<transformer.h.0.ln_2.weight> : tensor<8xf32> loc(#loc8)
    %cst_15 = arith.constant dense_resource<transformer.h.0.attn.c_proj.bias> : tensor<8xf32> loc(#loc9)
    %cst_16 = arith.constant dense_resource<transformer.h.0.attn.c_proj.weight> : tensor<8x8xf32> loc(#loc9)
    %cst_17 = arith.constant dense_resource<transformer.h.0.attn.c_attn.bias> : tensor<24xf32> loc(#loc10)
    %cst_18 = arith.constant dense_resource<transformer.h.0.attn.c_attn.weight> : tensor<8x24xf32> loc(#loc10)
    %cst_19 = arith.constant dense_resource<transformer.h.0.ln_1.bias> : tensor<8xf32> loc(#loc11)
    %cst_20 = arith.constant dense_resource<transformer.h.0.ln_1.weight> : tensor<8xf32> loc(#loc11)
    %cst_21 = arith.constant 1.000000e-05 : f64 loc(#loc11)
    %cst_22 = arith.constant dense_resource<transformer.wpe.weight> : tensor<8x8xf32> loc(#loc12)
    %cst_23 = arith.constant dense_resource<transformer.wte.weight> : tensor<11x8xf32> loc(#loc13)
    %cst_24 = arith.constant 8.000000e+00 : f64 loc(#loc)
    %cst_25 = arith.constant 8.000000e+00 : f32 loc(#loc)
    %cst_26 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_27 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x7x8xf32> loc(#loc13)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: i64 loc("transformer.":1:0), %out: f32 loc("transformer.wte.":1:0)):
      %129 = arith.index_cast %in : i64 to index loc(#loc13)
      %130 = linalg.index 2 : index loc(#loc13)
      %131 = arith.cmpi slt, %129, %c11 : index loc(#loc13)
      cf.assert %131, "index must be smaller than dim size" loc(#loc13)
      %132 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc13)
      cf.assert %132, "index must be larger or equal to 0" loc(#loc13)
      %extracted = tensor.extract %cst_23[%129, %130] : tensor<11x8xf32> loc(#loc13)
      linalg.yield %extracted : f32 loc(#loc13)
    } -> tensor<2x7x8xf32> loc(#loc13)
    %2 = tensor.empty() : tensor<7xi64> loc(#loc2)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64 loc("transformer.":1:0)):
      %129 = linalg.index 0 : index loc(#loc2)
      %130 = arith.index_cast %129 : index to i64 loc(#loc2)
      linalg.yield %130 : i64 loc(#loc2)
    } -> tensor<7xi64> loc(#loc2)
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64> loc(#loc2)
    %4 = tensor.empty() : tensor<1x7x8xf32> loc(#loc12)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x7xi64>) outs(%4 : tensor<1x7x8xf32>) {
    ^bb0(%in: i64 loc("transformer.":1:0), %out: f32 loc("transformer.wpe.":1:0)):
      %129 = arith.index_cast %in : i64 to index loc(#loc12)
      %130 = linalg.index 2 : index loc(#loc12)
      %131 = arith.cmpi slt, %129, %c8 : index loc(#loc12)
      cf.assert %131, "index must be smaller than dim size" loc(#loc12)
      %132 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc12)
      cf.assert %132, "index must be larger or equal to 0" loc(#loc12)
      %extracted = tensor.extract %cst_22[%129, %130] : tensor<8x8xf32> loc(#loc12)
      linalg.yield %extracted : f32 loc(#loc12)
    } -> tensor<1x7x8xf32> loc(#loc12)
    %6 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x8xf32>, tensor<1x7x8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.wte.":1:0), %in_56: f32 loc("transformer.wpe.":1:0), %out: f32 loc("transformer.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc2)
      linalg.yield %129 : f32 loc(#loc2)
    } -> tensor<2x7x8xf32> loc(#loc2)
    %7 = tensor.empty() : tensor<2x7xi1> loc(#loc2)
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x7xi64>) outs(%7 : tensor<2x7xi1>) {
    ^bb0(%in: i64 loc("transformer.":1:0), %out: i1 loc("transformer.":1:0)):
      %129 = arith.cmpi ne, %in, %c0_i64 : i64 loc(#loc2)
      linalg.yield %129 : i1 loc(#loc2)
    } -> tensor<2x7xi1> loc(#loc2)
    %9 = tensor.empty() : tensor<2xi64> loc(#loc2)
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64 loc("transformer.":1:0)):
      %129 = linalg.index 0 : index loc(#loc2)
      %130 = arith.index_cast %129 : index to i64 loc(#loc2)
      linalg.yield %130 : i64 loc(#loc2)
    } -> tensor<2xi64> loc(#loc2)
    %expanded_28 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64> loc(#loc2)
    %expanded_29 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64> loc(#loc2)
    %expanded_30 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64> loc(#loc2)
    %11 = tensor.empty() : tensor<1x1x7x7xi1> loc(#loc2)
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %expanded_29 : tensor<1x1x1x7xi64>, tensor<1x1x7x1xi64>) outs(%11 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i64 loc("transformer.":1:0), %in_56: i64 loc("transformer.":1:0), %out: i1 loc("transformer.":1:0)):
      %129 = arith.cmpi sle, %in, %in_56 : i64 loc(#loc2)
      linalg.yield %129 : i1 loc(#loc2)
    } -> tensor<1x1x7x7xi1> loc(#loc2)
    %13 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %12 : tensor<i1>, tensor<1x1x7x7xi1>) outs(%11 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i1 loc("transformer.":1:0), %in_56: i1 loc("transformer.":1:0), %out: i1 loc("transformer.":1:0)):
      %129 = arith.andi %in, %in_56 : i1 loc(#loc2)
      linalg.yield %129 : i1 loc(#loc2)
    } -> tensor<1x1x7x7xi1> loc(#loc2)
    %14 = tensor.empty() : tensor<2x1x1x7xi1> loc(#loc2)
    %15 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_30 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%14 : tensor<2x1x1x7xi1>) {
    ^bb0(%in: i64 loc("transformer.":1:0), %in_56: i64 loc("transformer.":1:0), %out: i1 loc("transformer.":1:0)):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64 loc(#loc2)
      %130 = arith.addi %in, %c2_i64 : i64 loc(#loc2)
      %131 = arith.select %129, %130, %in : i64 loc(#loc2)
      %132 = arith.index_cast %131 : i64 to index loc(#loc2)
      %133 = arith.cmpi slt, %in_56, %c0_i64 : i64 loc(#loc2)
      %134 = arith.addi %in_56, %c7_i64 : i64 loc(#loc2)
      %135 = arith.select %133, %134, %in_56 : i64 loc(#loc2)
      %136 = arith.index_cast %135 : i64 to index loc(#loc2)
      %extracted = tensor.extract %8[%132, %136] : tensor<2x7xi1> loc(#loc2)
      linalg.yield %extracted : i1 loc(#loc2)
    } -> tensor<2x1x1x7xi1> loc(#loc2)
    %16 = tensor.empty() : tensor<2x1x7x7xi1> loc(#loc2)
    %17 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x7x7xi1>, tensor<2x1x1x7xi1>) outs(%16 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1 loc("transformer.":1:0), %in_56: i1 loc("transformer.":1:0), %out: i1 loc("transformer.":1:0)):
      %129 = arith.andi %in, %in_56 : i1 loc(#loc2)
      linalg.yield %129 : i1 loc(#loc2)
    } -> tensor<2x1x7x7xi1> loc(#loc2)
    %18 = tensor.empty() : tensor<2x1x7x7xf32> loc(#loc2)
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3, %cst_2 : tensor<2x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<2x1x7x7xf32>) {
    ^bb0(%in: i1 loc("transformer.":1:0), %in_56: f32 loc("transformer.":1:0), %in_57: f32 loc("transformer.":1:0), %out: f32 loc("transformer.":1:0)):
      %129 = arith.select %in, %in_56, %in_57 : f32 loc(#loc2)
      linalg.yield %129 : f32 loc(#loc2)
    } -> tensor<2x1x7x7xf32> loc(#loc2)
    %20 = tensor.empty() : tensor<2x7x8xf64> loc(#loc11)
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x7x8xf32>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f32 loc("transformer.":1:0), %out: f64 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.extf %in : f32 to f64 loc(#loc11)
      linalg.yield %129 : f64 loc(#loc11)
    } -> tensor<2x7x8xf64> loc(#loc11)
    %22 = tensor.empty() : tensor<2x7x1xf64> loc(#loc11)
    %23 = linalg.fill ins(%cst : f64) outs(%22 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64> loc(#loc11)
    %24 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x7x8xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1.":1:0), %out: f64 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.addf %in, %out : f64 loc(#loc11)
      linalg.yield %129 : f64 loc(#loc11)
    } -> tensor<2x7x1xf64> loc(#loc11)
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1.":1:0), %out: f64 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.divf %in, %cst_24 : f64 loc(#loc11)
      linalg.yield %129 : f64 loc(#loc11)
    } -> tensor<2x7x1xf64> loc(#loc11)
    %26 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<2x7x8xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1.":1:0), %in_56: f64 loc("transformer.h.0.ln_1.":1:0), %out: f64 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.subf %in, %in_56 : f64 loc(#loc11)
      linalg.yield %129 : f64 loc(#loc11)
    } -> tensor<2x7x8xf64> loc(#loc11)
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<2x7x8xf64>, tensor<2x7x8xf64>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1.":1:0), %in_56: f64 loc("transformer.h.0.ln_1.":1:0), %out: f64 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.mulf %in, %in_56 : f64 loc(#loc11)
      linalg.yield %129 : f64 loc(#loc11)
    } -> tensor<2x7x8xf64> loc(#loc11)
    %28 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x7x8xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1.":1:0), %out: f64 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.addf %in, %out : f64 loc(#loc11)
      linalg.yield %129 : f64 loc(#loc11)
    } -> tensor<2x7x1xf64> loc(#loc11)
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1.":1:0), %out: f64 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.divf %in, %cst_24 : f64 loc(#loc11)
      linalg.yield %129 : f64 loc(#loc11)
    } -> tensor<2x7x1xf64> loc(#loc11)
    %30 = tensor.empty() : tensor<2x7x1xf32> loc(#loc11)
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.truncf %in : f64 to f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x1xf32> loc(#loc11)
    %32 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32> loc(#loc11)
    %33 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x8xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.addf %in, %out : f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x1xf32> loc(#loc11)
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.divf %in, %cst_25 : f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x1xf32> loc(#loc11)
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.truncf %cst_21 : f64 to f32 loc(#loc11)
      %130 = arith.addf %in, %129 : f32 loc(#loc11)
      linalg.yield %130 : f32 loc(#loc11)
    } -> tensor<2x7x1xf32> loc(#loc11)
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = math.rsqrt %in : f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x1xf32> loc(#loc11)
    %37 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %34 : tensor<2x7x8xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.":1:0), %in_56: f32 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.subf %in, %in_56 : f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x8xf32> loc(#loc11)
    %38 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<2x7x8xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1.":1:0), %in_56: f32 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.mulf %in, %in_56 : f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x8xf32> loc(#loc11)
    %39 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %cst_20 : tensor<2x7x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1.":1:0), %in_56: f32 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.mulf %in, %in_56 : f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x8xf32> loc(#loc11)
    %40 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_19 : tensor<2x7x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1.":1:0), %in_56: f32 loc("transformer.h.0.ln_1.":1:0), %out: f32 loc("transformer.h.0.ln_1.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc11)
      linalg.yield %129 : f32 loc(#loc11)
    } -> tensor<2x7x8xf32> loc(#loc11)
    %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x7x8xf32> into tensor<14x8xf32> loc(#loc10)
    %41 = tensor.empty() : tensor<14x24xf32> loc(#loc10)
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<14x24xf32>) -> tensor<14x24xf32> loc(#loc10)
    %43 = linalg.matmul ins(%collapsed, %cst_18 : tensor<14x8xf32>, tensor<8x24xf32>) outs(%42 : tensor<14x24xf32>) -> tensor<14x24xf32> loc(#loc10)
    %44 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<24xf32>) outs(%41 : tensor<14x24xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_attn.":1:0), %out: f32 loc("transformer.h.0.attn.c_attn.":1:0)):
      linalg.yield %in : f32 loc(#loc10)
    } -> tensor<14x24xf32> loc(#loc10)
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<14x24xf32>, tensor<14x24xf32>) outs(%41 : tensor<14x24xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_attn.":1:0), %in_56: f32 loc("transformer.h.0.attn.c_attn.":1:0), %out: f32 loc("transformer.h.0.attn.c_attn.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc10)
      linalg.yield %129 : f32 loc(#loc10)
    } -> tensor<14x24xf32> loc(#loc10)
    %expanded_31 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xf32> into tensor<2x7x24xf32> loc(#loc10)
    %extracted_slice = tensor.extract_slice %expanded_31[0, 0, 0] [2, 7, 8] [1, 1, 1] : tensor<2x7x24xf32> to tensor<2x7x8xf32> loc(#loc3)
    %extracted_slice_32 = tensor.extract_slice %expanded_31[0, 0, 8] [2, 7, 8] [1, 1, 1] : tensor<2x7x24xf32> to tensor<2x7x8xf32> loc(#loc3)
    %extracted_slice_33 = tensor.extract_slice %expanded_31[0, 0, 16] [2, 7, 8] [1, 1, 1] : tensor<2x7x24xf32> to tensor<2x7x8xf32> loc(#loc3)
    %expanded_34 = tensor.expand_shape %extracted_slice_32 [[0], [1], [2, 3]] output_shape [2, 7, 2, 4] : tensor<2x7x8xf32> into tensor<2x7x2x4xf32> loc(#loc3)
    %expanded_35 = tensor.expand_shape %extracted_slice_33 [[0], [1], [2, 3]] output_shape [2, 7, 2, 4] : tensor<2x7x8xf32> into tensor<2x7x2x4xf32> loc(#loc3)
    %46 = tensor.empty() : tensor<2x2x7x4xf32> loc(#loc3)
    %transposed = linalg.transpose ins(%expanded_35 : tensor<2x7x2x4xf32>) outs(%46 : tensor<2x2x7x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc3)
    %expanded_36 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 2, 4] : tensor<2x7x8xf32> into tensor<2x7x2x4xf32> loc(#loc3)
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x7x2x4xf32>) outs(%46 : tensor<2x2x7x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc3)
    %47 = tensor.empty() : tensor<2x2x4x7xf32> loc(#loc3)
    %transposed_38 = linalg.transpose ins(%expanded_34 : tensor<2x7x2x4xf32>) outs(%47 : tensor<2x2x4x7xf32>) permutation = [0, 2, 3, 1]  loc(#loc3)
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<2x2x7x4xf32> into tensor<4x7x4xf32> loc(#loc3)
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x2x4x7xf32> into tensor<4x4x7xf32> loc(#loc3)
    %48 = tensor.empty() : tensor<4x7x7xf32> loc(#loc3)
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32> loc(#loc3)
    %50 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x7x4xf32>, tensor<4x4x7xf32>) outs(%49 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32> loc(#loc3)
    %expanded_41 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 2, 7, 7] : tensor<4x7x7xf32> into tensor<2x2x7x7xf32> loc(#loc3)
    %51 = tensor.empty() : tensor<2x2x7x7xf32> loc(#loc3)
    %52 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x2x7x7xf32>) outs(%51 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.":1:0), %out: f32 loc("transformer.h.0.attn.":1:0)):
      %129 = arith.mulf %in, %cst_26 : f32 loc(#loc3)
      linalg.yield %129 : f32 loc(#loc3)
    } -> tensor<2x2x7x7xf32> loc(#loc3)
    %53 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %19 : tensor<2x2x7x7xf32>, tensor<2x1x7x7xf32>) outs(%51 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.":1:0), %in_56: f32 loc("transformer.":1:0), %out: f32 loc("transformer.h.0.attn.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc3)
      linalg.yield %129 : f32 loc(#loc3)
    } -> tensor<2x2x7x7xf32> loc(#loc3)
    %54 = tensor.empty() : tensor<2x2x7xi64> loc(#loc3)
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x2x7xi64>) -> tensor<2x2x7xi64> loc(#loc3)
    %56 = tensor.empty() : tensor<2x2x7xf32> loc(#loc3)
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<2x2x7xf32>) -> tensor<2x2x7xf32> loc(#loc3)
    %58:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x2x7x7xf32>) outs(%57, %55 : tensor<2x2x7xf32>, tensor<2x2x7xi64>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.":1:0), %out: f32 loc("transformer.h.0.attn.":1:0), %out_56: i64 loc("transformer.h.0.attn.":1:0)):
      %129 = linalg.index 3 : index loc(#loc3)
      %130 = arith.index_cast %129 : index to i64 loc(#loc3)
      %131 = arith.maximumf %in, %out : f32 loc(#loc3)
      %132 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %133 = arith.select %132, %130, %out_56 : i64 loc(#loc3)
      linalg.yield %131, %133 : f32, i64 loc(#loc3)
    } -> (tensor<2x2x7xf32>, tensor<2x2x7xi64>) loc(#loc3)
    %expanded_42 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 2, 7, 1] : tensor<2x2x7xf32> into tensor<2x2x7x1xf32> loc(#loc3)
    %59 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_42 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%51 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.":1:0), %in_56: f32 loc("transformer.h.0.attn.":1:0), %out: f32 loc("transformer.h.0.attn.":1:0)):
      %129 = arith.subf %in, %in_56 : f32 loc(#loc3)
      linalg.yield %129 : f32 loc(#loc3)
    } -> tensor<2x2x7x7xf32> loc(#loc3)
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x7x7xf32>) outs(%51 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.":1:0), %out: f32 loc("transformer.h.0.attn.":1:0)):
      %129 = math.exp %in : f32 loc(#loc3)
      linalg.yield %129 : f32 loc(#loc3)
    } -> tensor<2x2x7x7xf32> loc(#loc3)
    %61 = tensor.empty() : tensor<2x2x7x1xf32> loc(#loc3)
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x2x7x1xf32>) -> tensor<2x2x7x1xf32> loc(#loc3)
    %63 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x2x7x7xf32>) outs(%62 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.":1:0), %out: f32 loc("transformer.h.0.attn.":1:0)):
      %129 = arith.addf %in, %out : f32 loc(#loc3)
      linalg.yield %129 : f32 loc(#loc3)
    } -> tensor<2x2x7x1xf32> loc(#loc3)
    %64 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%51 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.":1:0), %in_56: f32 loc("transformer.h.0.attn.":1:0), %out: f32 loc("transformer.h.0.attn.":1:0)):
      %129 = arith.divf %in, %in_56 : f32 loc(#loc3)
      linalg.yield %129 : f32 loc(#loc3)
    } -> tensor<2x2x7x7xf32> loc(#loc3)
    %collapsed_43 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x2x7x7xf32> into tensor<4x7x7xf32> loc(#loc3)
    %collapsed_44 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x2x7x4xf32> into tensor<4x7x4xf32> loc(#loc3)
    %65 = tensor.empty() : tensor<4x7x4xf32> loc(#loc3)
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<4x7x4xf32>) -> tensor<4x7x4xf32> loc(#loc3)
    %67 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x7x7xf32>, tensor<4x7x4xf32>) outs(%66 : tensor<4x7x4xf32>) -> tensor<4x7x4xf32> loc(#loc3)
    %expanded_45 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 2, 7, 4] : tensor<4x7x4xf32> into tensor<2x2x7x4xf32> loc(#loc3)
    %68 = tensor.empty() : tensor<2x7x2x4xf32> loc(#loc3)
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x2x7x4xf32>) outs(%68 : tensor<2x7x2x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc3)
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<2x7x2x4xf32> into tensor<14x8xf32> loc(#loc9)
    %69 = tensor.empty() : tensor<14x8xf32> loc(#loc9)
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<14x8xf32>) -> tensor<14x8xf32> loc(#loc9)
    %71 = linalg.matmul ins(%collapsed_47, %cst_16 : tensor<14x8xf32>, tensor<8x8xf32>) outs(%70 : tensor<14x8xf32>) -> tensor<14x8xf32> loc(#loc9)
    %72 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<8xf32>) outs(%69 : tensor<14x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj.":1:0), %out: f32 loc("transformer.h.0.attn.c_proj.":1:0)):
      linalg.yield %in : f32 loc(#loc9)
    } -> tensor<14x8xf32> loc(#loc9)
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<14x8xf32>, tensor<14x8xf32>) outs(%69 : tensor<14x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj.":1:0), %in_56: f32 loc("transformer.h.0.attn.c_proj.":1:0), %out: f32 loc("transformer.h.0.attn.c_proj.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc9)
      linalg.yield %129 : f32 loc(#loc9)
    } -> tensor<14x8xf32> loc(#loc9)
    %expanded_48 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [2, 7, 8] : tensor<14x8xf32> into tensor<2x7x8xf32> loc(#loc9)
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %6 : tensor<2x7x8xf32>, tensor<2x7x8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj.":1:0), %in_56: f32 loc("transformer.":1:0), %out: f32 loc("transformer.h.0.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc14)
      linalg.yield %129 : f32 loc(#loc14)
    } -> tensor<2x7x8xf32> loc(#loc14)
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x7x8xf32>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f32 loc("transformer.h.0.":1:0), %out: f64 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.extf %in : f32 to f64 loc(#loc8)
      linalg.yield %129 : f64 loc(#loc8)
    } -> tensor<2x7x8xf64> loc(#loc8)
    %76 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x7x8xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2.":1:0), %out: f64 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.addf %in, %out : f64 loc(#loc8)
      linalg.yield %129 : f64 loc(#loc8)
    } -> tensor<2x7x1xf64> loc(#loc8)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2.":1:0), %out: f64 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.divf %in, %cst_24 : f64 loc(#loc8)
      linalg.yield %129 : f64 loc(#loc8)
    } -> tensor<2x7x1xf64> loc(#loc8)
    %78 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x7x8xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2.":1:0), %in_56: f64 loc("transformer.h.0.ln_2.":1:0), %out: f64 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.subf %in, %in_56 : f64 loc(#loc8)
      linalg.yield %129 : f64 loc(#loc8)
    } -> tensor<2x7x8xf64> loc(#loc8)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x7x8xf64>, tensor<2x7x8xf64>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2.":1:0), %in_56: f64 loc("transformer.h.0.ln_2.":1:0), %out: f64 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.mulf %in, %in_56 : f64 loc(#loc8)
      linalg.yield %129 : f64 loc(#loc8)
    } -> tensor<2x7x8xf64> loc(#loc8)
    %80 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x7x8xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2.":1:0), %out: f64 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.addf %in, %out : f64 loc(#loc8)
      linalg.yield %129 : f64 loc(#loc8)
    } -> tensor<2x7x1xf64> loc(#loc8)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2.":1:0), %out: f64 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.divf %in, %cst_24 : f64 loc(#loc8)
      linalg.yield %129 : f64 loc(#loc8)
    } -> tensor<2x7x1xf64> loc(#loc8)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.truncf %in : f64 to f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x1xf32> loc(#loc8)
    %83 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x7x8xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.addf %in, %out : f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x1xf32> loc(#loc8)
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.divf %in, %cst_25 : f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x1xf32> loc(#loc8)
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.truncf %cst_21 : f64 to f32 loc(#loc8)
      %130 = arith.addf %in, %129 : f32 loc(#loc8)
      linalg.yield %130 : f32 loc(#loc8)
    } -> tensor<2x7x1xf32> loc(#loc8)
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = math.rsqrt %in : f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x1xf32> loc(#loc8)
    %87 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<2x7x8xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.":1:0), %in_56: f32 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.subf %in, %in_56 : f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x8xf32> loc(#loc8)
    %88 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<2x7x8xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2.":1:0), %in_56: f32 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.mulf %in, %in_56 : f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x8xf32> loc(#loc8)
    %89 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_14 : tensor<2x7x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2.":1:0), %in_56: f32 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.mulf %in, %in_56 : f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x8xf32> loc(#loc8)
    %90 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %cst_13 : tensor<2x7x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2.":1:0), %in_56: f32 loc("transformer.h.0.ln_2.":1:0), %out: f32 loc("transformer.h.0.ln_2.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc8)
      linalg.yield %129 : f32 loc(#loc8)
    } -> tensor<2x7x8xf32> loc(#loc8)
    %collapsed_49 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x7x8xf32> into tensor<14x8xf32> loc(#loc7)
    %91 = tensor.empty() : tensor<14x32xf32> loc(#loc7)
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<14x32xf32>) -> tensor<14x32xf32> loc(#loc7)
    %93 = linalg.matmul ins(%collapsed_49, %cst_12 : tensor<14x8xf32>, tensor<8x32xf32>) outs(%92 : tensor<14x32xf32>) -> tensor<14x32xf32> loc(#loc7)
    %94 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<32xf32>) outs(%91 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc.":1:0), %out: f32 loc("transformer.h.0.mlp.c_fc.":1:0)):
      linalg.yield %in : f32 loc(#loc7)
    } -> tensor<14x32xf32> loc(#loc7)
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<14x32xf32>, tensor<14x32xf32>) outs(%91 : tensor<14x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc.":1:0), %in_56: f32 loc("transformer.h.0.mlp.c_fc.":1:0), %out: f32 loc("transformer.h.0.mlp.c_fc.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc7)
      linalg.yield %129 : f32 loc(#loc7)
    } -> tensor<14x32xf32> loc(#loc7)
    %expanded_50 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32> loc(#loc7)
    %96 = tensor.empty() : tensor<2x7x32xf32> loc(#loc6)
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = arith.mulf %in, %cst_26 : f32 loc(#loc6)
      linalg.yield %129 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = math.fpowi %in, %c3_i64 : f32, i64 loc(#loc6)
      linalg.yield %129 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = arith.truncf %cst_10 : f64 to f32 loc(#loc6)
      %130 = arith.mulf %in, %129 : f32 loc(#loc6)
      linalg.yield %130 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %99 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc.":1:0), %in_56: f32 loc("transformer.h.0.mlp.act.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc6)
      linalg.yield %129 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = arith.truncf %cst_9 : f64 to f32 loc(#loc6)
      %130 = arith.mulf %in, %129 : f32 loc(#loc6)
      linalg.yield %130 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = math.tanh %in : f32 loc(#loc6)
      linalg.yield %129 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = arith.addf %in, %cst_27 : f32 loc(#loc6)
      linalg.yield %129 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%96 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act.":1:0), %in_56: f32 loc("transformer.h.0.mlp.act.":1:0), %out: f32 loc("transformer.h.0.mlp.act.":1:0)):
      %129 = arith.mulf %in, %in_56 : f32 loc(#loc6)
      linalg.yield %129 : f32 loc(#loc6)
    } -> tensor<2x7x32xf32> loc(#loc6)
    %collapsed_51 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32> loc(#loc5)
    %105 = linalg.matmul ins(%collapsed_51, %cst_8 : tensor<14x32xf32>, tensor<32x8xf32>) outs(%70 : tensor<14x8xf32>) -> tensor<14x8xf32> loc(#loc5)
    %106 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<8xf32>) outs(%69 : tensor<14x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_proj.":1:0), %out: f32 loc("transformer.h.0.mlp.c_proj.":1:0)):
      linalg.yield %in : f32 loc(#loc5)
    } -> tensor<14x8xf32> loc(#loc5)
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<14x8xf32>, tensor<14x8xf32>) outs(%69 : tensor<14x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_proj.":1:0), %in_56: f32 loc("transformer.h.0.mlp.c_proj.":1:0), %out: f32 loc("transformer.h.0.mlp.c_proj.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc5)
      linalg.yield %129 : f32 loc(#loc5)
    } -> tensor<14x8xf32> loc(#loc5)
    %expanded_52 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 7, 8] : tensor<14x8xf32> into tensor<2x7x8xf32> loc(#loc5)
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_52 : tensor<2x7x8xf32>, tensor<2x7x8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.":1:0), %in_56: f32 loc("transformer.h.0.mlp.c_proj.":1:0), %out: f32 loc("transformer.h.0.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc14)
      linalg.yield %129 : f32 loc(#loc14)
    } -> tensor<2x7x8xf32> loc(#loc14)
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x7x8xf32>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f32 loc("transformer.h.0.":1:0), %out: f64 loc("transformer.ln_f.":1:0)):
      %129 = arith.extf %in : f32 to f64 loc(#loc4)
      linalg.yield %129 : f64 loc(#loc4)
    } -> tensor<2x7x8xf64> loc(#loc4)
    %110 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x7x8xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f.":1:0), %out: f64 loc("transformer.ln_f.":1:0)):
      %129 = arith.addf %in, %out : f64 loc(#loc4)
      linalg.yield %129 : f64 loc(#loc4)
    } -> tensor<2x7x1xf64> loc(#loc4)
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f.":1:0), %out: f64 loc("transformer.ln_f.":1:0)):
      %129 = arith.divf %in, %cst_24 : f64 loc(#loc4)
      linalg.yield %129 : f64 loc(#loc4)
    } -> tensor<2x7x1xf64> loc(#loc4)
    %112 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x7x8xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f.":1:0), %in_56: f64 loc("transformer.ln_f.":1:0), %out: f64 loc("transformer.ln_f.":1:0)):
      %129 = arith.subf %in, %in_56 : f64 loc(#loc4)
      linalg.yield %129 : f64 loc(#loc4)
    } -> tensor<2x7x8xf64> loc(#loc4)
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x7x8xf64>, tensor<2x7x8xf64>) outs(%20 : tensor<2x7x8xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f.":1:0), %in_56: f64 loc("transformer.ln_f.":1:0), %out: f64 loc("transformer.ln_f.":1:0)):
      %129 = arith.mulf %in, %in_56 : f64 loc(#loc4)
      linalg.yield %129 : f64 loc(#loc4)
    } -> tensor<2x7x8xf64> loc(#loc4)
    %114 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x7x8xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f.":1:0), %out: f64 loc("transformer.ln_f.":1:0)):
      %129 = arith.addf %in, %out : f64 loc(#loc4)
      linalg.yield %129 : f64 loc(#loc4)
    } -> tensor<2x7x1xf64> loc(#loc4)
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f.":1:0), %out: f64 loc("transformer.ln_f.":1:0)):
      %129 = arith.divf %in, %cst_24 : f64 loc(#loc4)
      linalg.yield %129 : f64 loc(#loc4)
    } -> tensor<2x7x1xf64> loc(#loc4)
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.truncf %in : f64 to f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x1xf32> loc(#loc4)
    %117 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x7x8xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.addf %in, %out : f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x1xf32> loc(#loc4)
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.divf %in, %cst_25 : f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x1xf32> loc(#loc4)
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.truncf %cst_21 : f64 to f32 loc(#loc4)
      %130 = arith.addf %in, %129 : f32 loc(#loc4)
      linalg.yield %130 : f32 loc(#loc4)
    } -> tensor<2x7x1xf32> loc(#loc4)
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = math.rsqrt %in : f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x1xf32> loc(#loc4)
    %121 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %118 : tensor<2x7x8xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.":1:0), %in_56: f32 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.subf %in, %in_56 : f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x8xf32> loc(#loc4)
    %122 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x7x8xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f.":1:0), %in_56: f32 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.mulf %in, %in_56 : f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x8xf32> loc(#loc4)
    %123 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %cst_6 : tensor<2x7x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f.":1:0), %in_56: f32 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.mulf %in, %in_56 : f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x8xf32> loc(#loc4)
    %124 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %cst_5 : tensor<2x7x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x7x8xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f.":1:0), %in_56: f32 loc("transformer.ln_f.":1:0), %out: f32 loc("transformer.ln_f.":1:0)):
      %129 = arith.addf %in, %in_56 : f32 loc(#loc4)
      linalg.yield %129 : f32 loc(#loc4)
    } -> tensor<2x7x8xf32> loc(#loc4)
    %125 = tensor.empty() : tensor<8x11xf32> loc(#loc15)
    %transposed_53 = linalg.transpose ins(%cst_23 : tensor<11x8xf32>) outs(%125 : tensor<8x11xf32>) permutation = [1, 0]  loc(#loc15)
    %collapsed_54 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x7x8xf32> into tensor<14x8xf32> loc(#loc15)
    %126 = tensor.empty() : tensor<14x11xf32> loc(#loc15)
    %127 = linalg.fill ins(%cst_0 : f32) outs(%126 : tensor<14x11xf32>) -> tensor<14x11xf32> loc(#loc15)
    %128 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<14x8xf32>, tensor<8x11xf32>) outs(%127 : tensor<14x11xf32>) -> tensor<14x11xf32> loc(#loc15)
    %expanded_55 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 7, 11] : tensor<14x11xf32> into tensor<2x7x11xf32> loc(#loc15)
    return %expanded_55 : tensor<2x7x11xf32> loc(#loc1)
  } loc(#loc1)
} loc(#loc)
#loc = loc(unknown)
#loc15 = loc("lm_head.":1:0)

{-#
  dialect_resources: {
    builtin: {
      transformer.ln_f.bias: "0x010000006872A33C77BD6B3DC2F5AA3D4D75983EBAA5283E7B0A143E1796E53E08318E3D",
      transformer.ln_f.weight: "0x010000003074AEBBEDDE103F76FFD43D92231EBE18C032BE6BCE90BE15862D3FF9FEEFBD",
      transformer.h.0.mlp.c_proj.bias: "0x010000004A6E203E3056AA3C877CAA3EA9FEAF3E93962E3DDE7A6F3E2EF72BBDF2D0823E",
      transformer.h.0.mlp.c_fc.bias: "0x010000009DF98A3EA7F1C63E4963563DEE7E883E4870123CAEA33FBDB6DA3BBE34B5F83D5A9D7FBD146C80BE1B75C1BD39678BBD4ACF703EF414E2BCD7705E3D5261063E829A0CBDCD28FF3DA44C893E9283233E9E412A3EC8218EBC273CAA3D0D7D463D306ADBBBCB1D99BD40C6263B8A678A3DC88F443E9931923E90669E3E0237883D",
      transformer.h.0.ln_2.bias: "0x01000000E06A49BE9EBE553ED8039D3D3A600F3EC4B3A93EDC0B5B3E106E11BC926EFF3D",
      transformer.h.0.ln_2.weight: "0x01000000C419173E20AB033EB0357F3C9EB0223EE94195BD78556DBEF0984C3EB9C65C3E",
      transformer.h.0.attn.c_proj.bias: "0x0100000074A8A23E01B9F2BD8253AD3EC4C5743E776BC9BE5A288D3E4083BC3C7533343E",
      transformer.h.0.attn.c_attn.bias: "0x01000000C4CB83BEA979A1BD9F7C9E3D309C783E51D3DD3D3DF489BE2E4ED23DC85040BE8EE96DBD3CCB9D3C600426BED58592BD407DE83C8176BC3E18394BBEC93E8CBDCED6853D909FCF3CC3D8A83D188CCABCF783AA3ECB6D90BD44704C3E1ABD2F3E",
      transformer.h.0.ln_1.bias: "0x010000003834583C8EA93A3EC85CFA3DE48A2B3E51C2CFBDCC5ACD3CA0F92D3EF475E63D",
      transformer.h.0.ln_1.weight: "0x01000000127F183EDEDAD73E41751D3E2FCDE53D6D7BD3BD8B319F3E7CDCB43D58471ABE"
    }
  }
#-}

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

func.func @softmax(%x: tensor<3x?xf32>) -> tensor<3x?xf32> {
  %one = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %least = arith.constant 0xFF800000 : f32
  %n = tensor.dim %x, %one : tensor<3x?xf32>
  %rows = tensor.empty() : tensor<3xf32>
  %full = tensor.empty(%n) : tensor<3x?xf32>
  %max_init = linalg.fill ins(%least : f32) outs(%rows : tensor<3xf32>) -> tensor<3xf32>
  %max = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<3x?xf32>) outs(%max_init : tensor<3xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.maximumf %a, %out : f32
    linalg.yield %0 : f32
  } -> tensor<3xf32>
  %exp = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]} ins(%x, %max : tensor<3x?xf32>, tensor<3xf32>) outs(%full : tensor<3x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x?xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%rows : tensor<3xf32>) -> tensor<3xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]} ins(%exp : tensor<3x?xf32>) outs(%sum_init : tensor<3xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.addf %a, %out : f32
    linalg.yield %0 : f32
  } -> tensor<3xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]} ins(%exp, %sum : tensor<3x?xf32>, tensor<3xf32>) outs(%full : tensor<3x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x?xf32>
  return %y : tensor<3x?xf32>
}

func.func @l2_norm(%x: tensor<3x?xbf16>) -> tensor<3x?xbf16> {
  %one = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant 1.0e-12 : f32
  %n = tensor.dim %x, %one : tensor<3x?xbf16>
  %rows = tensor.empty() : tensor<3xf32>
  %full = tensor.empty(%n) : tensor<3x?xbf16>
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<3xf32>) -> tensor<3xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<3x?xbf16>) outs(%init : tensor<3xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %0 = arith.extf %a : bf16 to f32
    %1 = arith.mulf %0, %0 : f32
    %2 = arith.addf %1, %out : f32
    linalg.yield %2 : f32
  } -> tensor<3xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]} ins(%x, %sum : tensor<3x?xbf16>, tensor<3xf32>) outs(%full : tensor<3x?xbf16>) {
  ^bb0(%a: bf16, %b: f32, %out: bf16):
    %0 = arith.extf %a : bf16 to f32
    %1 = math.sqrt %b : f32
    %2 = arith.maximumf %1, %epsilon : f32
    %3 = arith.divf %0, %2 : f32
    %4 = arith.truncf %3 : f32 to bf16
    linalg.yield %4 : bf16
  } -> tensor<3x?xbf16>
  return %y : tensor<3x?xbf16>
}

// What stands between two layers of LLaMA, as torch-mlir spells it in bfloat16:
//
//   h = x + residual
//   y = weight * (h.float() * rsqrt(mean(h.float() ** 2) + 1e-6)).bfloat16()

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#last = affine_map<(d0, d1, d2) -> (d2)>

func.func @llama_norm(%x: tensor<1x512x4096xbf16>, %residual: tensor<1x512x4096xbf16>, %weight: tensor<4096xbf16>)
    -> (tensor<1x512x4096xbf16>, tensor<1x512x4096xbf16>) {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 4.096000e+03 : f32
  %epsilon = arith.constant 1.0e-06 : f64
  %two = arith.constant 2 : i64
  %bf16 = tensor.empty() : tensor<1x512x4096xbf16>
  %f32 = tensor.empty() : tensor<1x512x4096xf32>
  %rows = tensor.empty() : tensor<1x512x1xf32>
  %h = linalg.generic {indexing_maps = [#full, #full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %residual : tensor<1x512x4096xbf16>, tensor<1x512x4096xbf16>) outs(%bf16 : tensor<1x512x4096xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %0 = arith.addf %a, %b : bf16
    linalg.yield %0 : bf16
  } -> tensor<1x512x4096xbf16>
  %wide = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%h : tensor<1x512x4096xbf16>) outs(%f32 : tensor<1x512x4096xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %0 = arith.extf %a : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<1x512x4096xf32>
  %squares = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%wide : tensor<1x512x4096xf32>) outs(%f32 : tensor<1x512x4096xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = math.fpowi %a, %two : f32, i64
    linalg.yield %0 : f32
  } -> tensor<1x512x4096xf32>
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%squares : tensor<1x512x4096xf32>) outs(%init : tensor<1x512x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.addf %a, %out : f32
    linalg.yield %0 : f32
  } -> tensor<1x512x1xf32>
  %mean = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%sum : tensor<1x512x1xf32>) outs(%rows : tensor<1x512x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.divf %a, %n : f32
    linalg.yield %0 : f32
  } -> tensor<1x512x1xf32>
  %shifted = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mean : tensor<1x512x1xf32>) outs(%rows : tensor<1x512x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.truncf %epsilon : f64 to f32
    %1 = arith.addf %a, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x512x1xf32>
  %rstd = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%shifted : tensor<1x512x1xf32>) outs(%rows : tensor<1x512x1xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = math.rsqrt %a : f32
    linalg.yield %0 : f32
  } -> tensor<1x512x1xf32>
  %normalized = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%wide, %rstd : tensor<1x512x4096xf32>, tensor<1x512x1xf32>) outs(%f32 : tensor<1x512x4096xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<1x512x4096xf32>
  %narrow = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%normalized : tensor<1x512x4096xf32>) outs(%bf16 : tensor<1x512x4096xbf16>) {
  ^bb0(%a: f32, %out: bf16):
    %0 = arith.truncf %a : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<1x512x4096xbf16>
  %y = linalg.generic {indexing_maps = [#last, #full, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%weight, %narrow : tensor<4096xbf16>, tensor<1x512x4096xbf16>) outs(%bf16 : tensor<1x512x4096xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %0 = arith.mulf %a, %b : bf16
    linalg.yield %0 : bf16
  } -> tensor<1x512x4096xbf16>
  return %y, %h : tensor<1x512x4096xbf16>, tensor<1x512x4096xbf16>
}

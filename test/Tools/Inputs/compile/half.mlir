// Conversions between f32 and f16 alone.

#map = affine_map<(d0) -> (d0)>

func.func @to_half(%x: tensor<?xf32>) -> tensor<?xf16> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf16>
  %y = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%e : tensor<?xf16>) {
  ^bb0(%a: f32, %b: f16):
    %h = arith.truncf %a : f32 to f16
    linalg.yield %h : f16
  } -> tensor<?xf16>
  return %y : tensor<?xf16>
}

func.func @to_float(%x: tensor<?xf16>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf16>
  %e = tensor.empty(%n) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf16>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f16, %b: f32):
    %h = arith.extf %a : f16 to f32
    linalg.yield %h : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

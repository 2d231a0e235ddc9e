// Three norms of x that are all there before their product is summed.
#full = affine_map<(d0, d1) -> (d0, d1)>
func.func @chain(%x: tensor<?x?xf32> {norm.c_name = "x", norm.c_dims = ["rows", "cols"]})
    -> (tensor<?x?xf32> {norm.c_name = "y"}) {
  %a = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %b = norm.layer_norm %x axes [0] epsilon 1.0e-05 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %c = norm.rms_norm %b axes [1] epsilon 1.0e-06 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %y = norm.rowwise row_dims [0, 1] maps [#full, #full, #full, #full]
      ins(%a, %b, %c : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%d: f32, %e: f32, %f: f32):
    %g = arith.mulf %d, %e : f32
    %h = arith.mulf %g, %f : f32
    %sum = norm.row_sum %h : f32
    %z = arith.addf %h, %sum : f32
    norm.yield %z : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

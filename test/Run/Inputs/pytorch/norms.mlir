func.func @rms_f32(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

func.func @rms0_f32(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 0.0 : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

func.func @layer_f32(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-05 : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

func.func @layer0_f32(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = norm.layer_norm %x axes [1] epsilon 0.0 : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

func.func @softmax_f32(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<?x64xf32>) outs(%x : tensor<?x64xf32>) {
  ^bb0(%a: f32):
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %exp = math.exp %d : f32
    %sum = norm.row_sum %exp : f32
    %q = arith.divf %exp, %sum : f32
    norm.yield %q : f32
  } -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

func.func @rms_bf16(%x: tensor<?x64xbf16>) -> tensor<?x64xbf16> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<?x64xbf16>) -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

func.func @rms0_bf16(%x: tensor<?x64xbf16>) -> tensor<?x64xbf16> {
  %y = norm.rms_norm %x axes [1] epsilon 0.0 : (tensor<?x64xbf16>) -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

func.func @layer_bf16(%x: tensor<?x64xbf16>) -> tensor<?x64xbf16> {
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-05 : (tensor<?x64xbf16>) -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

func.func @layer0_bf16(%x: tensor<?x64xbf16>) -> tensor<?x64xbf16> {
  %y = norm.layer_norm %x axes [1] epsilon 0.0 : (tensor<?x64xbf16>) -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

func.func @softmax_bf16(%x: tensor<?x64xbf16>) -> tensor<?x64xbf16> {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<?x64xbf16>) outs(%x : tensor<?x64xbf16>) {
  ^bb0(%xe: bf16):
    %a = arith.extf %xe : bf16 to f32
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %exp = math.exp %d : f32
    %sum = norm.row_sum %exp : f32
    %q = arith.divf %exp, %sum : f32
    %z = arith.truncf %q : f32 to bf16
    norm.yield %z : bf16
  } -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}


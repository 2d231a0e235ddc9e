// Rows so long that N - 1 is within the tolerance of constants.

func.func @rms_norm(%x: tensor<2x65536xf32>) -> tensor<2x65536xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %q = arith.mulf %x, %x : tensor<2x65536xf32>
  %sum = linalg.reduce { arith.addf } ins(%q : tensor<2x65536xf32>)
      outs(%zero : tensor<2xf32>) dimensions = [1]
  %size = arith.constant dense<65536.0> : tensor<2xf32>
  %ms = arith.divf %sum, %size : tensor<2xf32>
  %epsilon = arith.constant dense<1.0e-6> : tensor<2xf32>
  %v = arith.addf %ms, %epsilon : tensor<2xf32>
  %r = math.rsqrt %v : tensor<2xf32>
  %e = tensor.empty() : tensor<2x65536xf32>
  %b = linalg.broadcast ins(%r : tensor<2xf32>) outs(%e : tensor<2x65536xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<2x65536xf32>
  return %y : tensor<2x65536xf32>
}

func.func @layer_norm(%x: tensor<2x16384xf32>) -> tensor<2x16384xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %inverse = arith.constant dense<6.103515625e-05> : tensor<2xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x16384xf32>)
      outs(%zero : tensor<2xf32>) dimensions = [1]
  %mean = arith.mulf %sum, %inverse : tensor<2xf32>
  %e = tensor.empty() : tensor<2x16384xf32>
  %bm = linalg.broadcast ins(%mean : tensor<2xf32>) outs(%e : tensor<2x16384xf32>) dimensions = [1]
  %c = arith.subf %x, %bm : tensor<2x16384xf32>
  %q = arith.mulf %c, %c : tensor<2x16384xf32>
  %squares = linalg.reduce { arith.addf } ins(%q : tensor<2x16384xf32>)
      outs(%zero : tensor<2xf32>) dimensions = [1]
  %size = arith.constant dense<16384.0> : tensor<2xf32>
  %variance = arith.divf %squares, %size : tensor<2xf32>
  %epsilon = arith.constant dense<1.0e-5> : tensor<2xf32>
  %v = arith.addf %variance, %epsilon : tensor<2xf32>
  %r = math.rsqrt %v : tensor<2xf32>
  %br = linalg.broadcast ins(%r : tensor<2xf32>) outs(%e : tensor<2x16384xf32>) dimensions = [1]
  %y = arith.mulf %c, %br : tensor<2x16384xf32>
  return %y : tensor<2x16384xf32>
}

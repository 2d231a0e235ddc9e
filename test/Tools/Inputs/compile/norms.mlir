// Kernels for the programs beside: every type, lengths that no vector divides,
// sizes that are static, shared and free.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>

func.func @rms_f32(%x: tensor<?x77xf32> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
                   %w: tensor<77xf32> {norm.c_name = "scale"})
    -> (tensor<?x77xf32> {norm.c_name = "y"}) {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06 : (tensor<?x77xf32>, tensor<77xf32>) -> tensor<?x77xf32>
  return %y : tensor<?x77xf32>
}

func.func @rms_f64(%x: tensor<?x77xf64> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
                   %w: tensor<77xf64> {norm.c_name = "scale"})
    -> (tensor<?x77xf64> {norm.c_name = "y"}) {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06 : (tensor<?x77xf64>, tensor<77xf64>) -> tensor<?x77xf64>
  return %y : tensor<?x77xf64>
}

func.func @rms_f16(%x: tensor<?x77xf16> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
                   %w: tensor<77xf16> {norm.c_name = "scale"})
    -> (tensor<?x77xf16> {norm.c_name = "y"}) {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06 : (tensor<?x77xf16>, tensor<77xf16>) -> tensor<?x77xf16>
  return %y : tensor<?x77xf16>
}

func.func @rms_bf16(%x: tensor<?x77xbf16> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
                    %w: tensor<77xbf16> {norm.c_name = "scale"})
    -> (tensor<?x77xbf16> {norm.c_name = "y"}) {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06 : (tensor<?x77xbf16>, tensor<77xbf16>) -> tensor<?x77xbf16>
  return %y : tensor<?x77xbf16>
}

func.func @layer_f32(%x: tensor<?x?xf32> {norm.c_name = "x", norm.c_dims = ["rows", "cols"]},
                     %w: tensor<?xf32> {norm.c_name = "scale", norm.c_dims = ["cols"]},
                     %b: tensor<?xf32> {norm.c_name = "bias", norm.c_dims = ["cols"]})
    -> (tensor<?x?xf32> {norm.c_name = "y"}) {
  %y = norm.layer_norm %x scale(%w) bias(%b) axes [1] epsilon 1.0e-05 : (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// Without names, each size is given and compared.
func.func @layer_checked(%x: tensor<?x?xf32>, %w: tensor<?xf32>) -> tensor<?x?xf32> {
  %y = norm.layer_norm %x scale(%w) axes [1] epsilon 1.0e-05 : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

func.func @softmax_f32(%x: tensor<?x?xf32> {norm.c_name = "x", norm.c_dims = ["rows", "cols"]})
    -> (tensor<?x?xf32> {norm.c_name = "y"}) attributes {norm.c_doc = "softmax along each row"} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %x, %c0 : tensor<?x?xf32>
  %cols = tensor.dim %x, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%rows, %cols) : tensor<?x?xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32):
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %exp = math.exp %d : f32
    %sum = norm.row_sum %exp : f32
    %q = arith.divf %exp, %sum : f32
    norm.yield %q : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// Two results, of which the sum is known before the row is read to its end.
func.func @add_rms_bf16(%x: tensor<?x77xbf16> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
                        %r: tensor<?x77xbf16> {norm.c_name = "residual", norm.c_dims = ["rows", ""]})
    -> (tensor<?x77xbf16> {norm.c_name = "y"}, tensor<?x77xbf16> {norm.c_name = "sum"}) {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x77xbf16>
  %e = tensor.empty(%rows) : tensor<?x77xbf16>
  %epsilon = arith.constant 1.0e-06 : f32
  %y, %h = norm.rowwise row_dims [1] maps [#full, #full, #full, #full]
      ins(%x, %r : tensor<?x77xbf16>, tensor<?x77xbf16>) outs(%e, %e : tensor<?x77xbf16>, tensor<?x77xbf16>) {
  ^bb0(%a: bf16, %b: bf16):
    %s = arith.addf %a, %b : bf16
    %f = arith.extf %s : bf16 to f32
    %square = arith.mulf %f, %f : f32
    %sum = norm.row_sum %square : f32
    %n = norm.row_size : f32
    %mean = arith.divf %sum, %n : f32
    %more = arith.addf %mean, %epsilon : f32
    %rstd = math.rsqrt %more : f32
    %o = arith.mulf %f, %rstd : f32
    %t = arith.truncf %o : f32 to bf16
    norm.yield %t, %s : bf16, bf16
  } -> tensor<?x77xbf16>, tensor<?x77xbf16>
  return %y, %h : tensor<?x77xbf16>, tensor<?x77xbf16>
}

// On memrefs: rows that lie apart.
func.func @rms_strided(%x: memref<?x77xf32, strided<[?, 1]>> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
                       %y: memref<?x77xf32> {norm.c_name = "y", norm.c_dims = ["rows", ""]}) {
  %epsilon = arith.constant 1.0e-06 : f32
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<?x77xf32, strided<[?, 1]>>) outs(%y : memref<?x77xf32>) {
  ^bb0(%a: f32):
    %square = arith.mulf %a, %a : f32
    %sum = norm.row_sum %square : f32
    %n = norm.row_size : f32
    %mean = arith.divf %sum, %n : f32
    %more = arith.addf %mean, %epsilon : f32
    %rstd = math.rsqrt %more : f32
    %o = arith.mulf %a, %rstd : f32
    norm.yield %o : f32
  }
  return
}

// Two kernels with a buffer between them, and a sum that takes no vector.
func.func @twice(%x: tensor<?x?xf32> {norm.c_name = "x", norm.c_dims = ["rows", "cols"]})
    -> (tensor<?x?xf32> {norm.c_name = "y"}) {
  %h = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %y = norm.layer_norm %h axes [0] epsilon 1.0e-05 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// What is no buffer is passed as it is, and comes back through a pointer.
func.func @scalars(%a: f32, %b: f16, %c: i1, %i: index, %k: i8) -> (f32, f16, i1, index, i8) {
  return %a, %b, %c, %i, %k : f32, f16, i1, index, i8
}

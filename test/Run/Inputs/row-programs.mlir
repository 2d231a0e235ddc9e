#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

func.func @softmax(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) {
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

func.func @log_softmax_bf16(%x: tensor<?x?xbf16>) -> tensor<?x?xbf16> {
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xbf16>) outs(%x : tensor<?x?xbf16>) {
  ^bb0(%e: bf16):
    %a = arith.extf %e : bf16 to f32
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %exp = math.exp %d : f32
    %sum = norm.row_sum %exp : f32
    %log = math.log %sum : f32
    %q = arith.subf %d, %log : f32
    %r = arith.truncf %q : f32 to bf16
    norm.yield %r : bf16
  } -> tensor<?x?xbf16>
  return %y : tensor<?x?xbf16>
}

func.func @l2_norm(%x: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %epsilon = arith.constant 1.0e-12 : f64
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xf64>) outs(%x : tensor<?x?xf64>) {
  ^bb0(%a: f64):
    %square = arith.mulf %a, %a : f64
    %sum = norm.row_sum %square : f64
    %root = math.sqrt %sum : f64
    %max = arith.maximumf %root, %epsilon : f64
    %q = arith.divf %a, %max : f64
    norm.yield %q : f64
  } -> tensor<?x?xf64>
  return %y : tensor<?x?xf64>
}

// An RMSNorm times a gate that is normalized with it.
func.func @gated_norm(%x: tensor<?x?xf16>, %gate: tensor<?x?xf16>, %w: tensor<?xf16>) -> tensor<?x?xf16> {
  %epsilon = arith.constant 1.0e-05 : f32
  %one = arith.constant 1.0 : f32
  %y = norm.rowwise row_dims [1] maps [#full, #full, #column, #full]
      ins(%x, %gate, %w : tensor<?x?xf16>, tensor<?x?xf16>, tensor<?xf16>) outs(%x : tensor<?x?xf16>) {
  ^bb0(%xe: f16, %ge: f16, %we: f16):
    %a = arith.extf %xe : f16 to f32
    %g = arith.extf %ge : f16 to f32
    %n = norm.row_size : f32
    %negated = arith.negf %g : f32
    %exp = math.exp %negated : f32
    %shifted = arith.addf %one, %exp : f32
    %silu = arith.divf %g, %shifted : f32
    %gated = arith.mulf %a, %silu : f32
    %square = arith.mulf %gated, %gated : f32
    %sum = norm.row_sum %square : f32
    %mean = arith.divf %sum, %n : f32
    %safe = arith.addf %mean, %epsilon : f32
    %rstd = math.rsqrt %safe : f32
    %normal = arith.mulf %gated, %rstd : f32
    %factor = arith.extf %we : f16 to f32
    %scaled = arith.mulf %normal, %factor : f32
    %r = arith.truncf %scaled : f32 to f16
    norm.yield %r : f16
  } -> tensor<?x?xf16>
  return %y : tensor<?x?xf16>
}

// The mean absolute deviation from the mean, over the largest one.
func.func @three_levels(%x: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<3xf32>) {
  %rows = tensor.empty() : tensor<3xf32>
  %epsilon = arith.constant 1.0e-05 : f32
  %y, %m = norm.rowwise row_dims [1] maps [#full, #full, #row] ins(%x : tensor<?x?xf32>)
      outs(%x, %rows : tensor<?x?xf32>, tensor<3xf32>) {
  ^bb0(%a: f32):
    %n = norm.row_size : f32
    %sum = norm.row_sum %a : f32
    %mean = arith.divf %sum, %n : f32
    %d = arith.subf %a, %mean : f32
    %abs = math.absf %d : f32
    %max = norm.row_max %abs : f32
    %safe = arith.addf %max, %epsilon : f32
    %part = arith.divf %abs, %safe : f32
    %total = norm.row_sum %part : f32
    %average = arith.divf %total, %n : f32
    %q = arith.subf %part, %average : f32
    norm.yield %q, %average : f32, f32
  } -> tensor<?x?xf32>, tensor<3xf32>
  return %y, %m : tensor<?x?xf32>, tensor<3xf32>
}

// A scale per column, an offset per row.
func.func @modulated(%x: tensor<?x?xf32>, %w: tensor<?xf32>, %b: tensor<3xf32>) -> tensor<?x?xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #column, #row, #full]
      ins(%x, %w, %b : tensor<?x?xf32>, tensor<?xf32>, tensor<3xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32, %we: f32, %be: f32):
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %scaled = arith.mulf %d, %we : f32
    %q = arith.addf %scaled, %be : f32
    norm.yield %q : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

func.func @integers(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %factor = arith.constant 100.0 : f32
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32):
    %large = arith.mulf %a, %factor : f32
    %i = arith.fptosi %large : f32 to i32
    %max = norm.row_max %i : i32
    %d = arith.subi %i, %max : i32
    %sum = norm.row_sum %d : i32
    %e = arith.addi %d, %sum : i32
    %q = arith.sitofp %e : i32 to f32
    norm.yield %q : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

func.func @statistics_alone(%x: tensor<3x?xbf16>) -> (tensor<3xf32>, tensor<3xbf16>) {
  %f32 = tensor.empty() : tensor<3xf32>
  %bf16 = tensor.empty() : tensor<3xbf16>
  %sum, %max = norm.rowwise row_dims [1] maps [#full, #row, #row] ins(%x : tensor<3x?xbf16>)
      outs(%f32, %bf16 : tensor<3xf32>, tensor<3xbf16>) {
  ^bb0(%e: bf16):
    %a = arith.extf %e : bf16 to f32
    %square = arith.mulf %a, %a : f32
    %s = norm.row_sum %square : f32
    %m = norm.row_max %e : bf16
    norm.yield %s, %m : f32, bf16
  } -> tensor<3xf32>, tensor<3xbf16>
  return %sum, %max : tensor<3xf32>, tensor<3xbf16>
}

// Rows are not contiguous: the first dim makes up a row.
func.func @transposed_rows(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %y = norm.rowwise row_dims [0] maps [#full, #full] ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) {
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

func.func @uniform_from_outside(%x: tensor<?x?xf32>, %t: tensor<3xf32>) -> tensor<?x?xf32> {
  %zero = arith.constant 0 : index
  %temperature = tensor.extract %t[%zero] : tensor<3xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32):
    %scaled = arith.mulf %a, %temperature : f32
    %max = norm.row_max %scaled : f32
    %d = arith.subf %scaled, %max : f32
    norm.yield %d : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// Statistics over a part of the row, and over as much as each row says: from
// none to more than there is.
func.func @prefixes(%x: tensor<?x?xf32>, %counts: tensor<3xf32>) -> (tensor<?x?xf32>, tensor<?x?xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %x, %c0 : tensor<?x?xf32>
  %cols = tensor.dim %x, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%rows, %cols) : tensor<?x?xf32>
  %f = tensor.empty(%rows, %cols) : tensor<?x?xbf16>
  %y:2 = norm.rowwise row_dims [1] maps [#full, #row, #full, #full] ins(%x, %counts : tensor<?x?xf32>, tensor<3xf32>)
      outs(%e, %f : tensor<?x?xf32>, tensor<?x?xbf16>) {
  ^bb0(%a: f32, %c: f32):
    %k = arith.constant 21 : i64
    %zero = arith.constant 0.0 : f32
    %factor = arith.constant 50.0 : f32
    %first = norm.row_prefix %k
    %b = arith.select %first, %a, %zero : f32
    %sum = norm.row_sum %b : f32
    %large = arith.mulf %c, %factor : f32
    %count = arith.fptosi %large : f32 to i64
    %valid = norm.row_prefix %count
    %least = arith.constant -1000.0 : f32
    %d = arith.select %valid, %a, %least : f32
    %max = norm.row_max %d : f32
    %o = arith.addf %a, %sum : f32
    %p = arith.select %valid, %max, %a : f32
    %q = arith.truncf %p : f32 to bf16
    norm.yield %o, %q : f32, bf16
  } -> tensor<?x?xf32>, tensor<?x?xbf16>
  return %y#0, %y#1 : tensor<?x?xf32>, tensor<?x?xbf16>
}

// The activations before and after a sum, with functions on vectors: f32 by
// polynomials, f64 in part by calls.
func.func @gelu_f32(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %root = arith.constant 0.70710678 : f32
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32):
    %u = arith.mulf %a, %root : f32
    %v = math.erf %u : f32
    %w = arith.addf %v, %one : f32
    %h = arith.mulf %a, %half : f32
    %g = arith.mulf %h, %w : f32
    %sum = norm.row_sum %g : f32
    %t = math.tanh %sum : f32
    %r = arith.mulf %g, %t : f32
    norm.yield %r : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

func.func @gelu_f64(%x: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %one = arith.constant 1.0 : f64
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xf64>) outs(%x : tensor<?x?xf64>) {
  ^bb0(%a: f64):
    %v = math.erf %a : f64
    %w = math.expm1 %v : f64
    %t = math.tanh %w : f64
    %e = math.exp %t : f64
    %sum = norm.row_sum %e : f64
    %r = arith.divf %e, %sum : f64
    norm.yield %r : f64
  } -> tensor<?x?xf64>
  return %y : tensor<?x?xf64>
}

// Quantized with a scale per row that depends on its largest element.
func.func @quantized_f8(%x: tensor<?x?xf32>, %e: tensor<?x?xf8E4M3FN>, %f: tensor<3xf32>) -> (tensor<?x?xf8E4M3FN>, tensor<3xf32>) {
  %y:2 = norm.rowwise row_dims [1] maps [#full, #full, #row] ins(%x : tensor<?x?xf32>) outs(%e, %f : tensor<?x?xf8E4M3FN>, tensor<3xf32>) {
  ^bb0(%a: f32):
    %largest = arith.constant 448.0 : f32
    %b = math.absf %a : f32
    %max = norm.row_max %b : f32
    %s = arith.divf %max, %largest : f32
    %q = arith.divf %a, %s : f32
    %c = arith.truncf %q : f32 to f8E4M3FN
    norm.yield %c, %s : f8E4M3FN, f32
  } -> tensor<?x?xf8E4M3FN>, tensor<3xf32>
  return %y#0, %y#1 : tensor<?x?xf8E4M3FN>, tensor<3xf32>
}

func.func @quantized_i8(%x: tensor<?x?xbf16>, %e: tensor<?x?xi8>) -> tensor<?x?xi8> {
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<?x?xbf16>) outs(%e : tensor<?x?xi8>) {
  ^bb0(%h: bf16):
    %largest = arith.constant 127.0 : f32
    %a = arith.extf %h : bf16 to f32
    %b = math.absf %a : f32
    %max = norm.row_max %b : f32
    %s = arith.divf %largest, %max : f32
    %q = arith.mulf %a, %s : f32
    %r = math.roundeven %q : f32
    %c = arith.fptosi %r : f32 to i8
    norm.yield %c : i8
  } -> tensor<?x?xi8>
  return %y : tensor<?x?xi8>
}

// An RMSNorm of what was quantized.
func.func @dequantized(%x: tensor<?x?xi8>, %s: tensor<3xf32>, %w: tensor<?xbf16>, %e: tensor<?x?xbf16>) -> tensor<?x?xbf16> {
  %epsilon = arith.constant 1.0e-05 : f32
  %y = norm.rowwise row_dims [1] maps [#full, #row, #column, #full]
      ins(%x, %s, %w : tensor<?x?xi8>, tensor<3xf32>, tensor<?xbf16>) outs(%e : tensor<?x?xbf16>) {
  ^bb0(%q: i8, %scale: f32, %we: bf16):
    %n = norm.row_size : f32
    %f = arith.sitofp %q : i8 to f32
    %a = arith.mulf %f, %scale : f32
    %square = arith.mulf %a, %a : f32
    %sum = norm.row_sum %square : f32
    %mean = arith.divf %sum, %n : f32
    %v = arith.addf %mean, %epsilon : f32
    %r = math.rsqrt %v : f32
    %o = arith.mulf %a, %r : f32
    %b = arith.truncf %o : f32 to bf16
    %z = arith.mulf %b, %we : bf16
    norm.yield %z : bf16
  } -> tensor<?x?xbf16>
  return %y : tensor<?x?xbf16>
}

func.func @bytes_in_and_out(%x: tensor<?x?xf8E5M2>, %w: tensor<?xf8E4M3FN>, %e: tensor<?x?xf8E4M3FN>) -> tensor<?x?xf8E4M3FN> {
  %y = norm.rowwise row_dims [1] maps [#full, #column, #full]
      ins(%x, %w : tensor<?x?xf8E5M2>, tensor<?xf8E4M3FN>) outs(%e : tensor<?x?xf8E4M3FN>) {
  ^bb0(%xe: f8E5M2, %we: f8E4M3FN):
    %max = norm.row_max %xe : f8E5M2
    %d = arith.subf %xe, %max : f8E5M2
    %a = arith.extf %d : f8E5M2 to f32
    %b = arith.truncf %a : f32 to f8E4M3FN
    %c = arith.mulf %b, %we : f8E4M3FN
    norm.yield %c : f8E4M3FN
  } -> tensor<?x?xf8E4M3FN>
  return %y : tensor<?x?xf8E4M3FN>
}

func.func @norm_of_bytes(%x: tensor<?x?xf8E5M2>, %w: tensor<?xf8E5M2>) -> tensor<?x?xf8E5M2> {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06 : (tensor<?x?xf8E5M2>, tensor<?xf8E5M2>) -> tensor<?x?xf8E5M2>
  return %y : tensor<?x?xf8E5M2>
}

// A vector of rows is read and stored row by row, and the other way round.
func.func @transposed_result(%x: tensor<37x?xf32>) -> tensor<?x37xf32> {
  %one = arith.constant 1 : index
  %rows = tensor.dim %x, %one : tensor<37x?xf32>
  %e = tensor.empty(%rows) : tensor<?x37xf32>
  %y = norm.rowwise row_dims [0] maps [#full, affine_map<(d0, d1) -> (d1, d0)>]
      ins(%x : tensor<37x?xf32>) outs(%e : tensor<?x37xf32>) {
  ^bb0(%a: f32):
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %sum = norm.row_sum %d : f32
    %q = arith.subf %d, %sum : f32
    norm.yield %q : f32
  } -> tensor<?x37xf32>
  return %y : tensor<?x37xf32>
}

func.func @transposed_input(%x: tensor<37x?xbf16>) -> tensor<?x37xbf16> {
  %one = arith.constant 1 : index
  %elements = tensor.dim %x, %one : tensor<37x?xbf16>
  %e = tensor.empty(%elements) : tensor<?x37xbf16>
  %y = norm.rowwise row_dims [0] maps [affine_map<(d0, d1) -> (d1, d0)>, #full]
      ins(%x : tensor<37x?xbf16>) outs(%e : tensor<?x37xbf16>) {
  ^bb0(%a: bf16):
    %max = norm.row_max %a : bf16
    %d = arith.subf %a, %max : bf16
    norm.yield %d : bf16
  } -> tensor<?x37xbf16>
  return %y : tensor<?x37xbf16>
}

// Statistics per channel: several dims of a row on either side of the rows.
func.func @rows_in_the_middle(%x: tensor<5x3x?xf32>) -> (tensor<5x3x?xf32>, tensor<3xf32>) {
  %e = tensor.empty() : tensor<3xf32>
  %y, %m = norm.rowwise row_dims [0, 2]
      maps [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>,
            affine_map<(d0, d1, d2) -> (d1)>]
      ins(%x : tensor<5x3x?xf32>) outs(%x, %e : tensor<5x3x?xf32>, tensor<3xf32>) {
  ^bb0(%a: f32):
    %n = norm.row_size : f32
    %one = arith.constant 1.0 : f32
    %square = arith.mulf %a, %a : f32
    %sum = norm.row_sum %square : f32
    %safe = arith.addf %sum, %one : f32
    %q = arith.divf %a, %safe : f32
    norm.yield %q, %sum : f32, f32
  } -> tensor<5x3x?xf32>, tensor<3xf32>
  return %y, %m : tensor<5x3x?xf32>, tensor<3xf32>
}

// RUN: norm-opt %s --split-input-file --verify-diagnostics

func.func @c1_no_axis(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects at least one axis}}
  %y = norm.rms_norm %x axes [] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_descending(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects ascending axes in [0, 2), got [1, 0]}}
  %y = norm.rms_norm %x axes [1, 0] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_twice(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects ascending axes in [0, 2), got [1, 1]}}
  %y = norm.rms_norm %x axes [1, 1] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_too_large(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects ascending axes in [0, 2), got [2]}}
  %y = norm.rms_norm %x axes [2] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_negative(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects ascending axes in [0, 2), got [-1]}}
  %y = norm.rms_norm %x axes [-1] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_rank_0(%x: tensor<f32>) {
  // expected-error@+1 {{(C1) expects ascending axes in [0, 0), got [0]}}
  %y = norm.rms_norm %x axes [0] epsilon 1.0e-05 : (tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @c2_y(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C2) expects y of shape 'tensor<2x8xf16>', got 'tensor<2x4xf16>'}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<2x4xf16>
  return
}

// -----

func.func @c2_residual(%x: tensor<2x8xf32>, %r: tensor<8xf32>) {
  // expected-error@+1 {{(C2) expects residual of shape 'tensor<2x8xf32>', got 'tensor<8xf32>'}}
  %y = norm.rms_norm %x residual(%r) axes [1] epsilon 1.0e-05
      : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c2_residual_type(%x: tensor<2x8xf32>, %r: tensor<2x8xf16>) {
  // expected-error@+1 {{(C2) expects residual with elements of 'f32', got 'tensor<2x8xf16>'}}
  %y = norm.rms_norm %x residual(%r) axes [1] epsilon 1.0e-05
      : (tensor<2x8xf32>, tensor<2x8xf16>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c2_sum(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C2) expects sum of shape 'tensor<2x8xf32>', got 'tensor<2xf32>'}}
  %y, %h = norm.rms_norm %x residual(%x) axes [1] epsilon 1.0e-05 with_sum
      : (tensor<2x8xf32>, tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2xf32>)
  return
}

// -----

func.func @c2_sum_type(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C2) expects sum with elements of 'f32', got 'tensor<2x8xf64>'}}
  %y, %h = norm.rms_norm %x residual(%x) axes [1] epsilon 1.0e-05 with_sum
      : (tensor<2x8xf32>, tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf64>)
  return
}

// -----

func.func @c3_scale(%x: tensor<2x8xf32>, %w: tensor<2xf32>) {
  // expected-error@+1 {{(C3) expects scale of shape 'tensor<8xf32>', got 'tensor<2xf32>'}}
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-05
      : (tensor<2x8xf32>, tensor<2xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c3_bias(%x: tensor<2x8xf32>, %b: tensor<8xf32>) {
  // expected-error@+1 {{(C3) expects bias of shape 'tensor<2x8xf32>', got 'tensor<8xf32>'}}
  %y = norm.rms_norm %x bias(%b) axes [0, 1] epsilon 1.0e-05
      : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c4_negative(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C4) expects a finite epsilon >= 0, got -1.0}}
  %y = norm.rms_norm %x axes [1] epsilon -1.0 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c4_infinite(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C4) expects a finite epsilon >= 0, got }}
  %y = norm.rms_norm %x axes [1] epsilon 0x7FF0000000000000 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c5_plus_one(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C5) plus_one needs a scale}}
  %y = "norm.rms_norm"(%x) <{axes = array<i64: 1>, epsilon = 1.0 : f64, unit_offset,
      operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c5_sum(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C5) with_sum needs a residual}}
  %y, %h = norm.rms_norm %x axes [1] epsilon 1.0e-05 with_sum
      : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
  return
}

// -----

func.func @c5_mean(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C5) with_mean needs a layer_norm}}
  %y, %m = norm.rms_norm %x axes [1] epsilon 1.0e-05 with_mean
      : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2xf32>)
  return
}

// -----

func.func @c6_rstd(%x: tensor<2x3x8xf32>) {
  // expected-error@+1 {{(C6) expects rstd of shape 'tensor<2x8xf64>', got 'tensor<2x3xf64>'}}
  %y, %m = norm.rms_norm %x axes [1] epsilon 1.0e-05 with_rstd
      : (tensor<2x3x8xf32>) -> (tensor<2x3x8xf32>, tensor<2x3xf64>)
  return
}

// -----

func.func @c7_too_few(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C7) expects 2 results, one for y and each with_..., got 1}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 with_rstd : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c7_too_many(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C7) expects 1 results, one for y and each with_..., got 2}}
  %y:2 = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2xf32>)
  return
}

// -----

func.func @c8_stat_type(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C8) expects a stat_type of at least 16 bits, got 'f8E5M2'}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type f8E5M2 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @c8_scale_type(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C8) expects a scale_type of at least 16 bits, got 'f4E2M1FN'}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 scale_type f4E2M1FN : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of floating-point values}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<*xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @integers(%x: tensor<2x8xi32>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of floating-point values}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xi32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @complex(%x: tensor<2x8xcomplex<f32>>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of floating-point values}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xcomplex<f32>>) -> tensor<2x8xf32>
  return
}

// -----

func.func @unranked_result(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{result #0 must be ranked tensor of floating-point values}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<2x8xf32>) -> tensor<*xf32>
  return
}

// -----

func.func @stat_type_is_no_float(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{attribute 'stat_type' failed to satisfy constraint}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 stat_type i32 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @no_attributes(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{requires attribute 'axes'}}
  %y = "norm.rms_norm"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @no_operand() {
  // expected-error@+1 {{expected 1 or more operands, but found 0}}
  %y = "norm.rms_norm"() <{axes = array<i64: 1>, epsilon = 1.0 : f64,
      operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> tensor<2x8xf32>
  return
}

// -----

func.func @no_result(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{expected 1 or more results}}
  "norm.rms_norm"(%x) <{axes = array<i64: 1>, epsilon = 1.0 : f64,
      operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (tensor<2x8xf32>) -> ()
  return
}

// RUN: norm-opt %s --split-input-file --verify-diagnostics

// What only the generic form can say.

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @no_inits(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{expects at least one init}}
  "norm.rowwise"(%x) <{indexing_maps = [#map], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 0>}> ({
  ^bb0(%a: f32):
    "norm.yield"(%a) : (f32) -> ()
  }) : (tensor<2x8xf32>) -> ()
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @nothing(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{expects at least one init}}
  "norm.rowwise"() <{indexing_maps = [], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 0, 0>}> ({
  ^bb0:
    "norm.yield"() : () -> ()
  }) : () -> ()
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @no_maps(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects one map per operand, got 0 maps for 2 operands}}
  %y = "norm.rowwise"(%x, %x) <{indexing_maps = [], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: f32):
    "norm.yield"(%a) : (f32) -> ()
  }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @maps_are_no_maps(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{attribute 'indexing_maps' failed to satisfy constraint}}
  %y = "norm.rowwise"(%x, %x) <{indexing_maps = [1, 2], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: f32):
    "norm.yield"(%a) : (f32) -> ()
  }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @empty_body(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{expects a non-empty block}}
  %y = "norm.rowwise"(%x, %x) <{indexing_maps = [#map, #map], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: f32):
  }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @other_terminator(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{(C7) expects the body to end with norm.yield}}
  %y = "norm.rowwise"(%x, %x) <{indexing_maps = [#map, #map], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: f32):
    "llvm.unreachable"() : () -> ()
  }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @no_terminator(%x: tensor<2x8xf32>) {
  %y = "norm.rowwise"(%x, %x) <{indexing_maps = [#map, #map], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: f32):
    // expected-error@+1 {{block with no terminator}}
    %b = arith.negf %a : f32
  }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @two_blocks(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{expects region #0 to have 0 or 1 blocks}}
  %y = "norm.rowwise"(%x, %x) <{indexing_maps = [#map, #map], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: f32):
    "norm.yield"(%a) : (f32) -> ()
  ^bb1:
    "norm.yield"() : () -> ()
  }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

#map = affine_map<(d0, d1) -> (d0, d1)>

func.func @no_block(%x: tensor<2x8xf32>) {
  // expected-error@+1 {{region #0 ('body') failed to verify constraint: region with 1 blocks}}
  %y = "norm.rowwise"(%x, %x) <{indexing_maps = [#map, #map], row_dims = array<i64: 1>,
      operandSegmentSizes = array<i32: 1, 1>}> ({
  
  }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @scalar_operand(%x: tensor<2xf32>, %s: f32) {
  // expected-error@+1 {{operand #0 must be variadic of shaped of any type values, but got 'f32'}}
  %y = "norm.rowwise"(%s, %x) <{indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>],
      row_dims = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: f32):
    "norm.yield"(%a) : (f32) -> ()
  }) : (f32, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @row_sum_outside(%x: f32) {
  // expected-error@+1 {{'norm.row_sum' op expects parent op 'norm.rowwise'}}
  %s = norm.row_sum %x : f32
  return
}

// -----

func.func @row_max_outside(%x: f32) {
  // expected-error@+1 {{'norm.row_max' op expects parent op 'norm.rowwise'}}
  %s = norm.row_max %x : f32
  return
}

// -----

func.func @row_size_outside(%x: f32) {
  // expected-error@+1 {{'norm.row_size' op expects parent op 'norm.rowwise'}}
  %s = norm.row_size : f32
  return
}

// -----

func.func @yield_outside() {
  // expected-error@+1 {{'norm.yield' op expects parent op 'norm.rowwise'}}
  norm.yield
}

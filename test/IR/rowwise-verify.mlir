// RUN: norm-opt %s --split-input-file --verify-diagnostics

func.func @c1_too_few_maps(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects one map per operand, got 1 maps for 2 operands}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_other_loops(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects maps over 2 loops and no symbols, got affine_map<(d0, d1, d2) -> (d0, d1)>}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_symbols(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects maps over 2 loops and no symbols, got affine_map<(d0, d1)[s0] -> (d0, d1)>}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1)[s0] -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_same_loop(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects distinct loops, got affine_map<(d0, d1) -> (d0, d0)>}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d0)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_sum_of_loops(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects loops, or 0 for dims of size 1, got affine_map<(d0, d1) -> (d0, d0 + d1)> for 'tensor<2x8xf32>'}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d0 + d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_constant_one(%x: tensor<2x1xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects loops, or 0 for dims of size 1, got affine_map<(d0, d1) -> (d0, 1)> for 'tensor<2x1xf32>'}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, 1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x1xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c1_zero_of_size_8(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C1) expects loops, or 0 for dims of size 1, got affine_map<(d0, d1) -> (d0, 0)> for 'tensor<2x8xf32>'}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c2_rank(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C2) expects a map with 2 results for 'tensor<2x8xf32>', got affine_map<(d0, d1) -> (d0)>}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c3_none(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C3) expects at least one row dim}}
  %y = norm.rowwise row_dims [] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c3_descending(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C3) expects ascending row dims in [0, 2), got [1, 0]}}
  %y = norm.rowwise row_dims [1, 0] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c3_too_large(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C3) expects ascending row dims in [0, 2), got [2]}}
  %y = norm.rowwise row_dims [2] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c3_negative(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C3) expects ascending row dims in [0, 2), got [-1]}}
  %y = norm.rowwise row_dims [-1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c3_no_loops(%x: tensor<f32>, %e: tensor<f32>) {
  // expected-error@+1 {{(C3) expects ascending row dims in [0, 0), got [0]}}
  %y = norm.rowwise row_dims [0] maps [affine_map<() -> ()>, affine_map<() -> ()>]
      ins(%x : tensor<f32>) outs(%e : tensor<f32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<f32>
  return
}

// -----

func.func @c4_no_size(%x: tensor<2xf32>, %e: tensor<2xf32>) {
  // expected-error@+1 {{(C4) no operand has the size of loop d1}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>]
      ins(%x : tensor<2xf32>) outs(%e : tensor<2xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2xf32>
  return
}

// -----

func.func @c4_sizes_differ(%x: tensor<2x8xf32>, %e: tensor<2x4xf32>) {
  // expected-error@+1 {{(C4) expects size 4 for loop d1, got 'tensor<2x8xf32>'}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x4xf32>
  return
}

// -----

func.func @c5_parallel(%x: tensor<2x8xf32>, %e: tensor<8xf32>) {
  // expected-error@+1 {{(C5) expects inits to name parallel loop d0, got affine_map<(d0, d1) -> (d1)>}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<8xf32>
  return
}

// -----

func.func @c5_part_of_row(%x: tensor<2x8xf32>, %e: tensor<2xf32>) {
  // expected-error@+1 {{(C5) expects inits to name all loops of the row or none, got affine_map<(d0, d1) -> (d0)>}}
  %y = norm.rowwise row_dims [0, 1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2xf32>
  return
}

// -----

func.func @c6_number(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C6) expects 1 arguments of the body, got 2}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c6_type(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C6) expects an argument of type 'f32', got 'f16'}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%b: f16):
    %a = arith.extf %b : f16 to f32
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c7_number(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    // expected-error@+1 {{(C7) expects 1 values, got 2}}
    norm.yield %a, %a : f32, f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c7_type(%x: tensor<2x8xf32>, %e: tensor<2x8xf16>) {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf16>) {
  ^bb0(%a: f32):
    // expected-error@+1 {{(C7) expects value #0 of type 'f16', got 'f32'}}
    norm.yield %a : f32
  } -> tensor<2x8xf16>
  return
}

// -----

func.func @c7_varying(%x: tensor<2x8xf32>, %e: tensor<2xf32>) {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2xf32>) {
  ^bb0(%a: f32):
    // expected-error@+1 {{(C7) expects value #0 to be uniform: its init has one element per row}}
    norm.yield %a : f32
  } -> tensor<2xf32>
  return
}

// -----

func.func @c8_not_elementwise(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>, %i: index) {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    // expected-error@+1 {{(C8) is not an elementwise op on scalars and cannot be in a row program}}
    %b = tensor.extract %x[%i, %i] : tensor<2x8xf32>
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c8_vectors(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>, %v: vector<4xf32>) {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    // expected-error@+1 {{(C8) is not an elementwise op on scalars and cannot be in a row program}}
    %b = arith.addf %v, %v : vector<4xf32>
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @c9_mixed(%x: tensor<2x8xf32>, %e: memref<2x8xf32>) {
  // expected-error@+1 {{(C9) expects operands that are all ranked tensors or all memrefs}}
  norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : memref<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// -----

func.func @c9_vectors(%x: vector<2x8xf32>, %e: vector<2x8xf32>) {
  // expected-error@+1 {{(C9) expects operands that are all ranked tensors or all memrefs}}
  norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : vector<2x8xf32>) outs(%e : vector<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// -----

func.func @c9_no_result(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C9) expects one result per tensor init, of its type}}
  norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// -----

func.func @c9_other_type(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{(C9) expects one result per tensor init, of its type}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<?x8xf32>
  return
}

// -----

func.func @c9_result_of_buffers(%x: memref<2x8xf32>, %e: memref<2x8xf32>) {
  // expected-error@+1 {{(C9) expects one result per tensor init, of its type}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : memref<2x8xf32>) outs(%e : memref<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>, %e: tensor<2x8xf32>) {
  // expected-error@+1 {{expects ranked operands, got 'tensor<*xf32>'}}
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<*xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<2x8xf32>
  return
}

// RUN: norm-opt %s --split-input-file --norm-decompose --norm-fuse=remarks --verify-diagnostics | FileCheck %s

// Each reason why an op stays beside a row program.

// The second add needs the product, which needs the norm, which needs the first
// sum: it cannot be computed with the norm.

// CHECK-LABEL: func @negative_cycle
// CHECK:         norm.rowwise
// CHECK:         linalg.matmul
// CHECK:         linalg.add
func.func @negative_cycle(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{it is a contraction}}
  %p = linalg.matmul ins(%y, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{an op outside of the row program needs its results and feeds it}}
  %h = linalg.add ins(%y, %p : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %h : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @negative_side_effects_between
// CHECK:         linalg.exp
func.func private @look(tensor<4x8xf32>)
func.func @negative_side_effects_between(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  func.call @look(%y) : (tensor<4x8xf32>) -> ()
  // expected-remark @below {{'func.call' is in the way: it has side effects}}
  %h = linalg.exp ins(%y : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %h : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @negative_transpose
// CHECK:         linalg.transpose
func.func @negative_transpose(%x: tensor<4x8xf32>, %e: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{it transposes}}
  %t = linalg.transpose ins(%y : tensor<4x8xf32>) outs(%e : tensor<8x4xf32>) permutation = [1, 0]
  return %t : tensor<8x4xf32>
}

// -----

// x + x^T: an element needs one of another row.

#full = affine_map<(d0, d1) -> (d0, d1)>
#turned = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-LABEL: func @negative_consumer_of_another_element
// CHECK:         linalg.generic
func.func @negative_consumer_of_another_element(%x: tensor<8x8xf32>, %e: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<8x8xf32>) -> tensor<8x8xf32>
  // expected-remark @below {{it uses another element of a result of the row program than its own}}
  %s = linalg.generic {indexing_maps = [#full, #turned, #full], iterator_types = ["parallel", "parallel"]}
      ins(%y, %y : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.addf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<8x8xf32>
  return %s : tensor<8x8xf32>
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>
#turned = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-LABEL: func @negative_producer_of_another_element
// CHECK:         linalg.exp
func.func @negative_producer_of_another_element(%x: tensor<8x8xf32>, %e: tensor<8x8xf32>) -> tensor<8x8xf32> {
  // expected-remark @below {{the row program uses another element of its result than its own}}
  %h = linalg.exp ins(%x : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #turned, #full]
      ins(%h, %h : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = norm.row_sum %b : f32
    %q = arith.divf %a, %s : f32
    norm.yield %q : f32
  } -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// -----

// An outer product with the result runs over one loop more.

// CHECK-LABEL: func @negative_other_loops
// CHECK:         linalg.generic
func.func @negative_other_loops(%x: tensor<4x8xf32>, %v: tensor<3xf32>, %e: tensor<4x8x3xf32>) -> tensor<4x8x3xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{its loop d2 is none of the row program's}}
  %p = linalg.generic {
      indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y, %v : tensor<4x8xf32>, tensor<3xf32>) outs(%e : tensor<4x8x3xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.mulf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<4x8x3xf32>
  return %p : tensor<4x8x3xf32>
}

// -----

// The norm of the columns of a norm of rows.

// CHECK-LABEL: func @negative_other_rows
// CHECK-COUNT-2: norm.rowwise
func.func @negative_other_rows(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  // expected-remark @below {{its rows are others than the row program's}}
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06 : (tensor<8x8xf32>) -> tensor<8x8xf32>
  // expected-remark @below {{its rows are others than the row program's}}
  %z = norm.rms_norm %y axes [0] epsilon 1.0e-06 : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return %z : tensor<8x8xf32>
}

// -----

// 1 + w, once for all rows.

// CHECK-LABEL: func @negative_per_column
// CHECK:         linalg.add
// CHECK:         norm.rowwise
func.func @negative_per_column(%x: tensor<4x8xf32>, %w: tensor<8xf32>, %e: tensor<8xf32>) -> tensor<4x8xf32> {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  // expected-remark @below {{it is cheaper outside: it has fewer elements than the row program}}
  %s = linalg.add ins(%w, %one : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %y = norm.rms_norm %x scale(%s) axes [1] epsilon 1.0e-06 : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The op shares one value per row with the norm, but no full tensor.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func @negative_saves_nothing
// CHECK:         norm.rowwise
// CHECK:         linalg.generic
func.func @negative_saves_nothing(%x: tensor<4x8xf32>, %w: tensor<8xf32>, %z: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %y, %rstd = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06 with_rstd : (tensor<4x8xf32>, tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>)
  // expected-remark @below {{inside it would save no pass over memory}}
  %p = linalg.generic {indexing_maps = [#full, #row, #column, #full], iterator_types = ["parallel", "parallel"]}
      ins(%z, %rstd, %w : tensor<4x8xf32>, tensor<4xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %s = arith.mulf %a, %b : f32
    %t = arith.mulf %s, %c : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %y, %p : tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

// Rows of two dims. A product of two statistics of the channels would be a
// result over one of them.

#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0)>
#channel = affine_map<(d0, d1, d2) -> (d0, d1)>
#id = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func @negative_partial_result
// CHECK:         norm.rowwise
// CHECK:         linalg.generic
func.func @negative_partial_result(%x: tensor<2x4x8xf32>, %s: tensor<2x4xf32>, %e: tensor<2x4x8xf32>, %er: tensor<2xf32>, %ec: tensor<2x4xf32>)
    -> (tensor<2x4x8xf32>, tensor<2x4xf32>) {
  %y:2 = norm.rowwise row_dims [1, 2] maps [#full, #channel, #full, #row]
      ins(%x, %s : tensor<2x4x8xf32>, tensor<2x4xf32>) outs(%e, %er : tensor<2x4x8xf32>, tensor<2xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = norm.row_sum %a : f32
    %q = arith.divf %a, %sum : f32
    %p = arith.mulf %q, %b : f32
    norm.yield %p, %sum : f32, f32
  } -> tensor<2x4x8xf32>, tensor<2xf32>
  // expected-remark @below {{its result is used elsewhere, and is neither one per element nor one per row}}
  %c = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y#1, %s : tensor<2xf32>, tensor<2x4xf32>) outs(%ec : tensor<2x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.mulf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<2x4xf32>
  return %y#0, %c : tensor<2x4x8xf32>, tensor<2x4xf32>
}

// -----

// If the row program computed its only input of the length of a row, and wrote
// one value per row, nothing would tell it how long rows are.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @negative_row_of_no_length
// CHECK:         linalg.generic
// CHECK:         norm.rowwise
func.func @negative_row_of_no_length(%v: tensor<4xf32>, %e: tensor<4x8xf32>, %er: tensor<4xf32>) -> tensor<4xf32> {
  // expected-remark @below {{nothing that the row program would read has the size of its loop d1}}
  %exp = linalg.generic {indexing_maps = [#row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%v : tensor<4xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = math.exp %a : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #row] ins(%exp : tensor<4x8xf32>) outs(%er : tensor<4xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// Three phases of a softmax need what they would compute three times; one that
// is computed once, behind it, is fused.

// CHECK-LABEL: func @negative_expensive_producer
// CHECK:         linalg.tanh
// CHECK:         norm.rowwise
// CHECK:           math.exp
// CHECK:           math.tanh
#full = affine_map<(d0, d1) -> (d0, d1)>
func.func @negative_expensive_producer(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-remark @below {{inside it would be computed in each phase, which costs more than a pass over memory}}
  %h = linalg.tanh ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32):
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %exp = math.exp %d : f32
    %sum = norm.row_sum %exp : f32
    %q = arith.divf %exp, %sum : f32
    norm.yield %q : f32
  } -> tensor<4x8xf32>
  %z = linalg.tanh ins(%y : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

// RUN: norm-opt %s --canonicalize | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
#none = affine_map<(d0, d1) -> ()>

// CHECK-LABEL: func @dead_result_and_input_are_dropped
// CHECK-SAME:    %[[X:.*]]: tensor<?x8xf32>, %[[R:.*]]: tensor<?x8xf32>, %[[E:.*]]: tensor<?x8xf32>
// CHECK-NEXT:  %[[Y:.*]] = norm.rowwise row_dims [1] maps [#map, #map]
// CHECK-SAME:    ins(%[[X]] : tensor<?x8xf32>) outs(%[[E]] : tensor<?x8xf32>)
// CHECK-SAME:    attributes {tag} {
// CHECK-NEXT:  ^bb0(%[[A:.*]]: f32):
// CHECK-NEXT:    %[[SUM:.*]] = norm.row_sum %[[A]]
// CHECK-NEXT:    norm.yield %[[SUM]] : f32
// CHECK:       return %[[Y]]
func.func @dead_result_and_input_are_dropped(%x: tensor<?x8xf32>, %r: tensor<?x8xf32>, %e: tensor<?x8xf32>)
    -> tensor<?x8xf32> {
  %y:2 = norm.rowwise row_dims [1] maps [#full, #full, #full, #full]
      ins(%r, %x : tensor<?x8xf32>, tensor<?x8xf32>) outs(%e, %e : tensor<?x8xf32>, tensor<?x8xf32>)
      attributes {tag} {
  ^bb0(%b: f32, %a: f32):
    %h = arith.addf %a, %b : f32
    %s = norm.row_sum %a : f32
    norm.yield %h, %s : f32, f32
  } -> tensor<?x8xf32>, tensor<?x8xf32>
  return %y#1 : tensor<?x8xf32>
}

// CHECK-LABEL: func @dead_program_is_erased
// CHECK-NEXT:  return
func.func @dead_program_is_erased(%x: tensor<?x8xf32>) {
  %y = norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : tensor<?x8xf32>) outs(%x : tensor<?x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<?x8xf32>
  return
}

// The size of a row is that of %x, and of nothing else.

// CHECK-LABEL: func @negative_unused_input_tells_a_size
// CHECK:       ins(%{{.*}} : tensor<?x8xf32>) outs(%{{.*}} : tensor<?xf32>)
func.func @negative_unused_input_tells_a_size(%x: tensor<?x8xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : tensor<?x8xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32):
    %c = arith.constant 2.0 : f32
    %s = norm.row_sum %c : f32
    norm.yield %s : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// CHECK-LABEL: func @same_inputs_are_merged
// CHECK:       ins(%{{[^,]*}} : tensor<?x8xf32>)
// CHECK:       ^bb0(%[[A:.*]]: f32):
// CHECK-NEXT:    arith.mulf %[[A]], %[[A]]
func.func @same_inputs_are_merged(%x: tensor<?x8xf32>, %e: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #full, #full]
      ins(%x, %x : tensor<?x8xf32>, tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %p = arith.mulf %a, %b : f32
    norm.yield %p : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @negative_other_map_is_another_input
// CHECK:       ins(%[[X:.*]], %[[X]] : tensor<8x8xf32>, tensor<8x8xf32>)
func.func @negative_other_map_is_another_input(%x: tensor<8x8xf32>, %e: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, affine_map<(d0, d1) -> (d1, d0)>, #full]
      ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %p = arith.mulf %a, %b : f32
    norm.yield %p : f32
  } -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK-LABEL: func @splats_are_scalars
// CHECK-SAME:    %{{.*}}: tensor<?x8xf32>, %[[S:.*]]: f32
// CHECK:       ins(%{{[^,]*}} : tensor<?x8xf32>)
// CHECK-NEXT:  ^bb0(%[[A:.*]]: f32):
// CHECK-NEXT:    %[[TWICE:.*]] = arith.mulf %[[A]], %cst
// CHECK-NEXT:    %[[SHIFTED:.*]] = arith.addf %[[TWICE]], %cst_0
// CHECK-NEXT:    arith.mulf %[[SHIFTED]], %[[S]]
func.func @splats_are_scalars(%x: tensor<?x8xf32>, %s: f32) -> tensor<?x8xf32> {
  %two = arith.constant dense<2.0> : tensor<8xf32>
  %three = arith.constant dense<3.0> : tensor<f32>
  %ss = tensor.splat %s : tensor<8xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #column, #none, #column, #full]
      ins(%x, %two, %three, %ss : tensor<?x8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>)
      outs(%x : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %d: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %p, %c : f32
    %r = arith.mulf %q, %d : f32
    norm.yield %r : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK-LABEL: func @negative_varying_constant_stays
// CHECK:       ins(%{{.*}}, %{{.*}} : tensor<?x2xf32>, tensor<2xf32>)
func.func @negative_varying_constant_stays(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #column, #full]
      ins(%x, %w : tensor<?x2xf32>, tensor<2xf32>) outs(%x : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: f32):
    %p = arith.mulf %a, %b : f32
    norm.yield %p : f32
  } -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// CHECK-LABEL: func @negative_complex_splat_stays
// CHECK:       ins(%{{.*}} : tensor<2xcomplex<f32>>)
func.func @negative_complex_splat_stays(%e: tensor<?x2xcomplex<f32>>) -> tensor<?x2xcomplex<f32>> {
  %w = arith.constant dense<(1.0, 2.0)> : tensor<2xcomplex<f32>>
  %y = norm.rowwise row_dims [1] maps [#column, #full]
      ins(%w : tensor<2xcomplex<f32>>) outs(%e : tensor<?x2xcomplex<f32>>) {
  ^bb0(%a: complex<f32>):
    norm.yield %a : complex<f32>
  } -> tensor<?x2xcomplex<f32>>
  return %y : tensor<?x2xcomplex<f32>>
}

// CHECK-LABEL: func @input_is_forwarded
// CHECK-SAME:    %[[X:.*]]: tensor<?x8xf32>, %[[E:.*]]: tensor<?xf32>
// CHECK:       %[[S:.*]] = norm.rowwise {{.*}} outs(%[[E]] :
// CHECK:       return %[[X]], %[[S]]
func.func @input_is_forwarded(%x: tensor<?x8xf32>, %e: tensor<?xf32>) -> (tensor<?x8xf32>, tensor<?xf32>) {
  %y:2 = norm.rowwise row_dims [1] maps [#full, #full, #row]
      ins(%x : tensor<?x8xf32>) outs(%x, %e : tensor<?x8xf32>, tensor<?xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %a, %s : f32, f32
  } -> tensor<?x8xf32>, tensor<?xf32>
  return %y#0, %y#1 : tensor<?x8xf32>, tensor<?xf32>
}

// CHECK-LABEL: func @negative_transposed_input_is_not_forwarded
// CHECK:       norm.rowwise
func.func @negative_transposed_input_is_not_forwarded(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, affine_map<(d0, d1) -> (d1, d0)>]
      ins(%x : tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// CHECK-LABEL: func @casts_are_folded
// CHECK:       ins(%{{.*}} : tensor<4x8xf32>) outs(%{{.*}} : tensor<4x8xf32>)
func.func @casts_are_folded(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<?x?xf32> {
  %xc = tensor.cast %x : tensor<4x8xf32> to tensor<?x?xf32>
  %ec = tensor.cast %e : tensor<4x8xf32> to tensor<?x?xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #full]
      ins(%xc : tensor<?x?xf32>) outs(%ec : tensor<?x?xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// CHECK-LABEL: func @no_rows
// CHECK-SAME:    %{{.*}}: tensor<0x8xf32>, %[[E:.*]]: tensor<0xf32>
// CHECK-NEXT:  return %[[E]]
func.func @no_rows(%x: tensor<0x8xf32>, %e: tensor<0xf32>) -> tensor<0xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : tensor<0x8xf32>) outs(%e : tensor<0xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  } -> tensor<0xf32>
  return %y : tensor<0xf32>
}

// CHECK-LABEL: func @no_rows_on_buffers
// CHECK-NEXT:  return
func.func @no_rows_on_buffers(%x: memref<0x8xf32>, %e: memref<0xf32>) {
  norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : memref<0x8xf32>) outs(%e : memref<0xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  }
  return
}

// CHECK-LABEL: func @negative_sum_of_rows_without_elements_stays
// CHECK:       norm.rowwise
func.func @negative_sum_of_rows_without_elements_stays(%x: tensor<8x0xf32>, %e: tensor<8xf32>) -> tensor<8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : tensor<8x0xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  } -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// CHECK-LABEL: func @row_size_is_known
// CHECK:       %[[SIZE:.*]] = arith.constant 8.000000e+00
// CHECK:       norm.yield %[[SIZE]]
func.func @row_size_is_known(%x: tensor<?x8xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : tensor<?x8xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32):
    %n = norm.row_size : f32
    norm.yield %n : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

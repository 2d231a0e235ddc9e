// RUN: norm-opt %s --split-input-file --verify-diagnostics | norm-opt --split-input-file | FileCheck %s
// RUN: norm-opt %s --split-input-file --verify-diagnostics --canonicalize | FileCheck %s --check-prefix=FOLD

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func @first_of_the_row
// CHECK:         %[[FIRST:.*]] = norm.row_prefix %{{.*}}
// CHECK:         arith.select %[[FIRST]]
// FOLD-LABEL:  func @first_of_the_row
// FOLD:          norm.row_prefix
func.func @first_of_the_row(%x: tensor<?x?xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : tensor<?x?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32):
    %k = arith.constant 16 : i64
    %zero = arith.constant 0.0 : f32
    %first = norm.row_prefix %k
    %b = arith.select %first, %a, %zero : f32
    %sum = norm.row_sum %b : f32
    norm.yield %sum : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----

// As many as there are: all of them. None: none.

// FOLD-LABEL:  func @all_or_none
// FOLD-NOT:      norm.row_prefix
// FOLD:          %[[SUM:.*]] = norm.row_sum %{{.*}} : f32
// FOLD:          norm.yield %[[SUM]], %{{zero|cst}}
func.func @all_or_none(%x: tensor<?x16xf32>, %e: tensor<?xf32>, %f: tensor<?x16xf32>) -> (tensor<?xf32>, tensor<?x16xf32>) {
  %y:2 = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<?x16xf32>) outs(%e, %f : tensor<?xf32>, tensor<?x16xf32>) {
  ^bb0(%a: f32):
    %k = arith.constant 16 : i64
    %none = arith.constant -1 : i64
    %zero = arith.constant 0.0 : f32
    %first = norm.row_prefix %k
    %b = arith.select %first, %a, %zero : f32
    %sum = norm.row_sum %b : f32
    %never = norm.row_prefix %none
    %c = arith.select %never, %a, %zero : f32
    norm.yield %sum, %c : f32, f32
  } -> tensor<?xf32>, tensor<?x16xf32>
  return %y#0, %y#1 : tensor<?xf32>, tensor<?x16xf32>
}

// -----

func.func @c1_varying_count(%x: tensor<?x8xi64>, %e: tensor<?x8xi1>) {
  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<?x8xi64>) outs(%e : tensor<?x8xi1>) {
  ^bb0(%a: i64):
    // expected-error@+1 {{(C1) expects a uniform count}}
    %first = norm.row_prefix %a
    norm.yield %first : i1
  } -> tensor<?x8xi1>
  return
}

// -----

func.func @c2_row_of_two_dims(%e: tensor<4x8xi1>, %k: i64) {
  %y = norm.rowwise row_dims [0, 1] maps [affine_map<(d0, d1) -> (d0, d1)>] outs(%e : tensor<4x8xi1>) {
    // expected-error@+1 {{(C2) expects a row of one dim, got row dims [0, 1]}}
    %first = norm.row_prefix %k
    norm.yield %first : i1
  } -> tensor<4x8xi1>
  return
}

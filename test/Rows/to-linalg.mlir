// RUN: norm-opt %s --split-input-file --norm-to-linalg --canonicalize --cse | FileCheck %s

// One reduction for the sum, one elementwise op for the result; the square is
// computed where it is needed.

// CHECK-DAG:   #[[$ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-DAG:   #[[$COLUMN:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func @l2_norm
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xbf16>, %[[W:.*]]: tensor<8xf32>, %[[OUT:.*]]: tensor<4x8xf32>
// CHECK:       %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK:       %[[EMPTY:.*]] = tensor.empty() : tensor<4xf32>
// CHECK:       %[[ZEROS:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%[[EMPTY]] : tensor<4xf32>)
// CHECK:       %[[SUM:.*]] = linalg.generic
// CHECK-SAME:    iterator_types = ["parallel", "reduction"]
// CHECK-SAME:    ins(%[[X]] : tensor<4x8xbf16>) outs(%[[ZEROS]] : tensor<4xf32>)
// CHECK:         arith.extf
// CHECK:         %[[SQUARE:.*]] = arith.mulf
// CHECK:         arith.addf %{{.*}}, %[[SQUARE]] : f32
// CHECK:       %[[Y:.*]] = linalg.generic
// CHECK-SAME:    #[[$ROW]], #[[$COLUMN]]
// CHECK-SAME:    iterator_types = ["parallel", "parallel"]
// CHECK-SAME:    ins(%[[X]], %[[SUM]], %[[W]] : {{.*}}) outs(%[[OUT]] : tensor<4x8xf32>)
// CHECK:         math.rsqrt
// CHECK:       return %[[Y]]
func.func @l2_norm(%x: tensor<4x8xbf16>, %w: tensor<8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x, %w : tensor<4x8xbf16>, tensor<8xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: bf16, %b: f32):
    %f = arith.extf %a : bf16 to f32
    %sq = arith.mulf %f, %f : f32
    %ss = norm.row_sum %sq : f32
    %r = math.rsqrt %ss : f32
    %n = arith.mulf %f, %r : f32
    %o = arith.mulf %n, %b : f32
    norm.yield %o : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The maximum starts at -infinity and lets NaN win. The size of the row is the
// product of the sizes of its dims.

// CHECK-LABEL: func @dynamic_rows_of_two_dims
// CHECK-SAME:    %[[X:.*]]: tensor<?x?x?xf32>
// CHECK-DAG:   arith.constant 0xFF800000 : f32
// CHECK-DAG:   %[[D0:.*]] = tensor.dim %[[X]], %c0
// CHECK-DAG:   %[[D1:.*]] = tensor.dim %[[X]], %c1
// CHECK-DAG:   %[[D2:.*]] = tensor.dim %[[X]], %c2
// CHECK:       linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "reduction"]
// CHECK:         arith.maximumf
// CHECK:       %[[SIZE:.*]] = arith.muli %[[D1]], %[[D2]] : index
// CHECK:       %[[INT:.*]] = arith.index_cast %[[SIZE]] : index to i64
// CHECK:       %[[N:.*]] = arith.sitofp %[[INT]] : i64 to f32
// CHECK:       linalg.generic {{.*}} iterator_types = ["parallel"]
// CHECK:         arith.divf %{{.*}}, %[[N]]
func.func @dynamic_rows_of_two_dims(%x: tensor<?x?x?xf32>, %out: tensor<?xf32>) -> tensor<?xf32> {
  %y = norm.rowwise row_dims [1, 2]
      maps [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0)>]
      ins(%x : tensor<?x?x?xf32>) outs(%out : tensor<?xf32>) {
  ^bb0(%a: f32):
    %max = norm.row_max %a : f32
    %n = norm.row_size : f32
    %q = arith.divf %max, %n : f32
    norm.yield %q : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----

// Integers; a dim of size 1; scalars from outside.

// CHECK-DAG:   #[[$UNIT:.*]] = affine_map<(d0, d1) -> (d0, 0)>
// CHECK-LABEL: func @integers
// CHECK-SAME:    %[[SCALAR:[a-z0-9]*]]: i32
// CHECK-DAG:   arith.constant -2147483648 : i32
// CHECK-DAG:   arith.constant 0 : i32
// CHECK:       linalg.generic
// CHECK:         arith.maxsi
// CHECK:       linalg.generic
// CHECK:         arith.addi
// CHECK:       linalg.generic {indexing_maps = [#{{[a-z0-9]*}}, #[[$UNIT]],
// CHECK:         arith.muli %{{.*}}, %[[SCALAR]]
func.func @integers(%x: tensor<4x8xi32>, %s: tensor<4x1xi32>, %scalar: i32, %out: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %y = norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x, %s : tensor<4x8xi32>, tensor<4x1xi32>) outs(%out : tensor<4x8xi32>) {
  ^bb0(%a: i32, %b: i32):
    %max = norm.row_max %a : i32
    %d = arith.subi %a, %max : i32
    %sum = norm.row_sum %d : i32
    %p = arith.muli %sum, %scalar : i32
    %q = arith.addi %p, %b : i32
    norm.yield %q : i32
  } -> tensor<4x8xi32>
  return %y : tensor<4x8xi32>
}

// -----

// A collective over rows whose length only the result knows.

// CHECK-LABEL: func @length_from_the_result
// CHECK-SAME:    %[[X:.*]]: tensor<4xf32>, %[[OUT:.*]]: tensor<4x?xf32>
// CHECK:       linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]} ins(%[[X]], %[[OUT]] :
func.func @length_from_the_result(%x: tensor<4xf32>, %out: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %y = norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : tensor<4xf32>) outs(%out : tensor<4x?xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  } -> tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// -----

// A row program on memrefs is being lowered already.

// CHECK-LABEL: func @negative_memrefs
// CHECK:       norm.rowwise
func.func @negative_memrefs(%x: memref<4x8xf32>, %out: memref<4x8xf32>) {
  norm.rowwise row_dims [1]
      maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%x : memref<4x8xf32>) outs(%out : memref<4x8xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

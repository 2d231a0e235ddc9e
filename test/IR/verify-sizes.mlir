// RUN: norm-opt %s --generate-runtime-verification=verbose-level=0 | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// Dim 1 of x gives the size of a row; the scale's dim 0 must be the same.
// CHECK-LABEL: func @dynamic_sizes
// CHECK-SAME:  %[[X:.*]]: tensor<?x?xf32>, %[[W:.*]]: tensor<?xf32>
// CHECK-DAG:   %[[N:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK-DAG:   %[[SIZE:.*]] = tensor.dim %[[W]], %{{.*}}
// CHECK:       %[[SAME:.*]] = arith.cmpi eq, %[[SIZE]]
// CHECK:       cf.assert %[[SAME]], "{{.*}}the size of dim 0 of operand 1 is not that of the other operands{{.*}}"
// CHECK:       norm.rowwise
func.func @dynamic_sizes(%x: tensor<?x?xf32>, %w: tensor<?xf32>) -> tensor<?x?xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #column, #full]
      ins(%x, %w : tensor<?x?xf32>, tensor<?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %q = arith.mulf %d, %b : f32
    norm.yield %q : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// CHECK-LABEL: func @static_sizes
// CHECK-NOT:   cf.assert
// CHECK:       norm.rowwise
func.func @static_sizes(%x: tensor<4x8xf32>, %w: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #column, #full]
      ins(%x, %w : tensor<4x8xf32>, tensor<8xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %max = norm.row_max %a : f32
    %d = arith.subf %a, %max : f32
    %q = arith.mulf %d, %b : f32
    norm.yield %q : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

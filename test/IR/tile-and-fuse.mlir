// RUN: norm-opt %s --split-input-file --transform-interpreter --canonicalize --cse | FileCheck %s

// The norm is computed where its consumer's tile needs it, and its
// own producer with it.

// CHECK-LABEL: func @norm_into_consumer
// CHECK:       scf.for
// CHECK:         %[[SUM:.*]] = linalg.add {{.*}} -> tensor<4x64xf32>
// CHECK:         %[[Y:.*]] = norm.layer_norm %[[SUM]] {{.*}} -> tensor<4x64xf32>
// CHECK:         linalg.mul ins(%[[Y]],
func.func @norm_into_consumer(%x: tensor<8x64xf32>, %g: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %e = tensor.empty() : tensor<8x64xf32>
  %h = linalg.add ins(%x, %g : tensor<8x64xf32>, tensor<8x64xf32>) outs(%e : tensor<8x64xf32>) -> tensor<8x64xf32>
  %n = norm.layer_norm %h axes [1] epsilon 1.0e-05 : (tensor<8x64xf32>) -> tensor<8x64xf32>
  %y = linalg.mul ins(%n, %g : tensor<8x64xf32>, tensor<8x64xf32>) outs(%e : tensor<8x64xf32>) -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %mul = transform.structured.match ops{["linalg.mul"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %mul tile_sizes [4]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// From a per-row result the rows follow; their sizes are not static.

// CHECK-LABEL: func @statistics_into_consumer
// CHECK:       scf.for
// CHECK:         %[[S:.*]] = norm.rowwise {{.*}} ins(%{{.*}} : tensor<?x?xf32>) outs(%{{.*}} : tensor<?xf32>)
// CHECK:         linalg.exp ins(%[[S]] : tensor<?xf32>)
func.func @statistics_into_consumer(%x: tensor<?x?xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
  %s = norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : tensor<?x?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  } -> tensor<?xf32>
  %y = linalg.exp ins(%s : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %exp = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %exp tile_sizes [4]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Rows of unknown size: the consumer's is that of another tensor.

// CHECK-LABEL: func @dynamic_rows
// CHECK:       scf.for
// CHECK:         %[[Y:.*]] = norm.rms_norm {{.*}} -> tensor<?x?xf32>
// CHECK:         linalg.exp
func.func @dynamic_rows(%x: tensor<?x?xf32>, %e: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %n = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %y = linalg.exp ins(%n : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %exp = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %exp tile_sizes [4]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

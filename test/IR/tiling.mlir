// RUN: norm-opt %s --split-input-file --transform-interpreter --canonicalize --cse | FileCheck %s

// The scale belongs to every row and is not sliced; a per-row result gets a
// tile of its own rank.

// CHECK-LABEL: func @rms_norm
// CHECK-SAME:    %[[X:.*]]: tensor<?x?x64xf32>, %[[W:.*]]: tensor<64xf32>
// CHECK:       scf.for %[[I:[^ ]*]] =
// CHECK:         scf.for %[[J:[^ ]*]] =
// CHECK:           %[[TILE:.*]] = tensor.extract_slice %[[X]][%[[I]], %[[J]], 0]
// CHECK:           %[[Y:.*]], %[[RSTD:.*]] = norm.rms_norm %[[TILE]] scale(%[[W]])
// CHECK-SAME:        -> (tensor<?x?x64xf32>, tensor<?x?xf32>)
// CHECK:           tensor.insert_slice %[[Y]] into %{{.*}}[%[[I]], %[[J]], 0]
// CHECK:           tensor.insert_slice %[[RSTD]] into %{{.*}}[%[[I]], %[[J]]]
func.func @rms_norm(%x: tensor<?x?x64xf32>, %w: tensor<64xf32>) -> (tensor<?x?x64xf32>, tensor<?x?xf32>) {
  %y, %rstd = norm.rms_norm %x scale(%w) axes [2] epsilon 1.0e-05 with_rstd
      : (tensor<?x?x64xf32>, tensor<64xf32>) -> (tensor<?x?x64xf32>, tensor<?x?xf32>)
  return %y, %rstd : tensor<?x?x64xf32>, tensor<?x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %norm = transform.structured.match ops{["norm.rms_norm"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %norm tile_sizes [4, 8]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Middle axes, in parallel.

// CHECK-LABEL: func @layer_norm
// CHECK:       scf.forall (%[[I:.*]], %[[J:.*]]) in (2, 2)
// CHECK:         norm.layer_norm %{{.*}} axes [1]
// CHECK-SAME:      (tensor<4x16x4xf32>) -> (tensor<4x16x4xf32>, tensor<4x4xf32>)
// CHECK:         tensor.parallel_insert_slice
// CHECK:         tensor.parallel_insert_slice
func.func @layer_norm(%x: tensor<8x16x8xf32>) -> (tensor<8x16x8xf32>, tensor<8x8xf32>) {
  %y, %mean = norm.layer_norm %x axes [1] epsilon 1.0e-05 with_mean
      : (tensor<8x16x8xf32>) -> (tensor<8x16x8xf32>, tensor<8x8xf32>)
  return %y, %mean : tensor<8x16x8xf32>, tensor<8x8xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %norm = transform.structured.match ops{["norm.layer_norm"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %norm tile_sizes [4, 0, 4]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#kept = affine_map<(d0, d1) -> (d0, 0)>
#column = affine_map<(d0, d1) -> (d1)>

// CHECK-LABEL: func @rowwise
// CHECK-SAME:    %[[X:.*]]: tensor<8x16xf32>, %[[K:.*]]: tensor<8x1xf32>, %[[W:.*]]: tensor<16xf32>
// CHECK:       scf.for %[[I:[^ ]*]] =
// CHECK:         %[[XT:.*]] = tensor.extract_slice %[[X]][%[[I]], 0] [2, 16]
// CHECK:         %[[KT:.*]] = tensor.extract_slice %[[K]][%[[I]], 0] [2, 1]
// CHECK:         norm.rowwise row_dims [1]
// CHECK-SAME:      ins(%[[XT]], %[[KT]], %[[W]] : tensor<2x16xf32>, tensor<2x1xf32>, tensor<16xf32>)
// CHECK-SAME:      outs(%{{.*}}, %{{.*}} : tensor<2x16xf32>, tensor<2xf32>)
func.func @rowwise(%x: tensor<8x16xf32>, %k: tensor<8x1xf32>, %w: tensor<16xf32>, %e: tensor<8x16xf32>, %f: tensor<8xf32>)
    -> (tensor<8x16xf32>, tensor<8xf32>) {
  %y:2 = norm.rowwise row_dims [1] maps [#full, #kept, #column, #full, #row]
      ins(%x, %k, %w : tensor<8x16xf32>, tensor<8x1xf32>, tensor<16xf32>)
      outs(%e, %f : tensor<8x16xf32>, tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %s = norm.row_sum %a : f32
    %p = arith.mulf %s, %b : f32
    %q = arith.addf %p, %c : f32
    norm.yield %q, %s : f32, f32
  } -> tensor<8x16xf32>, tensor<8xf32>
  return %y#0, %y#1 : tensor<8x16xf32>, tensor<8xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %program = transform.structured.match ops{["norm.rowwise"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %program tile_sizes [2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func @buffers
// CHECK:       scf.for %[[I:[^ ]*]] =
// CHECK:         memref.subview %{{.*}}[%[[I]], 0] [2, 16]
// CHECK:         memref.subview %{{.*}}[%[[I]]] [2]
// CHECK:         norm.rowwise
func.func @buffers(%x: memref<8x16xf32>, %f: memref<8xf32>) {
  norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : memref<8x16xf32>) outs(%f : memref<8xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  }
  return
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %program = transform.structured.match ops{["norm.rowwise"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %program tile_sizes [2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// RUN: norm-opt %s | norm-opt | FileCheck %s
// RUN: norm-opt %s --mlir-print-op-generic | norm-opt | FileCheck %s
// RUN: norm-opt %s --emit-bytecode | norm-opt | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>
#row = affine_map<(d0, d1) -> (d0)>
#kept = affine_map<(d0, d1) -> (d0, 0)>
#none = affine_map<(d0, d1) -> ()>

// CHECK-LABEL: func @tensors
// CHECK-SAME:    %{{.*}}: tensor<?x8xf32>, {{.*}} %[[S:.*]]: f32)
// CHECK:       %{{.*}}:2 = norm.rowwise row_dims [1] maps [#{{.*}}, #{{.*}}, #{{.*}}, #{{.*}}, #{{.*}}]
// CHECK-SAME:    ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<?x8xf32>, tensor<8xf32>, tensor<f32>)
// CHECK-SAME:    outs(%{{.*}}, %{{.*}} : tensor<?x8xf32>, tensor<?x1xf32>)
// CHECK-SAME:    attributes {tag} {
// CHECK-NEXT:  ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %[[C:.*]]: f32):
// CHECK-NEXT:    %[[MAX:.*]] = norm.row_max %[[A]] : f32
// CHECK-NEXT:    %[[SIZE:.*]] = norm.row_size : f32
// CHECK-NEXT:    %[[SHIFTED:.*]] = arith.addf %[[A]], %[[S]]
// CHECK:         norm.yield %{{.*}}, %{{.*}} : f32, f32
// CHECK-NEXT:  } -> tensor<?x8xf32>, tensor<?x1xf32>
func.func @tensors(%x: tensor<?x8xf32>, %w: tensor<8xf32>, %c: tensor<f32>, %e: tensor<?x8xf32>, %f: tensor<?x1xf32>, %s: f32)
    -> (tensor<?x8xf32>, tensor<?x1xf32>) {
  %y:2 = norm.rowwise row_dims [1] maps [#full, #column, #none, #full, #kept]
      ins(%x, %w, %c : tensor<?x8xf32>, tensor<8xf32>, tensor<f32>)
      outs(%e, %f : tensor<?x8xf32>, tensor<?x1xf32>) attributes {tag} {
  ^bb0(%a: f32, %b: f32, %d: f32):
    %max = norm.row_max %a : f32
    %size = norm.row_size : f32
    %shifted = arith.addf %a, %s : f32
    %p = arith.mulf %shifted, %b : f32
    %q = arith.mulf %p, %d : f32
    %r = arith.divf %max, %size : f32
    norm.yield %q, %r : f32, f32
  } -> tensor<?x8xf32>, tensor<?x1xf32>
  return %y#0, %y#1 : tensor<?x8xf32>, tensor<?x1xf32>
}

// CHECK-LABEL: func @buffers
// CHECK:       norm.rowwise row_dims [1]
// CHECK-SAME:    ins(%{{.*}} : memref<4x8xi32, strided<[?, 1]>>) outs(%{{.*}} : memref<4xi32>) {
// CHECK:         norm.row_sum %{{.*}} : i32
// CHECK:       }
func.func @buffers(%x: memref<4x8xi32, strided<[?, 1]>>, %e: memref<4xi32>) {
  norm.rowwise row_dims [1] maps [#full, #row]
      ins(%x : memref<4x8xi32, strided<[?, 1]>>) outs(%e : memref<4xi32>) {
  ^bb0(%a: i32):
    %s = norm.row_sum %a : i32
    norm.yield %s : i32
  }
  return
}

// CHECK-LABEL: func @no_inputs
// CHECK:       norm.rowwise row_dims [0, 1] maps [#{{[a-z0-9]*}}] outs(%{{.*}} : tensor<2x2xf32>)
// CHECK-NEXT:    %[[ONE:.*]] = arith.constant
func.func @no_inputs(%e: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %y = norm.rowwise row_dims [0, 1] maps [#full] outs(%e : tensor<2x2xf32>) {
    %one = arith.constant 1.0 : f32
    %n = norm.row_sum %one : f32
    norm.yield %n : f32
  } -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}

// RUN: norm-opt %s --norm-device-buffers | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

// Inputs are copied before, results after, and all is freed.

// CHECK-LABEL: func @results
// CHECK-SAME:    (%[[X:.*]]: memref<3x8xf32>, %[[S:.*]]: memref<3xf32>)
// CHECK:         %[[T0:.*]] = gpu.wait async
// CHECK:         %[[DX:.*]], %[[T1:.*]] = gpu.alloc async [%[[T0]]] () : memref<3x8xf32>
// CHECK:         %[[T2:.*]] = gpu.memcpy async [%[[T1]]] %[[DX]], %[[X]]
// CHECK:         %[[DS:.*]], %[[T3:.*]] = gpu.alloc async [%[[T2]]] () : memref<3xf32>
// CHECK-NOT:     gpu.memcpy
// CHECK:         gpu.wait [%[[T3]]]
// CHECK:         norm.rowwise {{.*}} ins(%[[DX]] : memref<3x8xf32>) outs(%[[DS]] : memref<3xf32>)
// CHECK:         %[[U0:.*]] = gpu.wait async
// CHECK:         %[[U1:.*]] = gpu.memcpy async [%[[U0]]] %[[S]], %[[DS]]
// CHECK:         %[[U2:.*]] = gpu.dealloc async [%[[U1]]] %[[DX]]
// CHECK:         %[[U3:.*]] = gpu.dealloc async [%[[U2]]] %[[DS]]
// CHECK:         gpu.wait [%[[U3]]]
func.func @results(%x: memref<3x8xf32>, %s: memref<3xf32>) {
  norm.rowwise row_dims [1] maps [#full, #perRow] ins(%x : memref<3x8xf32>) outs(%s : memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    norm.yield %sum : f32
  }
  return
}

// A buffer that is both has one copy.

// CHECK-LABEL: func @in_place
// CHECK-SAME:    (%[[X:.*]]: memref<?x8xf32>)
// CHECK:         %[[N:.*]] = memref.dim %[[X]]
// CHECK:         %[[D:.*]], %{{.*}} = gpu.alloc async [%{{.*}}] (%[[N]]) : memref<?x8xf32>
// CHECK-NEXT:    gpu.memcpy async [%{{.*}}] %[[D]], %[[X]]
// CHECK-NOT:     gpu.alloc
// CHECK:         norm.rowwise {{.*}} ins(%[[D]] : memref<?x8xf32>) outs(%[[D]] : memref<?x8xf32>)
// CHECK:         gpu.memcpy async [%{{.*}}] %[[X]], %[[D]]
// CHECK-NEXT:    gpu.dealloc async [%{{.*}}] %[[D]]
// CHECK-NOT:     gpu.dealloc
func.func @in_place(%x: memref<?x8xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>) {
  ^bb0(%a: f32):
    %b = arith.negf %a : f32
    norm.yield %b : f32
  }
  return
}

// Copies are of bytes: what is strided goes through a contiguous buffer.

!strided = memref<3x8xf32, strided<[16, 1], offset: 4>>

// CHECK-LABEL: func @strided
// CHECK-SAME:    (%[[X:[^:]*]]: memref<{{[^)]*}}>, %[[Y:[^:]*]]: memref<
// CHECK:         %[[SX:.*]] = memref.alloc() : memref<3x8xf32>
// CHECK-NEXT:    memref.copy %[[X]], %[[SX]]
// CHECK-NEXT:    %[[SY:.*]] = memref.alloc() : memref<3x8xf32>
// CHECK-NEXT:    gpu.wait async
// CHECK-NEXT:    %[[DX:.*]], %{{.*}} = gpu.alloc
// CHECK-NEXT:    gpu.memcpy async [%{{.*}}] %[[DX]], %[[SX]]
// CHECK-NEXT:    %[[DY:.*]], %{{.*}} = gpu.alloc
// CHECK:         norm.rowwise {{.*}} ins(%[[DX]] : memref<3x8xf32>) outs(%[[DY]] : memref<3x8xf32>)
// CHECK:         gpu.memcpy async [%{{.*}}] %[[SY]], %[[DY]]
// CHECK:         gpu.wait [
// CHECK-NEXT:    memref.dealloc %[[SX]]
// CHECK-NEXT:    memref.copy %[[SY]], %[[Y]]
// CHECK-NEXT:    memref.dealloc %[[SY]]
func.func @strided(%x: !strided, %y: !strided) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : !strided) outs(%y : !strided) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// CHECK-LABEL: func @negative_on_tensors
// CHECK-NOT:     gpu
// CHECK:         norm.rowwise
func.func @negative_on_tensors(%x: tensor<3x8xf32>, %init: tensor<3x8xf32>) -> tensor<3x8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #full] ins(%x : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  } -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

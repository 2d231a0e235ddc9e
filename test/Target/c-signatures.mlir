// RUN: norm-opt %s --norm-c-signatures | FileCheck %s

#map = affine_map<(d0, d1) -> (d0, d1)>

// A dim of a result is that of the argument.
// CHECK-LABEL: func @same_size(
// CHECK-SAME:    %[[X:.*]]: memref<?x8xf32> {norm.c_dims = ["arg0_dim0", ""], norm.c_name = "arg0"},
// CHECK-SAME:    %[[Y:.*]]: memref<?x8xf32> {norm.c_dims = ["arg0_dim0", ""], norm.c_name = "result0"}) {
// CHECK:         %[[T:.*]] = bufferization.to_tensor %[[X]] restrict :
// CHECK:         %[[R:.*]] = norm.rowwise {{.*}} ins(%[[T]]
// CHECK-NOT:     cf.assert
// CHECK:         bufferization.materialize_in_destination %[[R]] in restrict writable %[[Y]]
// CHECK:         return
func.func @same_size(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %y = norm.rowwise row_dims [1] maps [#map, #map] ins(%x : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// One whose size is not known to be is compared.
// CHECK-LABEL: func @other_size(
// CHECK-SAME:    memref<?xf32> {norm.c_dims = ["n"], norm.c_name = "x"},
// CHECK-SAME:    %[[Y:.*]]: memref<?xf32> {norm.c_dims = ["m"], norm.c_name = "y"})
// CHECK:         %[[IS:.*]] = tensor.dim
// CHECK:         %[[EXPECTED:.*]] = memref.dim %[[Y]]
// CHECK:         %[[SAME:.*]] = arith.cmpi eq, %[[IS]], %[[EXPECTED]]
// CHECK:         cf.assert %[[SAME]]
func.func @other_size(%x: tensor<?xf32> {norm.c_name = "x", norm.c_dims = ["n"]})
    -> (tensor<?xf32> {norm.c_name = "y", norm.c_dims = ["m"]}) {
  %y = tensor.concat dim(0) %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// CHECK-LABEL: func @scalars(
// CHECK-SAME:    %[[X:.*]]: f32 {norm.c_name = "arg0"},
// CHECK-SAME:    %[[Y:.*]]: memref<f32> {norm.c_dims = [], norm.c_name = "result0"})
// CHECK:         memref.store %[[X]], %[[Y]][]
func.func @scalars(%x: f32) -> f32 {
  return %x : f32
}

// CHECK-LABEL: func private @negative_private(tensor<8xf32>)
func.func private @negative_private(tensor<8xf32>)

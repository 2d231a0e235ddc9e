// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

// Without rows nothing is launched: a grid has at least one block.

// CHECK-LABEL: func @no_rows(
// CHECK-NEXT:    return
func.func @no_rows(%x: memref<0x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<0x64xf32>) outs(%x : memref<0x64xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// CHECK-LABEL: func @maybe_no_rows(
// CHECK:         %[[ANY:.*]] = arith.cmpi ne, %[[ROWS:.*]], %c0_i64
// CHECK-NEXT:    scf.if %[[ANY]]
// CHECK:           gpu.launch_func
// CHECK-NOT:     } else {
// CHECK:         return
func.func @maybe_no_rows(%x: memref<?x65xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<?x65xf32>) outs(%x : memref<?x65xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// Rows without elements have results: their sum is 0.

// CHECK-LABEL: func @no_elements(
// CHECK:         gpu.launch_func
// CHECK:       gpu.func @no_elements
// CHECK-NOT:     {{(memref|vector)}}.load
// CHECK:         memref.store {{.*}} : memref<3xf32, #gpu.address_space<global>>
// CHECK-NOT:     memref.store
// CHECK:         gpu.return
func.func @no_elements(%x: memref<3x0xf32>, %s: memref<3xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full, #perRow] ins(%x : memref<3x0xf32>) outs(%x, %s : memref<3x0xf32>, memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b, %sum : f32, f32
  }
  return
}

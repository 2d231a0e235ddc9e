// RUN: norm-opt %s --norm-expand-copies | FileCheck %s

// CHECK-LABEL: func @strided
// CHECK:       linalg.generic {{.*}} ins(%arg0 : {{.*}}) outs(%arg1 : {{.*}})
// CHECK-NOT:   memref.copy
func.func @strided(%x: memref<?x8xf32, strided<[16, 1]>>, %y: memref<?x8xf32>) {
  memref.copy %x, %y : memref<?x8xf32, strided<[16, 1]>> to memref<?x8xf32>
  return
}

// CHECK-LABEL: func @negative_contiguous
// CHECK:       memref.copy
func.func @negative_contiguous(%x: memref<?x8xf32>, %y: memref<?x8xf32>) {
  memref.copy %x, %y : memref<?x8xf32> to memref<?x8xf32>
  return
}

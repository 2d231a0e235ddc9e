// RUN: norm-opt %s --norm-order-loops | FileCheck %s

// The loops of a matmul are m, k, n then.

// CHECK-DAG: #[[$A:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$B:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$C:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>

// CHECK-LABEL: func @matmul
// CHECK:         linalg.generic {indexing_maps = [#[[$A]], #[[$B]], #[[$C]]], iterator_types = ["parallel", "reduction", "parallel"]}
func.func @matmul(%a: memref<4x16xf32>, %b: memref<16x?xf32>, %c: memref<4x?xf32>) {
  linalg.matmul ins(%a, %b : memref<4x16xf32>, memref<16x?xf32>) outs(%c : memref<4x?xf32>)
  return
}

// A sum over rows adds them up as wholes.

// CHECK-LABEL: func @sum_over_rows
// CHECK:         linalg.generic {{.*}}iterator_types = ["reduction", "parallel"]
func.func @sum_over_rows(%x: memref<16x64xf32>, %s: memref<64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(n, m) -> (m, n)>, affine_map<(n, m) -> (n)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<16x64xf32>) outs(%s : memref<64xf32>) {
  ^bb0(%e: f32, %acc: f32):
    %0 = arith.addf %e, %acc : f32
    linalg.yield %0 : f32
  }
  return
}

// b is not contiguous along n.

// CHECK-LABEL: func @negative_transposed
// CHECK:         iterator_types = ["parallel", "parallel", "reduction"]
func.func @negative_transposed(%a: memref<4x16xf32>, %b: memref<8x16xf32>, %c: memref<4x8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x16xf32>, memref<8x16xf32>) outs(%c : memref<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %0 = arith.mulf %x, %y : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  }
  return
}

// Nor is a column of a larger matrix.

// CHECK-LABEL: func @negative_strided
// CHECK:         linalg.matmul
func.func @negative_strided(%a: memref<4x16xf32>, %b: memref<16x8xf32, strided<[16, 2]>>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x16xf32>, memref<16x8xf32, strided<[16, 2]>>) outs(%c : memref<4x8xf32>)
  return
}

// One column fills no vector.

// CHECK-LABEL: func @negative_column
// CHECK:         linalg.matmul
func.func @negative_column(%a: memref<4x16xf32>, %b: memref<16x1xf32>, %c: memref<4x1xf32>) {
  linalg.matmul ins(%a, %b : memref<4x16xf32>, memref<16x1xf32>) outs(%c : memref<4x1xf32>)
  return
}

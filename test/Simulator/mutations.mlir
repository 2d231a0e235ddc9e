// What is made of a norm runs as it is, in any order of threads. Without its
// barrier, or with a shuffle that takes another lane, it is caught.

// RUN: norm-run %s --entry make --output %t.x.npy
// RUN: norm-run %s --entry norm --input %t.x.npy --output %t.y.npy
// RUN: norm-opt %s --norm-rows --norm-to-kernels > %t.mlir
// RUN: norm-run %t.mlir --entry norm --target gpu-sim --input %t.x.npy --expect %t.y.npy
// RUN: norm-run %t.mlir --entry norm --target gpu-sim --input %t.x.npy --expect %t.y.npy --sim-order 9
// RUN: sed '/gpu.barrier/d' %t.mlir | not norm-run - --entry norm --target gpu-sim --input %t.x.npy 2>&1 | FileCheck %s --check-prefix=BARRIER
// RUN: sed 's/xor \(.*\), %c16_i32,/xor \1, %c8_i32,/' %t.mlir | not norm-run - --entry norm --target gpu-sim --input %t.x.npy --expect %t.y.npy 2>&1 | FileCheck %s --check-prefix=SHUFFLE

// BARRIER: error: kernel @norm{{.*}}in shared memory, which was never written
// SHUFFLE: error: {{.*}}: result 0 at {{.*}}: expected
func.func @make() -> tensor<4x8192xf32> {
  %e = tensor.empty() : tensor<4x8192xf32>
  %x = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} outs(%e : tensor<4x8192xf32>) {
  ^bb0(%out: f32):
    %j = linalg.index 1 : index
    %c100 = arith.constant 100 : index
    %r = arith.remui %j, %c100 : index
    %i = arith.index_cast %r : index to i32
    %f = arith.sitofp %i : i32 to f32
    linalg.yield %f : f32
  } -> tensor<4x8192xf32>
  return %x : tensor<4x8192xf32>
}

func.func @norm(%x: tensor<4x8192xf32>) -> tensor<4x8192xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-06
      : (tensor<4x8192xf32>) -> tensor<4x8192xf32>
  return %y : tensor<4x8192xf32>
}

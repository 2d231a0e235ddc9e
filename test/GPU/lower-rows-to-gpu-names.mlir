// RUN: norm-opt %s --norm-lower-rows-to-gpu | FileCheck %s --implicit-check-not=gpu.module --implicit-check-not=gpu.func

// The row programs of a function are numbered in their order, past names that
// functions have.

// CHECK:      gpu.module @f_kernels {
// CHECK:        gpu.func @f(
// CHECK:        gpu.func @f_unaligned(
// CHECK:      gpu.module @f_2_kernels {
// CHECK:        gpu.func @f_2(%{{.*}}: !llvm.ptr<1> {{{.*}}}, %{{.*}}: !llvm.ptr<1> {{{.*}}})
// CHECK:        gpu.func @f_2_unaligned(
// CHECK:      gpu.module @f_3_kernels {
// CHECK:        gpu.func @f_3(
// CHECK:        gpu.func @f_3_unaligned(
// CHECK:      gpu.module @f_1_kernels {
// CHECK:        gpu.func @f_1(
// CHECK:        gpu.func @f_1_unaligned(

#full = affine_map<(d0, d1) -> (d0, d1)>

func.func @f(%x: memref<4x64xf32>, %y: memref<4x64xf32>) {
  norm.rowwise row_dims [1] maps [#full] outs(%y : memref<4x64xf32>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  norm.rowwise row_dims [1] maps [#full, #full] ins(%y : memref<4x64xf32>) outs(%x : memref<4x64xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  norm.rowwise row_dims [1] maps [#full] outs(%x : memref<4x64xf32>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

func.func @f_1(%x: memref<4x64xf32>) {
  norm.rowwise row_dims [1] maps [#full] outs(%x : memref<4x64xf32>) {
    %n = norm.row_size : f32
    norm.yield %n : f32
  }
  return
}

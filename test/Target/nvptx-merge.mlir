// The kernels of several gpu.modules are those of one file.

// RUN: norm-compile %s --target nvptx --emit=gpu | FileCheck %s

// CHECK:      gpu.module @kernels {
// CHECK:        func.func @helper(
// CHECK:        gpu.func @first(
// CHECK:          call @helper(
// CHECK:        func.func @helper_0(
// CHECK:        gpu.func @second(
// CHECK:          call @helper_0(
// CHECK-NOT:  gpu.module
gpu.module @a {
  func.func @helper(%x: f32) -> f32 {
    return %x : f32
  }
  gpu.func @first(%p: !llvm.ptr<1>, %x: f32) kernel {
    %y = func.call @helper(%x) : (f32) -> f32
    llvm.store %y, %p : f32, !llvm.ptr<1>
    gpu.return
  }
}
gpu.module @b {
  func.func @helper(%x: f32) -> f32 {
    %y = arith.negf %x : f32
    return %y : f32
  }
  gpu.func @second(%p: !llvm.ptr<1>, %x: f32) kernel {
    %y = func.call @helper(%x) : (f32) -> f32
    llvm.store %y, %p : f32, !llvm.ptr<1>
    gpu.return
  }
}

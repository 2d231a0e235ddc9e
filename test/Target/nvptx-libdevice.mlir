// Functions that PTX has not are those of the device library.

// REQUIRES: libdevice
// RUN: norm-compile %s --target nvptx --emit=ptx | FileCheck %s

// CHECK-NOT: __nv_
// CHECK:     .entry sine(
// CHECK-NOT: call
// CHECK:     ret;
gpu.module @kernels {
  gpu.func @sine(%x: !llvm.ptr<1>) kernel {
    %v = llvm.load %x : !llvm.ptr<1> -> f32
    %sine = math.sin %v : f32
    llvm.store %sine, %x : f32, !llvm.ptr<1>
    gpu.return
  }
}

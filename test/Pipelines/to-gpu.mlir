// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-gpu{arch=sm_90})" | FileCheck %s
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-kernels{arch=sm_90})" | FileCheck %s --check-prefix=KERNELS
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-kernels{arch=sm_90 host-buffers=false})" | FileCheck %s --check-prefix=DEVICE
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-kernels{arch=sm_90},norm-gpu-to-llvm{arch=sm_90})" | FileCheck %s

// A named norm all the way: kernels in NVVM, without a call of a device library
// and without conversions of bf16 one by one, and a host in the LLVM dialect that
// launches them.

// CHECK-LABEL: llvm.func @norm(
// CHECK:         llvm.call @mgpuMemAlloc
// CHECK:         llvm.call @mgpuMemcpy
// CHECK:         gpu.launch_func {{.*}}@norm_kernels::@norm blocks in ({{.*}}) threads in ({{.*}}) : i64 args(%{{.*}} : !llvm.ptr<1>, %{{.*}} : !llvm.ptr<1>, %{{.*}} : !llvm.ptr<1>, %{{.*}} : i64)
// CHECK:         llvm.call @mgpuMemcpy
// CHECK:         llvm.call @mgpuMemFree
// CHECK-LABEL: llvm.func @_mlir_ciface_norm(
// CHECK:       gpu.module @norm_kernels
// CHECK-NOT:     llvm.func @__nv
// CHECK:         llvm.func @norm(%{{.*}}: !llvm.ptr<1>, %{{.*}}: !llvm.ptr<1> {llvm.noalias, llvm.readonly}, %{{.*}}: !llvm.ptr<1>, %{{.*}}: i64)
// CHECK-SAME:      norm.launch = {
// CHECK-SAME:      nvvm.kernel
// CHECK:           llvm.load {{.*}} -> vector<8xbf16>
// CHECK-NOT:       llvm.fpext
// CHECK:           nvvm.shfl.sync
// CHECK:           nvvm.barrier
// CHECK:           llvm.fptrunc {{.*}} : vector<8xf32> to vector<8xbf16>
// CHECK:           llvm.return

// KERNELS-LABEL: func.func @norm(
// KERNELS:         gpu.alloc
// KERNELS:         gpu.memcpy
// KERNELS:         gpu.launch_func
// KERNELS:       gpu.module @norm_kernels
// KERNELS:         gpu.func @norm(
// KERNELS:           vector.load

// DEVICE-NOT:  gpu.alloc
// DEVICE-NOT:  gpu.memcpy
// DEVICE:      gpu.launch_func
func.func @norm(%x: tensor<?x4096xbf16>, %w: tensor<4096xbf16>) -> tensor<?x4096xbf16> {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06
      : (tensor<?x4096xbf16>, tensor<4096xbf16>) -> tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}

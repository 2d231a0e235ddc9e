// A norm on the caller's buffers, as norm-compile makes it, runs on the
// simulator and on the CPU.

// RUN: norm-run %s --entry x --output %t.x.npy
// RUN: norm-run %s --entry scale --output %t.scale.npy
// RUN: norm-compile --op rms_norm --type f32 --cols 64 --emit=norm -o %t.mlir
// RUN: norm-run %t.mlir --stats --input %t.x.npy --input %t.scale.npy --input %t.x.npy | FileCheck %s
// RUN: norm-run %t.mlir --target gpu-sim --stats --input %t.x.npy --input %t.scale.npy --input %t.x.npy | FileCheck %s --check-prefixes=CHECK,GPU

// CHECK: norms: 1 rms_norm
// GPU:   kernel @rms_norm_f32: 1 blocks
// GPU:     argument 0 read: 512 bytes, each 1 time
// GPU:     argument 2 written: 512 bytes, each 1 time

func.func @x() -> tensor<2x64xf32> {
  %x = arith.constant dense<1.0> : tensor<2x64xf32>
  return %x : tensor<2x64xf32>
}

func.func @scale() -> tensor<64xf32> {
  %scale = arith.constant dense<1.0> : tensor<64xf32>
  return %scale : tensor<64xf32>
}

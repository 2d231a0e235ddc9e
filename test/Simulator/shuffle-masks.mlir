// The mask of a shuffle must be that of the lanes that come to it, and have the
// lanes that they read.

// RUN: norm-run %s --target gpu-sim
// RUN: sed 's/constant 65535/constant 255/; s/constant 8 :/constant 4 :/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=LACKS
// RUN: sed 's/constant 65535/constant -1/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=FOREVER
// RUN: sed 's/constant 8 :/constant 16 :/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=SOURCE
// RUN: sed 's/constant 32 :/constant 24 :/; s/constant 65535/constant -1/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=SMALL

// LACKS:   error: kernel @half, block (0, 0, 0), thread (8, 0, 0): the shuffle at <stdin>:{{[0-9:]+}} has the mask 0xff, which lacks lane 8 that executes it
// FOREVER: error: kernel @half, block (0, 0, 0), thread (0, 0, 0): the shuffle at <stdin>:{{[0-9:]+}} waits for lanes of the mask 0xffffffff forever: thread (16, 0, 0) has exited
// SOURCE:  error: kernel @half, block (0, 0, 0), thread (0, 0, 0): the shuffle at <stdin>:{{[0-9:]+}} reads lane 16, which is not in the mask 0xffff
// SMALL:   error: kernel @half, block (0, 0, 0), thread (0, 0, 0): the shuffle at <stdin>:{{[0-9:]+}} has the mask 0xffffffff, but its warp has 24 lanes
module attributes {gpu.container_module} {
  gpu.module @kernels {
    // The lower half of a warp shuffles.
    gpu.func @half(%y: memref<32xi32>) kernel {
      %c16 = arith.constant 16 : index
      %mask = arith.constant 65535 : i32
      %distance = arith.constant 8 : i32
      %clamp = arith.constant 31 : i32
      %t = gpu.thread_id x
      %x = arith.index_cast %t : index to i32
      %low = arith.cmpi ult, %t, %c16 : index
      scf.if %low {
        %v = nvvm.shfl.sync bfly %mask, %x, %distance, %clamp : i32 -> i32
        memref.store %v, %y[%t] : memref<32xi32>
      }
      gpu.return
    }
  }
  func.func @main() -> memref<32xi32> {
    %c1 = arith.constant 1 : index
    %threads = arith.constant 32 : index
    %y = gpu.alloc () : memref<32xi32>
    gpu.launch_func @kernels::@half blocks in (%c1, %c1, %c1) threads in (%threads, %c1, %c1)
        args(%y : memref<32xi32>)
    %host = memref.alloc() : memref<32xi32>
    return %host : memref<32xi32>
  }
}

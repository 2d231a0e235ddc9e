// A barrier that half of the block reaches, while the others exit, wait at
// another one, or at a shuffle.

// RUN: norm-run %s --entry together --target gpu-sim
// RUN: not norm-run %s --entry exits --target gpu-sim 2>&1 | FileCheck %s --check-prefix=EXITS
// RUN: not norm-run %s --entry elsewhere --target gpu-sim 2>&1 | FileCheck %s --check-prefix=ELSEWHERE
// RUN: not norm-run %s --entry shuffles --target gpu-sim 2>&1 | FileCheck %s --check-prefix=SHUFFLES

// EXITS:     error: kernel @exits, block (0, 0, 0), thread (0, 0, 0): the barrier at divergent-barriers.mlir:{{[0-9:]+}} waits for all threads of the block forever: thread (32, 0, 0) has exited
// ELSEWHERE: error: kernel @elsewhere, block (0, 0, 0), thread (32, 0, 0): comes to the barrier at divergent-barriers.mlir:{{[0-9:]+}}, but thread (0, 0, 0) waits at the barrier at divergent-barriers.mlir:{{[0-9:]+}}
// SHUFFLES:  error: kernel @shuffles, block (0, 0, 0), thread (0, 0, 0): the barrier at divergent-barriers.mlir:{{[0-9:]+}} waits for all threads of the block forever: thread (16, 0, 0) waits at the shuffle at divergent-barriers.mlir:{{[0-9:]+}}
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @together(%y: memref<64xi32>) kernel {
      gpu.barrier
      gpu.return
    }
    gpu.func @exits(%y: memref<64xi32>) kernel {
      %c32 = arith.constant 32 : index
      %t = gpu.thread_id x
      %low = arith.cmpi ult, %t, %c32 : index
      scf.if %low {
        gpu.barrier
      }
      gpu.return
    }
    gpu.func @elsewhere(%y: memref<64xi32>) kernel {
      %c32 = arith.constant 32 : index
      %t = gpu.thread_id x
      %low = arith.cmpi ult, %t, %c32 : index
      scf.if %low {
        gpu.barrier
      } else {
        %c1 = arith.constant 1 : i32
        memref.store %c1, %y[%t] : memref<64xi32>
        gpu.barrier
      }
      gpu.return
    }
    gpu.func @shuffles(%y: memref<64xi32>) kernel {
      %c16 = arith.constant 16 : index
      %c1 = arith.constant 1 : i32
      %c32 = arith.constant 32 : i32
      %t = gpu.thread_id x
      %low = arith.cmpi ult, %t, %c16 : index
      scf.if %low {
        gpu.barrier
      } else {
        %v, %ok = gpu.shuffle xor %c1, %c1, %c32 : i32
        memref.store %v, %y[%t] : memref<64xi32>
      }
      gpu.return
    }
  }
  func.func @together() -> memref<64xi32> {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %y = gpu.alloc () : memref<64xi32>
    gpu.launch_func @kernels::@together blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
        args(%y : memref<64xi32>)
    return %y : memref<64xi32>
  }
  func.func @exits() -> memref<64xi32> {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %y = gpu.alloc () : memref<64xi32>
    gpu.launch_func @kernels::@exits blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
        args(%y : memref<64xi32>)
    return %y : memref<64xi32>
  }
  func.func @elsewhere() -> memref<64xi32> {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %y = gpu.alloc () : memref<64xi32>
    gpu.launch_func @kernels::@elsewhere blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
        args(%y : memref<64xi32>)
    return %y : memref<64xi32>
  }
  func.func @shuffles() -> memref<64xi32> {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %y = gpu.alloc () : memref<64xi32>
    gpu.launch_func @kernels::@shuffles blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
        args(%y : memref<64xi32>)
    return %y : memref<64xi32>
  }
}

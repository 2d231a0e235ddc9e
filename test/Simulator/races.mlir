// Two threads write the same place: of one block, and of two.

// RUN: norm-run %s --target gpu-sim
// RUN: sed 's/%y\[%own\]/%y[%block]/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=BLOCK
// RUN: sed 's/%y\[%own\]/%y[%number]/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=GRID

// BLOCK: error: kernel @k, block (0, 0, 0), thread (1, 0, 0): the store at <stdin>:{{[0-9:]+}} of 4 bytes is a data race on byte 0 of argument 0 (256 bytes): thread (0, 0, 0) writes it, and no barrier is in between
// GRID:  error: kernel @k, block (1, 0, 0), thread (0, 0, 0): the store at <stdin>:{{[0-9:]+}} of 4 bytes is a data race on byte 0 of argument 0 (256 bytes): a thread of another block writes it, and no barrier is in between
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @k(%y: memref<64xi32>) kernel {
      %c32 = arith.constant 32 : index
      %number = gpu.thread_id x
      %block = gpu.block_id x
      %row = arith.muli %block, %c32 : index
      %own = arith.addi %row, %number : index
      %i = arith.index_cast %number : index to i32
      memref.store %i, %y[%own] : memref<64xi32>
      gpu.return
    }
  }
  func.func @main() -> memref<64xi32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %blocks = arith.constant 2 : index
    %threads = arith.constant 32 : index
    %y = gpu.alloc () : memref<64xi32>
    gpu.launch_func @kernels::@k blocks in (%blocks, %c1, %c1) threads in (%threads, %c1, %c1)
        args(%y : memref<64xi32>)
    %host = memref.alloc() : memref<64xi32>
    gpu.memcpy %host, %y : memref<64xi32>, memref<64xi32>
    return %host : memref<64xi32>
  }
}

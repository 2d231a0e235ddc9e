// The order of threads that nothing orders is drawn from the seed; without one
// it is that of their numbers. Atomic updates, which may race, tell it.

// RUN: norm-run %s --target gpu-sim --output %t.0.npy
// RUN: norm-run %s --target gpu-sim --output %t.1.npy --sim-order 1
// RUN: norm-run %s --target gpu-sim --output %t.2.npy --sim-order 2
// RUN: norm-run %s --target gpu-sim --output %t.3.npy --sim-order 2
// RUN: not cmp %t.0.npy %t.1.npy
// RUN: not cmp %t.1.npy %t.2.npy
// RUN: cmp %t.2.npy %t.3.npy
module attributes {gpu.container_module} {
  gpu.module @kernels {
    llvm.mlir.global internal @counter(0 : i32) {addr_space = 1 : i32} : i32
    // Each thread stores when it came.
    gpu.func @k(%y: memref<64xi32>) kernel {
      %one = arith.constant 1 : i32
      %c32 = arith.constant 32 : index
      %t = gpu.thread_id x
      %block = gpu.block_id x
      %row = arith.muli %block, %c32 : index
      %own = arith.addi %row, %t : index
      %counter = llvm.mlir.addressof @counter : !llvm.ptr<1>
      %i = llvm.atomicrmw add %counter, %one monotonic : !llvm.ptr<1>, i32
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

// What the architecture has, and what the driver of a GPU would refuse.

// RUN: norm-run %s --target gpu-sim
// RUN: sed 's/%bytes = arith.constant 1024 /%bytes = arith.constant 230000 /' %s | norm-run - --target gpu-sim
// RUN: sed 's/%bytes = arith.constant 1024 /%bytes = arith.constant 230000 /' %s | not norm-run - --target gpu-sim --arch sm_86 2>&1 | FileCheck %s --check-prefix=SHARED
// RUN: sed 's/%width = arith.constant 32 /%width = arith.constant 2048 /' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=THREADS
// RUN: sed 's/%blocks = arith.constant 2 /%blocks = arith.constant 0 /' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=BLOCKS
// RUN: sed 's/%last = arith.constant 255 /%last = arith.constant 256 /; /, %fixed\[%last\]/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=DYNAMIC
// RUN: sed 's/%last = arith.constant 255 /%last = arith.constant 256 /; /, %dynamic\[%last\]/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=BEHIND
// RUN: not norm-run %s --target gpu-sim --arch sm_1 2>&1 | FileCheck %s --check-prefix=ARCH
// RUN: not norm-run %s --arch sm_90 2>&1 | FileCheck %s --check-prefix=CPU

// SHARED:  error: kernel @k: expected at most 101376 bytes of shared memory on sm_86, got 231024
// THREADS: error: kernel @k: expected at most 1024 threads in a block, 64 along z, got (2048, 1, 1)
// BLOCKS:  error: kernel @k: expected a grid of a positive size, got (0, 1, 1)
// DYNAMIC: error: kernel @k, block (0, 0, 0), thread (0, 0, 0): the store at <stdin>:{{[0-9:]+}} of 4 bytes is out of bounds: at byte 1024 of the dynamic part (1024 bytes) in shared memory
// BEHIND:  error: kernel @k, block (0, 0, 0), thread (0, 0, 0): the store at <stdin>:{{[0-9:]+}} of 4 bytes is out of bounds: at byte 1024 of @__wg_k_0 (1024 bytes) in shared memory
// ARCH:    error: unknown GPU architecture 'sm_1'; there are sm_
// CPU:     error: '--arch' is of a GPU, see --target
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @k(%y: memref<64xi32>)
        workgroup(%fixed: memref<256xi32, #gpu.address_space<workgroup>>) kernel {
      %c0 = arith.constant 0 : index
      %c32 = arith.constant 32 : index
      %last = arith.constant 255 : index
      %bytes = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %dynamic = memref.view %bytes[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<256xi32, #gpu.address_space<workgroup>>
      %t = gpu.thread_id x
      %block = gpu.block_id x
      %row = arith.muli %block, %c32 : index
      %own = arith.addi %row, %t : index
      %i = arith.index_cast %t : index to i32
      %isFirst = arith.cmpi eq, %t, %c0 : index
      scf.if %isFirst {
        memref.store %i, %fixed[%last] : memref<256xi32, #gpu.address_space<workgroup>>
        memref.store %i, %dynamic[%last] : memref<256xi32, #gpu.address_space<workgroup>>
      }
      memref.store %i, %y[%own] : memref<64xi32>
      gpu.return
    }
  }
  func.func @main() -> memref<64xi32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %blocks = arith.constant 2 : index
    %width = arith.constant 32 : index
    %bytes = arith.constant 1024 : i32
    %y = gpu.alloc () : memref<64xi32>
    gpu.launch_func @kernels::@k blocks in (%blocks, %c1, %c1) threads in (%width, %c1, %c1)
        dynamic_shared_memory_size %bytes args(%y : memref<64xi32>)
    %host = memref.alloc() : memref<64xi32>
    gpu.memcpy %host, %y : memref<64xi32>, memref<64xi32>
    return %host : memref<64xi32>
  }
}

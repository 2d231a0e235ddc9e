// Values turn around through shared memory, twice. Each barrier is needed.

// RUN: norm-run %s --target gpu-sim
// RUN: norm-run %s --target gpu-sim --sim-order 1
// RUN: sed '/gpu.barrier.*first/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=FIRST
// RUN: sed '/gpu.barrier.*second/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=SECOND
// RUN: sed '/gpu.barrier.*third/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=THIRD

// FIRST:  error: kernel @turn, block (0, 0, 0), thread (0, 0, 0): the load at <stdin>:{{[0-9:]+}} of 4 bytes reads byte 252 of @__wg_turn_0 (256 bytes) in shared memory, which was never written
// SECOND: error: kernel @turn, block (0, 0, 0), thread (0, 0, 0): the load at <stdin>:{{[0-9:]+}} of 4 bytes is a data race on byte 252 of @__wg_turn_0 (256 bytes) in shared memory: thread (63, 0, 0) writes it, and no barrier is in between
// THIRD:  error: kernel @turn, block (0, 0, 0), thread (1, 0, 0): the store at <stdin>:{{[0-9:]+}} of 4 bytes is a data race on byte 4 of @__wg_turn_0 (256 bytes) in shared memory: thread (62, 0, 0) reads it, and no barrier is in between
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @turn(%y: memref<64xf32>)
        workgroup(%shared: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
      %c63 = arith.constant 63 : index
      %t = gpu.thread_id x
      %i = arith.index_cast %t : index to i32
      %x = arith.sitofp %i : i32 to f32
      %r = arith.subi %c63, %t : index
      memref.store %x, %shared[%t] : memref<64xf32, #gpu.address_space<workgroup>>
      gpu.barrier // first
      %a = memref.load %shared[%r] : memref<64xf32, #gpu.address_space<workgroup>>
      %b = arith.addf %a, %a : f32
      gpu.barrier // second
      memref.store %b, %shared[%t] : memref<64xf32, #gpu.address_space<workgroup>>
      gpu.barrier // third
      %c = memref.load %shared[%r] : memref<64xf32, #gpu.address_space<workgroup>>
      memref.store %c, %y[%t] : memref<64xf32>
      gpu.return
    }
  }
  func.func @main() -> memref<64xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %y = gpu.alloc () : memref<64xf32>
    gpu.launch_func @kernels::@turn blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
        args(%y : memref<64xf32>)
    %host = memref.alloc() : memref<64xf32>
    gpu.memcpy %host, %y : memref<64xf32>, memref<64xf32>
    scf.for %i = %c0 to %c64 step %c1 {
      %got = memref.load %host[%i] : memref<64xf32>
      %twice = arith.addi %i, %i : index
      %j = arith.index_cast %twice : index to i32
      %want = arith.sitofp %j : i32 to f32
      %same = arith.cmpf oeq, %got, %want : f32
      cf.assert %same, "a value did not come back"
    }
    return %host : memref<64xf32>
  }
}

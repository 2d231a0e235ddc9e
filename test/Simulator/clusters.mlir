// Each block of a cluster reads what the other one has in its shared memory.
// Each cluster barrier is needed.

// RUN: norm-run %s --target gpu-sim --stats | FileCheck %s
// RUN: norm-run %s --target gpu-sim --sim-order 5
// RUN: sed '/cluster.*started/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=STARTED
// RUN: sed '/cluster.*written/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=WRITTEN
// RUN: sed '/cluster.*read/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=READ
// RUN: not norm-run %s --target gpu-sim --arch sm_80 2>&1 | FileCheck %s --check-prefix=ARCH

// CHECK:   kernel @exchange: 4 blocks of 32 threads in clusters of 2; 0 block barriers, 6 cluster barriers, 0 operations of warps
// STARTED: error: kernel @exchange, block (0, 0, 0), thread (0, 0, 0): the store at <stdin>:{{[0-9:]+}} is in the shared memory of block 1 of the cluster, which may not have started: no cluster barrier is before it
// WRITTEN: error: kernel @exchange, block (1, 0, 0), thread (31, 0, 0): the load at <stdin>:{{[0-9:]+}} of 4 bytes reads byte 124 of @__wg_exchange_0 (128 bytes) in shared memory, which was never written
// READ:    error: kernel @exchange, block (0, 0, 0), thread (31, 0, 0): the block may exit before thread (30, 0, 0) of block (1, 0, 0) is done with its shared memory in the load at <stdin>:{{[0-9:]+}}: no cluster barrier is in between
// ARCH:    error: kernel @exchange: sm_80 has no clusters, got one of (2, 1, 1) blocks
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @exchange(%y: memref<128xi32>)
        workgroup(%shared: memref<32xi32, #gpu.address_space<workgroup>>) kernel {
      %i1 = arith.constant 1 : i32
      %c32 = arith.constant 32 : index
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %ti = arith.index_cast %t : index to i32
      %row = arith.muli %b, %c32 : index
      %place = arith.addi %row, %t : index
      %rank = nvvm.read.ptx.sreg.cluster.ctarank : i32
      %peer = arith.subi %i1, %rank : i32
      %address = memref.extract_aligned_pointer_as_index %shared : memref<32xi32, #gpu.address_space<workgroup>> -> index
      %number = arith.index_cast %address : index to i64
      %own = llvm.inttoptr %number : i64 to !llvm.ptr<3>
      %other = nvvm.mapa %own, %peer : !llvm.ptr<3> -> !llvm.ptr<7>
      %to = llvm.getelementptr %other[%ti] : (!llvm.ptr<7>, i32) -> !llvm.ptr<7>, i32
      %value = arith.index_cast %place : index to i32
      nvvm.cluster.arrive.relaxed // started
      nvvm.cluster.wait // started
      llvm.store %value, %to : i32, !llvm.ptr<7>
      nvvm.cluster.arrive // written
      nvvm.cluster.wait // written
      %got = memref.load %shared[%t] : memref<32xi32, #gpu.address_space<workgroup>>
      %again = llvm.load %to : !llvm.ptr<7> -> i32
      %sum = arith.addi %got, %again : i32
      memref.store %sum, %y[%place] : memref<128xi32>
      nvvm.cluster.arrive // read
      nvvm.cluster.wait // read
      gpu.return
    }
  }
  func.func @main() -> memref<128xi32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %c32 = arith.constant 32 : index
    %c128 = arith.constant 128 : index
    %y = gpu.alloc () : memref<128xi32>
    gpu.launch_func @kernels::@exchange clusters in (%c2, %c1, %c1) blocks in (%c4, %c1, %c1)
        threads in (%c32, %c1, %c1) args(%y : memref<128xi32>)
    %host = memref.alloc() : memref<128xi32>
    gpu.memcpy %host, %y : memref<128xi32>, memref<128xi32>
    // Its own number and that of the same thread in the other block.
    scf.for %i = %c0 to %c128 step %c1 {
      %got = memref.load %host[%i] : memref<128xi32>
      %peer = arith.xori %i, %c32 : index
      %sum = arith.addi %i, %peer : index
      %want = arith.index_cast %sum : index to i32
      %same = arith.cmpi eq, %got, %want : i32
      cf.assert %same, "a value did not arrive"
    }
    return %host : memref<128xi32>
  }
}

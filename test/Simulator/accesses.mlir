// Accesses out of bounds, misaligned, and of what was never written.

// RUN: norm-run %s --target gpu-sim --stats | FileCheck %s
// RUN: sed 's/cmpi ult, %i, %n/cmpi ule, %i, %n/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=TAIL
// RUN: sed 's/constant 4 : i64 \/\/ step/constant 3 : i64/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=ALIGNMENT
// RUN: sed '/gpu.memcpy %x/d' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=NEVER
// RUN: sed "s/constant 25 : i64/constant 24 : i64/" %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=RESULT

// CHECK:      kernel @copy: 1 blocks of 32 threads; 0 block barriers, 0 cluster barriers, 0 operations of warps
// CHECK-NEXT:   argument 0 read: 400 bytes, each 1 time, in 25 accesses of 16 bytes
// CHECK-NEXT:   argument 1 written: 400 bytes, each 1 time, in 25 accesses of 16 bytes

// TAIL:      error: kernel @copy, block (0, 0, 0), thread (25, 0, 0): the load at <stdin>:{{[0-9:]+}} of 16 bytes is out of bounds: at byte 400 of argument 0 (400 bytes)
// ALIGNMENT: error: kernel @copy, block (0, 0, 0), thread (1, 0, 0): the load at <stdin>:{{[0-9:]+}} of 16 bytes is misaligned: at byte 12 of argument 0 (400 bytes), expected a multiple of 16
// NEVER:     error: kernel @copy, block (0, 0, 0), thread (0, 0, 0): the load at <stdin>:{{[0-9:]+}} of 16 bytes reads byte 0 of argument 0 (400 bytes), which was never written
// RESULT:    error: a copy to the host of 400 bytes reads byte 384 of a buffer of 400 bytes, which was never written
module attributes {gpu.container_module} {
  gpu.module @kernels {
    // Each thread copies four numbers, if it has any.
    gpu.func @copy(%x: !llvm.ptr<1>, %y: !llvm.ptr<1>, %n: i64) kernel {
      %step = arith.constant 4 : i64 // step
      %t = gpu.thread_id x
      %i = arith.index_cast %t : index to i64
      %isInside = arith.cmpi ult, %i, %n : i64
      scf.if %isInside {
        %offset = arith.muli %i, %step : i64
        %from = llvm.getelementptr %x[%offset] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, f32
        %to = llvm.getelementptr %y[%offset] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, f32
        %v = llvm.load %from {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
        llvm.store %v, %to {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<1>
      }
      gpu.return
    }
  }
  func.func @main() -> memref<100xf32> {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %n = arith.constant 25 : i64
    %host = memref.alloc() : memref<100xf32>
    %x = gpu.alloc () : memref<100xf32>
    %y = gpu.alloc () : memref<100xf32>
    gpu.memcpy %x, %host : memref<100xf32>, memref<100xf32>
    %xi = memref.extract_aligned_pointer_as_index %x : memref<100xf32> -> index
    %yi = memref.extract_aligned_pointer_as_index %y : memref<100xf32> -> index
    %xn = arith.index_cast %xi : index to i64
    %yn = arith.index_cast %yi : index to i64
    %xp = llvm.inttoptr %xn : i64 to !llvm.ptr<1>
    %yp = llvm.inttoptr %yn : i64 to !llvm.ptr<1>
    gpu.launch_func @kernels::@copy blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
        args(%xp : !llvm.ptr<1>, %yp : !llvm.ptr<1>, %n : i64)
    gpu.memcpy %host, %y : memref<100xf32>, memref<100xf32>
    return %host : memref<100xf32>
  }
}

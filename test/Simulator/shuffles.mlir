// Every mode of a shuffle, and the predicate that tells whether the source lane
// was in the segment of `width` lanes: as PTX defines them.

// RUN: norm-run %s --target gpu-sim
// RUN: norm-run %s --target gpu-sim --sim-order 7
module attributes {gpu.container_module} {
  gpu.module @kernels {
    // Lane + 100 * predicate: up by 3 in 32, down by 3 in 16, xor 5 in 32, and
    // lane 6 of 8.
    gpu.func @shuffle(%y: memref<4x32xi32>) kernel {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %i3 = arith.constant 3 : i32
      %i5 = arith.constant 5 : i32
      %i6 = arith.constant 6 : i32
      %i100 = arith.constant 100 : i32
      %all = arith.constant -1 : i32
      // Lanes that start segments, times 256, and the last lane of one, or the
      // first one for up.
      %first = arith.constant 0 : i32
      %of32 = arith.constant 31 : i32
      %of16 = arith.constant 0x101f : i32
      %of8 = arith.constant 0x181f : i32
      %t = gpu.thread_id x
      %x = arith.index_cast %t : index to i32
      %us0 = nvvm.shfl.sync up %all, %x, %i3, %first {return_value_and_is_valid} : i32 -> !llvm.struct<(i32, i1)>
      %ds0 = nvvm.shfl.sync down %all, %x, %i3, %of16 {return_value_and_is_valid} : i32 -> !llvm.struct<(i32, i1)>
      %bs0 = nvvm.shfl.sync bfly %all, %x, %i5, %of32 {return_value_and_is_valid} : i32 -> !llvm.struct<(i32, i1)>
      %is0 = nvvm.shfl.sync idx %all, %x, %i6, %of8 {return_value_and_is_valid} : i32 -> !llvm.struct<(i32, i1)>
      %u = llvm.extractvalue %us0[0] : !llvm.struct<(i32, i1)>
      %d = llvm.extractvalue %ds0[0] : !llvm.struct<(i32, i1)>
      %b = llvm.extractvalue %bs0[0] : !llvm.struct<(i32, i1)>
      %i = llvm.extractvalue %is0[0] : !llvm.struct<(i32, i1)>
      %up = llvm.extractvalue %us0[1] : !llvm.struct<(i32, i1)>
      %dp = llvm.extractvalue %ds0[1] : !llvm.struct<(i32, i1)>
      %bp = llvm.extractvalue %bs0[1] : !llvm.struct<(i32, i1)>
      %ip = llvm.extractvalue %is0[1] : !llvm.struct<(i32, i1)>
      %ue = arith.extui %up : i1 to i32
      %de = arith.extui %dp : i1 to i32
      %be = arith.extui %bp : i1 to i32
      %ie = arith.extui %ip : i1 to i32
      %uh = arith.muli %ue, %i100 : i32
      %dh = arith.muli %de, %i100 : i32
      %bh = arith.muli %be, %i100 : i32
      %ih = arith.muli %ie, %i100 : i32
      %us = arith.addi %u, %uh : i32
      %ds = arith.addi %d, %dh : i32
      %bs = arith.addi %b, %bh : i32
      %is = arith.addi %i, %ih : i32
      memref.store %us, %y[%c0, %t] : memref<4x32xi32>
      memref.store %ds, %y[%c1, %t] : memref<4x32xi32>
      memref.store %bs, %y[%c2, %t] : memref<4x32xi32>
      memref.store %is, %y[%c3, %t] : memref<4x32xi32>
      gpu.return
    }
  }
  memref.global "private" constant @want : memref<4x32xi32> = dense<[
    [0, 1, 2, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
     113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128],
    [103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 13, 14, 15,
     119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 29, 30, 31],
    [105, 104, 107, 106, 101, 100, 103, 102, 113, 112, 115, 114, 109, 108, 111, 110,
     121, 120, 123, 122, 117, 116, 119, 118, 129, 128, 131, 130, 125, 124, 127, 126],
    [106, 106, 106, 106, 106, 106, 106, 106, 114, 114, 114, 114, 114, 114, 114, 114,
     122, 122, 122, 122, 122, 122, 122, 122, 130, 130, 130, 130, 130, 130, 130, 130]]>
  func.func @main() -> memref<4x32xi32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c32 = arith.constant 32 : index
    %y = gpu.alloc () : memref<4x32xi32>
    gpu.launch_func @kernels::@shuffle blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
        args(%y : memref<4x32xi32>)
    %host = memref.alloc() : memref<4x32xi32>
    gpu.memcpy %host, %y : memref<4x32xi32>, memref<4x32xi32>
    %want = memref.get_global @want : memref<4x32xi32>
    scf.for %i = %c0 to %c4 step %c1 {
      scf.for %j = %c0 to %c32 step %c1 {
        %g = memref.load %host[%i, %j] : memref<4x32xi32>
        %w = memref.load %want[%i, %j] : memref<4x32xi32>
        %same = arith.cmpi eq, %g, %w : i32
        cf.assert %same, "a shuffle is wrong"
      }
    }
    return %host : memref<4x32xi32>
  }
}

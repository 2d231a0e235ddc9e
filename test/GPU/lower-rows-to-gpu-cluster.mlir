// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu{arch=sm_90}, canonicalize, cse)" | FileCheck %s
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu{arch=sm_80}, canonicalize, cse)" | FileCheck %s --check-prefix=SM80 --implicit-check-not=cluster{{[^_]}}

#full = affine_map<(d0, d1) -> (d0, d1)>

// A row that is longer than a block has registers for: the blocks of a cluster
// tell each other their sums, a lane for each block, in two buffers by turns.
// No block writes to another one before that runs.

// CHECK-LABEL: func @cluster(
// CHECK:         gpu.launch_func @cluster_kernels::@cluster clusters in (%c4, %c1, %c1) blocks in (%c32, %c1, %c1)
// CHECK:       gpu.func @cluster(
// CHECK-SAME:    workgroup(%[[SUMS:.*]] : memref<{{[0-9]+}}xf32, #gpu.address_space<workgroup>>)
// CHECK-SAME:    cluster_blocks = 4 : i64
// CHECK-SAME:    nvvm.cluster_dim = array<i32: 4, 1, 1>
// CHECK:         %[[BLOCK:.*]] = gpu.block_id x
// CHECK:         %[[UNIT:.*]] = arith.divui %[[BLOCK]], %c4
// CHECK:         arith.remui %[[BLOCK]], %c4
// CHECK:         nvvm.cluster.arrive {aligned}
// CHECK-NEXT:    nvvm.cluster.wait {aligned}
// CHECK:         scf.for %[[ROW:.*]] = %{{.*}} to %c8 step %{{.*}} iter_args(%[[PARITY:.*]] = %c0)
// CHECK:           vector.load
// CHECK:           %[[TELLS:.*]] = arith.cmpi ult, %[[LANE:.*]], %c4
// CHECK-NEXT:      scf.if %[[TELLS]] {
// CHECK:             memref.extract_aligned_pointer_as_index %[[SUMS]]
// CHECK:             %[[RANK:.*]] = arith.index_cast %[[LANE]] : index to i32
// CHECK-NEXT:        %[[THERE:.*]] = nvvm.mapa %{{.*}}, %[[RANK]] : !llvm.ptr<3> -> !llvm.ptr<7>
// CHECK-NEXT:        llvm.store %{{.*}}, %[[THERE]] : f32, !llvm.ptr<7>
// CHECK-NEXT:      }
// CHECK-NEXT:      nvvm.cluster.arrive {aligned}
// CHECK-NEXT:      nvvm.cluster.wait {aligned}
// CHECK:           memref.load %[[SUMS]]
// CHECK-NOT:       vector.load
// CHECK-NOT:       nvvm.cluster
// CHECK:           vector.store
// CHECK:           %[[NEXT:.*]] = arith.subi %c1, %[[PARITY]]
// CHECK-NEXT:      scf.yield %[[NEXT]]

// Without clusters, and too little shared memory for the row: every pass reads
// it again.

// SM80-LABEL: func @cluster(
// SM80:         gpu.launch_func @cluster_kernels::@cluster blocks in (%c8, %c1, %c1)
// SM80:       gpu.func @cluster(
// SM80:         scf.for %{{.*}} = %{{.*}} to %c8 step
// SM80:           scf.for
// SM80:             vector.load
// SM80:           gpu.barrier
// SM80:           scf.for
// SM80:             vector.load
// SM80:             vector.store
// SM80:         gpu.return
func.func @cluster(%x: memref<8x65536xf32>, %y: memref<8x65536xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<8x65536xf32>) outs(%y : memref<8x65536xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

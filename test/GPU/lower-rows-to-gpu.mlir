// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

// Addresses are plain pointers. If all are aligned the first kernel is launched,
// whose accesses are vectors.

// CHECK-LABEL: func @lanes(
// CHECK-SAME:    %[[HX:.*]]: memref<100x64xf32>, %[[HW:.*]]: memref<64xf32>,
// CHECK:         memref.extract_aligned_pointer_as_index %[[HX]]
// CHECK:         %[[PX:.*]] = llvm.inttoptr %{{.*}} : i64 to !llvm.ptr<1>
// CHECK:         memref.extract_aligned_pointer_as_index %[[HW]]
// CHECK:         %[[PW:.*]] = llvm.inttoptr %{{.*}} : i64 to !llvm.ptr<1>
// CHECK:         %[[REST:.*]] = arith.remui %{{.*}}, %c16_i64
// CHECK-NEXT:    %[[ALIGNED:.*]] = arith.cmpi eq, %[[REST]], %c0_i64
// CHECK-NEXT:    scf.if %[[ALIGNED]] {
// CHECK-NEXT:      gpu.launch_func @lanes_kernels::@lanes blocks in (%{{.*}}, %c1, %c1) threads in (%{{.*}}, %c1, %c1) args(%[[PX]] : !llvm.ptr<1>, %[[PW]] : !llvm.ptr<1>,
// CHECK-NEXT:    } else {
// CHECK-NEXT:      gpu.launch_func @lanes_kernels::@lanes_unaligned

// Lanes of a warp share a row. What all rows share is loaded before the loop
// over rows, and may be read through the read-only cache. All lanes take part in
// the shuffles, also those whose row does not exist; the first one of each row
// stores what the row has once.

// CHECK-LABEL: gpu.module @lanes_kernels
// CHECK:         gpu.func @lanes(%[[X:.*]]: !llvm.ptr<1> {norm.c_name = "operand0"}, %[[W:.*]]: !llvm.ptr<1> {llvm.noalias, llvm.readonly, norm.c_name = "operand1"}
// CHECK-SAME:      kernel attributes {known_block_size = array<i32: [[THREADS:[0-9]+]], 1, 1>, norm.launch = {alignment = 16 : i64, bounds = [], {{.*}} rows_per_block = 8 : i64, {{.*}} static_rows = 100 : i64, threads = [[THREADS]] : i64}
// CHECK:           %[[THREAD:.*]] = gpu.thread_id x
// CHECK:           %[[TEAM:.*]] = arith.divui %[[THREAD]], %c16
// CHECK:           %[[MEMBER:.*]] = arith.remui %[[THREAD]], %c16
// CHECK:           %[[PLACE:.*]] = arith.muli %[[MEMBER]], %c4
// CHECK:           %[[SCALE:.*]] = vector.load %{{.*}}[%[[PLACE]]] {alignment = 16 : i64} : memref<64xf32, #gpu.address_space<global>>, vector<4xf32>
// CHECK:           scf.for %[[FIRST:.*]] = %{{.*}} to %c100 step
// CHECK-NEXT:        %[[ROW:.*]] = arith.addi %[[FIRST]], %[[TEAM]]
// CHECK-NEXT:        %[[EXISTS:.*]] = arith.cmpi ult, %[[ROW]], %c100
// CHECK-NEXT:        %[[DATA:.*]] = scf.if %[[EXISTS]] -> (vector<4xf32>)
// CHECK-NEXT:          vector.load %{{.*}}[%[[ROW]], %[[PLACE]]] {alignment = 16 : i64}
// CHECK-COUNT-4:     gpu.shuffle xor
// CHECK-NOT:         gpu.shuffle
// CHECK-NOT:         vector.load
// CHECK:             arith.mulf %[[DATA]], %[[SCALE]]
// CHECK:             scf.if %[[EXISTS]]
// CHECK-NEXT:          vector.store
// CHECK:             %[[IS_FIRST:.*]] = arith.cmpi eq, %[[MEMBER]], %c0
// CHECK-NEXT:        %[[STORES:.*]] = arith.andi %[[IS_FIRST]], %[[EXISTS]]
// CHECK-NEXT:        scf.if %[[STORES]]
// CHECK-NEXT:          memref.store %{{.*}}[%[[ROW]]]
// CHECK-NOT:       gpu.barrier
// CHECK:           gpu.return
// CHECK:         gpu.func @lanes_unaligned(
// CHECK-SAME:      norm.launch = {alignment = 1 : i64
// CHECK-NOT:       vector.
// CHECK:           gpu.return
func.func @lanes(%x: memref<100x64xf32>, %w: memref<64xf32>, %y: memref<100x64xf32>, %s: memref<100xf32>) {
  norm.rowwise row_dims [1] maps [#full, #row, #full, #perRow]
      ins(%x, %w : memref<100x64xf32>, memref<64xf32>) outs(%y, %s : memref<100x64xf32>, memref<100xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = norm.row_sum %a : f32
    %c = arith.mulf %a, %b : f32
    %d = arith.addf %c, %sum : f32
    norm.yield %d, %sum : f32, f32
  }
  return
}

// A warp: it shares no row with others, so that no barrier is needed and rows
// are those that exist. Each lane has several vectors, all of them loaded before
// the first sum.

// CHECK-LABEL: gpu.func @warp(
// CHECK-SAME:    rows_per_block = 4 : i64
// CHECK:         scf.for %[[ROW:.*]] = %{{.*}} to %c100 step
// CHECK:           %[[V0:.*]] = vector.load
// CHECK:           %[[V1:.*]] = vector.load
// CHECK-NOT:       scf.if
// CHECK-COUNT-5:   gpu.shuffle xor
// CHECK-NOT:       vector.load
// CHECK:           vector.store
// CHECK:           vector.store
// CHECK-NOT:     gpu.barrier
// CHECK:         gpu.return
func.func @warp(%x: memref<100x256xf32>, %y: memref<100x256xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<100x256xf32>) outs(%y : memref<100x256xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// A block: the warps meet in shared memory, with one barrier for each sum. Rows
// stay in registers from pass to pass.

// CHECK-LABEL: gpu.func @block(
// CHECK-SAME:    workgroup(%[[FIRST:.*]] : memref<{{[0-9]+}}xf32, #gpu.address_space<workgroup>>, %[[SECOND:.*]] : memref<{{[0-9]+}}xf32, #gpu.address_space<workgroup>>)
// CHECK-SAME:    rows_per_block = 1 : i64
// CHECK:         scf.for
// CHECK:           vector.load
// CHECK:           gpu.shuffle xor
// CHECK:           memref.store %{{.*}}, %[[FIRST]]
// CHECK:           gpu.barrier
// CHECK:           memref.load %[[FIRST]]
// CHECK:           gpu.shuffle xor
// CHECK-NOT:       vector.load
// CHECK-NOT:       gpu.barrier
// CHECK:           memref.store %{{.*}}, %[[SECOND]]
// CHECK-NEXT:      }
// CHECK-NEXT:      gpu.barrier
// CHECK-NEXT:      memref.load %[[SECOND]]
// CHECK-NOT:       vector.load
// CHECK-NOT:       gpu.barrier
// CHECK:           vector.store
// CHECK:         gpu.return
func.func @block(%x: memref<100x4096xf32>, %y: memref<100x4096xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<100x4096xf32>) outs(%y : memref<100x4096xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    %q = arith.mulf %b, %b : f32
    %squares = norm.row_sum %q : f32
    %c = arith.mulf %b, %squares : f32
    norm.yield %c : f32
  }
  return
}

// Two sums that do not depend on each other share a barrier.

// CHECK-LABEL: gpu.func @one_round(
// CHECK-SAME:    workgroup(%[[SUMS:.*]] : memref<{{[0-9]+}}xf32, #gpu.address_space<workgroup>>, %[[LARGEST:.*]] : memref<{{[0-9]+}}xf32, #gpu.address_space<workgroup>>)
// CHECK-NOT:       gpu.barrier
// CHECK:           memref.store %{{.*}}, %[[SUMS]]
// CHECK:           memref.store %{{.*}}, %[[LARGEST]]
// CHECK:           gpu.barrier
// CHECK:           memref.load %[[SUMS]]
// CHECK:           memref.load %[[LARGEST]]
// CHECK-NOT:       gpu.barrier
// CHECK:         gpu.return
func.func @one_round(%x: memref<100x4096xf32>, %s: memref<100xf32>, %m: memref<100xf32>) {
  norm.rowwise row_dims [1] maps [#full, #perRow, #perRow] ins(%x : memref<100x4096xf32>) outs(%s, %m : memref<100xf32>, memref<100xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %max = norm.row_max %a : f32
    norm.yield %sum, %max : f32, f32
  }
  return
}

// What is captured from around the program is a parameter.

// CHECK-LABEL: func @captured(
// CHECK-SAME:    memref<4x64xf32>, %[[SCALE:.*]]: f32
// CHECK:         gpu.launch_func @captured_kernels::@captured {{.*}} args(%{{.*}} : !llvm.ptr<1>, %{{.*}} : !llvm.ptr<1>, %[[SCALE]] : f32)
// CHECK:       gpu.func @captured({{.*}}, %[[VALUE:.*]]: f32 {norm.c_name = "value"})
// CHECK:         vector.broadcast %[[VALUE]]
func.func @captured(%x: memref<4x64xf32>, %scale: f32) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<4x64xf32>) outs(%x : memref<4x64xf32>) {
  ^bb0(%a: f32):
    %b = arith.mulf %a, %scale : f32
    norm.yield %b : f32
  }
  return
}

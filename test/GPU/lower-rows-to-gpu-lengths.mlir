// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu{arch=sm_90}, canonicalize, cse)" | FileCheck %s --check-prefixes=CHECK,SM90
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu{arch=sm_80}, canonicalize, cse)" | FileCheck %s --check-prefixes=CHECK,SM80 --implicit-check-not=cluster_blocks=8

#full = affine_map<(d0, d1) -> (d0, d1)>

// Of a row whose length is known at run time only there is a kernel for each
// range of lengths, tried from the shortest; of a length that vectors do not
// divide one without.

// CHECK-LABEL: func @dynamic(
// CHECK-SAME:    %[[X:.*]]: memref<?x?xf32>
// CHECK-DAG:     %[[M:.*]] = memref.dim %[[X]], %c0
// CHECK-DAG:     %[[N:.*]] = memref.dim %[[X]], %c1
// CHECK:         %[[ROWS:.*]] = arith.index_cast %[[M]] : index to i64
// CHECK:         %[[COLS:.*]] = arith.index_cast %[[N]] : index to i64

// No kernel is launched without rows.

// CHECK:         %[[ANY:.*]] = arith.cmpi ne, %[[ROWS]], %c0_i64
// CHECK-NEXT:    scf.if %[[ANY]] {
// CHECK:           %[[SHORT:.*]] = arith.cmpi sle, %[[COLS]], %{{.*}} : i64
// CHECK:           %[[REST:.*]] = arith.remui %[[COLS]], %c4_i64
// CHECK:           %[[WHOLE:.*]] = arith.cmpi eq, %[[REST]], %c0_i64
// CHECK:           scf.if %{{.*}} {
// CHECK:             %[[TEAMS:.*]] = arith.ceildivui %[[ROWS]], %c4_i64
// CHECK:             %[[BLOCKS:.*]] = arith.minui %[[TEAMS]], %{{.*}} : i64
// CHECK:             gpu.launch_func @dynamic_kernels::@dynamic_warp {{.*}} args(%{{.*}} : !llvm.ptr<1>, %{{.*}} : !llvm.ptr<1>, %[[ROWS]] : i64, %[[COLS]] : i64)
// CHECK:           } else {
// CHECK:             gpu.launch_func @dynamic_kernels::@dynamic_block
// CHECK:             gpu.launch_func @dynamic_kernels::@dynamic_large
// SM90:              %[[ALL:.*]] = arith.muli %{{.*}}, %c8_i64
// SM90:              gpu.launch_func @dynamic_kernels::@dynamic_cluster clusters in (%c8, %c1, %c1)
// CHECK:             gpu.launch_func @dynamic_kernels::@dynamic_long
// CHECK:             gpu.launch_func @dynamic_kernels::@dynamic_unaligned

// Where elements may be missing loads are conditional.

// CHECK:       gpu.func @dynamic_warp(%{{.*}}: !llvm.ptr<1> {{{.*}}}, %{{.*}}: !llvm.ptr<1> {{{.*}}}, %{{.*}}: i64 {norm.c_name = "rows"}, %{{.*}}: i64 {norm.c_name = "cols"})
// CHECK-SAME:    norm.launch = {alignment = 16 : i64, bounds = [array<i64: 3, {{[0-9]+}}, 4>], cluster_blocks = 1 : i64, {{.*}} row_arguments = array<i64: 2>, {{.*}} static_rows = 1 : i64
// CHECK:         scf.if {{.*}} -> (vector<4xf32>)
// CHECK:           vector.load
// CHECK:       gpu.func @dynamic_block(
// CHECK-SAME:    bounds = [array<i64: 3, {{[0-9]+}}, 4>]
// CHECK:       gpu.func @dynamic_large(
// CHECK-SAME:    bounds = [array<i64: 3, {{[0-9]+}}, 4>]
// SM90:        gpu.func @dynamic_cluster(
// SM90-SAME:     cluster_blocks = 8 : i64
// SM80-NOT:    gpu.func @dynamic_cluster(

// Rows of any length are read again in every pass.

// CHECK:       gpu.func @dynamic_long(
// CHECK-SAME:    bounds = [array<i64: 3, 9223372036854775807, 4>]
// CHECK:         scf.for %[[ROW:.*]] =
// CHECK:           scf.for
// CHECK:             vector.load
// CHECK:           gpu.barrier
// CHECK:           scf.for
// CHECK:             vector.load
// CHECK:             vector.store
// CHECK:       gpu.func @dynamic_unaligned(
// CHECK-SAME:    norm.launch = {alignment = 1 : i64, bounds = [],
// CHECK-NOT:     vector.load
// CHECK:         gpu.return
func.func @dynamic(%x: memref<?x?xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<?x?xf32>) outs(%x : memref<?x?xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// A static length leaves nothing to choose by, however many rows there are.

// CHECK-LABEL: func @rows(
// CHECK:         gpu.launch_func @rows_kernels::@rows blocks
// CHECK:         gpu.launch_func @rows_kernels::@rows_unaligned
// CHECK:       gpu.func @rows(
// CHECK-SAME:    bounds = []
// CHECK-SAME:    row_arguments = array<i64: 2>
func.func @rows(%x: memref<?x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<?x64xf32>) outs(%x : memref<?x64xf32>) {
  ^bb0(%a: f32):
    norm.yield %a : f32
  }
  return
}

// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu{arch=sm_90}, canonicalize, cse)" | FileCheck %s
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows-to-gpu{arch=sm_80}, canonicalize, cse)" | FileCheck %s --check-prefix=SM80

#full = affine_map<(d0, d1) -> (d0, d1)>

// A row that no registers hold lies in the shared memory of a cluster from the
// first pass on, where each thread has places of its own: no barrier is needed
// for it.

// CHECK-LABEL: func @shared(
// CHECK:         gpu.launch_func @shared_kernels::@shared clusters in (%c8, %c1, %c1) {{.*}} dynamic_shared_memory_size %c[[BYTES:[0-9]+]]_i32
// CHECK:       gpu.func @shared(
// CHECK-SAME:    shared_bytes = [[BYTES]] : i64
// CHECK:         %[[ALL:.*]] = gpu.dynamic_shared_memory
// CHECK:         %[[ROW:.*]] = memref.view %[[ALL]][%c0][] : {{.*}} to memref<{{.*}}xf32, #gpu.address_space<workgroup>>
// CHECK:         scf.for
// CHECK:           scf.for
// CHECK:             %[[X:.*]] = vector.load %{{.*}} memref<8x400000xf32
// CHECK:             vector.store %[[X]], %[[ROW]][%{{.*}}] {alignment = 16 : i64}
// CHECK:           nvvm.cluster.wait
// CHECK-NOT:       vector.load {{.*}} memref<8x400000xf32
// CHECK:           scf.for
// CHECK:             vector.load %[[ROW]]
// CHECK:             vector.store %{{.*}} memref<8x400000xf32
// CHECK:         gpu.return

// A block alone has less than that.

// SM80:       gpu.func @shared(
// SM80-SAME:    shared_bytes = 0 : i64
// SM80-NOT:     gpu.dynamic_shared_memory
// SM80:         gpu.return
func.func @shared(%x: memref<8x400000xf32>, %y: memref<8x400000xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<8x400000xf32>) outs(%y : memref<8x400000xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// What a pass computes and stores is kept as well as what it loads; parameters
// that all rows share are not. bf16 is kept as it is.

// CHECK-LABEL: gpu.func @stored(
// CHECK:         memref.view {{.*}} to memref<[[SIZE:[0-9]+]]xbf16, #gpu.address_space<workgroup>>
// CHECK-NOT:     memref.view
// CHECK:         gpu.return
func.func @stored(%x: memref<8x600000xbf16>, %r: memref<8x600000xbf16>, %w: memref<600000xbf16>,
                  %h: memref<8x600000xbf16>, %y: memref<8x600000xbf16>) {
  norm.rowwise row_dims [1] maps [#full, #full, affine_map<(d0, d1) -> (d1)>, #full, #full]
      ins(%x, %r, %w : memref<8x600000xbf16>, memref<8x600000xbf16>, memref<600000xbf16>)
      outs(%h, %y : memref<8x600000xbf16>, memref<8x600000xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %c: bf16):
    %s = arith.addf %a, %b : bf16
    %sum = norm.row_sum %s : bf16
    %d = arith.subf %s, %sum : bf16
    %e = arith.mulf %d, %c : bf16
    norm.yield %s, %e : bf16, bf16
  }
  return
}

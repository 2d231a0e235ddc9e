// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-lower-rows{registers=0 unroll=2 threads=false streaming-bytes=0}, canonicalize, cse)" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

// Two phases: the first one sums into as many accumulators as there are vectors
// per iteration, with contracted products; the second one computes the result,
// and loads all vectors of an iteration before it stores any.

// CHECK-LABEL: func @two_phases
// CHECK:         call @two_phases_rows(%c0, %c3, %arg0, %arg1, %arg2)
// CHECK:       func private @two_phases_rows(%[[LO:.*]]: index, %[[HI:.*]]: index, %[[X:.*]]: memref<3x64xf32>, %[[W:.*]]: memref<64xf32>, %[[Y:.*]]: memref<3x64xf32>)
// CHECK-SAME:    llvm.linkage = #llvm.linkage<internal>
// CHECK-DAG:     %[[ZERO:.*]] = arith.constant dense<-0.000000e+00> : vector<16xf32>
// CHECK:         scf.for %[[ROW:.*]] = %[[LO]] to %[[HI]]
// CHECK:           %[[SUMS:.*]]:2 = scf.for %[[I:.*]] = %c0 to %c64 step %c32 iter_args(%[[A:.*]] = %[[ZERO]], %[[B:.*]] = %[[ZERO]])
// CHECK-NEXT:        %[[J:.*]] = arith.addi %[[I]], %c16
// CHECK-NEXT:        %[[X0:.*]] = vector.load %[[X]][%[[ROW]], %[[I]]]
// CHECK-NEXT:        %[[SQUARE0:.*]] = arith.mulf %[[X0]], %[[X0]] fastmath<contract>
// CHECK-NEXT:        %[[A1:.*]] = arith.addf %[[A]], %[[SQUARE0]] fastmath<contract>
// CHECK-NEXT:        vector.load %[[X]][%[[ROW]], %[[J]]]
// CHECK:             %[[B1:.*]] = arith.addf %[[B]], %{{.*}} fastmath<contract>
// CHECK-NEXT:        scf.yield %[[A1]], %[[B1]]
// CHECK:           %[[BOTH:.*]] = arith.addf %[[SUMS]]#0, %[[SUMS]]#1
// CHECK-NEXT:      %[[SUM:.*]] = vector.reduction <add>, %[[BOTH]], %{{.*}} fastmath<reassoc>
// CHECK-NEXT:      %[[RSTD:.*]] = math.rsqrt %[[SUM]] : f32
// CHECK-NEXT:      scf.for %[[I:.*]] = %c0 to %c64 step %c32
// CHECK-NEXT:        %[[J:.*]] = arith.addi %[[I]], %c16
// CHECK-NEXT:        %[[X0:.*]] = vector.load %[[X]][%[[ROW]], %[[I]]]
// CHECK-NEXT:        %[[R:.*]] = vector.broadcast %[[RSTD]] : f32 to vector<16xf32>
// CHECK-NEXT:        %[[N:.*]] = arith.mulf %[[X0]], %[[R]] : vector<16xf32>
// CHECK-NEXT:        %[[W0:.*]] = vector.load %[[W]][%[[I]]]
// CHECK-NEXT:        %[[Y0:.*]] = arith.mulf %[[N]], %[[W0]] : vector<16xf32>
// CHECK-NEXT:        vector.load %[[X]][%[[ROW]], %[[J]]]
// CHECK-NOT:         vector.store
// CHECK:             vector.load %[[W]][%[[J]]]
// CHECK-NEXT:        %[[Y1:.*]] = arith.mulf
// CHECK-NEXT:        vector.store %[[Y0]], %[[Y]][%[[ROW]], %[[I]]]
// CHECK-NEXT:        vector.store %[[Y1]], %[[Y]][%[[ROW]], %[[J]]]
// CHECK-NOT:         scf.for
// CHECK:         return
func.func @two_phases(%x: memref<3x64xf32>, %w: memref<64xf32>, %y: memref<3x64xf32>) {
  norm.rowwise row_dims [1] maps [#full, #row, #full]
      ins(%x, %w : memref<3x64xf32>, memref<64xf32>) outs(%y : memref<3x64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %square = arith.mulf %a, %a : f32
    %sum = norm.row_sum %square : f32
    %rstd = math.rsqrt %sum : f32
    %n = arith.mulf %a, %rstd : f32
    %o = arith.mulf %n, %b : f32
    norm.yield %o : f32
  }
  return
}

// Two collectives of one level share a pass; the maximum starts from -inf. A
// result with one element per row is stored once.

// CHECK-LABEL: func private @collectives_of_one_level_rows
// CHECK:         scf.for %[[ROW:.*]] = %arg0 to %arg1
// CHECK-NEXT:      %[[FOUND:.*]]:4 = scf.for {{.*}} iter_args(%{{.*}} = %[[ZERO:.*]], %{{.*}} = %[[LEAST:.*]], %{{.*}} = %[[ZERO]], %{{.*}} = %[[LEAST]])
// CHECK:             arith.addf
// CHECK:             arith.maximumf
// CHECK:           }
// CHECK-DAG:       vector.reduction <add>
// CHECK-DAG:       vector.reduction <maximumf>
// CHECK-NOT:       scf.for
// CHECK:           memref.store %{{.*}}, %arg3[%[[ROW]]]
// CHECK-NEXT:      memref.store %{{.*}}, %arg4[%[[ROW]]]
func.func @collectives_of_one_level(%x: memref<3x64xf32>, %s: memref<3xf32>, %m: memref<3xf32>) {
  norm.rowwise row_dims [1] maps [#full, #perRow, #perRow]
      ins(%x : memref<3x64xf32>) outs(%s, %m : memref<3xf32>, memref<3xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %max = norm.row_max %a : f32
    norm.yield %sum, %max : f32, f32
  }
  return
}

// 16 bit floats are summed in f32, in vectors of as many elements.

// CHECK-LABEL: func private @half_floats_rows
// CHECK:         vector.load {{.*}} : memref<3x64xbf16>, vector<16xbf16>
// CHECK:         %[[WIDE:.*]] = arith.extf %{{.*}} : vector<16xbf16> to vector<16xf32>
// CHECK:         arith.addf %{{.*}}, %[[WIDE]] fastmath<contract> : vector<16xf32>
// CHECK:         %[[SUM:.*]] = vector.reduction
// CHECK:         arith.truncf %[[SUM]] : f32 to bf16
func.func @half_floats(%x: memref<3x64xbf16>, %s: memref<3xbf16>) {
  norm.rowwise row_dims [1] maps [#full, #perRow]
      ins(%x : memref<3x64xbf16>) outs(%s : memref<3xbf16>) {
  ^bb0(%a: bf16):
    %sum = norm.row_sum %a : bf16
    norm.yield %sum : bf16
  }
  return
}

// The widest value decides how many elements a vector has.

// CHECK-LABEL: func private @wide_statistics_rows
// CHECK:         vector.load {{.*}} : memref<3x64xf32>, vector<8xf32>
// CHECK:         arith.extf %{{.*}} : vector<8xf32> to vector<8xf64>
func.func @wide_statistics(%x: memref<3x64xf32>, %s: memref<3xf64>) {
  norm.rowwise row_dims [1] maps [#full, #perRow]
      ins(%x : memref<3x64xf32>) outs(%s : memref<3xf64>) {
  ^bb0(%a: f32):
    %wide = arith.extf %a : f32 to f64
    %sum = norm.row_sum %wide : f64
    norm.yield %sum : f64
  }
  return
}

// 12 vectors are two iterations of 6 of them, not of 8 and 4.

// CHECK-LABEL: func private @integers_rows
// CHECK-DAG:     %[[LEAST:.*]] = arith.constant dense<-2147483648> : vector<16xi32>
// CHECK:         scf.for {{.*}} = %c0 to %c192 step %c32 iter_args(%{{.*}} = %[[LEAST]]
// CHECK:           arith.maxsi
func.func @integers(%x: memref<3x192xi32>, %s: memref<3xi32>) {
  norm.rowwise row_dims [1] maps [#full, #perRow]
      ins(%x : memref<3x192xi32>) outs(%s : memref<3xi32>) {
  ^bb0(%a: i32):
    %max = norm.row_max %a : i32
    norm.yield %max : i32
  }
  return
}

// What the body uses from outside is an argument of the kernel; constants are
// copied.

// CHECK-LABEL: func @captured
// CHECK-SAME:    (%[[X:.*]]: memref<3x64xf32>, %[[F:.*]]: f32)
// CHECK:         call @captured_rows(%c0, %c3, %[[X]], %[[X]], %[[F]])
// CHECK:       func private @captured_rows({{.*}}, %[[G:.*]]: f32)
// CHECK-DAG:     arith.constant dense<2.000000e+00> : vector<16xf32>
// CHECK:         vector.broadcast %[[G]]
func.func @captured(%x: memref<3x64xf32>, %f: f32) {
  %two = arith.constant 2.0 : f32
  norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : memref<3x64xf32>) outs(%x : memref<3x64xf32>) {
  ^bb0(%a: f32):
    %b = arith.mulf %a, %f : f32
    %c = arith.addf %b, %two : f32
    norm.yield %c : f32
  }
  return
}

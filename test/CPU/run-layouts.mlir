// Runs one program on rows that lie side by side, and on the same rows
// transposed, which are contiguous and checked elsewhere: norms over a middle
// axis with numbers of rows that leave every rest, also without rows or
// elements, in place and not, in f32 and in bf16.

// DEFINE: %{options} =
// DEFINE: %{run} = norm-opt %s --pass-pipeline="builtin.module(norm-to-cpu{%{options}})" \
// DEFINE:   | mlir-runner -O1 -e main -entry-point-result=void \
// DEFINE:     -shared-libs=%llvm_lib/libmlir_c_runner_utils.so,%llvm_lib/libomp.so \
// DEFINE:   | FileCheck %s

// REDEFINE: %{options} = vector-bytes=64 masked-access=true bf16-rounding=false streaming-bytes=0
// RUN: %{run}
// REDEFINE: %{options} = vector-bytes=32 masked-access=false bf16-rounding=false streaming-bytes=0
// RUN: %{run}
// REDEFINE: %{options} = vector-bytes=16 masked-access=true bf16-rounding=false streaming-bytes=1
// RUN: %{run}
// REDEFINE: %{options} = vector-bytes=4 bf16-rounding=false threads=false
// RUN: %{run}

// CHECK: wrong: 0

#full = affine_map<(b, i, r) -> (b, i, r)>
#swapped = affine_map<(b, i, r) -> (b, r, i)>
#element = affine_map<(b, i, r) -> (i)>
#perRow = affine_map<(b, i, r) -> (b, r)>

!f32s = memref<?x?x?xf32>
!bf16s = memref<?x?x?xbf16>

llvm.func @printU64(i64)
llvm.func @printNewline()
llvm.mlir.global internal constant @wrong("wrong: \00")
llvm.func @printString(!llvm.ptr)

// Some number for each element, of either sign.
func.func private @number(%b: index, %i: index, %r: index) -> f32 {
  %c31 = arith.constant 31 : index
  %c17 = arith.constant 17 : index
  %c7 = arith.constant 7 : index
  %c101 = arith.constant 101 : index
  %fifty = arith.constant 50.0 : f32
  %0 = arith.muli %b, %c31 : index
  %1 = arith.muli %i, %c17 : index
  %2 = arith.muli %r, %c7 : index
  %3 = arith.addi %0, %1 : index
  %4 = arith.addi %3, %2 : index
  %5 = arith.remui %4, %c101 : index
  %6 = arith.index_cast %5 : index to i32
  %7 = arith.sitofp %6 : i32 to f32
  %8 = arith.subf %7, %fifty : f32
  %9 = arith.divf %8, %fifty : f32
  return %9 : f32
}

// A LayerNorm with a scale per element, an offset per row, and the mean as a
// second result.
func.func private @across_f32(%x: !f32s, %w: memref<?xf32>, %o: memref<?x?xf32>, %y: !f32s, %m: memref<?x?xf32>) attributes {no_inline} {
  %eps = arith.constant 1.0e-5 : f32
  norm.rowwise row_dims [1] maps [#full, #element, #perRow, #full, #perRow]
      ins(%x, %w, %o : !f32s, memref<?xf32>, memref<?x?xf32>) outs(%y, %m : !f32s, memref<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %offset: f32):
    %n = norm.row_size : f32
    %sum = norm.row_sum %a : f32
    %mean = arith.divf %sum, %n : f32
    %d = arith.subf %a, %mean : f32
    %q = arith.mulf %d, %d : f32
    %squares = norm.row_sum %q : f32
    %variance = arith.divf %squares, %n : f32
    %v = arith.addf %variance, %eps : f32
    %rstd = math.rsqrt %v : f32
    %normal = arith.mulf %d, %rstd : f32
    %scaled = arith.mulf %normal, %c : f32
    %z = arith.addf %scaled, %offset : f32
    norm.yield %z, %mean : f32, f32
  }
  return
}

func.func private @along_f32(%x: !f32s, %w: memref<?xf32>, %o: memref<?x?xf32>, %y: !f32s, %m: memref<?x?xf32>) attributes {no_inline} {
  %eps = arith.constant 1.0e-5 : f32
  norm.rowwise row_dims [1] maps [#swapped, #element, #perRow, #swapped, #perRow]
      ins(%x, %w, %o : !f32s, memref<?xf32>, memref<?x?xf32>) outs(%y, %m : !f32s, memref<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %offset: f32):
    %n = norm.row_size : f32
    %sum = norm.row_sum %a : f32
    %mean = arith.divf %sum, %n : f32
    %d = arith.subf %a, %mean : f32
    %q = arith.mulf %d, %d : f32
    %squares = norm.row_sum %q : f32
    %variance = arith.divf %squares, %n : f32
    %v = arith.addf %variance, %eps : f32
    %rstd = math.rsqrt %v : f32
    %normal = arith.mulf %d, %rstd : f32
    %scaled = arith.mulf %normal, %c : f32
    %z = arith.addf %scaled, %offset : f32
    norm.yield %z, %mean : f32, f32
  }
  return
}

// The sum in bf16 and the deviation from the maximum: a maximum of halves, a
// sum that is rounded.
func.func private @across_bf16(%x: !bf16s, %y: !bf16s, %m: memref<?x?xbf16>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full, #perRow] ins(%x : !bf16s) outs(%y, %m : !bf16s, memref<?x?xbf16>) {
  ^bb0(%a: bf16):
    %max = norm.row_max %a : bf16
    %d = arith.subf %a, %max : bf16
    %sum = norm.row_sum %d : bf16
    norm.yield %d, %sum : bf16, bf16
  }
  return
}

func.func private @along_bf16(%x: !bf16s, %y: !bf16s, %m: memref<?x?xbf16>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#swapped, #swapped, #perRow] ins(%x : !bf16s) outs(%y, %m : !bf16s, memref<?x?xbf16>) {
  ^bb0(%a: bf16):
    %max = norm.row_max %a : bf16
    %d = arith.subf %a, %max : bf16
    %sum = norm.row_sum %d : bf16
    norm.yield %d, %sum : bf16, bf16
  }
  return
}

// 1 where the two are further apart than a part of `want`, or no number is one.
func.func private @isWrong(%got: f32, %want: f32, %limit: f32) -> i64 {
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %d = arith.subf %got, %want : f32
  %a = math.absf %d : f32
  %s = math.absf %want : f32
  %m = arith.maximumf %s, %one : f32
  %l = arith.mulf %m, %limit : f32
  %far = arith.cmpf ugt, %a, %l : f32
  %n = arith.extui %far : i1 to i64
  return %n : i64
}

// Runs the programs on batches x elements x rows; returns how many results are
// wrong.
func.func private @check(%batches: index, %elements: index, %rows: index, %inPlace: i1) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %none = arith.constant 0 : i64
  %f32Limit = arith.constant 1.0e-5 : f32
  %bf16Limit = arith.constant 1.0e-2 : f32
  %x = memref.alloc(%batches, %elements, %rows) {alignment = 64} : !f32s
  %xt = memref.alloc(%batches, %rows, %elements) {alignment = 64} : !f32s
  %h = memref.alloc(%batches, %elements, %rows) {alignment = 64} : !bf16s
  %ht = memref.alloc(%batches, %rows, %elements) {alignment = 64} : !bf16s
  %w = memref.alloc(%elements) : memref<?xf32>
  %o = memref.alloc(%batches, %rows) : memref<?x?xf32>
  %m = memref.alloc(%batches, %rows) : memref<?x?xf32>
  %mt = memref.alloc(%batches, %rows) : memref<?x?xf32>
  %s = memref.alloc(%batches, %rows) : memref<?x?xbf16>
  %st = memref.alloc(%batches, %rows) : memref<?x?xbf16>
  scf.for %b = %c0 to %batches step %c1 {
    scf.for %r = %c0 to %rows step %c1 {
      %p = func.call @number(%r, %b, %c1) : (index, index, index) -> f32
      memref.store %p, %o[%b, %r] : memref<?x?xf32>
      scf.for %i = %c0 to %elements step %c1 {
        %q = func.call @number(%c1, %i, %c0) : (index, index, index) -> f32
        memref.store %q, %w[%i] : memref<?xf32>
        %a = func.call @number(%b, %i, %r) : (index, index, index) -> f32
        %c = arith.truncf %a : f32 to bf16
        memref.store %a, %x[%b, %i, %r] : !f32s
        memref.store %a, %xt[%b, %r, %i] : !f32s
        memref.store %c, %h[%b, %i, %r] : !bf16s
        memref.store %c, %ht[%b, %r, %i] : !bf16s
      }
    }
  }
  %y, %yt, %g, %gt = scf.if %inPlace -> (!f32s, !f32s, !bf16s, !bf16s) {
    func.call @across_f32(%x, %w, %o, %x, %m) : (!f32s, memref<?xf32>, memref<?x?xf32>, !f32s, memref<?x?xf32>) -> ()
    func.call @along_f32(%xt, %w, %o, %xt, %mt) : (!f32s, memref<?xf32>, memref<?x?xf32>, !f32s, memref<?x?xf32>) -> ()
    func.call @across_bf16(%h, %h, %s) : (!bf16s, !bf16s, memref<?x?xbf16>) -> ()
    func.call @along_bf16(%ht, %ht, %st) : (!bf16s, !bf16s, memref<?x?xbf16>) -> ()
    scf.yield %x, %xt, %h, %ht : !f32s, !f32s, !bf16s, !bf16s
  } else {
    %0 = memref.alloc(%batches, %elements, %rows) {alignment = 64} : !f32s
    %1 = memref.alloc(%batches, %rows, %elements) {alignment = 64} : !f32s
    %2 = memref.alloc(%batches, %elements, %rows) {alignment = 64} : !bf16s
    %3 = memref.alloc(%batches, %rows, %elements) {alignment = 64} : !bf16s
    func.call @across_f32(%x, %w, %o, %0, %m) : (!f32s, memref<?xf32>, memref<?x?xf32>, !f32s, memref<?x?xf32>) -> ()
    func.call @along_f32(%xt, %w, %o, %1, %mt) : (!f32s, memref<?xf32>, memref<?x?xf32>, !f32s, memref<?x?xf32>) -> ()
    func.call @across_bf16(%h, %2, %s) : (!bf16s, !bf16s, memref<?x?xbf16>) -> ()
    func.call @along_bf16(%ht, %3, %st) : (!bf16s, !bf16s, memref<?x?xbf16>) -> ()
    scf.yield %0, %1, %2, %3 : !f32s, !f32s, !bf16s, !bf16s
  }
  %wrong = scf.for %b = %c0 to %batches step %c1 iter_args(%count0 = %none) -> (i64) {
    %count4 = scf.for %r = %c0 to %rows step %c1 iter_args(%count1 = %count0) -> (i64) {
      %got = memref.load %m[%b, %r] : memref<?x?xf32>
      %want = memref.load %mt[%b, %r] : memref<?x?xf32>
      // Without elements both means are NaN.
      %some = arith.cmpi ne, %elements, %c0 : index
      %wrongMean = scf.if %some -> (i64) {
        %0 = func.call @isWrong(%got, %want, %f32Limit) : (f32, f32, f32) -> i64
        scf.yield %0 : i64
      } else {
        scf.yield %none : i64
      }
      %gotHalf = memref.load %s[%b, %r] : memref<?x?xbf16>
      %wantHalf = memref.load %st[%b, %r] : memref<?x?xbf16>
      %gotSum = arith.extf %gotHalf : bf16 to f32
      %wantSum = arith.extf %wantHalf : bf16 to f32
      %wrongSum = func.call @isWrong(%gotSum, %wantSum, %bf16Limit) : (f32, f32, f32) -> i64
      %2 = arith.addi %wrongMean, %wrongSum : i64
      %count2 = arith.addi %count1, %2 : i64
      %count3 = scf.for %i = %c0 to %elements step %c1 iter_args(%count = %count2) -> (i64) {
        %0 = memref.load %y[%b, %i, %r] : !f32s
        %1 = memref.load %yt[%b, %r, %i] : !f32s
        %3 = func.call @isWrong(%0, %1, %f32Limit) : (f32, f32, f32) -> i64
        %4 = memref.load %g[%b, %i, %r] : !bf16s
        %5 = memref.load %gt[%b, %r, %i] : !bf16s
        %6 = arith.extf %4 : bf16 to f32
        %7 = arith.extf %5 : bf16 to f32
        %8 = func.call @isWrong(%6, %7, %bf16Limit) : (f32, f32, f32) -> i64
        %9 = arith.addi %count, %3 : i64
        %10 = arith.addi %9, %8 : i64
        scf.yield %10 : i64
      }
      scf.yield %count3 : i64
    }
    scf.yield %count4 : i64
  }
  return %wrong : i64
}

func.func private @run(%step: index, %most: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c5 = arith.constant 5 : index
  %c37 = arith.constant 37 : index
  %c70 = arith.constant 70 : index
  %odd = arith.addi %most, %c1 : index
  %none = arith.constant 0 : i64
  %true = arith.constant true
  %false = arith.constant false
  // No batch, no element, no row; then every number of rows; then enough for
  // all threads.
  %0 = call @check(%c0, %c5, %c5, %true) : (index, index, index, i1) -> i64
  %1 = call @check(%c2, %c0, %c37, %false) : (index, index, index, i1) -> i64
  %2 = call @check(%c2, %c5, %c0, %false) : (index, index, index, i1) -> i64
  %3 = scf.for %r = %c1 to %c70 step %step iter_args(%count = %none) -> (i64) {
    %a = func.call @check(%c2, %c5, %r, %true) : (index, index, index, i1) -> i64
    %b = func.call @check(%c1, %c37, %r, %false) : (index, index, index, i1) -> i64
    %c = func.call @check(%c1, %c1, %r, %false) : (index, index, index, i1) -> i64
    %d = arith.addi %a, %b : i64
    %e = arith.addi %c, %d : i64
    %f = arith.addi %count, %e : i64
    scf.yield %f : i64
  }
  %4 = call @check(%c5, %c70, %odd, %true) : (index, index, index, i1) -> i64
  %5 = call @check(%c2, %most, %most, %false) : (index, index, index, i1) -> i64
  %6 = arith.addi %0, %1 : i64
  %7 = arith.addi %2, %3 : i64
  %8 = arith.addi %4, %5 : i64
  %9 = arith.addi %6, %7 : i64
  %10 = arith.addi %8, %9 : i64
  %wrongText = llvm.mlir.addressof @wrong : !llvm.ptr
  llvm.call @printString(%wrongText) : (!llvm.ptr) -> ()
  llvm.call @printU64(%10) : (i64) -> ()
  llvm.call @printNewline() : () -> ()
  return
}

func.func @main() {
  %c1 = arith.constant 1 : index
  %c300 = arith.constant 300 : index
  call @run(%c1, %c300) : (index, index) -> ()
  return
}

// Fewer and smaller ones, for slower machines: test/GPU/run-layouts.test.
func.func @short() {
  %c33 = arith.constant 33 : index
  %c70 = arith.constant 70 : index
  call @run(%c33, %c70) : (index, index) -> ()
  return
}

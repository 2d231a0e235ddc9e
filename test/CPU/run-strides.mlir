// Runs one program on views of a buffer whose strides are known only at run
// time: rows that are contiguous, rows of every second element, columns. All
// other elements of the buffer must stay as they were.

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

// CHECK: wrong: 0

#full = affine_map<(d0, d1) -> (d0, d1)>

!buffer = memref<120x160xf32>
!rows = memref<?x?xf32, strided<[160, 1], offset: ?>>
!second = memref<?x?xf32, strided<[160, 2], offset: ?>>
!columns = memref<?x?xf32, strided<[1, 160], offset: ?>>
!any = memref<?x?xf32, strided<[?, ?], offset: ?>>

llvm.func @printU64(i64)
llvm.func @printNewline()
llvm.mlir.global internal constant @wrong("wrong: \00")
llvm.func @printString(!llvm.ptr)

func.func private @program(%x: !any, %y: !any) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : !any) outs(%y : !any) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// Columns are known to be contiguous when this is compiled.
func.func private @columns(%x: !columns, %y: !columns) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : !columns) outs(%y : !columns) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

// Whole numbers, whose sums are exact in any order.
func.func private @number(%i: index, %j: index) -> f32 {
  %c31 = arith.constant 31 : index
  %c17 = arith.constant 17 : index
  %c101 = arith.constant 101 : index
  %0 = arith.muli %i, %c31 : index
  %1 = arith.muli %j, %c17 : index
  %2 = arith.addi %0, %1 : index
  %3 = arith.remui %2, %c101 : index
  %4 = arith.index_cast %3 : index to i32
  %5 = arith.sitofp %4 : i32 to f32
  return %5 : f32
}

func.func private @fill(%x: !buffer) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c120 = arith.constant 120 : index
  %c160 = arith.constant 160 : index
  scf.for %i = %c0 to %c120 step %c1 {
    scf.for %j = %c0 to %c160 step %c1 {
      %a = func.call @number(%i, %j) : (index, index) -> f32
      memref.store %a, %x[%i, %j] : !buffer
    }
  }
  return
}

// The sum of all elements of a view.
func.func private @total(%x: !any) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %x, %c0 : !any
  %m = memref.dim %x, %c1 : !any
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (f32) {
    %row = scf.for %j = %c0 to %m step %c1 iter_args(%t = %s) -> (f32) {
      %a = memref.load %x[%i, %j] : !any
      %u = arith.addf %t, %a : f32
      scf.yield %u : f32
    }
    scf.yield %row : f32
  }
  return %sum : f32
}

// How many elements of `y` are not x + sum(row of x); the whole buffer grew by
// what they did.
func.func private @judge(%x: !any, %y: !any, %before: !buffer, %after: !buffer) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %n = memref.dim %x, %c0 : !any
  %m = memref.dim %x, %c1 : !any
  %wrong, %grown = scf.for %i = %c0 to %n step %c1 iter_args(%w = %none, %g = %zero) -> (i64, f32) {
    %sum = scf.for %j = %c0 to %m step %c1 iter_args(%t = %zero) -> (f32) {
      %a = memref.load %x[%i, %j] : !any
      %u = arith.addf %t, %a : f32
      scf.yield %u : f32
    }
    %inRow, %growth = scf.for %j = %c0 to %m step %c1 iter_args(%v = %w, %h = %g) -> (i64, f32) {
      %a = memref.load %x[%i, %j] : !any
      %got = memref.load %y[%i, %j] : !any
      %want = arith.addf %a, %sum : f32
      %off = arith.cmpf une, %got, %want : f32
      %one = arith.extui %off : i1 to i64
      %k = arith.addi %v, %one : i64
      %l = arith.addf %h, %sum : f32
      scf.yield %k, %l : i64, f32
    }
    scf.yield %inRow, %growth : i64, f32
  }
  %beforeAny = memref.cast %before : !buffer to !any
  %afterAny = memref.cast %after : !buffer to !any
  %was = call @total(%beforeAny) : (!any) -> f32
  %is = call @total(%afterAny) : (!any) -> f32
  %should = arith.addf %was, %grown : f32
  %off = arith.cmpf une, %is, %should : f32
  %one = arith.extui %off : i1 to i64
  %all = arith.addi %wrong, %one : i64
  return %all : i64
}

// The sums of less than 2^24 are exact: n * m elements of up to 101 * m.
func.func private @check(%x: !buffer, %y: !buffer, %n: index, %m: index) -> i64 {
  call @fill(%y) : (!buffer) -> ()
  %xr = memref.subview %x[3, 5] [%n, %m] [1, 1] : !buffer to memref<?x?xf32, strided<[160, 1], offset: 485>>
  %yr = memref.subview %y[3, 5] [%n, %m] [1, 1] : !buffer to memref<?x?xf32, strided<[160, 1], offset: 485>>
  %xa = memref.cast %xr : memref<?x?xf32, strided<[160, 1], offset: 485>> to !any
  %ya = memref.cast %yr : memref<?x?xf32, strided<[160, 1], offset: 485>> to !any
  call @program(%xa, %ya) : (!any, !any) -> ()
  %0 = call @judge(%xa, %ya, %x, %y) : (!any, !any, !buffer, !buffer) -> i64

  call @fill(%y) : (!buffer) -> ()
  %xs = memref.subview %x[3, 5] [%n, %m] [1, 2] : !buffer to memref<?x?xf32, strided<[160, 2], offset: 485>>
  %ys = memref.subview %y[3, 5] [%n, %m] [1, 2] : !buffer to memref<?x?xf32, strided<[160, 2], offset: 485>>
  %xsa = memref.cast %xs : memref<?x?xf32, strided<[160, 2], offset: 485>> to !any
  %ysa = memref.cast %ys : memref<?x?xf32, strided<[160, 2], offset: 485>> to !any
  call @program(%xsa, %ysa) : (!any, !any) -> ()
  %1 = call @judge(%xsa, %ysa, %x, %y) : (!any, !any, !buffer, !buffer) -> i64

  call @fill(%y) : (!buffer) -> ()
  %xt = memref.transpose %xr (i, j) -> (j, i) : memref<?x?xf32, strided<[160, 1], offset: 485>> to memref<?x?xf32, strided<[1, 160], offset: 485>>
  %yt = memref.transpose %yr (i, j) -> (j, i) : memref<?x?xf32, strided<[160, 1], offset: 485>> to memref<?x?xf32, strided<[1, 160], offset: 485>>
  %xc = memref.cast %xt : memref<?x?xf32, strided<[1, 160], offset: 485>> to !columns
  %yc = memref.cast %yt : memref<?x?xf32, strided<[1, 160], offset: 485>> to !columns
  %xca = memref.cast %xc : !columns to !any
  %yca = memref.cast %yc : !columns to !any
  call @columns(%xc, %yc) : (!columns, !columns) -> ()
  %2 = call @judge(%xca, %yca, %x, %y) : (!any, !any, !buffer, !buffer) -> i64

  call @fill(%y) : (!buffer) -> ()
  call @program(%xca, %yca) : (!any, !any) -> ()
  %3 = call @judge(%xca, %yca, %x, %y) : (!any, !any, !buffer, !buffer) -> i64
  %4 = arith.addi %0, %1 : i64
  %5 = arith.addi %2, %3 : i64
  %6 = arith.addi %4, %5 : i64
  return %6 : i64
}

func.func private @run(%step: index) {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c70 = arith.constant 70 : index
  %none = arith.constant 0 : i64
  %x = memref.alloc() {alignment = 64} : !buffer
  %y = memref.alloc() {alignment = 64} : !buffer
  call @fill(%x) : (!buffer) -> ()
  %wrong = scf.for %n = %c0 to %c70 step %step iter_args(%count = %none) -> (i64) {
    %0 = func.call @check(%x, %y, %c3, %n) : (!buffer, !buffer, index, index) -> i64
    %1 = func.call @check(%x, %y, %n, %c3) : (!buffer, !buffer, index, index) -> i64
    %2 = arith.addi %0, %1 : i64
    %3 = arith.addi %count, %2 : i64
    scf.yield %3 : i64
  }
  %wrongText = llvm.mlir.addressof @wrong : !llvm.ptr
  llvm.call @printString(%wrongText) : (!llvm.ptr) -> ()
  llvm.call @printU64(%wrong) : (i64) -> ()
  llvm.call @printNewline() : () -> ()
  return
}

func.func @main() {
  %c1 = arith.constant 1 : index
  call @run(%c1) : (index) -> ()
  return
}

// Of 0, 11, ... columns or rows, for slower machines: test/GPU/run-strides.test.
func.func @short() {
  %c11 = arith.constant 11 : index
  call @run(%c11) : (index) -> ()
  return
}

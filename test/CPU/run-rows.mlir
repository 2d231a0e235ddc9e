// Runs a row program of three phases on rows of every length up to 70 and some
// longer ones, and compares with loops in f64: whole vectors, tails, several
// iterations, few rows and many, each way that the code may take.

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

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

llvm.func @printU64(i64)
llvm.func @printNewline()
llvm.mlir.global internal constant @wrong("wrong: \00")
llvm.func @printString(!llvm.ptr)

// Some number for each element, of either sign.
func.func private @number(%i: index, %j: index, %seed: index) -> f32 {
  %c31 = arith.constant 31 : index
  %c17 = arith.constant 17 : index
  %c101 = arith.constant 101 : index
  %fifty = arith.constant 50.0 : f32
  %a = arith.muli %i, %c31 : index
  %b = arith.muli %j, %c17 : index
  %c = arith.addi %a, %b : index
  %d = arith.muli %c, %seed : index
  %e = arith.remui %d, %c101 : index
  %n = arith.index_cast %e : index to i32
  %f = arith.sitofp %n : i32 to f32
  %g = arith.subf %f, %fifty : f32
  %h = arith.divf %g, %fifty : f32
  return %h : f32
}

// The program: a centered norm of x + r, which is a result, with one number per
// row.
func.func private @program(%x: memref<?x?xf32>, %r: memref<?x?xf32>, %w: memref<?xf32>,
                           %y: memref<?x?xf32>, %h: memref<?x?xf32>, %m: memref<?xf32>) attributes {no_inline} {
  %eps = arith.constant 1.0e-5 : f32
  norm.rowwise row_dims [1] maps [#full, #full, #row, #full, #full, #perRow]
      ins(%x, %r, %w : memref<?x?xf32>, memref<?x?xf32>, memref<?xf32>)
      outs(%y, %h, %m : memref<?x?xf32>, memref<?x?xf32>, memref<?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %s = arith.addf %a, %b : f32
    %n = norm.row_size : f32
    %sum = norm.row_sum %s : f32
    %mean = arith.divf %sum, %n : f32
    %d = arith.subf %s, %mean : f32
    %q = arith.mulf %d, %d : f32
    %squares = norm.row_sum %q : f32
    %variance = arith.divf %squares, %n : f32
    %v = arith.addf %variance, %eps : f32
    %rstd = math.rsqrt %v : f32
    %o = arith.mulf %d, %rstd : f32
    %z = arith.mulf %o, %c : f32
    norm.yield %z, %s, %mean : f32, f32, f32
  }
  return
}

// 1 where `got` is further from `want` than 1e-5, or no number.
func.func private @isWrong(%got: f32, %want: f64) -> i64 {
  %limit = arith.constant 1.0e-5 : f64
  %g = arith.extf %got : f32 to f64
  %d = arith.subf %g, %want : f64
  %a = math.absf %d : f64
  %wrong = arith.cmpf ugt, %a, %limit : f64
  %n = arith.extui %wrong : i1 to i64
  return %n : i64
}

// Runs the program on rows x columns; returns how many results are wrong.
func.func private @check(%rows: index, %columns: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c5 = arith.constant 5 : index
  %c7 = arith.constant 7 : index
  %none = arith.constant 0 : i64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %eps = arith.constant 1.0e-5 : f64
  %x = memref.alloc(%rows, %columns) {alignment = 64} : memref<?x?xf32>
  %r = memref.alloc(%rows, %columns) {alignment = 64} : memref<?x?xf32>
  %w = memref.alloc(%columns) : memref<?xf32>
  %y = memref.alloc(%rows, %columns) {alignment = 64} : memref<?x?xf32>
  %h = memref.alloc(%rows, %columns) {alignment = 64} : memref<?x?xf32>
  %m = memref.alloc(%rows) : memref<?xf32>
  scf.for %j = %c0 to %columns step %c1 {
    %c = func.call @number(%c7, %j, %c7) : (index, index, index) -> f32
    memref.store %c, %w[%j] : memref<?xf32>
    scf.for %i = %c0 to %rows step %c1 {
      %a = func.call @number(%i, %j, %c3) : (index, index, index) -> f32
      %b = func.call @number(%i, %j, %c5) : (index, index, index) -> f32
      memref.store %a, %x[%i, %j] : memref<?x?xf32>
      memref.store %b, %r[%i, %j] : memref<?x?xf32>
    }
  }
  func.call @program(%x, %r, %w, %y, %h, %m)
      : (memref<?x?xf32>, memref<?x?xf32>, memref<?xf32>, memref<?x?xf32>, memref<?x?xf32>, memref<?xf32>) -> ()

  %size = arith.index_cast %columns : index to i64
  %n = arith.sitofp %size : i64 to f64
  %wrong = scf.for %i = %c0 to %rows step %c1 iter_args(%before = %none) -> (i64) {
    %sum = scf.for %j = %c0 to %columns step %c1 iter_args(%s = %zero) -> (f64) {
      %a = memref.load %x[%i, %j] : memref<?x?xf32>
      %b = memref.load %r[%i, %j] : memref<?x?xf32>
      %c = arith.addf %a, %b : f32
      %d = arith.extf %c : f32 to f64
      %e = arith.addf %s, %d : f64
      scf.yield %e : f64
    }
    %mean = arith.divf %sum, %n : f64
    %squares = scf.for %j = %c0 to %columns step %c1 iter_args(%s = %zero) -> (f64) {
      %a = memref.load %h[%i, %j] : memref<?x?xf32>
      %b = arith.extf %a : f32 to f64
      %c = arith.subf %b, %mean : f64
      %d = arith.mulf %c, %c : f64
      %e = arith.addf %s, %d : f64
      scf.yield %e : f64
    }
    %variance = arith.divf %squares, %n : f64
    %v = arith.addf %variance, %eps : f64
    %root = math.sqrt %v : f64
    %rstd = arith.divf %one, %root : f64
    %mf = memref.load %m[%i] : memref<?xf32>
    %first = func.call @isWrong(%mf, %mean) : (f32, f64) -> i64
    %start = arith.addi %before, %first : i64
    %after = scf.for %j = %c0 to %columns step %c1 iter_args(%count = %start) -> (i64) {
      %a = memref.load %x[%i, %j] : memref<?x?xf32>
      %b = memref.load %r[%i, %j] : memref<?x?xf32>
      %c = arith.addf %a, %b : f32
      %d = arith.extf %c : f32 to f64
      %e = arith.subf %d, %mean : f64
      %f = arith.mulf %e, %rstd : f64
      %g = memref.load %w[%j] : memref<?xf32>
      %k = arith.extf %g : f32 to f64
      %l = arith.mulf %f, %k : f64
      %yf = memref.load %y[%i, %j] : memref<?x?xf32>
      %hf = memref.load %h[%i, %j] : memref<?x?xf32>
      %wrongY = func.call @isWrong(%yf, %l) : (f32, f64) -> i64
      %wrongH = func.call @isWrong(%hf, %d) : (f32, f64) -> i64
      %p = arith.addi %count, %wrongY : i64
      %q = arith.addi %p, %wrongH : i64
      scf.yield %q : i64
    }
    scf.yield %after : i64
  }
  return %wrong : i64
}

func.func @main() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c71 = arith.constant 71 : index
  %c40 = arith.constant 40 : index
  %none = arith.constant 0 : i64
  // 0 rows, then 3 of each length from 1 to 70, then enough for all threads.
  %a = call @check(%c0, %c40) : (index, index) -> i64
  %b = scf.for %n = %c1 to %c71 step %c1 iter_args(%count = %a) -> (i64) {
    %wrong = func.call @check(%c3, %n) : (index, index) -> i64
    %sum = arith.addi %count, %wrong : i64
    scf.yield %sum : i64
  }
  %c4099 = arith.constant 4099 : index
  %c140 = arith.constant 140 : index
  %long = call @check(%c140, %c4099) : (index, index) -> i64
  %c = arith.addi %b, %long : i64
  %c7000 = arith.constant 7000 : index
  %short = call @check(%c7000, %c40) : (index, index) -> i64
  %d = arith.addi %c, %short : i64
  %wrongText = llvm.mlir.addressof @wrong : !llvm.ptr
  llvm.call @printString(%wrongText) : (!llvm.ptr) -> ()
  llvm.call @printU64(%d) : (i64) -> ()
  llvm.call @printNewline() : () -> ()
  return
}

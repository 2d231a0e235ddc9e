// f32 is converted to floats of 8 bits as on a CPU, with the instruction that
// saturates (sm_90) and without: at every point where rounding changes and on
// both sides of it, beyond the largest numbers, infinities and NaN. In vectors,
// and in rows of an odd length one by one.

// RUN: norm-run %s --entry main --target gpu-sim --opt-level 1
// RUN: norm-run %s --entry main --target gpu-sim --arch sm_80 --opt-level 1

#full = affine_map<(d0, d1) -> (d0, d1)>

func.func private @convert(%x: memref<3x8192xf32>, %y: memref<3x8192xf8E4M3FN>, %z: memref<3x8192xf8E5M2>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full, #full]
      ins(%x : memref<3x8192xf32>) outs(%y, %z : memref<3x8192xf8E4M3FN>, memref<3x8192xf8E5M2>) {
  ^bb0(%a: f32):
    %b = arith.truncf %a : f32 to f8E4M3FN
    %c = arith.truncf %a : f32 to f8E5M2
    norm.yield %b, %c : f8E4M3FN, f8E5M2
  }
  return
}

func.func private @convert_odd(%x: memref<3x8191xf32>, %y: memref<3x8191xf8E4M3FN>, %z: memref<3x8191xf8E5M2>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full, #full]
      ins(%x : memref<3x8191xf32>) outs(%y, %z : memref<3x8191xf8E4M3FN>, memref<3x8191xf8E5M2>) {
  ^bb0(%a: f32):
    %b = arith.truncf %a : f32 to f8E4M3FN
    %c = arith.truncf %a : f32 to f8E5M2
    norm.yield %b, %c : f8E4M3FN, f8E5M2
  }
  return
}

// Clamps make numbers of what is beyond the largest one, but not of NaN.
func.func private @convert_clamped(%x: memref<3x8192xf32>, %y: memref<3x8192xf8E4M3FN>, %z: memref<3x8192xf8E5M2>) attributes {no_inline} {
  %least4 = arith.constant -448.0 : f32
  %most4 = arith.constant 448.0 : f32
  %least5 = arith.constant -57344.0 : f32
  %most5 = arith.constant 57344.0 : f32
  norm.rowwise row_dims [1] maps [#full, #full, #full]
      ins(%x : memref<3x8192xf32>) outs(%y, %z : memref<3x8192xf8E4M3FN>, memref<3x8192xf8E5M2>) {
  ^bb0(%a: f32):
    %0 = arith.maximumf %a, %least4 : f32
    %1 = arith.minimumf %0, %most4 : f32
    %b = arith.truncf %1 : f32 to f8E4M3FN
    %2 = arith.minimumf %a, %most5 : f32
    %3 = arith.maximumf %2, %least5 : f32
    %c = arith.truncf %3 : f32 to f8E5M2
    norm.yield %b, %c : f8E4M3FN, f8E5M2
  }
  return
}

// The upper 13 bits are those of `column`, as many as a number has that is
// between two of 3 bits; the lower ones none, 1 or all.
func.func private @number(%row: index, %column: index) -> f32 {
  %c19 = arith.constant 19 : i32
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %all = arith.constant 0x7FFFF : i32
  %i = arith.index_cast %row : index to i32
  %j = arith.index_cast %column : index to i32
  %upper = arith.shli %j, %c19 : i32
  %isLast = arith.cmpi eq, %i, %c2 : i32
  %lower = arith.select %isLast, %all, %i : i32
  %bits = arith.ori %upper, %lower : i32
  %x = arith.bitcast %bits : i32 to f32
  return %x : f32
}

func.func private @judge(%a: f32, %b: f32, %e4: f8E4M3FN, %e5: f8E5M2) {
  %want4 = arith.truncf %a : f32 to f8E4M3FN
  %want5 = arith.truncf %b : f32 to f8E5M2
  %x4 = arith.extf %e4 : f8E4M3FN to f32
  %y4 = arith.extf %want4 : f8E4M3FN to f32
  %x5 = arith.extf %e5 : f8E5M2 to f32
  %y5 = arith.extf %want5 : f8E5M2 to f32
  %right4 = func.call @same(%x4, %y4) : (f32, f32) -> i1
  %right5 = func.call @same(%x5, %y5) : (f32, f32) -> i1
  cf.assert %right4, "a float of 4 bits of exponent is wrong"
  cf.assert %right5, "a float of 5 bits of exponent is wrong"
  return
}

func.func private @same(%a: f32, %b: f32) -> i1 {
  %i = arith.bitcast %a : f32 to i32
  %j = arith.bitcast %b : f32 to i32
  %equal = arith.cmpi eq, %i, %j : i32
  %n = arith.cmpf uno, %a, %a : f32
  %m = arith.cmpf uno, %b, %b : f32
  %none = arith.andi %n, %m : i1
  %same = arith.ori %equal, %none : i1
  return %same : i1
}

func.func @main() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c8191 = arith.constant 8191 : index
  %c8192 = arith.constant 8192 : index
  %x = memref.alloc() : memref<3x8192xf32>
  %y = memref.alloc() : memref<3x8192xf8E4M3FN>
  %z = memref.alloc() : memref<3x8192xf8E5M2>
  %u = memref.alloc() : memref<3x8191xf32>
  %v = memref.alloc() : memref<3x8191xf8E4M3FN>
  %w = memref.alloc() : memref<3x8191xf8E5M2>
  scf.for %i = %c0 to %c3 step %c1 {
    scf.for %j = %c0 to %c8192 step %c1 {
      %a = func.call @number(%i, %j) : (index, index) -> f32
      memref.store %a, %x[%i, %j] : memref<3x8192xf32>
    }
    scf.for %j = %c0 to %c8191 step %c1 {
      %a = func.call @number(%i, %j) : (index, index) -> f32
      memref.store %a, %u[%i, %j] : memref<3x8191xf32>
    }
  }
  call @convert(%x, %y, %z) : (memref<3x8192xf32>, memref<3x8192xf8E4M3FN>, memref<3x8192xf8E5M2>) -> ()
  call @convert_odd(%u, %v, %w) : (memref<3x8191xf32>, memref<3x8191xf8E4M3FN>, memref<3x8191xf8E5M2>) -> ()
  scf.for %i = %c0 to %c3 step %c1 {
    scf.for %j = %c0 to %c8192 step %c1 {
      %a = memref.load %x[%i, %j] : memref<3x8192xf32>
      %b = memref.load %y[%i, %j] : memref<3x8192xf8E4M3FN>
      %c = memref.load %z[%i, %j] : memref<3x8192xf8E5M2>
      func.call @judge(%a, %a, %b, %c) : (f32, f32, f8E4M3FN, f8E5M2) -> ()
    }
    scf.for %j = %c0 to %c8191 step %c1 {
      %a = memref.load %u[%i, %j] : memref<3x8191xf32>
      %b = memref.load %v[%i, %j] : memref<3x8191xf8E4M3FN>
      %c = memref.load %w[%i, %j] : memref<3x8191xf8E5M2>
      func.call @judge(%a, %a, %b, %c) : (f32, f32, f8E4M3FN, f8E5M2) -> ()
    }
  }
  call @convert_clamped(%x, %y, %z) : (memref<3x8192xf32>, memref<3x8192xf8E4M3FN>, memref<3x8192xf8E5M2>) -> ()
  %least4 = arith.constant -448.0 : f32
  %most4 = arith.constant 448.0 : f32
  %least5 = arith.constant -57344.0 : f32
  %most5 = arith.constant 57344.0 : f32
  scf.for %i = %c0 to %c3 step %c1 {
    scf.for %j = %c0 to %c8192 step %c1 {
      %a = memref.load %x[%i, %j] : memref<3x8192xf32>
      %0 = arith.maximumf %a, %least4 : f32
      %1 = arith.minimumf %0, %most4 : f32
      %2 = arith.maximumf %a, %least5 : f32
      %3 = arith.minimumf %2, %most5 : f32
      %b = memref.load %y[%i, %j] : memref<3x8192xf8E4M3FN>
      %c = memref.load %z[%i, %j] : memref<3x8192xf8E5M2>
      func.call @judge(%1, %3, %b, %c) : (f32, f32, f8E4M3FN, f8E5M2) -> ()
    }
  }
  return
}

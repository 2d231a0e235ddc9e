// Quotients by what a row has once are those of a division, bit by bit: of
// special values, of numbers that are tiny and huge, and of many others. Where
// the dividend is less than 2^-100 or the quotient less than 2^-126, they may err
// in the last place.

// RUN: norm-run %s --entry main --target gpu-sim --opt-level 1

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

// 0, -0, 1, 3, -7, infinities, NaN, the least and the largest subnormal and
// normal numbers, 2^-97, 2^-96, 2^96, 2^97 and neighbours, 0.5, 1/3, 10.
memref.global "private" constant @special : memref<24xi32> = dense<[
  0x00000000, 0x80000000, 0x3F800000, 0x40400000, 0xC0E00000, 0x7F800000,
  0xFF800000, 0x7FC00000, 0x00000001, 0x80000005, 0x007FFFFF, 0x00800000,
  0x7F7FFFFF, 0xFF7FFFFF, 0x0F000000, 0x0F7FFFFF, 0x0F800000, 0x6F800000,
  0x6F800001, 0x70000000, 0x3F000000, 0x3EAAAAAB, 0x41200000, 0x7E800000]>

func.func private @divide(%x: memref<?xf32>, %s: memref<?xf32>, %y: memref<?x?xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#row, #perRow, #full]
      ins(%x, %s : memref<?xf32>, memref<?xf32>) outs(%y : memref<?x?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %q = arith.divf %a, %b : f32
    norm.yield %q : f32
  }
  return
}

// Any bits: the number `i` of a sequence, with an exponent from 2^-60 to 2^67.
func.func private @number(%i: index) -> i32 {
  %odd = arith.constant 0x9E3779B1 : i32
  %c15 = arith.constant 15 : i32
  %mantissa = arith.constant 0x807FFFFF : i32
  %exponent = arith.constant 0x3F800000 : i32
  %least = arith.constant 0x21800000 : i32
  %0 = arith.index_cast %i : index to i32
  %1 = arith.muli %0, %odd : i32
  %2 = arith.shrui %1, %c15 : i32
  %3 = arith.xori %1, %2 : i32
  %4 = arith.muli %3, %odd : i32
  %5 = arith.andi %4, %mantissa : i32
  %6 = arith.andi %3, %exponent : i32
  %7 = arith.addi %6, %least : i32
  %8 = arith.ori %5, %7 : i32
  return %8 : i32
}

// Whether `got` is `x / s`.
func.func private @isRight(%got: f32, %x: f32, %s: f32) -> i1 {
  %small = arith.constant 0x0D800000 : f32
  %normal = arith.constant 0x00800000 : f32
  %one = arith.constant 1 : i32
  %want = arith.divf %x, %s : f32
  %gotBits = arith.bitcast %got : f32 to i32
  %wantBits = arith.bitcast %want : f32 to i32
  %same = arith.cmpi eq, %gotBits, %wantBits : i32
  %gotNaN = arith.cmpf uno, %got, %got : f32
  %wantNaN = arith.cmpf uno, %want, %want : f32
  %bothNaN = arith.andi %gotNaN, %wantNaN : i1
  %sizeX = math.absf %x : f32
  %sizeQ = math.absf %want : f32
  %smallX = arith.cmpf olt, %sizeX, %small : f32
  %smallQ = arith.cmpf olt, %sizeQ, %normal : f32
  %isSmall = arith.ori %smallX, %smallQ : i1
  %d = arith.subi %gotBits, %wantBits : i32
  %distance = math.absi %d : i32
  %beside = arith.cmpi ule, %distance, %one : i32
  %close = arith.andi %isSmall, %beside : i1
  %0 = arith.ori %same, %bothNaN : i1
  %1 = arith.ori %0, %close : i1
  return %1 : i1
}

func.func private @check(%x: memref<?xf32>, %s: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %s, %c0 : memref<?xf32>
  %m = memref.dim %x, %c0 : memref<?xf32>
  %y = memref.alloc(%n, %m) : memref<?x?xf32>
  call @divide(%x, %s, %y) : (memref<?xf32>, memref<?xf32>, memref<?x?xf32>) -> ()
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %m step %c1 {
      %a = memref.load %x[%j] : memref<?xf32>
      %b = memref.load %s[%i] : memref<?xf32>
      %got = memref.load %y[%i, %j] : memref<?x?xf32>
      %right = func.call @isRight(%got, %a, %b) : (f32, f32, f32) -> i1
      cf.assert %right, "a quotient is wrong"
    }
  }
  return
}

func.func @main() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c24 = arith.constant 24 : index
  %c200 = arith.constant 200 : index
  %c77 = arith.constant 77 : index
  %special = memref.get_global @special : memref<24xi32>
  %x = memref.alloc(%c24) : memref<?xf32>
  scf.for %i = %c0 to %c24 step %c1 {
    %bits = memref.load %special[%i] : memref<24xi32>
    %a = arith.bitcast %bits : i32 to f32
    memref.store %a, %x[%i] : memref<?xf32>
  }
  %y = memref.alloc(%c200) : memref<?xf32>
  %z = memref.alloc(%c77) : memref<?xf32>
  scf.for %i = %c0 to %c200 step %c1 {
    %bits = func.call @number(%i) : (index) -> i32
    %a = arith.bitcast %bits : i32 to f32
    memref.store %a, %y[%i] : memref<?xf32>
  }
  scf.for %i = %c0 to %c77 step %c1 {
    %j = arith.addi %i, %c200 : index
    %bits = func.call @number(%j) : (index) -> i32
    %a = arith.bitcast %bits : i32 to f32
    memref.store %a, %z[%i] : memref<?xf32>
  }
  call @check(%x, %x) : (memref<?xf32>, memref<?xf32>) -> ()
  call @check(%y, %x) : (memref<?xf32>, memref<?xf32>) -> ()
  call @check(%y, %z) : (memref<?xf32>, memref<?xf32>) -> ()
  return
}

// Rows of lengths that are known when this is compiled, in place: without
// columns or rows, of one, of as many as a few lanes, a warp, a block and a
// cluster have, and of more than fit anywhere; elements of other types.

// RUN: norm-run %s --entry main --target gpu-sim --opt-level 1
// RUN: norm-run %s --entry main --target gpu-sim --arch sm_80 --opt-level 1

#full = affine_map<(d0, d1) -> (d0, d1)>
#perRow = affine_map<(d0, d1) -> (d0)>

func.func private @f32_5x1(%x: memref<5x1xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<5x1xf32>) outs(%x : memref<5x1xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f32_1x31(%x: memref<1x31xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<1x31xf32>) outs(%x : memref<1x31xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f32_3x33(%x: memref<3x33xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<3x33xf32>) outs(%x : memref<3x33xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f32_2x1000(%x: memref<2x1000xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<2x1000xf32>) outs(%x : memref<2x1000xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f32_2x4099(%x: memref<2x4099xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<2x4099xf32>) outs(%x : memref<2x4099xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f32_1x200000(%x: memref<1x200000xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<1x200000xf32>) outs(%x : memref<1x200000xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f32_0x64(%x: memref<0x64xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<0x64xf32>) outs(%x : memref<0x64xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f32_3x0(%x: memref<3x0xf32>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<3x0xf32>) outs(%x : memref<3x0xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.addf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func private @f64_3x1000(%x: memref<3x1000xf64>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<3x1000xf64>) outs(%x : memref<3x1000xf64>) {
  ^bb0(%a: f64):
    %sum = norm.row_sum %a : f64
    %b = arith.addf %a, %sum : f64
    norm.yield %b : f64
  }
  return
}

func.func private @i8_3x33(%x: memref<3x33xi8>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<3x33xi8>) outs(%x : memref<3x33xi8>) {
  ^bb0(%a: i8):
    %sum = norm.row_sum %a : i8
    %b = arith.addi %a, %sum : i8
    norm.yield %b : i8
  }
  return
}

func.func private @i64_2x4099(%x: memref<2x4099xi64>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<2x4099xi64>) outs(%x : memref<2x4099xi64>) {
  ^bb0(%a: i64):
    %sum = norm.row_sum %a : i64
    %b = arith.addi %a, %sum : i64
    norm.yield %b : i64
  }
  return
}

// One of the last bits is set.
func.func private @bits(%x: memref<2x40000xi1>, %any: memref<2xi1>) attributes {no_inline} {
  norm.rowwise row_dims [1] maps [#full, #perRow] ins(%x : memref<2x40000xi1>) outs(%any : memref<2xi1>) {
  ^bb0(%a: i1):
    %sum = norm.row_sum %a : i1
    norm.yield %sum : i1
  }
  return
}

// Whole numbers, whose sums are exact in any order.
func.func private @number(%i: index, %j: index) -> f32 {
  %c31 = arith.constant 31 : index
  %c17 = arith.constant 17 : index
  %c101 = arith.constant 101 : index
  %fifty = arith.constant 50.0 : f32
  %0 = arith.muli %i, %c31 : index
  %1 = arith.muli %j, %c17 : index
  %2 = arith.addi %0, %1 : index
  %3 = arith.remui %2, %c101 : index
  %4 = arith.index_cast %3 : index to i32
  %5 = arith.sitofp %4 : i32 to f32
  %6 = arith.subf %5, %fifty : f32
  return %6 : f32
}

func.func private @fill(%x: memref<?x?xf32>) attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  %m = memref.dim %x, %c1 : memref<?x?xf32>
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %m step %c1 {
      %a = func.call @number(%i, %j) : (index, index) -> f32
      memref.store %a, %x[%i, %j] : memref<?x?xf32>
    }
  }
  return
}

func.func private @judge(%x: memref<?x?xf32>) attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  %m = memref.dim %x, %c1 : memref<?x?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %sum = scf.for %j = %c0 to %m step %c1 iter_args(%s = %zero) -> (f32) {
      %a = func.call @number(%i, %j) : (index, index) -> f32
      %t = arith.addf %s, %a : f32
      scf.yield %t : f32
    }
    scf.for %j = %c0 to %m step %c1 {
      %a = func.call @number(%i, %j) : (index, index) -> f32
      %want = arith.addf %a, %sum : f32
      %got = memref.load %x[%i, %j] : memref<?x?xf32>
      %same = arith.cmpf oeq, %got, %want : f32
      cf.assert %same, "an element is wrong"
    }
  }
  return
}

func.func private @check_f64() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = arith.constant 3 : index
  %columns = arith.constant 1000 : index
  %one = arith.constant 1.0 : f64
  %want = arith.constant 1001.0 : f64
  %x = memref.alloc() : memref<3x1000xf64>
  linalg.fill ins(%one : f64) outs(%x : memref<3x1000xf64>)
  call @f64_3x1000(%x) : (memref<3x1000xf64>) -> ()
  scf.for %i = %c0 to %rows step %c1 {
    scf.for %j = %c0 to %columns step %c1 {
      %got = memref.load %x[%i, %j] : memref<3x1000xf64>
      %same = arith.cmpf oeq, %got, %want : f64
      cf.assert %same, "an element of f64 is wrong"
    }
  }
  return
}

func.func private @check_i8() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = arith.constant 3 : index
  %columns = arith.constant 33 : index
  %one = arith.constant 1 : i8
  %want = arith.constant 34 : i8
  %x = memref.alloc() : memref<3x33xi8>
  linalg.fill ins(%one : i8) outs(%x : memref<3x33xi8>)
  call @i8_3x33(%x) : (memref<3x33xi8>) -> ()
  scf.for %i = %c0 to %rows step %c1 {
    scf.for %j = %c0 to %columns step %c1 {
      %got = memref.load %x[%i, %j] : memref<3x33xi8>
      %same = arith.cmpi eq, %got, %want : i8
      cf.assert %same, "an element of i8 is wrong"
    }
  }
  return
}

func.func private @check_i64() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = arith.constant 2 : index
  %columns = arith.constant 4099 : index
  %one = arith.constant 1 : i64
  %want = arith.constant 4100 : i64
  %x = memref.alloc() : memref<2x4099xi64>
  linalg.fill ins(%one : i64) outs(%x : memref<2x4099xi64>)
  call @i64_2x4099(%x) : (memref<2x4099xi64>) -> ()
  scf.for %i = %c0 to %rows step %c1 {
    scf.for %j = %c0 to %columns step %c1 {
      %got = memref.load %x[%i, %j] : memref<2x4099xi64>
      %same = arith.cmpi eq, %got, %want : i64
      cf.assert %same, "an element of i64 is wrong"
    }
  }
  return
}

func.func private @check_bits() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %last = arith.constant 39999 : index
  %false = arith.constant false
  %true = arith.constant true
  %x = memref.alloc() : memref<2x40000xi1>
  %any = memref.alloc() : memref<2xi1>
  linalg.fill ins(%false : i1) outs(%x : memref<2x40000xi1>)
  memref.store %true, %x[%c1, %last] : memref<2x40000xi1>
  call @bits(%x, %any) : (memref<2x40000xi1>, memref<2xi1>) -> ()
  %first = memref.load %any[%c0] : memref<2xi1>
  %none = arith.xori %first, %true : i1
  %second = memref.load %any[%c1] : memref<2xi1>
  cf.assert %none, "a sum of bits is wrong"
  cf.assert %second, "a sum of bits is wrong"
  return
}

func.func @main() {
  %x0 = memref.alloc() : memref<5x1xf32>
  %any0 = memref.cast %x0 : memref<5x1xf32> to memref<?x?xf32>
  call @fill(%any0) : (memref<?x?xf32>) -> ()
  call @f32_5x1(%x0) : (memref<5x1xf32>) -> ()
  call @judge(%any0) : (memref<?x?xf32>) -> ()
  %x1 = memref.alloc() : memref<1x31xf32>
  %any1 = memref.cast %x1 : memref<1x31xf32> to memref<?x?xf32>
  call @fill(%any1) : (memref<?x?xf32>) -> ()
  call @f32_1x31(%x1) : (memref<1x31xf32>) -> ()
  call @judge(%any1) : (memref<?x?xf32>) -> ()
  %x2 = memref.alloc() : memref<3x33xf32>
  %any2 = memref.cast %x2 : memref<3x33xf32> to memref<?x?xf32>
  call @fill(%any2) : (memref<?x?xf32>) -> ()
  call @f32_3x33(%x2) : (memref<3x33xf32>) -> ()
  call @judge(%any2) : (memref<?x?xf32>) -> ()
  %x3 = memref.alloc() : memref<2x1000xf32>
  %any3 = memref.cast %x3 : memref<2x1000xf32> to memref<?x?xf32>
  call @fill(%any3) : (memref<?x?xf32>) -> ()
  call @f32_2x1000(%x3) : (memref<2x1000xf32>) -> ()
  call @judge(%any3) : (memref<?x?xf32>) -> ()
  %x4 = memref.alloc() : memref<2x4099xf32>
  %any4 = memref.cast %x4 : memref<2x4099xf32> to memref<?x?xf32>
  call @fill(%any4) : (memref<?x?xf32>) -> ()
  call @f32_2x4099(%x4) : (memref<2x4099xf32>) -> ()
  call @judge(%any4) : (memref<?x?xf32>) -> ()
  %x5 = memref.alloc() : memref<1x200000xf32>
  %any5 = memref.cast %x5 : memref<1x200000xf32> to memref<?x?xf32>
  call @fill(%any5) : (memref<?x?xf32>) -> ()
  call @f32_1x200000(%x5) : (memref<1x200000xf32>) -> ()
  call @judge(%any5) : (memref<?x?xf32>) -> ()
  %x6 = memref.alloc() : memref<0x64xf32>
  %any6 = memref.cast %x6 : memref<0x64xf32> to memref<?x?xf32>
  call @fill(%any6) : (memref<?x?xf32>) -> ()
  call @f32_0x64(%x6) : (memref<0x64xf32>) -> ()
  call @judge(%any6) : (memref<?x?xf32>) -> ()
  %x7 = memref.alloc() : memref<3x0xf32>
  %any7 = memref.cast %x7 : memref<3x0xf32> to memref<?x?xf32>
  call @fill(%any7) : (memref<?x?xf32>) -> ()
  call @f32_3x0(%x7) : (memref<3x0xf32>) -> ()
  call @judge(%any7) : (memref<?x?xf32>) -> ()
  call @check_f64() : () -> ()
  call @check_i8() : () -> ()
  call @check_i64() : () -> ()
  call @check_bits() : () -> ()
  return
}

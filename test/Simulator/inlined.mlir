// Kernels of row programs that were inlined, some ops of which have lost their
// place by it.

// RUN: norm-run %s --entry main --target gpu-sim

#full = affine_map<(d0, d1) -> (d0, d1)>

func.func private @center(%x: memref<3x4099xf32>) {
  norm.rowwise row_dims [1] maps [#full, #full] ins(%x : memref<3x4099xf32>) outs(%x : memref<3x4099xf32>) {
  ^bb0(%a: f32):
    %sum = norm.row_sum %a : f32
    %b = arith.subf %a, %sum : f32
    norm.yield %b : f32
  }
  return
}

func.func @main() {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %want = arith.constant 16793604.0 : f32
  %x = memref.alloc() : memref<3x4099xf32>
  linalg.fill ins(%one : f32) outs(%x : memref<3x4099xf32>)
  call @center(%x) : (memref<3x4099xf32>) -> ()
  call @center(%x) : (memref<3x4099xf32>) -> ()
  %got = memref.load %x[%c0, %c0] : memref<3x4099xf32>
  %same = arith.cmpf oeq, %got, %want : f32
  cf.assert %same, "the sum of a row is wrong"
  return
}

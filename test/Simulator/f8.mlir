// Conversions to floats of 8 bits round to the nearest, ties to even, and end at
// the largest one: codes from the tables of the formats. Functions of libdevice
// are those of libm.

// RUN: norm-run %s --target gpu-sim
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @convert(%x: memref<8xf32>, %y: memref<8xi16>, %z: memref<8xi16>, %s: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %a = memref.load %x[%t] : memref<8xf32>
      %zero = arith.constant 0.0 : f32
      %e4 = nvvm.convert.f32x2.to.f8x2 %zero, %a {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16 (f8E4M3FN)
      %e5 = nvvm.convert.f32x2.to.f8x2 %zero, %a {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16 (f8E5M2)
      memref.store %e4, %y[%t] : memref<8xi16>
      memref.store %e5, %z[%t] : memref<8xi16>
      %sine = llvm.call @__nv_sinf(%zero) : (f32) -> f32
      memref.store %sine, %s[%t] : memref<8xf32>
      gpu.return
    }
    llvm.func @__nv_sinf(f32) -> f32
  }
  // 1, -0.5, 448, 1e9, 0.001953125 (the least of E4M3), 17 (a tie), 19, NaN
  memref.global "private" constant @x : memref<8xf32> =
      dense<[1.0, -0.5, 448.0, 1.0e9, 0.001953125, 17.0, 19.0, 0x7FC00000]>
  memref.global "private" constant @y : memref<8xi16> =
      dense<[0x38, 0xB0, 0x7E, 0x7E, 0x01, 0x58, 0x5A, 0x7F]>
  memref.global "private" constant @z : memref<8xi16> =
      dense<[0x3C, 0xB8, 0x5F, 0x7B, 0x18, 0x4C, 0x4D, 0x7F]>
  func.func @main() -> memref<8xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %host = memref.get_global @x : memref<8xf32>
    %wantY = memref.get_global @y : memref<8xi16>
    %wantZ = memref.get_global @z : memref<8xi16>
    %x = gpu.alloc () : memref<8xf32>
    %y = gpu.alloc () : memref<8xi16>
    %z = gpu.alloc () : memref<8xi16>
    gpu.memcpy %x, %host : memref<8xf32>, memref<8xf32>
    gpu.launch_func @kernels::@convert blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1)
        args(%x : memref<8xf32>, %y : memref<8xi16>, %z : memref<8xi16>, %x : memref<8xf32>)
    %hostY = memref.alloc() : memref<8xi16>
    %hostZ = memref.alloc() : memref<8xi16>
    %sines = memref.alloc() : memref<8xf32>
    gpu.memcpy %hostY, %y : memref<8xi16>, memref<8xi16>
    gpu.memcpy %hostZ, %z : memref<8xi16>, memref<8xi16>
    gpu.memcpy %sines, %x : memref<8xf32>, memref<8xf32>
    scf.for %i = %c0 to %c8 step %c1 {
      %gotY = memref.load %hostY[%i] : memref<8xi16>
      %gotZ = memref.load %hostZ[%i] : memref<8xi16>
      %codeY = memref.load %wantY[%i] : memref<8xi16>
      %codeZ = memref.load %wantZ[%i] : memref<8xi16>
      %sameY = arith.cmpi eq, %gotY, %codeY : i16
      %sameZ = arith.cmpi eq, %gotZ, %codeZ : i16
      cf.assert %sameY, "a code of E4M3 is wrong"
      cf.assert %sameZ, "a code of E5M2 is wrong"
    }
    return %sines : memref<8xf32>
  }
}

// What of a kernel is in its PTX.

// RUN: norm-compile %s --target nvptx --emit=ptx | FileCheck %s
// RUN: norm-compile %s --target nvptx --emit=ptx --arch=sm_80 | FileCheck %s --check-prefix=SM80
// RUN: norm-compile %s --target nvptx --emit=ptx --arch=sm_120 | FileCheck %s --check-prefix=SM120

// CHECK: .version 8.1
// CHECK: .target sm_90
// SM80:  .target sm_80
// SM120: .target sm_120

gpu.module @kernels {
  // Each product and sum is rounded, as nothing says that it need not be:
  // without .rn ptxas would make one operation of them.
  // CHECK-LABEL: .entry multiply_add(
  // CHECK: .maxntid 128
  // CHECK: ld.global.nc.v4.b32
  // CHECK: mul.rn.f32
  // CHECK: add.rn.f32
  // CHECK-NOT: fma
  // CHECK: st.global.v4.b32
  gpu.func @multiply_add(%x: !llvm.ptr<1> {llvm.noalias, llvm.readonly},
                         %y: !llvm.ptr<1> {llvm.noalias}) kernel
      attributes {known_block_size = array<i32: 128, 1, 1>} {
    %v = llvm.load %x {alignment = 16} : !llvm.ptr<1> -> vector<4xf32>
    %square = arith.mulf %v, %v : vector<4xf32>
    %sum = arith.addf %square, %v : vector<4xf32>
    llvm.store %sum, %y {alignment = 16} : vector<4xf32>, !llvm.ptr<1>
    gpu.return
  }

  // CHECK-LABEL: .entry contracted(
  // CHECK: fma.rn.f32
  gpu.func @contracted(%x: !llvm.ptr<1>) kernel {
    %v = llvm.load %x : !llvm.ptr<1> -> f32
    %square = arith.mulf %v, %v fastmath<contract> : f32
    %sum = arith.addf %square, %v fastmath<contract> : f32
    llvm.store %sum, %x : f32, !llvm.ptr<1>
    gpu.return
  }

  // Accesses of 32 bytes are on architectures that have them.
  // CHECK-LABEL: .entry wide(
  // CHECK-COUNT-2: ld.global.nc.v4.b32
  // SM120-LABEL: .entry wide(
  // SM120: ld.global.nc.{{v4.b64|v8.b32}}
  // SM120: st.global.{{v4.b64|v8.b32}}
  gpu.func @wide(%x: !llvm.ptr<1> {llvm.noalias, llvm.readonly},
                 %y: !llvm.ptr<1> {llvm.noalias}) kernel {
    %v = llvm.load %x {alignment = 32} : !llvm.ptr<1> -> vector<8xf32>
    llvm.store %v, %y {alignment = 32} : vector<8xf32>, !llvm.ptr<1>
    gpu.return
  }

  // CHECK-LABEL: .entry root(
  // CHECK: sqrt.rn.f32
  gpu.func @root(%x: !llvm.ptr<1>) kernel {
    %v = llvm.load %x : !llvm.ptr<1> -> f32
    %root = math.sqrt %v : f32
    llvm.store %root, %x : f32, !llvm.ptr<1>
    gpu.return
  }
}

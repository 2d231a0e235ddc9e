// What the simulator cannot run is one line that names it.

// RUN: sed 's/OP/llvm.inline_asm has_side_effects "nanosleep.u32 20;", "" : () -> ()/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=PTX
// RUN: sed 's/OP/%a = nvvm.read.ptx.sreg.clock64 : i64/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=CLOCK
// RUN: sed 's/OP/llvm.call @vprintf() : () -> ()/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=FUNCTION
// RUN: sed 's/OP/llvm.call @again() : () -> ()/' %s | not norm-run - --target gpu-sim 2>&1 | FileCheck %s --check-prefix=RECURSION

// PTX:      error: <stdin>:{{[0-9:]+}}: kernel @k: inline PTX ('nanosleep.u32 20;') cannot be simulated
// CLOCK:    error: <stdin>:{{[0-9:]+}}: kernel @k: the intrinsic llvm.nvvm.read.ptx.sreg.clock64 cannot be simulated
// FUNCTION: error: <stdin>:{{[0-9:]+}}: kernel @k: the function vprintf cannot be simulated
// RECURSION: error: the recursive function @again cannot be simulated
module attributes {gpu.container_module} {
  gpu.module @kernels {
    llvm.func @vprintf()
    llvm.func @again() {
      llvm.call @again() : () -> ()
      llvm.return
    }
    gpu.func @k(%y: memref<1xi64>) kernel {
      OP
      gpu.return
    }
  }
  func.func @main() -> memref<1xi64> {
    %y = gpu.alloc () : memref<1xi64>
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%y : memref<1xi64>)
    return %y : memref<1xi64>
  }
}

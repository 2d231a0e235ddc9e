// A program outside of this tree finds the installed package, links it and
// runs its passes.

// RUN: rm -rf %t && %cmake --install %obj --prefix %t/install > %t.log
// RUN: %cmake -S %S/Inputs/package -B %t/build -DCMAKE_BUILD_TYPE=Debug \
// RUN:   -DCMAKE_CXX_COMPILER=%cxx -DCMAKE_PREFIX_PATH=%t/install > %t.log
// RUN: %cmake --build %t/build > %t.log
// RUN: %t/build/count-norms %models/llama.f32.mlir 'norm-raise' | FileCheck %s --check-prefix=RAISE
// RUN: %t/build/count-norms %s 'norm-decompose' | FileCheck %s

// RAISE:      before: 0 norms, 0 row programs
// RAISE-NEXT: after: 5 norms, 0 row programs

// CHECK:      before: 2 norms, 0 row programs
// CHECK-NEXT: after: 0 norms, 2 row programs

// What else is there:
// RUN: %t/install/bin/norm-opt %s --norm-decompose | FileCheck %s --check-prefix=TOOL
// RUN: ls %t/install/lib/norm-plugin.so %t/install/include/norm/IR/NormOps.td \
// RUN:   %t/install/share/doc/mlir-norm/Dialect.md

// TOOL: norm.rowwise
func.func @norms(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-05 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %z = norm.layer_norm %y axes [1] epsilon 1.0e-05 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

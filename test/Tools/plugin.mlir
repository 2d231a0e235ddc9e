// Stock mlir-opt knows the ops, their bufferization, the passes and the
// pipelines once it has loaded the plugin, which brings no MLIR of its own.

// Every symbol is one of the host's or of the plugin's:
// RUN: env LD_BIND_NOW=1 %llvm_lib/../bin/mlir-opt %s --load-dialect-plugin=%obj/lib/norm-plugin.so \
// RUN:   | FileCheck %s --check-prefix=OPS
// RUN: %llvm_lib/../bin/mlir-opt %s --load-dialect-plugin=%obj/lib/norm-plugin.so --load-pass-plugin=%obj/lib/norm-plugin.so \
// RUN:   --pass-pipeline='builtin.module(norm-decompose,one-shot-bufferize{bufferize-function-boundaries})' \
// RUN:   | FileCheck %s --check-prefix=PASSES
// RUN: %llvm_lib/../bin/mlir-opt %s --load-dialect-plugin=%obj/lib/norm-plugin.so --load-pass-plugin=%obj/lib/norm-plugin.so \
// RUN:   --pass-pipeline='builtin.module(norm-to-cpu)' \
// RUN:   | FileCheck %s --check-prefix=CPU
// RUN: %llvm_lib/../bin/mlir-opt %models/llama.f32.mlir --load-dialect-plugin=%obj/lib/norm-plugin.so --load-pass-plugin=%obj/lib/norm-plugin.so \
// RUN:   --pass-pipeline='builtin.module(norm-raise)' \
// RUN:   | FileCheck %s --check-prefix=RAISE
// RUN: %llvm_lib/../bin/mlir-opt %models/llama.f32.mlir --load-dialect-plugin=%obj/lib/norm-plugin.so --load-pass-plugin=%obj/lib/norm-plugin.so \
// RUN:   --pass-pipeline='builtin.module(norm-baseline)' \
// RUN:   | FileCheck %s --check-prefix=BASELINE
// RUN: %llvm_lib/../bin/llvm-readelf --needed-libs %obj/lib/norm-plugin.so \
// RUN:   | FileCheck %s --check-prefix=NEEDED

// OPS:      norm.rms_norm
// PASSES:   norm.rowwise {{.*}} outs(%{{.*}} : memref<4x8xf32>)
// CPU:      llvm.func @norm
// CPU-NOT:  norm.
// RAISE:    norm.rms_norm
// BASELINE: llvm.func
// BASELINE-NOT: linalg.
// NEEDED-NOT: {{MLIR|LLVM}}
func.func @norm(%x: tensor<4x8xf32>, %w: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-05
      : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-cpu{vector-bytes=64 masked-access=true bf16-rounding=true streaming-bytes=33554432})" | FileCheck %s
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-cpu{vector-bytes=32 masked-access=false bf16-rounding=false streaming-bytes=33554432})" | FileCheck %s --check-prefix=AVX2
// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-cpu{threads=false})" | FileCheck %s --check-prefix=SERIAL

// A named norm all the way: its kernel is internal and has no C interface, the
// function has one; rows run in parallel.

// CHECK-LABEL: llvm.func @norm
// CHECK:         omp.parallel
// CHECK:           llvm.call @omp_get_thread_num
// CHECK:           llvm.call @norm_rows_streaming
// CHECK-LABEL: llvm.func @_mlir_ciface_norm(
// CHECK-LABEL: llvm.func internal @norm_rows(
// CHECK:         llvm.load {{.*}} -> vector<16xbf16>
// CHECK:         llvm.fpext {{.*}} : vector<16xbf16> to vector<16xf32>
// CHECK:         llvm.fptrunc {{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK-LABEL: llvm.func internal @norm_rows_streaming(
// CHECK:         llvm.store {{.*}} {alignment = 32 : i64, nontemporal} : vector<8xf32>
// CHECK-NOT:   @_mlir_ciface_norm_rows

// AVX2-LABEL: llvm.func internal @norm_rows(
// AVX2-NOT:     llvm.fptrunc
// AVX2:         llvm.lshr {{.*}} : vector<8xi32>

// SERIAL-NOT: omp.parallel
// The machine code has streaming stores.

// RUN: norm-opt %s --pass-pipeline="builtin.module(norm-to-cpu{vector-bytes=64 masked-access=true bf16-rounding=true streaming-bytes=33554432})" \
// RUN:   | mlir-translate --mlir-to-llvmir | opt -O3 -mtriple=x86_64-linux -mcpu=sapphirerapids -S \
// RUN:   | llc -mtriple=x86_64-linux -mcpu=sapphirerapids | FileCheck %s --check-prefix=ASM
// ASM-DAG: vcvtneps2bf16
// ASM-DAG: vmovntps
func.func @norm(%x: tensor<?x4096xbf16>, %w: tensor<4096xbf16>) -> tensor<?x4096xbf16> {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06
      : (tensor<?x4096xbf16>, tensor<4096xbf16>) -> tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}

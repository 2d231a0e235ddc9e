// RUN: norm-opt %models/llama.f32.mlir --norm-rows | FileCheck %s --check-prefix=LLAMA
// RUN: norm-opt %models/gemma2.bf16.mlir --norm-rows | FileCheck %s --check-prefix=GEMMA

// Even unrecognized, every norm and every softmax of a real model is part of
// one row program. The residual adds are further results of the norms behind
// them.

// LLAMA-LABEL: func @llama
// LLAMA:       norm.row_sum
// LLAMA:       norm.row_max
// LLAMA:       %{{.*}}:2 = norm.rowwise
// LLAMA-NEXT:  ^bb0(
// LLAMA-NEXT:    %[[H:.*]] = arith.addf
// LLAMA:         norm.row_sum
// LLAMA:         norm.yield {{.*}}%[[H]]
// LLAMA:       %{{.*}}:2 = norm.rowwise
// LLAMA:       norm.row_max
// LLAMA:       %{{.*}}:2 = norm.rowwise
// LLAMA:       norm.rowwise
// LLAMA-NOT:   norm.rowwise

// Norm, residual add and norm are one.

// GEMMA-LABEL: func @gemma2
// GEMMA:       %{{.*}}:2 = norm.rowwise
// GEMMA-NOT:   norm.yield
// GEMMA-COUNT-2: norm.row_sum
// GEMMA:       norm.yield

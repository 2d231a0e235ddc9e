// Every captured model lowers by upstream passes alone.

// DEFINE: %{lower} = norm-opt --norm-baseline
// DEFINE: %{check} = mlir-translate --mlir-to-llvmir -o /dev/null
// RUN: %{lower} %models/bert.f32.mlir | %{check}
// RUN: %{lower} %models/bert.bf16.mlir | %{check}
// RUN: %{lower} %models/gemma2.f32.mlir | %{check}
// RUN: %{lower} %models/gemma2.bf16.mlir | %{check}
// RUN: %{lower} %models/gpt2.f32.mlir | %{check}
// RUN: %{lower} %models/gpt2.bf16.mlir | %{check}
// RUN: %{lower} %models/llama.f32.mlir | %{check}
// RUN: %{lower} %models/llama.bf16.mlir | %{check}
// RUN: %{lower} %models/olmo2.f32.mlir | %{check}
// RUN: %{lower} %models/olmo2.bf16.mlir | %{check}
// RUN: %{lower} %models/qwen3.f32.mlir | %{check}
// RUN: %{lower} %models/qwen3.bf16.mlir | %{check}
// RUN: %{lower} %models/t5.f32.mlir | %{check}
// RUN: %{lower} %models/t5.bf16.mlir | %{check}

//===- KernelSpec.h - what a kernel computes --------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernels that are had without writing IR: a table of ops, and what each
// can be told. docs/kernels.md has the formulas and their roundings.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_KERNELS_KERNELSPEC_H
#define NORM_KERNELS_KERNELSPEC_H

#include "norm/IR/Norm.h"
#include "llvm/Support/Error.h"

namespace mlir::norm {

enum class KernelOp {
  RMSNorm,
  LayerNorm,
  GroupNorm,
  L2Norm,
  Softmax,
  LogSoftmax
};

/// What becomes of the residual. `Sum` returns x + residual beside y; `Added`
/// keeps it to itself, as a norm behind the residual does.
enum class Residual { None, Sum, Added };

enum class Activation { SiLU, GELU, GELUTanh };

/// Whose scale a quantized result has: an argument's, or that of each row.
enum class Quantization { None, Static, PerRow };

/// The dims of x and their loops; the last, or the last two, are a row.
enum class KernelLayout {
  /// x [rows, cols]
  Rows,
  /// x [tokens, heads, cols]: every head is a row.
  Heads,
  /// x [samples, rows, cols]: what modulates is one row per sample.
  Samples,
  /// x [samples, channels, positions]: every group of channels is a row.
  Channels
};

struct KernelSpec {
  /// The defaults of `op` for an x of `type`.
  KernelSpec(KernelOp op, Type type);

  KernelOp op;
  /// f64, f32, f16 or bf16; i8, i32, f8E4M3FN or f8E5M2 where dequantized.
  Type type;
  /// The C identifier; empty: that of the op and the type, rms_norm_bf16.
  std::string name;
  /// The elements of a row, or the channels; kDynamic: known when called.
  int64_t cols = ShapedType::kDynamic;
  /// The heads of a token, if x has them; kDynamic: known when called.
  std::optional<int64_t> heads;
  /// The groups of channels of a group norm.
  int64_t groups = 0;
  double epsilon;
  EpsilonMode epsilonMode;

  bool scale, bias, plusOne = false;
  /// Whether the scale is one of each head, too.
  bool perHeadScale = false;
  Residual residual = Residual::None;
  /// Whether a bias is added to x before the residual.
  bool inputBias = false;
  std::optional<Activation> gateBefore, gateAfter, activation;
  bool modulate = false;
  /// Statistics over so many elements, from the first on; 0: over all.
  int64_t statisticsCols = 0;
  bool mean = false, rstd = false;
  bool dequantizePerRow = false, dequantizePerColumn = false;
  Quantization quantize = Quantization::None;
  /// Whether y is written over x, and the sum over the residual.
  bool inPlace = false;

  /// Null: as the methods below say.
  Type resultType, parameterType, statisticsType, scaleType;

  std::string getName() const;
  KernelLayout getLayout() const;
  bool isDequantized() const { return dequantizePerRow || dequantizePerColumn; }
  /// Of residual, sum and gate: that of x, or of the parameters where x is
  /// dequantized.
  Type getDataType() const;
  /// Of y: that of the residual.
  Type getResultType() const;
  /// Of scales, biases and shifts: that of x, or f32 where x is dequantized.
  Type getParameterType() const;
  /// In which is computed: f32, or f64 where the residual or y is f64.
  FloatType getStatisticsType() const;
  /// In which scale and bias are applied: that of the statistics.
  FloatType getScaleType() const;

  /// What is wrong with this: one line, or nothing.
  llvm::Error check() const;
};

//===----------------------------------------------------------------------===//
// The tables
//===----------------------------------------------------------------------===//

/// What not every op can be told.
enum KernelVariant : unsigned {
  ScaleVariant = 1 << 0,
  BiasVariant = 1 << 1,
  PlusOneVariant = 1 << 2,
  ResidualVariant = 1 << 3,
  InputBiasVariant = 1 << 4,
  GateBeforeVariant = 1 << 5,
  GateAfterVariant = 1 << 6,
  ActivationVariant = 1 << 7,
  ModulateVariant = 1 << 8,
  PartialVariant = 1 << 9,
  MeanVariant = 1 << 10,
  RstdVariant = 1 << 11,
  HeadsVariant = 1 << 12,
  GroupsVariant = 1 << 13,
  EpsilonVariant = 1 << 14
};

struct KernelVariantInfo {
  KernelVariant variant;
  /// The option that sets it, and what an error calls it.
  StringLiteral option, what;
  bool (*isSet)(const KernelSpec &);
};
ArrayRef<KernelVariantInfo> getKernelVariants();

struct KernelOpInfo {
  KernelOp op;
  StringLiteral name, summary;
  double epsilon;
  EpsilonMode epsilonMode;
  bool scale, bias;
  /// The variants that it has.
  unsigned variants;
};

ArrayRef<KernelOpInfo> getKernelOps();
const KernelOpInfo &getInfo(KernelOp op);

/// The op named so, if there is one; and the activations "silu", "gelu",
/// "gelu_tanh".
std::optional<KernelOp> parseKernelOp(StringRef name);
std::optional<Activation> parseActivation(StringRef name);
StringRef getName(Activation activation);

/// What a quantized type can hold. Source of the least scales: they keep the
/// scale of a row of zeros from being 0, as in vLLM's fused kernels.
struct QuantizedType {
  double largest, leastScale;
};
/// Of i8, f8E4M3FN and f8E5M2, or nothing.
std::optional<QuantizedType> getQuantizedType(Type type);

} // namespace mlir::norm

#endif // NORM_KERNELS_KERNELSPEC_H

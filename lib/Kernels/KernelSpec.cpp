//===- KernelSpec.cpp - the ops, and what each can be told ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The table of ops, and the types that follow from others.
//
//===----------------------------------------------------------------------===//

#include "norm/Kernels/KernelSpec.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// The table of ops
//===----------------------------------------------------------------------===//

static constexpr unsigned everyNorm =
    ScaleVariant | BiasVariant | PlusOneVariant | ResidualVariant |
    InputBiasVariant | GateBeforeVariant | GateAfterVariant |
    ActivationVariant | EpsilonVariant;

static constexpr KernelOpInfo ops[] = {
    {KernelOp::RMSNorm, "rms_norm", "x / rms(x) * scale", 1e-6,
     EpsilonMode::InsideRoot, /*scale=*/true, /*bias=*/false,
     everyNorm | ModulateVariant | PartialVariant | RstdVariant | HeadsVariant},
    {KernelOp::LayerNorm, "layer_norm",
     "(x - mean(x)) / deviation(x) * scale + bias", 1e-5,
     EpsilonMode::InsideRoot, /*scale=*/true, /*bias=*/true,
     everyNorm | ModulateVariant | MeanVariant | RstdVariant | HeadsVariant},
    {KernelOp::GroupNorm, "group_norm",
     "layer_norm over groups of the channels of x [samples, channels, "
     "positions]",
     1e-5, EpsilonMode::InsideRoot, /*scale=*/true, /*bias=*/true,
     (everyNorm & ~PlusOneVariant) | MeanVariant | RstdVariant | GroupsVariant},
    {KernelOp::L2Norm, "l2_norm", "x / |x|", 1e-12, EpsilonMode::Least,
     /*scale=*/false, /*bias=*/false, everyNorm | HeadsVariant},
    {KernelOp::Softmax, "softmax", "exp(x - max(x)) / sum(exp(x - max(x)))", 0,
     EpsilonMode::InsideRoot, /*scale=*/false, /*bias=*/false, ResidualVariant},
    {KernelOp::LogSoftmax, "log_softmax",
     "x - max(x) - log(sum(exp(x - max(x))))", 0, EpsilonMode::InsideRoot,
     /*scale=*/false, /*bias=*/false, ResidualVariant},
};

static constexpr KernelVariantInfo variants[] = {
    {ScaleVariant, "scale", "a scale",
     [](const KernelSpec &spec) { return spec.scale; }},
    {BiasVariant, "bias", "a bias",
     [](const KernelSpec &spec) { return spec.bias; }},
    {PlusOneVariant, "plus-one", "a scale plus one",
     [](const KernelSpec &spec) { return spec.plusOne; }},
    {EpsilonVariant, "epsilon", "an epsilon",
     [](const KernelSpec &spec) {
       const KernelOpInfo &info = getInfo(spec.op);
       return spec.epsilon != info.epsilon ||
              spec.epsilonMode != info.epsilonMode;
     }},
    {ResidualVariant, "residual", "a residual",
     [](const KernelSpec &spec) { return spec.residual != Residual::None; }},
    {InputBiasVariant, "input-bias", "an input bias",
     [](const KernelSpec &spec) { return spec.inputBias; }},
    {GateBeforeVariant, "gate-before", "a gate before it",
     [](const KernelSpec &spec) { return spec.gateBefore.has_value(); }},
    {GateAfterVariant, "gate", "a gate",
     [](const KernelSpec &spec) { return spec.gateAfter.has_value(); }},
    {ActivationVariant, "activation", "an activation",
     [](const KernelSpec &spec) { return spec.activation.has_value(); }},
    {ModulateVariant, "modulate", "a modulation",
     [](const KernelSpec &spec) { return spec.modulate; }},
    {PartialVariant, "statistics-cols", "statistics over a part of a row",
     [](const KernelSpec &spec) { return spec.statisticsCols != 0; }},
    {MeanVariant, "mean", "a mean",
     [](const KernelSpec &spec) { return spec.mean; }},
    {RstdVariant, "rstd", "an rstd",
     [](const KernelSpec &spec) { return spec.rstd; }},
    {HeadsVariant, "heads", "heads",
     [](const KernelSpec &spec) { return spec.heads.has_value(); }},
    {GroupsVariant, "groups", "groups",
     [](const KernelSpec &spec) { return spec.groups != 0; }},
};

ArrayRef<KernelVariantInfo> norm::getKernelVariants() { return variants; }

ArrayRef<KernelOpInfo> norm::getKernelOps() { return ops; }

const KernelOpInfo &norm::getInfo(KernelOp op) {
  const KernelOpInfo *info = llvm::find_if(
      ops, [&](const KernelOpInfo &info) { return info.op == op; });
  assert(info != std::end(ops) && "every op is in the table");
  return *info;
}

std::optional<KernelOp> norm::parseKernelOp(StringRef name) {
  for (const KernelOpInfo &info : ops)
    if (info.name == name)
      return info.op;
  return std::nullopt;
}

std::optional<Activation> norm::parseActivation(StringRef name) {
  for (Activation activation :
       {Activation::SiLU, Activation::GELU, Activation::GELUTanh})
    if (getName(activation) == name)
      return activation;
  return std::nullopt;
}

StringRef norm::getName(Activation activation) {
  switch (activation) {
  case Activation::SiLU:
    return "silu";
  case Activation::GELU:
    return "gelu";
  case Activation::GELUTanh:
    return "gelu_tanh";
  }
  llvm_unreachable("all activations are listed");
}

std::optional<QuantizedType> norm::getQuantizedType(Type type) {
  if (type.isInteger(8))
    return QuantizedType{127, 0x1p-23};
  if (isa<Float8E4M3FNType>(type))
    return QuantizedType{448, 1 / (448.0 * 512)};
  if (isa<Float8E5M2Type>(type))
    return QuantizedType{57344, 1 / (57344.0 * 512)};
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// What follows from other fields
//===----------------------------------------------------------------------===//

KernelSpec::KernelSpec(KernelOp op, Type type)
    : op(op), type(type), epsilon(getInfo(op).epsilon),
      epsilonMode(getInfo(op).epsilonMode), scale(getInfo(op).scale),
      bias(getInfo(op).bias) {}

std::string KernelSpec::getName() const {
  if (!name.empty())
    return name;
  std::string text = getInfo(op).name.str() + "_";
  llvm::raw_string_ostream(text) << type;
  return text;
}

KernelLayout KernelSpec::getLayout() const {
  if (op == KernelOp::GroupNorm)
    return KernelLayout::Channels;
  if (heads)
    return KernelLayout::Heads;
  return modulate ? KernelLayout::Samples : KernelLayout::Rows;
}

Type KernelSpec::getDataType() const {
  return isDequantized() ? getParameterType() : type;
}

Type KernelSpec::getResultType() const {
  return resultType ? resultType : getDataType();
}

Type KernelSpec::getParameterType() const {
  if (parameterType)
    return parameterType;
  return isDequantized() ? Float32Type::get(type.getContext()) : type;
}

FloatType KernelSpec::getStatisticsType() const {
  if (statisticsType)
    return cast<FloatType>(statisticsType);
  if (getDataType().isF64() || getResultType().isF64())
    return Float64Type::get(type.getContext());
  return Float32Type::get(type.getContext());
}

FloatType KernelSpec::getScaleType() const {
  return scaleType ? cast<FloatType>(scaleType) : getStatisticsType();
}

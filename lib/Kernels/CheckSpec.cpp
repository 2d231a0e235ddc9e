//===- CheckSpec.cpp - what a kernel cannot be told -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a spec. Leaves: the first thing that is wrong with it, in one line.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/CAttributes.h"
#include "norm/Kernels/KernelSpec.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using llvm::Error;

/// Sizes beyond it overflow the bytes of a buffer.
static constexpr int64_t mostElements = int64_t(1) << 40;

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

template <typename... Arguments>
static Error makeError(const char *format, Arguments &&...arguments) {
  return llvm::createStringError(
      llvm::formatv(/*Validate=*/false, format,
                    std::forward<Arguments>(arguments)...)
          .str());
}

static bool isComputed(Type type) {
  return type.isF64() || type.isF32() || type.isF16() || type.isBF16();
}

static Error checkName(const std::string &name) {
  if (isCIdentifier(name))
    return Error::success();
  return makeError("expected a name that C knows no other meaning of, of "
                   "letters, digits and '_', got '{0}'",
                   name);
}

static Error checkVariants(const KernelSpec &spec) {
  const KernelOpInfo &info = getInfo(spec.op);
  for (const KernelVariantInfo &variant : getKernelVariants())
    if (variant.isSet(spec) && !(info.variants & variant.variant))
      return makeError("{0} cannot have {1}", info.name, variant.what);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static Error checkInputType(const KernelSpec &spec) {
  if (!spec.isDequantized()) {
    if (isComputed(spec.type))
      return Error::success();
    return makeError("expected x of f64, f32, f16 or bf16, got {0}; other "
                     "types need a scale to dequantize x with",
                     print(spec.type));
  }
  if (spec.type.isInteger(32) || getQuantizedType(spec.type))
    return Error::success();
  return makeError("expected x of i8, i32, f8E4M3FN or f8E5M2 to dequantize, "
                   "got {0}",
                   print(spec.type));
}

static Error checkResultType(const KernelSpec &spec) {
  Type type = spec.getResultType();
  if (spec.quantize == Quantization::None) {
    if (isComputed(type))
      return Error::success();
    return makeError("expected y of f64, f32, f16 or bf16, got {0}; other "
                     "types need a scale to quantize y with",
                     print(type));
  }
  if (getQuantizedType(type))
    return Error::success();
  return makeError("expected y of i8, f8E4M3FN or f8E5M2 to quantize, got {0}",
                   print(type));
}

static Error checkTypes(const KernelSpec &spec) {
  if (Error error = checkInputType(spec))
    return error;
  std::pair<StringLiteral, Type> given[] = {{"parameters", spec.parameterType},
                                            {"scale type", spec.scaleType}};
  for (auto [what, type] : given)
    if (type && !isComputed(type))
      return makeError("expected {0} of f64, f32, f16 or bf16, got {1}", what,
                       print(type));
  if (spec.statisticsType && !spec.statisticsType.isF32() &&
      !spec.statisticsType.isF64())
    return makeError("expected statistics of f32 or f64, got {0}",
                     print(spec.statisticsType));
  if (Error error = checkResultType(spec))
    return error;
  if (spec.statisticsType && spec.statisticsType.isF32() &&
      (spec.getDataType().isF64() || spec.getResultType().isF64()))
    return makeError("statistics of f32 would round x or y of f64");
  if (spec.scaleType && !spec.scale && !spec.bias)
    return makeError("a scale type needs a scale or a bias");
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

static Error checkSize(StringRef what, int64_t size) {
  if (ShapedType::isDynamic(size) || (size >= 1 && size <= mostElements))
    return Error::success();
  return makeError("expected 1 to {0} {1}, got {2}", mostElements, what, size);
}

static Error checkSizes(const KernelSpec &spec) {
  bool groupNorm = spec.op == KernelOp::GroupNorm;
  StringRef cols = groupNorm ? "channels" : "cols";
  if (Error error = checkSize(cols, spec.cols))
    return error;
  if (spec.heads)
    if (Error error = checkSize("heads", *spec.heads))
      return error;
  if (groupNorm) {
    if (ShapedType::isDynamic(spec.cols))
      return makeError("group_norm needs a number of channels");
    if (spec.groups < 1 || spec.cols % spec.groups != 0)
      return makeError("expected groups that divide the {0} channels, got {1}",
                       spec.cols, spec.groups);
  }
  if (spec.statisticsCols < 0 ||
      (spec.statisticsCols != 0 && !ShapedType::isDynamic(spec.cols) &&
       spec.statisticsCols > spec.cols))
    return makeError("expected statistics over 1 to {0} elements of a row, "
                     "got {1}",
                     ShapedType::isDynamic(spec.cols) ? mostElements
                                                      : spec.cols,
                     spec.statisticsCols);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Combinations
//===----------------------------------------------------------------------===//

static Error checkCombinations(const KernelSpec &spec) {
  std::pair<bool, const char *> wrong[] = {
      {spec.plusOne && !spec.scale, "a scale plus one needs a scale"},
      {spec.perHeadScale && !(spec.scale && spec.heads),
       "a scale per head needs a scale and heads"},
      {spec.inputBias && spec.residual == Residual::None,
       "an input bias needs a residual"},
      {spec.gateBefore && spec.gateAfter, "a gate is before the norm or after "
                                          "it"},
      {spec.gateAfter && spec.activation,
       "an activation and a gate after the norm exclude each other"},
      {spec.heads && spec.modulate, "a modulation cannot have heads"},
      {spec.inPlace && spec.getResultType() != spec.type,
       "a result in place has the type of x"},
  };
  for (auto [isWrong, text] : wrong)
    if (isWrong)
      return makeError(text);
  return Error::success();
}

static Error checkEpsilon(const KernelSpec &spec) {
  if (std::isfinite(spec.epsilon) && spec.epsilon >= 0)
    return Error::success();
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%g", spec.epsilon);
  return makeError("expected a finite epsilon >= 0, got {0}", text);
}

Error KernelSpec::check() const {
  for (Error (*check)(const KernelSpec &) :
       {checkVariants, checkTypes, checkSizes, checkCombinations, checkEpsilon})
    if (Error error = check(*this))
      return error;
  return checkName(getName());
}

//===- KernelOptions.cpp - a kernel by options ----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: options as strings. Leaves: a spec, or the first option that makes no
// sense, and what was expected.
//
//===----------------------------------------------------------------------===//

#include "norm/Kernels/KernelOptions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

/// A size, or "?" where it is known when the kernel is called.
static bool parseSize(StringRef text, int64_t &size) {
  if (text != "?")
    return !text.getAsInteger(10, size) && size >= 0;
  size = ShapedType::kDynamic;
  return true;
}

static bool parseNumber(StringRef text, int64_t &number) {
  return !text.getAsInteger(10, number) && number > 0;
}

static Type parseTypeName(MLIRContext *context, StringRef name) {
  return llvm::StringSwitch<Type>(name)
      .Case("f64", Float64Type::get(context))
      .Case("f32", Float32Type::get(context))
      .Case("f16", Float16Type::get(context))
      .Case("bf16", BFloat16Type::get(context))
      .Case("f8E4M3FN", Float8E4M3FNType::get(context))
      .Case("f8E5M2", Float8E5M2Type::get(context))
      .Case("i8", IntegerType::get(context, 8))
      .Case("i32", IntegerType::get(context, 32))
      .Default({});
}

static bool parseType(StringRef text, KernelSpec &spec, Type &type) {
  type = parseTypeName(spec.type.getContext(), text);
  return type != nullptr;
}

static bool parseActivation(StringRef text, std::optional<Activation> &value) {
  value = norm::parseActivation(text);
  return value.has_value();
}

/// So many elements, or "25%" of the columns, rounded down.
static bool parseStatisticsCols(StringRef text, KernelSpec &spec) {
  if (!text.consume_back("%"))
    return parseNumber(text, spec.statisticsCols);
  int64_t percent;
  if (!parseNumber(text, percent) || percent > 100 ||
      ShapedType::isDynamic(spec.cols))
    return false;
  // The remainder apart: products of large sizes do not fit.
  spec.statisticsCols =
      spec.cols / 100 * percent + spec.cols % 100 * percent / 100;
  return spec.statisticsCols > 0;
}

static bool parseDequantize(StringRef text, KernelSpec &spec) {
  spec.dequantizePerRow = text == "row" || text == "row,column";
  spec.dequantizePerColumn = text == "column" || text == "row,column";
  return spec.isDequantized();
}

static bool parseQuantize(StringRef text, KernelSpec &spec) {
  spec.quantize = llvm::StringSwitch<Quantization>(text)
                      .Case("static", Quantization::Static)
                      .Case("row", Quantization::PerRow)
                      .Default(Quantization::None);
  return spec.quantize != Quantization::None;
}

static bool parseResidual(StringRef text, KernelSpec &spec) {
  spec.residual = llvm::StringSwitch<Residual>(text)
                      .Cases({"", "sum"}, Residual::Sum)
                      .Case("added", Residual::Added)
                      .Default(Residual::None);
  return spec.residual != Residual::None;
}

static bool parseEpsilonMode(StringRef text, KernelSpec &spec) {
  std::optional<EpsilonMode> mode = symbolizeEpsilonMode(text);
  spec.epsilonMode = mode.value_or(spec.epsilonMode);
  return mode.has_value();
}

namespace {
struct OptionInfo {
  StringLiteral name, expected;
  bool (*parse)(StringRef, KernelSpec &);
};
} // namespace

static constexpr StringLiteral aSize = "a number, or '?'";
static constexpr StringLiteral aType = "f64, f32, f16 or bf16";
static constexpr StringLiteral anActivation = "silu, gelu or gelu_tanh";

/// All but op and type, in the order in which they are read: a part of the
/// columns needs their number.
static constexpr OptionInfo table[] = {
    {"name", "a name",
     [](StringRef text, KernelSpec &spec) {
       spec.name = text.str();
       return !text.empty();
     }},
    {"cols", aSize,
     [](StringRef text, KernelSpec &spec) {
       return parseSize(text, spec.cols);
     }},
    {"heads", aSize,
     [](StringRef text, KernelSpec &spec) {
       return parseSize(text, spec.heads.emplace());
     }},
    {"groups", "a number",
     [](StringRef text, KernelSpec &spec) {
       return parseNumber(text, spec.groups);
     }},
    {"epsilon", "a number",
     [](StringRef text, KernelSpec &spec) {
       return !text.getAsDouble(spec.epsilon);
     }},
    {"epsilon-mode", "inside_root, outside_root or least", parseEpsilonMode},
    {"scale", "",
     [](StringRef, KernelSpec &spec) { return spec.scale = true; }},
    {"no-scale", "",
     [](StringRef, KernelSpec &spec) { return !(spec.scale = false); }},
    {"bias", "", [](StringRef, KernelSpec &spec) { return spec.bias = true; }},
    {"no-bias", "",
     [](StringRef, KernelSpec &spec) { return !(spec.bias = false); }},
    {"plus-one", "",
     [](StringRef, KernelSpec &spec) { return spec.plusOne = true; }},
    {"per-head-scale", "",
     [](StringRef, KernelSpec &spec) { return spec.perHeadScale = true; }},
    {"residual", "sum or added", parseResidual},
    {"input-bias", "",
     [](StringRef, KernelSpec &spec) { return spec.inputBias = true; }},
    {"gate-before", anActivation,
     [](StringRef text, KernelSpec &spec) {
       return parseActivation(text, spec.gateBefore);
     }},
    {"gate", anActivation,
     [](StringRef text, KernelSpec &spec) {
       return parseActivation(text, spec.gateAfter);
     }},
    {"activation", anActivation,
     [](StringRef text, KernelSpec &spec) {
       return parseActivation(text, spec.activation);
     }},
    {"modulate", "",
     [](StringRef, KernelSpec &spec) { return spec.modulate = true; }},
    {"statistics-cols", "a number, or a percentage of '--cols'",
     parseStatisticsCols},
    {"mean", "", [](StringRef, KernelSpec &spec) { return spec.mean = true; }},
    {"rstd", "", [](StringRef, KernelSpec &spec) { return spec.rstd = true; }},
    {"dequantize", "row, column or row,column", parseDequantize},
    {"quantize", "static or row", parseQuantize},
    {"result-type", "f64, f32, f16, bf16, i8, f8E4M3FN or f8E5M2",
     [](StringRef text, KernelSpec &spec) {
       return parseType(text, spec, spec.resultType);
     }},
    {"parameter-type", aType,
     [](StringRef text, KernelSpec &spec) {
       return parseType(text, spec, spec.parameterType);
     }},
    {"statistics-type", "f64 or f32",
     [](StringRef text, KernelSpec &spec) {
       return parseType(text, spec, spec.statisticsType);
     }},
    {"scale-type", aType,
     [](StringRef text, KernelSpec &spec) {
       return parseType(text, spec, spec.scaleType);
     }},
    {"in-place", "",
     [](StringRef, KernelSpec &spec) { return spec.inPlace = true; }},
};

static const KernelOption *findLast(ArrayRef<KernelOption> options,
                                    StringRef name) {
  for (const KernelOption &option : llvm::reverse(options))
    if (option.name == name)
      return &option;
  return nullptr;
}

static llvm::Error expectedValue(const KernelOption &option,
                                 const Twine &expected) {
  return createStringError("'--" + Twine(option.name) + "' expects " +
                           expected + ", got '" + option.value + "'");
}

static std::string listOps() {
  return llvm::join(
      llvm::map_range(getKernelOps(),
                      [](const KernelOpInfo &info) { return info.name; }),
      ", ");
}

llvm::Expected<KernelSpec>
norm::parseKernelOptions(MLIRContext *context, ArrayRef<KernelOption> options) {
  const KernelOption *op = findLast(options, "op"),
                     *type = findLast(options, "type");
  if (!op || !type)
    return createStringError("a kernel needs '--op' and '--type'");
  std::optional<KernelOp> parsedOp = parseKernelOp(op->value);
  if (!parsedOp)
    return expectedValue(*op, "one of " + listOps());
  Type parsedType = parseTypeName(context, type->value);
  if (!parsedType)
    return expectedValue(
        *type, "f64, f32, f16, bf16, or i8, i32, f8E4M3FN or f8E5M2 to "
               "dequantize");
  KernelSpec spec(*parsedOp, parsedType);
  for (const OptionInfo &info : table)
    if (const KernelOption *option = findLast(options, info.name))
      if (!info.parse(option->value, spec))
        return expectedValue(*option, info.expected);
  if (llvm::Error error = spec.check())
    return error;
  return spec;
}

void norm::printKernelOps(raw_ostream &os) {
  for (const KernelOpInfo &info : getKernelOps()) {
    os << "  " << info.name << "\n    " << info.summary << "\n    takes";
    for (const KernelVariantInfo &variant : getKernelVariants()) {
      if (!(info.variants & variant.variant))
        continue;
      bool byDefault = (variant.variant == ScaleVariant && info.scale) ||
                       (variant.variant == BiasVariant && info.bias);
      os << (byDefault ? " --no-" : " --") << variant.option;
    }
    os << "\n";
  }
}

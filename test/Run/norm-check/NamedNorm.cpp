//===- NamedNorm.cpp - one norm, as IR ------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a variant of a norm. Leaves: a function that holds this norm alone,
// and arguments for it.
//
//===----------------------------------------------------------------------===//

#include "NamedNorm.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InterleavedRange.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

ElementKind NamedNorm::getStatKind() const {
  if (statType)
    return *statType;
  return kind == ElementKind::Float64 ? kind : ElementKind::Float32;
}

ElementKind NamedNorm::getAffineKind() const {
  return scaleType.value_or(getStatKind());
}

/// The sizes of the dims that are axes, or of the others.
static SmallVector<int64_t> selectSizes(ArrayRef<int64_t> shape,
                                        ArrayRef<int64_t> axes, bool inRow) {
  SmallVector<int64_t> sizes;
  for (auto [dim, size] : llvm::enumerate(shape))
    if (llvm::is_contained(axes, static_cast<int64_t>(dim)) == inRow)
      sizes.push_back(size);
  return sizes;
}

static std::string getTensorType(ArrayRef<int64_t> shape, ElementKind kind) {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += (ShapedType::isDynamic(size) ? "?" : std::to_string(size)) + "x";
  return text + getTypeName(kind).str() + ">";
}

std::string NamedNorm::getFunction(StringRef name) const {
  std::string full = getTensorType(shape, kind);
  std::string row = getTensorType(selectSizes(shape, axes, true), kind);
  std::string statistic =
      getTensorType(selectSizes(shape, axes, false), getStatKind());
  SmallVector<std::string> parameters = {"%x: " + full}, types = {full};
  std::string operands = "%x";
  auto addOperand = [&](bool exists, StringRef keyword, StringRef value,
                        StringRef type, StringRef suffix = "") {
    if (!exists)
      return;
    operands += (" " + keyword + "(" + value + suffix + ")").str();
    parameters.push_back((value + ": " + type).str());
    types.push_back(type.str());
  };
  addOperand(residual, "residual", "%r", full);
  addOperand(scale, "scale", "%w", row, plusOne ? " plus_one" : "");
  addOperand(bias, "bias", "%b", row);

  std::string attributes;
  llvm::raw_string_ostream os(attributes);
  os << " axes [" << llvm::interleaved(axes) << "] epsilon "
     << llvm::format("%e", epsilon);
  SmallVector<std::string> results = {full};
  auto addFlag = [&](bool set, StringRef flag, StringRef result = "") {
    if (set)
      os << " " << flag;
    if (set && !result.empty())
      results.push_back(result.str());
  };
  if (epsilonMode != EpsilonMode::InsideRoot)
    os << " " << stringifyEpsilonMode(epsilonMode);
  if (statType)
    os << " stat_type " << getTypeName(*statType);
  if (scaleType)
    os << " scale_type " << getTypeName(*scaleType);
  addFlag(withSum, "with_sum", full);
  addFlag(withMean, "with_mean", statistic);
  addFlag(withRstd, "with_rstd", statistic);

  std::string resultTypes = "(" + llvm::join(results, ", ") + ")";
  std::string count = std::to_string(results.size());
  SmallVector<std::string> values;
  for (size_t i = 0; i < results.size(); ++i)
    values.push_back("%y#" + std::to_string(i));
  return "func.func @" + name.str() + "(" + llvm::join(parameters, ", ") +
         ") -> " + resultTypes + " {\n  %y:" + count + " = norm." +
         (centered ? "layer_norm " : "rms_norm ") + operands + attributes +
         "\n      : (" + llvm::join(types, ", ") + ") -> " + resultTypes +
         "\n  return " + llvm::join(values, ", ") + " : " +
         llvm::join(results, ", ") + "\n}\n";
}

SmallVector<Buffer> NamedNorm::makeArguments(ArrayRef<int64_t> shape, Fill fill,
                                             Random &random) const {
  SmallVector<Buffer> arguments;
  auto add = [&](ArrayRef<int64_t> shape, Fill fill) {
    arguments.push_back(makeInput(kind, shape, fill, getStatKind(), random));
  };
  SmallVector<int64_t> row = selectSizes(shape, axes, true);
  add(shape, fill);
  if (residual)
    add(shape, Fill::Plain);
  if (scale)
    add(row, Fill::Plain);
  if (bias)
    add(row, Fill::Plain);
  return arguments;
}

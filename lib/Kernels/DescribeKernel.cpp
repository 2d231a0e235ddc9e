//===- DescribeKernel.cpp - a kernel in words -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a spec. Leaves: its formulas, a line each, for the comment of its
// declaration in C.
//
//===----------------------------------------------------------------------===//

#include "norm/Kernels/BuildKernel.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
struct Describer {
  llvm::raw_ostream &os;
  const KernelSpec &spec;

  llvm::raw_ostream &line() { return os << "\n  "; }
  void describeInput();
  void describeNorm();
  void describeRest();
  void describeResult();
  void describe();
};
} // namespace

static StringRef describeRow(KernelLayout layout) {
  switch (layout) {
  case KernelLayout::Rows:
  case KernelLayout::Samples:
    return "of every row";
  case KernelLayout::Heads:
    return "of every head";
  case KernelLayout::Channels:
    return "of every group of channels";
  }
  llvm_unreachable("all layouts are listed");
}

/// h = x, with what comes before the norm.
void Describer::describeInput() {
  line() << "h = x";
  if (spec.dequantizePerRow)
    os << " * x_row_scale";
  if (spec.dequantizePerColumn)
    os << " * x_column_scale";
  if (spec.inputBias)
    os << " + input_bias";
  if (spec.residual != Residual::None)
    os << " + residual, rounded to " << spec.getDataType();
  if (spec.residual == Residual::Sum)
    line() << (spec.inPlace ? "residual becomes h" : "sum = h");
  if (spec.gateBefore)
    line() << "h = h * " << getName(*spec.gateBefore) << "(gate)";
}

/// n, the normalized h, and its statistics.
void Describer::describeNorm() {
  if (spec.op == KernelOp::Softmax || spec.op == KernelOp::LogSoftmax) {
    line() << "e = exp(h - max(h))";
    line() << (spec.op == KernelOp::Softmax ? "n = e / sum(e)"
                                            : "n = h - max(h) - log(sum(e))");
    return;
  }
  bool centered =
      spec.op == KernelOp::LayerNorm || spec.op == KernelOp::GroupNorm;
  StringRef c = centered ? "c" : "h";
  if (centered)
    line() << "c = h - mean(h)";
  line() << "rstd = 1 / ";
  std::string root =
      ((spec.op == KernelOp::L2Norm ? "sum(" : "mean(") + c + "^2").str();
  if (spec.statisticsCols != 0)
    root += " of the first " + std::to_string(spec.statisticsCols);
  auto epsilon = llvm::format("%g", spec.epsilon);
  switch (spec.epsilonMode) {
  case EpsilonMode::InsideRoot:
    os << "sqrt(" << root << ") + " << epsilon << ")";
    break;
  case EpsilonMode::OutsideRoot:
    os << "(sqrt(" << root << ")) + " << epsilon << ")";
    break;
  case EpsilonMode::Least:
    os << "max(sqrt(" << root << ")), " << epsilon << ")";
    break;
  }
  line() << "n = " << c << " * rstd";
  if (spec.getScaleType() != spec.getStatisticsType())
    os << ", from here to bias computed in " << spec.getScaleType();
}

/// What is done to n.
void Describer::describeRest() {
  if (spec.scale)
    line() << "n = n * " << (spec.plusOne ? "(1 + scale)" : "scale");
  if (spec.bias)
    line() << "n = n + bias";
  if (spec.modulate)
    line() << "n = n * (1 + sample_scale) + sample_shift";
  if (spec.gateAfter)
    line() << "n = n * " << getName(*spec.gateAfter) << "(gate)";
  if (spec.activation)
    line() << "n = " << getName(*spec.activation) << "(n)";
}

void Describer::describeResult() {
  Type type = spec.getResultType();
  StringRef y = spec.inPlace ? "x becomes n" : "y = n";
  if (spec.quantize == Quantization::None) {
    line() << y << ", rounded to " << type;
    return;
  }
  QuantizedType limits = *getQuantizedType(type);
  if (spec.quantize == Quantization::PerRow)
    line() << "y_scale = max(max(|n|) / " << limits.largest << ", "
           << llvm::format("%g", limits.leastScale) << ")";
  line() << "y = n / y_scale, the nearest " << type << " from "
         << (type.isInteger() ? -limits.largest - 1 : -limits.largest) << " to "
         << limits.largest;
}

void Describer::describe() {
  os << getInfo(spec.op).name << " " << describeRow(spec.getLayout())
     << ", computed in " << spec.getStatisticsType() << ":";
  describeInput();
  describeNorm();
  describeRest();
  describeResult();
}

std::string norm::describeKernel(const KernelSpec &spec) {
  std::string text;
  llvm::raw_string_ostream os(text);
  Describer{os, spec}.describe();
  return text;
}

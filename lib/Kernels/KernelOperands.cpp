//===- KernelOperands.cpp - the arguments of a kernel ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a spec. Leaves: the names, types and shapes of the arguments.
//
//===----------------------------------------------------------------------===//

#include "norm/Kernels/BuildKernel.h"

using namespace mlir;
using namespace mlir::norm;

SmallVector<KernelOperand> norm::getKernelOperands(const KernelSpec &spec) {
  SmallVector<KernelOperand> operands;
  auto read = [&](bool exists, StringLiteral name, Type type, Extent extent,
                  bool written = false) {
    if (exists)
      operands.push_back({name, type, extent, /*read=*/true, written});
  };
  auto write = [&](bool exists, StringLiteral name, Type type, Extent extent) {
    if (exists)
      operands.push_back({name, type, extent, /*read=*/false,
                          /*written=*/true});
  };
  Type data = spec.getDataType(), parameter = spec.getParameterType(),
       statistic = spec.getStatisticsType();
  bool sum = spec.residual == Residual::Sum;

  read(true, "x", spec.type, Extent::Element, spec.inPlace);
  read(spec.dequantizePerRow, "x_row_scale", statistic, Extent::Row);
  read(spec.dequantizePerColumn, "x_column_scale", statistic, Extent::Column);
  read(spec.inputBias, "input_bias", parameter, Extent::Column);
  read(spec.residual != Residual::None, "residual", data, Extent::Element,
       spec.inPlace && sum);
  read(spec.gateBefore || spec.gateAfter, "gate", data, Extent::Element);
  read(spec.scale, "scale", parameter, Extent::Column);
  read(spec.bias, "bias", parameter, Extent::Column);
  read(spec.modulate, "sample_scale", parameter, Extent::Sample);
  read(spec.modulate, "sample_shift", parameter, Extent::Sample);
  read(spec.quantize == Quantization::Static, "y_scale", statistic,
       Extent::All);

  write(!spec.inPlace, "y", spec.getResultType(), Extent::Element);
  write(spec.quantize == Quantization::PerRow, "y_scale", statistic,
        Extent::Row);
  write(sum && !spec.inPlace, "sum", data, Extent::Element);
  write(spec.mean, "mean", statistic, Extent::Row);
  write(spec.rstd, "rstd", statistic, Extent::Row);
  return operands;
}

SmallVector<KernelDim> norm::getKernelDims(const KernelSpec &spec,
                                           const KernelOperand &operand) {
  constexpr int64_t dynamic = ShapedType::kDynamic;
  SmallVector<KernelDim> full, row;
  switch (spec.getLayout()) {
  case KernelLayout::Rows:
    full = {{"rows", dynamic}, {"cols", spec.cols}};
    break;
  case KernelLayout::Heads:
    full = {{"tokens", dynamic}, {"heads", *spec.heads}, {"cols", spec.cols}};
    break;
  case KernelLayout::Samples:
    full = {{"samples", dynamic}, {"rows", dynamic}, {"cols", spec.cols}};
    break;
  case KernelLayout::Channels:
    full = {
        {"samples", dynamic}, {"channels", spec.cols}, {"positions", dynamic}};
    break;
  }
  bool channels = spec.getLayout() == KernelLayout::Channels;
  switch (operand.extent) {
  case Extent::Element:
    return full;
  case Extent::Column:
    if (channels)
      return {full[1]};
    if (spec.perHeadScale && operand.name == "scale")
      return {full[1], full[2]};
    return {full.back()};
  case Extent::Row:
    if (channels)
      return {full[0], {"groups", spec.groups}};
    full.pop_back();
    return full;
  case Extent::Sample:
    return {full.front(), full.back()};
  case Extent::All:
    return {};
  }
  llvm_unreachable("all extents are listed");
}

//===- SplatScalar.cpp - tensors of one value -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tells which scalar all elements of a tensor are.
//
//===----------------------------------------------------------------------===//

#include "SplatScalar.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

/// `scalar` as the attribute that it is known to be, or as it is.
static OpFoldResult fold(Value scalar) {
  Attribute known;
  return matchPattern(scalar, m_Constant(&known)) ? OpFoldResult(known)
                                                  : OpFoldResult(scalar);
}

OpFoldResult norm::getSplatScalar(Value tensor) {
  DenseElementsAttr elements;
  if (matchPattern(tensor, m_Constant(&elements)))
    return elements.isSplat() ? elements.getSplatValue<Attribute>()
                              : Attribute();
  if (auto splat = tensor.getDefiningOp<tensor::SplatOp>())
    return fold(splat.getInput());
  if (auto fill = tensor.getDefiningOp<linalg::FillOp>())
    return fold(fill.getInputs()[0]);
  return {};
}

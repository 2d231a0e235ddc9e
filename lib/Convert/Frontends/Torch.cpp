//===- Torch.cpp - contractions, lookups and slices of torch --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../Raise/Frontends/Torch.h"
#include "Frontends.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;
using raise::torchInt;
using raise::torchNameOf;
using raise::torchNumber;
using raise::torchOperand;

/// Operand i; null where it is None, or where there are not so many.
static OpOperand *operandOf(Operation *op, unsigned i) {
  return torchOperand(op, i) ? &op->getOpOperand(i) : nullptr;
}

/// embedding(table, indices, ..)
static std::optional<LinearOp> readEmbedding(Operation *op, OpResult result) {
  OpOperand *table = operandOf(op, 0), *indices = operandOf(op, 1);
  return table && indices ? lookupOf(*table, *indices, result, 0)
                          : std::nullopt;
}

/// index_select(x, dim, indices)
static std::optional<LinearOp> readIndexSelect(Operation *op, OpResult result) {
  OpOperand *x = operandOf(op, 0), *indices = operandOf(op, 2);
  std::optional<int64_t> dim = torchInt(torchOperand(op, 1));
  return x && indices && dim ? lookupOf(*x, *indices, result, *dim)
                             : std::nullopt;
}

/// select(x, dim, index): the dim is gone.
static std::optional<LinearOp> readSelect(Operation *op, OpResult result) {
  OpOperand *x = operandOf(op, 0);
  std::optional<int64_t> dim = torchInt(torchOperand(op, 1));
  return x && dim ? sliceOf(*x, result, *dim) : std::nullopt;
}

/// slice(x, dim, start, end, step), narrow(x, dim, start, length)
static std::optional<LinearOp> readSlice(Operation *op, OpResult result) {
  OpOperand *x = operandOf(op, 0);
  return x ? sliceOf(*x, result) : std::nullopt;
}

/// cat(tensors, dim), stack(tensors, dim)
static std::optional<LinearOp> readCat(Operation *op, OpResult result) {
  Value list = torchOperand(op, 0);
  std::optional<int64_t> dim = torchInt(torchOperand(op, 1));
  if (!list || !dim || failed(raise::torchList(list)))
    return std::nullopt;
  return concatOf(operandsOf(list.getDefiningOp()), result, *dim);
}

/// convolution(x, weight, bias, stride, padding, dilation, transposed,
///             output_padding, groups)
static std::optional<LinearOp> readConvolution(Operation *op, OpResult result) {
  OpOperand *x = operandOf(op, 0), *weight = operandOf(op, 1);
  if (!x || !weight ||
      raise::torchBool(torchOperand(op, 6)) != std::optional(false) ||
      torchInt(torchOperand(op, 8)) != 1)
    return std::nullopt;
  return convolutionOf(*x, *weight, operandOf(op, 2), result,
                       /*weightChannels=*/0, /*channels=*/1);
}

/// conv2d(x, weight, bias, stride, padding, dilation, groups)
static std::optional<LinearOp> readConv2d(Operation *op, OpResult result) {
  OpOperand *x = operandOf(op, 0), *weight = operandOf(op, 1);
  if (!x || !weight || torchInt(torchOperand(op, 6)) != 1)
    return std::nullopt;
  return convolutionOf(*x, *weight, operandOf(op, 2), result,
                       /*weightChannels=*/0, /*channels=*/1);
}

static std::optional<LinearOp> readReshape(Operation *op, OpResult result) {
  OpOperand *x = operandOf(op, 0);
  return x ? reshapeOf(*x, result) : std::nullopt;
}

std::optional<LinearOp> norm::convert::readLinearTorch(OpResult result) {
  Operation *op = result.getOwner();
  using Read = std::optional<LinearOp> (*)(Operation *, OpResult);
  Read read =
      llvm::StringSwitch<Read>(torchNameOf(op))
          .Case("aten.embedding", readEmbedding)
          .Case("aten.index_select", readIndexSelect)
          .Case("aten.select.int", readSelect)
          .Cases({"aten.slice.Tensor", "aten.narrow"}, readSlice)
          .Cases({"aten.cat", "aten.stack"}, readCat)
          .Case("aten.convolution", readConvolution)
          .Case("aten.conv2d", readConv2d)
          .Cases({"aten.flatten.using_ints", "aten.reshape",
                  "aten.unflatten.int", "aten._unsafe_view", "aten.view"},
                 readReshape)
          .Default(nullptr);
  return read && op->getNumResults() == 1 ? read(op, result) : std::nullopt;
}

std::optional<Contraction> norm::convert::readTorchContraction(Operation *op) {
  StringRef name = torchNameOf(op);
  OpOperand *a = operandOf(op, 0), *b = operandOf(op, 1);
  if (!a || !b || op->getNumResults() != 1)
    return std::nullopt;
  OpResult result = op->getResult(0);
  if (name == "aten.mm" || name == "aten.bmm" || name == "aten.matmul")
    return matmulOf(*a, *b, result);
  if (name == "aten.linear")
    return matmulOf(*a, *b, result, Transposed::No, Transposed::Yes,
                    operandOf(op, 2));
  // addmm(c, a, b, beta, alpha)
  OpOperand *c = operandOf(op, 2);
  bool isAddmm = name == "aten.addmm" && c &&
                 torchNumber(torchOperand(op, 3)) == 1.0 &&
                 torchNumber(torchOperand(op, 4)) == 1.0;
  return isAddmm ? matmulOf(*b, *c, result, Transposed::No, Transposed::No, a)
                 : std::nullopt;
}

//===- Onnx.cpp - contractions, lookups and slices of ONNX ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../Raise/Frontends/Onnx.h"
#include "Frontends.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;
using raise::onnxFloat;
using raise::onnxInt;
using raise::onnxNameOf;
using raise::onnxOperand;

/// Operand i; null where it is left out.
static OpOperand *operandOf(Operation *op, unsigned i) {
  return onnxOperand(op, i) ? &op->getOpOperand(i) : nullptr;
}

static std::optional<LinearOp> readGather(Operation *op, OpResult result) {
  std::optional<int64_t> axis = onnxInt(op, "axis", 0);
  if (!axis || op->getNumOperands() != 2)
    return std::nullopt;
  return lookupOf(op->getOpOperand(0), op->getOpOperand(1), result, *axis);
}

static std::optional<LinearOp> readConcat(Operation *op, OpResult result) {
  std::optional<int64_t> axis = onnxInt(op, "axis", std::nullopt);
  return axis ? concatOf(operandsOf(op), result, *axis) : std::nullopt;
}

/// N x C x .., with weights M x C x .., to N x M x ..
static std::optional<LinearOp> readConv(Operation *op, OpResult result) {
  if (onnxInt(op, "group", 1) != 1 || op->getNumOperands() < 2)
    return std::nullopt;
  return convolutionOf(op->getOpOperand(0), op->getOpOperand(1),
                       operandOf(op, 2), result, /*weightChannels=*/0,
                       /*channels=*/1);
}

/// Outside of training the data. Its other result is a mask of that.
static std::optional<LinearOp> readDropout(Operation *op, OpResult result) {
  // Since opset 12 a third operand asks for training.
  if (op->getNumOperands() == 0 || operandOf(op, 2) ||
      result.getResultNumber() != 0)
    return std::nullopt;
  return sliceOf(op->getOpOperand(0), result);
}

static std::optional<LinearOp> readReshape(Operation *op, OpResult result) {
  return op->getNumOperands() != 0 ? reshapeOf(op->getOpOperand(0), result)
                                   : std::nullopt;
}

std::optional<LinearOp> norm::convert::readLinearOnnx(OpResult result) {
  Operation *op = result.getOwner();
  using Read = std::optional<LinearOp> (*)(Operation *, OpResult);
  Read read =
      llvm::StringSwitch<Read>(onnxNameOf(op))
          .Case("Gather", readGather)
          .Cases({"Slice", "Split"}, sliceByOperands)
          .Case("Concat", readConcat)
          .Case("Conv", readConv)
          .Case("Dropout", readDropout)
          .Cases({"Reshape", "Flatten", "Squeeze", "Unsqueeze"}, readReshape)
          .Default(nullptr);
  return read ? read(op, result) : std::nullopt;
}

std::optional<Contraction> norm::convert::readOnnxContraction(Operation *op) {
  StringRef name = onnxNameOf(op);
  if (op->getNumOperands() < 2 || op->getNumResults() != 1)
    return std::nullopt;
  OpOperand &lhs = op->getOpOperand(0), &rhs = op->getOpOperand(1);
  if (name == "MatMul")
    return matmulOf(lhs, rhs, op->getResult(0));
  if (name != "Gemm" || onnxFloat(op, "alpha", 1.0) != 1.0 ||
      onnxFloat(op, "beta", 1.0) != 1.0)
    return std::nullopt;
  std::optional<int64_t> transA = onnxInt(op, "transA", 0),
                         transB = onnxInt(op, "transB", 0);
  if (!transA || !transB)
    return std::nullopt;
  return matmulOf(lhs, rhs, op->getResult(0), Transposed(*transA != 0),
                  Transposed(*transB != 0), operandOf(op, 2));
}

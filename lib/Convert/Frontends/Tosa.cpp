//===- Tosa.cpp - contractions, lookups and slices of TOSA ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Frontends.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::convert;

/// result[n, w, c] = values[n, indices[n, w], c]
static std::optional<LinearOp> readGather(tosa::GatherOp op) {
  LinearOp linear;
  linear.parts.push_back(
      LinearPart{&op.getValuesMutable(), {0, std::nullopt, 2}});
  linear.factors.push_back(&op.getIndicesMutable());
  linear.mixed.resize(3);
  linear.mixed.set(0, 2);
  linear.why = "gathers the elements of a row from several rows of a table";
  return linear;
}

std::optional<LinearOp> norm::convert::readLinearTosa(OpResult result) {
  return llvm::TypeSwitch<Operation *, std::optional<LinearOp>>(
             result.getOwner())
      .Case([&](tosa::GatherOp gather) { return readGather(gather); })
      .Case([&](tosa::SliceOp slice) {
        return sliceOf(slice.getInput1Mutable(), result);
      })
      .Case([&](tosa::ReshapeOp reshape) {
        return reshapeOf(reshape.getInput1Mutable(), result);
      })
      .Case([&](tosa::ConcatOp concat) {
        return concatOf(operandsOf(concat), result, concat.getAxis());
      })
      .Case([&](tosa::Conv2DOp conv) {
        return convolutionOf(conv.getInputMutable(), conv.getWeightMutable(),
                             &conv.getBiasMutable(), result,
                             /*weightChannels=*/0, /*channels=*/3);
      })
      .Default([](Operation *) { return std::nullopt; });
}

std::optional<Contraction> norm::convert::readTosaContraction(Operation *op) {
  // In floats the zero points are zero.
  auto matmul = dyn_cast<tosa::MatMulOp>(op);
  return matmul ? matmulOf(matmul.getAMutable(), matmul.getBMutable(),
                           op->getResult(0))
                : std::nullopt;
}

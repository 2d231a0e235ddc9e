//===- VerifySizes.cpp - checks that run with the program -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a row program with dynamic sizes. Leaves: an assertion before it for
// each size that must be that of its loop, and may not be.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/VerifySizes.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
/// (C4), for the sizes that are not known before:
///
///   norm.rowwise maps [(d0, d1) -> (d0, d1), (d0, d1) -> (d1)]
///       ins(%x, %w : tensor<?x?xf32>, tensor<?xf32>)
///   ->
///   %n = tensor.dim %w, %c0
///   %same = arith.cmpi eq, %n, %d1       // the size of loop d1: dim 1 of x
///   cf.assert %same, "..."
struct VerifyLoopSizes final
    : RuntimeVerifiableOpInterface::ExternalModel<VerifyLoopSizes, RowwiseOp> {
  void generateRuntimeVerification(
      Operation *operation, OpBuilder &builder, Location loc,
      function_ref<std::string(Operation *, StringRef)> generateErrorMessage)
      const {
    auto op = cast<RowwiseOp>(operation);
    SmallVector<OpFoldResult> sizes = op.getLoopSizes(builder, loc);
    for (OpOperand &operand : op->getOpOperands())
      for (auto [dim, result] :
           llvm::enumerate(op.getMap(operand).getResults()))
        if (auto loop = dyn_cast<AffineDimExpr>(result))
          verifyDim(op, operand, dim, sizes[loop.getPosition()], builder, loc,
                    generateErrorMessage);
  }

  static void verifyDim(
      RowwiseOp op, OpOperand &operand, int64_t dim, OpFoldResult expected,
      OpBuilder &builder, Location loc,
      function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
    OpFoldResult size =
        linalg::createFoldedDimOp(builder, loc, operand.get(), dim);
    if (isEqualConstantIntOrValue(size, expected))
      return;
    Value same = arith::CmpIOp::create(
        builder, loc, arith::CmpIPredicate::eq,
        getValueOrCreateConstantIndexOp(builder, loc, size),
        getValueOrCreateConstantIndexOp(builder, loc, expected));
    std::string what = "the size of dim " + std::to_string(dim) +
                       " of operand " +
                       std::to_string(operand.getOperandNumber()) +
                       " is not that of the other operands";
    cf::AssertOp::create(builder, loc, same, generateErrorMessage(op, what));
  }
};
} // namespace

void norm::registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, NormDialect *) {
    RowwiseOp::attachInterface<VerifyLoopSizes>(*context);
    context->loadDialect<arith::ArithDialect, cf::ControlFlowDialect>();
  });
}

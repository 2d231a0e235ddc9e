//===- ReadBody.cpp - the scalar code of structured ops -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A body is read once from its first op to its last, each scalar as a sum of
// elements of operands. Matmuls, convolutions, lookups in tables, broadcasts,
// transposes and elementwise code all are bodies with maps:
//
//   out[m, n] = sum_k x[m, k] * w[k, n]      rows along n: x is a factor
//   out[i, d] = table[ids[i], d]             rows along d: a term table[.., d]
//
//===----------------------------------------------------------------------===//

#include "Describe.h"
#include "RowAlgebra.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::convert;

/// The dims of an operand that lie along row loops; fails where its elements
/// are read in another order.
static FailureOr<RowDims> rowsOfOperand(AffineMap map,
                                        const RowDims &rowLoops) {
  RowDims dims(map.getNumResults()), seen(map.getNumDims());
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    for (unsigned loop : rowLoops.set_bits()) {
      if (!expr.isFunctionOfDim(loop))
        continue;
      if (!isa<AffineDimExpr>(expr) || seen.test(loop))
        return failure();
      seen.set(loop);
      dims.set(dim);
    }
  return dims;
}

/// Said of the op around `function`.
static std::string isNotLinear(Operation &function) {
  return (function.getName().getStringRef() + " " + kIsNotLinear).str();
}

namespace {
class Body {
public:
  Body(linalg::LinalgOp op, RowDims rowLoops)
      : op(op), rowLoops(std::move(rowLoops)) {
    for (Operation &nested : op.getBlock()->without_terminator())
      for (Value result : nested.getResults())
        forms[result] = read(nested);
  }

  RowForm yielded(unsigned result) {
    Value value = op.getBlock()->getTerminator()->getOperand(result);
    return op.getNumReductionLoops() == 0 ? formOf(value)
                                          : sumOver(value, result);
  }

private:
  /// out + code is summed over the reduction loops; nothing else is linear.
  RowForm sumOver(Value value, unsigned result) {
    Value out = op.getRegionOutputArgs()[result];
    if (auto sum = value.getDefiningOp<arith::AddFOp>())
      for (auto [acc, code] : {std::pair(sum.getLhs(), sum.getRhs()),
                               std::pair(sum.getRhs(), sum.getLhs())}) {
        if (acc != out)
          continue;
        RowForm summed = formOf(code);
        OpOperand *init = op.getDpsInitOperand(result);
        if (!summed.find(*init) && !summed.elsewhere.contains(init))
          return sumOf(formOf(out), rescaled(summed));
      }
    return unknownRow(op, "reduces by something else than a sum");
  }

  RowForm formOf(Value value) {
    if (hasNoMean(value))
      return {};
    if (auto argument = dyn_cast<BlockArgument>(value);
        argument && argument.getOwner() == op.getBlock())
      return readArgument(op->getOpOperand(argument.getArgNumber()));
    if (auto known = forms.find(value); known != forms.end())
      return known->second;
    return uniformRow(op);
  }

  RowForm readArgument(OpOperand &operand) {
    FailureOr<RowDims> dims =
        rowsOfOperand(op.getMatchingIndexingMap(&operand), rowLoops);
    if (succeeded(dims))
      return elementsOf(operand, *dims, op);
    RowForm form;
    form.rest = Rest::Unknown;
    form.obstacle = {op, "reads elements of a row out of order"};
    form.elsewhere.insert(&operand);
    return form;
  }

  /// table[.., d] where d is the element of the row and .. are the same for all
  /// of it.
  RowForm readExtract(tensor::ExtractOp extract) {
    OpOperand &table = extract.getTensorMutable();
    RowDims dims(extract.getIndices().size()), seen(rowLoops.size());
    SmallVector<int64_t> loopSizes = op.getStaticLoopRanges();
    SmallVector<RowForm> positions;
    bool isKnown = true;
    for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
      auto loop = index.getDefiningOp<linalg::IndexOp>();
      // A part of a row of the table has a mean of its own.
      if (loop && rowLoops.test(loop.getDim()) && !seen.test(loop.getDim()) &&
          extract.getTensor().getType().getDimSize(dim) ==
              loopSizes[loop.getDim()] &&
          !ShapedType::isDynamic(loopSizes[loop.getDim()])) {
        seen.set(loop.getDim());
        dims.set(dim);
        continue;
      }
      RowForm position = formOf(index);
      isKnown &= position.isUniform();
      positions.push_back(std::move(position));
    }
    if (isKnown)
      return scaled(elementsOf(table, dims, op), functionOf(positions, op, ""));
    return unknownRow(op,
                      "gathers the elements of a row from several rows of " +
                          describe(table.get()));
  }

  RowForm read(Operation &nested) {
    if (auto index = dyn_cast<linalg::IndexOp>(nested)) {
      RowForm form = uniformRow(op);
      if (rowLoops.test(index.getDim())) {
        form.rest = Rest::Unknown;
        form.obstacle.what = "computes with the index of an element in its row";
      }
      return form;
    }
    auto operand = [&](unsigned i) { return formOf(nested.getOperand(i)); };
    return TypeSwitch<Operation *, RowForm>(&nested)
        .Case([&](tensor::ExtractOp extract) { return readExtract(extract); })
        .Case([&](arith::AddFOp) { return sumOf(operand(0), operand(1)); })
        .Case([&](arith::SubFOp) {
          return sumOf(operand(0), rescaled(operand(1)));
        })
        .Case([&](arith::NegFOp) { return rescaled(operand(0)); })
        .Case<arith::ExtFOp, arith::TruncFOp>([&](Operation *) {
          return castOf(operand(0), nested.getResult(0).getType());
        })
        .Case([&](arith::MulFOp) {
          return productOf(operand(0), operand(1), op, isNotLinear(nested));
        })
        .Case([&](arith::DivFOp) {
          return quotientOf(operand(0), operand(1), op, isNotLinear(nested));
        })
        .Case([&](arith::SelectOp) {
          return choiceOf(operand(0), operand(1), operand(2), op);
        })
        .Default([&](Operation *) {
          if (nested.getNumRegions() != 0 || !isMemoryEffectFree(&nested))
            return unknownRow(op, isNotLinear(nested));
          SmallVector<RowForm> operands;
          for (Value value : nested.getOperands())
            operands.push_back(formOf(value));
          return functionOf(operands, op, isNotLinear(nested));
        });
  }

  linalg::LinalgOp op;
  RowDims rowLoops;
  DenseMap<Value, RowForm> forms;
};
} // namespace

/// The loops that `dims` of a result are; fails where they are not different
/// ones that run in parallel.
static FailureOr<RowDims> loopsOf(OpResult result, const RowDims &dims) {
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  AffineMap map =
      op.getMatchingIndexingMap(op.getDpsInitOperand(result.getResultNumber()));
  RowDims loops(map.getNumDims());
  for (unsigned dim : dims.set_bits()) {
    auto loop = dyn_cast<AffineDimExpr>(map.getResult(dim));
    if (!loop || op.getIteratorTypesArray()[loop.getPosition()] !=
                     utils::IteratorType::parallel)
      return failure();
    loops.set(loop.getPosition());
  }
  return loops;
}

RowForm norm::convert::readBody(OpResult result, const RowDims &dims) {
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  FailureOr<RowDims> loops = loopsOf(result, dims);
  if (failed(loops))
    return unknownRow(op, "computes a row in an order that is not read");
  return Body(op, *loops).yielded(result.getResultNumber());
}

Varying norm::convert::bodyVariesWith(OpResult result, const RowDims &dims) {
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  FailureOr<RowDims> loops = loopsOf(result, dims);
  bool readsOnlyArguments = llvm::all_of(*op.getBlock(), [](Operation &nested) {
    return nested.getNumRegions() == 0 &&
           !isa<linalg::IndexOp, tensor::ExtractOp>(nested) &&
           isMemoryEffectFree(&nested);
  });
  if (failed(loops) || !readsOnlyArguments)
    return std::nullopt;
  SmallVector<RowTerm, 2> terms;
  for (OpOperand &operand : op->getOpOperands()) {
    FailureOr<RowDims> rows =
        rowsOfOperand(op.getMatchingIndexingMap(&operand), *loops);
    if (!op.payloadUsesValueFromOperand(&operand))
      continue;
    if (failed(rows))
      return std::nullopt;
    if (rows->any())
      terms.push_back({&operand, *rows});
  }
  return terms;
}

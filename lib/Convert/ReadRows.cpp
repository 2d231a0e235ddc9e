//===- ReadRows.cpp - the rows of each op's results -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How each op is read:
//
//   structured ops            by body and maps, see ReadBody.cpp
//   layer_norm                bias; zero-mean where the scale is uniform
//   rms_norm                  zero-mean as x is, where the scale is uniform
//   sum of a norm             x + residual
//   contractions, lookups,    as sums of rows of operands, by the tables of
//   slices, concatenations    Frontends/, see LinearOp.h
//   other ops                 as the raise reads them, see ReadGraph.cpp
//
//===----------------------------------------------------------------------===//

#include "../Raise/Frontends/Torch.h"
#include "ConstantRows.h"
#include "ConstantUses.h"
#include "Describe.h"
#include "LinearOp.h"
#include "ReadGraph.h"
#include "RowAlgebra.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

RowDims norm::convert::rowDimsOf(Type type, ArrayRef<int64_t> dims) {
  RankedTensorType tensor = raise::tensorTypeOf(type);
  RowDims rows(tensor.getRank());
  for (int64_t dim : dims)
    if (tensor.getDimSize(dim) != 1)
      rows.set(dim);
  return rows;
}

RowDims norm::convert::allDimsOf(Type type) {
  int64_t rank = raise::tensorTypeOf(type).getRank();
  return rowDimsOf(type, llvm::to_vector(llvm::seq(rank)));
}

const RowTerm *RowForm::find(const OpOperand &operand) const {
  const RowTerm *found = llvm::find_if(
      terms, [&](const RowTerm &term) { return term.operand == &operand; });
  return found == terms.end() ? nullptr : found;
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

static std::string describeParameter(Value parameter) {
  return describe(
      constantBehind({parameter, allDimsOf(parameter.getType())}).first);
}

/// "multiplies by constant g, which differs along the row, and adds constant b"
static std::string describeAffine(NamedNormOpInterface norm) {
  std::string text =
      "multiplies by the scale (" + describeParameter(norm.getScale()) +
      "), which is not known to be the same for all elements of a row";
  if (norm.getBias())
    text += ", and adds the bias (" + describeParameter(norm.getBias()) + ")";
  return text;
}

static RowForm readNorm(NamedNormOpInterface norm, Value result,
                        const RowDims &dims) {
  Value x = norm.getX(), residual = norm.getResidual();
  RowDims axes = rowDimsOf(x.getType(), norm.getAxes());
  SmallVector<RowTerm, 2> summands;
  for (OpOperand &operand : norm->getOpOperands())
    // A norm may read one value twice: operands are told apart by their place.
    if (operand.getOperandNumber() < 1u + static_cast<bool>(residual))
      summands.push_back({&operand, dims});
  if (result == norm.getSum())
    return sumOf(elementsOf(norm->getOpOperand(0), dims, norm),
                 elementsOf(norm->getOpOperand(1), dims, norm));
  if (result != norm.getY())
    return unknownRow(norm, "is a statistic of rows");
  RowForm form;
  form.narrowest = floatTypeOf(result);
  for (OpOperand &operand : norm->getOpOperands())
    form.elsewhere.insert(&operand);
  if (norm.getBias()) {
    OpOperand &bias = norm->getOpOperand(norm->getNumOperands() - 1);
    RowDims biasDims(norm.getAxes().size());
    for (auto [dim, axis] : llvm::enumerate(norm.getAxes()))
      if (dims.test(axis))
        biasDims.set(dim);
    form.elsewhere.erase(&bias);
    if (biasDims.any())
      form.terms.push_back({&bias, biasDims, Factor::One});
  }
  auto refuse = [&](const Twine &what) {
    form.rest = Rest::Unknown;
    form.obstacle = {norm, what.str()};
    return form;
  };
  // Zero along axes is zero along all dims that contain them; a root mean
  // square is one factor only for rows along axes.
  if (norm.isCentered() ? axes.test(dims) : axes != dims)
    return refuse("normalizes over other dims");
  if (norm.getScale() &&
      !isUniform(norm.getScale(), allDimsOf(norm.getScale().getType())))
    return refuse(describeAffine(norm));
  if (!norm.isCentered())
    form.normalized.append(summands.begin(), summands.end());
  return form;
}

//===----------------------------------------------------------------------===//
// All ops
//===----------------------------------------------------------------------===//

RowForm norm::convert::readRows(OpResult result, const RowDims &dims) {
  Operation *op = result.getOwner();
  if (isa<linalg::LinalgOp>(op))
    return readBody(result, dims);
  if (auto norm = dyn_cast<NamedNormOpInterface>(op))
    return readNorm(norm, result, dims);
  if (isa<tensor::EmptyOp>(op))
    return unknownRow(op, "has elements that are not defined");
  if (OpGraph graph(op); graph)
    return graph.rowsOf(result, dims);
  if (auto ways = readLinear(result); !ways.empty())
    return rowsOf(ways, result, dims);
  return unknownRow(op, "is an op that is not read");
}

Varying norm::convert::variesWith(OpResult result, const RowDims &dims) {
  Operation *op = result.getOwner();
  if (isa<linalg::LinalgOp>(op))
    return bodyVariesWith(result, dims);
  if (isa<NamedNormOpInterface, tensor::EmptyOp>(op))
    return std::nullopt;
  if (OpGraph graph(op); graph)
    return graph.variesWith(result, dims);
  auto ways = readLinear(result);
  return ways.empty() ? Varying() : variesWith(ways, result, dims);
}

static bool isUniform(Value value, const RowDims &dims, unsigned depth) {
  if (dims.none())
    return true;
  if (ElementsAttr constant = raise::constantOf(value))
    return hasUniformRows(constant, dims);
  auto result = dyn_cast<OpResult>(value);
  // Broadcasts are made of few ops.
  if (!result || depth == 0)
    return false;
  Varying varying = variesWith(result, dims);
  return varying && llvm::all_of(*varying, [&](const RowTerm &term) {
           return isUniform(term.operand->get(), term.dims, depth - 1);
         });
}

bool norm::convert::isUniform(Value value, const RowDims &dims) {
  return ::isUniform(value, dims, /*depth=*/4);
}

//===----------------------------------------------------------------------===//
// From operands to results
//===----------------------------------------------------------------------===//

Operation *norm::convert::readerOf(OpOperand &use) {
  Operation *op = use.getOwner();
  if (auto parent = dyn_cast<linalg::LinalgOp>(op->getParentOp()))
    return parent;
  bool isList = op->getNumResults() == 1 && op->hasOneUse() &&
                succeeded(raise::torchList(op->getResult(0)));
  return isList ? *op->user_begin() : op;
}

/// The loops that run along the rows of an operand, or of what a body extracts
/// elements of.
static RowDims loopsAlong(linalg::LinalgOp op, OpOperand &use,
                          const RowDims &dims) {
  RowDims loops(op.getNumLoops());
  for (unsigned dim : dims.set_bits()) {
    if (use.getOwner() == op) {
      if (auto loop = dyn_cast<AffineDimExpr>(
              op.getMatchingIndexingMap(&use).getResult(dim)))
        loops.set(loop.getPosition());
    } else if (auto extract = dyn_cast<tensor::ExtractOp>(use.getOwner());
               extract && &extract.getTensorMutable() == &use) {
      if (auto index =
              extract.getIndices()[dim].getDefiningOp<linalg::IndexOp>())
        loops.set(index.getDim());
    }
  }
  return loops;
}

static RowDims rowsInResult(linalg::LinalgOp op, OpOperand &use,
                            OpResult result, const RowDims &dims) {
  RowDims loops = loopsAlong(op, use, dims);
  AffineMap map =
      op.getMatchingIndexingMap(op.getDpsInitOperand(result.getResultNumber()));
  RowDims along(map.getNumResults());
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      along[dim] = loops.test(loop.getPosition());
  return along;
}

static RowDims rowsInResult(NamedNormOpInterface norm, OpOperand &use,
                            OpResult result, const RowDims &dims) {
  if (result == norm.getSum())
    return dims;
  RowDims along(cast<RankedTensorType>(result.getType()).getRank());
  bool isBias =
      norm.getBias() && use.getOperandNumber() + 1 == norm->getNumOperands();
  if (result == norm.getY() && isBias)
    for (unsigned dim : dims.set_bits())
      along.set(norm.getAxes()[dim]);
  return along;
}

SmallVector<Rows, 1> norm::convert::rowsInResults(OpOperand &use,
                                                  const RowDims &dims) {
  Operation *op = readerOf(use);
  SmallVector<Rows, 1> rows;
  for (OpResult result : op->getResults()) {
    RankedTensorType type = raise::tensorTypeOf(result);
    if (!type)
      return {};
    RowDims along(type.getRank());
    if (auto structured = dyn_cast<linalg::LinalgOp>(op))
      along = rowsInResult(structured, use, result, dims);
    else if (auto norm = dyn_cast<NamedNormOpInterface>(op))
      along = rowsInResult(norm, use, result, dims);
    else if (OpGraph graph(op); graph)
      along = graph.rowsIn(use, result, dims);
    else if (auto ways = readLinear(result); !ways.empty())
      along = rowsIn(ways, use, result, dims);
    else if (along.size() == dims.size()) // to be told what is not read
      along = dims;
    rows.push_back({result, along});
  }
  return rows;
}

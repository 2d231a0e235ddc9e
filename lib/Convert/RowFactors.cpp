//===- RowFactors.cpp - norms as factors of rows --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowFactors.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/RowPrograms.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

RowFactors norm::convert::addRowFactors(NamedNormOpInterface &norm,
                                        RewriterBase &rewriter) {
  RankedTensorType type = norm.getX().getType();
  SmallVector<int64_t> rows;
  for (int64_t dim : norm.getParallelDims())
    rows.push_back(type.getDimSize(dim));
  SmallVector<Type> types{norm.getY().getType()};
  if (norm.getResidual())
    types.push_back(type);
  if (Value mean = norm.getMean())
    types.push_back(mean.getType());
  Value rstd = norm.getRstd();
  types.push_back(rstd ? rstd.getType()
                       : type.clone(rows, norm.getStatisticsType()));
  rewriter.setInsertionPoint(norm);
  OperationState state(norm->getLoc(), norm->getName(), norm->getOperands(),
                       types, norm->getAttrs());
  auto added = cast<NamedNormOpInterface>(rewriter.create(state));
  added.setWithSum(static_cast<bool>(norm.getResidual()));
  added.setWithRstd(true);
  auto replace = [&](Value from, Value to) {
    if (from)
      rewriter.replaceAllUsesWith(from, to);
  };
  replace(norm.getY(), added.getY());
  replace(norm.getSum(), added.getSum());
  replace(norm.getMean(), added.getMean());
  replace(norm.getRstd(), added.getRstd());
  rewriter.eraseOp(norm);
  norm = added;
  return {norm.getResidual() ? norm.getSum() : norm.getX(), norm.getRstd()};
}

Value norm::convert::multiplyRows(RewriterBase &rewriter, Location loc,
                                  Value value, Value factors,
                                  ArrayRef<int64_t> factorDims, Value summand) {
  auto type = cast<RankedTensorType>(value.getType());
  auto element = cast<FloatType>(type.getElementType()),
       factor = cast<FloatType>(getElementTypeOrSelf(factors)),
       wide = element.getWidth() > factor.getWidth() ? element : factor;
  AffineMap all = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<AffineExpr> rows;
  for (int64_t dim : factorDims)
    rows.push_back(rewriter.getAffineDimExpr(dim));
  SmallVector<AffineMap> maps{
      all, AffineMap::get(type.getRank(), 0, rows, rewriter.getContext())};
  SmallVector<Value> inputs{value, factors};
  if (summand) {
    maps.push_back(all);
    inputs.push_back(summand);
  }
  maps.push_back(all);
  Value out = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, value), element);
  return linalg::GenericOp::create(
             rewriter, loc, type, inputs, out, maps,
             SmallVector<utils::IteratorType>(type.getRank(),
                                              utils::IteratorType::parallel),
             [&](OpBuilder &builder, Location loc, ValueRange args) {
               Value result = arith::MulFOp::create(
                   builder, loc, castFloat(builder, loc, args[0], wide),
                   castFloat(builder, loc, args[1], wide));
               if (summand)
                 result = arith::AddFOp::create(
                     builder, loc, result,
                     castFloat(builder, loc, args[2], wide));
               linalg::YieldOp::create(
                   builder, loc, castFloat(builder, loc, result, element));
             })
      .getResult(0);
}

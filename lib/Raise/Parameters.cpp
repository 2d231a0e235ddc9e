//===- Parameters.cpp - scales and biases as tensors ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a scale or a bias as a sum of products of parameters. Leaves: one
// tensor of the shape of the row: the parameter itself where it is one, or an
// op that computes it.
//
//===----------------------------------------------------------------------===//

#include "Materialize.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/IR/RowPrograms.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

/// coefficient * a^m * b^n .., of the elements of the parameters
static Value buildTerm(OpBuilder &builder, Location loc,
                       const ParameterTerm &term, ValueRange elements,
                       FloatType type) {
  auto constant = [&](double value) -> Value {
    return arith::ConstantOp::create(builder, loc, type,
                                     builder.getFloatAttr(type, value));
  };
  Value product;
  auto multiply = [&](Value value) {
    product =
        product ? arith::MulFOp::create(builder, loc, product, value) : value;
  };
  if (term.coefficient != 1.0 || term.factors.empty())
    multiply(constant(term.coefficient));
  for (auto [factor, element] : llvm::zip_equal(term.factors, elements)) {
    Value value = castFloat(builder, loc, element, type);
    if (factor.second < 0)
      value = arith::DivFOp::create(builder, loc, constant(1.0), value);
    for (Exponent e = 0; e < std::abs(factor.second); e += kOne)
      multiply(value);
  }
  return product;
}

/// A parameter that is the row but for unit dims, which a TOSA scale has:
///   tensor<1x1x16xf32>  ->  collapse_shape [[0, 1, 2]]  ->  tensor<16xf32>
static FailureOr<Value> dropUnitDims(RewriterBase &rewriter, Location loc,
                                     Value tensor, AffineMap map,
                                     RankedTensorType row) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<ReassociationIndices> groups;
  unsigned kept = 0;
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    bool isKept = isa<AffineDimExpr>(expr);
    if (isKept ? expr != rewriter.getAffineDimExpr(kept)
               : type.getDimSize(dim) != 1)
      return failure();
    // One kept dim each; unit dims in front of the first join it.
    if (groups.empty() || (isKept && kept > 0))
      groups.emplace_back();
    groups.back().push_back(dim);
    kept += isKept;
  }
  if (kept != row.getRank() ||
      tensor::CollapseShapeOp::inferCollapsedType(type, groups) !=
          row.clone(type.getElementType()))
    return failure();
  return tensor::CollapseShapeOp::create(rewriter, loc, tensor, groups)
      .getResult();
}

FailureOr<Value> Materializer::parameter(const ParameterSum &sum,
                                         ArrayRef<unsigned> loopOf,
                                         ArrayRef<OpFoldResult> sizes,
                                         FloatType type, Operation *before) {
  unsigned rank = sizes.size();
  auto expected = llvm::to_vector(llvm::seq<unsigned>(0, rank));
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  bool isWhole = false; // the last input has the shape of the row
  for (const ParameterTerm &term : sum)
    for (auto &[access, exponent] : term.factors) {
      SmallVector<unsigned> loops;
      for (unsigned index : access.indices)
        loops.push_back(loopOf[index]);
      auto isRow = [&](const Place &place) {
        return place.tensorType().getRank() == rank && loops.size() == rank &&
               llvm::equal(place.dims, loops);
      };
      FailureOr<Place> place = tensorOf(access.node, before, isRow);
      if (failed(place) || !isa<FloatType>(getElementTypeOrSelf(place->value)))
        return failure();
      isWhole = isRow(*place);
      auto placeType = cast<RankedTensorType>(place->value.getType());
      SmallVector<AffineExpr> exprs(placeType.getRank(),
                                    rewriter.getAffineConstantExpr(0));
      for (auto [dim, loop] : llvm::zip_equal(place->dims, loops))
        exprs[dim] = rewriter.getAffineDimExpr(loop);
      inputs.push_back(place->value);
      maps.push_back(AffineMap::get(rank, 0, exprs, rewriter.getContext()));
    }
  bool isOne = sum.size() == 1 && sum[0].coefficient == 1.0 &&
               sum[0].factors.size() == 1 && sum[0].factors[0].second == kOne;
  if (isOne && isWhole)
    return inputs.front();

  before = current(before);
  rewriter.setInsertionPoint(before);
  Location loc = before->getLoc();
  if (isOne) // a broadcast or a transpose of a parameter keeps its type
    type = cast<FloatType>(getElementTypeOrSelf(inputs.front()));
  if (isOne) {
    auto row = RankedTensorType::get(decomposeMixedValues(sizes).first, type);
    FailureOr<Value> collapsed =
        dropUnitDims(rewriter, loc, inputs.front(), maps.front(), row);
    if (succeeded(collapsed))
      return collapsed;
  }
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  maps.push_back(rewriter.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto op = linalg::GenericOp::create(
      rewriter, loc, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &nested, Location, ValueRange elements) {
        Value result;
        for (const ParameterTerm &term : sum) {
          Value value =
              buildTerm(nested, loc, term,
                        elements.take_front(term.factors.size()), type);
          elements = elements.drop_front(term.factors.size());
          result = result ? arith::AddFOp::create(nested, loc, result, value)
                          : value;
        }
        linalg::YieldOp::create(nested, loc, result);
      });
  return op.getResult(0);
}

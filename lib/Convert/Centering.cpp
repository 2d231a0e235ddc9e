//===- Centering.cpp - means subtracted as the program runs ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Centering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm::convert;

namespace {
struct MeasuredCost {
  /// Up to this size of the tensor.
  int64_t bytes;
  /// Picoseconds per element: what an rms_norm takes less than a layer_norm,
  /// and what x - mean(x) takes.
  double saved, spent;
};
} // namespace

/// One thread of an AMD EPYC (1 MiB of L2 per core, AVX-512), f32, norms with
/// scale and bias: the least favourable of rows of 768, 1024 and 4096 elements.
/// docs/convert.md has all of them. Out of the caches both norms wait for
/// memory.
static constexpr MeasuredCost kCosts[] = {
    {4 << 20, 23, 67},
    {std::numeric_limits<int64_t>::max(), 11, 137},
};

struct CenteringCost::Size {
  int64_t elements;
  const MeasuredCost *cost;
};

CenteringCost::Size CenteringCost::sizeOf(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  int64_t elements = 1;
  for (int64_t size : tensor.getShape())
    elements *= ShapedType::isDynamic(size) ? 1 : size;
  int64_t dynamic = tensor.getNumDynamicDims();
  isComparable &= dynamic == numDynamicDims.value_or(dynamic);
  numDynamicDims = dynamic;
  if (dynamic != 0)
    return {elements, &kCosts[std::size(kCosts) - 1]};
  int64_t bytes = elements * tensor.getElementTypeBitWidth() / 8;
  return {elements, llvm::find_if(kCosts, [&](const MeasuredCost &cost) {
            return bytes <= cost.bytes;
          })};
}

void CenteringCost::addCentering(Type type) {
  Size size = sizeOf(type);
  spent += size.elements * size.cost->spent;
}

void CenteringCost::addConversion(Type type) {
  Size size = sizeOf(type);
  saved += size.elements * size.cost->saved;
}

Value norm::convert::subtractMeans(RewriterBase &rewriter, Value value,
                                   const RowDims &dims) {
  Location loc = value.getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  Type element = type.getElementType();
  auto wide =
      cast<FloatType>(element.isF64() ? element : Type(rewriter.getF32Type()));
  auto widen = [&](OpBuilder &builder, Value number) -> Value {
    return element == wide ? number
                           : arith::ExtFOp::create(builder, loc, wide, number);
  };
  unsigned rank = type.getRank();
  AffineMap all = rewriter.getMultiDimIdentityMap(rank);
  SmallVector<AffineExpr> outer;
  SmallVector<OpFoldResult> sizes;
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel),
      summed = loops;
  int64_t count = 1;
  for (auto [dim, size] :
       llvm::enumerate(tensor::getMixedSizes(rewriter, loc, value))) {
    if (dims.test(dim)) {
      summed[dim] = utils::IteratorType::reduction;
      count *= type.getDimSize(dim);
      continue;
    }
    outer.push_back(rewriter.getAffineDimExpr(dim));
    sizes.push_back(size);
  }
  AffineMap rows = AffineMap::get(rank, 0, outer, rewriter.getContext());

  Value zero = arith::ConstantOp::create(rewriter, loc,
                                         rewriter.getFloatAttr(wide, 0.0));
  Value empty = tensor::EmptyOp::create(rewriter, loc, sizes, wide);
  Value zeros = linalg::FillOp::create(rewriter, loc, zero, empty).getResult(0);
  Value sum = linalg::GenericOp::create(
                  rewriter, loc, zeros.getType(), value, zeros,
                  ArrayRef<AffineMap>{all, rows}, summed,
                  [&](OpBuilder &builder, Location loc, ValueRange args) {
                    Value added = arith::AddFOp::create(
                        builder, loc, widen(builder, args[0]), args[1]);
                    linalg::YieldOp::create(builder, loc, added);
                  })
                  .getResult(0);
  Value size = arith::ConstantOp::create(
      rewriter, loc, rewriter.getFloatAttr(wide, double(count)));
  Value out = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, value), element);
  return linalg::GenericOp::create(
             rewriter, loc, type, ValueRange{value, sum}, out,
             ArrayRef<AffineMap>{all, rows, all}, loops,
             [&](OpBuilder &builder, Location loc, ValueRange args) {
               Value mean = arith::DivFOp::create(builder, loc, args[1], size);
               Value centered = arith::SubFOp::create(
                   builder, loc, widen(builder, args[0]), mean);
               if (element != wide)
                 centered =
                     arith::TruncFOp::create(builder, loc, element, centered);
               linalg::YieldOp::create(builder, loc, centered);
             })
      .getResult(0);
}

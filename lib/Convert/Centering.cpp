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
#include "norm/IR/RowPrograms.h"
#include <limits>

using namespace mlir;
using namespace mlir::norm::convert;

// One thread of an AMD EPYC (1 MiB of L2 per core, AVX-512), f32, norms with
// scale and bias: the least favourable of rows of 768 and 4096 elements, in
// picoseconds per element. docs/convert.md has all of them. Beyond this size
// both norms wait for memory, and an rms_norm may be the slower one.
static constexpr int64_t kBytesInCache = 4 << 20;
static constexpr double kSavedByRMSNorm = 27, kSpentOnMeans = 65;

/// None where the tensor is larger than caches, or may be.
static std::optional<int64_t> elementsInCache(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  if (!tensor.hasStaticShape() ||
      tensor.getNumElements() * tensor.getElementTypeBitWidth() / 8 >
          kBytesInCache)
    return std::nullopt;
  return tensor.getNumElements();
}

void CenteringCost::addCentering(Type type) {
  std::optional<int64_t> elements = elementsInCache(type);
  spent += elements ? *elements * kSpentOnMeans
                    : std::numeric_limits<double>::infinity();
}

void CenteringCost::addConversion(Type type) {
  saved += elementsInCache(type).value_or(0) * kSavedByRMSNorm;
}

Value norm::convert::subtractMeans(RewriterBase &rewriter, Value value,
                                   const RowDims &dims) {
  Location loc = value.getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  auto element = cast<FloatType>(type.getElementType());
  FloatType wide = element.isF64() ? element : rewriter.getF32Type();
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
  Value sum =
      linalg::GenericOp::create(
          rewriter, loc, zeros.getType(), value, zeros,
          ArrayRef<AffineMap>{all, rows}, summed,
          [&](OpBuilder &builder, Location loc, ValueRange args) {
            Value added = arith::AddFOp::create(
                builder, loc, castFloat(builder, loc, args[0], wide), args[1]);
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
                   builder, loc, castFloat(builder, loc, args[0], wide), mean);
               linalg::YieldOp::create(
                   builder, loc, castFloat(builder, loc, centered, element));
             })
      .getResult(0);
}

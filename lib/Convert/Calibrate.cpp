//===- Calibrate.cpp - how far LayerNorms are from RMSNorms ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a function with norm.layer_norm. Leaves: the function with two more
// results for each of them, computed in f64 from the rows h as they are stored,
//
//   rho   = |mean(h)| / s                      s, t: what LayerNorm and RMSNorm
//   error = sqrt(mean(((h - mean(h)) / s - h / t)^2))                   divide
//   by
//
// where s is sigma alone if epsilon is not under the root. See Calibration.h.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "norm/Convert/Calibration.h"
#include "norm/IR/RowPrograms.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_CALIBRATE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// The body over elements of x and, where there is one, of the residual.
static void buildBody(OpBuilder &builder, Location loc, LayerNormOp norm,
                      ValueRange elements) {
  RowFormulas formulas{builder, loc};
  double epsilon = norm.getEpsilon().convertToDouble();
  EpsilonMode mode = norm.getEpsilonMode();

  Value h = elements.front();
  if (norm.getResidual())
    h = arith::AddFOp::create(builder, loc, h, elements.back());
  h = castFloat(builder, loc, h, builder.getF64Type());
  // What rounding the mean leaves may be much for rows with a large one.
  Value mean = formulas.mean(h);
  Value centered = arith::SubFOp::create(builder, loc, h, mean);
  Value left = formulas.mean(centered);
  mean = arith::AddFOp::create(builder, loc, mean, left);
  centered = arith::SubFOp::create(builder, loc, centered, left);

  auto meanOfSquares = [&](Value value) {
    return formulas.mean(arith::MulFOp::create(builder, loc, value, value));
  };
  Value variance = meanOfSquares(centered);
  Value shift = arith::MulFOp::create(builder, loc, mean, mean);
  Value square = arith::AddFOp::create(builder, loc, variance, shift);
  Value ofLayerNorm = formulas.reciprocalRoot(variance, epsilon, mode);
  Value ofRMSNorm = formulas.reciprocalRoot(square, epsilon, mode);
  Value normalized = arith::MulFOp::create(builder, loc, centered, ofLayerNorm);
  Value swapped = arith::MulFOp::create(builder, loc, h, ofRMSNorm);
  Value difference = arith::SubFOp::create(builder, loc, normalized, swapped);
  Value error = math::SqrtOp::create(builder, loc, meanOfSquares(difference));

  Value perSigma = mode == EpsilonMode::InsideRoot
                       ? ofLayerNorm
                       : math::RsqrtOp::create(builder, loc, variance);
  Value distance = math::AbsFOp::create(builder, loc, mean);
  Value rho = arith::MulFOp::create(builder, loc, distance, perSigma);
  norm::YieldOp::create(builder, loc, ValueRange{rho, error});
}

/// rho and the error of each row.
static ValueRange measure(OpBuilder &builder, LayerNormOp norm) {
  Location loc = norm.getLoc();
  MLIRContext *context = norm.getContext();
  SmallVector<int64_t> parallel =
      cast<NamedNormOpInterface>(norm.getOperation()).getParallelDims();
  int64_t rank = norm.getX().getType().getRank();
  AffineMap full = AffineMap::getMultiDimIdentityMap(rank, context);
  AffineMap perRow = AffineMap::get(
      rank, 0,
      llvm::map_to_vector(
          parallel,
          [&](int64_t dim) { return getAffineDimExpr(dim, context); }),
      context);

  SmallVector<Value> inputs = {norm.getX()};
  if (norm.getResidual())
    inputs.push_back(norm.getResidual());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, norm.getX());
  SmallVector<OpFoldResult> rows =
      llvm::map_to_vector(parallel, [&](int64_t dim) { return sizes[dim]; });
  Value init =
      tensor::EmptyOp::create(builder, loc, rows, builder.getF64Type());
  SmallVector<AffineMap> maps(inputs.size(), full);
  maps.append(2, perRow);
  return RowwiseOp::create(
             builder, loc, inputs, ValueRange{init, init}, maps, norm.getAxes(),
             [&](OpBuilder &nested, Location loc, ValueRange elements) {
               buildBody(nested, loc, norm, elements);
             })
      .getResults();
}

static void returnAlso(func::FuncOp function, ValueRange values) {
  SmallVector<unsigned> indices(values.size(), function.getNumResults());
  SmallVector<DictionaryAttr> attributes(values.size());
  (void)function.insertResults(indices, SmallVector<Type>(values.getTypes()),
                               attributes);
  function.walk(
      [&](func::ReturnOp op) { op.getOperandsMutable().append(values); });
}

namespace {
struct Calibrate final : norm::impl::CalibrateBase<Calibrate> {
  using CalibrateBase::CalibrateBase;

  void runOnOperation() override {
    auto function = getOperation().lookupSymbol<func::FuncOp>(this->function);
    if (!function || function.isDeclaration()) {
      emitError(getOperation().getLoc())
          << "norm-calibrate: expected the name of a function with a body, got "
             "'"
          << this->function << "'";
      return signalPassFailure();
    }
    if (!SymbolTable::symbolKnownUseEmpty(function, getOperation())) {
      function.emitError()
          << "@" << this->function
          << " is called in its module, so it cannot get more results";
      return signalPassFailure();
    }
    SmallVector<Value> values;
    function.walk([&](LayerNormOp norm) {
      OpBuilder builder(norm);
      if (isObservable(norm))
        llvm::append_range(values, measure(builder, norm));
    });
    returnAlso(function, values);
  }
};
} // namespace

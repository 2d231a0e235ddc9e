//===- Contraction.cpp - sums of products of two tensors ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "Frontends/Frontends.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm::convert;

/// Fails where a dim is indexed by something else than a loop.
static FailureOr<SmallVector<unsigned>> loopsOf(AffineMap map) {
  if (!map.isProjectedPermutation())
    return failure();
  SmallVector<unsigned> loops;
  for (AffineExpr expr : map.getResults())
    loops.push_back(cast<AffineDimExpr>(expr).getPosition());
  return loops;
}

static std::optional<Contraction> readLinalg(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || !linalg::isaContractionOpInterface(op))
    return std::nullopt;
  OpOperand *init = op.getDpsInitOperand(0);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  auto lhs = loopsOf(maps[0]), rhs = loopsOf(maps[1]),
       result = loopsOf(maps[2]);
  if (failed(lhs) || failed(rhs) || failed(result))
    return std::nullopt;
  bool startsAtZero = matchPattern(init->get(), m_AnyZeroFloat());
  if (auto fill = init->get().getDefiningOp<linalg::FillOp>())
    startsAtZero = matchPattern(fill.value(), m_AnyZeroFloat());
  return Contraction{op.getDpsInputOperand(0),
                     op.getDpsInputOperand(1),
                     startsAtZero ? nullptr : init,
                     op->getResult(0),
                     std::move(*lhs),
                     std::move(*rhs),
                     std::move(*result)};
}

std::optional<Contraction> norm::convert::readContraction(Operation *op) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return readLinalg(structured);
  auto read = frontendOf(op).readContraction;
  return read ? read(op) : std::nullopt;
}

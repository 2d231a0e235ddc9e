//===- Shifts.cpp - who notices that a row moves --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Shifts.h"
#include "Describe.h"
#include "ReadGraph.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "norm/IR/Locations.h"
#include "norm/IR/Norm.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

bool norm::convert::readsOnlyShape(OpOperand &use) {
  Operation *op = use.getOwner();
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return structured.isDpsInit(&use) &&
           !structured.payloadUsesValueFromOperand(&use);
  if (llvm::is_contained(
          {"shape.shape_of", "onnx.Dim", "onnx.Shape", "onnx.Size"},
          op->getName().getStringRef()))
    return true;
  OpGraph graph(op);
  return graph && !graph.readsElements(use);
}

/// What a norm does with its x, or what is added to it.
static std::optional<Obstacle> readByNorm(NamedNormOpInterface norm,
                                          const RowDims &dims) {
  if (!norm.isCentered())
    return Obstacle{norm, "reads the mean with the row"};
  if (rowDimsOf(norm.getX().getType(), norm.getAxes()).test(dims))
    return Obstacle{norm, "normalizes over other dims"};
  if (norm.getWithMean() && !norm.getMean().use_empty())
    return Obstacle{norm, "has its mean read elsewhere"};
  return std::nullopt;
}

/// What notices the shift at `use`; else adds the values that it goes on to.
static std::optional<Obstacle> follow(OpOperand &use, const RowDims &dims,
                                      SmallVectorImpl<Rows> &shifted) {
  if (readsOnlyShape(use))
    return std::nullopt;
  Operation *reader = readerOf(use);
  if (reader->hasTrait<OpTrait::IsTerminator>())
    return Obstacle{nullptr, describe(use.get()) + " is returned by @" +
                                 functionOf(reader)};
  auto norm = dyn_cast<NamedNormOpInterface>(reader);
  bool isNormalized = norm && use.getOperandNumber() <
                                  1u + static_cast<bool>(norm.getResidual());
  if (isNormalized)
    if (std::optional<Obstacle> obstacle = readByNorm(norm, dims))
      return obstacle;
  Obstacle nonlinear{reader, "reads the mean with the row"};
  SmallVector<Rows, 1> results = rowsInResults(use, dims);
  if (results.empty() && !isNormalized)
    return nonlinear;
  for (const Rows &rows : results) {
    if (rows.first.use_empty() || (isNormalized && rows.first != norm.getSum()))
      continue;
    if (rows.second.none())
      return nonlinear;
    RowForm form = readRows(cast<OpResult>(rows.first), rows.second);
    const RowTerm *term = form.find(use);
    if (!term || term->dims != dims || form.elsewhere.contains(&use)) {
      if (!form.obstacle.what.empty() && form.rest == Rest::Unknown)
        return form.obstacle;
      return nonlinear;
    }
    shifted.push_back(rows);
  }
  return std::nullopt;
}

std::optional<Obstacle> Shifts::findReader(OpOperand &use,
                                           const RowDims &dims) {
  // Each value with the place of the one that it is computed from.
  llvm::SetVector<Rows> shifted;
  SmallVector<std::optional<unsigned>> sources;
  SmallVector<Rows> next;
  auto goOn = [&](std::optional<unsigned> source) {
    for (const Rows &rows : next)
      if (!unnoticed.contains(rows) && shifted.insert(rows))
        sources.push_back(source);
    next.clear();
  };
  auto notice = [&](std::optional<unsigned> place, const Obstacle &obstacle) {
    for (; place; place = sources[*place])
      noticed[shifted[*place]] = obstacle;
    return obstacle;
  };
  if (std::optional<Obstacle> obstacle = follow(use, dims, next))
    return obstacle;
  goOn(std::nullopt);
  for (unsigned i = 0; i != shifted.size(); ++i) {
    Rows rows = shifted[i];
    if (auto known = noticed.find(rows); known != noticed.end())
      return notice(sources[i], Obstacle(known->second));
    for (OpOperand &reader : rows.first.getUses())
      if (std::optional<Obstacle> obstacle = follow(reader, rows.second, next))
        return notice(i, *obstacle);
    goOn(i);
  }
  unnoticed.insert(shifted.begin(), shifted.end());
  return std::nullopt;
}

//===- ConstantUses.cpp - who reads a constant ----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConstantUses.h"
#include "../Raise/Frontend.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

bool norm::convert::movesOneTensor(Operation *op, const RowForm &form) {
  if (form.terms.size() != 1 || form.rest != Rest::Zero ||
      !form.elsewhere.empty() || form.terms[0].operand->getOwner() != op)
    return false;
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  return op->getNumResults() == 1 &&
         (!structured || (structured.getNumReductionLoops() == 0 &&
                          structured.getNumDpsInputs() == 1));
}

/// The rows that an op only moves, or converts, to be `rows`.
static std::optional<Rows> movedFrom(const Rows &rows) {
  auto result = dyn_cast<OpResult>(rows.first);
  if (!result || raise::constantOf(result))
    return std::nullopt;
  RowForm form = readRows(result, rows.second);
  if (!movesOneTensor(result.getOwner(), form))
    return std::nullopt;
  const RowTerm &term = form.terms.front();
  return Rows{term.operand->get(), term.dims};
}

Rows norm::convert::constantBehind(Rows rows) {
  while (std::optional<Rows> source = movedFrom(rows))
    rows = *source;
  return rows;
}

DenseResourceElementsAttr norm::convert::resourceOf(Value constant) {
  return dyn_cast_or_null<DenseResourceElementsAttr>(
      raise::constantOf(constant));
}

ConstantUses::ConstantUses(Operation *root) {
  root->walk([&](Operation *op) {
    if (op->getNumResults() == 1)
      if (DenseResourceElementsAttr resource = resourceOf(op->getResult(0)))
        byResource[resource].push_back(op->getResult(0));
  });
}

/// The rows that `use` only moves those of its operand to, if it does.
static std::optional<Rows> movedTo(OpOperand &use, const RowDims &dims) {
  for (const Rows &rows : rowsInResults(use, dims)) {
    if (rows.second.none())
      continue;
    RowForm form = readRows(cast<OpResult>(rows.first), rows.second);
    if (movesOneTensor(use.getOwner(), form) &&
        form.terms.front().operand == &use && form.terms.front().dims == dims)
      return rows;
  }
  return std::nullopt;
}

SmallVector<OpOperand *> ConstantUses::readersOf(const Rows &constant) const {
  SmallVector<Rows> worklist;
  auto same = byResource.find(resourceOf(constant.first));
  if (same == byResource.end())
    worklist.push_back(constant);
  else
    for (Value value : same->second)
      worklist.push_back({value, constant.second});
  SmallVector<OpOperand *> readers;
  while (!worklist.empty()) {
    Rows rows = worklist.pop_back_val();
    for (OpOperand &use : rows.first.getUses())
      if (std::optional<Rows> moved = movedTo(use, rows.second))
        worklist.push_back(*moved);
      else
        readers.push_back(&use);
  }
  return readers;
}

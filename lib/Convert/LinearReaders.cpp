//===- LinearReaders.cpp - linear layers that read rows -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinearReaders.h"
#include "../Raise/Frontend.h"
#include "Describe.h"
#include "Shifts.h"
#include "norm/IR/Locations.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

/// The dims of `to` with the loops of `dims` of `from`; none where they follow
/// one another in another order, or not all are there.
static std::optional<RowDims>
moveDims(const RowDims &dims, ArrayRef<unsigned> from, ArrayRef<unsigned> to) {
  RowDims moved(to.size());
  int last = -1;
  for (unsigned dim : dims.set_bits()) {
    const unsigned *place = llvm::find(to, from[dim]);
    if (place == to.end() || place - to.begin() < last)
      return std::nullopt;
    last = place - to.begin();
    moved.set(last);
  }
  return moved;
}

static bool isUnit(Value value, unsigned dim) {
  return raise::tensorTypeOf(value).getDimSize(dim) == 1;
}

/// Whether the loops that are summed over are those of `dims` of this operand,
/// but for such of one iteration.
static bool sumsOver(const Contraction &contraction, Value operand,
                     ArrayRef<unsigned> loops, const RowDims &dims) {
  return llvm::all_of(llvm::enumerate(loops), [&](auto dim) {
    return isUnit(operand, dim.index()) ||
           llvm::is_contained(contraction.resultLoops, dim.value()) !=
               dims.test(dim.index());
  });
}

OpOperand *LinearReader::rows() const {
  return weight == contraction.lhs ? contraction.rhs : contraction.lhs;
}

ArrayRef<unsigned> LinearReader::rowLoops() const {
  return weight == contraction.lhs ? contraction.rhsLoops
                                   : contraction.lhsLoops;
}

ArrayRef<unsigned> LinearReader::weightLoops() const {
  return weight == contraction.lhs ? contraction.lhsLoops
                                   : contraction.rhsLoops;
}

/// `use` as what a linear layer multiplies by its weight; none where it is
/// something else.
static std::optional<LinearReader> readLinear(const Contraction &contraction,
                                              OpOperand &use,
                                              const RowDims &dims) {
  bool isLhs = &use == contraction.lhs;
  if (!isLhs && &use != contraction.rhs)
    return std::nullopt;
  LinearReader reader{contraction, isLhs ? contraction.rhs : contraction.lhs};
  ArrayRef<unsigned> loops = reader.rowLoops();
  std::optional<RowDims> weightDims =
      moveDims(dims, loops, reader.weightLoops());
  // A weight that is repeated along the row has no number for each element.
  if (!weightDims ||
      llvm::any_of(
          weightDims->set_bits(),
          [&](unsigned dim) { return isUnit(reader.weight->get(), dim); }) ||
      !sumsOver(contraction, use.get(), loops, dims) ||
      !sumsOver(contraction, reader.weight->get(), reader.weightLoops(),
                *weightDims))
    return std::nullopt;
  reader.weightDims = std::move(*weightDims);
  return reader;
}

/// The rows of the result that show those of `use`, where that is all that its
/// reader does.
static std::optional<Rows> readView(OpOperand &use, const RowDims &dims) {
  SmallVector<Rows, 1> results = rowsInResults(use, dims);
  if (results.size() != 1 || results.front().second.none())
    return std::nullopt;
  Rows rows = results.front();
  std::optional<RowTerm> shown =
      shownRows(cast<OpResult>(rows.first), rows.second);
  if (!shown || shown->operand != &use || shown->dims != dims)
    return std::nullopt;
  return rows;
}

LinearReaders norm::convert::findLinearReaders(Value value,
                                               const RowDims &dims) {
  LinearReaders found;
  SmallVector<Rows> views{{value, dims}};
  while (!views.empty()) {
    auto [view, along] = views.pop_back_val();
    for (OpOperand &use : view.getUses()) {
      if (readsOnlyShape(use))
        continue;
      Operation *op = readerOf(use);
      if (op->hasTrait<OpTrait::IsTerminator>()) {
        found.obstacle = {nullptr, describe(view) + " is returned by @" +
                                       functionOf(op)};
        return found;
      }
      std::optional<LinearReader> linear;
      if (std::optional<Contraction> contraction = readContraction(op))
        linear = readLinear(*contraction, use, along);
      if (linear) {
        found.readers.push_back(std::move(*linear));
      } else if (std::optional<Rows> rows = readView(use, along)) {
        views.push_back(*rows);
      } else {
        found.obstacle = {op, "reads y and is no linear layer"};
        return found;
      }
    }
  }
  return found;
}

RowDims norm::convert::outputDimsOf(const LinearReader &reader) {
  Value weight = reader.weight->get();
  RowDims dims = allDimsOf(weight.getType());
  dims.reset(reader.weightDims);
  for (unsigned dim : dims.set_bits()) {
    RowDims single(dims.size());
    single.set(dim);
    // One matrix for a whole batch.
    if (isUniform(weight, single))
      dims.reset(dim);
  }
  return dims;
}

std::optional<RowDims> norm::convert::resultDimsOf(const LinearReader &reader,
                                                   const RowDims &outputDims) {
  return moveDims(outputDims, reader.weightLoops(),
                  reader.contraction.resultLoops);
}

/// A term that a constant of one row is behind, and that all of is added to
/// each row of `result`.
static const RowTerm *findConstantTerm(OpResult result, const RowDims &dims,
                                       const RowForm &form) {
  return llvm::find_if(form.terms, [&](const RowTerm &term) {
    if (!showsWhole(result, dims, term))
      return false;
    std::optional<ConstantRows> constant =
        findConstant(term.operand->get(), term.dims);
    return constant && constant->isOneRow();
  });
}

/// What a value is read by, where that is one operand.
static OpOperand *onlyUseOf(Value value) {
  OpOperand *only = nullptr;
  for (OpOperand &use : value.getUses()) {
    if (readsOnlyShape(use))
      continue;
    if (only)
      return nullptr;
    only = &use;
  }
  return only;
}

/// What a sum starts from, if that is a constant of one row.
static std::optional<RowTerm> readInit(const Contraction &contraction,
                                       const RowDims &dims) {
  Value init = contraction.init->get();
  // It may lack the first dims of the result.
  int64_t rank = raise::tensorTypeOf(init).getRank(),
          lacking = contraction.resultLoops.size() - rank;
  RowDims ofInit(rank);
  for (unsigned dim : dims.set_bits())
    if (dim < lacking || isUnit(init, dim - lacking))
      return std::nullopt;
    else
      ofInit.set(dim - lacking);
  std::optional<ConstantRows> constant = findConstant(init, ofInit);
  if (!constant || !constant->isOneRow())
    return std::nullopt;
  return RowTerm{contraction.init, ofInit, Factor::One};
}

std::optional<RowTerm>
norm::convert::findSummand(const Contraction &contraction,
                           const RowDims &dims) {
  if (dims.none())
    return std::nullopt;
  if (contraction.init)
    if (std::optional<RowTerm> term = readInit(contraction, dims))
      return term;
  Rows rows{contraction.result, dims};
  while (OpOperand *use = onlyUseOf(rows.first)) {
    SmallVector<Rows, 1> results = rowsInResults(*use, rows.second);
    if (results.size() != 1 || results.front().second.none())
      return std::nullopt;
    auto result = cast<OpResult>(results.front().first);
    const RowDims &along = results.front().second;
    RowForm form = readRows(result, along);
    const RowTerm *term = form.find(*use);
    if (form.rest == Rest::Unknown || !term || term->dims != rows.second ||
        !showsWhole(result, along, *term) || form.elsewhere.contains(use) ||
        llvm::count_if(form.terms, [&](const RowTerm &other) {
          return other.operand == use;
        }) != 1)
      return std::nullopt;
    const RowTerm *summand = findConstantTerm(result, along, form);
    if (summand != form.terms.end())
      return *summand;
    rows = {result, along};
  }
  return std::nullopt;
}

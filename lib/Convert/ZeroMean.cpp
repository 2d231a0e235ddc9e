//===- ZeroMean.cpp - which rows sum to zero ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ZeroMean.h"
#include "../Raise/Frontend.h"
#include "ConstantRows.h"
#include "ConstantUses.h"
#include "Describe.h"
#include "RowAlgebra.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

RowFact ZeroMean::factOfConstant(Value value, const RowDims &dims) {
  ElementsAttr constant = raise::constantOf(value);
  RowFact fact;
  fact.isConstant = true;
  auto isUnknown = [&](StringRef why) {
    fact.state = RowState::Unknown;
    fact.obstacle = {nullptr, describe(value) + " " + why.str()};
    return fact;
  };
  constexpr StringLiteral hasNoNumbers = "has no numbers that can be changed";
  if (!attributeOf(value.getDefiningOp(), constant))
    return isUnknown(hasNoNumbers);
  if (weights == Weights::External && isAbsent(constant)) {
    fact.state = RowState::Foldable;
    fact.narrowest = cast<FloatType>(constant.getElementType());
    return fact;
  }
  if (!isReadable(constant))
    return isUnknown(hasNoNumbers);
  fact.narrowest = cast<FloatType>(constant.getElementType());
  if (hasZeroMeanRows(constant, dims))
    return fact;
  if (weights == Weights::External && !isa<DenseResourceElementsAttr>(constant))
    return isUnknown("is no weight");
  if (!canCenterRows(constant, dims))
    return isUnknown("has numbers that are not finite without their mean");
  fact.state = RowState::Foldable;
  return fact;
}

/// Whether means can be subtracted from rows of `value` as the program runs.
static bool hasMeans(Value value, const RowDims &dims) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isa<FloatType>(type.getElementType()) &&
         llvm::none_of(dims.set_bits(), [&](unsigned dim) {
           return type.isDynamicDim(dim) || type.getDimSize(dim) == 0;
         });
}

void ZeroMean::centerTerm(const RowTerm &term, RowFact &fact) {
  Value value = term.operand->get();
  if (weights == Weights::External || !hasMeans(value, term.dims) ||
      shifts.findReader(*term.operand, term.dims))
    return;
  fact.state = RowState::Centerable;
  fact.centering =
      centered.insert({{value, term.dims}, unsigned(centered.size())})
          .first->second;
  groups.grow(centered.size());
}

/// Joins the facts of `terms`, which are solved.
void ZeroMean::combine(ArrayRef<RowTerm> terms, bool isConstant,
                       RowFact &fact) {
  for (const RowTerm &term : terms) {
    RowFact of = nodes.find({term.operand->get(), term.dims})->second.fact;
    // A constant is changed for this reader alone, with all that follows.
    if (of.isConstant && !isConstant && of.state == RowState::Foldable)
      if (std::optional<Obstacle> obstacle =
              shifts.findReader(*term.operand, term.dims)) {
        of.state = RowState::Unknown;
        of.obstacle = *obstacle;
      }
    if (of.state == RowState::Unknown && !isConstant)
      centerTerm(term, of);
    if (of.state == RowState::Centerable && fact.state == of.state)
      groups.join(fact.centering, of.centering);
    if (fact.state < of.state) {
      fact.state = of.state;
      fact.obstacle = of.obstacle;
      fact.centering = of.centering;
    }
    fact.narrowest = narrower(fact.narrowest, of.narrowest);
  }
}

const ZeroMean::Node &ZeroMean::solve(const Rows &root) {
  SmallVector<Rows> stack{root};
  llvm::SmallDenseSet<Rows> opened;
  DenseMap<Rows, RowForm> forms;
  while (!stack.empty()) {
    Rows rows = stack.back();
    if (nodes.contains(rows)) {
      stack.pop_back();
      continue;
    }
    auto [value, dims] = rows;
    Node node;
    Operation *op = value.getDefiningOp();
    if (raise::constantOf(value)) {
      node.fact = factOfConstant(value, dims);
    } else if (!op) {
      node.fact.state = RowState::Unknown;
      node.fact.obstacle = {nullptr, describe(value) + " is not a constant"};
    } else if (opened.insert(rows).second) {
      // Terms first.
      RowForm form = readRows(cast<OpResult>(value), dims);
      for (ArrayRef<RowTerm> terms :
           {ArrayRef<RowTerm>(form.terms), ArrayRef<RowTerm>(form.normalized)})
        for (const RowTerm &term : terms)
          stack.push_back({term.operand->get(), term.dims});
      forms[rows] = std::move(form);
      continue;
    } else {
      node.form = std::move(forms[rows]);
      const RowForm &form = node.form;
      node.fact.narrowest = form.narrowest;
      if (form.rest != Rest::Zero) {
        node.fact.state = RowState::Unknown;
        node.fact.obstacle = form.obstacle;
      }
      node.fact.isConstant =
          movesOneTensor(op, form) &&
          nodes.find({form.terms[0].operand->get(), form.terms[0].dims})
              ->second.fact.isConstant;
      combine(form.terms, node.fact.isConstant, node.fact);
      for (const RowTerm &term : form.normalized)
        if (nodes.find({term.operand->get(), term.dims})->second.fact.state !=
                RowState::Zero &&
            node.fact.state != RowState::Unknown) {
          node.fact.state = RowState::Unknown;
          node.fact.obstacle = {op, "divides rows that are not known to sum to "
                                    "zero by a number computed from them"};
        }
    }
    nodes[rows] = std::move(node);
    stack.pop_back();
  }
  return nodes.find(root)->second;
}

RowFact ZeroMean::factOf(ArrayRef<RowTerm> terms) {
  RowFact fact;
  for (const RowTerm &term : terms)
    solve({term.operand->get(), term.dims});
  combine(terms, /*isConstant=*/false, fact);
  return fact;
}

Changes ZeroMean::takeChanges(ArrayRef<RowTerm> terms) {
  Changes changes;
  SmallVector<RowTerm> worklist(terms);
  while (!worklist.empty()) {
    RowTerm term = worklist.pop_back_val();
    Rows rows{term.operand->get(), term.dims};
    const Node &node = nodes.find(rows)->second;
    if (node.fact.state == RowState::Zero)
      continue;
    if (node.fact.state == RowState::Unknown)
      changes.centerings.insert({term.operand, term.dims});
    else if (node.fact.isConstant)
      changes.folds.insert({term.operand, term.dims});
    else if (taken.insert(rows).second)
      worklist.append(node.form.terms.begin(), node.form.terms.end());
  }
  return changes;
}

unsigned ZeroMean::groupOf(const RowFact &fact) const {
  return groups.findLeader(fact.centering);
}

SmallVector<Value> ZeroMean::centeredIn(unsigned group) const {
  SmallVector<Value> values;
  for (auto &[rows, number] : centered)
    if (groups.findLeader(number) == group)
      values.push_back(rows.first);
  return values;
}

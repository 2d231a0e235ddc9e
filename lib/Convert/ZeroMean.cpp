//===- ZeroMean.cpp - which rows sum to zero ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ZeroMean.h"
#include "ConstantRows.h"
#include "Describe.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm::convert;

RowFact ZeroMean::factOfConstant(Value value, const RowDims &dims) {
  ElementsAttr constant;
  RowFact fact;
  fact.isConstant = true;
  if (!matchPattern(value, m_Constant(&constant)) || !isReadable(constant)) {
    fact.state = RowState::Unknown;
    fact.obstacle = {nullptr,
                     describe(value) + " has no numbers that can be changed"};
    return fact;
  }
  fact.narrowest = cast<FloatType>(constant.getElementType());
  if (hasZeroMeanRows(constant, dims))
    return fact;
  fact.state = RowState::Foldable;
  if (!canCenterRows(constant, dims)) {
    fact.state = RowState::Unknown;
    fact.obstacle = {nullptr, describe(value) + " has numbers that are not "
                                                "finite without their mean"};
  }
  return fact;
}

static FloatType narrower(FloatType a, FloatType b) {
  if (!a || !b)
    return a ? a : b;
  return b.getWidth() < a.getWidth() ? b : a;
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
    if (fact.state < of.state) {
      fact.state = of.state;
      fact.obstacle = of.obstacle;
    }
    fact.narrowest = narrower(fact.narrowest, of.narrowest);
  }
}

bool norm::convert::movesOneTensor(Operation *op, const RowForm &form) {
  if (form.terms.size() != 1 || form.rest != Rest::Zero ||
      !form.elsewhere.empty() || form.terms[0].operand->getOwner() != op)
    return false;
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return structured.getNumReductionLoops() == 0 &&
           structured.getNumDpsInputs() == 1 && op->getNumResults() == 1;
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp,
             tensor::ExtractSliceOp>(op);
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
    if (op && op->hasTrait<OpTrait::ConstantLike>()) {
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

Folds ZeroMean::takeFolds(ArrayRef<RowTerm> terms) {
  Folds folds;
  SmallVector<RowTerm> worklist(terms);
  while (!worklist.empty()) {
    RowTerm term = worklist.pop_back_val();
    Rows rows{term.operand->get(), term.dims};
    const Node &node = nodes.find(rows)->second;
    if (node.fact.state == RowState::Zero)
      continue;
    if (node.fact.isConstant)
      folds.insert({term.operand, term.dims});
    else if (taken.insert(rows).second)
      worklist.append(node.form.terms.begin(), node.form.terms.end());
  }
  return folds;
}

//===- ReadBody.cpp - the scalar code of structured ops -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A body is read once from its first op to its last, each scalar as a sum of
// elements of operands. Matmuls, convolutions, lookups in tables, broadcasts,
// transposes and elementwise code all are bodies with maps:
//
//   out[m, n] = sum_k x[m, k] * w[k, n]      rows along n: x is a factor
//   out[i, d] = table[ids[i], d]             rows along d: a term table[.., d]
//
//===----------------------------------------------------------------------===//

#include "Describe.h"
#include "RowForm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::convert;

/// Operands that the value depends on, by whatever code.
static void addAllOperands(const RowForm &form,
                           llvm::SmallPtrSetImpl<OpOperand *> &operands) {
  for (const RowTerm &term : form.terms)
    operands.insert(term.operand);
  operands.insert_range(form.elsewhere);
}

static RowForm unknown(Operation *op, const Twine &what) {
  RowForm form;
  form.rest = Rest::Unknown;
  form.obstacle = {op, what.str()};
  return form;
}

static FloatType narrower(FloatType a, FloatType b) {
  if (!a || !b)
    return a ? a : b;
  return b.getWidth() < a.getWidth() ? b : a;
}

/// a + b, a - b, or one of both for a whole row.
static RowForm add(RowForm a, const RowForm &b) {
  if (a.rest < b.rest)
    a.obstacle = b.obstacle;
  a.rest = std::max(a.rest, b.rest);
  a.terms.append(b.terms.begin(), b.terms.end());
  a.elsewhere.insert_range(b.elsewhere);
  a.narrowest = narrower(a.narrowest, b.narrowest);
  return a;
}

/// Whether a factor is the same for a whole row.
static bool isFactor(const RowForm &form) {
  return form.rest != Rest::Unknown &&
         llvm::all_of(form.terms, [](const RowTerm &term) {
           return isUniform(term.operand->get(), term.dims);
         });
}

/// The same terms, times what is not known.
static RowForm scale(RowForm form) {
  for (RowTerm &term : form.terms)
    term.factor = Factor::Any;
  return form;
}

static RowForm scale(RowForm form, const RowForm &factor) {
  addAllOperands(factor, form.elsewhere);
  return scale(std::move(form));
}

namespace {
class Body {
public:
  Body(linalg::LinalgOp op, RowDims rowLoops)
      : op(op), rowLoops(std::move(rowLoops)) {
    for (Operation &nested : op.getBlock()->without_terminator())
      for (Value result : nested.getResults())
        forms[result] = read(nested);
  }

  RowForm yielded(unsigned result) {
    Value value = op.getBlock()->getTerminator()->getOperand(result);
    return op.getNumReductionLoops() == 0 ? formOf(value)
                                          : sumOver(value, result);
  }

private:
  /// out + code is summed over the reduction loops; nothing else is linear.
  RowForm sumOver(Value value, unsigned result) {
    Value out = op.getRegionOutputArgs()[result];
    if (auto sum = value.getDefiningOp<arith::AddFOp>())
      for (auto [acc, code] : {std::pair(sum.getLhs(), sum.getRhs()),
                               std::pair(sum.getRhs(), sum.getLhs())}) {
        if (acc != out)
          continue;
        RowForm summed = formOf(code);
        OpOperand *init = op.getDpsInitOperand(result);
        if (!summed.find(*init) && !summed.elsewhere.contains(init))
          return add(formOf(out), scale(summed));
      }
    RowForm form = unknown(op, "reduces by something else than a sum");
    for (OpOperand &operand : op->getOpOperands())
      form.elsewhere.insert(&operand);
    return form;
  }

  RowForm formOf(Value value) {
    if (matchPattern(value, m_AnyZeroFloat()))
      return {};
    if (auto argument = dyn_cast<BlockArgument>(value);
        argument && argument.getOwner() == op.getBlock())
      return readArgument(op->getOpOperand(argument.getArgNumber()));
    if (auto known = forms.find(value); known != forms.end())
      return known->second;
    RowForm form;
    form.rest = Rest::Uniform;
    form.obstacle = {op, "adds a number that is the same for a whole row"};
    return form;
  }

  RowForm readArgument(OpOperand &operand) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    RowDims dims(map.getNumResults()), seen(map.getNumDims());
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      for (unsigned loop : rowLoops.set_bits()) {
        if (!expr.isFunctionOfDim(loop))
          continue;
        if (!isa<AffineDimExpr>(expr) || seen.test(loop)) {
          RowForm form = unknown(op, "reads elements of a row out of order");
          form.elsewhere.insert(&operand);
          return form;
        }
        seen.set(loop);
        dims.set(dim);
      }
    if (dims.none()) {
      if (op.isScalar(&operand) &&
          matchPattern(operand.get(), m_AnyZeroFloat()))
        return {};
      RowForm form;
      form.rest = Rest::Uniform;
      form.obstacle = {op, "adds " + describe(operand.get()) +
                               ", which is the same for a whole row"};
      form.elsewhere.insert(&operand);
      return form;
    }
    auto type = dyn_cast<FloatType>(getElementTypeOrSelf(operand.get()));
    if (!type) {
      RowForm form =
          unknown(op, "reads " + describe(operand.get()) +
                          ", whose elements are no floating-point numbers");
      form.elsewhere.insert(&operand);
      return form;
    }
    RowForm form;
    form.terms.push_back({&operand, dims, Factor::One});
    form.narrowest = type;
    return form;
  }

  /// table[.., d] where d is the element of the row and .. are the same for all
  /// of it.
  RowForm readExtract(tensor::ExtractOp extract) {
    OpOperand &table = extract.getTensorMutable();
    RowDims dims(extract.getIndices().size()), seen(rowLoops.size());
    SmallVector<int64_t> loopSizes = op.getStaticLoopRanges();
    RowForm form;
    for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
      auto loop = index.getDefiningOp<linalg::IndexOp>();
      // A part of a row of the table has a mean of its own.
      if (loop && rowLoops.test(loop.getDim()) && !seen.test(loop.getDim()) &&
          extract.getTensor().getType().getDimSize(dim) ==
              loopSizes[loop.getDim()] &&
          !ShapedType::isDynamic(loopSizes[loop.getDim()])) {
        seen.set(loop.getDim());
        dims.set(dim);
        continue;
      }
      RowForm position = formOf(index);
      addAllOperands(position, form.elsewhere);
      if (!position.isUniform()) {
        form.rest = Rest::Unknown;
        form.obstacle = {op, "gathers the elements of a row from several rows "
                             "of " +
                                 describe(table.get())};
      }
    }
    if (form.rest == Rest::Unknown || dims.none()) {
      form.rest = std::max(form.rest, Rest::Uniform);
      form.elsewhere.insert(&table);
      return form;
    }
    auto type = dyn_cast<FloatType>(extract.getType());
    if (!type) {
      form.rest = Rest::Unknown;
      form.obstacle = {op, "looks up numbers that are not floating-point"};
      form.elsewhere.insert(&table);
      return form;
    }
    form.terms.push_back({&table, dims, Factor::One});
    form.narrowest = type;
    return form;
  }

  RowForm read(Operation &nested) {
    if (auto index = dyn_cast<linalg::IndexOp>(nested)) {
      if (rowLoops.test(index.getDim()))
        return unknown(op, "computes with the index of an element in its row");
      return uniform();
    }
    auto operand = [&](unsigned i) { return formOf(nested.getOperand(i)); };
    return TypeSwitch<Operation *, RowForm>(&nested)
        .Case([&](tensor::ExtractOp extract) { return readExtract(extract); })
        .Case([&](arith::AddFOp) { return add(operand(0), operand(1)); })
        .Case([&](arith::SubFOp) { return add(operand(0), scale(operand(1))); })
        .Case([&](arith::NegFOp) { return scale(operand(0)); })
        .Case<arith::ExtFOp, arith::TruncFOp>([&](Operation *) {
          RowForm form = operand(0);
          form.narrowest = narrower(
              form.narrowest, cast<FloatType>(nested.getResult(0).getType()));
          return form;
        })
        .Case([&](arith::MulFOp) {
          RowForm a = operand(0), b = operand(1);
          // A factor with terms is a broadcast that was made a tensor.
          if (a.isUniform() || (isFactor(a) && !b.isUniform()))
            std::swap(a, b);
          return isFactor(b) ? scale(a, b) : nonlinear(nested);
        })
        .Case([&](arith::DivFOp) {
          RowForm divisor = operand(1);
          return isFactor(divisor) ? scale(operand(0), divisor)
                                   : nonlinear(nested);
        })
        .Case([&](arith::SelectOp) {
          RowForm condition = operand(0);
          if (!condition.isUniform())
            return nonlinear(
                nested, "chooses between values element by element, as dropout "
                        "does");
          return scale(add(operand(1), operand(2)), condition);
        })
        .Default([&](Operation *) { return nonlinear(nested); });
  }

  RowForm uniform() {
    RowForm form;
    form.rest = Rest::Uniform;
    form.obstacle = {op, "adds a number that is the same for a whole row"};
    return form;
  }

  /// Any other function: the same for a whole row where all that it is computed
  /// from is.
  RowForm nonlinear(Operation &nested, StringRef what = "") {
    RowForm form = uniform();
    bool isKnown = nested.getNumRegions() == 0 && isMemoryEffectFree(&nested);
    if (nested.getNumRegions() != 0)
      for (OpOperand &operand : op->getOpOperands())
        form.elsewhere.insert(&operand);
    const Obstacle *cause = nullptr;
    SmallVector<RowForm> operands;
    for (Value value : nested.getOperands())
      operands.push_back(formOf(value));
    for (const RowForm &operand : operands) {
      addAllOperands(operand, form.elsewhere);
      isKnown &= operand.isUniform();
      if (operand.rest == Rest::Unknown && !cause)
        cause = &operand.obstacle;
    }
    if (isKnown)
      return form;
    form.rest = Rest::Unknown;
    form.obstacle = {op, what.empty() ? (nested.getName().getStringRef() +
                                         " is not linear in a row")
                                            .str()
                                      : what.str()};
    if (cause)
      form.obstacle = *cause;
    return form;
  }

  linalg::LinalgOp op;
  RowDims rowLoops;
  DenseMap<Value, RowForm> forms;
};
} // namespace

RowForm norm::convert::readBody(OpResult result, const RowDims &dims) {
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  AffineMap map =
      op.getMatchingIndexingMap(op.getDpsInitOperand(result.getResultNumber()));
  RowDims loops(map.getNumDims());
  for (unsigned dim : dims.set_bits()) {
    auto loop = dyn_cast<AffineDimExpr>(map.getResult(dim));
    if (!loop || op.getIteratorTypesArray()[loop.getPosition()] !=
                     utils::IteratorType::parallel)
      return unknown(op, "computes a row in an order that is not read");
    loops.set(loop.getPosition());
  }
  return Body(op, loops).yielded(result.getResultNumber());
}

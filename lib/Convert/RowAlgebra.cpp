//===- RowAlgebra.cpp - rows of functions of rows -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowAlgebra.h"
#include "../Raise/Frontend.h"
#include "ConstantRows.h"
#include "Describe.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

FloatType norm::convert::narrower(FloatType a, FloatType b) {
  if (!a || !b)
    return a ? a : b;
  return b.getWidth() < a.getWidth() ? b : a;
}

FloatType norm::convert::floatTypeOf(Value value) {
  RankedTensorType tensor = raise::tensorTypeOf(value);
  return dyn_cast<FloatType>(tensor ? tensor.getElementType()
                                    : getElementTypeOrSelf(value));
}

RowForm norm::convert::unknownRow(Operation *op, const Twine &what) {
  RowForm form;
  form.rest = Rest::Unknown;
  form.obstacle = {op, what.str()};
  for (OpOperand &operand : op->getOpOperands())
    form.elsewhere.insert(&operand);
  return form;
}

RowForm norm::convert::uniformRow(Operation *op) {
  RowForm form;
  form.rest = Rest::Uniform;
  form.obstacle = {op, "adds a number that is the same for a whole row"};
  return form;
}

bool norm::convert::hasNoMean(Value value) {
  auto constant =
      dyn_cast_if_present<DenseFPElementsAttr>(raise::constantOf(value));
  if (!constant || !constant.isSplat())
    return matchPattern(value, m_AnyZeroFloat()) ||
           matchPattern(value, m_NaNFloat());
  APFloat number = constant.getSplatValue<APFloat>();
  return number.isZero() || number.isNaN();
}

RowForm norm::convert::elementsOf(OpOperand &operand, const RowDims &dims,
                                  Operation *op) {
  RowForm form;
  if (hasNoMean(operand.get()))
    return form;
  if (FloatType type = floatTypeOf(operand.get()); type && dims.any()) {
    form.terms.push_back({&operand, dims, Factor::One});
    form.narrowest = type;
    return form;
  }
  if (dims.none() || isUniform(operand.get(), dims)) {
    form.rest = Rest::Uniform;
    form.obstacle = {op, "adds " + describe(operand.get()) +
                             ", which is the same for a whole row"};
    form.elsewhere.insert(&operand);
    return form;
  }
  form.rest = Rest::Unknown;
  form.obstacle = {op, "reads " + describe(operand.get()) +
                           ", whose elements are no floating-point numbers"};
  form.elsewhere.insert(&operand);
  return form;
}

RowForm norm::convert::sumOf(RowForm a, const RowForm &b) {
  if (a.rest < b.rest)
    a.obstacle = b.obstacle;
  a.rest = std::max(a.rest, b.rest);
  a.terms.append(b.terms.begin(), b.terms.end());
  a.elsewhere.insert_range(b.elsewhere);
  a.narrowest = narrower(a.narrowest, b.narrowest);
  return a;
}

/// Operands that the value depends on, by whatever code.
static void addAllOperands(const RowForm &form,
                           llvm::SmallPtrSetImpl<OpOperand *> &operands) {
  for (const RowTerm &term : form.terms)
    operands.insert(term.operand);
  operands.insert_range(form.elsewhere);
}

/// Whether a factor is the same for a whole row.
static bool isFactor(const RowForm &form) {
  return form.rest != Rest::Unknown &&
         llvm::all_of(form.terms, [](const RowTerm &term) {
           return isUniform(term.operand->get(), term.dims);
         });
}

/// Whether it is one number for a whole row, or a broadcast that makes it a
/// tensor; of two factors the other one can be centered.
static bool isNumber(const RowForm &form) {
  return llvm::all_of(form.terms, [](const RowTerm &term) {
    auto result = dyn_cast<OpResult>(term.operand->get());
    if (!result || raise::constantOf(result))
      return false;
    Varying varying = variesWith(result, term.dims);
    return varying && varying->empty();
  });
}

RowForm norm::convert::rescaled(RowForm a) {
  for (RowTerm &term : a.terms)
    term.factor = Factor::Any;
  return a;
}

RowForm norm::convert::scaled(RowForm a, const RowForm &factor) {
  addAllOperands(factor, a.elsewhere);
  return rescaled(std::move(a));
}

RowForm norm::convert::castOf(RowForm a, Type type) {
  a.narrowest = narrower(a.narrowest, cast<FloatType>(type));
  return a;
}

RowForm norm::convert::productOf(RowForm a, RowForm b, Operation *op,
                                 const Twine &what) {
  bool aIsFactor = isFactor(a), bIsFactor = isFactor(b);
  if (aIsFactor && (!bIsFactor || (isNumber(a) && !isNumber(b)))) {
    std::swap(a, b);
    bIsFactor = true;
  }
  return bIsFactor ? scaled(a, b) : functionOf({a, b}, op, what);
}

RowForm norm::convert::quotientOf(const RowForm &a, const RowForm &b,
                                  Operation *op, const Twine &what) {
  return isFactor(b) ? scaled(a, b) : functionOf({a, b}, op, what);
}

RowForm norm::convert::choiceOf(const RowForm &condition, const RowForm &a,
                                const RowForm &b, Operation *op) {
  if (condition.isUniform())
    return scaled(sumOf(a, b), condition);
  constexpr StringLiteral what =
      "chooses between values element by element, as dropout does";
  RowForm form = functionOf({condition, a, b}, op, what);
  form.obstacle = {op, what.str()};
  return form;
}

RowForm norm::convert::functionOf(ArrayRef<RowForm> operands, Operation *op,
                                  const Twine &what) {
  RowForm form = uniformRow(op);
  const Obstacle *cause = nullptr;
  bool isKnown = true;
  for (const RowForm &operand : operands) {
    addAllOperands(operand, form.elsewhere);
    isKnown &= operand.isUniform();
    if (operand.rest == Rest::Unknown && !cause)
      cause = &operand.obstacle;
  }
  if (isKnown)
    return form;
  form.rest = Rest::Unknown;
  form.obstacle = cause ? *cause : Obstacle{op, what.str()};
  return form;
}

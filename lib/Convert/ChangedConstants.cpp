//===- ChangedConstants.cpp - other constants for single readers
//--------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChangedConstants.h"
#include "../Raise/Frontend.h"
#include "ConstantRows.h"
#include "ConstantUses.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

/// The number of elements of a row, or ShapedType::kDynamic.
static int64_t rowSizeOf(Type type, const RowDims &dims) {
  int64_t size = 1;
  for (unsigned dim : dims.set_bits()) {
    int64_t along = raise::tensorTypeOf(type).getDimSize(dim);
    if (ShapedType::isDynamic(along))
      return ShapedType::kDynamic;
    size *= along;
  }
  return size;
}

/// Whether dims of `term` follow one another as those of the result do. Where
/// one of them alone is no row, the op is a reshape, which keeps their order.
static bool keepsOrder(OpResult result, const RowDims &dims,
                       const RowTerm &term) {
  int last = -1;
  for (unsigned dim : dims.set_bits()) {
    RowDims single(dims.size());
    single.set(dim);
    RowForm form = readRows(result, single);
    const RowTerm *of = form.find(*term.operand);
    if (form.rest == Rest::Unknown || !of)
      continue;
    if (of->dims.find_first() <= last)
      return false;
    last = of->dims.find_last();
  }
  return true;
}

bool norm::convert::showsWhole(OpResult result, const RowDims &dims,
                               const RowTerm &term) {
  int64_t size = rowSizeOf(result.getType(), dims);
  return term.factor == Factor::One && !ShapedType::isDynamic(size) &&
         rowSizeOf(term.operand->get().getType(), term.dims) == size &&
         keepsOrder(result, dims, term);
}

std::optional<RowTerm> norm::convert::shownRows(OpResult result,
                                                const RowDims &dims) {
  RowForm form = readRows(result, dims);
  if (form.terms.size() != 1 || form.rest != Rest::Zero ||
      !form.normalized.empty())
    return std::nullopt;
  const RowTerm &term = form.terms.front();
  if (!showsWhole(result, dims, term) || form.elsewhere.contains(term.operand))
    return std::nullopt;
  return term;
}

std::optional<ConstantRows> norm::convert::findConstant(Value value,
                                                        const RowDims &dims) {
  RowDims along = dims;
  while (auto result = dyn_cast<OpResult>(value)) {
    if (ElementsAttr numbers = raise::constantOf(value)) {
      if (!isReadable(numbers))
        return std::nullopt;
      return ConstantRows{numbers, along};
    }
    RowForm form = readRows(result, along);
    if (!movesOneTensor(result.getOwner(), form) || !form.normalized.empty() ||
        !showsWhole(result, along, form.terms.front()))
      return std::nullopt;
    value = form.terms.front().operand->get();
    along = form.terms.front().dims;
  }
  return std::nullopt;
}

void ChangedConstants::apply(OpOperand &use, const RowDims &dims) {
  Value old = use.get(), other = changed(old, dims);
  rewriter.modifyOpInPlace(use.getOwner(), [&] { use.set(other); });
  release(old);
}

ChangedConstants::~ChangedConstants() {
  while (!replaced.empty()) {
    Operation *op = replaced.pop_back_val().getDefiningOp();
    if (!isOpTriviallyDead(op) && !(op->use_empty() && raise::isPureByName(op)))
      continue;
    for (Value operand : op->getOperands())
      if (operand.getDefiningOp() && operand.hasOneUse())
        replaced.push_back(operand);
    // A value that was replaced in two places is here twice.
    for (Value result : op->getResults())
      llvm::erase(replaced, result);
    rewriter.eraseOp(op);
  }
}

/// A constant of the same kind.
static Value withElements(RewriterBase &rewriter, Operation *constant,
                          ElementsAttr from, ElementsAttr to) {
  Operation *clone = rewriter.clone(*constant);
  clone->setAttr(attributeOf(constant, from), to);
  return clone->getResult(0);
}

Value ChangedConstants::changed(Value value, const RowDims &dims) {
  Value &known = made[{value, dims}];
  if (known)
    return known;
  Operation *op = value.getDefiningOp();
  rewriter.setInsertionPointAfter(op);
  if (ElementsAttr constant = raise::constantOf(value))
    return known = withElements(rewriter, op, constant, change(constant, dims));
  RowTerm term = readRows(cast<OpResult>(value), dims).terms.front();
  Value source = changed(term.operand->get(), term.dims);
  rewriter.setInsertionPointAfter(op);
  Operation *moved = rewriter.clone(*op);
  moved->setOperand(term.operand->getOperandNumber(), source);
  // `made` may have grown.
  return made[{value, dims}] = moved->getResult(0);
}

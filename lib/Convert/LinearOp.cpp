//===- LinearOp.cpp - ops that sum up rows of their operands --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinearOp.h"
#include "../Raise/TensorType.h"
#include "Contraction.h"
#include "Frontends/Frontends.h"
#include "RowAlgebra.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

static int64_t sizeOf(Value tensor, unsigned dim) {
  return raise::tensorTypeOf(tensor).getDimSize(dim);
}

/// Rows of one operand of a contraction, times elements of the other.
static LinearOp rowsOfOperand(const Contraction &contraction, bool isLhs) {
  auto *operand = isLhs ? contraction.lhs : contraction.rhs;
  auto *factor = isLhs ? contraction.rhs : contraction.lhs;
  ArrayRef<unsigned> loops =
      isLhs ? contraction.lhsLoops : contraction.rhsLoops;
  ArrayRef<unsigned> factorLoops =
      isLhs ? contraction.rhsLoops : contraction.lhsLoops;
  ArrayRef<unsigned> resultLoops = contraction.resultLoops;
  LinearOp linear;
  linear.factors.push_back(factor);
  linear.why = "multiplies the elements of a row by others, one by one";
  linear.mixed.resize(resultLoops.size());
  LinearPart &part = linear.parts.emplace_back(LinearPart{operand, {}});
  auto dimOf = [&](unsigned loop) -> std::optional<unsigned> {
    const auto *found = llvm::find(resultLoops, loop);
    if (found == resultLoops.end())
      return std::nullopt;
    return found - resultLoops.begin();
  };
  for (unsigned loop : loops)
    part.dims.push_back(dimOf(loop));
  for (auto [dim, loop] : llvm::enumerate(factorLoops))
    if (auto ofResult = dimOf(loop);
        ofResult && sizeOf(factor->get(), dim) != 1)
      linear.mixed.set(*ofResult);
  if (contraction.init) {
    unsigned rank = raise::tensorTypeOf(contraction.init->get()).getRank();
    LinearPart &init = linear.parts.emplace_back(
        LinearPart{contraction.init, {}, Factor::One});
    for (unsigned dim : llvm::seq(rank))
      init.dims.push_back(dim + resultLoops.size() - rank);
  }
  return linear;
}

SmallVector<LinearOp, 2> norm::convert::readLinear(OpResult result) {
  if (!raise::tensorTypeOf(result))
    return {};
  Operation *op = result.getOwner();
  if (std::optional<Contraction> contraction = readContraction(op);
      contraction && contraction->result == result)
    return {rowsOfOperand(*contraction, /*isLhs=*/false),
            rowsOfOperand(*contraction, /*isLhs=*/true)};
  auto read = frontendOf(op).readLinear;
  std::optional<LinearOp> linear = read ? read(result) : std::nullopt;
  if (!linear)
    return {};
  linear->mixed.resize(raise::tensorTypeOf(result).getRank());
  return {std::move(*linear)};
}

/// The dims of a part that lie along `dims` of the result; fails where one is
/// not as long.
static FailureOr<RowDims> dimsOf(const LinearPart &part, OpResult result,
                                 const RowDims &dims) {
  RowDims along(part.dims.size());
  for (auto [dim, ofResult] : llvm::enumerate(part.dims)) {
    int64_t size = sizeOf(part.operand->get(), dim);
    if (!ofResult || !dims.test(*ofResult) || size == 1)
      continue;
    if (size != sizeOf(result, *ofResult))
      return failure();
    along.set(dim);
  }
  return along;
}

/// The first way that has rows along `dims`, if there is one.
static const LinearOp *findWay(ArrayRef<LinearOp> ways, const RowDims &dims) {
  const auto *way = llvm::find_if(ways, [&](const LinearOp &linear) {
    return !linear.mixed.anyCommon(dims);
  });
  return way == ways.end() ? nullptr : way;
}

RowForm norm::convert::rowsOf(ArrayRef<LinearOp> ways, OpResult result,
                              const RowDims &dims) {
  Operation *op = result.getOwner();
  const LinearOp *way = findWay(ways, dims);
  if (!way)
    return unknownRow(op, ways.front().why);
  RowForm form;
  for (const LinearPart &part : way->parts) {
    FailureOr<RowDims> along = dimsOf(part, result, dims);
    if (failed(along))
      return unknownRow(op, kCutsRows);
    RowForm ofPart = elementsOf(*part.operand, *along, op);
    form = sumOf(std::move(form), part.factor == Factor::One
                                      ? std::move(ofPart)
                                      : rescaled(std::move(ofPart)));
  }
  form.elsewhere.insert_range(way->factors);
  return form;
}

Varying norm::convert::variesWith(ArrayRef<LinearOp> ways, OpResult result,
                                  const RowDims &dims) {
  const LinearOp *way = findWay(ways, dims);
  if (!way)
    return std::nullopt;
  Varying varying(std::in_place);
  for (const LinearPart &part : way->parts) {
    FailureOr<RowDims> along = dimsOf(part, result, dims);
    if (failed(along))
      return std::nullopt;
    if (along->any())
      varying->push_back({part.operand, *along});
  }
  return varying;
}

RowDims norm::convert::rowsIn(ArrayRef<LinearOp> ways, OpOperand &use,
                              OpResult result, const RowDims &dims) {
  RowDims along(raise::tensorTypeOf(result).getRank());
  for (const LinearOp &linear : ways)
    for (const LinearPart &part : linear.parts)
      for (unsigned dim : dims.set_bits())
        if (part.operand == &use && part.dims[dim])
          along.set(*part.dims[dim]);
  return along;
}

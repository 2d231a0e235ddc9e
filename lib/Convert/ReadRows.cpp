//===- ReadRows.cpp - the rows of each op's results -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The table of the ops that are read, and where rows of an operand go:
//
//   structured ops            by body and maps, see ReadBody.cpp
//   arith on tensors          a + b, a - b, -a, casts; times a uniform factor
//   expand, collapse, cast    the same rows, where no row is cut or joined
//   slices, concat            the same rows, where they are whole
//   layer_norm                bias; zero-mean where the scale is uniform
//   rms_norm                  zero-mean as x is, where the scale is uniform
//   sum of a norm             x + residual
//
//===----------------------------------------------------------------------===//

#include "ConstantRows.h"
#include "Describe.h"
#include "RowForm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "norm/IR/Norm.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

RowDims norm::convert::rowDimsOf(Type type, ArrayRef<int64_t> dims) {
  auto tensor = cast<RankedTensorType>(type);
  RowDims rows(tensor.getRank());
  for (int64_t dim : dims)
    if (tensor.getDimSize(dim) != 1)
      rows.set(dim);
  return rows;
}

RowDims norm::convert::allDimsOf(Type type) {
  int64_t rank = cast<RankedTensorType>(type).getRank();
  return rowDimsOf(type, llvm::to_vector(llvm::seq(rank)));
}

const RowTerm *RowForm::find(const OpOperand &operand) const {
  const RowTerm *found = llvm::find_if(
      terms, [&](const RowTerm &term) { return term.operand == &operand; });
  return found == terms.end() ? nullptr : found;
}

static RowForm unknown(Operation *op, const Twine &what) {
  RowForm form;
  form.rest = Rest::Unknown;
  form.obstacle = {op, what.str()};
  for (OpOperand &operand : op->getOpOperands())
    form.elsewhere.insert(&operand);
  return form;
}

static FloatType floatTypeOf(Value value) {
  return dyn_cast<FloatType>(getElementTypeOrSelf(value));
}

/// The sum of `operands`, each with rows along its `dims`.
static RowForm sumOf(ArrayRef<RowTerm> terms) {
  RowForm form;
  form.terms.append(terms.begin(), terms.end());
  for (const RowTerm &term : terms) {
    FloatType type = floatTypeOf(term.operand->get());
    if (!form.narrowest || type.getWidth() < form.narrowest.getWidth())
      form.narrowest = type;
  }
  return form;
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

/// `dims` of the type with fewer dims as those of the other: whole groups.
static RowDims expandDims(const RowDims &dims, RankedTensorType expanded,
                          ArrayRef<ReassociationIndices> groups) {
  SmallVector<int64_t> all;
  for (unsigned dim : dims.set_bits())
    llvm::append_range(all, groups[dim]);
  return rowDimsOf(expanded, all);
}

/// The reverse. Dims that are not all of a group are none: see below.
static RowDims collapseDims(const RowDims &dims, RankedTensorType collapsed,
                            ArrayRef<ReassociationIndices> groups) {
  SmallVector<int64_t> all;
  for (auto [dim, group] : llvm::enumerate(groups))
    if (llvm::any_of(group, [&](int64_t of) { return dims.test(of); }))
      all.push_back(dim);
  return rowDimsOf(collapsed, all);
}

static constexpr StringLiteral kCutsRows = "cuts or joins rows";

static RowForm readExpand(tensor::ExpandShapeOp op, const RowDims &dims) {
  auto groups = op.getReassociationIndices();
  RowDims source = collapseDims(dims, op.getSrcType(), groups);
  if (expandDims(source, op.getResultType(), groups) != dims)
    return unknown(op, kCutsRows);
  return sumOf({{&op.getSrcMutable(), source, Factor::One}});
}

static RowForm readCollapse(tensor::CollapseShapeOp op, const RowDims &dims) {
  return sumOf(
      {{&op.getSrcMutable(),
        expandDims(dims, op.getSrcType(), op.getReassociationIndices()),
        Factor::One}});
}

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

/// The dims of `sliced` for those of a slice of it whose dims of size 1 may be
/// dropped; fails where a row is not whole.
static FailureOr<RowDims> dimsOfSliced(OffsetSizeAndStrideOpInterface op,
                                       RankedTensorType sliced,
                                       const llvm::SmallBitVector &dropped,
                                       const RowDims &dims) {
  RowDims whole(sliced.getRank());
  unsigned dim = 0;
  for (int64_t i = 0; i != sliced.getRank(); ++i) {
    if (dropped.test(i))
      continue;
    if (!dims.test(dim++))
      continue;
    whole.set(i);
    if (sliced.isDynamicDim(i) || op.isDynamicSize(i) ||
        op.isDynamicOffset(i) || op.isDynamicStride(i) ||
        op.getStaticOffset(i) != 0 || op.getStaticStride(i) != 1 ||
        op.getStaticSize(i) != sliced.getDimSize(i))
      return failure();
  }
  return whole;
}

static RowForm readExtractSlice(tensor::ExtractSliceOp op,
                                const RowDims &dims) {
  FailureOr<RowDims> source =
      dimsOfSliced(op, op.getSourceType(), op.getDroppedDims(), dims);
  if (failed(source))
    return unknown(op, kCutsRows);
  return sumOf({{&op.getSourceMutable(), *source, Factor::One}});
}

/// The dims of the source for those of the result.
static RowDims dimsOfSource(tensor::InsertSliceOp op, const RowDims &dims) {
  RowDims source(op.getSourceType().getRank());
  llvm::SmallBitVector dropped = op.getDroppedDims();
  unsigned dim = 0;
  for (int64_t i = 0; i != op.getType().getRank(); ++i)
    if (!dropped.test(i)) {
      if (dims.test(i))
        source.set(dim);
      ++dim;
    }
  return source;
}

static RowForm readInsertSlice(tensor::InsertSliceOp op, const RowDims &dims) {
  RowDims source = dimsOfSource(op, dims);
  FailureOr<RowDims> whole =
      dimsOfSliced(op, op.getType(), op.getDroppedDims(), source);
  if (failed(whole) || *whole != dims)
    return unknown(op, kCutsRows);
  return sumOf(
      {{&op.getSourceMutable(), source}, {&op.getDestMutable(), dims}});
}

//===----------------------------------------------------------------------===//
// arith on tensors
//===----------------------------------------------------------------------===//

static RowForm readArith(Operation *op, const RowDims &dims) {
  SmallVector<RowTerm, 2> terms;
  for (OpOperand &operand : op->getOpOperands())
    if (floatTypeOf(operand.get()) &&
        isa<RankedTensorType>(operand.get().getType()))
      terms.push_back({&operand, dims, Factor::One});
  auto times = [&](unsigned factor) {
    terms[1 - factor].factor = Factor::Any;
    RowForm form = sumOf(terms[1 - factor]);
    form.elsewhere.insert(terms[factor].operand);
    return form;
  };
  if (terms.size() != op->getNumOperands())
    return unknown(op, "reads something else than floating-point tensors");
  if (isa<arith::SubFOp, arith::NegFOp>(op))
    terms.back().factor = Factor::Any;
  if (isa<arith::AddFOp, arith::SubFOp, arith::NegFOp, arith::ExtFOp,
          arith::TruncFOp>(op))
    return sumOf(terms);
  if (isUniform(op->getOperand(1), dims))
    return times(1);
  if (isa<arith::MulFOp>(op) && isUniform(op->getOperand(0), dims))
    return times(0);
  return unknown(
      op, (op->getName().getStringRef() + " is not linear in a row").str());
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

/// "multiplies by constant g, which differs along the row, and adds constant b"
static std::string describeAffine(NamedNormOpInterface norm) {
  std::string text =
      "multiplies by the scale (" + describe(norm.getScale()) +
      "), which is not known to be the same for all elements of a row";
  if (norm.getBias())
    text += ", and adds the bias (" + describe(norm.getBias()) + ")";
  return text;
}

static RowForm readNorm(NamedNormOpInterface norm, Value result,
                        const RowDims &dims) {
  Value x = norm.getX(), residual = norm.getResidual();
  RowDims axes = rowDimsOf(x.getType(), norm.getAxes());
  SmallVector<RowTerm, 2> summands;
  for (OpOperand &operand : norm->getOpOperands())
    // A norm may read one value twice: operands are told apart by their place.
    if (operand.getOperandNumber() < 1u + static_cast<bool>(residual))
      summands.push_back({&operand, dims, Factor::One});
  if (result == norm.getSum())
    return sumOf(summands);
  if (result != norm.getY())
    return unknown(norm, "is a statistic of rows");
  RowForm form;
  form.narrowest = floatTypeOf(result);
  for (OpOperand &operand : norm->getOpOperands())
    form.elsewhere.insert(&operand);
  if (norm.getBias()) {
    OpOperand &bias = norm->getOpOperand(norm->getNumOperands() - 1);
    RowDims biasDims(norm.getAxes().size());
    for (auto [dim, axis] : llvm::enumerate(norm.getAxes()))
      if (dims.test(axis))
        biasDims.set(dim);
    form.elsewhere.erase(&bias);
    if (biasDims.any())
      form.terms.push_back({&bias, biasDims, Factor::One});
  }
  auto refuse = [&](const Twine &what) {
    form.rest = Rest::Unknown;
    form.obstacle = {norm, what.str()};
    return form;
  };
  // Zero along axes is zero along all dims that contain them; a root mean
  // square is one factor only for rows along axes.
  if (norm.isCentered() ? axes.test(dims) : axes != dims)
    return refuse("normalizes over other dims");
  if (norm.getScale() &&
      !isUniform(norm.getScale(), allDimsOf(norm.getScale().getType())))
    return refuse(describeAffine(norm));
  if (!norm.isCentered())
    form.normalized.append(summands.begin(), summands.end());
  return form;
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

RowForm norm::convert::readRows(OpResult result, const RowDims &dims) {
  Operation *op = result.getOwner();
  return TypeSwitch<Operation *, RowForm>(op)
      .Case([&](linalg::LinalgOp) { return readBody(result, dims); })
      .Case([&](NamedNormOpInterface norm) {
        return readNorm(norm, result, dims);
      })
      .Case<arith::AddFOp, arith::SubFOp, arith::NegFOp, arith::ExtFOp,
            arith::TruncFOp, arith::MulFOp, arith::DivFOp>(
          [&](Operation *) { return readArith(op, dims); })
      .Case([&](tensor::ExpandShapeOp expand) {
        return readExpand(expand, dims);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        return readCollapse(collapse, dims);
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        return readExtractSlice(slice, dims);
      })
      .Case([&](tensor::InsertSliceOp slice) {
        return readInsertSlice(slice, dims);
      })
      .Case([&](tensor::CastOp cast) {
        return sumOf({{&cast.getSourceMutable(), dims, Factor::One}});
      })
      .Case([&](tensor::ConcatOp concat) {
        if (dims.test(concat.getDim()))
          return unknown(op, kCutsRows);
        SmallVector<RowTerm, 2> terms;
        for (OpOperand &operand : concat->getOpOperands())
          terms.push_back({&operand, dims});
        return sumOf(terms);
      })
      .Case([&](tensor::EmptyOp) {
        return unknown(op, "has elements that are not defined");
      })
      .Default([&](Operation *) {
        return unknown(op, "is an op that is not read");
      });
}

static bool isUniform(Value value, const RowDims &dims, unsigned depth) {
  if (dims.none())
    return true;
  ElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant)))
    return hasUniformRows(constant, dims);
  auto result = dyn_cast<OpResult>(value);
  // Broadcasts are made of few ops.
  if (!result || depth == 0)
    return false;
  RowForm form = readRows(result, dims);
  return form.rest != Rest::Unknown && form.normalized.empty() &&
         llvm::all_of(form.terms, [&](const RowTerm &term) {
           return isUniform(term.operand->get(), term.dims, depth - 1);
         });
}

bool norm::convert::isUniform(Value value, const RowDims &dims) {
  return ::isUniform(value, dims, /*depth=*/4);
}

//===----------------------------------------------------------------------===//
// From operands to results
//===----------------------------------------------------------------------===//

Operation *norm::convert::readerOf(OpOperand &use) {
  if (auto parent = dyn_cast<linalg::LinalgOp>(use.getOwner()->getParentOp()))
    return parent;
  return use.getOwner();
}

/// The loops that run along the rows of an operand, or of what a body extracts
/// elements of.
static RowDims loopsAlong(linalg::LinalgOp op, OpOperand &use,
                          const RowDims &dims) {
  RowDims loops(op.getNumLoops());
  for (unsigned dim : dims.set_bits()) {
    if (use.getOwner() == op) {
      if (auto loop = dyn_cast<AffineDimExpr>(
              op.getMatchingIndexingMap(&use).getResult(dim)))
        loops.set(loop.getPosition());
    } else if (auto extract = dyn_cast<tensor::ExtractOp>(use.getOwner());
               extract && &extract.getTensorMutable() == &use) {
      if (auto index =
              extract.getIndices()[dim].getDefiningOp<linalg::IndexOp>())
        loops.set(index.getDim());
    }
  }
  return loops;
}

SmallVector<Rows, 1> norm::convert::rowsInResults(OpOperand &use,
                                                  const RowDims &dims) {
  Operation *op = readerOf(use);
  SmallVector<Rows, 1> rows;
  for (OpResult result : op->getResults()) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    if (!type)
      return {};
    RowDims along(type.getRank());
    if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      RowDims loops = loopsAlong(structured, use, dims);
      AffineMap map = structured.getMatchingIndexingMap(
          structured.getDpsInitOperand(result.getResultNumber()));
      for (auto [dim, expr] : llvm::enumerate(map.getResults()))
        if (auto loop = dyn_cast<AffineDimExpr>(expr))
          along[dim] = loops.test(loop.getPosition());
    } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      along = expandDims(dims, type, expand.getReassociationIndices());
    } else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
      along = collapseDims(dims, type, collapse.getReassociationIndices());
    } else if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
      llvm::SmallBitVector dropped = slice.getDroppedDims();
      unsigned dim = 0;
      for (unsigned i = 0; i != dims.size(); ++i)
        if (!dropped.test(i))
          along[dim++] = dims.test(i);
    } else if (auto slice = dyn_cast<tensor::InsertSliceOp>(op)) {
      if (&use == &slice.getDestMutable()) {
        along = dims;
      } else if (&use == &slice.getSourceMutable()) {
        llvm::SmallBitVector dropped = slice.getDroppedDims();
        unsigned dim = 0;
        for (unsigned i = 0; i != along.size(); ++i)
          if (!dropped.test(i))
            along[i] = dims.test(dim++);
      }
    } else if (auto norm = dyn_cast<NamedNormOpInterface>(op)) {
      bool isBias = norm.getBias() &&
                    use.getOperandNumber() + 1 == norm->getNumOperands();
      if (result == norm.getY() && isBias) {
        for (unsigned dim : dims.set_bits())
          along.set(norm.getAxes()[dim]);
      } else if (result == norm.getSum()) {
        along = dims;
      }
    } else if (along.size() == dims.size()) {
      along = dims;
    }
    rows.push_back({result, along});
  }
  return rows;
}

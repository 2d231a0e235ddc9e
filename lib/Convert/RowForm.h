//===- RowForm.h - rows as sums of other rows -------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a result of an op and the dims along which its rows lie. Leaves: the
// operands whose rows it sums up,
//
//   row(result) = sum of factor_i * row(operand_i) + rest
//
// where a factor is the same for all elements of a row. Subtracting the mean
// from the rows of all these operands subtracts it from those of the result,
// where there is no rest. A matmul is such a sum: each row of x W is one of
// rows of W, with elements of x as factors.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_ROWFORM_H
#define NORM_LIB_CONVERT_ROWFORM_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace mlir::norm::convert {

/// A bit for each dim of a tensor: whether rows lie along it. Dims of size 1
/// never are.
using RowDims = llvm::SmallBitVector;

/// All rows of a tensor along some of its dims.
using Rows = std::pair<Value, RowDims>;

/// `dims` of a value of that type, without those of size 1.
RowDims rowDimsOf(Type type, ArrayRef<int64_t> dims);
/// All of them.
RowDims allDimsOf(Type type);

/// Why something does not hold: what `op` does.
struct Obstacle {
  Operation *op = nullptr;
  std::string what = {};
};

/// What the rows of a term are multiplied by.
enum class Factor {
  /// One number for each row, that is not known.
  Any,
  /// Nothing, and each row of the result has one of the term.
  One
};

/// The rows of an operand, or of a tensor that a body extracts elements of.
struct RowTerm {
  OpOperand *operand;
  RowDims dims;
  Factor factor = Factor::Any;
};

/// What is in a row beside its terms.
enum class Rest {
  Zero,
  /// The same for all elements of a row.
  Uniform,
  Unknown
};

struct RowForm {
  SmallVector<RowTerm, 2> terms = {};
  Rest rest = Rest::Zero;
  /// What makes the rest what it is, where it is not zero.
  Obstacle obstacle = {};
  /// Operands that factors or the rest are computed from, too.
  llvm::SmallPtrSet<OpOperand *, 2> elsewhere = {};
  /// Terms that are divided by what is computed from them (RMSNorm): a sum of
  /// zero stays one, but subtracting a mean is no longer what it was.
  SmallVector<RowTerm, 1> normalized = {};
  /// The narrowest type that terms are rounded to, or null.
  FloatType narrowest = {};

  bool isUniform() const { return terms.empty() && rest != Rest::Unknown; }
  const RowTerm *find(const OpOperand &operand) const;
};

/// Reads a result along `dims`; all that is not known is a rest.
RowForm readRows(OpResult result, const RowDims &dims);

/// What an op does whose rows are not whole ones of its operands.
inline constexpr StringLiteral kCutsRows = "cuts or joins rows";

/// Reads a result of a structured op by the body and the maps of it.
RowForm readBody(OpResult result, const RowDims &dims);

/// The rows that the elements of a row are computed from, by whatever code: all
/// else is the same for all of them. None where that is not known.
using Varying = std::optional<SmallVector<RowTerm, 2>>;
Varying variesWith(OpResult result, const RowDims &dims);

/// The same for a structured op.
Varying bodyVariesWith(OpResult result, const RowDims &dims);

/// Whether all elements of a row of `value` are the same.
bool isUniform(Value value, const RowDims &dims);

/// Where the rows of `use` along `dims` go in the results of the op that holds
/// it; an op that reads them otherwise has results without dims.
SmallVector<Rows, 1> rowsInResults(OpOperand &use, const RowDims &dims);

/// The op that `use` is an operand of, or a structured op in whose body it is.
Operation *readerOf(OpOperand &use);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_ROWFORM_H

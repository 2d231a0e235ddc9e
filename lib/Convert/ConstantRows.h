//===- ConstantRows.h - constants by their rows -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a constant of floats, inline or a resource, and the dims along which
// its rows lie. Leaves: what these rows sum up to, and the constant whose rows
// have no mean.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_CONSTANTROWS_H
#define NORM_LIB_CONVERT_CONSTANTROWS_H

#include "RowForm.h"
#include "mlir/IR/BuiltinAttributes.h"

namespace mlir::norm::convert {

/// The name of the attribute of a constant's op that holds its elements,
/// whatever the op is; null where none does.
StringAttr attributeOf(Operation *op, ElementsAttr constant);

/// Whether the numbers of a constant can be read: f16, bf16, f32 or f64, and
/// there.
bool isReadable(ElementsAttr constant);

/// Whether it is a resource of such a type that has a name, and no numbers.
bool isAbsent(ElementsAttr constant);

/// Whether all elements of a row are the same; false where they cannot be read.
bool hasUniformRows(ElementsAttr constant, const RowDims &dims);

/// Whether every row sums to zero, as nearly as rounding each of its elements
/// to their type can make it. `constant` is readable.
bool hasZeroMeanRows(ElementsAttr constant, const RowDims &dims);

/// Whether the numbers of the constant without the means of their rows are all
/// finite in its type. `constant` is readable.
bool canCenterRows(ElementsAttr constant, const RowDims &dims);

/// The constant minus the mean of each row, in f64 and rounded once to its
/// type. `constant` is readable.
ElementsAttr centerRows(ElementsAttr constant, const RowDims &dims);

/// What rounding leaves of the sums of these rows: the largest one, relative to
/// the sum of the magnitudes of its row. `constant` is readable.
double centeredRowSum(ElementsAttr constant, const RowDims &dims);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_CONSTANTROWS_H

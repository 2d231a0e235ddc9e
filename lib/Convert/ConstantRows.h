//===- ConstantRows.h - constants by their rows -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a constant of floats, inline or a resource, and the dims along which
// its rows lie. Leaves: what these rows sum up to, and the constant with other
// rows: without their means, scaled, or with a row added. All is computed in
// f64 and rounded once to the type of the constant.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_CONSTANTROWS_H
#define NORM_LIB_CONVERT_CONSTANTROWS_H

#include "RowForm.h"
#include "mlir/IR/BuiltinAttributes.h"
#include <vector>

namespace mlir::norm::convert {

/// Whether numbers of that type can be read: f16, bf16, f32 or f64.
bool isReadable(Type type);

/// The name of the attribute of a constant's op that holds its elements,
/// whatever the op is; null where none does.
StringAttr attributeOf(Operation *op, ElementsAttr constant);

/// Whether the numbers of a constant can be read, and are there.
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

/// The constant minus the mean of each row. `constant` is readable.
ElementsAttr centerRows(ElementsAttr constant, const RowDims &dims);

/// The elements in their order. `constant` is readable.
std::vector<double> numbersOf(ElementsAttr constant);

/// The sum of each row times `factors`, which has one number for each element
/// of a row. `constant` is readable.
std::vector<double> contractRows(ElementsAttr constant, const RowDims &dims,
                                 ArrayRef<double> factors);

/// Each row times `factors`, then without its mean if that is asked for; null
/// where a number is not finite in the type of the constant, or all are so
/// small that it has fewer digits for them. `constant` is readable.
enum class Mean : bool { Kept, Removed };
ElementsAttr scaleRows(ElementsAttr constant, const RowDims &dims,
                       ArrayRef<double> factors, Mean mean = Mean::Kept);

/// Each row plus `summands`; null where a number is not finite in the type of
/// the constant. `constant` is readable.
ElementsAttr addToRows(ElementsAttr constant, const RowDims &dims,
                       ArrayRef<double> summands);

/// `numbers` as a constant of that type of floats, in their order; null where
/// one is not finite in it.
DenseElementsAttr makeConstant(RankedTensorType type, ArrayRef<double> numbers);

/// What rounding leaves of the sums of these rows: the largest one, relative to
/// the sum of the magnitudes of its row. `constant` is readable.
double centeredRowSum(ElementsAttr constant, const RowDims &dims);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_CONSTANTROWS_H

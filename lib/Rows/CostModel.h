//===- CostModel.h - what fusing saves --------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whether an op is better computed in a row program than beside it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_ROWS_COSTMODEL_H
#define NORM_LIB_ROWS_COSTMODEL_H

#include "RowGroup.h"

namespace mlir::norm {

/// Whether `code` should not be computed more than once.
bool isExpensive(const ScalarCode &code);

/// What `code`, aligned to `group`, saves as a member of it, in bits of memory
/// traffic per element; fails if it is better left outside.
FailureOr<int64_t> getSavedCost(const RowGroup &group, const ScalarCode &code,
                                Refusals &refusals);

} // namespace mlir::norm

#endif // NORM_LIB_ROWS_COSTMODEL_H

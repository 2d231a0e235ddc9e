//===- Centering.h - means subtracted as the program runs -------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a value whose rows are not known to sum to zero. Leaves: x - mean(x),
// and whether that costs less than RMSNorms instead of LayerNorms save.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_CENTERING_H
#define NORM_LIB_CONVERT_CENTERING_H

#include "RowForm.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::norm::convert {

/// What is weighed against each other. A tensor whose size is not known is
/// taken for one that is larger than caches, where nothing is saved.
class CenteringCost {
public:
  /// A mean is subtracted from all rows of a tensor of that type.
  void addCentering(Type type);
  /// A layer_norm of a tensor of that type becomes an rms_norm.
  void addConversion(Type type);

  bool pays() const { return saved > spent; }

private:
  /// Picoseconds.
  double saved = 0, spent = 0;
};

/// `value` minus the mean of each row; its shape along `dims` is static, and
/// its elements are floats.
Value subtractMeans(RewriterBase &rewriter, Value value, const RowDims &dims);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_CENTERING_H

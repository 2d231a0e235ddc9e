//===- RowAnalysis.h - varying and uniform values ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tells the values of a row program apart: one per element or one per row, and
// after how many rounds of collectives each is known.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_ROWANALYSIS_H
#define NORM_IR_ROWANALYSIS_H

#include "norm/IR/Norm.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::norm {

/// What is known of each value of a row program's body.
///
/// A value has *level* k if it needs the results of k rounds of collectives.
/// All collectives of one level can be computed in one pass over the row, so a
/// program with collectives of k levels takes k + 1 passes: a kernel's phases.
class RowAnalysis {
public:
  explicit RowAnalysis(RowwiseOp op);

  /// Whether `value` differs between the elements of a row. Values from
  /// outside of the body do not.
  bool isVarying(Value value) const { return info(value).varying; }
  /// The number of rounds of collectives before `value` is known. The result
  /// of a collective is one level above its operand.
  unsigned getLevel(Value value) const { return info(value).level; }
  /// The number of rounds of collectives of the whole program.
  unsigned getNumLevels() const { return numLevels; }

private:
  struct Info {
    bool varying = false;
    unsigned level = 0;
  };
  Info info(Value value) const { return values.lookup(value); }

  llvm::DenseMap<Value, Info> values;
  unsigned numLevels = 0;
};

/// Whether `op` lets the elements of a row talk.
inline bool isCollective(Operation *op) { return isa<RowSumOp, RowMaxOp>(op); }

/// Whether an init may share its buffer with `other` exactly: each element must
/// be read for the last time before it is written, and both must have the same
/// element in the same place. So it is in the last phase, in which element by
/// element is read, computed and written. A value that is known before may be
/// stored as soon as it is, if later phases load it instead of what it was
/// computed from: then nothing else may be computed from `other`.
bool mayShareBuffer(RowwiseOp program, const RowAnalysis &analysis,
                    OpOperand &other, OpOperand &init);

} // namespace mlir::norm

#endif // NORM_IR_ROWANALYSIS_H

//===- StableHLO.h - readers of ops of StableHLO ----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an op of a dialect that is not loaded, so that neither its operands
// nor its attributes have been verified. Leaves: its results in the graph, or
// failure where they are not as the op needs them.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_FRONTENDS_STABLEHLO_H
#define NORM_RAISE_FRONTENDS_STABLEHLO_H

#include "../Frontend.h"

namespace mlir::norm::raise::stablehlo {

/// A list of different dims of a tensor of this rank.
FailureOr<ArrayRef<int64_t>> dimsOf(Operation *op, llvm::StringRef name,
                                    int64_t rank);

/// The same in NAME = [..] of the text of an attribute of a dialect that is not
/// loaded; none where it is not there.
FailureOr<llvm::SmallVector<int64_t>>
dimsIn(llvm::StringRef text, llvm::StringRef name, int64_t rank);

/// The loops of a dot_general, those of the result first, in its order: of each
/// dim of the operands. Dims `contracted` of the left one are summed over.
struct DotLoops {
  llvm::SmallVector<unsigned> lhs, rhs;
  llvm::SmallVector<int64_t> contracted;
};
FailureOr<DotLoops> dotLoopsOf(Operation *op);

// StableHLOShapes.cpp
LogicalResult readBroadcast(Operation *op, ScalarGraph &graph);
LogicalResult readDynamicBroadcast(Operation *op, ScalarGraph &graph);
LogicalResult readReshapeOp(Operation *op, ScalarGraph &graph);
LogicalResult readDynamicReshape(Operation *op, ScalarGraph &graph);
LogicalResult readTransposeOp(Operation *op, ScalarGraph &graph);
LogicalResult readDimensionSize(Operation *op, ScalarGraph &graph);
LogicalResult readBarrier(Operation *op, ScalarGraph &graph);

// StableHLOSums.cpp
/// Whether a region reduces one or several tensors by `function`, an op of two
/// numbers.
bool isReductionBy(Region &region, llvm::StringRef function);
LogicalResult readReduce(Operation *op, ScalarGraph &graph);
LogicalResult readDotGeneral(Operation *op, ScalarGraph &graph);
LogicalResult readBatchNormTraining(Operation *op, ScalarGraph &graph);

} // namespace mlir::norm::raise::stablehlo

#endif // NORM_RAISE_FRONTENDS_STABLEHLO_H

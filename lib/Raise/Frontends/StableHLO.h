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

// StableHLOShapes.cpp
LogicalResult readBroadcast(Operation *op, ScalarGraph &graph);
LogicalResult readDynamicBroadcast(Operation *op, ScalarGraph &graph);
LogicalResult readReshapeOp(Operation *op, ScalarGraph &graph);
LogicalResult readDynamicReshape(Operation *op, ScalarGraph &graph);
LogicalResult readTransposeOp(Operation *op, ScalarGraph &graph);
LogicalResult readDimensionSize(Operation *op, ScalarGraph &graph);
LogicalResult readBarrier(Operation *op, ScalarGraph &graph);

// StableHLOSums.cpp
/// Whether a region adds up the numbers of one or several tensors.
bool isSum(Region &region);
LogicalResult readReduce(Operation *op, ScalarGraph &graph);
LogicalResult readDotGeneral(Operation *op, ScalarGraph &graph);
LogicalResult readBatchNormTraining(Operation *op, ScalarGraph &graph);

} // namespace mlir::norm::raise::stablehlo

#endif // NORM_RAISE_FRONTENDS_STABLEHLO_H

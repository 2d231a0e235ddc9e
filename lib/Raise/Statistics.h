//===- Statistics.h - means and factors that are read elsewhere -*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the norms of a graph. Leaves: for each the mean and the factor of its
// rows that something else reads, as a training step does; they become results
// of the norm, so that what computes them is dead.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_STATISTICS_H
#define NORM_RAISE_STATISTICS_H

#include "Search.h"

namespace mlir::norm::raise {

/// Fills `mean` and `rstd` of all norms.
void findStatistics(const ScalarGraph &graph, MutableArrayRef<Candidate> norms);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_STATISTICS_H

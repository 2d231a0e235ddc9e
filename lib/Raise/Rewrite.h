//===- Rewrite.h - builds the named norm ------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a norm found in the graph. Leaves: the named op, which everything
// that read y now reads; what computed y is dead.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_REWRITE_H
#define NORM_RAISE_REWRITE_H

#include "Materialize.h"
#include "Rounding.h"

namespace mlir::norm::raise {

/// Fails, and leaves the program as it computes, where x or a parameter cannot
/// be made a tensor.
LogicalResult buildNorm(const Candidate &candidate, ScalarGraph &graph,
                        Materializer &materializer, RewriterBase &rewriter);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_REWRITE_H

//===- ElideLoopBarriers.cpp - one barrier per parallel loop --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: omp.wsloop ops at the end of an omp.parallel. Leaves: the same loops
// without a barrier of their own.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_ELIDELOOPBARRIERS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
///   omp.parallel { omp.wsloop {..}  omp.terminator }
/// ->
///   omp.parallel { omp.wsloop nowait {..}  omp.terminator }
///
/// The end of the parallel region is a barrier already, which threads of a
/// kernel of a few microseconds feel.
struct ElideLoopBarriers final
    : norm::impl::ElideLoopBarriersBase<ElideLoopBarriers> {
  void runOnOperation() override {
    getOperation()->walk([&](omp::WsloopOp loop) {
      Operation *next = loop->getNextNode();
      if (isa<omp::ParallelOp>(loop->getParentOp()) &&
          isa_and_present<omp::TerminatorOp>(next))
        loop.setNowait(true);
    });
  }
};
} // namespace

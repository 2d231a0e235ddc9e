//===- RowsPipeline.cpp - norms and row reductions to row programs --------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module with named norms, and linalg on tensors. Leaves: the same
// with row programs, each with as much around it as saves memory traffic.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "norm/Passes.h"
#include "norm/Pipelines.h"

using namespace mlir;
using namespace mlir::norm;

void norm::buildRowsPipeline(OpPassManager &pm,
                             const RowsPipelineOptions &options) {
  pm.addPass(createDecompose());
  // Ops of arith and math on tensors join row programs as linalg.
  pm.addPass(createConvertElementwiseToLinalgPass());
  // Forming comes before fusing, which merges row programs of the same rows,
  // whether they were norms or formed.
  pm.addPass(createFormRows({options.remarks}));
  pm.addPass(createFuse({options.remarks}));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

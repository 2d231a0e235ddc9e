//===- ConvertPipeline.cpp - LayerNorms to RMSNorms -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module as a frontend emits it, or with named norms. Leaves: it with
// every norm that may be an RMSNorm as one.
//
//===----------------------------------------------------------------------===//

#include "norm/Passes.h"
#include "norm/Pipelines.h"

using namespace mlir;
using namespace mlir::norm;

static void addConvert(OpPassManager &pm, const ConvertPipelineOptions &options,
                       bool record) {
  buildRaisePipeline(pm, options);
  CenterOptions center;
  center.remarks = options.remarks;
  center.record = record;
  center.explicitMeans = options.explicitMeans;
  pm.addPass(createCenter(center));
  // What is exact comes first, but nothing that removes norms: a calibration
  // knows them by their places.
  if (!options.swap.empty()) {
    SwapOptions swap;
    swap.calibration = options.swap;
    swap.threshold = options.threshold;
    swap.remarks = options.remarks;
    swap.record = record;
    pm.addPass(createSwap(swap));
  }
  if (options.foldScale) {
    FoldScaleOptions foldScale;
    foldScale.remarks = options.remarks;
    foldScale.record = record;
    pm.addPass(createFoldScale(foldScale));
  }
  if (options.defer) {
    DeferOptions defer;
    defer.remarks = options.remarks;
    defer.record = record;
    pm.addPass(createDefer(defer));
  }
}

void norm::buildConvertPipeline(OpPassManager &pm,
                                const ConvertPipelineOptions &options) {
  addConvert(pm, options, /*record=*/false);
}

void norm::buildConvertReportPipeline(
    OpPassManager &pm, const ConvertReportPipelineOptions &options) {
  addConvert(pm, options, /*record=*/true);
  PrintVerdictsOptions print;
  print.format = options.json ? "json" : "text";
  pm.addPass(createPrintVerdicts(print));
}

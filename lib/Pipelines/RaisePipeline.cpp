//===- RaisePipeline.cpp - frontend ops to named norms --------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Transforms/Passes.h"
#include "norm/Passes.h"
#include "norm/Pipelines.h"

using namespace mlir;
using namespace mlir::norm;

static void addRaise(OpPassManager &pm, const RaisePipelineOptions &options,
                     StringRef report) {
  // A norm may be a function of its own (torch's modules, JAX's calls).
  pm.addPass(createInline());
  RecognizeOptions recognize;
  recognize.mode = options.mode;
  recognize.remarks = options.remarks;
  recognize.verify = options.verify;
  recognize.report = report;
  pm.addPass(createRecognize(recognize));
  // The ops that the norms replace, and copies that fusion made of them.
  pm.addPass(createCSEPass());
  pm.addPass(createCanonicalizerPass());
}

void norm::buildRaisePipeline(OpPassManager &pm,
                              const RaisePipelineOptions &options) {
  addRaise(pm, options, /*report=*/"");
}

void norm::buildReportPipeline(OpPassManager &pm,
                               const ReportPipelineOptions &options) {
  addRaise(pm, options, options.json ? "json" : "text");
}

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

static void addRaise(OpPassManager &pm, const RecognizeOptions &options) {
  // A norm may be a function of its own (torch's modules, JAX's calls).
  pm.addPass(createInline());
  pm.addPass(createRecognize(options));
  // The ops that the norms replace, and copies that fusion made of them.
  pm.addPass(createCSEPass());
  pm.addPass(createCanonicalizerPass());
}

void norm::buildRaisePipeline(OpPassManager &pm,
                              const RaisePipelineOptions &options) {
  RecognizeOptions recognize;
  recognize.mode = options.mode;
  recognize.remarks = options.remarks;
  recognize.verify = options.verify;
  addRaise(pm, recognize);
}

void norm::buildReportPipeline(OpPassManager &pm,
                               const ReportPipelineOptions &options) {
  RecognizeOptions recognize;
  recognize.report = options.json ? "json" : "text";
  addRaise(pm, recognize);
}

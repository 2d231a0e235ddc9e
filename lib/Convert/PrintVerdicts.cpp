//===- PrintVerdicts.cpp - prints what became of each norm ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norms with `norm.verdict`. Leaves: the report on stdout, the norms
// without.
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "Verdict.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_PRINTVERDICTS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

namespace {
struct PrintVerdicts final : norm::impl::PrintVerdictsBase<PrintVerdicts> {
  using PrintVerdictsBase::PrintVerdictsBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (format == "text" || format == "json")
      return success();
    return emitError(UnknownLoc::get(context))
           << "norm-print-verdicts: expects format=text or format=json, got "
              "format="
           << format;
  }

  void runOnOperation() override {
    SmallVector<NamedNormOpInterface> norms;
    getOperation()->walk([&](NamedNormOpInterface norm) {
      if (!getRecorded(norm).empty())
        norms.push_back(norm);
    });
    format == "json" ? printJSON(norms, llvm::outs())
                     : printText(norms, llvm::outs());
    for (NamedNormOpInterface norm : norms)
      dropRecorded(norm);
  }
};
} // namespace

//===- Swap.cpp - layer_norm of rows with small means to rms_norm ---------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.layer_norm, and what a calibration says of their rows. Leaves:
// norm.rms_norm where their means are small enough. This is the only conversion
// that changes what a model computes: see Calibration.h for how much.
//
//===----------------------------------------------------------------------===//

#include "ToRMSNorm.h"
#include "Verdict.h"
#include "norm/Convert/Calibration.h"
#include "norm/Passes.h"
#include "llvm/Support/Format.h"

namespace mlir::norm {
#define GEN_PASS_DEF_SWAP
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

static std::string toString(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.3g", number);
  return text;
}

namespace {
struct Swap final : norm::impl::SwapBase<Swap> {
  using SwapBase::SwapBase;

  LogicalResult initialize(MLIRContext *context) override {
    auto fail = [&](const Twine &message) -> LogicalResult {
      return emitError(UnknownLoc::get(context)) << "norm-swap: " << message;
    };
    // The negation refuses NaN too.
    if (!(threshold >= 0))
      return fail("expects threshold >= 0, got " + toString(threshold));
    if (calibration.empty())
      return fail("expects calibration=FILE");
    auto read = readCalibration(calibration);
    if (!read)
      return fail(llvm::toString(read.takeError()));
    seen = std::move(*read);
    return success();
  }

  void runOnOperation() override {
    DenseMap<LayerNormOp, const NormCalibration *> known;
    if (failed(findNorms(known)))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    SmallVector<LayerNormOp> norms;
    getOperation().walk([&](LayerNormOp norm) { norms.push_back(norm); });
    for (LayerNormOp norm : norms) {
      Verdict verdict = judge(norm, known.lookup(norm));
      bool isSwapped = verdict.outcome == Outcome::Approximated;
      ++(isSwapped ? numSwapped : numLeft);
      if (remarks)
        norm.emitRemark() << (isSwapped ? "becomes an rms_norm: "
                                        : "stays a layer_norm: ")
                          << verdict.why;
      if (record)
        convert::record(norm, "swap", verdict);
      if (isSwapped)
        toRMSNorm(norm, rewriter);
    }
  }

private:
  /// Finds what is known of each LayerNorm of the calibrated function; fails
  /// where that was another function.
  LogicalResult
  findNorms(DenseMap<LayerNormOp, const NormCalibration *> &known) {
    StringRef path = calibration;
    auto function = getOperation().lookupSymbol<func::FuncOp>(seen.function);
    if (!function)
      return emitError(getOperation().getLoc())
             << path << ": is of @" << seen.function
             << ", which this module does not have";
    LogicalResult result = success();
    int64_t count = 0;
    forEachNorm(function, [&](NamedNormOpInterface op, int64_t ordinal) {
      ++count;
      auto norm = dyn_cast<LayerNormOp>(op.getOperation());
      if (!norm || failed(result))
        return;
      auto calibrated =
          llvm::find_if(seen.layerNorms, [&](const NormCalibration &one) {
            return one.ordinal == ordinal;
          });
      bool isKnown = calibrated != seen.layerNorms.end();
      std::string got = describeNorm(norm);
      if (isKnown && calibrated->norm == got)
        known[norm] = &*calibrated;
      else
        result = norm.emitError()
                 << path << ": expected "
                 << (isKnown ? calibrated->norm : "no layer_norm")
                 << " as norm " << ordinal << " of @" << seen.function
                 << ", got " << got;
    });
    if (succeeded(result) && count != seen.norms)
      return function.emitError()
             << path << ": expected " << seen.norms << " norms in @"
             << seen.function << ", got " << count;
    return result;
  }

  /// Why `norm` stays; empty if it does not.
  std::string whyNot(LayerNormOp norm, const NormCalibration *calibrated) {
    if (hasMeanRead(norm))
      return "its mean is read elsewhere";
    if (norm.getRstd() && !norm.getRstd().use_empty())
      return "its rstd is read elsewhere";
    if (!calibrated)
      return "the calibration is of @" + seen.function;
    if (calibrated->rows == 0)
      return "no row of it was calibrated";
    if (calibrated->notFinite != 0)
      return std::to_string(calibrated->notFinite) + " of " +
             std::to_string(calibrated->rows) +
             " calibrated rows are not finite";
    if (calibrated->rho.max > threshold)
      return "its largest |rho| is " + toString(calibrated->rho.max) +
             ", above the threshold of " + toString(threshold);
    return "";
  }

  Verdict judge(LayerNormOp norm, const NormCalibration *calibrated) {
    if (std::string obstacle = whyNot(norm, calibrated); !obstacle.empty())
      return {Outcome::Left, obstacle};
    Builder builder(norm.getContext());
    double bound = swapErrorBound(calibrated->rho.max);
    Verdict verdict{Outcome::Approximated,
                    "its largest |rho| in " + std::to_string(calibrated->rows) +
                        " rows is " + toString(calibrated->rho.max) +
                        "; rows differ by at most " + toString(bound) +
                        ", seen " + toString(calibrated->error.max)};
    for (auto [name, value] :
         {std::pair("rho", calibrated->rho.max), std::pair("bound", bound),
          std::pair("error", calibrated->error.max),
          std::pair("mean_rho", calibrated->rho.mean),
          std::pair("mean_error", calibrated->error.mean)})
      verdict.details.set(name, builder.getF64FloatAttr(value));
    verdict.details.set("rows", builder.getI64IntegerAttr(calibrated->rows));
    return verdict;
  }

  Calibration seen;
};
} // namespace

//===- Convert.cpp - results with LayerNorms and with RMSNorms ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module and samples. Leaves: on standard output what became of its
// LayerNorms, and how far its results are then from what they were.
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "norm/Runtime/Compare.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;
using llvm::format;

namespace {
/// How far one result is from another, over all samples.
struct Distance {
  double absolute = 0, relative = 0;
  /// Sums of products, over elements that are finite in both.
  double got2 = 0, want2 = 0, gotWant = 0;

  void add(const Buffer &got, const Buffer &want) {
    Difference difference = compare(got, want);
    absolute = std::max(absolute, difference.absolute);
    relative = std::max(relative, difference.getRelative());
    for (int64_t i = 0, e = want.getNumElements(); i != e; ++i) {
      double g = got.get(i), w = want.get(i);
      if (!std::isfinite(g) || !std::isfinite(w))
        continue;
      got2 += g * g, want2 += w * w, gotWant += g * w;
    }
  }

  /// 1 for two vectors of zeros, 0 where one is.
  double getCosine() const {
    if (got2 == 0 || want2 == 0)
      return got2 == want2;
    return gotWant / (std::sqrt(got2) * std::sqrt(want2));
  }
};
} // namespace

static llvm::Error convert(const Options &options, ModuleOp module) {
  ConvertReportPipelineOptions pipeline;
  if (failed(pipeline.parseFromString(*options.conversion, llvm::nulls())))
    return llvm::createStringError("'--convert' expects options of norm-opt "
                                   "--norm-convert, got '" +
                                   *options.conversion + "'");
  return runPipeline(module, "norm-convert-report", [&](OpPassManager &pm) {
    buildConvertReportPipeline(pm, pipeline);
  });
}

llvm::Error run::compareConverted(const Options &options,
                                  const Accelerator &accelerator,
                                  ModuleOp module, const EntryPoint &entry,
                                  MutableArrayRef<Sample> samples) {
  module.lookupSymbol<func::FuncOp>(entry.name).setPublic();
  OwningOpRef<ModuleOp> original = module.clone();
  if (llvm::Error error = convert(options, module))
    return error;
  auto before = Program::compile(options, accelerator, *original, entry);
  if (!before)
    return before.takeError();
  auto after = Program::compile(options, accelerator, module, entry);
  if (!after)
    return after.takeError();

  std::vector<Distance> distances(entry.results.size());
  for (Sample &sample : samples) {
    auto want = before->run(sample);
    if (!want)
      return want.takeError();
    auto got = after->run(sample);
    if (!got)
      return got.takeError();
    for (auto [distance, g, w] : llvm::zip_equal(distances, *got, *want))
      distance.add(g, w);
  }
  for (auto [index, distance] : llvm::enumerate(distances))
    llvm::outs() << "result " << index << " against the module as it is: "
                 << format("%.3g", distance.absolute) << " absolute, "
                 << format("%.3g", distance.relative) << " relative, cosine "
                 << format("%.9f", distance.getCosine()) << "\n";
  return llvm::Error::success();
}

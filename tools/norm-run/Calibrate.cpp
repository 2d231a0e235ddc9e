//===- Calibrate.cpp - what rows LayerNorms see ---------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module and samples. Leaves: the file that --norm-swap reads, and a
// line for each LayerNorm.
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"
#include "norm/Convert/Calibration.h"
#include "norm/Driver/OutputFiles.h"
#include "norm/Passes.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::run;
using llvm::format;
using llvm::outs;

static void print(const Calibration &calibration, size_t numLayerNorms) {
  outs() << "@" << calibration.function << ": " << numLayerNorms
         << " layer_norm, " << calibration.layerNorms.size()
         << " left to calibrate after exact conversion\n";
  for (const NormCalibration &norm : calibration.layerNorms) {
    outs() << "  " << norm.location << "\n    " << norm.norm << "\n      ";
    // Those that --norm-calibrate cannot observe are among these.
    if (norm.rows == 0)
      outs() << "no rows seen\n";
    else
      outs() << norm.rows << " rows: |rho| at most "
             << format("%.3g", norm.rho.max) << ", mean "
             << format("%.3g", norm.rho.mean) << "; error at most "
             << format("%.3g", norm.error.max) << ", bound "
             << format("%.3g", swapErrorBound(norm.rho.max)) << "\n";
    if (norm.notFinite != 0)
      outs() << "      " << norm.notFinite
             << " of them are not finite, or have no variance\n";
  }
}

/// Of the function that runs, LayerNorms as raised are counted and as left are
/// described.
static llvm::Expected<std::pair<size_t, Calibration>>
convertExactly(ModuleOp module, const EntryPoint &entry) {
  auto describe = [&] {
    return describeNorms(module.lookupSymbol<func::FuncOp>(entry.name));
  };
  // A private function could be inlined away.
  module.lookupSymbol<func::FuncOp>(entry.name).setPublic();
  if (auto norms = raise(module); !norms)
    return norms.takeError();
  size_t numLayerNorms = describe().layerNorms.size();
  if (llvm::Error error =
          runPipeline(module, "norm-convert", [](OpPassManager &pm) {
            buildConvertPipeline(pm, ConvertPipelineOptions());
          }))
    return error;
  return std::pair(numLayerNorms, describe());
}

/// Makes the function return what rows are like. Leaves the norms that it
/// returns something of, in order.
static llvm::Expected<SmallVector<NormCalibration *>>
observe(ModuleOp module, Calibration &calibration) {
  SmallVector<NormCalibration *> observed;
  NormCalibration *known = calibration.layerNorms.data();
  module.lookupSymbol<func::FuncOp>(calibration.function)
      .walk([&](LayerNormOp norm) {
        if (isObservable(norm))
          observed.push_back(known);
        ++known;
      });
  if (llvm::Error error =
          runPipeline(module, "norm-calibrate", [&](OpPassManager &pm) {
            pm.addPass(createCalibrate({calibration.function}));
          }))
    return error;
  return observed;
}

/// `results` are rho and the error of the rows of each norm in turn.
static void add(ArrayRef<NormCalibration *> norms, ArrayRef<Buffer> results) {
  for (auto [index, norm] : llvm::enumerate(norms)) {
    const Buffer &rho = results[2 * index], &error = results[2 * index + 1];
    for (int64_t row = 0, e = rho.getNumElements(); row != e; ++row)
      norm->add(rho.get(row), error.get(row));
  }
}

llvm::Error run::calibrate(const Options &options,
                           const Accelerator &accelerator, ModuleOp module,
                           const EntryPoint &entry,
                           MutableArrayRef<Sample> samples) {
  auto converted = convertExactly(module, entry);
  if (!converted)
    return converted.takeError();
  auto &[numLayerNorms, calibration] = *converted;
  auto observed = observe(module, calibration);
  if (!observed)
    return observed.takeError();
  auto observing = findEntryPoint(module, entry.name);
  if (!observing)
    return observing.takeError();
  auto program = Program::compile(options, accelerator, module, *observing);
  if (!program)
    return program.takeError();
  calibration.samples = samples.size();
  for (Sample &sample : samples) {
    auto results = program->run(sample);
    if (!results)
      return results.takeError();
    add(*observed, ArrayRef(*results).drop_front(entry.results.size()));
  }
  if (llvm::Error error =
          writeFiles({{options.calibration, toJSON(calibration)}}))
    return error;
  if (options.calibration != "-")
    print(calibration, numLayerNorms);
  return llvm::Error::success();
}

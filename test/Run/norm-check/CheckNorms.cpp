//===- CheckNorms.cpp - named norms against their formulas ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: cases. Leaves: one line with the worst of them, and one for each that
// fails.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InterleavedRange.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;
using llvm::outs;

static std::string getFunctionName(size_t index) {
  return "case" + std::to_string(index);
}

namespace {
struct Tally {
  unsigned numRuns = 0, numFailures = 0;
  double worst = 0;
};
} // namespace

static llvm::Error run(const Program &program, StringRef function,
                       const Case &one, ArrayRef<int64_t> shape, Fill fill,
                       Random &random, Tally &tally) {
  SmallVector<Buffer> arguments = one.norm.makeArguments(shape, fill, random);
  auto results = program.run(function, arguments);
  if (!results)
    return results.takeError();
  double error = one.norm.getError(arguments, *results);
  ++tally.numRuns;
  tally.worst = std::max(tally.worst, error);
  if (error <= 1)
    return llvm::Error::success();
  ++tally.numFailures;
  outs() << "FAILED: " << llvm::format("%.3g", error)
         << " of what is allowed for " << getName(fill) << " of shape ["
         << llvm::interleaved(shape) << "] in\n"
         << one.norm.getFunction(function);
  return llvm::Error::success();
}

llvm::Expected<bool> check::checkNamedNorms(MLIRContext &context,
                                            ArrayRef<Case> cases, Way way) {
  std::string text;
  for (auto [index, one] : llvm::enumerate(cases))
    text += one.norm.getFunction(getFunctionName(index));
  auto program = Program::compile(context, text, way);
  if (!program)
    return program.takeError();

  Tally tally;
  Random random(cases.size());
  for (auto [index, one] : llvm::enumerate(cases))
    for (ArrayRef<int64_t> shape : one.shapes)
      for (Fill fill : one.fills)
        if (llvm::Error error = run(*program, getFunctionName(index), one,
                                    shape, fill, random, tally))
          return error;
  outs() << cases.size() << " norms, " << tally.numRuns << " runs, "
         << tally.numFailures << " failures; the worst error is "
         << llvm::format("%.2f", tally.worst) << " of what is allowed\n";
  return tally.numFailures == 0;
}

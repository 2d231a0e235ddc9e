//===- CheckAccuracy.cpp - the table of errors ----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: nothing. Leaves: a table in Markdown, a line for each kernel and row
// length.
//
//===----------------------------------------------------------------------===//

#include "AccuracyCases.h"
#include "Check.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;
using llvm::outs;

namespace {
struct Kernel {
  const AccuracyOp *op;
  ElementKind kind, result;
  std::string name;
};

/// In ulp of the result's type.
struct Errors {
  double largest = 0, mean = 0;
  /// In ulp of the largest result of the row.
  double atScale = 0;
};
} // namespace

static std::vector<Kernel> getKernels() {
  std::vector<Kernel> kernels;
  auto add = [&](const AccuracyOp &op, ElementKind kind, ElementKind result) {
    kernels.push_back(
        {&op, kind, result, "kernel" + std::to_string(kernels.size())});
  };
  for (const AccuracyOp &op : getAccuracyOps())
    for (ElementKind kind : {ElementKind::Float64, ElementKind::Float32,
                             ElementKind::Float16, ElementKind::BFloat16})
      // The statistics of f64 are in f64 anyway.
      if (kind != ElementKind::Float64 ||
          !StringRef(op.statistics).ends_with("f64"))
        add(op, kind, kind);
  ArrayRef<AccuracyOp> quantizing = getQuantizingOps();
  add(quantizing[0], ElementKind::Float32, ElementKind::Float8E4M3FN);
  add(quantizing[0], ElementKind::BFloat16, ElementKind::Float8E4M3FN);
  add(quantizing[1], ElementKind::Float32, ElementKind::Int8);
  return kernels;
}

static std::vector<Wide> getElements(const Buffer &buffer, int64_t begin,
                                     int64_t count) {
  std::vector<Wide> elements;
  for (int64_t i = 0; i < count; ++i)
    elements.push_back(buffer.get(begin + i));
  return elements;
}

static llvm::Expected<Errors> measure(const Program &program,
                                      const Kernel &kernel, int64_t length,
                                      Random &random) {
  int64_t rows = std::max<int64_t>(1, 4096 / length);
  SmallVector<int64_t> shape = {rows, length};
  SmallVector<Buffer> arguments;
  for (ArrayRef<int64_t> one :
       {ArrayRef<int64_t>(shape), ArrayRef<int64_t>(shape),
        ArrayRef<int64_t>(length)})
    arguments.push_back(
        makeInput(kernel.kind, one, Fill::Plain, kernel.kind, random));
  arguments.push_back(
      makeInput(kernel.result, shape, Fill::Zero, kernel.result, random));
  auto results = program.run(kernel.name, arguments);
  if (!results)
    return results.takeError();

  Errors errors;
  Precision precision = getPrecision(kernel.result);
  std::vector<Wide> w = getElements(arguments[2], 0, length);
  for (int64_t row = 0; row < rows; ++row) {
    std::vector<Wide> x = getElements(arguments[0], row * length, length),
                      r = getElements(arguments[1], row * length, length);
    std::vector<Wide> want = kernel.op->reference(kernel.kind, x, r, w);
    Wide largest = 0;
    for (Wide value : want)
      largest = std::max(largest, std::abs(value));
    for (auto [position, value] : llvm::enumerate(want)) {
      Wide error =
          std::abs(results->front().get(row * length + position) - value);
      double ulps = error / precision.getUlp(value);
      errors.largest = std::max(errors.largest, ulps);
      errors.mean += ulps / (rows * length);
      errors.atScale =
          std::max<double>(errors.atScale, error / precision.getUlp(largest));
    }
  }
  return errors;
}

/// In ulp of the result at the largest one: half for the rounding, and what the
/// kernel has in the type that it computes in.
static double getBound(const Kernel &kernel, int64_t length) {
  double part = std::log2(length / 128.0) / std::log2(1e6 / 128.0);
  double ulps =
      kernel.op->bound + part * (kernel.op->longBound - kernel.op->bound);
  if (kernel.result == ElementKind::Float64 ||
      kernel.result == ElementKind::Float32)
    return ulps;
  // Up to 20 ulp of f32 are measured in rows of 10^6 f16.
  ulps *= 1 + 3 * part;
  int lostBits = getPrecision(ElementKind::Float32).fractionBits -
                 getPrecision(kernel.result).fractionBits;
  return 0.5 + std::ldexp(ulps, -lostBits);
}

llvm::Expected<bool> check::checkAccuracy(MLIRContext &context,
                                          int64_t longest) {
  std::vector<Kernel> kernels = getKernels();
  std::string text;
  for (const Kernel &kernel : kernels)
    text += getFunction(*kernel.op, kernel.name, kernel.kind, kernel.result);
  auto program = Program::compile(context, text, Way::CPU);
  if (!program)
    return program.takeError();
  outs()
      << "| kernel | statistics | x | result | row | largest | mean | at the "
         "row's largest |\n|---|---|---|---|---|---|---|---|\n";
  bool allPass = true;
  Random random(1);
  for (const Kernel &kernel : kernels)
    for (int64_t length : {128, 4096, 1000000}) {
      if (length > longest)
        break;
      auto errors = measure(*program, kernel, length, random);
      if (!errors)
        return errors.takeError();
      bool pass = errors->atScale <= getBound(kernel, length);
      allPass &= pass;
      outs() << "| " << kernel.op->name << " | " << kernel.op->statistics
             << " | " << getTypeName(kernel.kind) << " | "
             << getTypeName(kernel.result) << " | " << length
             << llvm::format(" | %.3g | %.3f | %.3f", errors->largest,
                             errors->mean, errors->atScale)
             << (pass ? " |\n" : " | FAILED\n");
      outs().flush();
    }
  return allPass;
}

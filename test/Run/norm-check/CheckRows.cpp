//===- CheckRows.cpp - row programs against their meaning -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a file of functions on tensors. Leaves: one line per function, with
// the largest difference between its kernel and what upstream's passes make of
// its meaning.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "norm/Runtime/Compare.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;
using llvm::outs;

static constexpr int64_t numRows = 3;
static constexpr int64_t lengths[] = {0,  1,   2,   7,   8,   9,   15,
                                      16, 17,  31,  32,  33,  63,  64,
                                      65, 100, 127, 129, 768, 4099};

static SmallVector<int64_t> makeStatic(ArrayRef<int64_t> shape,
                                       int64_t length) {
  SmallVector<int64_t> sizes(shape);
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (ShapedType::isDynamic(size))
      size = dim + 1 == sizes.size() ? length : numRows;
  return sizes;
}

static SmallVector<Buffer> makeArguments(const EntryPoint &function,
                                         int64_t length, Random &random) {
  SmallVector<Buffer> arguments;
  for (RankedTensorType type : function.arguments) {
    ElementKind kind = *getElementKind(type.getElementType());
    arguments.push_back(makeInput(kind, makeStatic(type.getShape(), length),
                                  Fill::Plain, kind, random));
  }
  return arguments;
}

/// Sums are taken in another order, one of them element by element, and a
/// result may round to a neighbour.
static double getTolerance(ElementKind kind, int64_t length) {
  if (!isFloat(kind))
    return std::ldexp(1.0, -getPrecision(kind).fractionBits);
  return std::ldexp(16 + 2 * std::sqrt(static_cast<double>(length)),
                    -getPrecision(kind).fractionBits);
}

/// The largest difference of the results of `function`, as a part of what is
/// allowed.
static llvm::Expected<double> getError(const Program &program,
                                       const Program &meaning,
                                       const EntryPoint &function,
                                       int64_t length, Random &random) {
  SmallVector<Buffer> arguments = makeArguments(function, length, random);
  auto got = program.run(function.name, arguments);
  if (!got)
    return got.takeError();
  auto want = meaning.run(function.name, arguments);
  if (!want)
    return want.takeError();
  double worst = 0;
  for (auto [gotOne, wantOne] : llvm::zip(*got, *want)) {
    if (gotOne.getShape() != wantOne.getShape())
      return llvm::createStringError("@" + function.name +
                                     ": shapes of results differ");
    double relative = compare(gotOne, wantOne).getRelative();
    worst = std::max(worst, relative / getTolerance(gotOne.getKind(), length));
  }
  return worst;
}

llvm::Expected<bool> check::checkRowPrograms(MLIRContext &context,
                                             StringRef path, Way way) {
  auto file = llvm::MemoryBuffer::getFile(path);
  if (!file)
    return llvm::createStringError(path + ": " + file.getError().message());
  StringRef text = (*file)->getBuffer();
  auto program = Program::compile(context, text, way);
  if (!program)
    return program.takeError();
  auto meaning = Program::compile(context, text, Way::Linalg);
  if (!meaning)
    return meaning.takeError();

  bool allPass = true;
  Random random(1);
  for (const EntryPoint &function : program->getFunctions()) {
    double worst = 0;
    for (int64_t length : lengths) {
      auto error = getError(*program, *meaning, function, length, random);
      if (!error)
        return error.takeError();
      worst = std::max(worst, *error);
    }
    allPass &= worst <= 1;
    outs() << (worst <= 1 ? "ok" : "FAILED") << ": @" << function.name
           << ", the worst error is " << llvm::format("%.2f", worst)
           << " of what is allowed\n";
  }
  return allPass;
}

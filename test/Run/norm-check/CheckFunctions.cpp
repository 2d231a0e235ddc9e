//===- CheckFunctions.cpp - functions against wider ones ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a stride. Leaves: a line for each function, with its largest error.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;
using llvm::outs;

namespace {
struct Function {
  const char *op;
  ElementKind kind;
  long double (*reference)(long double);
  /// In ulp of the result: what lib/Lowering/MathFunctions.h says.
  double bound;

  std::string getName() const {
    return (Twine(op) + "_" + getTypeName(kind)).str();
  }
  std::string getFunction() const {
    std::string type = getTypeName(kind).str(),
                tensor = "tensor<?x" + type + ">";
    return "func.func @" + getName() + "(%x: " + tensor + ") -> " + tensor +
           " {\n  %y = norm.rowwise row_dims [0] maps [affine_map<(d0) -> "
           "(d0)>, affine_map<(d0) -> (d0)>] ins(%x : " +
           tensor + ") outs(%x : " + tensor + ") {\n  ^bb0(%a: " + type +
           "):\n    %b = math." + op + " %a : " + type +
           "\n    norm.yield %b : " + type + "\n  } -> " + tensor +
           "\n  return %y : " + tensor + "\n}\n";
  }
};

/// The largest error that was met.
struct Worst {
  double error = 0, at = 0;
};
} // namespace

/// f64 is exact enough for f32, and faster.
template <double (*function)(double)>
static long double asDouble(long double x) {
  return function(x);
}

static const Function functions[] = {
    {"exp", ElementKind::Float32, asDouble<std::exp>, 1.0},
    {"exp2", ElementKind::Float32, asDouble<std::exp2>, 1.0},
    {"expm1", ElementKind::Float32, asDouble<std::expm1>, 1.5},
    {"tanh", ElementKind::Float32, asDouble<std::tanh>, 1.5},
    {"erf", ElementKind::Float32, asDouble<std::erf>, 1.4},
    {"log", ElementKind::Float32, asDouble<std::log>, 0.9},
    {"log1p", ElementKind::Float32, asDouble<std::log1p>, 1.0},
    {"log2", ElementKind::Float32, asDouble<std::log2>, 1.9},
    {"exp", ElementKind::Float64, std::exp, 1.0},
    {"expm1", ElementKind::Float64, std::expm1, 2.0},
    {"tanh", ElementKind::Float64, std::tanh, 1.6},
};

/// Where functions change, end, or have their zeros.
static const double specials[] = {
    0,           0x1p-149,
    0x1p-1074,   0x1.fffffcp-127,
    0x1p-126,    0x1p-60,
    0x1p-24,     0.25,
    0.5,         0.6,
    1,           2,
    3.92,        4,
    9.01,        19,
    20,          30,
    88.02,       88.72283,
    88.72284,    88.8,
    103.97,      104,
    127.9,       128,
    149,         150,
    151,         709.78,
    709.79,      745.1,
    745.2,       1e4,
    1e20,        0x1.fffffep127,
    1e300,       std::numeric_limits<double>::infinity(),
    std::nan("")};

static std::vector<double> getNumbers(ElementKind kind, uint32_t stride) {
  std::vector<double> numbers;
  for (double special : specials) {
    numbers.push_back(special);
    numbers.push_back(-special);
  }
  if (kind == ElementKind::Float32) {
    for (uint64_t bits = 0; bits < uint64_t(1) << 32; bits += stride)
      numbers.push_back(llvm::bit_cast<float>(static_cast<uint32_t>(bits)));
    return numbers;
  }
  Random random(1);
  std::uniform_real_distribution<double> exponent(-60, 10), sign(-1, 1);
  for (uint64_t i = 0; i < (uint64_t(1) << 32) / stride / 8; ++i)
    numbers.push_back(std::copysign(std::exp2(exponent(random)), sign(random)));
  return numbers;
}

/// The distance of `got` from `want` in ulp, where a special value is wrong by
/// infinity.
static double getError(ElementKind kind, double got, long double want) {
  long double rounded = roundTo(kind, want);
  if (std::isnan(want) && std::isnan(got))
    return 0;
  bool special = !std::isfinite(rounded) || want == 0;
  if (special || !std::isfinite(got))
    return got == rounded && std::signbit(got) == std::signbit(want)
               ? 0
               : std::numeric_limits<double>::infinity();
  return std::abs(got - want) / getPrecision(kind).getUlp(want);
}

static llvm::Expected<Worst> run(const Program &program,
                                 const Function &function, uint32_t stride) {
  std::vector<double> numbers = getNumbers(function.kind, stride);
  // As much as fits the caches, whatever the stride.
  constexpr size_t blockSize = size_t(1) << 18;
  Worst worst;
  for (size_t begin = 0; begin < numbers.size(); begin += blockSize) {
    size_t count = std::min(blockSize, numbers.size() - begin);
    auto block = Buffer::allocate(function.kind, {static_cast<int64_t>(count)});
    if (!block)
      return block.takeError();
    SmallVector<Buffer> arguments;
    arguments.push_back(std::move(*block));
    for (size_t i = 0; i < count; ++i)
      arguments.front().set(i, numbers[begin + i]);
    auto results = program.run(function.getName(), arguments);
    if (!results)
      return results.takeError();
    for (size_t i = 0; i < count; ++i) {
      double x = arguments.front().get(i);
      double error = getError(function.kind, results->front().get(i),
                              function.reference(x));
      if (error > worst.error)
        worst = {error, x};
    }
  }
  return worst;
}

llvm::Expected<bool> check::checkFunctions(MLIRContext &context,
                                           uint32_t stride) {
  std::string text;
  for (const Function &function : functions)
    text += function.getFunction();
  auto program = Program::compile(context, text, Way::CPU);
  if (!program)
    return program.takeError();
  bool allPass = true;
  outs() << "function    largest error [ulp]  at            allowed\n";
  for (const Function &function : functions) {
    auto worst = run(*program, function, stride);
    if (!worst)
      return worst.takeError();
    bool pass = worst->error <= function.bound;
    allPass &= pass;
    outs() << llvm::format("%-12s%-21.2f%-14g%.1f", function.getName().c_str(),
                           worst->error, worst->at, function.bound)
           << (pass ? "\n" : "  FAILED\n");
    outs().flush();
  }
  return allPass;
}

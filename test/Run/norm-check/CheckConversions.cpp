//===- CheckConversions.cpp - narrow floats to the last bit ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: nothing. Leaves: a line for each pair of types.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "norm/CPU/CPUTarget.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <cstring>
#include <limits>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;
using llvm::outs;

static constexpr ElementKind narrowKinds[] = {
    ElementKind::Float8E4M3FN,   ElementKind::Float8E5M2,
    ElementKind::Float8E4M3FNUZ, ElementKind::Float8E5M2FNUZ,
    ElementKind::Float16,        ElementKind::BFloat16};

static bool isNarrow(ElementKind kind) { return getByteSize(kind) <= 2; }

namespace {
struct Conversion {
  ElementKind from, to;

  bool extends() const { return getByteSize(from) < getByteSize(to); }
  std::string getName() const {
    return (getTypeName(from) + "_to_" + getTypeName(to)).str();
  }
  /// Types of one size have no conversion of their own: they go through f32.
  std::string getFunction() const {
    StringRef in = getTypeName(from), out = getTypeName(to);
    std::string text, value = "%a";
    llvm::raw_string_ostream os(text);
    os << "func.func @" << getName() << "(%x: tensor<?x" << in
       << ">, %e: tensor<?x" << out << ">) -> tensor<?x" << out << "> {\n"
       << "  %y = norm.rowwise row_dims [0] maps [affine_map<(d0) -> (d0)>, "
       << "affine_map<(d0) -> (d0)>] ins(%x : tensor<?x" << in
       << ">) outs(%e : tensor<?x" << out << ">) {\n  ^bb0(%a: " << in
       << "):\n";
    auto convert = [&](StringRef op, StringRef result, StringRef fromType,
                       StringRef toType) {
      os << "    " << result << " = arith." << op << " " << value << " : "
         << fromType << " to " << toType << "\n";
      value = result;
    };
    if (getByteSize(from) == getByteSize(to)) {
      convert("extf", "%w", in, "f32");
      convert("truncf", "%b", "f32", out);
    } else {
      convert(extends() ? "extf" : "truncf", "%b", in, out);
    }
    os << "    norm.yield " << value << " : " << out << "\n  } -> tensor<?x"
       << out << ">\n  return %y : tensor<?x" << out << ">\n}\n";
    return text;
  }
};
} // namespace

static Buffer allocate(ElementKind kind, size_t count) {
  return llvm::cantFail(Buffer::allocate(kind, {static_cast<int64_t>(count)}));
}

/// Every element of a narrow kind.
static Buffer getAllCodes(ElementKind kind) {
  size_t bytes = getByteSize(kind), count = size_t(1) << (8 * bytes);
  Buffer codes = allocate(kind, count);
  for (uint32_t code = 0; code < count; ++code)
    std::memcpy(codes.data() + code * bytes, &code, bytes);
  return codes;
}

/// Numbers of `kind` at, and next to, every number of `to` and every tie
/// between two of them; and what is far away.
static Buffer getHardNumbers(ElementKind kind, ElementKind to) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  std::vector<double> numbers = {0,
                                 infinity,
                                 std::nan(""),
                                 0x1p-149,
                                 0x1p-1074,
                                 0x1.fffffep-127,
                                 0x1p-126,
                                 1e30,
                                 1e300,
                                 0x1.fffffep127,
                                 0x1.fffffffffffffp1023};
  auto addAround = [&](double value) {
    numbers.push_back(value);
    for (double towards : {0.0, infinity}) {
      numbers.push_back(std::nextafter(value, towards));
      float near = std::nextafterf(value, towards);
      numbers.push_back(near);
      numbers.push_back(std::nextafterf(near, towards));
      // Beside the middle of two f32.
      double middle = (value + near) / 2;
      numbers.push_back(middle);
      numbers.push_back(std::nextafter(middle, towards));
      numbers.push_back(std::nextafter(middle, value));
    }
  };
  Buffer codes = getAllCodes(to);
  double last = 0, step = 0;
  for (int64_t code = 0, end = codes.getNumElements() / 2; code < end; ++code) {
    double value = codes.get(code);
    if (!std::isfinite(value))
      break;
    if (code > 0) {
      step = value - last;
      addAround(last + step / 2);
    }
    addAround(value);
    last = value;
  }
  addAround(last + step / 2);
  addAround(last + step);

  Buffer buffer = allocate(kind, 2 * numbers.size());
  for (auto [index, number] : llvm::enumerate(numbers)) {
    buffer.set(2 * index, number);
    buffer.set(2 * index + 1, -number);
  }
  return buffer;
}

/// AVX512_BF16 and its like take subnormals for zeros, whatever the CPU's mode.
static bool isFlushed(const Conversion &conversion, Way way, double want) {
  return way == Way::CPU && getHostTarget().bf16Rounding &&
         conversion.to == ElementKind::BFloat16 && std::abs(want) <= 0x1p-126;
}

/// How many results of `conversion` are wrong; prints the first one.
static llvm::Expected<unsigned> countErrors(const Program &program,
                                            const Conversion &conversion,
                                            const Buffer &numbers, Way way) {
  SmallVector<Buffer> arguments;
  size_t count = numbers.getNumElements();
  arguments.push_back(allocate(conversion.from, count));
  std::memcpy(arguments.front().data(), numbers.data(), numbers.getNumBytes());
  arguments.push_back(allocate(conversion.to, count));
  auto results = program.run(conversion.getName(), arguments);
  if (!results)
    return results.takeError();
  // A buffer rounds as APFloat does.
  Buffer expected = allocate(conversion.to, 1);
  unsigned errors = 0;
  for (size_t i = 0; i < count; ++i) {
    double in = numbers.get(i), got = results->front().get(i);
    expected.set(0, in);
    double want = expected.get(0);
    if ((std::isnan(got) && std::isnan(want)) ||
        (got == want && std::signbit(got) == std::signbit(want)) ||
        (got == 0 && isFlushed(conversion, way, want)))
      continue;
    if (errors++ == 0)
      outs() << "FAILED: " << conversion.getName() << " of "
             << llvm::format("%a: expected %a, got %a\n", in, want, got);
  }
  return errors;
}

static llvm::Expected<bool> checkConversions(MLIRContext &context,
                                             ArrayRef<Conversion> conversions,
                                             Way way) {
  std::string text;
  for (const Conversion &conversion : conversions)
    text += conversion.getFunction();
  auto program = Program::compile(context, text, way);
  if (!program)
    return program.takeError();
  unsigned allErrors = 0;
  int64_t runs = 0;
  for (const Conversion &conversion : conversions) {
    Buffer numbers = isNarrow(conversion.from)
                         ? getAllCodes(conversion.from)
                         : getHardNumbers(conversion.from, conversion.to);
    auto errors = countErrors(*program, conversion, numbers, way);
    if (!errors)
      return errors.takeError();
    allErrors += *errors;
    runs += numbers.getNumElements();
  }
  outs() << conversions.size() << " conversions, " << runs << " numbers, "
         << allErrors << " wrong\n";
  return allErrors == 0;
}

llvm::Expected<bool> check::checkConversions(MLIRContext &context) {
  std::vector<Conversion> conversions;
  for (ElementKind narrow : narrowKinds) {
    for (ElementKind wide : {ElementKind::Float32, ElementKind::Float64}) {
      conversions.push_back({narrow, wide});
      conversions.push_back({wide, narrow});
    }
    for (ElementKind other : narrowKinds)
      if (other != narrow)
        conversions.push_back({narrow, other});
  }
  bool allPass = true;
  for (Way way : {Way::CPU, Way::CPUWithoutConversions}) {
    auto pass = ::checkConversions(context, conversions, way);
    if (!pass)
      return pass;
    allPass &= *pass;
  }
  return allPass;
}

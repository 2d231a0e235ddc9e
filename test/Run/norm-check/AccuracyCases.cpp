//===- AccuracyCases.cpp - what is measured -------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a type. Leaves: functions of it, as text.
//
//===----------------------------------------------------------------------===//

#include "AccuracyCases.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

static constexpr Wide epsilon = 1e-5;

//===----------------------------------------------------------------------===//
// Formulas
//===----------------------------------------------------------------------===//

/// Kahan's compensated sum of f(value).
template <typename Function>
static Wide sum(ArrayRef<Wide> values, Function f) {
  Wide total = 0, lost = 0;
  for (Wide value : values) {
    Wide term = f(value) - lost, next = total + term;
    lost = (next - total) - term;
    total = next;
  }
  return total;
}

template <typename Function>
static std::vector<Wide> map(ArrayRef<Wide> values, Function f) {
  std::vector<Wide> results;
  for (Wide value : values)
    results.push_back(f(value));
  return results;
}

static Wide meanSquare(ArrayRef<Wide> x, Wide center) {
  return sum(x, [&](Wide v) { return (v - center) * (v - center); }) / x.size();
}

static std::vector<Wide> scale(std::vector<Wide> x, ArrayRef<Wide> w) {
  for (auto [value, factor] : llvm::zip_equal(x, w))
    value *= factor;
  return x;
}

static std::vector<Wide> rms(ElementKind, ArrayRef<Wide> x, ArrayRef<Wide>,
                             ArrayRef<Wide> w) {
  Wide factor = 1 / std::sqrt(meanSquare(x, 0) + epsilon);
  return scale(map(x, [&](Wide v) { return v * factor; }), w);
}

static std::vector<Wide> layer(ElementKind, ArrayRef<Wide> x, ArrayRef<Wide>,
                               ArrayRef<Wide> w) {
  Wide mean = sum(x, [](Wide v) { return v; }) / x.size();
  Wide factor = 1 / std::sqrt(meanSquare(x, mean) + epsilon);
  return scale(map(x, [&](Wide v) { return (v - mean) * factor; }), w);
}

static std::vector<Wide> addRms(ElementKind kind, ArrayRef<Wide> x,
                                ArrayRef<Wide> r, ArrayRef<Wide> w) {
  std::vector<Wide> h(x);
  for (auto [value, residual] : llvm::zip_equal(h, r))
    value = roundTo(kind, value + residual);
  return rms(kind, h, r, w);
}

static std::vector<Wide> softmax(ElementKind, ArrayRef<Wide> x, ArrayRef<Wide>,
                                 ArrayRef<Wide>) {
  Wide total = sum(x, [](Wide v) { return std::exp(v); });
  return map(x, [&](Wide v) { return std::exp(v) / total; });
}

static std::vector<Wide> l2(ElementKind, ArrayRef<Wide> x, ArrayRef<Wide>,
                            ArrayRef<Wide>) {
  Wide root = std::sqrt(sum(x, [](Wide v) { return v * v; }));
  return map(x, [&](Wide v) { return v / root; });
}

static std::vector<Wide> gated(ElementKind kind, ArrayRef<Wide> x,
                               ArrayRef<Wide> r, ArrayRef<Wide> w) {
  std::vector<Wide> gate = map(
      r, [](Wide v) { return v / 2 * (1 + std::erf(v * std::sqrt(0.5L))); });
  return scale(rms(kind, x, r, w), gate);
}

/// Times 448 / 8 or 127 / 8, so that all fit.
static std::vector<Wide> rmsTimes56(ElementKind kind, ArrayRef<Wide> x,
                                    ArrayRef<Wide> r, ArrayRef<Wide> w) {
  return map(rms(kind, x, r, w), [](Wide v) { return v * 56; });
}
static std::vector<Wide> rmsTimes16(ElementKind kind, ArrayRef<Wide> x,
                                    ArrayRef<Wide> r, ArrayRef<Wide> w) {
  return map(rms(kind, x, r, w), [](Wide v) { return v * 16; });
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

#define ROWWISE_BEGIN                                                          \
  "  %y = norm.rowwise row_dims [1] maps [affine_map<(d0, d1) -> (d0, d1)>, "  \
  "affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, "           \
  "affine_map<(d0, d1) -> (d0, d1)>] ins(%x, %r, %w : tensor<?x?xT>, "         \
  "tensor<?x?xT>, tensor<?xT>) outs(%e : tensor<?x?xR>) {\n"                   \
  "  ^bb0(%xe: T, %re: T, %we: T):\n    %n = norm.row_size : S\n"              \
  "    %eps = arith.constant 1.0e-05 : S\n    EXT(%a, %xe)\n"                  \
  "    EXT(%g, %re)\n    EXT(%s, %we)\n"
#define ROWWISE_END                                                            \
  "    ROUND(%o, %z)\n    norm.yield %o : R\n  } -> tensor<?x?xR>\n"
#define RMS_FACTOR                                                             \
  "    %q = arith.mulf %a, %a : S\n    %sum = norm.row_sum %q : S\n"           \
  "    %mean = arith.divf %sum, %n : S\n    %v = arith.addf %mean, %eps : S\n" \
  "    %rstd = math.rsqrt %v : S\n    %b = arith.mulf %a, %rstd : S\n"         \
  "    %c = arith.mulf %b, %s : S\n"

static const AccuracyOp ops[] = {
    {"rms_norm", "as the op", R"(
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-05
      : (tensor<?x?xT>, tensor<?xT>) -> tensor<?x?xT>
)",
     rms, 3, 8},
    {"rms_norm", "f64", R"(
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-05 stat_type f64
      : (tensor<?x?xT>, tensor<?xT>) -> tensor<?x?xT>
)",
     rms, 3, 8},
    {"layer_norm", "two passes", R"(
  %y = norm.layer_norm %x scale(%w) axes [1] epsilon 1.0e-05
      : (tensor<?x?xT>, tensor<?xT>) -> tensor<?x?xT>
)",
     layer, 3, 8},
    {"layer_norm", "two passes in f64", R"(
  %y = norm.layer_norm %x scale(%w) axes [1] epsilon 1.0e-05 stat_type f64
      : (tensor<?x?xT>, tensor<?xT>) -> tensor<?x?xT>
)",
     layer, 3, 8},
    {"layer_norm", "E[x^2] - E[x]^2", ROWWISE_BEGIN R"(
    %t = norm.row_sum %a : S
    %mean = arith.divf %t, %n : S
    %q = arith.mulf %a, %a : S
    %u = norm.row_sum %q : S
    %square = arith.divf %u, %n : S
    %m2 = arith.mulf %mean, %mean : S
    %variance = arith.subf %square, %m2 : S
    %v = arith.addf %variance, %eps : S
    %rstd = math.rsqrt %v : S
    %d = arith.subf %a, %mean : S
    %b = arith.mulf %d, %rstd : S
    %z = arith.mulf %b, %s : S
)" ROWWISE_END,
     layer, 4, 8},
    {"add + rms_norm", "as the op", R"(
  %y = norm.rms_norm %x residual(%r) scale(%w) axes [1] epsilon 1.0e-05
      : (tensor<?x?xT>, tensor<?x?xT>, tensor<?xT>) -> tensor<?x?xT>
)",
     addRms, 3, 8},
    {"softmax", "", ROWWISE_BEGIN R"(
    %max = norm.row_max %a : S
    %d = arith.subf %a, %max : S
    %x1 = math.exp %d : S
    %t = norm.row_sum %x1 : S
    %z = arith.divf %x1, %t : S
)" ROWWISE_END,
     softmax, 4, 8},
    {"l2_norm", "", ROWWISE_BEGIN R"(
    %q = arith.mulf %a, %a : S
    %t = norm.row_sum %q : S
    %root = math.sqrt %t : S
    %z = arith.divf %a, %root : S
)" ROWWISE_END,
     l2, 3, 8},
    {"rms_norm * gelu", "", ROWWISE_BEGIN RMS_FACTOR R"(
    %half = arith.constant 0.5 : S
    %one = arith.constant 1.0 : S
    %r2 = arith.constant 0.70710678118654752 : S
    %g2 = arith.mulf %g, %r2 : S
    %erf = math.erf %g2 : S
    %cdf = arith.addf %erf, %one : S
    %gh = arith.mulf %g, %half : S
    %gelu = arith.mulf %gh, %cdf : S
    %z = arith.mulf %c, %gelu : S
)" ROWWISE_END,
     gated, 6, 10},
};

static const AccuracyOp quantizingOps[] = {
    {"rms_norm * 56", "", ROWWISE_BEGIN RMS_FACTOR R"(
    %factor = arith.constant 56.0 : S
    %z = arith.mulf %c, %factor : S
)" ROWWISE_END,
     rmsTimes56, 4, 8},
    {"rms_norm * 16", "", ROWWISE_BEGIN RMS_FACTOR R"(
    %factor = arith.constant 16.0 : S
    %z0 = arith.mulf %c, %factor : S
    %z = math.roundeven %z0 : S
)" ROWWISE_END,
     rmsTimes16, 4, 8},
};

ArrayRef<AccuracyOp> check::getAccuracyOps() { return ops; }
ArrayRef<AccuracyOp> check::getQuantizingOps() { return quantizingOps; }

static void replaceAll(std::string &text, StringRef from, StringRef to) {
  for (size_t at = 0; (at = text.find(from.str(), at)) != std::string::npos;
       at += to.size())
    text.replace(at, from.size(), to.str());
}

/// Replaces NAME(result, operand) by a conversion, or by a copy of the operand.
static void replaceConversions(std::string &text, StringRef name,
                               StringRef conversion, StringRef from,
                               StringRef to) {
  for (size_t at = 0;
       (at = text.find((name + "(").str())) != std::string::npos;) {
    size_t comma = text.find(", ", at), end = text.find(')', at);
    std::string result =
        text.substr(at + name.size() + 1, comma - at - name.size() - 1);
    std::string operand = text.substr(comma + 2, end - comma - 2);
    std::string op = result + " = arith." + conversion.str() + " " + operand;
    // -0.0 is what adds nothing.
    if (from == to)
      op = result + "_0 = arith.constant -0.0 : " + to.str() + "\n    " +
           result + " = arith.addf " + operand + ", " + result +
           "_0 : " + to.str();
    else
      op += " : " + from.str() + " to " + to.str();
    text.replace(at, end - at + 1, op);
  }
}

std::string check::getFunction(const AccuracyOp &op, StringRef name,
                               ElementKind kind, ElementKind result) {
  StringRef type = getTypeName(kind), resultType = getTypeName(result);
  StringRef statistics = kind == ElementKind::Float64 ? "f64" : "f32";
  std::string text = op.body;
  replaceConversions(text, "EXT", "extf", type, statistics);
  replaceConversions(text, "ROUND",
                     result == ElementKind::Int8 ? "fptosi" : "truncf",
                     statistics, resultType);
  std::string header = "func.func @" + name.str() +
                       "(%x: tensor<?x?xT>, %r: tensor<?x?xT>, %w: "
                       "tensor<?xT>, %e: tensor<?x?xR>) -> tensor<?x?xR> {\n";
  text = header + text + "  return %y : tensor<?x?xR>\n}\n";
  replaceAll(text, "?xT>", "?x" + type.str() + ">");
  replaceAll(text, "?xR>", "?x" + resultType.str() + ">");
  replaceAll(text, ": T", ": " + type.str());
  replaceAll(text, ": S\n", ": " + statistics.str() + "\n");
  replaceAll(text, ": R\n", ": " + resultType.str() + "\n");
  return text;
}

//===- Verify.cpp - a norm found, checked by numbers ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"
#include "Evaluate.h"
#include "Policy.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include <cmath>
#include <limits>
#include <numeric>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

/// More elements than this are not computed, and long rows see fewer sorts of
/// rows, so that one norm takes seconds at worst.
static constexpr double kMaxElements = 1 << 26, kUsualElements = 1 << 20;

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

namespace {
/// A sort of row. Parameters are positive or of both signs; the root of a
/// negative one would leave nothing to compare.
struct Row {
  enum Sort : uint8_t {
    Random,
    NearEpsilon, // a mean square about as large as epsilon
    LargeMean,   // of 30 deviations
    OneElement,
    Constant,
    Zero,
    Tiny,
    Huge,
  } sort;
  const char *description;
  bool hasPositiveParameters = false;
};
} // namespace

/// The most telling ones first.
static constexpr Row kRows[] = {
    {Row::Random, "a random row"},
    {Row::NearEpsilon, "a random row as small as epsilon", true},
    {Row::LargeMean, "a row with a large mean"},
    {Row::OneElement, "a row with one element that is not zero"},
    {Row::Random, "a random row", true},
    {Row::Constant, "a constant row"},
    {Row::Zero, "a row of zeros"},
    {Row::Tiny, "a row of tiny values"},
    {Row::Huge, "a row of huge values"},
};

/// Numbers that depend on nothing but what they are for (splitmix64).
static uint64_t mix(uint64_t state, uint64_t with) {
  state = (state ^ with) + 0x9e3779b97f4a7c15;
  state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
  state = (state ^ (state >> 27)) * 0x94d049bb133111eb;
  return state ^ (state >> 31);
}
static double uniform(uint64_t hash) {
  return static_cast<double>(hash >> 11) * 0x1p-53;
}
/// The sum of four has a variance of 1/3 and nearly the shape of a normal.
static double normal(uint64_t hash) {
  double sum = 0.0;
  for (unsigned i = 0; i < 4; ++i)
    sum += uniform(hash = mix(hash, i));
  return (sum - 2.0) * std::sqrt(3.0);
}

namespace {
class Verifier {
public:
  Verifier(const ScalarGraph &graph, const NormMatch &match)
      : graph(graph), match(match), x(graph[match.x]),
        evaluator(graph, match.x, variableSizes()) {}

  std::optional<std::string> run() {
    if (isEmpty(x) || isEmpty(graph[match.y]))
      return std::nullopt;
    const char *tooMany =
        "cannot be verified: the row is computed from too many elements";
    double row = 1.0;
    for (int64_t size : rowShape())
      row *= static_cast<double>(size);
    if (row > kMaxElements)
      return tooMany;
    request();
    double elements = evaluator.plan();
    if (elements > kMaxElements)
      return tooMany;
    size_t count =
        std::max<size_t>(3, static_cast<size_t>(kUsualElements / elements));
    for (const Row &row : ArrayRef(kRows).take_front(count))
      if (std::optional<std::string> disagreement = compare(row))
        return disagreement;
    if (!hasCompared)
      return "cannot be verified: no row that was tried has finite values";
    return std::nullopt;
  }

private:
  bool isEmpty(const Node &node) const {
    return llvm::any_of(
        node.dims, [&](Extent extent) { return sizeFor(graph, extent) == 0; });
  }
  SmallVector<int64_t> rowShape() const {
    SmallVector<int64_t> shape;
    for (unsigned axis : match.axes)
      shape.push_back(sizeFor(graph, x.dims[axis]));
    return shape;
  }
  /// Of the variables along the row, and of those along the dims of a y that
  /// has others than x.
  SmallVector<int64_t> variableSizes() const {
    SmallVector<int64_t> shape = rowShape();
    if (match.isReshaped)
      for (Extent extent : graph[match.y].dims)
        shape.push_back(sizeFor(graph, extent));
    return shape;
  }
  size_t rowSize() const {
    SmallVector<int64_t> shape = rowShape();
    return std::accumulate(shape.begin(), shape.end(), size_t(1),
                           std::multiplies<>());
  }

  /// Where dim `dim` of x is read: along the row, or at one of the rows, a
  /// different one in each dim.
  Position positionOf(unsigned dim) const {
    const auto *axis = llvm::find(match.axes, dim);
    if (axis != match.axes.end())
      return variable(axis - match.axes.begin());
    return (3 + 2 * dim) % sizeFor(graph, x.dims[dim]);
  }

  /// Where y is read; where it is reshaped, all of its dims that vary along the
  /// row, and `pointsOfY` says where the elements of the row are.
  SmallVector<Position> positionsOfY(ArrayRef<Position> ofX) {
    SmallVector<Position> ofY(match.permutation.size());
    if (!match.isReshaped) {
      for (auto [dim, dimOfY] : llvm::enumerate(match.permutation))
        ofY[dimOfY] = ofX[dim];
      return ofY;
    }
    SmallVector<int64_t> row = rowShape();
    ArrayRef<Extent> dims = graph[match.y].dims;
    for (int64_t element : llvm::seq<int64_t>(0, rowSize())) {
      SmallVector<int64_t> along(row.size());
      int64_t rest = element;
      for (size_t i = row.size(); i-- > 0; rest /= row[i])
        along[i] = rest % row[i];
      int64_t linear = 0;
      for (auto [dim, position] : llvm::enumerate(ofX))
        linear = linear * sizeFor(graph, x.dims[dim]) +
                 (position < 0 ? along[-1 - position] : position);
      SmallVector<int64_t, 4> &point =
          pointsOfY.emplace_back(row.size() + dims.size(), 0);
      for (unsigned dim : llvm::reverse(match.permutation)) {
        int64_t size = sizeFor(graph, dims[dim]);
        point[row.size() + dim] = linear % size;
        linear /= size;
      }
    }
    for (auto [dim, position] : llvm::enumerate(ofY)) {
      unsigned number = row.size() + dim;
      int64_t first = pointsOfY[0][number];
      bool varies = llvm::any_of(pointsOfY, [&](ArrayRef<int64_t> point) {
        return point[number] != first;
      });
      position = varies ? variable(number) : first;
    }
    return ofY;
  }

  void request() {
    SmallVector<Position> ofX;
    for (unsigned dim : llvm::seq<unsigned>(0, x.rank()))
      ofX.push_back(positionOf(dim));
    xRequest = evaluator.request(match.x, ofX);
    yRequest = evaluator.request(match.y, positionsOfY(ofX));
    for (const ParameterSum *sum : {&match.scale, &match.bias})
      for (const ParameterTerm &term : *sum)
        for (auto &[access, exponent] : term.factors) {
          SmallVector<Position> positions;
          for (unsigned dim : access.indices)
            positions.push_back(positionOf(dim));
          factorRequests.push_back(evaluator.request(access.node, positions));
        }
  }

  double inputAt(const Row &row, NodeId node, ArrayRef<int64_t> indices) const {
    uint64_t hash = mix(node, row.sort * 2 + row.hasPositiveParameters);
    for (int64_t index : indices)
      hash = mix(hash, index);
    if (node != match.x) {
      if (!isa<FloatType>(graph[node].type))
        return static_cast<double>(1 + hash % 7);
      bool isNegative = !row.hasPositiveParameters && (hash & 1);
      return (0.5 + uniform(hash)) * (isNegative ? -1.0 : 1.0);
    }
    // Where epsilon is seen; one that was overlooked too.
    double small = match.epsilonMode == EpsilonMode::InsideRoot
                       ? std::sqrt(match.epsilon)
                       : match.epsilon;
    if (small == 0.0)
      small = 1e-5;
    switch (row.sort) {
    case Row::Random:
      return normal(hash);
    case Row::NearEpsilon:
      return small * normal(hash);
    case Row::LargeMean:
      return 30.0 + normal(hash);
    case Row::OneElement:
      return llvm::all_of(match.axes,
                          [&](unsigned axis) {
                            return indices[axis] ==
                                   sizeFor(graph, x.dims[axis]) / 2;
                          })
                 ? 1.0
                 : 0.0;
    case Row::Constant:
      return 8.0 * small;
    case Row::Zero:
      return 0.0;
    case Row::Tiny:
      return 1e-60 * normal(hash);
    case Row::Huge:
      return 1e60 * normal(hash);
    }
    llvm_unreachable("all sorts are handled");
  }

  /// The values of a scale or a bias, and how large its terms are.
  struct Sum {
    std::vector<double> values, magnitudes;
  };
  Sum evaluate(const ParameterSum &sum, double byDefault,
               const unsigned *&request) const {
    size_t size = rowSize();
    if (sum.empty())
      return {std::vector<double>(size, byDefault),
              std::vector<double>(size, byDefault)};
    Sum result{std::vector<double>(size, 0.0), std::vector<double>(size, 0.0)};
    for (const ParameterTerm &term : sum) {
      std::vector<double> product(size, term.coefficient);
      for (auto &[access, exponent] : term.factors) {
        std::vector<double> factor =
            evaluator.values(*request++, match.axes.size());
        for (size_t i = 0; i < size; ++i)
          product[i] *= std::pow(factor[i], exponent / double(kOne));
      }
      for (size_t i = 0; i < size; ++i) {
        result.values[i] += product[i];
        result.magnitudes[i] += std::abs(product[i]);
      }
    }
    return result;
  }

  /// The values of the program on a row.
  std::vector<double> evaluate(const Row &row, double noise = 0.0,
                               unsigned seed = 1) {
    evaluator.run(
        [&](NodeId node, ArrayRef<int64_t> indices) {
          return inputAt(row, node, indices);
        },
        noise, seed);
    return match.isReshaped ? evaluator.valuesAt(yRequest, pointsOfY)
                            : evaluator.values(yRequest, match.axes.size());
  }

  /// How far apart values of the program are when all roundings are larger: so
  /// much of its results, and more, is rounding.
  double noiseOf(const Row &row, ArrayRef<double> ys) {
    double noise = 0.0;
    for (unsigned seed : llvm::seq_inclusive(1u, 16u))
      for (auto [y, other] : llvm::zip_equal(ys, evaluate(row, kNoise, seed))) {
        if (y == other || (std::isnan(y) && std::isnan(other)))
          continue;
        double difference = std::abs(y - other);
        noise =
            std::isnan(difference) ? kInfinity : std::max(noise, difference);
      }
    return noise;
  }

  std::optional<std::string> compare(const Row &row) {
    std::vector<double> ys = evaluate(row);
    std::vector<double> xs = evaluator.values(xRequest, match.axes.size());
    const unsigned *request = factorRequests.begin();
    Sum scale = evaluate(match.scale, 1.0, request);
    Sum bias = evaluate(match.bias, 0.0, request);

    double size = static_cast<double>(xs.size()), mean = 0.0, square = 0.0;
    if (match.kind == NormKind::LayerNorm)
      mean = std::accumulate(xs.begin(), xs.end(), 0.0) / size;
    // x - mean of a constant row is not quite zero.
    auto centered = [&](double x) {
      double difference = x - mean;
      return std::abs(difference) <= 1e-13 * std::abs(mean) ? 0.0 : difference;
    };
    for (double x : xs)
      square += centered(x) * centered(x) / size;
    double root = std::sqrt(square), divisor = root;
    switch (match.epsilonMode) {
    case EpsilonMode::InsideRoot:
      root = divisor = std::sqrt(square + match.epsilon);
      break;
    case EpsilonMode::OutsideRoot:
      divisor = root + match.epsilon;
      break;
    case EpsilonMode::Least:
      divisor = std::max(root, match.epsilon);
      break;
    }
    // 0 / 0, or the variance is lost where constants are rounded.
    double lost = 0.0;
    if (mean != 0.0)
      lost = 4.0 * kTolerance * (mean / root) * (mean / root);
    if (divisor == 0.0 || !(lost < 0.1))
      return std::nullopt;
    double relative = 0.5 * std::min(kTolerance, 0.5 / size) + kMerged + lost;
    for (size_t i = 0; i < xs.size(); ++i) {
      double normalized = centered(xs[i]) / divisor;
      double expected = normalized * scale.values[i] + bias.values[i];
      double allowed =
          scale.magnitudes[i] * (relative * std::abs(normalized) +
                                 2.0 * kTolerance * std::abs(mean) / divisor +
                                 kRounded * std::abs(xs[i]) / divisor) +
          kRounded * bias.magnitudes[i];
      // sqrt(q) is q / sqrt(q) but for q = 0: the norm may have a value where
      // the program has none.
      bool isSame =
          std::abs(ys[i] - expected) <= allowed ||
          (std::isnan(ys[i]) && (std::isnan(expected) || square == 0.0));
      if (!isSame) {
        double noise = noiseOf(row, ys);
        if (noise == kInfinity || std::abs(ys[i] - expected) <= 4.0 * noise)
          return std::nullopt;
        return describe(row, ys[i], expected, i);
      }
      hasCompared |= std::isfinite(expected);
    }
    return std::nullopt;
  }

  std::string describe(const Row &row, double program, double expected,
                       size_t element) const {
    const char *name =
        match.kind == NormKind::LayerNorm ? "norm.layer_norm" : "norm.rms_norm";
    return "the program gives " + toString(program) + " and " + name + " " +
           toString(expected) + " at element " + std::to_string(element) +
           " of " + row.description;
  }

  /// Polynomials whose coefficients are closer are one (NormalForm.cpp).
  static constexpr double kMerged = 1e-6;
  /// What a few operations in f64 lose where terms cancel.
  static constexpr double kRounded = 1e-12;
  /// A few units in the last place.
  static constexpr double kNoise = 0x1p-50;
  static constexpr double kInfinity = std::numeric_limits<double>::infinity();

  const ScalarGraph &graph;
  const NormMatch &match;
  const Node &x;
  Evaluator evaluator;
  /// The values of all variables at each element of the row.
  SmallVector<SmallVector<int64_t, 4>, 0> pointsOfY;
  unsigned xRequest = 0, yRequest = 0;
  SmallVector<unsigned> factorRequests;
  bool hasCompared = false;
};
} // namespace

std::optional<std::string>
norm::raise::findDisagreement(const ScalarGraph &graph,
                              const NormMatch &match) {
  return Verifier(graph, match).run();
}

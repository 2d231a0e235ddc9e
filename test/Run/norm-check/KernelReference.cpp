//===- KernelReference.cpp - what a kernel must compute -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a kernel, its arguments before the call and its results. Leaves: how
// far these are from the formulas of docs/kernels.md, row by row.
//
//===----------------------------------------------------------------------===//

#include "Bounded.h"
#include "Kernel.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

std::optional<unsigned> KernelArguments::find(StringRef name) const {
  for (auto [number, operand] : llvm::enumerate(operands))
    if (operand.name == name)
      return number;
  return std::nullopt;
}

namespace {
/// Computes one row after the other.
class Reference {
public:
  Reference(const KernelSpec &spec, const KernelArguments &before,
            const KernelArguments &after)
      : spec(spec), before(before), after(after),
        math(*getElementKind(spec.getStatisticsType())) {}

  double check();

private:
  using Row = std::vector<Bounded>;

  Bounded number(Wide value) const { return {value}; }
  bool has(StringRef name) const { return before.find(name).has_value(); }
  int64_t getIndex(const KernelOperand &operand, int64_t position) const;
  /// The element of the operand `name` at `position` of the row.
  Bounded get(StringRef name, int64_t position) const;
  /// Compares that of a result, if the kernel has it.
  void add(StringRef name, int64_t position, Bounded expected);

  Bounded getInput(int64_t position);
  Bounded activate(Bounded v, Activation activation) const;
  Bounded getMeanSquare(const Row &v) const;
  Bounded getReciprocalRoot(Bounded square) const;
  Row normalize(Row v);
  Bounded applyAffine(Bounded n, int64_t position);
  void addQuantized(const Row &y);
  void checkRow();

  const KernelSpec &spec;
  const KernelArguments &before, &after;
  Arithmetic math;
  Worst worst;
  int64_t row = 0, length = 0, rowsPerSample = 1, positions = 1;
};
} // namespace

int64_t Reference::getIndex(const KernelOperand &operand,
                            int64_t position) const {
  int64_t inner = row % rowsPerSample;
  switch (operand.extent) {
  case Extent::Element:
    return row * length + position;
  case Extent::Column:
    if (spec.getLayout() == KernelLayout::Channels)
      return inner * (length / positions) + position / positions;
    if (spec.perHeadScale && operand.name == "scale")
      return inner * length + position;
    return position;
  case Extent::Row:
    return row;
  case Extent::Sample:
    return row / rowsPerSample * length + position;
  case Extent::All:
    return 0;
  }
  llvm_unreachable("all extents are listed");
}

Bounded Reference::get(StringRef name, int64_t position) const {
  unsigned number = *before.find(name);
  int64_t index = getIndex(before.operands[number], position);
  return {static_cast<Wide>(before.buffers[number].get(index))};
}

void Reference::add(StringRef name, int64_t position, Bounded expected) {
  if (spec.inPlace && name == "y")
    name = "x";
  if (spec.inPlace && name == "sum")
    name = "residual";
  std::optional<unsigned> number = after.find(name);
  if (number && after.operands[*number].written)
    worst.add(after.buffers[*number],
              getIndex(after.operands[*number], position), expected);
}

/// The element that is normalized.
Bounded Reference::getInput(int64_t position) {
  Bounded v = get("x", position);
  if (has("x_row_scale"))
    v = math.mul(v, get("x_row_scale", position));
  if (has("x_column_scale"))
    v = math.mul(v, get("x_column_scale", position));
  if (has("residual")) {
    Bounded r = get("residual", position);
    if (has("input_bias"))
      v = math.add(v, get("input_bias", position));
    ElementKind data = *getElementKind(spec.getDataType());
    // One sum is rounded once: in f64 already, or as good as that. Wider ones
    // would be rounded twice.
    if (!has("input_bias") && !spec.isDequantized())
      v = number(roundTo(data, static_cast<double>(v.value) +
                                   static_cast<double>(r.value)));
    else
      v = math.round(math.add(v, r), data);
    add("sum", position, v);
  }
  if (spec.gateBefore)
    v = math.mul(v, activate(get("gate", position), *spec.gateBefore));
  return v;
}

Bounded Reference::activate(Bounded v, Activation activation) const {
  if (activation == Activation::SiLU) {
    Bounded exp = math.exp({-v.value, v.error});
    return math.div(v, math.add(number(1), exp));
  }
  Bounded inner;
  if (activation == Activation::GELU) {
    inner = math.erf(math.mul(v, {std::sqrt(Wide(0.5)), Wide(1e-8)}));
  } else {
    Bounded cube = math.mul(math.mul(v, v), v);
    Bounded sum = math.add(v, math.mul({Wide(0.044715), Wide(1e-9)}, cube));
    inner = math.tanh(math.mul({std::sqrt(Wide(M_2_PI)), Wide(1e-8)}, sum));
  }
  return math.mul(math.mul(number(0.5), v), math.add(number(1), inner));
}

Bounded Reference::getMeanSquare(const Row &v) const {
  size_t count = v.size();
  if (spec.statisticsCols != 0)
    count = std::min<size_t>(count, spec.statisticsCols);
  Row squares;
  for (Bounded one : ArrayRef(v).take_front(count))
    squares.push_back(math.mul(one, one));
  return math.div(math.sum(squares), number(count));
}

Bounded Reference::getReciprocalRoot(Bounded square) const {
  Bounded epsilon = math.mul(number(spec.epsilon), number(1));
  switch (spec.epsilonMode) {
  case EpsilonMode::InsideRoot:
    return math.div(number(1), math.sqrt(math.add(square, epsilon)));
  case EpsilonMode::OutsideRoot:
    return math.div(number(1), math.add(math.sqrt(square), epsilon));
  case EpsilonMode::Least:
    return math.div(number(1), math.max({math.sqrt(square), epsilon}));
  }
  llvm_unreachable("all modes are listed");
}

Reference::Row Reference::normalize(Row v) {
  if (spec.op == KernelOp::Softmax || spec.op == KernelOp::LogSoftmax) {
    Bounded most = math.max(v);
    Row exps;
    for (Bounded &one : v) {
      one = math.sub(one, most);
      exps.push_back(math.exp(one));
    }
    Bounded sum = math.sum(exps);
    for (auto [one, exp] : llvm::zip_equal(v, exps))
      one = spec.op == KernelOp::Softmax ? math.div(exp, sum)
                                         : math.sub(one, math.log(sum));
    return v;
  }
  if (spec.op == KernelOp::LayerNorm || spec.op == KernelOp::GroupNorm) {
    Bounded mean = math.div(math.sum(v), number(v.size()));
    add("mean", 0, mean);
    for (Bounded &one : v)
      one = math.sub(one, mean);
  }
  Bounded square = getMeanSquare(v);
  if (spec.op == KernelOp::L2Norm)
    square = math.mul(square, number(v.size()));
  Bounded rstd = getReciprocalRoot(square);
  add("rstd", 0, rstd);
  for (Bounded &one : v)
    one = math.mul(one, rstd);
  return v;
}

Bounded Reference::applyAffine(Bounded n, int64_t position) {
  ElementKind kind = *getElementKind(spec.getScaleType());
  auto round = [&](Bounded value) { return math.round(value, kind); };
  n = round(n);
  if (has("scale")) {
    Bounded scale = round(get("scale", position));
    if (spec.plusOne)
      scale = round(math.add(number(1), scale));
    n = round(math.mul(n, scale));
  }
  if (has("bias"))
    n = round(math.add(n, round(get("bias", position))));
  if (spec.modulate) {
    Bounded scale = math.add(number(1), get("sample_scale", position));
    n = math.add(math.mul(n, scale), get("sample_shift", position));
  }
  if (spec.gateAfter)
    n = math.mul(n, activate(get("gate", position), *spec.gateAfter));
  if (spec.activation)
    n = activate(n, *spec.activation);
  return n;
}

void Reference::addQuantized(const Row &y) {
  QuantizedType limits = *getQuantizedType(spec.getResultType());
  bool integer = spec.getResultType().isInteger();
  Bounded scale;
  if (spec.quantize == Quantization::Static) {
    scale = get("y_scale", 0);
  } else {
    Row magnitudes;
    for (Bounded one : y)
      magnitudes.push_back({std::abs(one.value), one.error});
    Bounded least = math.mul(number(limits.leastScale), number(1));
    Bounded quotient = math.div(math.max(magnitudes), number(limits.largest));
    scale = std::isnan(quotient.value) ? quotient : math.max({quotient, least});
    add("y_scale", 0, scale);
  }
  Bounded inverse = math.div(number(1), scale);
  for (auto [position, one] : llvm::enumerate(y)) {
    Bounded q = math.mul(one, inverse);
    q.value = std::min<Wide>(q.value, limits.largest);
    q.value = std::max<Wide>(q.value, -limits.largest - integer);
    if (integer && std::isnan(one.value * inverse.value))
      q = number(0);
    add("y", position, q);
  }
}

void Reference::checkRow() {
  Row v;
  for (int64_t position = 0; position < length; ++position)
    v.push_back(getInput(position));
  v = normalize(std::move(v));
  for (int64_t position = 0; position < length; ++position)
    v[position] = applyAffine(v[position], position);
  if (spec.quantize != Quantization::None)
    return addQuantized(v);
  for (int64_t position = 0; position < length; ++position)
    add("y", position, v[position]);
}

double Reference::check() {
  const Buffer &x = before.buffers[*before.find("x")];
  ArrayRef<int64_t> shape = x.getShape();
  switch (spec.getLayout()) {
  case KernelLayout::Rows:
    length = shape[1];
    break;
  case KernelLayout::Heads:
  case KernelLayout::Samples:
    length = shape[2];
    rowsPerSample = shape[1];
    break;
  case KernelLayout::Channels:
    positions = shape[2];
    length = spec.cols / spec.groups * positions;
    rowsPerSample = spec.groups;
    break;
  }
  for (row = 0; row * length < x.getNumElements(); ++row)
    checkRow();
  return worst.get();
}

double check::getKernelError(const KernelSpec &spec,
                             const KernelArguments &before,
                             const KernelArguments &after) {
  return Reference(spec, before, after).check();
}

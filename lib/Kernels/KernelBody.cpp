//===- KernelBody.cpp - the row program of a kernel -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a spec, and the elements that are read. Leaves: those that are
// written. docs/kernels.md has the formulas, in the order of the methods.
//
//===----------------------------------------------------------------------===//

#include "KernelBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "norm/IR/RowPrograms.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
class BodyBuilder {
public:
  BodyBuilder(OpBuilder &builder, Location loc, const KernelSpec &spec,
              const NamedValues &elements)
      : builder(builder), loc(loc), spec(spec), elements(elements),
        formulas{builder, loc}, type(spec.getStatisticsType()) {}

  NamedValues build();

private:
  template <typename OpTy, typename... Operands>
  Value make(Operands &&...operands) {
    return OpTy::create(builder, loc, std::forward<Operands>(operands)...);
  }
  Value add(Value a, Value b) { return make<arith::AddFOp>(a, b); }
  Value sub(Value a, Value b) { return make<arith::SubFOp>(a, b); }
  Value mul(Value a, Value b) { return make<arith::MulFOp>(a, b); }
  Value div(Value a, Value b) { return make<arith::DivFOp>(a, b); }
  /// A constant of the type of the statistics.
  Value number(double value) { return formulas.constant(type, value); }
  /// `value` in the type of the statistics.
  Value widen(Value value);
  Value cast(Value value, Type to) {
    return castFloat(builder, loc, value, ::mlir::cast<FloatType>(to));
  }
  /// The element of an operand that is read, in the type of the statistics, or
  /// null.
  Value get(StringRef name) {
    Value value = elements.lookup(name);
    return value ? widen(value) : value;
  }

  Value dequantize();
  Value addResidual();
  Value activate(Value value, Activation activation);
  Value normalize(Value value);
  Value softmax(Value value);
  Value meanSquare(Value value);
  Value scaleAndShift(Value value);
  Value quantize(Value value);

  OpBuilder &builder;
  Location loc;
  const KernelSpec &spec;
  const NamedValues &elements;
  RowFormulas formulas;
  FloatType type;
  NamedValues results;
};
} // namespace

Value BodyBuilder::widen(Value value) {
  if (value.getType().isInteger())
    return make<arith::SIToFPOp>(type, value);
  return cast(value, type);
}

/// x * x_row_scale * x_column_scale
Value BodyBuilder::dequantize() {
  Value value = get("x");
  for (StringRef name : {"x_row_scale", "x_column_scale"})
    if (Value scale = get(name))
      value = mul(value, scale);
  return value;
}

/// x + input_bias + residual, rounded once to the type of the sum.
Value BodyBuilder::addResidual() {
  Value value;
  if (!spec.isDequantized() && !spec.inputBias) {
    value = add(elements.lookup("x"), elements.lookup("residual"));
  } else {
    value = dequantize();
    if (Value bias = get("input_bias"))
      value = add(value, bias);
    value = cast(add(value, get("residual")), spec.getDataType());
  }
  results["sum"] = value;
  return widen(value);
}

///   silu(v)      = v / (1 + exp(-v))
///   gelu(v)      = v / 2 * (1 + erf(v / sqrt(2)))
///   gelu_tanh(v) = v / 2 * (1 + tanh(sqrt(2 / pi) * (v + 0.044715 * v^3)))
Value BodyBuilder::activate(Value value, Activation activation) {
  if (activation == Activation::SiLU) {
    Value exp = make<math::ExpOp>(make<arith::NegFOp>(value));
    return div(value, add(number(1), exp));
  }
  Value inner;
  if (activation == Activation::GELU) {
    inner = make<math::ErfOp>(mul(value, number(0.70710678118654752440)));
  } else {
    Value cube = mul(mul(value, value), value);
    Value sum = add(value, mul(number(0.044715), cube));
    inner = make<math::TanhOp>(mul(number(0.79788456080286535588), sum));
  }
  return mul(mul(number(0.5), value), add(number(1), inner));
}

/// The mean of v^2 over the row, or over its first elements.
Value BodyBuilder::meanSquare(Value value) {
  if (spec.statisticsCols == 0)
    return formulas.mean(mul(value, value));
  Value count = arith::ConstantIntOp::create(builder, loc, builder.getI64Type(),
                                             spec.statisticsCols);
  Value part =
      make<arith::SelectOp>(make<RowPrefixOp>(count), value, number(0));
  Value size = number(spec.statisticsCols);
  if (ShapedType::isDynamic(spec.cols))
    size = make<arith::MinimumFOp>(size, make<RowSizeOp>(type));
  return div(make<RowSumOp>(mul(part, part)), size);
}

///   rms_norm    v * root(mean(v^2))
///   layer_norm  (v - mean(v)) * root(mean((v - mean(v))^2))
///   l2_norm     v * root(sum(v^2))
Value BodyBuilder::normalize(Value value) {
  Value square;
  switch (spec.op) {
  case KernelOp::LayerNorm:
  case KernelOp::GroupNorm:
    results["mean"] = formulas.mean(value);
    value = sub(value, results["mean"]);
    square = meanSquare(value);
    break;
  case KernelOp::RMSNorm:
    square = meanSquare(value);
    break;
  case KernelOp::L2Norm:
    square = make<RowSumOp>(mul(value, value));
    break;
  case KernelOp::Softmax:
  case KernelOp::LogSoftmax:
    return softmax(value);
  }
  results["rstd"] =
      formulas.reciprocalRoot(square, spec.epsilon, spec.epsilonMode);
  return mul(value, results["rstd"]);
}

///   softmax      exp(v - max(v)) / sum(exp(v - max(v)))
///   log_softmax  v - max(v) - log(sum(exp(v - max(v))))
Value BodyBuilder::softmax(Value value) {
  Value shifted = sub(value, make<RowMaxOp>(value));
  Value exp = make<math::ExpOp>(shifted);
  Value sum = make<RowSumOp>(exp);
  return spec.op == KernelOp::Softmax ? div(exp, sum)
                                      : sub(shifted, make<math::LogOp>(sum));
}

/// n * scale + bias in the scale type, then n * (1 + sample_scale) +
/// sample_shift.
Value BodyBuilder::scaleAndShift(Value value) {
  value = formulas.affine(cast(value, spec.getScaleType()),
                          elements.lookup("scale"), spec.plusOne,
                          elements.lookup("bias"));
  value = widen(value);
  if (spec.modulate)
    value = formulas.affine(value, elements.lookup("sample_scale"),
                            /*plusOne=*/true, elements.lookup("sample_shift"));
  return value;
}

/// y_scale = max(row_max(|v|) / largest, leastScale), where it is no argument;
/// y = v * (1 / y_scale), to the nearest element between -largest and largest
/// (-128 and 127 for integers). A NaN is the integer 0.
Value BodyBuilder::quantize(Value value) {
  Type element = spec.getResultType();
  QuantizedType limits = *getQuantizedType(element);
  Value scale = get("y_scale");
  if (!scale) {
    Value most = make<RowMaxOp>(make<math::AbsFOp>(value));
    scale = make<arith::MaximumFOp>(div(most, number(limits.largest)),
                                    number(limits.leastScale));
    results["y_scale"] = scale;
  }
  value = mul(value, div(number(1), scale));
  auto choose = [&](arith::CmpFPredicate predicate, Value limit) {
    // What is not ordered stays as it is.
    Value outside = make<arith::CmpFOp>(predicate, value, limit);
    value = make<arith::SelectOp>(outside, limit, value);
  };
  bool integer = element.isInteger();
  choose(arith::CmpFPredicate::OGT, number(limits.largest));
  choose(arith::CmpFPredicate::OLT,
         number(integer ? -limits.largest - 1 : -limits.largest));
  if (!integer)
    return cast(value, element);
  Value ordered = make<arith::CmpFOp>(arith::CmpFPredicate::ORD, value, value);
  value = make<arith::SelectOp>(ordered, value, number(0));
  return make<arith::FPToSIOp>(element, make<math::RoundEvenOp>(value));
}

NamedValues BodyBuilder::build() {
  Value value = spec.residual != Residual::None ? addResidual() : dequantize();
  if (spec.gateBefore)
    value = mul(value, activate(get("gate"), *spec.gateBefore));
  value = scaleAndShift(normalize(value));
  if (spec.gateAfter)
    value = mul(value, activate(get("gate"), *spec.gateAfter));
  if (spec.activation)
    value = activate(value, *spec.activation);
  results["y"] = spec.quantize == Quantization::None
                     ? cast(value, spec.getResultType())
                     : quantize(value);
  return std::move(results);
}

NamedValues norm::buildKernelBody(OpBuilder &builder, Location loc,
                                  const KernelSpec &spec,
                                  const NamedValues &elements) {
  return BodyBuilder(builder, loc, spec, elements).build();
}

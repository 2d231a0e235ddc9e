//===- ReportJSON.cpp - the report for tools ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The schema is documented with --norm-report (include/norm/Passes.td).
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;
using llvm::json::OStream;

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static void write(OStream &json, StringRef key, FloatType type) {
  if (type)
    json.attribute(key, toString(type));
  else
    json.attribute(key, nullptr);
}

static void write(OStream &json, const std::optional<ValueName> &value) {
  if (!value)
    return json.value(nullptr);
  json.object([&] {
    json.attribute("name", value->name);
    json.attribute(value->isArgument ? "argument" : "result", value->number);
    json.attributeArray("dims", [&] {
      for (std::optional<unsigned> dim : value->dims)
        dim ? json.value(*dim) : json.value(nullptr);
    });
  });
}

static void write(OStream &json, StringRef key, ArrayRef<ValueName> values) {
  json.attributeArray(key, [&] {
    for (const ValueName &value : values)
      write(json, value);
  });
}

static void write(OStream &json, StringRef key, ArrayRef<OpName> ops) {
  json.attributeArray(key, [&] {
    for (const OpName &op : ops)
      json.object([&] {
        json.attribute("op", op.op);
        json.attribute("location", op.location);
        if (!op.steps.empty())
          json.attributeArray("steps", [&] {
            for (const std::string &step : op.steps)
              json.value(step);
          });
      });
  });
}

static void write(OStream &json, StringRef key, ArrayRef<NamedTerm> terms) {
  json.attributeArray(key, [&] {
    for (const NamedTerm &term : terms)
      json.object([&] {
        json.attribute("coefficient", term.coefficient);
        json.attributeArray("factors", [&] {
          for (const auto &[value, exponent] : term.factors)
            json.object([&] {
              json.attributeBegin("value");
              write(json, value);
              json.attributeEnd();
              json.attribute("exponent", exponent);
            });
        });
      });
  });
}

static void write(OStream &json, const NormRecord &norm) {
  json.attribute("function", norm.function);
  json.attribute("location", norm.location);
  json.attribute("op", nameOf(norm.match.kind));
  json.attributeArray("axes", [&] {
    for (int64_t axis : norm.axes)
      json.value(axis);
  });
  json.attributeArray("shape", [&] {
    for (int64_t size : norm.shape)
      ShapedType::isDynamic(size) ? json.value(nullptr) : json.value(size);
  });
  if (std::optional<int64_t> size = norm.rowSize())
    json.attribute("row_size", *size);
  else
    json.attribute("row_size", nullptr);
  json.attribute("epsilon", norm.match.epsilon);
  json.attribute("epsilon_mode", stringifyEpsilonMode(norm.match.epsilonMode));
  json.attribute("input_type", toString(norm.inputType));
  write(json, "result_type", norm.numerics.resultType);
  write(json, "stat_type", norm.numerics.statType);
  write(json, "scale_type", norm.numerics.scaleType);
  if (norm.numerics.dropped)
    json.attribute("dropped", norm.numerics.dropped);
  json.attributeBegin("x");
  write(json, norm.x);
  json.attributeEnd();
  write(json, "y", norm.ys);
  json.attribute("reshaped", norm.match.isReshaped);
  write(json, "scale", norm.scale);
  write(json, "bias", norm.bias);
  write(json, "mean", norm.means);
  write(json, "rstd", norm.rstds);
  write(json, "residual", norm.residual);
  write(json, "from", norm.from);
  write(json, "read_by", norm.readBy);
  write(json, "absorbed", norm.absorbed);
}

void Report::printJSON(llvm::raw_ostream &os) const {
  OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attributeArray("norms", [&] {
      for (const NormRecord &norm : norms)
        json.object([&] { write(json, norm); });
    });
    json.attributeArray("refused", [&] {
      for (const RefusalRecord &refusal : refusals)
        json.object([&] {
          json.attribute("function", refusal.function);
          json.attribute("location", refusal.location);
          json.attribute("reason", refusal.reason);
        });
    });
    json.attributeObject("totals", [&] {
      for (NormKind kind : {NormKind::RMSNorm, NormKind::LayerNorm})
        json.attribute(nameOf(kind), count(kind));
      json.attribute("refused", static_cast<int64_t>(refusals.size()));
    });
  });
  os << "\n";
}

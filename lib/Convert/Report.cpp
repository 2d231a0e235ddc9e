//===- Report.cpp - the verdicts on all norms -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "Verdict.h"
#include "norm/IR/Locations.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// "2x8x64xf32"
static std::string shapeOf(RankedTensorType type) {
  std::string text;
  for (int64_t size : type.getShape())
    text += (ShapedType::isDynamic(size) ? "?" : std::to_string(size)) + "x";
  return text + toString(type.getElementType());
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static StringRef describe(Outcome outcome) {
  switch (outcome) {
  case Outcome::Exact:
    return "converted exactly, to an rms_norm";
  case Outcome::Folded:
    return "folded";
  case Outcome::Approximated:
    return "approximated by an rms_norm";
  case Outcome::Left:
    return "left";
  }
  llvm_unreachable("no outcome");
}

/// A line for each thing that a pass says beside the outcome.
static void printDetails(const Verdict &verdict, llvm::raw_ostream &os) {
  if (auto type =
          dyn_cast_or_null<StringAttr>(verdict.details.get("rounded_to")))
    os << "      the rows of x sum to zero, up to roundings to "
       << type.getValue() << "\n";
  if (auto layers =
          dyn_cast_or_null<ArrayAttr>(verdict.details.get("folded_into")))
    for (auto layer : layers.getAsRange<StringAttr>())
      os << "      into " << layer.getValue() << "\n";
  auto centered = dyn_cast_or_null<ArrayAttr>(verdict.details.get("centered"));
  if (!centered)
    return;
  if (centered.empty())
    os << "      centered  constants from above\n";
  for (auto fold : centered.getAsRange<DictionaryAttr>())
    os << "      centered  " << fold.getAs<StringAttr>("constant").getValue()
       << ", for " << fold.getAs<StringAttr>("reader").getValue() << "\n";
}

/// Whether it is a layer_norm, or was one.
static bool isLayerNorm(NamedNormOpInterface norm) {
  return norm.isCentered() ||
         llvm::any_of(getRecorded(norm), [](const auto &entry) {
           return entry.first == "center";
         });
}

static void print(NamedNormOpInterface norm, llvm::raw_ostream &os) {
  os << "  " << locationName(norm.getLoc()) << "\n    "
     << (isLayerNorm(norm) ? "layer_norm" : "rms_norm") << " over ["
     << llvm::join(
            llvm::map_range(norm.getAxes(),
                            [](int64_t axis) { return std::to_string(axis); }),
            ", ")
     << "] of " << shapeOf(norm.getX().getType()) << ": ";
  StringRef indent = "";
  for (const auto &[pass, verdict] : getRecorded(norm)) {
    os << indent << describe(verdict.outcome) << "\n";
    if (verdict.outcome == Outcome::Left || verdict.outcome == Outcome::Folded)
      os << "      " << verdict.why << "\n";
    printDetails(verdict, os);
    indent = "    ";
  }
}

/// A norm is left where every pass left it.
static int64_t count(ArrayRef<NamedNormOpInterface> norms, Outcome outcome) {
  return llvm::count_if(norms, [&](NamedNormOpInterface norm) {
    auto is = [&](const auto &entry) {
      return entry.second.outcome == outcome;
    };
    return outcome == Outcome::Left ? llvm::all_of(getRecorded(norm), is)
                                    : llvm::any_of(getRecorded(norm), is);
  });
}

void norm::convert::printText(ArrayRef<NamedNormOpInterface> norms,
                              llvm::raw_ostream &os) {
  llvm::MapVector<StringRef, SmallVector<NamedNormOpInterface>> byFunction;
  for (NamedNormOpInterface norm : norms)
    byFunction[functionOf(norm)].push_back(norm);
  for (auto &[function, ofFunction] : byFunction) {
    os << "@" << function << "\n";
    for (NamedNormOpInterface norm : ofFunction)
      print(norm, os);
  }
  os << "total: " << llvm::count_if(norms, isLayerNorm) << " layer_norm, "
     << count(norms, Outcome::Exact) << " converted exactly, "
     << count(norms, Outcome::Left) << " left";
  if (int64_t folded = count(norms, Outcome::Folded))
    os << ", " << folded << " folded";
  os << "\n";
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// Attributes of verdicts as they are.
static void write(llvm::json::OStream &json, Attribute attribute) {
  if (auto text = dyn_cast<StringAttr>(attribute))
    return json.value(text.getValue());
  if (auto truth = dyn_cast<BoolAttr>(attribute))
    return json.value(truth.getValue());
  if (auto number = dyn_cast<IntegerAttr>(attribute))
    return json.value(number.getInt());
  if (auto number = dyn_cast<FloatAttr>(attribute))
    return json.value(number.getValueAsDouble());
  if (auto list = dyn_cast<ArrayAttr>(attribute))
    return json.array([&] {
      for (Attribute element : list)
        write(json, element);
    });
  if (auto dictionary = dyn_cast<DictionaryAttr>(attribute))
    return json.object([&] {
      for (NamedAttribute entry : dictionary) {
        json.attributeBegin(entry.getName());
        write(json, entry.getValue());
        json.attributeEnd();
      }
    });
  json.value(nullptr);
}

static void write(llvm::json::OStream &json, NamedNormOpInterface norm) {
  RankedTensorType type = norm.getX().getType();
  json.attribute("function", functionOf(norm));
  json.attribute("location", locationName(norm.getLoc()));
  json.attributeArray("shape", [&] {
    for (int64_t size : type.getShape())
      ShapedType::isDynamic(size) ? json.value(nullptr) : json.value(size);
  });
  json.attributeArray("axes", [&] {
    for (int64_t axis : norm.getAxes())
      json.value(axis);
  });
  json.attribute("type", toString(type.getElementType()));
  json.attribute("epsilon", norm.getEpsilon().convertToDouble());
  for (const auto &[pass, verdict] : getRecorded(norm))
    json.attributeObject(pass, [&, &verdict = verdict] {
      json.attribute("verdict", toString(verdict.outcome));
      json.attribute("why", verdict.why);
      for (NamedAttribute detail : verdict.details) {
        json.attributeBegin(detail.getName());
        write(json, detail.getValue());
        json.attributeEnd();
      }
    });
}

void norm::convert::printJSON(ArrayRef<NamedNormOpInterface> norms,
                              llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attributeArray("layer_norms", [&] {
      for (NamedNormOpInterface norm : norms)
        json.object([&] { write(json, norm); });
    });
    json.attributeObject("totals", [&] {
      for (Outcome outcome : {Outcome::Exact, Outcome::Folded,
                              Outcome::Approximated, Outcome::Left})
        json.attribute(toString(outcome), count(norms, outcome));
    });
  });
  os << "\n";
}

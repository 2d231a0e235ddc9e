//===- Report.cpp - the verdicts on all norms -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "Cost.h"
#include "Describe.h"
#include "Verdict.h"
#include "norm/IR/Locations.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

static constexpr Outcome outcomes[] = {Outcome::Exact, Outcome::Folded,
                                       Outcome::Approximated, Outcome::Left};

/// What became of the norm: an exact conversion may be folded too, and left is
/// what nothing else became of.
static SmallVector<Outcome, 2> outcomesOf(NamedNormOpInterface norm) {
  SmallVector<Outcome, 2> found;
  for (Outcome outcome : outcomes)
    if ((outcome != Outcome::Left || found.empty()) &&
        llvm::any_of(getRecorded(norm), [&](const auto &entry) {
          return entry.second.outcome == outcome;
        }))
      found.push_back(outcome);
  return found;
}

static int64_t count(ArrayRef<NamedNormOpInterface> norms, Outcome outcome) {
  return llvm::count_if(norms, [&](NamedNormOpInterface norm) {
    return llvm::is_contained(outcomesOf(norm), outcome);
  });
}

/// Those that are or were.
static int64_t countLayerNorms(ArrayRef<NamedNormOpInterface> norms) {
  return llvm::count_if(norms, [](NamedNormOpInterface norm) {
    return getCostBefore(norm).getAs<StringAttr>("op").getValue() ==
           LayerNormOp::getOperationName().split('.').second;
  });
}

/// Sums of what is in `costs`; without what is not in all of them.
static DictionaryAttr sum(ArrayRef<DictionaryAttr> costs, Builder &builder) {
  NamedAttrList total;
  for (StringRef name : kCosts) {
    int64_t number = 0;
    bool isKnown = llvm::all_of(costs, [&](DictionaryAttr cost) {
      auto summand = cost.getAs<IntegerAttr>(name);
      number += summand ? summand.getInt() : 0;
      return summand != nullptr;
    });
    if (isKnown)
      total.set(name, builder.getI64IntegerAttr(number));
  }
  return total.getDictionary(builder.getContext());
}

namespace {
struct Costs {
  DictionaryAttr before, after;
};
} // namespace

static Costs costsOf(NamedNormOpInterface norm) {
  return {getCostBefore(norm), costOf(norm)};
}

static Costs costsOf(ArrayRef<NamedNormOpInterface> norms, Builder &builder) {
  SmallVector<DictionaryAttr> before, after;
  for (NamedNormOpInterface norm : norms) {
    Costs costs = costsOf(norm);
    before.push_back(costs.before);
    after.push_back(costs.after);
  }
  return {sum(before, builder), sum(after, builder)};
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

/// An entry that is text; attributes may be written by hand.
static StringRef textOf(DictionaryAttr dictionary, StringRef name) {
  auto text = dictionary.getAs<StringAttr>(name);
  return text ? text.getValue() : "?";
}

/// The entries of a list of the details, if there is one, that are AttrTy.
template <typename AttrTy>
static std::optional<SmallVector<AttrTy>> listOf(const Verdict &verdict,
                                                 StringRef name) {
  auto list = dyn_cast_or_null<ArrayAttr>(verdict.details.get(name));
  if (!list)
    return std::nullopt;
  SmallVector<AttrTy> entries;
  for (Attribute entry : list)
    if (auto typed = dyn_cast<AttrTy>(entry))
      entries.push_back(typed);
  return entries;
}

/// A line for each thing that a pass says beside the outcome.
static void printDetails(const Verdict &verdict, llvm::raw_ostream &os) {
  if (auto type =
          dyn_cast_or_null<StringAttr>(verdict.details.get("rounded_to")))
    os << "      the rows of x sum to zero, up to roundings to "
       << type.getValue() << "\n";
  if (auto layers = listOf<StringAttr>(verdict, "folded_into"))
    for (StringAttr layer : *layers)
      os << "      into      " << layer.getValue() << "\n";
  if (auto values = listOf<StringAttr>(verdict, "means_subtracted")) {
    if (values->empty())
      os << "      subtracts means of values from above at run time\n";
    for (StringAttr value : *values)
      os << "      subtracts the means of " << value.getValue()
         << " at run time: 2 passes over it\n";
  }
  auto centered = listOf<DictionaryAttr>(verdict, "centered");
  if (!centered)
    return;
  if (centered->empty())
    os << "      centered  constants from above\n";
  for (DictionaryAttr fold : *centered) {
    os << "      centered  " << textOf(fold, "constant") << ", for "
       << textOf(fold, "reader");
    if (auto sum = fold.getAs<FloatAttr>("row_sum"))
      os << "; sums of rows are at most "
         << llvm::format("%.1e", sum.getValueAsDouble())
         << " of their magnitudes";
    os << "\n";
  }
}

/// In the order of kCosts.
static constexpr StringLiteral costsInWords[] = {
    "passes over rows", "parameters", "bytes of parameters", "operations",
    "bytes moved"};

/// "1 of 3 passes over rows, 7 of 28 operations".
static std::string describeSavings(const Costs &costs) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::ListSeparator comma;
  for (auto [name, words] : llvm::zip_equal(kCosts, costsInWords)) {
    auto before = costs.before.getAs<IntegerAttr>(name);
    auto after = costs.after.getAs<IntegerAttr>(name);
    if (before && after && before != after)
      os << comma << before.getInt() - after.getInt() << " of "
         << before.getInt() << " " << words;
  }
  return text;
}

static void print(NamedNormOpInterface norm, llvm::raw_ostream &os) {
  SmallVector<Outcome, 2> became = outcomesOf(norm);
  Costs costs = costsOf(norm);
  os << "  " << locationName(norm.getLoc()) << "\n    "
     << textOf(costs.before, "op") << " " << describeRows(norm) << ": ";
  llvm::interleave(
      became, os, [&](Outcome outcome) { os << describe(outcome); }, ", and ");
  os << "\n";
  for (const auto &[pass, verdict] : getRecorded(norm)) {
    if (verdict.outcome != Outcome::Exact)
      os << "      "
         << (verdict.outcome == Outcome::Left && became.front() != Outcome::Left
                 ? "not by " + pass + ": "
                 : "")
         << verdict.why << "\n";
    printDetails(verdict, os);
  }
  if (std::string saved = describeSavings(costs); !saved.empty())
    os << "      saves     " << saved << "\n";
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
  os << "total: " << countLayerNorms(norms) << " layer_norm, "
     << count(norms, Outcome::Exact) << " converted exactly, ";
  for (Outcome outcome : {Outcome::Folded, Outcome::Approximated})
    if (int64_t number = count(norms, outcome))
      os << number << " " << toString(outcome) << ", ";
  os << count(norms, Outcome::Left) << " left\n";
  if (norms.empty())
    return;
  Builder builder(norms.front()->getContext());
  if (std::string saved = describeSavings(costsOf(norms, builder));
      !saved.empty())
    os << "saved: " << saved << "\n";
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
  if (auto number = dyn_cast<FloatAttr>(attribute);
      number && number.getValue().isFinite())
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

static void write(llvm::json::OStream &json, StringRef name,
                  const Costs &costs) {
  json.attributeObject(name, [&] {
    for (auto [when, cost] :
         {std::pair("before", costs.before), std::pair("after", costs.after)}) {
      json.attributeBegin(when);
      write(json, cost);
      json.attributeEnd();
    }
  });
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
  json.attribute("type", describe(type.getElementType()));
  json.attribute("epsilon", norm.getEpsilon().convertToDouble());
  json.attributeArray("verdict", [&] {
    for (Outcome outcome : outcomesOf(norm))
      json.value(toString(outcome));
  });
  write(json, "cost", costsOf(norm));
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
      for (Outcome outcome : outcomes)
        json.attribute(toString(outcome), count(norms, outcome));
      if (norms.empty())
        return;
      Builder builder(norms.front()->getContext());
      write(json, "cost", costsOf(norms, builder));
    });
  });
  os << "\n";
}

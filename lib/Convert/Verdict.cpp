//===- Verdict.cpp - what became of a norm, and why -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verdict.h"
#include "Cost.h"
#include "norm/IR/Verdicts.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

StringRef norm::convert::toString(Outcome outcome) {
  switch (outcome) {
  case Outcome::Exact:
    return "exact";
  case Outcome::Folded:
    return "folded";
  case Outcome::Approximated:
    return "approximated";
  case Outcome::Left:
    return "left";
  }
  llvm_unreachable("no outcome");
}

/// None where the attribute is not ours.
static std::optional<Verdict> parse(Attribute attribute) {
  auto entry = dyn_cast<DictionaryAttr>(attribute);
  auto why = entry ? entry.getAs<StringAttr>(kWhyEntry) : nullptr;
  auto name = entry ? entry.getAs<StringAttr>(kOutcomeEntry) : nullptr;
  if (!why || !name)
    return std::nullopt;
  for (Outcome outcome :
       {Outcome::Exact, Outcome::Folded, Outcome::Approximated, Outcome::Left})
    if (toString(outcome) == name.getValue()) {
      Verdict verdict{outcome, why.str(), NamedAttrList(entry)};
      verdict.details.erase(kOutcomeEntry);
      verdict.details.erase(kWhyEntry);
      return verdict;
    }
  return std::nullopt;
}

void norm::convert::record(Operation *norm, StringRef pass,
                           const Verdict &verdict) {
  Builder builder(norm->getContext());
  NamedAttrList entry(verdict.details);
  entry.set(kOutcomeEntry, builder.getStringAttr(toString(verdict.outcome)));
  entry.set(kWhyEntry, builder.getStringAttr(verdict.why));
  NamedAttrList all;
  if (auto before = norm->getAttrOfType<DictionaryAttr>(kVerdictAttr))
    all = before;
  if (!all.get(kBeforeEntry))
    all.set(kBeforeEntry, costOf(cast<NamedNormOpInterface>(norm)));
  all.set(pass, entry.getDictionary(norm->getContext()));
  norm->setAttr(kVerdictAttr, all.getDictionary(norm->getContext()));
}

SmallVector<std::pair<StringRef, Verdict>, 2>
norm::convert::getRecorded(Operation *norm) {
  SmallVector<std::pair<StringRef, Verdict>, 2> verdicts;
  if (auto all = norm->getAttrOfType<DictionaryAttr>(kVerdictAttr))
    for (NamedAttribute entry : all)
      if (std::optional<Verdict> verdict = parse(entry.getValue()))
        verdicts.push_back({entry.getName().strref(), std::move(*verdict)});
  return verdicts;
}

DictionaryAttr norm::convert::getCostBefore(NamedNormOpInterface norm) {
  auto all = norm->getAttrOfType<DictionaryAttr>(kVerdictAttr);
  auto before = all ? all.getAs<DictionaryAttr>(kBeforeEntry) : nullptr;
  return before && before.getAs<StringAttr>("op") ? before : costOf(norm);
}

void norm::convert::dropRecorded(Operation *norm) {
  norm->removeAttr(kVerdictAttr);
}

void norm::convert::copyRecorded(Operation *from, Operation *to) {
  if (Attribute all = from->getAttr(kVerdictAttr))
    to->setAttr(kVerdictAttr, all);
}

//===- Report.cpp - the verdict on each LayerNorm -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "Describe.h"
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

/// The constant that `value` is, or that its elements are moved from.
static Value constantBehind(Value value, RowDims dims) {
  while (!value.getDefiningOp()->hasTrait<OpTrait::ConstantLike>()) {
    RowForm form = readRows(cast<OpResult>(value), dims);
    value = form.terms.front().operand->get();
    dims = form.terms.front().dims;
  }
  return value;
}

Verdict norm::convert::makeVerdict(LayerNormOp norm, const RowFact &fact,
                                   const Folds &folds) {
  Verdict verdict{functionOf(norm), locationName(norm.getLoc())};
  RankedTensorType type = norm.getX().getType();
  llvm::append_range(verdict.shape, type.getShape());
  llvm::append_range(verdict.axes, norm.getAxes());
  verdict.type = toString(type.getElementType());
  verdict.isConverted = fact.state != RowState::Unknown;
  if (!verdict.isConverted) {
    const Obstacle &obstacle = fact.obstacle;
    verdict.reason = obstacle.op ? describe(obstacle.op) + " " + obstacle.what
                                 : obstacle.what;
    return verdict;
  }
  if (fact.narrowest)
    verdict.narrowest = toString(fact.narrowest);
  verdict.isFolded = fact.state == RowState::Foldable;
  for (auto &[use, dims] : folds)
    verdict.folds.push_back(
        {describe(constantBehind(use->get(), dims)), describe(readerOf(*use))});
  return verdict;
}

std::string Verdict::inWords() const {
  if (!isConverted)
    return "stays a layer_norm: " + reason;
  return isFolded ? "becomes an rms_norm: the rows of x sum to zero once those "
                    "of constants do"
                  : "becomes an rms_norm: the rows of x sum to zero";
}

/// "2x8x64xf32"
static std::string shapeOf(const Verdict &verdict) {
  std::string text;
  for (int64_t size : verdict.shape)
    text += (ShapedType::isDynamic(size) ? "?" : std::to_string(size)) + "x";
  return text + verdict.type;
}

static void print(llvm::raw_ostream &os, const Verdict &verdict) {
  os << "  " << verdict.location << "\n    layer_norm over ["
     << llvm::join(
            llvm::map_range(verdict.axes,
                            [](int64_t axis) { return std::to_string(axis); }),
            ", ")
     << "] of " << shapeOf(verdict) << ": ";
  if (!verdict.isConverted) {
    os << "left\n      " << verdict.reason << "\n";
    return;
  }
  os << "converted exactly, to an rms_norm\n";
  if (!verdict.narrowest.empty())
    os << "      the rows of x sum to zero, up to roundings to "
       << verdict.narrowest << "\n";
  if (verdict.isFolded && verdict.folds.empty())
    os << "      centered  constants from above\n";
  for (const FoldRecord &fold : verdict.folds)
    os << "      centered  " << fold.constant << ", for " << fold.reader
       << "\n";
}

static size_t countConverted(ArrayRef<Verdict> verdicts) {
  return llvm::count_if(verdicts,
                        [](const Verdict &v) { return v.isConverted; });
}

void norm::convert::printText(ArrayRef<Verdict> verdicts,
                              llvm::raw_ostream &os) {
  llvm::MapVector<StringRef, SmallVector<const Verdict *>> byFunction;
  for (const Verdict &verdict : verdicts)
    byFunction[verdict.function].push_back(&verdict);
  for (auto &[function, ofFunction] : byFunction) {
    os << "@" << function << "\n";
    for (const Verdict *verdict : ofFunction)
      print(os, *verdict);
  }
  size_t converted = countConverted(verdicts);
  os << "total: " << verdicts.size() << " layer_norm, " << converted
     << " converted exactly, " << verdicts.size() - converted << " left\n";
}

void norm::convert::printJSON(ArrayRef<Verdict> verdicts,
                              llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  auto write = [&](const Verdict &verdict) {
    json.attribute("function", verdict.function);
    json.attribute("location", verdict.location);
    json.attributeArray("shape", [&] {
      for (int64_t size : verdict.shape)
        ShapedType::isDynamic(size) ? json.value(nullptr) : json.value(size);
    });
    json.attributeArray("axes", [&] {
      for (int64_t axis : verdict.axes)
        json.value(axis);
    });
    json.attribute("type", verdict.type);
    json.attribute("verdict", verdict.isConverted ? "exact" : "left");
    json.attribute("why", verdict.inWords());
    if (verdict.narrowest.empty())
      json.attribute("rounded_to", nullptr);
    else
      json.attribute("rounded_to", verdict.narrowest);
    json.attributeArray("centered", [&] {
      for (const FoldRecord &fold : verdict.folds)
        json.object([&] {
          json.attribute("constant", fold.constant);
          json.attribute("reader", fold.reader);
        });
    });
  };
  int64_t converted = countConverted(verdicts);
  json.object([&] {
    json.attributeArray("layer_norms", [&] {
      for (const Verdict &verdict : verdicts)
        json.object([&] { write(verdict); });
    });
    json.attributeObject("totals", [&] {
      json.attribute("exact", converted);
      json.attribute("left", static_cast<int64_t>(verdicts.size()) - converted);
    });
  });
  os << "\n";
}

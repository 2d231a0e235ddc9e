//===- Cases.cpp - what is checked ----------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the name of a group and a kind of floats. Leaves: its cases.
//
//===----------------------------------------------------------------------===//

#include "Cases.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

static constexpr int64_t dynamic = ShapedType::kDynamic;

/// Both norms over the last of two dynamic dims, with what is usual.
static SmallVector<NamedNorm> getUsualNorms(ElementKind kind) {
  NamedNorm rms;
  rms.kind = kind;
  rms.shape = {dynamic, dynamic};
  rms.axes = {1};
  rms.scale = true;
  NamedNorm layer = rms;
  layer.centered = layer.bias = true;
  return {rms, layer};
}

//===----------------------------------------------------------------------===//
// Lengths
//===----------------------------------------------------------------------===//

static std::vector<Case> getLengths(ElementKind kind) {
  SmallVector<int64_t> lengths = {127, 768, 4096, 4099};
  for (int64_t length = 1; length <= 70; ++length)
    lengths.push_back(length);
  std::vector<Case> cases;
  for (NamedNorm norm : getUsualNorms(kind)) {
    Case dynamicCase{norm, {}};
    for (int64_t length : lengths)
      dynamicCase.shapes.push_back({5, length});
    // All threads share each row.
    dynamicCase.shapes.push_back({2, 140003});
    cases.push_back(dynamicCase);
    for (int64_t length : {1, 3, 8, 15, 16, 17, 64, 127, 768, 4099}) {
      norm.shape = {dynamic, length};
      cases.push_back({norm, {{1, length}, {9, length}}});
    }
  }
  return cases;
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

static std::vector<Case> getShapes(ElementKind kind) {
  struct Shape {
    SmallVector<int64_t> sizes, axes;
  };
  const Shape shapes[] = {
      {{1}, {0}},
      {{33}, {0}},
      {{5, 33}, {0}},
      {{5, 33}, {0, 1}},
      {{3, 4, 17}, {0}},
      {{3, 4, 17}, {1}},
      {{3, 4, 17}, {2}},
      {{3, 4, 17}, {0, 1}},
      {{3, 4, 17}, {0, 2}},
      {{3, 4, 17}, {1, 2}},
      {{3, 4, 17}, {0, 1, 2}},
      {{2, 3, 4, 5}, {1}},
      {{2, 3, 4, 65}, {3}},
      {{2, 3, 4, 5}, {1, 3}},
      {{2, 3, 4, 5}, {0, 2}},
      {{2, 3, 4, 5}, {2, 3}},
      {{2, 1, 4, 1}, {1, 2, 3}},
      // No rows, rows without elements, and neither.
      {{0, 8}, {1}},
      {{3, 0}, {1}},
      {{0, 0}, {1}},
      {{2, 0, 3}, {2}},
      {{2, 3, 0}, {0, 2}},
  };
  std::vector<Case> cases;
  for (const Shape &shape : shapes)
    for (NamedNorm norm : getUsualNorms(kind)) {
      norm.axes = shape.axes;
      norm.withRstd = true;
      norm.withMean = norm.centered;
      norm.shape = shape.sizes;
      cases.push_back({norm, {shape.sizes}});
      norm.shape.assign(shape.sizes.size(), dynamic);
      cases.push_back({norm, {shape.sizes}});
    }
  return cases;
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

static std::vector<Case> getAttributes(ElementKind kind) {
  using Change = void (*)(NamedNorm &);
  const Change changes[] = {
      [](NamedNorm &norm) {},
      [](NamedNorm &norm) { norm.scale = norm.bias = false; },
      [](NamedNorm &norm) { norm.bias = true; },
      [](NamedNorm &norm) { norm.scale = false, norm.bias = true; },
      [](NamedNorm &norm) { norm.plusOne = true; },
      [](NamedNorm &norm) { norm.epsilonMode = EpsilonMode::OutsideRoot; },
      [](NamedNorm &norm) { norm.epsilonMode = EpsilonMode::Least; },
      [](NamedNorm &norm) {
        norm.epsilonMode = EpsilonMode::Least;
        norm.epsilon = 100;
      },
      [](NamedNorm &norm) { norm.epsilon = 0; },
      [](NamedNorm &norm) { norm.residual = true; },
      [](NamedNorm &norm) { norm.residual = norm.withSum = true; },
      [](NamedNorm &norm) { norm.withRstd = true; },
      [](NamedNorm &norm) { norm.withMean = norm.withRstd = norm.centered; },
      [](NamedNorm &norm) { norm.scaleType = ElementKind::BFloat16; },
      [](NamedNorm &norm) { norm.scaleType = ElementKind::Float16; },
      [](NamedNorm &norm) { norm.statType = ElementKind::Float64; },
      [](NamedNorm &norm) {
        norm.statType = ElementKind::Float64;
        norm.scaleType = ElementKind::Float32;
      },
      [](NamedNorm &norm) {
        norm.residual = norm.plusOne = norm.bias = true;
        norm.withSum = norm.withRstd = true;
        norm.withMean = norm.centered;
      },
  };
  std::vector<Case> cases;
  for (Change change : changes)
    for (NamedNorm norm : getUsualNorms(kind)) {
      change(norm);
      cases.push_back({norm, {{3, 1}, {3, 5}, {3, 64}, {3, 770}}});
    }
  return cases;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static std::vector<Case> getValues(ElementKind kind) {
  std::vector<Case> cases;
  for (double epsilon : {1e-5, 1e-12, 0.0})
    for (NamedNorm norm : getUsualNorms(kind)) {
      norm.epsilon = epsilon;
      cases.push_back({norm,
                       {{3, 2}, {3, 64}, {3, 257}},
                       {Fill::LargeMean, Fill::Tiny, Fill::Huge, Fill::Zero,
                        Fill::NaN, Fill::Infinity}});
    }
  return cases;
}

std::optional<std::vector<Case>> check::getCases(StringRef group,
                                                 ElementKind kind) {
  if (group == "lengths")
    return getLengths(kind);
  if (group == "shapes")
    return getShapes(kind);
  if (group == "attributes")
    return getAttributes(kind);
  if (group == "values")
    return getValues(kind);
  return std::nullopt;
}

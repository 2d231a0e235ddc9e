//===- Cases.cpp - what is measured ---------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cases.h"
#include "llvm/Support/FormatVariadic.h"

using namespace norm_bench;

namespace {
struct ProgramName {
  Program program;
  const char *name;
};
struct Shape {
  int64_t rows, columns;
  bool quick;
};
} // namespace

static constexpr ProgramName programs[] = {
    {Program::RMS, "rms"},
    {Program::LayerNorm, "ln"},
    {Program::AddRMS, "add+rms"},
};

/// Batches of tokens of a large model and of a small one, single tokens, rows
/// of one head, and rows that do not fit the first cache.
static constexpr Shape shapes[] = {
    {8192, 4096, false}, {4096, 4096, false}, {2048, 4096, false},
    {512, 4096, true},   {64, 4096, false},   {1, 4096, true},
    {1, 768, false},     {128, 768, false},   {2048, 768, false},
    {32768, 128, true},  {64, 16384, false},
};

static const char *nameOf(Program program) {
  return programs[static_cast<int>(program)].name;
}
static const char *nameOf(Element element) {
  return element == Element::F32 ? "f32" : "bf16";
}

std::string Case::name() const {
  return llvm::formatv("{0} {1} {2}x{3}", nameOf(program), nameOf(element),
                       rows, columns);
}

std::string Case::function() const {
  return llvm::formatv("program{0}_{1}_{2}", static_cast<int>(program),
                       nameOf(element), columns);
}

int64_t Case::writtenBytes() const {
  return elements() * elementBytes() * (program == Program::AddRMS ? 2 : 1);
}

int64_t Case::movedBytes() const { return 2 * writtenBytes(); }

std::vector<Case> norm_bench::selectCases(llvm::StringRef filter, bool quick) {
  std::vector<Case> cases;
  for (ProgramName program : programs)
    for (Element element : {Element::F32, Element::BF16})
      for (Shape shape : shapes) {
        Case one{program.program, element, shape.rows, shape.columns};
        if ((!quick || shape.quick) &&
            llvm::StringRef(one.name()).contains(filter))
          cases.push_back(one);
      }
  return cases;
}

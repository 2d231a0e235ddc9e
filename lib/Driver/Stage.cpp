//===- Stage.cpp - what becomes of a module -------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Driver/Stage.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::norm;

StringRef norm::getName(Stage stage) {
  // In the order of the stages.
  static constexpr StringLiteral names[] = {"norm",  "rows",  "vector", "gpu",
                                            "llvm",  "asm",   "obj",    "ptx",
                                            "cubin", "fatbin"};
  return names[static_cast<unsigned>(stage)];
}

bool norm::parseStage(StringRef text, ArrayRef<Stage> known, Stage &stage) {
  const Stage *found = llvm::find_if(
      known, [&](Stage candidate) { return getName(candidate) == text; });
  if (found == known.end())
    return false;
  stage = *found;
  return true;
}

std::string norm::listNames(ArrayRef<Stage> stages) {
  SmallVector<StringRef> names = llvm::map_to_vector(stages, getName);
  std::string last = names.pop_back_val().str();
  return names.empty() ? last : llvm::join(names, ", ") + " or " + last;
}

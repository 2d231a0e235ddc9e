//===- Verdicts.cpp - what became of a norm, as an attribute --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Verdicts.h"
#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;

LogicalResult norm::verifyVerdicts(Operation *op, Attribute attribute) {
  auto all = dyn_cast<DictionaryAttr>(attribute);
  if (!isa<NamedNormOpInterface>(op) || !all)
    return op->emitOpError()
           << "expects " << kVerdictAttr << " to be a dictionary, of a norm";
  for (NamedAttribute entry : all) {
    if (entry.getName() == kBeforeEntry)
      continue;
    auto verdict = dyn_cast<DictionaryAttr>(entry.getValue());
    for (StringRef name : {kOutcomeEntry, kWhyEntry})
      if (!verdict || !verdict.getAs<StringAttr>(name))
        return op->emitOpError()
               << "expects " << entry.getName().strref() << " in "
               << kVerdictAttr << " to say " << name;
  }
  return success();
}

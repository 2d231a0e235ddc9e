//===- InterfaceJSON.cpp - C functions for other languages ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: C functions. Leaves: what a header says of them, as JSON.
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/BuiltinTypes.h"
#include "norm/Target/Header.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::norm;

static void writeStrings(llvm::json::OStream &json, StringRef name,
                         ArrayRef<std::string> strings) {
  json.attributeArray(name, [&] {
    for (const std::string &one : strings)
      json.value(one);
  });
}

static void writeParameter(llvm::json::OStream &json,
                           const CParameter &parameter) {
  bool isBuffer = isa<MemRefType>(parameter.type);
  std::string element;
  llvm::raw_string_ostream(element) << getElementTypeOrSelf(parameter.type);
  json.object([&] {
    json.attribute("name", parameter.name);
    json.attribute("type", element);
    json.attribute("buffer", isBuffer);
    json.attribute("written", isBuffer && parameter.isWritten);
    writeStrings(json, "dims", parameter.dims);
    writeStrings(json, "strides", parameter.strides);
    writeStrings(json, "may_be", parameter.mayBe);
  });
}

void norm::writeInterface(llvm::raw_ostream &os,
                          ArrayRef<CFunction> functions) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attributeArray("functions", [&] {
      for (const CFunction &function : functions)
        json.object([&] {
          json.attribute("name", function.name);
          json.attribute("doc", function.doc);
          json.attributeArray("parameters", [&] {
            for (const CParameter &parameter : function.parameters)
              writeParameter(json, parameter);
          });
          writeStrings(json, "sizes", function.sizes);
          writeStrings(json, "strides", function.strides);
        });
    });
  });
  os << "\n";
}

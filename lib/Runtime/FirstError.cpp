//===- FirstError.cpp - diagnostics as one error --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: diagnostics. Leaves: "file:line:column: message" of the first error.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/FirstError.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Location.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

static std::string format(Diagnostic &diagnostic) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (auto place = diagnostic.getLocation()->findInstanceOf<FileLineColLoc>())
    os << place.getFilename().getValue() << ":" << place.getLine() << ":"
       << place.getColumn() << ": ";
  // Parsers quote source text, which may hold line breaks.
  std::string message = diagnostic.str();
  llvm::replace(message, '\n', ' ');
  os << message;
  return text;
}

FirstError::FirstError(MLIRContext *context)
    : handler(context, [this](Diagnostic &diagnostic) {
        if (text.empty() &&
            diagnostic.getSeverity() == DiagnosticSeverity::Error)
          text = format(diagnostic);
        return success();
      }) {}

llvm::Error FirstError::take(const Twine &otherwise) const {
  return llvm::createStringError(text.empty() ? otherwise : Twine(text));
}

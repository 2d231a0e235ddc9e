//===- Arguments.cpp - the command line of a tool -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: strings, a table of options. Leaves: options, or what is wrong.
//
//===----------------------------------------------------------------------===//

#include "norm/Driver/Arguments.h"

using namespace llvm;
using namespace llvm::opt;

Expected<InputArgList> mlir::norm::parseArguments(const OptTable &table,
                                                  int argc, char **argv) {
  unsigned missingIndex, missingCount;
  InputArgList args =
      table.ParseArgs(ArrayRef(argv + 1, argc - 1), missingIndex, missingCount);
  if (missingCount)
    return createStringError("'" + StringRef(args.getArgString(missingIndex)) +
                             "' expects a value");
  return args;
}

Error mlir::norm::checkKnown(const OptTable &table, const InputArgList &args,
                             OptSpecifier unknown) {
  for (const Arg *arg : args.filtered(unknown)) {
    std::string text = arg->getAsString(args), nearest;
    if (table.findNearest(text, nearest) <= 2)
      return createStringError("unknown option '" + text + "', did you mean '" +
                               nearest + "'?");
    return createStringError("unknown option '" + text + "'");
  }
  return Error::success();
}

bool mlir::norm::parseOptLevel(StringRef text, unsigned &level) {
  return !text.getAsInteger(10, level) && level <= 3;
}

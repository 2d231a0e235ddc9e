//===- Arguments.h - the command line of a tool -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the tools with a table of options have in common: every mistake on the
// command line is one line that says what was expected.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_DRIVER_ARGUMENTS_H
#define NORM_DRIVER_ARGUMENTS_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/Error.h"
#include <type_traits>

namespace mlir::norm {

/// Parses all arguments but the first; fails where a value is missing. The
/// strings stay those of `argv`.
llvm::Expected<llvm::opt::InputArgList>
parseArguments(const llvm::opt::OptTable &table, int argc, char **argv);

/// Fails where an option is unknown, which has the number `unknown`.
llvm::Error checkKnown(const llvm::opt::OptTable &table,
                       const llvm::opt::InputArgList &args,
                       llvm::opt::OptSpecifier unknown);

/// Stores the value of the last option `id`, if there is one, by `parse`.
template <typename T>
llvm::Error parseValue(
    const llvm::opt::InputArgList &args, llvm::opt::OptSpecifier id, T &to,
    std::common_type_t<llvm::function_ref<bool(llvm::StringRef, T &)>> parse,
    llvm::StringRef expected) {
  const llvm::opt::Arg *arg = args.getLastArg(id);
  if (!arg || parse(arg->getValue(), to))
    return llvm::Error::success();
  return llvm::createStringError("'" + arg->getSpelling() + "' expects " +
                                 expected + ", got '" + arg->getValue() + "'");
}

/// A level of optimization: 0, 1, 2 or 3.
bool parseOptLevel(llvm::StringRef text, unsigned &level);

} // namespace mlir::norm

#endif // NORM_DRIVER_ARGUMENTS_H

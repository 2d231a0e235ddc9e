//===- OutputFiles.h - files that appear together ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a tool writes is there as a whole, or not at all.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_DRIVER_OUTPUTFILES_H
#define NORM_DRIVER_OUTPUTFILES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace mlir::norm {

struct OutputFile {
  /// "-" is standard output.
  std::string path;
  std::string contents;
};

/// Writes all files; where one cannot be written, none is, and what was there
/// before stays as it was.
llvm::Error writeFiles(const std::vector<OutputFile> &files);

} // namespace mlir::norm

#endif // NORM_DRIVER_OUTPUTFILES_H

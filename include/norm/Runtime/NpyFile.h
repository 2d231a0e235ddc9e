//===- NpyFile.h - arrays in NumPy's files ----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads and writes .npy files, format versions 1.0 to 3.0, as
// numpy.lib.format describes them.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_NPYFILE_H
#define NORM_RUNTIME_NPYFILE_H

#include "norm/Runtime/Buffer.h"

namespace mlir::norm {

/// The array in the file `path`; one in Fortran's order is transposed. Errors
/// begin with the file's name.
llvm::Expected<Buffer> readNpy(StringRef path);

/// Writes `buffer` to the file `path`, which appears complete or not at all.
llvm::Error writeNpy(StringRef path, const Buffer &buffer);

} // namespace mlir::norm

#endif // NORM_RUNTIME_NPYFILE_H

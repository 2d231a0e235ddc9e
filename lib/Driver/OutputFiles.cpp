//===- OutputFiles.cpp - files that appear together -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: contents. Leaves: files, which take their names when all are written.
//
//===----------------------------------------------------------------------===//

#include "norm/Driver/OutputFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::norm;
using llvm::createStringError;
using llvm::Error;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

static Error fail(StringRef path, std::error_code error) {
  return createStringError(path + ": " + error.message());
}

/// Pipes and devices are written to; renaming would replace them.
static bool isStream(StringRef path) {
  return path == "-" || (fs::exists(path) && !fs::is_regular_file(path) &&
                         !fs::is_directory(path));
}

static Error writeStream(const OutputFile &file) {
  std::error_code error;
  llvm::raw_fd_ostream os(file.path, error);
  if (error)
    return fail(file.path, error);
  os << file.contents;
  os.close();
  if (!os.has_error())
    return Error::success();
  error = os.error();
  os.clear_error();
  return fail(file.path, error);
}

static llvm::Expected<fs::TempFile> writeBeside(const OutputFile &file) {
  if (fs::is_directory(file.path))
    return fail(file.path, std::make_error_code(std::errc::is_a_directory));
  auto temporary = fs::TempFile::create(file.path + ".%%%%%%.tmp");
  if (!temporary)
    return createStringError(file.path + ": " +
                             llvm::toString(temporary.takeError()));
  llvm::raw_fd_ostream os(temporary->FD, /*shouldClose=*/false);
  os << file.contents;
  os.flush();
  if (!os.has_error())
    return temporary;
  std::error_code error = os.error();
  os.clear_error();
  return llvm::joinErrors(fail(file.path, error), temporary->discard());
}

Error mlir::norm::writeFiles(const std::vector<OutputFile> &files) {
  std::vector<std::pair<StringRef, fs::TempFile>> written;
  Error error = Error::success();
  for (const OutputFile &file : files) {
    if (error || isStream(file.path))
      continue;
    auto temporary = writeBeside(file);
    if (temporary)
      written.emplace_back(file.path, std::move(*temporary));
    else
      error = llvm::joinErrors(std::move(error), temporary.takeError());
  }
  for (auto &[path, temporary] : written) {
    Error end = error ? temporary.discard() : temporary.keep(path);
    error = llvm::joinErrors(std::move(error), std::move(end));
  }
  if (error)
    return error;
  for (const OutputFile &file : files)
    if (isStream(file.path))
      error = llvm::joinErrors(std::move(error), writeStream(file));
  return error;
}

//===- Link.cpp - from an object to a shared object -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an object file. Leaves: a shared object.
//
//===----------------------------------------------------------------------===//

#include "norm/Target/Link.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace mlir::norm;
using llvm::createStringError;
using llvm::SmallVector;
using llvm::StringRef;
using llvm::Twine;

/// The names of C compilers for the target, as Debian and others have them:
/// "cc", or "aarch64-linux-gnu-gcc".
static SmallVector<std::string> driverNames(const Machine &machine) {
  if (machine.isHostTriple)
    return {"cc", "gcc", "clang"};
  const llvm::Triple &triple = machine.machine->getTargetTriple();
  std::string prefix =
      triple.getArchName().str() + "-" + triple.getOSAndEnvironmentName().str();
  return {prefix + "-gcc", triple.str() + "-gcc"};
}

static llvm::Expected<std::string> findDriver(const Machine &machine) {
  SmallVector<std::string> names = driverNames(machine);
  for (StringRef name : names)
    if (auto path = llvm::sys::findProgramByName(name))
      return *path;
  return createStringError("no C compiler to link a shared object for " +
                           machine.machine->getTargetTriple().str() +
                           ": looked for " + llvm::join(names, ", "));
}

static std::string firstLine(StringRef path) {
  auto text = llvm::MemoryBuffer::getFile(path);
  return text ? (*text)->getBuffer().trim().split('\n').first.str() : "";
}

llvm::Error mlir::norm::linkShared(StringRef object, StringRef output,
                                   const Machine &machine, bool threads) {
  auto driver = findDriver(machine);
  if (!driver)
    return driver.takeError();
  SmallVector<StringRef> arguments = {*driver, "-shared", "-o",
                                      output,  object,    "-lm"};
  std::string rpath;
  if (threads && machine.isHostTriple) {
    // Found again where it was when this project was built.
    rpath = "-Wl,-rpath,";
    rpath += llvm::sys::path::parent_path(NORM_OPENMP_LIBRARY);
    arguments.append({NORM_OPENMP_LIBRARY, rpath});
  } else if (threads) {
    arguments.push_back("-lomp");
  }
  SmallVector<char> log;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("norm-link", "log", log))
    return llvm::errorCodeToError(error);
  StringRef logPath(log.data(), log.size());
  llvm::FileRemover removeLog(logPath);
  std::optional<StringRef> redirects[] = {StringRef(), logPath, logPath};
  std::string error;
  int status = llvm::sys::ExecuteAndWait(*driver, arguments,
                                         /*Env=*/std::nullopt, redirects,
                                         /*SecondsToWait=*/0,
                                         /*MemoryLimit=*/0, &error);
  if (status == 0)
    return llvm::Error::success();
  if (error.empty())
    error = firstLine(logPath);
  return createStringError(*driver + ": " + error);
}

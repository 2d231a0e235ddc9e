//===- Toolkit.cpp - the programs of a CUDA toolkit -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: PTX, cubins. Leaves: cubins, fatbins, made by NVIDIA's programs from
// temporary files.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/Toolkit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include <deque>

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

//===----------------------------------------------------------------------===//
// Finding
//===----------------------------------------------------------------------===//

/// Folders with bin/ in them, without those of PATH.
SmallVector<std::string> CUDAToolkit::getDirectories() const {
  if (!directory.empty())
    return {directory};
  SmallVector<std::string> directories;
  for (StringRef name : {"CUDA_HOME", "CUDA_PATH"})
    if (auto value = llvm::sys::Process::GetEnv(name); value && !value->empty())
      directories.push_back(*value);
  directories.append({"/usr/local/cuda", NORM_CUDA_TOOLS});
  return directories;
}

static std::string join(StringRef directory, const Twine &rest) {
  SmallString<128> path(directory);
  llvm::sys::path::append(path, rest);
  return path.str().str();
}

llvm::Expected<std::string> CUDAToolkit::findProgram(StringRef name) const {
  if (!directory.empty()) {
    std::string path = join(directory, "bin/" + name);
    if (llvm::sys::fs::can_execute(path))
      return path;
    return createStringError("there is no " + path);
  }
  // PATH comes after what the environment names, and before the usual places.
  SmallVector<std::string> directories = getDirectories();
  for (auto [index, candidate] : llvm::enumerate(directories)) {
    if (index + 2 == directories.size())
      if (auto path = llvm::sys::findProgramByName(name))
        return *path;
    std::string path = join(candidate, "bin/" + name);
    if (llvm::sys::fs::can_execute(path))
      return path;
  }
  return createStringError(
      "no " + name +
      " found in CUDA_HOME, PATH or /usr/local/cuda; `make cuda-tools` of this "
      "project installs it");
}

static StringRef parentOf(StringRef path) {
  return llvm::sys::path::parent_path(path);
}

llvm::Expected<std::string> CUDAToolkit::findLibdevice() const {
  SmallVector<std::string> directories = getDirectories();
  // A toolkit that is in PATH alone.
  auto ptxas = llvm::sys::findProgramByName("ptxas");
  if (directory.empty() && ptxas)
    directories.push_back(parentOf(parentOf(*ptxas)).str());
  for (StringRef candidate : directories) {
    std::string path = join(candidate, "nvvm/libdevice/libdevice.10.bc");
    if (llvm::sys::fs::exists(path))
      return path;
  }
  return createStringError("no nvvm/libdevice/libdevice.10.bc found in " +
                           llvm::join(directories, ", ") +
                           ": functions as __nv_sinf need a CUDA toolkit");
}

//===----------------------------------------------------------------------===//
// Calling
//===----------------------------------------------------------------------===//

namespace {
/// Temporary files that are removed with this.
class Files {
public:
  llvm::Expected<StringRef> create(StringRef suffix) {
    SmallString<128> path;
    if (std::error_code error =
            llvm::sys::fs::createTemporaryFile("norm-nvptx", suffix, path))
      return createStringError("temporary file: " + error.message());
    removers.emplace_back(path);
    return paths.emplace_back(path.str());
  }

  llvm::Expected<StringRef> write(StringRef suffix, StringRef contents) {
    auto path = create(suffix);
    if (!path)
      return path;
    std::error_code error;
    llvm::raw_fd_ostream os(*path, error);
    os << contents;
    os.close();
    if (os.has_error()) {
      error = os.error();
      os.clear_error();
    }
    if (error)
      return createStringError(*path + ": " + error.message());
    return path;
  }

  static llvm::Expected<std::string> read(StringRef path) {
    auto file = llvm::MemoryBuffer::getFile(path);
    if (!file)
      return createStringError(path + ": " + file.getError().message());
    return (*file)->getBuffer().str();
  }

private:
  // Their elements stay where they are.
  std::deque<std::string> paths;
  std::deque<llvm::FileRemover> removers;
};
} // namespace

/// "error   : Unknown modifier" of all lines: where the program says more than
/// once what is wrong, the first is the cause.
static StringRef getFirstError(StringRef log) {
  for (StringRef line : llvm::split(log, '\n'))
    if (line.contains("error") || line.contains("fatal"))
      return line.trim();
  return log.trim().split('\n').first;
}

/// Runs `program`; returns what it says.
static llvm::Expected<std::string>
run(StringRef program, ArrayRef<StringRef> options, Files &files) {
  auto logPath = files.create("log");
  if (!logPath)
    return logPath.takeError();
  SmallVector<StringRef> arguments = {program};
  llvm::append_range(arguments, options);
  std::optional<StringRef> redirects[] = {StringRef(), *logPath, *logPath};
  std::string error;
  int status = llvm::sys::ExecuteAndWait(program, arguments,
                                         /*Env=*/std::nullopt, redirects,
                                         /*SecondsToWait=*/0,
                                         /*MemoryLimit=*/0, &error);
  auto log = Files::read(*logPath);
  if (!log || status == 0)
    return log;
  if (error.empty())
    error = getFirstError(*log).str();
  return createStringError(program + ": " + error);
}

llvm::Expected<Cubin> CUDAToolkit::assemble(StringRef ptx,
                                            const GPUTarget &target) const {
  auto program = findProgram("ptxas");
  if (!program)
    return program.takeError();
  Files files;
  auto from = files.write("ptx", ptx);
  if (!from)
    return from.takeError();
  auto to = files.create("cubin");
  if (!to)
    return to.takeError();
  auto log =
      run(*program, {"-arch", target.arch, "-v", *from, "-o", *to}, files);
  if (!log)
    return log.takeError();
  auto code = Files::read(*to);
  if (!code)
    return code.takeError();
  return Cubin{std::move(*code), parsePtxasLog(*log)};
}

llvm::Expected<std::string>
CUDAToolkit::pack(ArrayRef<FatbinImage> images) const {
  auto program = findProgram("fatbinary");
  if (!program)
    return program.takeError();
  Files files;
  auto to = files.create("fatbin");
  if (!to)
    return to.takeError();
  SmallVector<std::string> texts = {"--create=" + to->str(), "-64"};
  for (const FatbinImage &image : images) {
    auto path = files.write(image.isPTX ? "ptx" : "cubin", image.code);
    if (!path)
      return path.takeError();
    texts.push_back(("--image3=kind=" + Twine(image.isPTX ? "ptx" : "elf") +
                     ",sm=" + Twine(image.target.capability) + ",file=" + *path)
                        .str());
  }
  SmallVector<StringRef> options(texts.begin(), texts.end());
  if (auto log = run(*program, options, files); !log)
    return log.takeError();
  return Files::read(*to);
}

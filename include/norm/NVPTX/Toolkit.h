//===- Toolkit.h - the programs of a CUDA toolkit ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds and calls NVIDIA's assembler and the program that packs code of several
// architectures.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVPTX_TOOLKIT_H
#define NORM_NVPTX_TOOLKIT_H

#include "norm/GPU/GPUTarget.h"
#include "norm/NVPTX/Resources.h"

namespace mlir::norm {

/// Machine code of one architecture, and what it needs.
struct Cubin {
  std::string code;
  SmallVector<KernelResources> kernels;
};

/// What a fatbin holds: the driver takes the cubin of its device, or compiles
/// PTX.
struct FatbinImage {
  GPUTarget target;
  bool isPTX;
  StringRef code;
};

/// Programs are looked for in this order: in the folder that is given, which
/// is then the only one; in those that CUDA_HOME and CUDA_PATH name; in PATH;
/// in /usr/local/cuda; in what `make cuda-tools` made. Errors are one line.
class CUDAToolkit {
public:
  /// `directory` holds bin/ptxas; empty: see above.
  explicit CUDAToolkit(StringRef directory = "") : directory(directory) {}

  /// The path of the program `name`; the error says how to get it.
  llvm::Expected<std::string> findProgram(StringRef name) const;
  /// The device library, with what libm has and PTX has not.
  llvm::Expected<std::string> findLibdevice() const;

  /// PTX to machine code.
  llvm::Expected<Cubin> assemble(StringRef ptx, const GPUTarget &target) const;
  llvm::Expected<std::string> pack(ArrayRef<FatbinImage> images) const;

private:
  SmallVector<std::string> getDirectories() const;

  std::string directory;
};

} // namespace mlir::norm

#endif // NORM_NVPTX_TOOLKIT_H

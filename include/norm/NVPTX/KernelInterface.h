//===- KernelInterface.h - kernels as their callers see them ----*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a program must know that launches kernels by CUDA's driver API, and how
// that is written: as a C header, as JSON, as text.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVPTX_KERNELINTERFACE_H
#define NORM_NVPTX_KERNELINTERFACE_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "norm/GPU/GPUTarget.h"
#include "norm/GPU/KernelLaunch.h"
#include "norm/NVPTX/Resources.h"
#include "norm/Target/CFunction.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

namespace mlir::norm {

struct KernelParameter {
  std::string name;
  /// A pointer of LLVM's dialect, or a scalar.
  Type type;

  bool isPointer() const;
  bool operator==(const KernelParameter &other) const {
    return name == other.name && type == other.type;
  }
};

/// A kernel, and how it is launched on each architecture: nothing where it does
/// not exist there, or where the module does not say.
struct LaunchVariant {
  std::string symbol;
  std::vector<std::optional<KernelLaunch>> launches;
};

/// The kernels of one row program, in the order in which they are tried, or one
/// kernel of another origin.
struct KernelFamily {
  /// An identifier of C.
  std::string name;
  std::string doc;
  /// Of all kernels. Arguments of functions are described by `buffers`.
  SmallVector<KernelParameter> parameters;
  std::vector<CParameter> buffers;
  std::vector<LaunchVariant> variants;

  /// Any launch, which has the number of rows that all have; null for a kernel
  /// of another origin.
  const KernelLaunch *getLaunch() const;
};

struct KernelInterface {
  SmallVector<GPUTarget> targets;
  std::vector<KernelFamily> families;

  /// Reads the kernels of `kernels`, which are in NVVM and were in the
  /// gpu.modules of `module` before. `functions` are those that `module` was
  /// made of. Fails where a parameter is none that C can pass.
  static llvm::Expected<KernelInterface> get(const GPUTarget &target,
                                             ModuleOp module,
                                             gpu::GPUModuleOp kernels,
                                             ArrayRef<CFunction> functions);

  /// Adds an interface of the same functions for another architecture, which
  /// may lack some kernels. Fails where parameters differ, or the order of
  /// kernels.
  llvm::Error add(const KernelInterface &other);
};

/// A header for C99 and C++ with functions that choose a kernel and launch it,
/// which needs cuda.h. `name` is that of the file, for the include guard.
void writeLaunchHeader(llvm::raw_ostream &os, StringRef name,
                       const KernelInterface &interface);

/// The same for programs; docs/gpu/compile.md has the members.
void writeLaunchJSON(llvm::raw_ostream &os, const KernelInterface &interface);

/// Each kernel's parameters, launch and `resources` on the architecture of the
/// number `target`, as text.
void writeLaunchText(llvm::raw_ostream &os, const KernelInterface &interface,
                     unsigned target, ArrayRef<KernelResources> resources);

} // namespace mlir::norm

#endif // NORM_NVPTX_KERNELINTERFACE_H

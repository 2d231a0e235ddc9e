//===- DeviceCalls.h - what compiled code calls of a device -----*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions mgpu... that upstream's --gpu-to-llvm and its translation of
// launches call, on a Device.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_RUNTIME_DEVICECALLS_H
#define NORM_LIB_RUNTIME_DEVICECALLS_H

#include "norm/Runtime/Device.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace mlir::norm {

/// Compiled code finds its device as it finds malloc, without an argument, so
/// there is one at a time. From the first error on its calls do nothing: they
/// cannot return it.
class DeviceCalls {
public:
  /// What the calls go to from now on.
  static void setDevice(Device *device);
  /// The first error since the last call of this.
  static llvm::Error takeError();
  /// Calls `add` with the name and the address of every function.
  static void forEach(llvm::function_ref<void(StringRef, void *)> add);
};

} // namespace mlir::norm

#endif // NORM_LIB_RUNTIME_DEVICECALLS_H

//===- Run.h - call a compiled function on buffers --------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Calls a function of an engine on buffers, once or many times, and copies its
// results into new ones.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_RUN_H
#define NORM_RUNTIME_RUN_H

#include "norm/Runtime/Engine.h"
#include "norm/Runtime/EntryPoint.h"

namespace mlir::norm {

/// What a function takes for `buffer`, as memrefs have it in the LLVM dialect:
/// two pointers, an offset, sizes, strides.
SmallVector<int64_t> makeDescriptor(Buffer &buffer);

/// One call of an entry point, ready to be made again and again.
class Call {
public:
  /// `arguments` are as the entry point wants them (Buffer::assume), and
  /// outlive the call.
  static llvm::Expected<Call> create(const Engine &engine,
                                     const EntryPoint &entry,
                                     MutableArrayRef<Buffer> arguments);

  /// Runs the function; returns the seconds that it took, or the first error of
  /// the device.
  llvm::Expected<double> run();
  /// Copies of what the last run returned.
  llvm::Expected<SmallVector<Buffer>> getResults() const;

private:
  Call(Engine::Function function, ArrayRef<RankedTensorType> resultTypes,
       MutableArrayRef<Buffer> arguments);

  Engine::Function function;
  SmallVector<RankedTensorType> resultTypes;
  /// Descriptors.
  SmallVector<SmallVector<int64_t>> arguments;
  SmallVector<int64_t> results;
};

} // namespace mlir::norm

#endif // NORM_RUNTIME_RUN_H

//===- EntryPoint.h - the function that is run ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Names one function on tensors before a module is lowered, so that buffers can
// be checked against its types after that. A function that launches kernels may
// be on memrefs.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_ENTRYPOINT_H
#define NORM_RUNTIME_ENTRYPOINT_H

#include "mlir/IR/BuiltinOps.h"
#include "norm/Runtime/Buffer.h"

namespace mlir::norm {

struct EntryPoint {
  std::string name;
  SmallVector<RankedTensorType> arguments;
  SmallVector<RankedTensorType> results;
  /// Whether all of them are memrefs of the identity layout, as they are after
  /// bufferization.
  bool isOnBuffers = false;
};

/// The function `name` of `module`, or its only public one if that is empty;
/// it must have a body, and tensors or memrefs alone as arguments and results.
llvm::Expected<EntryPoint> findEntryPoint(ModuleOp module, StringRef name);

/// Fails if a function without a body is called.
llvm::Error checkBodies(ModuleOp module);

/// Keeps bufferization from writing into the arguments of public functions.
void protectArguments(ModuleOp module);

/// Makes `entry` the only public function, so that what it does not call is not
/// compiled, and protects its arguments.
void prepareEntryPoint(ModuleOp module, const EntryPoint &entry);

} // namespace mlir::norm

#endif // NORM_RUNTIME_ENTRYPOINT_H

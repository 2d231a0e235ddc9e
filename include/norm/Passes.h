//===- Passes.h - the passes ------------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Creates and registers the passes of Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_PASSES_H
#define NORM_PASSES_H

#include "mlir/Pass/Pass.h"
#include "norm/CPU/ScheduleTable.h"
#include "norm/GPU/GPUTarget.h"
#include <memory>

namespace mlir::norm {

#define GEN_PASS_DECL
#include "norm/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "norm/Passes.h.inc"

} // namespace mlir::norm

#endif // NORM_PASSES_H

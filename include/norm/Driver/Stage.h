//===- Stage.h - what becomes of a module -----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stages of lowering, by the names that --emit has for them. Each tool and
// target has some of them.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_DRIVER_STAGE_H
#define NORM_DRIVER_STAGE_H

#include "mlir/Support/LLVM.h"
#include <string>

namespace mlir::norm {

/// In the order in which they are made. Up to LLVM it is a module.
enum class Stage {
  /// Norms raised.
  Norm,
  /// Row programs fused.
  Rows,
  /// Loops over vectors, of a CPU.
  Vector,
  /// Kernels and what launches them.
  GPU,
  /// The LLVM dialect, and NVVM in kernels.
  LLVM,
  Assembly,
  Object,
  PTX,
  Cubin,
  Fatbin
};

inline bool isModule(Stage stage) { return stage <= Stage::LLVM; }
inline bool isText(Stage stage) {
  return isModule(stage) || stage == Stage::Assembly || stage == Stage::PTX;
}

StringRef getName(Stage stage);
/// Stores the one of `known` whose name is `text`.
bool parseStage(StringRef text, ArrayRef<Stage> known, Stage &stage);
/// "norm, rows or llvm"; "obj" where there is one.
std::string listNames(ArrayRef<Stage> stages);

} // namespace mlir::norm

#endif // NORM_DRIVER_STAGE_H

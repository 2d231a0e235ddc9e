//===- Targets.cpp - the kinds of machines --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::compile;

static constexpr Stage cpuStages[] = {Stage::Norm,     Stage::Rows,
                                      Stage::Vector,   Stage::LLVM,
                                      Stage::Assembly, Stage::Object};
static constexpr Stage cpuCode[] = {Stage::Object};
static constexpr Stage gpuStages[] = {Stage::Norm,  Stage::Rows, Stage::GPU,
                                      Stage::LLVM,  Stage::PTX,  Stage::Cubin,
                                      Stage::Fatbin};

static constexpr Stage gpuCode[] = {Stage::Cubin, Stage::PTX, Stage::Fatbin};

ArrayRef<Target> compile::getTargets() {
  static const Target targets[] = {
      {"cpu", cpuStages, cpuCode, false, "--shared", createCPUCompiler},
      {"nvptx", gpuStages, gpuCode, true, "--stats", createGPUCompiler},
  };
  return targets;
}

const Target &compile::findTarget(StringRef name) {
  // nvptx64-nvidia-cuda, too.
  const Target *found = llvm::find_if(getTargets(), [&](const Target &target) {
    return name.starts_with(target.name);
  });
  return found == getTargets().end() ? getTargets().front() : *found;
}

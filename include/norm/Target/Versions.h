//===- Versions.h - code for several CPUs in one module ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function for several CPUs, which picks its code by what the CPU that it
// runs on says of itself. Nothing of a compiler's runtime library is needed.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TARGET_VERSIONS_H
#define NORM_TARGET_VERSIONS_H

#include "norm/Target/Machine.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/IR/Module.h"

namespace mlir::norm {

/// The features that `cpu` has beyond those whose presence can be asked for, to
/// be turned off in code that another CPU may run: "-amx-tile,-pku". Fails
/// where features cannot be asked for: other targets than x86-64.
llvm::Expected<std::string> getUncheckedFeatures(const llvm::Triple &triple,
                                                 llvm::StringRef cpu);

/// Links `modules`, which hold the same functions `names` for `machines`. Each
/// function runs the code of the last machine whose features the CPU has, and
/// that of the first where it has those of none. The versions stay as local
/// symbols, "name.cpu".
llvm::Expected<std::unique_ptr<llvm::Module>>
combineVersions(std::vector<std::unique_ptr<llvm::Module>> modules,
                llvm::ArrayRef<Machine> machines,
                llvm::ArrayRef<std::string> names);

} // namespace mlir::norm

#endif // NORM_TARGET_VERSIONS_H

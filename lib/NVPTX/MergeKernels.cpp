//===- MergeKernels.cpp - the kernels of a module in one place ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module with gpu.modules. Leaves: another with one, and no host.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/MergeKernels.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "norm/IR/CAttributes.h"
#include "norm/Runtime/FirstError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::isKernel(Operation *op) {
  auto function = dyn_cast<gpu::GPUFuncOp>(op);
  return function ? function.isKernel()
                  : op->hasAttr(NVVM::NVVMDialect::getKernelFuncAttrName());
}

/// Gives ops whose names are among `names` others. A kernel by hand keeps its
/// name, by which it is launched.
static LogicalResult makeUnique(gpu::GPUModuleOp module,
                                llvm::StringSet<> &names) {
  SymbolTable symbols(module);
  for (Operation &op : llvm::make_early_inc_range(module.getOps())) {
    StringAttr name = SymbolTable::getSymbolName(&op);
    if (names.insert(name.getValue()).second)
      continue;
    if (isKernel(&op) && !op.hasAttr(kLaunchAttr))
      return op.emitError("@") << name.getValue() << " names two kernels";
    unsigned suffix = 0;
    std::string other;
    do
      other = (name.getValue() + "_" + Twine(suffix++)).str();
    while (names.contains(other) || symbols.lookup(other));
    if (failed(symbols.rename(&op, other)))
      return failure();
    names.insert(other);
  }
  return success();
}

llvm::Expected<OwningOpRef<ModuleOp>> norm::mergeKernels(ModuleOp module) {
  FirstError error(module.getContext());
  auto modules = module.getOps<gpu::GPUModuleOp>();
  // Where errors of the whole are.
  Location loc =
      modules.empty() ? module.getLoc() : (*modules.begin()).getLoc();
  OwningOpRef<ModuleOp> result = ModuleOp::create(loc);
  OpBuilder builder(result->getBodyRegion());
  auto kernels = gpu::GPUModuleOp::create(builder, loc, "kernels");
  llvm::StringSet<> names;
  for (gpu::GPUModuleOp from : modules) {
    if (failed(makeUnique(from, names)))
      return error.take("@" + from.getName() + " cannot be merged");
    OwningOpRef<gpu::GPUModuleOp> copy = from.clone();
    Block &body = *copy->getBody();
    kernels.getBody()->getOperations().splice(kernels.getBody()->end(),
                                              body.getOperations());
  }
  if (llvm::none_of(kernels.getOps(),
                    [](Operation &op) { return isKernel(&op); }))
    return llvm::createStringError("there are no kernels");
  return result;
}

gpu::GPUModuleOp norm::getKernels(ModuleOp module) {
  return *module.getOps<gpu::GPUModuleOp>().begin();
}

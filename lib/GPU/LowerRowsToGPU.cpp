//===- LowerRowsToGPU.cpp - row programs to kernels -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.rowwise on memrefs, whose buffers the device can access. Leaves:
// a gpu.module of kernels for each, and their launches.
//
//===----------------------------------------------------------------------===//

#include "KernelDispatch.h"
#include "TeamKernel.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_LOWERROWSTOGPU
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// What follows the name of the kernels in that of their gpu.module.
static constexpr const char *kKernelsSuffix = "_kernels";

namespace {
struct LowerRowsToGPU final : norm::impl::LowerRowsToGPUBase<LowerRowsToGPU> {
  using LowerRowsToGPUBase::LowerRowsToGPUBase;

  void runOnOperation() override {
    llvm::Expected<GPUTarget> target = getGPUTarget(arch);
    if (!target) {
      getOperation().emitError(llvm::toString(target.takeError()));
      return signalPassFailure();
    }
    SmallVector<RowwiseOp> programs;
    getOperation().walk([&](RowwiseOp program) {
      if (program.getResults().empty())
        programs.push_back(program);
    });
    if (programs.empty())
      return;
    getOperation()->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                            UnitAttr::get(&getContext()));
    SymbolTable symbols(getOperation());
    // What the next gpu.module of a function stands behind.
    DenseMap<Operation *, Operation *> last;
    for (RowwiseOp program : programs) {
      Operation *caller =
          getOperation().getBody()->findAncestorOpInBlock(*program);
      Operation *&before = last.try_emplace(caller, caller).first->second;
      std::string name = chooseName(program, symbols);
      OpBuilder detached(&getContext());
      auto module = gpu::GPUModuleOp::create(detached, program.getLoc(),
                                             name + kKernelsSuffix);
      symbols.insert(module, std::next(Block::iterator(before)));
      before = module;
      lower(program, *target, module, name);
    }
  }

  /// That of the function, with a number from its second program on.
  static std::string chooseName(RowwiseOp program, SymbolTable &symbols) {
    std::string function = "rows";
    if (auto parent = program->getParentOfType<FunctionOpInterface>())
      function = parent.getName().str();
    std::string name = function;
    for (unsigned number = 1; symbols.lookup(name + kKernelsSuffix) ||
                              (number > 1 && symbols.lookup(name));
         ++number)
      name = function + "_" + std::to_string(number);
    return name;
  }

  void lower(RowwiseOp program, const GPUTarget &target,
             gpu::GPUModuleOp module, StringRef name) {
    RowAnalysis analysis(program);
    KernelParameters parameters(program);
    SmallVector<gpu::GPUFuncOp> kernels;
    for (const TeamSchedule &schedule :
         scheduleTeams(program, analysis, target))
      kernels.push_back(buildTeamKernel(module, program, analysis, schedule,
                                        parameters,
                                        (name + schedule.suffix).str()));
    OpBuilder builder(program);
    buildKernelDispatch(builder, program, kernels, parameters);
    program.erase();
    ++numLowered;
    numKernels += kernels.size();
  }
};
} // namespace
